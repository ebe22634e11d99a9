//! Workbooks and certificates.

use std::{
    io::Cursor,
    path::Path,
    time::{Duration, Instant},
};

use evenhand::kernel::{
    ids::new_id,
    sheets::{About, Cell, Column, Kind, Sheet, Workbook},
};
use sea_orm::{ConnectionTrait, Database, Statement};
use time::OffsetDateTime;

use crate::{
    figures::Figures,
    large::{self, Cast},
    learning::settle,
    memory,
    support::wire::Process,
};

/// Editions that are over and wait for their certificates, five hundred seats each.
const EDITIONS: [&str; 2] = ["LS-000", "LS-001"];
/// Seats in them.
const CERTIFICATES: i64 = 1_000;

pub fn measure(server: &Process, cast: &Cast, folder: &Path, figures: &mut Figures) {
    let (resident, ()) = memory::most_during(server, || certificates(server, cast, folder, figures));
    figures.aim("resident memory, certificates being made", resident, "MB", 160.0);
    let (resident, ()) = memory::most_during(server, || evidence(server, cast, figures));
    figures.aim("resident memory, evidence being made", resident, "MB", 160.0);
}

/// All certificates of two editions that are over, as the office asks for them: register, document, file, row, audit, mail;
/// and the page that says how far it is.
fn certificates(server: &Process, cast: &Cast, folder: &Path, figures: &mut Figures) {
    let page = |edition: &str| format!("/editions/{edition}/certificates");
    let mut connection = server.connect().expect("a connection");
    let first = connection.get(&page(EDITIONS[0]), &cast.office).expect("a page");
    let csrf = first.input("csrf");
    settle(server);
    let (cpu, started) = (server.cpu(), Instant::now());
    for edition in EDITIONS {
        let path = format!("{}/evaluations", page(edition));
        let asked = connection
            .post(&path, &cast.office, &[("csrf", &csrf)])
            .expect("an answer");
        assert_eq!(asked.status, 303, "{}", asked.text());
    }
    rocket::async_main(all_issued(folder));
    let count = CERTIFICATES as f64;
    figures.aim(
        "1,000 certificates issued, with progress: CPU",
        (server.cpu() - cpu).as_secs_f64(),
        "s",
        12.0,
    );
    figures.note(
        "1,000 certificates issued, with progress: wall",
        started.elapsed().as_secs_f64(),
        "s",
    );
    figures.aim(
        "certificate issued: CPU",
        (server.cpu() - cpu).as_secs_f64() * 1_000.0 / count,
        "ms",
        12.0,
    );
    figures.note(
        "certificates issued a second",
        count / started.elapsed().as_secs_f64(),
        "",
    );
    settle(server);
    figures.note(
        "certificate issued and its mail delivered: CPU",
        (server.cpu() - cpu).as_secs_f64() * 1_000.0 / count,
        "ms",
    );
}

async fn all_issued(folder: &Path) {
    let address = large::settings(folder).database_address();
    let db = Database::connect(address).await.expect("the database");
    let sql = "SELECT COUNT(*) FROM certificates c JOIN editions d ON d.id = c.edition_id WHERE d.code IN ('LS-000', 'LS-001')";
    for _ in 0..6_000 {
        let statement = Statement::from_string(db.get_database_backend(), sql);
        let row = db
            .query_one_raw(statement)
            .await
            .expect("a query")
            .expect("a row");
        if row.try_get_by_index::<i64>(0).expect("a count") == CERTIFICATES {
            return;
        }
        rocket::tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("not everybody got a certificate");
}

/// The snapshot of a project with 10,000 participants and 200,000 entries: all of its sheets, and the CSV.
fn evidence(server: &Process, cast: &Cast, figures: &mut Figures) {
    let mut connection = server.connect().expect("a connection");
    let page = connection
        .get("/projects/P00/evidence", &cast.office)
        .expect("a page");
    assert_eq!(page.status, 200, "{}", page.text());
    settle(server);
    let (cpu, started) = (server.cpu(), Instant::now());
    let id = new_id().to_string();
    let fields = [
        ("csrf", page.input("csrf")),
        ("id", id),
        ("language", "en".to_owned()),
    ];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    let made = connection
        .post("/projects/P00/snapshots", &cast.office, &fields)
        .expect("an answer");
    assert_eq!(made.status, 303, "{}", made.text());
    figures.note(
        "evidence of 10,000 participants, 200,000 entries: wall",
        started.elapsed().as_secs_f64(),
        "s",
    );
    figures.note(
        "evidence of 10,000 participants, 200,000 entries: CPU",
        (server.cpu() - cpu).as_secs_f64(),
        "s",
    );
}

/// A workbook of 10,000 rows with 20 columns, as the kernel writes it.
pub fn workbook(figures: &mut Figures) {
    let kinds = [Kind::Text, Kind::Integer, Kind::Date, Kind::Decimal];
    let column = |number: usize| Column {
        heading: format!("Column {number}"),
        width: 16,
        kind: kinds[number % kinds.len()],
    };
    let today = OffsetDateTime::now_utc();
    let cell = |row: i64, column: usize| match column % kinds.len() {
        0 => Cell::Text(format!("Zażółć gęślą jaźń {}", row * 20 + column as i64)),
        1 => Cell::Integer(row),
        2 => Cell::Date(today.date()),
        _ => Cell::Decimal(row as f64 / 7.0),
    };
    let started = Instant::now();
    let about = About {
        title: "Participants".to_owned(),
        author: "Benchmark".to_owned(),
        created: today,
    };
    let mut workbook = Workbook::new(&about, &std::env::temp_dir()).expect("a workbook");
    let sheet = Sheet {
        name: "Participants".to_owned(),
        columns: (0..20).map(column).collect(),
        rows: (0..10_000).map(|row| (0..20).map(|column| cell(row, column)).collect::<Vec<_>>()),
    };
    workbook.add(sheet).expect("a sheet");
    let mut file = Cursor::new(Vec::new());
    workbook.finish(&mut file).expect("a file");
    let seconds = started.elapsed().as_secs_f64();
    println!("workbook: {} kB", file.get_ref().len() / 1_000);
    figures.aim("workbook of 10,000 rows and 20 columns", seconds, "s", 0.5);
}
