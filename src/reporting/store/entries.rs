//! Entries of attendance on their way into evidence.

use std::{collections::HashMap, sync::Arc};

use sea_orm::DbErr;

use super::rows::Reading;
use crate::{
    attendance::Entry,
    editions::{EditionId, SlotId},
    enrolment::EnrolmentId,
    reporting::rules::facts::EntryFacts,
};

/// The entries of an edition by enrolment, the oldest first.
pub(super) type Entries = HashMap<EnrolmentId, Vec<Entry>>;

/// The entries of one edition.
pub(super) async fn entries(reading: &Reading<'_>, edition: EditionId) -> Result<Entries, DbErr> {
    let mut entries = Entries::new();
    for entry in reading.entries(edition).await? {
        entries.entry(entry.enrolment_id).or_default().push(entry);
    }
    Ok(entries)
}

/// The entries of all editions of a scope, in one query.
pub(super) async fn all_entries(reading: &Reading<'_>) -> Result<HashMap<EditionId, Entries>, DbErr> {
    let mut all: HashMap<EditionId, Entries> = HashMap::new();
    for entry in reading.all_entries().await? {
        let of_edition = all.entry(entry.edition_id).or_default();
        of_edition.entry(entry.enrolment_id).or_default().push(entry);
    }
    Ok(all)
}

/// The entries of a participant as evidence has them, by slot.
pub(super) fn entry_facts(entries: &[Entry], places: &HashMap<SlotId, usize>) -> Vec<EntryFacts> {
    // The same person records many entries one after another: the name is kept once.
    let mut recorder: Arc<str> = Arc::default();
    let mut fact = |entry: &Entry| {
        if *recorder != *entry.recorded_by_name {
            recorder = entry.recorded_by_name.as_str().into();
        }
        Some(EntryFacts {
            id: entry.id,
            slot: places.get(&entry.slot_id).copied()?,
            present: entry.present,
            from: entry.from_minute,
            to: entry.to_minute,
            way: entry.way,
            recorded_at: entry.recorded_at,
            recorded_by: Arc::clone(&recorder),
            replaces: entry.replaces,
            why: entry.why.as_deref().map(Into::into),
            in_force: !entries.iter().any(|other| other.replaces == Some(entry.id)),
        })
    };
    let mut facts = Vec::with_capacity(entries.len());
    facts.extend(entries.iter().filter_map(&mut fact));
    facts.sort_by_key(|entry| (entry.slot, entry.id));
    facts
}
