//! Snapshots are compared: with others of the same report, and with what would be frozen now.

use std::{
    io::{BufReader, BufWriter, Cursor, Read},
    sync::Arc,
};

use rocket::tokio::task;
use serde_json::json;

use super::{File, ONE_AT_A_TIME, Stored, entered_in, failed, profiles_of};
use crate::{
    kernel::{
        app::App,
        fault::Fault,
        ids::sha256_hex,
        languages::{Language, Languages},
        page::Content,
        sheets::{CSV, XLSX, read_written},
    },
    reporting::{
        access::MayReview,
        model::snapshot,
        rules::{
            changes::{Changes, Written, changes_table, compare, keys_of},
            columns::Field,
            indicators::{Period, Total},
            monthly::Month,
            profile::rows::{headings, report},
            report::{self, INDICATORS, Made, Report},
            table::{FIELDS, table},
            words::{Words, wall_time},
        },
        store::evidence::{Depth, evidence},
    },
};

/// What a snapshot is compared with.
#[derive(Clone, Debug)]
pub enum Against {
    /// What would be frozen now, in its language and with the version of its profile.
    Now,
    /// Another snapshot of the same report.
    Snapshot(Box<snapshot::Model>),
}

/// What differs between a snapshot and another, the earlier first, or what would be frozen now.
pub async fn changes(app: &App, permit: &MayReview, against: &Against) -> Result<Changes, Fault> {
    let profiles = match permit.snapshot.profile {
        Some(_) => profiles_of(app, permit.snapshot.project_id).await?,
        None => Vec::new(),
    };
    let turn = super::turn(&ONE_AT_A_TIME).await?;
    let own = &permit.snapshot;
    let later = match against {
        Against::Now => {
            let bytes = written_now(app, permit, &profiles).await?;
            if sha256_hex(&bytes) == own.csv_hash {
                return Ok(Changes::default());
            }
            Source::Bytes(bytes)
        }
        Against::Snapshot(other) => Source::Stored(other.clone()),
    };
    let (languages, files) = (Arc::clone(&app.languages), app.files.clone());
    let own = own.clone();
    let found = task::spawn_blocking(move || {
        let open = |snapshot: &snapshot::Model| {
            let file = std::fs::File::open(files.path(&snapshot.csv_hash)).map_err(unread)?;
            written(BufReader::new(file), snapshot, &profiles, &languages)
        };
        let (before, after) = match &later {
            Source::Bytes(bytes) => (
                open(&own)?,
                written(Cursor::new(bytes), &own, &profiles, &languages)?,
            ),
            Source::Stored(other) if (other.as_of, other.id) < (own.as_of, own.id) => {
                (open(other)?, open(&own)?)
            }
            Source::Stored(other) => (open(&own)?, open(other)?),
        };
        Ok::<_, Fault>(compare(&own.report, &before, &after))
    });
    let found = found
        .await
        .map_err(|error| Fault::Broken(format!("the comparison was not finished: {error}")))?;
    drop(turn);
    found
}

/// The table that a snapshot is compared with.
enum Source {
    /// Made for this.
    Bytes(Vec<u8>),
    /// A stored one.
    Stored(Box<snapshot::Model>),
}

fn unread(error: std::io::Error) -> Fault {
    Fault::Broken(format!("a stored table was not read: {error}"))
}

fn language_of(snapshot: &snapshot::Model) -> Language {
    snapshot.language.parse().unwrap_or_default()
}

/// The table of a report, as it would be frozen now.
async fn written_now(app: &App, permit: &MayReview, profiles: &[Stored]) -> Result<Vec<u8>, Fault> {
    let (snapshot, read) = (&permit.snapshot, &permit.read);
    let (language, now) = (language_of(snapshot), app.clock.now());
    let words = Words::new(&app.languages, language);
    let mut bytes = Vec::new();
    let period = snapshot.from_day.zip(snapshot.until_day);
    if let (Some((from, until)), None) = (period, &snapshot.profile) {
        let (project, people) = entered_in(app, read, language, Period { from, until }, now).await?;
        let made = report::indicators(&project, &people, Period { from, until }, words);
        made.csv(&mut bytes).map_err(failed)?;
        return Ok(bytes);
    }
    let whole = evidence(app, &read.project, read.scope(), language, now, Depth::Whole).await?;
    match &snapshot.profile {
        Some(_) => {
            let stored = stored_of(snapshot, profiles)?;
            let month = period.map(|(from, _)| Month::of(from));
            let made = report(&whole, (&stored.profile, stored.version), month, words);
            made.csv(&mut bytes).map_err(failed)?;
        }
        None => {
            let (languages, write) = (Arc::clone(&app.languages), |error| {
                Fault::Broken(format!("the table was not finished: {error}"))
            });
            bytes = task::spawn_blocking(move || {
                let mut bytes = Vec::new();
                table(&whole, Words::new(&languages, language), &mut bytes).map_err(failed)?;
                Ok::<_, Fault>(bytes)
            })
            .await
            .map_err(write)??;
        }
    }
    Ok(bytes)
}

/// The version of the profile that a snapshot was written with.
pub(super) fn stored_of<'p>(snapshot: &snapshot::Model, profiles: &'p [Stored]) -> Result<&'p Stored, Fault> {
    let version = snapshot.profile_version.unwrap_or_default();
    profiles
        .iter()
        .find(|stored| Some(&stored.profile.name) == snapshot.profile.as_ref() && stored.version == version)
        .ok_or_else(|| Fault::Broken(format!("snapshot {} has no profile", snapshot.id)))
}

/// A table as it was written, with what its columns hold.
fn written(
    from: impl Read,
    snapshot: &snapshot::Model,
    profiles: &[Stored],
    languages: &Languages,
) -> Result<Written, Fault> {
    let language = language_of(snapshot);
    let words = Words::new(languages, language);
    let own = |fields: &[Field]| -> Vec<(String, String)> {
        let known = fields
            .iter()
            .map(|field| (field.key.to_owned(), field.column(words).heading));
        known.collect()
    };
    let known = match (snapshot.report.as_str(), &snapshot.profile) {
        ("indicators", _) => own(&INDICATORS),
        (_, Some(_)) => headings(&stored_of(snapshot, profiles)?.profile, words),
        _ => own(&FIELDS),
    };
    let mut codes = Vec::new();
    if snapshot.report == "indicators" {
        codes.extend(Total::ALL.map(|total| (words.word(&format!("total-{}", total.code())), total.code())));
        codes.push((words.word("not-counted"), "not-counted"));
    }
    let table = read_written(from).map_err(unread)?;
    Ok(Written {
        keys: keys_of(&table.headings, &known),
        table,
        language,
        codes,
    })
}

/// What differs, as a file in the reader's language. That somebody took it along is noted.
pub async fn changes_file(
    app: &App,
    permit: MayReview,
    against: Against,
    (file, language): (File, Language),
) -> Result<Content, Fault> {
    let changes = changes(app, &permit, &against).await?;
    let words = Words::new(&app.languages, language);
    let own = &permit.snapshot;
    let (earlier, later) = match &against {
        Against::Now => (Some(own), None),
        Against::Snapshot(other) if (other.as_of, other.id) < (own.as_of, own.id) => {
            (Some(&**other), Some(own))
        }
        Against::Snapshot(other) => (Some(own), Some(&**other)),
    };
    let zone = &app.settings.zone;
    let named = |snapshot: Option<&snapshot::Model>| match snapshot {
        Some(snapshot) => format!("{} ({zone}), {}", wall_time(snapshot.as_of, zone), snapshot.id),
        None => words.word("changes-now"),
    };
    let mut summary = about_project_of(&permit, words);
    summary.push((words.word("changes-earlier"), named(earlier)));
    summary.push((words.word("changes-later"), named(later)));
    let report = Report {
        title: words.word("changes-title"),
        summary,
        tables: vec![changes_table(&changes, words)],
    };
    let mut csv = Vec::new();
    report.csv(&mut csv).map_err(failed)?;
    let (bytes, media_type, ending) = match file {
        File::Table => (csv, CSV, "csv"),
        File::Workbook => {
            let made = Made {
                id: own.id.0,
                by: permit.by().name.clone(),
                as_of: app.clock.now(),
                zone: zone.clone(),
            };
            let mut xlsx = Cursor::new(Vec::new());
            report
                .workbook(
                    &made,
                    &sha256_hex(&csv),
                    words,
                    app.files.folder(),
                    BufWriter::new(&mut xlsx),
                )
                .map_err(failed)?;
            (xlsx.into_inner(), XLSX, "xlsx")
        }
    };
    let with = match &against {
        Against::Now => "now".to_owned(),
        Against::Snapshot(other) => other.id.to_string(),
    };
    let mut tx = app.db.write().await?;
    tx.record(
        permit
            .by()
            .entry("snapshot.compared", "snapshot", own.id)
            .within(own.project_id.0)
            .saying(json!({ "with": with, "file": ending, "rows": changes.rows.len() })),
    );
    tx.commit().await?;
    let name = words.word("changes-file");
    let (about, day) = (permit.about(), own.as_of.date());
    Ok(Content {
        media_type,
        save_as: Some(format!("{about} {name} {day}.{ending}")),
        bytes,
    })
}

fn about_project_of(permit: &MayReview, words: Words<'_>) -> Vec<(String, String)> {
    let project = &permit.read.project;
    vec![
        (
            words.word("summary-project"),
            project.titles.get(words.language).to_owned(),
        ),
        (words.word("summary-number"), project.number.clone()),
    ]
}
