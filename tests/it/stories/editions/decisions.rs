//! Decisions: each follows from the one before, says why, and those concerned are told.

use evenhand::{editions, editions::EditionState};

use super::edition;
use crate::support::Server;

#[rocket::async_test]
async fn a_decision_needs_a_reason_and_must_follow_from_the_state() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let path = "/editions/RT-GOR/decisions";
    let cases = [
        ([("to", "announced"), ("why", "")], "This has to be filled in"),
        ([("to", ""), ("why", "Because.")], "This has to be filled in"),
        (
            [("to", "finished"), ("why", "Because.")],
            "Please choose one of the answers offered",
        ),
        (
            [("to", "running"), ("why", "Because.")],
            "This step does not follow from the present state",
        ),
    ];
    for (fields, expected) in cases {
        let answer = server.post(&office, path, &fields).await;
        assert_eq!(answer.status, 422, "{fields:?}");
        assert!(answer.body.contains(expected), "{expected}\n{}", answer.body);
    }
    assert_eq!(edition(&server, "RT-GOR").await.state, EditionState::Draft);
    assert_eq!(server.get("/editions/RT-GOR").await.status, 404);
    let announced = server
        .post(
            &office,
            path,
            &[("to", "announced"), ("why", "The venue is booked.")],
        )
        .await;
    assert_eq!(announced.status, 303, "{}", announced.body);
    let again = server
        .post(
            &office,
            path,
            &[("to", "announced"), ("why", "The venue is booked.")],
        )
        .await;
    assert_eq!(again.status, 422, "the same decision twice");
    assert_eq!(
        server.get("/editions/RT-GOR").await.status,
        200,
        "public from the announcement on"
    );
    let page = server.get_as(&office, path).await;
    for text in [
        "The venue is booked.",
        "Maria Sienkiewicz",
        "Nobody had to be told",
    ] {
        assert!(page.body.contains(text), "{text}\n{}", page.body);
    }
    let edition = edition(&server, "RT-GOR").await;
    let decisions = editions::decisions_of(server.app.db.read(), edition.id)
        .await
        .expect("a query");
    assert_eq!(decisions.len(), 1);
    assert!(edition.announced_at.is_some());
}

#[rocket::async_test]
async fn a_cancellation_reaches_trainers_and_participants() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-WAW").await;
    let participants = evenhand::enrolment::participants(server.app.db.read(), edition.id)
        .await
        .expect("a query");
    let seated = participants.first().expect("a participant").person.email.clone();
    let (trainer_before, seated_before) = (
        server.mails_to("trainer@example.org").await.len(),
        server.mails_to(&seated).await.len(),
    );
    let fields = [("to", "cancelled"), ("why", "Powódź zamknęła budynek.")];
    assert_eq!(
        server
            .post(&office, "/editions/RT-WAW/decisions", &fields)
            .await
            .status,
        303
    );
    server.settle().await;
    let mails = server.mails_to("trainer@example.org").await;
    assert_eq!(mails.len(), trainer_before + 1);
    assert_eq!(
        mails.last().map(String::as_str),
        Some("Edycja RT-WAW została odwołana")
    );
    assert_eq!(server.mails_to(&seated).await.len(), seated_before + 1);
    let public = server.get("/editions/RT-WAW").await;
    assert!(
        public.body.contains("This edition has been cancelled"),
        "{}",
        public.body
    );
    assert!(!public.body.contains("/editions/RT-WAW/enrol\""));
    let list = server.get("/editions").await;
    assert!(!list.body.contains("/editions/RT-WAW\""));
    let page = server.get_as(&office, "/editions/RT-WAW/decisions").await;
    assert!(
        page.body.contains("and the trainers: Aleksander Żuławski"),
        "{}",
        page.body
    );
    let shift = [("minutes", "30"), ("session", "")];
    let late = server
        .post(&office, "/editions/RT-WAW/agenda/shifts", &shift)
        .await;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("it can no longer be changed"), "{}", late.body);
}

#[rocket::async_test]
async fn a_merged_edition_leads_to_the_one_that_replaces_it() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let path = "/editions/RT-WAW/decisions";
    let alone = server
        .post(
            &office,
            path,
            &[("to", "merged"), ("why", "Too few."), ("into", "")],
        )
        .await;
    assert_eq!(alone.status, 422);
    assert!(
        alone
            .body
            .contains("Please name the edition that takes the participants"),
        "{}",
        alone.body
    );
    let itself = server
        .post(
            &office,
            path,
            &[("to", "merged"), ("why", "Too few."), ("into", "RT-WAW")],
        )
        .await;
    assert_eq!(itself.status, 422);
    let draft = server
        .post(
            &office,
            path,
            &[("to", "merged"), ("why", "Too few."), ("into", "RT-GOR")],
        )
        .await;
    assert_eq!(draft.status, 422, "a draft takes nobody");
    let merged = server
        .post(
            &office,
            path,
            &[("to", "merged"), ("why", "Too few."), ("into", "RT-OPO")],
        )
        .await;
    assert_eq!(merged.status, 303, "{}", merged.body);
    let public = server.get("/editions/RT-WAW").await;
    assert!(public.body.contains("href=\"/editions/RT-OPO\"") && public.body.contains("has been merged"));
}

#[rocket::async_test]
async fn too_few_people_on_the_day_of_decision_are_asked_about() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let edition = edition(&server, "RT-WAW").await;
    let quiet = server.get_as(&office, "/editions/RT-WAW/decisions").await;
    assert!(!quiet.body.contains("The day of decision has come"));
    let group = editions::regions_of(server.app.db.read(), edition.id)
        .await
        .expect("a query");
    let mut fields = vec![
        ("venue", edition.venue_id.to_string()),
        ("language", "pl".to_owned()),
        ("starts_on", edition.starts_on.to_string()),
        ("ends_on", edition.ends_on.to_string()),
        ("enrol_from", edition.enrol_from.to_string()),
        ("enrol_until", edition.enrol_until.to_string()),
        ("decide_on", server.app.clock.today().to_string()),
        ("capacity_min", edition.capacity_max.to_string()),
        ("capacity_max", edition.capacity_max.to_string()),
    ];
    fields.extend(group.into_iter().map(|code| ("regions[]", code)));
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let changed = server.post(&office, "/editions/RT-WAW", &fields).await;
    assert_eq!(changed.status, 303, "{}", changed.body);
    let asked = server.get_as(&office, "/editions/RT-WAW/decisions").await;
    assert!(
        asked.body.contains("The day of decision has come"),
        "{}",
        asked.body
    );
}
