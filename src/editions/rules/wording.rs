//! Changes of an agenda in words: what a mail and the page on its versions say.

use std::collections::BTreeMap;

use time::{Date, Duration};

use super::versions::{Change, Difference, Placed};
use crate::{
    editions::parts::PresenterRecord,
    kernel::{languages::Language, templates::clock_text, text::Message},
    people::PersonId,
};

/// What is needed to put a change in words.
pub struct Wording<'a> {
    /// The reader's language.
    pub language: Language,
    /// The first day of the edition before and after.
    pub first_days: (Date, Date),
    /// The names of known presenters.
    pub names: &'a BTreeMap<PersonId, String>,
}

/// A day so many after the first.
pub fn day_of(first: Date, day: i64) -> Date {
    first.saturating_add(Duration::days(day))
}

impl Wording<'_> {
    /// The names of presenters, each once; somebody who was erased is left out.
    pub fn presenters(&self, presenters: &[PresenterRecord]) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for presenter in presenters {
            let name = match presenter.person {
                Some(person) => self.names.get(&person).cloned().unwrap_or_default(),
                None => presenter.name.clone(),
            };
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// A sentence for each way in which something changed.
    pub fn sentences(&self, change: &Change) -> Vec<Message> {
        change
            .differs
            .iter()
            .filter(|difference| **difference != Difference::Title || self.reads_another_title(change))
            .map(|difference| self.sentence(change, *difference))
            .collect()
    }

    /// Whether the title changed in the language of this reader, and not only in others.
    fn reads_another_title(&self, change: &Change) -> bool {
        let title = |placed: &Option<Placed>| {
            placed
                .as_ref()
                .map(|placed| placed.titles.get(self.language).to_owned())
        };
        title(&change.before) != title(&change.after)
    }

    fn sentence(&self, change: &Change, difference: Difference) -> Message {
        match (&change.before, &change.after) {
            (Some(before), Some(after)) => self.altered(before, after, difference),
            (before, after) => {
                let is_new = after.is_some();
                let of = if change.slot.is_some() { "slot" } else { "session" };
                let what = if is_new { "new" } else { "gone" };
                let placed = after.as_ref().or(before.as_ref());
                let first = if is_new {
                    self.first_days.1
                } else {
                    self.first_days.0
                };
                let message = Message::new(format!("editions-diff-{of}-{what}"));
                placed.map_or(message.clone(), |placed| self.when(message, placed, first, ""))
            }
        }
    }

    fn altered(&self, before: &Placed, after: &Placed, difference: Difference) -> Message {
        let now = |key: &str| self.when(Message::new(key), after, self.first_days.1, "");
        match difference {
            Difference::New | Difference::Gone | Difference::Time => {
                let message = now("editions-diff-time");
                self.when(message, before, self.first_days.0, "was_")
            }
            Difference::Room => match (before.room.as_str(), after.room.as_str()) {
                (was, "") => now("editions-diff-room-none").with("was", was),
                ("", room) => now("editions-diff-room-first").with("room", room),
                (was, room) => now("editions-diff-room").with("room", room).with("was", was),
            },
            Difference::Presenters => {
                let (was, names) = (
                    self.presenters(&before.presenters),
                    self.presenters(&after.presenters),
                );
                match (was.is_empty(), names.is_empty()) {
                    (_, true) => now("editions-diff-presenters-none").with_list("was", was),
                    (true, false) => now("editions-diff-presenters-first").with_list("names", names),
                    (false, false) if was == names => now("editions-diff-roles").with_list("names", names),
                    (false, false) => now("editions-diff-presenters")
                        .with_list("names", names)
                        .with_list("was", was),
                }
            }
            Difference::Title => now("editions-diff-title").with("was", before.titles.get(self.language)),
            Difference::Kind => {
                let kind = after.kind.map_or("other", |kind| kind.code());
                now("editions-diff-kind").with_message("kind", Message::new(format!("editions-slot-{kind}")))
            }
            Difference::Compulsory if after.compulsory => now("editions-diff-compulsory"),
            Difference::Compulsory => now("editions-diff-voluntary"),
        }
    }

    /// The message with title, date and hours of something.
    fn when(&self, message: Message, placed: &Placed, first: Date, prefix: &str) -> Message {
        let (from, to) = placed.hours.unwrap_or_default();
        message
            .with(&format!("{prefix}title"), placed.titles.get(self.language))
            .with_date(&format!("{prefix}date"), day_of(first, placed.day))
            .with(&format!("{prefix}from"), clock_text(from.into()))
            .with(&format!("{prefix}to"), clock_text(to.into()))
    }
}
