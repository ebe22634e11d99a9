//! Workbooks and CSV as spreadsheets find them.

use std::io::Cursor;

use time::macros::{date, datetime};

use super::super::*;
use super::unpacked;

fn about() -> About {
    About {
        title: "Obecność".to_owned(),
        author: "Biuro".to_owned(),
        created: datetime!(2026-03-14 12:30:00 UTC),
    }
}

fn columns() -> Vec<Column> {
    let column = |heading: &str, kind| Column {
        heading: heading.to_owned(),
        width: 18,
        kind,
    };
    vec![
        column("Imię i nazwisko", Kind::Text),
        column("Minuty", Kind::Integer),
        column("Średnia", Kind::Decimal),
        column("Dzień", Kind::Date),
        column("Wejście", Kind::Time),
    ]
}

fn row(name: &str) -> Vec<Cell> {
    vec![
        Cell::Text(name.to_owned()),
        Cell::Integer(435),
        Cell::Decimal(2.5),
        Cell::Date(date!(2026 - 03 - 14)),
        Cell::Time(9 * 60 + 30),
    ]
}

fn finished(workbook: Workbook) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    workbook.finish(&mut file).unwrap();
    file.into_inner()
}

fn as_csv(rows: impl IntoIterator<Item = Vec<Cell>>) -> Vec<u8> {
    let mut file = Vec::new();
    csv(&columns(), rows, &mut file).unwrap();
    file
}

fn workbook(names: &[&str]) -> Vec<u8> {
    let mut workbook = Workbook::new(&about(), &std::env::temp_dir()).unwrap();
    let rows: Vec<Vec<Cell>> = names.iter().map(|name| row(name)).collect();
    workbook
        .add(Sheet {
            name: "Dzień 1".to_owned(),
            columns: columns(),
            rows,
        })
        .unwrap();
    finished(workbook)
}

#[test]
fn what_is_written_is_read_back() {
    let table = read_table(&workbook(&["Żaneta Ćwiklińska", "Åsa Öberg"]), "x.xlsx").unwrap();
    assert_eq!(
        table.headings,
        ["Imię i nazwisko", "Minuty", "Średnia", "Dzień", "Wejście"]
    );
    assert_eq!(
        table.rows[0],
        (
            2,
            ["Żaneta Ćwiklińska", "435", "2.5", "2026-03-14", "09:30"]
                .map(str::to_owned)
                .to_vec()
        )
    );
    assert_eq!(table.rows[1].1[0], "Åsa Öberg");
    assert_eq!(table.encoding, Encoding::Workbook);
}

#[test]
fn the_same_rows_give_the_same_bytes() {
    assert_eq!(workbook(&["Anna"]), workbook(&["Anna"]));
    assert_ne!(workbook(&["Anna"]), workbook(&["Ewa"]));
}

#[test]
fn no_text_becomes_a_formula() {
    for text in ["=1+1", "+48 12 345", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
        let bytes = workbook(&[text]);
        let sheet = unpacked(&bytes, "xl/worksheets/sheet1.xml");
        assert!(!sheet.contains("<f>"), "{text:?} became a formula");
        assert!(sheet.contains("t=\"inlineStr\""));
        assert!(unpacked(&bytes, "xl/styles.xml").contains("quotePrefix=\"1\""));
        let file = as_csv([row(text)]);
        let second = String::from_utf8(file)
            .unwrap()
            .split_once("\r\n")
            .unwrap()
            .1
            .to_owned();
        assert!(
            second.trim_start_matches('"').starts_with('\''),
            "{text:?} would run: {second:?}"
        );
    }
}

#[test]
fn the_header_stays_in_view_filters_and_is_repeated_on_paper() {
    let bytes = workbook(&["Anna", "Ewa"]);
    let sheet = unpacked(&bytes, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"1\""));
    assert!(sheet.contains("<autoFilter ref=\"A1:E3\""), "{sheet}");
    assert!(unpacked(&bytes, "xl/workbook.xml").contains("_xlnm.Print_Titles"));
    assert!(unpacked(&bytes, "docProps/core.xml").contains("2026-03-14T12:30:00Z"));
}

#[test]
fn sheets_get_names_that_spreadsheets_accept() {
    let mut workbook = Workbook::new(&about(), &std::env::temp_dir()).unwrap();
    for name in [
        "Dzień [1]: rano/wieczór?",
        "Dzień [1]: rano/wieczór?",
        "",
        "'",
        &"ż".repeat(40),
    ] {
        workbook
            .add(Sheet {
                name: name.to_owned(),
                columns: columns(),
                rows: [row("x")],
            })
            .unwrap();
    }
    let book = unpacked(&finished(workbook), "xl/workbook.xml");
    let names: Vec<&str> = book
        .split("<sheet name=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let long = "ż".repeat(31);
    assert_eq!(
        names,
        [
            "Dzień  1   rano wieczór",
            "Dzień  1   rano wieczór (2)",
            "1",
            "1 (2)",
            &long
        ]
    );
}

#[test]
fn numbers_that_spreadsheets_cannot_hold_lose_nothing() {
    let mut workbook = Workbook::new(&about(), &std::env::temp_dir()).unwrap();
    let rows = [vec![
        Cell::Integer(i64::MAX),
        Cell::Decimal(f64::NAN),
        Cell::Blank,
        Cell::Text(String::new()),
    ]];
    workbook
        .add(Sheet {
            name: "x".to_owned(),
            columns: columns(),
            rows,
        })
        .unwrap();
    let table = read_table(&finished(workbook), "").unwrap();
    assert_eq!(table.rows[0].1, ["9223372036854775807", "", "", "", ""]);
}

#[test]
fn text_too_long_for_a_cell_is_refused_with_its_place() {
    let mut workbook = Workbook::new(&about(), &std::env::temp_dir()).unwrap();
    let rows = [row("a"), vec![Cell::Blank, Cell::Text("x".repeat(40_000))]];
    let refused = workbook.add(Sheet {
        name: "x".to_owned(),
        columns: columns(),
        rows,
    });
    assert!(
        matches!(
            refused,
            Err(WorkbookError::TextTooLong {
                row: 3,
                column: 2,
                ..
            })
        ),
        "{refused:?}"
    );
}

#[test]
fn an_empty_sheet_has_its_header() {
    let table = read_table(&workbook(&[]), "").unwrap();
    assert_eq!(table.headings.len(), 5);
    assert!(table.rows.is_empty());
}

#[test]
fn csv_is_what_offices_open() {
    let file = as_csv([row("Świętosławska; \"Żaneta\""), vec![Cell::Blank]]);
    let text = String::from_utf8(file).unwrap();
    assert_eq!(
        text,
        "\u{feff}Imię i nazwisko;Minuty;Średnia;Dzień;Wejście\r\n\"Świętosławska; \"\"Żaneta\"\"\";435;2,50;2026-03-14;09:30\r\n\"\"\r\n"
    );
    let table = read_table(text.as_bytes(), "x.csv").unwrap();
    assert_eq!(table.rows[0].1[0], "Świętosławska; \"Żaneta\"");
}

#[test]
fn what_was_written_as_csv_is_read_again_as_it_was() {
    let names = ["=SUM(A1)", "'quoted", "Ćwik; \"Anna\"\nz domu", ""];
    let table = read_written(&as_csv(names.map(row))[..]).unwrap();
    assert_eq!(
        table.headings.first().map(String::as_str),
        Some("Imię i nazwisko")
    );
    let first: Vec<&str> = table.rows.iter().map(|row| row.get(0)).collect();
    assert_eq!(first, names);
    let row = table.rows.first().unwrap();
    assert_eq!(
        [row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)],
        ["435", "2,50", "2026-03-14", "09:30", ""]
    );
    assert!(read_written(&b"Name;Minutes"[..]).is_err());
}
