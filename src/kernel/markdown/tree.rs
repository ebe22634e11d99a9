//! The tree of a text. Serialised, it is what document templates lay out; each node says what it `is`.

use serde::Serialize;

/// A whole text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tree {
    /// The text from top to bottom.
    pub blocks: Vec<Block>,
    /// The footnotes; the note with number n is the n-th.
    pub notes: Vec<Vec<Block>>,
}

/// A part that stands on lines of its own.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Block {
    /// A heading; level 1 is the topmost.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Unique in the text.
        id: String,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph {
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A list.
    List {
        /// The number of the first item, in a numbered list.
        first: Option<u64>,
        /// Whether the items stand without space between them.
        tight: bool,
        /// The items from top to bottom.
        items: Vec<Vec<Block>>,
    },
    /// A table of cells, each a list of inlines.
    Table {
        /// How each column stands.
        columns: Vec<Align>,
        /// The header row.
        head: Vec<Vec<Inline>>,
        /// The rows under it.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// Lines to be shown as they are typed.
    Code {
        /// The lines.
        text: String,
    },
    /// A break between two thoughts.
    Rule,
}

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Inline {
    /// Plain words.
    Text {
        /// The words.
        text: String,
    },
    /// Stressed words.
    Emphasis {
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Important words.
    Strong {
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Words struck out.
    Struck {
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Words to be shown as they are typed.
    Code {
        /// The words.
        text: String,
    },
    /// A link.
    Link {
        /// Where it leads; inside the text `#` and the id of a heading. Blank: nowhere any more.
        href: String,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A picture.
    Image {
        /// Where it is.
        src: String,
        /// The words that stand for it.
        alt: String,
    },
    /// A line ends here.
    LineBreak,
    /// A reference to a footnote.
    Note {
        /// 1 for the first note of the text.
        number: usize,
        /// Whether an earlier reference brought the note already.
        again: bool,
    },
}

/// How the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// As the language reads.
    Start,
    /// In the middle.
    Center,
    /// At the end, as numbers do.
    End,
}

/// A heading, for a table of contents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// 1 for the topmost.
    pub level: u8,
    /// The id to link to, without `#`.
    pub id: String,
    /// The words without markup.
    pub text: String,
}

impl Tree {
    /// The headings in reading order; those inside quotations and lists do not count.
    pub fn headings(&self) -> Vec<Heading> {
        self.blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading { level, id, inlines } => Some(Heading {
                    level: *level,
                    id: id.clone(),
                    text: plain_text(inlines),
                }),
                _ => None,
            })
            .collect()
    }

    /// Takes the title off a text that begins with one: its first block, when this is the only heading of level 1. The other
    /// headings move up a level. A document that prints its title elsewhere calls this so as not to print it twice.
    pub fn take_title(&mut self) -> Option<String> {
        let is_top = |block: &Block| matches!(block, Block::Heading { level: 1, .. });
        if !self.blocks.first().is_some_and(is_top)
            || self.blocks.iter().filter(|block| is_top(block)).count() != 1
        {
            return None;
        }
        let title = match self.blocks.remove(0) {
            Block::Heading { inlines, .. } => plain_text(&inlines),
            _ => return None,
        };
        for block in &mut self.blocks {
            if let Block::Heading { level, .. } = block {
                *level = level.saturating_sub(1).max(1);
            }
        }
        Some(title)
    }
}

/// The words of some inlines, without markup and footnotes.
pub(super) fn plain_text(inlines: &[Inline]) -> String {
    let mut words = String::new();
    collect_words(inlines, &mut words);
    words
}

fn collect_words(inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => words.push_str(text),
            Inline::Emphasis { inlines }
            | Inline::Strong { inlines }
            | Inline::Struck { inlines }
            | Inline::Link { inlines, .. } => collect_words(inlines, words),
            Inline::Image { alt, .. } => words.push_str(alt),
            Inline::LineBreak => words.push(' '),
            Inline::Note { .. } => {}
        }
    }
}
