//! An answer that waits and what was given for it, for the samples of the pages.

use items::Exact;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{
    super::super::{
        model::{AttemptId, ItemVersionId, MarkingId, Points, marking},
        sheet::{Sheet, SheetItem},
        store::Waiting,
    },
    samples,
};
use crate::people::PersonId;

/// An answer that waits to be marked.
pub fn waiting(sheet: &Sheet) -> Waiting {
    let of = samples::placed(sheet, Some(false));
    let by_hand = |item: &&std::sync::Arc<SheetItem>| item.content.task.by_hand();
    Waiting {
        attempt_id: of.attempt.id,
        item_version_id: sheet
            .items
            .iter()
            .find(by_hand)
            .map_or(ItemVersionId(Uuid::nil()), |item| item.id),
        quiz_id: sheet.quiz.id,
        enrolment_id: of.attempt.enrolment_id,
        person_id: of.attempt.person_id,
        submitted_at: of.attempt.started_at,
        given_name: of.given_name,
        family_name: of.family_name,
    }
}

/// What somebody gave for an answer.
pub fn marking() -> marking::Model {
    marking::Model {
        id: MarkingId(Uuid::nil()),
        attempt_id: AttemptId(Uuid::nil()),
        item_version_id: ItemVersionId(Uuid::nil()),
        number: 1,
        marker_id: PersonId(Uuid::nil()),
        marker_name: "Jan Trener".to_owned(),
        settles: false,
        points: Points(vec![Exact::part(3, 2), Exact::zero()]),
        share: Exact::part(1, 2),
        comment: "A clear case.\nWhat should <they> do?".to_owned(),
        at: OffsetDateTime::UNIX_EPOCH,
    }
}
