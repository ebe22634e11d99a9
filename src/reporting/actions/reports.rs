//! Reports are made: gathered, written, frozen.

use std::{io::BufWriter, sync::Arc};

use rocket::tokio::task;
use time::OffsetDateTime;

use super::{Drafts, Turn, Written, failed, keep};
use crate::{
    kernel::{app::App, fault::Fault, files::FileStore, languages::Language, text::Message},
    reporting::{
        access::{MayRead, MaySnapshot},
        model::SnapshotId,
        parts::{Finding, Findings},
        rules::{
            facts::ProjectFacts,
            findings::{Lack, listed},
            indicators::{Entrant, Period, entered},
            report::{self, Made, Report},
            words::Words,
        },
        store::{NewSnapshot, ReportOf, entrants::entrants},
    },
};

/// A snapshot to be made.
#[derive(Clone, Copy, Debug)]
pub struct Order {
    /// Its id, minted with the form.
    pub id: SnapshotId,
    /// Its language.
    pub language: Language,
}

/// Who entered a project in a period, with what the project asks.
pub async fn entered_in(
    app: &App,
    permit: &MayRead,
    language: Language,
    period: Period,
    as_of: OffsetDateTime,
) -> Result<(ProjectFacts, Vec<Entrant>), Fault> {
    let (project, all) = entrants(app, &permit.project, language, as_of).await?;
    Ok((project, entered(all, period)))
}

/// What keeps records out of the reportable total, person by person, with the page where it is mended.
pub fn lacking(project: &ProjectFacts, entrants: &[Entrant]) -> Vec<Finding> {
    let asked = |lack: &Lack| {
        lack.question()
            .is_none_or(|question| project.asked.contains(&question))
    };
    let finding = |entrant: &Entrant| {
        // What the project does not ask nobody can answer.
        let lacks: Vec<Lack> = entrant.lacks().into_iter().filter(asked).collect();
        Some(Finding {
            message: Message::new("reporting-finding-lacks").with_message("what", listed(&lacks)?),
            subject: entrant.person.name.clone(),
            href: format!("/projects/{}/statements/{}", project.code, entrant.person.id),
            blocking: false,
        })
    };
    entrants.iter().filter_map(finding).collect()
}

/// Makes a snapshot of the common indicators. Making it twice with one id makes it once.
pub async fn make_indicators(
    app: &App,
    permit: MaySnapshot,
    order: Order,
    period: Period,
) -> Result<(), Fault> {
    let about = ReportOf {
        period: Some((period.from, period.until)),
        ..ReportOf::plain("indicators")
    };
    let Some(turn) = Turn::take(app, &permit, order, &about).await? else {
        return Ok(());
    };
    let (project, people) = entered_in(app, &permit.read, order.language, period, turn.as_of).await?;
    let words = Words::new(&app.languages, order.language);
    let report = report::indicators(&project, &people, period, words);
    let findings = Findings::of(lacking(&project, &people));
    freeze(app, &permit, turn, report, (about, findings)).await
}

/// Writes a report and keeps it as a snapshot.
pub(super) async fn freeze(
    app: &App,
    permit: &MaySnapshot,
    turn: Turn,
    report: Report,
    (about, findings): (ReportOf, Findings),
) -> Result<(), Fault> {
    let made = Made {
        id: turn.id.0,
        by: permit.by().name.clone(),
        as_of: turn.as_of,
        zone: app.settings.zone.clone(),
    };
    let language = turn.language;
    let languages = Arc::clone(&app.languages);
    let store = app.files.clone();
    let written = task::spawn_blocking(move || {
        write(report, &made, Words::new(&languages, language), &store)?.keep(&store)
    });
    let Written {
        workbook,
        table,
        rows,
    } = written
        .await
        .map_err(|error| Fault::Broken(format!("the report was not finished: {error}")))??;
    let new = NewSnapshot {
        id: turn.id,
        project: permit.read.project.id,
        edition: permit.read.edition.as_ref().map(|edition| edition.id),
        kind: if findings.blocking > 0 {
            "draft"
        } else {
            "evidence"
        },
        as_of: turn.as_of,
        language,
        workbook,
        table,
        rows: i32::try_from(rows).unwrap_or(i32::MAX),
        findings,
        report: about,
    };
    keep(app, permit, new).await
}

/// Writes both files. Blocks.
fn write(report: Report, made: &Made, words: Words<'_>, store: &FileStore) -> Result<Drafts, Fault> {
    let mut csv = store.draft()?;
    let rows = report.csv(&mut csv).map_err(failed)?;
    let checksum = csv.sum()?;
    let mut xlsx = store.draft()?;
    report
        .workbook(made, &checksum, words, store.folder(), BufWriter::new(&mut xlsx))
        .map_err(failed)?;
    Ok(Drafts {
        workbook: xlsx,
        table: csv,
        rows,
    })
}
