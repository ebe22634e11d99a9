//! What people are told about their certificates.

use serde::Serialize;

use crate::kernel::{outbox::MailText, page::Sample};

/// A certificate was issued.
#[derive(Serialize)]
pub struct Issued {
    /// Given and family name.
    pub name: String,
    /// The title of the course.
    pub course: String,
    /// Its number in the register.
    pub number: String,
    /// The page from which it can be downloaded.
    pub address: String,
    /// The page on which others can verify it.
    pub verify_address: String,
}

impl MailText for Issued {
    const TEMPLATE: &'static str = "certificates/mail/issued";
    fn samples() -> Vec<Self> {
        vec![Self {
            name: "Zofia Wiśniewska".to_owned(),
            course: "Równe traktowanie".to_owned(),
            number: "RT13/2026/0007".to_owned(),
            address: "https://example.org/certificates/1".to_owned(),
            verify_address: "https://example.org/verify/0123456789ABCDEFGHJKMNPQ".to_owned(),
        }]
    }
}

/// A certificate was issued in place of another one.
#[derive(Serialize)]
pub struct Replaced {
    /// The new one.
    #[serde(flatten)]
    pub issued: Issued,
    /// The number of the old one.
    pub replaced: String,
    /// Why.
    pub why: String,
}

impl MailText for Replaced {
    const TEMPLATE: &'static str = "certificates/mail/replaced";
    fn samples() -> Vec<Self> {
        let new = |issued| Self {
            issued,
            replaced: "RT13/2026/0003".to_owned(),
            why: "Zmiana nazwiska".to_owned(),
        };
        Issued::samples().into_iter().map(new).collect()
    }
}

/// A certificate was revoked.
#[derive(Serialize)]
pub struct Revoked {
    /// Given and family name.
    pub name: String,
    /// The title of the course.
    pub course: String,
    /// Its number in the register.
    pub number: String,
    /// Why.
    pub why: String,
    /// Whom to ask.
    pub contact: String,
}

impl MailText for Revoked {
    const TEMPLATE: &'static str = "certificates/mail/revoked";
    fn samples() -> Vec<Self> {
        vec![Self {
            name: "Zofia Wiśniewska".to_owned(),
            course: "Równe traktowanie".to_owned(),
            number: "RT13/2026/0007".to_owned(),
            why: "Błąd w nazwisku".to_owned(),
            contact: "biuro@example.org".to_owned(),
        }]
    }
}

/// Samples of every mail of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of_mail::<Issued>(),
        Sample::of_mail::<Replaced>(),
        Sample::of_mail::<Revoked>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
