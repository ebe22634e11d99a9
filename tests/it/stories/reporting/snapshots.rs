//! Snapshots: the same to the byte for ever, whatever is corrected later.

use calamine::{Reader, Xlsx, open_workbook_from_rs};
use evenhand::kernel::ids::{new_id, sha256_hex};

use super::{PROJECT, desk, sheet};
use crate::support::room::{CODE, OTHER, Room, Rows};

const DOWNLOADS: &str = "SELECT COUNT(*) FROM audit_entries WHERE action = 'snapshot.downloaded'";

#[rocket::async_test]
async fn what_was_handed_over_stays_the_same_to_the_byte() {
    let room = Room::open().await;
    room.finish().await;
    assert_eq!(room.snap(&room.office, "pl").await.status, 303);
    let (address, workbook_hash, table_hash) = room.newest().await;
    let (workbook, table) = (format!("{address}/workbook.xlsx"), format!("{address}/table.csv"));
    let first = room.server.get_as(&room.office, &workbook).await;
    assert_eq!(first.status, 200);
    assert_eq!(
        sha256_hex(&first.bytes),
        workbook_hash,
        "the checksum shown is the checksum of the file"
    );
    assert!(
        first.header("Content-Disposition").contains(CODE),
        "{}",
        first.header("Content-Disposition")
    );
    let csv = room.server.get_as(&room.auditor, &table).await;
    assert_eq!(sha256_hex(&csv.bytes), table_hash);
    assert!(csv.header("Content-Type").starts_with("text/csv"));
    let summary = sheet(&first.bytes, "Podsumowanie");
    for text in [
        "POKL.05.01-00/31",
        "Dofinansowane przez Unię Europejską",
        "Do przekazania",
        table_hash.as_str(),
    ] {
        assert!(
            summary.iter().any(|row| row.contains(text)),
            "{text}: {summary:?}"
        );
    }
    // Sorted as Polish sorts: Ćwik before Kowal before Wiśniewska.
    let day = sheet(&first.bytes, &room.day.to_string());
    let place = |name: &str| day.iter().position(|row| row.contains(name)).expect("a row");
    assert!(
        place("Ćwik") < place("Kowal") && place("Kowal") < place("Wiśniewska"),
        "{day:?}"
    );
    assert!(
        day[1].contains("|60|15|60|135|120|135|120|2"),
        "the break between two attended slots counts: {}",
        day[1]
    );

    // A correction later: the old snapshot stays, a new one says so.
    room.at(1, 15 * 60);
    let wrong = room.record(1, 1, (600, 610), None).await;
    room.record(1, 1, (600, 612), Some(wrong)).await;
    let again = room.server.get_as(&room.auditor, &workbook).await;
    assert_eq!((again.status, &again.bytes), (200, &first.bytes));
    assert_eq!(room.server.get_as(&room.office, &table).await.bytes, csv.bytes);
    assert_eq!(room.snap(&room.office, "en").await.status, 303);
    let (newer, newer_hash, _) = room.newest().await;
    assert!(newer != address && newer_hash != workbook_hash);
    let newer = room
        .server
        .get_as(&room.office, &format!("{newer}/workbook.xlsx"))
        .await;
    let corrections = sheet(&newer.bytes, "Corrections");
    assert_eq!(corrections.len(), 2, "{corrections:?}");
    assert!(
        corrections[1].contains("10:00–10:10|10:00–10:12|Jan Testowa|"),
        "{corrections:?}"
    );
    assert!(
        sheet(&newer.bytes, "Summary")
            .iter()
            .any(|row| row.contains("Working copy")),
        "changed after it was signed"
    );
    assert_eq!(room.count(DOWNLOADS).await, 5, "each download is noted");
}

#[rocket::async_test]
async fn a_name_like_a_formula_is_text_in_both_files() {
    let room = Room::open().await;
    let mut rows = Rows::begin(&room.server).await;
    let name = "=HYPERLINK(\"http://example.org\")";
    rows.run(
        "UPDATE persons SET family_name = $1, organisation = $2 WHERE id = $3",
        vec![name.into(), "+48 12".into(), room.officials[0].person.0.into()],
    )
    .await;
    rows.commit().await;
    room.finish().await;
    assert_eq!(room.snap(&room.office, "sv").await.status, 303);
    let (address, ..) = room.newest().await;
    let workbook = room
        .server
        .get_as(&room.office, &format!("{address}/workbook.xlsx"))
        .await;
    let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(workbook.bytes)).expect("a workbook");
    let mut found = false;
    for sheet in book.sheet_names() {
        assert!(
            book.worksheet_formula(&sheet)
                .expect("a sheet")
                .cells()
                .all(|(_, _, formula)| formula.is_empty())
        );
        let range = book.worksheet_range(&sheet).expect("a sheet");
        found |= range
            .cells()
            .any(|(_, _, cell)| cell.to_string().starts_with(name));
    }
    assert!(found);
    let table = room
        .server
        .get_as(&room.office, &format!("{address}/table.csv"))
        .await;
    assert!(
        table.body.contains("\"'=HYPERLINK(\"\"http://example.org\"\") "),
        "{}",
        table.body
    );
    assert!(table.body.contains(";'+48 12;"), "{}", table.body);
}

#[rocket::async_test]
async fn the_project_is_one_workbook_and_costs_as_many_queries_as_an_edition() {
    let room = Room::open().await;
    room.finish().await;
    let queries = async |path: &str| {
        let before = room.server.app.db.queries();
        assert_eq!(room.server.get_as(&room.office, path).await.status, 200);
        room.server.app.db.queries() - before
    };
    let of_edition = queries(&desk()).await;
    let of_project = queries(&format!("/projects/{PROJECT}/evidence")).await;
    assert!(of_edition <= 15 && of_project <= 14, "{of_edition} {of_project}");

    let id = new_id().to_string();
    let token = room.server.token(&room.office).await;
    let fields = [("id", id.as_str()), ("language", "en"), ("csrf", &token)];
    let before = room.server.app.db.queries();
    let made = room
        .server
        .post_raw(&room.office, &format!("/projects/{PROJECT}/snapshots"), &fields)
        .await;
    assert_eq!(made.status, 303, "{}", made.body);
    let used = room.server.app.db.queries() - before;
    assert!(used <= 24, "a snapshot of a project took {used} queries");
    let workbook = room
        .server
        .get_as(&room.office, &format!("/snapshots/{id}/workbook.xlsx"))
        .await;
    let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(&workbook.bytes)).expect("a workbook");
    let day = room.day;
    assert!(
        book.sheet_names().contains(&format!("{day} {CODE}"))
            && book.sheet_names().contains(&format!("{day} {OTHER}"))
    );
    assert_eq!(
        book.worksheet_range("Totals").expect("a sheet").height(),
        1 + 3 + 1
    );
    let participation = sheet(&workbook.bytes, "Participation");
    assert_eq!(
        participation.len(),
        1 + 3,
        "the one in the other edition was never there"
    );
    let indicators = sheet(&workbook.bytes, "Indicators");
    assert_eq!(
        indicators[1],
        "EECO01|Participants in total|Grand total|3|0|0|0|3"
    );
    assert_eq!(
        indicators[2],
        "EECO01|Participants in total|Reportable total|3|0|0|0|3"
    );
    let table = room
        .server
        .get_as(&room.office, &format!("/snapshots/{id}/table.csv"))
        .await;
    assert!(table.body.contains(&format!(";{CODE};")) && table.body.contains(&format!(";{OTHER};")));
}
