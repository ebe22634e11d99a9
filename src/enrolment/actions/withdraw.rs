//! A seat is given back, and the next in line moves up; or the office places somebody itself.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use serde_json::json;

use super::note_change;
use crate::{
    editions::{self, Edition},
    enrolment::{
        access::{MayPlace, MayWithdraw},
        mails,
        model::{EnrolmentId, EnrolmentState, dietary_need, enrolment},
        rules::{Cell, Promotion, Refuse, office_places},
        store,
    },
    kernel::{app::App, database::Tx, fault::Fault, text::Message},
    people::{self, Actor},
};

/// Withdraws an enrolment; whoever is next gets the seat at once. Withdrawing twice changes nothing.
pub async fn withdraw(app: &App, permit: MayWithdraw, why: Option<String>) -> Result<(), Fault> {
    let MayWithdraw { enrolment, by } = permit;
    let mut tx = app.db.write().await?;
    let edition = editions::edition_locked(&tx, enrolment.edition_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let enrolment = store::enrolment(&*tx, enrolment.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let was = enrolment.state;
    if was == EnrolmentState::Withdrawn {
        return Ok(());
    }
    if !matches!(
        was,
        EnrolmentState::Confirmed | EnrolmentState::Waitlisted | EnrolmentState::Offered
    ) {
        return Err(Fault::refused("enrolment-refuse-withdraw"));
    }
    let seat = was.is_seated().then(|| {
        let stored = enrolment.seated_by.as_deref().and_then(Cell::read);
        stored.unwrap_or_else(|| Cell::new(&enrolment.region_code, &enrolment.role_category))
    });
    let why = why.map_or_else(
        || Message::new("enrolment-why-withdrawn"),
        |why| Message::new("enrolment-why-withdrawn-because").with("why", why),
    );
    enrolment::ActiveModel {
        id: Set(enrolment.id),
        state: Set(EnrolmentState::Withdrawn),
        live: Set(false),
        seated_by: Set(None),
        changed_at: Set(tx.now),
        ..Default::default()
    }
    .update(&*tx)
    .await?;
    // Nobody cooks for who does not come.
    dietary_need::Entity::delete_by_id(enrolment.id)
        .exec(&*tx)
        .await?;
    note_change(
        &tx,
        enrolment.id,
        (Some(was), EnrolmentState::Withdrawn),
        Some(&by),
        &why,
    )
    .await?;
    tx.record(
        by.entry("enrolment.withdrawn", "enrolment", enrolment.id)
            .within(edition.id.0)
            .saying(json!(why)),
    );
    let person = people::person(&*tx, enrolment.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    mails::tell(
        app,
        &mut tx,
        enrolment.id,
        &edition,
        &person,
        mails::News::Withdrawn,
    )
    .await?;
    if let Some(seat) = seat {
        promote(app, &mut tx, &edition, &seat).await?;
    }
    Ok(tx.commit().await?)
}

/// Gives a seat that has become free to whoever is next, with the reason.
async fn promote(app: &App, tx: &mut Tx, edition: &Edition, seat: &Cell) -> Result<(), Fault> {
    let quotas = editions::quotas_of(&**tx, edition.id).await?;
    let enrolments = store::enrolments_in(&**tx, edition.id).await?;
    let (hall, waiting) = store::hall_of(edition.capacity_max, &quotas, &enrolments);
    match hall.next_for(seat, &waiting) {
        Some((next, near)) => {
            let why = Message::new(format!("enrolment-why-{}", near.code()));
            let who = (next.id, EnrolmentState::Waitlisted);
            give_seat(app, tx, edition, who, seat, None, &why).await
        }
        None => Ok(()),
    }
}

/// Gives a free seat to somebody on the waiting list, by decision of the office.
pub async fn place(app: &App, permit: MayPlace, who: EnrolmentId, why: String) -> Result<(), Fault> {
    let MayPlace { edition, by } = permit;
    let mut tx = app.db.write().await?;
    let edition = editions::edition_locked(&tx, edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    if !office_places(edition.state) {
        return Err(Fault::Refused(Refuse::NotOpen(edition.state).message()));
    }
    let quotas = editions::quotas_of(&*tx, edition.id).await?;
    let enrolments = store::enrolments_in(&*tx, edition.id).await?;
    let enrolment = enrolments
        .iter()
        .find(|enrolment| enrolment.id == who)
        .ok_or(Fault::NotFound)?;
    if enrolment.state != EnrolmentState::Waitlisted {
        return Err(Fault::refused("enrolment-refuse-not-waiting"));
    }
    let (hall, _) = store::hall_of(edition.capacity_max, &quotas, &enrolments);
    let own = Cell::new(&enrolment.region_code, &enrolment.role_category);
    let cells = quotas
        .iter()
        .map(|quota| Cell::new(&quota.region_code, &quota.role_category));
    let seat = nearest_free(&own, cells, |cell| hall.free(cell) > 0)
        .ok_or_else(|| Fault::refused("enrolment-refuse-no-seat"))?;
    let why = Message::new("enrolment-why-office").with("why", why);
    let who = (who, EnrolmentState::Waitlisted);
    give_seat(app, &mut tx, &edition, who, &seat, Some(&by), &why).await?;
    Ok(tx.commit().await?)
}

/// The free cell nearest to a person's own: the same, then the region, then the role, then any.
pub(super) fn nearest_free(
    own: &Cell,
    cells: impl Iterator<Item = Cell>,
    is_free: impl Fn(&Cell) -> bool,
) -> Option<Cell> {
    let nearness = |cell: &Cell| match cell {
        cell if cell == own => Promotion::SameCell,
        cell if cell.region == own.region => Promotion::SameRegion,
        cell if cell.role == own.role => Promotion::SameRole,
        _ => Promotion::Edition,
    };
    cells
        .chain([own.clone()])
        .filter(is_free)
        .min_by_key(|cell| nearness(cell) as u8)
}

/// Gives a seat to an enrolment that is in the given state without one.
pub(super) async fn give_seat(
    app: &App,
    tx: &mut Tx,
    edition: &Edition,
    (who, was): (EnrolmentId, EnrolmentState),
    seat: &Cell,
    by: Option<&Actor>,
    why: &Message,
) -> Result<(), Fault> {
    let updated = enrolment::ActiveModel {
        id: Set(who),
        state: Set(EnrolmentState::Confirmed),
        seated_by: Set(Some(seat.stored())),
        changed_at: Set(tx.now),
        ..Default::default()
    }
    .update(&**tx)
    .await?;
    let change = (Some(was), EnrolmentState::Confirmed);
    note_change(tx, who, change, by, why).await?;
    let entry = by.map_or_else(
        || crate::kernel::audit::Entry::by_program("enrolment.moved_up", "enrolment", who),
        |by| by.entry("enrolment.placed", "enrolment", who),
    );
    tx.record(
        entry
            .within(edition.id.0)
            .saying(json!({ "seat": seat.stored(), "why": why })),
    );
    let person = people::person(&**tx, updated.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    mails::tell(app, tx, who, edition, &person, mails::News::MovedUp).await
}
