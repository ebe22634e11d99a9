//! The tree written as HTML: for a page, and in the stricter spelling of XHTML for an e-book.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::tree::{Align, Block, Inline, Tree};

/// Who will read the markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// A page of this server: wide tables scroll, links to other places are marked.
    Page,
    /// A chapter of an EPUB: footnotes and references carry the e-book's own types.
    Book,
}

/// Writes the whole text; its topmost headings get the level `top`.
pub(super) fn write(tree: &Tree, dialect: Dialect, top: u8) -> String {
    let mut writer = Writer {
        out: String::new(),
        dialect,
        top,
        tables: 0,
        heading: None,
        mentioned: BTreeSet::new(),
        marked: BTreeSet::new(),
    };
    writer.blocks(&tree.blocks, false);
    writer.notes(tree);
    writer.out
}

struct Writer {
    out: String,
    dialect: Dialect,
    top: u8,
    tables: usize,
    /// The id of the heading last written.
    heading: Option<String>,
    /// The notes that the text mentions, and those among them with a mark to come back to.
    mentioned: BTreeSet<usize>,
    marked: BTreeSet<usize>,
}

impl Writer {
    fn put(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    fn text(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                // XML has no way to write these, and no text needs them.
                '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
                letter => self.out.push(letter),
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block], tight: bool) {
        for (place, block) in blocks.iter().enumerate() {
            match block {
                Block::Paragraph { inlines } if tight => {
                    if place > 0 {
                        self.put("<br/>");
                    }
                    self.inlines(inlines);
                }
                block => self.block(block),
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, id, inlines } => self.heading(*level, id, inlines),
            Block::Paragraph { inlines } => {
                self.put("<p>");
                self.inlines(inlines);
                self.put("</p>\n");
            }
            Block::List { first, tight, items } => self.list(*first, *tight, items),
            Block::Table { columns, head, rows } => self.table(columns, head, rows),
            Block::Quote { blocks } => {
                self.put("<blockquote>\n");
                self.blocks(blocks, false);
                self.put("</blockquote>\n");
            }
            Block::Code { text } => {
                self.put(match self.dialect {
                    Dialect::Page => "<pre tabindex=\"0\"><code>",
                    Dialect::Book => "<pre><code>",
                });
                self.text(text);
                self.put("</code></pre>\n");
            }
            Block::Rule => self.put("<hr/>\n"),
        }
    }

    fn heading(&mut self, level: u8, id: &str, inlines: &[Inline]) {
        let level = (level.saturating_sub(1) + self.top).min(6);
        self.put(&format!("<h{level} id=\""));
        self.text(id);
        self.put("\">");
        self.inlines(inlines);
        self.put(&format!("</h{level}>\n"));
        self.heading = Some(id.to_owned());
    }

    fn list(&mut self, first: Option<u64>, tight: bool, items: &[Vec<Block>]) {
        let tag = if first.is_some() { "ol" } else { "ul" };
        match first {
            Some(number) if number != 1 => self.put(&format!("<ol start=\"{number}\">\n")),
            _ => self.put(&format!("<{tag}>\n")),
        }
        for item in items {
            self.put("<li>");
            self.blocks(item, tight);
            self.put("</li>\n");
        }
        self.put(&format!("</{tag}>\n"));
    }

    fn table(&mut self, columns: &[Align], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
        self.tables += 1;
        let id = format!("table-{}", self.tables);
        if self.dialect == Dialect::Page {
            self.open_scrolling_box(&id, head);
        }
        self.put(&format!("<table>\n<thead id=\"{id}\">\n<tr>"));
        for (place, cell) in head.iter().enumerate() {
            let tag = if cell.is_empty() { "td" } else { "th" };
            self.cell(tag, columns.get(place), cell);
        }
        self.put("</tr>\n</thead>\n");
        if !rows.is_empty() {
            self.put("<tbody>\n");
            for row in rows {
                self.put("<tr>");
                for (place, cell) in row.iter().enumerate() {
                    self.cell("td", columns.get(place), cell);
                }
                self.put("</tr>\n");
            }
            self.put("</tbody>\n");
        }
        self.put("</table>\n");
        if self.dialect == Dialect::Page {
            self.put("</div>\n");
        }
    }

    /// The box that a wide table scrolls in. It takes the keyboard's focus, so it needs a name: the table's header row, or
    /// where that is empty the heading above. It is a group and no landmark, for tables with the same header share a name.
    fn open_scrolling_box(&mut self, id: &str, head: &[Vec<Inline>]) {
        let named_by = if head.iter().any(|cell| !cell.is_empty()) {
            Some(id.to_owned())
        } else {
            self.heading.clone()
        };
        match named_by {
            Some(name) => {
                self.put("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"");
                self.text(&name);
                self.put("\">\n");
            }
            None => self.put("<div class=\"table-scroll\" tabindex=\"0\">\n"),
        }
    }

    fn cell(&mut self, tag: &str, align: Option<&Align>, inlines: &[Inline]) {
        let scope = if tag == "th" { " scope=\"col\"" } else { "" };
        let class = match align {
            Some(Align::End) => " class=\"align-right\"",
            Some(Align::Center) => " class=\"align-center\"",
            Some(Align::Start) | None => "",
        };
        self.put(&format!("<{tag}{scope}{class}>"));
        self.inlines(inlines);
        self.put(&format!("</{tag}>"));
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text { text } => self.text(text),
            Inline::Emphasis { inlines } => self.wrap("em", inlines),
            Inline::Strong { inlines } => self.wrap("strong", inlines),
            Inline::Struck { inlines } => self.wrap("del", inlines),
            Inline::Code { text } => {
                self.put("<code>");
                self.text(text);
                self.put("</code>");
            }
            Inline::Link { href, inlines } => self.link(href, inlines),
            Inline::Image { src, alt } => self.image(src, alt),
            Inline::LineBreak => self.put("<br/>"),
            Inline::Note { number, again } => self.note_mark(*number, *again),
        }
    }

    fn wrap(&mut self, tag: &str, inlines: &[Inline]) {
        self.put(&format!("<{tag}>"));
        self.inlines(inlines);
        self.put(&format!("</{tag}>"));
    }

    fn link(&mut self, href: &str, inlines: &[Inline]) {
        if href.is_empty() {
            return self.inlines(inlines);
        }
        self.put("<a href=\"");
        self.text(href);
        self.put("\"");
        if self.dialect == Dialect::Page && leads_outside(href) {
            self.put(" rel=\"noopener\"");
        }
        self.put(">");
        self.inlines(inlines);
        self.put("</a>");
    }

    /// A book carries no pictures of its own, so the words that stand for a picture take its place.
    fn image(&mut self, src: &str, alt: &str) {
        match self.dialect {
            Dialect::Book => self.wrap("em", &[Inline::Text { text: alt.to_owned() }]),
            Dialect::Page => {
                self.put("<img src=\"");
                self.text(src);
                self.put("\" alt=\"");
                self.text(alt);
                self.put("\"/>");
            }
        }
    }

    fn note_mark(&mut self, number: usize, again: bool) {
        self.mentioned.insert(number);
        let id = if again {
            String::new()
        } else {
            format!(" id=\"note-mark-{number}\"")
        };
        if !again {
            self.marked.insert(number);
        }
        let kind = match self.dialect {
            Dialect::Page => "role=\"doc-noteref\"",
            Dialect::Book => "epub:type=\"noteref\" role=\"doc-noteref\"",
        };
        // Writing to a string cannot fail.
        let _ = write!(
            self.out,
            "<sup{id}><a href=\"#note-{number}\" {kind}>{number}</a></sup>"
        );
    }

    /// The notes under the text, each that it mentions once; their numbers lead back.
    fn notes(&mut self, tree: &Tree) {
        if self.mentioned.is_empty() {
            return;
        }
        self.put(match self.dialect {
            Dialect::Page => "<section class=\"notes\" role=\"doc-endnotes\">\n",
            Dialect::Book => "<section class=\"notes\" epub:type=\"footnotes\">\n",
        });
        let mut written = BTreeSet::new();
        // A note may mention another.
        while let Some(number) = self.mentioned.difference(&written).next().copied() {
            written.insert(number);
            let blocks = number.checked_sub(1).and_then(|place| tree.notes.get(place));
            self.note(number, blocks.map_or(&[], Vec::as_slice));
        }
        self.put("</section>\n");
    }

    fn note(&mut self, number: usize, blocks: &[Block]) {
        let kind = if self.dialect == Dialect::Book {
            " epub:type=\"footnote\""
        } else {
            ""
        };
        self.put(&format!("<div class=\"note\" id=\"note-{number}\"{kind}>\n<p>"));
        if self.marked.contains(&number) {
            self.put(&format!(
                "<a href=\"#note-mark-{number}\" role=\"doc-backlink\">{number}</a>. "
            ));
        } else {
            self.put(&format!("{number}. "));
        }
        let rest = match blocks.split_first() {
            Some((Block::Paragraph { inlines }, rest)) => {
                self.inlines(inlines);
                rest
            }
            _ => blocks,
        };
        self.put("</p>\n");
        self.blocks(rest, false);
        self.put("</div>\n");
    }
}

/// Whether a link leads to another place on the web or opens a mail.
pub fn leads_outside(href: &str) -> bool {
    let scheme = |name: &str| {
        href.get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name))
    };
    scheme("https://") || scheme("http://") || scheme("mailto:") || scheme("//")
}
