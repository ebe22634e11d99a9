//! What is missing or doubtful in the evidence, for whom, and where it is mended. A finding that blocks means that the export
//! is a working copy, not to be handed over.

use std::collections::BTreeSet;

use time::{Date, OffsetDateTime};

use super::{
    facts::{EditionFacts, Evidence, ParticipantFacts, PersonFacts, SlotFacts, Tally},
    words::clock_span,
};
use crate::{
    enrolment::EnrolmentState,
    kernel::{text::Message, zones},
    projects::Question,
    reporting::parts::Finding,
};

/// What a person's record can lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// The organisation, which a presence list names.
    Organisation,
    /// The region, under which the person is counted.
    Region,
    /// Woman, man or non-binary.
    Sex,
    /// The year of birth, from which the age at entry follows.
    BirthYear,
    /// The level of education.
    Education,
    /// Employed, unemployed or inactive.
    LabourStatus,
}

impl Lack {
    /// Whether figures are wrong without it; the others only keep the person out of the indicators by group.
    pub fn blocks(self) -> bool {
        matches!(self, Lack::Organisation | Lack::Region)
    }

    /// The question without an answer; none for what stands in the register of people.
    pub fn question(self) -> Option<Question> {
        match self {
            Lack::Organisation | Lack::Region => None,
            Lack::Sex => Some(Question::Sex),
            Lack::BirthYear => Some(Question::BirthYear),
            Lack::Education => Some(Question::Education),
            Lack::LabourStatus => Some(Question::LabourStatus),
        }
    }

    /// The end of its key `lack-...`.
    pub fn key(self) -> &'static str {
        match self {
            Lack::Organisation => "organisation",
            Lack::Region => "region",
            Lack::Sex => "sex",
            Lack::BirthYear => "birth-year",
            Lack::Education => "education",
            Lack::LabourStatus => "labour-status",
        }
    }

    fn message(self) -> Message {
        Message::new(format!("reporting-lack-{}", self.key()))
    }
}

/// What this person's record lacks; `region` is the one they are enrolled under.
pub fn lacks(person: &PersonFacts, region: &str) -> Vec<Lack> {
    let unknown = |text: &str| text.trim().is_empty() || text == "not_stated";
    [
        (Lack::Organisation, unknown(&person.organisation)),
        (Lack::Region, unknown(region)),
        (Lack::Sex, unknown(&person.sex)),
        (Lack::BirthYear, person.birth_year.is_none()),
        (Lack::Education, unknown(&person.education)),
        (Lack::LabourStatus, unknown(&person.labour_status)),
    ]
    .into_iter()
    .filter_map(|(lack, is_lacking)| is_lacking.then_some(lack))
    .collect()
}

/// Everything that is missing or doubtful; what blocks stands first.
pub fn findings(evidence: &Evidence, tally: &Tally) -> Vec<Finding> {
    let mut found = Vec::new();
    for edition in &evidence.editions {
        let desk = Desk {
            edition,
            tally,
            as_of: evidence.as_of,
        };
        desk.agenda(&mut found);
        desk.slots(&mut found);
        desk.signatures(&mut found);
        desk.participants(evidence, &mut found);
    }
    people(evidence, &mut found);
    found.sort_by_key(|finding| !finding.blocking);
    found
}

/// Each person once, also when they take part in several editions.
fn people(evidence: &Evidence, found: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    let participants = evidence.editions.iter().flat_map(|edition| &edition.participants);
    for participant in participants {
        let Some(person) = evidence.person(participant) else {
            continue;
        };
        if !seen.insert(participant.person) {
            continue;
        }
        // What the project does not ask is nobody's to mend.
        let is_asked = |lack: &Lack| {
            lack.question()
                .is_none_or(|question| evidence.project.asked.contains(&question))
        };
        let (asked, record): (Vec<Lack>, Vec<Lack>) = lacks(person, &participant.region)
            .into_iter()
            .filter(is_asked)
            .partition(|lack| lack.question().is_some());
        let answers = format!("/projects/{}/statements/{}", evidence.project.code, person.id);
        for (lacking, href) in [(record, format!("/people/{}", person.id)), (asked, answers)] {
            if let Some(what) = listed(&lacking) {
                found.push(Finding {
                    message: Message::new("reporting-finding-lacks").with_message("what", what),
                    subject: person.name.clone(),
                    href,
                    blocking: lacking.iter().any(|lack| lack.blocks()),
                });
            }
        }
    }
}

/// "a, b, c" as a message; `None` for nothing.
pub fn listed(lacking: &[Lack]) -> Option<Message> {
    lacking.iter().map(|lack| lack.message()).reduce(|list, next| {
        Message::new("reporting-list")
            .with_message("list", list)
            .with_message("next", next)
    })
}

struct Desk<'e> {
    edition: &'e EditionFacts,
    tally: &'e Tally,
    as_of: OffsetDateTime,
}

impl Desk<'_> {
    fn finding(&self, message: Message, page: &str, blocking: bool) -> Finding {
        Finding {
            message,
            subject: self.edition.code.clone(),
            href: format!("/editions/{}/{page}", self.edition.code),
            blocking,
        }
    }

    fn is_past(&self, day: Date, minute: i32) -> bool {
        zones::moment(day, minute, &self.edition.zone) <= self.as_of
    }

    fn is_over(&self) -> bool {
        let last = self.edition.slots.iter().map(|slot| (slot.date, slot.ends)).max();
        last.is_some_and(|(day, minute)| self.is_past(day, minute))
    }

    fn agenda(&self, found: &mut Vec<Finding>) {
        if self.edition.planned.net == 0 {
            found.push(self.finding(Message::new("reporting-finding-nothing-planned"), "agenda", true));
            return;
        }
        for slot in self
            .edition
            .slots
            .iter()
            .filter(|slot| !slot.pause && slot.ends <= slot.starts)
        {
            let message = of_slot("reporting-finding-slot-without-length", slot);
            found.push(self.finding(message, "agenda", false));
        }
        if !self.is_over() {
            let message = Message::new("reporting-finding-not-over").with_date("date", self.edition.ends_on);
            found.push(self.finding(message, "attendance", false));
        }
    }

    fn slots(&self, found: &mut Vec<Finding>) {
        let taken =
            |slot: &&SlotFacts| !slot.pause && slot.ends > slot.starts && self.is_past(slot.date, slot.ends);
        let known = |slot: &SlotFacts| self.tally.slots.contains_key(&slot.id);
        // Everyone may have been in a session that ran at the same time.
        let elsewhere = |slot: &SlotFacts| {
            let together = |other: &&SlotFacts| other.starts < slot.ends && slot.starts < other.ends;
            let mut of_day = self.edition.slots_on(slot.date).map(|(_, other)| other);
            of_day.any(|other| known(other) && together(&other))
        };
        for slot in self.edition.slots.iter().filter(taken) {
            if !self.edition.participants.is_empty() && !known(slot) && !elsewhere(slot) {
                found.push(self.finding(of_slot("reporting-finding-slot-empty", slot), "attendance", true));
            }
        }
    }

    fn signatures(&self, found: &mut Vec<Finding>) {
        for (day, _) in &self.edition.days {
            let slots = || self.edition.slots_on(*day).map(|(_, slot)| slot);
            let ends = slots().map(|slot| slot.ends).max().unwrap_or(0);
            let last = slots()
                .filter_map(|slot| self.tally.slots.get(&slot.id))
                .map(|slot| slot.last)
                .max();
            let message = match (self.edition.countersigned.get(day), last) {
                (None, _) if self.is_past(*day, ends) => "reporting-finding-unsigned",
                (Some(signed), Some(last)) if last > *signed => "reporting-finding-signed-before",
                _ => continue,
            };
            let message = Message::new(message).with_date("date", *day);
            found.push(self.finding(message, "attendance", true));
        }
    }

    fn participants(&self, evidence: &Evidence, found: &mut Vec<Finding>) {
        if !self.is_over() {
            return;
        }
        let without = |participant: &&ParticipantFacts| {
            participant.state == EnrolmentState::Confirmed
                && !self.tally.people.contains_key(&participant.enrolment)
        };
        for participant in self.edition.participants.iter().filter(without) {
            let name = evidence.person(participant).map(|person| person.name.clone());
            found.push(Finding {
                message: Message::new("reporting-finding-no-entry")
                    .with("edition", self.edition.code.as_str()),
                subject: name.unwrap_or_default(),
                href: format!("/editions/{}/attendance", self.edition.code),
                blocking: false,
            });
        }
    }
}

fn of_slot(key: &str, slot: &SlotFacts) -> Message {
    Message::new(key)
        .with("slot", slot.title.as_str())
        .with("clock", clock_span(slot.starts, slot.ends))
        .with_date("date", slot.date)
}
