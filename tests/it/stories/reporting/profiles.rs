//! Reports with profiles: downloaded, changed, uploaded again, and named by what was made with them.

use evenhand::kernel::ids::new_id;

use super::{PROJECT, SNAPSHOTS, sheet};
use crate::support::{Reply, room::Room};

const PROFILES: &str = "SELECT COUNT(*) FROM report_profiles";

fn page() -> String {
    format!("/projects/{PROJECT}/reports")
}

fn file_of(name: &str, version: i32) -> String {
    format!("{}/profiles/{name}/{version}/profile.toml", page())
}

impl Room {
    pub(super) async fn send_profile(&self, text: &str) -> Reply {
        let file = ("profile_file", "profil.toml", text.as_bytes());
        let address = format!("{}/profiles", page());
        self.server.upload(&self.office, &address, &[], file).await
    }

    pub(super) async fn report_with(&self, profile: &str, language: &str) -> Reply {
        let id = new_id().to_string();
        let fields = [("id", id.as_str()), ("profile", profile), ("language", language)];
        let address = format!("{}/snapshots", page());
        let first = self.server.post(&self.office, &address, &fields).await;
        self.server.post(&self.office, &address, &fields).await;
        first
    }
}

#[rocket::async_test]
async fn a_profile_is_downloaded_changed_and_uploaded_as_the_next_version() {
    let room = Room::open().await;
    room.finish().await;
    let seen = room.server.get_as(&room.office, &page()).await;
    assert_eq!(seen.status, 200, "{}", seen.body);
    for name in [
        "poland-draft",
        "sweden-draft",
        "commission-presence",
        "certificates",
    ] {
        assert!(seen.body.contains(&file_of(name, 1)), "{name}: {}", seen.body);
    }
    let file = room
        .server
        .get_as(&room.auditor, &file_of("poland-draft", 1))
        .await;
    assert!(file.body.contains("Płeć"), "{}", file.body);
    assert_eq!(room.send_profile(&file.body).await.status, 303);
    assert_eq!(
        room.count(PROFILES).await,
        0,
        "what is the same already is no new version"
    );

    let changed = file
        .body
        .replace("heading = { pl = \"Płeć\" }", "heading = { pl = \"=Płeć()\" }");
    for _ in 0..2 {
        assert_eq!(room.send_profile(&changed).await.status, 303);
    }
    assert_eq!(room.count(PROFILES).await, 1);
    assert_eq!(
        room.count("SELECT CAST(version AS bigint) FROM report_profiles")
            .await,
        2
    );
    let second = room
        .server
        .get_as(&room.office, &file_of("poland-draft", 2))
        .await;
    assert_eq!(second.body, changed);
    let first = room
        .server
        .get_as(&room.office, &file_of("poland-draft", 1))
        .await;
    assert_eq!(first.body, file.body, "the earlier version stays");

    let made = room.report_with("poland-draft:2", "pl").await;
    assert_eq!(made.status, 303, "{}", made.body);
    assert_eq!(room.count(SNAPSHOTS).await, 1, "two clicks make one report");
    let seen = room.server.get_as(&room.auditor, &page()).await;
    assert!(
        seen.body.contains("Profile poland-draft, version 2"),
        "{}",
        seen.body
    );
    let at = seen.body.find("/workbook.xlsx").expect("a workbook");
    let start = seen.body[..at].rfind("/snapshots/").expect("a snapshot");
    let address = seen.body[start..at].to_owned();
    let workbook = room
        .server
        .get_as(&room.auditor, &format!("{address}/workbook.xlsx"))
        .await;
    let rows = sheet(&workbook.bytes, "Udział w projekcie");
    assert_eq!(rows.len(), 1 + 3);
    assert!(
        rows[0].contains("|=Płeć()|") && rows[1].contains("|Kobieta|"),
        "{rows:?}"
    );
    let summary = sheet(&workbook.bytes, "Podsumowanie").join("\n");
    assert!(summary.contains("poland-draft (2)"), "{summary}");
    let table = room
        .server
        .get_as(&room.auditor, &format!("{address}/table.csv"))
        .await;
    assert!(
        table.body.contains(";'=Płeć();"),
        "no formula reaches the table: {}",
        table.body
    );
}

#[rocket::async_test]
async fn a_wrong_profile_is_refused_with_line_and_field_and_nothing_is_kept() {
    let room = Room::open().await;
    let file = room
        .server
        .get_as(&room.office, &file_of("sweden-draft", 1))
        .await;
    let cases = [
        (
            "field = \"sex\"",
            "field = \"<b>shoe</b>\"",
            "“&lt;b&gt;shoe&lt;/b&gt;” is not known here",
        ),
        (
            "report = \"participation\"\n",
            "",
            "The field “report” is missing",
        ),
        ("woman = ", "woman == ", "cannot be read as TOML"),
    ];
    for (from, to, text) in cases {
        let wrong = room.send_profile(&file.body.replacen(from, to, 1)).await;
        assert_eq!(wrong.status, 422, "{text}");
        assert!(wrong.body.contains(text), "{text}: {}", wrong.body);
    }
    let nothing = room
        .server
        .post(&room.office, &format!("{}/profiles", page()), &[])
        .await;
    assert_eq!(nothing.status, 422);
    assert!(
        nothing.body.contains("href=\"#field-profile_file\""),
        "{}",
        nothing.body
    );
    assert_eq!(room.count(PROFILES).await, 0);
    for profile in ["poland-draft:2", "made-up:1", "", "../x:1"] {
        let answer = room.report_with(profile, "pl").await;
        assert_eq!(answer.status, 422, "{profile}");
        assert!(answer.body.contains("href=\"#field-profile\""), "{profile}");
    }
    assert_eq!(room.report_with("poland-draft:1", "de").await.status, 422);
    assert_eq!(room.count(SNAPSHOTS).await, 0);
}

#[rocket::async_test]
async fn an_auditor_reads_reports_and_makes_none_and_others_see_nothing() {
    let room = Room::open().await;
    let (upload, snapshots) = (format!("{}/profiles", page()), format!("{}/snapshots", page()));
    let seen = room.server.get_as(&room.auditor, &page()).await;
    assert_eq!(seen.status, 200);
    assert!(
        !seen.body.contains(&format!("action=\"{upload}\"")),
        "{}",
        seen.body
    );
    for address in [&upload, &snapshots] {
        assert_eq!(
            room.server.post(&room.auditor, address, &[]).await.status,
            403,
            "{address}"
        );
        assert_eq!(
            room.server.post(&room.trainer, address, &[]).await.status,
            404,
            "{address}"
        );
    }
    for browser in [&room.trainer, &room.officials[0].browser] {
        for address in [page(), file_of("poland-draft", 1)] {
            assert_eq!(
                room.server.get_as(browser, &address).await.status,
                404,
                "{address}"
            );
        }
    }
    for nothing in [file_of("poland-draft", 7), file_of("nowhere", 1)] {
        assert_eq!(
            room.server.get_as(&room.office, &nothing).await.status,
            404,
            "{nothing}"
        );
    }
}
