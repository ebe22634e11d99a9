//! The library: handbooks, brochures, versions, files.

mod model;

pub use model::{MaterialId, MaterialKind, MaterialVersionId, material::Model as Material};
