//! The conflicts of an edition's agenda, within it and with other editions, in words.

use std::collections::BTreeMap;

use time::Date;

use crate::{
    editions::{
        Edition, EditionId, Session, SlotId, TimedSlot, VenueId,
        access::MayRead,
        model::slot_presenter,
        rules::{
            conflicts::{Booking, Conflict, Needed, clashing_minutes, conflicts},
            minutes::Span,
        },
        store,
    },
    kernel::{fault::Fault, languages::Language, templates::clock_text, text::Message, zones},
    people::Member,
};

/// What was found.
pub(super) struct Found {
    /// Each conflict in words.
    pub messages: Vec<Message>,
    /// How many minutes each thing is needed twice, all conflicts together.
    pub totals: Vec<Message>,
    /// The slots of this edition that clash.
    pub clashing: Vec<SlotId>,
}

/// A slot with what is needed to name it.
struct Placed {
    slot: TimedSlot,
    name: String,
    span: Span,
}

/// All slots that may clash, with what they need.
#[derive(Default)]
struct Places {
    placed: BTreeMap<SlotId, Placed>,
    bookings: Vec<Booking>,
    names: BTreeMap<Needed, String>,
}

/// Finds what is needed twice at the same time.
pub(super) async fn of_edition(
    visit: &Member,
    read: &MayRead,
    sessions: &[Session],
    slots: &[TimedSlot],
    presenters: &[slot_presenter::Model],
) -> Result<Found, Fault> {
    let db = visit.db();
    let language = visit.language();
    let edition = &read.edition;
    let people = presenters
        .iter()
        .filter_map(|presenter| presenter.person_id)
        .collect();
    let days = (edition.starts_on, edition.ends_on);
    let elsewhere = store::slots_elsewhere(db, edition, people, days).await?;
    let others: BTreeMap<EditionId, Edition> = elsewhere
        .iter()
        .map(|(_, other)| (other.id, other.clone()))
        .collect();
    let ids: Vec<EditionId> = others.keys().copied().collect();
    let (other_sessions, other_presenters, venues) = if ids.is_empty() {
        (Vec::new(), Vec::new(), Vec::new())
    } else {
        (
            store::sessions_of_all(db, ids.clone()).await?,
            store::presenters_of(db, ids).await?,
            store::venues_by_ids(db, others.values().map(|other| other.venue_id).collect()).await?,
        )
    };
    let zone_of = |venue: VenueId| {
        let found = venues.iter().find(|other| other.id == venue);
        found.map_or_else(|| read.venue.zone.clone(), |venue| venue.zone.clone())
    };
    let mut places = Places::default();
    for slot in slots {
        places.add(
            language,
            edition,
            &read.venue.zone,
            "",
            slot,
            (sessions, presenters),
        );
    }
    for (slot, other) in &elsewhere {
        let suffix = format!(" ({})", other.code);
        let with = (other_sessions.as_slice(), other_presenters.as_slice());
        places.add(language, other, &zone_of(other.venue_id), &suffix, slot, with);
    }
    let own = |id: &SlotId| slots.iter().any(|slot| slot.id() == *id);
    let found: Vec<Conflict> = conflicts(&places.bookings)
        .into_iter()
        .filter(|conflict| own(&conflict.first) || own(&conflict.second))
        .collect();
    Ok(Found {
        messages: found.iter().filter_map(|conflict| places.say(conflict)).collect(),
        totals: clashing_minutes(&found)
            .into_iter()
            .filter_map(|(needed, minutes)| places.say_total(needed, minutes))
            .collect(),
        clashing: found
            .iter()
            .flat_map(|conflict| [conflict.first, conflict.second])
            .filter(own)
            .collect(),
    })
}

impl Places {
    fn add(
        &mut self,
        language: Language,
        edition: &Edition,
        zone: &str,
        suffix: &str,
        slot: &TimedSlot,
        (sessions, presenters): (&[Session], &[slot_presenter::Model]),
    ) {
        let session = sessions.iter().find(|session| session.id == slot.slot.session_id);
        let room = match (slot.slot.room.as_str(), session) {
            ("", Some(session)) => session.room.clone(),
            (room, _) => room.to_owned(),
        };
        let mut needs = Vec::new();
        if !room.is_empty() {
            let needed = Needed::Room(format!("{} {}", edition.venue_id, room.to_lowercase()));
            self.names.insert(needed.clone(), room);
            needs.push(needed);
        }
        for presenter in presenters
            .iter()
            .filter(|presenter| presenter.slot_id == slot.id())
        {
            let key = match presenter.person_id {
                Some(person) => person.to_string(),
                None => presenter.name.trim().to_lowercase(),
            };
            if !key.is_empty() {
                let needed = Needed::Presenter(key);
                self.names.insert(needed.clone(), presenter.name.clone());
                needs.push(needed);
            }
        }
        let title = session.map_or("", |session| session.titles.get(language));
        let name = format!("{title}: {}{suffix}", slot.slot.titles.get(language));
        let span = Span::new(
            minute(slot.slot.on_date, slot.slot.starts, zone),
            minute(slot.slot.on_date, slot.ends, zone),
        );
        self.bookings.push(Booking {
            slot: slot.id(),
            span,
            needs,
        });
        self.placed.insert(
            slot.id(),
            Placed {
                slot: slot.clone(),
                name,
                span,
            },
        );
    }

    fn say_total(&self, needed: &Needed, minutes: i32) -> Option<Message> {
        let message = Message::new("editions-conflict-total")
            .with("name", self.names.get(needed)?.as_str())
            .with("minutes", minutes);
        Some(message)
    }

    /// Who or what is needed twice, when, and by which two slots, as the clock at the first one's venue shows it.
    fn say(&self, conflict: &Conflict) -> Option<Message> {
        let (first, second) = (
            self.placed.get(&conflict.first)?,
            self.placed.get(&conflict.second)?,
        );
        let from = first.slot.slot.starts + conflict.clash.from - first.span.from;
        let key = match conflict.needed {
            Needed::Presenter(_) => "editions-conflict-presenter",
            Needed::Room(_) => "editions-conflict-room",
        };
        let message = Message::new(key)
            .with("name", self.names.get(&conflict.needed)?.as_str())
            .with_date("date", first.slot.slot.on_date)
            .with("from", clock_text(from.into()))
            .with("to", clock_text((from + conflict.clash.minutes()).into()))
            .with("minutes", conflict.clash.minutes())
            .with("first", first.name.as_str())
            .with("second", second.name.as_str());
        Some(message)
    }
}

/// Minutes since 1970 of a minute on the wall clock of a zone.
fn minute(date: Date, minute: i32, zone: &str) -> i32 {
    i32::try_from(zones::moment(date, minute, zone).unix_timestamp() / 60).unwrap_or(i32::MAX)
}
