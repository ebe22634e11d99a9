//! The map of a country as values for a template: outlines, labels, towns and links in the coordinates of an SVG.
//!
//! [`CountryMap::of`] does what depends on the country alone and can be kept; [`CountryMap::picture`] adds what a page
//! wants to show on it.

mod ground;
mod labels;
mod outline;
mod picture;
mod projection;

use planner::GeoPoint;

pub use self::picture::{LabelLine, MapCity, MapLine, MapLink, MapPicture, MapRegion};
use self::{
    ground::Ground,
    labels::{Anchor, Labels, PHONE, Spot, WIDE_SCREEN},
    outline::{Shape, tenth},
    projection::Projection,
};
use super::country::{Country, Link, LinkKind, Region};

/// How many looks there are for groups; the ninth group looks like the first.
const GROUP_LOOKS: usize = 8;

/// A country laid out on its sheet: north is up, and east to west is as wide as it is in the middle of the country.
#[derive(Clone, Debug)]
pub struct CountryMap {
    country: Country,
    projection: Projection,
    shapes: Vec<Shape>,
    ground: Ground,
}

/// What a page shows on the map besides the regions.
#[derive(Clone, Copy, Debug, Default)]
pub struct MapChoices<'a> {
    /// Towns to mark.
    pub places: &'a [MapPlace],
    /// Links to draw.
    pub links: LinksShown<'a>,
    /// Ways to draw.
    pub ways: &'a [MapWay],
}

/// A way that people travel, drawn as a line with a dot where it begins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapWay {
    /// Where it begins.
    pub from: GeoPoint,
    /// Where it ends.
    pub to: GeoPoint,
}

/// Which links the map draws, from seat to seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinksShown<'a> {
    /// None: borders say enough.
    #[default]
    None,
    /// Those that no border on land shows.
    OverWater,
    /// All.
    All,
    /// Those between these pairs of full codes, as links that count.
    Of(&'a [(String, String)]),
}

/// A town to mark on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPlace {
    /// Its name.
    pub name: String,
    /// Where it lies.
    pub point: GeoPoint,
    /// Whether an edition is held there.
    pub host: bool,
}

/// How a page wants a region to look.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionLook {
    /// The name written on the region where there is room for it.
    pub label: String,
    /// What is written where there is not, and on small screens: a code, a number of the group.
    pub short: String,
    /// What is written under the name; may be empty.
    pub note: String,
    /// What is written on small screens in place of the short label.
    pub brief: Option<String>,
    /// What the region is called when it is pointed at or read out.
    pub title: String,
    /// Where a click leads.
    pub href: Option<String>,
    /// The number of its group, from 1.
    pub group: Option<usize>,
    /// What sets it apart.
    pub mark: Mark,
}

/// What sets a region apart from the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// It is the one the page is about.
    Here,
    /// It is a neighbour of that one.
    Neighbour,
    /// It has no part in what the map shows.
    Outside,
}

impl CountryMap {
    /// Lays a country out.
    pub fn of(country: Country) -> Self {
        let outlines = country
            .regions
            .iter()
            .flat_map(|region| region.outline.iter().flatten().copied());
        let seats = country.regions.iter().map(|region| region.seat.point);
        let projection = Projection::of(outlines.chain(seats));
        let shapes: Vec<Shape> = country
            .regions
            .iter()
            .map(|region| Shape::of(region, &projection))
            .collect();
        let ground = Ground::of(&shapes, projection.width, projection.height);
        Self {
            country,
            projection,
            shapes,
            ground,
        }
    }

    /// The country it shows.
    pub fn country(&self) -> &Country {
        &self.country
    }

    /// The map with what a page wants on it; `look` says how each region looks.
    pub fn picture(&self, choices: MapChoices, look: impl Fn(&Region) -> RegionLook) -> MapPicture {
        let marks: Vec<Spot> = choices
            .places
            .iter()
            .map(|place| self.projection.spot(place.point))
            .collect();
        let [mut wide, mut phone] = [WIDE_SCREEN, PHONE].map(|size| {
            let mut labels = Labels::on(&self.ground, size);
            marks.iter().for_each(|mark| labels.keep_clear_of(*mark));
            labels
        });
        let regions = self.country.regions.iter().zip(&self.shapes).enumerate();
        let mut regions: Vec<MapRegion> = regions
            .map(|(number, (region, shape))| self.map_region(number, region, shape, look(region), &mut wide))
            .collect();
        let cities = choices.places.iter().zip(marks);
        let cities = cities
            .map(|(place, mark)| map_city(place, mark, &mut wide, &mut phone))
            .collect();
        for (number, (region, shape)) in regions.iter_mut().zip(&self.shapes).enumerate() {
            let placed = phone.place_short(number, shape, &region.short);
            region.short_x = placed.x;
            region.short_y = placed.lines.first().map_or(shape.middle.y, |line| line.y);
        }
        let (width, height) = (tenth(self.projection.width), tenth(self.projection.height));
        MapPicture {
            width,
            height,
            view_box: format!("0 0 {width} {height}"),
            has_links: regions.iter().any(|region| region.href.is_some()),
            regions,
            links: self.map_links(choices.links),
            ways: choices.ways.iter().map(|way| self.map_way(way)).collect(),
            cities,
        }
    }

    fn map_region(
        &self,
        number: usize,
        region: &Region,
        shape: &Shape,
        look: RegionLook,
        labels: &mut Labels,
    ) -> MapRegion {
        let pattern = look
            .group
            .map(|group| (group + GROUP_LOOKS - 1) % GROUP_LOOKS + 1);
        let placed = labels.place_region(number, shape, &look.label, &look.note, &look.short);
        MapRegion {
            code: self.country.full_code(region),
            path: shape.path.clone(),
            class: region_class(pattern, look.mark, shape.is_disc),
            pattern,
            title: look.title,
            href: look.href,
            label_x: placed.x,
            label_lines: placed.lines,
            short: look.brief.unwrap_or(look.short),
            short_x: shape.middle.x,
            short_y: shape.middle.y,
        }
    }

    fn map_links(&self, shown: LinksShown) -> Vec<MapLink> {
        let code = |code: &str| format!("{}-{code}", self.country.code);
        let wanted = |link: &&Link| match shown {
            LinksShown::None => false,
            LinksShown::OverWater => link.kind != LinkKind::Land,
            LinksShown::All => true,
            LinksShown::Of(pairs) => {
                let (a, b) = (code(&link.a), code(&link.b));
                pairs
                    .iter()
                    .any(|(one, other)| (*one == a && *other == b) || (*one == b && *other == a))
            }
        };
        let counts = matches!(shown, LinksShown::Of(_));
        self.country
            .links
            .iter()
            .filter(wanted)
            .filter_map(|link| self.map_link(link, counts || link.on))
            .collect()
    }

    fn map_way(&self, way: &MapWay) -> MapLine {
        let (from, to) = (self.projection.spot(way.from), self.projection.spot(way.to));
        MapLine {
            x1: tenth(from.x),
            y1: tenth(from.y),
            x2: tenth(to.x),
            y2: tenth(to.y),
        }
    }

    fn map_link(&self, link: &Link, counts: bool) -> Option<MapLink> {
        let spot = |code: &str| {
            self.country
                .region(code)
                .map(|region| self.projection.spot(region.seat.point))
        };
        let (from, to) = (spot(&link.a)?, spot(&link.b)?);
        Some(MapLink {
            x1: tenth(from.x),
            y1: tenth(from.y),
            x2: tenth(to.x),
            y2: tenth(to.y),
            kind: link.kind,
            class: link_class(link.kind, counts),
        })
    }
}

/// The classes of a line for links of this kind, which count or do not: "map-link map-link-ferry".
pub fn link_class(kind: LinkKind, on: bool) -> String {
    let off = if on { "" } else { " map-link-off" };
    format!("map-link map-link-{}{off}", kind.code().replace('_', "-"))
}

fn region_class(pattern: Option<usize>, mark: Mark, is_disc: bool) -> String {
    let mut class = String::from("region");
    if let Some(number) = pattern {
        class.push_str(&format!(" region-group-{number}"));
    }
    class.push_str(match mark {
        Mark::None => "",
        Mark::Here => " region-here",
        Mark::Neighbour => " region-neighbour",
        Mark::Outside => " region-outside",
    });
    if is_disc {
        class.push_str(" region-disc");
    }
    class
}

fn map_city(place: &MapPlace, mark: Spot, wide: &mut Labels, phone: &mut Labels) -> MapCity {
    let (at, anchor) = wide.place_city(mark, &place.name);
    phone.keep_city(at, anchor, &place.name);
    let end = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    MapCity {
        name: place.name.clone(),
        x: tenth(mark.x),
        y: tenth(mark.y),
        class: if place.host { "city city-host" } else { "city" }.to_owned(),
        label_x: tenth(at.x),
        label_y: tenth(at.y),
        label_class: format!("city-name city-name-{end}"),
    }
}
