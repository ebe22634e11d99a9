//! A map as a template reads it.

use serde::Serialize;

use super::super::country::LinkKind;

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
    /// The ways that were asked for.
    pub ways: Vec<MapLine>,
    /// The towns that were asked for.
    pub cities: Vec<MapCity>,
}

/// A line of the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapLine {
    /// Where it begins.
    pub x1: f64,
    /// Where it begins.
    pub y1: f64,
    /// Where it ends.
    pub x2: f64,
    /// Where it ends.
    pub y2: f64,
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

impl MapPicture {
    /// A map of regions with these full codes, for the samples of pages that show one.
    pub fn sample(codes: &[&str]) -> Self {
        let region = |code: &&str| MapRegion {
            code: (*code).to_owned(),
            path: "M8 8l9 0l0 9z".to_owned(),
            class: "region".to_owned(),
            pattern: None,
            title: (*code).to_owned(),
            href: None,
            label_x: 12.0,
            label_lines: vec![LabelLine {
                text: (*code).to_owned(),
                y: 12.0,
            }],
            short: (*code).to_owned(),
            short_x: 12.0,
            short_y: 12.0,
        };
        Self {
            width: 640.0,
            height: 600.0,
            view_box: "0 0 640 600".to_owned(),
            has_links: false,
            regions: codes.iter().map(region).collect(),
            links: Vec::new(),
            ways: Vec::new(),
            cities: Vec::new(),
        }
    }
}
