//! Stories of attendance: the trainer's list, corrections, the PIN on the screen, the signature, the sheet.

use evenhand::attendance;

use crate::support::{
    Browser, Reply,
    room::{CODE, OTHER, Room},
};

const ENTRIES: &str = "SELECT COUNT(*) FROM attendance_entries";

impl Room {
    async fn enter(&self, browser: &Browser, slot: usize, fields: &[(&str, &str)]) -> Reply {
        let slot = self.slots[slot].to_string();
        let mut all = vec![("slot", slot.as_str())];
        all.extend(fields);
        self.server
            .post(browser, &format!("{}/entries", self.list()), &all)
            .await
    }

    /// The entry in force of an official in a slot, as the list would correct it.
    async fn entry_id(&self, official: usize, slot: usize) -> String {
        let minutes = attendance::minutes_of(self.server.app.db.read(), self.edition)
            .await
            .unwrap();
        let slots = &minutes[&self.officials[official].enrolment].slots;
        let slot = slots
            .iter()
            .find(|minutes| minutes.slot == self.slots[slot])
            .unwrap();
        slot.entry
            .as_ref()
            .map(|entry| entry.id.to_string())
            .unwrap_or_default()
    }

    async fn net(&self, official: usize) -> i32 {
        let minutes = attendance::minutes_of(self.server.app.db.read(), self.edition)
            .await
            .unwrap();
        minutes[&self.officials[official].enrolment].attended.net
    }
}

#[rocket::async_test]
async fn the_trainer_enters_everyone_then_corrects_one_and_the_history_stays() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 30);
    let page = room.server.get_as(&room.trainer, &room.list()).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains("Enter all 3 as present"), "{}", page.body);
    for _ in 0..2 {
        let done = room.enter(&room.trainer, 0, &[("everyone", "yes")]).await;
        assert_eq!(done.status, 303, "{}", done.body);
    }
    assert_eq!(room.count(ENTRIES).await, 3, "a second click adds nothing");

    let late = room.officials[1].enrolment.to_string();
    let entry = room.entry_id(1, 0).await;
    let correction = [
        ("enrolment", late.as_str()),
        ("presence", "present"),
        ("from", "09:20"),
        ("to", "09:50"),
        ("replaces", entry.as_str()),
        ("why", "Spóźniony <pociąg>"),
    ];
    for _ in 0..2 {
        let done = room.enter(&room.trainer, 0, &correction).await;
        assert_eq!(done.status, 303, "{}", done.body);
    }
    assert_eq!(room.count(ENTRIES).await, 4, "the same correction twice is one");
    assert_eq!((room.net(0).await, room.net(1).await), (60, 30));

    let history = format!("{}/history/{late}/{}", room.list(), room.slots[0]);
    let history = room.server.get_as(&room.auditor, &history).await;
    assert_eq!(history.status, 200);
    for text in [
        "Present from 09:20 to 09:50",
        "Present from 09:00 to 10:00",
        "Spóźniony &lt;pociąg&gt;",
        "Jan Testowa",
    ] {
        assert!(history.body.contains(text), "{text}: {}", history.body);
    }
    let own = room
        .server
        .get_as(
            &room.officials[1].browser,
            &format!("/enrolments/{late}/attendance"),
        )
        .await;
    assert_eq!(own.status, 200);
    assert!(
        own.body.contains("Spóźniony &lt;pociąg&gt;") && own.body.contains("30 min"),
        "{}",
        own.body
    );
    let jobs = "SELECT COUNT(*) FROM outbox_jobs WHERE kind = 'certificates.evaluate'";
    assert_eq!(
        room.count(jobs).await,
        1,
        "posts that lead to the same evaluation share a job"
    );
}

#[rocket::async_test]
async fn what_cannot_have_been_is_refused_at_its_field_and_nothing_is_stored() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 30);
    let who = room.officials[0].enrolment.to_string();
    let with = |presence: &'static str, from: &'static str, to: &'static str| {
        vec![("presence", presence), ("from", from), ("to", to)]
    };
    let cases: [(usize, Vec<(&str, &str)>, &str); 10] = [
        (
            0,
            with("present", "09:40", "09:20"),
            "The end must lie after the beginning.",
        ),
        (
            0,
            with("present", "09:30", "09:30"),
            "The end must lie after the beginning.",
        ),
        (
            0,
            with("present", "08:59", "10:00"),
            "The slot begins at 09:00; nobody can be present before.",
        ),
        (
            0,
            with("present", "09:00", "10:01"),
            "The slot ends at 10:00; nobody can be present after.",
        ),
        (0, with("present", "", "10:00"), "This has to be filled in."),
        (0, with("present", "25:00", "10:00"), "This is not a time of day."),
        (0, with("", "09:00", "10:00"), "This has to be filled in."),
        (
            0,
            with("perhaps", "09:00", "10:00"),
            "Please choose one of the answers offered.",
        ),
        (
            1,
            with("present", "10:00", "10:15"),
            "No attendance is taken in breaks.",
        ),
        (2, with("present", "10:15", "11:15"), "The slot begins at 10:15."),
    ];
    for (slot, fields, message) in cases {
        let mut fields = fields.clone();
        fields.push(("enrolment", &who));
        let answer = room.enter(&room.trainer, slot, &fields).await;
        assert_eq!(answer.status, 422, "{fields:?}");
        assert!(answer.body.contains(message), "{fields:?}: {}", answer.body);
    }
    let long = "x".repeat(501);
    let overlong = [
        ("enrolment", who.as_str()),
        ("presence", "absent"),
        ("why", long.as_str()),
    ];
    assert_eq!(room.enter(&room.trainer, 0, &overlong).await.status, 422);
    let everyone_early = room.enter(&room.trainer, 3, &[("everyone", "yes")]).await;
    assert_eq!(everyone_early.status, 422);
    assert_eq!(room.count(ENTRIES).await, 0);

    let absent = [("enrolment", who.as_str()), ("presence", "absent")];
    assert_eq!(room.enter(&room.trainer, 0, &absent).await.status, 303);
    let entry = room.entry_id(0, 0).await;
    let change = |replaces: &str, why: &str| {
        [
            ("enrolment", who.as_str()),
            ("presence", "present"),
            ("from", "09:00"),
            ("to", "10:00"),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .chain([
            ("replaces".to_owned(), replaces.to_owned()),
            ("why".to_owned(), why.to_owned()),
        ])
        .collect::<Vec<_>>()
    };
    let stranger = evenhand::attendance::EntryId::new().to_string();
    for (fields, message) in [
        (change(&entry, "  "), "A correction needs a reason"),
        (
            change("", "mistake"),
            "Somebody has entered or corrected this in the meantime",
        ),
        (
            change(&stranger, "mistake"),
            "Somebody has entered or corrected this in the meantime",
        ),
        (
            change("nonsense", "mistake"),
            "Please choose one of the answers offered.",
        ),
    ] {
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let answer = room.enter(&room.trainer, 0, &fields).await;
        assert_eq!(answer.status, 422, "{fields:?}");
        assert!(answer.body.contains(message), "{fields:?}: {}", answer.body);
    }
    assert_eq!(room.count(ENTRIES).await, 1);
}

#[rocket::async_test]
async fn other_peoples_rooms_look_like_nothing() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 30);
    let (own, other) = (room.list(), format!("/editions/{OTHER}/attendance"));
    let slot = room.slots[0];
    let history = format!("{own}/history/{}/{slot}", room.officials[0].enrolment);
    let record = format!("/enrolments/{}/attendance", room.officials[0].enrolment);
    let pin = format!("{own}/pin/{slot}");
    let sheet = format!("{own}/{}/sheet.pdf", room.day);
    let official = &room.officials[1].browser;
    for (who, browser) in [
        ("another official", official),
        ("another trainer", &room.other_trainer),
    ] {
        for path in [&own, &history, &record, &pin, &sheet] {
            assert_eq!(
                room.server.get_as(browser, path).await.status,
                404,
                "{who} {path}"
            );
        }
        let posted = room.enter(browser, 0, &[("everyone", "yes")]).await;
        assert_eq!(posted.status, 404, "{who}");
    }
    assert_eq!(room.server.get_as(&room.trainer, &other).await.status, 404);
    for path in [&own, &history, &record, &pin, &sheet, &"/check-in".to_owned()] {
        let guest = room.server.get(path).await;
        assert_eq!(
            (guest.status, guest.location().starts_with("/sign-in")),
            (303, true),
            "{path}"
        );
    }
    // The auditor reads, and changes nothing.
    let read = room.server.get_as(&room.auditor, &own).await;
    assert_eq!(read.status, 200);
    assert!(
        !read.body.contains("attendance/entries"),
        "no form for an auditor"
    );
    assert_eq!(
        room.enter(&room.auditor, 0, &[("everyone", "yes")]).await.status,
        403
    );
    assert_eq!(room.server.get_as(&room.auditor, &pin).await.status, 403);
    // Ids of the other edition, of nothing, and a form without token.
    let elsewhere = room.elsewhere.enrolment.to_string();
    let absent = |who: &str| [("enrolment", who.to_owned()), ("presence", "absent".to_owned())];
    for (slot, who) in [
        (4, room.officials[0].enrolment.to_string()),
        (0, elsewhere.clone()),
        (0, "nobody".to_owned()),
    ] {
        let fields = absent(&who);
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        assert_eq!(
            room.enter(&room.trainer, slot, &fields).await.status,
            404,
            "{slot} {who}"
        );
    }
    let foreign = format!("{own}/history/{elsewhere}/{slot}");
    assert_eq!(room.server.get_as(&room.trainer, &foreign).await.status, 404);
    assert_eq!(
        room.server
            .get_as(&room.trainer, &format!("{own}?slot={}", room.slots[4]))
            .await
            .status,
        404
    );
    assert_eq!(
        room.server
            .get_as(&room.trainer, &format!("{own}/2001-01-01/sheet.pdf"))
            .await
            .status,
        404
    );
    let slot = slot.to_string();
    let forged = [("slot", slot.as_str()), ("everyone", "yes"), ("csrf", "forged")];
    let forged = room
        .server
        .post_raw(&room.trainer, &format!("{own}/entries"), &forged)
        .await;
    assert_eq!(forged.status, 403);
    assert_eq!(room.count(ENTRIES).await, 0);
    // A cancelled edition takes no attendance.
    room.set_state("cancelled").await;
    assert_eq!(
        room.enter(&room.trainer, 0, &[("everyone", "yes")]).await.status,
        409
    );
}

/// The digits on the room's screen.
async fn pin_on_screen(room: &Room, slot: usize) -> String {
    let path = format!("{}/pin/{}", room.list(), room.slots[slot]);
    let page = room.server.get_as(&room.trainer, &path).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let seconds: i64 = page.header("Refresh").parse().expect("the page renews itself");
    assert!((2..=301).contains(&seconds), "{seconds}");
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
    room.at(0, 10 * 60);
    let over = check_in(&room, 1, &pin_on_screen(&room, 0).await).await;
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

#[rocket::async_test]
async fn the_trainer_signs_what_is_on_the_screen_and_a_later_change_shows() {
    let room = Room::open().await;
    room.at(0, 11 * 60);
    let day = format!("{}/{}/countersignatures", room.list(), room.day);
    let sign = async |browser: &Browser, checksum: &str| {
        room.server
            .post(browser, &day, &[("checksum", checksum)])
            .await
            .status
    };
    assert_eq!(sign(&room.trainer, "anything").await, 409, "nothing to sign yet");
    room.enter(&room.trainer, 0, &[("everyone", "yes")]).await;
    let seen = room
        .server
        .get_as(&room.trainer, &room.list())
        .await
        .input("checksum");
    assert_eq!(seen.len(), 64);
    room.enter(&room.trainer, 2, &[("everyone", "yes")]).await;
    assert_eq!(
        sign(&room.trainer, &seen).await,
        409,
        "entries came after the page was opened"
    );
    let seen = room
        .server
        .get_as(&room.trainer, &room.list())
        .await
        .input("checksum");
    assert_eq!(
        sign(&room.office, &seen).await,
        403,
        "the office is not the trainer"
    );
    assert_eq!(sign(&room.other_trainer, &seen).await, 404);
    for _ in 0..2 {
        assert_eq!(sign(&room.trainer, &seen).await, 303);
    }
    assert_eq!(room.count("SELECT COUNT(*) FROM countersignatures").await, 1);
    let page = room.server.get_as(&room.auditor, &room.list()).await;
    assert!(page.body.contains("agrees with the entries"), "{}", page.body);
    let (who, entry) = (room.officials[0].enrolment.to_string(), room.entry_id(0, 0).await);
    let fields = [
        ("enrolment", who.as_str()),
        ("presence", "absent"),
        ("replaces", &entry),
        ("why", "wrong row"),
    ];
    assert_eq!(room.enter(&room.office, 0, &fields).await.status, 303);
    let page = room.server.get_as(&room.auditor, &room.list()).await;
    assert!(page.body.contains("entries changed since"), "{}", page.body);
}

#[rocket::async_test]
async fn the_sheet_of_a_day_is_a_pdf_and_the_list_costs_few_queries() {
    let room = Room::open().await;
    room.at(0, 9 * 60);
    let sheet = room
        .server
        .get_as(&room.trainer, &format!("{}/{}/sheet.pdf", room.list(), room.day))
        .await;
    assert_eq!(sheet.status, 200, "{}", sheet.body);
    assert!(sheet.bytes.starts_with(b"%PDF"));
    assert!(sheet.header("Content-Disposition").contains(CODE));
    room.enter(&room.trainer, 0, &[("everyone", "yes")]).await;
    let queries = |room: &Room| room.server.app.db.queries();
    for (path, most) in [
        (room.list(), 10),
        (
            format!("/enrolments/{}/attendance", room.officials[0].enrolment),
            8,
        ),
        ("/check-in".to_owned(), 6),
    ] {
        let browser = if path == room.list() {
            &room.trainer
        } else {
            &room.officials[0].browser
        };
        room.server.get_as(browser, &path).await;
        let before = queries(&room);
        assert_eq!(room.server.get_as(browser, &path).await.status, 200);
        let used = queries(&room) - before;
        assert!(used <= most, "{path}: {used} queries");
    }
}
