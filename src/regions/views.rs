//! What the pages about regions show.

mod import;
mod maps;
mod show;

use serde::Serialize;

pub use self::{
    import::{FormatPage, ImportPage},
    maps::{GroupMarks, MapNote, RegionGroup, choice_picture, group_picture},
    show::{CountryPage, RegionPage},
};
use super::store::CountryLine;
use crate::kernel::{
    languages::{Language, Languages},
    page::{Page, Sample},
};

/// The address of a region's page by the region's full code: `/regions/PL/02` for `PL-02`.
pub fn region_address(code: &str) -> String {
    format!("/regions/{}", code.replacen('-', "/", 1))
}

fn country_address(code: &str) -> String {
    format!("/regions/{code}")
}

/// The countries there are.
#[derive(Serialize)]
pub struct CountriesPage {
    /// In the order of the reader's language.
    countries: Vec<CountryEntry>,
    /// Whether to offer the import.
    may_import: bool,
}

#[derive(Serialize)]
struct CountryEntry {
    code: String,
    name: String,
    href: String,
    regions: i64,
    population: i64,
}

impl CountriesPage {
    /// All countries in the reader's language; `may_import` shows the way to add one.
    pub fn new(
        countries: Vec<CountryLine>,
        language: Language,
        languages: &Languages,
        may_import: bool,
    ) -> Self {
        let entry = |line: CountryLine| CountryEntry {
            name: line.names.get(language).to_owned(),
            href: country_address(&line.code),
            code: line.code,
            regions: line.regions,
            population: line.population,
        };
        let mut countries: Vec<CountryEntry> = countries.into_iter().map(entry).collect();
        countries.sort_by(|one, other| languages.compare(language, &one.name, &other.name));
        Self {
            countries,
            may_import,
        }
    }
}

impl Page for CountriesPage {
    const TEMPLATE: &'static str = "regions/countries";

    fn samples() -> Vec<Self> {
        let entry = || CountryEntry {
            code: "PL".to_owned(),
            name: "Poland".to_owned(),
            href: country_address("PL"),
            regions: 16,
            population: 38_354_173,
        };
        let page = |countries, may_import| CountriesPage {
            countries,
            may_import,
        };
        vec![
            page(vec![entry()], false),
            page(vec![entry()], true),
            page(Vec::new(), true),
        ]
    }
}

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<CountriesPage>(),
        Sample::of::<CountryPage>(),
        Sample::of::<RegionPage>(),
        Sample::of::<ImportPage>(),
        Sample::of::<FormatPage>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
