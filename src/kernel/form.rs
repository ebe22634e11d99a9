//! Forms. What was sent is kept as it came, so that nothing typed is lost; a reader takes values out of it and collects
//! what is wrong, field by field. Every form carries a token that only our own pages can make.

use std::{collections::BTreeMap, str::FromStr};

use rocket::{
    Request,
    data::{Data, FromData, Outcome},
    form::{DataField, Form, FromForm, Options, ValueField},
    http::Status,
};
use serde::Serialize;
use time::{Date, macros::format_description};

use super::{app::App, csrf, text::Message};

/// An uploaded file, whole in memory; its size is bounded by the settings.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The field it came in.
    pub field: String,
    /// The name that the browser gave; never used as a path.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// A form as it was sent.
#[derive(Clone, Debug, Default)]
pub struct Posted {
    values: Vec<(String, String)>,
    uploads: Vec<Upload>,
    too_large: bool,
}

/// What a page needs to show a form: the values typed, and what is wrong with them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FormState {
    /// By field; a field that was never sent is absent.
    pub values: BTreeMap<String, String>,
    /// By field.
    pub errors: BTreeMap<String, Message>,
    /// All errors in the order of the form, for the summary on top.
    pub summary: Vec<FormError>,
}

/// One error of a form.
#[derive(Clone, Debug, Serialize)]
pub struct FormError {
    /// The field.
    pub name: String,
    /// What is wrong.
    pub message: Message,
}

impl FormState {
    /// A form that starts with these values.
    pub fn filled<const N: usize>(values: [(&str, String); N]) -> Self {
        Self {
            values: values
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            ..Default::default()
        }
    }

    /// The same with an error at a field (or `""` for the form as a whole).
    pub fn with_error(mut self, name: &str, message: Message) -> Self {
        self.errors.insert(name.to_owned(), message.clone());
        self.summary.push(FormError {
            name: name.to_owned(),
            message,
        });
        self
    }
}

impl Posted {
    /// The last value of a field as sent, without white space around it; `None` when it was not sent.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values
            .iter()
            .rev()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.trim())
    }

    /// All values of a field, in the order sent.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.values
            .iter()
            .filter(|(field, _)| field == name)
            .map(|(_, value)| value.trim())
            .collect()
    }

    /// All fields whose name begins so, with the rest of the name.
    pub fn starting(&self, prefix: &str) -> Vec<(&str, &str)> {
        self.values
            .iter()
            .filter_map(|(field, value)| Some((field.strip_prefix(prefix)?, value.trim())))
            .collect()
    }

    /// The upload in a field, if something was chosen.
    pub fn upload(&self, name: &str) -> Option<&Upload> {
        self.uploads(name).into_iter().next()
    }

    /// All uploads in a field that takes several, in the order chosen.
    pub fn uploads(&self, name: &str) -> Vec<&Upload> {
        self.uploads
            .iter()
            .filter(|upload| upload.field == name && !upload.bytes.is_empty())
            .collect()
    }

    /// Begins to read the form.
    pub fn reader(&self) -> Reader<'_> {
        Reader {
            posted: self,
            errors: Vec::new(),
        }
    }

    /// The form as it was sent, without errors.
    pub fn state(&self) -> FormState {
        let values = self
            .values
            .iter()
            .filter(|(name, _)| name != "csrf" && !name.contains("password"));
        FormState {
            values: values.cloned().collect(),
            ..Default::default()
        }
    }
}

/// Takes values out of a form. Where one is wrong the error is noted and a default is given;
/// [`Reader::finish`] says whether the values may be used.
pub struct Reader<'p> {
    posted: &'p Posted,
    errors: Vec<FormError>,
}

impl Reader<'_> {
    /// Text that must be there, up to `longest` characters.
    pub fn text(&mut self, name: &str, longest: usize) -> String {
        let text = self.optional(name, longest).unwrap_or_default();
        if text.is_empty() && !self.has_error(name) {
            self.error(name, Message::new("kernel-form-missing"));
        }
        text
    }

    /// Text that may be left out; `None` when it is empty.
    pub fn optional(&mut self, name: &str, longest: usize) -> Option<String> {
        let text = self.posted.value(name)?.replace("\r\n", "\n");
        let length = text.chars().count();
        if length > longest {
            self.error(
                name,
                Message::new("kernel-form-too-long")
                    .with("longest", longest as u64)
                    .with("length", length as u64),
            );
        }
        if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            self.error(name, Message::new("kernel-form-control-characters"));
        }
        (!text.is_empty()).then_some(text)
    }

    /// A mail address that must be there.
    pub fn email(&mut self, name: &str) -> String {
        let text = self.text(name, 254).to_lowercase();
        if !self.has_error(name) && text.parse::<lettre::Address>().is_err() {
            self.error(name, Message::new("kernel-form-email"));
        }
        text
    }

    /// A date that must be there, as `2026-03-14`.
    pub fn date(&mut self, name: &str) -> Date {
        self.optional_date(name, true).unwrap_or(Date::MIN)
    }

    /// A date that may be left out.
    pub fn optional_date(&mut self, name: &str, required: bool) -> Option<Date> {
        let text = self.posted.value(name).unwrap_or_default();
        if text.is_empty() {
            if required {
                self.error(name, Message::new("kernel-form-missing"));
            }
            return None;
        }
        let parsed = Date::parse(text, format_description!("[year]-[month]-[day]")).ok();
        let sensible = parsed.filter(|date| (1900..=2200).contains(&date.year()));
        if sensible.is_none() {
            self.error(name, Message::new("kernel-form-date"));
        }
        sensible
    }

    /// A clock time as minutes since midnight, from `09:30`.
    pub fn clock(&mut self, name: &str) -> i32 {
        let text = self.posted.value(name).unwrap_or_default();
        let parsed = text.split_once(':').and_then(|(hour, minute)| {
            let (hour, minute): (i32, i32) = (hour.parse().ok()?, minute.get(..2)?.parse().ok()?);
            ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
        });
        if parsed.is_none() {
            let key = if text.is_empty() {
                "kernel-form-missing"
            } else {
                "kernel-form-clock"
            };
            self.error(name, Message::new(key));
        }
        parsed.unwrap_or(0)
    }

    /// A whole number between two bounds.
    pub fn integer(&mut self, name: &str, least: i64, most: i64) -> i64 {
        let text = self.posted.value(name).unwrap_or_default();
        let number = text
            .parse::<i64>()
            .ok()
            .filter(|number| (least..=most).contains(number));
        if number.is_none() {
            let message = if text.is_empty() {
                Message::new("kernel-form-missing")
            } else {
                Message::new("kernel-form-number")
                    .with("least", least)
                    .with("most", most)
            };
            self.error(name, message);
        }
        number.unwrap_or(least)
    }

    /// A value that its type can read: an id, a code, a state.
    pub fn parsed<T: FromStr>(&mut self, name: &str) -> Option<T> {
        let text = self.posted.value(name).unwrap_or_default();
        let value = text.parse().ok();
        if value.is_none() {
            let key = if text.is_empty() {
                "kernel-form-missing"
            } else {
                "kernel-form-choice"
            };
            self.error(name, Message::new(key));
        }
        value
    }

    /// One of the values offered.
    pub fn choice(&mut self, name: &str, offered: &[&str]) -> String {
        let text = self.posted.value(name).unwrap_or_default().to_owned();
        if !offered.contains(&text.as_str()) {
            let key = if text.is_empty() {
                "kernel-form-missing"
            } else {
                "kernel-form-choice"
            };
            self.error(name, Message::new(key));
        }
        text
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.posted
            .value(name)
            .is_some_and(|value| !value.is_empty() && value != "false")
    }

    /// Notes an error at a field (or `""` for the form as a whole).
    pub fn error(&mut self, name: &str, message: Message) {
        if !self.has_error(name) {
            self.errors.push(FormError {
                name: name.to_owned(),
                message,
            });
        }
    }

    fn has_error(&self, name: &str) -> bool {
        self.errors.iter().any(|error| error.name == name)
    }

    /// Ends reading: `Err` carries the form with all its errors, to be shown again.
    pub fn finish(self) -> Result<(), Box<FormState>> {
        if self.errors.is_empty() {
            return Ok(());
        }
        let mut state = self.posted.state();
        state.errors = self
            .errors
            .iter()
            .map(|error| (error.name.clone(), error.message.clone()))
            .collect();
        state.summary = self.errors;
        Err(Box::new(state))
    }
}

/// More fields than any form of ours has.
const MOST_FIELDS: usize = 5_000;
/// More files than anyone chooses at once.
const MOST_UPLOADS: usize = 50;

#[rocket::async_trait]
impl<'r> FromForm<'r> for Posted {
    type Context = Posted;

    fn init(_: Options) -> Self::Context {
        Default::default()
    }

    fn push_value(context: &mut Self::Context, field: ValueField<'r>) {
        if context.values.len() < MOST_FIELDS {
            context
                .values
                .push((field.name.source().to_string(), field.value.to_owned()));
        }
    }

    async fn push_data(context: &mut Self::Context, field: DataField<'r, '_>) {
        let Some(app) = field.request.rocket().state::<App>() else {
            return;
        };
        let name = field
            .file_name
            .map(|name| name.dangerous_unsafe_unsanitized_raw().to_string());
        let limit = rocket::data::ByteUnit::Megabyte(app.settings.upload_megabytes);
        let source = field.name.source().to_string();
        match field.data.open(limit).into_bytes().await {
            Ok(bytes) if bytes.is_complete() && context.uploads.len() < MOST_UPLOADS => {
                let (name, bytes) = (name.unwrap_or_default(), bytes.into_inner());
                context.uploads.push(Upload {
                    field: source,
                    name,
                    bytes,
                });
            }
            _ => context.too_large = true,
        }
    }

    fn push_error(context: &mut Self::Context, error: rocket::form::Error<'r>) {
        context.too_large |= error.status() == Status::PayloadTooLarge;
    }

    fn finalize(context: Self::Context) -> rocket::form::Result<'r, Self> {
        if context.too_large {
            return Err(rocket::form::Error::from((None, Some(0_u64))).into());
        }
        Ok(context)
    }
}

#[rocket::async_trait]
impl<'r> FromData<'r> for Posted {
    type Error = ();

    async fn from_data(request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r, Self> {
        match Form::<Posted>::from_data(request, data).await {
            Outcome::Success(form) => {
                let posted = form.into_inner();
                if csrf::accepts(request, posted.value("csrf").unwrap_or_default()) {
                    Outcome::Success(posted)
                } else {
                    request.local_cache(|| super::fault::Explanation {
                        message: Some(Message::new("kernel-form-expired")),
                        retry_after: None,
                    });
                    Outcome::Error((Status::Forbidden, ()))
                }
            }
            Outcome::Error((status, errors)) => {
                let is_too_large =
                    |error: &rocket::form::Error<'_>| error.status() == Status::PayloadTooLarge;
                let status = match status {
                    _ if errors.iter().any(is_too_large) => Status::PayloadTooLarge,
                    Status::UnprocessableEntity => Status::BadRequest,
                    other => other,
                };
                Outcome::Error((status, ()))
            }
            Outcome::Forward(_) => Outcome::Error((Status::UnsupportedMediaType, ())),
        }
    }
}

#[cfg(test)]
mod tests;
