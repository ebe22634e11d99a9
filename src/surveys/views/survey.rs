//! The page on which an evaluation is given.

use serde::Serialize;
use time::{Date, macros::date};

use super::{
    super::{
        content::{Question, QuestionKind},
        model::survey,
        rules::{LONGEST_TEXT, field_of},
    },
    sample_survey,
};
use crate::{
    enrolment::EnrolmentId,
    kernel::{
        form::FormState,
        languages::Language,
        page::Page,
        text::{Message, Worded},
    },
};

/// A survey to be given, or the thanks for it.
#[derive(Serialize)]
pub struct SurveyPage {
    survey: SurveyHead,
    /// The day it was given, if it was.
    given_on: Option<String>,
    questions: Vec<Asked>,
    form: FormState,
}

#[derive(Serialize)]
struct SurveyHead {
    name: Worded,
    intro: Worded,
    /// Where the form goes.
    href: String,
    /// The page of the course.
    course: String,
}

#[derive(Serialize)]
struct Asked {
    field: String,
    number: usize,
    kind: &'static str,
    text: Worded,
    required: bool,
    options: Vec<Offered>,
    longest: usize,
}

#[derive(Serialize)]
struct Offered {
    value: String,
    label: String,
}

/// Puts together the page of a survey.
pub fn survey_page(
    survey: &survey::Model,
    enrolment: EnrolmentId,
    given_on: Option<Date>,
    form: FormState,
    language: Language,
) -> SurveyPage {
    let questions = match given_on {
        Some(_) => Vec::new(),
        None => survey
            .questions
            .0
            .iter()
            .zip(1..)
            .map(|(question, number)| asked(number, question, language))
            .collect(),
    };
    SurveyPage {
        survey: SurveyHead {
            name: survey.titles.worded(language),
            intro: survey.intros.worded(language),
            href: format!("/surveys/{enrolment}/{}", survey.key),
            course: format!("/learn/{enrolment}"),
        },
        given_on: given_on.map(|date| date.to_string()),
        questions,
        form,
    }
}

fn asked(number: usize, question: &Question, language: Language) -> Asked {
    let (kind, options) = match question.kind {
        QuestionKind::Scale => ("scale", scale(question, language)),
        QuestionKind::Choice => {
            let offered = |(position, option): (usize, &crate::kernel::text::Localised)| Offered {
                value: position.to_string(),
                label: option.get(language).to_owned(),
            };
            (
                "choice",
                question.options.iter().enumerate().map(offered).collect(),
            )
        }
        QuestionKind::Text => ("text", Vec::new()),
    };
    Asked {
        field: field_of(question),
        number,
        kind,
        text: question.text.worded(language),
        required: question.required,
        options,
        longest: LONGEST_TEXT,
    }
}

/// 1 to 5, with words at the ends.
fn scale(question: &Question, language: Language) -> Vec<Offered> {
    let label = |value: u8| match value {
        1 => format!("1 – {}", question.low.get(language)),
        5 => format!("5 – {}", question.high.get(language)),
        value => value.to_string(),
    };
    (1..=5)
        .map(|value| Offered {
            value: value.to_string(),
            label: label(value),
        })
        .collect()
}

impl Page for SurveyPage {
    const TEMPLATE: &'static str = "surveys/survey";

    fn samples() -> Vec<Self> {
        let (survey, enrolment) = (sample_survey(), EnrolmentId(uuid::Uuid::nil()));
        let wrong = FormState::filled([
            ("answer-pace", "1".to_owned()),
            ("answer-change", "<b>".to_owned()),
        ])
        .with_error(
            "answer-useful",
            Message::new("surveys-wrong-missing").with("number", 1),
        );
        vec![
            survey_page(&survey, enrolment, None, FormState::default(), Language::En),
            survey_page(&survey, enrolment, None, wrong, Language::Sv),
            survey_page(
                &survey,
                enrolment,
                Some(date!(2026 - 03 - 14)),
                FormState::default(),
                Language::En,
            ),
        ]
    }
}
