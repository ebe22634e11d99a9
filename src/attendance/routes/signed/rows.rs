//! The rows of a signed sheet beside the list, slot by slot.

use super::{Desk, SentBack};
use crate::{
    attendance::{
        access::MaySee,
        model::{
            entry::Model as Entry,
            signed::{RowState, SignedSheetId},
        },
        rules::{
            entries::current,
            signed::{newest, stands, sums},
        },
        store::signed as store,
        views::{ReadLine, SheetRow, SlotMark, at_venue, badge_of, sheet::in_order, state_of},
    },
    editions::TimedSlot,
    enrolment::{EnrolmentId, Participant},
    people::Member,
};

/// Everyone on the list, in the order in which the sheet is printed.
pub(super) fn rows(
    visit: &Member,
    seen: &MaySee,
    desk: &Desk,
    shown: SignedSheetId,
    sent: &SentBack,
) -> Vec<SheetRow> {
    let sums = sums(&desk.entries, &desk.slots, desk.day);
    let newest = newest(&desk.readings, &store::withdrawn(&desk.sheets));
    let in_force: Vec<&Entry> = current(&desk.entries).collect();
    let language = seen.edition.language.parse().unwrap_or_default();
    let people = in_order(&visit.app, language, &desk.roster);
    let row = |(place, participant): (usize, &Participant)| {
        let (id, person) = (participant.enrolment.id, &participant.person);
        let sum = sums.get(&id).map(String::as_str);
        let read = newest.get(&id).copied();
        let typed = sent
            .rows
            .get(&id)
            .filter(|typed| typed.is_changed(id, &desk.readings));
        let standing = read.filter(|read| stands(read, sum));
        let (chosen, note) = match (typed, standing) {
            (Some(typed), _) => (typed.chosen.clone(), typed.note.clone()),
            (None, Some(read)) => (read.state.code().to_owned(), read.note.clone()),
            (None, None) => Default::default(),
        };
        let own = in_force.iter().copied().filter(|entry| entry.enrolment_id == id);
        let differing = read.map(|read| read.state);
        SheetRow {
            enrolment: id.to_string(),
            number: place + 1,
            name: format!("{}, {}", person.family_name, person.given_name),
            organisation: person.organisation.clone(),
            slots: marks(seen, desk, id, &own.collect::<Vec<_>>(), differing),
            read: read.map(|read| ReadLine {
                state: read.state.code(),
                badge: badge_of(read.state),
                by: read.by_name.clone(),
                at: at_venue(read.at, &seen.venue.zone),
                note: read.note.clone(),
                stands: stands(read, sum),
                elsewhere: read.sheet_id != shown,
            }),
            seen: sum.unwrap_or_default().to_owned(),
            was: read.map(|read| read.id.to_string()).unwrap_or_default(),
            chosen,
            note: note.unwrap_or_default(),
            error: sent.wrong.get(&id).cloned(),
        }
    };
    people.into_iter().enumerate().map(row).collect()
}

/// What the list says of a person in the slots of their sessions, and where they were all the same, slot by slot, with the way to correct what the sheet says otherwise.
fn marks(
    seen: &MaySee,
    desk: &Desk,
    enrolment: EnrolmentId,
    own: &[&Entry],
    read: Option<RowState>,
) -> Vec<SlotMark> {
    let mark = |slot: &TimedSlot| {
        let entry = own.iter().copied().find(|entry| entry.slot_id == slot.id());
        let (state, badge) = state_of(entry);
        let present = entry.filter(|entry| entry.present);
        let partly =
            present.filter(|entry| (entry.from_minute, entry.to_minute) != (slot.slot.starts, slot.ends));
        let presence = match (read, present) {
            (Some(RowState::OnlySigned), None) => Some("present"),
            (Some(RowState::OnlyListed), Some(_)) => Some("absent"),
            _ => None,
        };
        SlotMark {
            starts: slot.slot.starts,
            ends: slot.ends,
            state,
            badge,
            from: partly.map(|entry| entry.from_minute),
            to: partly.map(|entry| entry.to_minute),
            count: None,
            correct: presence.filter(|_| seen.may_record()).map(|presence| {
                format!(
                    "/editions/{}/attendance?slot={}&correct={presence}-{enrolment}#row-{enrolment}",
                    seen.edition.code,
                    slot.id()
                )
            }),
        }
    };
    let chosen = desk.sessions.get(&enrolment);
    let takes = |slot: &TimedSlot| {
        chosen.is_none_or(|chosen| chosen.has(slot.slot.session_id))
            || own.iter().any(|entry| entry.slot_id == slot.id())
    };
    let of_day = desk
        .slots
        .iter()
        .filter(|slot| slot.slot.on_date == desk.day && !slot.is_pause() && takes(slot));
    SlotMark::together(of_day.map(mark).collect())
}
