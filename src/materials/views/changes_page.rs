//! What changed from one version of a work to the next, line by line.

use serde::Serialize;

use crate::{
    kernel::page::Page,
    materials::rules::{Change, Hunk},
};

/// What changed from one version to the next.
#[derive(Serialize)]
pub(in crate::materials) struct ChangesPage {
    pub(in crate::materials) slug: String,
    pub(in crate::materials) name: String,
    pub(in crate::materials) lang: Option<&'static str>,
    pub(in crate::materials) back: String,
    pub(in crate::materials) from: i32,
    pub(in crate::materials) to: i32,
    pub(in crate::materials) note: String,
    pub(in crate::materials) hunks: Vec<HunkBlock>,
}

/// Changes that stand close together.
#[derive(Serialize)]
pub(in crate::materials) struct HunkBlock {
    line: usize,
    lines: Vec<ChangeLine>,
}

#[derive(Serialize)]
struct ChangeLine {
    /// `kept`, `gone` or `new`.
    change: &'static str,
    text: String,
}

impl HunkBlock {
    pub(in crate::materials) fn of(hunk: &Hunk<'_>) -> Self {
        let line = |change: &Change<'_>| {
            let (change, text) = match change {
                Change::Kept(text) => ("kept", text),
                Change::Gone(text) => ("gone", text),
                Change::New(text) => ("new", text),
            };
            ChangeLine {
                change,
                text: (*text).to_owned(),
            }
        };
        Self {
            line: hunk.line,
            lines: hunk.lines.iter().map(line).collect(),
        }
    }
}

impl Page for ChangesPage {
    const TEMPLATE: &'static str = "materials/changes";

    fn samples() -> Vec<Self> {
        let hunk = Hunk {
            line: 3,
            lines: vec![Change::Kept("same"), Change::Gone("old"), Change::New("")],
        };
        let page = |lang, hunks| ChangesPage {
            slug: "first-hour-leaflet".to_owned(),
            name: "Leaflet".to_owned(),
            lang,
            back: "/materials/first-hour-leaflet?text=pl".to_owned(),
            from: 1,
            to: 2,
            note: if lang.is_some() {
                "Time limits".to_owned()
            } else {
                String::new()
            },
            hunks,
        };
        vec![
            page(Some("pl"), vec![HunkBlock::of(&hunk)]),
            page(None, Vec::new()),
        ]
    }
}
