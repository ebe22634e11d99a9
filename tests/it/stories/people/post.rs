//! The mail that went out and waits, and the audit trail.

use evenhand::{
    kernel::{audit, outbox::mail},
    people::{Permission, Scope},
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};
use uuid::Uuid;

use super::{add, staff};
use crate::support::{Browser, Server};

async fn asked_for_link(server: &Server) -> Uuid {
    let fields = [("email", "ewa@example.org"), ("way", "link")];
    server.post(&Browser::default(), "/sign-in", &fields).await;
    server.settle().await;
    let mails = mail::Entity::find()
        .all(server.app.db.read())
        .await
        .expect("the mails");
    mails.last().expect("a mail").id
}

#[rocket::async_test]
async fn the_office_reads_the_mail_but_not_the_secrets_in_it() {
    let server = Server::start().await;
    add(&server, "Ewa").await;
    let office = staff(&server, "Biuro", Permission::Office, Scope::Installation).await;
    let id = asked_for_link(&server).await;
    let list = server.get_as(&office, "/mail?q=EWA").await.body;
    assert!(list.contains(&format!("/mail/{id}")), "{list}");
    let page = server.get_as(&office, &format!("/mail/{id}")).await.body;
    let stored = mail::Entity::find_by_id(id)
        .one(server.app.db.read())
        .await
        .expect("a query")
        .expect("the mail");
    let token = stored
        .text
        .split("/sign-in/")
        .nth(1)
        .expect("a link")
        .split_whitespace()
        .next()
        .expect("a token");
    assert!(page.contains("/sign-in/…") && !page.contains(token), "{page}");
    assert_eq!(
        server
            .get_as(&office, &format!("/mail/{}", Uuid::nil()))
            .await
            .status,
        404
    );
    let eml = server.folder().join("mail").join(format!("{id}.eml"));
    assert!(eml.exists(), "without a server it lies in a file");
}

#[rocket::async_test]
async fn a_failed_mail_is_sent_again_once() {
    let server = Server::start().await;
    add(&server, "Ewa").await;
    let office = staff(&server, "Biuro", Permission::Office, Scope::Installation).await;
    let id = asked_for_link(&server).await;
    let again = format!("/mail/{id}/sendings");
    assert_eq!(server.post(&office, &again, &[]).await.status, 409, "it was sent");
    let tx = server.app.db.write().await.expect("a transaction");
    let failed = mail::ActiveModel {
        id: Set(id),
        state: Set("failed".to_owned()),
        error: Set(Some("connection refused".to_owned())),
        ..Default::default()
    };
    failed.update(&*tx).await.expect("a change");
    tx.commit().await.expect("a commit");
    let page = server.get_as(&office, &format!("/mail/{id}")).await.body;
    assert!(
        page.contains("connection refused") && page.contains(&again),
        "{page}"
    );
    assert!(
        server
            .get_as(&office, "/mail?state=failed")
            .await
            .body
            .contains(&id.to_string())
    );
    assert_eq!(server.post(&office, &again, &[]).await.status, 303);
    assert_eq!(
        server.post(&office, &again, &[]).await.status,
        409,
        "it is on its way"
    );
    server.settle().await;
    let mail = mail::Entity::find_by_id(id)
        .one(server.app.db.read())
        .await
        .expect("a query")
        .expect("the mail");
    assert_eq!(mail.state, "sent");
}

#[rocket::async_test]
async fn the_trail_is_whole_and_can_be_searched() {
    let server = Server::start().await;
    let ewa = add(&server, "Ewa").await;
    let admin = staff(&server, "Anna", Permission::Admin, Scope::Installation).await;
    let browser = server.sign_in(ewa).await;
    server.post(&browser, "/sign-out", &[]).await;
    let found = server.get_as(&admin, "/audit?action=session&who=ewa").await.body;
    assert!(
        found.contains("session.opened</code>") && found.contains("session.ended</code>"),
        "{found}"
    );
    assert!(!found.contains("person.added</code>"));
    let none = server.get_as(&admin, "/audit?from=2199-01-01").await;
    assert_eq!(none.status, 200);
    assert!(!none.body.contains("</code></th>"));
    assert_eq!(
        server.get_as(&browser, "/audit").await.status,
        303,
        "she is signed out"
    );
    let official = server.sign_in(ewa).await;
    assert_eq!(server.get_as(&official, "/audit").await.status, 404);
    let verdict = audit::verify(server.app.db.read()).await.expect("a query");
    assert!(
        matches!(verdict, audit::Verdict::Whole(entries, _) if entries >= 5),
        "{verdict:?}"
    );
}
