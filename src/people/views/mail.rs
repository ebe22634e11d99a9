//! The mails that went out and that wait.

use serde::Serialize;

use crate::kernel::{
    form::FormState,
    lists::Pager,
    page::Page,
    parts::{Choice, Place},
};

/// A mail in the list.
#[derive(Clone, Debug, Serialize)]
pub struct MailLine {
    /// Its page.
    pub href: String,
    /// When it was written, ISO.
    pub at: String,
    /// To whom.
    pub name: String,
    /// To which address.
    pub address: String,
    /// Its subject.
    pub subject: String,
    /// Key of its state.
    pub state: String,
    /// Shape of its state.
    pub kind: &'static str,
}

/// The list of mails.
#[derive(Serialize)]
pub struct MailListPage {
    /// What is searched for: `q`, `state`.
    pub filter: FormState,
    /// Shows all again; `None` when all are shown.
    pub clear: Option<String>,
    /// States to choose from.
    pub states: Vec<Choice>,
    /// The mails of this page.
    pub mails: Vec<MailLine>,
    /// Where in the list.
    pub pager: Pager,
    /// The folder in which mail is left when no server is set up to send it.
    pub folder: Option<String>,
}

fn line(state: &str, kind: &'static str) -> MailLine {
    MailLine {
        href: "/mail/1".to_owned(),
        at: "2026-03-14T09:30:00+01:00".to_owned(),
        name: "Ewa Świątek".to_owned(),
        address: "ewa@example.org".to_owned(),
        subject: "Twoje miejsce".to_owned(),
        state: format!("people-mail-state-{state}"),
        kind,
    }
}

impl Page for MailListPage {
    const TEMPLATE: &'static str = "people/mails";

    fn samples() -> Vec<Self> {
        let page = |mails: Vec<MailLine>, folder: Option<&str>| MailListPage {
            filter: FormState::default(),
            clear: None,
            states: vec![Choice::new("failed", "Failed")],
            pager: Pager::new("/mail", &[], None, mails.len() as u64),
            mails,
            folder: folder.map(str::to_owned),
        };
        let all = vec![
            line("sent", "ok"),
            line("due", "wait"),
            line("sending", "wait"),
            line("failed", "stop"),
        ];
        vec![page(all, Some("evenhand-data/mail")), page(Vec::new(), None)]
    }
}

/// One mail.
#[derive(Serialize)]
pub struct MailPage {
    /// The way here.
    pub trail: Vec<Place>,
    /// Its head.
    pub mail: MailLine,
    /// The text, without what would let its reader in as somebody else.
    pub words: String,
    /// Whether something was left out of it.
    pub hidden: bool,
    /// The names of its attachments.
    pub attachments: Vec<String>,
    /// When it was sent, ISO.
    pub sent_at: Option<String>,
    /// How often it was tried.
    pub attempts: i32,
    /// Why it could not be sent.
    pub trouble: Option<String>,
    /// Where to have it sent again; `None` when it did not fail.
    pub again: Option<String>,
}

impl Page for MailPage {
    const TEMPLATE: &'static str = "people/mail_page";

    fn samples() -> Vec<Self> {
        let page = |mail: MailLine, trouble: Option<&str>| MailPage {
            trail: vec![Place::above("Mail", "/mail"), Place::here(mail.subject.clone())],
            words: "Dzień dobry,\n\nmasz miejsce.".to_owned(),
            hidden: trouble.is_none(),
            attachments: vec!["KR-2026-03.ics".to_owned()],
            sent_at: trouble.is_none().then(|| mail.at.clone()),
            attempts: 8,
            trouble: trouble.map(str::to_owned),
            again: trouble.map(|_| "/mail/1/sendings".to_owned()),
            mail,
        };
        vec![
            page(line("sent", "ok"), None),
            page(line("failed", "stop"), Some("connection refused")),
        ]
    }
}
