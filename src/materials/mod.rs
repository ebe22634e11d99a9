//! The library: handbooks, brochures, versions, files.

mod access;
mod actions;
mod documents;
mod facts;
mod import;
mod model;
mod routes;
pub mod rules;
mod store;
mod views;

pub use actions::{Content, NewVersion, publish};
pub use documents::make_files;
pub use facts::{FormatLink, MaterialLinks, links_for};
pub use import::import;
pub use model::{MaterialId, MaterialKind, MaterialVersionId, material::Model as Material};
pub use routes::routes;
pub use store::{VersionHead, Work, by_slug, library, stored_hashes};
pub use views::samples;
