//! Countries, regions, neighbours, outlines, the map picture.
//!
//! Other slices name a region by its full code, `PL-02`, and get its name from [`region_names`], its page from
//! [`region_address`] and its neighbours from [`neighbours_of`]. A map of theirs is a [`rules::MapPicture`] in the page type,
//! made by [`group_map`] (groups of regions, as editions have them) or by [`map_of`] (any look for each region), and shown by
//!
//! ```hbs
//! <figure class="card">
//! {{> regions/map null map=picture id="map" title=(t "editions-map") text=(t "editions-map-text")}}
//! <figcaption class="legend"><span>{{> regions/map_swatch null id="map" pattern=1}} ...</span></figcaption>
//! </figure>
//! ```
//!
//! The text beside the map says the same in words: a map is never the only way to learn something.

mod access;
mod actions;
mod model;
mod routes;
pub mod rules;
mod store;
mod views;

pub use actions::load_builtin;
pub use model::{link::Model as Link, region::Facts as Region};
pub use routes::routes;
pub use rules::{GeoPoint, MapPicture, MapPlace, MapWay, distance_m};
pub use store::{
    Neighbour, choice_map, countries, country, country_map, group_map, links, map_of, neighbours_of, region,
    region_names, regions, store_country,
};
pub use views::{GroupMarks, MapNote, RegionGroup, region_address, samples};
