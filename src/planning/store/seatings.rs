//! Queries on seatings, and the facts that they rest on.

use std::collections::BTreeMap;

use rocket::futures::TryStreamExt;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use time::{Date, OffsetDateTime};

use crate::{
    catalogue::{self, CourseId},
    editions::{self, Edition, EditionId, EditionState, Quota, Venue},
    enrolment::{self, Enrolment, office_places},
    kernel::{
        database::{Reader, Tx},
        fault::Fault,
        text::Localised,
    },
    people::{self, Person, PersonId},
    planning::{
        model::{PlanState, SeatingId, seating},
        parts::{SeatingOutcome, Seeker},
    },
    projects::{self, ProjectId, RoleCategory},
    regions::{self, GeoPoint, Region},
};

/// A seating of a project by its number.
pub async fn seating(
    db: &impl ConnectionTrait,
    project: ProjectId,
    number: i32,
) -> Result<Option<seating::Model>, DbErr> {
    seating::Entity::find()
        .filter(seating::Column::ProjectId.eq(project))
        .filter(seating::Column::Number.eq(number))
        .one(db)
        .await
}

/// A seating by its id.
pub async fn seating_by_id(
    db: &impl ConnectionTrait,
    id: SeatingId,
) -> Result<Option<seating::Model>, DbErr> {
    seating::Entity::find_by_id(id).one(db).await
}

/// The seatings of a project, the newest first.
pub async fn seatings(
    db: &impl ConnectionTrait,
    project: ProjectId,
    most: u64,
) -> Result<Vec<seating::Model>, DbErr> {
    seating::Entity::find()
        .filter(seating::Column::ProjectId.eq(project))
        .order_by_desc(seating::Column::Number)
        .limit(most)
        .all(db)
        .await
}

/// What the seatings of a project hold about a person.
pub struct SeatingAbout {
    /// The project.
    pub project: ProjectId,
    /// The number of the seating.
    pub number: i32,
    /// When it was asked for.
    pub created_at: OffsetDateTime,
    /// What it holds.
    pub seeker: Seeker,
}

/// What all seatings hold about a person. Each is read, as their questions are kept whole; only what is found is held.
pub async fn seatings_about(db: &Reader, person: PersonId) -> Result<Vec<SeatingAbout>, DbErr> {
    let about = |seating: seating::Model| async move {
        let mut seekers = seating.question.seekers.into_iter();
        let seeker = seekers.find(|seeker| seeker.person == person);
        Ok(seeker.map(|seeker| SeatingAbout {
            project: seating.project_id,
            number: seating.number,
            created_at: seating.created_at,
            seeker,
        }))
    };
    let seatings = seating::Entity::find().order_by_asc(seating::Column::Id);
    seatings
        .stream(db)
        .await?
        .try_filter_map(about)
        .try_collect()
        .await
}

/// The number of the next seating of a project.
pub async fn next_seating_number(tx: &Tx, project: ProjectId) -> Result<i32, DbErr> {
    let last = seatings(&**tx, project, 1).await?.pop();
    Ok(last.map_or(1, |seating| seating.number.saturating_add(1)))
}

/// Keeps what came of a search.
pub async fn keep_seating(tx: &Tx, id: SeatingId, outcome: SeatingOutcome) -> Result<(), DbErr> {
    seating::ActiveModel {
        id: Set(id),
        state: Set(PlanState::Solved),
        outcome: Set(Some(outcome)),
        ..Default::default()
    }
    .update(&**tx)
    .await
    .map(|_| ())
}

/// Notes that seats are given by a seating; `false` if they were before.
pub async fn take_over_once(tx: &Tx, id: SeatingId) -> Result<bool, DbErr> {
    let first = seating::ActiveModel {
        taken_over_at: Set(Some(tx.now)),
        ..Default::default()
    };
    let changed = seating::Entity::update_many()
        .set(first)
        .filter(seating::Column::Id.eq(id))
        .filter(seating::Column::TakenOverAt.is_null())
        .exec(&**tx)
        .await?;
    Ok(changed.rows_affected == 1)
}

/// An edition in which the office can give seats.
pub struct Hosted {
    /// The edition.
    pub edition: Edition,
    /// Where it is.
    pub venue: Venue,
    /// Its course.
    pub course: CourseId,
    /// What its course is called.
    pub titles: Localised,
    /// Its regions.
    pub regions: Vec<String>,
    /// Its seats by cell.
    pub quotas: Vec<Quota>,
}

/// What a question who sits where is asked about.
pub struct Floor {
    /// The editions of the project that have not begun, by date.
    pub editions: Vec<Hosted>,
    /// Their live enrolments in order of arrival.
    pub enrolments: Vec<Enrolment>,
    /// The people of these.
    pub people: BTreeMap<PersonId, Person>,
    /// All regions by code.
    pub regions: BTreeMap<String, Region>,
    /// The project's role categories.
    pub roles: Vec<RoleCategory>,
}

impl Floor {
    /// Metres from a region's seat to an edition's venue, or to the seat of the region that the venue is in where its place
    /// is not known.
    pub fn metres(&self, region: &str, hosted: &Hosted) -> i64 {
        let seat = |code: &str| {
            let region = self.regions.get(code)?;
            Some(GeoPoint {
                lat: region.lat,
                lon: region.lon,
            })
        };
        let place = hosted.venue.lat.zip(hosted.venue.lon);
        let venue = place.map(|(lat, lon)| GeoPoint { lat, lon });
        let ends = seat(region).zip(venue.or_else(|| seat(&hosted.venue.region_code)));
        ends.map_or(0, |(from, to)| {
            i64::try_from(regions::distance_m(from, to)).unwrap_or(i64::MAX)
        })
    }

    /// Who has a seat in an edition, and who asks for one.
    pub fn counts(&self, edition: EditionId) -> (usize, usize) {
        let own = self.enrolments.iter().filter(|one| one.edition_id == edition);
        let (seated, asking): (Vec<_>, Vec<_>) = own.partition(|one| one.state.is_seated());
        (seated.len(), asking.len())
    }

    /// The editions that take part unless the office says otherwise: those that enrol, of the course of the first.
    pub fn usual(&self) -> Vec<EditionId> {
        let enrols =
            |hosted: &&Hosted| matches!(hosted.edition.state, EditionState::Open | EditionState::Confirmed);
        let course = self.editions.iter().find(enrols).map(|hosted| hosted.course);
        let own = self.editions.iter().filter(enrols);
        let own = own.filter(|hosted| Some(hosted.course) == course);
        own.map(|hosted| hosted.edition.id).collect()
    }

    /// The fewest people that an edition is asked with unless the office says otherwise: its own minimum, but none where it
    /// is certain to take place, or where people sit already and not enough others ask.
    pub fn usual_fewest(&self, hosted: &Hosted) -> i32 {
        let edition = &hosted.edition;
        let (seated, asking) = self.counts(edition.id);
        let least = usize::try_from(edition.capacity_min).unwrap_or(0);
        let certain = edition.state == EditionState::Confirmed;
        if certain || (seated > 0 && seated + asking < least) {
            0
        } else {
            edition.capacity_min
        }
    }
}

/// Reads the floor of a project; eight queries, and those for courses that are not in memory.
pub async fn floor(db: &impl ConnectionTrait, project: ProjectId, today: Date) -> Result<Floor, Fault> {
    let mut found = editions::editions_in_projects(db, Some(vec![project.0])).await?;
    found.retain(|(edition, _)| office_places(edition.state) && edition.starts_on >= today);
    let ids: Vec<EditionId> = found.iter().map(|(edition, _)| edition.id).collect();
    let mut groups = editions::regions_of_all(db, ids.clone()).await?;
    let mut quotas = editions::quotas_of_all(db, ids.clone()).await?;
    let enrolments = enrolment::live_enrolments_in(db, ids).await?;
    let mut concerned: Vec<PersonId> = enrolments.iter().map(|one| one.person_id).collect();
    concerned.sort_unstable();
    concerned.dedup();
    let people = people::persons(db, concerned).await?;
    let mut editions = Vec::new();
    for (edition, venue) in found {
        let design = catalogue::design(db, edition.course_version_id).await?;
        let design = design.ok_or(Fault::NotFound)?;
        editions.push(Hosted {
            course: design.course.id,
            titles: design.version.titles.clone(),
            regions: groups.remove(&edition.id).unwrap_or_default(),
            quotas: quotas.remove(&edition.id).unwrap_or_default(),
            edition,
            venue,
        });
    }
    let regions = regions::regions(db).await?;
    Ok(Floor {
        editions,
        enrolments,
        people: people.into_iter().map(|person| (person.id, person)).collect(),
        regions: regions
            .into_iter()
            .map(|region| (region.code.clone(), region))
            .collect(),
        roles: projects::role_categories(db, project).await?,
    })
}
