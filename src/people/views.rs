//! What the pages about people need.

mod door;

pub use door::{LinkPage, LinkSentPage, SetupPage, SignInPage};

use super::mails;
use crate::kernel::page::Sample;

/// Samples of every page and mail of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<SignInPage>(),
        Sample::of::<LinkSentPage>(),
        Sample::of::<LinkPage>(),
        Sample::of::<SetupPage>(),
        Sample::of_mail::<mails::SignInLink>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
