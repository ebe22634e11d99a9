//! Issuing many certificates: progress on the page, a server that is killed in the middle, and those that cannot be issued.

use std::{collections::BTreeSet, path::Path, thread, time::Duration};

use evenhand::{
    certificates,
    kernel::{app::App, audit},
};
use sea_orm::{ConnectionTrait, Statement};

use crate::support::{
    Reply, open_folder,
    room::{CODE, OTHER, Room, Rows, official},
    wire::Process,
};

/// People beside the three of the room.
const MORE: usize = 12;

fn register() -> String {
    format!("/editions/{CODE}/certificates")
}

impl Room {
    async fn named(&self, official: usize, family_name: &str) {
        let mut rows = Rows::begin(&self.server).await;
        let values = vec![family_name.into(), self.officials[official].person.0.into()];
        rows.run("UPDATE persons SET family_name = $1 WHERE id = $2", values)
            .await;
        rows.commit().await;
    }

    async fn issue_all(&self) {
        let address = format!("{}/evaluations", register());
        let pressed = self.server.post(&self.office, &address, &[]).await;
        assert_eq!(pressed.status, 303, "{}", pressed.body);
    }

    async fn register(&self) -> Reply {
        let page = self.server.get_as(&self.office, &register()).await;
        assert_eq!(page.status, 200, "{}", page.body);
        page
    }

    /// Everybody was there, the course is over, and nobody has looked yet.
    async fn attended_by_all(&self) {
        self.at(0, 11 * 60 + 15);
        self.everyone(&[0, 2]).await;
        self.at(1, 10 * 60 + 1);
        self.everyone(&[3]).await;
    }
}

#[rocket::async_test]
async fn the_office_sees_how_far_it_is_and_what_came_of_it() {
    let room = Room::open().await;
    room.attended_by_all().await;
    let before = room.register().await;
    assert!(
        before.body.contains("Issue 3 certificates now"),
        "{}",
        before.body
    );
    assert!(!before.body.contains("id=\"issuing\""));

    room.issue_all().await;
    let waiting = room.register().await;
    assert!(
        waiting.body.contains("data-live=\"2\"") && waiting.body.contains("It begins in a moment"),
        "{}",
        waiting.body
    );
    // Pressed twice, it is one run and one job.
    room.issue_all().await;
    let runs = "SELECT COUNT(*) FROM certificate_runs";
    let jobs = "SELECT COUNT(*) FROM outbox_jobs WHERE state = 'due' AND kind = 'certificates.evaluate' \
                AND payload LIKE '%edition%'";
    assert_eq!((room.count(runs).await, room.count(jobs).await), (1, 1));
    let mut rows = Rows::begin(&room.server).await;
    rows.run("UPDATE certificate_runs SET total = 4", Vec::new())
        .await;
    rows.commit().await;
    let going = room.register().await;
    assert!(
        going.body.contains("<progress value=\"0\" max=\"4\"") && going.body.contains("0 of 4"),
        "{}",
        going.body
    );
    assert!(!going.body.contains("Nothing has happened for a minute"));
    room.server.app.clock.advance(time::Duration::seconds(62));
    assert!(
        room.register()
            .await
            .body
            .contains("Nothing has happened for a minute")
    );

    room.server.settle().await;
    assert_eq!(room.certificates().await.len(), 3);
    let over = room.register().await;
    assert!(
        over.body.contains("3 of 4 issued") && !over.body.contains("data-live"),
        "{}",
        over.body
    );
    assert!(over.body.contains("Look again now"), "nobody waits any more");
    room.issue_all().await;
    room.server.settle().await;
    assert!(
        room.register()
            .await
            .body
            .contains("nobody was waiting for a certificate")
    );
    assert_eq!(room.certificates().await.len(), 3);
    // What came by itself is a run, too; where nothing is due there is none.
    let other = format!("/editions/{OTHER}/certificates");
    let other = room.server.get_as(&room.office, &other).await;
    assert!(!other.body.contains("id=\"issuing\""), "{}", other.body);
}

#[rocket::async_test]
async fn pressed_before_anything_is_due_nothing_stays_open() {
    let room = Room::open().await;
    room.issue_all().await;
    room.server.settle().await;
    assert!(
        room.register()
            .await
            .body
            .contains("nobody was waiting for a certificate")
    );
    let open = "SELECT COUNT(*) FROM certificate_runs WHERE finished_at IS NULL";
    assert_eq!(room.count(open).await, 0);
}

#[rocket::async_test]
async fn whoever_cannot_be_given_one_is_named_with_the_reason_and_the_way_to_mend_it() {
    let room = Room::open().await;
    room.named(1, "Ćwik 漢").await;
    room.attended_by_all().await;
    room.server.settle().await;
    assert_eq!(room.certificates().await.len(), 2, "the others have theirs");
    let stuck = "SELECT COUNT(*) FROM outbox_jobs WHERE state <> 'done' AND attempts > 0";
    assert_eq!(room.count(stuck).await, 0, "no job tries in vain");

    let page = room.register().await;
    for text in [
        "Certificates that could not be issued",
        "Ćwik 漢, Łukasz",
        "The name holds a sign that the fonts of the document lack: 漢",
        &format!("href=\"/people/{}\"", room.officials[1].person),
        "could not be issued</span>",
        "Issue 1 certificate now",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    let trainer = room.server.get_as(&room.trainer, &register()).await;
    assert!(
        trainer.body.contains("The name holds a sign") && !trainer.body.contains("Open the person"),
        "{}",
        trainer.body
    );
    let desk = room.server.get_as(&room.office, "/").await;
    assert!(
        desk.body.contains("1 certificate could not be issued: see why"),
        "{}",
        desk.body
    );
    for other in [&room.auditor, &room.trainer, &room.officials[1].browser] {
        let desk = room.server.get_as(other, "/").await;
        assert!(!desk.body.contains("could not be issued"), "{}", desk.body);
    }
    // It is written down once, however often it is tried.
    room.issue_all().await;
    room.server.settle().await;
    let noted = "SELECT COUNT(*) FROM audit_entries WHERE action = 'certificate.failed'";
    assert_eq!(room.count(noted).await, 1);
    let sum = room.register().await;
    assert!(
        sum.body.contains("0 of 1 issued") && sum.body.contains("1 could not be issued"),
        "{}",
        sum.body
    );

    room.named(1, "Ćwik").await;
    room.issue_all().await;
    room.server.settle().await;
    assert_eq!(room.certificates().await.len(), 3);
    assert!(!room.register().await.body.contains("could not be issued</h2>"));
    let left = "SELECT COUNT(*) FROM certificate_failures";
    assert_eq!(room.count(left).await, 0);
    let desk = room.server.get_as(&room.office, "/").await;
    assert!(!desk.body.contains("could not be issued"), "{}", desk.body);
    assert!(matches!(
        audit::verify(room.server.app.db.read()).await,
        Ok(audit::Verdict::Whole(..))
    ));
}

#[rocket::async_test]
async fn the_venue_can_be_at_fault_for_everyone_and_who_leaves_is_named_no_more() {
    let room = Room::open().await;
    let mut rows = Rows::begin(&room.server).await;
    rows.run("UPDATE venues SET name = $1", vec!["Urząd 漢字".into()])
        .await;
    rows.commit().await;
    room.attended_by_all().await;
    room.server.settle().await;
    assert_eq!(room.certificates().await.len(), 0);
    let page = room.register().await;
    assert_eq!(page.body.matches(">Open the venue<").count(), 3, "{}", page.body);
    assert!(page.body.contains("href=\"/venues/"), "{}", page.body);
    let mut rows = Rows::begin(&room.server).await;
    let gone = room.officials[0].enrolment;
    let sql = "UPDATE enrolments SET state = 'withdrawn' WHERE id = $1";
    rows.run(sql, vec![gone.0.into()]).await;
    rows.commit().await;
    room.issue_all().await;
    room.server.settle().await;
    let left = "SELECT COUNT(*) FROM certificate_failures";
    assert_eq!(room.count(left).await, 2);
}

#[rocket::async_test]
async fn killed_in_the_middle_it_goes_on_and_nobody_gets_two() {
    if std::env::var("EVENHAND_TEST_DATABASE").is_ok() {
        // There the server that is left waits ten minutes before it takes over.
        return;
    }
    let room = Room::open().await;
    for number in 0..MORE {
        let name = format!("Osoba{number}");
        official(&room.server, room.edition, ("Ola", &name)).await;
    }
    room.attended_by_all().await;
    room.set_state("completed").await;
    let mut rows = Rows::begin(&room.server).await;
    rows.run("DELETE FROM outbox_jobs", Vec::new()).await;
    rows.commit().await;
    let office = room.office.cookie.clone();
    let folder = room.server.folder().to_owned();
    room.server.app.db.close().await.expect("the database closes");

    let binary = Path::new(env!("CARGO_BIN_EXE_evenhand"));
    let page = register();
    let mut killed = 0;
    let mut process = Process::serve(binary, &folder);
    let mut connection = process.connect().expect("a connection");
    let csrf = connection.get(&page, &office).expect("a page").input("csrf");
    let asked = connection.post(
        &format!("{page}/evaluations"),
        &office,
        &[("csrf", csrf.as_str())],
    );
    assert_eq!(asked.expect("an answer").status, 303);
    let all = 3 + MORE;
    let mut seen = 0;
    for _ in 0..1_200 {
        let text = process
            .connect()
            .and_then(|mut connection| connection.get(&page, &office))
            .map(|reply| reply.text())
            .unwrap_or_default();
        let issued = text.matches("class=\"nowrap\" href=\"/certificates/").count();
        assert!(issued >= seen, "{issued} after {seen}");
        // Twice in the middle.
        if issued > seen && issued < all && killed < 2 {
            process.kill_now();
            drop(process);
            process = Process::serve(binary, &folder);
            killed += 1;
        }
        seen = issued;
        if text.contains(&format!("{all} of {all} issued")) {
            break;
        }
        thread::sleep(Duration::from_millis(100));
    }
    drop(process);
    assert_eq!((seen, killed), (all, 2), "everybody has one");
    let app = open_folder(&folder).await;
    check(&app, &room, all).await;
    app.db.close().await.expect("the database closes");
}

/// Each one once, without a gap in the numbers, each with its file and its mail.
async fn check(app: &App, room: &Room, all: usize) {
    let db = app.db.read();
    let issued = certificates::of_edition(db, room.edition)
        .await
        .expect("certificates");
    let enrolments: BTreeSet<_> = issued.iter().map(|one| one.enrolment_id).collect();
    assert_eq!((issued.len(), enrolments.len()), (all, all));
    for (place, certificate) in issued.iter().enumerate() {
        assert!(
            certificate.number.ends_with(&format!("/{:04}", place + 1)),
            "{}",
            certificate.number
        );
        assert!(app.files.get(&certificate.hash).await.is_ok());
    }
    let mails = "SELECT COUNT(*) FROM outbox_mails WHERE subject LIKE 'Zaświadczenie: %'";
    let statement = Statement::from_string(db.get_database_backend(), mails);
    let row = db
        .query_one_raw(statement)
        .await
        .expect("a query")
        .expect("a row");
    let count: i64 = row.try_get_by_index(0).expect("a count");
    assert_eq!(usize::try_from(count), Ok(all));
}
