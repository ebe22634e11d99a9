//! A task of each kind.

use std::collections::BTreeMap;

use items::{
    Exact, Gap, GapTask, Pair, Task,
    content::{Accepted, AcceptedNumber, Criterion, OrderRule, Shown, Spelling, Unit, Word, choices},
};

use super::words;
use crate::kernel::text::Localised;

fn choice(english: &str, polish: &str, correct: bool) -> (Localised, bool, Localised) {
    let feedback = words(
        "Think of the wording of the act.",
        "Warto przypomnieć sobie brzmienie ustawy.",
    );
    (words(english, polish), correct, feedback)
}

fn accept() -> BTreeMap<String, Vec<Accepted>> {
    let accepted = |text: &str| Accepted {
        text: text.to_owned(),
        share: Exact::one(),
        feedback: words("Exactly.", "Właśnie tak."),
    };
    BTreeMap::from([("en".to_owned(), vec![accepted("7"), accepted("seven")])])
}

fn number() -> AcceptedNumber {
    AcceptedNumber {
        value: Some(Exact::whole(16)),
        tolerance: Exact::part(1, 2),
        share: Exact::one(),
        feedback: Localised::default(),
    }
}

fn criterion(english: &str, polish: &str, marks: i64) -> Criterion {
    Criterion {
        text: words(english, polish),
        marks: Exact::whole(marks),
    }
}

/// The tasks, each with its question.
pub fn tasks() -> Vec<(&'static str, Task)> {
    let answers = || {
        choices(vec![
            choice("Age", "Wiek", true),
            choice("Shoe size", "Rozmiar buta", false),
            choice("Religion", "Religia", true),
        ])
    };
    let pair = |left: &str, right: &str| Pair {
        left: words(left, left),
        right: words(right, right),
    };
    let gap = |task| Gap {
        weight: Exact::one(),
        task,
    };
    let word = |english, polish, group| Word {
        text: words(english, polish),
        group,
        again: false,
    };
    let shown = |shown| GapTask::Single {
        answers: answers(),
        shown,
        shuffle: true,
    };
    vec![
        (
            "Which is protected?\n\n- by statute\n- in employment",
            Task::Single { answers: answers() },
        ),
        (
            "Which are protected?",
            Task::Multiple {
                answers: answers(),
                all_or_nothing: false,
            },
        ),
        (
            "Silence is consent.",
            Task::TrueFalse {
                correct: false,
                if_true: words("No: silence says nothing.", "Nie: milczenie nic nie mówi."),
                if_false: Localised::default(),
            },
        ),
        (
            "Match them.",
            Task::Matching {
                pairs: vec![pair("2000/43/EC", "race"), pair("2000/78/EC", "employment")],
                distractors: vec![words("housing", "mieszkalnictwo")],
            },
        ),
        (
            "How many days?",
            Task::Short {
                accept: accept(),
                spelling: Spelling::default(),
            },
        ),
        ("Read this first.", Task::Description),
        (
            "How many voivodeships?",
            Task::Numerical {
                accept: vec![number()],
                units: vec![Unit {
                    name: "regions".to_owned(),
                    per: Exact::one(),
                }],
                unit_penalty: Exact::zero(),
            },
        ),
        (
            "What comes first?",
            Task::Ordering {
                steps: vec![
                    words("Listen", "Wysłuchaj"),
                    words("Write down", "Zapisz"),
                    words("Answer", "Odpowiedz"),
                ],
                rule: OrderRule::Places,
            },
        ),
        (
            "Of [[1]] regions, [[2]] have [[3]] or [[4]] and [[5]].",
            Task::Cloze {
                gaps: vec![
                    gap(GapTask::Number {
                        accept: vec![number()],
                    }),
                    gap(shown(Shown::List)),
                    gap(shown(Shown::Column)),
                    gap(GapTask::Multiple {
                        answers: answers(),
                        shown: Shown::Row,
                        shuffle: false,
                    }),
                    gap(GapTask::Short {
                        accept: accept(),
                        spelling: Spelling::default(),
                    }),
                ],
            },
        ),
        (
            "The [[1]] of [[2]].",
            Task::Words {
                words: vec![
                    word("burden", "ciężar", 1),
                    word("proof", "dowodu", 2),
                    word("weight", "waga", 1),
                ],
                places: vec![0, 1],
            },
        ),
        (
            "Describe a case.",
            Task::Long {
                lines: 8,
                least_words: 20,
                most_words: 300,
                template: words("The case:", "Sprawa:"),
                rubric: vec![
                    criterion("Names the ground", "Wymienia przesłankę", 2),
                    criterion("Says what to do", "Mówi, co zrobić", 1),
                ],
                guide: words("Any real case will do.", "Może to być każda prawdziwa sprawa."),
            },
        ),
        (
            "I know what to do.",
            Task::Likert {
                points: vec![
                    words("No", "Nie"),
                    words("Partly", "Częściowo"),
                    words("Yes", "Tak"),
                ],
            },
        ),
    ]
}
