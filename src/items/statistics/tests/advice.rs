//! Who chose what, and what is said of it.

use super::*;

/// Thirty attempts at two items: what was chosen at the first, and what the second earned.
fn thirty(chosen: impl Fn(usize) -> usize) -> VersionFigures {
    let task = single();
    let version = Version {
        task: &task,
        drawn: false,
    };
    let mut analysis = Analysis::new(2, &[version, version]);
    for person in 0..30 {
        let answer = Answer::Chosen(vec![chosen(person)]);
        let mark = if chosen(person) == 0 { 1.0 } else { 0.0 };
        // The later somebody comes, the more they know.
        analysis.add(&[
            given(0, mark, 1.0, Some(&answer)),
            given(1, person as f64, 30.0, None),
        ]);
    }
    analysis.figures(Least::TO_DECIDE).versions.remove(0)
}

fn codes(of: &VersionFigures) -> Vec<&'static str> {
    findings(&of.item, &of.answers)
        .iter()
        .map(Finding::code)
        .collect()
}

#[test]
fn each_finding_has_its_case() {
    // The weak spread over the wrong answers, the good choose the right one.
    assert_eq!(
        codes(&thirty(|person| if person < 15 { 1 + person % 3 } else { 0 })),
        ["good"]
    );
    assert_eq!(codes(&thirty(|_| 0)), ["easy", "nobody-chose"]);
    assert_eq!(
        codes(&thirty(|person| usize::from(person == 0))),
        ["easy-but-separates", "nobody-chose", "few-chose"]
    );
    // The key is wrong: the good choose 1.
    assert_eq!(
        codes(&thirty(|person| if person < 15 { person % 4 } else { 1 })),
        ["contrary", "key-doubtful", "hard"]
    );
    // Some of the good are misled by 3, and only they.
    assert_eq!(
        codes(&thirty(|person| match person {
            0..=11 => 1 + person % 2,
            12..=25 => 0,
            _ => 3,
        })),
        ["good-chose"]
    );
}

#[test]
fn too_few_attempts_are_all_that_is_said() {
    let task = single();
    let version = Version {
        task: &task,
        drawn: false,
    };
    let mut analysis = Analysis::new(1, &[version]);
    for _ in 0..19 {
        analysis.add(&[given(0, 1.0, 1.0, None)]);
    }
    let found = analysis.figures(Least::TO_DECIDE).versions.remove(0);
    assert_eq!(
        findings(&found.item, &found.answers),
        [Finding::TooFew { has: 19, needed: 20 }]
    );
}

#[test]
fn choices_are_counted_with_who_made_them() {
    let found = thirty(|person| if person < 15 { 1 + person % 3 } else { 0 });
    assert_eq!(
        (found.answers.answered, found.answers.blank, found.answers.thirds),
        (30, 0, Some((10, 10)))
    );
    let part = &found.answers.parts[0];
    let rows: Vec<_> = part
        .chosen
        .iter()
        .map(|chosen| (chosen.count, chosen.upper, chosen.lower, chosen.right))
        .collect();
    assert_eq!(
        rows,
        [
            (15, Some(10), Some(0), Some(true)),
            (5, Some(0), Some(4), Some(false)),
            (5, Some(0), Some(3), Some(false)),
            (5, Some(0), Some(3), Some(false)),
        ]
    );
    // Persons 15 to 29, each with one mark more here.
    assert_eq!(part.chosen[0].mean, Some(23.0));
}

fn count(task: &Task, answers: &[Answer]) -> Distribution {
    let version = Version { task, drawn: false };
    let mut analysis = Analysis::new(1, &[version]);
    for answer in answers {
        analysis.add(&[given(0, 0.0, 1.0, Some(answer))]);
    }
    analysis.figures(Least::FORMULA).versions.remove(0).answers
}

#[test]
fn typed_answers_are_folded_and_the_frequent_ones_listed() {
    let accepted = Accepted {
        text: "Sąd*".to_owned(),
        share: Exact::one(),
        feedback: Localised::default(),
    };
    let task = Task::Short {
        accept: BTreeMap::from([("pl".to_owned(), vec![accepted])]),
        spelling: Spelling::default(),
    };
    let mut answers: Vec<Answer> = ["sąd pracy", " Sąd   Pracy", "policja", ""]
        .iter()
        .map(|typed| Answer::Text((*typed).to_owned()))
        .collect();
    answers.extend((0..2000).map(|number| Answer::Text(format!("once {number}"))));
    let found = count(&task, &answers);
    assert_eq!((found.answered, found.blank, found.thirds), (2003, 1, None));
    let first = &found.parts[0].chosen[0];
    assert_eq!(
        (&first.what, first.count, first.right),
        (&What::Typed("sąd pracy".to_owned()), 2, Some(true))
    );
    let listed: u64 = found.parts[0].chosen.iter().map(|chosen| chosen.count).sum();
    assert_eq!(listed + found.parts[0].others, 2003);

    let numbers = Task::Numerical {
        accept: Vec::new(),
        units: Vec::new(),
        unit_penalty: Exact::zero(),
    };
    let typed = ["1,50", "1.5", "1.5 km"].map(|typed| Answer::Text(typed.to_owned()));
    let found = count(&numbers, &typed);
    assert_eq!(
        (&found.parts[0].chosen[0].what, found.parts[0].chosen[0].count),
        (&What::Typed("1.5".to_owned()), 2)
    );
}

#[test]
fn what_has_several_places_is_counted_place_by_place() {
    let pair = |left: &str, right: &str| Pair {
        left: words(left),
        right: words(right),
    };
    let task = Task::Matching {
        pairs: vec![pair("age", "a"), pair("sex", "b")],
        distractors: vec![words("c")],
    };
    let matched = |sides: [(usize, usize); 2]| Answer::Matched(sides.into());
    let found = count(&task, &[matched([(0, 0), (1, 2)]), matched([(0, 0), (1, 1)])]);
    let counts: Vec<Vec<u64>> = found
        .parts
        .iter()
        .map(|part| part.chosen.iter().map(|chosen| chosen.count).collect())
        .collect();
    assert_eq!(counts, [[2, 0, 0], [0, 1, 1]]);
    assert_eq!(found.parts[1].chosen[1].right, Some(true));

    // The second step is put first: step 1 at place 0.
    let order = Task::Ordering {
        steps: vec![words("first"), words("second")],
        rule: OrderRule::Places,
    };
    let found = count(&order, &[matched([(0, 1), (1, 0)]), matched([(0, 0), (1, 1)])]);
    let step = &found.parts[1].chosen;
    assert_eq!((step[0].count, step[0].right), (1, Some(false)));
    assert_eq!((step[1].count, step[1].right), (1, Some(true)));
}

#[test]
fn the_same_answer_twice_counts_once() {
    let task = Task::Multiple {
        answers: answers(&[true, true, false]),
        all_or_nothing: false,
    };
    let found = count(&task, &[Answer::Chosen(vec![1; 100_000])]);
    let counts: Vec<u64> = found.parts[0].chosen.iter().map(|chosen| chosen.count).collect();
    assert_eq!(counts, [0, 1, 0]);
}
