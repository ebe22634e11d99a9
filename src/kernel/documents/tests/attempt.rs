//! An attempt at a quiz as a document: everything that an item can show, and what is left out.

use serde_json::{Value, json};

use super::{Documents, contains, labels, markdown};

fn words(text: &str) -> Value {
    json!({ "text": text, "lang": null })
}

fn item(number: Option<u32>, kind: &str, more: Value) -> Value {
    let mut item = json!({
        "question": { "id": "q", "number": number, "kind": kind }, "verdict": "partly", "mark": "1", "most": "2", "choices": [],
        "pairs": [], "typed": null, "accepted": [], "feedback": [], "by_hand": null, "remarks": [],
        "tried": null,
    });
    super::merge(&mut item, more);
    item
}

fn attempt(marks: bool) -> Value {
    let mut labels = labels(&[
        "score",
        "percent",
        "result",
        "passed",
        "not_passed",
        "mark_of",
        "marks_earned",
        "question",
        "your_answer",
        "right_answer",
        "accepted",
        "given",
        "criterion",
        "comment",
        "tries",
        "at_the_end",
        "hint",
        "remarked",
        "reason",
    ]);
    let more = json!({
        "truth": { "true": "Prawda", "false": "Fałsz" },
        "chosen": { "right": "dobrze", "wrong": "źle", "not": "prawidłowa", "only": "zaznaczono" },
        "verdict": { "right": "dobrze", "partly": "częściowo", "wrong": "źle", "unanswered": "brak", "waits": "czeka" },
    });
    super::merge(&mut labels, more);
    let choice = |text: Option<&str>, chosen: bool, correct: Value| {
        let feedback = chosen.then(|| words("Nikt o to nie pyta."));
        json!({ "text": text.map(words), "truth": true, "chosen": chosen, "correct": correct, "feedback": feedback })
    };
    let pair = |chosen: Option<&str>, right: Option<&str>, correct: Value| {
        let (chosen, right) = (chosen.map(words), right.map(words));
        json!({ "left": null, "number": 1, "chosen": chosen, "right": right, "correct": correct })
    };
    let given = json!({ "criteria": [{ "text": words("Nazywa"), "mark": "1", "most": "2" }], "comment": "#x", "mark": "1", "most": "2" });
    let items = [
        item(None, "description", json!({ "verdict": "none" })),
        item(
            Some(1),
            "single",
            json!({ "choices": [choice(Some("Wiek"), true, json!(true)), choice(None, false, json!(true)), choice(None, true, json!(false))] }),
        ),
        item(
            Some(2),
            "single",
            json!({ "mark": null, "choices": [choice(Some("Wiek"), true, Value::Null)] }),
        ),
        item(
            Some(3),
            "matching",
            json!({ "pairs": [pair(Some("rasa"), Some("rasa"), json!(true)), pair(None, Some("praca"), json!(false))] }),
        ),
        item(
            Some(4),
            "words",
            json!({ "verdict": "none", "pairs": [pair(Some("rasa"), None, Value::Null)] }),
        ),
        item(
            Some(5),
            "short",
            json!({ "typed": "żółty <b>", "accepted": ["siedem", "7"], "feedback": [words("Siedem.")] }),
        ),
        item(
            Some(6),
            "long",
            json!({ "typed": "Dwa\nwiersze", "by_hand": given, "verdict": "right" }),
        ),
        item(
            Some(7),
            "multiple",
            json!({ "tried": { "tries": [
                { "verdict": "wrong", "at_the_end": false, "lines": [[words("Hobby")]], "hint": words("Są dwie.") },
                { "verdict": null, "at_the_end": true, "lines": [[words("Miejsce 1"), words("Wiek")], [words("#x")]], "hint": null },
            ], "taken": "Odjęto pół punktu." } }),
        ),
        item(
            Some(8),
            "true_false",
            json!({ "remarks": [{ "at": "dziś", "before": "0", "after": "1", "reason": "Klucz." }] }),
        ),
    ];
    let score = marks.then_some("7");
    json!({
        "title": "Test końcowy – Łucja Żółć", "lang": "pl", "made_at": "2026-03-15T10:00:00Z",
        "facts": [{ "label": "Osoba", "value": "Łucja Żółć" }], "notes": ["Czeka."],
        "sections": {},
        "texts": { "q": { "lang": "en", "tree": markdown::to_tree("Which *one*?\n\n- a\n- b\n\n![A map](map)") } },
        "page": {
            "attempt": { "score": score, "most": "10", "percent": score, "passed": marks.then_some(true) },
            "quiz": { "length": 8, "pass_percent": 70 }, "items": items,
        },
        "labels": labels,
    })
}

#[test]
fn an_attempt_shows_every_kind_of_item_and_leaves_out_what_is_null() {
    let documents = Documents::new();
    let shown = documents.pdf("attempt", &attempt(true), &[]).unwrap();
    assert!(contains(&shown, "<pdfuaid:part>1</pdfuaid:part>") && contains(&shown, "/Lang(pl)"));
    assert!(contains(&shown, "Test końcowy – Łucja Żółć"));
    let mut sectioned = attempt(true);
    let text = json!({ "lang": "pl", "tree": markdown::to_tree("Przepisy *najpierw*.") });
    let section = json!({ "sections": { "q": { "title": words("Prawo"), "text": text } } });
    super::merge(&mut sectioned, section);
    let sectioned = documents.pdf("attempt", &sectioned, &[]).unwrap();
    assert!(sectioned.len() > shown.len(), "sections have their headings");
    let hidden = documents.pdf("attempt", &attempt(false), &[]).unwrap();
    assert!(hidden.len() < shown.len(), "what is null is not printed");
}
