//! What is told across slices: what came of the evaluations of many editions together.

use std::collections::BTreeMap;

use sea_orm::DbErr;

use super::{
    content::{Question, SurveyAnswer},
    model::SurveyId,
    rules::{Tally, counted_together, may_be_shown, tally},
    store::{self, SurveyLine},
};
use crate::{
    editions::Extent,
    kernel::{database::Reader, text::Localised},
};

/// A survey with what was answered in all editions that asked the same.
#[derive(Clone, Debug)]
pub struct Evaluated {
    /// What it is called.
    pub titles: Localised,
    /// What the course is called.
    pub course_titles: Localised,
    /// How many answers were given.
    pub given: usize,
    /// How many of them are counted: those of editions with too few answers are left out where they would lie open.
    pub counted: usize,
    /// The codes of the editions whose answers are counted.
    pub editions: Vec<String>,
    /// Question by question; empty while too few answers can be counted.
    pub questions: Vec<(Question, Tally)>,
}

/// The answers to one survey of all its editions, by edition.
type Sheets = BTreeMap<String, Vec<SurveyAnswer>>;

/// What came of the evaluations of a scope: two queries, however many editions there are. A course whose newer version asks
/// something else has a survey for each.
pub async fn evaluated_in(db: &Reader, scope: Extent, suppression_k: i32) -> Result<Vec<Evaluated>, DbErr> {
    let surveys = store::surveys_in(db, scope).await?;
    let mut sheets: BTreeMap<SurveyId, Sheets> = BTreeMap::new();
    for sheet in store::sheets_in(db, scope).await? {
        let of_survey = sheets.entry(sheet.survey_id).or_default();
        of_survey.entry(sheet.edition).or_default().push(sheet.answers);
    }
    let same = |one: &SurveyLine, other: &SurveyLine| {
        one.course == other.course && one.key == other.key && one.questions == other.questions
    };
    let mut groups: Vec<(&SurveyLine, Sheets)> = Vec::new();
    for survey in &surveys {
        let own = sheets.remove(&survey.id).unwrap_or_default();
        match groups.iter_mut().find(|(known, _)| same(known, survey)) {
            Some((known, all)) => {
                *known = survey;
                for (edition, sheets) in own {
                    all.entry(edition).or_default().extend(sheets);
                }
            }
            None => groups.push((survey, own)),
        }
    }
    let evaluated = |(survey, sheets): (&SurveyLine, Sheets)| evaluated(survey, sheets, suppression_k);
    Ok(groups.into_iter().map(evaluated).collect())
}

fn evaluated(survey: &SurveyLine, sheets: Sheets, suppression_k: i32) -> Evaluated {
    let given: Vec<usize> = sheets.values().map(Vec::len).collect();
    let together = counted_together(&given, suppression_k);
    let mut editions = Vec::new();
    let mut counted = Vec::new();
    for ((edition, answers), counts) in sheets.into_iter().zip(together) {
        if counts {
            editions.push(edition);
            counted.extend(answers);
        }
    }
    let enough = may_be_shown(counted.len(), suppression_k);
    let questions = survey.questions.0.iter().filter(|_| enough);
    Evaluated {
        titles: survey.titles.clone(),
        course_titles: survey.course_titles.clone(),
        given: given.iter().sum(),
        counted: counted.len(),
        editions,
        questions: questions
            .map(|question| (question.clone(), tally(question, &counted)))
            .collect(),
    }
}
