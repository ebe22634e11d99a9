//! Samples of every page and mail of certificates.

mod register;

pub use register::registers;

use super::{
    BookPage, BookRow, CertificatePage, RegisterPage, ReplacementPage, Shown, TemplatePage, VerifyPage,
    replacement::Change, template::Version,
};
use crate::{
    certificates::{mails, model::Ending},
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
        Sample::of::<ReplacementPage>(),
        Sample::of::<TemplatePage>(),
        Sample::of::<BookPage>(),
        Sample::of::<RegisterPage>(),
        Sample::of::<VerifyPage>(),
        mails::samples(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

const CERTIFICATE: &str = "0199d0e4-0000-7000-8000-000000000001";

fn shown(ending: Option<Ending>) -> Shown {
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
        ended_on: ending.map(|_| "2026-11-02".to_owned()),
        is_replaced: ending == Some(Ending::Replaced),
        replaced_by: ending.map(|_| "RT13/2026/0031".to_owned()),
        replaces: ending.is_none().then(|| "RT13/2026/0003".to_owned()),
        project: "Równe traktowanie standardem".to_owned(),
        funding_line: "Dofinansowane przez Unię Europejską".to_owned(),
    }
}

/// One's own, a valid one that the office looks at, and one that was replaced or revoked.
pub fn certificates() -> Vec<CertificatePage> {
    let page = |own: bool, ending: Option<Ending>| CertificatePage {
        id: CERTIFICATE.to_owned(),
        certificate: shown(ending),
        outcomes: vec!["Rozpoznaje przesłanki chronione.".to_owned()],
        enrolment: CERTIFICATE.to_owned(),
        own,
        received_on: (!own).then(|| "2026-10-20".to_owned()),
        before: ending.is_none().then(|| CERTIFICATE.to_owned()),
        after: ending.map(|_| CERTIFICATE.to_owned()),
        may_replace: !own && ending.is_none(),
        revoked_why: ending.map(|_| "Błąd w <nazwisku>".to_owned()),
        replaced_why: ending.is_none().then(|| "Błąd w <nazwisku>".to_owned()),
        verify_address: "https://example.org/verify/0123456789ABCDEFGHJKMNPQ".to_owned(),
    };
    vec![
        page(true, None),
        page(false, None),
        page(false, Some(Ending::Revoked)),
        page(true, Some(Ending::Replaced)),
    ]
}

/// With what changes, with an error, and when nothing does.
pub fn replacements() -> Vec<ReplacementPage> {
    let change = |label: &str, was: &str, becomes: &str| Change {
        label: label.to_owned(),
        was: was.to_owned(),
        becomes: becomes.to_owned(),
    };
    let page = |changes: Vec<Change>, form| ReplacementPage {
        id: CERTIFICATE.to_owned(),
        number: "RT13/2026/0007".to_owned(),
        person: "Zofia Wiśniewska".to_owned(),
        person_href: "/people/1".to_owned(),
        course: "Równe traktowanie".to_owned(),
        changes,
        form,
    };
    let changes = || {
        vec![
            change("certificates-language", "polski", "svenska"),
            change("certificates-person", "Zofia Wiśniewska", "Zofia <Nowak>"),
            change("certificates-signatory", "Ewa Nowa", "Jan Stary"),
            change("certificates-funding", "", "Dofinansowane przez Unię Europejską"),
        ]
    };
    let error = FormState::default().with_error("why", Message::new("kernel-form-missing"));
    vec![
        page(changes(), FormState::default()),
        page(changes(), error),
        page(Vec::new(), FormState::default()),
    ]
}

/// The form, a valid, a revoked and a replaced certificate, an unknown code, and one that cannot be one.
pub fn verifications() -> Vec<VerifyPage> {
    let page = |found: Option<Shown>, unknown, form| VerifyPage {
        code: found.as_ref().map(|_| "0123456789ABCDEFGHJKMNPQ".to_owned()),
        found,
        unknown,
        form,
    };
    let typed = || FormState::filled([("code", "0123".to_owned())]);
    vec![
        page(None, false, FormState::default()),
        page(Some(shown(None)), false, FormState::default()),
        page(Some(shown(Some(Ending::Revoked))), false, FormState::default()),
        page(Some(shown(Some(Ending::Replaced))), false, FormState::default()),
        page(None, true, typed()),
        page(
            None,
            false,
            typed().with_error("code", Message::new("certificates-verify-malformed")),
        ),
    ]
}

/// Without a version, with several for the office and for an auditor, and a form with errors.
pub fn templates() -> Vec<TemplatePage> {
    let version = |number: i32, state: &'static str, badge: &'static str| Version {
        number,
        made_by: "Biuro Testowe".to_owned(),
        made_on: "2026-10-01".to_owned(),
        signatory: "Ewa <Nowa>, dyrektorka".to_owned(),
        has_signature: number > 1,
        has_logo: number > 2,
        state,
        badge,
        used_on: (state != "draft").then(|| "2026-10-02".to_owned()),
    };
    let versions = || {
        vec![
            version(3, "draft", "draft"),
            version(2, "used", "ok"),
            version(1, "was-used", "info"),
        ]
    };
    let page = |versions: Vec<Version>, may_design: bool, form: FormState| TemplatePage {
        code: "RT".to_owned(),
        project: "Równe traktowanie standardem".to_owned(),
        otherwise: versions.is_empty().then(|| "Ewa Nowa, dyrektorka".to_owned()),
        has: [!versions.is_empty(); 2],
        versions,
        languages: Choice::languages(),
        may_design,
        form,
    };
    let wrong = [
        ("signatory_name", Message::new("kernel-form-missing")),
        (
            "signatory_function-pl",
            Message::new("certificates-missing-in-all"),
        ),
        ("sentence-sv", Message::new("certificates-text-unprintable")),
        ("signature", Message::new("certificates-picture-kind")),
        (
            "logo",
            Message::new("certificates-picture-pixels")
                .with("limit", 3000)
                .with("width", 9000)
                .with("height", 1),
        ),
        ("logo_alt-pl", Message::new("certificates-missing-alt")),
    ];
    let wrong = wrong
        .into_iter()
        .fold(FormState::default(), |form, (name, message)| {
            form.with_error(name, message)
        });
    let more = [
        Message::new("certificates-picture-bytes").with("limit", 1024),
        Message::new("certificates-picture-broken"),
        Message::new("certificates-picture-again"),
    ];
    let one_more = |message| page(Vec::new(), true, FormState::default().with_error("logo", message));
    [
        page(Vec::new(), true, FormState::default()),
        page(
            versions(),
            true,
            FormState::filled([("signatory_name", "Ewa <Nowa>".to_owned())]),
        ),
        page(versions(), false, FormState::default()),
        page(Vec::new(), false, FormState::default()),
        page(versions(), true, wrong),
    ]
    .into_iter()
    .chain(more.map(one_more))
    .collect()
}

/// With each state, narrowed to nothing, and empty.
pub fn books() -> Vec<BookPage> {
    let row = |state: &'static str, badge: &'static str| BookRow {
        certificate: CERTIFICATE.to_owned(),
        number: "RT13/2026/0007".to_owned(),
        person: "Zofia <Wiśniewska>".to_owned(),
        course: "Równe traktowanie".to_owned(),
        edition: "RT-WRO".to_owned(),
        hours: "11 h 30 min".to_owned(),
        issued_on: "2026-10-15".to_owned(),
        received_on: (state == "valid").then(|| "2026-10-20".to_owned()),
        state,
        badge,
        ended_on: (state != "valid").then(|| "2026-11-02".to_owned()),
    };
    let page = |rows: Vec<BookRow>, all: u64, clear: Option<String>| BookPage {
        code: "RT".to_owned(),
        project: "Równe traktowanie standardem".to_owned(),
        valid: rows.len(),
        received: 1,
        files: ["xlsx", "csv"].map(|kind| format!("/projects/RT/certificates.{kind}")),
        finder: Finder {
            kinds: vec![Choice::new("valid", "ważne")],
            action: "/projects/RT/certificates".to_owned(),
            clear,
            all,
            pager: Pager::new("/projects/RT/certificates", &[], Some(1), rows.len() as u64),
            ..Finder::default()
        },
        rows,
    };
    let rows = vec![
        row("valid", "ok"),
        row("replaced", "info"),
        row("revoked", "stop"),
    ];
    vec![
        page(rows, 3, None),
        page(Vec::new(), 3, Some("/projects/RT/certificates".to_owned())),
        page(Vec::new(), 0, None),
    ]
}
