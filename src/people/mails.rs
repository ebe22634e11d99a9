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

/// Somebody was added to the register.
#[derive(Serialize)]
pub struct Welcome {
    /// Whom it is for.
    pub name: String,
    /// Who added them.
    pub by: String,
    /// The installation's name.
    pub site: String,
    /// Where to sign in.
    pub href: String,
}

impl MailText for Welcome {
    const TEMPLATE: &'static str = "people/mail/welcome";

    fn samples() -> Vec<Self> {
        vec![Welcome {
            name: "Ewa Świątek".to_owned(),
            by: "Anna Nowak".to_owned(),
            site: "Evenhand".to_owned(),
            href: "https://courses.example.org/sign-in".to_owned(),
        }]
    }
}

/// The password was changed: for the owner, in case it was somebody else.
#[derive(Serialize)]
pub struct PasswordChanged {
    /// Whom it is for.
    pub name: String,
    /// The installation's name.
    pub site: String,
    /// Where to have a link sent.
    pub href: String,
}

impl MailText for PasswordChanged {
    const TEMPLATE: &'static str = "people/mail/password_changed";

    fn samples() -> Vec<Self> {
        vec![PasswordChanged {
            name: "Ewa Świątek".to_owned(),
            site: "Evenhand".to_owned(),
            href: "https://courses.example.org/sign-in".to_owned(),
        }]
    }
}

/// The mail address was changed: sent to the old one.
#[derive(Serialize)]
pub struct AddressChanged {
    /// Whom it is for.
    pub name: String,
    /// The installation's name.
    pub site: String,
    /// The new address.
    pub address: String,
    /// Who changed it.
    pub by: String,
}

impl MailText for AddressChanged {
    const TEMPLATE: &'static str = "people/mail/address_changed";

    fn samples() -> Vec<Self> {
        vec![AddressChanged {
            name: "Ewa Świątek".to_owned(),
            site: "Evenhand".to_owned(),
            address: "ewa.swiatek@example.org".to_owned(),
            by: "Anna Nowak".to_owned(),
        }]
    }
}
