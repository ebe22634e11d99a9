//! What the pages about people need.

mod door;
mod mail;
mod own;
mod register;
mod trail;

pub use door::{LinkPage, LinkSentPage, SetupPage, SignInPage};
pub use mail::{MailLine, MailListPage, MailPage};
pub use own::{KeysPage, LookLine, OwnPage, PrivacyPage, SessionLine, browser_words};
pub use register::{Fact, GrantLine, PeopleLine, PeoplePage, PersonFormPage, PersonPage, TakeBack};
pub use trail::{TrailLine, TrailPage};

use super::mails;
use crate::kernel::page::Sample;

/// Samples of every page and mail of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<SignInPage>(),
        Sample::of::<LinkSentPage>(),
        Sample::of::<LinkPage>(),
        Sample::of::<SetupPage>(),
        Sample::of::<OwnPage>(),
        Sample::of::<KeysPage>(),
        Sample::of::<PrivacyPage>(),
        Sample::of::<PeoplePage>(),
        Sample::of::<PersonFormPage>(),
        Sample::of::<PersonPage>(),
        Sample::of::<MailListPage>(),
        Sample::of::<MailPage>(),
        Sample::of::<TrailPage>(),
        Sample::of_mail::<mails::SignInLink>(),
        Sample::of_mail::<mails::Welcome>(),
        Sample::of_mail::<mails::PasswordChanged>(),
        Sample::of_mail::<mails::AddressChanged>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
