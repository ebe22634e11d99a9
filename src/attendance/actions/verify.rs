//! Whether what was signed and attested is still what is recorded, for `evenhand check`.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ConnectionTrait, DbErr};
use serde_json::Value;

use crate::{
    attendance::{
        model::{EntryId, entry::Model as Entry},
        rules::entries::checksum_of,
        store,
    },
    kernel::audit,
};

/// What verifying found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Signatures and attestations whose entries were found as they were signed.
    pub whole: usize,
    /// Signatures of a time at which they did not name their entries.
    pub unnamed: usize,
    /// What is wrong: changed, added or taken away behind the program's back.
    pub wrong: Vec<String>,
}

/// Works out the checksum of every signature and attestation again from the entries they name, and looks for each in the audit
/// trail, and for each of the trail among them.
pub async fn verify(db: &impl ConnectionTrait) -> Result<Verified, DbErr> {
    let (signatures, attestations, entries) = store::all_signed(db).await?;
    let entries: BTreeMap<EntryId, Entry> = entries.into_iter().map(|entry| (entry.id, entry)).collect();
    let signed = signatures.into_iter().map(|signed| {
        let what = format!("signature of {} under {}", signed.by_name, signed.on_date);
        (what, signed.checksum, signed.entries)
    });
    let attested = attestations.into_iter().map(|attested| {
        let what = format!("attestation of {} for {}", attested.by_name, attested.on_date);
        (what, attested.checksum, Some(attested.entries))
    });
    let mut audited: BTreeSet<String> = BTreeSet::new();
    for action in ["attendance.signed", "attendance.attested"] {
        let details = audit::details_of(db, action).await?;
        audited.extend(
            details
                .iter()
                .filter_map(|detail| Some(detail.get("checksum")?.as_str()?.to_owned())),
        );
    }
    let mut found = Verified::default();
    let mut seen = BTreeSet::new();
    for (what, checksum, named) in signed.chain(attested) {
        if !audited.contains(&checksum) {
            found.wrong.push(format!("{what}: not in the audit trail"));
        }
        match named.map(|named| sum_of(&named, &entries)) {
            None => found.unnamed += 1,
            Some(sum) if sum.as_ref() == Some(&checksum) => found.whole += 1,
            Some(_) => found
                .wrong
                .push(format!("{what}: the entries are no longer what they were")),
        }
        seen.insert(checksum);
    }
    let lost = audited.difference(&seen);
    found
        .wrong
        .extend(lost.map(|checksum| format!("signed or attested in the audit trail, but gone: {checksum}")));
    Ok(found)
}

/// The checksum of the entries with these ids; `None` when one of them is missing.
fn sum_of(named: &Value, entries: &BTreeMap<EntryId, Entry>) -> Option<String> {
    let ids: Vec<EntryId> = serde_json::from_value(named.clone()).ok()?;
    let named: Option<Vec<&Entry>> = ids.iter().map(|id| entries.get(id)).collect();
    checksum_of(named?.into_iter())
}
