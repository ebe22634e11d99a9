//! The page that shows what came of an edition's evaluations.

use serde::Serialize;

use super::{
    super::{
        content::{Question, QuestionKind, SurveyAnswer},
        model::{survey, survey_answer},
        rules::{may_be_shown, percent, tally},
    },
    sample_survey,
};
use crate::{
    editions::{Edition, Tab},
    kernel::{languages::Language, page::Page, text::Worded},
};

/// The evaluations of an edition.
#[derive(Serialize)]
pub struct EvaluationPage {
    edition: EditionHead,
    tabs: Vec<Tab>,
    surveys: Vec<Evaluated>,
}

#[derive(Serialize)]
struct EditionHead {
    code: String,
    course: Worded,
    starts_on: String,
    ends_on: String,
}

#[derive(Serialize)]
struct Evaluated {
    name: Worded,
    given: usize,
    asked: usize,
    /// How many answers it takes before anything is shown.
    threshold: i32,
    shown: bool,
    questions: Vec<Counted>,
}

#[derive(Serialize)]
struct Counted {
    number: usize,
    text: Worded,
    answered: usize,
    mean: Option<String>,
    values: Vec<CountedValue>,
    texts: Vec<String>,
    is_text: bool,
}

#[derive(Serialize)]
struct CountedValue {
    label: Worded,
    count: usize,
    percent: usize,
}

/// Puts together what came of the evaluations; `asked` is how many could give one, and `k` how many it takes.
pub fn evaluation_page(
    (edition, course): (&Edition, Worded),
    surveys: &[survey::Model],
    answers: &[survey_answer::Model],
    (asked, k): (usize, i32),
    (language, tabs): (Language, Vec<Tab>),
) -> EvaluationPage {
    EvaluationPage {
        tabs,
        edition: EditionHead {
            code: edition.code.clone(),
            course,
            starts_on: edition.starts_on.to_string(),
            ends_on: edition.ends_on.to_string(),
        },
        surveys: surveys
            .iter()
            .map(|survey| evaluated(survey, answers, (asked, k), language))
            .collect(),
    }
}

fn evaluated(
    survey: &survey::Model,
    answers: &[survey_answer::Model],
    (asked, k): (usize, i32),
    language: Language,
) -> Evaluated {
    let sheets: Vec<SurveyAnswer> = answers
        .iter()
        .filter(|row| row.survey_id == survey.id)
        .map(|row| row.answers.clone())
        .collect();
    let shown = may_be_shown(sheets.len(), k);
    let count = |(place, question): (usize, &Question)| counted(place + 1, question, &sheets, language);
    Evaluated {
        name: survey.titles.worded(language),
        given: sheets.len(),
        asked: asked.max(sheets.len()),
        threshold: k,
        shown,
        questions: if shown {
            survey.questions.0.iter().enumerate().map(count).collect()
        } else {
            Vec::new()
        },
    }
}

fn counted(number: usize, question: &Question, sheets: &[SurveyAnswer], language: Language) -> Counted {
    let tally = tally(question, sheets);
    let plain = |text: String| Worded { text, lang: None };
    let label = |place: usize| match question.kind {
        QuestionKind::Choice => question
            .options
            .get(place)
            .map(|option| option.worded(language))
            .unwrap_or_default(),
        _ if place == 0 => plain(format!("1 – {}", question.low.get(language))),
        _ if place == 4 => plain(format!("5 – {}", question.high.get(language))),
        _ => plain((place + 1).to_string()),
    };
    let value = |(place, count): (usize, &usize)| CountedValue {
        label: label(place),
        count: *count,
        percent: percent(*count, tally.answered),
    };
    Counted {
        number,
        text: question.text.worded(language),
        answered: tally.answered,
        mean: tally.mean.map(|mean| language.decimal(mean)),
        values: tally.counts.iter().enumerate().map(value).collect(),
        texts: tally.texts.clone(),
        is_text: question.kind == QuestionKind::Text,
    }
}

impl Page for EvaluationPage {
    const TEMPLATE: &'static str = "surveys/evaluation";

    fn samples() -> Vec<Self> {
        let survey = sample_survey();
        let sheet = |useful: &str, pace: &str, change: &str| {
            let said = [("useful", useful), ("pace", pace), ("change", change)];
            SurveyAnswer(said.map(|(key, said)| (key.to_owned(), said.to_owned())).into())
        };
        let sheets = [sheet("5", "1", "<b>more</b> time"), sheet("4", "0", "a form")];
        let page = |sheets: &[SurveyAnswer], surveys: &[survey::Model]| EvaluationPage {
            edition: EditionHead {
                code: "RT-WRO".to_owned(),
                course: Worded::default(),
                starts_on: "2026-10-14".to_owned(),
                ends_on: "2026-10-15".to_owned(),
            },
            tabs: Vec::new(),
            surveys: surveys
                .iter()
                .map(|survey| {
                    let row = |sheet: &SurveyAnswer| survey_answer::Model {
                        id: uuid::Uuid::nil(),
                        survey_id: survey.id,
                        edition_id: crate::editions::EditionId(uuid::Uuid::nil()),
                        answers: sheet.clone(),
                    };
                    let rows: Vec<_> = sheets.iter().map(row).collect();
                    evaluated(survey, &rows, (18, 2), Language::En)
                })
                .collect(),
        };
        vec![
            page(&sheets, std::slice::from_ref(&survey)),
            page(&[], &[survey]),
            page(&[], &[]),
        ]
    }
}
