//! The library: handbooks, brochures, versions, files.

mod access;
mod actions;
mod documents;
mod import;
mod links;
mod model;
mod routes;
pub mod rules;
mod store;
mod views;

pub use actions::{Content, NewVersion, publish};
pub use documents::make_files;
pub use import::import;
pub use links::{FormatLink, MaterialLinks, links_for};
pub use model::{MaterialId, MaterialKind, MaterialVersionId, material::Model as Material};
pub use routes::routes;
pub use store::{VersionHead, Work, by_slug, library, stored_hashes};
pub use views::samples;
