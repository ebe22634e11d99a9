//! What happens to evidence and reports: a snapshot is made, and its files are handed out.

mod archive;
mod changes;
mod final_report;
mod monthly;
mod profiles;
mod reports;

pub use archive::{archive, hand_out_archive};
pub use changes::{Against, changes, changes_file};
pub use final_report::{gather, public_figures};
pub use monthly::{Link, chain, make_month};
pub use profiles::{Stored, Uploaded, make_report, profiles_of, upload};
pub use reports::{Order, entered_in, lacking, make_indicators};

use std::{io::BufWriter, sync::Arc};

use rocket::tokio::{
    sync::{Semaphore, SemaphorePermit},
    task,
};
use serde_json::json;
use time::OffsetDateTime;

use super::{
    access::{MayDownload, MayRead, MaySnapshot},
    model::SnapshotId,
    parts::Findings,
    rules::{
        facts::{Evidence, Imprint, Tally},
        findings::findings,
        table::table,
        words::Words,
        workbook::workbook,
    },
    store::{
        self, NewSnapshot, ReportOf,
        evidence::{Depth, evidence, tally},
    },
};
use crate::kernel::{
    app::App,
    database::is_taken,
    fault::Fault,
    files::{Draft, FileError, FileStore},
    languages::Language,
    page::StoredFile,
    sheets::{CSV, WorkbookError, XLSX},
    zones,
};

/// One report at a time: each takes memory in proportion to its rows.
static ONE_AT_A_TIME: Semaphore = Semaphore::const_new(1);

/// Waits for a turn, which ends when what this gives is dropped.
async fn turn(queue: &'static Semaphore) -> Result<SemaphorePermit<'static>, Fault> {
    let broken = |error| Fault::Broken(format!("{error}"));
    queue.acquire().await.map_err(broken)
}

/// The turn to make a snapshot, until it is dropped.
struct Turn {
    id: SnapshotId,
    language: Language,
    /// The moment of the facts: that of the turn, not of the queue before it.
    as_of: OffsetDateTime,
    _held: SemaphorePermit<'static>,
}

impl Turn {
    /// Waits for a turn. There is none when what is ordered was made under its id already; where something else was made
    /// under the id, as after going back in the browser and choosing another language, the snapshot gets an id of its own.
    async fn take(
        app: &App,
        permit: &MaySnapshot,
        order: Order,
        about: &ReportOf,
    ) -> Result<Option<Self>, Fault> {
        let held = turn(&ONE_AT_A_TIME).await?;
        let read = &permit.read;
        let id = match store::snapshot(app.db.read(), order.id).await? {
            None => order.id,
            Some(known) => {
                let same = known.project_id == read.project.id
                    && known.edition_id == read.edition.as_ref().map(|edition| edition.id)
                    && known.language == order.language.code()
                    && known.made_by == permit.by().id
                    && about.is_of(&known);
                if same {
                    return Ok(None);
                }
                SnapshotId::new()
            }
        };
        Ok(Some(Self {
            id,
            language: order.language,
            as_of: app.clock.now(),
            _held: held,
        }))
    }
}

/// What is missing or doubtful now, and the time zone of the first edition.
pub struct Validation {
    /// What was found.
    pub findings: Findings,
    /// An IANA name; `UTC` without editions.
    pub zone: String,
}

/// Validates the evidence as it is now, without reading every entry.
pub async fn validate(app: &App, permit: &MayRead, language: Language) -> Result<Validation, Fault> {
    let now = app.clock.now();
    let outline = evidence(
        app,
        &permit.project,
        permit.scope(),
        language,
        now,
        Depth::Outline,
    )
    .await?;
    let tally = tally(app.db.read(), permit.scope(), now).await?;
    let zone = outline
        .editions
        .first()
        .map_or("UTC", |edition| edition.zone.as_str());
    Ok(Validation {
        findings: Findings::of(findings(&outline, &tally)),
        zone: zone.to_owned(),
    })
}

/// Makes a snapshot: the files first, then its row. Making it twice with one id makes it once.
pub async fn make_snapshot(
    app: &App,
    permit: MaySnapshot,
    id: SnapshotId,
    language: Language,
) -> Result<(), Fault> {
    let order = Order { id, language };
    let about = ReportOf::plain("evidence");
    let Some(turn) = Turn::take(app, &permit, order, &about).await? else {
        return Ok(());
    };
    let Turn {
        id, language, as_of, ..
    } = turn;
    let (project, scope) = (&permit.read.project, permit.read.scope());
    let whole = evidence(app, project, scope, language, as_of, Depth::Whole).await?;
    let findings = Findings::of(findings(&whole, &Tally::of(&whole)));
    let imprint = Imprint {
        id: id.0,
        made_by: permit.by().name.clone(),
        blocking: findings.blocking,
        other: findings.other,
    };
    let languages = Arc::clone(&app.languages);
    let store = app.files.clone();
    let written = task::spawn_blocking(move || {
        write(&whole, &imprint, Words::new(&languages, language), &store)?.keep(&store)
    });
    let Written {
        workbook,
        table,
        rows,
    } = written
        .await
        .map_err(|error| Fault::Broken(format!("the workbook was not finished: {error}")))??;
    let new = NewSnapshot {
        id,
        project: project.id,
        edition: permit.read.edition.as_ref().map(|edition| edition.id),
        kind: if findings.blocking > 0 {
            "draft"
        } else {
            "evidence"
        },
        as_of,
        language,
        workbook,
        table,
        rows: i32::try_from(rows).unwrap_or(i32::MAX),
        findings,
        report: about,
    };
    keep(app, &permit, new).await
}

/// Both files of a report, not kept yet, and how many rows the table has.
struct Drafts {
    workbook: Draft,
    table: Draft,
    rows: usize,
}

/// The files of a snapshot by their SHA-256, and how many rows the table has.
struct Written {
    workbook: String,
    table: String,
    rows: usize,
}

impl Drafts {
    /// Keeps both in the store. Blocks.
    fn keep(self, store: &FileStore) -> Result<Written, Fault> {
        Ok(Written {
            workbook: store.keep(self.workbook)?,
            table: store.keep(self.table)?,
            rows: self.rows,
        })
    }
}

/// Writes both files, row by row. Blocks.
fn write(
    evidence: &Evidence,
    imprint: &Imprint,
    words: Words<'_>,
    store: &FileStore,
) -> Result<Drafts, Fault> {
    let mut csv = store.draft()?;
    let rows = table(evidence, words, &mut csv).map_err(failed)?;
    let mut xlsx = store.draft()?;
    workbook(
        evidence,
        imprint,
        &csv.sum()?,
        words,
        store.folder(),
        BufWriter::new(&mut xlsx),
    )
    .map_err(failed)?;
    Ok(Drafts {
        workbook: xlsx,
        table: csv,
        rows,
    })
}

/// Why a file of a snapshot was not written.
fn failed(error: WorkbookError) -> Fault {
    match error {
        WorkbookError::Writing(cause) => Fault::from(FileError {
            doing: "write evidence",
            cause,
        }),
        other => Fault::Broken(other.to_string()),
    }
}

async fn keep(app: &App, permit: &MaySnapshot, new: NewSnapshot) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let entry = permit
        .by()
        .entry("snapshot.made", "snapshot", new.id)
        .within(new.project.0)
        .saying(json!({
            "edition": permit.read.edition.as_ref().map(|edition| edition.code.as_str()),
            "report": new.report.name, "kind": new.kind, "workbook": new.workbook, "table": new.table, "rows": new.rows,
            "blocking": new.findings.blocking, "other": new.findings.other,
        }));
    match store::add(&tx, new, permit.by()).await {
        Ok(()) => {}
        Err(error) if is_taken(&error) => return Ok(()),
        Err(error) => return Err(error.into()),
    }
    tx.record(entry);
    tx.commit().await?;
    Ok(())
}

/// A file of a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// The workbook.
    Workbook,
    /// The table as CSV.
    Table,
}

/// Notes who took a copy of a file that names people, and gives it out.
pub async fn hand_out(app: &App, permit: MayDownload, file: File) -> Result<StoredFile, Fault> {
    let MayDownload { snapshot, about, by } = permit;
    let (word, ending, media_type, hash) = match file {
        File::Workbook => ("workbook", "xlsx", XLSX, snapshot.workbook_hash),
        File::Table => ("table", "csv", CSV, snapshot.csv_hash),
    };
    let mut tx = app.db.write().await?;
    tx.record(
        by.entry("snapshot.downloaded", "snapshot", snapshot.id)
            .within(snapshot.project_id.0)
            .saying(json!({ "file": word, "hash": hash })),
    );
    tx.commit().await?;
    let day = zones::local(snapshot.as_of, &app.settings.zone).date();
    Ok(StoredFile {
        hash,
        media_type: media_type.to_owned(),
        save_as: Some(match snapshot.report.as_str() {
            "evidence" => format!("{about} {day}.{ending}"),
            report => format!("{about} {report} {day}.{ending}"),
        }),
    })
}
