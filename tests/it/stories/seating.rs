//! Seatings: asked from lists and tables, explained, and made true.

mod long_search;

use evenhand::{
    editions,
    enrolment::{self, EnrolmentState},
    people::{self, PersonId},
};
use sea_orm::ConnectionTrait;

use super::planning::{form_at, send, set};
use crate::support::{Browser, Reply, Server};

const NEW: &str = "/projects/RT/seatings/new";
const ALL: &str = "/projects/RT/seatings";

/// The enrolments of an edition, by person.
async fn states(server: &Server, code: &str) -> Vec<(PersonId, EnrolmentState)> {
    let db = server.app.db.read();
    let edition = editions::edition_by_code(db, code)
        .await
        .expect("a query")
        .expect("an edition");
    let all = enrolment::enrolments_in(db, edition.id).await.expect("a query");
    all.into_iter().map(|one| (one.person_id, one.state)).collect()
}

async fn state(server: &Server, code: &str, person: PersonId) -> Option<EnrolmentState> {
    let all = states(server, code).await;
    all.into_iter()
        .find(|(who, _)| *who == person)
        .map(|(_, state)| state)
}

/// The one who waits for a seat in Warsaw.
async fn waiter(server: &Server) -> PersonId {
    let all = states(server, "RT-WAW").await;
    let waits = |(_, state): &(PersonId, EnrolmentState)| *state == EnrolmentState::Waitlisted;
    all.into_iter().find(waits).expect("somebody waits").0
}

/// Officials of Warsaw's free cells whom the project knows: mail address and id.
async fn newcomers(server: &Server) -> Vec<(String, PersonId)> {
    let project = evenhand::projects::project_by_code(server.app.db.read(), "RT").await;
    let project = project.expect("a query").expect("a project");
    let mut found = Vec::new();
    for region in ["PL-10", "PL-20"] {
        let person = server.person_in(region, "social").await;
        let tx = server.app.db.write().await.expect("a transaction");
        people::make_known(&tx, person.id, project.id.0)
            .await
            .expect("known");
        tx.commit().await.expect("a commit");
        found.push((person.email, person.id));
    }
    found
}

/// Asks with these fields changed, and gives the page of what came of it.
async fn ask(server: &Server, office: &Browser, changes: &[(&str, &str)]) -> (String, Reply) {
    let mut fields = form_at(server, office, NEW).await;
    for (name, value) in changes {
        set(&mut fields, name, value);
    }
    let asked = send(server, office, &format!("{ALL}?lang=en"), &fields).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let twice = send(server, office, ALL, &fields).await;
    assert_eq!(twice.location(), asked.location(), "sent twice, made once");
    let path = asked.location();
    let page = server.get_as(office, &format!("{path}?lang=en")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    (path, page)
}

/// The places of the people whom a page proposes seats to.
fn ticked(page: &Reply) -> Vec<&str> {
    let boxes = page.body.split("name=\"take[]\" value=\"").skip(1);
    boxes.filter_map(|rest| rest.split('"').next()).collect()
}

async fn give(server: &Server, browser: &Browser, path: &str, places: &[&str]) -> Reply {
    let fields: Vec<(&str, &str)> = places.iter().map(|place| ("take[]", *place)).collect();
    server
        .post(browser, &format!("{path}/seats?lang=en"), &fields)
        .await
}

#[rocket::async_test]
async fn who_waits_and_whom_the_office_adds_get_the_seats_that_are_left() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let waiter = waiter(&server).await;
    let known = newcomers(&server).await;
    let table = format!(
        "E-mail;Priority;Editions\n{};3;RT-WAW\nnobody@example.org;;\n{};9;RT-XYZ\n",
        known[0].0, known[1].0
    );
    let mut fields = form_at(&server, &office, NEW).await;
    set(&mut fields, "title", "Autumn");
    set(&mut fields, "people", &table);
    let wrong = send(&server, &office, &format!("{ALL}?lang=en"), &fields).await;
    assert_eq!(wrong.status, 422);
    for words in [
        "Row 3, E-mail: the project knows nobody with the address “nobody@example.org”",
        "Row 4, Priority: “9” is not 1, 2 or 3.",
        "Row 4, Editions: “RT-XYZ” is none of the ticked editions.",
        "Leave out the rows that are wrong",
        "value=\"Autumn\"",
        known[0].0.as_str(),
    ] {
        assert!(wrong.body.contains(words), "{words}\n{}", wrong.body);
    }

    let changes = [("title", "Autumn"), ("people", &table), ("good_only", "true")];
    let (_, strict) = ask(&server, &office, &changes).await;
    for words in [
        "No other seating is better",
        "has a seat already",
        "RT-WAW: no seat is left for",
        "all seats are taken (1), and somebody waits",
    ] {
        assert!(strict.body.contains(words), "{words}\n{}", strict.body);
    }
    assert_eq!(ticked(&strict).len(), 1, "the one who was added");
    assert!(!strict.body.contains("knows nobody"));

    let mut loose = form_at(&server, &office, NEW).await;
    loose.retain(|(name, _)| name != "cells");
    set(&mut loose, "people", &format!("E-mail\n{}\n", known[0].0));
    let path = send(&server, &office, ALL, &loose).await.location();
    let page = server.get_as(&office, &format!("{path}?lang=en")).await;
    assert_eq!(ticked(&page).len(), 2, "{}", page.body);
    let none = give(&server, &office, &path, &[]).await;
    assert_eq!(none.status, 422);
    assert!(none.body.contains("Nobody is ticked"), "{}", none.body);
    let before = states(&server, "RT-WAW").await.len();
    let given = give(&server, &office, &path, &ticked(&page)).await;
    assert_eq!(
        (given.status, given.location()),
        (303, path.clone()),
        "{}",
        given.body
    );
    for person in [waiter, known[0].1] {
        assert_eq!(
            state(&server, "RT-WAW", person).await,
            Some(EnrolmentState::Confirmed)
        );
    }
    let again = give(&server, &office, &path, &ticked(&page)).await;
    assert_eq!(again.status, 303, "pressed twice");
    assert_eq!(states(&server, "RT-WAW").await.len(), before + 1, "done once");
    server.settle().await;
    assert_eq!(server.mails_to(&known[0].0).await.len(), 1);
    let page = server.get_as(&office, &format!("{path}?lang=en")).await;
    assert!(page.body.contains("The seats were given on"), "{}", page.body);
    assert!(ticked(&page).is_empty());
    let list = server.get_as(&office, &format!("{ALL}?lang=en")).await;
    assert!(
        list.body.contains("Autumn") && list.body.contains("taken over"),
        "{}",
        list.body
    );
    let trail = server.get_as(&office, "/audit?action=seating&lang=en").await;
    assert!(trail.body.contains("Seats given by a seating"), "{}", trail.body);
}

#[rocket::async_test]
async fn a_file_is_written_into_the_table_and_checked() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let known = newcomers(&server).await;
    let file = format!("E-mail,Weather,Organisation\n{},fine,\"A; B\"\n", known[0].0);
    let fields = [("fill", "file"), ("title", "x"), ("take[]", "RT-WAW")];
    let upload = ("people_file", "people.csv", file.as_bytes());
    let page = server
        .upload(&office, &format!("{ALL}?lang=en"), &fields, upload)
        .await;
    assert_eq!(page.status, 422);
    for words in [
        "Column 2: “Weather” is no column",
        &format!("{};fine;&quot;A; B&quot;", known[0].0),
    ] {
        assert!(page.body.contains(words), "{words}\n{}", page.body);
    }
    let headings = "E-mail,Weather,Organisation\nnobody@example.org,fine,A";
    let fields_anyway = [("people", headings), ("good_only", "true"), ("take[]", "RT-WAW")];
    let page = server.post(&office, ALL, &fields_anyway).await;
    assert_eq!(page.status, 422, "headings cannot be left out");
    let broken = ("people_file", "people.xlsx", b"PK\x03\x04 cut".as_slice());
    let page = server.upload(&office, ALL, &fields, broken).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("field-people_file-error"), "{}", page.body);
}

#[rocket::async_test]
async fn what_cannot_be_is_explained_and_a_wrong_form_comes_back() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let (path, page) = ask(&server, &office, &[("fewest-RT-WAW", "12")]).await;
    for words in [
        "There is no seating by these rules",
        "keeps the seat in RT-WAW",
        "Fewest people in RT-WAW: 12.",
    ] {
        assert!(page.body.contains(words), "{words}\n{}", page.body);
    }
    assert_eq!(
        give(&server, &office, &path, &["0"]).await.status,
        422,
        "nothing to give"
    );
    let form = server.get_as(&office, &format!("{NEW}?from=2&lang=en")).await;
    assert_eq!(form.input("fewest-RT-WAW"), "12", "as it was asked");

    let mut fields = form_at(&server, &office, NEW).await;
    fields.retain(|(name, _)| name != "take[]");
    set(&mut fields, "seat_km", "much");
    let wrong = send(&server, &office, &format!("{ALL}?lang=en"), &fields).await;
    assert_eq!(wrong.status, 422);
    for words in ["Tick at least one edition", "value=\"much\""] {
        assert!(wrong.body.contains(words), "{words}\n{}", wrong.body);
    }
}

#[rocket::async_test]
async fn who_gets_a_seat_elsewhere_leaves_the_list() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let waiter = waiter(&server).await;
    let (_, alone) = ask(&server, &office, &[("elsewhere", "true")]).await;
    assert!(ticked(&alone).is_empty(), "no seat anywhere");
    let tx = server.app.db.write().await.expect("a transaction");
    for sql in [
        "INSERT INTO edition_regions (edition_id, region_code) SELECT id, 'PL-14' FROM editions WHERE code = 'RT-GDA'",
        "INSERT INTO quotas (edition_id, region_code, role_category, seats) \
         SELECT id, 'PL-14', 'plenipotentiary', 1 FROM editions WHERE code = 'RT-GDA'",
    ] {
        tx.execute_unprepared(sql).await.expect("a statement");
    }
    tx.commit().await.expect("a commit");
    let mut fields = form_at(&server, &office, NEW).await;
    set(&mut fields, "elsewhere", "true");
    fields.push(("take[]".to_owned(), "RT-GDA".to_owned()));
    set(&mut fields, "fewest-RT-GDA", "0");
    let path = send(&server, &office, ALL, &fields).await.location();
    let page = server.get_as(&office, &format!("{path}?lang=en")).await;
    assert_eq!(ticked(&page).len(), 1, "{}", page.body);

    let given = give(&server, &office, &path, &ticked(&page)).await;
    assert_eq!(given.status, 303, "{}", given.body);
    assert_eq!(
        state(&server, "RT-WAW", waiter).await,
        Some(EnrolmentState::Withdrawn)
    );
    assert_eq!(
        state(&server, "RT-GDA", waiter).await,
        Some(EnrolmentState::Confirmed)
    );
}

#[rocket::async_test]
async fn nothing_happens_when_the_lists_have_changed_and_it_is_said_who() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let known = newcomers(&server).await;
    let table = format!("E-mail\n{}\n{}\n", known[0].0, known[1].0);
    let (path, page) = ask(&server, &office, &[("people", &table)]).await;
    assert_eq!(ticked(&page).len(), 2, "{}", page.body);
    let newcomer = server.sign_in(known[0].1).await;
    server.post(&newcomer, "/editions/RT-WAW/enrolments", &[]).await;
    let before = states(&server, "RT-WAW").await;
    let changed = give(&server, &office, &path, &ticked(&page)[..1]).await;
    assert_eq!(changed.status, 422);
    for words in ["has come onto the list of RT-WAW", "Nothing was changed"] {
        assert!(changed.body.contains(words), "{words}\n{}", changed.body);
    }
    let still = changed.body.matches("name=\"take[]\"").count();
    let checked = changed.body.matches(" checked><span>").count();
    assert_eq!((still, checked), (2, 1), "ticked as it was sent");
    assert_eq!(states(&server, "RT-WAW").await, before);
    server.settle().await;
    assert!(server.mails_to(&known[1].0).await.is_empty());
}

#[rocket::async_test]
async fn those_who_are_not_chosen_wait() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let known = newcomers(&server).await;
    let table = format!("E-mail\n{}\n{}\n", known[0].0, known[1].0);
    let (path, page) = ask(&server, &office, &[("people", &table)]).await;
    // What was added is in the form when it is asked again, and is read again, in each language.
    let number = path.rsplit('/').next().expect("a number");
    for language in ["pl", "sv", "en"] {
        let form = format!("{NEW}?from={number}&lang={language}");
        let again = server.get_as(&office, &form).await.body;
        let text = again.split("name=\"people\"").nth(1).expect("the table");
        let text = text.split_once('>').expect("its text").1;
        let text = text.split("</textarea>").next().unwrap_or_default();
        assert!(text.contains(&known[0].0), "{text}");
        ask(&server, &office, &[("people", text)]).await;
    }
    let places = ticked(&page);
    let given = give(&server, &office, &path, &places[..1]).await;
    assert_eq!(given.status, 303, "{}", given.body);
    let mut told = Vec::new();
    for (_, person) in &known {
        told.extend(state(&server, "RT-WAW", *person).await);
    }
    told.sort_by_key(|state| state.code());
    assert_eq!(told, [EnrolmentState::Confirmed, EnrolmentState::Waitlisted]);
}

#[rocket::async_test]
async fn an_auditor_reads_and_gives_nothing_and_others_find_nothing() {
    let server = Server::sample().await;
    let path = format!("{ALL}/1");
    let auditor = server.as_part("auditor").await;
    let page = server.get_as(&auditor, &format!("{path}?lang=en")).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("has a seat already") && ticked(&page).is_empty());
    for part in ["auditor", "trainer", "official"] {
        let browser = server.as_part(part).await;
        let given = give(&server, &browser, &path, &["0"]).await;
        assert_eq!(given.status, 404, "{part}");
    }
    let trainer = server.as_part("trainer").await;
    assert_eq!(server.get_as(&trainer, &path).await.status, 404);
}

#[rocket::async_test]
async fn what_is_sent_twice_at_once_is_made_once() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    for form in [NEW, "/projects/RT/plans/new"] {
        let mut fields = form_at(&server, &office, form).await;
        set(&mut fields, "title", "Pressed twice");
        let path = form.trim_end_matches("/new");
        let (one, other) = rocket::futures::future::join(
            send(&server, &office, path, &fields),
            send(&server, &office, path, &fields),
        )
        .await;
        assert_eq!(
            (one.status, other.status),
            (303, 303),
            "{}{}",
            one.body,
            other.body
        );
        assert_eq!(one.location(), other.location());
        let list = server.get_as(&office, path).await.body;
        assert_eq!(list.matches("Pressed twice").count(), 1, "{path}");
    }
}

#[rocket::async_test]
async fn whoever_a_seating_speaks_of_can_take_away_what_it_holds() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let person = waiter(&server).await;
    let (path, _) = ask(&server, &office, &[("title", "Who comes")]).await;
    let number: i64 = path
        .rsplit('/')
        .next()
        .expect("a number")
        .parse()
        .expect("digits");
    let browser = server.sign_in(person).await;
    let record = server.get_as(&browser, "/me/record.json").await;
    let whole: serde_json::Value = serde_json::from_str(&record.body).expect("JSON");
    let held = whole["seatings"].as_array().expect("a list");
    let own = held.iter().find(|one| one["seating"] == number);
    let own = own.expect("the seating that was just asked for");
    assert_eq!((&own["project"], &own["region"]), (&"RT".into(), &"PL-14".into()));
    let page = server.get_as(&browser, "/me/privacy?lang=en").await;
    assert!(page.body.contains("Proposals of seats"), "{}", page.body);
}
