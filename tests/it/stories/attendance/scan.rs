//! Checking in with the QR code on the room's screen.

use std::{collections::BTreeSet, time::Instant};

use rocket::futures::future::join_all;
use time::Duration;

use super::ENTRIES;
use crate::support::{
    Browser, Reply,
    room::{Room, official},
};

/// Where the code leads that the screen shows now: it is read from the picture's own code.
fn scanned(room: &Room, slot: usize) -> String {
    let app = &room.server.app;
    let code = evenhand::attendance::code(&app.key, room.slots[slot], app.clock.now());
    format!("/check-in/{code}")
}

async fn confirm(room: &Room, browser: &Browser) -> Reply {
    room.server.post(browser, "/check-in/scan", &[]).await
}

/// The browser after it has scanned.
async fn scan(room: &Room, browser: &Browser, path: &str) -> Browser {
    let reply = room.server.get_as(browser, path).await;
    assert_eq!(
        (reply.status, reply.location()),
        (303, "/check-in/scan".to_owned()),
        "{}",
        reply.body
    );
    reply.browser()
}

#[rocket::async_test]
async fn the_screen_shows_a_code_that_changes_and_one_press_checks_in() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 20);
    let screen = format!("{}/screen/{}", room.list(), room.slots[0]);
    let picture = || {
        let address = room.server.app.public_address(&scanned(&room, 0));
        evenhand::kernel::qr::svg(&address, "QR code for checking in", 12).unwrap()
    };
    // The code may change while the page is made.
    let before = picture();
    let page = room.server.get_as(&room.trainer, &screen).await;
    let shown = page.body.contains(&before) || page.body.contains(&picture());
    assert!(shown, "{}", page.body);
    assert!(page.body.contains("0 of 3 present"), "{}", page.body);
    assert!(page.body.contains("data-live=") && page.body.contains("<noscript>"));
    let pause = format!("{}/screen/{}", room.list(), room.slots[1]);
    assert_eq!(room.server.get_as(&room.trainer, &pause).await.status, 409);

    let own = &room.officials[0].browser;
    let browser = scan(&room, own, &scanned(&room, 0)).await;
    let asks = room.server.get_as(&browser, "/check-in/scan").await;
    assert!(asks.body.contains("09:00–10:00"), "{}", asks.body);
    assert_eq!(room.count(ENTRIES).await, 0, "looking changes nothing");
    room.at(0, 9 * 60 + 28);
    let done = confirm(&room, &browser).await;
    let record = format!("/enrolments/{}/attendance", room.officials[0].enrolment);
    assert_eq!((done.status, done.location()), (303, record), "{}", done.body);
    assert_eq!(
        room.net(0).await,
        40,
        "the moment of the scan counts, not that of the press"
    );
    let history = room.server.get_as(own, &done.location()).await;
    assert!(history.body.contains("(QR code)"), "{}", history.body);
    // The note is used up; kept all the same, it enters nobody twice.
    assert_eq!(confirm(&room, &done.browser()).await.status, 422);
    let again = confirm(&room, &browser).await;
    assert!(
        again
            .header("Location")
            .ends_with("done=attendance-checked-in-before")
    );
    assert_eq!(room.count(ENTRIES).await, 1);
    let page = room.server.get_as(&room.trainer, &screen).await;
    assert!(page.body.contains("1 of 3 present"), "{}", page.body);
    room.at(0, 10 * 60);
    let page = room.server.get_as(&room.trainer, &screen).await;
    assert!(page.body.contains("This slot is over.") && !page.body.contains("class=\"pin\""));
}

#[rocket::async_test]
async fn who_scans_before_signing_in_is_checked_in_from_the_moment_of_the_scan_in_that_browser_alone() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 10);
    let guest = scan(&room, &Browser::default(), &scanned(&room, 0)).await;
    let door = room.server.get_as(&guest, "/check-in/scan").await;
    assert_eq!(
        (door.status, door.location()),
        (303, "/sign-in?next=%2Fcheck-in%2Fscan".to_owned())
    );
    room.at(0, 9 * 60 + 18);
    // By a link from the mail, in the same browser.
    let link = {
        let mut tx = room.server.app.db.write().await.unwrap();
        let person = room.officials[0].person;
        let purpose = evenhand::people::LinkPurpose::SignIn;
        let link = evenhand::people::sign_in_link(&mut tx, person, purpose)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        link
    };
    let token = room.server.get_as(&guest, "/sign-in").await.input("csrf");
    let next = [("next", "/check-in/scan"), ("csrf", token.as_str())];
    let inside = room
        .server
        .post_raw(&guest, &format!("/sign-in/{link}"), &next)
        .await;
    assert_eq!(
        (inside.status, inside.location()),
        (303, "/check-in/scan".to_owned())
    );
    let browser = inside.browser();
    // The address of the confirmation is worth nothing in another browser.
    let friend = confirm(&room, &room.officials[1].browser).await;
    assert_eq!(friend.status, 422);
    assert!(
        friend.body.contains("This browser has no scan"),
        "{}",
        friend.body
    );
    assert_eq!(confirm(&room, &browser).await.status, 303);
    assert_eq!(room.net(0).await, 50);

    // A scan that was left lying is worth nothing either.
    let late = scan(&room, &room.officials[2].browser, &scanned(&room, 0)).await;
    room.at(0, 9 * 60 + 34);
    assert!(
        confirm(&room, &late)
            .await
            .body
            .contains("This browser has no scan")
    );
    assert_eq!(room.count(ENTRIES).await, 1);
}

#[rocket::async_test]
async fn codes_that_do_not_count_say_why() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 20);
    let (own, get) = (&room.officials[0].browser, async |path: &str| {
        room.server.get_as(&room.officials[0].browser, path).await
    });
    let photo = scanned(&room, 0);
    room.server.app.clock.advance(Duration::seconds(41));
    let passed_on = get(&photo).await;
    assert_eq!(passed_on.status, 410);
    assert!(
        passed_on.body.contains("it changes every 20 seconds"),
        "{}",
        passed_on.body
    );
    for forged in [
        "/check-in/made-up",
        &photo[..photo.len() - 1],
        &format!("{photo}0"),
    ] {
        let reply = get(forged).await;
        assert_eq!(reply.status, 404, "{forged}");
        assert!(reply.body.contains("not the code of a room"), "{}", reply.body);
    }
    let said = async |browser: &Browser, slot: usize, words: &str| {
        let browser = scan(&room, browser, &scanned(&room, slot)).await;
        let shown = room.server.get_as(&browser, "/check-in/scan").await;
        let refused = confirm(&room, &browser).await;
        assert_eq!(refused.status, 422, "{words}");
        assert!(refused.body.contains(words), "{words}: {}", refused.body);
        shown.body.contains(words)
    };
    assert!(said(&room.elsewhere.browser, 0, "You are not on the list").await);
    assert!(said(&room.trainer, 0, "You are not on the list").await);
    assert!(said(own, 1, "No attendance is taken in breaks.").await);
    assert!(said(own, 2, "The slot begins at 10:15.").await);
    assert!(said(own, 3, "The slot begins at 09:00.").await, "on the next day");
    // What the trainer has noted is not overruled.
    let who = room.officials[0].enrolment.to_string();
    room.enter(&room.trainer, 0, &[("enrolment", &who), ("presence", "absent")])
        .await;
    said(own, 0, "The trainer has entered you as absent").await;
    room.at(0, 10 * 60);
    assert!(
        said(
            &room.officials[1].browser,
            0,
            "The slot was over at 10:00 already."
        )
        .await
    );
    let ahead = scan(&room, &room.officials[1].browser, &scanned(&room, 2)).await;
    room.set_state("cancelled").await;
    assert!(
        confirm(&room, &ahead)
            .await
            .body
            .contains("Attendance is taken while")
    );
    assert_eq!(room.count(ENTRIES).await, 1, "the trainer's own");
    let forged = room
        .server
        .post_raw(&ahead, "/check-in/scan", &[("csrf", "forged")])
        .await;
    assert_eq!(forged.status, 403);
    let guest = room.server.post(&Browser::default(), "/check-in/scan", &[]).await;
    assert_eq!(guest.status, 401);
}

#[rocket::async_test]
async fn sixty_people_scan_one_code_at_once_and_each_is_entered_once() {
    let room = Room::open().await;
    let mut everyone = Vec::new();
    for number in 0..60 {
        let name = format!("Osoba{number}");
        everyone.push(official(&room.server, room.edition, ("Ala", &name)).await);
    }
    room.at(0, 8 * 60 + 55);
    let path = scanned(&room, 0);
    let began = Instant::now();
    // Each presses twice, as people in a hurry do.
    let done = join_all(everyone.iter().map(async |who| {
        let browser = scan(&room, &who.browser, &path).await;
        let token = room.server.token(&browser).await;
        let fields = [("csrf", token.as_str())];
        let press = || room.server.post_raw(&browser, "/check-in/scan", &fields);
        join_all([press(), press()]).await
    }))
    .await;
    println!("60 scans, 120 presses: {:?}", began.elapsed());
    for (who, presses) in everyone.iter().zip(&done) {
        let record = format!("/enrolments/{}/attendance", who.enrolment);
        let notices: BTreeSet<String> = presses
            .iter()
            .map(|reply| {
                assert_eq!(
                    (reply.status, reply.location()),
                    (303, record.clone()),
                    "{}",
                    reply.body
                );
                reply
                    .header("Location")
                    .rsplit('=')
                    .next()
                    .unwrap_or_default()
                    .to_owned()
            })
            .collect();
        let once = ["attendance-checked-in", "attendance-checked-in-before"].map(str::to_owned);
        assert_eq!(notices, once.into(), "one press enters, the other is told so");
    }
    assert_eq!(room.count(ENTRIES).await, 60);
    let people = "SELECT COUNT(DISTINCT enrolment_id) FROM attendance_entries WHERE present AND way = 'qr'";
    assert_eq!(room.count(people).await, 60);
    let audited = "SELECT COUNT(*) FROM audit_entries WHERE action = 'attendance.checked_in'";
    assert_eq!(room.count(audited).await, 60);
}
