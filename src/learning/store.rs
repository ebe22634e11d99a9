//! Queries on progress. The course page is the page that is opened most: it reads in two statements what several slices
//! keep. They read; each table is written by its own slice only.

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryFilter, Statement,
    sea_query::{Expr, OnConflict},
};
use time::{Date, OffsetDateTime, PrimitiveDateTime};
use uuid::Uuid;

use super::{
    model::progress,
    rules::{Facts, Missing, QuizStanding, Share, share},
};
use crate::{
    attendance,
    catalogue::{self, ActivityId, CourseVersionId, Design},
    certificates,
    editions::{self, EditionId, EditionState},
    enrolment::{Enrolment, EnrolmentId, EnrolmentState},
    kernel::{database::Tx, languages::Language, text::Localised},
    people::PersonId,
    projects::ProjectId,
    quizzes::{self, QuizSettings, Scored, Tally},
    surveys,
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
    pub edition_state: EditionState,
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
                        d.course_version_id, d.code, d.state AS edition_state, d.starts_on, d.ends_on, v.name AS venue, \
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
    score: Option<f64>,
    most: Option<f64>,
    pass_percent: Option<i32>,
    settings: Option<QuizSettings>,
}

const FACTS: &str = "SELECT f.*, q.pass_percent, q.settings FROM (\
                     SELECT 'progress' AS fact, activity_id AS id, '' AS name, \
                     CASE WHEN done_at IS NULL THEN 0 ELSE 1 END AS value, CAST(NULL AS DOUBLE PRECISION) AS score, \
                     CAST(NULL AS DOUBLE PRECISION) AS most, 0 AS number, CAST(NULL AS UUID) AS quiz_id \
                     FROM progress WHERE enrolment_id = $1 \
                     UNION ALL SELECT a.state, a.id, r.key, CASE WHEN a.passed THEN 1 ELSE 0 END, a.score, a.most, a.number, r.id \
                     FROM attempts a JOIN quizzes r ON r.id = a.quiz_id WHERE a.enrolment_id = $1 \
                     UNION ALL SELECT 'survey', s.id, s.key, 1, NULL, NULL, 0, NULL \
                     FROM survey_receipts r JOIN surveys s ON s.id = r.survey_id WHERE r.enrolment_id = $1 \
                     UNION ALL SELECT 'waiting', a.id, r.key, 1, NULL, NULL, 0, NULL \
                     FROM attempts a JOIN quizzes r ON r.id = a.quiz_id WHERE a.enrolment_id = $1 \
                     AND a.state = 'submitted' AND EXISTS (SELECT 1 FROM results x WHERE x.attempt_id = a.id AND x.waits) \
                     UNION ALL SELECT 'certificate', id, number, CASE WHEN revoked_at IS NULL THEN 1 ELSE 0 END, NULL, NULL, 0, NULL \
                     FROM certificates WHERE enrolment_id = $1) f \
                     LEFT JOIN quizzes q ON q.id = f.quiz_id ORDER BY f.number";

/// All that is known of what somebody did in a course, in one query, and one more for each quiz whose marks are not shown at once.
/// `own` is the moment for whoever looks at what they did themselves: what a quiz came to is told to them when its marks are shown.
pub(super) async fn facts(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
    state: EnrolmentState,
    own: Option<OffsetDateTime>,
) -> Result<Facts, DbErr> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), FACTS, [enrolment.into()]);
    let mut facts = Facts::none(state);
    let mut attempts: HashMap<String, Tally> = HashMap::new();
    let mut shown_later: HashMap<String, Vec<QuizSettings>> = HashMap::new();
    let mut waiting: HashSet<String> = HashSet::new();
    for row in FactRow::find_by_statement(statement).all(db).await? {
        match row.fact.as_str() {
            "progress" => {
                facts.opened.insert(ActivityId(row.id), row.value == 1);
            }
            "survey" => {
                facts.surveys.insert(row.name);
            }
            "certificate" if row.value == 1 => facts.certificate = Some((row.id, row.name)),
            "certificate" => facts.certificate_ended = true,
            "waiting" => {
                waiting.insert(row.name);
            }
            "submitted" => {
                let scored = Scored {
                    score: row.score.unwrap_or_default(),
                    most: row.most.unwrap_or_default(),
                    passed: row.value == 1,
                };
                let (settings, pass_percent) = (row.settings.unwrap_or_default(), row.pass_percent);
                let tally = attempts.entry(row.name.clone()).or_default();
                tally.take(&settings, pass_percent.unwrap_or_default(), scored);
                if own.is_some() && !settings.shows_marks_at_once() {
                    shown_later.entry(row.name).or_default().push(settings);
                }
            }
            "open" => note_standing(&mut facts, row.name, QuizStanding::Begun),
            _ => note_standing(&mut facts, row.name, QuizStanding::NotPassed),
        }
    }
    for (quiz, tally) in attempts {
        let is_shown = match (own, shown_later.get(&quiz)) {
            (Some(now), Some(settings)) => {
                let terms = quizzes::terms(db, enrolment, &quiz).await?;
                settings
                    .iter()
                    .all(|settings| terms.shows(settings.marks_shown, now))
            }
            _ => true,
        };
        if let Some((_, scored)) = tally.counted() {
            // What a trainer has not marked yet is not failed.
            let is_marked = scored.passed || !waiting.contains(&quiz);
            let standing = if is_shown && is_marked {
                standing(&scored)
            } else {
                QuizStanding::HandedIn
            };
            note_standing(&mut facts, quiz, standing);
        }
    }
    Ok(facts)
}

fn standing(scored: &Scored) -> QuizStanding {
    if scored.passed {
        QuizStanding::Passed
    } else {
        QuizStanding::NotPassed
    }
}

fn note_standing(facts: &mut Facts, quiz: String, standing: QuizStanding) {
    let best = facts.quizzes.entry(quiz).or_insert(standing);
    *best = standing.max(*best);
}

/// What is still missing for the certificate, in words; `None` where that cannot be said: before the first day, without a
/// certificate to get, for whoever has it or had it, and where the edition is not held.
pub(super) async fn missing(
    db: &impl ConnectionTrait,
    of: &Enrolled,
    design: &Design,
    facts: &Facts,
    (now, language): (PrimitiveDateTime, Language),
) -> Result<Option<Missing>, DbErr> {
    let is_for = design.version.content.certificate.enabled && attendance::is_expected(of.state);
    let is_held = !matches!(of.edition_state, EditionState::Cancelled | EditionState::Merged);
    let had_one = facts.certificate.is_some() || facts.certificate_ended;
    if !is_for || !is_held || had_one || now.date() < of.starts_on {
        return Ok(None);
    }
    let slots = editions::slots_of(db, of.edition_id).await?;
    let attended = attendance::minutes_in(db, of.id, &slots).await?;
    let quizzes = |wanted: QuizStanding| {
        let standings = facts.quizzes.iter();
        let keys = standings.filter(move |(_, standing)| **standing == wanted);
        keys.map(|(quiz, _)| quiz.clone()).collect::<Vec<_>>()
    };
    let done = certificates::Done {
        attended: &attended,
        passed: quizzes(QuizStanding::Passed),
        withheld: quizzes(QuizStanding::HandedIn),
        survey_given: !facts.surveys.is_empty(),
    };
    let missing = certificates::missing(design, (of.edition_state, &slots), done, now, language);
    Ok(Some(Missing {
        held_up: missing.is_empty() && certificates::is_held_up(db, of.id).await?,
        missing,
    }))
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
    for ((enrolment, quiz), scored) in quizzes::scores(db, &ids).await? {
        if let Some(facts) = facts.get_mut(&enrolment) {
            note_standing(facts, quiz, standing(&scored));
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
