//! The library: handbooks, brochures, versions, files.

mod actions;
mod documents;
mod import;
mod model;
mod store;

pub use actions::{Content, NewVersion, publish};
pub use documents::make_files;
pub use import::import;
pub use model::{MaterialId, MaterialKind, MaterialVersionId, material::Model as Material};
pub use store::by_slug;
pub use store::works;
