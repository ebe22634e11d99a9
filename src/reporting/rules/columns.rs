//! The columns of the sheets. Each says what it means, in which unit, and from which data and rule it comes; the texts are
//! `reporting-col-KEY`, `reporting-means-KEY`, `reporting-unit-UNIT` and `reporting-source-SOURCE`.

use super::words::Words;
use crate::kernel::sheets::{Column, Kind};

/// A column that sheets share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in the locale files.
    pub key: &'static str,
    /// Width in characters.
    pub width: u16,
    /// What its cells hold.
    pub kind: Kind,
    /// Its unit.
    pub unit: &'static str,
    /// Where its values come from.
    pub source: &'static str,
}

impl Field {
    /// The column with the field's own heading.
    pub fn column(self, words: Words<'_>) -> Column {
        self.headed(words.word(&format!("col-{}", self.key)))
    }

    /// The column with a heading of its own: a slot, a day.
    pub fn headed(self, heading: String) -> Column {
        Column {
            heading,
            width: self.width,
            kind: self.kind,
        }
    }
}

const fn text(key: &'static str, width: u16, source: &'static str) -> Field {
    Field {
        key,
        width,
        kind: Kind::Text,
        unit: "text",
        source,
    }
}

const fn minutes(key: &'static str, source: &'static str) -> Field {
    Field {
        key,
        width: 12,
        kind: Kind::Integer,
        unit: "minutes",
        source,
    }
}

const fn count(key: &'static str, unit: &'static str, source: &'static str) -> Field {
    Field {
        key,
        width: 10,
        kind: Kind::Integer,
        unit,
        source,
    }
}

const fn date(key: &'static str, source: &'static str) -> Field {
    Field {
        key,
        width: 12,
        kind: Kind::Date,
        unit: "date",
        source,
    }
}

const fn time(key: &'static str, source: &'static str) -> Field {
    Field {
        key,
        width: 8,
        kind: Kind::Time,
        unit: "time",
        source,
    }
}

pub const NUMBER: Field = Field {
    key: "number",
    width: 6,
    kind: Kind::Integer,
    unit: "number",
    source: "order",
};
pub const NAME: Field = text("name", 28, "person");
pub const ORGANISATION: Field = text("organisation", 34, "person");
pub const FUNCTION: Field = text("function", 26, "person");
pub const REGION: Field = text("region", 20, "enrolment");
pub const ROLE: Field = text("role", 28, "enrolment");
pub const EDITION: Field = text("edition", 14, "edition");
pub const STATE: Field = text("state", 16, "enrolment");

pub const SLOT_MINUTES: Field = minutes("slot-minutes", "minutes");
pub const DAY_GROSS: Field = minutes("day-gross", "minutes");
pub const DAY_NET: Field = minutes("day-net", "minutes");
pub const DAY_PLANNED_GROSS: Field = minutes("day-planned-gross", "agenda");
pub const DAY_PLANNED_NET: Field = minutes("day-planned-net", "agenda");
pub const ENTRIES: Field = count("entries", "entries", "entries");

pub const ATTENDED_ON_DAY: Field = minutes("attended-on-day", "minutes");
pub const PLANNED_GROSS: Field = minutes("planned-gross", "agenda");
pub const PLANNED_NET: Field = minutes("planned-net", "agenda");
pub const ATTENDED_GROSS: Field = minutes("attended-gross", "minutes");
pub const ATTENDED_NET: Field = minutes("attended-net", "minutes");
pub const PERCENT: Field = Field {
    key: "percent",
    width: 10,
    kind: Kind::Decimal,
    unit: "percent",
    source: "completion",
};
pub const COMPULSORY: Field = count("compulsory", "slots", "compulsory");
pub const COMPULSORY_PLANNED: Field = count("compulsory-planned", "slots", "agenda");
pub const QUIZZES: Field = count("quizzes", "quizzes", "attempts");
pub const QUIZZES_NEEDED: Field = count("quizzes-needed", "quizzes", "course");
pub const SURVEY: Field = text("survey", 12, "receipts");
pub const COMPLETED: Field = text("completed", 12, "register");
pub const CERTIFICATE: Field = text("certificate", 22, "register");
pub const CERTIFIED_ON: Field = date("certified-on", "register");

pub const ENTRY_ID: Field = text("entry-id", 38, "entries");
pub const DATE: Field = date("date", "agenda");
pub const SLOT: Field = text("slot", 34, "agenda");
pub const SLOT_STARTS: Field = time("slot-starts", "agenda");
pub const SLOT_ENDS: Field = time("slot-ends", "agenda");
pub const PRESENT: Field = text("present", 10, "entries");
pub const FROM: Field = time("from", "entries");
pub const TO: Field = time("to", "entries");
pub const WAY: Field = text("way", 16, "entries");
pub const RECORDED_BY: Field = text("recorded-by", 26, "entries");
pub const RECORDED_AT: Field = Field {
    key: "recorded-at",
    width: 20,
    kind: Kind::Text,
    unit: "moment",
    source: "entries",
};

pub const REPLACES: Field = text("replaces", 38, "entries");
pub const BEFORE: Field = text("before", 16, "entries");
pub const AFTER: Field = text("after", 16, "entries");
pub const WHY: Field = text("why", 40, "entries");

pub const SEX: Field = text("sex", 14, "person");
pub const AGE: Field = count("age", "years", "age");
pub const EDUCATION: Field = text("education", 22, "person");
pub const LABOUR_STATUS: Field = text("labour-status", 18, "person");
pub const EDITIONS: Field = count("editions", "editions", "participation");
pub const FIRST_ENTRY: Field = date("first-entry", "participation");
pub const LAST_EXIT: Field = date("last-exit", "participation");
pub const COMPLETE: Field = text("complete", 12, "complete");
pub const LACKS: Field = text("lacks", 40, "complete");

pub const INDICATOR_CODE: Field = text("indicator-code", 10, "indicators");
pub const INDICATOR: Field = text("indicator", 52, "indicators");
pub const TOTAL_KIND: Field = text("total-kind", 18, "complete");
pub const WOMEN: Field = count("women", "people", "indicators");
pub const MEN: Field = count("men", "people", "indicators");
pub const NON_BINARY: Field = count("non-binary", "people", "indicators");
pub const SEX_NOT_STATED: Field = count("sex-not-stated", "people", "indicators");
pub const ALL: Field = count("all", "people", "indicators");

pub const BIRTH_YEAR: Field = count("birth-year", "years", "person");
pub const OUTCOME: Field = text("outcome", 18, "register");
pub const COURSE: Field = text("course", 34, "edition");
pub const PLACE: Field = text("place", 44, "edition");
pub const HOURS: Field = Field {
    key: "hours",
    width: 10,
    kind: Kind::Decimal,
    unit: "minutes",
    source: "agenda",
};

pub const MONTH: Field = text("month", 10, "participation");
pub const BEGINS_IN_MONTH: Field = date("begins-in-month", "participation");
pub const ENDS_IN_MONTH: Field = date("ends-in-month", "participation");
pub const DAYS_IN_MONTH: Field = count("days-in-month", "days", "minutes");
pub const HOURS_ATTENDED: Field = Field {
    key: "hours-attended",
    width: 10,
    kind: Kind::Decimal,
    unit: "hours",
    source: "minutes",
};

pub const MODE: Field = text("mode", 12, "edition");
pub const FIRST_DAY: Field = date("first-day", "edition");
pub const LAST_DAY: Field = date("last-day", "edition");
pub const PARTICIPANTS: Field = count("participants", "people", "minutes");
pub const BY_REGION: Field = text("by-region", 44, "enrolment");
pub const BY_COUNTRY: Field = text("by-country", 20, "enrolment");
pub const PROGRAMME: Field = text("programme", 80, "agenda");

pub const ROW_KIND: Field = text("row-kind", 10, "table");
pub const PERSON_ID: Field = text("person-id", 38, "person");
pub const PLANNED: Field = minutes("planned", "agenda");
pub const ATTENDED: Field = minutes("attended", "minutes");

pub const CHANGE: Field = text("change", 18, "changes");
pub const CHANGED_ROW: Field = text("changed-row", 60, "changes");
pub const CHANGED_COLUMN: Field = text("changed-column", 28, "changes");
pub const CHANGED_FROM: Field = text("changed-from", 34, "changes");
pub const CHANGED_TO: Field = text("changed-to", 34, "changes");
