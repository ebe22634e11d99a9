//! Evidence for funders: workbooks, snapshots. Reads, never writes others' tables.

mod model;
mod parts;

pub use model::SnapshotId;
pub use parts::{Finding, Findings};
