//! The trainer's list: everyone at once, corrections that keep the history, what cannot have been, whose it is not.

use super::ENTRIES;
use crate::support::room::{CODE, Room};

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
async fn what_was_recorded_keeps_its_time_whatever_becomes_of_the_agenda() {
    let room = Room::open().await;
    let agenda = format!("/editions/{CODE}/agenda");
    let shift = async || {
        let fields = [("minutes", "30")];
        room.server
            .post(&room.office, &format!("{agenda}/shifts"), &fields)
            .await
    };
    assert_eq!(shift().await.status, 303, "nobody is entered yet");
    room.at(0, 9 * 60 + 45);
    room.enter(&room.trainer, 0, &[("everyone", "yes")]).await;
    let minutes = room.net(0).await;
    assert_eq!(minutes, 60);
    let refused = shift().await;
    assert!(
        refused.status >= 400 && refused.body.contains("Attendance was recorded in"),
        "{}",
        refused.body
    );
    let slot = format!("{agenda}/slots/{}", room.slots[0]);
    let fields = [
        ("starts", "09:45"),
        ("ends", "10:30"),
        ("kind", "talk"),
        ("title-pl", "Wykład"),
    ];
    let refused = room.server.post(&room.office, &slot, &fields).await;
    assert!(
        refused.body.contains("Attendance was recorded in"),
        "{} {}",
        refused.status,
        refused.body
    );
    assert_eq!(room.net(0).await, minutes);
}
