//! Tests of this room, as tables.

use kernel::text::Localised;

use super::*;
use crate::content::{Choice, Pair};

fn one(text: &str) -> Draft {
    let (mut items, refused) = read(text, Language::En);
    assert!(
        refused.is_empty() && items.len() == 1,
        "{text}: {items:?} {refused:?}"
    );
    items.remove(0)
}

fn reason(text: &str) -> (Option<usize>, String, String) {
    let (items, mut refused) = read(text, Language::En);
    assert!(
        items.is_empty() && refused.len() == 1,
        "{text}: {items:?} {refused:?}"
    );
    let refused = refused.remove(0);
    (
        refused.line,
        refused.name,
        refused.reason.key.replace("quizzes-format-", ""),
    )
}

fn en(text: &str) -> Localised {
    crate::formats::localised(Language::En, text)
}

/// The answers as text, share and feedback.
fn told(answers: &[Choice]) -> Vec<String> {
    let told = |answer: &Choice| {
        format!(
            "{}|{}|{}",
            answer.text.get(Language::En),
            answer.share,
            answer.feedback.get(Language::En)
        )
    };
    answers.iter().map(told).collect()
}

#[test]
fn names_categories_comments_and_tags_belong_to_the_question_below() {
    let text = "\n// lost\n\n$CATEGORY: $course$/top/A//B/ C\n\n// question: 1 name: x\n// [id:a\\]1] [tag:one] [tag: two words ]\n::N\\: 1:: Text <b>*</b>\nmore {}\n\n$CATEGORY: D\nSecond question, without a name";
    let (items, refused) = read(text, Language::En);
    assert!(refused.is_empty());
    let [first, second] = items.as_slice() else {
        panic!("{items:?}")
    };
    assert_eq!((first.name.as_str(), first.line), ("N: 1", Some(8)));
    assert_eq!(first.category, ["A/B", "C"]);
    assert_eq!(first.tags, ["id:a]1", "one", "two words"]);
    assert_eq!(first.content.text, en("Text **\\***\\\nmore"));
    assert!(matches!(first.content.task, Task::Long { lines: 15, .. }));
    assert_eq!(
        (second.name.as_str(), second.line),
        ("Second question, without a name", Some(12))
    );
    assert_eq!(
        (second.category.as_slice(), second.content.task.code()),
        (["D".to_owned()].as_slice(), "description")
    );
    assert!(second.marks.is_zero() && second.tags.is_empty());
}

#[test]
fn choices_have_weights_feedback_and_ways_of_writing() {
    let draft = one(
        "[html]<i>Q</i> {=[markdown]*a* # [plain]*yes* \\# ~%-33.33333%b\\=c\\n\\{d\\} ~%50%e####[plain]<all>}",
    );
    let Task::Single { answers } = &draft.content.task else {
        panic!("{draft:?}")
    };
    assert_eq!(told(answers), ["*a*|1|\\*yes\\* #", "b=c {d}|-1/3|", "e|0.5|"]);
    assert_eq!(draft.content.text, en("*Q*"));
    assert_eq!(draft.content.feedback, en("\\<all>"));
    let draft = one("Q {~%50%a ~%50%b\n\n~c\n}");
    let Task::Multiple {
        answers,
        all_or_nothing: false,
    } = &draft.content.task
    else {
        panic!("{draft:?}")
    };
    assert_eq!(told(answers), ["a|0.5|", "b|0.5|", "c|0|"]);
    assert!(draft.warnings.is_empty());
    let draft = one("Grant is {~buried =entombed} in a tomb.");
    assert_eq!(draft.content.text, en("Grant is \\_\\_\\_\\_\\_ in a tomb."));
    assert_eq!(one("Q {~a ~%50%b}").warnings.len(), 1);
}

#[test]
fn the_other_kinds_are_told_by_their_answers() {
    let draft = one("Q {FALSE#is [b]#right}");
    let expected = Task::TrueFalse {
        correct: false,
        if_true: en("is \\[b\\]"),
        if_false: en("right"),
    };
    assert_eq!((draft.content.task, draft.penalty), (expected, Exact::one()));
    let draft = one("Q {=a* =%50%T # fb}");
    let Task::Short { accept, .. } = draft.content.task else {
        panic!("no word")
    };
    let accepted: Vec<String> = accept["en"]
        .iter()
        .map(|one| format!("{}|{}|{}", one.text, one.share, one.feedback.get(Language::En)))
        .collect();
    assert_eq!(accepted, ["a*|1|", "T|0.5|fb"]);
    let draft = one("Q {=[plain]a* -> b\\=c =d->*e* = -> f}");
    let pair = |left, right| Pair {
        left: en(left),
        right: en(right),
    };
    let expected = Task::Matching {
        pairs: vec![pair("a\\*", "b=c"), pair("d", "\\*e\\*")],
        distractors: vec![en("f")],
    };
    assert_eq!(draft.content.task, expected);
    for (text, numbers) in [
        ("Q {#3:2~#no}", vec!["3±2=1", "*=0"]),
        ("Q {#1..5}", vec!["3±2=1"]),
        (
            "Q {#=1,5:0.1#yes =%50%2e1 =%25%*}",
            vec!["1.5±0.1=1", "20±0=0.5", "*=0.25"],
        ),
        ("Q {#-3}", vec!["-3±0=1"]),
    ] {
        let Task::Numerical { accept, .. } = one(text).content.task else {
            panic!("{text}")
        };
        let found: Vec<String> = accept
            .iter()
            .map(|one| match &one.value {
                Some(value) => format!("{value}±{}={}", one.tolerance, one.share),
                None => format!("*={}", one.share),
            })
            .collect();
        assert_eq!(found, numbers, "{text}");
    }
}

#[test]
fn what_cannot_be_taken_is_named_with_its_line() {
    let table = [
        ("\n::A:: Q {a", Some(2), "A", "gift-brace"),
        ("Q }a{", Some(1), "Q }a{", "gift-brace"),
        ("Q {~a}", Some(1), "Q", "too-few-answers"),
        ("::B::Q {~%33%a ~%67%b}", Some(1), "B", "grades"),
        ("Q {=a->b =c}", Some(1), "Q", "gift-pair"),
        ("Q {=->b =->c}", Some(1), "Q", "no-pairs"),
        ("Q {#}", Some(1), "Q", "gift-no-number"),
        ("Q {#x}", Some(1), "Q", "no-number"),
        ("Q {#1:-2}", Some(1), "Q", "no-number"),
    ];
    for (text, line, name, key) in table {
        assert_eq!(reason(text), (line, name.to_owned(), key.to_owned()), "{text}");
    }
    let (items, refused) = read("A {T}\n\nB {\n\nC {F}", Language::En);
    assert_eq!((items.len(), refused.len()), (2, 1));
}
