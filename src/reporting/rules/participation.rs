//! Participation: one record per person and project, from the first entry to the last exit.

use std::collections::BTreeMap;

use time::Date;

use super::{
    facts::{EditionFacts, Evidence, ParticipantFacts, PersonFacts},
    findings::{Lack, lacks},
    indicators::Entrant,
};
use crate::attendance::Minutes;

/// A person's record in a project. Whoever was never there has none; who comes again has still one.
#[derive(Clone, Debug)]
pub struct Participation<'e> {
    /// The person's place among the people.
    pub place: usize,
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
        self.lacks.iter().all(|lack| lack.question().is_none())
    }

    /// The record as the indicators count it; sensitive answers are not in the evidence.
    pub fn entrant(&self) -> Entrant {
        Entrant {
            person: self.person.clone(),
            region: self.region.to_owned(),
            first: self.first,
            last: self.last,
            sensitive: BTreeMap::new(),
        }
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
                        place: participant.person,
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
