//! An installation that outgrows its file: every row of an SQLite database into an empty PostgreSQL one, of the same tables,
//! in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, Statement, Value};
use serde_json::{Map, Value as Json};
use time::{Date, OffsetDateTime, format_description::well_known::Rfc3339};
use uuid::Uuid;

use super::{Database, Reader, Tx};

/// Rows that are read and written at once.
const BATCH: i64 = 1_000;

/// What the migrations fill themselves.
const OWN: &str = "seaql_migrations";

/// Why nothing was copied.
#[derive(Debug)]
pub enum NotMoved {
    /// It goes from SQLite to PostgreSQL.
    Direction,
    /// This table of the target has rows already.
    NotEmpty(String),
    /// A database refused.
    Database(DbErr),
}

impl From<DbErr> for NotMoved {
    fn from(error: DbErr) -> Self {
        NotMoved::Database(error)
    }
}

#[derive(FromQueryResult)]
struct Column {
    table: String,
    name: String,
    kind: String,
}

#[derive(FromQueryResult)]
struct Reference {
    from: String,
    to: String,
}

/// Copies every row, and tells of each table how many. The target has been brought up to date by being opened, and holds
/// nothing yet but its own secret, which gives way to the one that is copied.
pub async fn copy_rows(
    from: &Database,
    to: &Database,
    mut told: impl FnMut(&str, u64),
) -> Result<(), NotMoved> {
    if !matches!(
        (&from.reader, &to.reader),
        (Reader::Sqlite(_), Reader::Postgres(_))
    ) {
        return Err(NotMoved::Direction);
    }
    let tables = tables(to.read()).await?;
    // The source's only writer is held: nothing is written while its tables are read one after the other.
    let source = from.write().await?;
    let tx = to.write().await?;
    for (table, _) in tables.iter().filter(|(table, _)| table != "installation") {
        let any = format!("SELECT 1 FROM \"{table}\" LIMIT 1");
        if tx.query_one_raw(statement(&*tx, &any)).await?.is_some() {
            return Err(NotMoved::NotEmpty(table.clone()));
        }
    }
    tx.execute_unprepared("DELETE FROM installation").await?;
    for (table, columns) in &tables {
        told(table, copy_table(&*source, &tx, table, columns).await?);
    }
    tx.commit().await?;
    // The planner of the server knows nothing of the rows before it has counted them.
    to.write_alone().execute_unprepared("ANALYZE").await?;
    Ok(())
}

fn statement(db: &impl ConnectionTrait, sql: &str) -> Statement {
    Statement::from_string(db.get_database_backend(), sql)
}

/// The tables of the target with their columns, each after those that it points to.
async fn tables(target: &Reader) -> Result<Vec<(String, Vec<Column>)>, DbErr> {
    let sql = "SELECT table_name AS \"table\", column_name AS name, data_type AS kind FROM information_schema.columns \
               WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position";
    let mut tables: BTreeMap<String, Vec<Column>> = BTreeMap::new();
    for column in Column::find_by_statement(statement(target, sql))
        .all(target)
        .await?
    {
        tables.entry(column.table.clone()).or_default().push(column);
    }
    tables.remove(OWN);
    let sql = "SELECT child.relname AS \"from\", parent.relname AS \"to\" FROM pg_constraint c \
               JOIN pg_class child ON child.oid = c.conrelid JOIN pg_class parent ON parent.oid = c.confrelid \
               WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace AND c.conrelid <> c.confrelid";
    let references = Reference::find_by_statement(statement(target, sql))
        .all(target)
        .await?;
    in_order(tables, &references)
}

fn in_order(
    mut waiting: BTreeMap<String, Vec<Column>>,
    references: &[Reference],
) -> Result<Vec<(String, Vec<Column>)>, DbErr> {
    let mut order = Vec::new();
    while !waiting.is_empty() {
        let held: BTreeSet<&str> = references
            .iter()
            .filter(|reference| waiting.contains_key(&reference.to))
            .map(|reference| reference.from.as_str())
            .collect();
        let (ready, still): (BTreeMap<_, _>, BTreeMap<_, _>) = waiting
            .into_iter()
            .partition(|(table, _)| !held.contains(table.as_str()));
        if ready.is_empty() {
            return Err(DbErr::Custom("tables point to each other in a circle".to_owned()));
        }
        order.extend(ready);
        waiting = still;
    }
    Ok(order)
}

/// Rows travel as one JSON list, whose words the target reads as it reads its own: a statement has too few parameters for
/// a thousand rows.
async fn copy_table(
    from: &impl ConnectionTrait,
    tx: &Tx,
    table: &str,
    columns: &[Column],
) -> Result<u64, DbErr> {
    let names: Vec<String> = columns
        .iter()
        .map(|column| format!("\"{}\"", column.name))
        .collect();
    let names = names.join(", ");
    let read = format!(
        "SELECT rowid AS \"row\", {names} FROM \"{table}\" WHERE rowid > $1 ORDER BY rowid LIMIT {BATCH}"
    );
    let values: Vec<String> = columns
        .iter()
        .map(|Column { name, kind, .. }| format!("(r ->> '{name}')::{kind}"))
        .collect();
    let write = format!(
        "INSERT INTO \"{table}\" ({names}) SELECT {} FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS e (r, n) \
         ORDER BY n",
        values.join(", ")
    );
    let (mut last, mut copied) = (0_i64, 0);
    loop {
        let sql = Statement::from_sql_and_values(from.get_database_backend(), &read, [last.into()]);
        let rows = from.query_all_raw(sql).await?;
        let Some(newest) = rows.last() else { break };
        last = newest.try_get("", "row")?;
        copied += rows.len() as u64;
        let batch: Vec<Json> = rows
            .iter()
            .map(|row| as_json(row, columns))
            .collect::<Result<_, _>>()?;
        let values: [Value; 1] = [Json::Array(batch).to_string().into()];
        tx.execute_raw(Statement::from_sql_and_values(
            tx.get_database_backend(),
            &write,
            values,
        ))
        .await?;
    }
    Ok(copied)
}

fn as_json(row: &QueryResult, columns: &[Column]) -> Result<Json, DbErr> {
    let mut cells = Map::new();
    for column in columns {
        cells.insert(column.name.clone(), cell(row, column)?);
    }
    Ok(Json::Object(cells))
}

/// A cell as the target's kind of column reads it: JSON columns as text, so that a `null` inside is not a missing value.
fn cell(row: &QueryResult, Column { table, name, kind }: &Column) -> Result<Json, DbErr> {
    let text = |value: Option<String>| value.map_or(Json::Null, Json::String);
    Ok(match kind.as_str() {
        "uuid" => text(row.try_get::<Option<Uuid>>("", name)?.map(|id| id.to_string())),
        "text" | "character varying" => text(row.try_get("", name)?),
        "integer" | "bigint" => row.try_get::<Option<i64>>("", name)?.into(),
        "double precision" => row.try_get::<Option<f64>>("", name)?.into(),
        "boolean" => row.try_get::<Option<bool>>("", name)?.into(),
        "date" => text(
            row.try_get::<Option<Date>>("", name)?
                .map(|date| date.to_string()),
        ),
        "timestamp with time zone" => {
            let moment = row.try_get::<Option<OffsetDateTime>>("", name)?;
            let written = moment.map(|moment| moment.format(&Rfc3339)).transpose();
            text(written.map_err(|error| DbErr::Type(error.to_string()))?)
        }
        "jsonb" => text(
            row.try_get::<Option<Json>>("", name)?
                .map(|json| json.to_string()),
        ),
        other => {
            return Err(DbErr::Type(format!(
                "{table}.{name}: no column of kind {other} can be copied"
            )));
        }
    })
}
