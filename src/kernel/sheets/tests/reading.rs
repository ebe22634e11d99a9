//! Files from many programs, and files that no program made.

use encoding_rs::{WINDOWS_1250, WINDOWS_1252};

use super::super::*;
use super::packed;

const POLISH: &str =
    "Imię;Nazwisko;Województwo\r\nŻaneta;Świętosławska;łódzkie\r\nGrażyna;Ćwiklińska;śląskie\r\n";
const SWEDISH: &str = "Förnamn;Efternamn;Län\r\nÅsa;Öberg;Skåne län\r\nBjörn;Sjögren;Östergötlands län\r\n";
pub const ODS_TYPE: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

fn utf16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
    units
        .flat_map(|unit| {
            if big {
                unit.to_be_bytes()
            } else {
                unit.to_le_bytes()
            }
        })
        .collect()
}

pub fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>\
         <office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    let manifest = b"<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"m\"></manifest:manifest>";
    packed(&[
        ("mimetype", ODS_TYPE),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", content.as_bytes()),
    ])
}

pub fn cell(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

fn xlsx(rows: &str) -> Vec<u8> {
    let sheet = format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    );
    let book = b"<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
        xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>\
        <sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    let relations = b"<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" \
        Target=\"worksheets/sheet1.xml\"/></Relationships>";
    let root = b"<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
        Target=\"xl/workbook.xml\"/></Relationships>";
    let types = b"<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>";
    packed(&[
        ("[Content_Types].xml", types),
        ("_rels/.rels", root),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", relations),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn inline(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn polish_and_swedish_letters_arrive_from_every_encoding() {
    let files = [
        (POLISH.as_bytes().to_vec(), Encoding::Utf8, POLISH),
        (
            [b"\xEF\xBB\xBF", POLISH.as_bytes()].concat(),
            Encoding::Utf8,
            POLISH,
        ),
        (utf16(POLISH, false, true), Encoding::Utf16, POLISH),
        (utf16(POLISH, true, true), Encoding::Utf16, POLISH),
        (utf16(SWEDISH, false, false), Encoding::Utf16, SWEDISH),
        (utf16(SWEDISH, true, false), Encoding::Utf16, SWEDISH),
        (
            WINDOWS_1250.encode(POLISH).0.into_owned(),
            Encoding::Windows1250,
            POLISH,
        ),
        (
            WINDOWS_1252.encode(SWEDISH).0.into_owned(),
            Encoding::Windows1252,
            SWEDISH,
        ),
    ];
    for (bytes, encoding, text) in files {
        let table = read_table(&bytes, "people.csv").unwrap();
        assert_eq!(table.encoding, encoding);
        let first: Vec<&str> = text.lines().next().unwrap().split(';').collect();
        let second: Vec<&str> = text.lines().nth(1).unwrap().split(';').collect();
        assert_eq!(table.headings, first);
        assert_eq!(
            table.rows[0],
            (2, second.into_iter().map(str::to_owned).collect())
        );
        assert_eq!(table.rows.len(), 2);
    }
}

#[test]
fn single_words_are_enough_to_tell_the_code_pages_apart() {
    for word in [
        "Łódź",
        "Święcicki",
        "Gęś",
        "Kraków, Rzeszów, Częstochowa",
        "ćma",
        "Nędza",
        "Wężyk",
    ] {
        let table = read_table(&WINDOWS_1250.encode(word).0, "").unwrap();
        assert_eq!(
            (table.headings[0].as_str(), table.encoding),
            (word.split(',').next().unwrap(), Encoding::Windows1250)
        );
    }
    for word in [
        "Åland",
        "Skåne",
        "Jönköping",
        "Gävle",
        "Søren",
        "Café à la crème",
        "Kraków",
    ] {
        let table = read_table(&WINDOWS_1252.encode(word).0, "").unwrap();
        assert_eq!(
            (table.headings[0].as_str(), table.encoding),
            (word, Encoding::Windows1252)
        );
    }
}

#[test]
fn the_separator_is_found_even_among_others_inside_texts() {
    for separator in [',', ';', '\t'] {
        let quoted = "\"Nowak, Anna; dr\t1\"";
        let text = format!(
            "name{separator}office{separator}role\n{quoted}{separator}Urząd{separator}a\nEwa{separator}{separator}b\n"
        );
        let table = read_table(text.as_bytes(), "").unwrap();
        assert_eq!(table.headings, ["name", "office", "role"]);
        assert_eq!(table.rows[0].1[0], "Nowak, Anna; dr\t1");
        assert_eq!(
            table.rows[1],
            (3, vec!["Ewa".to_owned(), String::new(), "b".to_owned()])
        );
    }
    let declared = read_table(b"sep=,\na;b,c\n1,2\n", "").unwrap();
    assert_eq!(declared.headings, ["a;b", "c"]);
    assert_eq!(declared.rows[0].0, 3, "the first line counts as a row");
    let single = read_table("nazwisko\nNowak\n".as_bytes(), "").unwrap();
    assert_eq!(single.rows, [(2, vec!["Nowak".to_owned()])]);
}

#[test]
fn row_numbers_are_those_of_the_spreadsheet() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["", "a;b", "", "1;\"x\ny\nz\"", "2;c", "", ";", "3;d"].join(end);
        let table = read_table(text.as_bytes(), "").unwrap();
        let numbers: Vec<u32> = table.rows.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [4, 5, 8], "with {end:?}");
        assert_eq!(table.rows[0].1[1], "x\ny\nz");
    }
}

#[test]
fn cells_are_trimmed_and_padding_columns_ignored() {
    let table = read_table("a;b;;\n\u{a0}x \t; y\u{200b};;\n".as_bytes(), "").unwrap();
    assert_eq!(table.headings, ["a", "b"]);
    assert_eq!(table.rows[0].1, ["x", "y"]);
}

#[test]
fn faults_name_their_place() {
    let refused = |text: &str| read_table(text.as_bytes(), "x.csv").unwrap_err();
    assert_eq!(
        refused("a;b\n1;2;3\n"),
        SheetError::BeyondHeadings { row: 2, column: 3 }
    );
    assert_eq!(
        refused("a;b; A \n"),
        SheetError::SameHeading {
            column: 3,
            heading: "A".to_owned()
        }
    );
    assert_eq!(
        refused(&format!("a;b\n1;2\n3;{}\n", "x".repeat(10_001))),
        SheetError::CellTooLong {
            row: 3,
            column: 2,
            limit: 10_000
        }
    );
    assert_eq!(
        refused(&"x\n".repeat(20_002)),
        SheetError::TooManyRows { limit: 20_000 }
    );
    assert_eq!(
        refused(&vec!["h"; 201].join(";")),
        SheetError::TooManyColumns { limit: 200 }
    );
    assert_eq!(refused(""), SheetError::Empty);
    assert_eq!(refused(" \r\n;;\r\n"), SheetError::Empty);
}

#[test]
fn files_of_other_kinds_are_told_apart_whatever_their_name() {
    let refused = |bytes: &[u8]| read_table(bytes, "people.xlsx").unwrap_err();
    assert_eq!(refused(b"%PDF-1.7\n1 0 obj"), SheetError::NotATable);
    assert_eq!(refused(b"<!DOCTYPE html><table><tr><td>a"), SheetError::NotATable);
    assert_eq!(
        refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\x01"),
        SheetError::NotATable
    );
    assert_eq!(
        refused(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"),
        SheetError::OldOrLocked
    );
    assert_eq!(refused(&packed(&[("a.txt", b"a")])), SheetError::NotATable);
    assert_eq!(refused(b"PK\x03\x04 not a zip at all"), SheetError::Broken);
    assert_eq!(refused(b"\xEF\xBB\xBFa;\xFF"), SheetError::Undecodable);
    assert_eq!(
        read_table(POLISH.as_bytes(), "people.xlsx").unwrap().rows.len(),
        2,
        "CSV under a wrong name is still CSV"
    );
}

#[test]
fn a_workbook_is_read_whatever_order_its_cells_are_in() {
    let rows = format!(
        "<row r=\"4\">{}{}</row><row r=\"2\">{}{}</row>",
        inline("B4", "Nowak"),
        "<c r=\"C4\"><v>12</v></c>",
        inline("C2", "minuty"),
        inline("B2", "nazwisko"),
    );
    let table = read_table(&xlsx(&rows), "").unwrap();
    assert_eq!(table.headings, ["", "nazwisko", "minuty"]);
    assert_eq!(
        table.rows,
        [(4, vec![String::new(), "Nowak".to_owned(), "12".to_owned()])]
    );
}

#[test]
fn far_corners_of_a_workbook_cost_nothing_and_are_refused() {
    let corner = format!(
        "<row r=\"1\">{}</row><row r=\"1048576\">{}</row>",
        inline("A1", "a"),
        inline("XFD1048576", "b")
    );
    assert_eq!(
        read_table(&xlsx(&corner), ""),
        Err(SheetError::TooManyColumns { limit: 200 })
    );
    let below = format!(
        "<row r=\"1\">{}</row><row r=\"1048576\">{}</row>",
        inline("A1", "a"),
        inline("A1048576", "b")
    );
    assert_eq!(
        read_table(&xlsx(&below), "").unwrap().rows,
        [(1_048_576, vec!["b".to_owned()])]
    );
}

#[test]
fn an_open_document_is_read_with_dates_times_and_repetitions() {
    let rows = format!(
        "<table:table table:name=\"A\"><table:table-row>{}{}{}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"3\">{}<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-14\">\
         <text:p>14.03.2026</text:p></table:table-cell><table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\">\
         <text:p>09:30</text:p></table:table-cell></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>",
        cell("imię"),
        cell("dzień"),
        cell("godzina"),
        cell("Żaneta &amp; Åsa"),
    );
    let table = read_table(&ods(&rows), "people.csv").unwrap();
    assert_eq!(table.headings, ["imię", "dzień", "godzina"]);
    let numbers: Vec<u32> = table.rows.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, [4, 5, 6]);
    assert_eq!(table.rows[0].1, ["Żaneta & Åsa", "2026-03-14", "09:30"]);
}

#[test]
fn archives_that_unpack_to_too_much_are_refused() {
    let zeros = vec![b'0'; 30 * 1024 * 1024];
    let bomb = packed(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/worksheets/sheet1.xml", &zeros),
    ]);
    assert!(bomb.len() < 100_000);
    assert_eq!(read_table(&bomb, "x.xlsx"), Err(SheetError::TooLarge));
    let names: Vec<String> = (0..2_100).map(|number| format!("{number}.xml")).collect();
    let crowd: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"x".as_slice()))
        .collect();
    assert_eq!(read_table(&packed(&crowd), "x.xlsx"), Err(SheetError::TooLarge));
}

#[test]
fn damaged_workbooks_give_an_error_and_nothing_else() {
    let rows = format!(
        "<row r=\"1\">{}</row><row r=\"2\">{}</row>",
        inline("A1", "a"),
        inline("A2", "b")
    );
    for whole in [
        xlsx(&rows),
        ods(&format!(
            "<table:table table:name=\"A\"><table:table-row>{}</table:table-row></table:table>",
            cell("x")
        )),
    ] {
        for length in (4..whole.len()).step_by(7) {
            assert!(read_table(&whole[..length], "").is_err(), "cut at {length}");
        }
        for place in (0..whole.len()).step_by(3) {
            let mut bytes = whole.clone();
            bytes[place] ^= 0x55;
            let _ = read_table(&bytes, "");
        }
    }
}

#[test]
fn formulas_and_numbers_come_as_a_person_reads_them() {
    let rows = format!(
        "<row r=\"1\">{}{}{}</row><row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\"><v>2.5</v></c><c r=\"C2\" t=\"b\"><v>1</v></c></row>",
        inline("A1", "suma"),
        inline("B1", "średnia"),
        inline("C1", "tak"),
    );
    assert_eq!(
        read_table(&xlsx(&rows), "").unwrap().rows[0].1,
        ["2", "2.5", "true"]
    );
}
