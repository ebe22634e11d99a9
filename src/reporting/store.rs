//! Queries for evidence. This slice reads the tables of others and writes only its own snapshots.

mod achievements;
pub mod entrants;
mod entries;
pub mod evidence;
pub mod profiles;
mod questions;
mod rows;

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, Statement,
};
use time::{Date, OffsetDateTime};

use self::rows::CellRow;
use super::{
    model::{SnapshotId, snapshot},
    parts::Findings,
};
use crate::{
    editions::{EditionId, Extent},
    kernel::{
        database::{Reader, Tx},
        languages::Language,
    },
    people::Actor,
    projects::ProjectId,
};

/// A snapshot to be.
pub struct NewSnapshot {
    /// Its id, minted with the form.
    pub id: SnapshotId,
    /// The project.
    pub project: ProjectId,
    /// The edition; `None` for the whole project.
    pub edition: Option<EditionId>,
    /// `evidence`, or `draft` when a finding blocks.
    pub kind: &'static str,
    /// The moment of its facts.
    pub as_of: OffsetDateTime,
    /// Its language.
    pub language: Language,
    /// SHA-256 of the workbook in the file store.
    pub workbook: String,
    /// SHA-256 of the table in the file store.
    pub table: String,
    /// How many rows the table has.
    pub rows: i32,
    /// What the validation found.
    pub findings: Findings,
    /// Which report.
    pub report: ReportOf,
}

/// Which report a snapshot is of.
#[derive(Clone, Debug)]
pub struct ReportOf {
    /// Its name.
    pub name: &'static str,
    /// The profile it was written with, and the version of that.
    pub profile: Option<(String, i32)>,
    /// The period, where it is about one.
    pub period: Option<(Date, Date)>,
}

impl ReportOf {
    /// Whether a snapshot is of this report.
    pub fn is_of(&self, known: &snapshot::Model) -> bool {
        let profile = known.profile.clone().zip(known.profile_version);
        let period = known.from_day.zip(known.until_day);
        known.report == self.name && profile == self.profile && period == self.period
    }

    /// A report without profile and period.
    pub fn plain(name: &'static str) -> Self {
        Self {
            name,
            profile: None,
            period: None,
        }
    }
}

/// Adds a snapshot; it never changes again.
pub async fn add(tx: &Tx, new: NewSnapshot, by: &Actor) -> Result<(), DbErr> {
    let row = snapshot::ActiveModel {
        id: Set(new.id),
        project_id: Set(new.project),
        edition_id: Set(new.edition),
        kind: Set(new.kind.to_owned()),
        as_of: Set(new.as_of),
        made_by: Set(by.id),
        made_by_name: Set(by.name.clone()),
        language: Set(new.language.code().to_owned()),
        workbook_hash: Set(new.workbook),
        csv_hash: Set(new.table),
        rows: Set(new.rows),
        findings: Set(new.findings),
        report: Set(new.report.name.to_owned()),
        profile_version: Set(new.report.profile.as_ref().map(|(_, version)| *version)),
        profile: Set(new.report.profile.map(|(name, _)| name)),
        from_day: Set(new.report.period.map(|(from, _)| from)),
        until_day: Set(new.report.period.map(|(_, until)| until)),
    };
    row.insert(&**tx).await.map(|_| ())
}

/// A snapshot by id.
pub async fn snapshot(db: &impl ConnectionTrait, id: SnapshotId) -> Result<Option<snapshot::Model>, DbErr> {
    snapshot::Entity::find_by_id(id).one(db).await
}

/// The snapshots of these reports on an edition, or on a project as a whole, the newest first.
pub async fn snapshots(
    db: &impl ConnectionTrait,
    scope: Extent,
    reports: &[&str],
) -> Result<Vec<snapshot::Model>, DbErr> {
    let query = snapshot::Entity::find().filter(snapshot::Column::Report.is_in(reports.iter().copied()));
    let wanted = match scope {
        Extent::Edition(id) => query.filter(snapshot::Column::EditionId.eq(id)),
        Extent::Project(id) => query
            .filter(snapshot::Column::ProjectId.eq(id))
            .filter(snapshot::Column::EditionId.is_null()),
    };
    wanted
        .order_by_desc(snapshot::Column::AsOf)
        .order_by_desc(snapshot::Column::Id)
        .all(db)
        .await
}

/// All snapshots of an edition, or of a project with its editions, the oldest first.
pub async fn all_snapshots(db: &impl ConnectionTrait, scope: Extent) -> Result<Vec<snapshot::Model>, DbErr> {
    let wanted = match scope {
        Extent::Edition(id) => snapshot::Column::EditionId.eq(id),
        Extent::Project(id) => snapshot::Column::ProjectId.eq(id),
    };
    snapshot::Entity::find()
        .filter(wanted)
        .order_by_asc(snapshot::Column::AsOf)
        .order_by_asc(snapshot::Column::Id)
        .all(db)
        .await
}

/// The region and role category of everyone who was there for at least a minute, each person once: under the first
/// enrolment with which they were.
pub async fn cells_of_participants(db: &Reader, project: ProjectId) -> Result<Vec<(String, String)>, DbErr> {
    let scope = Extent::Project(project);
    let sql = format!(
        "SELECT e.person_id, e.region_code, e.role_category FROM enrolments e JOIN editions d ON d.id = e.edition_id \
         WHERE {} AND EXISTS (SELECT 1 FROM attendance_entries a WHERE a.enrolment_id = e.id AND a.present \
         AND a.to_minute > a.from_minute \
         AND NOT EXISTS (SELECT 1 FROM attendance_entries r WHERE r.replaces = a.id)) \
         ORDER BY d.starts_on, d.code, e.id",
        scope.condition()
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [scope.id().into()]);
    let rows = rows::all::<CellRow>(db, statement).await?;
    let mut seen = std::collections::BTreeSet::new();
    let first = |row: &CellRow| seen.insert(row.person_id);
    Ok(rows
        .into_iter()
        .filter(first)
        .map(|row| (row.region_code, row.role_category))
        .collect())
}

/// Every file that this slice keeps in the file store, for the check of stored files.
pub async fn stored_hashes(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let pairs: Vec<(String, String)> = snapshot::Entity::find()
        .select_only()
        .columns([snapshot::Column::WorkbookHash, snapshot::Column::CsvHash])
        .into_tuple()
        .all(db)
        .await?;
    Ok(pairs
        .into_iter()
        .flat_map(|(workbook, csv)| [workbook, csv])
        .collect())
}
