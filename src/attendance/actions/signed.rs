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
        model::signed::{SignedSheetId, sheet, withdrawal},
        rules::signed::{Looked, RefuseFile, SheetCode, Told, look, page_of},
        store::signed,
    },
    editions,
    kernel::{
        app::App,
        database::is_taken,
        fault::Fault,
        files::{Draft, FileError},
        ids::sha256_hex,
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
    let is_held = slots.iter().any(|slot| slot.slot.on_date == day);
    // Paper of a day that was moved since comes back all the same.
    if !is_held && signed::sheets_on(db, edition.id, day).await?.is_empty() {
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
    // Files that no row names would stay for ever; but when it is not known what rows name, files stay.
    if done.is_err()
        && !placed.is_empty()
        && let Err(fault) = clean_up(app, permit, placed).await
    {
        log::error!("files of signed sheets that were not kept stay: {fault:?}");
    }
    done
}

/// Removes files that were stored for sheets which could not be kept: those that no row names. A commit may have come through
/// though its answer was lost, and the same file may have been sent again since.
async fn clean_up(app: &App, permit: &MayKeepSheets, placed: Vec<String>) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    editions::edition_locked(&tx, permit.edition.id).await?;
    let named = signed::stored_among(&*tx, placed.clone()).await?;
    for hash in placed.iter().filter(|hash| !named.contains(hash)) {
        app.files.remove(hash).await?;
    }
    Ok(())
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

/// A signed sheet of an edition and day that was not withdrawn; another is not found.
pub(super) async fn standing(
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
