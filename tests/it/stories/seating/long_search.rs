//! A seating that takes long to find: how far it is, stopping it, and a server that ends in the middle.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use evenhand::{
    demo,
    kernel::{app::App, ids::new_id},
    people, projects,
};
use rocket::tokio::time::sleep;
use sea_orm::{ConnectionTrait, Statement, Value};
use serde_json::json;

use crate::support::{
    Browser, Server, open_folder,
    wire::{Connection, Folder, Process},
};

/// Editions, most and fewest people of each; people, and how many editions each could come to. Half of the editions are
/// enough for everybody, and finding out which takes hours.
const EDITIONS: usize = 30;
const SEATS: (u32, u32) = (60, 45);
const PEOPLE: usize = 600;
const WAYS: usize = 8;

/// The question, from numbers that look like chance and are always the same.
fn question() -> serde_json::Value {
    let mut state: u64 = 20_130_412;
    let mut next = move |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("a number") % below
    };
    let offer = |number: usize| {
        json!({
            "id": new_id(), "code": format!("LONG-{number:02}"), "city": "Opole", "starts_on": "2031-05-12",
            "capacity": SEATS.0, "fewest": SEATS.1, "quotas": [], "meets": [],
        })
    };
    let offers: Vec<_> = (0..EDITIONS).map(offer).collect();
    let mut seeker = |number: usize| {
        let mut ways: Vec<usize> = Vec::new();
        while ways.len() < WAYS {
            let way = next(EDITIONS);
            if !ways.contains(&way) {
                ways.push(way);
            }
        }
        let ways: Vec<_> = ways
            .into_iter()
            .map(|offer| json!({ "offer": offer, "metres": 1_000 + next(400_000) }))
            .collect();
        json!({
            "person": new_id(), "region": "PL-16", "role": "education", "organisation": format!("Office {}", number % 60),
            "needs": [], "priority": 1 + number % 3, "ways": ways, "barred": [], "listed": [], "kept": null,
        })
    };
    let seekers: Vec<_> = (0..PEOPLE).map(&mut seeker).collect();
    json!({
        "offers": offers, "seekers": seekers, "cells": false, "elsewhere": false, "organisation_most": 5,
        "seat_km": 300, "first": "",
    })
}

/// Puts seatings into the sample project as a server leaves them that ended while it searched; gives their numbers.
async fn cut_off(app: &App, count: i32) -> Vec<i32> {
    let db = app.db.read();
    let project = projects::project_by_code(db, "RT")
        .await
        .expect("a query")
        .expect("a project");
    let office = people::person_by_email(db, "office@example.org").await;
    let office = office.expect("a query").expect("a person");
    let tx = app.db.write().await.expect("a transaction");
    let numbers: Vec<i32> = (901..901 + count).collect();
    for number in &numbers {
        let sql = "INSERT INTO seatings (id, project_id, number, title, question, state, created_at, made_by, made_by_name) \
                   VALUES ($1, $2, $3, $4, $5, 'searching', $6, $7, 'Biuro')";
        let values: Vec<Value> = vec![
            new_id().into(),
            project.id.0.into(),
            (*number).into(),
            format!("Long {number}").into(),
            Value::Json(Some(Box::new(question()))),
            tx.now.into(),
            office.id.0.into(),
        ];
        let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
        tx.execute_raw(statement).await.expect("a seating");
    }
    tx.commit().await.expect("a commit");
    numbers
}

/// The number that stands after some words on a page.
fn number_after(page: &str, words: &str) -> Option<u64> {
    let rest = page.split(words).nth(1)?;
    let digits: String = rest
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != ',' && *letter != '\u{2068}')
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok()
}

/// Reads a page until it says this, for at most half a minute.
async fn until(server: &Server, browser: &Browser, path: &str, says: &str) -> String {
    let started = Instant::now();
    loop {
        let page = server.get_as(browser, path).await;
        assert_eq!(page.status, 200, "{}", page.body);
        if page.body.contains(says) {
            return page.body;
        }
        assert!(
            started.elapsed() < Duration::from_secs(30),
            "{says}\n{}",
            page.body
        );
        sleep(Duration::from_millis(200)).await;
    }
}

#[rocket::async_test]
async fn a_long_search_says_how_far_it_is_leaves_pages_quick_and_is_stopped_with_its_best() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let numbers = cut_off(&server.app, 2).await;
    let [first, second] = [numbers[0], numbers[1]].map(|number| format!("/projects/RT/seatings/{number}"));
    let english = |path: &str| format!("{path}?lang=en");
    let page = server.get_as(&office, &english(&first)).await;
    assert!(page.body.contains("The search was cut off"), "{}", page.body);
    assert_eq!(page.header("Refresh"), "", "nothing is waited for");

    // Pressed twice, it searches once. The other one waits for its turn.
    for _ in 0..2 {
        let pressed = server.post(&office, &format!("{first}/searches"), &[]).await;
        assert_eq!(
            (pressed.status, pressed.location()),
            (303, first.clone()),
            "{}",
            pressed.body
        );
    }
    let page = until(&server, &office, &english(&first), "Possibilities looked at").await;
    assert!(page.contains("The search goes on") && page.contains("Stop and keep the best seating so far"));
    assert_eq!(server.get_as(&office, &first).await.header("Refresh"), "2");
    let pressed = server.post(&office, &format!("{second}/searches"), &[]).await;
    assert_eq!(pressed.status, 303, "{}", pressed.body);
    let waits = server.get_as(&office, &english(&second)).await;
    assert!(waits.body.contains("The search goes on"), "{}", waits.body);

    // It gets on, and says so; pages do not wait for it.
    let looked_at = |page: &str| number_after(page, "Possibilities looked at: ").unwrap_or(0);
    let before = looked_at(&page);
    let started = Instant::now();
    loop {
        let page = server.get_as(&office, &english(&first)).await.body;
        if looked_at(&page) > before {
            assert!(page.contains("better than the best so far"), "{page}");
            break;
        }
        assert!(started.elapsed() < Duration::from_secs(30), "{page}");
        sleep(Duration::from_millis(200)).await;
    }
    let list = server.get_as(&office, "/projects/RT/seatings?lang=en").await;
    assert!(list.body.contains("searching"), "{}", list.body);

    // Whoever may not plan cannot stop it, nor start one.
    let auditor = server.as_part("auditor").await;
    for (who, browser, status) in [("auditor", &auditor, 404), ("guest", &Browser::default(), 401)] {
        for action in ["stop", "searches"] {
            let refused = server.post(browser, &format!("{first}/{action}"), &[]).await;
            assert_eq!(refused.status, status, "{who} {action}");
        }
    }
    let seen = server.get_as(&auditor, &english(&first)).await;
    assert!(seen.body.contains("The search goes on") && !seen.body.contains("Stop and keep"));

    // Stopped, it keeps the best it had; pressing again does nothing.
    for path in [&first, &second] {
        let stopped = server.post(&office, &format!("{path}/stop"), &[]).await;
        assert_eq!((stopped.status, stopped.location()), (303, path.clone()));
    }
    let kept = until(&server, &office, &english(&first), "LONG-01").await;
    assert!(!kept.contains("The search goes on"), "{kept}");
    until(&server, &office, &english(&second), "LONG-01").await;
    for _ in 0..2 {
        assert_eq!(
            server.post(&office, &format!("{first}/stop"), &[]).await.status,
            303
        );
        assert_eq!(
            server
                .post(&office, &format!("{first}/searches"), &[])
                .await
                .status,
            303
        );
    }
    let again = server.get_as(&office, &english(&first)).await;
    assert!(
        !again.body.contains("The search"),
        "what is kept is not searched again"
    );
    let db = server.app.db.read();
    let sql = "SELECT COUNT(*) FROM seatings WHERE number > 900 AND state = 'solved' AND outcome IS NOT NULL";
    let row = db
        .query_one_raw(Statement::from_string(db.get_database_backend(), sql))
        .await;
    let solved: i64 = row
        .expect("a query")
        .expect("a row")
        .try_get_by_index(0)
        .expect("a number");
    assert_eq!(solved, 2);
}

fn page_of(connection: &mut Connection, path: &str, session: &str, says: &str) -> String {
    let started = Instant::now();
    loop {
        let page = connection.get(path, session).expect("a page");
        assert_eq!(page.status, 200, "{}", page.text());
        if page.text().contains(says) {
            return page.text();
        }
        assert!(
            started.elapsed() < Duration::from_secs(60),
            "{says}\n{}",
            page.text()
        );
        std::thread::sleep(Duration::from_millis(200));
    }
}

#[rocket::async_test]
async fn a_server_that_is_killed_while_it_searches_offers_to_search_again() {
    let folder = Folder::new("killed-search");
    let app = open_folder(&folder.0).await;
    demo::load(&app).await.expect("the sample project");
    let number = cut_off(&app, 1).await[0];
    let office = people::person_by_email(app.db.read(), "office@example.org").await;
    let office = office.expect("a query").expect("a person").id;
    let session = people::open_session(&app, office, "test")
        .await
        .expect("a session");
    let session = format!("{session}.en");
    app.db.close().await.expect("the database closes");
    let path = format!("/projects/RT/seatings/{number}");
    let press = |connection: &mut Connection, action: &str| {
        let csrf = connection.get("/none", &session).expect("a page").input("csrf");
        let pressed = connection.post(&format!("{path}/{action}"), &session, &[("csrf", csrf.as_str())]);
        assert_eq!(pressed.expect("an answer").status, 303);
    };
    for _ in 0..2 {
        let process = Process::serve(Path::new(env!("CARGO_BIN_EXE_evenhand")), &folder.0);
        let mut connection = process.connect().expect("a connection");
        page_of(&mut connection, &path, &session, "The search was cut off");
        press(&mut connection, "searches");
        page_of(&mut connection, &path, &session, "Possibilities looked at");
        process.kill_now();
    }
    let process = Process::serve(Path::new(env!("CARGO_BIN_EXE_evenhand")), &folder.0);
    let mut connection = process.connect().expect("a connection");
    let page = page_of(&mut connection, &path, &session, "The search was cut off");
    assert!(page.contains("Search again"));
    press(&mut connection, "searches");
    page_of(&mut connection, &path, &session, "Possibilities looked at");
    press(&mut connection, "stop");
    page_of(&mut connection, &path, &session, "LONG-01");
}
