//! Checking in with the PIN on the room's screen.

use super::ENTRIES;
use crate::support::{Reply, room::Room};

/// The digits on the room's screen.
async fn pin_on_screen(room: &Room, slot: usize) -> String {
    let path = format!("{}/screen/{}", room.list(), room.slots[slot]);
    let page = room.server.get_as(&room.trainer, &path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let pin = page.body.split("class=\"pin\">").nth(1).expect("a PIN");
    pin.chars().take(6).collect()
}

async fn check_in(room: &Room, official: usize, pin: &str) -> Reply {
    let browser = &room.officials[official].browser;
    room.server.post(browser, "/check-in", &[("pin", pin)]).await
}

#[rocket::async_test]
async fn officials_check_in_with_the_pin_on_the_screen() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 20);
    let pin = pin_on_screen(&room, 0).await;
    let spaced = format!("{} {}", &pin[..3], &pin[3..]);
    let done = check_in(&room, 0, &spaced).await;
    let record = format!("/enrolments/{}/attendance", room.officials[0].enrolment);
    assert_eq!((done.status, done.location()), (303, record), "{}", done.body);
    assert!(done.header("Location").ends_with("done=attendance-checked-in"));
    assert_eq!(
        room.net(0).await,
        40,
        "from the current minute to the end of the slot"
    );
    let again = check_in(&room, 0, &pin).await;
    assert!(
        again
            .header("Location")
            .ends_with("done=attendance-checked-in-before")
    );
    assert_eq!(room.count(ENTRIES).await, 1);

    // The PIN before is still taken, an older one is not.
    room.at(0, 9 * 60 + 25);
    assert_eq!(check_in(&room, 1, &pin).await.status, 303);
    room.at(0, 9 * 60 + 31);
    let expired = check_in(&room, 2, &pin).await;
    assert_eq!(expired.status, 422);
    assert!(
        expired.body.contains("This PIN is not valid, or no longer."),
        "{}",
        expired.body
    );
    for wrong in ["", "12345", "not a number", &"1".repeat(40)] {
        assert_eq!(check_in(&room, 2, wrong).await.status, 422, "{wrong}");
    }
    // A PIN of a slot that has not come yet, and of one of somebody else's edition.
    let later = pin_on_screen(&room, 3).await;
    assert_eq!(check_in(&room, 2, &later).await.status, 422);
    let foreign = room
        .server
        .post(
            &room.elsewhere.browser,
            "/check-in",
            &[("pin", &pin_on_screen(&room, 0).await)],
        )
        .await;
    assert_eq!(foreign.status, 422);
    assert_eq!(room.count(ENTRIES).await, 2);
    // What the trainer has noted is not overruled by a PIN.
    let who = room.officials[2].enrolment.to_string();
    room.enter(&room.trainer, 0, &[("enrolment", &who), ("presence", "absent")])
        .await;
    let noted = check_in(&room, 2, &pin_on_screen(&room, 0).await).await;
    assert!(
        noted.body.contains("The trainer has entered you as absent"),
        "{}",
        noted.body
    );
}

#[rocket::async_test]
async fn a_check_in_is_open_from_a_quarter_of_an_hour_before_to_the_end_and_tries_are_limited() {
    let room = Room::open().await;
    room.at(0, 8 * 60 + 40);
    let early = check_in(&room, 0, &pin_on_screen(&room, 0).await).await;
    assert!(
        early.body.contains("No slot of your editions is open"),
        "{}",
        early.body
    );
    room.at(0, 8 * 60 + 50);
    assert_eq!(
        check_in(&room, 0, &pin_on_screen(&room, 0).await).await.status,
        303
    );
    assert_eq!(
        room.net(0).await,
        60,
        "who is early is there from the start, and no earlier"
    );
    room.at(0, 9 * 60 + 59);
    let last = pin_on_screen(&room, 0).await;
    room.at(0, 10 * 60);
    let over = check_in(&room, 1, &last).await;
    assert_eq!(over.status, 422, "the slot is over");

    room.at(0, 10 * 60 + 30);
    for _ in 0..10 {
        assert_eq!(check_in(&room, 2, "000000").await.status, 422);
    }
    let limited = check_in(&room, 2, &pin_on_screen(&room, 2).await).await;
    assert_eq!(limited.status, 429);
    assert!(!limited.header("Retry-After").is_empty());
    assert_eq!(
        check_in(&room, 1, &pin_on_screen(&room, 2).await).await.status,
        303,
        "others are not"
    );
    room.at(0, 10 * 60 + 41);
    assert_eq!(
        check_in(&room, 2, &pin_on_screen(&room, 2).await).await.status,
        303
    );
    assert_eq!(room.net(2).await, 34);
}
