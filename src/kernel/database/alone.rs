//! Statements that are whole and durable by themselves. On SQLite those that arrive while the disk is being waited for go to
//! it together, which is cheaper than a wait for each.

use std::{
    mem,
    sync::{Arc, Mutex, PoisonError},
};

use rocket::tokio::{self, sync::oneshot};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, ExecResult, QueryResult, RuntimeErr, Statement};

use super::sqlite::Writer;

struct Waiting {
    statement: Statement,
    outcome: oneshot::Sender<Result<ExecResult, DbErr>>,
}

/// Gathers single statements for the one writer of SQLite. When one returns, what it wrote is on disk.
#[derive(Clone)]
pub struct Gathering {
    writer: Writer,
    waiting: Arc<Mutex<Vec<Waiting>>>,
}

impl Gathering {
    pub(super) fn new(writer: Writer) -> Self {
        Self {
            writer,
            waiting: Arc::default(),
        }
    }

    /// Adds a statement to those that wait; whoever comes first brings them all to the disk when the writer is free.
    async fn run(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let (outcome, told) = oneshot::channel();
        let is_first = {
            let mut waiting = self.waiting();
            waiting.push(Waiting { statement, outcome });
            waiting.len() == 1
        };
        if is_first {
            let gathering = self.clone();
            tokio::spawn(async move { gathering.bring().await });
        }
        let gone = || DbErr::Exec(RuntimeErr::Internal("the writer has stopped".to_owned()));
        told.await.unwrap_or_else(|_| Err(gone()))
    }

    async fn bring(&self) {
        let held = self.writer.hold().await;
        let (statements, askers): (Vec<_>, Vec<_>) = mem::take(&mut *self.waiting())
            .into_iter()
            .map(|waiting| (waiting.statement, waiting.outcome))
            .unzip();
        let results = self.writer.run_all(held, &statements).await;
        for (asker, result) in askers.into_iter().zip(results) {
            // Whoever went away does not want to know.
            let _ = asker.send(result);
        }
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[rocket::async_trait]
impl ConnectionTrait for Gathering {
    fn get_database_backend(&self) -> DbBackend {
        DbBackend::Sqlite
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.run(statement).await
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.run(Statement::from_string(DbBackend::Sqlite, sql)).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        Ok(self.query_all_raw(statement).await?.into_iter().next())
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let transaction = self.writer.begin().await?;
        let rows = transaction.query_all_raw(statement).await?;
        transaction.commit().await?;
        Ok(rows)
    }
}
