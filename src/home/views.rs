//! What the front desks show.

mod desk;
mod error;
mod search;

pub use desk::{
    DeskPage, EditionHead, EnrolmentCard, FirstStep, Objections, OfficeFigures, OfficeLine, ProjectCard,
    Task, TeachingCard, WelcomePage,
};
pub use error::ErrorPage;
pub use search::{Hit, Hits, SearchPage};

use crate::kernel::page::Sample;

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<ErrorPage>(),
        Sample::of::<WelcomePage>(),
        Sample::of::<DeskPage>(),
        Sample::of::<SearchPage>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
