//! Stories of evidence: what is missing is said, what was handed over stays as it was, and figures tell of nobody.

use calamine::{Reader, Xlsx, open_workbook_from_rs};
use evenhand::kernel::ids::{new_id, sha256_hex};
use sea_orm::Value;
use serde_json::json;

use crate::support::{
    Browser, Reply,
    room::{CODE, OTHER, PROJECT, Room, Rows},
};

const SNAPSHOTS: &str = "SELECT COUNT(*) FROM snapshots";
const DOWNLOADS: &str = "SELECT COUNT(*) FROM audit_entries WHERE action = 'snapshot.downloaded'";

fn desk() -> String {
    format!("/editions/{CODE}/evidence")
}

impl Room {
    /// Enters somebody in a slot as the list would; a correction when it replaces an entry.
    async fn record(
        &self,
        official: usize,
        slot: usize,
        times: (i32, i32),
        replaces: Option<uuid::Uuid>,
    ) -> uuid::Uuid {
        let id = new_id();
        let mut rows = Rows::begin(&self.server).await;
        let columns = "id edition_id slot_id enrolment_id present from_minute to_minute way recorded_at \
                       recorded_by_name replaces why";
        let values: Vec<Value> = vec![
            id.into(),
            self.edition.0.into(),
            self.slots[slot].0.into(),
            self.officials[official].enrolment.0.into(),
            (times.1 > times.0).into(),
            times.0.into(),
            times.1.into(),
            if replaces.is_some() { "correction" } else { "list" }.into(),
            self.server.app.clock.now().into(),
            "Jan Testowa".into(),
            replaces.into(),
            replaces.map(|_| "=cmd()").into(),
        ];
        rows.insert("attendance_entries", columns, values).await;
        rows.commit().await;
        id
    }

    async fn sign(&self, days: i64) {
        let mut rows = Rows::begin(&self.server).await;
        let values: Vec<Value> = vec![
            new_id().into(),
            self.edition.0.into(),
            (self.day + time::Duration::days(days)).into(),
            self.officials[0].person.0.into(),
            "Jan Testowa".into(),
            self.server.app.clock.now().into(),
            "".into(),
        ];
        rows.insert(
            "countersignatures",
            "id edition_id on_date by_id by_name at checksum",
            values,
        )
        .await;
        rows.commit().await;
    }

    async fn complete_people(&self) {
        let mut rows = Rows::begin(&self.server).await;
        let sql = "UPDATE persons SET sex = 'woman', birth_year = 1980, education = 'isced_5_8', labour_status = 'employed'";
        rows.run(sql, Vec::new()).await;
        rows.commit().await;
    }

    /// Makes a snapshot as the button does.
    async fn snap(&self, browser: &Browser, language: &str) -> Reply {
        let page = self.server.get_as(browser, &desk()).await;
        let id = page.input("id");
        self.server
            .post(
                browser,
                &format!("/editions/{CODE}/snapshots"),
                &[("id", &id), ("language", language)],
            )
            .await
    }

    /// The address of the newest snapshot and its checksums: workbook, table.
    async fn newest(&self) -> (String, String, String) {
        let page = self.server.get_as(&self.office, &desk()).await;
        let address = page
            .body
            .split("/snapshots/")
            .nth(2)
            .or_else(|| page.body.split("/snapshots/").nth(1));
        let id: String = address.unwrap_or_default().chars().take(36).collect();
        let mut hashes = page
            .body
            .split("<code>")
            .skip(1)
            .map(|rest| rest[..64].to_owned());
        (
            format!("/snapshots/{id}"),
            hashes.next().unwrap_or_default(),
            hashes.next().unwrap_or_default(),
        )
    }

    /// Everyone in every slot, both days signed, all records complete.
    async fn finish(&self) {
        self.at(1, 12 * 60);
        for official in 0..self.officials.len() {
            for (slot, times) in [(0, (540, 600)), (2, (615, 675)), (3, (540, 600))] {
                self.record(official, slot, times, None).await;
            }
        }
        self.at(1, 13 * 60);
        self.sign(0).await;
        self.sign(1).await;
        self.complete_people().await;
    }
}

/// The rows of a sheet as text, all cells of a row joined.
fn sheet(bytes: &[u8], name: &str) -> Vec<String> {
    let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(bytes)).expect("a workbook");
    let range = book.worksheet_range(name).expect("a sheet");
    range
        .rows()
        .map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>().join("|"))
        .collect()
}

#[rocket::async_test]
async fn the_desk_says_what_is_missing_and_where_it_is_mended() {
    let room = Room::open().await;
    let early = room.server.get_as(&room.office, &desk()).await;
    assert_eq!(early.status, 200, "{}", early.body);
    assert!(early.body.contains("its figures are not final"), "{}", early.body);
    assert!(
        !early.body.contains("is not countersigned"),
        "nothing is late yet"
    );

    room.at(1, 12 * 60);
    for official in 0..2 {
        room.record(official, 0, (540, 600), None).await;
    }
    let page = room.server.get_as(&room.office, &desk()).await;
    for text in [
        "not on record: sex, year of birth, education, labour status",
        "“Slot 615” on",
        "“Slot 540” on",
        "is not countersigned",
        "but without any entry, present or absent",
        "findings stand in the way",
        &format!("href=\"/people/{}\"", room.officials[2].person),
        &format!("href=\"/editions/{CODE}/attendance\""),
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert!(
        !page.body.contains("“Slot 600”"),
        "nobody takes attendance in breaks"
    );

    room.finish_the_rest().await;
    let page = room.server.get_as(&room.office, &desk()).await;
    assert!(page.body.contains("Nothing is missing."), "{}", page.body);
    room.at(1, 14 * 60);
    room.record(0, 1, (600, 615), None).await;
    let page = room.server.get_as(&room.office, &desk()).await;
    assert!(
        page.body.contains("was changed after it was countersigned"),
        "{}",
        page.body
    );
}

impl Room {
    async fn finish_the_rest(&self) {
        self.record(2, 0, (0, 0), None).await;
        for official in 0..3 {
            self.record(official, 2, (615, 675), None).await;
            self.record(official, 3, (540, 600), None).await;
        }
        self.at(1, 13 * 60);
        self.sign(0).await;
        self.sign(1).await;
        self.complete_people().await;
    }
}

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
async fn only_the_office_makes_snapshots_and_only_its_project_s() {
    let room = Room::open().await;
    room.finish().await;
    let foreign = room.stranger_office().await;
    let (snapshots, project_snapshots) = (
        format!("/editions/{CODE}/snapshots"),
        format!("/projects/{PROJECT}/snapshots"),
    );
    let pages = [
        desk(),
        format!("/projects/{PROJECT}/evidence"),
        format!("/projects/{PROJECT}/figures"),
    ];
    let id = new_id().to_string();
    let fields = [("id", id.as_str()), ("language", "en")];
    for (who, browser) in [
        ("foreign office", &foreign),
        ("official", &room.officials[0].browser),
        ("trainer", &room.trainer),
    ] {
        for page in &pages {
            assert_eq!(
                room.server.get_as(browser, page).await.status,
                404,
                "{who} {page}"
            );
        }
        for address in [&snapshots, &project_snapshots] {
            assert_eq!(
                room.server.post(browser, address, &fields).await.status,
                404,
                "{who} {address}"
            );
        }
    }
    for page in &pages {
        let guest = room.server.get(page).await;
        assert_eq!(
            (guest.status, guest.location().starts_with("/sign-in")),
            (303, true),
            "{page}"
        );
        let auditor = room.server.get_as(&room.auditor, page).await;
        assert_eq!(auditor.status, 200, "{page}");
        assert!(!auditor.body.contains("/snapshots\""), "no form for an auditor");
        assert!(
            !auditor.body.contains("Put right"),
            "nothing to mend for an auditor"
        );
    }
    assert_eq!(
        room.server.post(&room.auditor, &snapshots, &fields).await.status,
        403
    );
    assert_eq!(room.server.post(&room.auditor, &snapshots, &[]).await.status, 403);
    assert_eq!(
        room.server
            .post(&room.office, "/editions/NOWHERE/snapshots", &fields)
            .await
            .status,
        404
    );
    assert_eq!(room.count(SNAPSHOTS).await, 0);

    assert_eq!(room.snap(&room.office, "en").await.status, 303);
    let (address, ..) = room.newest().await;
    for file in ["workbook.xlsx", "table.csv"] {
        let file = format!("{address}/{file}");
        for browser in [&foreign, &room.officials[0].browser, &room.trainer] {
            assert_eq!(room.server.get_as(browser, &file).await.status, 404);
        }
        assert_eq!(room.server.get(&file).await.status, 303);
        assert_eq!(room.server.get_as(&room.auditor, &file).await.status, 200);
    }
    for nothing in [
        format!("/snapshots/{}/table.csv", new_id()),
        "/snapshots/nonsense/workbook.xlsx".to_owned(),
    ] {
        assert_eq!(room.server.get_as(&room.office, &nothing).await.status, 404);
    }
    // The other edition's desk does not list it; nor does that of the project, which has snapshots of its own.
    for other in [format!("/editions/{OTHER}/evidence"), pages[1].clone()] {
        let page = room.server.get_as(&room.office, &other).await;
        assert!(page.body.contains("No snapshot yet"), "{other}");
    }
}

#[rocket::async_test]
async fn a_form_that_cannot_be_read_makes_nothing_and_a_double_click_makes_one() {
    let room = Room::open().await;
    let address = format!("/editions/{CODE}/snapshots");
    let id = new_id().to_string();
    let long = "x".repeat(100_000);
    let cases: [&[(&str, &str)]; 6] = [
        &[],
        &[("id", &id)],
        &[("language", "en")],
        &[("id", &id), ("language", "xx")],
        &[("id", "nonsense"), ("language", "en")],
        &[("id", &id), ("language", &long)],
    ];
    for fields in cases {
        let answer = room.server.post(&room.office, &address, fields).await;
        assert_eq!(answer.status, 422, "{}", answer.body);
        assert!(answer.body.contains("<h1"), "the page comes back");
    }
    let forged = [("id", id.as_str()), ("language", "en"), ("csrf", "forged")];
    assert_eq!(
        room.server.post_raw(&room.office, &address, &forged).await.status,
        403
    );
    assert_eq!(room.count(SNAPSHOTS).await, 0);
    let fields = [("id", id.as_str()), ("language", "en")];
    for _ in 0..2 {
        assert_eq!(
            room.server.post(&room.office, &address, &fields).await.status,
            303
        );
    }
    assert_eq!(room.count(SNAPSHOTS).await, 1);
    let entries = "SELECT COUNT(*) FROM audit_entries WHERE action = 'snapshot.made'";
    assert_eq!(room.count(entries).await, 1);
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
    assert!(of_edition <= 13 && of_project <= 12, "{of_edition} {of_project}");

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
    assert!(used <= 20, "a snapshot of a project took {used} queries");
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
    assert_eq!(indicators[1], "Participants, grand total|3|0|0|0|3");
    assert_eq!(indicators[2], "Participants with complete records|3|0|0|0|3");
    let table = room
        .server
        .get_as(&room.office, &format!("/snapshots/{id}/table.csv"))
        .await;
    assert!(table.body.contains(&format!(";{CODE};")) && table.body.contains(&format!(";{OTHER};")));
}

#[rocket::async_test]
async fn public_figures_leave_out_whoever_could_be_told() {
    let room = Room::open().await;
    room.finish().await;
    let mut rows = Rows::begin(&room.server).await;
    for (place, code) in ["social", "schools"].into_iter().enumerate() {
        let names = Value::Json(Some(Box::new(json!({ "en": format!("Role {code}") }))));
        let place = i32::try_from(place).expect("a small number");
        let values = vec![room.project.into(), code.into(), names, place.into()];
        rows.insert("role_categories", "project_id code names ord", values)
            .await;
    }
    for code in ["PL-02", "PL-12"] {
        rows.insert(
            "project_regions",
            "project_id region_code",
            vec![room.project.into(), code.into()],
        )
        .await;
    }
    rows.commit().await;
    let address = format!("/projects/{PROJECT}/figures");
    let page = room.server.get_as(&room.office, &address).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("Counts below 5 are left out"), "{}", page.body);
    assert!(
        page.body.contains("9 counts are left out"),
        "three people in all: {}",
        page.body
    );
    let mut rows = Rows::begin(&room.server).await;
    rows.run("UPDATE projects SET suppression_k = 1", Vec::new())
        .await;
    rows.commit().await;
    let page = room.server.get_as(&room.office, &address).await;
    assert!(
        page.body.contains("Role schools") && page.body.contains("<td class=\"num\">3\n</td>"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("7 counts are left out"),
        "the three and their zeros cover each other: {}",
        page.body
    );
}
