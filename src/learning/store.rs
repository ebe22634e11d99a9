//! Queries on progress. The course page is the page that is opened most: it reads in two statements what several slices
//! keep. They read; each table is written by its own slice only.

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, Statement,
    sea_query::{Expr, OnConflict},
};
use time::Date;
use uuid::Uuid;

use super::{
    model::progress,
    rules::{Facts, QuizStanding, Share, share},
};
use crate::{
    catalogue::{self, ActivityId, CourseVersionId},
    editions::EditionId,
    enrolment::{Enrolment, EnrolmentId, EnrolmentState},
    kernel::{database::Tx, text::Localised},
    people::PersonId,
    projects::ProjectId,
    quizzes, surveys,
};

/// How many ids go into one query.
const AT_ONCE: usize = 1_000;

/// An enrolment with its edition, its venue and what the funder wants to see.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Enrolled {
    pub id: EnrolmentId,
    pub person_id: PersonId,
    pub state: EnrolmentState,
    pub given_name: String,
    pub family_name: String,
    pub edition_id: EditionId,
    pub project_id: ProjectId,
    pub course_version_id: CourseVersionId,
    pub code: String,
    pub starts_on: Date,
    pub ends_on: Date,
    pub venue: String,
    pub street: String,
    pub postal_code: String,
    pub city: String,
    pub zone: String,
    pub visibility: Localised,
    pub emblem: String,
}

const ENROLLED: &str = "SELECT e.id, e.person_id, e.state, p.given_name, p.family_name, e.edition_id, d.project_id, \
                        d.course_version_id, d.code, d.starts_on, d.ends_on, v.name AS venue, \
                        v.street, v.postal_code, v.city, v.zone, j.visibility, j.emblem FROM enrolments e \
                        JOIN persons p ON p.id = e.person_id JOIN editions d ON d.id = e.edition_id \
                        JOIN venues v ON v.id = d.venue_id JOIN projects j ON j.id = d.project_id WHERE e.id = $1";

/// An enrolment with where it belongs, in one query.
pub(super) async fn enrolled(db: &impl ConnectionTrait, id: EnrolmentId) -> Result<Option<Enrolled>, DbErr> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), ENROLLED, [id.into()]);
    Ok(Enrolled::find_by_statement(statement).all(db).await?.pop())
}

#[derive(FromQueryResult)]
struct FactRow {
    fact: String,
    id: Uuid,
    name: String,
    value: i32,
}

const FACTS: &str = "SELECT 'progress' AS fact, activity_id AS id, '' AS name, \
                     CASE WHEN done_at IS NULL THEN 0 ELSE 1 END AS value FROM progress WHERE enrolment_id = $1 \
                     UNION ALL SELECT 'attempt', a.id, q.key, \
                     CASE WHEN a.state = 'open' THEN 0 WHEN a.passed THEN 2 ELSE 1 END \
                     FROM attempts a JOIN quizzes q ON q.id = a.quiz_id WHERE a.enrolment_id = $1 \
                     UNION ALL SELECT 'survey', s.id, s.key, 1 \
                     FROM survey_receipts r JOIN surveys s ON s.id = r.survey_id WHERE r.enrolment_id = $1 \
                     UNION ALL SELECT 'certificate', id, number, 1 \
                     FROM certificates WHERE enrolment_id = $1 AND revoked_at IS NULL";

/// All that is known of what somebody did in a course, in one query.
pub(super) async fn facts(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
    state: EnrolmentState,
) -> Result<Facts, DbErr> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), FACTS, [enrolment.into()]);
    let mut facts = Facts::none(state);
    for row in FactRow::find_by_statement(statement).all(db).await? {
        match row.fact.as_str() {
            "progress" => {
                facts.opened.insert(ActivityId(row.id), row.value == 1);
            }
            "attempt" => note_standing(&mut facts, row.name, standing(row.value)),
            "survey" => {
                facts.surveys.insert(row.name);
            }
            _ => facts.certificate = Some((row.id, row.name)),
        }
    }
    Ok(facts)
}

fn standing(value: i32) -> QuizStanding {
    match value {
        0 => QuizStanding::Begun,
        1 => QuizStanding::NotPassed,
        _ => QuizStanding::Passed,
    }
}

fn note_standing(facts: &mut Facts, quiz: String, standing: QuizStanding) {
    let best = facts.quizzes.entry(quiz).or_insert(standing);
    *best = standing.max(*best);
}

/// Notes that an activity was opened; only the first time counts.
pub(super) async fn note_opened(tx: &Tx, enrolment: EnrolmentId, activity: ActivityId) -> Result<(), DbErr> {
    let key = [progress::Column::EnrolmentId, progress::Column::ActivityId];
    progress::Entity::insert(progress::ActiveModel {
        enrolment_id: Set(enrolment),
        activity_id: Set(activity),
        opened_at: Set(tx.now),
        done_at: Set(None),
    })
    .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
    .exec_without_returning(&**tx)
    .await
    .map(|_| ())
}

/// Notes that an activity was done; only the first time counts.
pub(super) async fn note_done(tx: &Tx, enrolment: EnrolmentId, activity: ActivityId) -> Result<(), DbErr> {
    note_opened(tx, enrolment, activity).await?;
    progress::Entity::update_many()
        .col_expr(progress::Column::DoneAt, Expr::value(tx.now))
        .filter(progress::Column::EnrolmentId.eq(enrolment))
        .filter(progress::Column::ActivityId.eq(activity))
        .filter(progress::Column::DoneAt.is_null())
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// How much of a course version these participants have done: three queries for each thousand of them.
pub async fn progress_of(
    db: &impl ConnectionTrait,
    version: CourseVersionId,
    enrolments: &[Enrolment],
) -> Result<HashMap<EnrolmentId, Share>, DbErr> {
    let Some(design) = catalogue::design(db, version).await? else {
        return Ok(HashMap::new());
    };
    let ids: Vec<EnrolmentId> = enrolments.iter().map(|enrolment| enrolment.id).collect();
    let mut facts: HashMap<EnrolmentId, Facts> = enrolments
        .iter()
        .map(|enrolment| (enrolment.id, Facts::none(enrolment.state)))
        .collect();
    for part in ids.chunks(AT_ONCE) {
        let rows = progress::Entity::find()
            .filter(progress::Column::EnrolmentId.is_in(part.to_vec()))
            .all(db)
            .await?;
        for row in rows {
            if let Some(facts) = facts.get_mut(&row.enrolment_id) {
                facts.opened.insert(row.activity_id, row.done_at.is_some());
            }
        }
    }
    for ((enrolment, quiz), best) in quizzes::best_scores(db, &ids).await? {
        if let Some(facts) = facts.get_mut(&enrolment) {
            let standing = if best.passed {
                QuizStanding::Passed
            } else {
                QuizStanding::NotPassed
            };
            note_standing(facts, quiz, standing);
        }
    }
    let given: HashSet<(EnrolmentId, String)> = surveys::given_by(db, &ids).await?;
    for (enrolment, survey) in given {
        if let Some(facts) = facts.get_mut(&enrolment) {
            facts.surveys.insert(survey);
        }
    }
    Ok(facts
        .into_iter()
        .map(|(id, facts)| (id, share(&design, &facts)))
        .collect())
}
