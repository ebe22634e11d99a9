//! The office adds a rule of its own, takes it out, and rules on one person; who may not, finds nothing.

use sea_orm::{ConnectionTrait, Statement};

use super::Day;
use crate::support::{Browser, room::Room};

async fn count(day: &Day, table: &str) -> i64 {
    let db = day.server.app.db.read();
    let sql = format!("SELECT COUNT(*) FROM {table}");
    let row = db
        .query_one_raw(Statement::from_string(db.get_database_backend(), sql))
        .await;
    row.expect("a query")
        .expect("a row")
        .try_get_by_index(0)
        .expect("a number")
}

#[rocket::async_test]
async fn a_ruling_needs_a_reason_counts_once_and_stands_beside_the_rule() {
    let day = Day::open(true).await;
    let enrolment = day.enrolled(0, &[1, 2]).await;
    let id = enrolment.trim_start_matches("/enrolments/").to_owned();
    let ruled = async |ruling: &str, why: &str, seen: &str| {
        let fields = [
            ("enrolment", id.as_str()),
            ("rule", "lunch"),
            ("day", "1"),
            ("seen", seen),
            ("ruling", ruling),
            ("why", why),
        ];
        day.send("/entitlements/rulings", &fields).await
    };
    let silent = ruled("given", "  ", "0").await;
    assert_eq!(silent.status, 422);
    assert!(
        silent.body.contains("This has to be filled in.") && silent.body.contains("error-why-"),
        "{}",
        silent.body
    );
    assert_eq!(ruled("perhaps", "because", "0").await.status, 422);
    assert_eq!(ruled("given", &"x".repeat(501), "0").await.status, 422);
    assert_eq!(count(&day, "entitlement_rulings").await, 0);
    for _ in 0..2 {
        let done = ruled("given", "Comes <from> far away", "0").await;
        assert_eq!(done.status, 303, "{}", done.body);
    }
    assert_eq!(count(&day, "entitlement_rulings").await, 1);
    let page = day.page("/entitlements?rule=lunch&show=ruled").await;
    for text in [
        "by the office, against the rule",
        "300 of 360 planned minutes",
        "Comes &lt;from&gt; far away",
        "1 of 1 are entitled.",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    let own = day
        .server
        .get_as(&day.people[0].1, &format!("{enrolment}/attendance"))
        .await;
    assert!(own.body.contains("Comes &lt;from&gt; far away"), "{}", own.body);
    // A second desk that has not seen it does not rule over it.
    let late = ruled("refused", "Too late", "0").await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("Somebody has ruled on this person"),
        "{}",
        late.body
    );
    assert_eq!(ruled("as_rule", "Was a mistake", "1").await.status, 303);
    let page = day.page("/entitlements?rule=lunch").await;
    assert!(page.body.contains("0 of 1 are entitled."), "{}", page.body);
    assert_eq!(
        count(&day, "entitlement_rulings").await,
        2,
        "nothing is taken away"
    );

    // No such rule, day or person.
    for (field, value) in [
        ("rule", "nothing"),
        ("day", "2"),
        ("day", "x"),
        ("enrolment", "nobody"),
        ("enrolment", "0199d0e4-0000-7000-8000-000000000001"),
    ] {
        let fields = [
            ("enrolment", id.as_str()),
            ("rule", "lunch"),
            ("day", "1"),
            ("seen", "2"),
            ("ruling", "given"),
            ("why", "because"),
        ]
        .map(|(name, said)| (name, if name == field { value } else { said }));
        let reply = day.send("/entitlements/rulings", &fields).await;
        assert_eq!(reply.status, 404, "{field} {value}");
    }
}

#[rocket::async_test]
async fn who_does_not_work_with_an_edition_finds_no_entitlements_of_it() {
    let day = Day::open(true).await;
    let enrolment = day.enrolled(0, &[1, 2]).await;
    let base = "/editions/WG-1/entitlements";
    let official = &day.people[1].1;
    let auditor = day.server.as_part("auditor").await;
    let status = async |browser: &Browser, path: &str| day.server.get_as(browser, path).await.status;
    for path in [
        base.to_owned(),
        format!("{base}/rules/new"),
        format!("{base}/rules/lunch"),
    ] {
        assert_eq!(status(official, &path).await, 404, "{path}");
    }
    assert_eq!(status(official, &format!("{enrolment}/sessions")).await, 404);
    assert_eq!(status(&auditor, base).await, 200);
    assert_eq!(status(&auditor, &format!("{base}/rules/lunch")).await, 403);
    assert_eq!(status(&auditor, &format!("{enrolment}/sessions")).await, 403);
    let page = day.server.get_as(&auditor, base).await;
    assert!(!page.body.contains("entitlements/rulings"), "{}", page.body);
    for path in ["rules", "retirements", "rulings"] {
        let path = format!("{base}/{path}");
        assert_eq!(day.server.post(&auditor, &path, &[]).await.status, 403, "{path}");
        assert_eq!(day.server.post(official, &path, &[]).await.status, 404, "{path}");
    }
    for path in ["?rule=nothing", "?rule=lunch&day=9", "/rules/nothing"] {
        assert_eq!(status(&day.office, &format!("{base}{path}")).await, 404, "{path}");
    }
}

#[rocket::async_test]
async fn a_rule_of_the_office_asks_what_was_attended_until_it_is_taken_out() {
    let room = Room::open().await;
    let base = "/editions/KR-2031-01/entitlements";
    let page = room.server.get_as(&room.office, base).await;
    assert!(page.body.contains("No rules are set"), "{}", page.body);
    let form = room
        .server
        .get_as(&room.office, &format!("{base}/rules/new"))
        .await;
    let key = form.input("key");
    let send = async |path: &str, fields: &[(&str, &str)]| {
        let path = format!("{base}/{path}");
        room.server.post(&room.office, &path, fields).await
    };
    // What is missing is named at its field, and nothing is stored.
    let empty = send("rules", &[("key", &key), ("seen", "0")]).await;
    assert_eq!(empty.status, 422);
    for text in [
        "in at least one language",
        "field-at_least-error",
        "field-basis-error",
        "field-counted-error",
    ] {
        assert!(empty.body.contains(text), "{text}: {}", empty.body);
    }
    assert_eq!(send("rules", &[("key", "mine"), ("seen", "0")]).await.status, 404);
    assert_eq!(send("rules", &[("key", &key), ("seen", "3")]).await.status, 404);
    let rule = [
        ("key", key.as_str()),
        ("seen", "0"),
        ("name-pl", "=Zwrot kosztów <podróży>"),
        ("basis", "minutes"),
        ("counted", "attended"),
        ("at_least", "90"),
    ];
    for _ in 0..2 {
        let done = send("rules", &rule).await;
        assert_eq!(done.status, 303, "{}", done.body);
    }
    assert_eq!(
        room.count("SELECT COUNT(*) FROM entitlement_rules").await,
        1,
        "a double click is one"
    );
    room.at(0, 12 * 60);
    for slot in [0, 2] {
        let slot = room.slots[slot].to_string();
        let fields = [("slot", slot.as_str()), ("everyone", "yes")];
        let path = format!("{}/entries", room.list());
        assert_eq!(room.server.post(&room.trainer, &path, &fields).await.status, 303);
    }
    let page = room.server.get_as(&room.trainer, base).await;
    for text in [
        "=Zwrot kosztów &lt;podróży&gt;",
        "120 of 90 attended minutes, breaks out",
        "Planned: 180 of 90",
        "3 of 3 are entitled.",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    let gone = send("retirements", &[("key", &key), ("seen", "0")]).await;
    assert_eq!(gone.status, 409, "not what is set now");
    for _ in 0..2 {
        assert_eq!(
            send("retirements", &[("key", &key), ("seen", "1")]).await.status,
            303
        );
    }
    assert_eq!(room.count("SELECT COUNT(*) FROM entitlement_rules").await, 2);
    let page = room.server.get_as(&room.office, base).await;
    assert!(page.body.contains("Rules that no longer hold"), "{}", page.body);
}
