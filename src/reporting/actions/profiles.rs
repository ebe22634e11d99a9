//! Profiles of reports: those that come with the program, those that the office uploads, and reports made with them.

use serde_json::json;

use super::{
    Turn,
    reports::{Order, freeze},
};
use crate::{
    editions::Extent,
    kernel::{app::App, fault::Fault},
    projects::{self, ProjectId},
    reporting::{
        access::MaySnapshot,
        parts::Findings,
        rules::{
            facts::Tally,
            findings::findings,
            profile::{BUNDLED, Problem, Profile, read_profile, rows::report},
            words::Words,
        },
        store::{
            ReportOf,
            evidence::{Depth, evidence},
            profiles,
        },
    },
};

/// A version of a profile, with the file it came from.
#[derive(Clone, Debug)]
pub struct Stored {
    /// What it says.
    pub profile: Profile,
    /// 1 for those that come with the program.
    pub version: i32,
    /// The file.
    pub source: String,
    /// Who uploaded it; nobody for those that come with the program.
    pub by: Option<String>,
}

impl Stored {
    /// Its name and version, as forms send them.
    pub fn address(&self) -> String {
        format!("{}:{}", self.profile.name, self.version)
    }
}

/// The profiles of a project: by name, the newest version of each first.
pub async fn profiles_of(app: &App, project: ProjectId) -> Result<Vec<Stored>, Fault> {
    let mut found = Vec::new();
    for row in profiles::profiles(app.db.read(), project).await? {
        let profile = read_profile(row.source.as_bytes())
            .map_err(|problems| Fault::Broken(format!("profile {}: {problems:?}", row.id)))?;
        found.push(Stored {
            profile,
            version: row.version,
            source: row.source,
            by: Some(row.by_name),
        });
    }
    for source in BUNDLED {
        let profile =
            read_profile(source.as_bytes()).map_err(|problems| Fault::Broken(format!("{problems:?}")))?;
        found.push(Stored {
            profile,
            version: 1,
            source: source.to_owned(),
            by: None,
        });
    }
    found.sort_by(|one, other| {
        let key = |stored: &Stored| (stored.profile.name.clone(), std::cmp::Reverse(stored.version));
        key(one).cmp(&key(other))
    });
    Ok(found)
}

/// How an upload ends.
#[derive(Clone, Debug, PartialEq)]
pub enum Uploaded {
    /// It is the newest version now: name and version.
    Kept(String, i32),
    /// It was not taken.
    Wrong(Vec<Problem>),
}

/// Keeps an uploaded profile as the next version of its name. The same file twice is one version.
pub async fn upload(app: &App, permit: MaySnapshot, bytes: &[u8]) -> Result<Uploaded, Fault> {
    let profile = match read_profile(bytes) {
        Ok(profile) => profile,
        Err(problems) => return Ok(Uploaded::Wrong(problems)),
    };
    let source = String::from_utf8_lossy(bytes).into_owned();
    let project = permit.read.project.id;
    let mut tx = app.db.write().await?;
    projects::project_for_change(&tx, project)
        .await?
        .ok_or(Fault::NotFound)?;
    let known = profiles::profiles(&*tx, project).await?;
    let newest = known.iter().find(|row| row.name == profile.name);
    let bundled = BUNDLED
        .iter()
        .filter_map(|source| read_profile(source.as_bytes()).ok().zip(Some(*source)))
        .find(|(known, _)| known.name == profile.name);
    let before = newest
        .map(|row| (row.version, row.source.as_str()))
        .or(bundled.as_ref().map(|(_, source)| (1, *source)));
    let version = match before {
        Some((version, same)) if same == source => return Ok(Uploaded::Kept(profile.name, version)),
        Some((version, _)) => version + 1,
        None => 1,
    };
    let kind = profile.report.code();
    profiles::add_profile(
        &tx,
        project,
        (&profile.name, version),
        (kind, &source),
        permit.by(),
    )
    .await?;
    tx.record(
        permit
            .by()
            .entry("report_profile.added", "project", project)
            .within(project.0)
            .saying(json!({ "name": profile.name, "version": version, "report": kind })),
    );
    tx.commit().await?;
    Ok(Uploaded::Kept(profile.name, version))
}

/// Makes a snapshot of a report with a profile. Making it twice with one id makes it once.
pub async fn make_report(app: &App, permit: MaySnapshot, order: Order, stored: &Stored) -> Result<(), Fault> {
    let about = ReportOf {
        profile: Some((stored.profile.name.clone(), stored.version)),
        ..ReportOf::plain(stored.profile.report.code())
    };
    let Some(turn) = Turn::take(app, &permit, order, &about).await? else {
        return Ok(());
    };
    let project = &permit.read.project;
    let scope = Extent::Project(project.id);
    let whole = evidence(app, project, scope, order.language, turn.as_of, Depth::Whole).await?;
    let findings = Findings::of(findings(&whole, &Tally::of(&whole)));
    let words = Words::new(&app.languages, order.language);
    let report = report(&whole, (&stored.profile, stored.version), None, words);
    freeze(app, &permit, turn, report, (about, findings)).await
}
