//! Markdown as the XHTML that QTI has room for.

use kernel::markdown::{Align, Block, Inline, to_tree};

use crate::formats::{qti::STRUCK, xml::escape};

/// Marks of a place.
const OPEN: char = '\u{fdd0}';
/// See [`OPEN`].
const CLOSE: char = '\u{fdd1}';

/// What fills a place.
pub(super) struct Filled {
    /// Its markup.
    pub(super) markup: String,
    /// Whether it stands on lines of its own.
    pub(super) is_block: bool,
}

/// The address of a picture in the package.
type Pictures<'p> = &'p dyn Fn(&str) -> Option<String>;
/// What fills the place of a number.
type Places<'p> = &'p dyn Fn(usize) -> Option<&'p Filled>;

/// A text as blocks.
pub(super) fn blocks<'p>(text: &str, pictures: Pictures<'p>, places: Places<'p>) -> String {
    let mut writer = Writer {
        out: String::new(),
        pictures,
        places,
    };
    writer.blocks(&to_tree(&with_places(text)).blocks);
    writer.out
}

/// A text without blocks where it is one paragraph.
pub(super) fn line(text: &str, pictures: Pictures<'_>) -> String {
    let tree = to_tree(text);
    let mut writer = Writer {
        out: String::new(),
        pictures,
        places: &|_| None,
    };
    match tree.blocks.as_slice() {
        [Block::Paragraph { inlines }] => writer.inlines(inlines),
        blocks => writer.blocks(blocks),
    }
    writer.out
}

/// The text with marks that Markdown leaves alone for `[[1]]`.
fn with_places(text: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        let number = after
            .split_once("]]")
            .filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()));
        marked.push_str(before);
        match number {
            Some((number, after)) if !number.is_empty() && !before.ends_with('\\') => {
                marked.extend([OPEN]);
                marked.push_str(number);
                marked.extend([CLOSE]);
                rest = after;
            }
            _ => {
                marked.push_str("[[");
                rest = after;
            }
        }
    }
    marked.push_str(rest);
    marked
}

struct Writer<'p> {
    out: String,
    pictures: Pictures<'p>,
    places: Places<'p>,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn wrapped(&mut self, name: &str, inlines: &[Inline]) {
        self.out.push_str(&format!("<{name}>"));
        self.inlines(inlines);
        self.out.push_str(&format!("</{name}>"));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, inlines, .. } => {
                self.wrapped(&format!("h{}", (*level).clamp(1, 6)), inlines)
            }
            Block::Paragraph { inlines } => self.paragraph(inlines),
            Block::List { first, tight, items } => self.list(*first, *tight, items),
            Block::Table { columns, head, rows } => self.table(columns, head, rows),
            Block::Quote { blocks } => {
                self.out.push_str("<blockquote>");
                self.blocks(blocks);
                self.out.push_str("</blockquote>");
            }
            Block::Code { text } => self.out.push_str(&format!("<pre>{}</pre>", escape(text))),
            Block::Rule => self.out.push_str("<hr/>"),
        }
        self.out.push('\n');
    }

    /// A paragraph; what stands on lines of its own divides it.
    fn paragraph(&mut self, inlines: &[Inline]) {
        let begin = self.out.len();
        self.wrapped("p", inlines);
        let written = self.out.split_off(begin);
        let mut inside = written.as_str();
        while let Some((before, after)) = inside.split_once(OPEN) {
            let Some((number, after)) = after.split_once(CLOSE) else {
                break;
            };
            let filled = number.parse().ok().and_then(|number| (self.places)(number));
            self.out.push_str(before);
            match filled {
                Some(filled) if filled.is_block => self.out.push_str(&format!("</p>{}<p>", filled.markup)),
                Some(filled) => self.out.push_str(&filled.markup),
                None => self.out.push_str(&format!("[[{number}]]")),
            }
            inside = after;
        }
        self.out.push_str(inside);
        let whole = self.out.split_off(begin);
        self.out.push_str(&whole.replace("<p></p>", ""));
    }

    fn list(&mut self, first: Option<u64>, tight: bool, items: &[Vec<Block>]) {
        let name = if first.is_some() { "ol" } else { "ul" };
        match first {
            Some(number) if number != 1 => self.out.push_str(&format!("<ol start=\"{number}\">")),
            _ => self.out.push_str(&format!("<{name}>")),
        }
        for item in items {
            self.out.push_str("<li>");
            for block in item {
                match block {
                    Block::Paragraph { inlines } if tight => {
                        let begin = self.out.len();
                        self.paragraph(inlines);
                        let whole = self.out.split_off(begin);
                        let bare = whole
                            .strip_prefix("<p>")
                            .and_then(|whole| whole.strip_suffix("</p>"));
                        self.out.push_str(bare.unwrap_or(&whole));
                    }
                    block => self.block(block),
                }
            }
            self.out.push_str("</li>");
        }
        self.out.push_str(&format!("</{name}>"));
    }

    fn table(&mut self, _columns: &[Align], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        self.out.push_str("<table><thead><tr>");
        for cell in head {
            self.wrapped("th", cell);
        }
        self.out.push_str("</tr></thead><tbody>");
        for row in rows {
            self.out.push_str("<tr>");
            for cell in row {
                self.wrapped("td", cell);
            }
            self.out.push_str("</tr>");
        }
        self.out.push_str("</tbody></table>");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text { text } => self.out.push_str(&escape(text)),
                Inline::Emphasis { inlines } => self.wrapped("em", inlines),
                Inline::Strong { inlines } => self.wrapped("strong", inlines),
                Inline::Struck { inlines } => {
                    self.out.push_str(&format!("<span class=\"{STRUCK}\">"));
                    self.inlines(inlines);
                    self.out.push_str("</span>");
                }
                Inline::Code { text } => self.out.push_str(&format!("<code>{}</code>", escape(text))),
                Inline::Link { href, inlines } => {
                    self.out.push_str(&format!("<a href=\"{}\">", escape(href)));
                    self.inlines(inlines);
                    self.out.push_str("</a>");
                }
                Inline::Image { src, alt } => {
                    let source = (self.pictures)(src).unwrap_or_else(|| src.clone());
                    self.out.push_str(&format!(
                        "<img src=\"{}\" alt=\"{}\"/>",
                        escape(&source),
                        escape(alt)
                    ));
                }
                Inline::LineBreak => self.out.push_str("<br/>"),
                Inline::Note { number, .. } => self.out.push_str(&format!("({number})")),
            }
        }
    }
}
