//! Everything about an edition or a project as one zip: put together on the disk, handed out, and kept nowhere.

use std::io::{BufWriter, Read};

use rocket::tokio::{sync::Semaphore, task};
use serde_json::json;
use uuid::Uuid;

use super::{ONE_AT_A_TIME, failed};
use crate::{
    attendance, certificates,
    editions::{self, Edition},
    kernel::{
        app::App,
        archive::{Bundle, Bundled},
        audit,
        fault::Fault,
        files::{Draft, FileError},
        ids::new_id,
        languages::Language,
        page::MadeFile,
        sheets::csv,
    },
    reporting::{
        access::MayRead,
        model::snapshot,
        parts::Findings,
        rules::{
            archive::{Subjects, audit_columns, audit_row},
            facts::{Imprint, Tally},
            findings::findings,
            words::Words,
        },
        store::{
            self,
            evidence::{Depth, evidence},
        },
    },
};

/// One at a time: each sets many sheets.
static ONE_ARCHIVE: Semaphore = Semaphore::const_new(1);

/// Entries of the trail that are read at once.
const AT_ONCE: u64 = 2_000;

/// A zip that is nearly done.
pub struct Archive {
    bundle: Bundle<Draft>,
    permit: MayRead,
    id: Uuid,
}

impl Archive {
    /// The files in it so far, in order.
    pub fn files(&self) -> &[Bundled] {
        self.bundle.files()
    }

    fn code(&self) -> &str {
        let edition = self.permit.edition.as_ref();
        edition.map_or(&self.permit.project.code, |edition| &edition.code)
    }

    fn add(&mut self, folder: &str, name: (&str, &str), from: impl Read) -> Result<(), Fault> {
        let added = task::block_in_place(|| self.bundle.add(folder, name, from));
        added.map(|_| ()).map_err(unwritten)
    }
}

fn unwritten(cause: std::io::Error) -> Fault {
    Fault::from(FileError {
        doing: "write an archive",
        cause,
    })
}

/// Puts together what there is: the attendance workbook and its table, sheets of presence, those that came back signed,
/// certificates, snapshots and the audit trail.
pub async fn archive(app: &App, permit: MayRead, language: Language) -> Result<Archive, Fault> {
    let turn = super::turn(&ONE_ARCHIVE).await?;
    let db = app.db.read();
    let bundle = Bundle::new(app.files.draft()?);
    let mut archive = Archive {
        bundle,
        permit,
        id: new_id(),
    };
    let project = archive.permit.project.id;
    let editions = match &archive.permit.edition {
        Some(edition) => vec![edition.clone()],
        None => editions::editions_of(db, project).await?,
    };
    add_attendance(app, &mut archive, language).await?;
    let mut subjects = Subjects::default();
    for edition in &editions {
        add_sheets(app, &mut archive, edition).await?;
        add_signed_sheets(app, &mut archive, edition).await?;
        subjects.take(edition.id.0);
        subjects.take(&edition.code);
        for participant in crate::enrolment::participants(db, edition.id).await? {
            subjects.take(participant.enrolment.id);
        }
        for certificate in certificates::of_edition(db, edition.id).await? {
            subjects.take(certificate.id);
            let file = std::fs::File::open(app.files.path(&certificate.hash)).map_err(unwritten)?;
            archive.add("certificates", (&certificate.number, "pdf"), file)?;
        }
    }
    let snapshots = store::all_snapshots(db, archive.permit.scope()).await?;
    for snapshot in &snapshots {
        subjects.take(snapshot.id);
        add_snapshot(app, &mut archive, snapshot)?;
    }
    add_trail(app, &mut archive, &editions, &subjects, language).await?;
    drop(turn);
    Ok(archive)
}

async fn add_attendance(app: &App, archive: &mut Archive, language: Language) -> Result<(), Fault> {
    let permit = &archive.permit;
    let turn = super::turn(&ONE_AT_A_TIME).await?;
    let now = app.clock.now();
    let whole = evidence(app, &permit.project, permit.scope(), language, now, Depth::Whole).await?;
    let found = Findings::of(findings(&whole, &Tally::of(&whole)));
    let imprint = Imprint {
        id: archive.id,
        made_by: permit.by().name.clone(),
        blocking: found.blocking,
        other: found.other,
    };
    let code = archive.code().to_owned();
    let words = Words::new(&app.languages, language);
    let mut drafts = task::block_in_place(|| super::write(&whole, &imprint, words, &app.files))?;
    drop(turn);
    archive.add("attendance", (&code, "xlsx"), drafts.workbook.reader()?)?;
    archive.add("attendance", (&code, "csv"), drafts.table.reader()?)
}

async fn add_sheets(app: &App, archive: &mut Archive, edition: &Edition) -> Result<(), Fault> {
    let Some(venue) = editions::venue_of(app.db.read(), edition).await? else {
        return Ok(());
    };
    attendance::sheets(app, (edition, &venue), None, |day, pdf| {
        let name = format!("{} {day}", edition.code);
        archive.add("sheets", (&name, "pdf"), &pdf[..])
    })
    .await
}

/// The signed sheets that came back, as they were sent; what was withdrawn says so in its name.
async fn add_signed_sheets(app: &App, archive: &mut Archive, edition: &Edition) -> Result<(), Fault> {
    for (sheet, withdrawn) in attendance::signed_sheets_in(app.db.read(), edition.id).await? {
        let page = sheet.page.map(|page| format!(" {page:02}")).unwrap_or_default();
        let mark = if withdrawn.is_some() { " withdrawn" } else { "" };
        let name = format!("{} {}{page}{mark}", edition.code, sheet.on_date);
        let file = std::fs::File::open(app.files.path(&sheet.hash)).map_err(unwritten)?;
        archive.add("signed", (&name, sheet.kind.ending()), file)?;
    }
    Ok(())
}

fn add_snapshot(app: &App, archive: &mut Archive, snapshot: &snapshot::Model) -> Result<(), Fault> {
    let report = snapshot.profile.as_ref().unwrap_or(&snapshot.report);
    let name = format!("{} {report} {}", snapshot.as_of.date(), snapshot.id);
    for (hash, ending) in [(&snapshot.workbook_hash, "xlsx"), (&snapshot.csv_hash, "csv")] {
        let file = std::fs::File::open(app.files.path(hash)).map_err(unwritten)?;
        archive.add("snapshots", (&name, ending), file)?;
    }
    Ok(())
}

/// The entries of the audit trail: of a project all that are found under it and its editions, of an edition those about it, its
/// enrolments, certificates and snapshots.
async fn add_trail(
    app: &App,
    archive: &mut Archive,
    editions: &[Edition],
    subjects: &Subjects,
    language: Language,
) -> Result<(), Fault> {
    let words = Words::new(&app.languages, language);
    let own: Vec<Uuid> = editions.iter().map(|edition| edition.id.0).collect();
    let mut scopes = own.clone();
    scopes.push(archive.permit.project.id.0);
    let whole = archive.permit.edition.is_none();
    let mut rows = Vec::new();
    let mut after = 0;
    loop {
        let entries = audit::entries_within(app.db.read(), &scopes, (after, AT_ONCE)).await?;
        let Some(last) = entries.last() else { break };
        after = last.seq;
        for entry in entries {
            let scoped = entry.scope_id.is_some_and(|scope| own.contains(&scope));
            if whole || scoped || subjects.has(&entry.subject_id) {
                rows.push(audit_row(entry, words));
            }
        }
    }
    let mut file = app.files.draft()?;
    task::block_in_place(|| csv(&audit_columns(words), rows, BufWriter::new(&mut file))).map_err(failed)?;
    archive.add("audit", ("audit-trail", "csv"), file.reader()?)
}

/// Adds the page that lists everything, ends the zip, and notes who took it along.
pub async fn hand_out_archive(app: &App, mut archive: Archive, index: String) -> Result<MadeFile, Fault> {
    archive.add("", ("index", "html"), index.as_bytes())?;
    let name = format!("{} {}.zip", archive.code(), app.clock.now().date());
    let files = archive.files().len();
    let Archive { bundle, permit, id } = archive;
    let (sum, file) = task::block_in_place(|| {
        let mut draft = bundle.finish().map_err(unwritten)?;
        Ok::<_, Fault>((draft.sum()?, draft.reader()?))
    })?;
    let mut tx = app.db.write().await?;
    tx.record(
        permit
            .by()
            .entry("archive.downloaded", "archive", id)
            .within(permit.project.id.0)
            .saying(json!({
                "edition": permit.edition.as_ref().map(|edition| edition.code.as_str()),
                "files": files, "hash": sum,
            })),
    );
    tx.commit().await?;
    Ok(MadeFile {
        media_type: "application/zip",
        save_as: name,
        file,
    })
}
