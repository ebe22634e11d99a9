//! Markdown: texts that people write, read once into a tree and written out from there - as HTML for a page, as XHTML for
//! an e-book, as data for a document template.
//!
//! CommonMark with tables, footnotes and strike-through. HTML inside the text is not interpreted but shown as it was
//! typed (comments are dropped), so no text can bring markup of its own into a page.

mod build;
mod html;
mod places;
mod settle;
mod slug;
mod tree;

#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

pub use html::{Dialect, leads_outside};
pub use places::{Landmark, Place, places};
pub use tree::{Align, Block, Heading, Inline, Tree};

/// The topmost heading of a text that stands inside a page, whose own title is the `h1`.
const TOP_OF_PAGE_TEXT: u8 = 2;

/// Reads Markdown into a tree. Heading levels start at 1 and skip none, whatever the text does; each heading has an id
/// that is made from its words and unique in the text.
pub fn to_tree(md: &str) -> Tree {
    build::tree(md)
}

/// The text as HTML that may stand inside a page: headings from `h2` on with ids, tables in a box that scrolls by keyboard
/// and is named by the table's own header row, links to other places with `rel="noopener"`. The result went through the
/// sanitiser.
pub fn to_html(md: &str) -> String {
    SANITISER
        .clean(&html::write(&to_tree(md), Dialect::Page, TOP_OF_PAGE_TEXT))
        .to_string()
}

/// The headings of a text in reading order, with the ids that [`to_html`] gives them and levels from 1.
pub fn outline(md: &str) -> Vec<Heading> {
    to_tree(md).headings()
}

/// The id that [`to_html`] gives the first heading with these words.
pub fn heading_id(words: &str) -> String {
    slug::slug(words)
}

/// A tree as XHTML for an e-book chapter; headings start at `h1`.
pub fn to_xhtml(tree: &Tree) -> String {
    html::write(tree, Dialect::Book, 1)
}

/// Everything that the writer itself produces, and nothing more.
static SANITISER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let tags = [
        "a",
        "blockquote",
        "br",
        "code",
        "del",
        "div",
        "em",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "img",
        "li",
        "ol",
        "p",
        "pre",
        "section",
        "strong",
        "sup",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ];
    let attributes: HashMap<&str, HashSet<&str>> = [
        ("a", vec!["href", "rel", "role"]),
        ("div", vec!["role", "tabindex", "aria-labelledby"]),
        ("img", vec!["src", "alt"]),
        ("ol", vec!["start"]),
        ("pre", vec!["tabindex"]),
        ("section", vec!["role"]),
        ("th", vec!["scope"]),
    ]
    .into_iter()
    .map(|(tag, names)| (tag, names.into_iter().collect()))
    .collect();
    let classes: HashMap<&str, HashSet<&str>> = [
        ("div", vec!["table-scroll", "note"]),
        ("section", vec!["notes"]),
        ("td", vec!["align-right", "align-center"]),
        ("th", vec!["align-right", "align-center"]),
    ]
    .into_iter()
    .map(|(tag, names)| (tag, names.into_iter().collect()))
    .collect();
    let mut sanitiser = ammonia::Builder::empty();
    sanitiser
        .tags(tags.into_iter().collect())
        .tag_attributes(attributes)
        .generic_attributes(HashSet::from(["id"]))
        .allowed_classes(classes)
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .link_rel(None);
    sanitiser
});
