//! Figures of a small quiz, computed elsewhere (NumPy, with the formulas as Moodle writes them), and what always holds.

mod advice;
mod gains;

use std::collections::BTreeMap;

use kernel::{languages::Language, text::Localised};
use proptest::prelude::*;

use super::*;
use crate::{
    answer::Answer,
    content::{Accepted, Choice, OrderRule, Pair, Spelling, Task, choices},
    exact::Exact,
};

const THIRD: f64 = 1.0 / 3.0;
const MOST: [f64; 4] = [1.0, 2.0, 1.0, 3.0];
const MARKS: [[f64; 4]; 9] = [
    [1.0, 2.0, 0.0, 3.0],
    [1.0, 1.0, 1.0, 2.0],
    [0.0, 2.0, 1.0, 1.5],
    [1.0, 0.5, 0.0, 3.0],
    [0.0, 0.0, 1.0, 0.0],
    [1.0, 2.0, 2.0 * THIRD, 2.5],
    [0.0, 1.0, THIRD, 1.0],
    [1.0, 1.5, 1.0, 3.0],
    [0.0, 0.0, THIRD, 0.5],
];

fn words(text: &str) -> Localised {
    Localised::of(Language::En, text)
}

fn answers(right: &[bool]) -> Vec<Choice> {
    choices(
        right
            .iter()
            .map(|right| (words("answer"), *right, Localised::default()))
            .collect(),
    )
}

fn single() -> Task {
    Task::Single {
        answers: answers(&[true, false, false, false]),
    }
}

fn given(place: usize, mark: f64, most: f64, answer: Option<&Answer>) -> Given<'_> {
    Given {
        place,
        version: place,
        mark,
        most,
        answer,
        language: "en",
    }
}

/// The figures of attempts that are given as marks, place by place.
fn figures(marks: &[Vec<f64>], most: &[f64], least: Least) -> Figures {
    let task = single();
    let versions = vec![
        Version {
            task: &task,
            drawn: false
        };
        most.len()
    ];
    let mut analysis = Analysis::new(most.len(), &versions);
    for attempt in marks {
        let attempt: Vec<Given> = (0..most.len())
            .map(|place| given(place, attempt[place], most[place], None))
            .collect();
        analysis.add(&attempt);
    }
    analysis.figures(least)
}

fn near(found: Figure, expected: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
}

#[test]
fn items_are_figured_as_moodle_does() {
    let marks: Vec<Vec<f64>> = MARKS.iter().map(|attempt| attempt.to_vec()).collect();
    let found = figures(&marks, &MOST, Least::FORMULA);
    // Facility, deviation, intended and effective weight, discrimination, efficiency.
    let table = [
        [
            0.555_555_556,
            0.527_046_277,
            14.285_714_286,
            25.066_127_953,
            73.559_956_455,
            84.571_428_571,
        ],
        [
            0.555_555_556,
            0.820_738_150,
            28.571_428_571,
            30.944_624_415,
            61.061_324_611,
            65.583_173_996,
        ],
        [
            0.592_592_593,
            0.433_902_760,
            14.285_714_286,
            5.262_126_744,
            -15.222_187_961,
            -15.909_090_909,
        ],
        [
            0.611_111_111,
            1.145_643_924,
            42.857_142_857,
            38.727_120_888,
            70.589_131_686,
            73.007_712_082,
        ],
    ];
    for (
        place,
        [
            facility,
            deviation,
            intended,
            effective,
            discrimination,
            efficiency,
        ],
    ) in found.places.iter().zip(table)
    {
        near(place.item.facility, facility);
        near(place.item.deviation, deviation);
        near(place.intended_weight, intended);
        near(place.effective_weight, effective);
        near(place.item.discrimination, discrimination);
        near(place.item.efficiency, efficiency);
        // One of four answers earns all, the others take a whole mark away each: Moodle takes the mean.
        near(place.item.guess, (1.0 - 3.0) / 4.0);
    }
    for (version, place) in found.versions.iter().zip(&found.places) {
        assert_eq!(version.item, place.item, "one version, asked at one place");
    }
    let quiz = found.quiz;
    assert_eq!((quiz.attempts, quiz.most), (9, 7.0));
    near(quiz.mean, 4.092_592_593);
    near(quiz.median, 4.5);
    near(quiz.deviation, 2.184_400_361);
    near(quiz.skewness, -0.600_551_754);
    near(quiz.kurtosis, -1.277_846_795);
    near(quiz.consistency, 64.812_419_146);
    near(quiz.error_ratio, 59.319_120_740);
    near(quiz.standard_error, 1.295_767_088);
}

#[test]
fn a_drawn_item_is_set_against_the_whole() {
    let task = single();
    let drawn = Version {
        task: &task,
        drawn: true,
    };
    let mut analysis = Analysis::new(1, &[drawn, drawn]);
    for (attempt, [first, second, ..]) in MARKS.iter().enumerate() {
        // Each attempt is asked one of both at the only place.
        let version = attempt % 2;
        let mark = [first, second][version];
        analysis.add(&[Given {
            version,
            ..given(0, *mark, 2.0, None)
        }]);
    }
    let found = analysis.figures(Least::FORMULA);
    assert_eq!(
        found.versions[0].item.attempts + found.versions[1].item.attempts,
        9
    );
    near(found.versions[0].item.discrimination, 100.0);
    assert_eq!(found.places[0].item.attempts, 9);
    assert_eq!(found.places[0].item.discrimination, Err(NoFigure::NoSpread));
    assert_eq!(
        found.places[0].item.guess,
        Err(NoFigure::NoGuess),
        "what is drawn differs"
    );
}

#[test]
fn where_there_is_no_figure_it_says_why() {
    let too_few = |has, needed| Err(NoFigure::TooFew { has, needed });
    // Nobody.
    let none = figures(&[], &MOST, Least::FORMULA);
    assert_eq!(none.quiz.mean, too_few(0, 1));
    assert_eq!(none.quiz.median, too_few(0, 1));
    assert_eq!(none.places[0].item.facility, too_few(0, 1));
    // One attempt.
    let one = figures(&[vec![1.0, 2.0, 0.5, 3.0]], &MOST, Least::FORMULA);
    near(one.quiz.mean, 6.5);
    near(one.quiz.median, 6.5);
    near(one.places[2].item.facility, 0.5);
    assert_eq!(one.quiz.deviation, too_few(1, 2));
    assert_eq!(one.quiz.skewness, too_few(1, 3));
    assert_eq!(one.quiz.kurtosis, too_few(1, 4));
    assert_eq!(one.quiz.standard_error, too_few(1, 3));
    assert_eq!(one.places[0].item.discrimination, too_few(1, 2));
    assert_eq!(one.places[0].effective_weight, too_few(1, 2));
    // All equal.
    let same = figures(&vec![vec![1.0, THIRD]; 6], &[1.0, 1.0], Least::FORMULA);
    near(same.quiz.deviation, 0.0);
    for figure in [
        same.quiz.skewness,
        same.quiz.kurtosis,
        same.quiz.consistency,
        same.places[1].item.efficiency,
        same.places[1].effective_weight,
    ] {
        assert_eq!(figure, Err(NoFigure::NoSpread));
    }
    // One item, all of it different.
    let alone = figures(
        &[vec![0.0], vec![1.0], vec![1.0], vec![0.5]],
        &[1.0],
        Least::FORMULA,
    );
    assert_eq!(alone.quiz.consistency, Err(NoFigure::OneItem));
    assert_eq!(alone.quiz.standard_error, Err(NoFigure::OneItem));
    assert_eq!(alone.places[0].item.discrimination, Err(NoFigure::NoSpread));
    near(alone.places[0].effective_weight, 100.0);
    // An item without spread among others.
    let flat = figures(
        &[vec![1.0, 0.0], vec![1.0, 1.0], vec![1.0, 0.5]],
        &[1.0, 1.0],
        Least::FORMULA,
    );
    assert_eq!(flat.places[0].item.discrimination, Err(NoFigure::NoSpread));
    near(flat.places[0].effective_weight, 0.0);
    near(flat.places[1].effective_weight, 100.0);
    // Nothing to earn.
    let nothing = figures(&[vec![0.0], vec![0.0]], &[0.0], Least::FORMULA);
    assert_eq!(nothing.places[0].item.facility, Err(NoFigure::NoMarks));
    assert_eq!(nothing.places[0].intended_weight, Err(NoFigure::NoMarks));
    // Fewer than are needed to decide.
    let marks: Vec<Vec<f64>> = MARKS.iter().map(|attempt| attempt.to_vec()).collect();
    let few = figures(&marks, &MOST, Least::TO_DECIDE);
    near(few.quiz.mean, 4.092_592_593);
    assert_eq!(few.quiz.consistency, too_few(9, 20));
    assert_eq!(few.places[0].item.discrimination, too_few(9, 20));
}

#[test]
fn who_goes_against_the_rest_has_no_weight() {
    let marks: Vec<Vec<f64>> = [[0.0, 3.0], [1.0, 2.0], [2.0, 0.0], [2.0, 1.0]]
        .iter()
        .map(|attempt| attempt.to_vec())
        .collect();
    let found = figures(&marks, &[2.0, 3.0], Least::FORMULA);
    assert_eq!(found.places[0].effective_weight, Err(NoFigure::Contrary));
    near(found.places[1].effective_weight, 100.0);
}

#[test]
fn more_marks_than_cells_are_nearly_exact() {
    // 20,000 attempts with as many different rests.
    let marks: Vec<Vec<f64>> = (0..20_000u32)
        .map(|i| {
            let rest = f64::from(i.wrapping_mul(7919) % 20_011) / 7.0;
            vec![if i % 3 == 0 || rest > 2000.0 { 1.0 } else { 0.0 }, rest]
        })
        .collect();
    let found = figures(&marks, &[1.0, 3000.0], Least::FORMULA);
    let (mut ones, mut rests): (Vec<f64>, Vec<f64>) =
        marks.iter().map(|attempt| (attempt[0], attempt[1])).unzip();
    let product = |xs: &[f64], ys: &[f64]| {
        let mean = |of: &[f64]| of.iter().sum::<f64>() / of.len() as f64;
        let (x, y) = (mean(xs), mean(ys));
        xs.iter().zip(ys).map(|(a, b)| (a - x) * (b - y)).sum::<f64>()
    };
    let real = product(&ones, &rests);
    ones.sort_by(f64::total_cmp);
    rests.sort_by(f64::total_cmp);
    let expected = 100.0 * real / product(&ones, &rests);
    let efficiency = found.places[0].item.efficiency.unwrap();
    assert!(
        (efficiency - expected).abs() < 0.01,
        "{efficiency} is not {expected}"
    );
    assert!(found.marks.len() <= 4096);
}

proptest! {
    /// One pass gives what two passes give; nothing is ever "not a number"; no item separates better than it could.
    #[test]
    fn one_pass_gives_what_two_give(
        marks in prop::collection::vec(prop::collection::vec(0u8..7, 3), 0..40),
        far in prop::sample::select(vec![0.0, 1e6]),
    ) {
        let marks: Vec<Vec<f64>> = marks.iter().map(|attempt| attempt.iter().map(|sixths| far + f64::from(*sixths) / 6.0)
            .collect()).collect();
        let most = [far + 1.0; 3];
        let found = figures(&marks, &most, Least::FORMULA);
        let totals: Vec<f64> = marks.iter().map(|attempt| attempt.iter().sum()).collect();
        let n = totals.len() as f64;
        let mean = totals.iter().sum::<f64>() / n;
        if let Ok(deviation) = found.quiz.deviation {
            let squares: f64 = totals.iter().map(|total| (total - mean).powi(2)).sum();
            prop_assert!((deviation - (squares / (n - 1.0)).sqrt()).abs() < 1e-6);
        }
        let quiz = found.quiz;
        let all = [quiz.mean, quiz.median, quiz.skewness, quiz.kurtosis, quiz.consistency, quiz.error_ratio, quiz.standard_error];
        for figure in all.into_iter().flatten() {
            prop_assert!(figure.is_finite());
        }
        let mut weight = 0.0;
        for place in &found.places {
            weight += place.effective_weight.unwrap_or(0.0);
            if let Ok(discrimination) = place.item.discrimination {
                prop_assert!(discrimination.abs() <= 100.000_001, "{discrimination}");
                prop_assert!(place.item.efficiency.is_ok_and(|efficiency| efficiency <= 100.0001 && efficiency >= discrimination - 1e-3
                    || discrimination < 0.0));
            }
        }
        prop_assert!(weight == 0.0 || (weight - 100.0).abs() < 1e-6);
    }
}
