//! Ids for headings: the words in plain letters, so that an address copied from the browser stays readable.

use std::collections::{HashMap, HashSet};

/// Before every id, so that a heading can never take the id of a part of the page around it.
const PREFIX: &str = "s-";
const LONGEST: usize = 60;

/// Gives out ids that are unique in one text.
#[derive(Default)]
pub(super) struct Ids {
    given: HashSet<String>,
    turns: HashMap<String, usize>,
}

impl Ids {
    /// `Formy dyskryminacji` becomes `s-formy-dyskryminacji`, and `s-formy-dyskryminacji-2` the second time.
    pub(super) fn give(&mut self, words: &str) -> String {
        let plain = slug(words);
        let turn = self.turns.entry(plain.clone()).or_insert(0);
        loop {
            *turn += 1;
            let id = if *turn == 1 {
                plain.clone()
            } else {
                format!("{plain}-{turn}")
            };
            if self.given.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// The words in lower case and plain Latin letters, joined by hyphens.
pub(super) fn slug(words: &str) -> String {
    let mut id = String::from(PREFIX);
    for letter in words.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(letters) => id.push_str(letters),
            None if letter.is_alphanumeric() => id.push(letter),
            None if !id.ends_with('-') => id.push('-'),
            None => {}
        }
        if id.len() >= LONGEST {
            break;
        }
    }
    let end = id.trim_end_matches('-').len();
    id.truncate(end);
    if id.len() < PREFIX.len() {
        "s-0".to_owned()
    } else {
        id
    }
}

fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ą' | 'å' | 'ä' | 'à' | 'á' | 'â' | 'ã' => "a",
        'æ' => "ae",
        'ć' | 'ç' | 'č' => "c",
        'đ' | 'ď' => "d",
        'ę' | 'é' | 'è' | 'ê' | 'ë' | 'ě' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ł' => "l",
        'ń' | 'ñ' | 'ň' => "n",
        'ó' | 'ö' | 'ò' | 'ô' | 'õ' | 'ø' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' => "s",
        'ß' => "ss",
        'ť' => "t",
        'ü' | 'ú' | 'ù' | 'û' | 'ů' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}
