//! Samples of every page and mail of certificates.

use super::{CertificatePage, RegisterPage, RegisterRow, Shown, VerifyPage};
use crate::{
    certificates::mails,
    kernel::{
        form::FormState,
        lists::{Finder, Pager},
        page::Sample,
        parts::Choice,
        text::Message,
    },
};

/// All of them, for the house test that renders them.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<CertificatePage>(),
        Sample::of::<RegisterPage>(),
        Sample::of::<VerifyPage>(),
        mails::samples(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

const CERTIFICATE: &str = "0199d0e4-0000-7000-8000-000000000001";

fn shown(revoked: bool) -> Shown {
    Shown {
        person: "Zofia Wiśniewska".to_owned(),
        course: "Równe traktowanie".to_owned(),
        edition: "RT-WRO".to_owned(),
        dates: "14 października 2026 – 15 października 2026".to_owned(),
        place: "Wrocław, Urząd Wojewódzki".to_owned(),
        hours: "11 h 30 min".to_owned(),
        issuing_body: "Biuro Równego Traktowania".to_owned(),
        number: "RT13/2026/0007".to_owned(),
        issued_on: "2026-10-15".to_owned(),
        code: "0123-4567-89AB-CDEF-GHJK-MNPQ".to_owned(),
        hash: "3f2a".repeat(16),
        revoked_on: revoked.then(|| "2026-11-02".to_owned()),
        replaced_by: revoked.then(|| "RT13/2026/0031".to_owned()),
        project: "Równe traktowanie standardem".to_owned(),
        funding_line: "Dofinansowane przez Unię Europejską".to_owned(),
    }
}

/// One's own, and a revoked one that the office looks at.
pub fn certificates() -> Vec<CertificatePage> {
    let page = |own: bool| CertificatePage {
        id: CERTIFICATE.to_owned(),
        certificate: shown(!own),
        outcomes: vec!["Rozpoznaje przesłanki chronione.".to_owned()],
        enrolment: CERTIFICATE.to_owned(),
        own,
        revoked_why: (!own).then(|| "Błąd w <nazwisku>".to_owned()),
        verify_address: "https://example.org/verify/0123456789ABCDEFGHJKMNPQ".to_owned(),
    };
    vec![page(true), page(false)]
}

fn row(state: &'static str, badge: &'static str, shortfalls: Vec<Message>) -> RegisterRow {
    let issued = matches!(state, "valid" | "revoked");
    RegisterRow {
        enrolment: format!("{CERTIFICATE}-{state}"),
        name: "Wiśniewska, Zofia".to_owned(),
        state,
        badge,
        certificate: issued.then(|| CERTIFICATE.to_owned()),
        number: issued.then(|| "RT13/2026/0007".to_owned()),
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
}

/// The form, a valid and a revoked certificate, an unknown code, and one that cannot be one.
pub fn verifications() -> Vec<VerifyPage> {
    let page = |found, unknown, form| VerifyPage { found, unknown, form };
    let typed = || FormState::filled([("code", "0123".to_owned())]);
    vec![
        page(None, false, FormState::default()),
        page(Some(shown(false)), false, FormState::default()),
        page(Some(shown(true)), false, FormState::default()),
        page(None, true, typed()),
        page(
            None,
            false,
            typed().with_error("code", Message::new("certificates-verify-malformed")),
        ),
    ]
}
