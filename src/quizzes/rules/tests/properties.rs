//! What holds for every item, answer and order.

use std::collections::BTreeSet;

use items::{Answer, Choice, Task};
use proptest::prelude::*;
use uuid::Uuid;

use super::{
    super::{Parts, item_order, parts, read_answer},
    mark, matching, missing, multiple, ordering, short, single, truth_of,
};

fn any_task() -> impl Strategy<Value = Task> {
    let one = (1_usize..8).prop_flat_map(|count| {
        (0..count).prop_map(move |right| single(&(0..count).map(|n| n == right).collect::<Vec<_>>()))
    });
    let several = prop::collection::vec(any::<bool>(), 1..8).prop_map(|mut correct| {
        if !correct.contains(&true) {
            correct.push(true);
        }
        multiple(&correct)
    });
    let truth = any::<bool>().prop_map(truth_of);
    let sides = prop::collection::vec(0..4_usize, 1..6);
    let pairs = (sides, 0..3_usize).prop_map(|(sides, more)| {
        let rights: Vec<&str> = sides
            .iter()
            .filter_map(|side| ["a", "b", "c", "d"].get(*side).copied())
            .collect();
        matching(&rights, &vec!["z"; more])
    });
    let text = prop::sample::select(vec!["Łódź", "7 dni", "x"]).prop_map(|word| short(&[("pl", &[word])]));
    let steps = (2..7_usize).prop_map(ordering);
    let words = prop::collection::vec(1..3_u8, 1..7).prop_map(|groups| missing(&groups));
    prop_oneof![one, several, truth, pairs, text, steps, words]
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        prop::collection::vec(0..10_usize, 0..10).prop_map(Answer::Chosen),
        any::<bool>().prop_map(Answer::Truth),
        prop::collection::btree_map(0..8_usize, 0..10_usize, 0..8).prop_map(Answer::Matched),
        ".{0,20}".prop_map(Answer::Text),
    ]
}

/// The fields that a browser sends when everything is answered rightly.
fn right_fields(task: &Task, parts: &Parts) -> Vec<(String, String)> {
    let at = |position: usize| {
        let place = parts.whole.iter().position(|shown| *shown == position);
        place.expect("every position is shown").to_string()
    };
    let right = |answers: &[Choice]| -> Vec<String> {
        let correct = answers.iter().enumerate().filter(|(_, answer)| answer.is_right());
        correct.map(|(position, _)| at(position)).collect()
    };
    let named =
        |name: &str, values: Vec<String>| values.into_iter().map(|value| (name.to_owned(), value)).collect();
    match task {
        Task::Single { answers } => named("", right(answers)),
        Task::Multiple { answers, .. } => named("[]", right(answers)),
        Task::TrueFalse { correct, .. } => named("", vec![correct.to_string()]),
        Task::Matching { pairs, .. } => (0..pairs.len())
            .map(|left| (format!("-{left}"), at(left)))
            .collect(),
        Task::Words { places, .. } => places
            .iter()
            .enumerate()
            .map(|(place, right)| (format!("-{place}"), at(*right)))
            .collect(),
        Task::Ordering { .. } => parts
            .whole
            .iter()
            .enumerate()
            .map(|(place, step)| (format!("-{place}"), (step + 1).to_string()))
            .collect(),
        Task::Short { accept, .. } => named(
            "",
            accept
                .values()
                .flatten()
                .take(1)
                .map(|text| text.text.clone())
                .collect(),
        ),
        other => panic!("no {other:?} is made here"),
    }
}

proptest! {
    #[test]
    fn a_mark_is_never_below_nothing_nor_above_what_the_item_is_worth(
        task in any_task(), answer in any_answer(), marks in 0..20_i32,
    ) {
        let earned = mark(&task, marks, "pl", Some(&answer));
        prop_assert!((0.0..=f64::from(marks)).contains(&earned), "{earned} of {marks}");
    }

    #[test]
    fn the_right_answer_earns_everything_in_whatever_order_it_was_shown(
        task in any_task(), seed in any::<i64>(), item in any::<u128>(), shuffle in any::<bool>(), marks in 1..20_i32,
    ) {
        let order = parts(seed, Uuid::from_u128(item), &task, shuffle);
        let sent = right_fields(&task, &order);
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = read_answer(&task, &order, &sent).expect("the right answer is offered");
        prop_assert!((mark(&task, marks, "pl", Some(&answer)) - f64::from(marks)).abs() < 1e-9);
    }

    #[test]
    fn an_order_shows_everything_once_in_its_section_and_stays(
        seed in any::<i64>(), mut sections in prop::collection::vec(0..4_usize, 0..50),
    ) {
        sections.sort_unstable();
        let order = item_order(seed, &sections, true);
        prop_assert_eq!(&order, &item_order(seed, &sections, true));
        let shown: Vec<usize> = order.iter().map(|position| sections[*position]).collect();
        prop_assert_eq!(shown, sections.clone());
        let mut sorted = order;
        sorted.sort_unstable();
        prop_assert_eq!(sorted, (0..sections.len()).collect::<Vec<_>>());
    }

    #[test]
    fn whatever_is_sent_is_read_or_refused(
        task in any_task(), fields in prop::collection::vec((".{0,4}", ".{0,6}"), 0..12), seed in any::<i64>(),
    ) {
        let order = parts(seed, Uuid::nil(), &task, true);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if let Ok(answer) = read_answer(&task, &order, &fields) {
            prop_assert!(mark(&task, 1, "en", Some(&answer)) >= 0.0);
        }
    }

    #[test]
    fn a_right_answer_more_never_earns_less(correct in prop::collection::vec(any::<bool>(), 1..8), picked in any::<u8>()) {
        let task = multiple(&correct);
        let chosen: BTreeSet<usize> = (0..correct.len()).filter(|position| picked & (1 << position) != 0).collect();
        let before = mark(&task, 6, "en", Some(&Answer::Chosen(chosen.iter().copied().collect())));
        for position in (0..correct.len()).filter(|position| correct.get(*position) == Some(&true)) {
            let more: BTreeSet<usize> = chosen.iter().copied().chain([position]).collect();
            let after = mark(&task, 6, "en", Some(&Answer::Chosen(more.into_iter().collect())));
            prop_assert!(after >= before, "{after} < {before}");
        }
    }
}
