//! Personal codes: whose they are, when they can be used, and what they do.

use std::collections::BTreeSet;

use time::Duration;
use uuid::Uuid;

use super::{DAY, entry, entry_id, slot};
use crate::{
    attendance::rules::{
        entries::WallClock,
        personal::{
            NoShortCode, RefuseCode, Step, enrolment_of_code, enrolment_of_short, next_step, personal_code,
            short_code, slots_at,
        },
    },
    catalogue::SlotKind,
    editions::{EditionState, Span, TimedSlot},
    enrolment::{EnrolmentId, EnrolmentState},
};

const KEY: &[u8] = b"the key of this installation";
const NINE: i32 = 540;
const TEN: i32 = 600;

fn enrolment(number: u128) -> EnrolmentId {
    EnrolmentId(Uuid::from_u128(number))
}

fn clock(minute: i32) -> WallClock {
    WallClock { date: DAY, minute }
}

#[test]
fn a_code_is_of_one_enrolment_and_made_by_nobody_else() {
    let code = personal_code(KEY, enrolment(7));
    assert_eq!(enrolment_of_code(KEY, &code), Some(enrolment(7)));
    assert_ne!(code, personal_code(KEY, enrolment(8)));
    let mut wrong = code.clone().into_bytes();
    wrong[3] ^= 1;
    let wrong = String::from_utf8(wrong).expect("letters");
    for made_up in [
        "",
        "x",
        wrong.as_str(),
        &code[..code.len() - 1],
        &personal_code(b"another key", enrolment(7)),
    ] {
        assert_eq!(enrolment_of_code(KEY, made_up), None, "{made_up}");
    }
    assert_eq!(enrolment_of_code(b"another key", &code), None);
}

#[test]
fn a_short_code_is_found_among_the_edition_however_it_is_typed() {
    let all: Vec<EnrolmentId> = (1..=500).map(enrolment).collect();
    let codes: BTreeSet<String> = all.iter().map(|id| short_code(KEY, *id)).collect();
    assert_eq!(codes.len(), all.len(), "each has its own");
    let code = short_code(KEY, enrolment(7));
    let find = |typed: &str| enrolment_of_short(KEY, typed, all.iter().copied());
    for typed in [
        code.clone(),
        code.to_lowercase(),
        format!(" {} ", code.replace('-', "")),
        code.replace('-', " / "),
    ] {
        assert_eq!(find(&typed), Ok(enrolment(7)), "{typed}");
    }
    assert_eq!(find(&short_code(KEY, enrolment(501))), Err(NoShortCode::Nobody));
    let first = code.chars().next().expect("a letter");
    let other = if first == 'A' { "B" } else { "A" };
    let mistyped = code.replacen(first, other, 1);
    for typed in ["", "7", "123456", mistyped.as_str(), "K7QM4X3WK7QM4X3W"] {
        assert_eq!(find(typed), Err(NoShortCode::Mistyped), "{typed}");
    }
}

#[test]
fn check_characters_that_look_like_others_are_typed_as_they_look() {
    let all: Vec<EnrolmentId> = (1..=500).map(enrolment).collect();
    let find = |typed: &str| enrolment_of_short(KEY, typed, all.iter().copied());
    let pairs = [
        ('O', '0'),
        ('0', 'O'),
        ('I', '1'),
        ('L', '1'),
        ('1', 'I'),
        ('1', 'l'),
    ];
    let mut tried = [0; 6];
    for id in &all {
        let code = short_code(KEY, *id);
        for ((letter, looks), tried) in pairs.iter().zip(&mut tried) {
            if code.contains(*letter) {
                let typed = code.replace(*letter, &looks.to_string());
                assert_eq!(find(&typed), Ok(*id), "{code} as {typed}");
                *tried += 1;
            }
        }
    }
    assert!(tried.iter().all(|tried| *tried > 0), "{tried:?}");
    // Nobody's code is nobody's, whichever way its letters are typed.
    for number in 501..600 {
        let typed = short_code(KEY, enrolment(number))
            .replace('O', "0")
            .replace(['I', 'L'], "1");
        assert_eq!(find(&typed), Err(NoShortCode::Nobody), "{typed}");
    }
}

#[test]
fn a_code_is_used_in_the_slots_that_go_on_or_are_about_to() {
    let slots = [
        slot(0, 1, DAY, (NINE, TEN), SlotKind::Talk),
        slot(1, 1, DAY, (TEN, TEN + 15), SlotKind::Break),
        slot(2, 1, DAY, (TEN + 15, TEN + 60), SlotKind::GroupWork),
        slot(3, 2, DAY, (TEN + 15, TEN + 60), SlotKind::GroupWork),
        slot(4, 1, DAY + Duration::DAY, (NINE, TEN), SlotKind::Talk),
    ];
    let good = (EditionState::Running, EnrolmentState::Confirmed);
    let places = |state, now, takes: &dyn Fn(&TimedSlot) -> bool| {
        slots_at(state, &slots, now, takes)
            .map(|found| found.iter().map(|slot| slot.slot.ord).collect::<Vec<_>>())
    };
    let all = |_: &TimedSlot| true;
    let first_session = |slot: &TimedSlot| slot.slot.session_id.0 == Uuid::from_u128(1);
    let cases: [(&str, i32, Result<Vec<i32>, RefuseCode>); 9] = [
        ("too early", NINE - 16, Err(RefuseCode::NothingOn)),
        ("a little early", NINE - 15, Ok(vec![0])),
        ("at the start", NINE, Ok(vec![0])),
        ("what goes on comes before what is about to", TEN - 1, Ok(vec![0])),
        ("in the break", TEN, Ok(vec![2, 3])),
        ("in parallel", TEN + 20, Ok(vec![2, 3])),
        ("in the last minute", TEN + 59, Ok(vec![2, 3])),
        ("after the end", TEN + 60, Err(RefuseCode::NothingOn)),
        ("at night", 10, Err(RefuseCode::NothingOn)),
    ];
    for (what, minute, expected) in cases {
        assert_eq!(places(good, clock(minute), &all), expected, "{what}");
    }
    assert_eq!(places(good, clock(TEN + 20), &first_session), Ok(vec![2]));
    let other_day = |days| WallClock {
        date: DAY + Duration::days(days),
        minute: NINE,
    };
    assert_eq!(places(good, other_day(-1), &all), Err(RefuseCode::NotToday));
    assert_eq!(places(good, other_day(1), &all), Ok(vec![4]));
    assert_eq!(places(good, other_day(2), &all), Err(RefuseCode::NotToday));
    for (state, why) in [
        (
            (EditionState::Cancelled, EnrolmentState::Confirmed),
            RefuseCode::State,
        ),
        (
            (EditionState::Running, EnrolmentState::Withdrawn),
            RefuseCode::NotExpected,
        ),
        (
            (EditionState::Running, EnrolmentState::Waitlisted),
            RefuseCode::NotExpected,
        ),
    ] {
        assert_eq!(places(state, clock(NINE), &all), Err(why), "{state:?}");
    }
}

#[test]
fn who_is_not_entered_enters_and_who_is_there_leaves() {
    let talk = slot(0, 1, DAY, (NINE, TEN), SlotKind::Talk);
    let whole = entry(1, 0, Some((NINE, TEN)), None);
    let late = entry(1, 0, Some((NINE + 20, TEN)), None);
    let left = entry(2, 0, Some((NINE, NINE + 30)), Some(1));
    let absent = entry(1, 0, None, None);
    let cases = [
        ("early", None, NINE - 10, Some(Step::Enter(Span::new(NINE, TEN)))),
        (
            "at the door",
            None,
            NINE + 4,
            Some(Step::Enter(Span::new(NINE, TEN))),
        ),
        (
            "late",
            None,
            NINE + 20,
            Some(Step::Enter(Span::new(NINE + 20, TEN))),
        ),
        ("over", None, TEN, None),
        (
            "leaves",
            Some(&whole),
            NINE + 30,
            Some(Step::Leave(entry_id(1), Span::new(NINE, NINE + 30))),
        ),
        ("scanned twice", Some(&late), NINE + 20, Some(Step::JustEntered)),
        (
            "entered before the start",
            Some(&whole),
            NINE - 5,
            Some(Step::JustEntered),
        ),
        (
            "has left",
            Some(&left),
            NINE + 40,
            Some(Step::HasLeft { at: NINE + 30 }),
        ),
        ("absent", Some(&absent), NINE + 5, Some(Step::NotedAbsent)),
    ];
    for (what, in_force, minute, expected) in cases {
        assert_eq!(next_step(&talk, in_force, clock(minute)), expected, "{what}");
    }
}
