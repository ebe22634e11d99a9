//! The parts of an item's file while it is written.

use kernel::{languages::Language, text::Localised};

use super::{TEMPLATES, markup, number};
use crate::{draft::Draft, exact::Exact, formats::xml::escape};

/// The parts of a file.
pub(super) struct Parts<'a> {
    pub(super) draft: &'a Draft,
    pub(super) language: Language,
    identifier: &'a str,
    pub(super) responses: String,
    pub(super) outcomes: String,
    pub(super) body: String,
    /// The rules that set the score.
    pub(super) rules: String,
    /// The template that does the same, where there is one.
    pub(super) template: Option<&'static str>,
    /// The rules that choose feedback.
    pub(super) feedback: String,
    pub(super) modals: String,
}

/// What a value is worth, in marks.
pub(super) struct Worth {
    pub(super) key: String,
    pub(super) marks: Exact,
    pub(super) case: bool,
}

impl<'a> Parts<'a> {
    pub(super) fn new(draft: &'a Draft, language: Language, identifier: &'a str) -> Self {
        Self {
            draft,
            language,
            identifier,
            responses: String::new(),
            outcomes: String::new(),
            body: String::new(),
            rules: String::new(),
            template: None,
            feedback: String::new(),
            modals: String::new(),
        }
    }

    /// A text as XHTML blocks.
    pub(super) fn blocks(&self, text: &Localised) -> String {
        markup::blocks(text.get(self.language), &self.pictures(), &|_| None)
    }

    /// A text as XHTML in a line where it is one, as blocks otherwise.
    pub(super) fn line(&self, text: &Localised) -> String {
        markup::line(text.get(self.language), &self.pictures())
    }

    /// The question as XHTML, with what stands at each place.
    pub(super) fn question(&self, places: &[markup::Filled]) -> String {
        let text = self.draft.content.text.get(self.language);
        markup::blocks(text, &self.pictures(), &|place| places.get(place.checked_sub(1)?))
    }

    fn pictures(&self) -> impl Fn(&str) -> Option<String> {
        let known: Vec<&str> = self
            .draft
            .pictures
            .iter()
            .map(|picture| picture.name.as_str())
            .collect();
        move |name| {
            known
                .contains(&name)
                .then(|| format!("../{}", super::picture_path(self.identifier, name)))
        }
    }

    /// Declares a response, its right values and what values are worth, within 0 and `most`.
    pub(super) fn response(
        &mut self,
        name: &str,
        shape: (&str, &str),
        correct: &[String],
        worths: &[Worth],
        most: &Exact,
    ) {
        let (cardinality, base_type) = shape;
        let values: String = correct
            .iter()
            .map(|value| format!("<qti-value>{}</qti-value>", escape(value)))
            .collect();
        let correct = if values.is_empty() {
            String::new()
        } else {
            format!("<qti-correct-response>{values}</qti-correct-response>")
        };
        let entry = |worth: &Worth| {
            let case = if base_type == "string" {
                format!(" case-sensitive=\"{}\"", worth.case)
            } else {
                String::new()
            };
            let (key, marks) = (escape(&worth.key), number(&worth.marks));
            format!("<qti-map-entry map-key=\"{key}\" mapped-value=\"{marks}\"{case}/>")
        };
        let mapping = if worths.is_empty() {
            String::new()
        } else {
            format!(
                "<qti-mapping default-value=\"0\" lower-bound=\"0\" upper-bound=\"{}\">{}</qti-mapping>",
                number(most),
                worths.iter().map(entry).collect::<String>()
            )
        };
        self.responses.push_str(&format!(
            "<qti-response-declaration identifier=\"{name}\" cardinality=\"{cardinality}\" base-type=\"{base_type}\">\
             {correct}{mapping}</qti-response-declaration>\n"
        ));
    }

    /// The response processing: a template where it does all, else rules.
    pub(super) fn processing(&self) -> String {
        match self.template {
            Some(template) if self.feedback.is_empty() => {
                format!("<qti-response-processing template=\"{TEMPLATES}/{template}.xml\"/>\n")
            }
            _ if self.rules.is_empty() && self.feedback.is_empty() => String::new(),
            _ => format!(
                "<qti-response-processing>\n{}{}</qti-response-processing>\n",
                self.rules, self.feedback
            ),
        }
    }
}

/// A rule that sets an outcome.
pub(super) fn set(outcome: &str, expression: &str) -> String {
    format!("<qti-set-outcome-value identifier=\"{outcome}\">{expression}</qti-set-outcome-value>\n")
}

/// The value of a variable.
pub(super) fn variable(name: &str) -> String {
    format!("<qti-variable identifier=\"{name}\"/>")
}

/// A fixed value.
pub(super) fn base(base_type: &str, value: &str) -> String {
    format!(
        "<qti-base-value base-type=\"{base_type}\">{}</qti-base-value>",
        escape(value)
    )
}

/// An expression of two operands or more.
pub(super) fn operator(name: &str, operands: &str) -> String {
    format!("<qti-{name}>{operands}</qti-{name}>")
}

/// The first of several rules whose test holds.
pub(super) fn first_of(branches: &[(String, String)]) -> String {
    if branches.is_empty() {
        return String::new();
    }
    let mut rule = String::from("<qti-response-condition>");
    for (place, (test, then)) in branches.iter().enumerate() {
        let name = if place == 0 {
            "qti-response-if"
        } else {
            "qti-response-else-if"
        };
        rule.push_str(&format!("<{name}>{test}{then}</{name}>"));
    }
    rule.push_str("</qti-response-condition>\n");
    rule
}

/// A rule that adds marks to the score.
pub(super) fn add(marks: &str) -> String {
    let sum = operator("sum", &format!("{}{marks}", variable("SCORE")));
    set("SCORE", &sum)
}
