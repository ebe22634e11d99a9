//! A file in blocks between blank lines, each a question with the comments above it.

use std::borrow::Cow;

use super::CATEGORY;

/// The first of the characters that stand for escaped signs.
const MASK: u32 = 0xE900;
/// The signs that a backslash takes the meaning from; `n` becomes the end of a line.
const ESCAPED: &str = ":#={}~n\\";

/// A question as it is written.
pub struct Block<'a> {
    /// The line that it begins on, comments aside.
    pub line: usize,
    /// The category that begins here.
    pub category: Option<&'a str>,
    /// What another bank knows it by.
    pub id: Option<String>,
    /// Words that it can be found by.
    pub tags: Vec<String>,
    /// The question, with escaped signs masked, without comments.
    pub text: String,
}

/// The blocks of a file. A blank line inside braces does not end a question whose answers go on after it.
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut block = Building::default();
    let mut after_blank = false;
    for (place, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() {
            after_blank = true;
            continue;
        }
        let goes_on = block.is_open && line.starts_with(['=', '~', '}', '#']);
        if std::mem::take(&mut after_blank) && !goes_on {
            blocks.extend(std::mem::take(&mut block).finish());
        }
        if let Some(path) = line.strip_prefix(CATEGORY) {
            blocks.extend(std::mem::take(&mut block).finish());
            block.category = Some(path);
        } else if let Some(comment) = line.strip_prefix("//") {
            block.comments.push(comment);
        } else {
            let line = masked(line);
            block.is_open = (block.is_open || line.contains('{')) && !line.contains('}');
            block.lines.push((place + 1, line));
        }
    }
    blocks.extend(block.finish());
    blocks
}

#[derive(Default)]
struct Building<'a> {
    category: Option<&'a str>,
    comments: Vec<&'a str>,
    lines: Vec<(usize, Cow<'a, str>)>,
    /// Whether a brace is open.
    is_open: bool,
}

impl<'a> Building<'a> {
    fn finish(self) -> Option<Block<'a>> {
        if self.lines.is_empty() && self.category.is_none() {
            return None;
        }
        let lines: Vec<&str> = self.lines.iter().map(|(_, line)| line.as_ref()).collect();
        let marked = |mark| self.comments.iter().flat_map(move |comment| marks(comment, mark));
        Some(Block {
            line: self.lines.first().map_or(1, |(line, _)| *line),
            category: self.category,
            id: marked("[id:").next(),
            tags: marked("[tag:").collect(),
            text: lines.join("\n"),
        })
    }
}

/// What comments say between such a mark and its bracket; a bracket inside has a backslash before it.
fn marks(comment: &str, mark: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = comment;
    while let Some((_, after)) = rest.split_once(mark) {
        let end = after.char_indices().find(|(place, letter)| {
            *letter == ']' && !after.get(..*place).is_some_and(|before| before.ends_with('\\'))
        });
        let Some((end, _)) = end else { break };
        let words = after.get(..end).unwrap_or("").replace("\\]", "]");
        if !words.trim().is_empty() {
            found.push(words.trim().to_owned());
        }
        rest = after.get(end..).unwrap_or("");
    }
    found
}

/// A text with characters of private use for escaped signs.
pub fn masked(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = letters
            .peek()
            .copied()
            .filter(|next| letter == '\\' && ESCAPED.contains(*next));
        match escaped.and_then(|next| char::from_u32(MASK + u32::from(next))) {
            Some(mask) => {
                letters.next();
                masked.push(mask);
            }
            None => masked.push(letter),
        }
    }
    Cow::Owned(masked)
}

/// The text with the signs themselves.
pub fn unmasked(text: &str) -> String {
    let sign = |letter: char| {
        let sign = u32::from(letter).checked_sub(MASK).filter(|sign| *sign < 128);
        match sign.and_then(char::from_u32) {
            Some('n') => '\n',
            Some(sign) => sign,
            None => letter,
        }
    };
    text.chars().map(sign).collect()
}
