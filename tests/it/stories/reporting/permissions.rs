//! Who makes, reads and takes along evidence.

use evenhand::{
    kernel::ids::new_id,
    people::{Permission, Scope},
};

use super::{PROJECT, SNAPSHOTS, desk};
use crate::support::room::{CODE, OTHER, Room, staff};

#[rocket::async_test]
async fn only_the_office_makes_snapshots_and_only_its_project_s() {
    let room = Room::open().await;
    room.finish().await;
    let elsewhere = Scope::Project(new_id());
    let foreign = staff(&room.server, "Obce", Permission::Office, elsewhere).await;
    let (snapshots, project_snapshots) = (
        format!("/editions/{CODE}/snapshots"),
        format!("/projects/{PROJECT}/snapshots"),
    );
    let pages = [
        desk(),
        format!("/projects/{PROJECT}/evidence"),
        format!("/projects/{PROJECT}/figures"),
    ];
    let id = new_id().to_string();
    let fields = [("id", id.as_str()), ("language", "en")];
    for (who, browser) in [
        ("foreign office", &foreign),
        ("official", &room.officials[0].browser),
        ("trainer", &room.trainer),
    ] {
        for page in &pages {
            assert_eq!(
                room.server.get_as(browser, page).await.status,
                404,
                "{who} {page}"
            );
        }
        for address in [&snapshots, &project_snapshots] {
            assert_eq!(
                room.server.post(browser, address, &fields).await.status,
                404,
                "{who} {address}"
            );
        }
    }
    for page in &pages {
        let guest = room.server.get(page).await;
        assert_eq!(
            (guest.status, guest.location().starts_with("/sign-in")),
            (303, true),
            "{page}"
        );
        let auditor = room.server.get_as(&room.auditor, page).await;
        assert_eq!(auditor.status, 200, "{page}");
        assert!(!auditor.body.contains("/snapshots\""), "no form for an auditor");
        assert!(
            !auditor.body.contains("Put right"),
            "nothing to mend for an auditor"
        );
    }
    assert_eq!(
        room.server.post(&room.auditor, &snapshots, &fields).await.status,
        403
    );
    assert_eq!(room.server.post(&room.auditor, &snapshots, &[]).await.status, 403);
    assert_eq!(
        room.server
            .post(&room.office, "/editions/NOWHERE/snapshots", &fields)
            .await
            .status,
        404
    );
    assert_eq!(room.count(SNAPSHOTS).await, 0);

    assert_eq!(room.snap(&room.office, "en").await.status, 303);
    let (address, ..) = room.newest().await;
    for file in ["workbook.xlsx", "table.csv"] {
        let file = format!("{address}/{file}");
        for browser in [&foreign, &room.officials[0].browser, &room.trainer] {
            assert_eq!(room.server.get_as(browser, &file).await.status, 404);
        }
        assert_eq!(room.server.get(&file).await.status, 303);
        assert_eq!(room.server.get_as(&room.auditor, &file).await.status, 200);
    }
    for nothing in [
        format!("/snapshots/{}/table.csv", new_id()),
        "/snapshots/nonsense/workbook.xlsx".to_owned(),
    ] {
        assert_eq!(room.server.get_as(&room.office, &nothing).await.status, 404);
    }
    // The other edition's desk does not list it; nor does that of the project, which has snapshots of its own.
    for other in [format!("/editions/{OTHER}/evidence"), pages[1].clone()] {
        let page = room.server.get_as(&room.office, &other).await;
        assert!(page.body.contains("No snapshot yet"), "{other}");
    }
}
