//! The final report: every piece of it, texts that look like template code, and charts that go on over pages.

use super::*;

fn cell(text: Option<&str>, num: bool) -> Value {
    json!({ "text": text, "note": null, "href": null, "num": num, "label": "", "pattern": null, "status": null, "lang": null })
}

fn lines(count: usize) -> Vec<Value> {
    let bar = |other: bool| json!({ "share": 0.5, "figure": "#eval(1)", "other": other });
    (0..count)
        .map(|line| json!({ "label": format!("łódzkie {line}"), "bars": [bar(true), bar(false)] }))
        .collect()
}

fn report(text: &str, rows: usize) -> Value {
    let fact = json!({ "label": text, "value": null, "href": null, "note": text });
    let known = json!({ "label": text, "value": "25", "href": null, "note": null });
    let mut head = cell(Some(text), false);
    head["pattern"] = json!(2);
    head["lang"] = json!("pl");
    head["note"] = json!(text);
    let row = json!({ "head": head, "cells": [cell(Some("1"), true), cell(None, true)] });
    let columns = json!([{ "label": text, "num": false }, { "label": "n", "num": true }, { "label": "m", "num": true }]);
    let block = json!({
        "heading": text, "id": "x", "texts": [text], "figures": [fact, known], "facts": [fact, known],
        "table": { "columns": columns, "rows": vec![row.clone(); rows], "foot": row, "wide": false },
        "chart": { "title": text, "text": text, "bars": { "lines": lines(rows) }, "legend": [
            { "other": true, "label": text }, { "other": false, "label": text },
        ] },
        "map": { "file": "map-1.svg", "alt": text },
    });
    let bare = json!({
        "heading": null, "id": "", "texts": [], "figures": [], "facts": [], "table": null, "chart": null, "map": null,
    });
    json!({
        "title": "Sprawozdanie końcowe – Projekt", "heading": "Sprawozdanie końcowe", "lang": "pl", "made_at": "2026-03-16T08:15:00Z",
        "as_of": text, "issuing_body": "Biuro", "project_title": text, "project_number": "1", "programme": "P", "funder": "",
        "funding_line": "Dofinansowane", "tints": ["#e9b7cd", "#f0cf8f"],
        "sections": [
            { "id": "x", "heading": text, "blocks": [block, bare], "source": text, "links": [{ "label": text, "href": "https://example.org" }] },
            { "id": "y", "heading": text, "blocks": [], "source": null, "links": [] },
        ],
        "labels": labels(&["project", "project_number", "emblem_alt", "contents", "behind", "left_out"]),
    })
}

fn set(data: &Value) -> Vec<u8> {
    let mut given = vec![("map-1.svg", EMBLEM.as_bytes().to_vec())];
    given.extend(pictures().into_iter().take(1));
    Documents::new().pdf("final_report", data, &given).unwrap()
}

#[test]
fn every_piece_is_set_and_nothing_is_read_as_template_code() {
    let pdf = set(&report("#panic(\"run\") $x$ *y* \\ @label <b> [z] // c", 3));
    for mark in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/Lang(pl)",
    ] {
        assert!(contains(&pdf, mark), "{mark}");
    }
}

#[test]
fn long_tables_and_charts_go_on_over_pages_and_an_empty_report_is_a_page() {
    assert!(pages(&set(&report("śląskie", 200))) > 8);
    let mut empty = report("śląskie", 1);
    empty["sections"] = json!([]);
    assert_eq!(pages(&set(&empty)), 1);
}
