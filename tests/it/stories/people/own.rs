//! One's own record: kept, protected, taken away.

use evenhand::{
    kernel::outbox::mail,
    people::{self, Permission, Scope},
};
use sea_orm::EntityTrait;
use serde_json::Value;

use super::{add, record, staff};
use crate::support::{Browser, Server};

#[rocket::async_test]
async fn people_keep_their_own_record_and_read_the_pages_in_their_language() {
    let server = Server::start().await;
    let ewa = add(&server, "Ewa").await;
    let browser = server.sign_in(ewa).await;
    let saved = server.post(&browser, "/me", &record(&[("language", "sv")])).await;
    assert_eq!(
        (saved.status, saved.location().as_str()),
        (303, "/me"),
        "{}",
        saved.body
    );
    assert!(
        server
            .get_as(&saved.browser(), "/me")
            .await
            .body
            .contains("<html lang=\"sv\"")
    );

    let stored = people::person(server.app.db.read(), ewa)
        .await
        .expect("a query")
        .expect("Ewa");
    assert_eq!(stored.family_name, "Świątek");
    assert_eq!(stored.region_code.as_deref(), Some("PL-12"));
    assert_eq!(
        stored.email, "ewa@example.org",
        "the address is the office's to change"
    );
}

#[rocket::async_test]
async fn a_wrong_record_is_shown_again_and_nothing_is_stored() {
    let server = Server::start().await;
    let ewa = add(&server, "Ewa").await;
    let browser = server.sign_in(ewa).await;
    let long = "x".repeat(201);
    let wrong = [
        ("family_name", ""),
        ("given_name", long.as_str()),
        ("organisation", long.as_str()),
        ("region", "XX-99"),
        ("role_category", "made-up"),
        ("language", "de"),
    ];
    for (field, value) in wrong {
        let answer = server.post(&browser, "/me", &record(&[(field, value)])).await;
        assert_eq!(answer.status, 422, "{field}");
        assert!(
            answer.body.contains(&format!("href=\"#field-{field}\"")),
            "{field}"
        );
    }
    let stored = people::person(server.app.db.read(), ewa)
        .await
        .expect("a query")
        .expect("Ewa");
    assert_eq!(stored.family_name, "Testowska");
    assert_eq!(
        server.get("/me").await.status,
        303,
        "a guest is led to the sign-in page"
    );
}

#[rocket::async_test]
async fn a_password_is_set_changed_and_ends_all_other_sessions() {
    let server = Server::start().await;
    let ewa = add(&server, "Ewa").await;
    let here = server.sign_in(ewa).await;
    let elsewhere = server.sign_in(ewa).await;
    let page = server.get_as(&here, "/me/keys").await;
    assert!(
        !page.body.contains("name=\"current_password\""),
        "there is none yet"
    );

    for weak in ["", "short", "aaaaaaaaaaaaaaaa"] {
        let answer = server
            .post(&here, "/me/password", &[("new_password", weak)])
            .await;
        assert_eq!(answer.status, 422, "{weak}");
        assert!(
            !answer.body.contains(&format!("value=\"{weak}\"")) || weak.is_empty(),
            "a password is never echoed"
        );
    }
    let set = server
        .post(&here, "/me/password", &[("new_password", "trzy zielone koty")])
        .await;
    assert_eq!((set.status, set.location().as_str()), (303, "/me/keys"));
    assert_eq!(
        server.get_as(&elsewhere, "/me").await.status,
        303,
        "the other session has ended"
    );

    let guess = [
        ("current_password", "not it"),
        ("new_password", "cztery zielone koty"),
    ];
    assert_eq!(server.post(&here, "/me/password", &guess).await.status, 422);
    let known = [
        ("current_password", "trzy zielone koty"),
        ("new_password", "cztery zielone koty"),
    ];
    assert_eq!(server.post(&here, "/me/password", &known).await.status, 303);
    let old = [
        ("email", "ewa@example.org"),
        ("password", "trzy zielone koty"),
        ("way", "password"),
    ];
    assert_eq!(
        server.post(&Browser::default(), "/sign-in", &old).await.status,
        422
    );

    server.settle().await;
    let mails = mail::Entity::find()
        .all(server.app.db.read())
        .await
        .expect("the mails");
    assert_eq!(mails.len(), 2, "the owner is told each time");
}

#[rocket::async_test]
async fn one_ends_one_s_own_sessions_and_nobody_else_s() {
    let server = Server::start().await;
    let (ewa, olga) = (add(&server, "Ewa").await, add(&server, "Olga").await);
    let here = server.sign_in(ewa).await;
    let there = server.sign_in(ewa).await;
    let hers = server.sign_in(olga).await;
    let page = server.get_as(&here, "/me/keys").await.body;
    let ends: Vec<&str> = page.split("action=\"/me/sessions/").skip(1).collect();
    assert_eq!(ends.len(), 2, "one other session, and all others");
    let other = ends[0].split('/').next().expect("a session");
    let path = format!("/me/sessions/{other}/end");
    assert_eq!(
        server.post(&hers, &path, &[]).await.status,
        404,
        "not hers to end"
    );
    assert_eq!(server.get_as(&there, "/me").await.status, 200);
    assert_eq!(server.post(&here, &path, &[]).await.status, 303);
    assert_eq!(server.post(&here, &path, &[]).await.status, 404, "it is gone");
    assert_eq!(server.get_as(&there, "/me").await.status, 303);
    assert_eq!(server.get_as(&here, "/me").await.status, 200);
}

#[rocket::async_test]
async fn who_looked_is_seen_and_everything_held_can_be_taken_away() {
    let server = Server::start().await;
    let ewa = add(&server, "Ewa").await;
    let browser = server.sign_in(ewa).await;
    let office = staff(&server, "Biuro", Permission::Office, Scope::Installation).await;
    for _ in 0..3 {
        assert_eq!(
            server.get_as(&office, &format!("/people/{ewa}")).await.status,
            200
        );
    }
    let page = server.get_as(&browser, "/me/privacy").await.body;
    assert_eq!(
        page.matches("Biuro Testowska").count(),
        1,
        "three looks within the hour are one"
    );

    let taken = server.get_as(&browser, "/me/record.json").await;
    assert!(
        taken
            .header("Content-Disposition")
            .starts_with("attachment; filename=\"evenhand-")
    );
    let whole: Value = serde_json::from_str(&taken.body).expect("JSON");
    assert_eq!(whole["person"]["email"], "ewa@example.org");
    assert_eq!(whole["looked_at_by"][0]["who"], "Biuro Testowska");
    assert_eq!(whole["enrolments"], Value::Array(Vec::new()));
    let actions: Vec<&str> = whole["audit_trail"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|entry| entry["action"].as_str())
        .collect();
    assert_eq!(actions, ["person.added", "session.opened"]);
    assert!(
        !taken.body.contains("Biuro\",\n      \"email"),
        "nothing of others"
    );
}
