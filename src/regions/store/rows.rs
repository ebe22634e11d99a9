//! Countries as rows of the tables, and rows as countries.

use sea_orm::ActiveValue::Set;
use time::{Date, macros::format_description};

use super::{
    super::{
        model::{country, link, region},
        rules::{Country, GeoPoint, Link, LinkKind, Names, Region, Ring, Seat},
    },
    Neighbour,
};
use crate::kernel::{fault::Fault, languages::Language, text::Localised};

/// What the full code of each region of a country begins with: "PL-".
pub fn prefix(country: &str) -> String {
    format!("{country}-")
}

/// The row of a country that is stored for the first time.
pub fn facts(country: &Country) -> country::ActiveModel {
    country::ActiveModel {
        code: Set(country.code.clone()),
        names: Set(localised(&country.names)),
        source: Set(country.source.clone()),
        licence: Set(country.licence.clone()),
        revision: Set(1),
    }
}

/// The row of a region.
pub fn region(country: &Country, region: &Region) -> Result<region::ActiveModel, Fault> {
    let broken = |what: &str| Fault::Broken(format!("region {}: {what}", country.full_code(region)));
    let day = format_description!("[year]-[month]-[day]");
    let population_on = Date::parse(&region.population_date, day).map_err(|_| broken("day of population"))?;
    Ok(region::ActiveModel {
        code: Set(country.full_code(region)),
        country: Set(country.code.clone()),
        name_local: Set(region.name_local.clone()),
        names: Set(localised(&region.names)),
        seat: Set(region.seat.name.clone()),
        lat: Set(region.seat.point.lat),
        lon: Set(region.seat.point.lon),
        population: Set(i32::try_from(region.population).map_err(|_| broken("population"))?),
        population_on: Set(Some(population_on)),
        outline: Set(outline_text(&region.outline)),
    })
}

/// The row of a link, the lesser code first.
pub fn link(country: &Country, link: &Link) -> link::ActiveModel {
    let mut ends = [&link.a, &link.b].map(|code| format!("{}{code}", prefix(&country.code)));
    ends.sort();
    let [a, b] = ends;
    link::ActiveModel {
        a: Set(a),
        b: Set(b),
        kind: Set(link.kind.code().to_owned()),
        in_force: Set(link.on),
        note: Set(link.note.clone()),
    }
}

/// The region at the other end of a link, seen from one of its ends.
pub fn neighbour(from: &str, link: link::Model) -> Result<Neighbour, Fault> {
    Ok(Neighbour {
        kind: kind(&link)?,
        code: if link.a == from { link.b } else { link.a },
        counts: link.in_force,
        note: link.note,
    })
}

/// A country from its rows.
pub fn country(
    facts: country::Model,
    regions: Vec<region::Model>,
    links: Vec<link::Model>,
) -> Result<Country, Fault> {
    let before_code = prefix(&facts.code);
    let national = |code: &str| code.strip_prefix(&before_code).unwrap_or(code).to_owned();
    let regions = regions.into_iter().map(|row| {
        Ok(Region {
            code: national(&row.code),
            outline: outline(&row)?,
            name_local: row.name_local,
            names: names(&row.names),
            seat: Seat {
                name: row.seat,
                point: GeoPoint {
                    lat: row.lat,
                    lon: row.lon,
                },
            },
            population: row.population.unsigned_abs().into(),
            population_date: row.population_on.map(|day| day.to_string()).unwrap_or_default(),
        })
    });
    let links = links.into_iter().map(|row| {
        Ok(Link {
            kind: kind(&row)?,
            a: national(&row.a),
            b: national(&row.b),
            on: row.in_force,
            note: row.note,
        })
    });
    Ok(Country {
        regions: regions.collect::<Result<_, Fault>>()?,
        links: links.collect::<Result<_, Fault>>()?,
        names: names(&facts.names),
        code: facts.code,
        source: facts.source,
        licence: facts.licence,
    })
}

fn kind(link: &link::Model) -> Result<LinkKind, Fault> {
    LinkKind::from_code(&link.kind)
        .ok_or_else(|| Fault::Broken(format!("link {}-{}: kind {}", link.a, link.b, link.kind)))
}

fn localised(names: &Names) -> Localised {
    Localised::of(Language::Pl, &names.pl)
        .and(Language::Sv, &names.sv)
        .and(Language::En, &names.en)
}

fn names(names: &Localised) -> Names {
    let name = |language| names.get(language).to_owned();
    Names {
        pl: name(Language::Pl),
        sv: name(Language::Sv),
        en: name(Language::En),
    }
}

/// Rings as pairs of longitude and latitude, as in GeoJSON.
fn outline_text(rings: &[Ring]) -> String {
    let pairs = |ring: &Ring| {
        ring.iter()
            .map(|point| [point.lon, point.lat])
            .collect::<Vec<_>>()
    };
    let rings: Vec<Vec<[f64; 2]>> = rings.iter().map(pairs).collect();
    serde_json::json!(rings).to_string()
}

fn outline(row: &region::Model) -> Result<Vec<Ring>, Fault> {
    let rings: Vec<Vec<[f64; 2]>> = serde_json::from_str(&row.outline)
        .map_err(|error| Fault::Broken(format!("outline of {}: {error}", row.code)))?;
    let points = |ring: Vec<[f64; 2]>| ring.into_iter().map(|[lon, lat]| GeoPoint { lat, lon }).collect();
    Ok(rings.into_iter().map(points).collect())
}
