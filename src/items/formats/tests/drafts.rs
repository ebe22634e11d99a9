//! Random items, for round trips.

mod tasks;

use std::collections::BTreeMap;

use kernel::{languages::Language, text::Localised};
use proptest::{prelude::*, sample::select, strategy::Union};

use self::tasks::*;
use crate::{
    content::*,
    draft::{Draft, Picture},
    exact::Exact,
    formats::markup::{self, Written, from_plain, html_of, to_markdown},
};

/// A draft with nothing but a name and a task.
pub fn draft(name: &str, task: Task) -> Draft {
    Draft {
        name: name.to_owned(),
        category: vec![],
        tags: vec![],
        content: crate::formats::content(Localised::of(Language::En, "Q"), Localised::default(), task),
        marks: Exact::one(),
        penalty: Exact::part(1, 3),
        pictures: vec![],
        line: None,
        warnings: vec![],
    }
}

fn en(text: String) -> Localised {
    crate::formats::localised(Language::En, text)
}

/// Words with every sign that means something somewhere.
fn typed() -> impl Strategy<Value = String> {
    "[a-zåł0-9 #=~{}:\\\\%*_<>&;\\[\\]()|/.,!\"'-]{1,24}"
        .prop_map(|text| text.trim().to_owned())
        .prop_filter("blank", |text| !text.is_empty())
}

/// Any Markdown.
fn text() -> impl Strategy<Value = Localised> {
    let marked = "(\\*\\*a\\*\\* )?[a-zåł0-9 #=~{}:\\\\%*_<>&;()|/.,!\"'\n-]{1,30}";
    marked
        .prop_map(|text| text.trim().to_owned())
        .prop_filter("blank", |text| !text.is_empty())
        .prop_map(en)
}

fn some_text() -> impl Strategy<Value = Localised> {
    prop_oneof![Just(Localised::default()), text()]
}

/// Markdown of plain text.
fn plain() -> impl Strategy<Value = Localised> {
    typed().prop_map(|text| en(from_plain(&text)))
}

/// Markdown that comes out of HTML as it goes in.
fn via_html() -> impl Strategy<Value = Localised> {
    prop_oneof![
        typed().prop_map(|text| from_plain(&text)),
        Just("**a** *b*".to_owned())
    ]
    .prop_filter("changes", |text| {
        to_markdown(&html_of(text), Written::Html, &|_| None).text == *text
    })
    .prop_map(en)
}

fn share() -> impl Strategy<Value = Exact> {
    let parts = [
        (0, 1),
        (1, 1),
        (1, 2),
        (1, 3),
        (2, 3),
        (5, 6),
        (1, 7),
        (1, 8),
        (1, 9),
        (9, 10),
        (1, 20),
    ];
    (select(parts.to_vec()), any::<bool>()).prop_map(|((some, of), minus)| {
        let share = Exact::part(some, of);
        if minus { -share } else { share }
    })
}

fn number() -> impl Strategy<Value = Exact> {
    (-5_000_i64..5_000).prop_map(|number| &Exact::whole(number) * &Exact::part(1, 100))
}

fn size() -> impl Strategy<Value = Exact> {
    (0_usize..500).prop_map(|number| Exact::part(number, 10))
}

fn choice(
    text: impl Strategy<Value = Localised>,
    feedback: impl Strategy<Value = Localised>,
) -> impl Strategy<Value = Choice> {
    (text, share(), feedback).prop_map(|(text, share, feedback)| Choice {
        text,
        share,
        feedback,
    })
}

fn answers(
    text: impl Strategy<Value = Localised> + Clone,
    feedback: impl Strategy<Value = Localised> + Clone,
    right: bool,
) -> impl Strategy<Value = Vec<Choice>> {
    (
        prop::collection::vec(choice(text, feedback), 2..5),
        any::<prop::sample::Index>(),
    )
        .prop_map(move |(mut answers, place)| {
            let place = place.index(answers.len());
            if right {
                answers[place].share = Exact::one();
            }
            answers
        })
}

fn accepted(feedback: impl Strategy<Value = Localised>) -> impl Strategy<Value = Accepted> {
    let text = typed().prop_filter("an arrow", |text| !text.contains("->"));
    let feedback = feedback.prop_filter("an arrow", |text| !text.get(Language::En).contains("->"));
    (text, share(), feedback).prop_map(|(text, share, feedback)| Accepted {
        text,
        share,
        feedback,
    })
}

fn accept(list: Vec<Accepted>) -> BTreeMap<String, Vec<Accepted>> {
    BTreeMap::from([("en".to_owned(), list)])
}

fn accepted_number(feedback: impl Strategy<Value = Localised>) -> impl Strategy<Value = AcceptedNumber> {
    (number(), size(), share(), feedback).prop_map(|(value, tolerance, share, feedback)| AcceptedNumber {
        value: Some(value),
        tolerance,
        share,
        feedback,
    })
}

/// The text of places, and how many there are.
fn with_places(count: usize) -> Localised {
    let places: Vec<String> = (1..=count).map(|place| format!("a [[{place}]]")).collect();
    en(format!("*Places*: {}", places.join(", ")))
}

/// A draft around a task: everything that all kinds have.
fn around(task: BoxedStrategy<Task>, gift: bool) -> BoxedStrategy<Draft> {
    let name = typed().prop_map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
    let tags = (
        prop::option::of("[a-z0-9]{1,6}"),
        prop::sample::subsequence(vec!["a", "b ]c", "d&<e", "ż"], 0..4),
    );
    let category = prop::collection::vec(
        "[a-zł$]([a-z/ł]{0,5}[a-zł])?".prop_filter("two slashes", |name| !name.contains("//")),
        0..3,
    );
    let verdicts = (
        some_text(),
        some_text(),
        some_text(),
        prop::collection::vec(text(), 0..3),
    );
    let worth = (
        0_usize..20,
        select(vec![(0_usize, 1_usize), (1, 3), (1, 10), (1, 4), (1, 1)]),
    );
    (
        task,
        (name, tags, category),
        (some_text(), some_text()),
        verdicts,
        worth,
        any::<bool>(),
    )
        .prop_map(
            move |(
                task,
                (name, (id, tags), category),
                (text, feedback),
                (right, partly, wrong, hints),
                (marks, (some, of)),
                pictured,
            )| {
                let mut made = draft(&name, task);
                made.tags = id
                    .map(|id| format!("id:{id}"))
                    .into_iter()
                    .chain(tags.into_iter().map(str::to_owned))
                    .collect();
                made.category = category;
                made.content.text = text;
                made.content.feedback = feedback;
                match &made.content.task {
                    Task::Cloze { gaps } => {
                        made.content.text = with_places(gaps.len());
                        made.marks = gaps.iter().map(|gap| &gap.weight).sum();
                    }
                    Task::Words { places, .. } => made.content.text = with_places(places.len()),
                    Task::Description if gift => {
                        made.content.feedback = Localised::default();
                        made.marks = Exact::zero();
                    }
                    _ => {}
                }
                if gift {
                    made.penalty = match made.content.task {
                        Task::TrueFalse { .. } => Exact::one(),
                        Task::Description | Task::Long { .. } => Exact::zero(),
                        _ => Exact::part(1, 3),
                    };
                    return made;
                }
                if !matches!(made.content.task, Task::Cloze { .. }) {
                    made.marks = &Exact::part(marks, 1) * &Exact::part(1, 3);
                }
                made.penalty = Exact::part(some, of);
                made.content.hints = hints;
                if matches!(
                    made.content.task,
                    Task::Single { .. }
                        | Task::Multiple { .. }
                        | Task::Matching { .. }
                        | Task::Ordering { .. }
                        | Task::Words { .. }
                ) {
                    made.content.by_verdict = ByVerdict { right, partly, wrong };
                }
                if pictured {
                    made.content.feedback = en("see ![a *b*](p-1.png)".to_owned());
                    made.pictures = ["p-1.png", "unnamed.gif"]
                        .map(|name| Picture {
                            name: name.to_owned(),
                            bytes: if name.ends_with("png") {
                                b"\x89PNG\r\n".to_vec()
                            } else {
                                b"GIF89a".to_vec()
                            },
                        })
                        .to_vec();
                }
                made
            },
        )
        .boxed()
}

/// An item that GIFT can hold.
pub fn gift_draft() -> BoxedStrategy<Draft> {
    let none = Just(Localised::default());
    let tasks = Union::new([
        answers(text().boxed(), some_text().boxed(), true)
            .prop_map(|answers| Task::Single { answers })
            .boxed(),
        answers(text().boxed(), some_text().boxed(), false)
            .prop_map(|answers| Task::Multiple {
                answers,
                all_or_nothing: false,
            })
            .boxed(),
        true_false().boxed(),
        short(Just(false)).boxed(),
        numerical(false).boxed(),
        matching().boxed(),
        long(Just(15), Just(0), none).boxed(),
        Just(Task::Description).boxed(),
    ]);
    around(tasks.boxed(), true)
}

/// An item that Moodle's XML can hold.
pub fn moodle_draft() -> BoxedStrategy<Draft> {
    let rules = select(vec![
        OrderRule::Places,
        OrderRule::Neighbours,
        OrderRule::AllOrNothing,
    ]);
    let tasks = Union::new([
        answers(text().boxed(), some_text().boxed(), false)
            .prop_map(|answers| Task::Single { answers })
            .boxed(),
        answers(text().boxed(), some_text().boxed(), false)
            .prop_map(|answers| Task::Multiple {
                answers,
                all_or_nothing: false,
            })
            .boxed(),
        true_false().boxed(),
        short(any::<bool>()).boxed(),
        numerical(true).boxed(),
        numerical(false).boxed(),
        matching().boxed(),
        (prop::collection::vec(text(), 2..5), rules)
            .prop_map(|(steps, rule)| Task::Ordering { steps, rule })
            .boxed(),
        prop::collection::vec(gap(), 1..4)
            .prop_map(|gaps| Task::Cloze { gaps })
            .boxed(),
        words(true),
        words(false),
        long(1_u16..50, 0_u32..500, some_text()).boxed(),
        Just(Task::Description).boxed(),
    ]);
    around(tasks.boxed(), false)
}

/// Any item at all, also what no format holds.
pub fn any_draft() -> BoxedStrategy<Draft> {
    let odd = (moodle_draft(), 0_u8..12, typed()).prop_map(|(mut made, kind, words)| {
        match kind {
            0 => {
                made.content.task = Task::Likert {
                    points: vec![en(words)],
                }
            }
            1 => made.content.text = made.content.text.and(Language::Pl, words),
            2 => made.content.text = Localised::of(Language::Sv, words),
            3 => made.marks = Exact::part(1, 7_000_000),
            4 => made.tags.push(format!(" {words}\n")),
            5 => made.category.push(format!("/{words} ")),
            6 => made.content.feedback = en(format!("    {words}\n")),
            7 => {
                let answers = vec![Choice {
                    text: en(words),
                    share: Exact::part(3, 8),
                    feedback: Localised::default(),
                }];
                made.content.task = Task::Multiple {
                    answers,
                    all_or_nothing: true,
                };
            }
            8 => {
                made.content.task = Task::Words {
                    words: vec![],
                    places: vec![3],
                }
            }
            9 => {
                made.content.task = Task::Cloze {
                    gaps: vec![Gap {
                        weight: Exact::part(1, 3),
                        task: GapTask::Number { accept: vec![] },
                    }],
                }
            }
            10 => {
                let criterion = Criterion {
                    text: en(words),
                    marks: Exact::one(),
                };
                made.content.task = Task::Long {
                    lines: 0,
                    least_words: 5,
                    most_words: 1,
                    template: Localised::default(),
                    rubric: vec![criterion],
                    guide: Localised::default(),
                };
            }
            _ => {
                let pair = Pair {
                    left: Localised::default(),
                    right: en(markup::escape(&words) + " *b*"),
                };
                made.content.task = Task::Matching {
                    pairs: vec![pair],
                    distractors: vec![Localised::default()],
                };
            }
        }
        made
    });
    prop_oneof![gift_draft(), moodle_draft(), odd].boxed()
}
