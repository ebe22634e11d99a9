//! Queries on signed sheets and what was read in them.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde_json::{Value, json};
use time::Date;

use crate::{
    attendance::{
        model::signed::{SignedSheetId, reading, sheet, withdrawal},
        rules::signed::sums,
        store::entries_in,
    },
    editions::{self, EditionId},
    enrolment::EnrolmentId,
};

/// A signed sheet, and its withdrawal if it was withdrawn.
pub type Kept = (sheet::Model, Option<withdrawal::Model>);

/// The signed sheets of a day by page, withdrawn ones among them.
pub(in crate::attendance) async fn sheets_on(
    db: &impl ConnectionTrait,
    edition: EditionId,
    day: Date,
) -> Result<Vec<Kept>, DbErr> {
    sheet::Entity::find()
        .filter(sheet::Column::EditionId.eq(edition))
        .filter(sheet::Column::OnDate.eq(day))
        .find_also_related(withdrawal::Entity)
        .order_by_asc(sheet::Column::Id)
        .all(db)
        .await
}

/// All signed sheets of an edition, the first first, withdrawn ones among them.
pub async fn signed_sheets_in(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<Kept>, DbErr> {
    sheet::Entity::find()
        .filter(sheet::Column::EditionId.eq(edition))
        .find_also_related(withdrawal::Entity)
        .order_by_asc(sheet::Column::Id)
        .all(db)
        .await
}

/// The signed sheets that are one of these files and were not withdrawn.
pub(in crate::attendance) async fn sheets_with(
    db: &impl ConnectionTrait,
    hashes: Vec<String>,
) -> Result<Vec<sheet::Model>, DbErr> {
    let found = sheet::Entity::find()
        .filter(sheet::Column::Hash.is_in(hashes))
        .find_also_related(withdrawal::Entity)
        .order_by_asc(sheet::Column::Id)
        .all(db)
        .await?;
    let standing = found.into_iter().filter(|(_, withdrawn)| withdrawn.is_none());
    Ok(standing.map(|(sheet, _)| sheet).collect())
}

/// What was read in the signed sheets of a day, the oldest first.
pub(in crate::attendance) async fn readings_on(
    db: &impl ConnectionTrait,
    edition: EditionId,
    day: Date,
) -> Result<Vec<reading::Model>, DbErr> {
    reading::Entity::find()
        .filter(reading::Column::EditionId.eq(edition))
        .filter(reading::Column::OnDate.eq(day))
        .order_by_asc(reading::Column::Id)
        .all(db)
        .await
}

/// The checksums of the entries of a day, by enrolment: what somebody sees of the list who reads a sheet beside it.
pub async fn seen_on(
    db: &impl ConnectionTrait,
    edition: EditionId,
    day: Date,
) -> Result<BTreeMap<EnrolmentId, String>, DbErr> {
    let slots = editions::slots_of(db, edition).await?;
    Ok(sums(&entries_in(db, edition).await?, &slots, day))
}

/// Which of these sheets were withdrawn.
pub(in crate::attendance) fn withdrawn(sheets: &[Kept]) -> BTreeSet<SignedSheetId> {
    sheets
        .iter()
        .filter(|(_, withdrawn)| withdrawn.is_some())
        .map(|(sheet, _)| sheet.id)
        .collect()
}

/// Every signed sheet, for whoever verifies them.
pub(in crate::attendance) async fn all_sheets(db: &impl ConnectionTrait) -> Result<Vec<sheet::Model>, DbErr> {
    sheet::Entity::find().all(db).await
}

/// The files of signed sheets, by SHA-256.
pub async fn stored_hashes(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    sheet::Entity::find()
        .select_only()
        .column(sheet::Column::Hash)
        .distinct()
        .into_tuple()
        .all(db)
        .await
}

/// Which of these files a signed sheet is, of whichever edition and though it was withdrawn.
pub(in crate::attendance) async fn stored_among(
    db: &impl ConnectionTrait,
    hashes: Vec<String>,
) -> Result<Vec<String>, DbErr> {
    sheet::Entity::find()
        .select_only()
        .column(sheet::Column::Hash)
        .filter(sheet::Column::Hash.is_in(hashes))
        .into_tuple()
        .all(db)
        .await
}

/// What was read of these enrolments in signed sheets: for whoever asks what is held on them.
pub async fn read_in(db: &impl ConnectionTrait, enrolments: Vec<EnrolmentId>) -> Result<Vec<Value>, DbErr> {
    let found = reading::Entity::find()
        .filter(reading::Column::EnrolmentId.is_in(enrolments))
        .order_by_asc(reading::Column::Id)
        .all(db)
        .await?;
    let held = |reading: &reading::Model| {
        json!({
            "day": reading.on_date.to_string(), "signed_sheet_says": reading.state, "note": reading.note,
            "at": reading.at.to_string(), "by": reading.by_name,
        })
    };
    Ok(found.iter().map(held).collect())
}
