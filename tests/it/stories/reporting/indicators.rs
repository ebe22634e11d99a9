//! The common indicators: every figure can be traced to people, and what was frozen stays as it was.

use evenhand::kernel::ids::new_id;

use super::{PROJECT, SNAPSHOTS, sheet};
use crate::support::{
    Reply,
    room::{Room, Rows},
};

fn page() -> String {
    format!("/projects/{PROJECT}/indicators")
}

impl Room {
    async fn freeze(&self, fields: &[(&str, &str)]) -> Reply {
        let address = format!("{}/snapshots", page());
        self.server.post(&self.office, &address, fields).await
    }

    async fn change(&self, sql: &str) {
        let mut rows = Rows::begin(&self.server).await;
        rows.run(sql, Vec::new()).await;
        rows.commit().await;
    }
}

/// The address of a snapshot's file in a page of reports.
fn file(body: &str, name: &str) -> String {
    let end = body.find(name).expect("a file") + name.len();
    let start = body[..end].rfind("/snapshots/").expect("a snapshot");
    body[start..end].to_owned()
}

#[rocket::async_test]
async fn figures_open_the_people_behind_them_and_say_who_lacks_what() {
    let room = Room::open().await;
    room.finish().await;
    room.change("UPDATE statements SET education = 'not_stated' WHERE person_id = (SELECT id FROM persons WHERE given_name = 'Anna')").await;
    room.change("UPDATE persons SET family_name = '=Kowal()' WHERE given_name = 'Anna'")
        .await;
    let seen = room.server.get_as(&room.office, &page()).await;
    assert_eq!(seen.status, 200, "{}", seen.body);
    for text in [
        "2 of 3 records are complete",
        "Draft: not tested against any national system",
        "=Kowal() Anna",
        "not on record: education",
        "not asked, so not counted",
        &format!(
            "href=\"/projects/{PROJECT}/statements/{}\"",
            room.officials[2].person
        ),
    ] {
        assert!(seen.body.contains(text), "{text}: {}", seen.body);
    }
    let behind = |total: &str, sex: &str, code: &str| format!("{}/{code}/{total}/{sex}", page());
    let cases = [
        ("grand", "women", "EECO01", 3),
        ("reportable", "women", "EECO01", 2),
        ("grand", "men", "EECO01", 0),
        ("grand", "all", "EECO11", 2),
        ("grand", "all", "EECO02", 0),
    ];
    for (total, sex, code, people) in cases {
        let list = room.server.get_as(&room.office, &behind(total, sex, code)).await;
        assert_eq!(list.status, 200, "{code}");
        let rows = list.body.matches("<th scope=\"row\">").count();
        assert_eq!(rows, people, "{code} {total} {sex}");
    }
    // Those whose answers were looked at can see it.
    let privacy = room
        .server
        .get_as(&room.officials[0].browser, "/me/privacy")
        .await;
    assert!(
        privacy.body.contains("Your answers for the funder"),
        "{}",
        privacy.body
    );

    for nothing in [
        behind("grand", "women", "EECO99"),
        behind("grand", "women", "EECO12"),
        behind("grand", "everybody", "EECO01"),
        behind("half", "women", "EECO01"),
        format!("{}?from=2020-13-01", behind("grand", "women", "EECO01")),
    ] {
        assert_eq!(
            room.server.get_as(&room.office, &nothing).await.status,
            404,
            "{nothing}"
        );
    }
    for browser in [&room.trainer, &room.officials[0].browser] {
        for address in [page(), behind("grand", "women", "EECO01")] {
            assert_eq!(
                room.server.get_as(browser, &address).await.status,
                404,
                "{address}"
            );
        }
    }
    let auditor = room.server.get_as(&room.auditor, &page()).await;
    assert_eq!(auditor.status, 200);
    assert!(
        !auditor.body.contains("method=\"post\" action=\"/projects"),
        "nothing to send for an auditor"
    );
}

#[rocket::async_test]
async fn a_period_counts_who_entered_in_it_and_wrong_days_are_said() {
    let room = Room::open().await;
    room.finish().await;
    let day = |days: i64| (room.day + time::Duration::days(days)).to_string();
    let cases = [
        (day(0), day(0), "3 of 3 records"),
        // All of them came again on the second day, and were counted on the first.
        (day(1), day(9), "0 of 0 records"),
        (day(-9), day(-1), "0 of 0 records"),
    ];
    for (from, until, text) in cases {
        let address = format!("{}?from={from}&until={until}", page());
        let seen = room.server.get_as(&room.office, &address).await;
        assert!(seen.body.contains(text), "{text}: {}", seen.body);
    }
    for (from, until, field) in [
        ("soon", "2031-01-01", "from"),
        ("2031-02-30", "2031-03-01", "from"),
        ("2031-03-01", "2031-01-01", "until"),
        ("2031-03-01", "=1+1", "until"),
    ] {
        let address = format!("{}?from={from}&until={until}", page());
        let seen = room.server.get_as(&room.office, &address).await;
        assert_eq!(seen.status, 422, "{from} {until}");
        assert!(
            seen.body.contains(&format!("href=\"#field-{field}\"")),
            "{from} {until}"
        );
        let id = new_id().to_string();
        let frozen = room
            .freeze(&[("id", &id), ("language", "en"), ("from", from), ("until", until)])
            .await;
        assert_eq!(frozen.status, 422, "{from} {until}");
    }
    assert_eq!(room.count(SNAPSHOTS).await, 0);
}

#[rocket::async_test]
async fn a_frozen_report_stays_the_same_to_the_byte_and_holds_no_formulas_and_no_sensitive_answers() {
    let room = Room::open().await;
    room.finish().await;
    room.change("UPDATE persons SET family_name = '=Kowal()' WHERE given_name = 'Anna'")
        .await;
    room.change(
        "INSERT INTO questions_asked SELECT project_id, 'disability', since, by_name FROM questions_asked WHERE question = 'sex'",
    )
    .await;
    let id = new_id().to_string();
    let (from, until) = (
        room.day.to_string(),
        (room.day + time::Duration::days(30)).to_string(),
    );
    let fields = [
        ("id", id.as_str()),
        ("language", "en"),
        ("from", from.as_str()),
        ("until", until.as_str()),
    ];
    let address = format!("{}/snapshots", page());
    assert_eq!(
        room.server.post(&room.auditor, &address, &fields).await.status,
        403
    );
    assert_eq!(
        room.server.post(&room.trainer, &address, &fields).await.status,
        404
    );
    for _ in 0..2 {
        let made = room.freeze(&fields).await;
        assert_eq!(made.status, 303, "{}", made.body);
    }
    assert_eq!(room.count(SNAPSHOTS).await, 1, "two clicks make one snapshot");
    let seen = room.server.get_as(&room.auditor, &page()).await;
    assert!(seen.body.contains("Period: "), "{}", seen.body);
    let (xlsx, csv) = (file(&seen.body, "workbook.xlsx"), file(&seen.body, "table.csv"));
    let first = room.server.get_as(&room.auditor, &xlsx).await;
    let indicators = sheet(&first.bytes, "Indicators");
    assert_eq!(
        indicators[1],
        "EECO01|Participants in total|Grand total|3|0|0|0|3"
    );
    let disabled = indicators
        .iter()
        .find(|row| row.starts_with("EECO12"))
        .expect("a row");
    assert!(disabled.ends_with("|Grand total|0|0|0|0|0"), "{disabled}");
    assert!(
        indicators
            .iter()
            .any(|row| row.starts_with("EECO18") && row.contains("not counted"))
    );
    let people = sheet(&first.bytes, "Participation");
    assert!(
        people.iter().any(|row| row.contains("=Kowal() Anna")),
        "{people:?}"
    );
    assert!(!people[0].contains("isability"), "{}", people[0]);
    let summary = sheet(&first.bytes, "Summary").join("\n");
    for text in ["Draft: not tested", "Biuro Testowa", &id] {
        assert!(summary.contains(text), "{text}: {summary}");
    }
    // Whatever changes later, what was handed over stays.
    room.change("UPDATE statements SET sex = 'man'").await;
    let table = room.server.get_as(&room.office, &csv).await;
    assert!(
        table
            .body
            .contains("EECO01;Participants in total;Grand total;3;0;0;0;3"),
        "{}",
        table.body
    );
    assert_eq!(room.server.get_as(&room.office, &xlsx).await.bytes, first.bytes);
    let now = room
        .server
        .get_as(&room.office, &format!("{}/EECO01/grand/men", page()))
        .await;
    assert_eq!(
        now.body.matches("<th scope=\"row\">").count(),
        3,
        "the page tells of today"
    );
    // The desk of the evidence lists its own snapshots only.
    let desk = room
        .server
        .get_as(&room.office, &format!("/projects/{PROJECT}/evidence"))
        .await;
    assert!(desk.body.contains("No snapshot yet"), "{}", desk.body);
}
