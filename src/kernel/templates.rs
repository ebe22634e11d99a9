//! Rendering: one registry of templates per language, with the helpers that put values into that language's words.

mod constants;

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use handlebars::{
    Context, Handlebars, Helper, HelperDef, RenderContext, RenderError, RenderErrorReason, ScopedJson,
};
use serde_json::Value;
use time::{Date, OffsetDateTime, format_description::well_known::Iso8601};

use self::constants::Constants;
use super::{
    assets::{Assets, Templates},
    languages::{ISO_DATE, Language, Languages},
    markdown,
    text::Message,
};

/// All templates, ready to render in each language.
pub struct Renderer {
    registries: BTreeMap<Language, OnceLock<Handlebars<'static>>>,
    languages: Arc<Languages>,
    assets: Arc<Assets>,
}

impl Renderer {
    /// Prepares a registry for each language; templates are parsed when a language is first asked for.
    pub fn new(languages: Arc<Languages>, assets: Arc<Assets>) -> Self {
        let registries = Language::ALL
            .into_iter()
            .map(|language| (language, OnceLock::new()))
            .collect();
        Self {
            registries,
            languages,
            assets,
        }
    }

    /// Renders a template with what the page needs; the error names the template and the line.
    #[allow(clippy::disallowed_methods)]
    pub fn render(&self, language: Language, template: &str, context: Value) -> Result<String, String> {
        let registry = self
            .registries
            .get(&language)
            .ok_or("a language without templates")?;
        let context = Context::from(context);
        registry
            .get_or_init(|| self.registry(language))
            .render_with_context(template, &context)
            .map_err(|error| format!("{template}: {error}"))
    }

    /// Parses every template, naming those that are wrong; for the house test.
    #[allow(clippy::disallowed_methods)]
    pub fn check(&self) -> Vec<String> {
        let mut registry = Handlebars::new();
        Templates::iter()
            .filter_map(|file| {
                let name = template_name(&file)?;
                let text = Templates::text(&file)?;
                registry
                    .register_template_string(&name, text)
                    .err()
                    .map(|error| format!("{name}: {error}"))
            })
            .collect()
    }

    #[allow(clippy::disallowed_methods)]
    fn registry(&self, language: Language) -> Handlebars<'static> {
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        registry.set_prevent_indent(true);
        registry.register_escape_fn(escape);
        let constants = Constants::new(&self.languages, language, &self.assets);
        for file in Templates::iter() {
            if let (Some(name), Some(text)) = (template_name(&file), Templates::text(&file))
                && let Err(error) = registry.register_template_string(&name, constants.filled(&text))
            {
                log::error!("template {name}: {error}");
            }
        }
        self.register_helpers(&mut registry, language);
        registry
    }

    fn register_helpers(&self, registry: &mut Handlebars<'static>, language: Language) {
        let mut add =
            |name: &'static str, run: Run| registry.register_helper(name, Box::new(Word { name, run }));
        let words = Arc::clone(&self.languages);
        add(
            "t",
            Box::new(move |call| {
                let key = call.text(0)?;
                let mut message = Message::new(key);
                message.args = call.named();
                Ok(words.say(language, &message).into())
            }),
        );
        let words = Arc::clone(&self.languages);
        add(
            "say",
            Box::new(move |call| match call.value(0) {
                Value::Null => Ok(Value::Null),
                value => {
                    let message: Message = serde_json::from_value(value.clone())
                        .map_err(|error| call.wrong(&format!("not a message: {error}")))?;
                    Ok(words.say(language, &message).into())
                }
            }),
        );
        let words = Arc::clone(&self.languages);
        add(
            "date",
            Box::new(move |call| Ok(words.date(language, call.date(0)?).into())),
        );
        let words = Arc::clone(&self.languages);
        add(
            "dates",
            Box::new(move |call| Ok(words.dates(language, call.date(0)?, call.date(1)?).into())),
        );
        let words = Arc::clone(&self.languages);
        add(
            "weekday_date",
            Box::new(move |call| Ok(words.weekday_date(language, call.date(0)?).into())),
        );
        let words = Arc::clone(&self.languages);
        add(
            "datetime",
            Box::new(move |call| Ok(words.datetime(language, call.moment()?).into())),
        );
        let words = Arc::clone(&self.languages);
        add(
            "minutes",
            Box::new(move |call| Ok(words.minutes(call.integer()?).into())),
        );
        let words = Arc::clone(&self.languages);
        add(
            "number",
            Box::new(move |call| Ok(words.number(language, call.integer()?).into())),
        );
        add(
            "percent",
            Box::new(|call| Ok(format!("{}\u{a0}%", call.value(0)).into())),
        );
        add(
            "clock",
            Box::new(|call| call.integer().map(clock_text).map(Value::from)),
        );
        let assets = Arc::clone(&self.assets);
        add(
            "asset",
            Box::new(move |call| Ok(assets.address(call.text(0)?).into())),
        );
        add("eq", Box::new(|call| Ok((call.value(0) == call.value(1)).into())));
        add("ne", Box::new(|call| Ok((call.value(0) != call.value(1)).into())));
        add("gt", Box::new(|call| Ok((call.float(0) > call.float(1)).into())));
        add("lt", Box::new(|call| Ok((call.float(0) < call.float(1)).into())));
        add("and", Box::new(|call| Ok(call.values().all(is_truthy).into())));
        add("or", Box::new(|call| Ok(call.values().any(is_truthy).into())));
        add("not", Box::new(|call| Ok((!is_truthy(call.value(0))).into())));
        add(
            "concat",
            Box::new(|call| Ok(call.values().map(plain).collect::<String>().into())),
        );
        add("json", Box::new(|call| Ok(call.value(0).to_string().into())));
        add(
            "lookup",
            Box::new(|call| {
                let found = match (call.value(0), call.value(1)) {
                    (Value::Object(map), Value::String(key)) => map.get(key),
                    (Value::Array(list), index) => index
                        .as_u64()
                        .and_then(|index| list.get(usize::try_from(index).ok()?)),
                    _ => None,
                };
                Ok(found.cloned().unwrap_or(Value::Null))
            }),
        );
        registry.register_helper("markdown", Box::new(MarkdownHelper));
        registry.register_helper("csrf", Box::new(CsrfHelper));
    }
}

/// The clock on the wall, "09:30", from minutes since midnight.
pub fn clock_text(minutes: i64) -> String {
    format!("{:02}:{:02}", minutes.div_euclid(60), minutes.rem_euclid(60))
}

fn template_name(file: &str) -> Option<String> {
    file.strip_suffix(".html.hbs")
        .or_else(|| file.strip_suffix(".txt.hbs"))
        .map(str::to_owned)
}

fn is_truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(truth) => *truth,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(_) => true,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// Escapes text for HTML, in content and in quoted attributes.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(place) = rest.find(['&', '<', '>', '"', '\'']) {
        let (plain, marked) = rest.split_at(place);
        let (mark, after) = marked.split_at(1);
        escaped.push_str(plain);
        escaped.push_str(match mark {
            "&" => "&amp;",
            "<" => "&lt;",
            ">" => "&gt;",
            "\"" => "&quot;",
            _ => "&#39;",
        });
        rest = after;
    }
    escaped.push_str(rest);
    escaped
}

type Run = Box<dyn Fn(&Call<'_, '_>) -> Result<Value, RenderError> + Send + Sync>;

/// A helper that takes values and gives one.
struct Word {
    name: &'static str,
    run: Run,
}

/// The values a helper was called with.
struct Call<'a, 'rc> {
    name: &'static str,
    helper: &'a Helper<'rc>,
}

const NOTHING: Value = Value::Null;

impl Call<'_, '_> {
    fn value(&self, index: usize) -> &Value {
        self.helper.param(index).map_or(&NOTHING, |param| param.value())
    }

    fn values(&self) -> impl Iterator<Item = &Value> {
        self.helper.params().iter().map(|param| param.value())
    }

    fn named(&self) -> BTreeMap<String, Value> {
        self.helper
            .hash()
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.value().clone()))
            .collect()
    }

    fn wrong(&self, what: &str) -> RenderError {
        RenderErrorReason::Other(format!("{{{{{}}}}}: {what}", self.name)).into()
    }

    fn text(&self, index: usize) -> Result<&str, RenderError> {
        self.value(index)
            .as_str()
            .ok_or_else(|| self.wrong("text expected"))
    }

    fn integer(&self) -> Result<i64, RenderError> {
        self.value(0)
            .as_i64()
            .ok_or_else(|| self.wrong("a whole number expected"))
    }

    fn float(&self, index: usize) -> f64 {
        self.value(index).as_f64().unwrap_or(0.0)
    }

    fn date(&self, index: usize) -> Result<Date, RenderError> {
        let text = self.text(index)?;
        Date::parse(text.get(..10).unwrap_or(text), ISO_DATE).map_err(|_| self.wrong("a date expected"))
    }

    fn moment(&self) -> Result<OffsetDateTime, RenderError> {
        OffsetDateTime::parse(self.text(0)?, &Iso8601::DEFAULT).map_err(|_| self.wrong("a moment expected"))
    }
}

impl HelperDef for Word {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        (self.run)(&Call {
            name: self.name,
            helper,
        })
        .map(ScopedJson::Derived)
    }
}

/// `{{markdown text}}`: Markdown as sanitised HTML.
struct MarkdownHelper;

impl HelperDef for MarkdownHelper {
    fn call<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn handlebars::Output,
    ) -> handlebars::HelperResult {
        let text = helper
            .param(0)
            .and_then(|param| param.value().as_str())
            .unwrap_or_default();
        Ok(out.write(&markdown::to_html(text))?)
    }
}

/// `{{csrf}}`: the hidden field that proves a form was ours.
struct CsrfHelper;

impl HelperDef for CsrfHelper {
    fn call<'reg: 'rc, 'rc>(
        &self,
        _: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        out: &mut dyn handlebars::Output,
    ) -> handlebars::HelperResult {
        let token = context
            .data()
            .pointer("/shell/csrf")
            .and_then(Value::as_str)
            .unwrap_or_default();
        Ok(out.write(&format!(
            "<input type=\"hidden\" name=\"csrf\" value=\"{}\">",
            escape(token)
        ))?)
    }
}

#[cfg(test)]
mod tests;
