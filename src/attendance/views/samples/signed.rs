//! Samples of the pages of signed sheets.

use super::{ENROLMENT, head, trail};
use crate::{
    attendance::{
        model::signed::RowState,
        views::{
            ProgressLine, ReadLine, SheetLine, SheetRow, SignedDayPage, SignedHere, SignedSheetPage,
            SlotMark, Withdrawn,
        },
    },
    kernel::{form::FormState, parts::Choice, text::Message},
};

const AT: &str = "2026-10-14T17:05:00.000000000+02:00";

fn progress(read: usize, differing: usize) -> ProgressLine {
    ProgressLine {
        read,
        of: 3,
        differing,
        badge: if (read, differing) == (3, 0) { "ok" } else { "wait" },
    }
}

/// The sheets of a day beside its list.
pub fn here(some: bool) -> SignedHere {
    SignedHere {
        href: "/editions/RT-WRO/attendance/2026-10-14/signed-sheets".to_owned(),
        sheets: usize::from(some),
        progress: some.then(|| progress(2, 1)),
        may_keep: some,
    }
}

fn sheet(page: Option<i32>, found: &'static str, withdrawn: bool) -> SheetLine {
    SheetLine {
        id: ENROLMENT.to_owned(),
        name: "skan <1>.jpg".to_owned(),
        picture: page.is_some(),
        page,
        found,
        by: "Jan Kowalski".to_owned(),
        at: AT.to_owned(),
        size: 1_234_567,
        hash: "a".repeat(64),
        withdrawn: withdrawn.then(|| Withdrawn {
            why: "Nieczytelny skan".to_owned(),
            by: "Anna Nowak".to_owned(),
            at: AT.to_owned(),
        }),
    }
}

/// With sheets, some withdrawn; with nothing yet; with what is wrong.
pub fn signed_days() -> Vec<SignedDayPage> {
    let page =
        |sheets: Vec<SheetLine>, progress: ProgressLine, may_keep: bool, form: FormState| SignedDayPage {
            edition: head(),
            trail: trail(),
            day: "2026-10-14".to_owned(),
            sheets,
            progress,
            may_keep,
            megabytes: 20,
            together: 64,
            files: 10,
            form,
        };
    let wrong = ["attendance-signed-unidentified", "attendance-signed-twice"]
        .into_iter()
        .fold(FormState::default(), |form, key| {
            form.with_error("file", Message::new(key).with("file", "skan.jpg"))
        });
    let sheets = || {
        vec![
            sheet(Some(1), "code", false),
            sheet(None, "word", false),
            sheet(Some(2), "typed", true),
        ]
    };
    vec![
        page(sheets(), progress(2, 1), true, FormState::default()),
        page(sheets(), progress(3, 0), false, FormState::default()),
        page(Vec::new(), progress(0, 0), true, wrong),
    ]
}

fn row(read: Option<RowState>, stands: bool, error: Option<Message>) -> SheetRow {
    let mark = |state: &'static str, badge: &'static str, partly: bool, correct: bool| SlotMark {
        starts: 540,
        ends: 600,
        state,
        badge,
        from: partly.then_some(550),
        to: partly.then_some(600),
        count: None,
        correct: correct.then(|| format!("/editions/RT-WRO/attendance?slot={ENROLMENT}")),
    };
    SheetRow {
        enrolment: format!("{ENROLMENT}-{}", read.map_or("none", RowState::code)),
        number: 1,
        name: "Wiśniewska, Zofia".to_owned(),
        organisation: "Urząd Wojewódzki <Opole>".to_owned(),
        slots: if read == Some(RowState::AsSigned) {
            SlotMark::together(vec![mark("present", "ok", false, false); 2])
        } else {
            vec![
                mark("present", "ok", true, false),
                mark("absent", "stop", false, read.is_some()),
                mark("missing", "draft", false, false),
            ]
        },
        read: read.map(|read| ReadLine {
            state: read.code(),
            badge: super::super::badge_of(read),
            by: "Jan Kowalski".to_owned(),
            at: AT.to_owned(),
            note: Some("podpis w złym wierszu".to_owned()),
            stands,
            elsewhere: !stands,
        }),
        seen: "b".repeat(64),
        was: read.map(|_| ENROLMENT.to_owned()).unwrap_or_default(),
        chosen: read.map(|read| read.code().to_owned()).unwrap_or_default(),
        note: String::new(),
        error,
    }
}

/// A picture being read, a PDF that was withdrawn, what cannot be kept, and nobody on the list.
pub fn signed_sheets() -> Vec<SignedSheetPage> {
    let page = |sheet: SheetLine, rows: Vec<SheetRow>, may_read: bool, form: FormState| SignedSheetPage {
        edition: head(),
        trail: trail(),
        day: "2026-10-14".to_owned(),
        sheet,
        progress: progress(2, 1),
        rows,
        states: RowState::ALL
            .map(|state| Choice::new(state.code(), state.code()))
            .into(),
        may_read,
        form,
    };
    let all = || {
        let mut rows: Vec<SheetRow> = RowState::ALL
            .map(|state| row(Some(state), state != RowState::Unclear, None))
            .into();
        rows.push(row(None, true, None));
        rows
    };
    let changed = Message::new("attendance-signed-list-changed");
    let meanwhile = Message::new("attendance-signed-read-meanwhile");
    let left = Message::new("attendance-signed-left").with("person", "Zofia Wiśniewska");
    let form = FormState::default()
        .with_error(&format!("state-{ENROLMENT}-none"), changed.clone())
        .with_error(&format!("state-{ENROLMENT}-unclear"), meanwhile.clone())
        .with_error("", left);
    vec![
        page(sheet(Some(1), "code", false), all(), true, FormState::default()),
        page(sheet(None, "word", true), all(), false, FormState::default()),
        page(
            sheet(Some(1), "typed", false),
            vec![
                row(None, true, Some(changed)),
                row(Some(RowState::Unclear), true, Some(meanwhile)),
            ],
            true,
            form,
        ),
        page(
            sheet(Some(1), "code", false),
            Vec::new(),
            true,
            FormState::default(),
        ),
    ]
}
