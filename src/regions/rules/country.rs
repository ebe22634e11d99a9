//! A country: its regions, and the links that make two of them neighbours.

use std::collections::BTreeSet;

use planner::GeoPoint;
use serde::Serialize;

/// A country with its regions in the order of its file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Country {
    /// ISO 3166-1, two capital letters: "PL".
    pub code: String,
    /// Its name in the three languages.
    pub names: Names,
    /// Its regions.
    pub regions: Vec<Region>,
    /// Its links, each pair of regions at most once.
    pub links: Vec<Link>,
    /// Where the figures and outlines come from.
    pub source: String,
    /// Under which terms they may be used.
    pub licence: String,
}

/// A name in each language of the screens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Names {
    /// Polish.
    pub pl: String,
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

impl Names {
    /// The name in a language by its code; English for a code that is not "pl" or "sv".
    pub fn get(&self, language: &str) -> &str {
        match language {
            "pl" => &self.pl,
            "sv" => &self.sv,
            _ => &self.en,
        }
    }
}

/// A region of a country.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Region {
    /// The national code: "02". Unique in its country.
    pub code: String,
    /// Its name as its own officials write it.
    pub name_local: String,
    /// Its name in the three languages.
    pub names: Names,
    /// Where its authority sits; distances are taken from here.
    pub seat: Seat,
    /// Inhabitants.
    pub population: u64,
    /// The day the inhabitants were counted for: "2020-06-30".
    pub population_date: String,
    /// Its outline, drawn by the even-odd rule: a ring within a ring is a hole. Empty when there is none.
    pub outline: Vec<Ring>,
}

/// A closed line: the first point is also the last.
pub type Ring = Vec<GeoPoint>;

/// The town where a region's authority sits.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Seat {
    /// The town's name.
    pub name: String,
    /// Where it lies.
    #[serde(flatten)]
    pub point: GeoPoint,
}

/// What makes two regions neighbours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The national code of one region.
    pub a: String,
    /// The national code of the other.
    pub b: String,
    /// What lies between them.
    pub kind: LinkKind,
    /// Whether the link counts unless the planner says otherwise.
    pub on: bool,
    /// What one travels over: "Nynäshamn–Visby". May be empty.
    pub note: String,
}

impl Link {
    /// The region at the other end, if `code` is one of the two.
    pub fn other_end(&self, code: &str) -> Option<&str> {
        match (self.a == code, self.b == code) {
            (true, _) => Some(&self.b),
            (_, true) => Some(&self.a),
            _ => None,
        }
    }
}

/// What lies between two linked regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// A border on land.
    Land,
    /// A bridge or tunnel over water on which no border runs, as over a strait.
    Bridge,
    /// A border in a lake that a fixed road crosses.
    LakeBridge,
    /// A border in a lake without a crossing.
    Lake,
    /// A ferry line.
    Ferry,
    /// Open sea without a line.
    Sea,
}

impl LinkKind {
    /// All kinds, the firmest first.
    pub const ALL: [LinkKind; 6] = [
        LinkKind::Land,
        LinkKind::Bridge,
        LinkKind::LakeBridge,
        LinkKind::Lake,
        LinkKind::Ferry,
        LinkKind::Sea,
    ];

    /// The word for it in country files and forms.
    pub fn code(self) -> &'static str {
        match self {
            LinkKind::Land => "land",
            LinkKind::Bridge => "bridge",
            LinkKind::LakeBridge => "lake_bridge",
            LinkKind::Lake => "lake",
            LinkKind::Ferry => "ferry",
            LinkKind::Sea => "sea",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<LinkKind> {
        LinkKind::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The message that names it.
    pub fn label_key(self) -> &'static str {
        match self {
            LinkKind::Land => "regions-link-land",
            LinkKind::Bridge => "regions-link-bridge",
            LinkKind::LakeBridge => "regions-link-lake-bridge",
            LinkKind::Lake => "regions-link-lake",
            LinkKind::Ferry => "regions-link-ferry",
            LinkKind::Sea => "regions-link-sea",
        }
    }

    /// Whether links of this kind count when the file does not say: all but a lake without a crossing.
    pub fn on_by_default(self) -> bool {
        self != LinkKind::Lake
    }
}

impl Country {
    /// The region with this code, national ("02") or full ("PL-02").
    pub fn region(&self, code: &str) -> Option<&Region> {
        let national = self.national_code(code);
        self.regions.iter().find(|region| region.code == national)
    }

    /// The code of a region that no other region of any country has: "PL-02".
    pub fn full_code(&self, region: &Region) -> String {
        format!("{}-{}", self.code, region.code)
    }

    /// All inhabitants.
    pub fn population(&self) -> u64 {
        self.regions.iter().map(|region| region.population).sum()
    }

    /// The neighbours of a region by the links that count by default, in the order of the links; none for a code that
    /// the country does not have.
    pub fn neighbours(&self, code: &str) -> Vec<&Region> {
        self.neighbours_over(code, |link| link.on)
    }

    /// The neighbours of a region by the links that `counts` lets through.
    pub fn neighbours_over(&self, code: &str, counts: impl Fn(&Link) -> bool) -> Vec<&Region> {
        let national = self.national_code(code);
        let links = self.links.iter().filter(|link| counts(link));
        links
            .filter_map(|link| link.other_end(national))
            .filter_map(|other| self.region(other))
            .collect()
    }

    /// Whether one can go from each of these regions to each other one without leaving them, over the links that count
    /// by default. No for an empty set and for a code that the country does not have.
    pub fn is_connected(&self, codes: &[impl AsRef<str>]) -> bool {
        self.is_connected_over(codes, |link| link.on)
    }

    /// The same over the links that `counts` lets through.
    pub fn is_connected_over(&self, codes: &[impl AsRef<str>], counts: impl Fn(&Link) -> bool) -> bool {
        let mut waiting: BTreeSet<&str> = codes
            .iter()
            .map(|code| self.national_code(code.as_ref()))
            .collect();
        if waiting.iter().any(|code| self.region(code).is_none()) {
            return false;
        }
        let mut reached: Vec<&str> = waiting.pop_first().into_iter().collect();
        if reached.is_empty() {
            return false;
        }
        while let Some(here) = reached.pop() {
            for link in self.links.iter().filter(|link| counts(link)) {
                if let Some(next) = link.other_end(here).and_then(|other| waiting.take(other)) {
                    reached.push(next);
                }
            }
        }
        waiting.is_empty()
    }

    /// The national part of a code that may be full.
    fn national_code<'c>(&self, code: &'c str) -> &'c str {
        let rest = code
            .strip_prefix(self.code.as_str())
            .and_then(|rest| rest.strip_prefix('-'));
        rest.unwrap_or(code)
    }
}
