//! XML of question files as a small tree. Nothing is fetched and nothing is declared: a document type, and with it every entity
//! but the five of XML itself, is refused, so that no file can name another or grow while it is read.

#[cfg(test)]
mod tests;
mod told;

use kernel::text::Message;
use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};

pub use told::is_xml;

/// The most bytes of a file, pictures inside it included.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
/// How deep elements may lie in each other. What people write lies ten deep or so.
pub const MAX_DEPTH: usize = 100;
/// The most elements of a file.
pub const MAX_ELEMENTS: usize = 2_000_000;
/// The most attributes of an element.
const MAX_ATTRIBUTES: usize = 200;

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name without prefix.
    pub name: String,
    /// Its attributes as they are written, prefix included ("xml:lang"), with what stands for other characters resolved.
    pub attributes: Vec<(String, String)>,
    /// What is inside, in order.
    pub children: Vec<Node>,
    /// The line on which it begins, from 1.
    pub line: usize,
}

/// What an element has inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Another element.
    Element(Element),
    /// Text, from wherever: plain or in a CDATA section.
    Text(String),
}

/// A file that is no XML that can be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Wrong {
    /// The line, from 1, where that can be told.
    pub line: Option<usize>,
    /// Why, as a message of the locale files.
    pub reason: Message,
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The elements right inside.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The elements of this name right inside.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements().filter(move |element| element.name == name)
    }

    /// The first element of this name right inside.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name == name)
    }

    /// The first element that is reached by these names, each right inside the one before.
    pub fn at(&self, path: &[&str]) -> Option<&Element> {
        path.iter().try_fold(self, |element, name| element.child(name))
    }

    /// All text inside, also that of elements inside, in order, as it is written.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.gather(&mut text);
        text
    }

    fn gather(&self, text: &mut String) {
        for node in &self.children {
            match node {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) => element.gather(text),
            }
        }
    }

    /// What is inside as markup again, without prefixes: for texts that are XHTML elements of their own.
    pub fn markup(&self) -> String {
        let mut markup = String::new();
        for node in &self.children {
            node.write(&mut markup);
        }
        markup
    }
}

impl Node {
    /// This node as markup again, at the end of `markup`.
    pub fn write(&self, markup: &mut String) {
        let element = match self {
            Node::Text(words) => return markup.push_str(&escape(words)),
            Node::Element(element) => element,
        };
        markup.push('<');
        markup.push_str(&element.name);
        for (name, value) in &element.attributes {
            markup.push_str(&format!(" {name}=\"{}\"", escape(value)));
        }
        if element.children.is_empty() && is_void(&element.name) {
            return markup.push_str(" />");
        }
        markup.push('>');
        for node in &element.children {
            node.write(markup);
        }
        markup.push_str(&format!("</{}>", element.name));
    }
}

/// Elements of HTML that have no end: an HTML reader would take `<p />` for a paragraph that is still open.
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "br" | "hr" | "img" | "col" | "wbr" | "input" | "source" | "track"
    )
}

/// A text or the value of an attribute as XML has to write it, without characters that XML cannot hold.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // A reader takes a bare one for the end of a line.
            '\r' => escaped.push_str("&#13;"),
            letter if is_allowed(letter) => escaped.push(letter),
            _ => {}
        }
    }
    escaped
}

/// Whether XML 1.0 can hold it (section 2.2 of the recommendation).
fn is_allowed(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// Reads a file: its root element, and the name of its encoding. The encoding is the one of the byte order mark, else the one
/// that the file declares, else the one that its letters speak for.
///
/// # Errors
/// [`Wrong`] where it is not well formed, declares a document type, uses an entity that XML does not know by itself, cannot be
/// decoded, or goes beyond [`MAX_BYTES`], [`MAX_DEPTH`] or [`MAX_ELEMENTS`].
pub fn read(bytes: &[u8]) -> Result<(Element, &'static str), Wrong> {
    if bytes.len() > MAX_BYTES {
        let reason = Message::new("quizzes-format-too-large").with("limit", MAX_BYTES as u64 / 1024 / 1024);
        return Err(Wrong { line: None, reason });
    }
    let (text, encoding) = told::decode(bytes).map_err(|_| Wrong {
        line: None,
        reason: Message::new("quizzes-format-undecodable"),
    })?;
    Ok((parse(&text)?, encoding.name()))
}

/// Reads the text of a document.
///
/// # Errors
/// As [`read`].
pub fn parse(text: &str) -> Result<Element, Wrong> {
    let mut building = Building::default();
    let mut lines = Lines { text, at: 0, line: 1 };
    let mut reader = Reader::from_str(text);
    loop {
        let line = lines.at(reader.buffer_position());
        let wrong = |key: &str| Wrong {
            line: Some(line),
            reason: Message::new(format!("quizzes-format-{key}")),
        };
        match reader.read_event() {
            Err(_) => {
                let line = lines.at(reader.error_position());
                return Err(Wrong {
                    line: Some(line),
                    ..wrong("xml-broken")
                });
            }
            Ok(Event::Start(tag)) => {
                let element = element(&tag, line)?;
                building.open(element)?;
            }
            Ok(Event::Empty(tag)) => {
                let element = element(&tag, line)?;
                building.open(element)?;
                building.close();
            }
            Ok(Event::End(_)) => building.close(),
            Ok(Event::Text(words)) => building.text(&words.xml10_content(), line)?,
            Ok(Event::CData(words)) => building.text(&words.xml10_content(), line)?,
            Ok(Event::GeneralRef(reference)) => building.text(&resolved(&reference, line)?, line)?,
            Ok(Event::DocType(_)) => return Err(wrong("xml-doctype")),
            Ok(Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => {}
            Ok(Event::Eof) => return building.finish().ok_or_else(|| wrong("xml-broken")),
        }
    }
}

fn element(tag: &BytesStart<'_>, line: usize) -> Result<Element, Wrong> {
    let broken = || Wrong {
        line: Some(line),
        reason: Message::new("quizzes-format-xml-broken"),
    };
    let mut element = Element {
        name: tag.local_name().as_ref().to_owned(),
        line,
        ..Element::default()
    };
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| broken())?;
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_err(|_| broken())?;
        let value = value.chars().filter(|letter| is_allowed(*letter)).collect();
        element
            .attributes
            .push((attribute.key.as_ref().to_owned(), value));
        if element.attributes.len() > MAX_ATTRIBUTES {
            return Err(broken());
        }
    }
    Ok(element)
}

fn resolved(reference: &BytesRef<'_>, line: usize) -> Result<String, Wrong> {
    let name = reference.xml10_content();
    let letter = reference.resolve_char_ref().ok().flatten();
    match (letter, resolve_predefined_entity(&name)) {
        (Some(letter), _) => Ok(letter.to_string()),
        (None, Some(known)) => Ok(known.to_owned()),
        (None, None) => Err(Wrong {
            line: Some(line),
            reason: Message::new("quizzes-format-xml-entity").with("name", name.into_owned()),
        }),
    }
}

/// The elements that are still open, and the root once it is closed.
#[derive(Default)]
struct Building {
    open: Vec<Element>,
    root: Option<Element>,
    count: usize,
}

impl Building {
    fn open(&mut self, element: Element) -> Result<(), Wrong> {
        self.count += 1;
        let line = Some(element.line);
        let beyond = |key: &str, limit: usize| Wrong {
            line,
            reason: Message::new(format!("quizzes-format-{key}")).with("limit", limit as u64),
        };
        if self.open.len() >= MAX_DEPTH {
            return Err(beyond("xml-deep", MAX_DEPTH));
        }
        if self.count > MAX_ELEMENTS {
            return Err(beyond("xml-many", MAX_ELEMENTS));
        }
        if self.root.is_some() {
            let reason = Message::new("quizzes-format-xml-broken");
            return Err(Wrong { line, reason });
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) {
        let Some(element) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(element)),
            None => self.root = Some(element),
        }
    }

    fn text(&mut self, words: &str, line: usize) -> Result<(), Wrong> {
        let Some(element) = self.open.last_mut() else {
            if words.trim().is_empty() {
                return Ok(());
            }
            let reason = Message::new("quizzes-format-xml-broken");
            return Err(Wrong {
                line: Some(line),
                reason,
            });
        };
        let words = words.chars().filter(|letter| is_allowed(*letter));
        match element.children.last_mut() {
            Some(Node::Text(before)) => before.extend(words),
            _ => element.children.push(Node::Text(words.collect())),
        }
        Ok(())
    }

    fn finish(self) -> Option<Element> {
        self.root.filter(|_| self.open.is_empty())
    }
}

/// Counts lines up to a place that only moves forward.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn at(&mut self, place: u64) -> usize {
        let place = usize::try_from(place).unwrap_or(self.at).max(self.at);
        let passed = self.text.as_bytes().get(self.at..place).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = place;
        self.line
    }
}
