//! Queries on plans and seatings, and the facts that questions rest on.

mod seatings;

pub(super) use seatings::{
    Floor, Hosted, floor, keep_seating, next_seating_number, seating, seating_by_id, seatings, take_over_once,
};
pub use seatings::{SeatingAbout, seatings_about};

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{
    actions::NewPlan,
    model::{PlanId, PlanState, plan},
    parts::{Neighbours, Outcome, Place, Question, Town},
    rules::{Spot, proposal, towns_of},
};
use crate::{
    editions, enrolment,
    kernel::{
        database::{Reader, Tx},
        languages::Language,
        text::Localised,
    },
    projects::{self, ProjectId},
    regions,
};

/// A plan of a project by its number.
pub(super) async fn plan(
    db: &impl ConnectionTrait,
    project: ProjectId,
    number: i32,
) -> Result<Option<plan::Model>, DbErr> {
    plan::Entity::find()
        .filter(plan::Column::ProjectId.eq(project))
        .filter(plan::Column::Number.eq(number))
        .one(db)
        .await
}

/// A plan by its id.
pub(super) async fn plan_by_id(db: &impl ConnectionTrait, id: PlanId) -> Result<Option<plan::Model>, DbErr> {
    plan::Entity::find_by_id(id).one(db).await
}

/// The plans of a project, the newest first.
pub(super) async fn plans(
    db: &impl ConnectionTrait,
    project: ProjectId,
    most: u64,
) -> Result<Vec<plan::Model>, DbErr> {
    plan::Entity::find()
        .filter(plan::Column::ProjectId.eq(project))
        .order_by_desc(plan::Column::Number)
        .limit(most)
        .all(db)
        .await
}

/// The number of the next plan of a project.
pub(super) async fn next_number(tx: &Tx, project: ProjectId) -> Result<i32, DbErr> {
    let last = plans(&**tx, project, 1).await?.pop();
    Ok(last.map_or(1, |plan| plan.number.saturating_add(1)))
}

/// The number of the plan that asks the same of the same plan: a wish that was pressed twice. Only the latest are looked at.
pub(super) async fn same(tx: &Tx, project: ProjectId, new: &NewPlan) -> Result<Option<i32>, DbErr> {
    if new.origin.is_none() {
        return Ok(None);
    }
    let latest = plans(&**tx, project, 20).await?;
    let same = |plan: &plan::Model| {
        plan.origin == new.origin && plan.title == new.title && plan.question == new.question
    };
    Ok(latest.into_iter().find(same).map(|plan| plan.number))
}

/// Keeps what came of a search.
pub(super) async fn keep(tx: &Tx, id: PlanId, outcome: Outcome) -> Result<(), DbErr> {
    use sea_orm::{ActiveModelTrait, ActiveValue::Set};
    plan::ActiveModel {
        id: Set(id),
        state: Set(PlanState::Solved),
        outcome: Set(Some(outcome)),
        ..Default::default()
    }
    .update(&**tx)
    .await
    .map(|_| ())
}

/// What a question of a project is asked about: its regions, what lies between them, its role categories.
pub(super) struct Ground {
    /// Its regions with their towns, by code; nobody to be trained yet.
    pub places: Vec<Place>,
    /// Other towns of these regions in which there are venues, by region and name.
    pub towns: Vec<Town>,
    /// Such towns that cannot be offered, because nobody has said where their venues lie.
    pub unplaced: Vec<String>,
    /// What lies between them.
    pub links: Vec<Neighbours>,
    /// The kinds of link among these that count unless the office says otherwise.
    pub usual_kinds: Vec<String>,
    /// Role categories in the order of the project, by code and name.
    pub roles: Vec<(String, String)>,
    /// The names of roles in each language, for reading tables.
    pub role_names: Vec<(String, Localised)>,
    /// Names of regions by code.
    pub names: BTreeMap<String, String>,
    /// Their names in each language and their own, for reading tables.
    pub region_names: Vec<(String, Localised, String)>,
}

impl Ground {
    /// The question proposed to a project with these people on its lists.
    pub fn proposal(&self, listed: &BTreeMap<(String, String), i64>) -> Question {
        let roles = self.roles.iter().map(|(code, _)| code.clone()).collect();
        Question {
            links: self.links.clone(),
            towns: self.towns.clone(),
            ..proposal(&self.places, &self.usual_kinds, roles, listed)
        }
    }
}

/// Reads the ground of a project with the towns of venues; five queries.
pub(super) async fn ground_and_towns(
    db: &Reader,
    project: ProjectId,
    language: Language,
) -> Result<Ground, DbErr> {
    let mut ground = ground(db, project, language).await?;
    let spot = |venue: editions::Venue| Spot {
        point: venue.lat.zip(venue.lon),
        city: venue.city,
        region: venue.region_code,
    };
    let spots: Vec<Spot> = editions::venues(db).await?.into_iter().map(spot).collect();
    (ground.towns, ground.unplaced) = towns_of(&spots, &ground.places);
    Ok(ground)
}

/// Reads the ground of a project, without the towns of venues; four queries.
pub(super) async fn ground(db: &Reader, project: ProjectId, language: Language) -> Result<Ground, DbErr> {
    let codes = projects::project_regions(db, project).await?;
    let mut regions = regions::regions(db).await?;
    regions.retain(|region| codes.contains(&region.code));
    let links = regions::links(db).await?;
    let links: Vec<_> = links
        .into_iter()
        .filter(|link| codes.contains(&link.a) && codes.contains(&link.b))
        .collect();
    let mut usual_kinds: Vec<String> = links
        .iter()
        .filter(|link| link.in_force)
        .map(|link| link.kind.clone())
        .collect();
    usual_kinds.sort_unstable();
    usual_kinds.dedup();
    let roles = projects::role_categories(db, project).await?;
    let place = |region: &regions::Region| Place {
        code: region.code.clone(),
        seat: region.seat.clone(),
        lat: region.lat,
        lon: region.lon,
        demand: BTreeMap::new(),
        hosts: true,
        room: None,
    };
    let places: Vec<Place> = regions.iter().map(place).collect();
    Ok(Ground {
        towns: Vec::new(),
        unplaced: Vec::new(),
        names: regions
            .iter()
            .map(|region| (region.code.clone(), region.names.get(language).to_owned()))
            .collect(),
        region_names: regions
            .iter()
            .map(|region| {
                (
                    region.code.clone(),
                    region.names.clone(),
                    region.name_local.clone(),
                )
            })
            .collect(),
        places,
        links: links
            .into_iter()
            .map(|link| Neighbours {
                a: link.a,
                b: link.b,
                kind: link.kind,
            })
            .collect(),
        usual_kinds,
        role_names: roles
            .iter()
            .map(|role| (role.code.clone(), role.names.clone()))
            .collect(),
        roles: roles
            .into_iter()
            .map(|role| (role.code, role.names.get(language).to_owned()))
            .collect(),
    })
}

/// How many people each region and role category has on the lists of a project: nominated, applying, waiting or with a seat.
pub(super) async fn nominated(
    db: &impl ConnectionTrait,
    project: ProjectId,
) -> Result<BTreeMap<(String, String), i64>, DbErr> {
    enrolment::demand_of(db, project).await
}
