//! The ESF+ common indicators of a project over a period (Regulation (EU) 2021/1057, Annex I): whoever entered in it, each person
//! once. A record that lacks sex, age, education or labour status counts in the grand total only. Each figure is a list of people.

use std::collections::BTreeMap;

use time::Date;

use super::{
    facts::PersonFacts,
    findings::{Lack, lacks},
};
use crate::projects::{NOT_STATED, Question};

/// Somebody who took part in a project: one record from first entry to last exit.
#[derive(Clone, Debug)]
pub struct Entrant {
    /// Who, and what they said.
    pub person: PersonFacts,
    /// The region of the first enrolment, by name.
    pub region: String,
    /// The day of the first entry.
    pub first: Date,
    /// The day of the last exit.
    pub last: Date,
    /// Answers to the sensitive questions that the project asks.
    pub sensitive: BTreeMap<Question, String>,
}

impl Entrant {
    /// Age in the year of entry; only the year of birth is known.
    pub fn age(&self) -> Option<i32> {
        self.person.birth_year.map(|year| self.first.year() - year)
    }

    /// What keeps the record out of the reportable total.
    pub fn lacks(&self) -> Vec<Lack> {
        let mut lacking = lacks(&self.person, &self.region);
        lacking.retain(|lack| lack.question().is_some());
        lacking
    }

    fn sex(&self) -> Sex {
        match self.person.sex.as_str() {
            "woman" => Sex::Women,
            "man" => Sex::Men,
            "non_binary" => Sex::NonBinary,
            _ => Sex::NotStated,
        }
    }
}

/// From the first to the last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// Those who entered in the period; whoever entered before it and came again was counted then.
pub fn entered(entrants: Vec<Entrant>, period: Period) -> Vec<Entrant> {
    let mut entrants = entrants;
    entrants.retain(|entrant| (period.from..=period.until).contains(&entrant.first));
    entrants
}

/// The columns of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Women.
    Women,
    /// Men.
    Men,
    /// Non-binary people.
    NonBinary,
    /// Those whose sex is not on record.
    NotStated,
}

impl Sex {
    /// All of them, in the order of the columns.
    pub const ALL: [Sex; 4] = [Sex::Women, Sex::Men, Sex::NonBinary, Sex::NotStated];

    /// Its name in addresses and keys.
    pub fn code(self) -> &'static str {
        match self {
            Sex::Women => "women",
            Sex::Men => "men",
            Sex::NonBinary => "non-binary",
            Sex::NotStated => "sex-not-stated",
        }
    }
}

/// Which records count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// All.
    Grand,
    /// Those without a gap.
    Reportable,
}

impl Total {
    /// Both.
    pub const ALL: [Total; 2] = [Total::Grand, Total::Reportable];

    /// Its name in addresses and keys.
    pub fn code(self) -> &'static str {
        match self {
            Total::Grand => "grand",
            Total::Reportable => "reportable",
        }
    }
}

/// What an indicator rests on.
#[derive(Clone, Copy, Debug)]
pub enum Basis {
    /// What is on record about the person.
    Record(fn(&Entrant) -> bool),
    /// An answer that may be refused.
    Sensitive(Question),
    /// Nothing that this program asks.
    Nothing,
    /// Not people but offices and enterprises.
    Entity,
}

/// An indicator.
#[derive(Clone, Copy, Debug)]
pub struct Indicator {
    /// Its code with the funder.
    pub code: &'static str,
    /// What it rests on.
    pub basis: Basis,
}

const fn record(code: &'static str, belongs: fn(&Entrant) -> bool) -> Indicator {
    let basis = Basis::Record(belongs);
    Indicator { code, basis }
}

const fn other(code: &'static str, basis: Basis) -> Indicator {
    Indicator { code, basis }
}

/// The list of the regulation. The codes are believed, not confirmed.
pub const INDICATORS: [Indicator; 19] = [
    record("EECO01", |_| true),
    record("EECO02", |entrant| {
        ["unemployed", "unemployed_long"].contains(&entrant.person.labour_status.as_str())
    }),
    record("EECO03", |entrant| {
        entrant.person.labour_status == "unemployed_long"
    }),
    record("EECO04", |entrant| entrant.person.labour_status == "inactive"),
    record("EECO05", |entrant| entrant.person.labour_status == "employed"),
    record("EECO06", |entrant| entrant.age().is_some_and(|age| age < 18)),
    record("EECO07", |entrant| {
        entrant.age().is_some_and(|age| (18..30).contains(&age))
    }),
    record("EECO08", |entrant| entrant.age().is_some_and(|age| age >= 55)),
    record("EECO09", |entrant| entrant.person.education == "isced_0_2"),
    record("EECO10", |entrant| entrant.person.education == "isced_3_4"),
    record("EECO11", |entrant| entrant.person.education == "isced_5_8"),
    other("EECO12", Basis::Sensitive(Question::Disability)),
    other("EECO13", Basis::Nothing),
    other("EECO14", Basis::Sensitive(Question::ForeignBackground)),
    other("EECO15", Basis::Sensitive(Question::Minority)),
    other("EECO16", Basis::Nothing),
    other("EECO17", Basis::Nothing),
    other("EECO18", Basis::Entity),
    other("EECO19", Basis::Entity),
];

impl Indicator {
    /// An indicator by its code.
    pub fn by_code(code: &str) -> Option<Self> {
        INDICATORS.into_iter().find(|indicator| indicator.code == code)
    }

    /// Whether it can be counted for what the project asks.
    pub fn is_counted(self, asked: impl Fn(Question) -> bool) -> bool {
        match self.basis {
            Basis::Record(_) => true,
            Basis::Sensitive(question) => asked(question),
            Basis::Nothing | Basis::Entity => false,
        }
    }

    fn holds(self, entrant: &Entrant) -> bool {
        match self.basis {
            Basis::Record(belongs) => belongs(entrant),
            Basis::Sensitive(question) => entrant
                .sensitive
                .get(&question)
                .is_some_and(|answer| answer == "yes"),
            Basis::Nothing | Basis::Entity => false,
        }
    }

    /// The people behind a figure; of everyone without a `sex`.
    pub fn people(self, entrants: &[Entrant], total: Total, sex: Option<Sex>) -> Vec<&Entrant> {
        let counts = |entrant: &&Entrant| {
            self.holds(entrant)
                && (total == Total::Grand || entrant.lacks().is_empty())
                && sex.is_none_or(|sex| entrant.sex() == sex)
        };
        entrants.iter().filter(counts).collect()
    }
}

/// The figures of an indicator in one total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// By sex, in the order of [`Sex::ALL`].
    pub by_sex: [usize; 4],
    /// All.
    pub all: usize,
}

/// An indicator with its figures; without any where it cannot be counted.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Which.
    pub indicator: Indicator,
    /// Grand and reportable total.
    pub totals: Option<[Figures; 2]>,
    /// For an answer that may be refused: how many refused, and how many have not answered.
    pub silent: Option<(usize, usize)>,
}

/// Counts all indicators for those who entered.
pub fn count(entrants: &[Entrant], asked: impl Fn(Question) -> bool) -> Vec<Counted> {
    let figures = |indicator: Indicator, total| Figures {
        by_sex: Sex::ALL.map(|sex| indicator.people(entrants, total, Some(sex)).len()),
        all: indicator.people(entrants, total, None).len(),
    };
    let silent = |question: Question| {
        let refused = |entrant: &&Entrant| {
            entrant
                .sensitive
                .get(&question)
                .is_some_and(|answer| answer == "refused")
        };
        let open = |entrant: &&Entrant| {
            entrant
                .sensitive
                .get(&question)
                .is_none_or(|answer| answer == NOT_STATED)
        };
        let count = |counts: &dyn Fn(&&Entrant) -> bool| entrants.iter().filter(counts).count();
        (count(&refused), count(&open))
    };
    let counted = |indicator: Indicator| {
        let is_counted = indicator.is_counted(&asked);
        Counted {
            indicator,
            totals: is_counted.then(|| Total::ALL.map(|total| figures(indicator, total))),
            silent: match indicator.basis {
                Basis::Sensitive(question) if is_counted => Some(silent(question)),
                _ => None,
            },
        }
    };
    INDICATORS.into_iter().map(counted).collect()
}
