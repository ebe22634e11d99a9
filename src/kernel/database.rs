//! The database and its transactions. SQLite has one writer and a few readers, so that a write never fails as busy;
//! PostgreSQL has one pool. Every write goes through [`Database::write`] and ends with [`Tx::commit`], which seals the
//! audit entries into their chain.

use std::{
    ops::Deref,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use migrations::{Migrator, MigratorTrait};
use sea_orm::{
    ConnectOptions, Database as Connector, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
    sqlx::{self, Connection, SqliteConnection},
};
use time::OffsetDateTime;
use tokio::sync::Notify;

use super::{
    audit::{self, Entry},
    clock::Clock,
};
use rocket::tokio;

/// Readers of an SQLite file; more gain nothing on few cores.
const SQLITE_READERS: u32 = 4;
/// Connections to PostgreSQL of one server.
const POSTGRES_CONNECTIONS: u32 = 16;

/// The open database.
#[derive(Clone)]
pub struct Database {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    clock: Clock,
    queries: Arc<AtomicU64>,
    outbox_filled: Arc<Notify>,
}

impl Database {
    /// Opens the database at this address and brings its tables up to date.
    pub async fn open(address: &str, clock: Clock) -> Result<Self, DbErr> {
        let queries = Arc::new(AtomicU64::new(0));
        let (reader, writer) = if address.starts_with("sqlite") {
            let writer = connect(sqlite_options(address, 1, false), &queries).await?;
            Migrator::up(&writer, None).await?;
            (
                connect(sqlite_options(address, SQLITE_READERS, true), &queries).await?,
                writer,
            )
        } else {
            let mut options = ConnectOptions::new(address);
            options
                .max_connections(POSTGRES_CONNECTIONS)
                .acquire_timeout(Duration::from_secs(30))
                .test_before_acquire(false)
                .sqlx_logging(false);
            let pool = connect(options, &queries).await?;
            Migrator::up(&pool, None).await?;
            (pool.clone(), pool)
        };
        Ok(Self {
            reader,
            writer,
            clock,
            queries,
            outbox_filled: Arc::new(Notify::new()),
        })
    }

    /// The connection for reading.
    pub fn read(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// Begins a transaction that writes. Dropping it without [`Tx::commit`] undoes everything.
    #[allow(clippy::disallowed_methods)]
    pub async fn write(&self) -> Result<Tx, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: (self.backend() == DatabaseBackend::Sqlite)
                .then_some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        let inner = self.writer.begin_with_options(options).await?;
        Ok(Tx {
            inner,
            now: self.clock.now(),
            entries: Vec::new(),
            outbox_filled: Arc::clone(&self.outbox_filled),
            fills_outbox: false,
        })
    }

    /// The connection for a single statement that is whole and durable by itself and leaves no audit entry; everything else
    /// that writes goes through [`Self::write`].
    pub fn write_alone(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Which database this is.
    pub fn backend(&self) -> DatabaseBackend {
        self.writer.get_database_backend()
    }

    /// Statements sent since the start, for query budgets.
    pub fn queries(&self) -> u64 {
        self.queries.load(Ordering::Relaxed)
    }

    /// Wakes up when a transaction has put something into the outbox.
    pub async fn outbox_filled(&self) {
        self.outbox_filled.notified().await;
    }

    /// Closes all connections; whoever uses the database afterwards gets an error.
    pub async fn close(&self) -> Result<(), DbErr> {
        self.reader.clone().close().await?;
        self.writer.clone().close().await
    }

    /// A copy of an SQLite database that is whole at one moment, into a new file.
    pub async fn copy_to(&self, path: &std::path::Path) -> Result<(), DbErr> {
        use sea_orm::ConnectionTrait;
        let target = path.display().to_string().replace('\'', "''");
        self.writer
            .execute_unprepared(&format!("VACUUM INTO '{target}'"))
            .await
            .map(|_| ())
    }
}

/// One transaction that writes, with the moment at which it began and the audit entries it will leave.
pub struct Tx {
    inner: DatabaseTransaction,
    /// The moment of everything written here.
    pub now: OffsetDateTime,
    entries: Vec<Entry>,
    outbox_filled: Arc<Notify>,
    fills_outbox: bool,
}

impl Tx {
    /// Adds an entry to the audit trail, written at the commit.
    pub fn record(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// Says that the outbox has something to do after the commit.
    pub(super) fn fills_outbox(&mut self) {
        self.fills_outbox = true;
    }

    /// Seals the audit entries and makes everything durable.
    pub async fn commit(self) -> Result<(), DbErr> {
        audit::append(&self.inner, self.now, self.entries).await?;
        self.inner.commit().await?;
        if self.fills_outbox {
            self.outbox_filled.notify_one();
        }
        Ok(())
    }
}

impl Deref for Tx {
    type Target = DatabaseTransaction;
    fn deref(&self) -> &DatabaseTransaction {
        &self.inner
    }
}

async fn connect(options: ConnectOptions, queries: &Arc<AtomicU64>) -> Result<DatabaseConnection, DbErr> {
    let mut connection = Connector::connect(options).await?;
    let queries = Arc::clone(queries);
    connection.set_metric_callback(move |_| {
        queries.fetch_add(1, Ordering::Relaxed);
    });
    Ok(connection)
}

/// Whether a connection that comes back has no transaction open. When SQLite undoes a transaction by itself, as on a full
/// disk, the driver still counts one; the next would only be a savepoint within it, and its commit would store nothing. So
/// such a connection is closed, and another is opened.
async fn is_at_rest(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    // Behind the undoing that was asked for when the transaction was dropped.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

fn sqlite_options(address: &str, connections: u32, read_only: bool) -> ConnectOptions {
    let mut options = ConnectOptions::new(address);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(30))
        .test_before_acquire(false)
        .sqlx_logging(false)
        .map_sqlx_sqlite_pool_opts(|pool| {
            pool.after_release(|connection, _| Box::pin(is_at_rest(connection)))
        })
        .map_sqlx_sqlite_opts(move |sqlite| {
            sqlite
                .create_if_missing(true)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(20))
                .statement_cache_capacity(256)
                .pragma("journal_mode", "WAL")
                .pragma("synchronous", "FULL")
                .pragma("cache_size", "-8192")
                .pragma("mmap_size", "1073741824")
                .pragma("temp_store", "MEMORY")
                .pragma("query_only", if read_only { "ON" } else { "OFF" })
        });
    options
}
