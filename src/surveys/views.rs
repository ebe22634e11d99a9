//! What the pages of evaluations show.

mod evaluation;
mod survey;

pub(super) use evaluation::{EvaluationPage, evaluation_page};
pub(super) use survey::{SurveyPage, survey_page};

use super::{
    content::{Question, QuestionKind},
    model::SurveyId,
};
use crate::{
    catalogue::CourseVersionId,
    kernel::{languages::Language, page::Sample, text::Localised},
};

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    let pages = [Sample::of::<SurveyPage>(), Sample::of::<EvaluationPage>()];
    pages.into_iter().flatten().collect()
}

/// A survey with a question of each kind, for the samples.
fn sample_survey() -> super::model::survey::Model {
    let words = |english: &str, polish: &str| Localised::of(Language::En, english).and(Language::Pl, polish);
    let question = |key: &str, kind, text: Localised| Question {
        key: key.to_owned(),
        kind,
        text,
        required: kind != QuestionKind::Text,
        options: vec![words("too slow", "za wolne"), words("about right", "w sam raz")],
        low: words("not at all", "wcale"),
        high: words("very", "bardzo"),
    };
    super::model::survey::Model {
        id: SurveyId(uuid::Uuid::nil()),
        version_id: CourseVersionId(uuid::Uuid::nil()),
        key: "evaluation".to_owned(),
        titles: words("Evaluation", "Ankieta"),
        intros: words("The survey is anonymous.", "Ankieta jest anonimowa."),
        questions: super::content::Questions(vec![
            question(
                "useful",
                QuestionKind::Scale,
                words("How useful?", "Jak przydatne?"),
            ),
            question(
                "pace",
                QuestionKind::Choice,
                words("How was the pace?", "Jakie było tempo?"),
            ),
            question(
                "change",
                QuestionKind::Text,
                words("What will you change?", "Co się zmieni?"),
            ),
        ]),
    }
}
