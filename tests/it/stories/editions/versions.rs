//! Versions of a public agenda: each change makes one, two are compared, and those concerned are told once.

use std::collections::BTreeMap;

use evenhand::{editions, kernel::outbox::mail};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::edition;
use crate::support::{Browser, Server};

const AGENDA: &str = "/editions/RT-WAW/agenda";
const VERSIONS: &str = "/editions/RT-WAW/agenda/versions";
const NOTICES: &str = "/editions/RT-WAW/agenda/notices";

/// The mails on the agenda of RT-WAW, by address.
async fn mails(server: &Server) -> BTreeMap<String, Vec<mail::Model>> {
    let found = mail::Entity::find()
        .filter(mail::Column::Subject.is_in([
            "The agenda of the edition RT-WAW has changed",
            "Zmienił się program edycji RT-WAW",
            "Programmet för kurstillfället RT-WAW har ändrats",
        ]))
        .all(server.app.db.read())
        .await
        .expect("a query");
    let mut by_address: BTreeMap<String, Vec<mail::Model>> = BTreeMap::new();
    for mail in found {
        by_address.entry(mail.to_address.clone()).or_default().push(mail);
    }
    by_address
}

/// Changes the first slot of the edition to these times and this room.
async fn change_first(server: &Server, office: &Browser, times: (&str, &str), room: &str) {
    let edition = edition(server, "RT-WAW").await;
    let slots = editions::slots_of(server.app.db.read(), edition.id)
        .await
        .expect("a query");
    let path = format!("{AGENDA}/slots/{}", slots.first().expect("a slot").id());
    let fields = [
        ("starts", times.0),
        ("ends", times.1),
        ("kind", "opening"),
        ("title-pl", "Otwarcie"),
        ("room", room),
    ];
    let changed = server.post(office, &path, &fields).await;
    assert_eq!(changed.status, 303, "{}", changed.body);
}

#[rocket::async_test]
async fn several_edits_are_gathered_and_told_once() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let first = server.get_as(&office, VERSIONS).await;
    assert_eq!(first.status, 200, "{}", first.body);
    assert!(
        first.body.contains("Everyone concerned knows the newest version"),
        "{}",
        first.body
    );
    change_first(&server, &office, ("08:40", "08:50"), "").await;
    change_first(&server, &office, ("08:45", "08:55"), "102").await;
    server.settle().await;
    assert!(mails(&server).await.is_empty(), "nothing is sent by editing");

    let agenda = server.get_as(&office, AGENDA).await;
    assert!(
        agenda.body.contains("Of 1 change nobody has been told yet"),
        "{}",
        agenda.body
    );
    let page = server.get_as(&office, VERSIONS).await;
    for text in [
        "People know version 1; the newest is version 3.",
        "08:45–08:55 (before:",
        "in the room 102",
        "What changed from version 2 to version 3",
        "Participant",
    ] {
        assert!(page.body.contains(text), "{text}\n{}", page.body);
    }
    let whole = server.get_as(&office, &format!("{VERSIONS}?from=3&to=1")).await;
    assert!(
        whole.body.contains("What changed from version 1 to version 3"),
        "the older one stands first: {}",
        whole.body
    );

    let early = server.post(&office, NOTICES, &[("version", "2")]).await;
    assert_eq!(early.status, 422);
    assert!(
        early
            .body
            .contains("The agenda has changed since you opened this page"),
        "{}",
        early.body
    );
    assert!(mails(&server).await.is_empty());
    let told = server.post(&office, NOTICES, &[("version", "3")]).await;
    assert_eq!(told.status, 303, "{}", told.body);
    server.settle().await;
    let sent = mails(&server).await;
    assert!(sent.len() > 3, "{} people", sent.len());
    assert!(sent.values().all(|mails| mails.len() == 1), "one each");
    let one = sent.values().flatten().next().expect("a mail");
    assert!(
        one.text.contains("08:45–08:55") && !one.text.contains("08:40"),
        "{}",
        one.text
    );

    let again = server.post(&office, NOTICES, &[("version", "3")]).await;
    assert_eq!(again.status, 422);
    assert!(
        again.body.contains("There is nothing that has not been told"),
        "{}",
        again.body
    );
    assert_eq!(mails(&server).await.len(), sent.len());
    let page = server.get_as(&office, VERSIONS).await;
    assert!(
        page.body.contains("Everyone concerned knows the newest version")
            && page.body.contains(&format!("told {} people by mail", sent.len())),
        "{}",
        page.body
    );
}

#[rocket::async_test]
async fn what_was_taken_back_or_needs_no_mail_is_not_told() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let before = edition(&server, "RT-WAW").await;
    let shift = format!("{AGENDA}/shifts");
    for minutes in ["15", "-15"] {
        let fields = [("minutes", minutes), ("session", "")];
        assert_eq!(server.post(&office, &shift, &fields).await.status, 303);
    }
    let page = server.get_as(&office, VERSIONS).await;
    assert!(
        page.body.contains("Everyone concerned knows the newest version"),
        "moved there and back again: {}",
        page.body
    );
    let slots = editions::slots_of(server.app.db.read(), before.id)
        .await
        .expect("a query");
    let removal = format!("{AGENDA}/slots/{}/removal", slots.last().expect("a slot").id());
    assert_eq!(server.post(&office, &removal, &[]).await.status, 303);
    let page = server.get_as(&office, VERSIONS).await;
    assert!(
        page.body.contains("no longer takes place") && page.body.contains("Removed"),
        "{}",
        page.body
    );
    let auditor = server.as_part("auditor").await;
    let read = server.get_as(&auditor, VERSIONS).await;
    assert!(
        read.status == 200 && !read.body.contains("Tell them"),
        "an auditor reads"
    );
    let none = [("version", "4"), ("mails", "none")];
    assert_eq!(server.post(&auditor, NOTICES, &none).await.status, 404);
    let silent = server.post(&office, NOTICES, &none).await;
    assert_eq!(silent.status, 303, "{}", silent.body);
    server.settle().await;
    assert!(mails(&server).await.is_empty());
    let page = server.get_as(&office, VERSIONS).await;
    assert!(page.body.contains("nobody needed a mail"), "{}", page.body);
}
