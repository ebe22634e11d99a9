//! Stories of evidence: what is missing is said, what was handed over stays as it was, and figures tell of nobody.

mod archive;
mod changes;
mod desk;
mod figures;
mod final_report;
mod indicators;
mod months;
mod permissions;
mod profiles;
mod snapshots;

use calamine::{Reader, Xlsx, open_workbook_from_rs};
use evenhand::kernel::ids::new_id;
use sea_orm::Value;

use crate::support::{
    Browser, Reply,
    room::{CODE, Room, Rows},
};

const SNAPSHOTS: &str = "SELECT COUNT(*) FROM snapshots";
/// The code of the room's project.
const PROJECT: &str = "RT13";

fn desk() -> String {
    format!("/editions/{CODE}/evidence")
}

impl Room {
    /// Enters somebody in a slot as the list would; a correction when it replaces an entry.
    async fn record(
        &self,
        official: usize,
        slot: usize,
        times: (i32, i32),
        replaces: Option<uuid::Uuid>,
    ) -> uuid::Uuid {
        let id = new_id();
        let mut rows = Rows::begin(&self.server).await;
        let columns = "id edition_id slot_id enrolment_id present from_minute to_minute way recorded_at \
                       recorded_by_name replaces why";
        let values: Vec<Value> = vec![
            id.into(),
            self.edition.0.into(),
            self.slots[slot].0.into(),
            self.officials[official].enrolment.0.into(),
            (times.1 > times.0).into(),
            times.0.into(),
            times.1.into(),
            if replaces.is_some() { "correction" } else { "list" }.into(),
            self.server.app.clock.now().into(),
            "Jan Testowa".into(),
            replaces.into(),
            replaces.map(|_| "=cmd()").into(),
        ];
        rows.insert("attendance_entries", columns, values).await;
        rows.commit().await;
        id
    }

    async fn sign(&self, days: i64) {
        let mut rows = Rows::begin(&self.server).await;
        let values: Vec<Value> = vec![
            new_id().into(),
            self.edition.0.into(),
            (self.day + time::Duration::days(days)).into(),
            self.officials[0].person.0.into(),
            "Jan Testowa".into(),
            self.server.app.clock.now().into(),
            "".into(),
        ];
        rows.insert(
            "countersignatures",
            "id edition_id on_date by_id by_name at checksum",
            values,
        )
        .await;
        rows.commit().await;
    }

    /// The project asks what the reports count by.
    async fn ask_questions(&self) {
        let mut rows = Rows::begin(&self.server).await;
        for question in ["sex", "birth_year", "education", "labour_status"] {
            let now = self.server.app.clock.now();
            let values = vec![self.project.into(), question.into(), now.into(), "Biuro".into()];
            rows.insert("questions_asked", "project_id question since by_name", values)
                .await;
        }
        rows.commit().await;
    }

    async fn complete_people(&self) {
        let mut rows = Rows::begin(&self.server).await;
        let sql = "INSERT INTO statements (person_id, project_id, sex, birth_year, education, labour_status, \
                   from_documents, document, own_at) SELECT DISTINCT person_id, CAST($1 AS uuid), 'woman', 1980, \
                   'isced_5_8', 'employed', '', '', CAST($2 AS timestamptz) FROM enrolments";
        let sql = match self.server.app.db.backend() {
            sea_orm::DatabaseBackend::Sqlite => sql
                .replace("CAST($1 AS uuid)", "$1")
                .replace("CAST($2 AS timestamptz)", "$2"),
            _ => sql.to_owned(),
        };
        let now = self.server.app.clock.now();
        rows.run(&sql, vec![self.project.into(), now.into()]).await;
        rows.commit().await;
    }

    /// Makes a snapshot as the button does.
    async fn snap(&self, browser: &Browser, language: &str) -> Reply {
        let page = self.server.get_as(browser, &desk()).await;
        let id = page.input("id");
        self.server
            .post(
                browser,
                &format!("/editions/{CODE}/snapshots"),
                &[("id", &id), ("language", language)],
            )
            .await
    }

    /// The address of the newest snapshot and its checksums: workbook, table.
    async fn newest(&self) -> (String, String, String) {
        let page = self.server.get_as(&self.office, &desk()).await;
        let address = page
            .body
            .split("/snapshots/")
            .nth(2)
            .or_else(|| page.body.split("/snapshots/").nth(1));
        let id: String = address.unwrap_or_default().chars().take(36).collect();
        let mut hashes = page
            .body
            .split("<code>")
            .skip(1)
            .map(|rest| rest[..64].to_owned());
        (
            format!("/snapshots/{id}"),
            hashes.next().unwrap_or_default(),
            hashes.next().unwrap_or_default(),
        )
    }

    /// Everyone in every slot, both days signed, all records complete.
    async fn finish(&self) {
        self.at(1, 12 * 60);
        for official in 0..self.officials.len() {
            for (slot, times) in [(0, (540, 600)), (2, (615, 675)), (3, (540, 600))] {
                self.record(official, slot, times, None).await;
            }
        }
        self.at(1, 13 * 60);
        self.sign(0).await;
        self.sign(1).await;
        self.ask_questions().await;
        self.complete_people().await;
    }

    /// What is left to do when two were entered in the first slot.
    async fn finish_the_rest(&self) {
        self.record(2, 0, (0, 0), None).await;
        for official in 0..3 {
            self.record(official, 2, (615, 675), None).await;
            self.record(official, 3, (540, 600), None).await;
        }
        self.at(1, 13 * 60);
        self.sign(0).await;
        self.sign(1).await;
        self.complete_people().await;
    }
}

/// The rows of a sheet as text, all cells of a row joined.
fn sheet(bytes: &[u8], name: &str) -> Vec<String> {
    let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(bytes)).expect("a workbook");
    let range = book.worksheet_range(name).expect("a sheet");
    range
        .rows()
        .map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>().join("|"))
        .collect()
}
