//! A snapshot tells whether it is out of date, and what differs between it and another.

use super::{PROJECT, sheet};
use crate::support::room::{CODE, Room};

impl Room {
    /// The addresses of the snapshots that a page lists, the newest first.
    async fn snapshots_on(&self, page: &str) -> Vec<String> {
        let page = self.server.get_as(&self.office, page).await;
        let mut found: Vec<String> = Vec::new();
        for rest in page.body.split("\"/snapshots/").skip(1) {
            let address = format!("/snapshots/{}", rest.chars().take(36).collect::<String>());
            if !found.contains(&address) {
                found.push(address);
            }
        }
        found
    }
}

fn id(address: &str) -> &str {
    address.trim_start_matches("/snapshots/")
}

#[rocket::async_test]
async fn a_correction_makes_a_snapshot_out_of_date_and_two_of_them_tell_what_changed() {
    let room = Room::open().await;
    room.finish().await;
    assert_eq!(room.snap(&room.office, "en").await.status, 303);
    let (first, ..) = room.newest().await;
    let page = room.server.get_as(&room.auditor, &first).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("Nothing has changed"), "{}", page.body);
    assert!(page.body.contains("no other snapshot"), "{}", page.body);

    room.at(1, 15 * 60);
    let wrong = room.record(1, 1, (600, 610), None).await;
    room.record(1, 1, (600, 612), Some(wrong)).await;
    let page = room.server.get_as(&room.office, &first).await;
    assert!(
        page.body.contains("Out of date: 2 rows or columns differ"),
        "the slot of the entry and the total of the person: {}",
        page.body
    );
    let changes = room
        .server
        .get_as(&room.office, &format!("{first}/changes"))
        .await;
    assert_eq!(changes.status, 200, "{}", changes.body);
    assert!(
        changes.body.contains("what would be frozen now"),
        "{}",
        changes.body
    );
    assert!(
        changes.body.contains("<ins>12</ins>") && changes.body.contains("Attended"),
        "{}",
        changes.body
    );
    let views = "SELECT COUNT(*) FROM record_views WHERE what = 'evidence'";
    assert_eq!(room.count(views).await, 1, "the one person shown can see it");

    assert_eq!(room.snap(&room.office, "en").await.status, 303);
    let (second, ..) = room.newest().await;
    // From either side the earlier one is the beginning.
    for (own, other) in [(&first, &second), (&second, &first)] {
        let address = format!("{own}/changes?with={}", id(other));
        let page = room.server.get_as(&room.auditor, &address).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.contains("<ins>12</ins>"), "{address}: {}", page.body);
    }
    let page = room
        .server
        .get_as(&room.office, &format!("{first}/changes?show=gone"))
        .await;
    assert!(page.body.contains("Nothing was found"), "{}", page.body);

    let with = format!("with={}", id(&second));
    let csv = room
        .server
        .get_as(&room.office, &format!("{first}/changes.csv?{with}"))
        .await;
    assert_eq!(csv.status, 200);
    assert!(csv.body.contains("Change;Row;Column;From;To"), "{}", csv.body);
    assert!(csv.body.contains("Slot 600;Attended;15;12"), "{}", csv.body);
    let book = room
        .server
        .get_as(&room.office, &format!("{first}/changes.xlsx?{with}"))
        .await;
    let rows = sheet(&book.bytes, "Changes");
    assert_eq!(
        rows.len(),
        1 + csv.body.trim_end().lines().count() - 1,
        "{rows:?}"
    );
    let noted = "SELECT COUNT(*) FROM audit_entries WHERE action = 'snapshot.compared'";
    assert_eq!(room.count(noted).await, 2, "each download is noted");
}

#[rocket::async_test]
async fn snapshots_in_two_languages_compare_what_is_not_in_words() {
    let room = Room::open().await;
    room.finish().await;
    assert_eq!(room.snap(&room.office, "pl").await.status, 303);
    let (first, ..) = room.newest().await;
    assert_eq!(room.snap(&room.office, "sv").await.status, 303);
    let (second, ..) = room.newest().await;
    let address = format!("{second}/changes?with={}", id(&first));
    let page = room.server.get_as(&room.office, &address).await;
    assert!(page.body.contains("No row differs"), "{}", page.body);
    assert!(
        page.body
            .contains("because the two reports are in different languages"),
        "{}",
        page.body
    );
}

#[rocket::async_test]
async fn versions_of_a_profile_compare_by_what_their_columns_hold() {
    let room = Room::open().await;
    room.finish().await;
    let reports = format!("/projects/{PROJECT}/reports");
    let made = room.report_with("poland-draft:1", "pl").await;
    assert_eq!(made.status, 303, "{}", made.body);
    let file = room
        .server
        .get_as(
            &room.office,
            &format!("{reports}/profiles/poland-draft/1/profile.toml"),
        )
        .await;
    // The next version calls a column otherwise and leaves another out.
    let mut changed = file.body.replace("{ pl = \"Płeć\" }", "{ pl = \"Płeć osoby\" }");
    let at = changed.find("field = \"education\"").expect("a column");
    let start = changed[..at].rfind("[[").expect("its beginning");
    let end = changed[at..].find("[[").map_or(changed.len(), |end| at + end);
    changed.replace_range(start..end, "");
    assert_eq!(room.send_profile(&changed).await.status, 303);
    let made = room.report_with("poland-draft:2", "pl").await;
    assert_eq!(made.status, 303, "{}", made.body);
    let listed = room.snapshots_on(&reports).await;
    let [second, first] = &listed[..] else {
        panic!("two snapshots: {listed:?}");
    };
    let page = room
        .server
        .get_as(&room.office, &format!("{first}/changes?with={}", id(second)))
        .await;
    assert!(page.body.contains("No row differs"), "{}", page.body);
    assert!(
        page.body.contains("Only the earlier report has these columns"),
        "{}",
        page.body
    );
    assert!(!page.body.contains("Only the later report"), "{}", page.body);
    for address in [first, second] {
        let page = room.server.get_as(&room.office, address).await;
        assert!(page.body.contains("Nothing has changed"), "{}", page.body);
    }
}

#[rocket::async_test]
async fn a_snapshot_is_compared_with_its_own_kind_by_those_who_may_read_it() {
    let room = Room::open().await;
    room.finish().await;
    assert_eq!(room.snap(&room.office, "en").await.status, 303);
    let (own, ..) = room.newest().await;
    room.report_with("commission-presence:1", "en").await;
    let listed = room.snapshots_on(&format!("/projects/{PROJECT}/reports")).await;
    let other = id(&listed[0]).to_owned();
    for ending in ["", ".csv", ".xlsx"] {
        for with in [other.as_str(), id(&own), "nonsense"] {
            let address = format!("{own}/changes{ending}?with={with}");
            let page = room.server.get_as(&room.office, &address).await;
            assert_eq!(page.status, 404, "{address}");
        }
        for address in [own.clone(), format!("{own}/changes{ending}")] {
            for browser in [&room.trainer, &room.officials[0].browser] {
                let page = room.server.get_as(browser, &address).await;
                assert_eq!(page.status, 404, "{address}");
            }
        }
    }
    let desk = room
        .server
        .get_as(&room.office, &format!("/editions/{CODE}/evidence"))
        .await;
    assert!(desk.body.contains(&format!("href=\"{own}\"")), "{}", desk.body);
}
