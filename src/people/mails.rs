//! What we write to people about their account.

use serde::Serialize;

use crate::kernel::outbox::MailText;

/// A one-time link to sign in with.
#[derive(Serialize)]
pub struct SignInLink {
    /// Whom it is for.
    pub name: String,
    /// The installation's name.
    pub site: String,
    /// The link.
    pub href: String,
    /// How long it holds.
    pub minutes: i64,
}

impl MailText for SignInLink {
    const TEMPLATE: &'static str = "people/mail/sign_in_link";

    fn samples() -> Vec<Self> {
        vec![SignInLink {
            name: "Ewa Świątek".to_owned(),
            site: "Evenhand".to_owned(),
            href: "https://courses.example.org/sign-in/abc".to_owned(),
            minutes: 30,
        }]
    }
}
