//! The facts that evidence is made of, as of one moment. Names are in the language of the reader; moments are in UTC.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::{
    attendance::{EntryId, Minutes, Way},
    editions::SlotId,
    enrolment::{EnrolmentId, EnrolmentState},
    people::PersonId,
    projects::Question,
};

/// Everything that the evidence of an edition or of a whole project rests on.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// The project.
    pub project: ProjectFacts,
    /// Its editions by date; only one unless it is about the whole project.
    pub editions: Vec<EditionFacts>,
    /// Everyone who takes part, each once, in the order in which the reader's language sorts names.
    pub people: Vec<PersonFacts>,
    /// Whether it is about the whole project.
    pub whole_project: bool,
    /// The moment: nothing that was recorded later is in it.
    pub as_of: OffsetDateTime,
}

impl Evidence {
    /// All participants, each with the edition.
    pub fn everyone(&self) -> impl Iterator<Item = (&EditionFacts, &ParticipantFacts)> {
        self.editions.iter().flat_map(|edition| {
            let own = edition.participants.iter();
            own.map(move |participant| (edition, participant))
        })
    }

    /// A participant's person.
    pub fn person(&self, participant: &ParticipantFacts) -> Option<&PersonFacts> {
        self.people.get(participant.person)
    }
}

/// The grant.
#[derive(Clone, Debug)]
pub struct ProjectFacts {
    /// Its code in addresses.
    pub code: String,
    /// What it asks of participants.
    pub asked: BTreeSet<Question>,
    /// Why answers are filled in without asking, where they are.
    pub filled_in: Option<FilledIn>,
    /// Its number with the funder.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The programme that pays for it.
    pub programme: String,
    /// The funder.
    pub funder: String,
    /// The visibility statement.
    pub funding_line: String,
}

/// Why answers are filled in without asking.
#[derive(Clone, Debug)]
pub struct FilledIn {
    /// The reason.
    pub reason: String,
    /// Who decided it.
    pub by: String,
}

/// A person.
#[derive(Clone, Debug, Default)]
pub struct PersonFacts {
    /// Who.
    pub id: PersonId,
    /// Family name, then given name.
    pub name: String,
    /// Organisation, empty if unknown.
    pub organisation: String,
    /// Function, empty if unknown.
    pub function: String,
    /// `woman`, `man`, `non_binary` or `not_stated`.
    pub sex: String,
    /// Year of birth.
    pub birth_year: Option<i32>,
    /// `isced_0_2`, `isced_3_4`, `isced_5_8` or `not_stated`.
    pub education: String,
    /// `employed`, `unemployed`, `unemployed_long`, `inactive` or `not_stated`.
    pub labour_status: String,
}

/// A run of a course.
#[derive(Clone, Debug)]
pub struct EditionFacts {
    /// Its code.
    pub code: String,
    /// The title of the course.
    pub course: String,
    /// Venue and address.
    pub place: String,
    /// The time zone of the venue.
    pub zone: String,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Whether breaks count for the course's share of attended minutes.
    pub breaks_in: bool,
    /// How many quizzes must be passed.
    pub quizzes_needed: usize,
    /// Whether the course asks for an evaluation.
    pub survey_asked: bool,
    /// The slots in the order of the agenda, breaks included.
    pub slots: Vec<SlotFacts>,
    /// The days of the agenda with what is planned on each.
    pub days: Vec<(Date, Minutes)>,
    /// What is planned on all of them.
    pub planned: Minutes,
    /// By day, when it was last countersigned.
    pub countersigned: BTreeMap<Date, OffsetDateTime>,
    /// Those who have or had a seat and those who were there, in the order of the people.
    pub participants: Vec<ParticipantFacts>,
}

impl EditionFacts {
    /// The places of a day's slots in the agenda.
    pub fn slots_on(&self, day: Date) -> impl Iterator<Item = (usize, &SlotFacts)> {
        self.slots
            .iter()
            .enumerate()
            .filter(move |(_, slot)| slot.date == day)
    }
}

/// A part of the agenda.
#[derive(Clone, Debug)]
pub struct SlotFacts {
    /// Which.
    pub id: SlotId,
    /// The day.
    pub date: Date,
    /// Start in minutes since midnight at the venue.
    pub starts: i32,
    /// End in minutes since midnight at the venue.
    pub ends: i32,
    /// What it is about; with its session before it when sessions run in parallel.
    pub title: String,
    /// Whether it is a break or a meal.
    pub pause: bool,
}

/// One person in one edition.
#[derive(Clone, Debug)]
pub struct ParticipantFacts {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The person's place among the people.
    pub person: usize,
    /// The region under which the person is enrolled, by name; empty if unknown.
    pub region: String,
    /// The country of that region, by its code of ISO 3166-1.
    pub country: String,
    /// The role category under which the person is enrolled, by name; empty if unknown.
    pub role: String,
    /// How far the enrolment is.
    pub state: EnrolmentState,
    /// Minutes in each slot, in the order of the agenda; `None` where nothing is recorded.
    pub slots: Vec<Option<i32>>,
    /// What was planned for and attended by this person on each day of the edition: of those who chose sessions, in these.
    pub days: Vec<(Minutes, Minutes)>,
    /// What was planned for this person in all.
    pub planned: Minutes,
    /// What was attended in all.
    pub attended: Minutes,
    /// How many slots are compulsory for this person.
    pub compulsory: usize,
    /// How many compulsory slots were missed.
    pub missed: usize,
    /// All entries, the oldest first, replaced ones among them.
    pub entries: Vec<EntryFacts>,
    /// How many of the quizzes that must be passed were passed.
    pub quizzes_passed: usize,
    /// Whether an evaluation was given.
    pub survey_given: bool,
    /// The valid certificate, if there is one.
    pub certificate: Option<CertificateFacts>,
}

impl ParticipantFacts {
    /// The entries that no later one replaces.
    pub fn in_force(&self) -> impl Iterator<Item = &EntryFacts> {
        self.entries.iter().filter(|entry| entry.in_force)
    }

    /// How many entries are in force in this slot.
    pub fn entries_in(&self, slot: usize) -> usize {
        self.in_force().filter(|entry| entry.slot == slot).count()
    }
}

/// An entry of attendance.
#[derive(Clone, Debug)]
pub struct EntryFacts {
    /// Which.
    pub id: EntryId,
    /// The place of its slot in the agenda.
    pub slot: usize,
    /// Present at all.
    pub present: bool,
    /// From this minute of the day.
    pub from: i32,
    /// To this minute of the day.
    pub to: i32,
    /// How it came in.
    pub way: Way,
    /// When it was recorded.
    pub recorded_at: OffsetDateTime,
    /// By whom; most entries share the text.
    pub recorded_by: Arc<str>,
    /// The entry that it corrects.
    pub replaces: Option<EntryId>,
    /// Why it corrects it, where it does.
    pub why: Option<Box<str>>,
    /// Whether no later entry replaces it.
    pub in_force: bool,
}

/// A certificate.
#[derive(Clone, Debug)]
pub struct CertificateFacts {
    /// Its number in the register.
    pub number: String,
    /// The person, the course and the edition as they are printed on it, whatever they are called now.
    pub person: String,
    /// The course.
    pub course: String,
    /// The code of the edition.
    pub edition: String,
    /// The planned minutes that are printed on it.
    pub planned_minutes: i32,
    /// When it was issued, as a date at the venue.
    pub on: Date,
}

/// Which entries there are at all, counted; enough to say what is missing, without reading every entry.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// By slot.
    pub slots: BTreeMap<SlotId, SlotTally>,
    /// By enrolment.
    pub people: BTreeMap<EnrolmentId, usize>,
}

/// The entries of one slot, counted.
#[derive(Clone, Copy, Debug)]
pub struct SlotTally {
    /// How many there are, replaced ones among them.
    pub entries: usize,
    /// When the last of them was recorded.
    pub last: OffsetDateTime,
}

impl Tally {
    /// Counts the entries in the evidence.
    pub fn of(evidence: &Evidence) -> Self {
        let mut tally = Self::default();
        for edition in &evidence.editions {
            for participant in &edition.participants {
                for entry in &participant.entries {
                    tally.count(edition, participant, entry);
                }
            }
        }
        tally
    }

    fn count(&mut self, edition: &EditionFacts, participant: &ParticipantFacts, entry: &EntryFacts) {
        *self.people.entry(participant.enrolment).or_default() += 1;
        let Some(slot) = edition.slots.get(entry.slot) else {
            return;
        };
        let counted = self.slots.entry(slot.id).or_insert(SlotTally {
            entries: 0,
            last: entry.recorded_at,
        });
        counted.entries += 1;
        counted.last = counted.last.max(entry.recorded_at);
    }
}

/// What is written on the first sheet about the export itself.
#[derive(Clone, Debug)]
pub struct Imprint {
    /// The id of the snapshot.
    pub id: Uuid,
    /// Who made it.
    pub made_by: String,
    /// How many findings stand in the way of handing it over.
    pub blocking: usize,
    /// How many other findings there are.
    pub other: usize,
}
