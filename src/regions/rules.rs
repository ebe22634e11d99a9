//! What the business says about countries: their regions, which of them are neighbours, how far apart they lie,
//! how a country is written down in a file, and how its map is drawn. Nothing here waits, asks or remembers.

mod borders;
mod country;
mod country_file;
mod map;
#[cfg(test)]
mod tests;

pub use borders::{Border, LEAST_BORDER_M, TOLERANCE_M, borders, links_over, missing_borders};
pub use country::{Country, Link, LinkKind, Names, Region, Ring, Seat};
pub use country_file::{
    MAX_OUTLINE_POINTS, MAX_PROBLEMS, MAX_REGIONS, MAX_TEXT_BYTES, Problem, left_out, parse_country,
    parse_country_file,
};
pub use map::{
    CountryMap, LabelLine, LinksShown, MapChoices, MapCity, MapLine, MapLink, MapPicture, MapPlace,
    MapRegion, MapWay, Mark, RegionLook, link_class,
};
pub use planner::{GeoPoint, distance_km, distance_m};

/// The country files that come with the program, Poland and Sweden, each followed by its outlines: texts for
/// [`parse_country`].
pub fn builtin() -> [&'static str; 2] {
    [
        concat!(
            include_str!("data/pl.toml"),
            "\n",
            include_str!("data/pl.outlines.toml")
        ),
        concat!(
            include_str!("data/se.toml"),
            "\n",
            include_str!("data/se.outlines.toml")
        ),
    ]
}

/// The description of country files, in Markdown.
pub const FORMAT: &str = include_str!("FORMAT.md");

/// The country file that the description shows.
pub fn example() -> &'static str {
    let from_example = FORMAT.split_once("```toml\n").map_or("", |(_, rest)| rest);
    from_example.split_once("```").map_or("", |(text, _)| text)
}
