//! People who come without an enrolment: written down in the room, kept apart, settled by the office.

use rocket::futures::future::join;

use super::ENTRIES;
use crate::support::{
    Browser, Reply,
    room::{Room, Rows},
};

const WALK_INS: &str = "SELECT COUNT(*) FROM walk_ins";
const TIMES: &str = "SELECT COUNT(*) FROM walk_in_entries";
const SETTLED: &str = "SELECT COUNT(*) FROM walk_in_settlements";

const EWA: [(&str, &str); 7] = [
    ("given_name", "Ewa"),
    ("family_name", "Łąka <b>"),
    ("email", "Ewa.Laka@example.org"),
    ("organisation", "=Gmina Opole"),
    ("region", "PL-02"),
    ("from", "09:10"),
    ("to", "10:00"),
];

impl Room {
    fn walk_ins(&self) -> String {
        format!("{}/walk-ins", self.list())
    }

    /// The room of a project that works in a region.
    async fn in_region() -> Self {
        let room = Self::open().await;
        let mut rows = Rows::begin(&room.server).await;
        let values = vec![room.project.into(), "PL-02".into()];
        rows.insert("project_regions", "project_id region_code", values)
            .await;
        rows.commit().await;
        room
    }

    async fn walk_in(&self, browser: &Browser, slot: usize, fields: &[(&str, &str)]) -> Reply {
        let slot = self.slots[slot].to_string();
        let mut all = vec![("slot", slot.as_str())];
        all.extend(fields);
        self.server.post(browser, &self.walk_ins(), &all).await
    }

    async fn settle(&self, browser: &Browser, id: &str, whom: &str, why: &str) -> Reply {
        let path = format!("{}/{id}/settlements", self.walk_ins());
        let (whom_field, why_field) = (format!("settling-{id}"), format!("why-{id}"));
        let fields = [(whom_field.as_str(), whom), (why_field.as_str(), why)];
        self.server.post(browser, &path, &fields).await
    }

    /// The ids of the walk-ins, the first first.
    async fn walk_in_ids(&self) -> Vec<String> {
        let page = self.server.get_as(&self.office, &self.walk_ins()).await;
        assert_eq!(page.status, 200, "{}", page.body);
        let ids = page.body.split("id=\"walk-in-").skip(1);
        ids.map(|id| id.split('"').next().unwrap_or_default().to_owned())
            .collect()
    }
}

/// The fields with one of them otherwise.
fn but(name: &'static str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    EWA.into_iter()
        .map(|(field, old)| (field, if field == name { value } else { old }))
        .collect()
}

#[rocket::async_test]
async fn a_walk_in_is_kept_apart_until_the_office_joins_it_with_an_enrolment() {
    let room = Room::in_region().await;
    room.at(0, 9 * 60 + 15);
    let form = format!("{}/new?slot={}", room.walk_ins(), room.slots[0]);
    let asked = room.server.get_as(&room.trainer, &form).await;
    assert_eq!(
        (asked.status, asked.input("from"), asked.input("to")),
        (200, "09:00".to_owned(), "10:00".to_owned())
    );
    let done = room.walk_in(&room.trainer, 0, &EWA).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let list = room.server.get_as(&room.trainer, &room.list()).await;
    assert!(
        list.body.contains("Łąka &lt;b&gt;, Ewa") && list.body.contains("not enrolled"),
        "{}",
        list.body
    );
    // The same person in the next slot is the same walk-in; the same slot is not taken twice.
    room.at(0, 10 * 60 + 30);
    let mut next = but("from", "10:15");
    next.retain(|(field, _)| *field != "to");
    next.push(("to", "11:15"));
    assert_eq!(room.walk_in(&room.office, 2, &next).await.status, 303);
    let twice = room.walk_in(&room.trainer, 2, &next).await;
    assert!(
        twice.status == 422 && twice.body.contains("entered in this slot already"),
        "{}",
        twice.body
    );
    assert_eq!((room.count(WALK_INS).await, room.count(TIMES).await), (1, 2));
    // Nothing of it counts.
    assert_eq!(room.count(ENTRIES).await, 0);
    assert!(
        room.server
            .get_as(&room.trainer, &room.list())
            .await
            .body
            .contains("0 of 3 entered")
    );

    // The second official was meant: absent in the first slot by the list, present for a while in the other.
    let who = room.officials[1].enrolment.to_string();
    room.enter(&room.trainer, 0, &[("enrolment", &who), ("presence", "absent")])
        .await;
    let partly = [
        ("enrolment", who.as_str()),
        ("presence", "present"),
        ("from", "10:15"),
        ("to", "10:25"),
    ];
    room.enter(&room.trainer, 2, &partly).await;
    let id = room.walk_in_ids().await.remove(0);
    for (browser, status) in [
        (&room.trainer, 403),
        (&room.auditor, 403),
        (&room.other_trainer, 404),
        (&room.officials[1].browser, 404),
    ] {
        assert_eq!(
            room.settle(browser, &id, &who, "Married name").await.status,
            status
        );
    }
    assert!(
        !room
            .server
            .get_as(&room.trainer, &room.walk_ins())
            .await
            .body
            .contains("settling-")
    );
    let elsewhere = room.elsewhere.enrolment.to_string();
    for (whom, why) in [
        (who.as_str(), ""),
        ("", "why"),
        ("nobody", "why"),
        (&elsewhere, "why"),
    ] {
        let refused = room.settle(&room.office, &id, whom, why).await;
        assert_eq!(refused.status, 422, "{whom} {why}");
    }
    let nothing = "00000000-0000-7000-8000-000000000000";
    assert_eq!(room.settle(&room.office, nothing, &who, "why").await.status, 404);
    assert_eq!(room.count(SETTLED).await, 0);
    let press = || room.settle(&room.office, &id, &who, "Married name on the list");
    let (one, other) = join(press(), press()).await;
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422], "pressed twice, settled once");
    assert_eq!(room.count(SETTLED).await, 1);
    assert_eq!(
        room.net(1).await,
        50 + 10,
        "the absence is replaced, the presence stays"
    );
    let record = format!("/enrolments/{who}/attendance");
    let record = room.server.get_as(&room.officials[1].browser, &record).await;
    assert!(record.body.contains("Married name on the list") && record.body.contains("without enrolment"));
    let page = room.server.get_as(&room.auditor, &room.walk_ins()).await;
    assert!(page.body.contains("joined with Ćwik, Łukasz"), "{}", page.body);
}

#[rocket::async_test]
async fn a_walk_in_is_declined_with_a_reason_and_bad_input_is_named() {
    let room = Room::in_region().await;
    room.at(0, 8 * 60);
    let early = room.walk_in(&room.trainer, 0, &EWA).await;
    assert!(
        early.status == 422 && early.body.contains("The slot begins at 09:00."),
        "{}",
        early.body
    );
    room.at(0, 9 * 60 + 30);
    for (field, value) in [
        ("given_name", ""),
        ("family_name", ""),
        ("email", "no address"),
        ("email", ""),
        ("region", "PL-99"),
        ("from", "08:59"),
        ("from", "10:00"),
        ("to", "10:01"),
        ("to", "25:00"),
    ] {
        let refused = room.walk_in(&room.trainer, 0, &but(field, value)).await;
        assert_eq!(refused.status, 422, "{field} {value}");
        assert!(
            refused.body.contains("aria-invalid") && refused.body.contains("=Gmina Opole"),
            "{field} {value}"
        );
    }
    // Who is on the list is entered there.
    let db = room.server.app.db.read();
    let known = evenhand::people::person(db, room.officials[0].person)
        .await
        .unwrap()
        .unwrap();
    let mut listed = EWA.to_vec();
    listed.retain(|(field, _)| *field != "email");
    listed.push(("email", &known.email));
    let refused = room.walk_in(&room.trainer, 0, &listed).await;
    assert!(
        refused.body.contains("is on the list of this edition"),
        "{}",
        refused.body
    );
    assert_eq!(room.count(WALK_INS).await, 0);
    for (browser, status) in [
        (&room.auditor, 403),
        (&room.other_trainer, 404),
        (&room.officials[0].browser, 404),
        (&room.elsewhere.browser, 404),
    ] {
        assert_eq!(room.walk_in(browser, 0, &EWA).await.status, status);
        let page = room.server.get_as(browser, &room.walk_ins()).await;
        assert_eq!(page.status, if status == 403 { 200 } else { 404 });
    }
    for slot in [1, 4] {
        assert_eq!(
            room.walk_in(&room.trainer, slot, &EWA).await.status,
            404,
            "a break, another edition"
        );
    }
    // Two trainers write her down at the same moment.
    let (one, other) = join(
        room.walk_in(&room.trainer, 0, &EWA),
        room.walk_in(&room.office, 0, &EWA),
    )
    .await;
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!((room.count(WALK_INS).await, room.count(TIMES).await), (1, 1));
    // A colleague with the address of their office is somebody else.
    let refused = room.walk_in(&room.trainer, 0, &but("given_name", "Piotr")).await;
    assert!(
        refused.status == 422 && refused.body.contains("entered for somebody else"),
        "{}",
        refused.body
    );
    let id = room.walk_in_ids().await.remove(0);
    assert_eq!(
        room.settle(&room.office, &id, "declined", "Came with a colleague")
            .await
            .status,
        303
    );
    let page = room.server.get_as(&room.trainer, &room.walk_ins()).await;
    assert!(
        page.body.contains("Came with a colleague") && page.body.contains("does not count"),
        "{}",
        page.body
    );
    assert_eq!(room.count(ENTRIES).await, 0);
    // What was settled is settled; when she comes again it is a new one.
    assert_eq!(
        room.settle(&room.office, &id, "declined", "again").await.status,
        422
    );
    assert_eq!(room.walk_in(&room.trainer, 0, &EWA).await.status, 303);
    assert_eq!(room.walk_in_ids().await.len(), 2);
}
