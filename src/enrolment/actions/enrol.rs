//! Somebody enrols, or is enrolled by the office.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait};
use serde_json::json;
use time::Date;

use super::{choose::first_choice, note_change};
use crate::{
    catalogue, editions,
    editions::{Edition, EditionId, SessionId},
    enrolment::{
        access::{MayEnrol, MayPlace},
        mails,
        model::{EnrolmentId, EnrolmentState, enrolment},
        rules::{Candidate, Cell, Refuse, Run, check},
        store,
    },
    kernel::{
        app::App,
        database::{Tx, is_taken},
        fault::Fault,
        text::Message,
        zones,
    },
    people::{self, Actor, Person, PersonId, person},
    projects,
};

/// What would happen if a person enrolled now.
#[derive(Clone, Debug)]
pub enum Outlook {
    /// There is a seat.
    Seat,
    /// There is a place on the waiting list; how many wait already.
    Wait(usize),
    /// It is refused, and why.
    Refused(Refuse),
}

/// Everything about an edition that decides on enrolments.
pub(super) struct Ground {
    pub edition: Edition,
    pub run: Run,
    pub course: uuid::Uuid,
    pub quotas: Vec<editions::Quota>,
    pub enrolments: Vec<enrolment::Model>,
    pub today: Date,
}

/// Loads what decides; inside a transaction the edition is locked before, so that counts stay true.
pub(super) async fn ground(
    db: &impl ConnectionTrait,
    edition: Edition,
    today: Date,
) -> Result<Ground, Fault> {
    let course = catalogue::design(db, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let roles = projects::role_categories(db, edition.project_id).await?;
    let run = Run {
        state: edition.state,
        enrol_from: edition.enrol_from,
        enrol_until: edition.enrol_until,
        starts_on: edition.starts_on,
        ends_on: edition.ends_on,
        regions: editions::regions_of(db, edition.id).await?,
        role_categories: roles.into_iter().map(|role| role.code).collect(),
        clash_allowed: edition.clash_allowed,
    };
    Ok(Ground {
        run,
        course: course.course.id.0,
        quotas: editions::quotas_of(db, edition.id).await?,
        enrolments: store::enrolments_in(db, edition.id).await?,
        edition,
        today,
    })
}

/// Today at the venue, where deadlines are kept.
pub(super) async fn today_at_venue(
    db: &impl ConnectionTrait,
    app: &App,
    edition: &Edition,
) -> Result<Date, Fault> {
    let venue = editions::venue(db, edition.venue_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(zones::local(app.clock.now(), &venue.zone).date())
}

/// What the rules need to know of a person.
pub(super) fn candidate(person: &Person, history: &store::History) -> Candidate {
    Candidate {
        region: person.region_code.clone(),
        role_category: person.role_category.clone(),
        earlier_training: person.earlier_training.clone(),
        trained_in: history.trained_in.clone(),
        engagements: history.engagements.clone(),
        enrolled_here: history.here,
    }
}

/// Tells a person before the form is filled in what would happen.
pub async fn outlook(app: &App, permit: &MayEnrol) -> Result<Outlook, Fault> {
    let db = app.db.read();
    let today = today_at_venue(db, app, &permit.edition).await?;
    let ground = ground(db, permit.edition.clone(), today).await?;
    let person = person(db, permit.by.id).await?.ok_or(Fault::NotFound)?;
    let histories = store::histories(db, &[person.id], ground.edition.id, ground.course).await?;
    let history = histories.get(&person.id).cloned().unwrap_or_default();
    Ok(
        match check(&ground.run, &candidate(&person, &history), today, false) {
            Err(refuse) => Outlook::Refused(refuse),
            Ok((region, role)) => {
                let (hall, waiting) =
                    store::hall_of(ground.edition.capacity_max, &ground.quotas, &ground.enrolments);
                let cell = Cell::new(&region, &role);
                if hall.free(&cell) > 0 {
                    Outlook::Seat
                } else {
                    Outlook::Wait(waiting.len())
                }
            }
        },
    )
}

/// Enrols the person who asks, in all sessions or in these. Gives the enrolment's id and whether there was a seat.
pub async fn enrol(
    app: &App,
    permit: MayEnrol,
    id: EnrolmentId,
    sessions: &[SessionId],
) -> Result<(EnrolmentId, bool), Fault> {
    let MayEnrol { edition, by } = permit;
    enrol_in(app, edition, by.id, &by, id, (None, sessions)).await
}

/// Enrols somebody else, outside the window too; why is kept.
pub async fn enrol_by_office(
    app: &App,
    permit: MayPlace,
    who: PersonId,
    id: EnrolmentId,
    why: String,
) -> Result<(EnrolmentId, bool), Fault> {
    let MayPlace { edition, by } = permit;
    enrol_in(app, edition, who, &by, id, (Some(why), &[])).await
}

/// Enrols a person as they would themselves, for the sample project; the rules hold as for everyone.
pub async fn enrol_person(
    app: &App,
    edition: EditionId,
    who: PersonId,
    id: EnrolmentId,
) -> Result<bool, Fault> {
    let edition = editions::edition(app.db.read(), edition)
        .await?
        .ok_or(Fault::NotFound)?;
    let person = person(app.db.read(), who).await?.ok_or(Fault::NotFound)?;
    let (_, seated) = enrol_in(app, edition, who, &Actor::acting(&person), id, (None, &[])).await?;
    Ok(seated)
}

async fn enrol_in(
    app: &App,
    edition: Edition,
    who: PersonId,
    by: &Actor,
    id: EnrolmentId,
    (why, sessions): (Option<String>, &[SessionId]),
) -> Result<(EnrolmentId, bool), Fault> {
    let mut tx = app.db.write().await?;
    let edition = editions::edition_locked(&tx, edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let today = today_at_venue(&*tx, app, &edition).await?;
    let ground = ground(&*tx, edition, today).await?;
    let person = person(&*tx, who).await?.ok_or(Fault::NotFound)?;
    if let Some(existing) = ground
        .enrolments
        .iter()
        .find(|enrolment| enrolment.id == id && enrolment.person_id == who)
    {
        return Ok((existing.id, existing.state.is_seated()));
    }
    let histories = store::histories(&*tx, &[who], ground.edition.id, ground.course).await?;
    let history = histories.get(&who).cloned().unwrap_or_default();
    let (region, role) = check(
        &ground.run,
        &candidate(&person, &history),
        ground.today,
        why.is_some(),
    )
    .map_err(|refuse| Fault::Refused(refuse.message()))?;
    let cell = Cell::new(&region, &role);
    let (mut hall, _) = store::hall_of(ground.edition.capacity_max, &ground.quotas, &ground.enrolments);
    let seated = hall.seat(&cell);
    let reason = match why {
        Some(why) => Message::new("enrolment-why-office").with("why", why),
        None if seated => Message::new("enrolment-why-seat"),
        None => Message::new("enrolment-why-full"),
    };
    write_enrolment(
        app,
        &mut tx,
        id,
        &ground.edition,
        &person,
        &cell,
        seated,
        by,
        &reason,
    )
    .await?;
    if !sessions.is_empty() {
        first_choice(&tx, &ground.edition, id, sessions).await?;
    }
    tx.commit().await?;
    Ok((id, seated))
}

/// Writes an enrolment with its history, audit entry and mail.
#[allow(clippy::too_many_arguments)]
pub(super) async fn write_enrolment(
    app: &App,
    tx: &mut Tx,
    id: EnrolmentId,
    edition: &Edition,
    person: &Person,
    cell: &Cell,
    seated: bool,
    by: &Actor,
    why: &Message,
) -> Result<(), Fault> {
    let state = if seated {
        EnrolmentState::Confirmed
    } else {
        EnrolmentState::Waitlisted
    };
    let row = enrolment::ActiveModel {
        id: Set(id),
        edition_id: Set(edition.id),
        person_id: Set(person.id),
        region_code: Set(cell.region.clone()),
        role_category: Set(cell.role.clone()),
        state: Set(state),
        live: Set(true),
        seated_by: Set(seated.then(|| cell.stored())),
        offered_until: Set(None),
        created_at: Set(tx.now),
        changed_at: Set(tx.now),
    };
    row.insert(&**tx).await.map_err(|error| {
        if is_taken(&error) {
            Fault::Refused(Refuse::AlreadyEnrolled.message())
        } else {
            Fault::Database(error)
        }
    })?;
    people::make_known(tx, person.id, edition.project_id.0).await?;
    note_change(tx, id, (None, state), Some(by), why).await?;
    tx.record(
        by.entry("enrolment.made", "enrolment", id)
            .within(edition.id.0)
            .saying(json!({ "person": person.id, "state": state, "cell": cell.stored() })),
    );
    mails::tell(
        app,
        tx,
        id,
        edition,
        person,
        if seated {
            mails::News::Confirmed
        } else {
            mails::News::Waitlisted
        },
    )
    .await
}
