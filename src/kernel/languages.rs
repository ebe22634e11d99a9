//! The languages people read: messages in Fluent, dates, numbers and sorting as each language has them.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    fmt,
    str::FromStr,
    sync::{Mutex, PoisonError},
};

use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue,
    concurrent::FluentBundle,
    types::{FluentNumber, FluentNumberOptions},
};
use fluent_syntax::ast::PatternElement;
use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale_core::Locale;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime, format_description::StaticFormatDescription, macros::format_description};

use super::{assets::Templates, text::Message};

#[cfg(test)]
mod tests;

/// Dates as they are kept in messages and page types: `2026-03-14`.
pub const ISO_DATE: StaticFormatDescription = format_description!("[year]-[month]-[day]");

/// A language of the screens, mails and documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Polish.
    Pl,
    /// Swedish.
    Sv,
}

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Language; 3] = [Language::Pl, Language::Sv, Language::En];

    /// The code used in addresses, files and the `lang` attribute (BCP 47).
    pub fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Pl => "pl",
            Language::Sv => "sv",
        }
    }

    /// Its own name, as its readers write it.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Pl => "Polski",
            Language::Sv => "Svenska",
        }
    }

    /// A number with two decimals at most, as the language writes it: "2", "1.5", "0,67".
    pub fn decimal(self, number: f64) -> String {
        let text = format!("{number:.2}");
        let text = text.trim_end_matches('0').trim_end_matches('.');
        match self {
            Language::En => text.to_owned(),
            Language::Pl | Language::Sv => text.replace('.', ","),
        }
    }

    /// A number in running text: thousands apart where it is whole, else with two decimals at most.
    fn amount(self, number: f64) -> String {
        if number.fract() == 0.0 {
            self.whole(number as i64)
        } else {
            self.decimal(number)
        }
    }

    /// A whole number with the language's thousands separator.
    fn whole(self, number: i64) -> String {
        let separator = if self == Language::En { ',' } else { '\u{a0}' };
        let digits = number.unsigned_abs().to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            let left = digits.len() - place;
            if place > 0 && left.is_multiple_of(3) && (digits.len() > 4 || self == Language::En) {
                text.push(separator);
            }
            text.push(digit);
        }
        if number < 0 {
            format!("\u{2212}{text}")
        } else {
            text
        }
    }

    /// The best match for an `Accept-Language` header (RFC 9110, 12.5.4); English when nothing fits.
    pub fn accepted(header: &str) -> Language {
        let mut best = (0.0_f32, Language::En);
        for part in header.split(',') {
            let mut fields = part.split(';');
            let tag = fields.next().unwrap_or_default().trim();
            let quality = fields
                .find_map(|field| field.trim().strip_prefix("q="))
                .and_then(|q| q.parse().ok())
                .unwrap_or(1.0);
            let primary = tag.split('-').next().unwrap_or_default();
            if let Ok(language) = primary.parse::<Language>()
                && quality > best.0
            {
                best = (quality, language);
            }
        }
        best.1
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = ();
    fn from_str(code: &str) -> Result<Self, ()> {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or(())
    }
}

/// All messages of all languages, and each language's way of sorting.
pub struct Languages {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
    collators: BTreeMap<Language, CollatorBorrowed<'static>>,
    missed: Mutex<BTreeSet<String>>,
}

impl Languages {
    /// Reads the embedded locale files. A file that cannot be read is a fault of the program: it is named in the error.
    pub fn load() -> Result<Self, String> {
        let mut bundles = BTreeMap::new();
        let mut collators = BTreeMap::new();
        for language in Language::ALL {
            let identifier = language
                .code()
                .parse()
                .map_err(|error| format!("{language}: {error:?}"))?;
            let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(match language {
                Language::En => |value, _| amount(Language::En, value),
                Language::Pl => |value, _| amount(Language::Pl, value),
                Language::Sv => |value, _| amount(Language::Sv, value),
            }));
            let prefix = format!("locales/{language}/");
            for name in Templates::iter().filter(|name| name.starts_with(&prefix)) {
                let source = Templates::text(&name).ok_or_else(|| format!("{name}: not UTF-8"))?;
                let resource =
                    FluentResource::try_new(source).map_err(|(_, errors)| format!("{name}: {errors:?}"))?;
                bundle
                    .add_resource(resource)
                    .map_err(|errors| format!("{name}: {errors:?}"))?;
            }
            bundles.insert(language, bundle);
            let locale: Locale = language
                .code()
                .parse()
                .map_err(|error| format!("{language}: {error:?}"))?;
            let collator = Collator::try_new(locale.into(), CollatorOptions::default())
                .map_err(|error| format!("{language}: {error}"))?;
            collators.insert(language, collator);
        }
        Ok(Self {
            bundles,
            collators,
            missed: Mutex::default(),
        })
    }

    /// The message in this language; `None` when the language has no such key.
    pub fn find(
        &self,
        language: Language,
        key: &str,
        args: &BTreeMap<String, serde_json::Value>,
    ) -> Option<String> {
        let bundle = self.bundles.get(&language)?;
        let pattern = bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(name.as_str(), fluent_value(value));
        }
        let mut errors = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&values), &mut errors)
                .into_owned(),
        )
    }

    /// A message that takes no arguments, if there is one of this key and it is the same each time.
    pub fn constant(&self, language: Language, key: &str) -> Option<String> {
        let pattern = self.bundles.get(&language)?.get_message(key)?.value()?;
        let is_text = |element: &_| matches!(element, PatternElement::TextElement { .. });
        let constant = pattern.elements.iter().all(is_text);
        constant
            .then(|| self.find(language, key, &BTreeMap::new()))
            .flatten()
    }

    /// The message in this language, else in English, else its key, which a house test does not let happen. Arguments
    /// that are messages, dates or lists themselves are put in words first.
    pub fn say(&self, language: Language, message: &Message) -> String {
        let args = message
            .args
            .iter()
            .map(|(name, value)| (name.clone(), self.argument(language, value)))
            .collect();
        self.find(language, &message.key, &args)
            .or_else(|| self.find(Language::En, &message.key, &args))
            .unwrap_or_else(|| {
                let mut missed = self.missed.lock().unwrap_or_else(PoisonError::into_inner);
                missed.insert(message.key.clone());
                message.key.clone()
            })
    }

    /// The keys that were asked for and that no language has, for the house test.
    pub fn missed(&self) -> Vec<String> {
        let missed = self.missed.lock().unwrap_or_else(PoisonError::into_inner);
        missed.iter().cloned().collect()
    }

    fn argument(&self, language: Language, value: &serde_json::Value) -> serde_json::Value {
        if let Some(date) = value
            .get("date")
            .and_then(|date| Date::parse(date.as_str()?, ISO_DATE).ok())
        {
            return self.date(language, date).into();
        }
        if let Some(items) = value.as_array() {
            let said = |item| match self.argument(language, item) {
                serde_json::Value::String(text) => text,
                other => other.to_string(),
            };
            let items: Vec<String> = items.iter().map(said).collect();
            return self.list(language, &items).into();
        }
        match serde_json::from_value::<Message>(value.clone()) {
            Ok(inner) if value.is_object() => self.say(language, &inner).into(),
            _ => value.clone(),
        }
    }

    /// The words of a message without arguments.
    pub fn word(&self, language: Language, key: &str) -> String {
        self.say(language, &Message::new(key))
    }

    /// How this language sorts two texts: in Swedish å, ä, ö come last; in Polish ą follows a.
    pub fn compare(&self, language: Language, left: &str, right: &str) -> Ordering {
        self.collators
            .get(&language)
            .map_or_else(|| left.cmp(right), |collator| collator.compare(left, right))
    }

    /// A text as bytes that sort as this language does: for long lists, where comparing pair by pair takes its time.
    pub fn sort_key(&self, language: Language, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(2 * text.len());
        match self.collators.get(&language) {
            Some(collator) => collator
                .write_sort_key_to(text, &mut key)
                .unwrap_or_else(|never| match never {}),
            None => key.extend(text.bytes()),
        }
        key
    }

    /// A date as people write it: "14 March 2026", "14 marca 2026", "14 mars 2026".
    pub fn date(&self, language: Language, date: Date) -> String {
        let month = self.word(language, &format!("kernel-month-{}", u8::from(date.month())));
        format!("{} {month} {}", date.day(), date.year())
    }

    /// Days from one to another, without saying month and year twice: "14–15 March 2026", "31 January – 1 February 2026".
    pub fn dates(&self, language: Language, from: Date, until: Date) -> String {
        let last = self.date(language, until);
        if from == until {
            return last;
        }
        let first = self.date(language, from);
        let year = format!(" {}", from.year());
        match (from.year() == until.year(), from.month() == until.month()) {
            (true, true) => format!("{}–{last}", from.day()),
            (true, false) => format!("{} – {last}", first.trim_end_matches(&year)),
            (false, _) => format!("{first} – {last}"),
        }
    }

    /// A date with its day of the week before it.
    pub fn weekday_date(&self, language: Language, date: Date) -> String {
        let day = date.weekday().number_from_monday();
        let message = Message::new("kernel-weekday-date")
            .with("weekday", self.word(language, &format!("kernel-weekday-{day}")))
            .with("date", self.date(language, date));
        self.say(language, &message)
    }

    /// A moment as date and clock.
    pub fn datetime(&self, language: Language, moment: OffsetDateTime) -> String {
        let message = Message::new("kernel-datetime")
            .with("date", self.date(language, moment.date()))
            .with("time", format!("{:02}:{:02}", moment.hour(), moment.minute()));
        self.say(language, &message)
    }

    /// A duration of minutes in hours and minutes, as in "5 h 30 min".
    pub fn minutes(&self, minutes: i64) -> String {
        match (minutes / 60, minutes % 60) {
            (0, rest) => format!("{rest} min"),
            (hours, 0) => format!("{hours} h"),
            (hours, rest) => format!("{hours} h {rest} min"),
        }
    }

    /// A whole number with the language's thousands separator.
    pub fn number(&self, language: Language, number: i64) -> String {
        language.whole(number)
    }

    /// Several things one after the other, as they are read out: "A, B and C", "A, B i C", "A, B och C".
    pub fn list(&self, language: Language, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let message = Message::new("kernel-list")
                    .with("first", first.join(", "))
                    .with("last", last.as_str());
                self.say(language, &message)
            }
        }
    }

    /// All message keys of a language, for the house test that compares them.
    pub fn keys(&self, language: Language) -> Vec<String> {
        let prefix = format!("locales/{language}/");
        let mut keys = Vec::new();
        for name in Templates::iter().filter(|name| name.starts_with(&prefix)) {
            let source = Templates::text(&name).unwrap_or_default();
            let entries = match fluent_syntax::parser::parse(source) {
                Ok(resource) | Err((resource, _)) => resource.body,
            };
            keys.extend(entries.into_iter().filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
                _ => None,
            }));
        }
        keys
    }
}

fn fluent_value(value: &serde_json::Value) -> FluentValue<'static> {
    if let Some(amount) = value.get("amount").and_then(serde_json::Value::as_f64) {
        return FluentNumber::new(amount, FluentNumberOptions::default()).into();
    }
    match value {
        // Written as it is: it may be a year, a line or a place in a row. Below a thousand nothing is grouped, and a number
        // with the usual options is what `[0]` in a text stands for.
        serde_json::Value::Number(number) => number.as_f64().map_or(FluentValue::None, |number| {
            let plain = FluentNumberOptions {
                use_grouping: number < 1_000.0,
                ..FluentNumberOptions::default()
            };
            FluentNumber::new(number, plain).into()
        }),
        serde_json::Value::String(text) => FluentValue::from(text.clone()),
        other => FluentValue::from(other.to_string()),
    }
}

/// A number that stands for an amount, as the language writes it; anything else is for Fluent to write.
fn amount(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.use_grouping => Some(language.amount(number.value)),
        _ => None,
    }
}
