//! Migrations run up, down and up again on this database, and every table is as its entity says.

use std::collections::{BTreeMap, BTreeSet};

use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database, DatabaseBackend, DatabaseConnection, Statement};

use super::files_below;
use crate::support::Server;

/// The columns of each table, as the entities of the program name them.
fn entities() -> BTreeMap<String, BTreeSet<String>> {
    let mut tables = BTreeMap::new();
    for (_, text) in files_below("src", ".rs") {
        for after in text.split("table_name = \"").skip(1) {
            let (table, rest) = after.split_once('"').expect("a table's name");
            let body = rest.split("pub struct Model {").nth(1).expect("a model");
            let body = body.split("\n    }").next().unwrap_or_default();
            let columns = body.lines().filter_map(|line| {
                let (name, _) = line.trim().strip_prefix("pub ")?.split_once(':')?;
                Some(name.trim_start_matches("r#").to_owned())
            });
            tables.insert(table.to_owned(), columns.collect());
        }
    }
    tables
}

/// The columns of each table in the database.
async fn tables(db: &DatabaseConnection) -> BTreeMap<String, BTreeSet<String>> {
    let sql = match db.get_database_backend() {
        DatabaseBackend::Sqlite => {
            "SELECT m.name AS t, c.name AS c FROM sqlite_master m, pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'seaql_%'"
        }
        _ => {
            "SELECT table_name::text AS t, column_name::text AS c FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name NOT LIKE 'seaql_%'"
        }
    };
    let statement = Statement::from_string(db.get_database_backend(), sql);
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in db.query_all_raw(statement).await.expect("the tables") {
        let text = |name: &str| row.try_get::<String>("", name).expect("a name");
        tables.entry(text("t")).or_default().insert(text("c"));
    }
    tables
}

#[rocket::async_test]
async fn migrations_run_up_down_and_up_and_tables_match_entities() {
    let server = Server::start().await;
    let address = server.app.settings.database_address();
    let db = Database::connect(&address).await.expect("the database");
    let first = tables(&db).await;

    let mut stored = first.clone();
    stored.remove("installation");
    assert_eq!(stored, entities(), "tables and entities differ");

    Migrator::down(&db, None)
        .await
        .expect("every migration can be undone");
    assert_eq!(tables(&db).await, BTreeMap::new(), "nothing is left");
    Migrator::up(&db, None).await.expect("every migration runs again");
    assert_eq!(tables(&db).await, first);
}
