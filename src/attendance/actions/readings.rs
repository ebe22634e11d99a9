//! What is read in the rows of signed sheets beside the list.

use std::collections::BTreeMap;

use sea_orm::{ActiveValue::Set, EntityTrait};
use serde_json::json;
use time::Date;
use uuid::Uuid;

use super::signed::standing;
use crate::{
    attendance::{
        access::MayKeepSheets,
        model::signed::{RowState, SignedSheetId, reading},
        rules::{
            entries::is_expected,
            signed::{RefuseReading, is_as_shown, newest, shown, stands, sums},
        },
        store::{self, signed},
    },
    editions,
    enrolment::{self, EnrolmentId},
    kernel::{app::App, fault::Fault, ids::new_id},
};

/// What somebody read in the row of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReading {
    /// Whose row.
    pub enrolment: EnrolmentId,
    /// What it says beside the list.
    pub state: RowState,
    /// In words.
    pub note: Option<String>,
    /// The checksum of the person's entries as they were shown.
    pub seen: Option<String>,
}

/// Rows that are not kept, each with why.
type Refused = Vec<(EnrolmentId, RefuseReading)>;

/// Keeps what was read in rows of a signed sheet of which nothing was read before, and gives how many that were.
pub async fn read_rows(
    app: &App,
    permit: &MayKeepSheets,
    sheet: (Date, SignedSheetId),
    new: Vec<NewReading>,
) -> Result<Result<usize, Refused>, Fault> {
    let new = new.into_iter().map(|new| (new, None)).collect();
    read_shown(app, permit, sheet, new).await
}

/// Keeps what was read in rows of a signed sheet, and gives how many that were. With each row comes the reading that was
/// shown with it: a row that says what was shown is left as it is, whatever others have read in it meanwhile. Nothing is kept
/// when the list of somebody has changed since it was looked at, or when others have read a row that says something new.
pub async fn read_shown(
    app: &App,
    permit: &MayKeepSheets,
    (day, id): (Date, SignedSheetId),
    new: Vec<(NewReading, Option<Uuid>)>,
) -> Result<Result<usize, Refused>, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    editions::edition_locked(&tx, edition.id).await?;
    let sheet = standing(&*tx, permit, day, id).await?;
    let slots = editions::slots_of(&*tx, edition.id).await?;
    let entries = store::entries_in(&*tx, edition.id).await?;
    let sheets = signed::sheets_on(&*tx, edition.id, day).await?;
    let readings = signed::readings_on(&*tx, edition.id, day).await?;
    let known = newest(&readings, &signed::withdrawn(&sheets));
    let sums = sums(&entries, &slots, day);
    let enrolled: BTreeMap<EnrolmentId, bool> = enrolment::enrolments_in(&*tx, edition.id)
        .await?
        .into_iter()
        .map(|enrolment| (enrolment.id, is_expected(enrolment.state)))
        .collect();
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for (new, was) in new {
        let is_expected = *enrolled.get(&new.enrolment).ok_or(Fault::NotFound)?;
        let before = shown(&readings, new.enrolment, was, new.seen.as_deref());
        if is_as_shown(before, Some(new.state), new.note.as_deref()) {
            continue;
        }
        let checksum = sums.get(&new.enrolment).cloned();
        let last = known.get(&new.enrolment).copied();
        let is_known = last
            .filter(|last| stands(last, checksum.as_deref()))
            .is_some_and(|last| is_as_shown(Some(last), Some(new.state), new.note.as_deref()));
        let why = if !is_expected {
            Some(RefuseReading::Left)
        } else if checksum != new.seen {
            Some(RefuseReading::ListChanged)
        } else if is_known {
            continue;
        } else {
            (last.map(|last| last.id) != was).then_some(RefuseReading::ReadMeanwhile)
        };
        if let Some(why) = why {
            wrong.push((new.enrolment, why));
            continue;
        }
        rows.push(reading::ActiveModel {
            id: Set(new_id()),
            sheet_id: Set(sheet.id),
            edition_id: Set(edition.id),
            on_date: Set(day),
            enrolment_id: Set(new.enrolment),
            state: Set(new.state),
            note: Set(new.note),
            checksum: Set(checksum),
            at: Set(tx.now),
            by_id: Set(permit.by.id),
            by_name: Set(permit.by.name.clone()),
        });
    }
    if !wrong.is_empty() {
        return Ok(Err(wrong));
    }
    let count = rows.len();
    if count > 0 {
        reading::Entity::insert_many(rows)
            .exec_without_returning(&*tx)
            .await?;
        let detail = json!({
            "edition": edition.code, "day": day.to_string(), "sheet": sheet.id, "rows": count,
        });
        tx.record(
            permit
                .by
                .entry("attendance.sheet_read", "edition", edition.id)
                .within(edition.project_id.0)
                .saying(detail),
        );
        tx.commit().await?;
    }
    Ok(Ok(count))
}
