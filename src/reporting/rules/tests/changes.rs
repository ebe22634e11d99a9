//! What differs between two tables, as a table of cases.

use crate::{
    kernel::{
        languages::Language,
        sheets::{Cell, Column, Kind as CellKind, csv, read_written},
    },
    reporting::rules::changes::{Kind, Written, compare, keys_of},
};

/// A table with these columns, key and heading alike unless the heading is given after a colon.
fn written(language: Language, columns: &str, rows: &[&str]) -> Written {
    let columns: Vec<(String, String)> = columns
        .split(' ')
        .map(|column| {
            let (key, heading) = column.split_once(':').unwrap_or((column, column));
            (key.to_owned(), heading.to_owned())
        })
        .collect();
    let headed = |(_, heading): &(String, String)| Column {
        heading: heading.clone(),
        width: 10,
        kind: CellKind::Text,
    };
    let cells = |row: &&str| row.split('|').map(|cell| Cell::Text(cell.to_owned())).collect();
    let headings: Vec<Column> = columns.iter().map(headed).collect();
    let mut bytes = Vec::new();
    csv(&headings, rows.iter().map(cells).collect::<Vec<_>>(), &mut bytes).expect("a table");
    let table = read_written(&bytes[..]).expect("the table again");
    Written {
        keys: keys_of(&table.headings, &columns),
        table,
        language,
        codes: Vec::new(),
    }
}

/// Each change as `kind row: column from>to`.
fn told(report: &str, before: &Written, after: &Written) -> Vec<String> {
    let changes = compare(report, before, after);
    let line = |change: &super::super::changes::Change| {
        let cells: Vec<String> = change
            .cells
            .iter()
            .map(|cell| format!("{} {}>{}", cell.column, cell.from, cell.to))
            .collect();
        format!("{} {}: {}", change.kind.code(), change.row, cells.join(", "))
    };
    changes.rows.iter().map(line).collect()
}

#[test]
fn rows_are_known_by_what_tells_them_apart() {
    let columns = "number person_id name minutes";
    let cases: [(&str, &[&str], &[&str], &[&str]); 7] = [
        ("the same", &["1|a|Anna|60"], &["1|a|Anna|60"], &[]),
        (
            "a cell",
            &["1|a|Anna|60"],
            &["1|a|Anna|45"],
            &["changed Anna: minutes 60>45"],
        ),
        (
            "a name is a cell where the person is known",
            &["1|a|Anna|60"],
            &["1|a|Ania|60"],
            &["changed Ania: name Anna>Ania"],
        ),
        (
            "who comes in front moves the others, which is no change of theirs",
            &["1|b|Beata|60"],
            &["1|a|Anna|30", "2|b|Beata|60"],
            &["added Anna: number >1, person_id >a, name >Anna, minutes >30"],
        ),
        (
            "who left",
            &["1|a|Anna|30", "2|b|Beata|60"],
            &["1|b|Beata|60"],
            &["gone Anna: number 1>, person_id a>, name Anna>, minutes 30>"],
        ),
        (
            "two rows of one person: the one alike stays",
            &["1|a|Anna|30", "2|a|Anna|60"],
            &["1|a|Anna|60", "2|a|Anna|90"],
            &["changed Anna: minutes 30>90"],
        ),
        (
            "a formula is text",
            &["1|a|=A1|60"],
            &["1|a|=A1|61"],
            &["changed =A1: minutes 60>61"],
        ),
    ];
    for (what, before, after, expected) in cases {
        let (before, after) = (
            written(Language::Pl, columns, before),
            written(Language::Pl, columns, after),
        );
        assert_eq!(told("participation", &before, &after), expected, "{what}");
    }
}

#[test]
fn columns_are_known_by_what_they_hold() {
    let before = written(Language::Pl, "name:Imię sex:Płeć minutes", &["Anna|kobieta|60"]);
    let after = written(Language::Pl, "minutes:Minuty name age", &["61|Anna|40"]);
    let changes = compare("participation", &before, &after);
    assert_eq!(changes.columns_added, ["age"]);
    assert_eq!(changes.columns_gone, ["Płeć"]);
    assert_eq!((changes.count(Kind::Changed), changes.differing()), (1, 3));
    assert_eq!(
        told("participation", &before, &after),
        ["changed Anna: Minuty 60>61"]
    );

    // In two languages, what is in words is not compared.
    let swedish = written(Language::Sv, "name sex:Kön minutes", &["Anna|kvinna|60"]);
    let changes = compare("participation", &before, &swedish);
    assert_eq!(changes.columns_left_out, ["Kön"]);
    assert_eq!(changes.differing(), 0);

    // Without anything to tell rows apart, whole rows are added and gone.
    let (one, other) = (
        written(Language::Pl, "region", &["PL", "PL", "SE"]),
        written(Language::Pl, "region", &["SE", "PL"]),
    );
    assert_eq!(told("presence", &one, &other), ["gone PL: region PL>"]);
}

#[test]
fn the_totals_of_an_indicator_are_told_apart_in_any_language() {
    let table = |language, words: [&'static str; 2], figures: [&str; 2]| {
        let rows = [
            format!("EECO01|{}|{}", words[0], figures[0]),
            format!("EECO01|{}|{}", words[1], figures[1]),
        ];
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let mut table = written(language, "indicator-code total-kind all", &rows);
        table.codes = vec![
            (words[0].to_owned(), "grand"),
            (words[1].to_owned(), "reportable"),
        ];
        table
    };
    let before = table(Language::Pl, ["ogółem", "pełne"], ["10", "8"]);
    let after = table(Language::Sv, ["totalt", "fullständiga"], ["8", "7"]);
    assert_eq!(
        told("indicators", &before, &after),
        [
            "changed EECO01 · totalt: all 10>8",
            "changed EECO01 · fullständiga: all 8>7"
        ]
    );
}
