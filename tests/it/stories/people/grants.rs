//! Permissions: given and taken within what the giver may give.

use evenhand::people::{Permission, Scope};

use super::{add, grant, known_to, staff};
use crate::support::{Server, room::Room};

#[rocket::async_test]
async fn the_office_of_a_project_gives_trainers_coordinators_and_auditors_of_its_own() {
    let room = Room::open().await;
    let server = &room.server;
    let jan = add(server, "Jan").await;
    known_to(server, jan, room.project).await;
    let path = format!("/people/{jan}/grants");
    let edition = format!("edition:{}", room.edition.0);
    let project = format!("project:{}", room.project);
    let stranger = format!("project:{}", evenhand::kernel::ids::new_id());
    let cases = [
        ("trainer", edition.as_str(), 303),
        ("auditor", project.as_str(), 303),
        ("office", project.as_str(), 403),
        ("admin", "installation:", 403),
        ("auditor", "installation:", 403),
        ("auditor", stranger.as_str(), 403),
        ("trainer", project.as_str(), 422),
        ("admin", project.as_str(), 422),
        ("", edition.as_str(), 422),
        ("trainer", "", 422),
        ("trainer", "edition:nonsense", 422),
        ("dictator", "installation:", 422),
    ];
    for (permission, scope, status) in cases {
        let fields = [("permission", permission), ("scope", scope)];
        let answer = server.post(&room.office, &path, &fields).await;
        assert_eq!(answer.status, status, "{permission} {scope}");
    }
    let page = server.get_as(&room.office, &format!("/people/{jan}")).await.body;
    assert_eq!(page.matches("/grants/withdrawals").count(), 2, "{page}");
    assert!(
        !page.contains("value=\"office\""),
        "what cannot be given is not offered"
    );

    let jan_browser = server.sign_in(jan).await;
    assert_eq!(
        server.get_as(&jan_browser, &room.list()).await.status,
        200,
        "the trainer takes attendance"
    );
    let take = [("permission", "trainer"), ("scope", edition.as_str())];
    let taken = server
        .post(&room.office, &format!("{path}/withdrawals"), &take)
        .await;
    assert_eq!(taken.status, 303);
    let auditor = [("permission", "auditor"), ("scope", project.as_str())];
    server
        .post(&room.office, &format!("{path}/withdrawals"), &auditor)
        .await;
    assert_eq!(
        server.get_as(&jan_browser, &room.list()).await.status,
        404,
        "no longer"
    );
}

#[rocket::async_test]
async fn trainers_auditors_and_officials_give_nothing() {
    let room = Room::open().await;
    let server = &room.server;
    let jan = add(server, "Jan").await;
    known_to(server, jan, room.project).await;
    let edition = format!("edition:{}", room.edition.0);
    let fields = [("permission", "trainer"), ("scope", edition.as_str())];
    for browser in [&room.trainer, &room.auditor, &room.officials[0].browser] {
        for path in [
            format!("/people/{jan}/grants"),
            format!("/people/{jan}/grants/withdrawals"),
        ] {
            assert_eq!(server.post(browser, &path, &fields).await.status, 404, "{path}");
        }
    }
}

#[rocket::async_test]
async fn the_last_administrator_stays_one() {
    let server = Server::start().await;
    let (anna, olga) = (add(&server, "Anna").await, add(&server, "Olga").await);
    grant(&server, anna, Permission::Admin, Scope::Installation).await;
    let browser = server.sign_in(anna).await;
    let admin = [("permission", "admin"), ("scope", "installation:")];
    let alone = server
        .post(&browser, &format!("/people/{anna}/grants/withdrawals"), &admin)
        .await;
    assert_eq!(alone.status, 409);
    assert_eq!(
        server
            .post(&browser, &format!("/people/{olga}/grants"), &admin)
            .await
            .status,
        303
    );
    let olga_browser = server.sign_in(olga).await;
    assert_eq!(server.get_as(&olga_browser, "/people").await.status, 200);
    let two = server
        .post(&browser, &format!("/people/{anna}/grants/withdrawals"), &admin)
        .await;
    assert_eq!(two.status, 303);
    assert_eq!(
        server.get_as(&browser, "/people").await.status,
        404,
        "she is an administrator no longer"
    );
}

#[rocket::async_test]
async fn every_grant_is_in_the_trail_of_its_scope() {
    let room = Room::open().await;
    let server = &room.server;
    let jan = add(server, "Jan").await;
    known_to(server, jan, room.project).await;
    let edition = format!("edition:{}", room.edition.0);
    let fields = [("permission", "trainer"), ("scope", edition.as_str())];
    for _ in 0..2 {
        server
            .post(&room.office, &format!("/people/{jan}/grants"), &fields)
            .await;
    }
    let path = format!("/audit?action=permission.granted&subject={jan}");
    let trail = server.get_as(&room.auditor, &path).await.body;
    assert_eq!(
        trail.matches("permission.granted</code>").count(),
        1,
        "granting twice changes nothing: {trail}"
    );
    let others = staff(
        server,
        "Inne",
        Permission::Auditor,
        Scope::Project(evenhand::kernel::ids::new_id()),
    )
    .await;
    let foreign = server.get_as(&others, &path).await.body;
    assert_eq!(
        foreign.matches("permission.granted</code>").count(),
        0,
        "the auditor of another project sees none of it"
    );
}
