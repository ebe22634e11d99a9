//! SQLite's connections: what is undone, what ends a transaction, and what goes to the disk together.

use std::path::PathBuf;

use rocket::tokio;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

use super::Database;
use crate::{clock::Clock, ids::new_id};

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that is left behind does no harm.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn open() -> (Folder, Database) {
    let folder = std::env::temp_dir().join(format!("evenhand-database-{}", new_id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let address = format!("sqlite:{}?mode=rwc", folder.join("test.sqlite").display());
    let db = Database::open(&address, Clock::default())
        .await
        .expect("a database");
    (Folder(folder), db)
}

fn keep(name: &str) -> Statement {
    let sql = "INSERT INTO installation (name, value) VALUES ($1, 'x')";
    Statement::from_sql_and_values(DbBackend::Sqlite, sql, [name.into()])
}

async fn kept(db: &Database) -> i64 {
    let count = Statement::from_string(DbBackend::Sqlite, "SELECT COUNT(*) FROM installation");
    let row = db
        .read()
        .query_one_raw(count)
        .await
        .expect("a query")
        .expect("a row");
    row.try_get_by_index(0).expect("a count")
}

#[rocket::async_test]
async fn what_is_dropped_is_undone_and_the_next_may_write() {
    let (_folder, db) = open().await;
    let tx = db.write().await.expect("a transaction");
    tx.execute_raw(keep("dropped")).await.expect("a row");
    drop(tx);
    let tx = db.write().await.expect("the next transaction");
    tx.execute_raw(keep("kept")).await.expect("a row");
    tx.commit().await.expect("a commit");
    assert_eq!(kept(&db).await, 1);
}

#[rocket::async_test]
async fn a_taken_key_can_be_gone_on_from_and_any_other_error_ends_it() {
    let (_folder, db) = open().await;
    let tx = db.write().await.expect("a transaction");
    tx.execute_raw(keep("one")).await.expect("a row");
    tx.execute_raw(keep("one")).await.expect_err("the key is taken");
    tx.execute_raw(keep("two")).await.expect("a row");
    tx.commit().await.expect("a commit");
    assert_eq!(kept(&db).await, 2);

    let tx = db.write().await.expect("a transaction");
    tx.execute_raw(keep("three")).await.expect("a row");
    tx.execute_unprepared("no statement")
        .await
        .expect_err("no statement");
    tx.execute_raw(keep("four")).await.expect_err("it has ended");
    tx.commit().await.expect_err("nothing is left to be stored");
    assert_eq!(kept(&db).await, 2);
}

#[rocket::async_test]
async fn single_statements_are_each_whole_whatever_becomes_of_the_others() {
    let (_folder, db) = open().await;
    let sent = (0..60).map(|number| {
        let db = db.clone();
        // Every tenth asks for the same key.
        let name = if number % 10 == 0 {
            "same".to_owned()
        } else {
            format!("row {number}")
        };
        tokio::spawn(async move { db.write_alone().execute_raw(keep(&name)).await.is_ok() })
    });
    let mut stored = 0;
    for outcome in sent.collect::<Vec<_>>() {
        stored += i64::from(outcome.await.expect("an answer"));
    }
    assert_eq!(stored, 55, "54 of their own and one that was first");
    assert_eq!(kept(&db).await, 55);
}
