//! What everyone sees: the list, the schedule, the calendar file.

use evenhand::editions;

use super::edition;
use crate::support::{Browser, Server};

#[rocket::async_test]
async fn a_guest_reads_the_schedule_from_the_announcement_on() {
    let server = Server::sample().await;
    let page = server.get("/editions/RT-OPO").await;
    assert_eq!(page.status, 200, "{}", page.body);
    for text in [
        "Opolski Urząd Wojewódzki",
        "ul. Piastowska 14",
        "45-082 Opole",
        "09:00–16:00",
        "Aleksander Żuławski",
        "/regions/PL/02",
        "Lower Silesia",
        "14 h with breaks, 11 h 30 min without",
        "/editions/RT-OPO/schedule.ics",
        "Co-funded by the European Union",
        "Nothing has changed since the announcement",
    ] {
        assert!(page.body.contains(text), "{text}\n{}", page.body);
    }
    assert!(!page.body.contains("/editions/RT-OPO/edit") && !page.body.contains("/participants"));
    let open = server.get("/editions/RT-WAW").await;
    assert!(open.body.contains("/editions/RT-WAW/enrol"), "{}", open.body);
    assert_eq!(
        server.get("/editions/RT-GOR").await.status,
        404,
        "a draft is nobody's business"
    );
    assert_eq!(server.get("/editions/RT-GOR/schedule.ics").await.status, 404);
    let official = server.as_part("official").await;
    assert_eq!(server.get_as(&official, "/editions/RT-GOR").await.status, 404);
    let auditor = server.as_part("auditor").await;
    let draft = server.get_as(&auditor, "/editions/RT-GOR").await;
    assert_eq!(draft.status, 200);
    assert!(draft.body.contains("This edition is a draft") && !draft.body.contains("/editions/RT-GOR/edit"));
    let office = server.as_part("office").await;
    let draft = server.get_as(&office, "/editions/RT-GOR").await;
    assert!(draft.body.contains("/editions/RT-GOR/edit") && draft.body.contains("/editions/RT-GOR/quotas"));
}

#[rocket::async_test]
async fn the_list_shows_what_is_ahead_and_narrows_to_a_region() {
    let server = Server::sample().await;
    let all = server.get("/editions").await;
    assert_eq!(all.status, 200);
    assert!(
        all.body.contains("/editions/RT-WAW\"") && all.body.contains("/editions/RT-OPO\""),
        "{}",
        all.body
    );
    assert!(!all.body.contains("/editions/RT-GOR\""), "no drafts");
    let group = editions::regions_of(server.app.db.read(), edition(&server, "RT-WAW").await.id)
        .await
        .expect("a query");
    let region = group.first().expect("a region");
    let narrowed = server.get(&format!("/editions?region={region}")).await;
    assert!(narrowed.body.contains("/editions/RT-WAW\"") && !narrowed.body.contains("/editions/RT-OPO\""));
    let nowhere = server.get("/editions?region=SE-01").await;
    assert!(
        nowhere.body.contains("Nothing is coming up here"),
        "{}",
        nowhere.body
    );
    let odd = server
        .get("/editions?region=%27%20OR%201%3D1&project=%3Cb%3E&page=999999")
        .await;
    assert_eq!(odd.status, 200);
    assert!(!odd.body.contains("<b>"));
    let swedish = server
        .get_with(&Browser::default(), "/editions", ("Accept-Language", "sv"))
        .await;
    assert!(swedish.body.contains("Kurstillfällen") && swedish.body.contains("Öppet för anmälan"));
}

#[rocket::async_test]
async fn public_pages_need_few_queries_however_much_they_show() {
    let server = Server::sample().await;
    for (path, budget) in [
        ("/editions", 9),
        ("/editions/RT-OPO", 12),
        ("/editions/RT-OPO/schedule.ics", 7),
    ] {
        server.get(path).await;
        let before = server.app.db.queries();
        assert_eq!(server.get(path).await.status, 200);
        let asked = server.app.db.queries() - before;
        assert!(asked <= budget, "{path}: {asked} queries, at most {budget}");
    }
}

/// The lines of a calendar file, unfolded.
fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").lines().map(str::to_owned).collect()
}

fn values(lines: &[String], name: &str) -> Vec<String> {
    let prefix = format!("{name}:");
    lines
        .iter()
        .filter_map(|line| line.strip_prefix(&prefix))
        .map(str::to_owned)
        .collect()
}

#[rocket::async_test]
async fn a_calendar_follows_the_schedule_by_uid_and_sequence() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let file = server.get("/editions/RT-OPO/schedule.ics").await;
    assert_eq!(file.status, 200);
    assert!(file.header("Content-Type").starts_with("text/calendar"));
    assert!(file.header("Content-Disposition").contains("RT-OPO.ics"));
    let before = lines(&file.body);
    let edition = edition(&server, "RT-OPO").await;
    let starts = values(&before, "DTSTART");
    assert_eq!(starts.len(), 2, "a session a day: {}", file.body);
    let day = edition.starts_on.to_string().replace('-', "");
    assert!(starts.iter().any(|start| start.starts_with(&day)), "{starts:?}");
    assert_eq!(values(&before, "STATUS"), ["CONFIRMED", "CONFIRMED"]);
    // Nobody has been recorded on the second day yet.
    let sessions = editions::sessions_of(server.app.db.read(), edition.id)
        .await
        .expect("a query");
    let second = sessions
        .iter()
        .find(|session| session.on_date > edition.starts_on)
        .expect("a second day")
        .id
        .to_string();
    let shifted = server
        .post(
            &office,
            "/editions/RT-OPO/agenda/shifts",
            &[("minutes", "30"), ("session", &second)],
        )
        .await;
    assert_eq!(shifted.status, 303, "{}", shifted.body);
    let after = lines(&server.get("/editions/RT-OPO/schedule.ics").await.body);
    let (mut old, mut new) = (values(&before, "UID"), values(&after, "UID"));
    old.sort();
    new.sort();
    assert_eq!(old, new, "the same sessions");
    let number = |lines: &[String]| {
        let found = values(lines, "SEQUENCE");
        found
            .first()
            .and_then(|text| text.parse::<u32>().ok())
            .expect("a sequence")
    };
    assert_eq!(number(&after), number(&before) + 1);
    assert_ne!(values(&before, "DTSTART"), values(&after, "DTSTART"));
    let cancel = [("to", "cancelled"), ("why", "The building is closed.")];
    assert_eq!(
        server
            .post(&office, "/editions/RT-OPO/decisions", &cancel)
            .await
            .status,
        303
    );
    let off = lines(&server.get("/editions/RT-OPO/schedule.ics").await.body);
    assert_eq!(values(&off, "STATUS"), ["CANCELLED", "CANCELLED"]);
    assert!(number(&off) > number(&after));
}
