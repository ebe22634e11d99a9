//! Whether what was typed is among the accepted texts.

use std::collections::BTreeMap;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::content::{Accepted, Spelling};

/// The first accepted text that fits what was typed: among those of the attempt's language, else of any other.
pub fn accepted<'a>(
    accept: &'a BTreeMap<String, Vec<Accepted>>,
    spelling: Spelling,
    language: &str,
    typed: &str,
) -> Option<&'a Accepted> {
    let typed = folded(typed, spelling);
    if typed.is_empty() {
        return None;
    }
    let find = |list: &'a Vec<Accepted>| list.iter().find(|wanted| fits(&wanted.text, spelling, &typed));
    accept
        .get(language)
        .and_then(find)
        .or_else(|| accept.values().find_map(find))
}

/// One space for each run of white space, none at the ends; small letters and bare letters where the spelling allows it.
pub fn folded(text: &str, spelling: Spelling) -> Vec<char> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut text: String = words.join(" ").nfc().collect();
    if !spelling.case {
        text = text.to_lowercase();
    }
    if spelling.any_marks {
        text = text
            .nfd()
            .filter(|letter| !is_combining_mark(*letter))
            .map(bare)
            .collect();
    }
    text.chars().collect()
}

/// Letters whose mark Unicode does not take for a part of its own.
fn bare(letter: char) -> char {
    match letter {
        'ł' => 'l',
        'Ł' => 'L',
        'ø' => 'o',
        'Ø' => 'O',
        'đ' => 'd',
        'Đ' => 'D',
        'ı' => 'i',
        other => other,
    }
}

/// A piece of an accepted text.
#[derive(Debug, PartialEq)]
enum Piece {
    Letter(char),
    Anything,
}

fn pieces(text: &str, spelling: Spelling) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut letters = folded(text, spelling).into_iter().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek() == Some(&'*') => {
                letters.next();
                pieces.push(Piece::Letter('*'));
            }
            '*' => {
                if pieces.last() != Some(&Piece::Anything) {
                    pieces.push(Piece::Anything);
                }
            }
            letter => pieces.push(Piece::Letter(letter)),
        }
    }
    pieces
}

/// Whether a text with stars fits: where the rest does not, the last star takes one letter more. No more steps than the product
/// of both lengths.
fn fits(wanted: &str, spelling: Spelling, typed: &[char]) -> bool {
    let pieces = pieces(wanted, spelling);
    let (mut at, mut of) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while let Some(letter) = typed.get(at) {
        match pieces.get(of) {
            Some(Piece::Letter(wanted)) if wanted == letter => (at, of) = (at + 1, of + 1),
            Some(Piece::Anything) => {
                star = Some((of, at));
                of += 1;
            }
            _ => match star {
                Some((piece, taken)) => {
                    star = Some((piece, taken + 1));
                    (at, of) = (taken + 1, piece + 1);
                }
                None => return false,
            },
        }
    }
    pieces
        .get(of..)
        .is_some_and(|rest| rest.iter().all(|piece| *piece == Piece::Anything))
}
