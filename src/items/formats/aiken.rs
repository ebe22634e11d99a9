//! Aiken: a question in one line, answers A to Z, and a line that names the right one
//! (<https://docs.moodle.org/en/Aiken_format>). All texts are plain. A mistake is named with the line on which it shows, as
//! Moodle's reader does.

use kernel::languages::Language;

use super::{because, content, first_words, localised, markup::from_plain};
use crate::{
    content::{Choice, Task},
    draft::{Draft, Refused},
    exact::Exact,
};

/// The beginning of the line that names the right answer.
const ANSWER: &str = "ANSWER:";

/// Whether a text looks like this format: some line names a right answer, and some line is an answer.
pub fn is_one(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim);
    lines.clone().any(|line| line.starts_with(ANSWER)) && lines.any(|line| choice(line).is_some())
}

/// An answer's letter and words: "A) words", "A. words".
fn choice(line: &str) -> Option<(char, &str)> {
    let letter = line.chars().next().filter(char::is_ascii_uppercase)?;
    let words = line.get(1..)?.strip_prefix([')', '.'])?;
    Some((letter, words.trim()))
}

/// A question that is not finished.
struct Open<'a> {
    line: usize,
    text: &'a str,
    answers: Vec<(char, &'a str)>,
}

/// Reads a file.
pub fn read(text: &str, language: Language) -> (Vec<Draft>, Vec<Refused>) {
    let mut items = Vec::new();
    let mut refused = Vec::new();
    let mut open: Option<Open<'_>> = None;
    let mut last = 1;
    for (place, line) in text.lines().enumerate() {
        let (number, line) = (place + 1, line.trim());
        if line.chars().count() < 2 {
            continue;
        }
        last = number;
        let not_started = || Refused {
            line: Some(number),
            name: first_words(line),
            reason: because("aiken-not-started"),
        };
        if let Some(answer) = choice(line) {
            match &mut open {
                Some(question) => question.answers.push(answer),
                None => refused.push(not_started()),
            }
        } else if let Some(right) = line.strip_prefix(ANSWER) {
            match open.take() {
                Some(question) => match finished(&question, right, language) {
                    Ok(draft) => items.push(draft),
                    Err(reason) => refused.push(Refused {
                        line: Some(number),
                        name: first_words(question.text),
                        reason,
                    }),
                },
                None => refused.push(not_started()),
            }
        } else {
            refused.extend(open.take().map(|question| unfinished(&question, number)));
            open = Some(Open {
                line: number,
                text: line,
                answers: Vec::new(),
            });
        }
    }
    refused.extend(open.map(|question| unfinished(&question, last)));
    (items, refused)
}

fn unfinished(question: &Open<'_>, line: usize) -> Refused {
    Refused {
        line: Some(line),
        name: first_words(question.text),
        reason: because("aiken-not-finished").with("begun", question.line as u64),
    }
}

fn finished(question: &Open<'_>, right: &str, language: Language) -> Result<Draft, kernel::text::Message> {
    if question.answers.len() < 2 {
        return Err(because("too-few-answers").with("least", 2));
    }
    let letter = right.trim().chars().next().unwrap_or(' ').to_ascii_uppercase();
    let Some(position) = question.answers.iter().position(|(known, _)| *known == letter) else {
        return Err(because("aiken-no-such-answer").with("letter", right.trim()));
    };
    let answer = |(place, (_, words)): (usize, &(char, &str))| Choice {
        text: localised(language, from_plain(words)),
        share: if place == position {
            Exact::one()
        } else {
            Exact::zero()
        },
        feedback: Default::default(),
    };
    let answers = question.answers.iter().enumerate().map(answer).collect();
    let text = localised(language, from_plain(question.text));
    Ok(Draft {
        name: first_words(question.text),
        category: Vec::new(),
        tags: Vec::new(),
        content: content(text, Default::default(), Task::Single { answers }),
        marks: Exact::one(),
        penalty: Exact::part(1, 3),
        pictures: Vec::new(),
        line: Some(question.line),
        warnings: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_named_with_the_line_on_which_they_show() {
        let text = "Few\nA) one\nANSWER: A\n\nB) lost\n\nANSWER: lost\n\nWhich < is &?\nA) a\nB. *b*\n\nANSWER: b\n\nOpen\nA) a\nB) b\n\nWrong\nA) a\nB)b\nANSWER: C\nEnd\nA) a\n";
        assert!(is_one(text));
        let (items, refused) = read(text, Language::Sv);
        let lines: Vec<_> = refused
            .iter()
            .map(|refused| (refused.line, refused.name.as_str(), refused.reason.key.as_str()))
            .collect();
        let expected = [
            (Some(3), "Few", "quizzes-format-too-few-answers"),
            (Some(5), "B) lost", "quizzes-format-aiken-not-started"),
            (Some(7), "ANSWER: lost", "quizzes-format-aiken-not-started"),
            (Some(19), "Open", "quizzes-format-aiken-not-finished"),
            (Some(22), "Wrong", "quizzes-format-aiken-no-such-answer"),
            (Some(24), "End", "quizzes-format-aiken-not-finished"),
        ];
        assert_eq!(lines, expected);
        let [item] = items.as_slice() else {
            panic!("{items:?}")
        };
        assert_eq!((item.name.as_str(), item.line), ("Which < is &?", Some(9)));
        assert_eq!(item.content.text, Localised::of(Language::Sv, "Which \\< is &?"));
        let Task::Single { answers } = &item.content.task else {
            panic!("no choice")
        };
        assert_eq!(answers[1].text, Localised::of(Language::Sv, "\\*b\\*"));
        assert_eq!(
            [&answers[0].share, &answers[1].share],
            [&Exact::zero(), &Exact::one()]
        );
    }

    use kernel::text::Localised;
}
