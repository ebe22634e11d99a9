//! Report profiles: files that say which columns a report has, in which order, under which headings and with which codes for
//! values. Nothing of what a funder's system wants is compiled in.

mod reading;
pub mod rows;

use std::collections::BTreeMap;

pub use reading::{Problem, read_profile};

use super::columns::{self as col, Field};
use crate::kernel::text::Localised;

/// What a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One row per person and project: first entry, last exit.
    Participation,
    /// One row per person and day of presence.
    Presence,
    /// One row per certificate.
    Register,
    /// One row per person of a calendar month, in a chain of months.
    Monthly,
    /// One row per edition in which somebody was there.
    Events,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 5] = [
        Kind::Participation,
        Kind::Presence,
        Kind::Register,
        Kind::Monthly,
        Kind::Events,
    ];

    /// Its name in files, tables and keys.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Participation => "participation",
            Kind::Presence => "presence",
            Kind::Register => "register",
            Kind::Monthly => "monthly",
            Kind::Events => "events",
        }
    }

    /// A kind by its name.
    pub fn by_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The fields that its columns may hold, by their names in files.
    pub fn fields(self) -> &'static [(&'static str, Field)] {
        match self {
            Kind::Participation => &PARTICIPATION,
            Kind::Presence => &PRESENCE,
            Kind::Register => &REGISTER,
            Kind::Monthly => &MONTHLY,
            Kind::Events => &EVENTS,
        }
    }
}

const PARTICIPATION: [(&str, Field); 20] = [
    ("number", col::NUMBER),
    ("person_id", col::PERSON_ID),
    ("name", col::NAME),
    ("organisation", col::ORGANISATION),
    ("function", col::FUNCTION),
    ("region", col::REGION),
    ("role", col::ROLE),
    ("sex", col::SEX),
    ("birth_year", col::BIRTH_YEAR),
    ("age", col::AGE),
    ("education", col::EDUCATION),
    ("labour_status", col::LABOUR_STATUS),
    ("editions", col::EDITIONS),
    ("first_entry", col::FIRST_ENTRY),
    ("last_exit", col::LAST_EXIT),
    ("minutes", col::ATTENDED_NET),
    ("minutes_with_breaks", col::ATTENDED_GROSS),
    ("outcome", col::OUTCOME),
    ("complete", col::COMPLETE),
    ("lacks", col::LACKS),
];

const PRESENCE: [(&str, Field); 10] = [
    ("number", col::NUMBER),
    ("edition", col::EDITION),
    ("course", col::COURSE),
    ("place", col::PLACE),
    ("date", col::DATE),
    ("name", col::NAME),
    ("organisation", col::ORGANISATION),
    ("function", col::FUNCTION),
    ("region", col::REGION),
    ("minutes", col::ATTENDED_GROSS),
];

const REGISTER: [(&str, Field); 8] = [
    ("number", col::CERTIFICATE),
    ("name", col::NAME),
    ("organisation", col::ORGANISATION),
    ("course", col::COURSE),
    ("edition", col::EDITION),
    ("hours", col::HOURS),
    ("date", col::CERTIFIED_ON),
    ("region", col::REGION),
];

const MONTHLY: [(&str, Field); 14] = [
    ("number", col::NUMBER),
    ("person_id", col::PERSON_ID),
    ("name", col::NAME),
    ("organisation", col::ORGANISATION),
    ("function", col::FUNCTION),
    ("region", col::REGION),
    ("role", col::ROLE),
    ("month", col::MONTH),
    ("begins", col::BEGINS_IN_MONTH),
    ("ends", col::ENDS_IN_MONTH),
    ("days", col::DAYS_IN_MONTH),
    ("hours", col::HOURS_ATTENDED),
    ("minutes", col::ATTENDED_NET),
    ("minutes_with_breaks", col::ATTENDED_GROSS),
];

const EVENTS: [(&str, Field); 16] = [
    ("number", col::NUMBER),
    ("edition", col::EDITION),
    ("course", col::COURSE),
    ("mode", col::MODE),
    ("place", col::PLACE),
    ("first_day", col::FIRST_DAY),
    ("last_day", col::LAST_DAY),
    ("minutes", col::PLANNED_GROSS),
    ("participants", col::PARTICIPANTS),
    ("women", col::WOMEN),
    ("men", col::MEN),
    ("non_binary", col::NON_BINARY),
    ("sex_not_stated", col::SEX_NOT_STATED),
    ("by_region", col::BY_REGION),
    ("by_country", col::BY_COUNTRY),
    ("programme", col::PROGRAMME),
];

/// The values of the fields that hold codes.
pub const VALUES: [(&str, &[&str]); 6] = [
    ("sex", &["woman", "man", "non_binary", "not_stated"]),
    (
        "education",
        &["isced_0_2", "isced_3_4", "isced_5_8", "not_stated"],
    ),
    (
        "labour_status",
        &[
            "employed",
            "unemployed",
            "unemployed_long",
            "inactive",
            "not_stated",
        ],
    ),
    ("outcome", &["certified", "took_part"]),
    ("complete", &["yes", "no"]),
    ("mode", &["on_site"]),
];

/// A column of a profile.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileColumn {
    /// The field it holds, by its name in files.
    pub name: &'static str,
    /// The same with width and kind.
    pub field: Field,
    /// Its headings; the field's own where there is none.
    pub headings: Localised,
}

/// A profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Its name, in addresses too.
    pub name: String,
    /// What the report is about.
    pub report: Kind,
    /// What the report is called.
    pub titles: Localised,
    /// Its columns, in order.
    pub columns: Vec<ProfileColumn>,
    /// What is written for a value, by field and value.
    pub values: BTreeMap<&'static str, BTreeMap<&'static str, String>>,
}

/// The profiles that come with the program: version 1 of their names in every project.
pub const BUNDLED: [&str; 6] = [
    include_str!("../profiles/poland-draft.toml"),
    include_str!("../profiles/sweden-draft.toml"),
    include_str!("../profiles/sweden-month.toml"),
    include_str!("../profiles/commission-events.toml"),
    include_str!("../profiles/commission-presence.toml"),
    include_str!("../profiles/certificates.toml"),
];
