//! Planning: a new edition with its venue, what is wrong with a plan, and who may not plan.

use evenhand::{catalogue, editions, editions::EditionState};
use time::{Date, Duration};

use super::{edition, foreign_office};
use crate::support::{Browser, Server};

pub type Fields = Vec<(String, String)>;

/// A form for a new edition that is filled in as it should be, with a new venue.
pub async fn form(server: &Server, office: &Browser) -> Fields {
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
    fields
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

pub fn with(fields: &Fields, name: &str, value: &str) -> Fields {
    let mut fields: Fields = fields
        .iter()
        .filter(|(field, _)| field != name)
        .cloned()
        .collect();
    fields.push((name.to_owned(), value.to_owned()));
    fields
}

fn value(fields: &Fields, name: &str) -> String {
    let found = fields.iter().find(|(field, _)| field == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

pub fn borrowed(fields: &Fields) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
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
    let first = server
        .post(&office, "/projects/RT/editions", &borrowed(&fields))
        .await;
    assert_eq!(
        (first.status, first.location()),
        (303, format!("/editions/{code}")),
        "{}",
        first.body
    );
    let second = server
        .post(&office, "/projects/RT/editions", &borrowed(&fields))
        .await;
    assert_eq!((second.status, second.location()), (303, first.location()));
    assert_eq!(
        codes(&server)
            .await
            .iter()
            .filter(|known| **known == code)
            .count(),
        1
    );

    let db = server.app.db.read();
    let edition = edition(&server, &code).await;
    assert_eq!(edition.state, EditionState::Draft);
    assert_eq!(
        edition.ends_on,
        edition.starts_on + Duration::days(1),
        "as the course takes"
    );
    let sessions = editions::sessions_of(db, edition.id).await.expect("a query");
    let days: Vec<Date> = sessions.iter().map(|session| session.on_date).collect();
    assert_eq!(days, [edition.starts_on, edition.ends_on]);
    let slots = editions::slots_of(db, edition.id).await.expect("a query");
    assert_eq!(editions::planned_minutes(&slots, true), 840);
    assert_eq!(editions::planned_minutes(&slots, false), 690);
    let presenters = editions::presenters_of(db, vec![edition.id])
        .await
        .expect("a query");
    assert!(
        presenters
            .iter()
            .any(|place| place.requirement.contains("legal education"))
    );
    let quotas = editions::quotas_of(db, edition.id).await.expect("a query");
    assert_eq!(
        (quotas.len(), quotas.iter().map(|quota| quota.seats).sum::<i32>()),
        (12, 26)
    );
    assert!(quotas.iter().all(|quota| (2..=3).contains(&quota.seats)));
    let venue = editions::venue_of(db, &edition)
        .await
        .expect("a query")
        .expect("a venue");
    assert_eq!(
        (venue.city.as_str(), venue.lat, venue.rooms.0.len()),
        ("Wrocław", Some(51.1), 1)
    );

    let other = form(&server, &office).await;
    let taken = server
        .post(
            &office,
            "/projects/RT/editions",
            &borrowed(&with(&other, "code", &code)),
        )
        .await;
    assert_eq!(taken.status, 422);
    assert!(
        taken.body.contains("Another edition already has this code"),
        "{}",
        taken.body
    );
}

#[rocket::async_test]
async fn a_wrong_plan_is_explained_and_nothing_is_stored() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let good = form(&server, &office).await;
    let before = codes(&server).await;
    let venues = editions::venues(server.app.db.read())
        .await
        .expect("a query")
        .len();
    let starts = value(&good, "starts_on");
    let long = "x".repeat(301);
    let cases = [
        ("code", "", "This has to be filled in"),
        ("code", "a b", "capital letters, digits and hyphens only"),
        ("course", "0", "Please choose one of the answers offered"),
        ("starts_on", "14.10.2026", "This is not a date"),
        ("starts_on", "1999-01-01", "This is before the project begins"),
        ("ends_on", "2000-01-01", "The last day is before the first day"),
        (
            "ends_on",
            starts.as_str(),
            "The agenda of the course takes more days",
        ),
        ("ends_on", "2199-01-01", "This is after the project ends"),
        ("enrol_until", "2000-01-01", "Enrolment ends before it begins"),
        (
            "enrol_until",
            "2199-01-01",
            "Enrolment has to end by the first day",
        ),
        (
            "decide_on",
            "2199-01-01",
            "The decision has to be taken by the first day",
        ),
        ("capacity_max", "7", "This is less than the fewest participants"),
        (
            "capacity_max",
            "many",
            "Please give a whole number from 1 to 1000",
        ),
        (
            "language",
            "sv",
            "The course has not been written in this language",
        ),
        ("regions[]", "SE-01", "Please choose one of the answers offered"),
        (
            "venue",
            "0192f0c1-0000-7000-8000-000000000000",
            "Please choose one of the answers offered",
        ),
        ("venue_name", "", "This has to be filled in"),
        ("venue_name", long.as_str(), "This is 301 characters long"),
        (
            "venue_zone",
            "Europe/Atlantis",
            "Please choose one of the answers offered",
        ),
        (
            "venue_region",
            "PL-99",
            "Please choose one of the answers offered",
        ),
        ("venue_lat", "north", "Please give both latitude and longitude"),
        ("room-0-seats", "0", "Please give a whole number from 1"),
    ];
    for (field, wrong, expected) in cases {
        let fields = with(&good, field, wrong);
        let answer = server
            .post(&office, "/projects/RT/editions", &borrowed(&fields))
            .await;
        assert_eq!(answer.status, 422, "{field}={wrong}");
        assert!(
            answer.body.contains(expected),
            "{field}={wrong}: {expected}\n{}",
            answer.body
        );
        assert_eq!(answer.input("venue_city"), "Wrocław", "what was typed is kept");
    }
    let none: Fields = good
        .iter()
        .filter(|(name, _)| name != "regions[]")
        .cloned()
        .collect();
    let answer = server
        .post(&office, "/projects/RT/editions", &borrowed(&none))
        .await;
    assert!(
        answer.body.contains("Please choose at least one region"),
        "{}",
        answer.body
    );
    let mut forged = borrowed(&good);
    forged.push(("csrf", "forged"));
    assert_eq!(
        server
            .post_raw(&office, "/projects/RT/editions", &forged)
            .await
            .status,
        403
    );
    assert_eq!(codes(&server).await, before);
    assert_eq!(
        editions::venues(server.app.db.read())
            .await
            .expect("a query")
            .len(),
        venues
    );
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
            assert_eq!(
                server.post(other, path, &borrowed(&good)).await.status,
                404,
                "{path}"
            );
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
        assert!(
            !main.contains("button-primary"),
            "{path} has no buttons for an auditor"
        );
    }
    assert_eq!(server.get_as(&auditor, "/venues").await.status, 404);
    assert_eq!(codes(&server).await, before);
}
