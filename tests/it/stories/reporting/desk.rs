//! The desk: what is missing, and a form that makes nothing or one thing.

use evenhand::kernel::ids::new_id;

use super::{PROJECT, SNAPSHOTS, desk};
use crate::support::room::{CODE, Room};

#[rocket::async_test]
async fn the_desk_says_what_is_missing_and_where_it_is_mended() {
    let room = Room::open().await;
    let early = room.server.get_as(&room.office, &desk()).await;
    assert_eq!(early.status, 200, "{}", early.body);
    assert!(early.body.contains("its figures are not final"), "{}", early.body);
    assert!(
        !early.body.contains("is not countersigned"),
        "nothing is late yet"
    );

    room.at(1, 12 * 60);
    for official in 0..2 {
        room.record(official, 0, (540, 600), None).await;
    }
    room.ask_questions().await;
    let page = room.server.get_as(&room.office, &desk()).await;
    for text in [
        "not on record: sex, year of birth, education, labour status",
        "“Slot 615” on",
        "“Slot 540” on",
        "is not countersigned",
        "but without any entry, present or absent",
        "findings stand in the way",
        &format!(
            "href=\"/projects/{PROJECT}/statements/{}\"",
            room.officials[2].person
        ),
        &format!("href=\"/editions/{CODE}/attendance\""),
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert!(
        !page.body.contains("“Slot 600”"),
        "nobody takes attendance in breaks"
    );

    room.finish_the_rest().await;
    let page = room.server.get_as(&room.office, &desk()).await;
    assert!(page.body.contains("Nothing is missing."), "{}", page.body);
    room.at(1, 14 * 60);
    room.record(0, 1, (600, 615), None).await;
    let page = room.server.get_as(&room.office, &desk()).await;
    assert!(
        page.body.contains("was changed after it was countersigned"),
        "{}",
        page.body
    );
}

#[rocket::async_test]
async fn a_form_that_cannot_be_read_makes_nothing_and_a_double_click_makes_one() {
    let room = Room::open().await;
    let address = format!("/editions/{CODE}/snapshots");
    let id = new_id().to_string();
    let long = "x".repeat(100_000);
    let cases: [&[(&str, &str)]; 6] = [
        &[],
        &[("id", &id)],
        &[("language", "en")],
        &[("id", &id), ("language", "xx")],
        &[("id", "nonsense"), ("language", "en")],
        &[("id", &id), ("language", &long)],
    ];
    for fields in cases {
        let answer = room.server.post(&room.office, &address, fields).await;
        assert_eq!(answer.status, 422, "{}", answer.body);
        assert!(answer.body.contains("<h1"), "the page comes back");
    }
    let forged = [("id", id.as_str()), ("language", "en"), ("csrf", "forged")];
    assert_eq!(
        room.server.post_raw(&room.office, &address, &forged).await.status,
        403
    );
    assert_eq!(room.count(SNAPSHOTS).await, 0);
    let fields = [("id", id.as_str()), ("language", "en")];
    for _ in 0..2 {
        assert_eq!(
            room.server.post(&room.office, &address, &fields).await.status,
            303
        );
    }
    assert_eq!(room.count(SNAPSHOTS).await, 1);
    let entries = "SELECT COUNT(*) FROM audit_entries WHERE action = 'snapshot.made'";
    assert_eq!(room.count(entries).await, 1);
}
