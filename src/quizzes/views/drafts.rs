//! A course, questions of its bank and revisions of a quiz, for the samples of the pages on which quizzes are changed.

use std::collections::BTreeMap;

use items::{Exact, ItemContent, Task, content::ByVerdict};
use time::OffsetDateTime;
use uuid::Uuid;

use super::sections::Choices;
use crate::{
    catalogue::{Course, CourseContent, CourseId, CourseKind, CourseVersion, CourseVersionId, Design},
    kernel::{languages::Language, text::Localised},
    quizzes::{
        model::{ItemId, ItemKind, ItemVersionId, QuizId},
        store::{BankLine, Revision},
    },
};

/// A course in two languages.
pub fn sample_design() -> Design {
    let now = OffsetDateTime::UNIX_EPOCH;
    Design {
        course: Course {
            id: CourseId(Uuid::nil()),
            slug: "first-hour".to_owned(),
            kind: CourseKind::Course,
            created_at: now,
            retired_at: None,
        },
        version: CourseVersion {
            id: CourseVersionId(Uuid::nil()),
            course_id: CourseId(Uuid::nil()),
            number: 3,
            titles: Localised::of(Language::Pl, "Pierwsza godzina"),
            content: CourseContent {
                languages: vec![Language::En, Language::Pl],
                ..Default::default()
            },
            checksum: String::new(),
            imported_at: now,
            imported_by: None,
        },
        modules: Vec::new(),
    }
}

/// So many questions; of the first there is a newer version.
pub fn sample_lines(count: u128) -> Vec<BankLine> {
    let line = |number: u128| BankLine {
        id: ItemVersionId(Uuid::from_u128(number)),
        item_id: ItemId(Uuid::from_u128(number)),
        number: 1,
        kind: ItemKind::TrueFalse,
        content: ItemContent {
            text: Localised::of(Language::Pl, "Milczenie to zgoda, także <tutaj>."),
            feedback: Localised::default(),
            by_verdict: ByVerdict::default(),
            hints: Vec::new(),
            pictures: BTreeMap::new(),
            task: Task::Description,
        },
        worth: Exact::part(3, 2),
        name: "Silence & consent".to_owned(),
        newest_id: ItemVersionId(Uuid::from_u128(if number == 1 { 100 } else { number })),
        newest_number: if number == 1 { 2 } else { 1 },
    };
    (1..=count).map(line).collect()
}

/// What draws can be made from.
pub fn sample_choices() -> Choices {
    Choices {
        categories: vec![(Uuid::nil().to_string(), "Grounds / Age".to_owned())],
        tags: vec!["law".to_owned()],
        holds: vec![1],
    }
}

/// A revision made by somebody, and before it the one that came with the course folder.
pub fn sample_revisions() -> Vec<Revision> {
    let revision = |number: i32, made: bool| Revision {
        id: QuizId(Uuid::nil()),
        key: "post-test".to_owned(),
        number,
        created_at: made.then_some(OffsetDateTime::UNIX_EPOCH),
        reason: made.then(|| "Two answers were right.".to_owned()),
        given_name: made.then(|| "Ewa".to_owned()),
        family_name: made.then(|| "Nowak".to_owned()),
        attempts: if made { 3 } else { 0 },
        open: if made { 1 } else { 0 },
    };
    vec![revision(2, true), revision(1, false)]
}
