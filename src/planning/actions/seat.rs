//! Seatings: asked, solved, and made true.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use planner::seating::CaseProblem;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait};
use serde_json::json;
use time::Date;

use super::search::{self, Task};
use crate::{
    editions::EditionId,
    enrolment::{self, EnrolmentState, Giving, Listed, NotGiven, Wish},
    kernel::{app::App, fault::Fault, text::Message},
    people::{Person, PersonId},
    planning::{
        access::{MayPlan, MaySeatBy},
        model::{PlanState, SeatingId, seating},
        parts::{Offer, Quota, SeatingOutcome, SeatingQuestion, Seeker},
        rules::{Invited, Lists, seating_case, seekers},
        store::{self, Floor, Hosted},
    },
};

/// A seat is worth so many kilometres of travel unless the office says otherwise.
const USUAL_SEAT_KM: i64 = 2_000;

/// What the office wants of a seating.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// The editions that take part, each with the fewest people and the needs that are met.
    pub editions: BTreeMap<EditionId, (u32, BTreeSet<String>)>,
    /// Whether the seats of regions and role categories are theirs only.
    pub cells: bool,
    /// Whether people may be proposed to editions of their region that they did not ask for.
    pub elsewhere: bool,
    /// The most people of one organisation in an edition.
    pub organisation_most: Option<u32>,
    /// Kilometres of travel that a seat is worth.
    pub seat_km: i64,
    /// Who goes first.
    pub first: String,
    /// People who are added, each with their record.
    pub invited: Vec<(Invited, Person)>,
}

impl Wishes {
    /// What is wanted unless the office says otherwise.
    pub fn usual(floor: &Floor) -> Self {
        let small = |number: i32| u32::try_from(number).unwrap_or(0);
        let usual = floor.usual();
        let own = floor
            .editions
            .iter()
            .filter(|hosted| usual.contains(&hosted.edition.id));
        let with_fewest = |hosted: &Hosted| {
            let fewest = small(floor.usual_fewest(hosted));
            (hosted.edition.id, (fewest, BTreeSet::new()))
        };
        Self {
            editions: own.map(with_fewest).collect(),
            cells: true,
            seat_km: USUAL_SEAT_KM,
            ..Self::default()
        }
    }
}

/// The question that these wishes ask of the lists as they are.
pub async fn seating_question(
    db: &impl ConnectionTrait,
    floor: &Floor,
    wishes: Wishes,
    today: Date,
) -> Result<SeatingQuestion, Fault> {
    let taking = |hosted: &&Hosted| wishes.editions.contains_key(&hosted.edition.id);
    let hosted: Vec<&Hosted> = floor.editions.iter().filter(taking).collect();
    let takes_part = |one: &&enrolment::Enrolment| wishes.editions.contains_key(&one.edition_id);
    let enrolments: Vec<_> = floor.enrolments.iter().filter(takes_part).cloned().collect();
    let mut people = floor.people.clone();
    let mut candidates: BTreeMap<PersonId, (Person, String, String)> = BTreeMap::new();
    for one in enrolments.iter().filter(|one| !one.state.is_seated()) {
        if let Some(person) = people.get(&one.person_id) {
            let (region, role) = (one.region_code.clone(), one.role_category.clone());
            candidates
                .entry(person.id)
                .or_insert_with(|| (person.clone(), region, role));
        }
    }
    let mut invited = Vec::new();
    for (one, person) in wishes.invited {
        let (region, role) = (one.region.clone(), one.role.clone());
        candidates
            .entry(person.id)
            .or_insert_with(|| (person.clone(), region, role));
        people.entry(person.id).or_insert(person);
        invited.push(one);
    }
    let editions: Vec<_> = hosted.iter().map(|hosted| hosted.edition.clone()).collect();
    let candidates: Vec<_> = candidates.into_values().collect();
    let refused = enrolment::refusals(db, &editions, &candidates, today).await?;
    let metres =
        |region: &str, offer: usize| hosted.get(offer).map_or(0, |hosted| floor.metres(region, hosted));
    let seekers = seekers(&Lists {
        editions: hosted
            .iter()
            .map(|hosted| (hosted.edition.id, hosted.regions.clone()))
            .collect(),
        enrolments: &enrolments,
        people: &people,
        invited: &invited,
        refused: &refused,
        metres: &metres,
        elsewhere: wishes.elsewhere,
        first: &wishes.first,
    });
    let offer = |hosted: &&Hosted| offer(hosted, wishes.editions.get(&hosted.edition.id));
    Ok(SeatingQuestion {
        offers: hosted.iter().map(offer).collect(),
        seekers,
        cells: wishes.cells,
        elsewhere: wishes.elsewhere,
        organisation_most: wishes.organisation_most,
        seat_km: wishes.seat_km,
        first: wishes.first,
    })
}

fn offer(hosted: &Hosted, wish: Option<&(u32, BTreeSet<String>)>) -> Offer {
    let small = |number: i32| u32::try_from(number).unwrap_or(0);
    let edition = &hosted.edition;
    let (fewest, meets) = wish.cloned().unwrap_or_default();
    Offer {
        id: edition.id,
        code: edition.code.clone(),
        city: hosted.venue.city.clone(),
        starts_on: edition.starts_on.to_string(),
        capacity: small(edition.capacity_max),
        fewest,
        quotas: hosted
            .quotas
            .iter()
            .map(|quota| Quota {
                region: quota.region_code.clone(),
                role: quota.role_category.clone(),
                seats: small(quota.seats),
            })
            .collect(),
        meets,
    }
}

/// A seating as the office asks for it.
pub struct NewSeating {
    /// Its id, made by the caller: sent twice, it is made once.
    pub id: SeatingId,
    /// What the office calls it.
    pub title: String,
    /// What is asked.
    pub question: SeatingQuestion,
}

/// Why a seating was not made, or not made true.
#[derive(Debug)]
pub enum NotSeated {
    /// The question contradicts itself.
    Wrong(Vec<CaseProblem>),
    /// The lists are otherwise than when it was asked; a sentence for each change.
    Changed(Vec<Message>),
    /// Something else failed.
    Fault(Fault),
}

impl<E: Into<Fault>> From<E> for NotSeated {
    fn from(error: E) -> Self {
        Self::Fault(error.into())
    }
}

/// Asks who sits where and has it solved: at once where that takes no time, else beside the requests. Gives the number.
pub async fn ask_seating(app: &App, permit: MayPlan, new: NewSeating) -> Result<i32, NotSeated> {
    let case = seating_case(&new.question).map_err(NotSeated::Wrong)?;
    let mut tx = app.db.write().await?;
    // Locked, so that two offices at once get two numbers, and what is sent twice finds itself.
    crate::projects::project_for_change(&tx, permit.project.id).await?;
    if let Some(known) = store::seating_by_id(&*tx, new.id).await? {
        let own = known.project_id == permit.project.id;
        return Ok(own.then_some(known.number).ok_or(Fault::NotFound)?);
    }
    let number = store::next_seating_number(&tx, permit.project.id).await?;
    let row = seating::ActiveModel {
        id: Set(new.id),
        project_id: Set(permit.project.id),
        number: Set(number),
        title: Set(new.title),
        question: Set(new.question),
        state: Set(PlanState::Searching),
        outcome: Set(None),
        created_at: Set(tx.now),
        made_by: Set(permit.by.id),
        made_by_name: Set(permit.by.name.clone()),
        taken_over_at: Set(None),
    };
    row.insert(&*tx).await?;
    let entry = permit.by.entry("seating.asked", "seating", new.id);
    tx.record(
        entry
            .within(permit.project.id.0)
            .saying(json!({ "number": number })),
    );
    tx.commit().await?;
    search::start(app, Task::Seating(new.id, Arc::new(case))).await?;
    Ok(number)
}

/// Asks as is usual, for a project that has no seating yet.
pub async fn ask_usual_seating(app: &App, permit: MayPlan, title: String) -> Result<i32, NotSeated> {
    let (db, today) = (app.db.read(), app.clock.today());
    let floor = store::floor(db, permit.project.id, today).await?;
    let question = seating_question(db, &floor, Wishes::usual(&floor), today).await?;
    let new = NewSeating {
        id: SeatingId::new(),
        title,
        question,
    };
    ask_seating(app, permit, new).await
}

/// Searches again for a seating whose search was cut off, as by a restart of the server.
pub async fn search_seating_again(app: &App, permit: MaySeatBy) -> Result<(), Fault> {
    let seating = permit.seating;
    let case = seating_case(&seating.question)
        .map_err(|problems| Fault::Broken(format!("seating {}: {problems:?}", seating.id)))?;
    search::start(app, Task::Seating(seating.id, Arc::new(case))).await
}

/// Gives the seats of a seating to those of its people, by their places in the question, who are chosen, and puts the others
/// on the waiting lists; all or none. Done twice it happens once.
pub async fn take_seats(app: &App, permit: MaySeatBy, chosen: BTreeSet<usize>) -> Result<(), NotSeated> {
    let MaySeatBy {
        permit,
        seats,
        seating,
    } = permit;
    let outcome = seating.outcome.as_ref().ok_or(Fault::NotFound)?;
    let giving = giving(&seating.question, outcome, &chosen, seating.number);
    let mut tx = app.db.write().await?;
    if !store::take_over_once(&tx, seating.id).await? {
        return Ok(());
    }
    if giving.seats.is_empty() {
        return Err(Fault::refused("planning-seats-none").into());
    }
    let count = giving.seats.len();
    match enrolment::give_seats(app, &mut tx, seats, giving).await {
        Ok(()) => {}
        Err(NotGiven::Changed(changes)) => return Err(NotSeated::Changed(changes)),
        Err(NotGiven::Fault(fault)) => return Err(fault.into()),
    }
    let entry = permit.by.entry("seating.taken_over", "seating", seating.id);
    tx.record(
        entry
            .within(permit.project.id.0)
            .saying(json!({ "number": seating.number, "seats": count })),
    );
    Ok(tx.commit().await?)
}

fn giving(
    question: &SeatingQuestion,
    outcome: &SeatingOutcome,
    chosen: &BTreeSet<usize>,
    number: i32,
) -> Giving {
    let wish = |seeker: &Seeker, offer: usize| {
        Some(Wish {
            person: seeker.person,
            edition: question.offers.get(offer)?.id,
            region: seeker.region.clone(),
            role: seeker.role.clone(),
        })
    };
    let (mut seats, mut waits, mut listed) = (Vec::new(), Vec::new(), Vec::new());
    for (place, seeker) in question.seekers.iter().enumerate() {
        for one in &seeker.listed {
            if let Some(offer) = question.offers.get(one.offer) {
                listed.push(Listed {
                    enrolment: one.enrolment,
                    person: seeker.person,
                    edition: offer.id,
                    state: one.state,
                });
            }
        }
        if seeker.kept.is_some() {
            continue;
        }
        match outcome.seats.get(place).copied().flatten() {
            Some(offer) if chosen.contains(&place) => seats.extend(wish(seeker, offer)),
            // Whoever is on no list yet is put on that of the nearest edition.
            _ if seeker.listed.is_empty() => {
                let nearest = seeker.ways.iter().min_by_key(|way| way.metres);
                waits.extend(nearest.and_then(|way| wish(seeker, way.offer)));
            }
            _ => {
                let asks = |state| matches!(state, EnrolmentState::Nominated | EnrolmentState::Applied);
                let open = seeker.listed.iter().filter(|one| asks(one.state));
                waits.extend(open.filter_map(|one| wish(seeker, one.offer)));
            }
        }
    }
    Giving {
        editions: question.offers.iter().map(|offer| offer.id).collect(),
        listed,
        seats,
        waits,
        any_cell: !question.cells,
        why: Message::new("enrolment-why-seating").with("number", number),
    }
}
