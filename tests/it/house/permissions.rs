//! The permission matrix: every route, tried by every kind of person. `permissions.txt` beside this file is the matrix as
//! text: the route, a sample address, and the answer to each kind of person. What is sent to is sent a form with nothing in
//! it, so whoever may send it is told what is missing, and whoever may not learns nothing.
//!
//! A new route gets a line of its own with `?` for the answers; `EVENHAND_WRITE=permissions cargo test permissions` fills
//! in what the server answers, to be read and judged before it is kept.

use std::{collections::BTreeSet, fmt::Write as _, path::PathBuf};

use crate::support::world::{KINDS, World};

/// A line of the matrix.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    /// The method and the pattern of the address.
    route: String,
    sample: String,
    answers: Vec<String>,
}

fn file() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/house/permissions.txt")
}

fn read() -> Vec<Row> {
    let text = std::fs::read_to_string(file()).expect("the matrix");
    let row = |line: &str| {
        let mut words = line.split_whitespace().map(str::to_owned);
        let mut word = || words.next().expect("a method and a route");
        Row {
            route: format!("{} {}", word(), word()),
            sample: words
                .next()
                .unwrap_or_else(|| panic!("no sample address: {line}")),
            answers: words.collect(),
        }
    };
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(row)
        .collect()
}

fn written(rows: &[Row]) -> String {
    let width = |part: fn(&Row) -> &String| rows.iter().map(|row| part(row).len()).max().unwrap_or(0);
    let (route, sample) = (width(|row| &row.route), width(|row| &row.sample));
    let mut text = String::from(
        "# Who may do what. 200 shows it, 303 leads elsewhere (a guest to the sign-in page), 403 refuses, 404 hides it, 409 and\n\
         # 422 say why an empty form cannot be accepted. The order of the lines counts: some of them end something.\n\
         # Places in braces are filled in by tests/it/support/world.rs.\n",
    );
    let line = |text: &mut String, [a, b]: [&str; 2], answers: &[String]| {
        let row = format!("{a:route$}  {b:sample$}  {}", answers.join(" "));
        writeln!(text, "{}", row.trim_end()).expect("a line");
    };
    line(&mut text, ["# route", "sample"], &KINDS.map(str::to_owned));
    for row in rows {
        let answers = row
            .answers
            .iter()
            .zip(KINDS)
            .map(|(answer, kind)| format!("{answer:kind$}", kind = kind.len()));
        line(&mut text, [&row.route, &row.sample], &answers.collect::<Vec<_>>());
    }
    text
}

#[rocket::async_test]
async fn every_address_answers_every_kind_of_person_as_the_matrix_says() {
    let world = World::begin().await;
    let mut rows = read();

    let mounted = world.server.routes();
    let known: BTreeSet<&str> = rows.iter().map(|row| row.route.as_str()).collect();
    let without: Vec<&String> = mounted
        .iter()
        .filter(|route| !known.contains(route.as_str()))
        .collect();
    assert!(
        without.is_empty(),
        "routes without a line in permissions.txt: {without:#?}"
    );
    let stale: Vec<&&str> = known.iter().filter(|route| !mounted.contains(**route)).collect();
    assert!(
        stale.is_empty(),
        "lines of permissions.txt without a route: {stale:#?}"
    );

    let expected = rows.clone();
    for row in &mut rows {
        let address = world.filled(&row.sample);
        row.answers.clear();
        for kind in KINDS {
            let (server, browser) = (&world.server, world.browser(kind));
            let reply = match row.route.split_once(' ') {
                Some(("GET", _)) => server.get_as(browser, &address).await,
                _ => server.post(browser, &address, &[]).await,
            };
            assert_ne!(reply.status, 500, "{address} for {kind}: {}", reply.body);
            row.answers.push(reply.status.to_string());
        }
    }
    if std::env::var("EVENHAND_WRITE").as_deref() == Ok("permissions") {
        std::fs::write(file(), written(&rows)).expect("the matrix is written");
        return;
    }
    let differing: Vec<String> = expected
        .iter()
        .zip(&rows)
        .filter(|(expected, actual)| expected != actual)
        .map(|(expected, actual)| {
            format!(
                "{} {}\n  said {:?}\n  is   {:?}",
                actual.route, actual.sample, expected.answers, actual.answers
            )
        })
        .collect();
    assert!(differing.is_empty(), "for {KINDS:?}:\n{}", differing.join("\n"));
}
