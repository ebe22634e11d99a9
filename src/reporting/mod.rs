//! Evidence for funders: validation, workbooks, snapshots; figures for the public. Reads, never writes others' tables.

mod access;
mod actions;
mod model;
mod parts;
mod routes;
mod rules;
mod store;
mod views;

pub use access::may_read_edition;
pub use actions::make_snapshot;
pub use model::SnapshotId;
pub use parts::{Finding, Findings};
pub use routes::routes;
pub use store::stored_hashes;
pub use views::samples;
