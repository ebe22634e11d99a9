//! Text that waits for a reader: a message by its key, and content kept in several languages.

use std::collections::BTreeMap;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use super::languages::Language;

/// A message from the locale files, to be put in words for whoever reads it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Its key in the locale files.
    pub key: String,
    /// What goes into its places: text or whole numbers.
    pub args: BTreeMap<String, serde_json::Value>,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            args: BTreeMap::new(),
        }
    }

    /// The same with a value for one of its places.
    pub fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl Message {
    /// The same with a date, written as the reader's language does.
    pub fn with_date(self, name: &str, date: time::Date) -> Self {
        self.with(name, serde_json::json!({ "date": date.to_string() }))
    }

    /// The same with an amount, written as the reader's language does: "12,345", "12 345", "1,5". A number given with
    /// [`Self::with`] is written as it is.
    pub fn with_amount(self, name: &str, amount: impl Into<serde_json::Value>) -> Self {
        self.with(name, serde_json::json!({ "amount": amount.into() }))
    }

    /// The same with several texts or messages, read out as the reader's language does: "A, B and C".
    pub fn with_list<T: Serialize>(self, name: &str, items: impl IntoIterator<Item = T>) -> Self {
        let items: Vec<serde_json::Value> = items.into_iter().map(|item| serde_json::json!(item)).collect();
        self.with(name, items)
    }

    /// The same with a moment on somebody's wall clock, as date and time.
    pub fn with_datetime(self, name: &str, local: time::OffsetDateTime) -> Self {
        let clock = format!("{:02}:{:02}", local.hour(), local.minute());
        let moment = Message::new("kernel-datetime").with_date("date", local.date());
        self.with_message(name, moment.with("time", clock))
    }

    /// The same with a message inside.
    pub fn with_message(self, name: &str, inner: Message) -> Self {
        self.with(name, serde_json::json!(inner))
    }
}

/// Content written in one or more languages, by language code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Localised(pub BTreeMap<String, String>);

impl Localised {
    /// Content in one language only.
    pub fn of(language: Language, text: impl Into<String>) -> Self {
        Self::default().and(language, text)
    }

    /// The same with its text in one more language.
    pub fn and(mut self, language: Language, text: impl Into<String>) -> Self {
        self.0.insert(language.code().to_owned(), text.into());
        self
    }

    /// The text in this language, else in English, Polish, Swedish, or whichever there is; empty if there is none.
    pub fn get(&self, language: Language) -> &str {
        [language, Language::En, Language::Pl, Language::Sv]
            .iter()
            .find_map(|wanted| self.0.get(wanted.code()).filter(|text| !text.is_empty()))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// The language that [`Self::get`] answers in: the wanted one or what stands in for it.
    pub fn language_of(&self, language: Language) -> Language {
        let has = |wanted: &Language| self.0.get(wanted.code()).is_some_and(|text| !text.is_empty());
        [language, Language::En, Language::Pl, Language::Sv]
            .into_iter()
            .find(has)
            .unwrap_or(language)
    }

    /// Whether nothing is written in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

/// Codes by everything that people write for them, in lower case: the code, its names in each language, and one name more where
/// there is one. What two codes are called is the first's.
pub fn codes_by_name<'a>(
    all: impl IntoIterator<Item = (&'a str, &'a Localised, Option<&'a str>)>,
) -> BTreeMap<String, String> {
    let mut codes = BTreeMap::new();
    for (code, names, local) in all {
        let written = Language::ALL.map(|language| names.get(language));
        for name in written.into_iter().chain([code]).chain(local) {
            codes
                .entry(name.to_lowercase())
                .or_insert_with(|| code.to_owned());
        }
    }
    codes
}

/// Text as it was written, with its language where that is not the page's: for the `lang` attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Worded {
    /// The words.
    pub text: String,
    /// The language they are in (BCP 47), if another than asked for.
    pub lang: Option<&'static str>,
}

impl Localised {
    /// What [`Self::get`] gives, with its language.
    pub fn worded(&self, language: Language) -> Worded {
        let written = self.language_of(language);
        Worded {
            text: self.get(language).to_owned(),
            lang: (written != language).then(|| written.code()),
        }
    }
}
