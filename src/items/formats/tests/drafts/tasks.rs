//! What random items ask.

use super::*;

pub(super) fn numerical(units: bool) -> impl Strategy<Value = Task> {
    let other = prop::option::of(some_text());
    (
        prop::collection::vec(accepted_number(some_text()), 1..3),
        other,
        any::<bool>(),
    )
        .prop_map(move |(mut accept, other, graded)| {
            accept.extend(other.map(|feedback| AcceptedNumber {
                value: None,
                tolerance: Exact::zero(),
                share: Exact::zero(),
                feedback,
            }));
            let unit = |name: &str, per| Unit {
                name: name.to_owned(),
                per: Exact::whole(per),
            };
            Task::Numerical {
                accept,
                units: if units {
                    vec![unit("km", 1), unit("m", 1000)]
                } else {
                    vec![]
                },
                unit_penalty: if units && graded {
                    Exact::part(1, 4)
                } else {
                    Exact::zero()
                },
            }
        })
}

pub(super) fn matching() -> impl Strategy<Value = Task> {
    let left = text().prop_filter("an arrow", |text| !text.get(Language::En).contains("->"));
    let pair = (left, plain()).prop_map(|(left, right)| Pair { left, right });
    (
        prop::collection::vec(pair, 2..4),
        prop::collection::vec(plain(), 0..2),
    )
        .prop_map(|(pairs, distractors)| Task::Matching { pairs, distractors })
}

pub(super) fn long(
    lines: impl Strategy<Value = u16>,
    words: impl Strategy<Value = u32>,
    more: impl Strategy<Value = Localised>,
) -> impl Strategy<Value = Task> {
    (lines, words, more).prop_map(|(lines, words, guide)| Task::Long {
        lines,
        least_words: words,
        most_words: words * 2,
        template: guide.clone(),
        rubric: vec![],
        guide,
    })
}

pub(super) fn true_false() -> impl Strategy<Value = Task> {
    (any::<bool>(), some_text(), some_text()).prop_map(|(correct, if_true, if_false)| Task::TrueFalse {
        correct,
        if_true,
        if_false,
    })
}

pub(super) fn short(case: impl Strategy<Value = bool>) -> impl Strategy<Value = Task> {
    (prop::collection::vec(accepted(some_text()), 1..4), case).prop_map(|(list, case)| Task::Short {
        accept: accept(list),
        spelling: Spelling {
            case,
            any_marks: false,
        },
    })
}

pub(super) fn gap() -> impl Strategy<Value = Gap> {
    let feedback = || prop_oneof![Just(Localised::default()), via_html()].boxed();
    let shown = || select(vec![Shown::List, Shown::Column, Shown::Row]);
    let single = (
        answers(via_html().boxed(), feedback(), true),
        shown(),
        any::<bool>(),
    )
        .prop_map(|(answers, shown, shuffle)| GapTask::Single {
            answers,
            shown,
            shuffle,
        });
    let multiple = (
        prop::collection::vec((via_html(), any::<bool>()), 2..5),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(list, row, shuffle)| {
            let mut list: Vec<(Localised, bool, Localised)> = list
                .into_iter()
                .map(|(text, right)| (text, right, Localised::default()))
                .collect();
            list[0].1 = true;
            GapTask::Multiple {
                answers: choices(list),
                shown: if row { Shown::Row } else { Shown::Column },
                shuffle,
            }
        });
    let word = accepted(feedback()).prop_filter("a backslash", |accepted| !accepted.text.contains('\\'));
    let short = (prop::collection::vec(word, 1..3), any::<bool>()).prop_map(|(mut list, case)| {
        list[0].share = Exact::one();
        GapTask::Short {
            accept: accept(list),
            spelling: Spelling {
                case,
                any_marks: false,
            },
        }
    });
    let number = prop::collection::vec(accepted_number(feedback()), 1..3).prop_map(|mut accept| {
        accept[0].share = Exact::one();
        GapTask::Number { accept }
    });
    (1_i64..4, prop_oneof![single, multiple, short, number]).prop_map(|(weight, task)| Gap {
        weight: Exact::whole(weight),
        task,
    })
}

pub(super) fn words(again: bool) -> BoxedStrategy<Task> {
    let word = |text: BoxedStrategy<Localised>, again: BoxedStrategy<bool>| {
        (text, 1_u8..4, again).prop_map(|(text, group, again)| Word { text, group, again })
    };
    let word = match again {
        true => word(plain().boxed(), Just(true).boxed()).boxed(),
        false => word(via_html().boxed(), any::<bool>().boxed()).boxed(),
    };
    (
        prop::collection::vec(word, 2..5),
        prop::collection::vec(any::<prop::sample::Index>(), 1..4),
    )
        .prop_map(move |(mut words, places)| {
            words[0].again = again;
            let places = places.into_iter().map(|place| place.index(words.len())).collect();
            Task::Words { words, places }
        })
        .boxed()
}
