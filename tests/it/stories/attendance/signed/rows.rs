//! Rows of signed sheets read beside the list, and sheets that were withdrawn.

use std::io::{Cursor, Read};

use sea_orm::{ConnectionTrait, Statement};

use super::{code_of, png};
use crate::support::{
    Reply,
    room::{CODE, Room},
};

const READINGS: &str = "SELECT COUNT(*) FROM sheet_readings";
const ENTRIES: &str = "SELECT COUNT(*) FROM attendance_entries";

impl Room {
    async fn text_of(&self, sql: &str) -> String {
        let db = self.server.app.db.read();
        let statement = Statement::from_string(db.get_database_backend(), sql);
        let row = db.query_one_raw(statement).await.expect("a query");
        row.expect("a row").try_get_by_index(0).expect("a text")
    }

    async fn read(&self, sheet: &str, official: usize, state: &str, note: &str) -> Reply {
        let page = self.server.get_as(&self.trainer, sheet).await;
        self.read_as_on(&page, sheet, official, state, note).await
    }

    /// Reads the row of an official in the form as a page has it.
    async fn read_as_on(&self, page: &Reply, sheet: &str, official: usize, state: &str, note: &str) -> Reply {
        let enrolment = self.officials[official].enrolment;
        let (seen, was) = (format!("seen-{enrolment}"), format!("was-{enrolment}"));
        let (value, before) = (page.input(&seen), page.input(&was));
        let (state_of, note_of) = (format!("state-{enrolment}"), format!("note-{enrolment}"));
        let fields = [
            (seen.as_str(), value.as_str()),
            (was.as_str(), before.as_str()),
            (state_of.as_str(), state),
            (note_of.as_str(), note),
        ];
        self.server
            .post(&self.trainer, &format!("{sheet}/readings"), &fields)
            .await
    }
}

#[rocket::async_test]
async fn rows_are_read_beside_the_list_which_only_a_correction_changes() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 5);
    let present = room.officials[0].enrolment.to_string();
    let fields = [
        ("slot", room.slots[0].to_string()),
        ("enrolment", present),
        ("presence", "present".to_owned()),
        ("from", "09:00".to_owned()),
        ("to", "10:00".to_owned()),
    ];
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let entered = room
        .server
        .post(&room.trainer, &format!("{}/entries", room.list()), &fields)
        .await;
    assert_eq!(entered.status, 303);
    room.at(0, 17 * 60);
    let code = code_of(CODE, room.day, 1);
    room.send(&room.trainer, &[], ("a.png", &png(&code))).await;
    let sheet = room.sheet_addresses().await.remove(0);

    // A note alone is not a reading; what was typed stays.
    let wrong = room.read(&sheet, 0, "", "blurred").await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains("Please choose what the sheet says"),
        "{}",
        wrong.body
    );
    assert!(wrong.body.contains("value=\"blurred\""));
    assert_eq!(room.count(READINGS).await, 0);

    assert_eq!(room.read(&sheet, 0, "as_signed", "").await.status, 303);
    assert_eq!(room.read(&sheet, 1, "only_signed", "row 2").await.status, 303);
    assert_eq!(room.read(&sheet, 2, "unclear", "").await.status, 303);
    // Saved again, nothing new is written.
    assert_eq!(room.read(&sheet, 2, "unclear", "").await.status, 303);
    assert_eq!(room.count(READINGS).await, 3);
    assert_eq!(room.count(ENTRIES).await, 1, "reading changes no entry");
    let page = room.server.get_as(&room.auditor, &sheet).await;
    assert!(page.body.contains("3 of 3 rows are read"), "{}", page.body);
    assert!(
        page.body.contains("2 rows differ or are unclear"),
        "{}",
        page.body
    );
    assert!(!page.body.contains("/readings\""), "an auditor reads no rows");
    let list = room.server.get_as(&room.trainer, &room.list()).await;
    assert!(list.body.contains("3 of 3 rows are read"), "{}", list.body);

    // The way to the correction, filled in with what the sheet says.
    let page = room.server.get_as(&room.trainer, &sheet).await;
    let marker = format!("&amp;correct=present-{}", room.officials[1].enrolment);
    let before = page.body.split(&marker).next().unwrap_or_default();
    let link = before.rsplit("href=\"").next().unwrap_or_default();
    let link = format!("{link}&correct=present-{}", room.officials[1].enrolment);
    let form = room.server.get_as(&room.trainer, &link).await;
    assert_eq!(form.status, 200);
    let id = room.officials[1].enrolment.to_string();
    let fields = [
        ("slot", room.slots[0].to_string()),
        ("enrolment", id.clone()),
        ("presence", "present".to_owned()),
        ("from", "09:00".to_owned()),
        ("to", "10:00".to_owned()),
    ];
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let corrected = room
        .server
        .post(&room.trainer, &format!("{}/entries", room.list()), &fields)
        .await;
    assert_eq!(corrected.status, 303);
    // What the list says has changed: the row is to be read again.
    let page = room.server.get_as(&room.trainer, &sheet).await;
    assert!(page.body.contains("2 of 3 rows are read"), "{}", page.body);
    assert!(page.body.contains("the list has changed since"), "{}", page.body);
    let stale = [
        (format!("seen-{id}"), String::new()),
        (format!("state-{id}"), "as_signed".to_owned()),
    ];
    let stale: Vec<_> = stale
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let refused = room
        .server
        .post(&room.trainer, &format!("{sheet}/readings"), &stale)
        .await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("The list has changed in the meantime"),
        "{}",
        refused.body
    );
    assert_eq!(room.read(&sheet, 1, "as_signed", "").await.status, 303);
    assert_eq!(room.read(&sheet, 2, "as_signed", "").await.status, 303);
    let page = room.server.get_as(&room.trainer, &sheet).await;
    assert!(page.body.contains("sheet and list agree"), "{}", page.body);
    // Whoever asks what is held on them finds it.
    let held = room.server.get_as(&room.officials[1].browser, "/me/data").await;
    assert!(
        held.status != 200 || held.body.contains("signed_sheet_says"),
        "{}",
        held.body
    );
    // Somebody of another edition is nobody here.
    let foreign = format!("seen-{}", room.elsewhere.enrolment);
    let state = format!("state-{}", room.elsewhere.enrolment);
    let fields = [(foreign.as_str(), ""), (state.as_str(), "as_signed")];
    let refused = room
        .server
        .post(&room.trainer, &format!("{sheet}/readings"), &fields)
        .await;
    assert_eq!(refused.status, 404);
}

#[rocket::async_test]
async fn a_form_that_was_open_for_long_undoes_no_reading_of_others() {
    let room = Room::open().await;
    room.at(0, 17 * 60);
    let code = code_of(CODE, room.day, 1);
    room.send(&room.trainer, &[], ("a.png", &png(&code))).await;
    let sheet = room.sheet_addresses().await.remove(0);
    assert_eq!(room.read(&sheet, 0, "as_signed", "").await.status, 303);
    let old = room.server.get_as(&room.office, &sheet).await;
    assert_eq!(room.read(&sheet, 0, "unclear", "blurred").await.status, 303);
    assert_eq!(room.count(READINGS).await, 2);
    // Nothing was changed in the row of the old form: nothing is written.
    let untouched = room.read_as_on(&old, &sheet, 0, "as_signed", "").await;
    assert_eq!(untouched.status, 303);
    assert_eq!(room.count(READINGS).await, 2);
    // Something was: it is refused with what was typed, and can be saved once the other reading was shown.
    let refused = room.read_as_on(&old, &sheet, 0, "only_signed", "row 1").await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Somebody else has read this row"),
        "{}",
        refused.body
    );
    assert!(refused.body.contains("value=\"row 1\"") && refused.body.contains("blurred"));
    assert_eq!(room.count(READINGS).await, 2);
    let again = room.read_as_on(&refused, &sheet, 0, "only_signed", "row 1").await;
    assert_eq!(again.status, 303);
    assert_eq!(room.count(READINGS).await, 3);
    let file = room.server.get_as(&room.office, &format!("{sheet}/file")).await;
    assert_eq!(file.header("Cache-Control"), "private, no-cache");
}

#[rocket::async_test]
async fn a_withdrawn_sheet_stays_and_its_rows_no_longer_count() {
    let room = Room::open().await;
    room.at(0, 17 * 60);
    let bytes = png(&code_of(CODE, room.day, 1));
    room.send(&room.trainer, &[], ("a.png", &bytes)).await;
    let sheet = room.sheet_addresses().await.remove(0);
    assert_eq!(room.read(&sheet, 0, "as_signed", "").await.status, 303);
    let withdrawals = format!("{sheet}/withdrawals");
    let empty = room
        .server
        .post(&room.trainer, &withdrawals, &[("why", " ")])
        .await;
    assert_eq!(empty.status, 422);
    let refused = room
        .server
        .post(&room.auditor, &withdrawals, &[("why", "x")])
        .await;
    assert_eq!(refused.status, 403);
    let why = [("why", "Taken with a <shaking> hand")];
    let done = room.server.post(&room.trainer, &withdrawals, &why).await;
    assert_eq!((done.status, done.location()), (303, room.signed_sheets()));
    let again = room.server.post(&room.trainer, &withdrawals, &why).await;
    assert_eq!(again.status, 409);
    let page = room.server.get_as(&room.office, &room.signed_sheets()).await;
    assert!(
        page.body.contains("Taken with a &lt;shaking&gt; hand"),
        "{}",
        page.body
    );
    assert!(page.body.contains("0 of 3 rows are read"), "{}", page.body);
    let shown = room.server.get_as(&room.trainer, &sheet).await;
    assert!(shown.body.contains("This sheet was withdrawn") && !shown.body.contains("/readings\""));
    let enrolment = room.officials[0].enrolment;
    let (seen, state) = (format!("seen-{enrolment}"), format!("state-{enrolment}"));
    let fields = [(seen.as_str(), ""), (state.as_str(), "unclear")];
    let late = room
        .server
        .post(&room.trainer, &format!("{sheet}/readings"), &fields)
        .await;
    assert_eq!(late.status, 409);
    // The same file can be kept again.
    assert_eq!(room.send(&room.trainer, &[], ("a.png", &bytes)).await.status, 303);
    let trail = "SELECT detail FROM audit_entries WHERE action = 'attendance.sheet_withdrawn'";
    assert!(room.text_of(trail).await.contains("shaking"));
    // All of it goes into the archive, under names that tell.
    let zip = room
        .server
        .get_as(&room.office, &format!("/editions/{CODE}/archive.zip"))
        .await;
    assert_eq!(zip.status, 200);
    let mut zip = zip::ZipArchive::new(Cursor::new(&zip.bytes)).expect("a zip");
    for name in [
        format!("signed/{CODE}-{}-01.png", room.day),
        format!("signed/{CODE}-{}-01-withdrawn.png", room.day),
    ] {
        let mut content = Vec::new();
        let mut file = zip.by_name(&name).unwrap_or_else(|why| panic!("{name}: {why}"));
        file.read_to_end(&mut content).expect("its content");
        assert_eq!(content, bytes, "{name}");
    }
}
