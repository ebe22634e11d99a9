//! Personal codes at the door: scanned by the trainer, typed, shown to nobody else, worth nothing on other days.

use std::collections::BTreeSet;

use rocket::futures::future::join_all;

use super::ENTRIES;
use crate::support::{
    Browser, Reply,
    room::{CODE, Room, Rows},
};

impl Room {
    /// What the page of an official's code says: the address in the QR code, and the text.
    async fn code_of(&self, official: usize) -> (String, String) {
        let who = &self.officials[official];
        let page = self
            .server
            .get_as(&who.browser, &format!("/enrolments/{}/code", who.enrolment))
            .await;
        assert_eq!(page.status, 200, "{}", page.body);
        let shown = page
            .body
            .split("class=\"pin pin-long\">")
            .nth(1)
            .unwrap_or_default();
        let short = shown.split('<').next().unwrap_or_default().to_owned();
        let app = &self.server.app;
        let path = format!(
            "/door/{}",
            evenhand::attendance::personal_code(&app.key, who.enrolment)
        );
        let address = app.public_address(&path);
        let picture = evenhand::kernel::qr::svg(&address, "QR code with your personal code", 8);
        assert!(page.body.contains(&picture.unwrap()), "{}", page.body);
        (path, short)
    }

    async fn press(&self, browser: &Browser, path: &str) -> Reply {
        let page = self.server.get_as(browser, path).await;
        let (slot, step, entry) = (page.input("slot"), page.input("step"), page.input("entry"));
        let fields = [("slot", slot.as_str()), ("step", &step), ("entry", &entry)];
        self.server
            .post(browser, &format!("{path}/entries"), &fields)
            .await
    }
}

#[rocket::async_test]
async fn one_press_enters_and_another_lets_leave() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 3);
    let (path, _) = room.code_of(0).await;
    let page = room.server.get_as(&room.trainer, &path).await;
    assert_eq!(page.status, 200);
    for shown in ["Zofia Wiśniewska", "Slot 540", "not entered", "Enter</button>"] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
    assert!(!page.body.contains("Leave</button>"));
    assert_eq!(room.count(ENTRIES).await, 0, "looking enters nobody");
    let entered = room.press(&room.trainer, &path).await;
    assert_eq!(
        (entered.status, entered.location()),
        (303, path.clone()),
        "{}",
        entered.body
    );
    assert_eq!(
        room.net(0).await,
        60,
        "within the first minutes counts from the start"
    );
    // The second of two clicks sends what the first page said.
    let slot = room.slots[0].to_string();
    let twice = [("slot", slot.as_str()), ("step", "enter")];
    let again = room
        .server
        .post(&room.trainer, &format!("{path}/entries"), &twice)
        .await;
    assert_eq!(again.status, 303, "{}", again.body);
    assert_eq!(room.count(ENTRIES).await, 1);

    room.at(0, 9 * 60 + 40);
    let page = room.server.get_as(&room.office, &path).await;
    assert!(
        page.body.contains("Leave</button>") && page.body.contains("09:00–10:00"),
        "{}",
        page.body
    );
    let entry = page.input("entry");
    assert_eq!(room.press(&room.office, &path).await.status, 303);
    let leave = [("slot", slot.as_str()), ("step", "leave"), ("entry", &entry)];
    let again = room
        .server
        .post(&room.office, &format!("{path}/entries"), &leave)
        .await;
    assert_eq!(again.status, 303, "{}", again.body);
    assert_eq!((room.count(ENTRIES).await, room.net(0).await), (2, 40));
    let page = room.server.get_as(&room.trainer, &path).await;
    assert!(page.body.contains("Has left at 09:40"), "{}", page.body);
    let history = format!("{}/history/{}/{slot}", room.list(), room.officials[0].enrolment);
    let history = room.server.get_as(&room.trainer, &history).await;
    for shown in [
        "Present from 09:00 to 10:00 (personal code)",
        "Present from 09:00 to 09:40 (personal code)",
    ] {
        assert!(history.body.contains(shown), "{shown}: {}", history.body);
    }
    // The next slot is a new one; the break is nobody's.
    room.at(0, 10 * 60 + 20);
    assert_eq!(room.press(&room.trainer, &path).await.status, 303);
    assert_eq!(room.net(0).await, 40 + 55);
}

#[rocket::async_test]
async fn a_code_can_be_typed_and_a_wrong_character_is_noticed() {
    let room = Room::open().await;
    room.at(0, 9 * 60);
    let (path, short) = room.code_of(1).await;
    let door = format!("{}/door", room.list());
    let list = room.server.get_as(&room.trainer, &room.list()).await;
    assert!(list.body.contains(&format!("href=\"{door}\"")), "{}", list.body);
    assert_eq!(room.server.get_as(&room.trainer, &door).await.status, 200);
    for typed in [short.clone(), short.to_lowercase().replace('-', " ")] {
        let found = room.server.post(&room.trainer, &door, &[("code", &typed)]).await;
        assert_eq!((found.status, found.location()), (303, path.clone()), "{typed}");
    }
    let first = short.chars().next().expect("a letter").to_string();
    let mistyped = short.replacen(&first, if first == "A" { "B" } else { "A" }, 1);
    for typed in ["", "x", &mistyped] {
        let wrong = room.server.post(&room.trainer, &door, &[("code", typed)]).await;
        assert_eq!(wrong.status, 422, "{typed}");
        assert_eq!(wrong.input("code"), typed);
    }
    // Nobody of another edition is found here.
    let theirs = evenhand::attendance::short_code(&room.server.app.key, room.elsewhere.enrolment);
    let wrong = room.server.post(&room.trainer, &door, &[("code", &theirs)]).await;
    assert!(
        wrong.body.contains("Nobody in this edition has this code"),
        "{}",
        wrong.body
    );
    for browser in [&room.other_trainer, &room.officials[0].browser] {
        assert_eq!(room.server.get_as(browser, &door).await.status, 404);
        let posted = room.server.post(browser, &door, &[("code", &short)]).await;
        assert_eq!(posted.status, 404);
    }
    assert_eq!(room.server.get_as(&room.auditor, &door).await.status, 403);
}

#[rocket::async_test]
async fn a_code_tells_nothing_to_anybody_else() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 10);
    let (path, short) = room.code_of(0).await;
    let guest = room.server.get(&path).await;
    assert_eq!(guest.status, 303);
    assert!(guest.location().starts_with("/sign-in"));
    let made_up = format!("/door/{}", "A".repeat(43));
    let mut seen = BTreeSet::new();
    for (who, browser) in [
        ("the trainer of another edition", &room.other_trainer),
        ("another participant", &room.officials[1].browser),
        ("the participant", &room.officials[0].browser),
        ("an auditor", &room.auditor),
    ] {
        for address in [&path, &made_up] {
            let page = room.server.get_as(browser, address).await;
            assert_eq!(page.status, 404, "{who} {address}");
            assert!(
                page.body.contains("This code says nothing to you"),
                "{who}: {}",
                page.body
            );
            let main = page.body.split("<main").nth(1).unwrap_or_default().to_owned();
            assert!(
                !main.contains("Wiśniewska") && !main.contains(CODE),
                "{who}: {main}"
            );
            seen.insert(main.split("</main>").next().unwrap_or_default().to_owned());
        }
        let posted = room.press(browser, &path).await;
        assert_eq!(posted.status, 404, "{who}");
    }
    assert_eq!(seen.len(), 1, "the same, whoever it is of: {seen:?}");
    assert_eq!(room.server.get_as(&room.trainer, &made_up).await.status, 404);
    assert_eq!(room.count(ENTRIES).await, 0);
    // The page of the code is for its person alone.
    let own = format!("/enrolments/{}/code", room.officials[0].enrolment);
    for (browser, status) in [
        (&room.officials[1].browser, 404),
        (&room.other_trainer, 404),
        (&room.trainer, 403),
        (&room.office, 403),
    ] {
        let page = room.server.get_as(browser, &own).await;
        assert_eq!(page.status, status);
        assert!(!page.body.contains(&short));
    }
    // It is one of ours, as the seals of the room's screen are not.
    let screen = evenhand::attendance::code(&room.server.app.key, room.slots[0], room.server.app.clock.now());
    let page = room
        .server
        .get_as(&room.trainer, &format!("/door/{screen}"))
        .await;
    assert_eq!(page.status, 404);
}

#[rocket::async_test]
async fn codes_hold_on_the_days_of_the_edition_for_people_with_a_seat() {
    let room = Room::open().await;
    let (path, short) = room.code_of(0).await;
    // The day before the first.
    let early = room.server.get_as(&room.trainer, &path).await;
    assert_eq!(early.status, 200);
    assert!(
        early.body.contains("The edition is not held today"),
        "{}",
        early.body
    );
    assert!(!early.body.contains("Enter</button>"));
    let slot = room.slots[0].to_string();
    let fields = [("slot", slot.as_str()), ("step", "enter")];
    let entries = format!("{path}/entries");
    let replayed = |browser: &Browser| {
        let browser = browser.clone();
        let (entries, fields, server) = (&entries, &fields, &room.server);
        async move { server.post(&browser, entries, fields).await }
    };
    for (day, minute, why) in [
        (0, 8 * 60, "No slot of this person goes on"),
        (0, 12 * 60, "No slot of this person goes on"),
        (0, 10 * 60 + 20, "This slot is over"),
        (1, 9 * 60 + 10, "This slot is over"),
        (2, 9 * 60 + 10, "The edition is not held today"),
    ] {
        room.at(day, minute);
        let refused = replayed(&room.trainer).await;
        assert_eq!(refused.status, 422, "{day} {minute}: {}", refused.body);
        assert!(refused.body.contains(why), "{day} {minute}: {}", refused.body);
    }
    room.at(0, 9 * 60 + 10);
    // A slot of another edition is none of this one.
    let foreign = room.slots[4].to_string();
    let fields_of_other = [("slot", foreign.as_str()), ("step", "enter")];
    let wrong = room.server.post(&room.office, &entries, &fields_of_other).await;
    assert_eq!(wrong.status, 404);
    let mut rows = Rows::begin(&room.server).await;
    rows.run(
        "UPDATE enrolments SET state = 'withdrawn', live = $1 WHERE id = $2",
        vec![false.into(), room.officials[0].enrolment.0.into()],
    )
    .await;
    rows.commit().await;
    let refused = replayed(&room.trainer).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("has no seat in the edition any more"),
        "{}",
        refused.body
    );
    // Typed, it is found and says the same.
    let door = format!("{}/door", room.list());
    let found = room.server.post(&room.trainer, &door, &[("code", &short)]).await;
    assert_eq!((found.status, found.location()), (303, path.clone()));
    let own = format!("/enrolments/{}/code", room.officials[0].enrolment);
    let gone = room.server.get_as(&room.officials[0].browser, &own).await;
    assert_eq!(gone.status, 409, "{}", gone.body);
    room.set_state("cancelled").await;
    let other = &room.officials[1];
    let path = evenhand::attendance::personal_code(&room.server.app.key, other.enrolment);
    let page = room.server.get_as(&room.office, &format!("/door/{path}")).await;
    assert!(
        page.body.contains("Attendance is taken while an edition is open"),
        "{}",
        page.body
    );
    assert_eq!(room.count(ENTRIES).await, 0);
}

#[rocket::async_test]
async fn what_the_list_says_stands() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 10);
    let (path, _) = room.code_of(0).await;
    let enrolment = room.officials[0].enrolment.to_string();
    let absent = [("enrolment", enrolment.as_str()), ("presence", "absent")];
    assert_eq!(room.enter(&room.trainer, 0, &absent).await.status, 303);
    let page = room.server.get_as(&room.trainer, &path).await;
    assert!(
        page.body.contains("Entered as absent") && !page.body.contains("Enter</button>"),
        "{}",
        page.body
    );
    let slot = room.slots[0].to_string();
    let fields = [("slot", slot.as_str()), ("step", "enter")];
    let refused = room
        .server
        .post(&room.trainer, &format!("{path}/entries"), &fields)
        .await;
    assert_eq!(refused.status, 422);
    assert_eq!((room.count(ENTRIES).await, room.net(0).await), (1, 0));
    // An entry of another person cannot be left by this code.
    let (other_path, _) = room.code_of(1).await;
    assert_eq!(room.press(&room.trainer, &other_path).await.status, 303);
    room.at(0, 9 * 60 + 30);
    let theirs = room.entry_id(1, 0).await;
    let fields = [("slot", slot.as_str()), ("step", "leave"), ("entry", &theirs)];
    let refused = room
        .server
        .post(&room.trainer, &format!("{path}/entries"), &fields)
        .await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    assert_eq!(room.count(ENTRIES).await, 2);
}

#[rocket::async_test]
async fn two_trainers_at_two_doors_enter_somebody_once() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 10);
    let (path, _) = room.code_of(0).await;
    let (slot, entries) = (room.slots[0].to_string(), format!("{path}/entries"));
    let fields = [("slot", slot.as_str()), ("step", "enter")];
    let pressed = [&room.trainer, &room.office, &room.trainer, &room.office]
        .map(|browser| room.server.post(browser, &entries, &fields));
    for reply in join_all(pressed).await {
        assert_eq!(
            (reply.status, reply.location()),
            (303, path.clone()),
            "{}",
            reply.body
        );
    }
    assert_eq!((room.count(ENTRIES).await, room.net(0).await), (1, 50));
    room.at(0, 9 * 60 + 30);
    let entry = room.entry_id(0, 0).await;
    let fields = [("slot", slot.as_str()), ("step", "leave"), ("entry", &entry)];
    let pressed = [&room.trainer, &room.office, &room.trainer]
        .map(|browser| room.server.post(browser, &entries, &fields));
    for reply in join_all(pressed).await {
        assert_eq!(reply.status, 303, "{}", reply.body);
    }
    assert_eq!((room.count(ENTRIES).await, room.net(0).await), (2, 20));
}
