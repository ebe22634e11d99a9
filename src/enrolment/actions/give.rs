//! The office gives seats in several editions at once: all of them or none.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait};
use serde_json::json;
use time::Date;

use super::{
    enrol::{candidate, write_enrolment},
    note_change,
    withdraw::{give_seat, nearest_free},
};
use crate::{
    catalogue,
    editions::{self, Edition, EditionId},
    enrolment::{
        access::MaySeat,
        mails,
        model::{EnrolmentId, EnrolmentState, enrolment},
        rules::{Candidate, Cell, Hall, Refuse, Run, check, office_places},
        store,
    },
    kernel::{app::App, database::Tx, fault::Fault, text::Message},
    people::{Actor, Person, PersonId, persons},
    projects::{self, ProjectId},
};

/// A person, an edition, and the cell whose seat they would have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Who.
    pub person: PersonId,
    /// Where.
    pub edition: EditionId,
    /// Full region code.
    pub region: String,
    /// Role category code.
    pub role: String,
}

/// An enrolment as it was when somebody decided on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// Who.
    pub person: PersonId,
    /// Where.
    pub edition: EditionId,
    /// How far it was.
    pub state: EnrolmentState,
}

/// What is to be done.
#[derive(Clone, Debug)]
pub struct Giving {
    /// The editions it is about.
    pub editions: Vec<EditionId>,
    /// All live enrolments in them, as they were when it was decided.
    pub listed: Vec<Listed>,
    /// Who gets a seat.
    pub seats: Vec<Wish>,
    /// Who is put on a waiting list, or kept there.
    pub waits: Vec<Wish>,
    /// Whether a seat of another cell will do where the own has none.
    pub any_cell: bool,
    /// Why, for the history of the enrolments.
    pub why: Message,
}

/// Why nothing was done.
#[derive(Debug)]
pub enum NotGiven {
    /// What is otherwise than it was, a sentence each.
    Changed(Vec<Message>),
    /// Something else failed.
    Fault(Fault),
}

impl<E: Into<Fault>> From<E> for NotGiven {
    fn from(error: E) -> Self {
        Self::Fault(error.into())
    }
}

/// Who of these people, each with region and role category, cannot have a seat in which of these editions, and why.
/// Whether they are enrolled there already does not count.
pub async fn refusals(
    db: &impl ConnectionTrait,
    editions: &[Edition],
    people: &[(Person, String, String)],
    today: Date,
) -> Result<BTreeMap<(EditionId, PersonId), Message>, Fault> {
    let mut groups =
        editions::regions_of_all(db, editions.iter().map(|edition| edition.id).collect()).await?;
    let ids: Vec<PersonId> = people.iter().map(|(person, ..)| person.id).collect();
    let past = store::past(db, &ids).await?;
    let mut roles: BTreeMap<ProjectId, Vec<String>> = BTreeMap::new();
    let mut refused = BTreeMap::new();
    for edition in editions {
        if let Entry::Vacant(unknown) = roles.entry(edition.project_id) {
            let known = projects::role_categories(db, edition.project_id).await?;
            unknown.insert(known.into_iter().map(|role| role.code).collect());
        }
        let design = catalogue::design(db, edition.course_version_id).await?;
        let course = design.ok_or(Fault::NotFound)?.course.id.0;
        let run = Run {
            state: edition.state,
            enrol_from: edition.enrol_from,
            enrol_until: edition.enrol_until,
            starts_on: edition.starts_on,
            ends_on: edition.ends_on,
            regions: groups.remove(&edition.id).unwrap_or_default(),
            role_categories: roles.get(&edition.project_id).cloned().unwrap_or_default(),
            clash_allowed: edition.clash_allowed,
        };
        for (person, region, role) in people {
            let someone = Candidate {
                region: Some(region.clone()),
                role_category: Some(role.clone()),
                enrolled_here: false,
                ..candidate(person, &past.history(person.id, edition.id, course))
            };
            if let Err(refuse) = check(&run, &someone, today, true) {
                refused.insert((edition.id, person.id), refuse.message());
            }
        }
    }
    Ok(refused)
}

/// Gives the seats and puts the others on the waiting lists, in the caller's transaction, which is to be dropped when this
/// fails. Whoever gets a seat leaves the waiting lists of the other editions.
pub async fn give_seats(app: &App, tx: &mut Tx, permit: MaySeat, giving: Giving) -> Result<(), NotGiven> {
    let mut order = giving.editions.clone();
    order.sort_unstable();
    order.dedup();
    let mut found = BTreeMap::new();
    for id in order {
        let edition = editions::edition_locked(tx, id).await?;
        let edition = edition.filter(|edition| edition.project_id == permit.project);
        found.insert(id, edition.ok_or(Fault::NotFound)?);
    }
    let live = store::live_enrolments_in(&**tx, found.keys().copied().collect()).await?;
    let concerned = live.iter().map(|enrolment| enrolment.person_id);
    let wished = giving.seats.iter().chain(&giving.waits).map(|wish| wish.person);
    let ids: BTreeSet<PersonId> = concerned.chain(wished).collect();
    let people = persons(&**tx, ids.into_iter().collect()).await?;
    let people: BTreeMap<PersonId, Person> = people.into_iter().map(|person| (person.id, person)).collect();
    let changed = changes(&giving.listed, &live, &found, &people);
    if !changed.is_empty() {
        return Err(NotGiven::Changed(changed));
    }
    let mut room = Room {
        halls: halls(tx, &found, &live).await?,
        any_cell: giving.any_cell,
    };
    let taken = seats_of(tx, app, &giving, &found, &people, &mut room).await?;
    for (wish, seat) in giving.seats.iter().zip(taken) {
        let (Some(edition), Some(person)) = (found.get(&wish.edition), people.get(&wish.person)) else {
            return Err(Fault::NotFound.into());
        };
        let own = |enrolment: &&enrolment::Model| enrolment.person_id == wish.person;
        let here = live.iter().filter(own).find(|one| one.edition_id == wish.edition);
        match here {
            Some(one) => {
                let who = (one.id, one.state);
                give_seat(app, tx, edition, who, &seat, Some(&permit.by), &giving.why).await?;
            }
            None => {
                let id = EnrolmentId::new();
                write_enrolment(app, tx, id, edition, person, &seat, true, &permit.by, &giving.why).await?;
            }
        }
        let elsewhere = live
            .iter()
            .filter(own)
            .filter(|one| one.edition_id != wish.edition);
        for other in elsewhere.filter(|one| !one.state.is_seated()) {
            leave(tx, other, edition, &permit.by).await?;
        }
    }
    for wish in &giving.waits {
        let (Some(edition), Some(person)) = (found.get(&wish.edition), people.get(&wish.person)) else {
            return Err(Fault::NotFound.into());
        };
        let here = live
            .iter()
            .find(|one| one.person_id == wish.person && one.edition_id == wish.edition);
        match here {
            None => {
                let (id, cell) = (EnrolmentId::new(), Cell::new(&wish.region, &wish.role));
                write_enrolment(
                    app,
                    tx,
                    id,
                    edition,
                    person,
                    &cell,
                    false,
                    &permit.by,
                    &giving.why,
                )
                .await?;
            }
            Some(one) if matches!(one.state, EnrolmentState::Nominated | EnrolmentState::Applied) => {
                set_state(tx, one, EnrolmentState::Waitlisted).await?;
                note(tx, one, EnrolmentState::Waitlisted, &permit.by, &giving.why).await?;
                mails::tell(app, tx, one.id, edition, person, mails::News::Waitlisted).await?;
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// What is otherwise on the lists than it was.
fn changes(
    listed: &[Listed],
    live: &[enrolment::Model],
    editions: &BTreeMap<EditionId, Edition>,
    people: &BTreeMap<PersonId, Person>,
) -> Vec<Message> {
    let say = |key: &str, person: PersonId, edition: EditionId| {
        let code = editions.get(&edition).map_or("", |edition| edition.code.as_str());
        Message::new(key)
            .with("name", name(people, person))
            .with("code", code)
    };
    let closed = editions.values().filter(|edition| !office_places(edition.state));
    let closed = closed.map(|edition| {
        let refuse = Refuse::NotOpen(edition.state).message();
        Message::new("enrolment-give-edition")
            .with("code", edition.code.as_str())
            .with_message("why", refuse)
    });
    let before: BTreeMap<EnrolmentId, &Listed> = listed.iter().map(|one| (one.enrolment, one)).collect();
    let now: BTreeSet<EnrolmentId> = live.iter().map(|one| one.id).collect();
    let gone = listed.iter().filter(|one| !now.contains(&one.enrolment));
    let gone = gone.map(|one| say("enrolment-give-left", one.person, one.edition));
    let new = live.iter().filter_map(|one| match before.get(&one.id) {
        None => Some(say("enrolment-give-came", one.person_id, one.edition_id)),
        Some(known) if known.state != one.state => {
            let state = Message::new(format!("enrolment-state-{}", one.state.code()));
            let told = say("enrolment-give-state", one.person_id, one.edition_id);
            Some(told.with_message("state", state))
        }
        Some(_) => None,
    });
    closed.chain(gone).chain(new).collect()
}

fn name(people: &BTreeMap<PersonId, Person>, person: PersonId) -> String {
    people.get(&person).map(Person::full_name).unwrap_or_default()
}

/// The seats of all editions while they are given.
struct Room {
    halls: BTreeMap<EditionId, (Hall, Vec<Cell>)>,
    any_cell: bool,
}

impl Room {
    /// Takes a seat for somebody of this cell.
    fn take(&mut self, edition: EditionId, own: &Cell) -> Option<Cell> {
        let (hall, cells) = self.halls.get_mut(&edition)?;
        let seat = if self.any_cell {
            nearest_free(own, cells.iter().cloned(), |cell| hall.free(cell) > 0)?
        } else {
            own.clone()
        };
        hall.seat(&seat).then_some(seat)
    }
}

async fn halls(
    tx: &Tx,
    editions: &BTreeMap<EditionId, Edition>,
    live: &[enrolment::Model],
) -> Result<BTreeMap<EditionId, (Hall, Vec<Cell>)>, Fault> {
    let mut quotas = editions::quotas_of_all(&**tx, editions.keys().copied().collect()).await?;
    let hall = |edition: &Edition| {
        let own: Vec<enrolment::Model> = live
            .iter()
            .filter(|one| one.edition_id == edition.id)
            .cloned()
            .collect();
        let quotas = quotas.remove(&edition.id).unwrap_or_default();
        let (hall, _) = store::hall_of(edition.capacity_max, &quotas, &own);
        let cell = |quota: &editions::Quota| Cell::new(&quota.region_code, &quota.role_category);
        (edition.id, (hall, quotas.iter().map(cell).collect()))
    };
    Ok(editions.values().map(hall).collect())
}

/// The seat of each wish, in their order; or whose seat cannot be given, and why.
async fn seats_of(
    tx: &Tx,
    app: &App,
    giving: &Giving,
    editions: &BTreeMap<EditionId, Edition>,
    people: &BTreeMap<PersonId, Person>,
    room: &mut Room,
) -> Result<Vec<Cell>, NotGiven> {
    let someone = |wish: &Wish| {
        let person = people.get(&wish.person)?.clone();
        Some((person, wish.region.clone(), wish.role.clone()))
    };
    let wished: Vec<_> = giving.seats.iter().filter_map(someone).collect();
    let all: Vec<Edition> = editions.values().cloned().collect();
    let refused = refusals(&**tx, &all, &wished, app.clock.today()).await?;
    let (mut seats, mut problems) = (Vec::new(), Vec::new());
    for wish in &giving.seats {
        let why = refused.get(&(wish.edition, wish.person)).cloned();
        let seat = room.take(wish.edition, &Cell::new(&wish.region, &wish.role));
        match (why, seat) {
            (None, Some(seat)) => seats.push(seat),
            (why, _) => {
                let code = editions
                    .get(&wish.edition)
                    .map_or("", |edition| edition.code.as_str());
                let why = why.unwrap_or_else(|| Message::new("enrolment-refuse-no-seat"));
                let told = Message::new("enrolment-give-not").with("code", code);
                problems.push(
                    told.with("name", name(people, wish.person))
                        .with_message("why", why),
                );
            }
        }
    }
    if problems.is_empty() {
        Ok(seats)
    } else {
        Err(NotGiven::Changed(problems))
    }
}

/// Takes somebody who got a seat elsewhere off a list.
async fn leave(tx: &mut Tx, one: &enrolment::Model, to: &Edition, by: &Actor) -> Result<(), Fault> {
    let why = Message::new("enrolment-why-seated-elsewhere").with("code", to.code.as_str());
    set_state(tx, one, EnrolmentState::Withdrawn).await?;
    note(tx, one, EnrolmentState::Withdrawn, by, &why).await
}

async fn set_state(tx: &Tx, one: &enrolment::Model, state: EnrolmentState) -> Result<(), Fault> {
    enrolment::ActiveModel {
        id: Set(one.id),
        state: Set(state),
        live: Set(state != EnrolmentState::Withdrawn),
        changed_at: Set(tx.now),
        ..Default::default()
    }
    .update(&**tx)
    .await?;
    Ok(())
}

async fn note(
    tx: &mut Tx,
    one: &enrolment::Model,
    to: EnrolmentState,
    by: &Actor,
    why: &Message,
) -> Result<(), Fault> {
    note_change(tx, one.id, (Some(one.state), to), Some(by), why).await?;
    let action = match to {
        EnrolmentState::Withdrawn => "enrolment.withdrawn",
        _ => "enrolment.waitlisted",
    };
    tx.record(
        by.entry(action, "enrolment", one.id)
            .within(one.edition_id.0)
            .saying(json!({ "from": one.state, "to": to, "why": why })),
    );
    Ok(())
}
