//! Who took part in a project, from first entry to last exit, with what they said: five queries, without reading each entry.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{DbErr, FromQueryResult};
use time::{Date, OffsetDateTime};

use super::{
    Extent,
    evidence::{person_facts, project_facts},
    questions::Questions,
    rows::{ParticipantRow, Reading},
};
use crate::{
    kernel::{app::App, languages::Language},
    people::PersonId,
    projects::{Project, Question},
    regions,
    reporting::rules::{facts::ProjectFacts, indicators::Entrant},
};

#[derive(FromQueryResult)]
struct StayRow {
    person_id: PersonId,
    first_day: Date,
    last_day: Date,
}

#[derive(FromQueryResult)]
struct SensitiveRow {
    person_id: PersonId,
    question: Question,
    answer: String,
}

impl Reading<'_> {
    async fn stays(&self) -> Result<Vec<StayRow>, DbErr> {
        self.rows(
            "SELECT e.person_id, MIN(l.on_date) AS first_day, MAX(l.on_date) AS last_day FROM attendance_entries a \
             JOIN enrolments e ON e.id = a.enrolment_id JOIN editions d ON d.id = e.edition_id \
             JOIN slots l ON l.id = a.slot_id WHERE {scope} AND a.recorded_at <= $2 AND a.present \
             AND a.to_minute > a.from_minute AND NOT EXISTS (SELECT 1 FROM attendance_entries r \
             WHERE r.replaces = a.id AND r.recorded_at <= $2) GROUP BY e.person_id",
        )
        .await
    }

    async fn sensitive(&self) -> Result<Vec<SensitiveRow>, DbErr> {
        self.rows(
            "SELECT DISTINCT s.person_id, s.question, s.answer FROM sensitive_answers s \
             JOIN editions d ON d.project_id = s.project_id WHERE {scope}",
        )
        .await
    }
}

/// Everyone who was there for at least a minute, in the order in which the language sorts names.
pub async fn entrants(
    app: &App,
    project: &Project,
    language: Language,
    as_of: OffsetDateTime,
) -> Result<(ProjectFacts, Vec<Entrant>), DbErr> {
    let scope = Extent::Project(project.id);
    let db = app.db.read();
    let reading = Reading { db, scope, as_of };
    let questions = Questions::read(app, project).await?;
    let regions = regions::region_names(db, language).await?;
    let stays: BTreeMap<PersonId, (Date, Date)> = reading
        .stays()
        .await?
        .into_iter()
        .map(|row| (row.person_id, (row.first_day, row.last_day)))
        .collect();
    let mut sensitive: BTreeMap<PersonId, BTreeMap<Question, String>> = BTreeMap::new();
    for row in reading.sensitive().await? {
        if questions.asked.contains(&row.question) {
            sensitive
                .entry(row.person_id)
                .or_default()
                .insert(row.question, row.answer);
        }
    }
    let mut seen = BTreeSet::new();
    let entrant = |row: ParticipantRow| {
        let (first, last) = *stays.get(&row.person_id)?;
        seen.insert(row.person_id).then(|| Entrant {
            person: person_facts(&row, &questions),
            region: regions.get(&row.region_code).cloned().unwrap_or_default(),
            first,
            last,
            sensitive: sensitive.remove(&row.person_id).unwrap_or_default(),
        })
    };
    let rows = reading.participants().await?;
    let mut entrants: Vec<Entrant> = rows.into_iter().filter_map(entrant).collect();
    entrants.sort_by_cached_key(|entrant| {
        (
            app.languages.sort_key(language, &entrant.person.name),
            entrant.person.id,
        )
    });
    Ok((project_facts(project, questions, language), entrants))
}
