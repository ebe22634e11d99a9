//! The files that make chapters into a publication: container, package document, navigation and title page.

use std::fmt::Write as _;

use time::macros::format_description;

use super::Book;
use crate::markdown::{Block, Heading, Tree};

pub(super) const CONTAINER: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"#;

pub(super) const STYLE: &str = "\
html { line-height: 1.5; }
body { margin: 0 4%; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.5em; hyphens: none; page-break-after: avoid; }
h1 { font-size: 1.7em; }
h2 { font-size: 1.4em; }
h3 { font-size: 1.15em; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
.align-right { text-align: right; }
.align-center { text-align: center; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 0.2em solid; }
pre { white-space: pre-wrap; }
.notes { margin-top: 2em; border-top: 1px solid; font-size: 0.9em; }
.title-page { text-align: center; margin-top: 20%; }
.title-page img { width: 40%; max-width: 16em; }
.imprint { font-size: 0.9em; }
nav ol { list-style: none; padding-left: 1em; }
";

/// One file of the book.
pub(super) struct Chapter {
    pub(super) file: String,
    pub(super) title: String,
    pub(super) headings: Vec<Heading>,
    pub(super) tree: Tree,
}

impl Chapter {
    /// The `number`-th chapter; it takes its title from its first heading, or else from the book.
    pub(super) fn new(number: usize, mut tree: Tree, book_title: &str) -> Self {
        let headings = tree.headings();
        let title = headings
            .first()
            .map_or_else(|| book_title.to_owned(), |heading| heading.text.clone());
        start_at_one(&mut tree);
        Self {
            file: format!("chapter-{number:03}.xhtml"),
            title,
            headings,
            tree,
        }
    }
}

/// Each chapter is a page of its own, so its first heading is the topmost.
fn start_at_one(tree: &mut Tree) {
    let mut above = None;
    for block in &mut tree.blocks {
        if let Block::Heading { level, .. } = block {
            let above = *above.get_or_insert(level.saturating_sub(1));
            *level = level.saturating_sub(above).max(1);
        }
    }
}

/// Text for XML: escaped, and without the characters that XML cannot hold.
pub(super) fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// An XHTML page of the book.
pub(super) fn page(book: &Book, title: &str, body: &str) -> String {
    let (lang, title) = (escape(&book.lang), escape(title));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
         <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"{lang}\" xml:lang=\"{lang}\">\n\
         <head>\n<title>{title}</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"book.css\"/>\n</head>\n\
         <body>\n{body}</body>\n</html>\n"
    )
}

pub(super) fn title_page(book: &Book) -> String {
    let mut body = String::from("<section class=\"title-page\" epub:type=\"titlepage\">\n");
    line(&mut body, "h1", &book.title);
    for creator in &book.creators {
        line(&mut body, "p", creator);
    }
    line(&mut body, "p", &book.publisher);
    if let Some(emblem) = &book.emblem {
        body.push_str(&format!(
            "<p><img src=\"emblem.svg\" alt=\"{}\"/></p>\n",
            escape(&emblem.alt)
        ));
    }
    body.push_str("<div class=\"imprint\">\n");
    for words in book.imprint.iter().chain([&book.rights]) {
        line(&mut body, "p", words);
    }
    body.push_str("</div>\n</section>\n");
    page(book, &book.title, &body)
}

fn line(body: &mut String, tag: &str, words: &str) {
    if !words.is_empty() {
        body.push_str(&format!("<{tag}>{}</{tag}>\n", escape(words)));
    }
}

/// The table of contents: chapters, and under each its further headings of level 3 at most.
pub(super) fn nav(book: &Book, chapters: &[Chapter]) -> String {
    let label = escape(&book.contents_label);
    let mut body = format!(
        "<nav epub:type=\"toc\" role=\"doc-toc\" aria-labelledby=\"contents\">\n<h1 id=\"contents\">{label}</h1>\n<ol>\n"
    );
    for chapter in chapters {
        body.push_str(&format!(
            "<li><a href=\"{}\">{}</a>",
            chapter.file,
            escape(&chapter.title)
        ));
        let inner: Vec<&Heading> = chapter
            .headings
            .iter()
            .skip(1)
            .filter(|heading| heading.level <= 3)
            .collect();
        if !inner.is_empty() {
            body.push_str("\n<ol>\n");
            for heading in inner {
                let (id, text) = (escape(&heading.id), escape(&heading.text));
                body.push_str(&format!(
                    "<li><a href=\"{}#{id}\">{text}</a></li>\n",
                    chapter.file
                ));
            }
            body.push_str("</ol>\n");
        }
        body.push_str("</li>\n");
    }
    if chapters.is_empty() {
        body.push_str(&format!(
            "<li><a href=\"title.xhtml\">{}</a></li>\n",
            escape(&book.title)
        ));
    }
    body.push_str("</ol>\n</nav>\n");
    page(book, &book.contents_label, &body)
}

/// The package document: metadata, every file, and the reading order.
pub(super) fn opf(book: &Book, chapters: &[Chapter]) -> Result<String, time::error::Format> {
    let mut metadata = String::new();
    let mut element = |open: &str, words: &str| {
        if !words.is_empty() {
            let tag = open.split(' ').next().unwrap_or(open);
            // Writing to a string cannot fail.
            let _ = writeln!(metadata, "    <{open}>{}</{tag}>", escape(words));
        }
    };
    element("dc:identifier id=\"book-id\"", &book.identifier);
    element("dc:title", &book.title);
    element("dc:language", &book.lang);
    book.creators
        .iter()
        .for_each(|creator| element("dc:creator", creator));
    element("dc:publisher", &book.publisher);
    element("dc:rights", &book.rights);
    element("dc:description", &book.description);
    element("meta property=\"dcterms:modified\"", &timestamp(book)?);
    for (property, value) in accessibility(book) {
        element(&format!("meta property=\"schema:{property}\""), value);
    }
    let (manifest, spine) = inventory(book, chapters);
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"book-id\" xml:lang=\"{}\">\n\
         \x20 <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n{metadata}  </metadata>\n\
         \x20 <manifest>\n{manifest}  </manifest>\n  <spine>\n{spine}  </spine>\n</package>\n",
        escape(&book.lang)
    ))
}

fn timestamp(book: &Book) -> Result<String, time::error::Format> {
    let form = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    book.modified.to_offset(time::UtcOffset::UTC).format(form)
}

fn accessibility(book: &Book) -> Vec<(&'static str, &str)> {
    let mut facts = vec![("accessMode", "textual")];
    if book.emblem.is_some() {
        facts.push(("accessMode", "visual"));
    }
    facts.push(("accessModeSufficient", "textual"));
    for feature in [
        "structuralNavigation",
        "tableOfContents",
        "readingOrder",
        "displayTransformability",
    ] {
        facts.push(("accessibilityFeature", feature));
    }
    if book.emblem.is_some() {
        facts.push(("accessibilityFeature", "alternativeText"));
    }
    facts.push(("accessibilityHazard", "none"));
    facts.push(("accessibilitySummary", &book.accessibility_summary));
    facts
}

fn inventory(book: &Book, chapters: &[Chapter]) -> (String, String) {
    const XHTML: &str = "application/xhtml+xml";
    let mut manifest = String::new();
    let mut spine = String::new();
    let mut item = |id: &str, file: &str, kind: &str, more: &str| {
        manifest.push_str(&format!(
            "    <item id=\"{id}\" href=\"{file}\" media-type=\"{kind}\"{more}/>\n"
        ));
        if kind == XHTML {
            spine.push_str(&format!("    <itemref idref=\"{id}\"/>\n"));
        }
    };
    item("title-page", "title.xhtml", XHTML, "");
    item("nav", "nav.xhtml", XHTML, " properties=\"nav\"");
    for (place, chapter) in chapters.iter().enumerate() {
        item(&format!("chapter-{}", place + 1), &chapter.file, XHTML, "");
    }
    item("style", "book.css", "text/css", "");
    if book.emblem.is_some() {
        item("emblem", "emblem.svg", "image/svg+xml", "");
    }
    (manifest, spine)
}
