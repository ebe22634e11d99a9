//! Answers embedded in a text: `{1:MULTICHOICE:~wrong#why~=right}`, as Moodle's cloze questions are written
//! (<https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type>; the grammar is that of `qtype_multianswer` of Moodle 4.5).
//! Answers and feedback are HTML, whatever the text around them is, except answers that are typed: they are plain.

mod scan;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeMap;

use kernel::{languages::Language, text::Message};

pub use write::write;

use self::scan::{Alternative, Embedded, Fraction, Kind};
use super::{
    because, content, first_words, localised,
    markup::{Written, words},
    number,
    pictures::Pictures,
};
use crate::{
    content::{Accepted, AcceptedNumber, Choice, Gap, GapTask, Shown, Spelling, Task},
    draft::{Draft, Refused},
    exact::Exact,
};

/// The first of the characters that stand for places while the text around them is being converted.
const FIRST_PLACE: u32 = 0xE100;
/// The most places of a text.
const MOST_PLACES: usize = 1_000;

/// Whether some answer is embedded in a text.
pub fn is_one(text: &str) -> bool {
    scan::next(text).is_some()
}

/// Reads a file that is one question.
pub fn read_file(text: &str, language: Language) -> (Vec<Draft>, Vec<Refused>) {
    let pictures = Pictures::default();
    match read(text, Written::Auto, language, &pictures, &BTreeMap::new()) {
        Ok(Read { text, gaps, lost }) => {
            let name = first_words(&words(&text.replace("[[", "").replace("]]", "")));
            let marks = gaps.iter().map(|gap| &gap.weight).sum();
            let mut content = content(
                localised(language, text),
                Default::default(),
                Task::Cloze { gaps },
            );
            content.hints = Vec::new();
            let draft = Draft {
                name,
                category: Vec::new(),
                tags: Vec::new(),
                content,
                marks,
                penalty: Exact::part(1, 3),
                pictures: pictures.into_kept(),
                line: Some(1),
                warnings: lost.then(|| because("lost-media")).into_iter().collect(),
            };
            (vec![draft], Vec::new())
        }
        Err(reason) => {
            let name = first_words(text.lines().next().unwrap_or(""));
            let refused = Refused {
                line: Some(1),
                name,
                reason,
            };
            (Vec::new(), vec![refused])
        }
    }
}

/// A text with places, and what is asked for at each.
pub struct Read {
    /// The text, in Markdown.
    pub text: String,
    /// What is asked for.
    pub gaps: Vec<Gap>,
    /// Whether something in the text could not be held.
    pub lost: bool,
}

/// Reads a text. `names` are those that it knows its pictures by.
///
/// # Errors
/// What is wrong with an embedded answer, or that there is none, as Moodle's `qtype_multianswer_validate_question` says it.
pub fn read(
    text: &str,
    written: Written,
    language: Language,
    pictures: &Pictures,
    names: &BTreeMap<String, String>,
) -> Result<Read, Message> {
    let mut around = String::new();
    let mut gaps = Vec::new();
    let mut lost = false;
    let mut rest = text;
    while let Some((before, embedded, after)) = scan::next(rest) {
        if gaps.len() >= MOST_PLACES {
            return Err(because("cloze-too-many").with("limit", MOST_PLACES as u64));
        }
        around.push_str(&literal(before, written));
        around.extend(place(gaps.len()));
        let reader = Reader {
            place: gaps.len() + 1,
            language,
            pictures,
            names,
        };
        gaps.push(reader.gap(&embedded, &mut lost)?);
        rest = after;
    }
    around.push_str(&literal(rest, written));
    if gaps.is_empty() {
        return Err(because("cloze-none"));
    }
    let converted = pictures.text(&around, written, names);
    Ok(Read {
        text: with_places(&converted.text, gaps.len())?,
        gaps,
        lost: lost || converted.lost,
    })
}

/// Brackets in a Markdown text that are no places of ours.
fn literal(text: &str, written: Written) -> String {
    match written {
        Written::Markdown => text.replace("[[", "\\[\\["),
        _ => text.to_owned(),
    }
}

/// The character that stands for a place, from 0.
pub fn place(position: usize) -> Option<char> {
    char::from_u32(FIRST_PLACE + u32::try_from(position).ok()?)
}

/// The text with `[[1]]`, `[[2]]`, ... for the characters that stood for places.
///
/// # Errors
/// Where one of them is missing, because it stood where no text can: in an attribute, in a script.
pub fn with_places(text: &str, count: usize) -> Result<String, Message> {
    let mut done = String::with_capacity(text.len());
    let mut found = 0;
    for letter in text.chars() {
        let position = (letter as u32)
            .checked_sub(FIRST_PLACE)
            .and_then(|place| usize::try_from(place).ok());
        match position.filter(|position| *position < MOST_PLACES) {
            Some(position) if position == found && found < count => {
                found += 1;
                done.push_str(&format!("[[{found}]]"));
            }
            Some(_) => return Err(because("cloze-places")),
            None => done.push(letter),
        }
    }
    if found == count {
        Ok(done)
    } else {
        Err(because("cloze-places"))
    }
}

struct Reader<'a> {
    place: usize,
    language: Language,
    pictures: &'a Pictures,
    names: &'a BTreeMap<String, String>,
}

impl Reader<'_> {
    fn gap(&self, embedded: &Embedded<'_>, lost: &mut bool) -> Result<Gap, Message> {
        let alternatives: Vec<&Alternative<'_>> = embedded
            .alternatives
            .iter()
            .filter(|alternative| !alternative.answer.trim().is_empty())
            .collect();
        let least = if matches!(embedded.kind, Kind::Choice { .. }) {
            2
        } else {
            1
        };
        if alternatives.len() < least {
            return Err(self.wrong("cloze-too-few").with("least", least as u64));
        }
        let mut shares: Vec<Exact> = alternatives
            .iter()
            .map(|alternative| alternative.share())
            .collect();
        let task = match embedded.kind {
            Kind::Choice {
                several: true,
                shown,
                shuffle,
            } => {
                let specific = embedded
                    .alternatives
                    .iter()
                    .any(|one| matches!(one.fraction, Fraction::Percent(_)));
                normalise(&mut shares, specific);
                if !shares.iter().any(Exact::is_positive) {
                    return Err(self.wrong("cloze-no-full"));
                }
                let answers = self.choices(&alternatives, shares, lost);
                GapTask::Multiple {
                    answers,
                    shown,
                    shuffle,
                }
            }
            Kind::Choice { shown, shuffle, .. } => {
                self.earns_all(&shares)?;
                let answers = self.choices(&alternatives, shares, lost);
                GapTask::Single {
                    answers,
                    shown,
                    shuffle,
                }
            }
            Kind::Short { case } => {
                self.earns_all(&shares)?;
                let accepted = alternatives
                    .iter()
                    .zip(shares)
                    .map(|(alternative, share)| Accepted {
                        text: scan::decoded(alternative.answer).trim().to_owned(),
                        share,
                        feedback: self.text(alternative.feedback, lost),
                    });
                GapTask::Short {
                    accept: BTreeMap::from([(self.language.code().to_owned(), accepted.collect())]),
                    spelling: Spelling {
                        case,
                        any_marks: false,
                    },
                }
            }
            Kind::Number => {
                let accepted = alternatives.iter().zip(shares).map(|(alternative, share)| {
                    let (value, tolerance) = self.number(&scan::decoded(alternative.answer))?;
                    Ok(AcceptedNumber {
                        value,
                        tolerance,
                        share,
                        feedback: self.text(alternative.feedback, lost),
                    })
                });
                let accept: Vec<AcceptedNumber> = accepted.collect::<Result<_, Message>>()?;
                let shares: Vec<Exact> = accept.iter().map(|accepted| accepted.share.clone()).collect();
                self.earns_all(&shares)?;
                GapTask::Number { accept }
            }
        };
        Ok(Gap {
            weight: embedded.weight.clone(),
            task,
        })
    }

    fn wrong(&self, key: &str) -> Message {
        because(key).with("place", self.place as u64)
    }

    fn earns_all(&self, shares: &[Exact]) -> Result<(), Message> {
        let all = shares.iter().any(|share| *share == Exact::one());
        if all {
            Ok(())
        } else {
            Err(self.wrong("cloze-no-full"))
        }
    }

    fn choices(&self, alternatives: &[&Alternative<'_>], shares: Vec<Exact>, lost: &mut bool) -> Vec<Choice> {
        let choice = |(alternative, share): (&&Alternative<'_>, Exact)| Choice {
            text: self.text(Some(alternative.answer), lost),
            share,
            feedback: self.text(alternative.feedback, lost),
        };
        alternatives.iter().zip(shares).map(choice).collect()
    }

    fn text(&self, text: Option<&str>, lost: &mut bool) -> kernel::text::Localised {
        let converted = self
            .pictures
            .text(&scan::decoded(text.unwrap_or("")), Written::Html, self.names);
        *lost |= converted.lost;
        localised(self.language, converted.text)
    }

    /// A number with how far off an answer may be: "1701:20"; a star for any number.
    fn number(&self, text: &str) -> Result<(Option<Exact>, Exact), Message> {
        let text = text.trim();
        if text == "*" {
            return Ok((None, Exact::zero()));
        }
        let (value, tolerance) = text.split_once(':').unwrap_or((text, "0"));
        let wrong = || self.wrong("cloze-number").with("answer", text);
        let value = number(value).ok_or_else(wrong)?;
        let tolerance = number(tolerance).filter(|tolerance| !tolerance.is_negative());
        Ok((Some(value), tolerance.ok_or_else(wrong)?))
    }
}

/// Where several may be chosen, what the right ones earn adds up to all; where no share is named, each wrong one takes back what
/// a right one earns.
fn normalise(shares: &mut [Exact], specific: bool) {
    let total: Exact = shares.iter().filter(|share| share.is_positive()).sum();
    if total.is_zero() {
        return;
    }
    let wrong = Exact::one().over(&total).map(|part| -part);
    for share in shares {
        if share.is_positive() {
            *share = share.over(&total).unwrap_or_else(Exact::zero);
        } else if let Some(wrong) = wrong.clone().filter(|_| !specific) {
            *share = wrong;
        }
    }
}

/// The kinds by their names: `MULTICHOICE_VS` and the short `MCVS`.
fn kind_of(name: &str) -> Option<Kind> {
    let long = [
        ("MULTICHOICE", "MC"),
        ("MULTIRESPONSE", "MR"),
        ("SHORTANSWER", "SA"),
        ("NUMERICAL", "NM"),
    ];
    let found = long
        .iter()
        .find_map(|(long, short)| match name.strip_prefix(long) {
            Some("") => Some((*short, "")),
            Some(rest) => Some((*short, rest.strip_prefix('_').filter(|rest| !rest.is_empty())?)),
            None => name.strip_prefix(short).map(|rest| (*short, rest)),
        });
    let found = found.or_else(|| name.strip_prefix("MW").map(|rest| ("SA", rest)));
    let choice = |several, shown, shuffle| {
        Some(Kind::Choice {
            several,
            shown,
            shuffle,
        })
    };
    match found? {
        ("NM", "") => Some(Kind::Number),
        ("SA", "") => Some(Kind::Short { case: false }),
        ("SA", "C") => Some(Kind::Short { case: true }),
        ("MC", "") => choice(false, Shown::List, false),
        ("MC", "S") => choice(false, Shown::List, true),
        ("MC", "V") => choice(false, Shown::Column, false),
        ("MC", "VS") => choice(false, Shown::Column, true),
        ("MC", "H") => choice(false, Shown::Row, false),
        ("MC", "HS") => choice(false, Shown::Row, true),
        ("MR", "") => choice(true, Shown::Column, false),
        ("MR", "S") => choice(true, Shown::Column, true),
        ("MR", "H") => choice(true, Shown::Row, false),
        ("MR", "HS") => choice(true, Shown::Row, true),
        _ => None,
    }
}
