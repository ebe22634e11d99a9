//! The words of a sheet, in one language.

use time::{Date, OffsetDateTime};

use crate::kernel::{
    languages::{Language, Languages},
    templates::clock_text,
    text::Message,
    zones,
};

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Words<'l> {
    languages: &'l Languages,
    /// Which language.
    pub language: Language,
}

impl<'l> Words<'l> {
    /// The texts of this language.
    pub fn new(languages: &'l Languages, language: Language) -> Self {
        Self { languages, language }
    }

    /// The text `reporting-KEY`.
    pub fn word(self, key: &str) -> String {
        self.languages.word(self.language, &format!("reporting-{key}"))
    }

    /// A message in words.
    pub fn say(self, message: &Message) -> String {
        self.languages.say(self.language, message)
    }

    /// The name of an enrolment's state.
    pub fn state(self, code: &str) -> String {
        self.languages
            .word(self.language, &format!("enrolment-state-{code}"))
    }

    /// What was done, as the audit trail says it; its own name where there are no words for it.
    pub fn action(self, action: &str) -> String {
        let key = format!("audit-{}", action.replace(['.', '_'], "-"));
        let words = self.languages.find(self.language, &key, &Default::default());
        words.unwrap_or_else(|| action.to_owned())
    }

    /// A date as the language writes it.
    pub fn date(self, date: Date) -> String {
        self.languages.date(self.language, date)
    }

    /// Two dates, or one when they are the same.
    pub fn dates(self, from: Date, until: Date) -> String {
        if from == until {
            self.date(from)
        } else {
            format!("{} – {}", self.date(from), self.date(until))
        }
    }

    /// Days from one to another, without saying month and year twice.
    pub fn span(self, from: Date, until: Date) -> String {
        self.languages.dates(self.language, from, until)
    }

    /// A count, with thousands apart.
    pub fn number(self, count: usize) -> String {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.languages.number(self.language, count)
    }

    /// Minutes as hours and minutes.
    pub fn minutes(self, minutes: i64) -> String {
        self.languages.minutes(minutes)
    }

    /// A share that is in per cent already.
    pub fn percent(self, share: f64) -> String {
        format!("{}\u{a0}%", self.language.decimal(share))
    }

    /// Several texts as they are read out.
    pub fn list(self, texts: &[String]) -> String {
        self.languages.list(self.language, texts)
    }

    /// How the language sorts two texts.
    pub fn compare(self, one: &str, other: &str) -> std::cmp::Ordering {
        self.languages.compare(self.language, one, other)
    }

    /// Yes or no.
    pub fn yes_no(self, yes: bool) -> String {
        self.word(if yes { "yes" } else { "no" })
    }
}

/// Two minutes of a day: "09:00–10:00".
pub fn clock_span(from: i32, to: i32) -> String {
    format!("{}–{}", clock_text(from.into()), clock_text(to.into()))
}

/// A moment on the wall clock of a place, to the second: "2026-03-14 09:12:07".
pub fn wall_time(moment: OffsetDateTime, zone: &str) -> String {
    let wall = zones::local(moment, zone);
    format!(
        "{} {:02}:{:02}:{:02}",
        wall.date(),
        wall.hour(),
        wall.minute(),
        wall.second()
    )
}
