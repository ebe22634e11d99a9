//! Profiles: every bundled one is read, what is wrong is said by line, and its columns, headings and codes are what is written.

use super::*;
use crate::{
    kernel::{languages::Language, sheets::Cell},
    reporting::rules::{
        profile::{BUNDLED, Kind, read_profile, rows::report},
        words::Words,
    },
};

const HEAD: &str =
    "format = \"report-profile/1\"\nname = \"own\"\nreport = \"participation\"\n[title]\nen = \"Own\"\n";

#[test]
fn bundled_profiles_are_read_and_have_names_of_their_own() {
    let mut names: Vec<String> = BUNDLED
        .iter()
        .map(|source| read_profile(source.as_bytes()).expect("a profile").name)
        .collect();
    names.sort();
    names.dedup();
    assert_eq!(
        names,
        [
            "certificates",
            "commission-events",
            "commission-presence",
            "poland-draft",
            "sweden-draft",
            "sweden-month"
        ]
    );
}

#[test]
fn what_is_wrong_is_said_by_line_and_field() {
    let with = |rest: &str| format!("{HEAD}{rest}");
    let cases: [(String, usize, &str); 15] = [
        (String::new(), 1, "missing"),
        ("name = \"a".to_owned(), 1, "syntax"),
        ("x = 1\nx = 2".to_owned(), 2, "syntax"),
        (with("[[columns]]\nfield = \"shoe_size\"\n"), 7, "unknown"),
        (
            with("[[columns]]\nfield = \"name\"\n[[columns]]\nfield = \"name\"\n"),
            9,
            "twice",
        ),
        (with("[[columns]]\nfield = 7\n"), 7, "not-text"),
        (with("[[columns]]\nheading = { en = \"x\" }\n"), 6, "missing"),
        (
            with("[[columns]]\nfield = \"name\"\nheading = { de = \"Name\" }\n"),
            8,
            "unknown",
        ),
        (
            with("[[columns]]\nfield = \"name\"\nheading = { en = \" \" }\n"),
            8,
            "not-a-line",
        ),
        (with("[[columns]]\nfield = \"name\"\nwidth = 3\n"), 8, "unknown"),
        (
            with("[[columns]]\nfield = \"name\"\n[values.sex]\nwomen = \"K\"\n"),
            9,
            "unknown",
        ),
        (
            with("[[columns]]\nfield = \"name\"\n[values.sex]\nwoman = \"a\\nb\"\n"),
            9,
            "not-a-line",
        ),
        (
            with("columns = []\n").replace("[title]\nen = \"Own\"\n", "title = { en = \"Own\" }\n"),
            5,
            "no-columns",
        ),
        (
            with("[[columns]]\nfield = \"name\"\n").replace("\"own\"", "\"../own\""),
            2,
            "name",
        ),
        (
            with("[[columns]]\nfield = \"name\"\n").replace("participation", "everything"),
            3,
            "unknown",
        ),
    ];
    for (text, line, key) in cases {
        let problems = read_profile(text.as_bytes()).expect_err(&text);
        let found = problems
            .iter()
            .any(|problem| problem.line == line && problem.message.key == format!("reporting-profile-{key}"));
        assert!(found, "{text}\n{problems:?}");
    }
    for (bytes, key) in [
        (vec![b'x', 0xff], "not-utf8"),
        (vec![b'#'; 70_000], "file-too-long"),
    ] {
        let problems = read_profile(&bytes).expect_err(key);
        assert_eq!(problems[0].message.key, format!("reporting-profile-{key}"));
    }
}

#[test]
fn columns_headings_and_codes_are_those_of_the_profile() {
    let source = format!(
        "{HEAD}[[columns]]\nfield = \"sex\"\nheading = {{ en = \"=SUM(1)\" }}\n[[columns]]\nfield = \"name\"\n\
         [[columns]]\nfield = \"outcome\"\n[values.sex]\nwoman = \"=K\"\n"
    );
    let profile = read_profile(source.as_bytes()).expect("a profile");
    assert_eq!(profile.report, Kind::Participation);
    let languages = languages();
    let evidence = small();
    let made = report(
        &evidence,
        (&profile, 3),
        None,
        Words::new(&languages, Language::En),
    );
    let table = &made.tables[0];
    let headings: Vec<&str> = table
        .columns
        .iter()
        .map(|column| column.heading.as_str())
        .collect();
    assert_eq!(headings, ["=SUM(1)", "Name", "Outcome"]);
    let text = |text: &str| Cell::Text(text.to_owned());
    assert_eq!(table.rows, [[text("=K"), text("=Nowak Anna"), text("took part")]]);
    assert!(
        made.summary.iter().any(|(_, value)| value == "own (3)"),
        "{:?}",
        made.summary
    );
    let mut csv = Vec::new();
    assert_eq!(made.csv(&mut csv).expect("a table"), 1);
    let csv = String::from_utf8(csv).expect("text");
    assert!(
        csv.contains("'=SUM(1);Name") && csv.contains("'=K;'=Nowak Anna"),
        "{csv}"
    );
}

#[test]
fn presence_is_one_row_for_each_day_and_the_register_one_for_each_certificate() {
    let languages = languages();
    let words = Words::new(&languages, Language::Pl);
    let mut evidence = small();
    let of = |evidence: &Evidence, name: &str| {
        let source = BUNDLED
            .iter()
            .find(|source| source.contains(&format!("name = \"{name}\"")));
        let profile = read_profile(source.expect(name).as_bytes()).expect(name);
        report(evidence, (&profile, 1), None, words).tables.remove(0).rows
    };
    let presence = of(&evidence, "commission-presence");
    let days: Vec<&Cell> = presence.iter().map(|row| &row[2]).collect();
    assert_eq!(
        days,
        [
            &Cell::Date(date!(2026 - 03 - 14)),
            &Cell::Date(date!(2026 - 03 - 15))
        ]
    );
    assert!(of(&evidence, "certificates").is_empty());
    evidence.editions[0].participants[0].certificate = Some(CertificateFacts {
        number: "RT/2026/7".to_owned(),
        person: "Nowak Anna".to_owned(),
        course: "As it was called".to_owned(),
        edition: "KR-2026-03".to_owned(),
        planned_minutes: 150,
        on: date!(2026 - 03 - 16),
    });
    let register = of(&evidence, "certificates");
    assert_eq!(register.len(), 1);
    assert_eq!(register[0][0], Cell::Text("RT/2026/7".to_owned()));
    assert_eq!(register[0][4], Cell::Decimal(2.5), "150 minutes without breaks");
}
