//! What an evaluation asks and what is answered.

use std::collections::BTreeMap;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

use crate::kernel::text::Localised;

/// The questions of a survey, in order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Questions(pub Vec<Question>);

/// One question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Its name within the survey.
    pub key: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The question.
    pub text: Localised,
    /// Whether it must be answered.
    pub required: bool,
    /// For a choice: what there is to choose.
    pub options: Vec<Localised>,
    /// For a scale: what 1 means.
    pub low: Localised,
    /// For a scale: what 5 means.
    pub high: Localised,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// From 1 to 5.
    Scale,
    /// One of several.
    Choice,
    /// In one's own words.
    Text,
}

/// One answer sheet: by question, `"1"` to `"5"`, the position of an option, or text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct SurveyAnswer(pub BTreeMap<String, String>);
