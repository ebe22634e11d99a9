//! An installation that outgrows its file: `evenhand copy` takes the database to a PostgreSQL server.

use std::collections::BTreeMap;

use evenhand::kernel::{
    audit::{self, Verdict},
    clock::Clock,
    database::{Database, NotMoved, copy_rows},
    settings::Settings,
};
use sea_orm::{ConnectionTrait, Statement};

use crate::support::{Server, wire::Folder};

async fn count(db: &Database, table: &str) -> u64 {
    let sql = format!("SELECT COUNT(*) FROM \"{table}\"");
    let statement = Statement::from_string(db.backend(), sql);
    let row = db.read().query_one_raw(statement).await.expect("a query");
    let count: i64 = row.expect("a row").try_get_by_index(0).expect("a number");
    u64::try_from(count).expect("a count")
}

async fn last_hash(db: &Database) -> String {
    match audit::verify(db.read()).await.expect("the trail is read") {
        Verdict::Whole(_, hash) => hash,
        Verdict::Broken(entry, why) => panic!("entry {entry}: {why}"),
    }
}

#[rocket::async_test]
async fn a_database_is_copied_whole_into_an_empty_one_on_a_server_and_nowhere_else() {
    let folder = Folder::new("moved");
    let file = Settings {
        data: folder.0.clone(),
        ..Default::default()
    };
    let other = Server::start().await;
    if std::env::var("EVENHAND_TEST_DATABASE").is_err() {
        // Without a server there is only the wrong direction to try.
        let from = Database::open(&file.database_address(), Clock::default()).await;
        let refused = copy_rows(&from.expect("a file"), &other.app.db, |_, _| {}).await;
        assert!(matches!(refused, Err(NotMoved::Direction)), "{refused:?}");
        return;
    }
    let small = Server::open(file).await;
    evenhand::demo::load(&small.app)
        .await
        .expect("the sample project loads");
    let refused = copy_rows(&small.app.db, &other.app.db, |_, _| {}).await;
    assert!(
        matches!(refused, Err(NotMoved::NotEmpty(_))),
        "it is in use: {refused:?}"
    );
    let fresh = "DROP SCHEMA public CASCADE; CREATE SCHEMA public";
    let emptied = other.app.db.write_alone().execute_unprepared(fresh).await;
    emptied.expect("an empty database");
    let address = other.app.settings.database_address();
    let target = &Database::open(&address, Clock::default())
        .await
        .expect("the target");
    let mut told = BTreeMap::new();
    let keep = |table: &str, rows| {
        told.insert(table.to_owned(), rows);
    };
    copy_rows(&small.app.db, target, keep).await.expect("a copy");
    for (table, rows) in &told {
        assert_eq!(*rows, count(&small.app.db, table).await, "{table} in the file");
        assert_eq!(*rows, count(target, table).await, "{table} on the server");
    }
    assert!(told["enrolments"] > 0 && told["responses"] > 0, "{told:?}");
    assert_eq!(last_hash(target).await, last_hash(&small.app.db).await);

    // The same pages come from both.
    let place = Folder::new("moved-to");
    let server = Server::open(Settings {
        data: place.0.clone(),
        database_url: Some(address),
        ..Default::default()
    })
    .await;
    let (here, office) = (small.as_part("office").await, server.as_part("office").await);
    for path in [
        "/editions/RT-KIE/results/post-test/items",
        "/editions/RT-KIE/participants",
        "/editions/RT-OPO/attendance",
        "/audit?page=2",
    ] {
        let (before, after) = (
            small.get_as(&here, path).await,
            server.get_as(&office, path).await,
        );
        assert_eq!((before.status, after.status), (200, 200), "{path}");
        assert_eq!(shown(&after.body), shown(&before.body), "{path}");
    }

    let again = copy_rows(&small.app.db, target, |_, _| {}).await;
    assert!(matches!(again, Err(NotMoved::NotEmpty(_))), "{again:?}");
    let back = copy_rows(target, &small.app.db, |_, _| {}).await;
    assert!(matches!(back, Err(NotMoved::Direction)), "{back:?}");
}

/// The page without what is made for one reader.
fn shown(page: &str) -> Vec<&str> {
    page.lines().filter(|line| !line.contains("csrf")).collect()
}
