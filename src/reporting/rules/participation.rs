//! Participation: one record per person and project, from the first entry to the last exit, and the indicators that can be
//! counted from it. A record that lacks sex, age, education or labour status counts in the grand total only.

use std::collections::BTreeMap;

use time::Date;

use super::{
    facts::{EditionFacts, Evidence, ParticipantFacts, PersonFacts},
    findings::{Lack, lacks},
};
use crate::attendance::Minutes;

/// A person's record in a project. Whoever was never there has none; who comes again has still one.
#[derive(Clone, Debug)]
pub struct Participation<'e> {
    /// Who.
    pub person: &'e PersonFacts,
    /// The region of the first enrolment under which the person was there.
    pub region: &'e str,
    /// The role category of that enrolment.
    pub role: &'e str,
    /// In how many editions.
    pub editions: usize,
    /// The day of the first entry.
    pub first: Date,
    /// The day of the last exit.
    pub last: Date,
    /// What was attended in all editions.
    pub attended: Minutes,
    /// How many entries this rests on.
    pub entries: usize,
    /// What the record lacks.
    pub lacks: Vec<Lack>,
}

impl Participation<'_> {
    /// Age in the year of entry, less the year of birth.
    pub fn age(&self) -> Option<i32> {
        self.person.birth_year.map(|year| self.first.year() - year)
    }

    /// Whether the record counts in the indicators by group.
    pub fn is_complete(&self) -> bool {
        let needed = [Lack::Sex, Lack::BirthYear, Lack::Education, Lack::LabourStatus];
        !self.lacks.iter().any(|lack| needed.contains(lack))
    }
}

/// The records, in the order of the people.
pub fn participations(evidence: &Evidence) -> Vec<Participation<'_>> {
    let mut records: BTreeMap<usize, Participation<'_>> = BTreeMap::new();
    for edition in &evidence.editions {
        for participant in &edition.participants {
            if let Some(person) = evidence.person(participant)
                && let Some((first, last)) = stay(edition, participant)
            {
                let record = records
                    .entry(participant.person)
                    .or_insert_with(|| Participation {
                        person,
                        region: &participant.region,
                        role: &participant.role,
                        editions: 0,
                        first,
                        last,
                        attended: Minutes::default(),
                        entries: 0,
                        lacks: lacks(person, &participant.region),
                    });
                record.editions += 1;
                record.first = record.first.min(first);
                record.last = record.last.max(last);
                record.attended.gross += participant.attended.gross;
                record.attended.net += participant.attended.net;
                record.entries += participant.in_force().count();
            }
        }
    }
    records.into_values().collect()
}

/// The first and last day on which the person was there; `None` when never.
fn stay(edition: &EditionFacts, participant: &ParticipantFacts) -> Option<(Date, Date)> {
    let there = participant
        .in_force()
        .filter(|entry| entry.present && entry.to > entry.from);
    let mut days: Vec<Date> = there
        .filter_map(|entry| edition.slots.get(entry.slot))
        .map(|slot| slot.date)
        .collect();
    days.sort_unstable();
    Some((*days.first()?, *days.last()?))
}

/// People counted by sex.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BySex {
    /// Women.
    pub women: usize,
    /// Men.
    pub men: usize,
    /// Non-binary people.
    pub non_binary: usize,
    /// Those whose sex is not stated.
    pub not_stated: usize,
}

impl BySex {
    /// All of them.
    pub fn all(self) -> usize {
        self.women + self.men + self.non_binary + self.not_stated
    }

    fn count(&mut self, sex: &str) {
        match sex {
            "woman" => self.women += 1,
            "man" => self.men += 1,
            "non_binary" => self.non_binary += 1,
            _ => self.not_stated += 1,
        }
    }
}

/// One indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// The end of its key `indicator-...`.
    pub key: &'static str,
    /// The count.
    pub people: BySex,
}

type Belongs = fn(&Participation<'_>) -> bool;

/// The indicators that stand on records of their own; those by group count complete records only.
const INDICATORS: [(&str, Belongs); 11] = [
    ("everyone", |_| true),
    ("complete", |record| record.is_complete()),
    ("unemployed", |record| {
        record.is_complete() && record.person.labour_status == "unemployed"
    }),
    ("inactive", |record| {
        record.is_complete() && record.person.labour_status == "inactive"
    }),
    ("employed", |record| {
        record.is_complete() && record.person.labour_status == "employed"
    }),
    ("under-18", |record| {
        record.is_complete() && record.age().is_some_and(|age| age < 18)
    }),
    ("18-29", |record| {
        record.is_complete() && record.age().is_some_and(|age| (18..30).contains(&age))
    }),
    ("55-plus", |record| {
        record.is_complete() && record.age().is_some_and(|age| age >= 55)
    }),
    ("isced-0-2", |record| {
        record.is_complete() && record.person.education == "isced_0_2"
    }),
    ("isced-3-4", |record| {
        record.is_complete() && record.person.education == "isced_3_4"
    }),
    ("isced-5-8", |record| {
        record.is_complete() && record.person.education == "isced_5_8"
    }),
];

/// Counts the indicators.
pub fn indicators(records: &[Participation<'_>]) -> Vec<Indicator> {
    let counted = |(key, belongs): (&'static str, Belongs)| {
        let mut people = BySex::default();
        for record in records.iter().filter(|record| belongs(record)) {
            people.count(&record.person.sex);
        }
        Indicator { key, people }
    };
    INDICATORS.into_iter().map(counted).collect()
}
