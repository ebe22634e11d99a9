//! An agenda as pages show it: days, sessions beside each other, slots below each other.

use std::collections::BTreeMap;

use serde::Serialize;
use time::Date;

use super::timeline::{Picture, picture};
use crate::{
    editions::{
        SlotId, TimedSlot,
        model::{session, slot_presenter},
        rules::agenda::{hours_of, planned_minutes},
    },
    kernel::languages::Language,
};

/// A day of an agenda.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    /// The date, ISO.
    pub date: String,
    /// First and last minute since midnight.
    pub from: i32,
    /// Last minute since midnight.
    pub until: i32,
    /// Minutes with breaks; what runs in parallel counts once.
    pub gross: i32,
    /// Minutes without breaks.
    pub net: i32,
    /// The sessions of the day.
    pub sessions: Vec<SessionView>,
    /// Whether several sessions stand beside each other.
    pub parallel: bool,
    /// The day as a picture, where sessions run in parallel.
    pub picture: Option<Picture>,
}

/// A session of a day.
#[derive(Clone, Debug, Serialize)]
pub struct SessionView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its room, empty if none.
    pub room: String,
    /// Fewest people.
    pub minimum: Option<i32>,
    /// Minutes with breaks.
    pub gross: i32,
    /// Minutes without breaks.
    pub net: i32,
    /// Its slots.
    pub slots: Vec<SlotView>,
}

/// A slot of a session.
#[derive(Clone, Debug, Serialize)]
pub struct SlotView {
    /// Its id.
    pub id: String,
    /// Start in minutes since midnight.
    pub starts: i32,
    /// End in minutes since midnight.
    pub ends: i32,
    /// Whether the end follows from the next slot.
    pub implied: bool,
    /// Length in minutes.
    pub minutes: i32,
    /// Key of the kind's name.
    pub kind_key: String,
    /// Whether it is a break or a meal.
    pub pause: bool,
    /// What it is about.
    pub title: String,
    /// A room other than the session's.
    pub room: String,
    /// Whether it must be attended.
    pub compulsory: bool,
    /// Who presents it.
    pub presenters: Vec<PresenterView>,
    /// Whether it clashes with another slot.
    pub clash: bool,
}

/// A presenter of a slot.
#[derive(Clone, Debug, Serialize)]
pub struct PresenterView {
    /// The name; empty while the place is open.
    pub name: String,
    /// Key of the role's name.
    pub role_key: String,
    /// The qualification asked for.
    pub requirement: String,
}

/// The roles that presenters can have.
pub const ROLES: [&str; 4] = ["trainer", "moderator", "expert", "speaker"];

/// The days of an agenda in order, in a language; `clashes` marks slots that clash.
pub fn days_of(
    language: Language,
    sessions: &[session::Model],
    slots: &[TimedSlot],
    presenters: &[slot_presenter::Model],
    clashes: &[SlotId],
) -> Vec<Day> {
    let mut by_day: BTreeMap<Date, Vec<&session::Model>> = BTreeMap::new();
    for session in sessions {
        by_day.entry(session.on_date).or_default().push(session);
    }
    by_day
        .into_iter()
        .map(|(date, sessions)| {
            let of_day: Vec<TimedSlot> = slots
                .iter()
                .filter(|slot| slot.slot.on_date == date)
                .cloned()
                .collect();
            let hours = hours_of(&of_day);
            let views: Vec<SessionView> = sessions
                .iter()
                .map(|session| session_view(language, session, &of_day, presenters, clashes))
                .collect();
            Day {
                date: date.to_string(),
                from: hours.map_or(0, |hours| hours.from),
                until: hours.map_or(0, |hours| hours.until),
                gross: planned_minutes(&of_day, true),
                net: planned_minutes(&of_day, false),
                parallel: sessions.len() > 1,
                picture: picture(&views),
                sessions: views,
            }
        })
        .collect()
}

fn session_view(
    language: Language,
    session: &session::Model,
    of_day: &[TimedSlot],
    presenters: &[slot_presenter::Model],
    clashes: &[SlotId],
) -> SessionView {
    let slots: Vec<TimedSlot> = of_day
        .iter()
        .filter(|slot| slot.slot.session_id == session.id)
        .cloned()
        .collect();
    SessionView {
        id: session.id.to_string(),
        title: session.titles.get(language).to_owned(),
        room: session.room.clone(),
        minimum: session.minimum,
        gross: planned_minutes(&slots, true),
        net: planned_minutes(&slots, false),
        slots: slots
            .iter()
            .map(|slot| slot_view(language, slot, presenters, clashes))
            .collect(),
    }
}

fn slot_view(
    language: Language,
    slot: &TimedSlot,
    presenters: &[slot_presenter::Model],
    clashes: &[SlotId],
) -> SlotView {
    let of_slot = presenters
        .iter()
        .filter(|presenter| presenter.slot_id == slot.id());
    SlotView {
        id: slot.id().to_string(),
        starts: slot.slot.starts,
        ends: slot.ends,
        implied: slot.slot.ends.is_none(),
        minutes: slot.minutes(),
        kind_key: format!("editions-slot-{}", slot.slot.kind.code()),
        pause: slot.is_pause(),
        title: slot.slot.titles.get(language).to_owned(),
        room: slot.slot.room.clone(),
        compulsory: slot.slot.compulsory,
        presenters: of_slot
            .map(|presenter| PresenterView {
                name: presenter.name.clone(),
                role_key: role_key(&presenter.role),
                requirement: presenter.requirement.clone(),
            })
            .collect(),
        clash: clashes.contains(&slot.id()),
    }
}

/// Key of a role's name; a role that the program does not know is shown as `other`.
pub fn role_key(role: &str) -> String {
    let known = ROLES.into_iter().find(|known| *known == role).unwrap_or("other");
    format!("editions-role-{known}")
}

/// Days for samples: one with two sessions, one of which has a break, an open place and a clash.
pub(super) fn sample_days() -> Vec<Day> {
    let slot = |starts: i32, ends: i32, kind: &str, presenters: Vec<PresenterView>| SlotView {
        id: format!("slot-{starts}"),
        starts,
        ends,
        implied: starts == 600,
        minutes: ends - starts,
        kind_key: format!("editions-slot-{kind}"),
        pause: kind == "break",
        title: format!("A {kind}"),
        room: if starts == 600 {
            "Room 2".to_owned()
        } else {
            String::new()
        },
        compulsory: starts == 540,
        presenters,
        clash: starts == 540,
    };
    let presenter = |name: &str, requirement: &str| PresenterView {
        name: name.to_owned(),
        role_key: "editions-role-moderator".to_owned(),
        requirement: requirement.to_owned(),
    };
    let slots = vec![
        slot(
            540,
            600,
            "talk",
            vec![presenter("Maria Wójcik", ""), presenter("", "legal education")],
        ),
        slot(600, 615, "break", Vec::new()),
    ];
    let session = |id: &str, room: &str, slots: Vec<SlotView>| SessionView {
        id: id.to_owned(),
        title: "Group I".to_owned(),
        room: room.to_owned(),
        minimum: (!room.is_empty()).then_some(6),
        gross: 75,
        net: 60,
        slots,
    };
    let sessions = vec![
        session("one", "Room 1", slots.clone()),
        session("two", "", Vec::new()),
        session("three", "Room 3", slots),
    ];
    vec![Day {
        picture: picture(&sessions),
        date: "2026-10-14".to_owned(),
        from: 540,
        until: 615,
        gross: 75,
        net: 60,
        parallel: true,
        sessions,
    }]
}
