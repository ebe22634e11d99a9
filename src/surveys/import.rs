//! The surveys of a course folder.

use std::{future::Future, pin::Pin};

use sea_orm::{ActiveValue::Set, EntityTrait};

use super::{
    content::{Question, QuestionKind, Questions},
    model::{SurveyId, survey},
};
use crate::{
    catalogue::{NewVersion, ParsedQuestion, ParsedQuestionKind},
    kernel::{database::Tx, fault::Fault, text::Localised},
};

/// Writes the surveys of a new course version.
pub fn import<'a>(
    tx: &'a mut Tx,
    new: &'a NewVersion,
) -> Pin<Box<dyn Future<Output = Result<(), Fault>> + Send + 'a>> {
    Box::pin(async move {
        let surveys = new.parsed.surveys.iter().map(|parsed| survey::ActiveModel {
            id: Set(SurveyId::new()),
            version_id: Set(new.version),
            key: Set(parsed.key.clone()),
            titles: Set(parsed.titles.clone()),
            intros: Set(parsed.intros.clone()),
            questions: Set(Questions(parsed.questions.iter().map(question).collect())),
        });
        let surveys: Vec<_> = surveys.collect();
        if !surveys.is_empty() {
            survey::Entity::insert_many(surveys).exec(&**tx).await?;
        }
        Ok(())
    })
}

fn question(parsed: &ParsedQuestion) -> Question {
    let none = Localised::default;
    let (kind, options, low, high) = match &parsed.kind {
        ParsedQuestionKind::Scale { low, high } => {
            (QuestionKind::Scale, Vec::new(), low.clone(), high.clone())
        }
        ParsedQuestionKind::Choice(options) => (QuestionKind::Choice, options.clone(), none(), none()),
        ParsedQuestionKind::Text => (QuestionKind::Text, Vec::new(), none(), none()),
    };
    Question {
        key: parsed.key.clone(),
        kind,
        text: parsed.text.clone(),
        required: parsed.required,
        options,
        low,
        high,
    }
}
