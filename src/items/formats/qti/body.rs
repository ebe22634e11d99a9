//! Texts of an item: what XHTML there is becomes Markdown, pictures of the package are kept, and interactions leave places.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{languages::Language, text::Localised, text::Message};

use super::message;
use crate::{
    draft::Picture,
    formats::{
        markup::{Written, to_markdown},
        pictures::media_type,
        xml::{Element, Node, escape},
    },
};

/// Marks of a place in markup: characters that no text has.
const OPEN: char = '\u{fdd0}';
/// See [`OPEN`].
const CLOSE: char = '\u{fdd1}';

/// What stands in the place of an element; `None` for what it is.
pub(super) type Hole<'h> = &'h mut dyn FnMut(&mut Texts<'_>, &Element) -> Option<String>;

/// The texts of one item, while it is read.
pub(super) struct Texts<'a> {
    /// The files of the package, and the folder that the item lies in.
    files: Option<(&'a BTreeMap<String, Vec<u8>>, &'a str)>,
    pub(super) language: Language,
    pub(super) pictures: Vec<Picture>,
    /// What was dropped, by the end of its message's key, with a name where there is one.
    dropped: BTreeSet<(&'static str, String)>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(files: Option<(&'a BTreeMap<String, Vec<u8>>, &'a str)>, language: Language) -> Self {
        Self {
            files,
            language,
            pictures: Vec::new(),
            dropped: BTreeSet::new(),
        }
    }

    /// Notes that something was dropped.
    pub(super) fn drop(&mut self, key: &'static str, name: &str) {
        self.dropped.insert((key, name.to_owned()));
    }

    pub(super) fn into_parts(self) -> (Vec<Picture>, Vec<Message>) {
        let told = |(key, name): (&str, String)| message(key).with("name", name);
        (self.pictures, self.dropped.into_iter().map(told).collect())
    }

    /// The text of an element, without its feedback.
    pub(super) fn of(&mut self, element: &Element) -> Localised {
        let html = self.markup(&element.children, &mut |_, _| None);
        self.localised(&html)
    }

    /// Markup as a text in the item's language.
    pub(super) fn localised(&mut self, html: &str) -> Localised {
        match self.markdown(html) {
            text if text.is_empty() => Localised::default(),
            text => Localised::of(self.language, text),
        }
    }

    /// Markup as Markdown, with `[[1]]` for the first place.
    pub(super) fn markdown(&mut self, html: &str) -> String {
        let kept: BTreeSet<&str> = self
            .pictures
            .iter()
            .map(|picture| picture.name.as_str())
            .collect();
        let converted = to_markdown(html, Written::Html, &|name| {
            kept.contains(name).then(|| name.to_owned())
        });
        if converted.lost {
            self.drop("lost", "");
        }
        converted.text.replace(OPEN, "[[").replace(CLOSE, "]]")
    }

    /// What is inside an element as markup; `hole` says what stands in the place of some.
    pub(super) fn markup(&mut self, nodes: &[Node], hole: Hole<'_>) -> String {
        let mut markup = String::new();
        for node in nodes {
            match node {
                Node::Text(words) => {
                    let is_kept = |letter: &char| !matches!(*letter, OPEN | CLOSE);
                    markup.push_str(&escape(&words.chars().filter(is_kept).collect::<String>()));
                }
                Node::Element(element) => {
                    let inside = match hole(self, element) {
                        Some(inside) => inside,
                        None => self.element(element, hole),
                    };
                    markup.push_str(&inside);
                }
            }
        }
        markup
    }

    fn element(&mut self, element: &Element, hole: Hole<'_>) -> String {
        match element.name.as_str() {
            "feedbackInline" | "feedbackBlock" | "templateInline" | "templateBlock" => String::new(),
            "stylesheet" | "infoControl" | "style" | "script" => {
                self.drop("dropped", &element.name);
                String::new()
            }
            "rubricBlock" => {
                let views = element.attribute("view").unwrap_or("candidate");
                if views.split_whitespace().any(|view| view == "candidate") {
                    return format!("<div>{}</div>", self.markup(&element.children, hole));
                }
                String::new()
            }
            "prompt" | "contentBody" => format!("<div>{}</div>", self.markup(&element.children, hole)),
            "math" => {
                self.drop("math", "");
                escape(&formula(element))
            }
            "img" => self.picture(
                element.attribute("src"),
                element.attribute("alt").unwrap_or_default(),
            ),
            "object" => {
                let is_picture = element
                    .attribute("type")
                    .is_some_and(|kind| kind.starts_with("image/"));
                if !is_picture {
                    self.drop("dropped", "object");
                    return self.markup(&element.children, hole);
                }
                let words = element.text().split_whitespace().collect::<Vec<_>>().join(" ");
                self.picture(element.attribute("data"), &words)
            }
            "br" | "hr" => format!("<{} />", element.name),
            "span" if element.attribute("class") == Some(super::STRUCK) => {
                format!("<del>{}</del>", self.markup(&element.children, hole))
            }
            name => {
                let kept = ["href", "start", "colspan", "title"];
                let attributes = element.attributes.iter();
                let attributes: String = attributes
                    .filter(|(name, _)| kept.contains(&name.as_str()))
                    .map(|(name, value)| format!(" {name}=\"{}\"", escape(value)))
                    .collect();
                format!(
                    "<{name}{attributes}>{}</{name}>",
                    self.markup(&element.children, hole)
                )
            }
        }
    }

    /// A picture of the package, kept; where there is none, the words that stand for it.
    fn picture(&mut self, source: Option<&str>, words: &str) -> String {
        let source = source.unwrap_or_default();
        let found = self.files.and_then(|(files, folder)| {
            let path = super::package::path(folder, source)?;
            Some((path.rsplit('/').next()?.to_owned(), files.get(&path)?))
        });
        match found.and_then(|(name, bytes)| self.keep(&name, bytes)) {
            Some(name) => format!("<img src=\"{}\" alt=\"{}\" />", escape(&name), escape(words)),
            None => {
                self.drop("picture-missing", source);
                format!("<em>{}</em>", escape(words))
            }
        }
    }

    /// Keeps a picture under a name of its own that Markdown holds as it is.
    fn keep(&mut self, name: &str, bytes: &[u8]) -> Option<String> {
        let ending = media_type(bytes)?;
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let plain = |letter: char| {
            if letter.is_alphanumeric() || "-_".contains(letter) {
                letter
            } else {
                '-'
            }
        };
        let stem: String = stem.chars().take(60).map(plain).collect();
        for turn in 1.. {
            let name = match turn {
                1 => format!("{stem}.{ending}"),
                turn => format!("{stem}-{turn}.{ending}"),
            };
            match self.pictures.iter().find(|picture| picture.name == name) {
                Some(same) if same.bytes == bytes => return Some(name),
                Some(_) => {}
                None => {
                    self.pictures.push(Picture {
                        name: name.clone(),
                        bytes: bytes.to_vec(),
                    });
                    return Some(name);
                }
            }
        }
        None
    }
}

/// The place of this number, from 1.
pub(super) fn place(number: usize) -> String {
    format!("{OPEN}{number}{CLOSE}")
}

/// A formula in MathML as a line of text; annotations say the same once more.
fn formula(element: &Element) -> String {
    let parts: Vec<String> = element
        .children
        .iter()
        .filter_map(|node| match node {
            Node::Text(words) => Some(words.trim().to_owned()),
            Node::Element(element) if element.name.starts_with("annotation") => None,
            Node::Element(element) => Some(formula(element)),
        })
        .filter(|part| !part.is_empty())
        .collect();
    match (element.name.as_str(), parts.as_slice()) {
        ("msup", [base, power]) => format!("{base}^{power}"),
        ("msub", [base, low]) => format!("{base}_{low}"),
        ("mfrac", [over, under]) => format!("{over}/{under}"),
        ("msqrt", _) => format!("√({})", parts.concat()),
        ("mspace", _) => " ".to_owned(),
        _ => parts.concat(),
    }
}
