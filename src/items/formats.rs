//! Question files, in and out. [`read`] tells what a file is by its content; each format has a room of its own.
//!
//! Whatever a format cannot hold is named: in [`Writing`] for what goes out, in [`Reading`] for what comes in.

pub mod aiken;
#[cfg(test)]
pub(crate) mod arbitrary;
pub mod cloze;
pub mod gift;
pub mod markup;
pub mod moodle_xml;
pub mod pictures;
pub mod qti;
pub mod shares;
pub mod table;
#[cfg(test)]
mod tests;
pub mod xml;

use kernel::{
    encoding,
    languages::Language,
    text::{Localised, Message},
};

use crate::{
    content::{Choice, ItemContent, Task},
    draft::{Draft, Format, Reading, Refused},
    exact::Exact,
    marking::read_number,
};

pub use xml::MAX_BYTES;

/// The most characters of a name.
const LONGEST_NAME: usize = 255;
/// The most characters of a name that is made of the first words.
const FIRST_WORDS: usize = 80;

/// A file that was written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Writing {
    /// The file.
    pub bytes: Vec<u8>,
    /// The items that the format cannot hold, with their names and why.
    pub left_out: Vec<Refused>,
    /// The items that it holds in part, with what will be missing.
    pub changed: Vec<Refused>,
}

/// Reads a question file, told by its content; its name only helps where the content leaves a choice. The texts of a file that
/// names no language are taken to be in `language`.
///
/// # Errors
/// [`Refused`] where nothing of it can be read.
pub fn read(name: &str, bytes: &[u8], language: Language) -> Result<Reading, Refused> {
    match kind(name, bytes)? {
        Kind::Archive if is_workbook(bytes) => table::read_file(name, bytes, language).map_err(whole),
        Kind::Archive => qti::read_package(bytes, language).map_err(whole),
        Kind::Table => table::read_file(name, bytes, language).map_err(whole),
        Kind::Xml(root, encoding) => match root.name.as_str() {
            "quiz" => Ok(moodle_xml::read(&root, encoding, language)),
            _ if qti::is_ours(&root) => Ok(qti::read_item(root, encoding, language)),
            other => {
                let reason = because("xml-root").with("name", other);
                Err(Refused {
                    line: Some(root.line),
                    name: String::new(),
                    reason,
                })
            }
        },
        Kind::Text(text, encoding, format) => {
            let (items, refused) = match format {
                Format::Aiken => aiken::read(&text, language),
                Format::Cloze => cloze::read_file(&text, language),
                _ => gift::read(&text, language),
            };
            Ok(Reading {
                format,
                encoding: Some(encoding),
                items,
                refused,
            })
        }
    }
}

/// Writes items in a format; `None` where we do not write it. Items in several languages are written in `language`.
pub fn write(format: Format, drafts: &[Draft], language: Language) -> Option<Writing> {
    match format {
        Format::Gift => Some(gift::write(drafts, language)),
        Format::MoodleXml => Some(moodle_xml::write(drafts, language)),
        Format::Table => table::write(drafts, language, &table::Kind::Csv).ok(),
        Format::Qti3 => Some(qti::write(drafts, language)),
        Format::Aiken | Format::Cloze | Format::Qti2 => None,
    }
}

/// A file that is refused as a whole.
fn whole(reason: Message) -> Refused {
    Refused {
        line: None,
        name: String::new(),
        reason,
    }
}

/// Whether a packed file is a workbook: names of entries are not packed.
fn is_workbook(bytes: &[u8]) -> bool {
    let has = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    has(b"[Content_Types].xml") || has(b"opendocument.spreadsheet")
}

/// What is said of a file that is larger than any that is read.
pub fn too_large() -> Refused {
    Refused {
        line: None,
        name: String::new(),
        reason: because("too-large").with("limit", MAX_BYTES as u64 / 1024 / 1024),
    }
}

/// What a file is.
enum Kind {
    Archive,
    Table,
    Xml(xml::Element, &'static str),
    Text(String, &'static str, Format),
}

fn kind(name: &str, bytes: &[u8]) -> Result<Kind, Refused> {
    if bytes.len() > MAX_BYTES {
        return Err(too_large());
    }
    if let [b'P', b'K', 3 | 5, 4 | 6, ..] = bytes {
        return Ok(Kind::Archive);
    }
    if xml::is_xml(bytes) {
        let read = xml::read(bytes).map_err(|wrong| Refused {
            line: wrong.line,
            name: String::new(),
            reason: wrong.reason,
        });
        return read.map(|(root, encoding)| Kind::Xml(root, encoding));
    }
    let (text, encoding) = encoding::decode(bytes).map_err(|_| refused(None, "undecodable"))?;
    let text = markup::clean(&text);
    let ending = name.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
    let format = if text.trim().is_empty() {
        return Err(refused(None, "empty"));
    } else if table::begins_one(&text) {
        return Ok(Kind::Table);
    } else if aiken::is_one(&text) {
        Format::Aiken
    } else if cloze::is_one(&text) {
        Format::Cloze
    } else if ending == "gift" || gift::is_one(&text) {
        Format::Gift
    } else {
        return Err(refused(None, "no-question"));
    };
    Ok(Kind::Text(text, encoding.name(), format))
}

/// The languages that an item's texts are written in, by code.
pub(crate) fn languages_of(content: &ItemContent) -> std::collections::BTreeSet<String> {
    let texts = [&content.text, &content.feedback];
    let codes = texts.into_iter().flat_map(|text| text.0.keys().cloned());
    codes.collect()
}

/// A reason, by its key in the locale files after what all of them begin with.
fn because(key: &str) -> Message {
    Message::new(format!("quizzes-format-{key}"))
}

/// A whole file that is refused.
fn refused(line: Option<usize>, key: &str) -> Refused {
    Refused {
        line,
        name: String::new(),
        reason: because(key),
    }
}

/// A text in one language; none if it is empty.
fn localised(language: Language, text: impl Into<String>) -> Localised {
    let text = text.into();
    if text.is_empty() {
        return Localised::default();
    }
    Localised::of(language, text)
}

/// Content of a question that has nothing but a text, feedback and a task.
fn content(text: Localised, feedback: Localised, task: Task) -> ItemContent {
    ItemContent {
        text,
        feedback,
        by_verdict: Default::default(),
        hints: Vec::new(),
        pictures: Default::default(),
        task,
    }
}

/// A name in one line and of the usual length, without markup; the first words of the question where there is none.
fn name_of(name: &str, text: &str) -> String {
    let name = markup::plain_from_html(name);
    if !name.is_empty() {
        return name
            .chars()
            .take(LONGEST_NAME)
            .collect::<String>()
            .trim()
            .to_owned();
    }
    first_words(&markup::words(text))
}

/// The first words of a text.
fn first_words(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= FIRST_WORDS {
        return words;
    }
    let begin: String = words.chars().take(FIRST_WORDS).collect();
    let end = begin.rfind(' ').unwrap_or(begin.len());
    format!("{}…", begin.get(..end).unwrap_or(&begin))
}

/// A number as files write it, with a point or a comma and perhaps a power of ten, and nothing else.
fn number(text: &str) -> Option<Exact> {
    let typed = read_number(text).filter(|typed| typed.unit.is_empty())?;
    Some(typed.number)
}

/// What Moodle tells whoever stores such answers: nothing earns the whole mark, or the right ones together do not.
fn check_choices(answers: &[Choice], single: bool) -> Option<Message> {
    let right = answers.iter().filter(|answer| answer.is_right());
    let most = answers.iter().map(|answer| &answer.share).max();
    if single {
        return (most != Some(&Exact::one())).then(|| because("no-full-mark"));
    }
    let sum: Exact = right.map(|answer| &answer.share).sum();
    // Moodle rounds to two places, so that three times 33.333 % are enough.
    (sum.decimal(2) != "1.00").then(|| because("shares-sum").with("percent", shares::percentage(&sum)))
}

/// The path of a category, as Moodle writes it: names between slashes, a slash in a name twice, what it lies in first.
fn category_of(path: &str) -> Vec<String> {
    let path = path.trim().replace("//", "\u{e000}");
    let mut names: Vec<String> = path
        .split('/')
        .map(|name| name.replace('\u{e000}', "/").trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    let is_context = |name: &String| name.starts_with('$') && name.ends_with('$') && name.len() > 1;
    if names.first().is_some_and(is_context) {
        names.remove(0);
        if names.first().is_some_and(|name| name == "top") {
            names.remove(0);
        }
    }
    names
}

/// The same, the other way round, without what it lies in.
pub fn category_path(category: &[String]) -> String {
    let names: Vec<String> = category.iter().map(|name| name.replace('/', "//")).collect();
    names.join("/")
}

/// The mark of a tag that is the number or name that another bank knows an item by.
const ID: &str = "id:";

/// Whether two drafts are the same but for where they were read.
fn is_same(one: &Draft, other: &Draft) -> bool {
    let pictures = |draft: &Draft| {
        let mut pictures = draft.pictures.clone();
        pictures.sort_by(|one, other| one.name.cmp(&other.name));
        pictures
    };
    one.name == other.name
        && one.category == other.category
        && one.tags == other.tags
        && one.content == other.content
        && one.marks == other.marks
        && one.penalty == other.penalty
        && pictures(one) == pictures(other)
}

/// What became of a draft on its way out.
enum Fate {
    /// It is in the file, whole.
    Whole(String),
    /// It is in the file, but not all of it.
    Part(String, Message),
    /// It is not.
    LeftOut(Message),
}

/// Reads back what was written of one draft, so that nothing is missing without being named.
fn proved(draft: &Draft, text: String, missing: Option<Message>, again: (Vec<Draft>, Vec<Refused>)) -> Fate {
    match again {
        (_, refused) if !refused.is_empty() => match refused.into_iter().next() {
            Some(refused) => Fate::LeftOut(refused.reason),
            None => Fate::LeftOut(because("lost-otherwise")),
        },
        (items, _) => match (items.as_slice(), missing) {
            ([_], Some(missing)) => Fate::Part(text, missing),
            ([item], None) if is_same(item, draft) => Fate::Whole(text),
            ([item], None) if item.content.task.code() == draft.content.task.code() => {
                Fate::Part(text, because("lost-otherwise"))
            }
            _ => Fate::LeftOut(because("lost-otherwise")),
        },
    }
}

impl Writing {
    /// What of a draft goes into the file; what of it is missing is named. `asked` is the language of the file, `written` the one
    /// that the draft is written in.
    fn take(
        &mut self,
        draft: &Draft,
        (asked, written): (Language, Language),
        fate: Result<Fate, Message>,
    ) -> Option<String> {
        let named = |reason| Refused {
            line: None,
            name: draft.name.clone(),
            reason,
        };
        match fate.unwrap_or_else(Fate::LeftOut) {
            Fate::Whole(text) if written == asked => Some(text),
            Fate::Whole(text) => {
                let reason = because("lost-languages").with("language", written.own_name());
                self.changed.push(named(reason));
                Some(text)
            }
            Fate::Part(text, missing) => {
                self.changed.push(named(missing));
                Some(text)
            }
            Fate::LeftOut(reason) => {
                self.left_out.push(named(reason));
                None
            }
        }
    }
}
