//! Queries on the runs in which certificates are issued, and on those that could not be.

use std::collections::BTreeMap;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel,
    PaginatorTrait, QueryFilter, QueryOrder, Statement,
    sea_query::{Expr, OnConflict},
};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    certificates::model::{RunId, certificate, failure, run},
    editions::EditionId,
    enrolment::EnrolmentId,
    kernel::database::Tx,
    people::PersonId,
};

/// The newest run of an edition.
pub async fn newest(db: &impl ConnectionTrait, edition: EditionId) -> Result<Option<run::Model>, DbErr> {
    run::Entity::find()
        .filter(run::Column::EditionId.eq(edition))
        .order_by_desc(run::Column::Id)
        .one(db)
        .await
}

/// The run of an edition that is not finished.
pub async fn open(db: &impl ConnectionTrait, edition: EditionId) -> Result<Option<run::Model>, DbErr> {
    run::Entity::find()
        .filter(run::Column::EditionId.eq(edition))
        .filter(run::Column::FinishedAt.is_null())
        .one(db)
        .await
}

/// Begins a run unless one is open.
pub async fn begin(
    tx: &Tx,
    edition: EditionId,
    asked_by: Option<PersonId>,
    total: Option<i32>,
) -> Result<(), DbErr> {
    let row = run::Model {
        id: RunId::new(),
        edition_id: edition,
        asked_by,
        started_at: tx.now,
        total,
        issued: None,
        touched_at: tx.now,
        finished_at: None,
    };
    run::Entity::insert(row.into_active_model())
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&**tx)
        .await
        .map(|_| ())
}

/// Notes that a run goes on, and how many were due when that is known for the first time.
pub async fn touch(
    db: &impl ConnectionTrait,
    run: &run::Model,
    total: i32,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    run::Entity::update_many()
        .col_expr(run::Column::TouchedAt, Expr::value(now))
        .col_expr(run::Column::Total, Expr::value(run.total.unwrap_or(total)))
        .filter(run::Column::Id.eq(run.id))
        .filter(run::Column::FinishedAt.is_null())
        .exec(db)
        .await
        .map(|_| ())
}

/// Notes that a run is over, and how many were issued in it.
pub async fn finish(
    db: &impl ConnectionTrait,
    run: RunId,
    issued: u64,
    now: OffsetDateTime,
) -> Result<(), DbErr> {
    let issued = i32::try_from(issued).unwrap_or(i32::MAX);
    run::Entity::update_many()
        .col_expr(run::Column::Issued, Expr::value(issued))
        .col_expr(run::Column::TouchedAt, Expr::value(now))
        .col_expr(run::Column::FinishedAt, Expr::value(now))
        .filter(run::Column::Id.eq(run))
        .filter(run::Column::FinishedAt.is_null())
        .exec(db)
        .await
        .map(|_| ())
}

/// How many first certificates were issued in an edition since a run began: ids are in order of creation.
pub async fn issued_since(db: &impl ConnectionTrait, run: &run::Model) -> Result<u64, DbErr> {
    certificate::Entity::find()
        .filter(certificate::Column::EditionId.eq(run.edition_id))
        .filter(certificate::Column::Id.gt(run.id.0))
        .filter(certificate::Column::ReplacesId.is_null())
        .count(db)
        .await
}

/// Who of an edition could not be given a certificate, and why.
pub async fn failures(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeMap<EnrolmentId, failure::Model>, DbErr> {
    let rows = failure::Entity::find()
        .filter(failure::Column::EditionId.eq(edition))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.enrolment_id, row)).collect())
}

/// Notes why somebody could not be given a certificate; says whether that is news.
pub async fn note_failure(tx: &Tx, failure: failure::Model) -> Result<bool, DbErr> {
    let known = failure::Entity::find_by_id(failure.enrolment_id)
        .one(&**tx)
        .await?;
    let same = |known: &failure::Model| {
        (&known.reason, &known.signs, &known.part) == (&failure.reason, &failure.signs, &failure.part)
    };
    let is_news = !known.as_ref().is_some_and(same);
    let columns = [
        failure::Column::EditionId,
        failure::Column::RunId,
        failure::Column::Reason,
        failure::Column::Signs,
        failure::Column::Part,
        failure::Column::FailedAt,
    ];
    let newest = OnConflict::column(failure::Column::EnrolmentId)
        .update_columns(columns)
        .to_owned();
    failure::Entity::insert(failure.into_active_model())
        .on_conflict(newest)
        .exec_without_returning(&**tx)
        .await?;
    Ok(is_news)
}

/// Somebody who could not be given a certificate has one now, or waits for none any more.
pub async fn forget_failure(tx: &Tx, enrolment: EnrolmentId) -> Result<(), DbErr> {
    failure::Entity::delete_by_id(enrolment)
        .exec(&**tx)
        .await
        .map(|_| ())
}

/// Whoever was not tried in the newest run is due no more, or has left.
pub async fn forget_others(
    db: &impl ConnectionTrait,
    edition: EditionId,
    run: Option<RunId>,
) -> Result<(), DbErr> {
    let others = match run {
        None => Condition::all(),
        Some(run) => Condition::any()
            .add(failure::Column::RunId.is_null())
            .add(failure::Column::RunId.ne(run)),
    };
    failure::Entity::delete_many()
        .filter(failure::Column::EditionId.eq(edition))
        .filter(others)
        .exec(db)
        .await
        .map(|_| ())
}

/// Whether somebody's certificate is due and cannot be issued as things stand.
pub async fn is_held_up(db: &impl ConnectionTrait, enrolment: EnrolmentId) -> Result<bool, DbErr> {
    let known = failure::Entity::find_by_id(enrolment).one(db).await?;
    Ok(known.is_some())
}

#[derive(FromQueryResult)]
struct Failed {
    code: String,
    count: i64,
}

/// In which editions of these projects people wait for a certificate that cannot be issued, and how many; `None` means all
/// projects.
pub async fn failed_in(
    db: &impl ConnectionTrait,
    projects: Option<Vec<Uuid>>,
) -> Result<Vec<(String, u64)>, DbErr> {
    let values: Vec<sea_orm::Value> = projects
        .iter()
        .flatten()
        .map(|project| (*project).into())
        .collect();
    let places: Vec<String> = (1..=values.len()).map(|place| format!("${place}")).collect();
    let within = match &projects {
        None => String::new(),
        Some(ids) if ids.is_empty() => return Ok(Vec::new()),
        Some(_) => format!("WHERE d.project_id IN ({})", places.join(", ")),
    };
    let sql = format!(
        "SELECT d.code, COUNT(*) AS count FROM certificate_failures f JOIN editions d ON d.id = f.edition_id {within} \
         GROUP BY d.code ORDER BY d.code"
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    let rows = Failed::find_by_statement(statement).all(db).await?;
    let counted = |row: Failed| (row.code, u64::try_from(row.count).unwrap_or_default());
    Ok(rows.into_iter().map(counted).collect())
}
