//! Random questions in one language, as tests of round trips need them: whole ones, that an author could have written.

use std::collections::BTreeMap;

use kernel::{languages::Language, text::Localised};
use proptest::{collection::vec, prelude::*};

use crate::{
    content::{
        Accepted, AcceptedNumber, ByVerdict, Choice, Criterion, Gap, GapTask, ItemContent, OrderRule, Pair,
        Shown, Spelling, Task, Unit, Word, choices,
    },
    draft::Draft,
    exact::Exact,
};

/// Where texts come from.
pub(crate) type Texts = BoxedStrategy<String>;

fn words(text: String) -> Localised {
    if text.is_empty() {
        Localised::default()
    } else {
        Localised::of(Language::En, text)
    }
}

fn said(texts: &Texts) -> BoxedStrategy<Localised> {
    texts.clone().prop_map(words).boxed()
}

fn perhaps(texts: &Texts) -> BoxedStrategy<Localised> {
    prop_oneof![2 => Just(Localised::default()), 1 => said(texts)].boxed()
}

/// Distinct texts: two answers with the same words cannot be told apart.
fn distinct(texts: &Texts, count: std::ops::Range<usize>) -> BoxedStrategy<Vec<Localised>> {
    let number = |list: Vec<String>| {
        let numbered = list.into_iter().enumerate();
        numbered
            .map(|(place, text)| words(format!("{text} {place}")))
            .collect()
    };
    vec(texts.clone(), count).prop_map(number).boxed()
}

fn share() -> BoxedStrategy<Exact> {
    (1_usize..=6, 1_usize..=6)
        .prop_map(|(some, of)| Exact::part(some.min(of), of))
        .boxed()
}

fn number() -> BoxedStrategy<Exact> {
    (-2000_i64..2000, 0_usize..3)
        .prop_map(|(number, places)| &Exact::whole(number) * &Exact::part(1, 10_usize.pow(places as u32)))
        .boxed()
}

fn single(texts: &Texts) -> BoxedStrategy<Vec<Choice>> {
    let part = prop_oneof![Just(Exact::zero()), share(), share().prop_map(|share| -share)];
    (distinct(texts, 2..6), vec((part, perhaps(texts)), 6))
        .prop_map(|(answers, shares)| {
            let choice =
                |(place, (text, (share, feedback))): (usize, (Localised, (Exact, Localised)))| Choice {
                    text,
                    share: if place == 0 { Exact::one() } else { share },
                    feedback,
                };
            answers.into_iter().zip(shares).enumerate().map(choice).collect()
        })
        .boxed()
}

fn several(texts: &Texts) -> BoxedStrategy<Vec<Choice>> {
    let usual =
        (distinct(texts, 2..6), vec((any::<bool>(), perhaps(texts)), 6)).prop_map(|(answers, marks)| {
            let answer = |(place, (text, (right, feedback))): (usize, (Localised, (bool, Localised)))| {
                (text, place == 0 || right, feedback)
            };
            choices(answers.into_iter().zip(marks).enumerate().map(answer).collect())
        });
    prop_oneof![usual, single(texts)].boxed()
}

fn typed() -> BoxedStrategy<String> {
    "[A-Za-zżśö]{1,8}( [a-z0-9]{1,4})?".boxed()
}

fn accepted(texts: &Texts) -> BoxedStrategy<BTreeMap<String, Vec<Accepted>>> {
    vec((typed(), share(), perhaps(texts)), 1..4)
        .prop_map(|list| {
            let accepted = |(place, (text, share, feedback)): (usize, (String, Exact, Localised))| Accepted {
                text: format!("{text}{place}"),
                share: if place == 0 { Exact::one() } else { share },
                feedback,
            };
            BTreeMap::from([(
                "en".to_owned(),
                list.into_iter().enumerate().map(accepted).collect(),
            )])
        })
        .boxed()
}

fn numbers(texts: &Texts) -> BoxedStrategy<Vec<AcceptedNumber>> {
    vec((number(), 0_usize..20, share(), perhaps(texts)), 1..4)
        .prop_map(|list| {
            let accepted = |(place, (value, off, share, feedback))| AcceptedNumber {
                value: Some(value),
                tolerance: Exact::part(off, 10),
                share: if place == 0 { Exact::one() } else { share },
                feedback,
            };
            list.into_iter().enumerate().map(accepted).collect()
        })
        .boxed()
}

fn gap(texts: &Texts) -> BoxedStrategy<Gap> {
    let shown = prop_oneof![Just(Shown::List), Just(Shown::Column), Just(Shown::Row)];
    let task = prop_oneof![
        (single(texts), shown.clone(), any::<bool>()).prop_map(|(answers, shown, shuffle)| GapTask::Single {
            answers,
            shown,
            shuffle
        }),
        (several(texts), shown, any::<bool>()).prop_map(|(answers, shown, shuffle)| GapTask::Multiple {
            answers,
            shown,
            shuffle
        }),
        (accepted(texts), spelling()).prop_map(|(accept, spelling)| GapTask::Short { accept, spelling }),
        numbers(texts).prop_map(|accept| GapTask::Number { accept }),
    ];
    (1_i64..4, task)
        .prop_map(|(weight, task)| Gap {
            weight: Exact::whole(weight),
            task,
        })
        .boxed()
}

fn spelling() -> BoxedStrategy<Spelling> {
    (any::<bool>(), any::<bool>())
        .prop_map(|(case, any_marks)| Spelling { case, any_marks })
        .boxed()
}

fn matching(texts: &Texts) -> BoxedStrategy<Task> {
    (distinct(texts, 2..5), distinct(texts, 5..8))
        .prop_map(|(lefts, mut rights)| {
            let distractors = rights.split_off(lefts.len());
            let pairs = lefts
                .into_iter()
                .zip(rights)
                .map(|(left, right)| Pair { left, right });
            Task::Matching {
                pairs: pairs.collect(),
                distractors,
            }
        })
        .boxed()
}

fn missing(texts: &Texts) -> BoxedStrategy<Task> {
    (
        distinct(texts, 2..6),
        vec((1_u8..3, any::<bool>()), 6),
        vec(0_usize..99, 1..4),
    )
        .prop_map(|(words, groups, places)| {
            let words: Vec<Word> = words
                .into_iter()
                .zip(groups)
                .map(|(text, (group, again))| Word { text, group, again })
                .collect();
            let places = places.into_iter().map(|place| place % words.len()).collect();
            Task::Words { words, places }
        })
        .boxed()
}

fn long(texts: &Texts) -> BoxedStrategy<Task> {
    let criterion = (said(texts), 1_i64..4).prop_map(|(text, marks)| Criterion {
        text,
        marks: Exact::whole(marks),
    });
    (
        1_u16..40,
        0_u32..300,
        0_u32..300,
        perhaps(texts),
        vec(criterion, 0..3),
        perhaps(texts),
    )
        .prop_map(
            |(lines, least_words, most_words, template, rubric, guide)| Task::Long {
                lines,
                least_words,
                most_words,
                template,
                rubric,
                guide,
            },
        )
        .boxed()
}

/// A task of any kind.
pub(crate) fn task(texts: &Texts) -> BoxedStrategy<Task> {
    let rule = prop_oneof![
        Just(OrderRule::Places),
        Just(OrderRule::Neighbours),
        Just(OrderRule::AllOrNothing)
    ];
    let unit = ("[a-z]{1,3}", 1_i64..1000).prop_map(|(name, per)| Unit {
        name,
        per: Exact::whole(per),
    });
    prop_oneof![
        single(texts).prop_map(|answers| Task::Single { answers }),
        (several(texts), any::<bool>()).prop_map(|(answers, all_or_nothing)| Task::Multiple {
            answers,
            all_or_nothing
        }),
        (any::<bool>(), perhaps(texts), perhaps(texts)).prop_map(|(correct, if_true, if_false)| {
            Task::TrueFalse {
                correct,
                if_true,
                if_false,
            }
        }),
        (accepted(texts), spelling()).prop_map(|(accept, spelling)| Task::Short { accept, spelling }),
        (numbers(texts), vec(unit, 0..3), 0_usize..3).prop_map(|(accept, units, less)| Task::Numerical {
            accept,
            unit_penalty: if units.is_empty() {
                Exact::zero()
            } else {
                Exact::part(less, 10)
            },
            units,
        }),
        matching(texts),
        (distinct(texts, 2..6), rule).prop_map(|(steps, rule)| Task::Ordering { steps, rule }),
        vec(gap(texts), 1..4).prop_map(|gaps| Task::Cloze { gaps }),
        missing(texts),
        long(texts),
        Just(Task::Description),
        distinct(texts, 2..6).prop_map(|points| Task::Likert { points }),
    ]
    .boxed()
}

/// A question of any kind.
pub(crate) fn draft(texts: &Texts) -> BoxedStrategy<Draft> {
    let tags = || vec("[a-zA-Z,;>: ]{0,6}[a-z]", 0..3);
    let outer = (
        "[A-Za-z] ?[a-z>/\\\\&<\"']{0,5}[a-z]",
        tags(),
        tags(),
        1_i64..9,
        share(),
    );
    let inner = (
        said(texts),
        perhaps(texts),
        perhaps(texts),
        perhaps(texts),
        perhaps(texts),
        vec(said(texts), 0..3),
    );
    (outer, inner, task(texts))
        .prop_map(|((name, category, tags, marks, penalty), inner, task)| {
            let (text, feedback, right, partly, wrong, hints) = inner;
            let tidy = |tags: Vec<String>| tags.into_iter().map(|tag| tag.trim().to_owned()).collect();
            let count = match &task {
                Task::Cloze { gaps } => gaps.len(),
                Task::Words { places, .. } => places.len(),
                _ => 0,
            };
            let places: String = (1..=count).map(|place| format!(" [[{place}]] x")).collect();
            let text = words(format!("{}{places}", text.get(Language::En)));
            Draft {
                name,
                category: tidy(category),
                tags: tidy(tags),
                content: ItemContent {
                    text,
                    feedback,
                    by_verdict: ByVerdict { right, partly, wrong },
                    hints,
                    pictures: BTreeMap::new(),
                    task,
                },
                marks: Exact::whole(marks),
                penalty,
                pictures: Vec::new(),
                line: None,
                warnings: Vec::new(),
            }
        })
        .boxed()
}
