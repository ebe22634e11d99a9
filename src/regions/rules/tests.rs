//! The rules held against figures that others computed, as tables of cases.

mod borders;
mod country_file;
mod distances;
mod maps;
mod marks;
mod outlines;

use super::{Country, builtin, parse_country};

/// The two countries that come with the program.
fn countries() -> [Country; 2] {
    builtin().map(|text| parse_country(text).expect("a country of our own has no problems"))
}

fn poland() -> Country {
    let [poland, _] = countries();
    poland
}

fn sweden() -> Country {
    let [_, sweden] = countries();
    sweden
}
