//! Moodle's question bank as XML (<https://docs.moodle.org/en/Moodle_XML_format>; where that page says nothing, as `qformat_xml` and
//! the question types of Moodle 4.5 read and write it).

mod choices;
mod fields;
mod places;
#[cfg(test)]
mod tests;
mod typed;
mod write;

use kernel::{languages::Language, text::Message};

pub use write::write;

use self::fields::Fields;
use super::{ID, because, category_of, markup::clean, name_of, xml::Element};
use crate::{
    content::{ByVerdict, ItemContent, Task},
    draft::{Draft, Format, Reading, Refused},
    exact::Exact,
};

/// Reads a file. Questions of kinds that cannot be held are refused one by one.
pub fn read(root: &Element, encoding: &'static str, language: Language) -> Reading {
    let mut items = Vec::new();
    let mut refused = Vec::new();
    let mut category = Vec::new();
    for question in root.all("question") {
        if question.attribute("type") == Some("category") {
            let path = question
                .at(&["category", "text"])
                .or_else(|| question.child("category"));
            category = category_of(&clean(&path.map(Element::text).unwrap_or_default()));
            continue;
        }
        match draft(question, &category, language) {
            Ok(draft) => items.push(draft),
            Err(reason) => refused.push(Refused {
                line: Some(question.line),
                name: name(question, ""),
                reason,
            }),
        }
    }
    Reading {
        format: Format::MoodleXml,
        encoding: Some(encoding),
        items,
        refused,
    }
}

/// A question's name; its first words where it has none.
fn name(question: &Element, text: &str) -> String {
    let given = question.at(&["name", "text"]).or_else(|| question.child("name"));
    let given = given.map(Element::text).unwrap_or_default();
    if given.trim().is_empty() && text.is_empty() {
        let text = question.at(&["questiontext", "text"]).map(Element::text);
        return super::first_words(&super::markup::plain_from_html(&text.unwrap_or_default()));
    }
    name_of(&given, text)
}

/// A task, the text that asks for it, and what it is worth where the places in the text say so.
struct Asked {
    text: String,
    task: Task,
    marks: Option<Exact>,
}

fn draft(question: &Element, category: &[String], language: Language) -> Result<Draft, Message> {
    let kind = question.attribute("type").unwrap_or("").trim();
    let mut fields = Fields::new(question, language);
    let asked = asked(kind, question, &mut fields)?;
    let feedback = fields.localised(question.child("generalfeedback"));
    let by_verdict = ByVerdict {
        right: fields.localised(question.child("correctfeedback")),
        partly: fields.localised(question.child("partiallycorrectfeedback")),
        wrong: fields.localised(question.child("incorrectfeedback")),
    };
    let hints = question.all("hint").map(|hint| {
        let old = hint.child("hintcontent");
        fields.localised(old.or(Some(hint)))
    });
    let hints = hints.filter(|hint| !hint.is_empty()).collect();
    let content = ItemContent {
        text: super::localised(language, asked.text.as_str()),
        feedback,
        by_verdict,
        hints,
        pictures: Default::default(),
        task: asked.task,
    };
    let marks = match asked.marks {
        Some(marks) => marks,
        None => marks(question, &content.task),
    };
    let penalty = penalty(question, &content.task);
    let name = name(question, &asked.text);
    let (pictures, warnings) = fields.finish();
    Ok(Draft {
        name,
        category: category.to_vec(),
        tags: tags(question),
        content,
        marks,
        penalty,
        pictures,
        line: Some(question.line),
        warnings,
    })
}

fn asked(kind: &str, question: &Element, fields: &mut Fields<'_>) -> Result<Asked, Message> {
    match kind {
        "cloze" | "multianswer" => return places::cloze(question, fields),
        "gapselect" => return places::words(question, "selectoption", fields),
        "ddwtos" => return places::words(question, "dragbox", fields),
        _ => {}
    }
    let text = fields.text(question.child("questiontext"));
    let task = match kind {
        "multichoice" => choices::multichoice(question, fields)?,
        "multichoiceset" => choices::multichoice_set(question, fields)?,
        "truefalse" => choices::true_false(question, fields),
        "matching" | "match" => choices::matching(question, fields)?,
        "ordering" => choices::ordering(question, fields)?,
        "shortanswer" => typed::short(question, fields)?,
        "numerical" => typed::numerical(question, fields)?,
        "essay" => typed::essay(question, fields),
        "description" => Task::Description,
        "calculated" | "calculatedsimple" | "calculatedmulti" => {
            return Err(because("type-calculated").with("type", kind));
        }
        "random" | "randomsamatch" => return Err(because("type-random").with("type", kind)),
        "ddimageortext" | "ddmarker" => return Err(because("type-drawn").with("type", kind)),
        "" => return Err(because("type-missing")),
        kind => return Err(because("type-unknown").with("type", kind)),
    };
    Ok(Asked {
        text,
        task,
        marks: None,
    })
}

/// The text of a small element, without white space around it.
fn setting(question: &Element, name: &str) -> Option<String> {
    let text = question.child(name)?.text().trim().to_owned();
    (!text.is_empty()).then_some(text)
}

/// Whether a small element says no: Moodle writes "0" and "false".
fn says_no(question: &Element, name: &str) -> bool {
    question
        .child(name)
        .is_some_and(|element| matches!(element.text().trim(), "" | "0" | "false"))
}

fn marks(question: &Element, task: &Task) -> Exact {
    let written = setting(question, "defaultgrade").and_then(|marks| Exact::rounded(&marks));
    let usual = if task.is_asked() {
        Exact::one()
    } else {
        Exact::zero()
    };
    written.filter(|marks| !marks.is_negative()).unwrap_or(usual)
}

/// What a wrong try costs. Old files round a third to fewer places than others, which Moodle mends as well.
fn penalty(question: &Element, task: &Task) -> Exact {
    let third = Exact::part(1, 3);
    let Some(written) = setting(question, "penalty").and_then(|penalty| Exact::rounded(&penalty)) else {
        return match task {
            Task::TrueFalse { .. } => Exact::one(),
            Task::Description | Task::Long { .. } => Exact::zero(),
            _ => third,
        };
    };
    let off = &written - &third;
    let nearly = Exact::part(5, 1_000);
    if off < nearly && -off < nearly {
        return third;
    }
    written.within(&Exact::zero(), &Exact::one())
}

/// Tags, and the number that a bank knows the question by.
fn tags(question: &Element) -> Vec<String> {
    let id = setting(question, "idnumber").map(|id| format!("{ID}{id}"));
    let lists = question.all("tags").chain(question.all("coursetags"));
    let tags = lists
        .flat_map(|list| list.all("tag"))
        .map(|tag| clean(&tag.text()).trim().to_owned());
    let mut found: Vec<String> = Vec::new();
    for tag in id.into_iter().chain(tags) {
        if !tag.is_empty() && !found.contains(&tag) {
            found.push(tag);
        }
    }
    found
}
