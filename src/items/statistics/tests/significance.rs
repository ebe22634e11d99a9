//! Probabilities as SciPy 1.17 gives them (`stats.wilcoxon`), or, where that has no exact ones (ties, differences of nothing), as
//! counting all choices of signs gives them.

use proptest::prelude::*;

use super::*;

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

#[test]
fn small_samples_are_counted_out() {
    let table: &[(&[f64], f64, f64, f64)] = &[
        (
            &[0.1, 0.2, -0.05, 0.3, 0.15, 0.25, -0.12, 0.4, 0.35, 0.02],
            49.0,
            6.0,
            0.027_343_75,
        ),
        // Ties, and two differences of nothing.
        (
            &[0.1, 0.1, -0.1, 0.0, 0.2, 0.2, 0.0, 0.3, -0.2, 0.4, 0.1],
            50.5,
            12.5,
            0.109_375,
        ),
        (&[-1.0, -2.0, -3.0, -4.0, -5.5, -6.0], 0.0, 21.0, 0.031_25),
        (&[0.3], 1.0, 0.0, 1.0),
    ];
    for (differences, plus, minus, probability) in table {
        let found = wilcoxon(differences).unwrap();
        assert_eq!((found.plus, found.minus), (*plus, *minus), "{differences:?}");
        assert_eq!(found.method, Method::Exact);
        near(found.probability, *probability);
    }
    let forty: Vec<f64> = (1..=40)
        .map(|i| f64::from(i) / if i % 3 == 0 { -100.0 } else { 100.0 })
        .collect();
    near(wilcoxon(&forty).unwrap().probability, 0.066_160_616_266_643_05);
}

#[test]
fn large_samples_are_approximated() {
    let seventy: Vec<f64> = (0..70).map(|i| f64::from((i * 37) % 21 - 7) / 20.0).collect();
    let found = wilcoxon(&seventy).unwrap();
    assert_eq!((found.changed, found.unchanged), (67, 3));
    assert_eq!((found.plus, found.minus), (1827.0, 652.0));
    assert_eq!(found.method, Method::Normal);
    near(found.probability, 0.000_585_423_222_144_808_7);
    near(found.rank_biserial, (1827.0 - 652.0) / 2479.0);
    let sixty: Vec<f64> = (0..60)
        .map(|i| f64::from((i * i * 31) % 23 - 11) / 20.0)
        .collect();
    near(
        wilcoxon(&sixty).unwrap().probability,
        0.000_203_207_974_342_068_22,
    );
}

#[test]
fn where_nobody_changed_there_is_nothing_to_test() {
    assert_eq!(wilcoxon(&[]), None);
    assert_eq!(wilcoxon(&[0.0, 0.0, 1e-12]), None);
}

#[test]
fn tails_of_the_normal_distribution() {
    let table = [
        (0.0, 0.5),
        (0.5, 0.308_537_538_725_986_9),
        (1.0, 0.158_655_253_931_457_07),
        (1.96, 0.024_997_895_148_220_435),
        (2.9, 0.001_865_813_300_384_037_5),
        (3.0, 0.001_349_898_031_630_093_3),
        (3.5, 0.000_232_629_079_035_525_02),
        (5.0, 2.866_515_718_791_933e-7),
        (8.0, 6.220_960_574_271_74e-16),
    ];
    for (z, tail) in table {
        assert!((upper_tail(z) - tail).abs() < 1e-13, "{z}");
    }
}

proptest! {
    #[test]
    fn both_ways_are_alike_and_never_beyond_certainty(steps in prop::collection::vec(-6i32..7, 1..70)) {
        let differences: Vec<f64> = steps.iter().map(|step| f64::from(*step) / 8.0).collect();
        let turned: Vec<f64> = differences.iter().map(|change| -change).collect();
        match (wilcoxon(&differences), wilcoxon(&turned)) {
            (Some(found), Some(turned)) => {
                prop_assert!(found.probability > 0.0 && found.probability <= 1.0);
                prop_assert!((found.probability - turned.probability).abs() < 1e-12);
                prop_assert_eq!((found.plus, found.minus), (turned.minus, turned.plus));
                let n = differences.len() as f64;
                let zeros = found.unchanged as f64;
                prop_assert!((found.plus + found.minus - (n * (n + 1.0) - zeros * (zeros + 1.0)) / 2.0).abs() < 1e-9);
            }
            (None, None) => prop_assert!(steps.iter().all(|step| *step == 0)),
            _ => prop_assert!(false),
        }
    }
}
