//! Tables of progress.

use time::macros::date;

use super::*;
use crate::learning::views::sample_design;

fn activity(kind: ActivityKind) -> Activity {
    let design = sample_design();
    let found = design.activities().find(|activity| activity.kind == kind);
    found.expect("the sample has one of each kind").clone()
}

fn facts() -> Facts {
    Facts::none(EnrolmentState::Confirmed)
}

#[test]
fn each_kind_of_activity_is_done_by_what_the_table_says() {
    let (page, material) = (activity(ActivityKind::Page), activity(ActivityKind::Material));
    let (quiz, survey, meeting) = (
        activity(ActivityKind::Quiz),
        activity(ActivityKind::Survey),
        activity(ActivityKind::Session),
    );
    let opened = |of: &Activity, done| Facts {
        opened: [(of.id, done)].into(),
        ..facts()
    };
    let standing = |standing| Facts {
        quizzes: [("pre-test".to_owned(), standing)].into(),
        ..facts()
    };
    let given = Facts {
        surveys: ["evaluation".to_owned()].into(),
        ..facts()
    };
    let was = Facts::none;
    let cases = [
        ("page untouched", &page, facts(), ActivityState::Todo),
        ("page opened", &page, opened(&page, false), ActivityState::Opened),
        ("page read", &page, opened(&page, true), ActivityState::Done),
        (
            "material read",
            &material,
            opened(&material, true),
            ActivityState::Done,
        ),
        (
            "quiz looked at",
            &quiz,
            opened(&quiz, false),
            ActivityState::Opened,
        ),
        (
            "quiz marked as done by hand",
            &quiz,
            opened(&quiz, true),
            ActivityState::Opened,
        ),
        (
            "quiz begun",
            &quiz,
            standing(QuizStanding::Begun),
            ActivityState::Opened,
        ),
        (
            "quiz failed",
            &quiz,
            standing(QuizStanding::NotPassed),
            ActivityState::NotPassed,
        ),
        (
            "quiz handed in",
            &quiz,
            standing(QuizStanding::HandedIn),
            ActivityState::HandedIn,
        ),
        (
            "quiz passed",
            &quiz,
            standing(QuizStanding::Passed),
            ActivityState::Done,
        ),
        (
            "survey looked at",
            &survey,
            opened(&survey, false),
            ActivityState::Opened,
        ),
        ("survey given", &survey, given, ActivityState::Done),
        (
            "meeting to come",
            &meeting,
            was(EnrolmentState::Confirmed),
            ActivityState::Todo,
        ),
        (
            "meeting attended",
            &meeting,
            was(EnrolmentState::Attended),
            ActivityState::Done,
        ),
        (
            "meeting attended in part",
            &meeting,
            was(EnrolmentState::PartlyAttended),
            ActivityState::Opened,
        ),
    ];
    for (what, activity, facts, expected) in cases {
        assert_eq!(state_of(activity, &facts), expected, "{what}");
    }
}

#[test]
fn only_compulsory_activities_count() {
    let design = sample_design();
    let (page, material) = (activity(ActivityKind::Page), activity(ActivityKind::Material));
    assert_eq!(share(&design, &facts()), Share { done: 0, of: 4 });
    let read = |of: &Activity| Facts {
        opened: [(of.id, true)].into(),
        ..facts()
    };
    assert_eq!(share(&design, &read(&page)), Share { done: 1, of: 4 });
    assert_eq!(share(&design, &read(&material)), Share { done: 0, of: 4 });
    assert_eq!(Share { done: 2, of: 3 }.percent(), 66);
    assert_eq!(Share::default().percent(), 0);
}

#[test]
fn the_next_step_is_the_first_that_counts_and_passes_over_the_meeting_on_its_last_day() {
    let design = sample_design();
    let page = activity(ActivityKind::Page);
    let mut facts = facts();
    let (before, last) = (date!(2026 - 10 - 14), date!(2026 - 10 - 15));
    let next = |facts: &Facts, today| next_step(&design, facts, today, last).map(|activity| activity.kind);
    assert_eq!(next(&facts, before), Some(ActivityKind::Quiz));
    facts.quizzes.insert("pre-test".to_owned(), QuizStanding::Passed);
    assert_eq!(next(&facts, before), Some(ActivityKind::Page));
    facts.opened.insert(page.id, true);
    assert_eq!(next(&facts, before), Some(ActivityKind::Session));
    assert_eq!(next(&facts, last), Some(ActivityKind::Survey));
    facts.surveys.insert("evaluation".to_owned());
    assert_eq!(next(&facts, last), None);
    facts.enrolment = EnrolmentState::Attended;
    assert_eq!(next(&facts, before), None);
}

#[test]
fn neighbours_are_those_before_and_after_across_modules() {
    let design = sample_design();
    let ids: Vec<_> = design.activities().map(|activity| activity.id).collect();
    let around = |place: usize| {
        let (before, after) = neighbours(&design, ids[place]);
        (
            before.map(|activity| activity.id),
            after.map(|activity| activity.id),
        )
    };
    assert_eq!(around(0), (None, Some(ids[1])));
    assert_eq!(around(2), (Some(ids[1]), Some(ids[3])));
    assert_eq!(around(ids.len() - 1), (Some(ids[ids.len() - 2]), None));
}
