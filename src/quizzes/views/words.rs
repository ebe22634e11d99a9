//! What can be answered, in words: the rows of tables of answers, and the places they are given at.

use items::{
    Task,
    content::GapTask,
    statistics::{Chosen, Finding, What},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::kernel::{
    languages::Language,
    text::{Localised, Message, Worded},
};

/// The most letters of a text that stand in a table.
const LONGEST: usize = 140;

/// Words that the item's author wrote, or that the program has.
#[derive(Clone, Debug, Serialize)]
pub struct Label {
    /// As written.
    pub text: Option<Worded>,
    /// As the program says it.
    pub say: Option<Message>,
}

impl Label {
    /// A name as it is.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: Some(Worded {
                text: text.into(),
                lang: None,
            }),
            say: None,
        }
    }

    /// What somebody wrote in several languages.
    pub fn written(text: &Localised, language: Language) -> Self {
        Self {
            text: Some(shortened(text.worded(language))),
            say: None,
        }
    }

    /// What the program says.
    pub fn said(message: Message) -> Self {
        Self {
            text: None,
            say: Some(message),
        }
    }

    fn value(&self) -> Value {
        match (&self.text, &self.say) {
            (Some(text), _) => json!(text.text),
            (None, Some(message)) => json!(message),
            (None, None) => Value::Null,
        }
    }
}

/// The most letters in a table of many columns.
const SHORTEST: usize = 60;

/// The beginning of a text, in one line.
pub fn shortened(worded: Worded) -> Worded {
    Worded {
        text: cut(&worded.text, LONGEST),
        ..worded
    }
}

/// Its first words only.
pub fn first_words(text: &str) -> String {
    cut(text, SHORTEST)
}

/// No more letters than this, whole words where it can be.
fn cut(text: &str, longest: usize) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= longest {
        return line;
    }
    let start: String = line.chars().take(longest).collect();
    let whole = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    format!("{whole} \u{2026}")
}

/// An answer to an item, given at one of its places.
pub fn answer(task: &Task, place: usize, what: &What, language: Language) -> Label {
    match what {
        What::Truth(said) => Label::said(Message::new(if *said {
            "quizzes-truth-true"
        } else {
            "quizzes-truth-false"
        })),
        What::Typed(typed) => Label {
            text: Some(shortened(Worded {
                text: typed.clone(),
                lang: None,
            })),
            say: None,
        },
        What::Position(position) => match text_at(task, place, *position) {
            Some(text) => Label::written(text, language),
            None => Label::said(Message::new("quizzes-place-number").with("number", position + 1)),
        },
    }
}

fn text_at(task: &Task, place: usize, position: usize) -> Option<&Localised> {
    match task {
        Task::Single { answers } | Task::Multiple { answers, .. } => {
            answers.get(position).map(|answer| &answer.text)
        }
        Task::Matching { pairs, distractors } => pairs
            .iter()
            .map(|pair| &pair.right)
            .chain(distractors)
            .nth(position),
        Task::Words { words, .. } => words.get(position).map(|word| &word.text),
        Task::Likert { points } => points.get(position),
        Task::Cloze { gaps } => match &gaps.get(place)?.task {
            GapTask::Single { answers, .. } | GapTask::Multiple { answers, .. } => {
                answers.get(position).map(|answer| &answer.text)
            }
            GapTask::Short { .. } | GapTask::Number { .. } => None,
        },
        _ => None,
    }
}

/// The place of an item at which answers are given; `None` where there is only one.
pub fn place(task: &Task, place: usize, language: Language) -> Option<Label> {
    let number = |key: &str| Label::said(Message::new(key).with("number", place + 1));
    match task {
        Task::Matching { pairs, .. } => pairs.get(place).map(|pair| Label::written(&pair.left, language)),
        Task::Ordering { steps, .. } => steps.get(place).map(|step| Label::written(step, language)),
        Task::Cloze { .. } | Task::Words { .. } => Some(number("quizzes-gap-number")),
        _ => None,
    }
}

/// What is found about an item, in words.
pub fn finding(task: &Task, finding: &Finding, language: Language) -> Message {
    let message = Message::new(format!("quizzes-finding-{}", finding.code()));
    let words = |what: &What| answer(task, 0, what, language).value();
    match finding {
        Finding::TooFew { has, needed } => message.with("has", *has).with("needed", *needed),
        Finding::KeyDoubtful { what } | Finding::GoodChose { what } => {
            message.with_list("what", [words(what)])
        }
        Finding::NobodyChose { what } | Finding::FewChose { what } => {
            message.with_list("what", what.iter().map(words))
        }
        Finding::Blank { count } => message.with("count", *count),
        _ => message,
    }
}

/// How the right answers among those given are marked: right, wrong, or neither.
pub fn verdict(chosen: &Chosen) -> &'static str {
    match chosen.right {
        Some(true) => "right",
        Some(false) => "wrong",
        None => "none",
    }
}
