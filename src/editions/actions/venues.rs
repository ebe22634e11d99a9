//! Venues: added and changed.

use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::note_changes;
use crate::{
    editions::{
        Room, Rooms, VenueId, access::MayKeepVenues, model::venue, rules::decisions::may_change, store,
    },
    kernel::{app::App, audit::Entry, database::Tx, fault::Fault, text::Message},
    people::Actor,
};

/// All that the office says about a venue.
#[derive(Clone, Debug, Default)]
pub struct VenueDraft {
    /// Its name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// City.
    pub city: String,
    /// Two-letter country code.
    pub country: String,
    /// Full code of the region it lies in.
    pub region_code: String,
    /// Latitude and longitude in degrees, where known.
    pub place: Option<(f64, f64)>,
    /// IANA name of the time zone.
    pub zone: String,
    /// How to get there and in, for people with and without disabilities.
    pub access: String,
    /// Its rooms.
    pub rooms: Vec<Room>,
}

/// Adds a venue under an id that the caller made; the same id again changes nothing.
pub async fn create_venue(
    tx: &mut Tx,
    id: VenueId,
    draft: VenueDraft,
    by: Option<&Actor>,
) -> Result<VenueId, Fault> {
    if store::venue(&**tx, id).await?.is_some() {
        return Ok(id);
    }
    let mut row = active(draft);
    row.id = Set(id);
    row.created_at = Set(tx.now);
    row.insert(&**tx).await?;
    let entry = by.map_or_else(
        || Entry::by_program("venue.added", "venue", id),
        |actor| actor.entry("venue.added", "venue", id),
    );
    tx.record(entry);
    Ok(id)
}

/// Adds a venue as an office asked.
pub async fn add_venue(
    app: &App,
    permit: MayKeepVenues,
    id: VenueId,
    draft: VenueDraft,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    create_venue(&mut tx, id, draft, Some(&permit.by)).await?;
    Ok(tx.commit().await?)
}

/// Changes a venue; editions held there follow, and a new address is added to the public history of those announced.
pub async fn change_venue(
    app: &App,
    permit: MayKeepVenues,
    id: VenueId,
    draft: VenueDraft,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let before = store::venue(&*tx, id).await?.ok_or(Fault::NotFound)?;
    note_address(&tx, &before, &draft, &permit.by).await?;
    let mut row = active(draft);
    row.id = Set(id);
    row.update(&*tx).await?;
    tx.record(permit.by.entry("venue.changed", "venue", id));
    Ok(tx.commit().await?)
}

/// Tells the readers of announced schedules that the venue has another name or address.
async fn note_address(tx: &Tx, before: &venue::Model, draft: &VenueDraft, by: &Actor) -> Result<(), Fault> {
    let same = (&before.name, &before.street, &before.postal_code, &before.city)
        == (&draft.name, &draft.street, &draft.postal_code, &draft.city);
    if same {
        return Ok(());
    }
    let address = format!("{}, {} {}", draft.street, draft.postal_code, draft.city);
    let what = [Message::new("editions-change-address")
        .with("name", draft.name.as_str())
        .with("address", address)];
    for edition in store::editions_at(&**tx, before.id).await? {
        if may_change(edition.state) {
            note_changes(tx, &edition, &by.name, &what).await?;
        }
    }
    Ok(())
}

fn active(draft: VenueDraft) -> venue::ActiveModel {
    venue::ActiveModel {
        name: Set(draft.name),
        street: Set(draft.street),
        postal_code: Set(draft.postal_code),
        city: Set(draft.city),
        country: Set(draft.country),
        region_code: Set(draft.region_code),
        lat: Set(draft.place.map(|(lat, _)| lat)),
        lon: Set(draft.place.map(|(_, lon)| lon)),
        zone: Set(draft.zone),
        access: Set(draft.access),
        rooms: Set(Rooms(draft.rooms)),
        ..Default::default()
    }
}
