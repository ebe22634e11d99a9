//! Coming in and going out.

use evenhand::{
    kernel::outbox::mail,
    people::{self, LinkPurpose},
};
use sea_orm::EntityTrait;
use time::Duration;

use super::add;
use crate::support::{Browser, Server};

const PASSWORD: &str = "ławka pod starym oknem";

/// Sets up the administrator Anna with [`PASSWORD`].
async fn set_up(server: &Server) -> Browser {
    let address = people::setup_address(&server.app)
        .await
        .expect("a query")
        .expect("no administrator yet");
    let path = address
        .split_once("8000")
        .expect("the default address")
        .1
        .to_owned();
    let guest = Browser::default();
    let fields = [
        ("given_name", "Anna"),
        ("family_name", "Nowak"),
        ("email", "Anna.Nowak@Example.org"),
        ("password", PASSWORD),
    ];
    assert_eq!(server.get(&path).await.status, 200);
    let done = server.post(&guest, &path, &fields).await;
    assert_eq!(
        (done.status, done.location().as_str()),
        (303, "/"),
        "{}",
        done.body
    );
    assert_eq!(
        server.get(&path).await.status,
        404,
        "the link is dead once there is an administrator"
    );
    assert_eq!(server.post(&guest, &path, &fields).await.status, 404);
    assert_eq!(people::setup_address(&server.app).await.expect("a query"), None);
    done.browser()
}

fn signing_in<'f>(email: &'f str, password: &'f str) -> [(&'f str, &'f str); 3] {
    [("email", email), ("password", password), ("way", "password")]
}

/// The path of the link in the latest mail.
async fn mailed_link(server: &Server) -> String {
    server.settle().await;
    let mails = mail::Entity::find()
        .all(server.app.db.read())
        .await
        .expect("the mails");
    let text = &mails.last().expect("a mail").text;
    let link = text
        .split_whitespace()
        .find(|word| word.contains("/sign-in/"))
        .expect("a link");
    link.split_once("8000").expect("the default address").1.to_owned()
}

#[rocket::async_test]
async fn the_first_administrator_is_set_up_signs_out_and_comes_back_by_password() {
    let server = Server::start().await;
    let anna = set_up(&server).await;
    assert!(server.get_as(&anna, "/nothing").await.body.contains("Anna Nowak"));

    let out = server.post(&anna, "/sign-out", &[]).await;
    assert_eq!((out.status, out.location().as_str()), (303, "/"));
    assert!(
        !server.get_as(&anna, "/nothing").await.body.contains("Anna Nowak"),
        "the session is gone"
    );

    let guest = Browser::default();
    let wrong = server
        .post(&guest, "/sign-in", &signing_in("anna.nowak@example.org", "wrong"))
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("do not fit together"), "{}", wrong.body);
    assert_eq!(
        wrong.input("email"),
        "anna.nowak@example.org",
        "what was typed is kept"
    );
    let unknown = server
        .post(&guest, "/sign-in", &signing_in("nobody@example.org", PASSWORD))
        .await;
    assert_eq!(unknown.status, 422);
    assert!(
        unknown.body.contains("do not fit together"),
        "an unknown address looks the same"
    );
    let back = server
        .post(
            &guest,
            "/sign-in",
            &signing_in(" ANNA.Nowak@example.org", PASSWORD),
        )
        .await;
    assert_eq!((back.status, back.location().as_str()), (303, "/"));
    assert!(
        server
            .get_as(&back.browser(), "/nothing")
            .await
            .body
            .contains("Anna Nowak")
    );
}

#[rocket::async_test]
async fn a_form_at_the_door_names_what_is_missing_and_takes_only_our_own_token() {
    let server = Server::start().await;
    let guest = Browser::default();
    let empty = server.post(&guest, "/sign-in", &[("way", "password")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.body.contains("href=\"#field-email\"") && empty.body.contains("href=\"#field-password\""));
    let long = "a".repeat(300);
    let overlong = server.post(&guest, "/sign-in", &signing_in(&long, &long)).await;
    assert_eq!(overlong.status, 422);
    for token in ["", "abc", &"A".repeat(86)] {
        let fields = [
            ("email", "anna@example.org"),
            ("password", PASSWORD),
            ("csrf", token),
        ];
        assert_eq!(
            server.post_raw(&guest, "/sign-in", &fields).await.status,
            403,
            "{token}"
        );
    }
    let anna = add(&server, "Anna").await;
    let anna = server.sign_in(anna).await;
    let token_of_guest = server.token(&guest).await;
    let crossed = server
        .post_raw(&anna, "/sign-out", &[("csrf", &token_of_guest)])
        .await;
    assert_eq!(crossed.status, 403, "another session's token is not ours");
}

#[rocket::async_test]
async fn a_mailed_link_opens_once_and_looking_at_it_uses_nothing_up() {
    let server = Server::start().await;
    add(&server, "Ewa").await;
    let guest = Browser::default();
    let asked = [
        ("email", "ewa@example.org"),
        ("way", "link"),
        ("next", "/editions/KR-1"),
    ];
    let sent = server.post(&guest, "/sign-in", &asked).await;
    assert_eq!((sent.status, sent.location().as_str()), (303, "/sign-in/sent"));
    assert_eq!(server.get("/sign-in/sent").await.status, 200);
    let link = mailed_link(&server).await;
    assert!(link.ends_with("?next=%2Feditions%2FKR-1"), "{link}");

    for _ in 0..2 {
        let page = server.get(&link).await;
        assert_eq!(
            (page.status, page.input("next").as_str()),
            (200, "/editions/KR-1")
        );
        assert_eq!(page.header("Set-Cookie"), "");
    }
    let path = link.split('?').next().expect("a path");
    let entered = server.post(&guest, path, &[("next", "/editions/KR-1")]).await;
    assert_eq!(
        (entered.status, entered.location().as_str()),
        (303, "/editions/KR-1")
    );
    assert!(
        server
            .get_as(&entered.browser(), "/nothing")
            .await
            .body
            .contains("Ewa Testowska")
    );

    let again = server.post(&guest, path, &[]).await;
    assert_eq!((again.status, again.header("Set-Cookie").as_str()), (410, ""));
    assert_eq!(server.get(&link).await.status, 410);
}

#[rocket::async_test]
async fn a_link_dies_after_half_an_hour_and_nobody_unknown_is_written_to() {
    let server = Server::start().await;
    add(&server, "Ewa").await;
    let guest = Browser::default();
    let sent = server
        .post(
            &guest,
            "/sign-in",
            &[("email", "nobody@example.org"), ("way", "link")],
        )
        .await;
    assert_eq!((sent.status, sent.location().as_str()), (303, "/sign-in/sent"));
    server.settle().await;
    let mails = mail::Entity::find()
        .all(server.app.db.read())
        .await
        .expect("the mails");
    assert!(mails.is_empty());

    server
        .post(
            &guest,
            "/sign-in",
            &[("email", "EWA@example.org"), ("way", "link")],
        )
        .await;
    let link = mailed_link(&server).await;
    server.app.clock.advance(Duration::minutes(31));
    assert_eq!(server.get(&link).await.status, 410);
    assert_eq!(server.post(&guest, &link, &[]).await.status, 410);
    assert_eq!(server.get("/sign-in/made-up").await.status, 410);
}

#[rocket::async_test]
async fn a_demonstration_s_link_opens_again_and_again() {
    let server = Server::start().await;
    let ewa = add(&server, "Ewa").await;
    let mut tx = server.app.db.write().await.expect("a transaction");
    let token = people::sign_in_link(&mut tx, ewa, LinkPurpose::Demo)
        .await
        .expect("a link");
    tx.commit().await.expect("a commit");
    for _ in 0..2 {
        let entered = server.get(&format!("/sign-in/{token}")).await;
        assert_eq!((entered.status, entered.location().as_str()), (303, "/"));
        assert!(
            server
                .get_as(&entered.browser(), "/nothing")
                .await
                .body
                .contains("Ewa Testowska")
        );
    }
}

#[rocket::async_test]
async fn one_is_not_sent_on_to_another_site() {
    let server = Server::start().await;
    set_up(&server).await;
    let guest = Browser::default();
    assert_eq!(
        server.get("/sign-in?next=//evil.example").await.input("next"),
        "/"
    );
    for next in ["//evil.example", "https://evil.example/", "/\\evil.example"] {
        let mut fields = signing_in("anna.nowak@example.org", PASSWORD).to_vec();
        fields.push(("next", next));
        let entered = server.post(&guest, "/sign-in", &fields).await;
        assert_eq!(
            (entered.status, entered.location().as_str()),
            (303, "/"),
            "{next}"
        );
    }
}

#[rocket::async_test]
async fn guessing_is_stopped_and_locks_nobody_else_out() {
    let server = Server::start().await;
    set_up(&server).await;
    add(&server, "Ewa").await;
    let guest = Browser::default();
    let (attacker, home) = ([192, 0, 2, 1], [192, 0, 2, 2]);
    for _ in 0..6 {
        let wrong = signing_in("anna.nowak@example.org", "guess after guess");
        assert_eq!(
            server
                .post_from(attacker, &guest, "/sign-in", &wrong)
                .await
                .status,
            422
        );
    }
    let right = signing_in("anna.nowak@example.org", PASSWORD);
    let stopped = server.post_from(attacker, &guest, "/sign-in", &right).await;
    assert_eq!(stopped.status, 429);
    assert!(!stopped.header("Retry-After").is_empty());
    let elsewhere = server.post_from(home, &guest, "/sign-in", &right).await;
    assert_eq!(elsewhere.status, 303, "the owner gets in from elsewhere");
    let neighbour = signing_in("ewa@example.org", "not hers");
    let neighbour = server.post_from(attacker, &guest, "/sign-in", &neighbour).await;
    assert_eq!(neighbour.status, 422, "others behind the same address may try");
    let link = [("email", "anna.nowak@example.org"), ("way", "link")];
    assert_eq!(
        server.post_from(attacker, &guest, "/sign-in", &link).await.status,
        303
    );
    server.app.clock.advance(Duration::minutes(16));
    assert_eq!(
        server
            .post_from(attacker, &guest, "/sign-in", &right)
            .await
            .status,
        303
    );
}
