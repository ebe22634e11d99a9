//! What the list of the room shows line by line: slots, people, signatures.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use super::SentBack;
use crate::{
    attendance::{
        access::MaySee,
        model::entry::Model as Entry,
        rules::entries::WallClock,
        store,
        views::{RollRow, Signature, SlotLine, at_venue},
    },
    editions::{SlotId, TimedSlot},
    enrolment::{EnrolmentId, Participant, Sessions},
    kernel::fault::Fault,
    people::Member,
};

/// Who is expected in a slot: whoever takes part in its session, or was there all the same.
pub(super) fn expected_in<'r>(
    slot: &TimedSlot,
    roster: &'r [Participant],
    sessions: &BTreeMap<EnrolmentId, Sessions>,
    in_force: &[&Entry],
) -> Vec<&'r Participant> {
    let entered: BTreeSet<EnrolmentId> = in_force
        .iter()
        .filter(|entry| entry.slot_id == slot.id())
        .map(|entry| entry.enrolment_id)
        .collect();
    let is_expected = |participant: &&Participant| {
        let own = sessions.get(&participant.enrolment.id);
        let takes = own.is_none_or(|own| own.has(slot.slot.session_id));
        takes || entered.contains(&participant.enrolment.id)
    };
    roster.iter().filter(is_expected).collect()
}

pub(super) fn slot_lines(
    visit: &Member,
    seen: &MaySee,
    slots: &[&TimedSlot],
    chosen: Option<&TimedSlot>,
    (roster, sessions): (&[Participant], &BTreeMap<EnrolmentId, Sessions>),
    in_force: &[&Entry],
    now: WallClock,
) -> Vec<SlotLine> {
    let expected: BTreeSet<EnrolmentId> = roster
        .iter()
        .map(|participant| participant.enrolment.id)
        .collect();
    let mut entered: BTreeMap<SlotId, usize> = BTreeMap::new();
    for entry in in_force
        .iter()
        .filter(|entry| expected.contains(&entry.enrolment_id))
    {
        *entered.entry(entry.slot_id).or_default() += 1;
    }
    let line = |slot: &&TimedSlot| SlotLine {
        title: slot.slot.titles.get(visit.language()).to_owned(),
        starts: slot.slot.starts,
        ends: slot.ends,
        href: (!slot.is_pause()).then(|| {
            format!(
                "/editions/{}/attendance?slot={}#roll",
                seen.edition.code,
                slot.id()
            )
        }),
        chosen: chosen.is_some_and(|chosen| chosen.id() == slot.id()),
        now: now.is_within(slot),
        entered: entered.get(&slot.id()).copied().unwrap_or_default(),
        expected: expected_in(slot, roster, sessions, in_force).len(),
    };
    slots.iter().map(line).collect()
}

pub(super) fn rows(
    visit: &Member,
    slot: &TimedSlot,
    roster: &[&Participant],
    in_force: &[&Entry],
    sent: &SentBack,
) -> Vec<RollRow> {
    let of_slot: BTreeMap<EnrolmentId, &Entry> = in_force
        .iter()
        .filter(|entry| entry.slot_id == slot.id())
        .map(|entry| (entry.enrolment_id, *entry))
        .collect();
    let row = |participant: &&Participant| {
        let (id, person) = (participant.enrolment.id, &participant.person);
        let name = format!("{}, {}", person.family_name, person.given_name);
        let entry = of_slot.get(&id).copied();
        let mut row = RollRow::new(id, (name, person.organisation.clone()), slot, entry);
        if sent.enrolment == Some(id)
            && let Some(draft) = &sent.draft
        {
            row.draft = draft.clone();
        }
        row
    };
    let mut rows: Vec<RollRow> = roster.iter().map(row).collect();
    let languages = &visit.app.languages;
    rows.sort_by(|one, other| languages.compare(visit.language(), &one.name, &other.name));
    rows
}

pub(super) async fn signatures(
    visit: &Member,
    seen: &MaySee,
    day: Option<Date>,
    sum: Option<&str>,
) -> Result<Vec<Signature>, Fault> {
    let Some(day) = day else {
        return Ok(Vec::new());
    };
    let signed = store::signatures(visit.db(), seen.edition.id, day).await?;
    let signature = |signed: crate::attendance::model::countersignature::Model| Signature {
        at: at_venue(signed.at, &seen.venue.zone),
        valid: sum == Some(signed.checksum.as_str()),
        by: signed.by_name,
    };
    Ok(signed.into_iter().map(signature).collect())
}
