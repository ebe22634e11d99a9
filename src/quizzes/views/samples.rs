//! A quiz with one item of each kind, and attempts at it, for the samples of the pages.

pub mod remark;
mod tasks;

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use items::{
    Answer, Exact, ItemContent, Task,
    content::ByVerdict,
    statistics::{Analysis, Figures, Given, Least, Version},
};
use time::OffsetDateTime;
use uuid::Uuid;

use super::{
    super::{
        model::{
            AttemptId, AttemptState, Behaviour, ItemId, ItemKind, ItemVersionId, QuizId, QuizPurpose,
            Sections, Settings, attempt, check, item, item_version, quiz, response, result,
        },
        sheet::{Sheet, SheetItem},
        store::{Placed, checks::Checks},
    },
    analysis::AskedItem,
    bank::BankRow,
};
use crate::{
    catalogue::{CourseId, CourseVersionId},
    enrolment::{EnrolmentId, EnrolmentState},
    kernel::{languages::Language, text::Localised},
    people::PersonId,
};

/// Words in two languages.
pub fn words(english: &str, polish: &str) -> Localised {
    Localised::of(Language::En, english).and(Language::Pl, polish)
}

/// A quiz with an item of each kind.
pub fn sheet() -> Sheet {
    sheet_with(Behaviour::Deferred)
}

/// The same, taken in this way.
pub fn sheet_with(behaviour: Behaviour) -> Sheet {
    let quiz = quiz::Model {
        id: QuizId(Uuid::nil()),
        version_id: CourseVersionId(Uuid::nil()),
        key: "post-test".to_owned(),
        purpose: QuizPurpose::PostTest,
        titles: words("Post-test", "Test końcowy"),
        intros: words("Five questions.", "Pięć pytań."),
        pass_percent: 70,
        attempts_allowed: 3,
        shuffle: true,
        number: 2,
        author_id: None,
        created_at: None,
        reason: None,
        settings: Settings {
            behaviour,
            ..Settings::default()
        },
        sections: Sections::default(),
    };
    let item = |(number, (text, task)): (u128, (&str, Task))| {
        let content = ItemContent {
            text: Localised::of(Language::En, text),
            feedback: words("Seven days, <at most>.", "Najwyżej siedem dni."),
            by_verdict: ByVerdict::default(),
            hints: vec![words("Think of <race>.", "Pomyśl o rasie.")],
            pictures: BTreeMap::new(),
            task,
        };
        let id = ItemVersionId(Uuid::from_u128(number));
        (
            0,
            Arc::new(SheetItem::new(id, content, Exact::whole(2), Exact::part(1, 3))),
        )
    };
    Sheet::new(quiz, (1..).zip(tasks::tasks()).map(item).collect())
}

/// An attempt at it: open, or submitted and passed or not.
pub fn placed(sheet: &Sheet, passed: Option<bool>) -> Placed {
    let (now, nil) = (OffsetDateTime::UNIX_EPOCH, Uuid::nil());
    Placed {
        attempt: attempt::Model {
            id: AttemptId(nil),
            quiz_id: sheet.quiz.id,
            enrolment_id: EnrolmentId(nil),
            person_id: PersonId(nil),
            number: 1,
            language: "en".to_owned(),
            seed: 4,
            state: passed.map_or(AttemptState::Open, |_| AttemptState::Submitted),
            started_at: now,
            submitted_at: passed.map(|_| now),
            score: passed.map(|_| 7.5),
            most: passed.map(|_| 10.0),
            passed,
            due_at: None,
            ends_at: None,
            page: 0,
        },
        enrolment_state: EnrolmentState::Confirmed,
        edition_id: nil,
        project_id: nil,
        zone: "Europe/Warsaw".to_owned(),
        given_name: "Ewa".to_owned(),
        family_name: "Nowak".to_owned(),
    }
}

/// Answers to all items: right, or partly wrong.
pub fn answers(sheet: &Sheet, of: &Placed, right: bool) -> HashMap<ItemVersionId, response::Model> {
    let answer = |task: &Task| match (task, right) {
        (Task::Long { .. }, true) => Answer::Text("A colleague was not invited.".to_owned()),
        (Task::Likert { .. }, _) => Answer::Chosen(vec![1]),
        (Task::Multiple { .. }, false) => Answer::Chosen(vec![0]),
        (Task::Short { .. } | Task::Numerical { .. }, false) => Answer::Text(String::new()),
        (Task::Single { .. }, false) => Answer::Chosen(vec![1]),
        (Task::TrueFalse { correct, .. }, false) => Answer::Truth(!correct),
        (Task::Matching { .. } | Task::Ordering { .. } | Task::Words { .. }, false) => {
            Answer::Matched(BTreeMap::from([(0, 0), (1, 2)]))
        }
        (task, _) => task.right(Language::En),
    };
    let row = |item: &Arc<SheetItem>| response::Model {
        attempt_id: of.attempt.id,
        item_version_id: item.id,
        seq: 3,
        answer: answer(&item.content.task),
        saved_at: of.attempt.started_at,
        closed: false,
    };
    sheet.items.iter().map(|item| (item.id, row(item))).collect()
}

/// So many tries at all that can be checked, each with these answers.
pub fn checks(
    sheet: &Sheet,
    of: &Placed,
    answers: &HashMap<ItemVersionId, response::Model>,
    tries: i32,
) -> Checks {
    let row = |item: &SheetItem, number| {
        let answer = answers.get(&item.id)?.answer.clone();
        Some(check::Model {
            attempt_id: of.attempt.id,
            item_version_id: item.id,
            number,
            share: item.share("en", Some(&answer))?,
            answer,
            at: of.attempt.started_at,
        })
    };
    let of_item = |item: &Arc<SheetItem>| {
        let rows = (1..=tries).filter_map(|number| row(item, number));
        (item.id, rows.collect())
    };
    sheet.items.iter().map(of_item).collect()
}

/// What these answers earned.
pub fn results(
    sheet: &Sheet,
    of: &Placed,
    answers: &HashMap<ItemVersionId, response::Model>,
) -> HashMap<ItemVersionId, result::Model> {
    let row = |item: &Arc<SheetItem>| {
        let answer = answers.get(&item.id).map(|row| &row.answer);
        result::Model {
            attempt_id: of.attempt.id,
            item_version_id: item.id,
            mark: item
                .share("en", answer)
                .map_or(0.0, |share| (&share * &item.worth).to_f64()),
            most: item.worth.to_f64(),
            share: item.share("en", answer),
            waits: item.share("en", answer).is_none(),
        }
    };
    sheet.items.iter().map(|item| (item.id, row(item))).collect()
}

/// An item in the list of a bank.
pub fn bank_row(item: &SheetItem) -> BankRow {
    let now = OffsetDateTime::UNIX_EPOCH;
    let banked = (
        item::Model {
            id: ItemId(item.id.0),
            course_id: CourseId(Uuid::nil()),
            key: "age".to_owned(),
            created_at: now,
            name: "Protected grounds".to_owned(),
            sought: String::new(),
            category_id: None,
            retired_at: None,
        },
        item_version::Model {
            id: item.id,
            item_id: ItemId(item.id.0),
            number: 2,
            kind: ItemKind::of(&item.content.task),
            content: item.content.clone(),
            ground: Some("age".to_owned()),
            checksum: String::new(),
            worth: item.worth.clone(),
            penalty: Exact::zero(),
            outcome: Some(1),
            author_id: None,
            created_at: Some(now),
            reason: None,
        },
    );
    BankRow::of(
        &banked,
        Some("Grounds / Age".to_owned()),
        vec!["law".to_owned()],
        1,
        Language::En,
    )
}

/// The figures of so many attempts at it, each answered rightly by whoever comes later, with the items as the analysis shows them.
pub fn with_figures<T>(
    sheet: &Sheet,
    attempts: usize,
    use_them: impl FnOnce(&[AskedItem<'_>], &Figures) -> T,
) -> T {
    let versions: Vec<Version<'_>> = sheet
        .tasks()
        .map(|(_, task, _)| Version { task, drawn: false })
        .collect();
    let mut analysis = Analysis::new(versions.len(), &versions);
    let of = placed(sheet, Some(true));
    for attempt in 0..attempts {
        let answers = answers(sheet, &of, attempt * 3 > attempts);
        let results = results(sheet, &of, &answers);
        let given: Vec<Given<'_>> = (0..)
            .zip(&sheet.items)
            .filter_map(|(place, item)| {
                let result = results.get(&item.id)?;
                Some(Given {
                    place,
                    version: place,
                    mark: result.mark,
                    most: result.most,
                    answer: answers.get(&item.id).map(|row| &row.answer),
                    language: "en",
                })
            })
            .collect();
        analysis.add(&given);
    }
    let items: Vec<AskedItem<'_>> = (0..)
        .zip(&sheet.items)
        .map(|(place, item)| AskedItem {
            text: item.content.text.worded(Language::En),
            worth: "2".to_owned(),
            drawn: false,
            versions: vec![(1, &item.content.task, place)],
        })
        .collect();
    use_them(&items, &analysis.figures(Least::TO_DECIDE))
}
