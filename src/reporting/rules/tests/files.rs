//! The files themselves, read back as a spreadsheet does.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};

use super::*;
use crate::{
    kernel::ids::sha256_hex,
    reporting::rules::{table, words::Words, workbook::workbook},
};

fn imprint() -> Imprint {
    Imprint {
        id: id(7),
        made_by: "Ewa Biuro".to_owned(),
        blocking: 0,
        other: 2,
    }
}

struct Files {
    workbook: Vec<u8>,
    table: Vec<u8>,
    rows: usize,
}

fn made(evidence: &Evidence, language: Language) -> Files {
    let languages = languages();
    let words = Words::new(&languages, language);
    let mut table = Vec::new();
    let rows = table::table(evidence, words, &mut table).expect("a table");
    let mut book = Cursor::new(Vec::new());
    let folder = std::env::temp_dir();
    workbook(
        evidence,
        &imprint(),
        &sha256_hex(&table),
        words,
        &folder,
        &mut book,
    )
    .expect("a workbook");
    Files {
        workbook: book.into_inner(),
        table,
        rows,
    }
}

/// All sheets: name and rows of cells as text.
fn sheets(files: &Files) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(files.workbook.clone())).expect("a workbook");
    let said = |cell: &Data| match cell {
        Data::Empty => String::new(),
        other => other.to_string(),
    };
    book.sheet_names()
        .into_iter()
        .map(|name| {
            let range = book.worksheet_range(&name).expect("a sheet");
            let rows = range.rows().map(|row| row.iter().map(said).collect()).collect();
            (name, rows)
        })
        .collect()
}

fn sheet(files: &Files, name: &str) -> Vec<Vec<String>> {
    let sheets = sheets(files);
    let names: Vec<_> = sheets.iter().map(|(name, _)| name.clone()).collect();
    let found = sheets.into_iter().find(|(own, _)| own == name);
    found
        .unwrap_or_else(|| panic!("no sheet {name} among {names:?}"))
        .1
}

#[test]
fn two_makings_from_the_same_facts_are_the_same_to_the_byte() {
    for evidence in [small(), two_editions()] {
        let (one, other) = (made(&evidence, Language::Pl), made(&evidence, Language::Pl));
        assert_eq!(sha256_hex(&one.workbook), sha256_hex(&other.workbook));
        assert_eq!(sha256_hex(&one.table), sha256_hex(&other.table));
        let other = made(&evidence, Language::Sv);
        assert_ne!(sha256_hex(&one.workbook), sha256_hex(&other.workbook));
    }
}

#[test]
fn the_workbook_of_an_edition_has_a_sheet_for_each_day() {
    let files = made(&small(), Language::En);
    let names: Vec<String> = sheets(&files).into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        [
            "Summary",
            "2026-03-14",
            "2026-03-15",
            "Totals",
            "Corrections",
            "Entries",
            "Columns"
        ]
    );
    let day = sheet(&files, "2026-03-14");
    assert_eq!(
        day[0][6..9],
        [
            "09:00–10:00 Przesłanki",
            "10:00–10:15 Przerwa",
            "Attended on the day"
        ]
    );
    assert_eq!(
        day[1],
        [
            "1",
            "=Nowak Anna",
            "Urząd Wojewódzki",
            "inspektor",
            "małopolskie",
            "Kuratorium oświaty",
            "50",
            "",
            "50",
            "50",
            "75",
            "60",
            "1"
        ]
    );
    let summary = sheet(&files, "Summary");
    let value = |what: &str| {
        summary
            .iter()
            .find(|row| row[0] == what)
            .map(|row| row[1].clone())
    };
    assert_eq!(value("Project number").as_deref(), Some("POKL.05.01"));
    assert_eq!(
        value("Funding line").as_deref(),
        Some("Dofinansowane przez Unię Europejską")
    );
    assert_eq!(
        value("As of").as_deref(),
        Some("2026-03-15 21:00:00 (Europe/Warsaw)")
    );
    assert_eq!(value("Kind").as_deref(), Some("For handing over"));
    assert_eq!(
        value("SHA-256 of the table of rows (CSV)"),
        Some(sha256_hex(&files.table))
    );
}

#[test]
fn totals_can_be_traced_to_entries() {
    let files = made(&small(), Language::En);
    let totals = sheet(&files, "Totals");
    let of = |heading: &str| {
        let place = totals[0].iter().position(|own| own == heading).expect("a column");
        totals[1][place].clone()
    };
    assert_eq!(
        (of("2026-03-14"), of("2026-03-15")),
        ("50".to_owned(), "90".to_owned())
    );
    assert_eq!(
        (of("Attended without breaks"), of("Planned without breaks")),
        ("140".to_owned(), "150".to_owned())
    );
    assert_eq!(
        (of("Share attended"), of("Entries")),
        ("93.33".to_owned(), "2".to_owned())
    );
    assert_eq!(
        (of("Completed"), of("Evaluation given")),
        ("no".to_owned(), "yes".to_owned())
    );
    let entries = sheet(&files, "Entries");
    assert_eq!(entries.len(), 3, "a header and the two entries in force");
    let minutes: i32 = entries[1..]
        .iter()
        .map(|row| row[7].parse::<i32>().expect("minutes"))
        .sum();
    assert_eq!(minutes, 140);
}

#[test]
fn who_chose_sessions_is_measured_by_these() {
    let mut evidence = small();
    let own = &mut evidence.editions[0].participants[0];
    let minutes = |sum: i32| Minutes { gross: sum, net: sum };
    (own.planned, own.attended) = (minutes(90), minutes(90));
    own.days = vec![(minutes(0), minutes(0)), (minutes(90), minutes(90))];
    (own.compulsory, own.missed) = (0, 0);
    let files = made(&evidence, Language::En);
    let totals = sheet(&files, "Totals");
    let of = |heading: &str| {
        let place = totals[0].iter().position(|own| own == heading).expect("a column");
        totals[1][place].as_str()
    };
    assert_eq!(
        (of("Attended without breaks"), of("Planned without breaks")),
        ("90", "90")
    );
    assert_eq!(of("Share attended"), "100");
}

#[test]
fn corrections_say_who_when_and_why() {
    let corrections = sheet(&made(&small(), Language::Pl), "Korekty");
    assert_eq!(corrections.len(), 2);
    assert_eq!(
        corrections[1][5..],
        [
            "09:00–10:00 Przesłanki",
            "09:00–10:00",
            "09:10–10:00",
            "Anna Trener",
            "2026-03-14 11:00:00",
            "=przyszła później"
        ]
    );
}

fn two_editions() -> Evidence {
    let mut evidence = small();
    let mut later = evidence.editions[0].clone();
    later.code = "WA-2026-05".to_owned();
    evidence.editions.push(later);
    evidence.whole_project = true;
    evidence
}

#[test]
fn the_workbook_of_a_project_adds_participation_and_indicators() {
    let files = made(&two_editions(), Language::En);
    let names: Vec<String> = sheets(&files).into_iter().map(|(name, _)| name).collect();
    assert!(names.contains(&"2026-03-14 WA-2026-05".to_owned()), "{names:?}");
    let participation = sheet(&files, "Participation");
    assert_eq!(participation.len(), 2, "one record for one person");
    // Dates are read back as days since the end of 1899.
    assert_eq!(participation[1][11..16], ["2", "46095", "46096", "280", "280"]);
    let indicators = sheet(&files, "Indicators");
    assert_eq!(
        indicators[1],
        [
            "EECO01",
            "Participants in total",
            "Grand total",
            "1",
            "0",
            "0",
            "0",
            "1"
        ]
    );
    assert_eq!(indicators[2][2..4], ["Reportable total", "1"]);
    assert_eq!(sheet(&files, "Totals").len(), 3);
}

#[test]
fn every_column_of_every_sheet_is_explained_in_every_language() {
    for language in Language::ALL {
        let files = made(&two_editions(), language);
        let sheets = sheets(&files);
        let (_, explained) = sheets.last().expect("the sheet of columns");
        for row in &explained[1..] {
            assert!(
                row.iter()
                    .all(|cell| !cell.is_empty() && !cell.starts_with("reporting-")),
                "{row:?}"
            );
        }
        let word = |key: &str| languages().word(language, key);
        let is_explained =
            |sheet: &str, heading: &str| explained.iter().any(|row| row[0] == sheet && row[1] == heading);
        for (name, rows) in &sheets[1..sheets.len() - 1] {
            let known_as = if name.starts_with("2026") {
                word("reporting-sheet-day")
            } else {
                name.clone()
            };
            for heading in &rows[0] {
                // Slots and days have headings of their own and are explained together.
                let shared = heading.chars().any(|letter| letter.is_ascii_digit());
                let generic = [
                    word("reporting-col-slot-minutes"),
                    word("reporting-col-attended-on-day"),
                ];
                let found = match shared {
                    true => generic.iter().any(|generic| is_explained(&known_as, generic)),
                    false => is_explained(&known_as, heading),
                };
                assert!(found, "{language}: {name}: {heading}");
            }
        }
        let of_table = explained
            .iter()
            .filter(|row| row[0] == word("reporting-sheet-table"));
        assert_eq!(of_table.count(), table::FIELDS.len());
    }
}

#[test]
fn a_name_like_a_formula_stays_text() {
    let files = made(&small(), Language::En);
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(files.workbook.clone())).expect("a workbook");
    for name in book.sheet_names() {
        let formulas = book.worksheet_formula(&name).expect("a sheet");
        assert!(
            formulas.cells().all(|(_, _, formula)| formula.is_empty()),
            "{name}"
        );
    }
    let text = String::from_utf8(files.table).expect("UTF-8");
    assert!(text.contains(";'=Nowak Anna;"), "{text}");
    assert!(!text.contains(";=") && !text.contains("\n="), "{text}");
}

#[test]
fn the_table_has_a_row_for_each_slot_and_one_with_totals() {
    let files = made(&small(), Language::En);
    let text = String::from_utf8(files.table.clone()).expect("UTF-8");
    let rows: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!((files.rows, rows.len()), (4, 5));
    assert!(rows[1].starts_with("slot;KR-2026-03;"), "{}", rows[1]);
    assert!(
        rows[1].ends_with(";2026-03-14;09:00;10:00;Przesłanki;60;50;60;50;1;;"),
        "{}",
        rows[1]
    );
    assert!(rows[2].ends_with(";Przerwa;15;;0;;0;;"), "{}", rows[2]);
    assert!(
        rows[4].starts_with("total;") && rows[4].ends_with(";;;;;165;140;150;140;2;;"),
        "{}",
        rows[4]
    );
}

#[test]
fn names_are_cut_to_what_a_tab_holds_and_kept_apart() {
    let mut evidence = two_editions();
    for edition in &mut evidence.editions {
        edition.code = "A-VERY-LONG-CODE-OF-AN-EDITION-X".to_owned();
    }
    let names: Vec<String> = sheets(&made(&evidence, Language::En))
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let mut apart = names.clone();
    apart.sort();
    apart.dedup();
    assert_eq!(apart.len(), names.len());
    assert!(names.iter().all(|name| name.chars().count() <= 31));
}
