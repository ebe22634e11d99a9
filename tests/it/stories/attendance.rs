//! Stories of attendance: the trainer's list, corrections, the PIN and the code on the screen, the signature, the sheet.

mod attest;
mod check_in;
mod list;
mod personal;
mod scan;
mod signed;
mod walk_ins;

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
async fn other_peoples_rooms_look_like_nothing() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 30);
    let (own, other) = (room.list(), format!("/editions/{OTHER}/attendance"));
    let slot = room.slots[0];
    let history = format!("{own}/history/{}/{slot}", room.officials[0].enrolment);
    let record = format!("/enrolments/{}/attendance", room.officials[0].enrolment);
    let screen = format!("{own}/screen/{slot}");
    let sheet = format!("{own}/{}/sheet.pdf", room.day);
    let official = &room.officials[1].browser;
    for (who, browser) in [
        ("another official", official),
        ("another trainer", &room.other_trainer),
    ] {
        for path in [&own, &history, &record, &screen, &sheet] {
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
    for path in [&own, &history, &record, &screen, &sheet, &"/check-in".to_owned()] {
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
    assert_eq!(room.server.get_as(&room.auditor, &screen).await.status, 403);
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
        (room.list(), 13),
        (
            format!("/enrolments/{}/attendance", room.officials[0].enrolment),
            16,
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
