//! The pages of a country and of a region.

use serde::Serialize;

use super::{
    country_address,
    maps::{LegendEntry, areas_around_a_region, country_picture, lines_of, region_picture},
    region_address,
};
use crate::{
    kernel::{
        languages::{Language, Languages},
        page::Page,
        text::Message,
    },
    regions::rules::{Country, CountryMap, Link, MapPicture, Region, distance_km, example, parse_country},
};

/// Where facts come from.
#[derive(Serialize)]
struct Source {
    source: String,
    licence: String,
}

impl Source {
    fn of(country: &Country) -> Self {
        Self {
            source: country.source.clone(),
            licence: country.licence.clone(),
        }
    }
}

/// A country: its map, and beside it the regions.
#[derive(Serialize)]
pub struct CountryPage {
    code: String,
    name: String,
    regions: usize,
    population: u64,
    map: MapPicture,
    legend: Vec<LegendEntry>,
    /// In the order of the reader's language.
    rows: Vec<RegionRow>,
    origin: Source,
}

#[derive(Serialize)]
struct RegionRow {
    code: String,
    name: String,
    href: String,
    seat: String,
    population: u64,
    neighbours: usize,
}

impl CountryPage {
    /// The country on this map.
    pub fn new(map: &CountryMap, language: Language, languages: &Languages) -> Self {
        let country = map.country();
        let row = |region: &Region| RegionRow {
            code: region.code.clone(),
            name: region.names.get(language.code()).to_owned(),
            href: region_address(&country.full_code(region)),
            seat: region.seat.name.clone(),
            population: region.population,
            neighbours: country.neighbours(&region.code).len(),
        };
        let mut rows: Vec<RegionRow> = country.regions.iter().map(row).collect();
        rows.sort_by(|one, other| languages.compare(language, &one.name, &other.name));
        Self {
            code: country.code.clone(),
            name: country.names.get(language.code()).to_owned(),
            regions: country.regions.len(),
            population: country.population(),
            map: country_picture(map, language),
            legend: lines_of(country),
            rows,
            origin: Source::of(country),
        }
    }
}

impl Page for CountryPage {
    const TEMPLATE: &'static str = "regions/country";

    fn samples() -> Vec<Self> {
        let Some((map, languages)) = sample() else {
            return Vec::new();
        };
        let full = || CountryPage::new(&map, Language::En, &languages);
        let without_lines = CountryPage {
            legend: Vec::new(),
            ..full()
        };
        vec![full(), without_lines]
    }
}

/// A region: its facts, its neighbours, and where it lies.
#[derive(Serialize)]
pub struct RegionPage {
    country: CountryLink,
    code: String,
    name: String,
    /// In the three languages.
    names: Vec<NameIn>,
    /// Its name as its own officials write it, when that is none of the three.
    name_local: Option<String>,
    seat: String,
    population: u64,
    /// The day the inhabitants were counted for, ISO.
    counted_on: String,
    map: MapPicture,
    legend: Vec<LegendEntry>,
    /// In the order of the reader's language.
    neighbours: Vec<NeighbourRow>,
    origin: Source,
}

#[derive(Serialize)]
struct CountryLink {
    name: String,
    href: String,
}

#[derive(Serialize)]
struct NameIn {
    lang: &'static str,
    language: &'static str,
    name: String,
}

#[derive(Serialize)]
struct NeighbourRow {
    code: String,
    name: String,
    href: String,
    /// What lies between the two.
    kind: Message,
    note: String,
    /// Whether the two count as neighbours unless a planner says otherwise.
    counts: bool,
    /// From seat to seat.
    kilometres: u64,
}

impl RegionPage {
    /// The region of this country by its national code; `None` when there is no such region.
    pub fn new(map: &CountryMap, code: &str, language: Language, languages: &Languages) -> Option<Self> {
        let country = map.country();
        let region = country.regions.iter().find(|region| region.code == code)?;
        let mut neighbours: Vec<NeighbourRow> = country
            .links
            .iter()
            .filter_map(|link| neighbour_row(country, region, link, language))
            .collect();
        neighbours.sort_by(|one, other| languages.compare(language, &one.name, &other.name));
        let names: Vec<NameIn> = Language::ALL.map(|other| name_in(region, other)).into();
        let mut legend = areas_around_a_region(neighbours.iter().any(|row| row.counts));
        legend.extend(lines_of(country));
        Some(Self {
            country: CountryLink {
                name: country.names.get(language.code()).to_owned(),
                href: country_address(&country.code),
            },
            code: country.full_code(region),
            name: region.names.get(language.code()).to_owned(),
            name_local: Some(&region.name_local)
                .filter(|local| names.iter().all(|other| other.name != **local))
                .cloned(),
            names,
            seat: region.seat.name.clone(),
            population: region.population,
            counted_on: region.population_date.clone(),
            map: region_picture(map, language, region),
            legend,
            neighbours,
            origin: Source::of(country),
        })
    }
}

fn name_in(region: &Region, language: Language) -> NameIn {
    NameIn {
        lang: language.code(),
        language: language.own_name(),
        name: region.names.get(language.code()).to_owned(),
    }
}

/// The region at the other end of a link, if `here` is one of its ends.
fn neighbour_row(country: &Country, here: &Region, link: &Link, language: Language) -> Option<NeighbourRow> {
    let near = country.region(link.other_end(&here.code)?)?;
    Some(NeighbourRow {
        code: near.code.clone(),
        name: near.names.get(language.code()).to_owned(),
        href: region_address(&country.full_code(near)),
        kind: Message::new(link.kind.label_key()),
        note: link.note.clone(),
        counts: link.on,
        kilometres: distance_km(here.seat.point, near.seat.point),
    })
}

impl Page for RegionPage {
    const TEMPLATE: &'static str = "regions/region";

    fn samples() -> Vec<Self> {
        let Some((map, languages)) = sample() else {
            return Vec::new();
        };
        let page = |code| RegionPage::new(&map, code, Language::En, &languages);
        let alone = page("03").map(|page| RegionPage {
            neighbours: Vec::new(),
            legend: areas_around_a_region(false),
            ..page
        });
        [page("01"), page("03"), alone].into_iter().flatten().collect()
    }
}

/// The country of the format's description, for samples.
fn sample() -> Option<(CountryMap, Languages)> {
    let country = parse_country(example()).ok()?;
    Some((CountryMap::of(country), Languages::load().ok()?))
}
