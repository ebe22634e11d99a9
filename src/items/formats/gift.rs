//! GIFT, Moodle's text format (<https://docs.moodle.org/en/GIFT_format>; where that page says nothing, as `qformat_gift` of Moodle
//! 4.5 reads and writes it). It holds neither pictures nor embedded answers, and neither marks nor hints.

mod answers;
mod block;
#[cfg(test)]
mod tests;
mod write;

use kernel::{languages::Language, text::Message};

pub use write::write;

use self::block::{Block, blocks};
use super::{
    ID, because, category_of, content, localised,
    markup::{Written, clean},
    name_of,
    pictures::Pictures,
};
use crate::{
    content::Task,
    draft::{Draft, Refused},
    exact::Exact,
};

/// The beginning of a line that names a category.
const CATEGORY: &str = "$CATEGORY:";

/// Whether a text looks like this format: it has braces that are no accident, names or categories.
pub fn is_one(text: &str) -> bool {
    let begins = |line: &str| {
        let line = line.trim_start();
        line.starts_with("::") || line.starts_with(CATEGORY)
    };
    text.lines().any(begins)
        || block::masked(text)
            .split_once('{')
            .is_some_and(|(_, rest)| rest.contains('}'))
}

/// Reads a file.
pub fn read(text: &str, language: Language) -> (Vec<Draft>, Vec<Refused>) {
    let text = clean(text);
    let mut items = Vec::new();
    let mut refused = Vec::new();
    let mut category = Vec::new();
    for block in blocks(&text) {
        if let Some(path) = block.category {
            category = category_of(path);
        }
        if block.text.trim().is_empty() {
            continue;
        }
        match draft(&block, &category, language) {
            Ok(draft) => items.push(draft),
            Err((name, reason)) => refused.push(Refused {
                line: Some(block.line),
                name,
                reason,
            }),
        }
    }
    (items, refused)
}

/// Texts of one question, and what was lost in them.
struct Texts {
    language: Language,
    /// How texts are written that say nothing about it.
    default: Written,
    lost: std::cell::Cell<bool>,
}

impl Texts {
    /// A text that may begin with the name of the way it is written in: "[html]".
    fn parts<'a>(&self, masked: &'a str) -> (&'a str, Written) {
        let masked = masked.trim();
        let named = masked.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let known = named.and_then(|(name, rest)| {
            let written = match name {
                "html" => Written::Html,
                "moodle" => Written::Auto,
                "plain" => Written::Plain,
                "markdown" => Written::Markdown,
                _ => return None,
            };
            Some((rest.trim(), written))
        });
        known.unwrap_or((masked, self.default))
    }

    /// A text as Markdown.
    fn text(&self, masked: &str) -> String {
        let (text, written) = self.parts(masked);
        // GIFT has no pictures; those inside addresses are words here.
        let none = std::collections::BTreeMap::new();
        let converted = Pictures::default().text(&block::unmasked(text), written, &none);
        self.lost.set(self.lost.get() || converted.lost);
        converted.text
    }

    fn localised(&self, masked: &str) -> kernel::text::Localised {
        localised(self.language, self.text(masked))
    }

    /// A text as it is typed.
    fn plain(&self, masked: &str) -> String {
        block::unmasked(self.parts(masked).0).trim().to_owned()
    }
}

fn draft(block: &Block<'_>, category: &[String], language: Language) -> Result<Draft, (String, Message)> {
    let text = block.text.trim();
    let named = text.strip_prefix("::").and_then(|rest| rest.split_once("::"));
    let (name, text) = match named {
        Some((name, rest)) => (block::unmasked(name), rest.trim()),
        None => (String::new(), text),
    };
    let mut texts = Texts {
        language,
        default: Written::Auto,
        lost: std::cell::Cell::new(false),
    };
    let (question, answers) =
        divided(text).map_err(|key| (name_of(&name, &block::unmasked(text)), because(key)))?;
    texts.default = texts.parts(&question).1;
    let markdown = texts.text(&question);
    let name = name_of(&name, &markdown);
    let (answers, feedback) = match answers {
        Some(answers) => match answers.rsplit_once("####") {
            Some((answers, feedback)) => (Some(answers.trim()), texts.localised(feedback)),
            None => (Some(answers), Default::default()),
        },
        None => (None, Default::default()),
    };
    let mut warnings = Vec::new();
    let task = match answers {
        None => Task::Description,
        Some(answers) => {
            answers::task(answers, &texts, &name, &mut warnings).map_err(|reason| (name.clone(), reason))?
        }
    };
    if texts.lost.get() {
        warnings.push(because("lost-media"));
    }
    let penalty = match task {
        Task::TrueFalse { .. } => Exact::one(),
        Task::Description | Task::Long { .. } => Exact::zero(),
        _ => Exact::part(1, 3),
    };
    let marks = if task.is_asked() {
        Exact::one()
    } else {
        Exact::zero()
    };
    let id = block.id.as_ref().map(|id| format!("{ID}{id}"));
    Ok(Draft {
        name,
        category: category.to_vec(),
        tags: id.into_iter().chain(block.tags.iter().cloned()).collect(),
        content: content(localised(language, markdown), feedback, task),
        marks,
        penalty,
        pictures: Vec::new(),
        line: Some(block.line),
        warnings,
    })
}

/// The question, with a line where a missing word is, and what is between the braces; `None` where there are none.
fn divided(text: &str) -> Result<(String, Option<&str>), &'static str> {
    let (begin, end) = match (text.find('{'), text.find('}')) {
        (None, None) => return Ok((text.to_owned(), None)),
        (Some(begin), Some(end)) if begin < end => (begin, end),
        _ => return Err("gift-brace"),
    };
    let before = text.get(..begin).unwrap_or("");
    let answers = text.get(begin + 1..end).unwrap_or("").trim();
    let after = text.get(end + 1..).unwrap_or("");
    let question = match after {
        "" => before.to_owned(),
        after => format!("{before}_____{after}"),
    };
    Ok((question, Some(answers)))
}
