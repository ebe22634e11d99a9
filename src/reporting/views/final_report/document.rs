//! The report as a document: the sections of the page, set by the document engine.

use std::fmt::Write;

use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::pieces::{Block, Section};
use crate::{
    kernel::{
        app::App, documents::DocumentError, fault::Fault, languages::Language, templates::escape,
        text::Message, zones,
    },
    projects::Project,
    regions::MapPicture,
};

/// What the document says beside its sections.
const LABELS: [&str; 6] = [
    "project",
    "project_number",
    "emblem_alt",
    "contents",
    "behind",
    "left_out",
];
/// The names under which maps are given to the document.
const MAPS: [&str; 3] = ["map-1.svg", "map-2.svg", "map-3.svg"];
/// The tints of the groups, as the page has them in the light.
const TINTS: [&str; 8] = [
    "#e9b7cd", "#f0cf8f", "#a9d6bd", "#b3cdea", "#dcc3ae", "#cdc3ea", "#b5dadd", "#dcdc9c",
];

/// The most signs that a refusal names.
const NAMED: usize = 8;

/// Sets the report. This computes for a while: call it where blocking is allowed.
pub fn final_pdf(
    app: &App,
    project: &Project,
    sections: &[Section],
    (language, public): (Language, bool),
    made_at: OffsetDateTime,
) -> Result<Vec<u8>, Fault> {
    let words = &app.languages;
    let say = |key: &str| {
        words.word(
            language,
            &format!("reporting-final-print-{}", key.replace('_', "-")),
        )
    };
    let mut labels: Map<String, Value> = LABELS
        .into_iter()
        .map(|label| (label.to_owned(), say(label).into()))
        .collect();
    let page_of = Message::new("reporting-final-print-page-of")
        .with("n", "{n}")
        .with("m", "{m}");
    labels.insert("page_of".to_owned(), words.say(language, &page_of).into());
    let local = zones::local(made_at, &app.settings.zone);
    let as_of = Message::new("reporting-final-as-of").with("at", words.datetime(language, local));
    let mut pictures = Vec::new();
    if project.emblem == "eu"
        && let Some(emblem) = app.assets.file("eu.svg")
    {
        pictures.push(("emblem.svg", emblem.data.into_owned()));
    }
    let mut told = Vec::with_capacity(sections.len());
    for section in sections {
        let mut value = json!(section);
        let blocks = section
            .blocks
            .iter()
            .map(|block| block_value(block, &mut pictures));
        let blocks: Vec<Value> = blocks.collect();
        let links = section
            .links
            .iter()
            .map(|link| json!({ "label": link.label, "href": app.public_address(&link.href) }));
        let links: Vec<Value> = links.collect();
        if let Value::Object(fields) = &mut value {
            fields.insert("blocks".to_owned(), blocks.into());
            fields.insert("links".to_owned(), links.into());
        }
        told.push(value);
    }
    let title = if public {
        "reporting-final-public-title"
    } else {
        "reporting-final-title"
    };
    let data = json!({
        "title": format!("{} – {}", words.word(language, title), project.titles.get(language)),
        "heading": words.word(language, title),
        "lang": language.code(),
        "made_at": made_at.format(&Rfc3339).unwrap_or_default(),
        "as_of": words.say(language, &as_of),
        "issuing_body": project.issuing_body.get(language),
        "project_title": project.titles.get(language),
        "project_number": project.number,
        "programme": project.programme,
        "funder": project.funder,
        "funding_line": project.visibility.get(language),
        "sections": told,
        "tints": TINTS,
        "labels": labels,
    });
    app.documents
        .pdf("final_report", &data, &pictures)
        .map_err(|error| {
            match &error {
                DocumentError::Layout(troubles) | DocumentError::Export(troubles) => unprintable(troubles),
                _ => None,
            }
            .unwrap_or_else(|| Fault::Broken(error.to_string()))
        })
}

/// The refusal where the fonts lack signs that stand in a text, which the document engine names: `the text "…" could not be
/// displayed`. Nothing where it complains of something else.
fn unprintable(troubles: &[String]) -> Option<Fault> {
    let mut signs: Vec<String> = Vec::new();
    for trouble in troubles {
        let named = trouble
            .split_once("the text `\"")
            .and_then(|(_, rest)| rest.split_once("\"`"));
        if let Some((sign, _)) = named
            && !signs.iter().any(|known| known == sign)
        {
            signs.push(sign.to_owned());
        }
    }
    if signs.is_empty() {
        return None;
    }
    log::error!("final report: {}", troubles.join("; "));
    let refusal = Message::new("reporting-final-signs");
    Some(Fault::Refused(
        refusal.with_list("signs", signs.into_iter().take(NAMED)),
    ))
}

/// A block as the template reads it: its map is a picture under one of the names that the document knows.
fn block_value(block: &Block, pictures: &mut Vec<(&'static str, Vec<u8>)>) -> Value {
    let mut value = json!(block);
    let map = block.map.as_ref().and_then(|map| {
        let name = MAPS
            .into_iter()
            .find(|name| pictures.iter().all(|(known, _)| known != name))?;
        pictures.push((name, picture(&map.picture).into_bytes()));
        Some(json!({ "file": name, "alt": format!("{}. {}", map.title, map.text) }))
    });
    if let Value::Object(fields) = &mut value {
        fields.insert("map".to_owned(), map.unwrap_or(Value::Null));
    }
    value
}

/// A map that needs no style sheet: groups by tint, and by their number under the names of their regions.
fn picture(map: &MapPicture) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\" width=\"{}\" height=\"{}\">",
        map.view_box, map.width, map.height
    );
    let tint = |pattern: Option<usize>| pattern.and_then(|pattern| TINTS.get(pattern.checked_sub(1)?));
    let mut add = |piece: std::fmt::Arguments<'_>| {
        // Writing to a text does not fail.
        let _ = svg.write_fmt(piece);
    };
    for region in &map.regions {
        let fill = tint(region.pattern).unwrap_or(&"#ffffff");
        add(format_args!(
            "<path d=\"{}\" fill=\"{fill}\" fill-rule=\"evenodd\" stroke=\"#85767b\" stroke-width=\"1\" stroke-linejoin=\"round\"/>",
            region.path
        ));
    }
    for region in map.regions.iter().filter(|region| region.pattern.is_some()) {
        for line in &region.label_lines {
            add(format_args!(
                "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-family=\"Libertinus Serif\" font-size=\"13\" fill=\"#271c21\">{}</text>",
                region.label_x,
                line.y,
                escape(&line.text)
            ));
        }
    }
    for city in &map.cities {
        add(format_args!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"4.5\" fill=\"#271c21\" stroke=\"#ffffff\" stroke-width=\"1.5\"/>",
            city.x, city.y
        ));
        let anchor = if city.label_class.ends_with("end") {
            "end"
        } else if city.label_class.ends_with("middle") {
            "middle"
        } else {
            "start"
        };
        add(format_args!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"{anchor}\" font-family=\"Libertinus Serif\" font-size=\"13\" font-weight=\"600\" fill=\"#271c21\">{}</text>",
            city.label_x,
            city.label_y,
            escape(&city.name)
        ));
    }
    svg.push_str("</svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_no_font_has_are_a_refusal_that_names_them() {
        let said = |text: &str| {
            format!("report.typ:4: the text `\"{text}\"` could not be displayed with Libertinus Serif")
        };
        let Some(Fault::Refused(message)) = unprintable(&[said("漢"), said("😀"), said("漢")]) else {
            panic!("not refused");
        };
        assert_eq!(message.args["signs"], json!(["漢", "😀"]));
        assert!(unprintable(&["report.typ:3: unknown variable".to_owned()]).is_none());
    }

    #[test]
    fn a_map_for_the_document_names_its_regions_and_is_well_formed() {
        let mut map = MapPicture::sample(&["<PL-16>", "PL-24"]);
        if let Some(first) = map.regions.first_mut() {
            first.pattern = Some(2);
        }
        let svg = picture(&map);
        assert!(svg.contains("&lt;PL-16&gt;") && !svg.contains("<PL-16>"), "{svg}");
        assert!(svg.contains("#f0cf8f") && svg.contains("#ffffff"), "{svg}");
        assert!(
            !svg.contains(">PL-24<"),
            "a region in no group has no name: {svg}"
        );
    }

    #[test]
    fn more_maps_than_the_document_knows_are_left_to_their_tables() {
        let map = |number: usize| super::super::pieces::MapBlock {
            id: format!("map-{number}"),
            title: "Groups".to_owned(),
            text: "Text".to_owned(),
            picture: MapPicture::sample(&["PL-16"]),
        };
        let mut pictures = Vec::new();
        let named: Vec<bool> = (0..5)
            .map(|number| {
                let block = Block {
                    map: Some(map(number)),
                    ..Block::default()
                };
                block_value(&block, &mut pictures)["map"].is_object()
            })
            .collect();
        assert_eq!(named, [true, true, true, false, false]);
    }
}
