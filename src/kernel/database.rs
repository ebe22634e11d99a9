//! The database and its transactions. SQLite has one writer and a few readers, so that a write never fails as busy;
//! PostgreSQL has one pool. Every write goes through [`Database::write`] and ends with [`Tx::commit`], which seals the
//! audit entries into their chain.

mod alone;
mod link;
mod moved;
mod sqlite;
#[cfg(test)]
mod tests;

use std::{
    ops::Deref,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use migrations::{Migrator, MigratorTrait};
use rocket::tokio::sync::Notify;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database as Connector, DatabaseBackend, DatabaseConnection,
    DatabaseTransaction, DbErr, SqlErr, TransactionTrait,
};
use time::OffsetDateTime;

use super::{
    audit::{self, Entry},
    clock::Clock,
};
use alone::Gathering;
use link::Link;
pub use moved::{NotMoved, copy_rows};
use sqlite::{Readers, Transaction, Writer};

/// Readers of an SQLite file; more gain nothing on few cores.
const SQLITE_READERS: usize = 4;
/// Connections to PostgreSQL of one server.
const POSTGRES_CONNECTIONS: u32 = 16;

/// The open database.
#[derive(Clone)]
pub struct Database {
    reader: Reader,
    writer: Link<Writer>,
    alone: Link<Gathering>,
    clock: Clock,
    queries: Arc<AtomicU64>,
    outbox_filled: Arc<Notify>,
}

/// The connection for reading.
pub type Reader = Link<Readers>;

impl Database {
    /// Opens the database at this address and brings its tables up to date.
    pub async fn open(address: &str, clock: Clock) -> Result<Self, DbErr> {
        let queries = Arc::new(AtomicU64::new(0));
        let (reader, writer, alone) = if address.starts_with("sqlite") {
            let options = |reads_only| sqlite::options(address, reads_only);
            migrate(&sqlite::pool(options(false)?, 1)).await?;
            let writer = Writer::new(options(false)?, Arc::clone(&queries));
            let readers = Readers::new(options(true)?, SQLITE_READERS, Arc::clone(&queries));
            let alone = Link::Sqlite(Gathering::new(writer.clone()));
            (Link::Sqlite(readers), Link::Sqlite(writer), alone)
        } else {
            let pool = postgres(address, &queries).await?;
            Migrator::up(&pool, None).await?;
            (
                Link::Postgres(pool.clone()),
                Link::Postgres(pool.clone()),
                Link::Postgres(pool),
            )
        };
        Ok(Self {
            reader,
            writer,
            alone,
            clock,
            queries,
            outbox_filled: Arc::new(Notify::new()),
        })
    }

    /// The connection for reading.
    pub fn read(&self) -> &Reader {
        &self.reader
    }

    /// Begins a transaction that writes. Dropping it without [`Tx::commit`] undoes everything.
    #[allow(clippy::disallowed_methods)]
    pub async fn write(&self) -> Result<Tx, DbErr> {
        let inner = match &self.writer {
            Link::Sqlite(writer) => Link::Sqlite(writer.begin().await?),
            Link::Postgres(pool) => Link::Postgres(pool.begin().await?),
        };
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
    pub fn write_alone(&self) -> &Link<Gathering> {
        &self.alone
    }

    /// Which database this is.
    pub fn backend(&self) -> DatabaseBackend {
        self.reader.get_database_backend()
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
        match &self.writer {
            Link::Sqlite(writer) => writer.close().await,
            Link::Postgres(pool) => pool.clone().close().await?,
        }
        match &self.reader {
            Link::Sqlite(readers) => readers.close().await,
            Link::Postgres(_) => {}
        }
        Ok(())
    }

    /// A copy of an SQLite database that is whole at one moment, into a new file.
    pub async fn copy_to(&self, path: &std::path::Path) -> Result<(), DbErr> {
        let target = path.display().to_string().replace('\'', "''");
        self.alone
            .execute_unprepared(&format!("VACUUM INTO '{target}'"))
            .await
            .map(|_| ())
    }
}

async fn migrate(pool: &DatabaseConnection) -> Result<(), DbErr> {
    Migrator::up(pool, None).await?;
    pool.clone().close().await
}

async fn postgres(address: &str, queries: &Arc<AtomicU64>) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(address);
    options
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(Duration::from_secs(30))
        .test_before_acquire(false)
        .sqlx_logging(false);
    let mut pool = Connector::connect(options).await?;
    let queries = Arc::clone(queries);
    pool.set_metric_callback(move |_| {
        queries.fetch_add(1, Ordering::Relaxed);
    });
    Ok(pool)
}

/// One transaction that writes, with the moment at which it began and the audit entries it will leave.
pub struct Tx {
    inner: Link<Transaction, DatabaseTransaction>,
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
        match self.inner {
            Link::Sqlite(transaction) => transaction.commit().await?,
            Link::Postgres(transaction) => transaction.commit().await?,
        }
        if self.fills_outbox {
            self.outbox_filled.notify_one();
        }
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Link<Transaction, DatabaseTransaction>;
    fn deref(&self) -> &Self::Target {
        &self.inner
    }
}

/// Whether a row was refused because another one has its unique key.
pub fn is_taken(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}
