//! Packages out and in again, and files that mean harm.

mod processing;

use kernel::{archive, languages::Language, text::Localised};
use proptest::prelude::*;

use super::{super::arbitrary, *};
use crate::{
    content::{AcceptedNumber, GapTask, Shown, Task},
    draft::{Draft, Picture},
    exact::Exact,
};

/// What a question has that QTI has no room for taken off, so that the rest has to come back whole.
fn holdable(mut draft: Draft) -> Draft {
    draft.penalty = Exact::zero();
    draft.content.hints.clear();
    if !draft.content.task.earns() || draft.content.task.by_hand() {
        draft.content.by_verdict = Default::default();
    }
    as_meant(&mut draft.content.task);
    match &mut draft.content.task {
        Task::Short { spelling, .. } => spelling.any_marks = false,
        Task::Numerical {
            accept,
            units,
            unit_penalty,
            ..
        } => {
            units.clear();
            *unit_penalty = Exact::zero();
            only_reached(accept);
        }
        Task::Long {
            least_words,
            most_words,
            template,
            rubric,
            ..
        } => {
            (*least_words, *most_words) = (0, 0);
            *template = Default::default();
            rubric.clear();
        }
        Task::Words { words, places } => {
            // One group, and what stands at two places can.
            for (position, word) in words.iter_mut().enumerate() {
                word.group = 1;
                word.again |= places.iter().filter(|place| **place == position).count() > 1;
            }
        }
        Task::Cloze { gaps } => {
            let alone = gaps.len() == 1;
            let one = AcceptedNumber {
                value: Some(Exact::one()),
                tolerance: Exact::zero(),
                share: Exact::one(),
                feedback: Default::default(),
            };
            let text = draft.content.text.0.values_mut().next().unwrap();
            for (place, gap) in gaps.iter_mut().enumerate() {
                let name = format!(" [[{}]] x", place + 1);
                match &mut gap.task {
                    GapTask::Short { spelling, .. } => spelling.any_marks = false,
                    GapTask::Single {
                        shown: Shown::List, ..
                    } => {}
                    GapTask::Number { accept } => only_reached(accept),
                    // Alone, that would be a choice like any other.
                    _ if alone => {
                        gap.task = GapTask::Number {
                            accept: vec![one.clone()],
                        }
                    }
                    GapTask::Multiple { shown, .. } | GapTask::Single { shown, .. } => {
                        if *shown == Shown::List {
                            *shown = Shown::Column;
                        }
                        *text = text.replace(&name, &format!("\n\n[[{}]]\n\nx", place + 1));
                    }
                }
            }
        }
        _ => {}
    }
    draft
}

/// Takes off the numbers that are never looked at, as those before them take every answer.
fn only_reached(accept: &mut Vec<AcceptedNumber>) {
    let mut before = Vec::new();
    accept.retain(|AcceptedNumber { value, tolerance, .. }| {
        let value = value.as_ref().unwrap();
        let is_reached = tasks::own_point(&before, (value, tolerance)).is_some();
        before.push((value.clone(), tolerance.clone()));
        is_reached
    });
}

fn without_lines(mut drafts: Vec<Draft>) -> Vec<Draft> {
    for draft in &mut drafts {
        draft.line = None;
        draft.warnings.clear();
    }
    drafts
}

/// Words as the converter writes Markdown.
fn texts() -> BoxedStrategy<String> {
    let words = "[a-zA-Z][a-zA-Zżöł0-9&\"'<>;:%-]{1,8}( [a-z]{1,6}){0,3}";
    prop_oneof![
        4 => "[a-zA-Zżöł]{1,8}( [a-z&]{1,6}){0,3}".prop_map(|text| text.replace('&', "&amp;").replace("&amp;", "and")),
        1 => words.prop_map(|text| markup_escaped(&text)),
        1 => ("[a-z]{2,5}", "[a-z]{2,5}").prop_map(|(one, other)| format!("{one} **{other}** *{one}* x")),
    ]
    .boxed()
}

fn markup_escaped(text: &str) -> String {
    crate::formats::markup::from_plain(text)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn questions_come_back_from_a_package(
        drafts in prop::collection::vec(arbitrary::draft(&texts()).prop_map(holdable), 1..5),
    ) {
        let writing = write(&drafts, Language::En);
        prop_assert_eq!(&writing.left_out, &vec![]);
        prop_assert_eq!(&writing.changed, &vec![]);
        let reading = read_package(&writing.bytes, Language::En).unwrap();
        prop_assert_eq!(reading.refused, vec![]);
        prop_assert_eq!(without_lines(reading.items), drafts);
    }

    #[test]
    fn what_is_not_whole_is_named(draft in arbitrary::draft(&texts())) {
        let writing = write(std::slice::from_ref(&draft), Language::En);
        let reading = match read_package(&writing.bytes, Language::En) {
            Ok(reading) => reading,
            Err(_) => {
                prop_assert_eq!(writing.left_out.len(), 1);
                return Ok(());
            }
        };
        prop_assert_eq!(reading.items.len() + writing.left_out.len(), 1);
        let is_whole = without_lines(reading.items) == vec![draft.clone()];
        prop_assert!(is_whole || writing.changed.len() + writing.left_out.len() > 0, "{:?}", draft);
    }

    #[test]
    fn no_bytes_break_it(
        draft in arbitrary::draft(&texts()),
        cuts in prop::collection::vec((0_usize..4000, "[<>/a-zA-Z\"= -]{0,6}"), 1..6),
    ) {
        let bytes = write(&[draft], Language::En).bytes;
        let Ok(files) = archive::unpack(&bytes, &LIMITS, |_| true) else { return Ok(()) };
        let mut changed = Vec::new();
        for (name, bytes) in files {
            let mut text = String::from_utf8(bytes).unwrap();
            for (at, word) in &cuts {
                let at = at % (text.len() + 1);
                if name.starts_with("items/") && text.is_char_boundary(at) {
                    text.insert_str(at, word);
                }
            }
            changed.push((name, text));
        }
        let files = changed.iter().map(|(name, text)| (name.clone(), text.as_bytes()));
        let _ = read_package(&archive::pack(files).unwrap(), Language::Pl);
    }
}

#[test]
fn pictures_and_languages_come_along() {
    let mut draft = Draft {
        name: "Sign".to_owned(),
        category: vec!["Law".to_owned(), "EU > \"old\"".to_owned()],
        tags: vec!["race & sex".to_owned()],
        content: crate::content::ItemContent {
            text: Localised::of(Language::Pl, "Co to jest? ![znak](sign.png)"),
            feedback: Default::default(),
            by_verdict: Default::default(),
            hints: Vec::new(),
            pictures: Default::default(),
            task: Task::Description,
        },
        marks: Exact::one(),
        penalty: Exact::zero(),
        pictures: vec![Picture {
            name: "sign.png".to_owned(),
            bytes: b"\x89PNG\r\n\x1a\n".to_vec(),
        }],
        line: None,
        warnings: Vec::new(),
    };
    let writing = write(std::slice::from_ref(&draft), Language::En);
    assert_eq!((writing.left_out, writing.changed), (vec![], vec![]));
    let reading = read_package(&writing.bytes, Language::En).unwrap();
    assert_eq!(without_lines(reading.items), vec![draft.clone()]);
    draft.content.text = draft.content.text.and(Language::En, "What is it?");
    draft.penalty = Exact::one();
    let changed = write(&[draft], Language::Pl).changed;
    let keys: Vec<&str> = changed.iter().map(|one| one.reason.key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "quizzes-format-qti-lost-languages",
            "quizzes-format-qti-lost-penalty"
        ]
    );
}
