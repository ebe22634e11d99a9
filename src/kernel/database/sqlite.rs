//! SQLite's connections: a few that read and one that writes. The driver's own pool asks a connection after every statement
//! whether it is still there, which costs as much as the statement itself; these are asked nothing.

use std::{
    fmt,
    sync::{
        Arc, Mutex as Cell, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use rocket::tokio::{
    runtime::Handle,
    sync::{Mutex, OwnedMutexGuard, Semaphore},
};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr,
    SqlxSqliteConnector, Statement, Values,
    sqlx::{
        self, AssertSqlSafe, ConnectOptions, Connection, Executor, Sqlite, SqliteConnection,
        query::Query,
        sqlite::{SqliteConnectOptions, SqlitePoolOptions},
    },
};
use sea_query_sqlx::SqlxValues;

/// How often statements were sent, for query budgets.
pub(super) type Counter = Arc<AtomicU64>;

/// So many long results can be read at the same time.
const LONG_RESULTS: u32 = 4;

/// How a file is opened. A reader cannot write.
pub(super) fn options(address: &str, reads_only: bool) -> Result<SqliteConnectOptions, DbErr> {
    let options: SqliteConnectOptions = address.parse().map_err(connecting)?;
    Ok(options
        .create_if_missing(true)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(20))
        .statement_cache_capacity(256)
        .disable_statement_logging()
        .pragma("journal_mode", "WAL")
        .pragma("synchronous", "FULL")
        .pragma("cache_size", "-8192")
        .pragma("mmap_size", "1073741824")
        .pragma("temp_store", "MEMORY")
        .pragma("query_only", if reads_only { "ON" } else { "OFF" }))
}

/// The driver's own pool, for what needs one: migrations, and long results that are read row by row. It opens its connections
/// when they are asked for.
pub(super) fn pool(options: SqliteConnectOptions, most: u32) -> DatabaseConnection {
    let pool = SqlitePoolOptions::new()
        .max_connections(most)
        .test_before_acquire(false)
        .connect_lazy_with(options);
    SqlxSqliteConnector::from_sqlx_sqlite_pool(pool)
}

fn connecting(error: sqlx::Error) -> DbErr {
    DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error)))
}

fn executing(error: sqlx::Error) -> DbErr {
    DbErr::Exec(RuntimeErr::SqlxError(Arc::new(error)))
}

fn querying(error: sqlx::Error) -> DbErr {
    DbErr::Query(RuntimeErr::SqlxError(Arc::new(error)))
}

fn prepared(statement: &Statement) -> Query<'_, Sqlite, SqlxValues> {
    let values = statement.values.clone().unwrap_or(Values(Vec::new()));
    sqlx::query_with(AssertSqlSafe(statement.sql.as_str()), SqlxValues(values))
}

async fn execute(connection: &mut SqliteConnection, statement: &Statement) -> Result<ExecResult, DbErr> {
    let done = prepared(statement).execute(connection).await;
    done.map(ExecResult::from).map_err(executing)
}

async fn execute_text(connection: &mut SqliteConnection, sql: &str) -> Result<ExecResult, DbErr> {
    let done = connection.execute(AssertSqlSafe(sql.to_owned())).await;
    done.map(ExecResult::from).map_err(executing)
}

async fn query_one(
    connection: &mut SqliteConnection,
    statement: &Statement,
) -> Result<Option<QueryResult>, DbErr> {
    let row = prepared(statement).fetch_optional(connection).await;
    row.map(|row| row.map(QueryResult::from)).map_err(querying)
}

async fn query_all(
    connection: &mut SqliteConnection,
    statement: &Statement,
) -> Result<Vec<QueryResult>, DbErr> {
    let rows = prepared(statement).fetch_all(connection).await;
    rows.map(|rows| rows.into_iter().map(QueryResult::from).collect())
        .map_err(querying)
}

/// A few connections that read. Each statement takes one that is idle and sees what was committed last.
#[derive(Clone)]
pub struct Readers(Arc<ReadersParts>);

struct ReadersParts {
    options: SqliteConnectOptions,
    rows: DatabaseConnection,
    idle: Cell<Vec<SqliteConnection>>,
    turns: Semaphore,
    queries: Counter,
}

impl Readers {
    pub(super) fn new(options: SqliteConnectOptions, most: usize, queries: Counter) -> Self {
        Self(Arc::new(ReadersParts {
            rows: pool(options.clone(), LONG_RESULTS),
            options,
            idle: Cell::default(),
            turns: Semaphore::new(most),
            queries,
        }))
    }

    /// The connections for results that are read row by row.
    pub(super) fn rows(&self) -> &DatabaseConnection {
        &self.0.rows
    }

    /// Lets the statement run on an idle connection. One that brought an error, or whose asker went away, is not used again.
    async fn run<R>(
        &self,
        work: impl AsyncFnOnce(&mut SqliteConnection) -> Result<R, DbErr>,
    ) -> Result<R, DbErr> {
        let parts = &self.0;
        let _turn = parts.turns.acquire().await.map_err(|_| closed())?;
        parts.queries.fetch_add(1, Ordering::Relaxed);
        let idle = || parts.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = idle().pop();
        let mut connection = match kept {
            Some(connection) => connection,
            None => SqliteConnection::connect_with(&parts.options)
                .await
                .map_err(connecting)?,
        };
        let result = work(&mut connection).await?;
        idle().push(connection);
        Ok(result)
    }

    /// Closes them; whoever asks afterwards gets an error.
    pub(super) async fn close(&self) {
        self.0.turns.close();
        let idle = std::mem::take(&mut *self.0.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for connection in idle {
            // What cannot be closed any more is closed already.
            let _ = connection.close().await;
        }
        let _ = self.0.rows.clone().close().await;
    }
}

fn closed() -> DbErr {
    DbErr::Conn(RuntimeErr::Internal("the database is closed".to_owned()))
}

#[rocket::async_trait]
impl ConnectionTrait for Readers {
    fn get_database_backend(&self) -> DbBackend {
        DbBackend::Sqlite
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.run(async |connection| execute(connection, &statement).await)
            .await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.run(async |connection| execute_text(connection, sql).await)
            .await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.run(async |connection| query_one(connection, &statement).await)
            .await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.run(async |connection| query_all(connection, &statement).await)
            .await
    }
}

/// The one connection that writes; who wants to write waits for it.
#[derive(Clone)]
pub(super) struct Writer {
    options: SqliteConnectOptions,
    kept: Arc<Mutex<Option<SqliteConnection>>>,
    queries: Counter,
}

impl Writer {
    pub(super) fn new(options: SqliteConnectOptions, queries: Counter) -> Self {
        Self {
            options,
            kept: Arc::default(),
            queries,
        }
    }

    /// Waits until the connection is free and holds it.
    pub(super) async fn hold(&self) -> Result<Held, DbErr> {
        let mut kept = Arc::clone(&self.kept).lock_owned().await;
        if kept.is_none() {
            *kept = Some(
                SqliteConnection::connect_with(&self.options)
                    .await
                    .map_err(connecting)?,
            );
        }
        Ok(Held(kept))
    }

    /// Begins a transaction; the lock on the file is taken at once, so that no later statement finds it taken.
    pub(super) async fn begin(&self) -> Result<Transaction, DbErr> {
        self.begin_on(self.hold().await?).await
    }

    async fn begin_on(&self, mut held: Held) -> Result<Transaction, DbErr> {
        execute_text(held.connection()?, "BEGIN IMMEDIATE").await?;
        Ok(Transaction {
            held: Mutex::new(Some(held)),
            queries: Arc::clone(&self.queries),
        })
    }

    /// Runs statements that have nothing to do with each other, each whole or not at all, and makes those durable that
    /// succeed: together on a connection that is held, or one by one if that fails.
    pub(super) async fn run_all(
        &self,
        held: Result<Held, DbErr>,
        statements: &[Statement],
    ) -> Vec<Result<ExecResult, DbErr>> {
        self.queries.fetch_add(statements.len() as u64, Ordering::Relaxed);
        if let Ok(held) = held
            && statements.len() > 1
            && let Ok(results) = self.run_together(held, statements).await
        {
            return results.into_iter().map(Ok).collect();
        }
        let mut results = Vec::with_capacity(statements.len());
        for statement in statements {
            results.push(self.run_alone(statement).await);
        }
        results
    }

    async fn run_together(&self, held: Held, statements: &[Statement]) -> Result<Vec<ExecResult>, DbErr> {
        let transaction = self.begin_on(held).await?;
        let mut results = Vec::with_capacity(statements.len());
        for statement in statements {
            results.push(
                transaction
                    .run(async |connection| execute(connection, statement).await)
                    .await?,
            );
        }
        transaction.commit().await?;
        Ok(results)
    }

    async fn run_alone(&self, statement: &Statement) -> Result<ExecResult, DbErr> {
        execute(self.hold().await?.connection()?, statement).await
    }

    /// Closes the connection when nobody writes any more.
    pub(super) async fn close(&self) {
        if let Some(connection) = self.kept.lock().await.take() {
            // What cannot be closed any more is closed already.
            let _ = connection.close().await;
        }
    }
}

/// The writing connection, held.
pub(super) struct Held(OwnedMutexGuard<Option<SqliteConnection>>);

impl Held {
    fn connection(&mut self) -> Result<&mut SqliteConnection, DbErr> {
        self.0.as_mut().ok_or_else(closed)
    }

    /// Undoes what is open. A connection that cannot is closed, which undoes it too: SQLite ends a transaction by itself when
    /// the disk is full, and what came after that must not count as a part of it.
    async fn undo(mut self) {
        let undone = match self.connection() {
            Ok(connection) => execute_text(connection, "ROLLBACK").await.is_ok(),
            Err(_) => false,
        };
        if !undone {
            *self.0 = None;
        }
    }
}

/// An open transaction. Dropping it undoes everything; an error that is no broken rule of the tables ends it, and whatever is
/// tried afterwards fails.
pub struct Transaction {
    held: Mutex<Option<Held>>,
    queries: Counter,
}

impl fmt::Debug for Transaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transaction")
    }
}

impl Transaction {
    async fn run<R>(
        &self,
        work: impl AsyncFnOnce(&mut SqliteConnection) -> Result<R, DbErr>,
    ) -> Result<R, DbErr> {
        let mut held = self.held.lock().await;
        let Some(open) = held.as_mut() else {
            return Err(ended());
        };
        let result = work(open.connection()?).await;
        if let Err(error) = &result
            && error.sql_err().is_none()
            && let Some(open) = held.take()
        {
            open.undo().await;
        }
        result
    }

    /// Makes everything durable.
    pub(super) async fn commit(self) -> Result<(), DbErr> {
        let Some(mut held) = self.held.lock().await.take() else {
            return Err(ended());
        };
        let done = execute_text(held.connection()?, "COMMIT").await;
        if done.is_err() {
            held.undo().await;
        }
        done.map(|_| ())
    }
}

fn ended() -> DbErr {
    DbErr::Exec(RuntimeErr::Internal("the transaction has ended".to_owned()))
}

impl Drop for Transaction {
    fn drop(&mut self) {
        let Some(mut held) = self.held.get_mut().take() else {
            return;
        };
        match Handle::try_current() {
            Ok(runtime) => {
                runtime.spawn(held.undo());
            }
            Err(_) => *held.0 = None,
        }
    }
}

#[rocket::async_trait]
impl ConnectionTrait for Transaction {
    fn get_database_backend(&self) -> DbBackend {
        DbBackend::Sqlite
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.queries.fetch_add(1, Ordering::Relaxed);
        self.run(async |connection| execute(connection, &statement).await)
            .await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.run(async |connection| execute_text(connection, sql).await)
            .await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.queries.fetch_add(1, Ordering::Relaxed);
        self.run(async |connection| query_one(connection, &statement).await)
            .await
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.queries.fetch_add(1, Ordering::Relaxed);
        self.run(async |connection| query_all(connection, &statement).await)
            .await
    }
}
