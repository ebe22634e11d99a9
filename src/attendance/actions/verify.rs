//! Whether what was signed and attested is still what is recorded, for `evenhand check`.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbErr};
use serde_json::Value;

use super::signed::KEPT;
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

/// Works out the checksum of every signature and attestation again from the entries they name, and looks for each, with its day
/// and minutes, in the audit trail, and for each of the trail among them; so it does with the sums of signed sheets. The trail is read before and after: what is signed
/// meanwhile is neither gone nor missing.
pub async fn verify(db: &impl ConnectionTrait) -> Result<Verified, DbErr> {
    let before = audited(db).await?;
    let (signatures, attestations, entries) = store::all_signed(db).await?;
    let sheets = store::signed::all_sheets(db).await?;
    let after = audited(db).await?;
    let entries: BTreeMap<EntryId, Entry> = entries.into_iter().map(|entry| (entry.id, entry)).collect();
    let signed = signatures.into_iter().map(|signed| {
        let what = format!("signature of {} under {}", signed.by_name, signed.on_date);
        let fact = fact(SIGNED, &signed.on_date.to_string(), &signed.checksum, None);
        (what, fact, signed.checksum, signed.entries)
    });
    let attested = attestations.into_iter().map(|attested| {
        let what = format!("attestation of {} for {}", attested.by_name, attested.on_date);
        let day = attested.on_date.to_string();
        let fact = fact(ATTESTED, &day, &attested.checksum, Some(attested.minutes.into()));
        (what, fact, attested.checksum, Some(attested.entries))
    });
    let mut found = Verified::default();
    let mut seen = Facts::new();
    for (what, fact, checksum, named) in signed.chain(attested) {
        let count = seen.entry(fact.clone()).or_default();
        *count += 1;
        if *count > after.get(&fact).copied().unwrap_or(0) {
            found.wrong.push(format!("{what}: not in the audit trail"));
        }
        match named.map(|named| sum_of(&named, &entries)) {
            None => found.unnamed += 1,
            Some(sum) if sum.as_ref() == Some(&checksum) => found.whole += 1,
            Some(_) => found
                .wrong
                .push(format!("{what}: the entries are no longer what they were")),
        }
    }
    for sheet in sheets {
        let fact = fact(KEPT, &sheet.on_date.to_string(), &sheet.hash, None);
        let count = seen.entry(fact.clone()).or_default();
        *count += 1;
        if *count > after.get(&fact).copied().unwrap_or(0) {
            let what = format!("signed sheet of {} kept by {}", sheet.on_date, sheet.by_name);
            found.wrong.push(format!("{what}: not in the audit trail"));
        }
    }
    let lost = |(fact, count): &(&String, &usize)| seen.get(*fact).is_none_or(|seen| seen < *count);
    let lost = before.iter().filter(lost).map(|(fact, _)| fact);
    found
        .wrong
        .extend(lost.map(|fact| format!("signed, attested or kept in the audit trail, but gone: {fact}")));
    Ok(found)
}

const SIGNED: &str = "attendance.signed";
const ATTESTED: &str = "attendance.attested";

/// What was signed or attested, and how often.
type Facts = BTreeMap<String, usize>;

fn fact(action: &str, day: &str, checksum: &str, minutes: Option<i64>) -> String {
    let minutes = minutes
        .map(|minutes| format!(" {minutes} min"))
        .unwrap_or_default();
    format!("{action} {day} {checksum}{minutes}")
}

async fn audited(db: &impl ConnectionTrait) -> Result<Facts, DbErr> {
    let mut facts = Facts::new();
    for (action, sum) in [(SIGNED, "checksum"), (ATTESTED, "checksum"), (KEPT, "hash")] {
        for detail in audit::details_of(db, action).await? {
            let text = |name: &str| detail.get(name).and_then(Value::as_str).unwrap_or_default();
            let minutes = detail.get("minutes").and_then(Value::as_i64);
            *facts
                .entry(fact(action, text("day"), text(sum), minutes))
                .or_default() += 1;
        }
    }
    Ok(facts)
}

/// The checksum of the entries with these ids; `None` when one of them is missing.
fn sum_of(named: &Value, entries: &BTreeMap<EntryId, Entry>) -> Option<String> {
    let ids: Vec<EntryId> = serde_json::from_value(named.clone()).ok()?;
    let named: Option<Vec<&Entry>> = ids.iter().map(|id| entries.get(id)).collect();
    checksum_of(named?.into_iter())
}
