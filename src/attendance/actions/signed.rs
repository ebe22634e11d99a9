//! Signed sheets: kept all or none, their rows read, withdrawn with a reason.

use std::{collections::BTreeSet, io::Write, sync::Arc};

use rocket::tokio::{
    sync::Semaphore,
    task::{block_in_place, spawn_blocking},
};
use sea_orm::{ActiveValue::Set, EntityTrait, IntoActiveModel};
use serde_json::json;
use time::Date;

use crate::{
    attendance::{
        access::MayKeepSheets,
        model::signed::{RowState, SignedSheetId, reading, sheet, withdrawal},
        rules::{
            entries::is_expected,
            signed::{
                Looked, RefuseFile, RefuseReading, SheetCode, Told, look, newest, page_of, stands, sums,
            },
        },
        store::{self, signed},
    },
    editions,
    enrolment::{self, EnrolmentId},
    kernel::{
        app::App,
        database::is_taken,
        fault::Fault,
        files::{Draft, FileError},
        ids::{new_id, sha256_hex},
        pictures,
    },
};

/// One picture at a time is decoded, as each may take much memory.
static ONE_PICTURE: Semaphore = Semaphore::const_new(1);

/// A file that somebody sends.
#[derive(Clone)]
pub struct Sent {
    /// As its sender's machine calls it.
    pub name: String,
    /// Its content.
    pub bytes: Arc<Vec<u8>>,
}

/// What came of files that were sent.
pub enum KeptSheets {
    /// So many are kept.
    All(usize),
    /// None is: what is wrong with which.
    None(Vec<(String, RefuseFile)>),
}

/// Keeps the signed sheets of a day: all that were sent, or none when one of them cannot be taken.
pub async fn keep_sheets(
    app: &App,
    permit: &MayKeepSheets,
    day: Date,
    files: Vec<Sent>,
    told: Told,
) -> Result<KeptSheets, Fault> {
    let (db, edition) = (app.db.read(), &permit.edition);
    let slots = editions::slots_of(db, edition.id).await?;
    if !slots.iter().any(|slot| slot.slot.on_date == day) {
        return Err(Fault::NotFound);
    }
    let (mut rows, mut wrong, mut hashes) = (Vec::new(), Vec::new(), BTreeSet::new());
    for file in files {
        let told = told.clone();
        let looked = looked_at(&file).await?;
        let placed =
            looked.and_then(|looked| Ok((page_of((&edition.code, day), &looked.codes, &told)?, looked.kind)));
        let hash = sha256_hex(&file.bytes);
        match placed {
            Ok(_) if !hashes.insert(hash.clone()) => wrong.push((file.name, RefuseFile::Twice)),
            Ok(((page, found), kind)) => {
                let row = sheet::Model {
                    id: SignedSheetId::new(),
                    edition_id: edition.id,
                    on_date: day,
                    page,
                    hash,
                    kind,
                    size: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
                    name: file.name,
                    found,
                    at: app.clock.now(),
                    by_id: permit.by.id,
                    by_name: permit.by.name.clone(),
                };
                rows.push((row, file.bytes));
            }
            Err(why) => wrong.push((file.name, named(app, permit, why).await?)),
        }
    }
    if wrong.is_empty() {
        wrong = known(app, permit, &rows).await?;
    }
    if !wrong.is_empty() {
        return Ok(KeptSheets::None(wrong));
    }
    let mut drafts = Vec::new();
    for (row, bytes) in rows {
        let draft = block_in_place(|| {
            let mut draft = app.files.draft()?;
            draft.write_all(&bytes).map_err(unwritten)?;
            Ok::<_, Fault>(draft)
        })?;
        drafts.push((row, draft));
    }
    let mut placed = Vec::new();
    let done = write(app, permit, drafts, &mut placed).await;
    if !matches!(done, Ok(KeptSheets::All(_))) {
        // Files that no row names would stay for ever.
        for hash in placed {
            app.files.remove(&hash).await?;
        }
    }
    done
}

fn unwritten(cause: std::io::Error) -> Fault {
    Fault::from(FileError {
        doing: "write a signed sheet",
        cause,
    })
}

async fn looked_at(file: &Sent) -> Result<Result<Looked, RefuseFile>, Fault> {
    let broken = |error: String| Fault::Broken(error);
    let turn = ONE_PICTURE
        .acquire()
        .await
        .map_err(|error| broken(error.to_string()))?;
    let bytes = Arc::clone(&file.bytes);
    let looked = spawn_blocking(move || look(&bytes, pictures::read)).await;
    drop(turn);
    looked.map_err(|error| broken(error.to_string()))
}

/// Leaves out of a refusal what the person may not know: the name of a sheet of an edition whose attendance they do not see.
async fn named(app: &App, permit: &MayKeepSheets, why: RefuseFile) -> Result<RefuseFile, Fault> {
    let RefuseFile::OtherSheet(code) = &why else {
        return Ok(why);
    };
    if code.is_of(&permit.edition.code) {
        return Ok(why);
    }
    let other = editions::edition_by_code(app.db.read(), &code.edition).await?;
    let is_seen = other.is_some_and(|other| permit.by.reads_edition(other.project_id.0, other.id.0));
    Ok(if is_seen { why } else { RefuseFile::OtherHidden })
}

/// Which of these files are known already.
async fn known(
    app: &App,
    permit: &MayKeepSheets,
    rows: &[(sheet::Model, Arc<Vec<u8>>)],
) -> Result<Vec<(String, RefuseFile)>, Fault> {
    let hashes = rows.iter().map(|(row, _)| row.hash.clone()).collect();
    let before = signed::sheets_with(app.db.read(), hashes).await?;
    let mut wrong = Vec::new();
    for (row, _) in rows {
        let Some(same) = before.iter().find(|same| same.hash == row.hash) else {
            continue;
        };
        let why = if same.edition_id == permit.edition.id {
            RefuseFile::Known(same.on_date, same.page)
        } else {
            let other = editions::edition(app.db.read(), same.edition_id).await?;
            let code = other.map(|other| SheetCode {
                edition: other.code,
                date: same.on_date,
                page: same.page.unwrap_or(1),
            });
            match code {
                Some(code) => named(app, permit, RefuseFile::OtherSheet(code)).await?,
                None => RefuseFile::OtherHidden,
            }
        };
        wrong.push((row.name.clone(), why));
    }
    Ok(wrong)
}

/// Makes the drafts stored files and writes their rows; `placed` are the files that were not there before.
async fn write(
    app: &App,
    permit: &MayKeepSheets,
    drafts: Vec<(sheet::Model, Draft)>,
    placed: &mut Vec<String>,
) -> Result<KeptSheets, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    // One at a time in an edition: a double click keeps a file once.
    editions::edition_locked(&tx, edition.id).await?;
    let hashes = drafts.iter().map(|(row, _)| row.hash.clone()).collect();
    let before = signed::sheets_with(&*tx, hashes).await?;
    let same = before.into_iter().filter(|same| same.edition_id == edition.id);
    let wrong: Vec<_> = same
        .map(|same| (same.name, RefuseFile::Known(same.on_date, same.page)))
        .collect();
    if !wrong.is_empty() {
        return Ok(KeptSheets::None(wrong));
    }
    let count = drafts.len();
    for (mut row, draft) in drafts {
        if !app.files.path(&row.hash).exists() {
            placed.push(row.hash.clone());
        }
        block_in_place(|| app.files.keep(draft))?;
        row.at = tx.now;
        let detail = json!({
            "edition": edition.code, "day": row.on_date.to_string(), "page": row.page, "hash": row.hash,
            "sheet": row.id, "found": row.found,
        });
        sheet::Entity::insert(row.into_active_model())
            .exec_without_returning(&*tx)
            .await?;
        tx.record(
            permit
                .by
                .entry(KEPT, "edition", edition.id)
                .within(edition.project_id.0)
                .saying(detail),
        );
    }
    tx.commit().await?;
    Ok(KeptSheets::All(count))
}

/// The action under which the audit trail has signed sheets.
pub(super) const KEPT: &str = "attendance.sheet_kept";

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

/// A signed sheet of an edition and day that was not withdrawn; another is not found.
async fn standing(
    tx: &impl sea_orm::ConnectionTrait,
    permit: &MayKeepSheets,
    day: Date,
    id: SignedSheetId,
) -> Result<sheet::Model, Fault> {
    let sheets = signed::sheets_on(tx, permit.edition.id, day).await?;
    let found = sheets.into_iter().find(|(sheet, _)| sheet.id == id);
    match found.ok_or(Fault::NotFound)? {
        (sheet, None) => Ok(sheet),
        (_, Some(_)) => Err(Fault::refused("attendance-signed-withdrawn-already")),
    }
}

/// Keeps what was read in rows of a signed sheet, and gives how many that were. What is known already is not written again;
/// when the list of somebody has changed since it was looked at, nothing is kept.
pub async fn read_rows(
    app: &App,
    permit: &MayKeepSheets,
    (day, id): (Date, SignedSheetId),
    new: Vec<NewReading>,
) -> Result<Result<usize, Vec<(EnrolmentId, RefuseReading)>>, Fault> {
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
    let expected: BTreeSet<EnrolmentId> = enrolment::enrolments_in(&*tx, edition.id)
        .await?
        .into_iter()
        .filter(|enrolment| is_expected(enrolment.state))
        .map(|enrolment| enrolment.id)
        .collect();
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for new in new {
        if !expected.contains(&new.enrolment) {
            return Err(Fault::NotFound);
        }
        let checksum = sums.get(&new.enrolment).cloned();
        if checksum != new.seen {
            wrong.push((new.enrolment, RefuseReading::ListChanged));
            continue;
        }
        let before = known.get(&new.enrolment);
        let is_same = before.is_some_and(|before| {
            stands(before, checksum.as_deref()) && before.state == new.state && before.note == new.note
        });
        if is_same {
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

/// Withdraws a signed sheet: it stays, and what was read in it no longer counts.
pub async fn withdraw_sheet(
    app: &App,
    permit: &MayKeepSheets,
    (day, id): (Date, SignedSheetId),
    why: &str,
) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    editions::edition_locked(&tx, edition.id).await?;
    let sheet = standing(&*tx, permit, day, id).await?;
    let row = withdrawal::ActiveModel {
        sheet_id: Set(sheet.id),
        why: Set(why.to_owned()),
        at: Set(tx.now),
        by_id: Set(permit.by.id),
        by_name: Set(permit.by.name.clone()),
    };
    match withdrawal::Entity::insert(row).exec_without_returning(&*tx).await {
        Err(error) if is_taken(&error) => {
            return Err(Fault::refused("attendance-signed-withdrawn-already"));
        }
        done => done?,
    };
    let detail = json!({
        "edition": edition.code, "day": day.to_string(), "sheet": sheet.id, "hash": sheet.hash, "why": why,
    });
    tx.record(
        permit
            .by
            .entry("attendance.sheet_withdrawn", "edition", edition.id)
            .within(edition.project_id.0)
            .saying(detail),
    );
    Ok(tx.commit().await?)
}
