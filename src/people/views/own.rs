//! The pages on which people keep their own record.

use serde::Serialize;

use super::register::{Fact, GrantLine};
use crate::kernel::{
    form::FormState,
    lists::Pager,
    page::Page,
    parts::{Choice, Tab},
    text::Message,
};

/// One's own record, to be changed.
#[derive(Serialize)]
pub struct OwnPage {
    /// The pages of one's own.
    pub tabs: Vec<Tab>,
    /// Mail address, which the office changes.
    pub email: String,
    /// The record.
    pub form: FormState,
    /// Regions to choose from.
    pub regions: Vec<Choice>,
    /// Role categories to choose from.
    pub role_categories: Vec<Choice>,
    /// Languages to choose from.
    pub languages: Vec<Choice>,
    /// One's permissions.
    pub grants: Vec<GrantLine>,
}

pub(super) fn own_tabs() -> Vec<Tab> {
    ["/me", "/me/keys", "/me/calendars", "/me/privacy"]
        .map(|href| Tab {
            label: "My record".to_owned(),
            href: href.to_owned(),
            current: href == "/me",
            count: None,
        })
        .into()
}

impl Page for OwnPage {
    const TEMPLATE: &'static str = "people/own";

    fn samples() -> Vec<Self> {
        let page = |form, grants| OwnPage {
            tabs: own_tabs(),
            email: "ewa@example.org".to_owned(),
            form,
            regions: vec![Choice::new("PL-02", "Dolnośląskie")],
            role_categories: vec![Choice::new("education", "Kuratorium oświaty")],
            languages: vec![Choice::new("pl", "Polski")],
            grants,
        };
        let wrong = FormState::filled([("family_name", String::new()), ("region", "PL-02".to_owned())])
            .with_error("family_name", Message::new("kernel-form-missing"));
        vec![
            page(FormState::default(), GrantLine::samples()),
            page(wrong, Vec::new()),
        ]
    }
}

/// An open session in the list.
#[derive(Clone, Debug, Serialize)]
pub struct SessionLine {
    /// Its fingerprint.
    pub id: String,
    /// Browser and system, or nothing.
    pub browser: String,
    /// When it began, ISO.
    pub since: String,
    /// Whether it is this one.
    pub current: bool,
}

/// Password and sessions.
#[derive(Serialize)]
pub struct KeysPage {
    /// The pages of one's own.
    pub tabs: Vec<Tab>,
    /// `current_password`, `new_password`; never filled.
    pub form: FormState,
    /// Whether there is a password already.
    pub has_password: bool,
    /// Open sessions.
    pub sessions: Vec<SessionLine>,
}

impl Page for KeysPage {
    const TEMPLATE: &'static str = "people/keys";

    fn samples() -> Vec<Self> {
        let session = |id: &str, current| SessionLine {
            id: id.to_owned(),
            browser: if current {
                "Firefox, Linux".to_owned()
            } else {
                String::new()
            },
            since: "2026-03-14T09:30:00+01:00".to_owned(),
            current,
        };
        let page = |form, has_password, sessions| KeysPage {
            tabs: own_tabs(),
            form,
            has_password,
            sessions,
        };
        let wrong =
            FormState::default().with_error("current_password", Message::new("people-password-not-current"));
        vec![
            page(FormState::default(), false, vec![session("ab", true)]),
            page(wrong, true, vec![session("ab", true), session("cd", false)]),
        ]
    }
}

/// A look at one's record in the list.
#[derive(Clone, Debug, Serialize)]
pub struct LookLine {
    /// When, ISO.
    pub at: String,
    /// Who looked.
    pub who: String,
    /// At what.
    pub what: String,
}

/// Who looked, and what is held.
#[derive(Serialize)]
pub struct PrivacyPage {
    /// The pages of one's own.
    pub tabs: Vec<Tab>,
    /// Who looked, the latest first.
    pub looks: Vec<LookLine>,
    /// Where in the list of looks.
    pub pager: Pager,
    /// How many records of each kind are held.
    pub held: Vec<Fact>,
}

impl Page for PrivacyPage {
    const TEMPLATE: &'static str = "people/privacy";

    fn samples() -> Vec<Self> {
        let look = LookLine {
            at: "2026-03-14T09:30:00+01:00".to_owned(),
            who: "Anna Nowak".to_owned(),
            what: "your record".to_owned(),
        };
        let page = |looks: Vec<LookLine>| PrivacyPage {
            tabs: own_tabs(),
            pager: Pager::new("/me/privacy", &[], Some(1), looks.len() as u64),
            looks,
            held: vec![Fact::new("people-held-enrolments", "3")],
        };
        vec![page(vec![look]), page(Vec::new())]
    }
}

/// A browser and its system in a few words, from what it calls itself; nothing when neither is known.
pub fn browser_words(called: &str) -> String {
    let known = |names: &[(&str, &'static str)]| {
        let found = names.iter().find(|(sign, _)| called.contains(sign));
        found.map(|(_, name)| *name)
    };
    let browser = known(&[
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = known(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ]);
    let words: Vec<&str> = browser.into_iter().chain(system).collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_told_in_two_words() {
        let cases = [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Firefox, Linux",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 \
                 Safari/537.36 Edg/140.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile Safari/604",
                "Safari, iPhone",
            ),
            ("curl/8", ""),
        ];
        for (called, words) in cases {
            assert_eq!(browser_words(called), words, "{called}");
        }
    }
}
