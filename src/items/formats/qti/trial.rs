//! Answers tried on the rules of a file.

use super::{
    declared::{Declared, Response},
    message,
    names::all_inside,
    processing::{self, Given, Rules, Unknown},
    value::Value,
};
use crate::{answer::Answer, content::Task, exact::Exact, marking::share};
use kernel::text::Message;

/// An item's rules, on which answers are tried.
pub(super) struct Trial<'a> {
    pub(super) declared: &'a Declared,
    pub(super) rules: Rules<'a>,
}

/// An answer in our shape and in the file's.
pub(super) type Try = (Answer, Given);

/// A task with what is known of its marks.
pub(super) struct Built {
    pub(super) task: Task,
    /// The most that can be earned.
    pub(super) best: Exact,
    /// Answers on which our marks are held against the file's.
    pub(super) tries: Vec<Try>,
}

impl Trial<'_> {
    pub(super) fn score(&self, given: &Given) -> Result<Exact, Message> {
        processing::score(&self.rules, self.declared, given).map_err(unknown)
    }

    /// The outcomes for an answer; none where the rules cannot be carried out.
    pub(super) fn outcomes(&self, given: &Given) -> Given {
        processing::outcomes(&self.rules, self.declared, given).unwrap_or_default()
    }

    pub(super) fn response(&self, name: &str) -> Result<&Response, Message> {
        let found = self.declared.responses.get(name);
        found.ok_or_else(|| message("undeclared").with("name", name))
    }

    /// Whether the rules look a response up in its mapping.
    pub(super) fn uses_mapping(&self, name: &str) -> bool {
        match &self.rules {
            Rules::None => false,
            Rules::Template(template) | Rules::Each(template) => template.contains("map_response"),
            Rules::Own(processing) => {
                let mut found = Vec::new();
                all_inside(processing, &|name| name == "mapResponse", &mut found);
                found
                    .iter()
                    .any(|element| element.attribute("identifier") == Some(name))
            }
        }
    }

    /// What a value for a response gains over none, besides what else is given.
    pub(super) fn gain(&self, name: &str, value: Value, others: &Given) -> Result<Exact, Message> {
        let (mut with, mut without) = (others.clone(), others.clone());
        with.insert(name.to_owned(), value);
        without.insert(name.to_owned(), Value::Null);
        Ok(&self.score(&with)? - &self.score(&without)?)
    }

    /// Whether our marks are the file's for each of the tries. Neither goes below nothing.
    pub(super) fn agrees(&self, built: &Built, language: &str) -> Result<bool, Message> {
        for (answer, given) in &built.tries {
            let ours = share(&built.task, language, Some(answer)).map(|share| &share * &built.best);
            let theirs = self.score(given)?.within(&Exact::zero(), &built.best);
            if ours.is_some_and(|ours| ours != theirs) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

fn unknown(Unknown(name): Unknown) -> Message {
    message("operator").with("name", name)
}

/// An answer to one response.
pub(super) fn given(name: &str, value: Value) -> Given {
    Given::from([(name.to_owned(), value)])
}
