//! HTML of people's editors as a tree of what Markdown knows. The words and attributes are read by the tokeniser of browsers;
//! the tree is our own, so that it grows no faster than the text does, whatever is nested in whatever.

use std::cell::RefCell;

use html5ever::{
    TokenizerResult,
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
        states::{RawKind, State},
    },
};

use super::build::Builder;

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kid {
    /// Words, with white space as it was.
    Words(String),
    /// An element.
    Element(Element),
}

/// An element that Markdown knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Element {
    /// Its name in lower case.
    pub name: String,
    /// The attributes that are kept.
    pub attributes: Vec<(String, String)>,
    /// What is inside.
    pub kids: Vec<Kid>,
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// All words inside, those of a picture too.
    pub fn words(&self) -> String {
        let mut words = String::new();
        self.gather(&mut words);
        words
    }

    fn gather(&self, words: &mut String) {
        if self.name == "img" {
            words.push_str(self.attribute("alt").unwrap_or(""));
        }
        if is_block(&self.name) || self.name == "br" {
            words.push(' ');
        }
        for kid in &self.kids {
            match kid {
                Kid::Words(text) => words.push_str(text),
                Kid::Element(element) => element.gather(words),
            }
        }
        if is_block(&self.name) {
            words.push(' ');
        }
    }
}

/// Whether an element stands on lines of its own.
pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "ul"
            | "ol"
            | "li"
            | "table"
            | "tr"
            | "td"
            | "th"
            | "thead"
            | "tbody"
            | "caption"
            | "blockquote"
            | "pre"
            | "hr"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "dl"
            | "dt"
            | "dd"
    )
}

/// Reads HTML. What cannot be held is left out, and the root says so in its attribute `lost`.
pub(super) fn read(text: &str) -> Element {
    if !text.contains(['<', '&']) {
        let kids = vec![Kid::Words(text.to_owned())];
        return Element {
            kids,
            ..Element::default()
        };
    }
    let tokenizer = Tokenizer::new(Sink(RefCell::new(Builder::default())), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    while let TokenizerResult::Script(()) = tokenizer.feed(&input) {}
    tokenizer.end();
    tokenizer.sink.0.into_inner().finish()
}

/// The text with characters for the references to them, and every tag as it is written.
pub fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let options = TokenizerOpts {
        initial_state: Some(State::RawData(RawKind::Rcdata)),
        ..TokenizerOpts::default()
    };
    let tokenizer = Tokenizer::new(Text(RefCell::default()), options);
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    while let TokenizerResult::Script(()) = tokenizer.feed(&input) {}
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

struct Text(RefCell<String>);

impl TokenSink for Text {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if let Token::CharacterTokens(words) = token {
            self.0.borrow_mut().push_str(&words);
        }
        TokenSinkResult::Continue
    }
}

struct Sink(RefCell<Builder>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut builder = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(words) => builder.words(&words),
            Token::TagToken(tag) => return take(&mut builder, &tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn take(builder: &mut Builder, tag: &Tag) -> TokenSinkResult<()> {
    let name = tag.name.to_string();
    if tag.kind == TagKind::EndTag {
        builder.close(&name);
        return TokenSinkResult::Continue;
    }
    let kept = ["src", "alt", "href", "start", "colspan", "title"];
    let attributes = tag.attrs.iter().filter_map(|attribute| {
        let name = attribute.name.local.to_string();
        kept.contains(&name.as_str())
            .then(|| (name, attribute.value.to_string()))
    });
    builder.open(&name, attributes.collect(), tag.self_closing);
    match name.as_str() {
        "script" => TokenSinkResult::RawData(RawKind::ScriptData),
        "style" | "iframe" | "noembed" | "noframes" | "xmp" => TokenSinkResult::RawData(RawKind::Rawtext),
        "textarea" | "title" => TokenSinkResult::RawData(RawKind::Rcdata),
        _ => TokenSinkResult::Continue,
    }
}
