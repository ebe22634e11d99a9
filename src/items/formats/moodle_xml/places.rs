//! Questions whose text has places to fill in.

use kernel::text::{Localised, Message};

use super::{Asked, fields::Fields, setting};
use crate::{
    content::{Task, Word},
    formats::{
        because, cloze, localised,
        markup::{Written, clean, from_plain},
        xml::Element,
    },
};

/// Embedded answers.
pub fn cloze(question: &Element, fields: &mut Fields<'_>) -> Result<Asked, Message> {
    let raw = fields.raw(question.child("questiontext"));
    let read = cloze::read(
        &raw.text,
        raw.written,
        fields.language,
        &fields.pictures,
        &raw.names,
    )?;
    fields.note_lost(read.lost);
    let marks = read.gaps.iter().map(|gap| &gap.weight).sum();
    Ok(Asked {
        text: read.text,
        task: Task::Cloze { gaps: read.gaps },
        marks: Some(marks),
    })
}

/// Words to choose from: `[[2]]` in the text is a place for the second of them.
pub fn words(question: &Element, option: &str, fields: &mut Fields<'_>) -> Result<Asked, Message> {
    let mut raw = fields.raw(question.child("questiontext"));
    let dragged = option == "dragbox";
    let mut words = Vec::new();
    for element in question.all(option) {
        let group = setting(element, "group").map_or(Ok(1), |group| group.parse::<u8>());
        words.push(Word {
            text: word(element, dragged, fields),
            group: group
                .ok()
                .filter(|group| *group > 0)
                .ok_or_else(|| because("words-group"))?,
            again: !dragged || element.child("infinite").is_some(),
        });
    }
    let (text, places) = marked(&raw.text, words.len())?;
    raw.text = text;
    if words.len() < 2 || places.is_empty() {
        return Err(because("words-none"));
    }
    let text = cloze::with_places(&fields.markdown(&raw), places.len())?;
    Ok(Asked {
        text,
        task: Task::Words { words, places },
        marks: None,
    })
}

/// A word: with a little markup where it is dragged, plain where it is chosen from a list.
fn word(element: &Element, dragged: bool, fields: &Fields<'_>) -> Localised {
    let text = clean(&super::fields::plain(element));
    if !dragged {
        return localised(fields.language, from_plain(&text));
    }
    let names = Default::default();
    let converted = fields.pictures.text(&text, Written::Html, &names);
    fields.note_lost(converted.lost);
    localised(fields.language, converted.text)
}

/// The text with a character of private use for each place, and the position of each place's word.
fn marked(text: &str, count: usize) -> Result<(String, Vec<usize>), Message> {
    let mut marked = String::with_capacity(text.len());
    let mut places = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[[") {
        marked.push_str(before);
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        let number = after.split_at_checked(digits).and_then(|(number, after)| {
            let after = after.strip_prefix("]]")?;
            Some((number.parse::<usize>().ok()?, after))
        });
        match number {
            Some((number, after)) => {
                let position = number.checked_sub(1).filter(|position| *position < count);
                let position =
                    position.ok_or_else(|| because("words-missing").with("number", number as u64))?;
                marked.extend(cloze::place(places.len()));
                places.push(position);
                rest = after;
            }
            None => {
                marked.push_str("[[");
                rest = after;
            }
        }
    }
    marked.push_str(rest);
    Ok((marked, places))
}
