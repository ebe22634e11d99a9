//! Documents are made, hold what they were given, and are refused when they would not be accessible.

mod attempt;
mod final_report;

use serde_json::{Value, json};

use super::*;
use crate::{markdown, qr};

const EMBLEM: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><path fill=\"#039\" d=\"M0 0h30v20H0z\"/></svg>";

fn pictures() -> Vec<(&'static str, Vec<u8>)> {
    let code = qr::svg("https://evenhand.example/verify/EH-1", "", 4).unwrap();
    vec![
        ("emblem.svg", EMBLEM.as_bytes().to_vec()),
        ("qr.svg", code.into_bytes()),
    ]
}

fn labels(words: &[&str]) -> Value {
    let mut labels: serde_json::Map<String, Value> = words
        .iter()
        .map(|word| ((*word).to_owned(), json!(format!("label {word}"))))
        .collect();
    labels.insert("page_of".to_owned(), json!("Strona {n} z {m}"));
    Value::Object(labels)
}

fn certificate() -> Value {
    let words = [
        "certificate",
        "number",
        "certifies",
        "completed",
        "edition",
        "dates",
        "place",
        "mode",
        "hours",
        "outcomes",
        "topics",
        "topic",
        "topic_hours",
        "issued_on",
        "verify",
        "verify_hint",
        "project",
        "project_number",
        "emblem_alt",
        "qr_alt",
        "signature_alt",
    ];
    let mut data = json!({
        "title": "Zaświadczenie EH/2026/000001", "lang": "pl", "made_at": "2026-03-15T10:00:00Z",
        "person": "Grażyna Świętosławska-Żółkiewska", "course": "Równe traktowanie", "edition": "RT-2026-03",
        "outcomes": ["rozpoznaje dyskryminację", "reaguje na zgłoszenie"],
        "topics": [{"text": "Przesłanki chronione", "hours": "3 h"}, {"text": "Warsztat", "hours": 4}],
        "mode": "stacjonarnie", "dates": "12–13 marca 2026", "place": "Kraków", "hours": "13 h",
        "issuing_body": "Biuro Pełnomocnika", "number": "EH/2026/000001", "issued_on": "15 marca 2026",
    });
    let rest = json!({
        "project_title": "Równe traktowanie standardem", "project_number": "POWR.01", "programme": "PROGRESS",
        "funder": "Komisja Europejska", "funding_line": "Dofinansowane przez Unię Europejską",
        "signatory_name": "Żaneta Ćwiklińska", "signatory_function": "kierowniczka projektu",
        "verify_url": "https://evenhand.example/verify/EH-1", "labels": labels(&words),
    });
    merge(&mut data, rest);
    data
}

fn sheet(participants: usize) -> Value {
    let words = [
        "sheet",
        "course",
        "edition",
        "date",
        "address",
        "room",
        "number",
        "name",
        "organisation",
        "region",
        "participants",
        "walk_ins",
        "presenters",
        "role",
        "countersignature",
        "countersignature_text",
        "countersigned_by",
        "date_and_signature",
        "privacy",
        "code",
        "project",
        "project_number",
        "emblem_alt",
        "qr_alt",
    ];
    let people: Vec<Value> = (1..=participants)
        .map(|number| {
            json!({"number": number, "name": format!("Osoba {number}"), "organisation": "Urząd Wojewódzki w Łodzi",
                "function": "inspektor", "region": "łódzkie"})
        })
        .collect();
    let code = |page: usize| json!({"text": format!("RT-1/2026-03-12/0{page}/K7"), "qr": qr::svg("x", "", 4).unwrap()});
    let codes: Vec<Value> = (1..=9).map(code).collect();
    let mut data = json!({
        "title": "Lista obecności", "lang": "pl", "made_at": "2026-03-10T08:00:00Z", "course": "Równe traktowanie",
        "project_title": "Projekt", "project_number": "1", "programme": "P", "funding_line": "Dofinansowane",
        "edition": "RT-1", "date": "12 marca 2026", "address": "ul. Basztowa 22, Kraków", "room": "205",
        "columns": [{"label": "Otwarcie", "time": "09:00–09:15"}, {"label": "Prawo", "time": "09:15–11:00"}],
    });
    let rest = json!({
        "participants": people, "presenters": [{"name": "Bożena Śledzińska", "role": "trenerka"}], "blank_rows": 5,
        "codes": codes, "privacy": "Administratorem danych jest Biuro.", "labels": labels(&words),
    });
    merge(&mut data, rest);
    data
}

fn handbook(text: &str, compact: bool) -> Value {
    json!({
        "title": "Podręcznik równego traktowania", "lang": "sv", "made_at": "2026-03-10T08:00:00Z",
        "text": markdown::to_tree(text), "compact": compact,
        "labels": labels(&["contents", "project", "project_number", "version", "emblem_alt"]),
    })
}

fn merge(data: &mut Value, more: Value) {
    if let (Value::Object(fields), Value::Object(more)) = (data, more) {
        fields.extend(more);
    }
}

fn contains(pdf: &[u8], words: &str) -> bool {
    pdf.windows(words.len()).any(|bytes| bytes == words.as_bytes())
}

/// Pages, as the page tree counts them.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let tree = text
        .split("/Type/Pages")
        .nth(1)
        .unwrap_or_else(|| text.split("/Type /Pages").nth(1).unwrap());
    let count = tree.split("/Count").nth(1).unwrap().trim_start();
    count
        .chars()
        .take_while(char::is_ascii_digit)
        .collect::<String>()
        .parse()
        .unwrap()
}

#[test]
fn a_certificate_is_one_tagged_archivable_accessible_page() {
    let pdf = Documents::new()
        .pdf("certificate", &certificate(), &pictures())
        .unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7"));
    assert_eq!(pages(&pdf), 1);
    assert!(contains(&pdf, "<pdfaid:part>2</pdfaid:part>"));
    assert!(contains(&pdf, "<pdfaid:conformance>A</pdfaid:conformance>"));
    assert!(contains(&pdf, "<pdfuaid:part>1</pdfuaid:part>"));
    assert!(
        contains(&pdf, "Zaświadczenie EH/2026/000001"),
        "the title stands in the metadata"
    );
    assert!(
        contains(&pdf, "2026-03-15T10:00:00+00:00"),
        "the date is the one that was given"
    );
    assert!(contains(&pdf, "/Lang(pl)"));
}

#[test]
fn the_same_content_gives_the_same_bytes_whatever_was_made_between() {
    let documents = Documents::new();
    let first = documents.pdf("certificate", &certificate(), &pictures()).unwrap();
    let mut other = certificate();
    other["person"] = json!("Anna Nowak");
    let different = documents.pdf("certificate", &other, &pictures()).unwrap();
    documents.pdf("attendance_sheet", &sheet(3), &pictures()).unwrap();
    assert_ne!(first, different);
    assert_eq!(
        first,
        documents.pdf("certificate", &certificate(), &pictures()).unwrap()
    );
    assert_eq!(
        first,
        Documents::new()
            .pdf("certificate", &certificate(), &pictures())
            .unwrap()
    );
}

#[test]
fn documents_are_made_side_by_side() {
    let documents = Documents::new();
    let alone = documents.pdf("certificate", &certificate(), &pictures()).unwrap();
    std::thread::scope(|threads| {
        let running: Vec<_> = (0..4)
            .map(|_| {
                threads.spawn(|| {
                    documents
                        .clone()
                        .pdf("certificate", &certificate(), &pictures())
                        .unwrap()
                })
            })
            .collect();
        for one in running {
            assert_eq!(one.join().unwrap(), alone);
        }
    });
}

#[test]
fn what_people_wrote_is_never_read_as_template_code() {
    let mut data = certificate();
    data["person"] = json!("#panic(\"run\") $x$ *y* \\ @label <b> [z] // c");
    data["course"] = json!("#include \"/etc/passwd\"");
    Documents::new().pdf("certificate", &data, &pictures()).unwrap();
    let text = "#panic(\"run\") `#panic()` \\#x\n\n| #eval(\"1\") |\n|---|\n| #import \"lib.typ\" |";
    Documents::new()
        .pdf("handbook", &handbook(text, true), &[])
        .unwrap();
}

#[test]
fn a_long_sheet_goes_on_over_pages_and_a_short_one_does_not() {
    let documents = Documents::new();
    assert!(
        pages(
            &documents
                .pdf("attendance_sheet", &sheet(40), &pictures())
                .unwrap()
        ) >= 3
    );
    assert_eq!(
        pages(&documents.pdf("attendance_sheet", &sheet(2), &pictures()).unwrap()),
        1
    );
}

#[test]
fn a_sheet_needs_no_presenters_participants_or_emblem() {
    let mut data = sheet(0);
    data["presenters"] = json!([]);
    let only_code: Vec<_> = pictures().into_iter().skip(1).collect();
    Documents::new()
        .pdf("attendance_sheet", &data, &only_code)
        .unwrap();
}

#[test]
fn a_handbook_has_title_contents_and_chapters_and_a_brochure_begins_at_once() {
    let text = "# Ett\n\nText[^1] med *vikt*, `kod` och [länk](https://example.org) till [Två](#två).\n\n#### Hoppar\n\n- a\n  1. b\n\n\
                > citat\n\n```\nkod\n```\n\n---\n\n# Två\n\n|a|b|\n|:-|-:|\n|c|1|\n\n[^1]: Not med [^1].\n";
    let documents = Documents::new();
    let book = documents.pdf("handbook", &handbook(text, false), &[]).unwrap();
    assert_eq!(pages(&book), 4, "title, contents, two chapters");
    assert!(contains(&book, "/Lang(sv)"));
    assert_eq!(
        pages(&documents.pdf("handbook", &handbook(text, true), &[]).unwrap()),
        1
    );
}

#[test]
fn missing_fields_are_named() {
    let documents = Documents::new();
    for field in ["title", "lang", "made_at"] {
        let mut data = certificate();
        data.as_object_mut().unwrap().remove(field);
        assert_eq!(
            documents.pdf("certificate", &data, &pictures()),
            Err(DocumentError::Field(field))
        );
    }
    let mut data = certificate();
    data.as_object_mut().unwrap().remove("person");
    let Err(DocumentError::Layout(troubles)) = documents.pdf("certificate", &data, &pictures()) else {
        panic!("a certificate for nobody")
    };
    assert!(
        troubles
            .iter()
            .any(|trouble| trouble.starts_with("certificate.typ:") && trouble.contains("person")),
        "{troubles:?}"
    );
}

#[test]
fn a_picture_without_words_for_it_is_refused() {
    let mut data = certificate();
    data["labels"]["qr_alt"] = Value::Null;
    let refused = Documents::new().pdf("certificate", &data, &pictures());
    assert!(matches!(refused, Err(DocumentError::Export(_))), "{refused:?}");
}

#[test]
fn unknown_templates_and_pictures_are_refused() {
    let documents = Documents::new();
    assert_eq!(
        documents.pdf("diploma", &certificate(), &[]),
        Err(DocumentError::UnknownTemplate("diploma".to_owned()))
    );
    assert_eq!(
        documents.pdf("certificate", &certificate(), &[("../secret.svg", Vec::new())]),
        Err(DocumentError::UnknownAttachment("../secret.svg".to_owned()))
    );
}

#[test]
fn every_letter_of_the_three_languages_is_in_the_fonts() {
    let documents = Documents::new();
    let letters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻåäöÅÄÖéüß–—„”’«»…€№§·•";
    let text = format!("{letters} *{letters}* **{letters}** `{letters}`");
    let pdf = documents.pdf("handbook", &handbook(&text, true), &[]);
    assert!(
        pdf.is_ok(),
        "a letter without a glyph is refused by the exporter: {pdf:?}"
    );
}
