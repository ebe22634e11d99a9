//! Something wrong in a course folder: where, and what.

use serde::Serialize;
use serde_json::Value;

use crate::kernel::text::Message;

/// The most problems that are told at once; one more then says how many were left out.
const MOST_TOLD: usize = 200;
/// How much of a wrong value a message repeats, in characters.
const MOST_SHOWN: usize = 60;

/// Something wrong in a course folder.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// The file, by its path in the folder; empty when it is about the folder or zip as a whole.
    pub file: String,
    /// The line, from 1; `None` when it is about the file as a whole.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: Message,
}

impl Problem {
    /// A problem with a file or zip as a whole.
    pub fn whole(file: &str, message: Message) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            message,
        }
    }
}

/// A message by the end of its key.
pub(super) fn problem(key: &str) -> Message {
    Message::new(format!("catalogue-problem-{key}"))
}

/// The problems found so far.
#[derive(Default)]
pub(super) struct Problems {
    found: Vec<Problem>,
}

impl Problems {
    /// Keeps a problem at a line of a file.
    pub(super) fn at(&mut self, file: &str, line: usize, message: Message) {
        self.keep(file, Some(line), message);
    }

    /// Keeps a problem with a file as a whole.
    pub(super) fn whole(&mut self, file: &str, message: Message) {
        self.keep(file, None, message);
    }

    fn keep(&mut self, file: &str, line: Option<usize>, mut message: Message) {
        for value in message.args.values_mut() {
            shorten(value);
        }
        let file = file.to_owned();
        self.found.push(Problem { file, line, message });
    }

    /// All problems by file and line, at most [`MOST_TOLD`] and one that counts the rest.
    pub(super) fn into_list(mut self) -> Vec<Problem> {
        self.found
            .sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
        self.found.dedup();
        let left_out = self.found.len().saturating_sub(MOST_TOLD);
        if left_out > 0 {
            self.found.truncate(MOST_TOLD);
            let count = problem("more").with("count", left_out);
            self.found.push(Problem::whole("", count));
        }
        self.found
    }
}

fn shorten(value: &mut Value) {
    if let Value::String(text) = value
        && text.chars().count() > MOST_SHOWN
    {
        *text = text.chars().take(MOST_SHOWN).chain(['…']).collect();
    }
}
