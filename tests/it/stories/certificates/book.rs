//! Receipts, and the register of a project as a page and as files.

use std::io::Cursor;

use calamine::{Reader, Xlsx};
use evenhand::{
    certificates::Certificate,
    kernel::audit,
    people::{Permission, Scope},
};

use super::owner_and_other;
use crate::support::{
    Browser,
    room::{Room, Rows, staff},
};

const BOOK: &str = "/projects/RT13/certificates";
const RECEIPTS: &str = "SELECT COUNT(*) FROM certificate_receipts";

async fn certified() -> (Room, Vec<Certificate>) {
    let room = Room::open().await;
    room.whole_course().await;
    let issued = room.certificates().await;
    assert_eq!(issued.len(), 3);
    (room, issued)
}

#[rocket::async_test]
async fn its_holder_confirms_once_to_have_the_certificate_and_nobody_else_can() {
    let (room, issued) = certified().await;
    let certificate = &issued[0];
    let (owner, other) = owner_and_other(&room, certificate.enrolment_id);
    let page = format!("/certificates/{}", certificate.id);
    let receipts = format!("{page}/receipts");
    for (who, browser, status) in [
        ("another official", other, 404),
        ("the trainer", &room.trainer, 404),
        ("the office", &room.office, 403),
        ("an auditor", &room.auditor, 403),
        ("a guest", &Browser::default(), 401),
    ] {
        assert_eq!(
            room.server.post(browser, &receipts, &[]).await.status,
            status,
            "{who}"
        );
    }
    let file = room
        .server
        .get_as(owner, &format!("{page}/certificate.pdf"))
        .await;
    assert_eq!(
        (file.status, room.count(RECEIPTS).await),
        (200, 0),
        "downloading is no confirmation"
    );
    let shown = room.server.get_as(owner, &page).await;
    assert!(
        shown.body.contains("I have received this certificate"),
        "{}",
        shown.body
    );
    let shown = room.server.get_as(&room.office, &page).await;
    assert!(!shown.body.contains("/receipts\""), "{}", shown.body);

    let press = || room.server.post(owner, &receipts, &[]);
    let (one, two) = rocket::tokio::join!(press(), press());
    assert_eq!((one.status, two.status), (303, 303), "{} {}", one.body, two.body);
    assert_eq!(room.count(RECEIPTS).await, 1);
    let entries = "SELECT COUNT(*) FROM audit_entries WHERE action = 'certificate.received'";
    assert_eq!(room.count(entries).await, 1);
    let shown = room.server.get_as(owner, &page).await;
    assert!(shown.body.contains("Confirmed by the holder on") && !shown.body.contains("/receipts\""));

    // What no longer holds is not confirmed.
    let (second, _) = owner_and_other(&room, issued[1].enrolment_id);
    let revocations = format!("/certificates/{}/revocations", issued[1].id);
    room.server
        .post(&room.office, &revocations, &[("why", "x")])
        .await;
    let receipts = format!("/certificates/{}/receipts", issued[1].id);
    assert_eq!(room.server.post(second, &receipts, &[]).await.status, 409);
    assert!(matches!(
        audit::verify(room.server.app.db.read()).await,
        Ok(audit::Verdict::Whole(..))
    ));
}

#[rocket::async_test]
async fn the_register_of_the_project_is_searched_filtered_and_downloaded_and_no_cell_is_a_formula() {
    let (room, issued) = certified().await;
    let empty = Room::open().await;
    let page = empty.server.get_as(&empty.office, BOOK).await;
    assert!(
        page.body.contains("No certificate has been issued yet"),
        "{}",
        page.body
    );

    // One with a hostile name is replaced, one revoked, one received.
    let of = |name: &str| {
        let found = issued.iter().find(|issued| issued.printed.person.contains(name));
        found.expect("a certificate").clone()
    };
    let issued = [of("Wiśniewska"), of("Kowal"), of("Ćwik")];
    let mut rows = Rows::begin(&room.server).await;
    let values = vec!["=HYPERLINK(\"http://x\")".into(), issued[0].person_id.0.into()];
    rows.run("UPDATE persons SET given_name = $1 WHERE id = $2", values)
        .await;
    rows.commit().await;
    let done = room
        .server
        .post(
            &room.office,
            &format!("/certificates/{}/replacements", issued[0].id),
            &[("why", "Imię")],
        )
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    room.server
        .post(
            &room.office,
            &format!("/certificates/{}/revocations", issued[1].id),
            &[("why", "x")],
        )
        .await;
    let (owner, _) = owner_and_other(&room, issued[2].enrolment_id);
    room.server
        .post(owner, &format!("/certificates/{}/receipts", issued[2].id), &[])
        .await;

    let cases = [
        ("", 4),
        ("?show=valid", 2),
        ("?show=replaced", 1),
        ("?show=revoked", 1),
        ("?show=received", 1),
        ("?show=not-received", 1),
        ("?show=nonsense", 4),
        ("?q=wisniewska", 2),
        ("?q=cwik", 1),
        ("?q=KR-2031-01", 4),
        ("?q=0002", 1),
        ("?q=%25%27%20OR%201=1", 0),
        ("?q=wisniewska&show=replaced", 1),
        ("?page=99", 4),
    ];
    for (asked, lines) in cases {
        let page = room.server.get_as(&room.auditor, &format!("{BOOK}{asked}")).await;
        assert_eq!(page.status, 200, "{asked}: {}", page.body);
        let shown = page
            .body
            .matches("<th scope=\"row\"><a class=\"nowrap\" href=\"/certificates/")
            .count();
        assert_eq!(shown, lines, "{asked}: {}", page.body);
        // The file has the same lines.
        let file = room
            .server
            .get_as(&room.auditor, &format!("{BOOK}.csv{asked}"))
            .await;
        assert_eq!(file.body.lines().count(), lines + 1, "{asked}: {}", file.body);
    }
    let page = room.server.get_as(&room.auditor, BOOK).await;
    assert!(
        page.body.contains("4 issued, 2 of them valid; 1 confirmed"),
        "{}",
        page.body
    );

    let table = room.server.get_as(&room.office, &format!("{BOOK}.csv")).await;
    assert!(table.header("Content-Type").starts_with("text/csv"));
    assert!(
        table
            .header("Content-Disposition")
            .contains("certificates-RT13.csv")
    );
    let hostile = "\"'=HYPERLINK(\"\"http://x\"\") ";
    assert!(table.body.contains(hostile), "{}", table.body);
    assert!(table.body.contains(";3,00;3,00;"), "{}", table.body);
    let workbook = room.server.get_as(&room.office, &format!("{BOOK}.xlsx")).await;
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(workbook.bytes)).expect("a workbook");
    let formulas = book
        .worksheet_formula("Register of certificates")
        .expect("a sheet");
    assert!(formulas.is_empty(), "{formulas:?}");
    let sheet = book.worksheet_range("Register of certificates").expect("a sheet");
    assert_eq!((sheet.height(), sheet.width()), (5, 10));
    let numbers: Vec<String> = (1..5).map(|row| sheet[(row, 0)].to_string()).collect();
    let mut sorted = numbers.clone();
    sorted.sort();
    assert_eq!(numbers, sorted, "by number");
}

#[rocket::async_test]
async fn the_register_of_a_project_is_for_its_office_and_auditors() {
    let (room, _) = certified().await;
    let elsewhere = Scope::Project(evenhand::kernel::ids::new_id());
    let others = staff(&room.server, "Inne", Permission::Office, elsewhere).await;
    for (who, browser, status) in [
        ("an official", &room.officials[0].browser, 404),
        ("the trainer", &room.trainer, 404),
        ("another office", &others, 404),
        ("an auditor", &room.auditor, 200),
        ("the office", &room.office, 200),
        ("a guest", &Browser::default(), 303),
    ] {
        for address in [BOOK.to_owned(), format!("{BOOK}.csv"), format!("{BOOK}.xlsx")] {
            assert_eq!(
                room.server.get_as(browser, &address).await.status,
                status,
                "{who} {address}"
            );
        }
    }
    let views = "SELECT COUNT(*) FROM record_views WHERE what = 'certificate'";
    assert!(
        room.count(views).await >= 6,
        "people can see who looked at their record"
    );
}
