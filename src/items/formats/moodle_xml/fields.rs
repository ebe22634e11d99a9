//! The texts of one question, with the files that stand beside them.

use std::{cell::Cell, collections::BTreeMap};

use kernel::{
    languages::Language,
    text::{Localised, Message},
};

use crate::{
    draft::Picture,
    exact::Exact,
    formats::{
        because,
        markup::{Written, clean},
        name_of,
        pictures::{Pictures, decoded},
        shares,
        xml::{Element, Node},
    },
};

/// What is known of a question while it is read.
pub struct Fields<'a> {
    question: &'a Element,
    /// The language of its texts.
    pub language: Language,
    /// Its pictures so far.
    pub pictures: Pictures,
    /// What was changed or left out so far.
    pub warnings: Vec<Message>,
    /// How texts are written that say nothing about it: as the question is.
    default: Written,
    lost: Cell<bool>,
}

/// A text as it stands in the file.
pub struct Raw {
    /// The words, with markup.
    pub text: String,
    /// How it is written.
    pub written: Written,
    /// The names that it knows its pictures by.
    pub names: BTreeMap<String, String>,
}

impl<'a> Fields<'a> {
    /// Of this question.
    pub fn new(question: &'a Element, language: Language) -> Self {
        let written = question
            .child("questiontext")
            .and_then(|text| text.attribute("format"));
        Self {
            question,
            language,
            pictures: Pictures::default(),
            warnings: Vec::new(),
            default: written.map_or(Written::Html, named),
            lost: Cell::new(false),
        }
    }

    /// A text with its files.
    pub fn raw(&mut self, element: Option<&Element>) -> Raw {
        let Some(element) = element else {
            return Raw {
                text: String::new(),
                written: self.default,
                names: BTreeMap::new(),
            };
        };
        let files = element.all("file").filter_map(|file| {
            let bytes = decoded(&file.text())?;
            Some((file.attribute("name").unwrap_or(""), bytes))
        });
        let names = self.pictures.take(files);
        let written = element.attribute("format").map_or(self.default, named);
        let mut text = clean(&plain(element));
        // Files of the time before Moodle 2 have one picture, beside the question.
        if element.name == "questiontext"
            && let (Some(name), Some(bytes)) =
                (self.question.child("image"), self.question.child("image_base64"))
            && let Some(bytes) = decoded(&bytes.text())
        {
            let name = name.text().trim().to_owned();
            let names = self.pictures.take([(name.as_str(), bytes)].into_iter());
            text.extend(
                names
                    .values()
                    .map(|name| format!(" <img src=\"{name}\" alt=\"\">")),
            );
            let names = names.into_values().map(|name| (name.clone(), name)).collect();
            return Raw { text, written, names };
        }
        Raw { text, written, names }
    }

    /// A text as Markdown.
    pub fn text(&mut self, element: Option<&Element>) -> String {
        let raw = self.raw(element);
        self.markdown(&raw)
    }

    /// The same of a text that was looked at.
    pub fn markdown(&self, raw: &Raw) -> String {
        let converted = self.pictures.text(&raw.text, raw.written, &raw.names);
        self.note_lost(converted.lost);
        converted.text
    }

    /// Remembers whether something could not be held.
    pub fn note_lost(&self, lost: bool) {
        self.lost.set(self.lost.get() || lost);
    }

    /// A text in the language of the file.
    pub fn localised(&mut self, element: Option<&Element>) -> Localised {
        let text = self.text(element);
        crate::formats::localised(self.language, text)
    }

    /// A share of the marks: Moodle's percentage beside an answer, or the share inside it that old files have.
    ///
    /// # Errors
    /// The share, where Moodle does not know it.
    pub fn share(&self, answer: &Element) -> Result<Exact, String> {
        match answer
            .child("fraction")
            .and_then(|fraction| fraction.text().trim().parse::<Exact>().ok())
        {
            Some(share) => shares::read(&(&share * &Exact::whole(100)).decimal(5)),
            None => shares::read(answer.attribute("fraction").unwrap_or("0")),
        }
    }

    /// The shares of all answers.
    ///
    /// # Errors
    /// Those that Moodle does not know, with the name of the question, in words.
    pub fn shares(&self, answers: &[&Element]) -> Result<Vec<Exact>, Message> {
        let shares: Vec<Result<Exact, String>> = answers.iter().map(|answer| self.share(answer)).collect();
        let wrong: Vec<&str> = shares
            .iter()
            .filter_map(|share| share.as_ref().err())
            .map(String::as_str)
            .collect();
        if wrong.is_empty() {
            return Ok(shares.into_iter().flatten().collect());
        }
        let name = self
            .question
            .at(&["name", "text"])
            .map(Element::text)
            .unwrap_or_default();
        Err(because("grades")
            .with("grades", wrong.join(", "))
            .with("question", name_of(&name, "")))
    }

    /// What came of it: its pictures, and what was changed or left out.
    pub fn finish(self) -> (Vec<Picture>, Vec<Message>) {
        let mut warnings = self.warnings;
        if self.lost.get() {
            warnings.push(because("lost-media"));
        }
        let files = &self.pictures.left_out;
        if !files.is_empty() {
            warnings.push(because("lost-files").with_list("files", files.clone()));
        }
        (self.pictures.into_kept(), warnings)
    }
}

/// The words of a text: those of the element inside that holds them, where there is one. Markup that was not escaped is markup
/// all the same.
pub fn plain(element: &Element) -> String {
    let inside = element.child("text");
    let element = inside.unwrap_or(element);
    if inside.is_some() && element.elements().next().is_some() {
        return element.markup();
    }
    let words = element.children.iter().filter_map(|node| match node {
        Node::Text(words) => Some(words.as_str()),
        Node::Element(_) => None,
    });
    words.collect()
}

fn named(format: &str) -> Written {
    match format.trim() {
        "moodle_auto_format" => Written::Auto,
        "plain_text" => Written::Plain,
        "markdown" => Written::Markdown,
        _ => Written::Html,
    }
}
