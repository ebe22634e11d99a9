//! Countries, regions, neighbours, outlines, the map picture.

mod actions;
mod model;
pub mod rules;
mod store;

pub use actions::load_builtin;
pub use model::{link::Model as Link, region::Facts as Region};
pub use store::{Neighbour, country, links, neighbours_of, region, region_names, regions, store_country};
