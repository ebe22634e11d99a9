//! Venues: the list and the form.

use rocket::{get, post};

use super::{
    form::read_venue,
    plan::{region_choices, zone_choices},
};
use crate::{
    editions::{
        Venue, VenueId, access, actions, store,
        views::{VenueFormPage, VenuesPage},
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
    },
    people::Member,
    regions,
};

#[get("/venues")]
pub(super) async fn list(visit: Member) -> Answer {
    let _permit = access::may_keep_venues(&visit)?;
    let venues = store::venues(visit.db()).await?;
    let names = regions::region_names(visit.db(), visit.language()).await?;
    visit.page(&VenuesPage::new(venues, &names))
}

#[get("/venues/new")]
pub(super) async fn new(visit: Member) -> Answer {
    let _permit = access::may_keep_venues(&visit)?;
    let state = FormState::filled([
        ("id", VenueId::new().to_string()),
        ("venue_zone", "Europe/Warsaw".to_owned()),
    ]);
    visit.page(&page(&visit, state, None).await?)
}

#[post("/venues", data = "<posted>")]
pub(super) async fn create(visit: Member, posted: Posted) -> Answer {
    let permit = access::may_keep_venues(&visit)?;
    let id = posted.value("id").and_then(|id| id.parse::<VenueId>().ok());
    let codes = store::seats(visit.db()).await?;
    match read_venue(&posted, &codes) {
        Ok(draft) => {
            actions::add_venue(&visit.app, permit, id.unwrap_or_default(), draft).await?;
            Reply::done("/venues", "venue-added")
        }
        Err(state) => visit.form_again(&page(&visit, *state, None).await?),
    }
}

#[get("/venues/<id>", rank = 2)]
pub(super) async fn edit(visit: Member, id: VenueId) -> Answer {
    let _permit = access::may_keep_venues(&visit)?;
    let venue = store::venue(visit.db(), id).await?.ok_or(Fault::NotFound)?;
    visit.page(&page(&visit, filled(&venue), Some(id)).await?)
}

#[post("/venues/<id>", data = "<posted>")]
pub(super) async fn change(visit: Member, id: VenueId, posted: Posted) -> Answer {
    let permit = access::may_keep_venues(&visit)?;
    let codes = store::seats(visit.db()).await?;
    match read_venue(&posted, &codes) {
        Ok(draft) => {
            actions::change_venue(&visit.app, permit, id, draft).await?;
            Reply::done("/venues", "venue-changed")
        }
        Err(state) => visit.form_again(&page(&visit, *state, Some(id)).await?),
    }
}

async fn page(visit: &Member, state: FormState, id: Option<VenueId>) -> Result<VenueFormPage, Fault> {
    let names = regions::region_names(visit.db(), visit.language()).await?;
    let id = id.map(|id| id.to_string());
    Ok(VenueFormPage::new(
        state,
        id.as_deref(),
        region_choices(visit, &names),
        zone_choices(),
    ))
}

fn filled(venue: &Venue) -> FormState {
    let degrees = |degrees: Option<f64>| degrees.map(|degrees| degrees.to_string()).unwrap_or_default();
    let mut state = FormState::filled([
        ("venue_name", venue.name.clone()),
        ("venue_street", venue.street.clone()),
        ("venue_postal_code", venue.postal_code.clone()),
        ("venue_city", venue.city.clone()),
        ("venue_region", venue.region_code.clone()),
        ("venue_zone", venue.zone.clone()),
        ("venue_access", venue.access.clone()),
        ("venue_lat", degrees(venue.lat)),
        ("venue_lon", degrees(venue.lon)),
    ]);
    for (row, room) in venue.rooms.0.iter().enumerate() {
        state.values.insert(format!("room-{row}-name"), room.name.clone());
        state
            .values
            .insert(format!("room-{row}-seats"), room.seats.to_string());
    }
    state
}
