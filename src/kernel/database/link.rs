//! Either database behind one face.

use std::{future::Future, pin::Pin};

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, ExecResult, QueryResult, QueryStream, Statement,
    StreamTrait,
};

use super::sqlite::Readers;

/// What belongs to SQLite, or what belongs to PostgreSQL.
#[derive(Clone, Debug)]
pub enum Link<S, P = DatabaseConnection> {
    /// A file of our own.
    Sqlite(S),
    /// A server.
    Postgres(P),
}

#[rocket::async_trait]
impl<S: ConnectionTrait, P: ConnectionTrait> ConnectionTrait for Link<S, P> {
    fn get_database_backend(&self) -> DbBackend {
        match self {
            Link::Sqlite(_) => DbBackend::Sqlite,
            Link::Postgres(_) => DbBackend::Postgres,
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        match self {
            Link::Sqlite(file) => file.execute_raw(statement).await,
            Link::Postgres(server) => server.execute_raw(statement).await,
        }
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        match self {
            Link::Sqlite(file) => file.execute_unprepared(sql).await,
            Link::Postgres(server) => server.execute_unprepared(sql).await,
        }
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        match self {
            Link::Sqlite(file) => file.query_one_raw(statement).await,
            Link::Postgres(server) => server.query_one_raw(statement).await,
        }
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        match self {
            Link::Sqlite(file) => file.query_all_raw(statement).await,
            Link::Postgres(server) => server.query_all_raw(statement).await,
        }
    }
}

impl StreamTrait for Link<Readers> {
    type Stream<'a> = QueryStream;

    fn get_database_backend(&self) -> DbBackend {
        ConnectionTrait::get_database_backend(self)
    }

    fn stream_raw<'a>(
        &'a self,
        statement: Statement,
    ) -> Pin<Box<dyn Future<Output = Result<QueryStream, DbErr>> + 'a + Send>> {
        match self {
            Link::Sqlite(readers) => readers.rows().stream_raw(statement),
            Link::Postgres(pool) => pool.stream_raw(statement),
        }
    }
}
