//! A country written down in a file (see `FORMAT.md`): reading it, and saying by line all that is wrong with it.

mod outlines;
mod reading;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use planner::GeoPoint;
use serde::Serialize;
use serde_json::Value;
use toml::de::DeTable;

use self::{
    reading::{Reading, Table},
    text::text_of,
};
use super::country::{Country, Link, LinkKind, Names, Region, Seat};

/// The longest text of a country file, in bytes.
pub const MAX_TEXT_BYTES: usize = 2 * 1024 * 1024;
/// The most regions a country may have.
pub const MAX_REGIONS: usize = 2000;
/// The most points that all outlines of a country may have together.
pub const MAX_OUTLINE_POINTS: usize = 20_000;
/// The most problems that are told at once; one more then says how many were left out.
pub const MAX_PROBLEMS: usize = 200;

/// The form that this program reads, as files name it.
const FORMAT: &str = "country/1";
const MAX_CODE: usize = 12;
const MAX_NAME: usize = 120;
const MAX_TERMS: usize = 1000;
const MAX_POPULATION: i64 = 2_000_000_000;

/// Something wrong in a country file: a message with the line it is about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// The line, counted from 1.
    pub line: usize,
    /// The message's key in the locale files.
    pub key: &'static str,
    /// What goes into its places: text or whole numbers.
    pub args: BTreeMap<&'static str, Value>,
}

/// Reads the text of a country file. All problems are told at once, by line; while the text is not valid TOML, only where
/// it is not, because the rest can then not be told for sure.
pub fn parse_country(text: &str) -> Result<Country, Vec<Problem>> {
    parse_country_file(text.as_bytes())
}

/// The same for a file as it was uploaded: it may not be text at all.
pub fn parse_country_file(bytes: &[u8]) -> Result<Country, Vec<Problem>> {
    let text = text_of(bytes)?;
    let mut reading = Reading::of(text);
    let (document, faults) = DeTable::parse_recoverable(text);
    for fault in &faults {
        reading.report_syntax(fault);
    }
    if !faults.is_empty() {
        return Err(reading.into_problems());
    }
    let country = read_country(
        &mut reading,
        Table {
            fields: document.get_ref(),
            at: 0,
        },
    );
    match (country, reading.into_problems()) {
        (Some(country), problems) if problems.is_empty() => Ok(country),
        (_, problems) => Err(problems),
    }
}

fn read_country(reading: &mut Reading, file: Table) -> Option<Country> {
    reading.only(
        file,
        &[
            "format",
            "code",
            "names",
            "population_date",
            "source",
            "licence",
            "regions",
            "links",
            "outlines",
        ],
    );
    read_format(reading, file);
    let code = read_country_code(reading, file);
    let names = read_names(reading, file);
    let population_date = file
        .has("population_date")
        .then(|| reading.date(file, "population_date"));
    let source = reading.text(file, "source", MAX_TERMS);
    let licence = reading.text(file, "licence", MAX_TERMS);
    let tables = reading.tables_or_missing(file, "regions");
    let codes = read_region_codes(reading, &tables);
    let mut outlines = outlines::read_outlines(reading, file, &codes);
    let mut regions = Vec::new();
    for table in tables {
        if let Some(mut region) = read_region(reading, table, population_date.as_ref()) {
            region.outline = outlines.remove(&region.code).unwrap_or_default();
            regions.push(region);
        }
    }
    let links = read_links(reading, file, &codes);
    Some(Country {
        code: code?,
        names: names?,
        regions,
        links,
        source: source?,
        licence: licence?,
    })
}

fn read_format(reading: &mut Reading, file: Table) {
    if let Some((format, at)) = reading.text_at(file, "format", MAX_NAME)
        && format != FORMAT
    {
        reading.report(
            at,
            "regions-problem-format",
            [("format", format.into()), ("wanted", FORMAT.into())],
        );
    }
}

fn read_country_code(reading: &mut Reading, file: Table) -> Option<String> {
    let (code, at) = reading.text_at(file, "code", MAX_CODE)?;
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(code);
    }
    reading.report(at, "regions-problem-country-code", [("code", code.into())]);
    None
}

/// The codes of all regions with the line of each, so that links and outlines can be held against them. Says which
/// codes are wrong or occur twice, and when there are too many.
fn read_region_codes(reading: &mut Reading, tables: &[Table]) -> BTreeMap<String, usize> {
    if let Some(first_too_many) = tables.get(MAX_REGIONS) {
        let args = [("count", tables.len().into()), ("limit", MAX_REGIONS.into())];
        reading.report(first_too_many.at, "regions-problem-too-many-regions", args);
    }
    let mut codes = BTreeMap::new();
    for table in tables {
        let Some((code, at)) = reading.text_at(*table, "code", MAX_CODE) else {
            continue;
        };
        let line = reading.line(at);
        if !code
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        {
            reading.report(
                at,
                "regions-problem-region-code",
                [("code", code.as_str().into())],
            );
        }
        match codes.get(&code) {
            Some(&first) => {
                let args = [("code", code.as_str().into()), ("first", usize::into(first))];
                reading.report(at, "regions-problem-duplicate-code", args);
            }
            None => {
                codes.insert(code, line);
            }
        }
    }
    codes
}

/// A region; `country_date` is what the country says of the day of its figures, if it says anything.
fn read_region(reading: &mut Reading, table: Table, country_date: Option<&Option<String>>) -> Option<Region> {
    reading.only(
        table,
        &[
            "code",
            "name_local",
            "names",
            "seat",
            "population",
            "population_date",
        ],
    );
    let code = table.text("code").map(str::to_owned);
    let name_local = reading.text(table, "name_local", MAX_NAME);
    let names = read_names(reading, table);
    let seat = read_seat(reading, table);
    let population = read_population(reading, table);
    let population_date = match country_date {
        Some(date) if !table.has("population_date") => date.clone(),
        _ => reading.date(table, "population_date"),
    };
    Some(Region {
        code: code?,
        name_local: name_local?,
        names: names?,
        seat: seat?,
        population: population?,
        population_date: population_date?,
        outline: Vec::new(),
    })
}

fn read_names(reading: &mut Reading, table: Table) -> Option<Names> {
    let names = reading.table(table, "names")?;
    reading.only(names, &["pl", "sv", "en"]);
    let mut name = |language: &'static str| {
        if names.has(language) {
            return reading.text(names, language, MAX_NAME);
        }
        reading.report(
            names.at,
            "regions-problem-missing-name",
            [("language", language.into())],
        );
        None
    };
    let (pl, sv, en) = (name("pl"), name("sv"), name("en"));
    Some(Names {
        pl: pl?,
        sv: sv?,
        en: en?,
    })
}

fn read_seat(reading: &mut Reading, table: Table) -> Option<Seat> {
    let seat = reading.table(table, "seat")?;
    reading.only(seat, &["name", "lat", "lon"]);
    let name = reading.text(seat, "name", MAX_NAME);
    let lat = reading.degrees(seat, "lat", 90.0, "regions-problem-latitude");
    let lon = reading.degrees(seat, "lon", 180.0, "regions-problem-longitude");
    Some(Seat {
        name: name?,
        point: GeoPoint { lat: lat?, lon: lon? },
    })
}

fn read_population(reading: &mut Reading, table: Table) -> Option<u64> {
    let (population, at) = reading.whole_number(table, "population")?;
    if (0..=MAX_POPULATION).contains(&population) {
        return u64::try_from(population).ok();
    }
    reading.report(
        at,
        "regions-problem-population",
        [("value", population.to_string().into())],
    );
    None
}

fn read_links(reading: &mut Reading, file: Table, codes: &BTreeMap<String, usize>) -> Vec<Link> {
    let mut lines = BTreeMap::new();
    let mut links = Vec::new();
    for table in reading.tables(file, "links") {
        let Some(link) = read_link(reading, table, codes) else {
            continue;
        };
        let ends: BTreeSet<String> = [link.a.clone(), link.b.clone()].into();
        let line = reading.line(table.at);
        match lines.get(&ends) {
            Some(&first) => {
                let args = [
                    ("a", link.a.into()),
                    ("b", link.b.into()),
                    ("first", usize::into(first)),
                ];
                reading.report(table.at, "regions-problem-duplicate-link", args);
            }
            None => {
                lines.insert(ends, line);
                links.push(link);
            }
        }
    }
    links
}

fn read_link(reading: &mut Reading, table: Table, codes: &BTreeMap<String, usize>) -> Option<Link> {
    reading.only(table, &["a", "b", "kind", "on", "note"]);
    let a = read_end(reading, table, "a", codes);
    let b = read_end(reading, table, "b", codes);
    let kind = read_kind(reading, table);
    let on = if table.has("on") {
        reading.switch(table, "on")
    } else {
        kind.map(LinkKind::on_by_default)
    };
    let note = if table.has("note") {
        reading.text(table, "note", MAX_NAME)
    } else {
        Some(String::new())
    };
    if let Some(code) = a.clone().filter(|_| a == b) {
        reading.report(table.at, "regions-problem-self-link", [("code", code.into())]);
        return None;
    }
    Some(Link {
        a: a?,
        b: b?,
        kind: kind?,
        on: on?,
        note: note?,
    })
}

fn read_end(
    reading: &mut Reading,
    table: Table,
    field: &'static str,
    codes: &BTreeMap<String, usize>,
) -> Option<String> {
    let (code, at) = reading.text_at(table, field, MAX_CODE)?;
    if codes.contains_key(&code) {
        return Some(code);
    }
    reading.report(at, "regions-problem-unknown-link", [("code", code.into())]);
    None
}

fn read_kind(reading: &mut Reading, table: Table) -> Option<LinkKind> {
    let (word, at) = reading.text_at(table, "kind", MAX_NAME)?;
    let kind = LinkKind::from_code(&word);
    if kind.is_none() {
        let known = LinkKind::ALL.map(LinkKind::code).join(", ");
        reading.report(
            at,
            "regions-problem-unknown-kind",
            [("kind", word.into()), ("known", known.into())],
        );
    }
    kind
}

/// What is wrong with a country that takes the place of one whose regions have the national codes `stored`: none of them
/// may be left out, for people and editions belong to them.
pub fn left_out(country: &Country, stored: &[String]) -> Vec<Problem> {
    let gone = stored.iter().filter(|code| country.region(code).is_none());
    gone.map(|code| Problem {
        line: 1,
        key: "regions-problem-left-out",
        args: BTreeMap::from([("code", code.as_str().into())]),
    })
    .collect()
}
