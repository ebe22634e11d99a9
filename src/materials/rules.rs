//! What the business says about the library: what an upload is, and what changed from one version to the next.

mod changes;
mod upload;

pub use changes::{Change, Hunk, changes};
pub use upload::{Told, tell};
