//! Samples of answers that were marked anew.

use std::collections::{BTreeMap, HashMap, HashSet};

use items::Exact;
use time::OffsetDateTime;
use uuid::Uuid;

use super::words;
use crate::{
    catalogue::CourseId,
    editions::EditionId,
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::{form::FormState, languages::Language, lists::Pager, text::Message},
    people::PersonId,
    projects::ProjectId,
    quizzes::{
        actions::remark::{Affected, Look},
        model::{AttemptId, ItemId, ItemVersionId, QuizId, RemarkingId, item, remarked_result, remarking},
        rules::remark::NotRemarkable,
        sheet::SheetItem,
        store::remark::{Handed, MarkedBy, Remark, RemarkedRow, RemarkingLine},
        views::remark::{MarkedView, Of, RemarkPage, Shown},
    },
};

fn affected(number: u128, (mark, passed): (f64, bool), (mark_after, passed_after): (f64, bool)) -> Affected {
    Affected {
        answer: Handed {
            attempt_id: AttemptId(Uuid::from_u128(number)),
            attempt: 1,
            language: "en".to_owned(),
            quiz_id: QuizId(Uuid::nil()),
            enrolment_id: EnrolmentId(Uuid::from_u128(number)),
            enrolment_state: EnrolmentState::Confirmed,
            person_id: PersonId(Uuid::from_u128(number)),
            given_name: "Łucja".to_owned(),
            family_name: "<Nowak>".to_owned(),
            edition_id: EditionId(Uuid::nil()),
            edition: "RT-OPO".to_owned(),
            project_id: ProjectId(Uuid::nil()),
            item_version_id: ItemVersionId(Uuid::nil()),
            marked_by: None,
            answer: None,
            checked: Vec::new(),
            mark,
            share: None,
            score: 6.5 + mark,
            most: 10.0,
            passed,
        },
        share: Exact::one(),
        mark: mark_after,
        worth: 1.0,
        score: 6.5 + mark_after,
        passed: passed_after,
    }
}

/// Before anything is stored, with everything to tell and with nothing to do; and afterwards.
pub fn pages() -> Vec<RemarkPage> {
    let course = words("The first hour", "Pierwsza godzina");
    let item = item::Model {
        id: ItemId(Uuid::nil()),
        course_id: CourseId(Uuid::nil()),
        key: "age".to_owned(),
        created_at: OffsetDateTime::UNIX_EPOCH,
        name: "Which are protected?".to_owned(),
        sought: String::new(),
        category_id: None,
        retired_at: None,
    };
    let of = Of {
        slug: "first-hour",
        course: &course,
        item: &item,
        version: 2,
    };
    let quizzes = HashMap::from([(QuizId(Uuid::nil()), words("Post-test", "Test końcowy"))]);
    let held = HashSet::from([EnrolmentId(Uuid::from_u128(2))]);
    let shown = |total| Shown {
        quizzes: &quizzes,
        held: &held,
        pager: Pager::new("/items/1/remarkings/new", &[("by", "2")], None, total),
        language: Language::En,
    };
    let full = Look {
        rows: vec![
            affected(1, (0.0, false), (1.0, true)),
            affected(2, (1.0, true), (0.0, false)),
            affected(3, (1.0, true), (1.0, true)),
        ],
        unfit: BTreeMap::from([(1, (NotRemarkable::OtherChoices, 3))]),
        own: 1,
        others: 4,
        reworded: vec![(1, words("Agee", "Wiekk"), words("Age", "Wiek"))],
        asked_otherwise: vec![1],
        seen: "seen".to_owned(),
    };
    let nothing = Look {
        rows: Vec::new(),
        unfit: [
            NotRemarkable::OtherKind,
            NotRemarkable::ByHand,
            NotRemarkable::EarnsNothing,
        ]
        .into_iter()
        .zip(1..)
        .map(|(why, number)| (number, (why, 1)))
        .collect(),
        own: 0,
        others: 0,
        reworded: Vec::new(),
        asked_otherwise: Vec::new(),
        seen: String::new(),
    };
    let missing = FormState::default().with_error("reason", Message::new("kernel-form-missing"));
    let remarking = remarking::Model {
        id: RemarkingId(Uuid::nil()),
        item_id: item.id,
        number: 1,
        version_id: ItemVersionId(Uuid::nil()),
        by_id: PersonId(Uuid::nil()),
        by_name: "Ewa Nowak".to_owned(),
        reason: "The key was wrong.".to_owned(),
        at: OffsetDateTime::UNIX_EPOCH,
    };
    vec![
        RemarkPage::before(&of, &full, ("1".to_owned(), FormState::default()), 2, &shown(70)),
        RemarkPage::before(&of, &full, ("1".to_owned(), missing), 0, &shown(3)),
        RemarkPage::before(
            &of,
            &nothing,
            ("1".to_owned(), FormState::default()),
            0,
            &shown(0),
        ),
        RemarkPage::after(&of, &remarking, (&[row(1, true), row(2, false)], 5), &shown(2)),
        RemarkPage::after(&of, &remarking, (&[], 0), &shown(0)),
    ]
}

fn row(number: u128, passed: bool) -> RemarkedRow {
    let nil = Uuid::nil();
    RemarkedRow {
        result: remarked_result::Model {
            remarking_id: RemarkingId(nil),
            attempt_id: AttemptId(nil),
            item_version_id: ItemVersionId(nil),
            version_before_id: ItemVersionId(nil),
            mark_before: 0.0,
            share_before: None,
            mark_after: 1.0,
            share_after: Exact::one(),
            score_before: 6.5,
            score_after: 7.5,
            passed_before: !passed,
            passed_after: passed,
        },
        attempt: 2,
        quiz_id: QuizId(nil),
        enrolment_id: EnrolmentId(Uuid::from_u128(number)),
        person_id: PersonId(nil),
        given_name: "Łucja".to_owned(),
        family_name: "Nowak".to_owned(),
        edition_id: EditionId(nil),
        edition: "RT-OPO".to_owned(),
        project_id: ProjectId(nil),
        most: 10.0,
    }
}

/// That an answer to an item was marked anew.
pub fn remark(item: &SheetItem) -> Remark {
    Remark {
        item_version_id: item.id,
        at: OffsetDateTime::UNIX_EPOCH,
        reason: "The key was <wrong>.".to_owned(),
        mark_before: 0.0,
        mark_after: 1.0,
        content: item.content.clone(),
    }
}

/// How the answers to an item are marked.
pub fn marked() -> MarkedView {
    let line = |asked, by, answers| MarkedBy { asked, by, answers };
    let remarking = RemarkingLine {
        id: RemarkingId(Uuid::nil()),
        version: 2,
        by_name: "Ewa Nowak".to_owned(),
        reason: "The key was wrong.".to_owned(),
        at: OffsetDateTime::UNIX_EPOCH,
        answers: 12,
        changed: 3,
    };
    MarkedView::of(
        &[line(1, 2, 12), line(2, 2, 1)],
        vec![(3, 13), (1, 12)],
        vec![remarking],
    )
}
