//! The pages at the door: signing in, by link, and setting up.

use serde::Serialize;

use crate::kernel::{form::FormState, page::Page, text::Message};

/// The form to sign in with.
#[derive(Serialize)]
pub struct SignInPage {
    /// `email`, and `next`: where to go on to.
    pub form: FormState,
    /// The address to go on to.
    pub next: String,
}

impl Page for SignInPage {
    const TEMPLATE: &'static str = "people/sign_in";

    fn samples() -> Vec<Self> {
        let wrong = FormState::filled([("email", "ewa@example.org".to_owned())])
            .with_error("", Message::new("people-sign-in-wrong"));
        [FormState::default(), wrong]
            .map(|form| SignInPage {
                form,
                next: "/me".to_owned(),
            })
            .into()
    }
}

/// What one sees after asking for a link.
#[derive(Serialize)]
pub struct LinkSentPage {
    /// How long the link holds.
    pub minutes: i64,
}

impl Page for LinkSentPage {
    const TEMPLATE: &'static str = "people/link_sent";

    fn samples() -> Vec<Self> {
        vec![LinkSentPage { minutes: 30 }]
    }
}

/// Where a link leads: a button that uses it, because programs that look through mail follow links but press nothing.
#[derive(Serialize)]
pub struct LinkPage {
    heading: &'static str,
    /// Where the button leads; `None` when the link opens nothing (any more).
    pub action: Option<String>,
    /// The address to go on to.
    pub next: String,
}

impl LinkPage {
    /// The page of a link that opens the door.
    pub fn open(token: &str, next: String) -> Self {
        LinkPage {
            heading: "people-link-title",
            action: Some(format!("/sign-in/{token}")),
            next,
        }
    }

    /// The page of a link that opens nothing.
    pub fn gone() -> Self {
        LinkPage {
            heading: "people-link-gone-title",
            action: None,
            next: String::new(),
        }
    }
}

impl Page for LinkPage {
    const TEMPLATE: &'static str = "people/link";

    fn samples() -> Vec<Self> {
        vec![LinkPage::open("abc", "/me".to_owned()), LinkPage::gone()]
    }
}

/// The form that sets up the first administrator.
#[derive(Serialize)]
pub struct SetupPage {
    /// `given_name`, `family_name`, `email`, `password`.
    pub form: FormState,
    /// The page's own address.
    pub action: String,
}

impl Page for SetupPage {
    const TEMPLATE: &'static str = "people/setup";

    fn samples() -> Vec<Self> {
        let wrong = FormState::filled([("email", "ewa".to_owned())])
            .with_error("email", Message::new("kernel-form-email"))
            .with_error("password", crate::people::rules::Flaw::TooShort.message());
        [FormState::default(), wrong]
            .map(|form| SetupPage {
                form,
                action: "/setup/abc".to_owned(),
            })
            .into()
    }
}
