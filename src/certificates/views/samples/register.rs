//! Samples of the register of an edition.

use super::CERTIFICATE;
use crate::{
    certificates::views::{Earlier, RegisterPage, RegisterRow, RunPart, Unissued},
    kernel::{
        form::FormState,
        lists::{Finder, Pager},
        parts::Choice,
        text::Message,
    },
};

fn row(state: &'static str, badge: &'static str, shortfalls: Vec<Message>) -> RegisterRow {
    let issued = matches!(state, "valid" | "revoked");
    RegisterRow {
        enrolment: format!("{CERTIFICATE}-{state}"),
        name: "Wiśniewska, Zofia".to_owned(),
        state,
        badge,
        certificate: issued.then(|| CERTIFICATE.to_owned()),
        number: issued.then(|| "RT13/2026/0007".to_owned()),
        earlier: (state == "valid")
            .then(|| Earlier {
                certificate: CERTIFICATE.to_owned(),
                number: "RT13/2026/0003".to_owned(),
            })
            .into_iter()
            .collect(),
        issued_on: issued.then(|| "2026-10-15".to_owned()),
        revoked_why: (state == "revoked").then(|| "Błąd w <nazwisku>".to_owned()),
        shortfalls,
        reissuable: state == "revoked",
        why: String::new(),
    }
}

/// For the office with every state and an error, for those who only read, before the end, and without people.
pub fn registers() -> Vec<RegisterPage> {
    let missing = || {
        [
            Message::new("certificates-short-minutes")
                .with("attended", 300)
                .with("needed", 552)
                .with("planned", 690),
            Message::new("certificates-short-compulsory")
                .with("count", 1)
                .with("slots", "Otwarcie (09:00)"),
            Message::new("certificates-short-not-entered")
                .with("count", 2)
                .with("slots", "Otwarcie (09:00), Zakończenie (15:45)"),
            Message::new("certificates-short-quiz").with("quiz", "Test końcowy"),
            Message::new("certificates-short-survey"),
            Message::new("certificates-short-nothing-planned"),
        ]
        .into()
    };
    let rows = || {
        vec![
            row("valid", "ok", Vec::new()),
            row("revoked", "stop", Vec::new()),
            row("due", "wait", Vec::new()),
            row(
                "failed",
                "stop",
                vec![Message::new("certificates-failed-document")],
            ),
            row("met", "ok", Vec::new()),
            row("short", "draft", missing()),
        ]
    };
    let page = |rows: Vec<RegisterRow>, may: bool, form| RegisterPage {
        code: "RT-WRO".to_owned(),
        course: "Równe traktowanie".to_owned(),
        tabs: Vec::new(),
        valid: 1,
        people: rows.len(),
        due: may,
        due_at: "2026-10-15T16:00:00.000000000+02:00".to_owned(),
        enabled: true,
        waiting: usize::from(may),
        run: None,
        unissued: Vec::new(),
        unissued_more: 0,
        finder: Finder {
            kinds: vec![Choice::new("valid", "ważne")],
            action: "/editions/RT-WRO/certificates".to_owned(),
            clear: may.then(|| "/editions/RT-WRO/certificates".to_owned()),
            here: "show=valid&".to_owned(),
            all: if rows.is_empty() && !may { 0 } else { 60 },
            long: true,
            partial: may,
            pager: Pager::new("/editions/RT-WRO/certificates", &[], Some(1), rows.len() as u64),
            ..Finder::default()
        },
        rows,
        may_issue: may,
        may_open: may,
        form,
    };
    let error =
        |key: &str| FormState::default().with_error(&format!("why-{CERTIFICATE}-valid"), Message::new(key));
    let run = |open: bool, stalled: bool, total: Option<u64>| RunPart {
        open,
        stalled,
        total,
        done: total.map_or(0, |total| total / 2),
        issued: total.map_or(0, |total| total / 2),
        failed: u64::from(stalled),
        until: "2026-10-15T16:00:00.000000000+02:00".to_owned(),
    };
    let runs = [
        run(true, false, None),
        run(true, false, Some(1000)),
        run(true, true, Some(1000)),
        run(false, false, Some(1000)),
        run(false, false, Some(0)),
    ];
    let running = runs.map(|run| RegisterPage {
        run: Some(run),
        unissued: unissued(),
        unissued_more: 7,
        ..page(rows(), true, FormState::default())
    });
    let without = RegisterPage {
        enabled: false,
        ..page(rows(), true, FormState::default())
    };
    vec![
        page(rows(), true, FormState::default()),
        page(rows(), true, error("kernel-form-missing")),
        page(rows(), true, error("certificates-refused-valid")),
        page(rows(), true, error("certificates-refused-short")),
        page(rows(), true, error("certificates-refused-revoked")),
        page(rows(), false, FormState::default()),
        page(Vec::new(), true, FormState::default()),
        page(Vec::new(), false, FormState::default()),
        without,
    ]
    .into_iter()
    .chain(running)
    .collect()
}

/// Every reason for which a certificate could not be issued.
fn unissued() -> Vec<Unissued> {
    let places = ["person", "course", "venue", "template", "project", "other"];
    let signs = places.map(|place| {
        let why = Message::new(format!("certificates-failed-signs-{place}")).with("signs", "漢");
        let mend = (place != "other").then(|| format!("certificates-mend-{place}"));
        (why, mend)
    });
    let others = ["certificates-failed-document", "certificates-failed-passing"];
    let others = others.map(|key| (Message::new(key), None));
    let somebody = |(why, mend): (Message, Option<String>)| Unissued {
        enrolment: CERTIFICATE.to_owned(),
        name: "Wiśniewska, Zofia".to_owned(),
        why,
        href: mend.as_ref().map(|_| "/people/1".to_owned()),
        mend,
    };
    signs.into_iter().chain(others).map(somebody).collect()
}
