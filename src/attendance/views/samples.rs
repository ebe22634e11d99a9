//! Samples of every page of attendance.

pub mod catering;
pub mod entitlements;
mod personal;
mod said;
mod signed;
mod walk_ins;

pub use personal::{codes, doors, typed_codes};
pub use said::{days, records};
pub use signed::{signed_days, signed_sheets};
pub use walk_ins::{walk_in_forms, walk_ins};

use super::{
    CheckInPage, ChosenSlot, CodePage, DayPage, DoorPage, EditionHead, EntitlementsPage, EntryLine,
    HistoryPage, OpenLine, Place, RecordPage, RollPage, RollRow, RowDraft, RulePage, Said, ScanPage,
    ScreenPage, Signature, SignedDayPage, SignedSheetPage, SlotLine, TypeCodePage, WalkInHere, WalkInPage,
    WalkInsPage, catering::CateringPage,
};
use crate::attendance::mails;
use crate::kernel::{
    form::FormState,
    lists::{Finder, Pager},
    page::Sample,
    parts::Choice,
    text::Message,
};

/// All of them, for the house test that renders them.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<RollPage>(),
        Sample::of::<HistoryPage>(),
        Sample::of::<RecordPage>(),
        Sample::of::<DayPage>(),
        Sample::of::<SignedDayPage>(),
        Sample::of::<SignedSheetPage>(),
        Sample::of::<WalkInsPage>(),
        Sample::of::<WalkInPage>(),
        Sample::of::<ScreenPage>(),
        Sample::of::<ScanPage>(),
        Sample::of::<CheckInPage>(),
        Sample::of::<CodePage>(),
        Sample::of::<DoorPage>(),
        Sample::of::<TypeCodePage>(),
        Sample::of::<EntitlementsPage>(),
        Sample::of::<RulePage>(),
        Sample::of::<CateringPage>(),
    ]
    .into_iter()
    .flatten()
    .chain(mails::samples())
    .collect()
}

const ENROLMENT: &str = "0199d0e4-0000-7000-8000-000000000001";
const SLOT: &str = "0199d0e4-0000-7000-8000-00000000000a";

fn head() -> EditionHead {
    EditionHead {
        code: "RT-WRO".to_owned(),
        course: "Równe traktowanie".to_owned(),
        place: "Urząd Wojewódzki, Wrocław".to_owned(),
    }
}

fn trail() -> Vec<Place> {
    let place = |label: &str, href: Option<&str>| Place {
        label: label.to_owned(),
        href: href.map(str::to_owned),
        current: href.is_none(),
        count: None,
    };
    vec![place("RT-WRO", Some("/editions/RT-WRO")), place("Obecność", None)]
}

fn row(state: &'static str, badge: &'static str, way: Option<&'static str>) -> RollRow {
    RollRow {
        enrolment: format!("{ENROLMENT}-{state}"),
        name: "Wiśniewska, Zofia".to_owned(),
        organisation: "Urząd Wojewódzki <Opole>".to_owned(),
        state,
        badge,
        from: 560,
        to: 645,
        partly: state == "present",
        entry: way.map(|_| SLOT.to_owned()),
        way,
        draft: RowDraft {
            present: true,
            from: "09:20".to_owned(),
            to: "10:45".to_owned(),
            why: String::new(),
            open: false,
        },
    }
}

fn roll(may: bool, rows: Vec<RollRow>, form: FormState) -> RollPage {
    let day = |label: &str, current: bool| Place {
        label: label.to_owned(),
        href: Some("/editions/RT-WRO/attendance?day=2026-10-14".to_owned()),
        current,
        count: None,
    };
    let line = |title: &str, href: Option<&str>, chosen: bool| SlotLine {
        title: title.to_owned(),
        starts: 540,
        ends: 645,
        href: href.map(str::to_owned),
        chosen,
        now: chosen,
        entered: 2,
        expected: 3,
    };
    RollPage {
        edition: head(),
        trail: trail(),
        tabs: Vec::new(),
        days: vec![
            day("środa 14 października 2026", true),
            day("czwartek 15 października 2026", false),
        ],
        day: Some("2026-10-14".to_owned()),
        slots: vec![
            line("Otwarcie", Some("/editions/RT-WRO/attendance?slot=1"), true),
            line("Przerwa", None, false),
        ],
        slot: Some(ChosenSlot {
            id: SLOT.to_owned(),
            title: "Otwarcie".to_owned(),
            starts: 540,
            ends: 645,
            minutes: 105,
            compulsory: true,
            open: may,
            missing: rows.iter().filter(|row| row.entry.is_none()).count(),
        }),
        finder: finder(rows.len() as u64),
        rows,
        may_record: may,
        may_sign: may,
        checksum: Some("3f2a".to_owned()),
        signatures: [true, false]
            .map(|valid| Signature {
                by: "Jan Nowak".to_owned(),
                at: "2026-10-14T16:05:00.000000000+02:00".to_owned(),
                valid,
            })
            .into(),
        walk_ins: if may {
            [("open", "wait"), ("joined", "ok"), ("declined", "stop")]
                .map(|(state, badge)| WalkInHere {
                    name: "Łąka, Ewa".to_owned(),
                    from: 560,
                    to: 645,
                    state,
                    badge,
                })
                .into()
        } else {
            Vec::new()
        },
        signed: Some(signed::here(may)),
        said: Some(Said {
            href: "/editions/RT-WRO/attendance/2026-10-14/attestations".to_owned(),
            attested: 2,
            expected: 3,
            waiting: usize::from(may),
        }),
        form,
    }
}

/// What is asked for of a list of so many, of which the first are shown.
fn finder(shown: u64) -> Finder {
    Finder {
        filter: FormState::filled([("q", "zof".to_owned()), ("show", "missing".to_owned())]),
        kinds: vec![Choice::new("missing", "nie wpisano")],
        action: "/editions/RT-WRO/attendance#roll".to_owned(),
        clear: Some("/editions/RT-WRO/attendance#roll".to_owned()),
        here: "q=zof&show=missing&".to_owned(),
        all: shown + 60,
        long: true,
        partial: true,
        pager: Pager::new("/editions/RT-WRO/attendance", &[("q", "zof")], Some(1), shown),
        ..Finder::default()
    }
}

/// A full list, one that can only be read, one with errors, and one without agenda and people.
pub fn rolls() -> Vec<RollPage> {
    let people = || {
        vec![
            row("present", "ok", Some("list")),
            row("absent", "stop", Some("pin")),
            row("missing", "draft", None),
        ]
    };
    let mut wrong = people();
    for row in &mut wrong {
        row.draft.open = true;
    }
    let errors = ["from", "to", "why"]
        .into_iter()
        .fold(FormState::default(), |form, field| {
            form.with_error(
                &format!("{field}-{ENROLMENT}-present"),
                Message::new("attendance-refused-before").with("starts", "09:00"),
            )
        });
    let empty = RollPage {
        days: Vec::new(),
        day: None,
        slots: Vec::new(),
        slot: None,
        checksum: None,
        signatures: Vec::new(),
        signed: None,
        said: None,
        ..roll(true, Vec::new(), FormState::default())
    };
    let refused = [
        "attendance-refused-pause",
        "attendance-refused-not-begun",
        "attendance-refused-order",
        "attendance-refused-after",
        "attendance-refused-reason",
        "attendance-refused-meanwhile",
        "attendance-refused-state",
        "attendance-sign-nothing",
        "attendance-sign-changed",
    ]
    .map(|key| {
        let message = Message::new(key).with("starts", "09:00").with("ends", "10:45");
        roll(true, people(), FormState::default().with_error("", message))
    });
    let mut pages = vec![
        roll(true, people(), FormState::default()),
        roll(false, people(), FormState::default()),
        roll(true, wrong, errors),
        roll(true, Vec::new(), FormState::default()),
        empty,
    ];
    pages.extend(refused);
    pages
}

fn entries() -> Vec<EntryLine> {
    let line = |key: &str, way: &str, note: Option<&str>| EntryLine {
        at: "2026-10-14T09:05:00.000000000+02:00".to_owned(),
        what: Message::new(key)
            .with("from", "09:20")
            .with("to", "10:45")
            .with_message("way", Message::new(format!("attendance-way-{way}"))),
        who: Some("Jan Nowak".to_owned()),
        note: note.map(str::to_owned),
    };
    vec![
        line(
            "attendance-entry-present",
            "correction",
            Some("Pociąg się spóźnił"),
        ),
        line("attendance-entry-present", "pin", None),
        line("attendance-entry-absent", "list", None),
    ]
}

/// With corrections, and without any entry.
pub fn histories() -> Vec<HistoryPage> {
    let page = |entries| HistoryPage {
        edition: head(),
        trail: trail(),
        person: "Zofia Wiśniewska".to_owned(),
        slot: "Otwarcie".to_owned(),
        day: "2026-10-14".to_owned(),
        starts: 540,
        ends: 645,
        entries,
    };
    vec![page(entries()), page(Vec::new())]
}

/// Not yet, open, and over.
pub fn screens() -> Vec<ScreenPage> {
    let page = |stage| ScreenPage {
        edition: head(),
        trail: trail(),
        slot: "Otwarcie".to_owned(),
        starts: 540,
        ends: 645,
        stage,
        qr: "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"><title>QR</title></svg>".to_owned(),
        seconds: 20,
        pin: "040717".to_owned(),
        until: 565,
        address: "https://example.org/check-in".to_owned(),
        present: 11,
        expected: 16,
    };
    ["early", "open", "over"].map(page).into()
}

fn open_line() -> OpenLine {
    OpenLine {
        course: "Równe traktowanie".to_owned(),
        title: "Otwarcie".to_owned(),
        starts: 540,
        ends: 645,
    }
}

/// To be confirmed, and with each thing that can be wrong.
pub fn scans() -> Vec<ScanPage> {
    let problems = [
        "attendance-scan-over",
        "attendance-scan-unknown",
        "attendance-scan-none",
        "attendance-scan-not-expected",
        "attendance-scan-late",
        "attendance-refused-not-begun",
    ];
    let message = |key: &str| {
        Message::new(key)
            .with("seconds", 20)
            .with("minutes", 15)
            .with("starts", "09:00")
            .with("ends", "10:45")
    };
    let page = |slot, problem| ScanPage { slot, problem };
    let wrong = |key: &str| page(Some(open_line()), Some(message(key)));
    let refused = problems.into_iter().map(wrong);
    [
        page(Some(open_line()), None),
        page(None, Some(message("attendance-scan-none"))),
    ]
    .into_iter()
    .chain(refused)
    .collect()
}

/// With slots to check in to, without, and with each thing that can be wrong.
pub fn check_ins() -> Vec<CheckInPage> {
    let open = open_line();
    let wrong = |key: &str| CheckInPage {
        slots: vec![open.clone()],
        form: FormState::filled([("pin", "12".to_owned())]).with_error("pin", Message::new(key)),
    };
    vec![
        CheckInPage {
            slots: vec![open.clone()],
            form: FormState::default(),
        },
        CheckInPage {
            slots: Vec::new(),
            form: FormState::default(),
        },
        wrong("attendance-check-in-wrong"),
        wrong("attendance-check-in-absent"),
        wrong("attendance-check-in-nothing-open"),
    ]
}
