//! The tree of a text as Markdown. Only what is written here can come out: no attribute but addresses and names of pictures, no
//! script, no style.

mod address;
mod shift;
mod stress;
mod table;

use super::{
    Converted, Names, escape, escape_start,
    html::{Element, Kid, is_block},
};
pub use address::decoded;
use address::{address, file_name};
use shift::{SUBSCRIPTS, SUPERSCRIPTS, shifted};
pub(super) use stress::is_mark;
use stress::{BREAK, Mark, settle};

/// Schemes of links that lead where a reader can go.
const SCHEMES: [&str; 4] = ["http://", "https://", "mailto:", "tel:"];

/// The Markdown of a tree.
pub(super) fn markdown(root: &Element, names: Names<'_>) -> Converted {
    let mut writer = Writer {
        names,
        lost: root.attribute("lost").is_some(),
    };
    let text = writer.blocks(&root.kids).join("\n\n");
    Converted {
        text,
        lost: writer.lost,
    }
}

struct Writer<'a> {
    names: Names<'a>,
    lost: bool,
}

impl Writer<'_> {
    /// The parts that stand on lines of their own.
    fn blocks(&mut self, kids: &[Kid]) -> Vec<String> {
        let mut blocks = Vec::new();
        let mut line = String::new();
        for kid in kids {
            match kid {
                Kid::Element(element) if has_block(element) => {
                    blocks.extend(paragraph(&std::mem::take(&mut line)));
                    self.block(element, &mut blocks);
                }
                kid => self.inline(kid, &mut line),
            }
        }
        blocks.extend(paragraph(&line));
        blocks
    }

    fn block(&mut self, element: &Element, blocks: &mut Vec<String>) {
        match element.name.as_str() {
            "ul" | "ol" => blocks.extend(self.list(element)),
            "table" => self.table(element, blocks),
            "pre" => blocks.extend(code_block(&raw(element))),
            "hr" => blocks.push("---".to_owned()),
            "blockquote" => {
                let inside = self.blocks(&element.kids).join("\n\n");
                if !inside.is_empty() {
                    blocks.push(prefixed(&inside, "> ", "> "));
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let words = self.line(&element.kids);
                let level = element.name.trim_start_matches('h').parse().unwrap_or(1);
                if !words.is_empty() {
                    // A number sign at the end would be taken for a closing one.
                    let words = words
                        .strip_suffix('#')
                        .map_or(words.clone(), |words| format!("{words}\\#"));
                    blocks.push(format!("{} {words}", "#".repeat(level)));
                }
            }
            _ => blocks.extend(self.blocks(&element.kids)),
        }
    }

    fn list(&mut self, list: &Element) -> Option<String> {
        let mut items: Vec<Vec<String>> = Vec::new();
        for kid in &list.kids {
            match kid {
                Kid::Element(element) if element.name == "li" => items.push(self.blocks(&element.kids)),
                kid => {
                    let more = self.blocks(std::slice::from_ref(kid));
                    match items.last_mut() {
                        Some(item) => item.extend(more),
                        None if more.is_empty() => {}
                        None => items.push(more),
                    }
                }
            }
        }
        items.retain(|item| !item.is_empty());
        let is_list = |block: &String| {
            block.starts_with("- ") || block.starts_with(|first: char| first.is_ascii_digit())
        };
        let tight = items.iter().all(|item| item.iter().skip(1).all(is_list));
        let first: u64 = list
            .attribute("start")
            .and_then(|start| start.trim().parse().ok())
            .unwrap_or(1);
        let first = first.min(999_999_000);
        let written = items.iter().enumerate().map(|(place, item)| {
            let mark = if list.name == "ol" {
                format!("{}. ", first + place as u64)
            } else {
                "- ".to_owned()
            };
            let inside = item.join(if tight { "\n" } else { "\n\n" });
            prefixed(&inside, &mark, &" ".repeat(mark.len()))
        });
        let written: Vec<String> = written.collect();
        (!written.is_empty()).then(|| written.join(if tight { "\n" } else { "\n\n" }))
    }

    /// Words in one line, with what stands on lines of its own run into it.
    fn line(&mut self, kids: &[Kid]) -> String {
        let mut line = String::new();
        for kid in kids {
            self.inline(kid, &mut line);
        }
        settle(&line)
            .replace(BREAK, " ")
            .split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn inline(&mut self, kid: &Kid, line: &mut String) {
        let element = match kid {
            Kid::Words(words) => return push_words(words, line),
            Kid::Element(element) => element,
        };
        match element.name.as_str() {
            "br" => line.push(BREAK),
            "strong" => self.marked(element, Mark::Strong, line),
            "em" => self.marked(element, Mark::Stress, line),
            "del" => self.marked(element, Mark::Struck, line),
            "code" => push_code(&element.words(), line),
            "sub" => line.push_str(&shifted(&element.words(), &SUBSCRIPTS, '_')),
            "sup" => line.push_str(&shifted(&element.words(), &SUPERSCRIPTS, '^')),
            "img" => self.picture(element, line),
            "a" => self.link(element, line),
            name if is_block(name) => {
                push_words(" ", line);
                self.inlines(&element.kids, line);
                push_words(" ", line);
            }
            _ => self.inlines(&element.kids, line),
        }
    }

    fn inlines(&mut self, kids: &[Kid], line: &mut String) {
        for kid in kids {
            self.inline(kid, line);
        }
    }

    fn marked(&mut self, element: &Element, mark: Mark, line: &mut String) {
        let mut inside = String::new();
        self.inlines(&element.kids, &mut inside);
        let words = inside.trim_matches([' ', '\u{a0}', BREAK]);
        let Some(begin) = inside.find(words).filter(|_| !words.is_empty()) else {
            return line.push_str(&inside);
        };
        let (before, rest) = inside.split_at(begin);
        let after = rest.get(words.len()..).unwrap_or("");
        line.push_str(before);
        line.push(mark.open());
        line.push_str(words);
        line.push(mark.close());
        line.push_str(after);
    }

    fn picture(&mut self, element: &Element, line: &mut String) {
        let source = element.attribute("src").unwrap_or("").trim();
        let alt = element.attribute("alt").or_else(|| element.attribute("title"));
        let mut words = String::new();
        push_words(alt.unwrap_or("").trim(), &mut words);
        match (self.names)(&file_name(source)) {
            Some(name) => line.push_str(&format!("![{words}]({name})")),
            None => {
                self.lost = true;
                line.push_str(&words);
            }
        }
    }

    fn link(&mut self, element: &Element, line: &mut String) {
        let mut words = String::new();
        self.inlines(&element.kids, &mut words);
        let words = words.trim_matches([' ', BREAK]);
        let target = element.attribute("href").unwrap_or("").trim();
        let lower = target.to_ascii_lowercase();
        if lower.contains("@@pluginfile@@/") {
            match (self.names)(&file_name(target)) {
                Some(name) if !words.contains("](") => line.push_str(&format!("![{words}]({name})")),
                Some(_) => line.push_str(words),
                None => {
                    self.lost = true;
                    line.push_str(words);
                }
            }
            return;
        }
        if !SCHEMES.iter().any(|scheme| lower.starts_with(scheme))
            || words.contains("](") && !words.starts_with("![")
        {
            return line.push_str(words);
        }
        let target = address(target);
        if line.ends_with('!') {
            line.pop();
            line.push_str("\\!");
        }
        let words = if words.is_empty() {
            escape(&target)
        } else {
            words.to_owned()
        };
        line.push_str(&format!("[{words}]({target})"));
    }
}

/// Whether an element stands on lines of its own, or something in it does.
fn has_block(element: &Element) -> bool {
    let inside = |kid: &Kid| matches!(kid, Kid::Element(element) if has_block(element));
    is_block(&element.name) || element.kids.iter().any(inside)
}

/// Words in a line, with one space for each run of white space.
fn push_words(words: &str, line: &mut String) {
    let mut spaced = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            ' ' | '\t' | '\n' | '\r' | '\u{c}' => {
                if !spaced.ends_with(' ') {
                    spaced.push(' ');
                }
            }
            letter if letter.is_control() || is_mark(letter) => {}
            letter => spaced.push(letter),
        }
    }
    let begins_anew = line.is_empty() || line.ends_with([' ', BREAK]);
    let words = if begins_anew {
        spaced.trim_start_matches(' ')
    } else {
        &spaced
    };
    line.push_str(&escape(words));
}

fn push_code(words: &str, line: &mut String) {
    let words: Vec<&str> = words.split_whitespace().collect();
    let words = words.join(" ");
    if words.is_empty() {
        return;
    }
    let fence = "`".repeat(longest_run(&words) + 1);
    let edge = if words.starts_with('`') || words.ends_with('`') {
        " "
    } else {
        ""
    };
    let words: String = words.chars().filter(|letter| !is_mark(*letter)).collect();
    line.push_str(&format!("{fence}{edge}{words}{edge}{fence}"));
}

/// The most backticks that stand side by side.
fn longest_run(text: &str) -> usize {
    text.split(|letter| letter != '`')
        .map(str::len)
        .max()
        .unwrap_or(0)
}

/// A paragraph, line by line; nothing if there is nothing in it.
fn paragraph(line: &str) -> Option<String> {
    let settled = settle(line);
    let lines: Vec<String> = settled
        .trim_matches([' ', BREAK])
        .split(BREAK)
        .map(|line| escape_start(line.trim_matches(' ')))
        .collect();
    let mut text = String::new();
    for (place, line) in lines.iter().enumerate() {
        text.push_str(line);
        match lines.get(place + 1) {
            // Two breaks in a row are the end of a paragraph.
            Some(next) if line.is_empty() || next.is_empty() => text.push('\n'),
            Some(_) => text.push_str("\\\n"),
            None => {}
        }
    }
    (!text.is_empty()).then_some(text)
}

/// Lines with one thing before the first and another before the rest; blank ones stay blank where that changes nothing.
fn prefixed(text: &str, first: &str, rest: &str) -> String {
    let lines = text.lines().enumerate().map(|(place, line)| {
        let prefix = if place == 0 { first } else { rest };
        format!("{prefix}{line}").trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn code_block(text: &str) -> Option<String> {
    let text = text.trim_matches('\n').trim_end();
    let fence = "`".repeat(longest_run(text).max(2) + 1);
    (!text.trim().is_empty()).then(|| format!("{fence}\n{text}\n{fence}"))
}

/// Words with white space as it is.
fn raw(element: &Element) -> String {
    let mut words = String::new();
    for kid in &element.kids {
        match kid {
            Kid::Words(text) => words.extend(text.chars().filter(|letter| !is_mark(*letter))),
            Kid::Element(element) if element.name == "br" => words.push('\n'),
            Kid::Element(element) => words.push_str(&raw(element)),
        }
    }
    words
}
