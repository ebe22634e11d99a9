//! The mails that went out and that wait: `/mail`.

use rocket::{Route, get, post, routes};
use uuid::Uuid;

use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::{PER_PAGE, Pager},
        outbox::{Attachment, mail},
        page::{Answer, Reply},
        parts::{Choice, Place},
        zones,
    },
    people::{
        access, actions,
        rules::hide_tokens,
        store,
        views::{MailLine, MailListPage, MailPage},
        visitor::Member,
    },
};

pub(super) fn routes() -> Vec<Route> {
    routes![list, show, send_again]
}

/// The states of a mail with their shapes.
const STATES: [(&str, &str); 4] = [
    ("failed", "stop"),
    ("due", "wait"),
    ("sending", "wait"),
    ("sent", "ok"),
];

#[get("/mail?<q>&<state>&<page>")]
async fn list(visit: Member, q: Option<&str>, state: Option<&str>, page: Option<u64>) -> Answer {
    let permit = access::may_read_mail(&visit)?;
    let q = q.unwrap_or_default();
    let state = state
        .filter(|state| STATES.iter().any(|(known, _)| known == state))
        .unwrap_or_default();
    let total = store::count_mails(visit.db(), &permit.offices, state, q).await?;
    let pager = Pager::new("/mail", &[("q", q), ("state", state)], page, total);
    let mails = store::mails_page(visit.db(), &permit.offices, state, q, pager.skip(), PER_PAGE).await?;
    let settings = &visit.app.settings;
    let folder = settings.smtp_url.is_none();
    visit.page(&MailListPage {
        filter: FormState::filled([("q", q.to_owned()), ("state", state.to_owned())]),
        clear: (!q.is_empty() || !state.is_empty()).then(|| "/mail".to_owned()),
        states: STATES
            .map(|(code, _)| {
                let key = format!("people-mail-state-{code}");
                Choice::new(code, visit.app.languages.word(visit.language(), &key))
            })
            .into(),
        mails: mails.iter().map(|mail| line(&visit, mail)).collect(),
        pager,
        folder: folder.then(|| settings.data.join("mail").display().to_string()),
    })
}

fn line(visit: &Member, mail: &mail::Model) -> MailLine {
    let kind = STATES.iter().find(|(code, _)| *code == mail.state);
    MailLine {
        href: format!("/mail/{}", mail.id),
        at: zones::iso(mail.created_at, &visit.app.settings.zone),
        name: mail.to_name.clone(),
        address: mail.to_address.clone(),
        subject: mail.subject.clone(),
        state: format!("people-mail-state-{}", mail.state),
        kind: kind.map_or("info", |(_, kind)| kind),
    }
}

#[get("/mail/<id>")]
async fn show(visit: Member, id: Uuid) -> Answer {
    let mail = access::may_read_mail(&visit)?.mail(&visit, id).await?;
    let attachments: Vec<Attachment> =
        serde_json::from_str(&mail.attachments).map_err(|error| Fault::Broken(error.to_string()))?;
    let (words, hidden) = hide_tokens(&mail.text);
    let failed = mail.state == "failed";
    visit.page(&MailPage {
        trail: vec![
            Place::above(
                visit.app.languages.word(visit.language(), "people-mails-title"),
                "/mail",
            ),
            Place::here(mail.subject.clone()),
        ],
        words,
        hidden,
        attachments: attachments
            .into_iter()
            .map(|attachment| attachment.name)
            .collect(),
        sent_at: mail.sent_at.map(|at| zones::iso(at, &visit.app.settings.zone)),
        attempts: mail.attempts,
        again: failed.then(|| format!("/mail/{id}/sendings")),
        mail: line(&visit, &mail),
        trouble: mail.error,
    })
}

#[post("/mail/<id>/sendings", data = "<_posted>")]
async fn send_again(visit: Member, id: Uuid, _posted: Posted) -> Answer {
    let permit = access::may_send_again(&visit, id).await?;
    actions::send_again(&visit.app, permit).await?;
    Reply::done(format!("/mail/{id}"), "mail-again")
}
