//! Planning: a new edition with its venue, its changes, its quotas, its trainers, and venues.

use evenhand::{catalogue, editions, editions::EditionState};
use time::{Date, Duration};

use super::{edition, foreign_office};
use crate::support::{Browser, Server};

type Fields = Vec<(String, String)>;

/// A form for a new edition that is filled in as it should be, with a new venue.
async fn form(server: &Server, office: &Browser) -> Fields {
    let page = server.get_as(office, "/projects/RT/editions/new").await;
    assert_eq!(page.status, 200, "{}", page.body);
    let version = catalogue::newest_version(server.app.db.read(), "equal-treatment")
        .await
        .expect("a query")
        .expect("a course");
    let starts = server.app.clock.today() + Duration::days(60);
    let day = |ahead: i64| (starts + Duration::days(ahead)).to_string();
    let fields = [
        ("id", page.input("id")),
        ("venue_id", page.input("venue_id")),
        ("code", page.input("code")),
        ("course", version.id.to_string()),
        ("language", "pl".to_owned()),
        ("starts_on", day(0)),
        ("ends_on", String::new()),
        ("enrol_from", day(-50)),
        ("enrol_until", day(-7)),
        ("decide_on", day(-10)),
        ("capacity_min", "8".to_owned()),
        ("capacity_max", "26".to_owned()),
        ("regions[]", "PL-02".to_owned()),
        ("regions[]", "PL-16".to_owned()),
        ("regions[]", "PL-24".to_owned()),
        ("venue", String::new()),
        ("venue_name", "Hotel Odra".to_owned()),
        ("venue_street", "Rynek 1".to_owned()),
        ("venue_postal_code", "50-101".to_owned()),
        ("venue_city", "Wrocław".to_owned()),
        ("venue_region", "PL-02".to_owned()),
        ("venue_zone", "Europe/Warsaw".to_owned()),
        ("venue_lat", "51,1".to_owned()),
        ("venue_lon", "17.03".to_owned()),
        ("venue_access", "Winda.".to_owned()),
        ("room-0-name", "Sala A".to_owned()),
        ("room-0-seats", "40".to_owned()),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn with(fields: &Fields, name: &str, value: &str) -> Fields {
    let mut fields: Fields = fields.iter().filter(|(field, _)| field != name).cloned().collect();
    fields.push((name.to_owned(), value.to_owned()));
    fields
}

fn value(fields: &Fields, name: &str) -> String {
    let found = fields.iter().find(|(field, _)| field == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

fn borrowed(fields: &Fields) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

async fn codes(server: &Server) -> Vec<String> {
    let db = server.app.db.read();
    let project = edition(server, "RT-OPO").await.project_id;
    let all = editions::editions_of(db, project).await.expect("a query");
    all.into_iter().map(|edition| edition.code).collect()
}

#[rocket::async_test]
async fn an_edition_is_planned_once_with_agenda_quotas_and_venue() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let fields = form(&server, &office).await;
    let code = value(&fields, "code");
    assert!(code.starts_with("RT-"), "a code is proposed: {code}");
    let first = server.post(&office, "/projects/RT/editions", &borrowed(&fields)).await;
    assert_eq!((first.status, first.location()), (303, format!("/editions/{code}")), "{}", first.body);
    let second = server.post(&office, "/projects/RT/editions", &borrowed(&fields)).await;
    assert_eq!((second.status, second.location()), (303, first.location()));
    assert_eq!(codes(&server).await.iter().filter(|known| **known == code).count(), 1);

    let db = server.app.db.read();
    let edition = edition(&server, &code).await;
    assert_eq!(edition.state, EditionState::Draft);
    assert_eq!(edition.ends_on, edition.starts_on + Duration::days(1), "as the course takes");
    let sessions = editions::sessions_of(db, edition.id).await.expect("a query");
    let days: Vec<Date> = sessions.iter().map(|session| session.on_date).collect();
    assert_eq!(days, [edition.starts_on, edition.ends_on]);
    let slots = editions::slots_of(db, edition.id).await.expect("a query");
    assert_eq!(editions::planned_minutes(&slots, true), 840);
    assert_eq!(editions::planned_minutes(&slots, false), 690);
    let presenters = editions::presenters_of(db, vec![edition.id]).await.expect("a query");
    assert!(presenters.iter().any(|place| place.requirement.contains("legal education")));
    let quotas = editions::quotas_of(db, edition.id).await.expect("a query");
    assert_eq!((quotas.len(), quotas.iter().map(|quota| quota.seats).sum::<i32>()), (12, 26));
    assert!(quotas.iter().all(|quota| (2..=3).contains(&quota.seats)));
    let venue = editions::venue_of(db, &edition).await.expect("a query").expect("a venue");
    assert_eq!((venue.city.as_str(), venue.lat, venue.rooms.0.len()), ("Wrocław", Some(51.1), 1));

    let other = form(&server, &office).await;
    let taken = server.post(&office, "/projects/RT/editions", &borrowed(&with(&other, "code", &code))).await;
    assert_eq!(taken.status, 422);
    assert!(taken.body.contains("Another edition already has this code"), "{}", taken.body);
}

#[rocket::async_test]
async fn a_wrong_plan_is_explained_and_nothing_is_stored() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let good = form(&server, &office).await;
    let before = codes(&server).await;
    let venues = editions::venues(server.app.db.read()).await.expect("a query").len();
    let starts = value(&good, "starts_on");
    let long = "x".repeat(301);
    let cases = [
        ("code", "", "This has to be filled in"),
        ("code", "a b", "capital letters, digits and hyphens only"),
        ("course", "0", "Please choose one of the answers offered"),
        ("starts_on", "14.10.2026", "This is not a date"),
        ("starts_on", "1999-01-01", "This is before the project begins"),
        ("ends_on", "2000-01-01", "The last day is before the first day"),
        ("ends_on", starts.as_str(), "The agenda of the course takes more days"),
        ("ends_on", "2199-01-01", "This is after the project ends"),
        ("enrol_until", "2000-01-01", "Enrolment ends before it begins"),
        ("enrol_until", "2199-01-01", "Enrolment has to end by the first day"),
        ("decide_on", "2199-01-01", "The decision has to be taken by the first day"),
        ("capacity_max", "7", "This is less than the fewest participants"),
        ("capacity_max", "many", "Please give a whole number from 1 to 1000"),
        ("language", "sv", "The course has not been written in this language"),
        ("regions[]", "SE-01", "Please choose one of the answers offered"),
        ("venue", "0192f0c1-0000-7000-8000-000000000000", "Please choose one of the answers offered"),
        ("venue_name", "", "This has to be filled in"),
        ("venue_name", long.as_str(), "This is 301 characters long"),
        ("venue_zone", "Europe/Atlantis", "Please choose one of the answers offered"),
        ("venue_region", "PL-99", "Please choose one of the answers offered"),
        ("venue_lat", "north", "Please give both latitude and longitude"),
        ("room-0-seats", "0", "Please give a whole number from 1"),
    ];
    for (field, wrong, expected) in cases {
        let fields = with(&good, field, wrong);
        let answer = server.post(&office, "/projects/RT/editions", &borrowed(&fields)).await;
        assert_eq!(answer.status, 422, "{field}={wrong}");
        assert!(answer.body.contains(expected), "{field}={wrong}: {expected}\n{}", answer.body);
        assert_eq!(answer.input("venue_city"), "Wrocław", "what was typed is kept");
    }
    let none: Fields = good.iter().filter(|(name, _)| name != "regions[]").cloned().collect();
    let answer = server.post(&office, "/projects/RT/editions", &borrowed(&none)).await;
    assert!(answer.body.contains("Please choose at least one region"), "{}", answer.body);
    let mut forged = borrowed(&good);
    forged.push(("csrf", "forged"));
    assert_eq!(server.post_raw(&office, "/projects/RT/editions", &forged).await.status, 403);
    assert_eq!(codes(&server).await, before);
    assert_eq!(editions::venues(server.app.db.read()).await.expect("a query").len(), venues);
}

#[rocket::async_test]
async fn another_office_and_an_auditor_change_nothing() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let good = form(&server, &office).await;
    let foreign = foreign_office(&server).await;
    let auditor = server.as_part("auditor").await;
    let trainer = server.as_part("trainer").await;
    let before = codes(&server).await;
    let posts = [
        "/projects/RT/editions",
        "/editions/RT-WAW",
        "/editions/RT-WAW/quotas",
        "/editions/RT-WAW/decisions",
        "/editions/RT-WAW/trainers",
        "/editions/RT-WAW/agenda/shifts",
        "/editions/RT-WAW/agenda/sessions",
    ];
    for path in posts {
        for other in [&foreign, &auditor, &trainer] {
            assert_eq!(server.post(other, path, &borrowed(&good)).await.status, 404, "{path}");
        }
    }
    for path in ["/projects/RT/editions/new", "/editions/RT-WAW/edit"] {
        for other in [&foreign, &auditor, &trainer] {
            assert_eq!(server.get_as(other, path).await.status, 404, "{path}");
        }
    }
    for page in ["quotas", "agenda", "decisions", "trainers"] {
        let path = format!("/editions/RT-WAW/{page}");
        assert_eq!(server.get_as(&foreign, &path).await.status, 404, "{path}");
        let read = server.get_as(&auditor, &path).await;
        assert_eq!(read.status, 200, "{path}");
        let main = read.body.split("<main").nth(1).unwrap_or_default();
        assert!(!main.contains("button-primary"), "{path} has no buttons for an auditor");
    }
    assert_eq!(server.get_as(&auditor, "/venues").await.status, 404);
    assert_eq!(codes(&server).await, before);
}

#[rocket::async_test]
async fn a_change_of_dates_moves_the_agenda_and_is_told() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let before = edition(&server, "RT-WAW").await;
    let page = server.get_as(&office, "/editions/RT-WAW/edit").await;
    assert_eq!(page.input("starts_on"), before.starts_on.to_string());
    let day = |date: Date| (date + Duration::days(2)).to_string();
    let group = editions::regions_of(server.app.db.read(), before.id).await.expect("a query");
    let mut fields: Fields = [
        ("venue", before.venue_id.to_string()),
        ("language", "pl".to_owned()),
        ("starts_on", day(before.starts_on)),
        ("ends_on", day(before.ends_on)),
        ("enrol_from", before.enrol_from.to_string()),
        ("enrol_until", before.enrol_until.to_string()),
        ("decide_on", before.decide_on.to_string()),
        ("capacity_min", before.capacity_min.to_string()),
        ("capacity_max", before.capacity_max.to_string()),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    fields.extend(group.iter().map(|code| ("regions[]".to_owned(), code.clone())));
    let short = with(&fields, "ends_on", &day(before.starts_on));
    let refused = server.post(&office, "/editions/RT-WAW", &borrowed(&short)).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("The agenda has sessions outside these days"), "{}", refused.body);
    let answer = server.post(&office, "/editions/RT-WAW", &borrowed(&fields)).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let sessions = editions::sessions_of(server.app.db.read(), before.id).await.expect("a query");
    let days: Vec<String> = sessions.iter().map(|session| session.on_date.to_string()).collect();
    assert_eq!(days, [day(before.starts_on), day(before.ends_on)]);
    let slots = editions::slots_of(server.app.db.read(), before.id).await.expect("a query");
    assert!(slots.iter().all(|slot| days.contains(&slot.slot.on_date.to_string())));
    let schedule = server.get("/editions/RT-WAW").await;
    assert!(schedule.body.contains("The edition now takes place from"), "{}", schedule.body);
    server.settle().await;
    let mails = server.mails_to("trainer@example.org").await;
    assert!(mails.iter().any(|subject| subject.contains("RT-WAW")), "{mails:?}");
    let gone: Fields = fields
        .iter()
        .filter(|(name, code)| name != "regions[]" || *code == group[0])
        .cloned()
        .collect();
    let refused = server.post(&office, "/editions/RT-WAW", &borrowed(&gone)).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("so it stays in the group"), "{}", refused.body);
}

#[rocket::async_test]
async fn quotas_keep_to_what_is_taken_and_what_there_is() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-WAW").await;
    let quotas = editions::quotas_of(server.app.db.read(), edition.id).await.expect("a query");
    let fields = |seats: &dyn Fn(&editions::Quota) -> i32| -> Fields {
        let field = |quota: &editions::Quota| format!("seats-{}-{}", quota.region_code, quota.role_category);
        quotas.iter().map(|quota| (field(quota), seats(quota).to_string())).collect()
    };
    let path = "/editions/RT-WAW/quotas";
    let too_many = server.post(&office, path, &borrowed(&fields(&|_| 9))).await;
    assert_eq!(too_many.status, 422);
    assert!(too_many.body.contains("are more than the edition has"), "{}", too_many.body);
    let too_few = server.post(&office, path, &borrowed(&fields(&|_| 0))).await;
    assert_eq!(too_few.status, 422);
    assert!(too_few.body.contains("seats are already taken in"), "{}", too_few.body);
    let negative = server.post(&office, path, &borrowed(&fields(&|_| -1))).await;
    assert_eq!(negative.status, 422);
    let fewer = fields(&|quota| i32::from(quota.role_category != "social"));
    assert_eq!(server.post(&office, path, &borrowed(&fewer)).await.status, 303);
    let page = server.get_as(&office, path).await;
    assert!(page.body.contains("seats have not been given to any cell"), "{}", page.body);
    assert_eq!(server.post(&office, path, &[("share", "evenly")]).await.status, 303);
    let after = editions::quotas_of(server.app.db.read(), edition.id).await.expect("a query");
    assert_eq!(after.iter().map(|quota| quota.seats).sum::<i32>(), edition.capacity_max);
}

#[rocket::async_test]
async fn trainers_are_named_by_mail_address_and_told() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let path = "/editions/RT-WAW/trainers";
    let unknown = server.post(&office, path, &[("email", "nobody@example.org")]).await;
    assert_eq!(unknown.status, 422);
    assert!(unknown.body.contains("Nobody here has the address nobody@example.org"), "{}", unknown.body);
    let auditor = "Auditor@Example.org";
    assert_eq!(server.post(&office, path, &[("email", auditor)]).await.status, 303);
    assert_eq!(server.post(&office, path, &[("email", auditor)]).await.status, 303);
    let edition = edition(&server, "RT-WAW").await;
    let trainers = editions::trainers_of(server.app.db.read(), edition.id).await.expect("a query");
    let named: Vec<_> = trainers.iter().filter(|person| person.email == "auditor@example.org").collect();
    assert_eq!(named.len(), 1);
    assert_eq!(server.mails_to("auditor@example.org").await.len(), 1, "told once");
    let removal = format!("{path}/{}/removal", named[0].id);
    assert_eq!(server.post(&office, &removal, &[]).await.status, 303);
    let trainers = editions::trainers_of(server.app.db.read(), edition.id).await.expect("a query");
    assert!(trainers.iter().all(|person| person.email != "auditor@example.org"));
}

#[rocket::async_test]
async fn a_venue_that_moves_is_noted_on_announced_schedules() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let id = server.get_as(&office, "/venues/new").await.input("id");
    let mut fields: Fields = form(&server, &office).await;
    fields.retain(|(name, _)| name.starts_with("venue_") || name.starts_with("room-"));
    let fields = with(&fields, "id", &id);
    for _ in 0..2 {
        assert_eq!(server.post(&office, "/venues", &borrowed(&fields)).await.status, 303);
    }
    let list = server.get_as(&office, "/venues").await;
    assert_eq!(list.body.matches("Hotel Odra").count(), 1, "sent twice, added once");
    let venue = edition(&server, "RT-WAW").await.venue_id;
    let path = format!("/venues/{venue}");
    assert_eq!(server.get_as(&office, &path).await.status, 200);
    let moved = with(&fields, "venue_street", "Rynek 2");
    assert_eq!(server.post(&office, &path, &borrowed(&moved)).await.status, 303);
    let schedule = server.get("/editions/RT-WAW").await;
    assert!(schedule.body.contains("Hotel Odra, Rynek 2, 50-101 Wrocław"), "{}", schedule.body);
    let missing = server.post(&office, &path, &borrowed(&with(&moved, "venue_city", ""))).await;
    assert_eq!(missing.status, 422);
    assert_eq!(server.get_as(&office, "/venues/0192f0c1-0000-7000-8000-000000000000").await.status, 404);
}
