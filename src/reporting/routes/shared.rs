//! What the pages of evidence and of reports do alike.

use time::format_description::well_known::Iso8601;

use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        languages::Language,
        text::Message,
        zones,
    },
    people::Member,
    projects::{self, Project},
    reporting::{
        model::{SnapshotId, snapshot},
        parts::Findings,
        rules::monthly::Month,
        views::{LanguageOption, Listed, SnapshotLine},
    },
};

/// Findings that are read again with each snapshot.
const FINDINGS_THEN: usize = 25;

/// Puts the funder's line and emblem at the foot of the page.
pub fn with_funding(visit: &mut Member, project: &Project) {
    visit.visit.shell.funding = projects::funding(project, visit.language());
}

/// Reads the id and the language of a snapshot to be.
pub fn read(posted: &Posted) -> Result<(SnapshotId, Language), Box<FormState>> {
    let mut reader = posted.reader();
    let id = reader.parsed::<SnapshotId>("id");
    let language = reader.parsed::<Language>("language");
    reader.finish()?;
    Ok((id.unwrap_or_default(), language.unwrap_or_default()))
}

/// The form of a snapshot to be.
pub fn fresh_form(visit: &Member) -> FormState {
    FormState::filled([
        ("id", SnapshotId::new().to_string()),
        ("language", visit.language().code().to_owned()),
    ])
}

/// The languages of a report.
pub fn language_options() -> Vec<LanguageOption> {
    let option = |language: Language| LanguageOption {
        value: language.code(),
        label: language.own_name(),
    };
    Language::ALL.into_iter().map(option).collect()
}

/// Findings with their numbers.
pub fn listed(findings: &Findings) -> Listed {
    Listed {
        blocking: findings.blocking,
        other: findings.other,
        left_out: findings.left_out(),
        list: findings.list.clone(),
    }
}

/// A snapshot as it stands in a list.
pub fn line(snapshot: snapshot::Model, zone: &str) -> Result<SnapshotLine, Fault> {
    let at = zones::local(snapshot.as_of, zone)
        .format(&Iso8601::DEFAULT)
        .map_err(|error| Fault::Broken(error.to_string()))?;
    let language = snapshot.language.parse::<Language>().unwrap_or_default();
    // The workbook says of each person what was missing then; the page only reminds of it.
    let mut findings = listed(&snapshot.findings);
    findings.left_out += findings.list.len().saturating_sub(FINDINGS_THEN);
    findings.list.truncate(FINDINGS_THEN);
    Ok(SnapshotLine {
        at,
        by: snapshot.made_by_name,
        is_draft: snapshot.kind == "draft",
        language: language.own_name(),
        rows: snapshot.rows,
        workbook: snapshot.workbook_hash,
        table: snapshot.csv_hash,
        findings,
        about: match (snapshot.profile, snapshot.from_day, snapshot.until_day) {
            (Some(profile), Some(from), _) => Some(
                Message::new("reporting-snapshot-month")
                    .with("month", Month::of(from).to_string())
                    .with("profile", profile)
                    .with("version", snapshot.profile_version.unwrap_or_default()),
            ),
            (Some(profile), ..) => Some(
                Message::new("reporting-snapshot-profile")
                    .with("profile", profile)
                    .with("version", snapshot.profile_version.unwrap_or_default()),
            ),
            (None, Some(from), Some(until)) => Some(
                Message::new("reporting-snapshot-period")
                    .with_date("from", from)
                    .with_date("until", until),
            ),
            _ => None,
        },
        id: snapshot.id.to_string(),
    })
}
