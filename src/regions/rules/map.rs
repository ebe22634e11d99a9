//! The map of a country as values for a template: outlines, labels, towns and links in the coordinates of an SVG.
//!
//! [`CountryMap::of`] does what depends on the country alone and can be kept; [`CountryMap::picture`] adds what a page
//! wants to show on it.

mod ground;
mod labels;
mod outline;
mod projection;

use planner::GeoPoint;
use serde::Serialize;

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
    pub links: LinksShown,
}

/// Which links the map draws, from seat to seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LinksShown {
    /// None: borders say enough.
    #[default]
    None,
    /// Those that no border on land shows.
    OverWater,
    /// All.
    All,
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

/// A map ready to be written as SVG. Lengths are in units of the view box, with one decimal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapPicture {
    /// The width of the sheet.
    pub width: f64,
    /// The height of the sheet.
    pub height: f64,
    /// The view box: "0 0 640 601.2".
    pub view_box: String,
    /// Whether a region leads anywhere: such a map is a group of links and not one image.
    pub has_links: bool,
    /// The regions in the order of the country's file.
    pub regions: Vec<MapRegion>,
    /// The links that were asked for.
    pub links: Vec<MapLink>,
    /// The towns that were asked for.
    pub cities: Vec<MapCity>,
}

/// A region on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapRegion {
    /// The full code: "PL-02".
    pub code: String,
    /// The path of its outline; a disc at the seat when the country's file has no outline for it.
    pub path: String,
    /// The classes that say how it looks: "region region-group-1".
    pub class: String,
    /// Which of the eight patterns of groups fills it, from 1.
    pub pattern: Option<usize>,
    /// What it is called when it is pointed at or read out.
    pub title: String,
    /// Where a click leads.
    pub href: Option<String>,
    /// The middle of its label on a wide screen.
    pub label_x: f64,
    /// The label on a wide screen, line by line: the name, or where there is no room for it the short label.
    pub label_lines: Vec<LabelLine>,
    /// The label on a phone, where all letters are larger.
    pub short: String,
    /// The middle of the label on a phone.
    pub short_x: f64,
    /// Its base line.
    pub short_y: f64,
}

/// A line of a label.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LabelLine {
    /// What is written.
    pub text: String,
    /// Its base line.
    pub y: f64,
}

/// A link between two seats.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapLink {
    /// Where it begins.
    pub x1: f64,
    /// Where it begins.
    pub y1: f64,
    /// Where it ends.
    pub x2: f64,
    /// Where it ends.
    pub y2: f64,
    /// What lies between the two.
    pub kind: LinkKind,
    /// The classes that say how it looks: "map-link map-link-ferry".
    pub class: String,
}

/// A town on the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapCity {
    /// Its name.
    pub name: String,
    /// Where it lies.
    pub x: f64,
    /// Where it lies.
    pub y: f64,
    /// "city", and "city city-host" where an edition is held.
    pub class: String,
    /// Where its name is written.
    pub label_x: f64,
    /// The base line of its name.
    pub label_y: f64,
    /// "city-name city-name-start", "-middle" or "-end": which end of the name stands at `label_x`.
    pub label_class: String,
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
        let placed = labels.place_region(number, shape, &look.label, &look.short);
        MapRegion {
            code: self.country.full_code(region),
            path: shape.path.clone(),
            class: region_class(pattern, look.mark, shape.is_disc),
            pattern,
            title: look.title,
            href: look.href,
            label_x: placed.x,
            label_lines: placed.lines,
            short: look.short,
            short_x: shape.middle.x,
            short_y: shape.middle.y,
        }
    }

    fn map_links(&self, shown: LinksShown) -> Vec<MapLink> {
        let wanted = |link: &&Link| match shown {
            LinksShown::None => false,
            LinksShown::OverWater => link.kind != LinkKind::Land,
            LinksShown::All => true,
        };
        self.country
            .links
            .iter()
            .filter(wanted)
            .filter_map(|link| self.map_link(link))
            .collect()
    }

    fn map_link(&self, link: &Link) -> Option<MapLink> {
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
            class: link_class(link.kind, link.on),
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
