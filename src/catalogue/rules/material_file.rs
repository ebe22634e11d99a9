//! `materials/<key>.toml`: what a handbook or brochure is; its text stands beside it.

use std::collections::BTreeMap;

use super::{
    fields::{TEXT, TITLE},
    parsed::ParsedMaterial,
    problem::problem,
    toml_file::{Reading, Table},
    words::MATERIAL_KINDS,
};

pub(super) fn read_material(reading: &mut Reading<'_>, file: Table<'_>, name: &str) -> ParsedMaterial {
    reading.only(
        file,
        &["key", "kind", "title", "summary", "audience", "licence", "source"],
    );
    let kinds = MATERIAL_KINDS.map(|kind| (kind, kind));
    let kind = reading.choice(file, "kind", &kinds);
    ParsedMaterial {
        key: key_of_file(reading, file, name),
        kind: kind.map(|kind| kind.value.to_owned()).unwrap_or_default(),
        titles: reading.words(file, "title", TITLE),
        summaries: reading.words(file, "summary", TEXT),
        audience: reading.words(file, "audience", TITLE),
        licence: reading.text(file, "licence", TITLE),
        source: reading.text(file, "source", TITLE),
        texts: BTreeMap::new(),
    }
}

/// The key that a file states, which must be its name.
pub(super) fn key_of_file(reading: &mut Reading<'_>, file: Table<'_>, name: &str) -> String {
    if let Some(key) = reading.key(file, "key")
        && key.value != name
    {
        let message = problem("key-not-name").with("key", key.value).with("name", name);
        reading.report_line(key.line, message);
    }
    name.to_owned()
}
