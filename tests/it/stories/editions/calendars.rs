//! Calendars that follow by themselves: of a project, of one who takes part, of one who presents.

use evenhand::{
    editions,
    enrolment::{self, EnrolmentState},
};

use super::edition;
use crate::support::{Browser, Server};

const AGENDA: &str = "/editions/RT-WAW/agenda";

/// The event with this id, as name and value, unfolded.
fn event(calendar: &str, id: &str) -> Vec<(String, String)> {
    let text = calendar.replace("\r\n ", "");
    let found = text
        .split("BEGIN:VEVENT")
        .find(|event| event.contains(&format!("UID:{id}@evenhand")));
    let lines = found.unwrap_or_else(|| panic!("no {id} in\n{text}")).lines();
    lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn value(event: &[(String, String)], name: &str) -> String {
    let found = event.iter().find(|(known, _)| known == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

fn sequence(event: &[(String, String)]) -> u32 {
    value(event, "SEQUENCE").parse().expect("a number")
}

/// Opens or renews a calendar and gives the path of its address.
async fn renew(server: &Server, browser: &Browser, kind: &str) -> String {
    let done = server.post(browser, &format!("/me/calendars/{kind}"), &[]).await;
    assert_eq!(
        (done.status, done.location()),
        (303, "/me/calendars".to_owned()),
        "{}",
        done.body
    );
    let page = server.get_as(browser, "/me/calendars").await;
    let path = page
        .body
        .split("data-copy=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .map(|address| address.split("//").last().unwrap_or_default())
        .and_then(|address| address.find('/').map(|at| &address[at..]))
        .expect("an address");
    assert!(path.ends_with("/calendar.ics"), "{path}");
    path.to_owned()
}

#[rocket::async_test]
async fn a_participant_has_a_calendar_that_can_be_renewed_and_switched_off() {
    let server = Server::sample().await;
    let edition = edition(&server, "RT-WAW").await;
    let db = server.app.db.read();
    let enrolments = enrolment::live_enrolments_in(db, vec![edition.id])
        .await
        .expect("a query");
    let seat = enrolments
        .iter()
        .find(|enrolment| enrolment.state == EnrolmentState::Confirmed)
        .expect("a seat");
    let session = editions::sessions_of(db, edition.id)
        .await
        .expect("a query")
        .remove(0);
    let uid = session.id.to_string();
    let person = server.sign_in(seat.person_id).await;
    let page = server.get_as(&person, "/me/calendars").await;
    assert!(
        page.body.contains("Switched off") && !page.body.contains("What I present"),
        "{}",
        page.body
    );
    let first = renew(&server, &person, "own").await;
    let calendar = server.get(&first).await;
    assert_eq!(calendar.status, 200);
    assert_eq!(calendar.header("Content-Type"), "text/calendar; charset=utf-8");
    assert_eq!(calendar.header("Cache-Control"), "private, no-store");
    let before = event(&calendar.body, &uid);
    assert_ne!(value(&before, "STATUS"), "CANCELLED");

    let office = server.as_part("office").await;
    let shifted = server
        .post(
            &office,
            &format!("{AGENDA}/shifts"),
            &[("minutes", "15"), ("session", "")],
        )
        .await;
    assert_eq!(shifted.status, 303);
    let moved = event(&server.get(&first).await.body, &uid);
    assert!(sequence(&moved) > sequence(&before), "{moved:?}");
    assert_ne!(value(&moved, "DTSTART"), value(&before, "DTSTART"));

    let second = renew(&server, &person, "own").await;
    assert_ne!(first, second);
    assert_eq!(
        server.get(&first).await.status,
        404,
        "the old address is nobody's"
    );
    let path = format!("/enrolments/{}/withdrawals", seat.id);
    let withdrawn = server.post(&person, &path, &[("why", "Choroba")]).await;
    assert_eq!(withdrawn.status, 303, "{}", withdrawn.body);
    let off = event(&server.get(&second).await.body, &uid);
    assert_eq!(value(&off, "STATUS"), "CANCELLED");
    assert!(sequence(&off) > sequence(&moved), "{off:?}");

    let end = server.post(&person, "/me/calendars/own/end", &[]).await;
    assert_eq!(end.status, 303);
    assert_eq!(server.get(&second).await.status, 404);
    let strange = server.post(&person, "/me/calendars/others", &[]).await;
    assert_eq!(strange.status, 404);
}

#[rocket::async_test]
async fn who_presents_is_told_of_slots_that_are_no_longer_theirs() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-WAW").await;
    let db = server.app.db.read();
    let trainer = editions::trainers_of(db, edition.id)
        .await
        .expect("a query")
        .remove(0);
    let slot = editions::slots_of(db, edition.id)
        .await
        .expect("a query")
        .remove(0);
    let path = format!("{AGENDA}/slots/{}", slot.id());
    let change = async |person: &str| {
        let fields = [
            ("starts", "09:00"),
            ("ends", "09:10"),
            ("kind", "opening"),
            ("title-pl", "Otwarcie"),
            ("presenter-0-role", "moderator"),
            ("presenter-0-person", person),
        ];
        let changed = server.post(&office, &path, &fields).await;
        assert_eq!(changed.status, 303, "{}", changed.body);
    };
    change(&trainer.id.to_string()).await;
    let browser = server.sign_in(trainer.id).await;
    let address = renew(&server, &browser, "taught").await;
    let uid = slot.id().to_string();
    let before = event(&server.get(&address).await.body, &uid);
    assert!(
        value(&before, "SUMMARY").ends_with("Otwarcie") && value(&before, "STATUS") != "CANCELLED",
        "{before:?}"
    );
    change("").await;
    let after = event(&server.get(&address).await.body, &uid);
    assert_eq!(value(&after, "STATUS"), "CANCELLED", "{after:?}");
    assert!(sequence(&after) > sequence(&before));
    change(&trainer.id.to_string()).await;
    let again = event(&server.get(&address).await.body, &uid);
    assert_ne!(value(&again, "STATUS"), "CANCELLED", "it is theirs again");
    assert!(sequence(&again) > sequence(&after));
}

#[rocket::async_test]
async fn a_project_has_a_calendar_in_which_removed_sessions_are_cancelled() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-WAW").await;
    let id = server
        .get_as(&office, &format!("{AGENDA}/sessions/new"))
        .await
        .input("id");
    let day = edition.starts_on.to_string();
    let session = [
        ("id", id.as_str()),
        ("title-en", "Evening"),
        ("on_date", day.as_str()),
        ("room", ""),
        ("minimum", ""),
    ];
    let added = server
        .post(&office, &format!("{AGENDA}/sessions"), &session)
        .await;
    assert_eq!(added.status, 303, "{}", added.body);
    let slots = format!("{AGENDA}/sessions/{id}/slots");
    let slot = server.get_as(&office, &format!("{slots}/new")).await.input("id");
    let fields = [
        ("id", slot.as_str()),
        ("starts", "19:00"),
        ("ends", "20:00"),
        ("kind", "talk"),
        ("title-en", "A talk"),
    ];
    assert_eq!(server.post(&office, &slots, &fields).await.status, 303);
    let calendar = server.get("/projects/RT/schedule.ics").await;
    assert_eq!(calendar.status, 200);
    let before = event(&calendar.body, &id);
    assert!(value(&before, "SUMMARY").ends_with("Evening"), "{before:?}");
    let removal = format!("{AGENDA}/sessions/{id}/removal");
    assert_eq!(server.post(&office, &removal, &[]).await.status, 303);
    for path in ["/projects/RT/schedule.ics", "/editions/RT-WAW/schedule.ics"] {
        let after = event(&server.get(path).await.body, &id);
        assert_eq!(value(&after, "STATUS"), "CANCELLED", "{path}");
        assert_eq!(value(&after, "DTSTART"), value(&before, "DTSTART"));
        assert!(sequence(&after) > sequence(&before), "{path}");
    }
    let draft = server.app.public_address("/editions/RT-GOR");
    assert!(!calendar.body.contains(&draft), "drafts are nobody's business");
    assert_eq!(server.get("/projects/NONE/schedule.ics").await.status, 404);
}
