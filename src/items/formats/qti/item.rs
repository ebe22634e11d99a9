//! One item: declarations, body, rules and feedback together.

use std::collections::BTreeMap;

use kernel::{languages::Language, text::Message};

use super::{
    as_meant,
    body::Texts,
    declared, feedback,
    feedback::Loose,
    message,
    names::all_inside,
    processing::{self, Rules},
    tasks,
    trial::{Built, Trial},
};
use crate::{
    content::{ItemContent, Task},
    draft::{Draft, Refused},
    exact::Exact,
    formats::xml::Element,
};

/// Reads an item whose names are those of version 2, with the files of its package and the folder that it lies in.
pub(super) fn read(
    item: &Element,
    files: Option<(&BTreeMap<String, Vec<u8>>, &str)>,
    language: Language,
) -> Result<Draft, Refused> {
    let named = ["title", "label", "identifier"];
    let name = named
        .iter()
        .find_map(|name| item.attribute(name).filter(|text| !text.trim().is_empty()));
    let name = name
        .unwrap_or_default()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let spoken = item.attribute("xml:lang").or(item.attribute("lang"));
    let spoken = spoken.and_then(|code| code.split('-').next()?.to_ascii_lowercase().parse().ok());
    let texts = Texts::new(files, spoken.unwrap_or(language));
    draft(item, texts, &name).map_err(|reason| Refused {
        line: Some(item.line),
        name,
        reason,
    })
}

fn draft(item: &Element, mut texts: Texts<'_>, name: &str) -> Result<Draft, Message> {
    if item.name != "assessmentItem" {
        return Err(message("no-item").with("name", item.name.as_str()));
    }
    if item
        .attribute("adaptive")
        .is_some_and(|value| matches!(value.trim(), "true" | "1"))
    {
        return Err(message("adaptive"));
    }
    if item.child("templateDeclaration").is_some() || item.child("templateProcessing").is_some() {
        return Err(message("templates"));
    }
    let body = item.child("itemBody").ok_or_else(|| message("no-body"))?;
    let declared = declared::read(item);
    let mut rules = processing::read(item, &declared);
    let has_right = declared
        .responses
        .values()
        .any(|response| !response.correct.is_empty());
    let has_mapping = declared
        .responses
        .values()
        .any(|response| response.mapping.is_some());
    match &rules {
        Rules::None if has_mapping || has_right => {
            texts.drop("no-processing", "");
            rules = Rules::Each(
                if has_mapping {
                    "map_response"
                } else {
                    "match_correct"
                }
                .to_owned(),
            );
        }
        Rules::Each(_) => texts.drop("no-response", ""),
        _ => {}
    }
    told_as_dropped(item, body, &mut texts);
    let trial = Trial {
        declared: &declared,
        rules,
    };
    let (mut built, text) = tasks::read(&trial, &mut texts, body)?;
    if built.tries.is_empty() && matches!(&built.task, Task::Likert { .. }) {
        texts.drop("no-key", "");
    }
    if !trial.agrees(&built, texts.language.code())? {
        texts.drop("marks-differ", "");
    }
    let mut choices = Vec::new();
    all_inside(
        body,
        &|name| matches!(name, "simpleChoice" | "inlineChoice" | "hottext"),
        &mut choices,
    );
    let options: Vec<String> = choices
        .iter()
        .filter_map(|choice| choice.attribute("identifier"))
        .map(str::to_owned)
        .collect();
    let Loose { general, by_verdict } = feedback::place(&trial, &mut texts, item, &mut built, &options);
    let Built { mut task, best, .. } = built;
    as_meant(&mut task);
    let (pictures, warnings) = texts.into_parts();
    let content = ItemContent {
        text,
        feedback: general,
        by_verdict,
        hints: Vec::new(),
        pictures: BTreeMap::new(),
        task,
    };
    let name = if name.is_empty() {
        first_words(&content)
    } else {
        name.to_owned()
    };
    Ok(Draft {
        name,
        category: Vec::new(),
        tags: Vec::new(),
        content,
        marks: best,
        penalty: Exact::zero(),
        pictures,
        line: Some(item.line),
        warnings,
    })
}

fn first_words(content: &ItemContent) -> String {
    let text = content.text.0.values().next().map_or("", String::as_str);
    text.split_whitespace().take(8).collect::<Vec<_>>().join(" ")
}

/// Notes what is passed over: times, rubrics for others than the one who answers, buttons that end an attempt, styles.
fn told_as_dropped(item: &Element, body: &Element, texts: &mut Texts<'_>) {
    if item
        .attribute("timeDependent")
        .is_some_and(|value| matches!(value.trim(), "true" | "1"))
    {
        texts.drop("dropped", "timeDependent");
    }
    if item.child("stylesheet").is_some() {
        texts.drop("dropped", "stylesheet");
    }
    let mut found = Vec::new();
    all_inside(
        body,
        &|name| matches!(name, "rubricBlock" | "endAttemptInteraction"),
        &mut found,
    );
    let is_long = {
        let mut long = Vec::new();
        all_inside(body, &|name| name == "extendedTextInteraction", &mut long);
        !long.is_empty()
    };
    for element in found {
        let views = element.attribute("view").unwrap_or("candidate");
        let has = |wanted: &str| views.split_whitespace().any(|view| view == wanted);
        if element.name == "endAttemptInteraction" || !(has("candidate") || is_long && has("scorer")) {
            texts.drop("dropped", &element.name);
        }
    }
}
