//! Venues: the list and the form.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Choice, show::sample_venue};
use crate::{
    editions::model::venue,
    kernel::{form::FormState, page::Page, text::Message},
};

/// Rows for the rooms of a venue.
pub const ROOM_ROWS: usize = 20;
/// Empty rows after the filled ones.
const SPARE_ROWS: usize = 3;

/// All venues.
#[derive(Serialize)]
pub struct VenuesPage {
    venues: Vec<VenueLine>,
}

#[derive(Serialize)]
struct VenueLine {
    name: String,
    href: String,
    address: String,
    region: String,
    rooms: usize,
    seats: i32,
}

impl VenuesPage {
    /// The list with the names of regions by code.
    pub fn new(venues: Vec<venue::Model>, regions: &BTreeMap<String, String>) -> Self {
        let line = |venue: venue::Model| VenueLine {
            href: format!("/venues/{}", venue.id),
            address: format!("{}, {} {}", venue.street, venue.postal_code, venue.city),
            region: regions
                .get(&venue.region_code)
                .unwrap_or(&venue.region_code)
                .clone(),
            rooms: venue.rooms.0.len(),
            seats: venue.rooms.0.iter().map(|room| room.seats).max().unwrap_or(0),
            name: venue.name,
        };
        Self {
            venues: venues.into_iter().map(line).collect(),
        }
    }
}

impl Page for VenuesPage {
    const TEMPLATE: &'static str = "editions/venues";

    fn samples() -> Vec<Self> {
        vec![
            VenuesPage::new(Vec::new(), &BTreeMap::new()),
            VenuesPage::new(vec![sample_venue()], &BTreeMap::new()),
        ]
    }
}

/// The form of a venue.
#[derive(Serialize)]
pub struct VenueFormPage {
    form: FormState,
    heading_key: &'static str,
    action: String,
    lists: VenueLists,
    rows: Vec<RoomRow>,
}

#[derive(Serialize)]
struct VenueLists {
    regions: Vec<Choice>,
    zones: Vec<Choice>,
}

/// A row for a room.
#[derive(Serialize)]
pub struct RoomRow {
    number: usize,
    shown: usize,
}

/// As many rows as are filled and a few to spare.
pub(super) fn room_rows(form: &FormState) -> Vec<RoomRow> {
    let filled = |number: &usize| {
        form.values
            .get(&format!("room-{number}-name"))
            .is_some_and(|name| !name.is_empty())
    };
    let last = (0..ROOM_ROWS).rev().find(filled).map_or(0, |number| number + 1);
    (0..(last + SPARE_ROWS).min(ROOM_ROWS))
        .map(|number| RoomRow {
            number,
            shown: number + 1,
        })
        .collect()
}

impl VenueFormPage {
    /// The form; `venue` is the id of a venue that is there.
    pub fn new(form: FormState, venue: Option<&str>, regions: Vec<Choice>, zones: Vec<Choice>) -> Self {
        Self {
            rows: room_rows(&form),
            form,
            heading_key: if venue.is_some() {
                "editions-venue-edit"
            } else {
                "editions-venue-add"
            },
            action: venue.map_or_else(|| "/venues".to_owned(), |id| format!("/venues/{id}")),
            lists: VenueLists { regions, zones },
        }
    }
}

impl Page for VenueFormPage {
    const TEMPLATE: &'static str = "editions/venue_form";

    fn samples() -> Vec<Self> {
        let choice = |value: &str| {
            vec![Choice {
                value: value.to_owned(),
                label: value.to_owned(),
            }]
        };
        let wrong = FormState::default()
            .with_error("venue_name", Message::new("kernel-form-missing"))
            .with_error("venue_lat", Message::new("editions-venue-wrong-place"))
            .with_error("room-0-seats", Message::new("kernel-form-missing"));
        vec![
            Self::new(
                FormState::default(),
                None,
                choice("PL-02"),
                choice("Europe/Warsaw"),
            ),
            Self::new(wrong, Some("one"), choice("PL-02"), choice("Europe/Warsaw")),
        ]
    }
}
