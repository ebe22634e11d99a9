//! Queries on enrolments.

mod choices;
mod diets;
mod statements;

pub(super) use choices::chosen_by_all;
pub(super) use choices::{Offer, offer};
pub use choices::{chosen_by, chosen_in, chosen_in_all, session_titles_of};
pub use diets::{diets_in, diets_of};
pub use statements::{
    Asked, Held, people_asked, role_in_project, sensitive_in, sensitive_of, statement, statements_of,
};

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Statement,
    sea_query::{Asterisk, Expr, ExprTrait},
};

use super::{
    model::{EnrolmentId, EnrolmentState, enrolment, enrolment_event},
    rules::{Cell, Engagement, Hall, Waiting},
};
use crate::{
    editions::{EditionId, Quota},
    people::{Person, PersonId, persons},
    projects::ProjectId,
};

/// An enrolment by id.
pub async fn enrolment(
    db: &impl ConnectionTrait,
    id: EnrolmentId,
) -> Result<Option<enrolment::Model>, DbErr> {
    enrolment::Entity::find_by_id(id).one(db).await
}

/// A person's live enrolment in an edition.
pub async fn live_enrolment(
    db: &impl ConnectionTrait,
    edition: EditionId,
    person: PersonId,
) -> Result<Option<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(enrolment::Column::EditionId.eq(edition))
        .filter(enrolment::Column::PersonId.eq(person))
        .filter(enrolment::Column::Live.eq(true))
        .one(db)
        .await
}

/// All enrolments of a person, the latest first.
pub async fn enrolments_of(
    db: &impl ConnectionTrait,
    person: PersonId,
) -> Result<Vec<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(enrolment::Column::PersonId.eq(person))
        .order_by_desc(enrolment::Column::CreatedAt)
        .all(db)
        .await
}

/// All enrolments of an edition in order of arrival.
pub async fn enrolments_in(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(enrolment::Column::EditionId.eq(edition))
        .order_by_asc(enrolment::Column::Id)
        .all(db)
        .await
}

/// The live enrolments of several editions in order of arrival.
pub async fn live_enrolments_in(
    db: &impl ConnectionTrait,
    editions: Vec<EditionId>,
) -> Result<Vec<enrolment::Model>, DbErr> {
    enrolment::Entity::find()
        .filter(enrolment::Column::EditionId.is_in(editions))
        .filter(enrolment::Column::Live.eq(true))
        .order_by_asc(enrolment::Column::Id)
        .all(db)
        .await
}

/// An enrolment with its person.
#[derive(Clone, Debug)]
pub struct Participant {
    /// The enrolment.
    pub enrolment: enrolment::Model,
    /// The person.
    pub person: Person,
}

/// Everyone enrolled in an edition, whatever the state, by family name.
pub async fn participants(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<Participant>, DbErr> {
    let mut enrolments: BTreeMap<PersonId, Vec<enrolment::Model>> = BTreeMap::new();
    for enrolment in enrolments_in(db, edition).await? {
        enrolments.entry(enrolment.person_id).or_default().push(enrolment);
    }
    let mut people = persons(db, enrolments.keys().copied().collect()).await?;
    people.sort_by(|a, b| (&a.family_name, &a.given_name, a.id).cmp(&(&b.family_name, &b.given_name, b.id)));
    let of_person = |person: Person| {
        let mine = enrolments.remove(&person.id).unwrap_or_default();
        mine.into_iter().map(move |enrolment| Participant {
            enrolment,
            person: person.clone(),
        })
    };
    Ok(people.into_iter().flat_map(of_person).collect())
}

/// Everyone who has or had a seat: confirmed, attended, partly attended, absent.
pub async fn roster(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<Participant>, DbErr> {
    let mut everyone = participants(db, edition).await?;
    everyone.retain(|participant| participant.enrolment.state.is_seated());
    Ok(everyone)
}

/// How many sit and wait in an edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeatCount {
    /// How many have a seat.
    pub seated: i64,
    /// How many wait.
    pub waiting: i64,
}

#[derive(FromQueryResult)]
struct StateCount {
    edition_id: EditionId,
    state: EnrolmentState,
    people: i64,
}

/// How many sit and wait in each of these editions, in one query; an edition without anyone is left out.
pub async fn seat_counts(
    db: &impl ConnectionTrait,
    editions: Vec<EditionId>,
) -> Result<BTreeMap<EditionId, SeatCount>, DbErr> {
    let rows = enrolment::Entity::find()
        .select_only()
        .column(enrolment::Column::EditionId)
        .column(enrolment::Column::State)
        .expr_as(Expr::col(Asterisk).count(), "people")
        .filter(enrolment::Column::EditionId.is_in(editions))
        .group_by(enrolment::Column::EditionId)
        .group_by(enrolment::Column::State)
        .into_model::<StateCount>()
        .all(db)
        .await?;
    let mut counts = BTreeMap::<EditionId, SeatCount>::new();
    for row in rows {
        let count = counts.entry(row.edition_id).or_default();
        if row.state.is_seated() {
            count.seated += row.people;
        } else if row.state == EnrolmentState::Waitlisted {
            count.waiting += row.people;
        }
    }
    Ok(counts)
}

/// The history of an enrolment, the oldest first.
pub(super) async fn events(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
) -> Result<Vec<enrolment_event::Model>, DbErr> {
    enrolment_event::Entity::find()
        .filter(enrolment_event::Column::EnrolmentId.eq(enrolment))
        .order_by_asc(enrolment_event::Column::At)
        .order_by_asc(enrolment_event::Column::Id)
        .all(db)
        .await
}

/// The histories of several enrolments, in no order.
pub(super) async fn events_of_all(
    db: &impl ConnectionTrait,
    enrolments: &[EnrolmentId],
) -> Result<Vec<enrolment_event::Model>, DbErr> {
    enrolment_event::Entity::find()
        .filter(enrolment_event::Column::EnrolmentId.is_in(enrolments.iter().copied()))
        .all(db)
        .await
}

/// The hall of an edition as its enrolments fill it, and who waits, in order of arrival.
pub(super) fn hall_of(
    capacity: i32,
    quotas: &[Quota],
    enrolments: &[enrolment::Model],
) -> (Hall, Vec<Waiting<EnrolmentId>>) {
    let count = |number: i32| usize::try_from(number).unwrap_or(0);
    let cells = quotas.iter().map(|quota| {
        (
            Cell::new(&quota.region_code, &quota.role_category),
            count(quota.seats),
        )
    });
    let mut hall = Hall::new(count(capacity), cells);
    let own = |enrolment: &enrolment::Model| Cell::new(&enrolment.region_code, &enrolment.role_category);
    for enrolment in enrolments.iter().filter(|enrolment| enrolment.state.is_seated()) {
        hall.occupy(
            &enrolment
                .seated_by
                .as_deref()
                .and_then(Cell::read)
                .unwrap_or_else(|| own(enrolment)),
        );
    }
    let waiting = enrolments
        .iter()
        .filter(|enrolment| enrolment.state == EnrolmentState::Waitlisted)
        .map(|enrolment| Waiting {
            id: enrolment.id,
            cell: own(enrolment),
        })
        .collect();
    (hall, waiting)
}

#[derive(FromQueryResult)]
struct EngagementRow {
    person_id: PersonId,
    edition_id: EditionId,
    state: EnrolmentState,
    live: bool,
    code: String,
    starts_on: time::Date,
    ends_on: time::Date,
    course_id: uuid::Uuid,
}

/// What speaks for and against enrolling a person, as far as other enrolments go.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    /// Whether the person is live in the edition itself.
    pub here: bool,
    /// Where the person has a seat.
    pub engagements: Vec<Engagement>,
    /// The edition of the same course that the person attended.
    pub trained_in: Option<String>,
}

/// Where people are and were enrolled.
pub(super) struct Past(BTreeMap<PersonId, Vec<EngagementRow>>);

impl Past {
    /// The history of a person with regard to an edition of a course.
    pub fn history(&self, person: PersonId, edition: EditionId, course: uuid::Uuid) -> History {
        let mut history = History::default();
        for row in self.0.get(&person).into_iter().flatten() {
            if row.edition_id == edition {
                history.here |= row.live;
                continue;
            }
            if row.state.is_seated() && row.live {
                history.engagements.push(Engagement {
                    code: row.code.clone(),
                    starts_on: row.starts_on,
                    ends_on: row.ends_on,
                });
            }
            if row.state == EnrolmentState::Attended && row.course_id == course {
                history.trained_in = Some(row.code.clone());
            }
        }
        history
    }
}

/// The past of several persons, a query for each five hundred.
pub(super) async fn past(db: &impl ConnectionTrait, people: &[PersonId]) -> Result<Past, DbErr> {
    let mut found = BTreeMap::<PersonId, Vec<EngagementRow>>::new();
    for part in people.chunks(500) {
        let places: Vec<String> = (1..=part.len()).map(|place| format!("${place}")).collect();
        let sql = format!(
            "SELECT e.person_id, e.edition_id, e.state, e.live, d.code, d.starts_on, d.ends_on, v.course_id \
             FROM enrolments e JOIN editions d ON d.id = e.edition_id \
             JOIN course_versions v ON v.id = d.course_version_id WHERE e.person_id IN ({})",
            places.join(", ")
        );
        let values = part.iter().map(|person| (*person).into());
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
        for row in EngagementRow::find_by_statement(statement).all(db).await? {
            found.entry(row.person_id).or_default().push(row);
        }
    }
    Ok(Past(found))
}

/// The histories of several persons with regard to an edition of a course, in one query.
pub(super) async fn histories(
    db: &impl ConnectionTrait,
    people: &[PersonId],
    edition: EditionId,
    course: uuid::Uuid,
) -> Result<BTreeMap<PersonId, History>, DbErr> {
    let past = past(db, people).await?;
    let history = |person: &PersonId| (*person, past.history(*person, edition, course));
    Ok(people.iter().map(history).collect())
}

/// How many seats of each cell of an edition are taken, by region code and role category code.
pub async fn seats_taken(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeMap<(String, String), i32>, DbErr> {
    let seats: Vec<Option<String>> = enrolment::Entity::find()
        .select_only()
        .column(enrolment::Column::SeatedBy)
        .filter(enrolment::Column::EditionId.eq(edition))
        .filter(enrolment::Column::SeatedBy.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    let mut taken = BTreeMap::new();
    for cell in seats.iter().flatten().filter_map(|seat| Cell::read(seat)) {
        *taken.entry((cell.region, cell.role)).or_default() += 1;
    }
    Ok(taken)
}

/// How many people have attended at least a part of one of these editions; who attended two counts once.
pub async fn count_attended(db: &impl ConnectionTrait, editions: Vec<EditionId>) -> Result<u64, DbErr> {
    enrolment::Entity::find()
        .select_only()
        .column(enrolment::Column::PersonId)
        .distinct()
        .filter(enrolment::Column::EditionId.is_in(editions))
        .filter(enrolment::Column::State.is_in([EnrolmentState::Attended, EnrolmentState::PartlyAttended]))
        .count(db)
        .await
}

/// How many people of each region and role category are on the lists of a project: nominated, applying, waiting or with a
/// seat. Whoever is in two editions counts once.
pub async fn demand_of(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<BTreeMap<(String, String), i64>, DbErr> {
    let sql = "SELECT e.region_code, e.role_category, COUNT(DISTINCT e.person_id) AS people FROM enrolments e \
               JOIN editions d ON d.id = e.edition_id WHERE d.project_id = $1 AND e.live \
               GROUP BY e.region_code, e.role_category";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [project.0.into()]);
    let mut demand = BTreeMap::new();
    for row in db.query_all_raw(statement).await? {
        let cell = (row.try_get("", "region_code")?, row.try_get("", "role_category")?);
        demand.insert(cell, row.try_get("", "people")?);
    }
    Ok(demand)
}
