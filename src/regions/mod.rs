//! Countries, regions, neighbours, outlines, the map picture.

mod model;
pub mod rules;
mod store;

pub use model::{link::Model as Link, region::Model as Region};
pub use store::{links, region, region_names, regions};
