//! Evidence read from the database as of one moment: a fixed number of queries, whatever the number of editions and
//! people; only entries, of which there are many more than of anything else, are read edition by edition.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sea_orm::DbErr;
use time::{Date, OffsetDateTime};

use super::{
    Extent,
    achievements::Achievements,
    entries::{Entries, all_entries, entries, entry_facts},
    questions::Questions,
    rows::{EditionRow, ParticipantRow, Reading, SessionRow},
};
use crate::{
    attendance::{Entry, Programme},
    catalogue::SlotKind,
    editions::{self, EditionId, SlotId, TimedSlot},
    enrolment::{self, EnrolmentId, Sessions},
    kernel::{
        app::App,
        database::Reader,
        languages::{Language, Languages},
        zones,
    },
    people::PersonId,
    projects::{self, Project, Question},
    regions,
    reporting::rules::facts::{
        CertificateFacts, EditionFacts, Evidence, FilledIn, ParticipantFacts, PersonFacts, ProjectFacts,
        SlotFacts, SlotTally, Tally,
    },
};

/// How much is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Enough to validate: editions, agendas, people; no entries, tests or certificates. Nine queries.
    Outline,
    /// Everything: fourteen queries, and one for the entries of each edition.
    Whole,
    /// Everything for figures that are shown at once: fifteen queries, whatever the number of editions.
    Figures,
}

/// Reads the evidence of a scope in words of a language.
pub async fn evidence(
    app: &App,
    project: &Project,
    scope: Extent,
    language: Language,
    as_of: OffsetDateTime,
    depth: Depth,
) -> Result<Evidence, DbErr> {
    let db = app.db.read();
    let reading = Reading { db, scope, as_of };
    let edition_rows = reading.editions().await?;
    let ids: Vec<EditionId> = edition_rows.iter().map(|row| row.id).collect();
    let slots = editions::slots_in(db, ids.clone()).await?;
    let agendas = agendas(&reading, slots, language).await?;
    let names = Names {
        regions: regions::region_names(db, language).await?,
        roles: projects::role_categories(db, project.id)
            .await?
            .into_iter()
            .map(|role| (role.code, role.names.get(language).to_owned()))
            .collect(),
    };
    let participants = reading.participants().await?;
    let questions = Questions::read(app, project).await?;
    let people = people(&participants, &questions, &app.languages, language);
    let mut signed: BTreeMap<(EditionId, Date), OffsetDateTime> = BTreeMap::new();
    for row in reading.signatures().await? {
        let at = signed.entry((row.edition_id, row.on_date)).or_insert(row.at);
        *at = row.at.max(*at);
    }
    let (achievements, chosen) = match depth {
        Depth::Outline => Default::default(),
        Depth::Whole | Depth::Figures => (
            Achievements::read(&reading).await?,
            enrolment::chosen_in_all(db, ids).await?,
        ),
    };
    let assembly = Assembly {
        language,
        names,
        people: &people.1,
        signed,
        achievements,
        chosen,
    };
    let mut by_edition: HashMap<EditionId, Vec<ParticipantRow>> = HashMap::new();
    for row in participants {
        by_edition.entry(row.edition_id).or_default().push(row);
    }
    let mut editions = Vec::with_capacity(edition_rows.len());
    let mut all = match depth {
        Depth::Figures => all_entries(&reading).await?,
        Depth::Outline | Depth::Whole => HashMap::new(),
    };
    for row in edition_rows {
        let own = by_edition.remove(&row.id).unwrap_or_default();
        let entries = match depth {
            Depth::Whole => entries(&reading, row.id).await?,
            Depth::Outline | Depth::Figures => all.remove(&row.id).unwrap_or_default(),
        };
        editions.push(assembly.edition(row, &agendas, own, &entries));
    }
    Ok(Evidence {
        project: project_facts(project, questions, language),
        editions,
        people: people.0,
        whole_project: matches!(scope, Extent::Project(_)),
        as_of,
    })
}

/// Counts the entries of a scope; two queries.
pub async fn tally(db: &Reader, scope: Extent, as_of: OffsetDateTime) -> Result<Tally, DbErr> {
    let reading = Reading { db, scope, as_of };
    let count = |number: i64| usize::try_from(number).unwrap_or(0);
    let slots = reading.slot_counts().await?.into_iter();
    let people = reading.person_counts().await?.into_iter();
    Ok(Tally {
        slots: slots
            .map(|row| {
                (
                    row.slot_id,
                    SlotTally {
                        entries: count(row.entries),
                        last: row.last,
                    },
                )
            })
            .collect(),
        people: people.map(|row| (row.enrolment_id, count(row.entries))).collect(),
    })
}

pub(super) fn project_facts(project: &Project, questions: Questions, language: Language) -> ProjectFacts {
    ProjectFacts {
        code: project.code.clone(),
        asked: questions.asked,
        filled_in: questions.filling.map(|filling| FilledIn {
            reason: filling.reason,
            by: filling.by_name,
        }),
        number: project.number.clone(),
        title: project.titles.get(language).to_owned(),
        programme: project.programme.clone(),
        funder: project.funder.clone(),
        funding_line: project.visibility.get(language).to_owned(),
    }
}

struct Names {
    regions: BTreeMap<String, String>,
    roles: BTreeMap<String, String>,
}

/// The agenda of an edition, with the slots as they are called in its sheets.
#[derive(Default)]
struct AgendaOf {
    timed: Vec<TimedSlot>,
    slots: Vec<SlotFacts>,
}

async fn agendas(
    reading: &Reading<'_>,
    slots: Vec<TimedSlot>,
    language: Language,
) -> Result<HashMap<EditionId, AgendaOf>, DbErr> {
    let sessions = reading.sessions().await?;
    let mut agendas: HashMap<EditionId, AgendaOf> = HashMap::new();
    for slot in slots {
        let agenda = agendas.entry(slot.slot.edition_id).or_default();
        agenda.slots.push(slot_facts(&slot, &sessions, language));
        agenda.timed.push(slot);
    }
    Ok(agendas)
}

fn slot_facts(timed: &TimedSlot, sessions: &[SessionRow], language: Language) -> SlotFacts {
    let slot = &timed.slot;
    let same_day =
        |session: &&SessionRow| session.edition_id == slot.edition_id && session.on_date == slot.on_date;
    let own = sessions.iter().find(|session| session.id == slot.session_id);
    let title = slot.titles.get(language);
    let title = match own.map(|session| session.titles.get(language)) {
        Some(session) if !session.is_empty() && sessions.iter().filter(same_day).count() > 1 => {
            format!("{session}: {title}")
        }
        _ => title.to_owned(),
    };
    SlotFacts {
        id: slot.id,
        date: slot.on_date,
        starts: slot.starts,
        ends: timed.ends,
        title,
        pause: matches!(slot.kind, SlotKind::Break | SlotKind::Meal),
    }
}

/// Everyone once, sorted as the language does, and the place of each.
fn people(
    rows: &[ParticipantRow],
    questions: &Questions,
    languages: &Languages,
    language: Language,
) -> (Vec<PersonFacts>, HashMap<PersonId, usize>) {
    let mut seen = BTreeSet::new();
    let new = |row: &&ParticipantRow| seen.insert(row.person_id);
    let mut people: Vec<PersonFacts> = rows
        .iter()
        .filter(new)
        .map(|row| person_facts(row, questions))
        .collect();
    people.sort_by_cached_key(|person| (languages.sort_key(language, &person.name), person.id));
    let places = people
        .iter()
        .enumerate()
        .map(|(place, person)| (person.id, place))
        .collect();
    (people, places)
}

pub(super) fn person_facts(row: &ParticipantRow, questions: &Questions) -> PersonFacts {
    let answer =
        |question, stated: &Option<String>| questions.answer(question, &row.role_category, stated.as_ref());
    PersonFacts {
        id: row.person_id,
        name: format!("{} {}", row.family_name, row.given_name),
        organisation: row.organisation.clone(),
        function: row.function.clone(),
        sex: answer(Question::Sex, &row.sex),
        birth_year: row
            .birth_year
            .filter(|_| questions.asked.contains(&Question::BirthYear)),
        education: answer(Question::Education, &row.education),
        labour_status: answer(Question::LabourStatus, &row.labour_status),
    }
}

struct Assembly<'p> {
    language: Language,
    names: Names,
    people: &'p HashMap<PersonId, usize>,
    signed: BTreeMap<(EditionId, Date), OffsetDateTime>,
    achievements: Achievements,
    /// The sessions of those who chose; compulsory slots of others are none of theirs.
    chosen: BTreeMap<EnrolmentId, Sessions>,
}

impl Assembly<'_> {
    fn edition(
        &self,
        row: EditionRow,
        agendas: &HashMap<EditionId, AgendaOf>,
        participants: Vec<ParticipantRow>,
        entries: &Entries,
    ) -> EditionFacts {
        let nothing = AgendaOf::default();
        let agenda = agendas.get(&row.id).unwrap_or(&nothing);
        let programme = Programme::new(&agenda.timed);
        let places: HashMap<SlotId, usize> = agenda
            .slots
            .iter()
            .enumerate()
            .map(|(place, slot)| (slot.id, place))
            .collect();
        let needed: &[String] = &row.content.completion.passed;
        let one = |participant: ParticipantRow| {
            let entries = entries
                .get(&participant.id)
                .map(Vec::as_slice)
                .unwrap_or_default();
            self.participant(&participant, (&programme, &places), entries, needed, &row.zone)
        };
        let mut participants: Vec<ParticipantFacts> = participants.into_iter().filter_map(one).collect();
        participants.sort_by_key(|participant| (participant.person, participant.enrolment));
        let signed = self.signed.iter().filter(|((edition, _), _)| *edition == row.id);
        EditionFacts {
            course: row.titles.get(self.language).to_owned(),
            place: format!("{}, {}, {} {}", row.venue, row.street, row.postal_code, row.city),
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            breaks_in: row.content.completion.breaks_in,
            quizzes_needed: needed.len(),
            survey_asked: row.content.completion.survey,
            slots: agenda.slots.clone(),
            days: programme.planned_days().to_vec(),
            planned: programme.planned(),
            countersigned: signed.map(|((_, day), at)| (*day, *at)).collect(),
            participants,
            zone: row.zone,
            code: row.code,
        }
    }

    fn participant(
        &self,
        row: &ParticipantRow,
        (programme, places): (&Programme, &HashMap<SlotId, usize>),
        entries: &[Entry],
        needed: &[String],
        zone: &str,
    ) -> Option<ParticipantFacts> {
        let found = &self.achievements;
        let all = Sessions::default();
        let sessions = self.chosen.get(&row.id).unwrap_or(&all);
        let attended = programme.attended_in(sessions, entries);
        let missed = attended.missed().count();
        let compulsory = attended.slots.iter().filter(|slot| slot.compulsory).count();
        let passed = found.passed.get(&row.id);
        let minutes = |slot: &crate::attendance::SlotMinutes| {
            (slot.entry.is_some() || slot.attended > 0).then_some(slot.attended)
        };
        let name =
            |names: &BTreeMap<String, String>, code: &str| names.get(code).cloned().unwrap_or_default();
        Some(ParticipantFacts {
            enrolment: row.id,
            person: self.people.get(&row.person_id).copied()?,
            region: name(&self.names.regions, &row.region_code),
            country: row.region_code.split('-').next().unwrap_or_default().to_owned(),
            role: name(&self.names.roles, &row.role_category),
            state: row.state,
            slots: attended.slots.iter().map(minutes).collect(),
            days: attended
                .days
                .iter()
                .map(|day| (day.planned, day.attended))
                .collect(),
            planned: attended.planned,
            attended: attended.attended,
            missed,
            compulsory,
            entries: entry_facts(entries, places),
            quizzes_passed: needed
                .iter()
                .filter(|key| passed.is_some_and(|passed| passed.contains(*key)))
                .count(),
            survey_given: found.receipts.contains(&row.id),
            certificate: found
                .certificates
                .get(&row.id)
                .map(|(certificate, at)| CertificateFacts {
                    on: zones::local(*at, zone).date(),
                    ..certificate.clone()
                }),
        })
    }
}
