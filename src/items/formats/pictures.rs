//! Pictures inside question files.

use std::{cell::RefCell, collections::BTreeMap};

use base64::{Engine, engine::general_purpose::STANDARD};

use super::markup::{Converted, Written, to_markdown};
use crate::draft::Picture;

/// The longest name of a picture, in characters.
const LONGEST: usize = 80;

/// The pictures of one question, while it is read.
#[derive(Default)]
pub struct Pictures {
    kept: RefCell<Vec<Picture>>,
    /// Files that are no pictures.
    pub left_out: Vec<String>,
}

impl Pictures {
    /// Takes the files that stand beside a text, and gives the names that the text knows them by, with the names that they have
    /// from here on.
    pub fn take<'a>(&mut self, files: impl Iterator<Item = (&'a str, Vec<u8>)>) -> BTreeMap<String, String> {
        let mut names = BTreeMap::new();
        for (name, bytes) in files {
            match media_type(&bytes) {
                Some(ending) => {
                    names.insert(name.to_owned(), self.keep(name, ending, bytes));
                }
                None => self.left_out.push(name.to_owned()),
            }
        }
        names
    }

    /// A text as Markdown, with the names of pictures from `names` and those of pictures inside its addresses.
    pub fn text(&self, text: &str, written: Written, names: &BTreeMap<String, String>) -> Converted {
        let name_of = |name: &str| {
            if let Some(inside) = name.strip_prefix("data:") {
                let bytes = decoded(inside.split_once(";base64,")?.1)?;
                let ending = media_type(&bytes)?;
                return Some(self.keep("picture", ending, bytes));
            }
            names.get(name).cloned().or_else(|| {
                // A name that is written as addresses are, in a text that is not HTML.
                let decoded = super::markup::decoded(name);
                names.get(&decoded).cloned()
            })
        };
        to_markdown(text, written, &name_of)
    }

    /// Keeps a picture under a name that no other has.
    fn keep(&self, name: &str, ending: &str, bytes: Vec<u8>) -> String {
        let mut kept = self.kept.borrow_mut();
        let (stem, ending) = tidy(name, ending);
        let mut count = 1;
        loop {
            let name = match count {
                1 => format!("{stem}.{ending}"),
                count => format!("{stem}-{count}.{ending}"),
            };
            match kept.iter().find(|picture| picture.name == name) {
                None => {
                    kept.push(Picture {
                        name: name.clone(),
                        bytes,
                    });
                    return name;
                }
                Some(same) if same.bytes == bytes => return name,
                Some(_) => count += 1,
            }
        }
    }

    /// The pictures, in the order in which they came.
    pub fn into_kept(self) -> Vec<Picture> {
        self.kept.into_inner()
    }
}

/// A name that Markdown can hold without quotation, apart from its ending; the ending of the file is kept where it is usual for
/// what the file is.
fn tidy(name: &str, ending: &str) -> (String, String) {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let (stem, given) = name.rsplit_once('.').unwrap_or((name, ""));
    let lower = given.to_ascii_lowercase();
    let usual = lower == ending || (ending == "jpg" && lower == "jpeg");
    let (stem, ending) = if usual { (stem, given) } else { (stem, ending) };
    let tidied = |letter: char| {
        if letter.is_alphanumeric() || "-_.".contains(letter) {
            letter
        } else {
            '-'
        }
    };
    let stem: String = stem.chars().take(LONGEST).map(tidied).collect();
    let stem = if stem.is_empty() {
        "picture".to_owned()
    } else {
        stem
    };
    (stem, ending.to_owned())
}

/// The usual ending of a picture's name, told by its first bytes; `None` if it is no picture that pages show.
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some("png"),
        [0xFF, 0xD8, 0xFF, ..] => Some("jpg"),
        [b'G', b'I', b'F', b'8', ..] => Some("gif"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("webp"),
        _ => None,
    }
}

/// The ending and the media type of a picture, told by its first bytes; none if it is no picture that browsers show.
pub fn kind(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    let ending = media_type(bytes)?;
    let media_type = match ending {
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "gif" => "image/gif",
        _ => "image/webp",
    };
    Some((ending, media_type))
}

/// A file in base 64, with or without line breaks.
pub fn decoded(text: &str) -> Option<Vec<u8>> {
    let text: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    STANDARD.decode(text).ok()
}

/// The same, the other way round.
pub fn encoded(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The names of pictures that a Markdown text shows.
pub fn named_in(markdown: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = markdown;
    while let Some((_, after)) = rest.split_once("](") {
        let end = after.find([')', ' ', '\n']).unwrap_or(after.len());
        names.extend(after.get(..end).map(str::to_owned));
        rest = after;
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

    #[test]
    fn pictures_get_names_that_nobody_else_has() {
        let mut pictures = Pictures::default();
        let files = [
            ("a b.png", PNG.to_vec()),
            ("x.mp3", b"ID3".to_vec()),
            ("dir/a b.PNG", PNG.to_vec()),
        ];
        let names = pictures.take(files.into_iter());
        assert_eq!(names.get("a b.png").map(String::as_str), Some("a-b.png"));
        assert_eq!(names.get("dir/a b.PNG").map(String::as_str), Some("a-b.PNG"));
        let other = [PNG, b"other"].concat();
        let more = pictures.take([("a b.png", other), ("a b.jpg", PNG.to_vec())].into_iter());
        assert_eq!(more.get("a b.png").map(String::as_str), Some("a-b-2.png"));
        assert_eq!(more.get("a b.jpg").map(String::as_str), Some("a-b.png"));
        assert_eq!(pictures.left_out, ["x.mp3"]);
        let inside = format!("<img alt='x' src='data:image/png;base64,{}'>", encoded(PNG));
        assert_eq!(
            pictures.text(&inside, Written::Html, &names).text,
            "![x](picture.png)"
        );
        let text = "<img src='@@PLUGINFILE@@/a%20b.png' alt=y>";
        assert_eq!(pictures.text(text, Written::Html, &names).text, "![y](a-b.png)");
        let text = "![y](@@PLUGINFILE@@/a%20b.png)";
        assert_eq!(
            pictures.text(text, Written::Markdown, &names).text,
            "![y](a-b.png)"
        );
        assert_eq!(pictures.into_kept().len(), 4);
        assert_eq!(named_in("a ![b](c.png) [d](e) ](f"), ["c.png", "e", "f"]);
    }
}
