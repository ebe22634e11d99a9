//! Texts of question files as Markdown. HTML is turned into it, plain text is escaped so that it shows as it was typed, and
//! Markdown stays as it is.

mod build;
mod html;
mod render;
#[cfg(test)]
mod tests;

pub use html::entities;
pub use render::decoded;

use kernel::markdown::{Block, Inline, to_html, to_tree};

/// How a text of a question file is written (Moodle's text formats, <https://docs.moodle.org/en/Formatting_text>).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Written {
    /// HTML.
    #[default]
    Html,
    /// Moodle's own: HTML in which the end of a line is one.
    Auto,
    /// Plain text.
    Plain,
    /// Markdown.
    Markdown,
}

/// A text that was turned into Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Converted {
    /// The text.
    pub text: String,
    /// Whether something that is neither words nor a picture was left out: a sound, a film, a form.
    pub lost: bool,
}

/// What a name of a picture in a text becomes: its name among the item's pictures, or `None` if there is no such picture.
pub type Names<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A text that went through [`clean`] as Markdown. `names` gives the pictures their names.
pub fn to_markdown(text: &str, written: Written, names: Names<'_>) -> Converted {
    let text: String = text.chars().filter(|letter| !render::is_mark(*letter)).collect();
    match written {
        Written::Markdown => Converted {
            text: renamed(text.trim(), names),
            lost: false,
        },
        Written::Plain => Converted {
            text: from_plain(&text),
            lost: false,
        },
        Written::Html => render::markdown(&html::read(&text), names),
        Written::Auto if has_lines_of_its_own(&text) => render::markdown(&html::read(&text), names),
        Written::Auto => render::markdown(&html::read(&text.trim().replace('\n', "<br>")), names),
    }
}

/// A text of HTML as plain words in one line: for names.
pub fn plain_from_html(text: &str) -> String {
    let words = html::read(&clean(text)).words();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Plain text as Markdown that shows it as it is.
pub fn from_plain(text: &str) -> String {
    let lines: Vec<String> = text.trim().lines().map(escape_line).collect();
    let mut markdown = String::new();
    for (place, line) in lines.iter().enumerate() {
        markdown.push_str(line);
        let next = lines.get(place + 1);
        match next {
            Some(next) if !next.is_empty() && !line.is_empty() => markdown.push_str("\\\n"),
            Some(_) => markdown.push('\n'),
            None => {}
        }
    }
    markdown
}

/// The words of a Markdown text without its marks, in one line.
pub fn words(markdown: &str) -> String {
    let mut words = String::new();
    for block in &to_tree(markdown).blocks {
        block_words(block, &mut words);
        words.push(' ');
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The plain text that [`from_plain`] makes this Markdown of; `None` if none does, because it has marks of its own.
pub fn plain_of(markdown: &str) -> Option<String> {
    let mut plain = String::new();
    let mut blocks = to_tree(markdown).blocks.into_iter();
    match (blocks.next(), blocks.next()) {
        (None, _) => {}
        (Some(Block::Paragraph { inlines }), None) => inline_words(&inlines, &mut plain),
        _ => return None,
    }
    (from_plain(&plain) == markdown).then_some(plain)
}

fn block_words(block: &Block, words: &mut String) {
    match block {
        Block::Heading { inlines, .. } | Block::Paragraph { inlines } => inline_words(inlines, words),
        Block::List { items, .. } => {
            for block in items.iter().flatten() {
                block_words(block, words);
                words.push(' ');
            }
        }
        Block::Table { head, rows, .. } => {
            for cell in head.iter().chain(rows.iter().flatten()) {
                inline_words(cell, words);
                words.push(' ');
            }
        }
        Block::Quote { blocks } => {
            for block in blocks {
                block_words(block, words);
                words.push(' ');
            }
        }
        Block::Code { text } => words.push_str(text),
        Block::Rule => {}
    }
}

fn inline_words(inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => words.push_str(text),
            Inline::Emphasis { inlines }
            | Inline::Strong { inlines }
            | Inline::Struck { inlines }
            | Inline::Link { inlines, .. } => inline_words(inlines, words),
            Inline::Image { alt, .. } => words.push_str(alt),
            Inline::LineBreak => words.push('\n'),
            Inline::Note { .. } => {}
        }
    }
}

/// The text without characters that no text has: controls, and those of private use, which mark places on the way.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_kept = |letter: &char| {
        matches!(letter, '\n' | '\t')
            || !(letter.is_control() || is_private(*letter) || *letter == '\u{feff}')
    };
    text.chars().filter(is_kept).collect()
}

/// Whether a character has no meaning of its own.
pub fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// Whether HTML has elements that stand on lines of their own, so that ends of lines in it mean nothing.
fn has_lines_of_its_own(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    [
        "<p", "<div", "<br", "<ul", "<ol", "<table", "<h1", "<h2", "<h3", "<h4", "<pre",
    ]
    .into_iter()
    .any(|tag| {
        text.match_indices(tag).any(|(place, _)| {
            !text
                .get(place + tag.len()..)
                .unwrap_or("")
                .starts_with(|next: char| next.is_ascii_alphanumeric())
        })
    })
}

/// Markdown with the pictures' names as the item has them.
fn renamed(markdown: &str, names: Names<'_>) -> String {
    let mut done = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once("@@PLUGINFILE@@/") {
        done.push_str(before);
        let end = after
            .find([')', '>', '"', '\'', ' ', '\n'])
            .unwrap_or(after.len());
        let (name, left) = after.split_at(end);
        done.push_str(&names(name).unwrap_or_else(|| name.to_owned()));
        rest = left;
    }
    done.push_str(rest);
    done
}

/// A line of plain text as Markdown.
fn escape_line(line: &str) -> String {
    let line = line.trim_end();
    let words = line.trim_start();
    let indent: String = line
        .chars()
        .take_while(|letter| letter.is_whitespace())
        .map(|letter| {
            if letter == '\t' {
                "\u{a0}\u{a0}\u{a0}\u{a0}"
            } else {
                "\u{a0}"
            }
        })
        .collect();
    let escaped = escape(words);
    if indent.is_empty() {
        escape_start(&escaped)
    } else {
        format!("{indent}{escaped}")
    }
}

/// Words with a backslash before each character that means something to Markdown wherever it stands.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    let mut letters = text.char_indices().peekable();
    while let Some((place, letter)) = letters.next() {
        let after = letters.peek().map_or(' ', |(_, after)| *after);
        let means = match letter {
            '\\' => !after.is_alphanumeric(),
            '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
            '&' => is_reference(text.get(place + 1..).unwrap_or("")),
            _ => false,
        };
        if means {
            escaped.push('\\');
        }
        escaped.push(letter);
        before = letter;
    }
    escaped
}

/// Whether what follows an `&` makes it a reference to a character.
fn is_reference(after: &str) -> bool {
    let name = after.strip_prefix('#').unwrap_or(after);
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric());
    end.is_some_and(|end| end > 0 && name.get(end..).is_some_and(|rest| rest.starts_with(';')))
}

/// A line with a backslash before what means something to Markdown at the beginning of a line.
fn escape_start(line: &str) -> String {
    let only = |signs: &str| !line.is_empty() && line.chars().all(|letter| signs.contains(letter));
    let after = |count: usize| {
        let next = line.chars().nth(count);
        next.is_none_or(char::is_whitespace)
    };
    let hashes = line.chars().take_while(|letter| *letter == '#').count();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let means = match line.chars().next() {
        Some('#') => (1..=6).contains(&hashes) && after(hashes),
        Some('>') => true,
        Some('+') => after(1),
        Some('-') => after(1) || only("-|: "),
        Some('=') => only("= "),
        Some('|' | ':') => only("-|: "),
        _ => false,
    };
    if means {
        return format!("\\{line}");
    }
    let (number, rest) = line.split_at(digits);
    if (1..=9).contains(&digits) && rest.starts_with(['.', ')']) && after(digits + 1) {
        return format!("{number}\\{rest}");
    }
    line.to_owned()
}

/// A name as files hold it that take names for HTML: as it is, unless something in it would be taken for markup.
pub fn name(name: &str) -> String {
    let spaced = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain_from_html(name) == spaced {
        return spaced;
    }
    spaced.replace('&', "&amp;").replace('<', "&lt;")
}

/// Markdown as HTML, without the paragraph around it where it is only one.
pub fn html_of(markdown: &str) -> String {
    let html = to_html(markdown);
    let html = html.trim();
    let inside = html
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"));
    inside
        .filter(|inside| !inside.contains("<p>"))
        .unwrap_or(html)
        .to_owned()
}
