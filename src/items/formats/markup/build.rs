//! The tree of a text while it is read. An element that is nested deeper than anyone writes is taken for its words alone.

use super::html::{Element, Kid};

/// Levels of nesting that are kept apart.
const DEEPEST: usize = 24;

/// The elements that are open, the root first.
pub(super) struct Builder {
    open: Vec<Element>,
    /// The element whose content is left out, and how many of its name are open in it.
    skipped: Option<(String, usize)>,
    lost: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            open: vec![Element::default()],
            skipped: None,
            lost: false,
        }
    }
}

/// What becomes of an element.
enum Fate {
    /// It is kept, under this name.
    Kept(&'static str),
    /// It has no inside.
    Void(&'static str),
    /// Its words are kept.
    Through,
    /// Its content means nothing to a reader.
    Skipped,
    /// Its content cannot be held, and somebody will miss it.
    Lost,
    /// The same, but it has no inside.
    LostVoid,
}

fn fate(name: &str) -> Fate {
    match name {
        "b" | "strong" => Fate::Kept("strong"),
        "i" | "em" | "cite" | "dfn" | "var" => Fate::Kept("em"),
        "s" | "strike" | "del" => Fate::Kept("del"),
        "code" | "kbd" | "samp" | "tt" => Fate::Kept("code"),
        "sub" => Fate::Kept("sub"),
        "sup" => Fate::Kept("sup"),
        "a" => Fate::Kept("a"),
        "p" => Fate::Kept("p"),
        "div" | "section" | "article" | "header" | "footer" | "main" | "center" | "address" | "figure"
        | "figcaption" | "fieldset" | "details" | "summary" | "dl" | "dt" | "dd" => Fate::Kept("div"),
        "ul" | "menu" => Fate::Kept("ul"),
        "ol" => Fate::Kept("ol"),
        "li" => Fate::Kept("li"),
        "table" => Fate::Kept("table"),
        "thead" => Fate::Kept("thead"),
        "tr" => Fate::Kept("tr"),
        "td" => Fate::Kept("td"),
        "th" => Fate::Kept("th"),
        "caption" => Fate::Kept("caption"),
        "blockquote" => Fate::Kept("blockquote"),
        "pre" | "xmp" => Fate::Kept("pre"),
        "h1" => Fate::Kept("h1"),
        "h2" => Fate::Kept("h2"),
        "h3" => Fate::Kept("h3"),
        "h4" => Fate::Kept("h4"),
        "h5" => Fate::Kept("h5"),
        "h6" => Fate::Kept("h6"),
        "br" => Fate::Void("br"),
        "hr" => Fate::Void("hr"),
        "img" => Fate::Void("img"),
        "script" | "style" | "head" | "title" | "template" | "noscript" | "noembed" | "noframes" => {
            Fate::Skipped
        }
        "iframe" | "object" | "applet" | "audio" | "video" | "canvas" | "svg" | "math" | "select"
        | "button" | "textarea" | "map" => Fate::Lost,
        "embed" | "input" => Fate::LostVoid,
        _ => Fate::Through,
    }
}

impl Builder {
    /// Words, where they stand.
    pub fn words(&mut self, words: &str) {
        if self.skipped.is_some() {
            return;
        }
        let Some(parent) = self.open.last_mut() else {
            return;
        };
        match parent.kids.last_mut() {
            Some(Kid::Words(before)) => before.push_str(words),
            _ => parent.kids.push(Kid::Words(words.to_owned())),
        }
    }

    /// An element begins.
    pub fn open(&mut self, name: &str, attributes: Vec<(String, String)>, closed: bool) {
        if let Some((skipped, count)) = &mut self.skipped {
            if skipped == name && !closed {
                *count += 1;
            }
            return;
        }
        match fate(name) {
            Fate::Kept(name) => {
                self.make_room(name);
                if self.open.len() > DEEPEST {
                    return;
                }
                self.open.push(Element {
                    name: name.to_owned(),
                    attributes,
                    kids: Vec::new(),
                });
            }
            Fate::Void(name) => {
                if name == "hr" {
                    self.make_room(name);
                }
                let element = Element {
                    name: name.to_owned(),
                    attributes,
                    kids: Vec::new(),
                };
                if let Some(parent) = self.open.last_mut() {
                    parent.kids.push(Kid::Element(element));
                }
            }
            Fate::Through => {}
            Fate::Skipped if closed => {}
            Fate::Skipped => self.skipped = Some((name.to_owned(), 1)),
            Fate::LostVoid => self.lost = true,
            Fate::Lost => {
                self.lost = true;
                if !closed {
                    self.skipped = Some((name.to_owned(), 1));
                }
            }
        }
    }

    /// An element ends.
    pub fn close(&mut self, name: &str) {
        if let Some((skipped, count)) = &mut self.skipped {
            if skipped == name {
                *count -= 1;
                if *count == 0 {
                    self.skipped = None;
                }
            }
            return;
        }
        if let Fate::Kept(name) = fate(name) {
            // The end of a cell or an item closes nothing outside its own table or list.
            let until: &[&str] = match name {
                "li" => &["ul", "ol"],
                "td" | "th" | "tr" | "thead" => &["table"],
                _ => &["td", "th", "li"],
            };
            self.close_up_to(&[name], until);
        }
    }

    /// Closes what ends without saying so where this element begins.
    fn make_room(&mut self, name: &str) {
        match name {
            "li" => self.close_up_to(&["li"], &["ul", "ol"]),
            "tr" | "thead" => self.close_up_to(&["tr"], &["table"]),
            "td" | "th" => self.close_up_to(&["td", "th"], &["table", "tr"]),
            name if super::html::is_block(name) => {
                self.close_up_to(&["p"], &["td", "th", "li", "div", "blockquote"]);
            }
            _ => {}
        }
    }

    /// Closes the innermost open element of these names, and all inside it, if none of `until` is open inside it.
    fn close_up_to(&mut self, names: &[&str], until: &[&str]) {
        let mut place = self.open.len();
        while let Some(element) = place.checked_sub(1).and_then(|last| self.open.get(last)) {
            place -= 1;
            if place == 0 {
                return;
            }
            if names.contains(&element.name.as_str()) {
                break;
            }
            if until.contains(&element.name.as_str()) {
                return;
            }
        }
        while self.open.len() > place.max(1) {
            self.close_last();
        }
    }

    fn close_last(&mut self) {
        if let Some(element) = self.open.pop()
            && let Some(parent) = self.open.last_mut()
        {
            parent.kids.push(Kid::Element(element));
        }
    }

    /// The root, without a name.
    pub fn finish(mut self) -> Element {
        while self.open.len() > 1 {
            self.close_last();
        }
        let mut root = self.open.pop().unwrap_or_default();
        if self.lost {
            root.attributes.push(("lost".to_owned(), String::new()));
        }
        root
    }
}
