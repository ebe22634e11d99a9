//! The common indicators, by the counting rules of the guidance.

use super::*;
use crate::{
    projects::Question,
    reporting::rules::indicators::{Entrant, INDICATORS, Indicator, Period, Sex, Total, count, entered},
};

/// Sex, year of birth, education, labour status, disability.
type Told = (
    &'static str,
    Option<i32>,
    &'static str,
    &'static str,
    Option<&'static str>,
);

fn entrant(number: u128, (sex, birth_year, education, labour_status, disability): Told) -> Entrant {
    let mut own = person(number, "Nowak Anna");
    own.sex = sex.to_owned();
    own.birth_year = birth_year;
    own.education = education.to_owned();
    own.labour_status = labour_status.to_owned();
    Entrant {
        person: own,
        region: "małopolskie".to_owned(),
        first: date!(2026 - 03 - 14),
        last: date!(2026 - 05 - 10),
        sensitive: disability
            .map(|answer| (Question::Disability, answer.to_owned()))
            .into_iter()
            .collect(),
    }
}

fn everyone() -> Vec<Entrant> {
    let told: [Told; 8] = [
        ("woman", Some(1980), "isced_5_8", "employed", Some("yes")),
        ("man", Some(1971), "isced_3_4", "unemployed", Some("no")),
        ("man", Some(1970), "isced_0_2", "unemployed_long", Some("refused")),
        ("non_binary", Some(2009), "isced_0_2", "inactive", None),
        ("woman", Some(1996), "isced_5_8", "employed", None),
        // Gaps: sex, year of birth, education, labour status.
        ("not_stated", Some(1980), "isced_5_8", "employed", Some("yes")),
        ("woman", None, "isced_5_8", "employed", None),
        ("woman", Some(1997), "not_stated", "not_stated", Some("yes")),
    ];
    (0..)
        .zip(told)
        .map(|(number, told)| entrant(number, told))
        .collect()
}

#[test]
fn figures_follow_the_counting_rules() {
    // Women, men, non-binary, not stated, all: grand total, then reportable total.
    let cases: [(&str, [usize; 5], [usize; 5]); 12] = [
        ("EECO01", [4, 2, 1, 1, 8], [2, 2, 1, 0, 5]),
        ("EECO02", [0, 2, 0, 0, 2], [0, 2, 0, 0, 2]),
        ("EECO03", [0, 1, 0, 0, 1], [0, 1, 0, 0, 1]),
        ("EECO04", [0, 0, 1, 0, 1], [0, 0, 1, 0, 1]),
        ("EECO05", [3, 0, 0, 1, 4], [2, 0, 0, 0, 2]),
        ("EECO06", [0, 0, 1, 0, 1], [0, 0, 1, 0, 1]),
        // 30 in the year of entry is not 18 to 29; 29 is, but its record has gaps.
        ("EECO07", [1, 0, 0, 0, 1], [0, 0, 0, 0, 0]),
        ("EECO08", [0, 2, 0, 0, 2], [0, 2, 0, 0, 2]),
        ("EECO09", [0, 1, 1, 0, 2], [0, 1, 1, 0, 2]),
        ("EECO10", [0, 1, 0, 0, 1], [0, 1, 0, 0, 1]),
        ("EECO11", [3, 0, 0, 1, 4], [2, 0, 0, 0, 2]),
        ("EECO12", [2, 0, 0, 1, 3], [1, 0, 0, 0, 1]),
    ];
    let people = everyone();
    let counted = count(&people, |question| question == Question::Disability);
    for (code, grand, reportable) in cases {
        let row = counted.iter().find(|row| row.indicator.code == code).expect(code);
        let totals = row.totals.expect(code);
        for (figures, expected) in totals.iter().zip([grand, reportable]) {
            let [a, b, c, d] = figures.by_sex;
            assert_eq!([a, b, c, d, figures.all], expected, "{code}");
        }
    }
    let disability = counted
        .iter()
        .find(|row| row.indicator.code == "EECO12")
        .expect("a row");
    assert_eq!(
        disability.silent,
        Some((1, 3)),
        "one refused, three were not asked or did not answer"
    );
}

#[test]
fn each_complete_record_is_one_or_nought_in_every_group() {
    let people = everyone();
    let sum = |codes: &[&str]| -> usize {
        let of = |code: &&str| Indicator::by_code(code).expect("an indicator");
        let figure = |indicator: Indicator| indicator.people(&people, Total::Reportable, None).len();
        codes.iter().map(of).map(figure).sum()
    };
    let all = sum(&["EECO01"]);
    assert_eq!(sum(&["EECO02", "EECO04", "EECO05"]), all);
    assert_eq!(sum(&["EECO09", "EECO10", "EECO11"]), all);
    assert!(sum(&["EECO03"]) <= sum(&["EECO02"]));
}

#[test]
fn every_figure_is_as_many_people_as_stand_behind_it() {
    let people = everyone();
    for row in count(&people, |_| true) {
        for (figures, total) in row.totals.into_iter().flatten().zip(Total::ALL) {
            for (figure, sex) in figures.by_sex.into_iter().zip(Sex::ALL) {
                let behind = row.indicator.people(&people, total, Some(sex));
                assert_eq!(behind.len(), figure, "{}", row.indicator.code);
            }
            assert_eq!(
                figures.by_sex.iter().sum::<usize>(),
                figures.all,
                "{}",
                row.indicator.code
            );
        }
    }
}

#[test]
fn what_nobody_asks_has_no_figure_rather_than_nought() {
    let counted = count(&everyone(), |_| false);
    let without: Vec<&str> = counted
        .iter()
        .filter(|row| row.totals.is_none())
        .map(|row| row.indicator.code)
        .collect();
    assert_eq!(
        without,
        [
            "EECO12", "EECO13", "EECO14", "EECO15", "EECO16", "EECO17", "EECO18", "EECO19"
        ]
    );
    assert_eq!(INDICATORS.len(), 19);
}

#[test]
fn a_period_counts_whoever_entered_in_it_once() {
    let period = |from, until| Period { from, until };
    let cases = [
        (
            "the day itself",
            period(date!(2026 - 03 - 14), date!(2026 - 03 - 14)),
            1,
        ),
        (
            "around it",
            period(date!(2026 - 01 - 01), date!(2026 - 12 - 31)),
            1,
        ),
        // Came again on the tenth of May, and was counted in March.
        (
            "only the second time",
            period(date!(2026 - 04 - 01), date!(2026 - 12 - 31)),
            0,
        ),
        ("before", period(date!(2026 - 01 - 01), date!(2026 - 03 - 13)), 0),
    ];
    for (what, period, expected) in cases {
        let people = everyone().into_iter().take(1).collect();
        assert_eq!(entered(people, period).len(), expected, "{what}");
    }
}
