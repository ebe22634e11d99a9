//! From Markdown events to the tree. The reader keeps its own stack instead of calling itself, and flattens what is nested
//! deeper than anyone writes, so that a hostile text cannot exhaust the program's stack here or in a writer.

use std::collections::{HashMap, HashSet};

use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag};

use super::settle::{name_headings, settle_block};
use super::tree::{Align, Block, Inline, Tree, plain_text};

/// Levels of nesting that are kept apart.
const DEEPEST: usize = 24;

pub(super) fn tree(md: &str) -> Tree {
    let mut builder = Builder::default();
    for event in parser(md) {
        builder.take(event);
    }
    builder.finish()
}

/// The parser for the Markdown that we read: CommonMark with tables, footnotes and strike-through.
pub(super) fn parser(md: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    Parser::new_ext(md, options)
}

/// What an open tag will become.
enum Opened {
    Paragraph,
    Heading(u8),
    Quote,
    Code,
    List(Option<u64>),
    Item,
    Table(Vec<Align>),
    Head,
    Row,
    Cell,
    Note(String),
    Emphasis,
    Strong,
    Struck,
    Link(String),
    Image(String),
    /// Nested too deep, or of no meaning here: its content goes to the tag around it.
    Through,
}

/// A tag that is open, and what it holds so far.
struct Frame {
    opened: Opened,
    blocks: Vec<Block>,
    inlines: Vec<Inline>,
    items: Vec<Vec<Block>>,
    head: Vec<Vec<Inline>>,
    rows: Vec<Vec<Vec<Inline>>>,
    cells: Vec<Vec<Inline>>,
    loose: bool,
}

impl Frame {
    fn new(opened: Opened) -> Self {
        Self {
            opened,
            blocks: Vec::new(),
            inlines: Vec::new(),
            items: Vec::new(),
            head: Vec::new(),
            rows: Vec::new(),
            cells: Vec::new(),
            loose: false,
        }
    }

    /// Words that stand directly in a list item or a note, as paragraphs.
    fn settled(mut self) -> Vec<Block> {
        self.settle();
        self.blocks
    }

    fn settle(&mut self) {
        if !self.inlines.is_empty() {
            self.blocks.push(Block::Paragraph {
                inlines: std::mem::take(&mut self.inlines),
            });
        }
    }
}

struct Builder {
    root: Frame,
    open: Vec<Frame>,
    notes: Notes,
    /// Inside an HTML comment that goes on over several lines.
    comment: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            root: Frame::new(Opened::Through),
            open: Vec::new(),
            notes: Notes::default(),
            comment: false,
        }
    }
}

/// Footnotes by their label: numbered in the order of first mention.
#[derive(Default)]
struct Notes {
    numbers: HashMap<String, usize>,
    placed: HashSet<usize>,
    texts: HashMap<String, Vec<Block>>,
}

impl Notes {
    /// A note is brought by its first mention in the text itself; a mention inside another note only names it.
    fn mention(&mut self, label: &str, inside_a_note: bool) -> Inline {
        let next = self.numbers.len() + 1;
        let number = *self.numbers.entry(label.to_owned()).or_insert(next);
        let again = inside_a_note || !self.placed.insert(number);
        Inline::Note { number, again }
    }

    fn in_order(mut self) -> Vec<Vec<Block>> {
        let mut labels: Vec<(usize, String)> = self
            .numbers
            .into_iter()
            .map(|(label, number)| (number, label))
            .collect();
        labels.sort_unstable();
        labels
            .into_iter()
            .map(|(_, label)| self.texts.remove(&label).unwrap_or_default())
            .collect()
    }
}

impl Builder {
    fn top(&mut self) -> &mut Frame {
        self.open.last_mut().unwrap_or(&mut self.root)
    }

    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(_) => {
                if let Some(frame) = self.open.pop() {
                    self.close(frame);
                }
            }
            Event::Text(text) => self.words(&text),
            Event::Html(html) | Event::InlineHtml(html) => self.typed_html(&html),
            Event::Code(code) => self.top().inlines.push(Inline::Code {
                text: code.into_string(),
            }),
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.top().inlines.push(Inline::LineBreak),
            Event::Rule => self.block(Block::Rule),
            Event::FootnoteReference(label) => {
                let inside = self
                    .open
                    .iter()
                    .any(|frame| matches!(frame.opened, Opened::Note(_)));
                let note = self.notes.mention(&label, inside);
                self.top().inlines.push(note);
            }
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::TaskListMarker(_) => {}
        }
    }

    /// HTML as it was typed, without comments; the parser hands it over line by line.
    fn typed_html(&mut self, html: &str) {
        let after_comment = if html.starts_with("<!--") || self.comment {
            self.comment = !html.contains("-->");
            html.split_once("-->").map_or("", |(_, after)| after)
        } else {
            html
        };
        if !after_comment.trim().is_empty() {
            self.words(&after_comment.replace('\n', " "));
        }
    }

    /// Adds words, joined to those before them: the parser hands a sentence over in pieces.
    fn words(&mut self, words: &str) {
        match self.top().inlines.last_mut() {
            Some(Inline::Text { text }) => text.push_str(words),
            _ => self.top().inlines.push(Inline::Text {
                text: words.to_owned(),
            }),
        }
    }

    fn block(&mut self, block: Block) {
        let top = self.top();
        top.settle();
        top.blocks.push(block);
    }

    fn start(&mut self, tag: Tag<'_>) {
        let deep = self.open.len() >= DEEPEST;
        let opened = match tag {
            Tag::Paragraph => Opened::Paragraph,
            Tag::Heading { level, .. } => Opened::Heading(number(level)),
            Tag::CodeBlock(_) => Opened::Code,
            Tag::TableHead => Opened::Head,
            Tag::TableRow => Opened::Row,
            Tag::TableCell => Opened::Cell,
            Tag::FootnoteDefinition(label) => Opened::Note(label.into_string()),
            Tag::Image { dest_url, .. } => Opened::Image(dest_url.into_string()),
            Tag::HtmlBlock => Opened::Paragraph,
            _ if deep => Opened::Through,
            Tag::BlockQuote(_) => Opened::Quote,
            Tag::List(first) => Opened::List(first),
            Tag::Item => Opened::Item,
            Tag::Table(columns) => Opened::Table(columns.iter().map(align).collect()),
            Tag::Emphasis => Opened::Emphasis,
            Tag::Strong => Opened::Strong,
            Tag::Strikethrough => Opened::Struck,
            Tag::Link { dest_url, .. } => Opened::Link(dest_url.into_string()),
            _ => Opened::Through,
        };
        if matches!(opened, Opened::Paragraph) {
            self.loosen();
        }
        self.open.push(Frame::new(opened));
    }

    /// A paragraph that the author set apart inside a list item makes the list a loose one.
    fn loosen(&mut self) {
        if let [.., list, item] = self.open.as_mut_slice()
            && matches!(item.opened, Opened::Item)
        {
            list.loose = true;
        }
    }

    fn close(&mut self, mut frame: Frame) {
        let inlines = std::mem::take(&mut frame.inlines);
        match std::mem::replace(&mut frame.opened, Opened::Through) {
            Opened::Paragraph if inlines.is_empty() => {}
            Opened::Paragraph => self.block(Block::Paragraph { inlines }),
            Opened::Heading(level) => self.block(Block::Heading {
                level,
                id: String::new(),
                inlines,
            }),
            Opened::Code => self.block(Block::Code {
                text: plain_text(&inlines).trim_end().to_owned(),
            }),
            Opened::Emphasis => self.top().inlines.push(Inline::Emphasis { inlines }),
            Opened::Strong => self.top().inlines.push(Inline::Strong { inlines }),
            Opened::Struck => self.top().inlines.push(Inline::Struck { inlines }),
            Opened::Link(href) => self.top().inlines.push(Inline::Link { href, inlines }),
            Opened::Image(src) => self.top().inlines.push(Inline::Image {
                src,
                alt: plain_text(&inlines),
            }),
            Opened::Cell => self.top().cells.push(inlines),
            Opened::Head => self.top().head = frame.cells,
            Opened::Row => self.top().rows.push(frame.cells),
            Opened::Table(columns) => self.block(Block::Table {
                columns,
                head: frame.head,
                rows: frame.rows,
            }),
            Opened::List(first) => self.block(Block::List {
                first,
                tight: !frame.loose,
                items: frame.items,
            }),
            opened => {
                frame.inlines = inlines;
                self.close_container(opened, frame);
            }
        }
    }

    fn close_container(&mut self, opened: Opened, frame: Frame) {
        match opened {
            Opened::Quote => {
                let blocks = frame.settled();
                self.block(Block::Quote { blocks });
            }
            Opened::Item => {
                let item = frame.settled();
                self.top().items.push(item);
            }
            Opened::Note(label) => {
                let text = frame.settled();
                self.notes.texts.entry(label).or_insert(text);
            }
            _ => self.pour(frame),
        }
    }

    /// Hands the content of a flattened tag to the tag around it.
    fn pour(&mut self, frame: Frame) {
        let cells = frame.head.into_iter().chain(frame.rows.into_iter().flatten());
        let words: Vec<Block> = cells.map(|inlines| Block::Paragraph { inlines }).collect();
        for block in frame
            .blocks
            .into_iter()
            .chain(frame.items.into_iter().flatten())
            .chain(words)
        {
            self.block(block);
        }
        self.top().inlines.extend(frame.inlines);
    }

    fn finish(mut self) -> Tree {
        while let Some(frame) = self.open.pop() {
            self.close(frame);
        }
        let mut blocks = self.root.settled();
        let ids = name_headings(&mut blocks);
        let mut notes = self.notes.in_order();
        for block in blocks.iter_mut().chain(notes.iter_mut().flatten()) {
            settle_block(block, &ids);
        }
        Tree { blocks, notes }
    }
}

pub(super) fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn align(alignment: &Alignment) -> Align {
    match alignment {
        Alignment::None | Alignment::Left => Align::Start,
        Alignment::Center => Align::Center,
        Alignment::Right => Align::End,
    }
}
