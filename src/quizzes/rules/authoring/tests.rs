//! Forms that become items, and items that become forms again.

use items::{Exact, Task};

use super::*;

fn values(fields: &[(&str, &str)]) -> Values {
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    fields.iter().map(own).collect()
}

fn written(kind: ItemKind, fields: &[(&str, &str)]) -> ItemContent {
    read(kind, Language::En, None, &values(fields)).unwrap_or_else(|errors| panic!("{errors:?}"))
}

fn wrong(kind: ItemKind, fields: &[(&str, &str)]) -> Vec<(String, String)> {
    let errors = read(kind, Language::En, None, &values(fields)).expect_err("something is wrong");
    errors
        .into_iter()
        .map(|error| (error.name, error.message.key))
        .collect()
}

/// A form for each kind that is in order.
fn forms() -> Vec<(ItemKind, Vec<(&'static str, &'static str)>)> {
    let rows = [
        ("text", "Which?"),
        ("row-1-text", "Age"),
        ("row-2-text", "Shoe size"),
        ("row-3-text", "Sex"),
    ];
    let with = |more: &[(&'static str, &'static str)]| rows.iter().chain(more).copied().collect::<Vec<_>>();
    vec![
        (
            ItemKind::Single,
            with(&[
                ("row-1-right", "true"),
                ("row-3-share", "33.33333"),
                ("row-2-feedback", "No act names it."),
            ]),
        ),
        (
            ItemKind::Multiple,
            with(&[
                ("row-1-right", "true"),
                ("row-3-right", "true"),
                ("all-or-nothing", "true"),
            ]),
        ),
        (
            ItemKind::Multiple,
            with(&[
                ("row-1-share", "75"),
                ("row-3-share", "25"),
                ("row-2-share", "-100"),
            ]),
        ),
        (
            ItemKind::TrueFalse,
            vec![("text", "So?"), ("correct", "false"), ("if-true", "No.")],
        ),
        (ItemKind::Short, with(&[("row-2-share", "50"), ("case", "true")])),
        (
            ItemKind::Numerical,
            vec![
                ("text", "How many?"),
                ("row-1-text", "16"),
                ("row-1-tolerance", "0.5"),
                ("row-2-text", "*"),
                ("row-2-share", "10"),
                ("unit-1", "km"),
                ("unit-2", "m"),
                ("unit-2-per", "1000"),
            ],
        ),
        (
            ItemKind::Matching,
            with(&[
                ("row-1-right", "a"),
                ("row-2-right", "b"),
                ("row-3-right", "c"),
                ("row-4-right", "nothing"),
            ]),
        ),
        (ItemKind::Ordering, with(&[("rule", "neighbours")])),
        (
            ItemKind::Words,
            vec![
                ("text", "A [[1]] and a [[2]]."),
                ("row-1-text", "x"),
                ("row-2-text", "y"),
                ("row-2-group", "2"),
                ("row-3-text", "z"),
            ],
        ),
        (
            ItemKind::Cloze,
            vec![("text", "Of {1:NUMERICAL:=16:0} there {1:MULTICHOICE:=are~is}.")],
        ),
        (
            ItemKind::Long,
            vec![
                ("text", "Write."),
                ("lines", "5"),
                ("most-words", "300"),
                ("row-1-text", "Names the ground"),
                ("row-1-marks", "2"),
            ],
        ),
        (
            ItemKind::Description,
            vec![("text", "Read."), ("hint-1", "Slowly.")],
        ),
        (ItemKind::Likert, with(&[])),
    ]
}

#[test]
fn what_was_written_is_shown_as_it_was_written() {
    for (kind, form) in forms() {
        let content = written(kind, &form);
        assert_eq!(ItemKind::of(&content.task), kind);
        let shown = fields(&content, Language::En);
        let again = read(kind, Language::En, Some(&content), &shown);
        assert_eq!(
            again.unwrap_or_else(|errors| panic!("{kind:?} {errors:?} {shown:?}")),
            content
        );
    }
}

#[test]
fn another_language_is_added_and_nothing_of_the_first_is_lost() {
    for (kind, form) in forms() {
        let english = written(kind, &form);
        let mut polish = fields(&english, Language::En);
        for (name, value) in &mut polish {
            let is_text = ["text", "right", "feedback"]
                .iter()
                .any(|end| name.ends_with(end));
            if is_text && value != "true" && kind != ItemKind::Numerical && kind != ItemKind::Cloze {
                value.push_str(" (pl)");
            }
        }
        let both = read(kind, Language::Pl, Some(&english), &polish).expect("a form in order");
        assert!(both.text.0.len() == 2, "{kind:?}");
        assert_eq!(
            fields(&both, Language::En),
            fields(&english, Language::En),
            "{kind:?}"
        );
    }
}

#[test]
fn what_is_wrong_is_told_at_its_field() {
    let table: &[(ItemKind, &[(&str, &str)], (&str, &str))] = &[
        (ItemKind::Description, &[], ("text", "kernel-form-missing")),
        (
            ItemKind::Single,
            &[("text", "?"), ("row-1-text", "a"), ("row-1-right", "true")],
            ("row-1-text", "quizzes-write-few"),
        ),
        (
            ItemKind::Single,
            &[("text", "?"), ("row-1-text", "a"), ("row-2-text", "b")],
            ("row-1-right", "quizzes-write-one-right"),
        ),
        (
            ItemKind::Multiple,
            &[
                ("text", "?"),
                ("row-1-text", "a"),
                ("row-2-text", "b"),
                ("row-1-share", "60"),
            ],
            ("row-1-right", "quizzes-write-some-right"),
        ),
        (
            ItemKind::Multiple,
            &[
                ("text", "?"),
                ("row-1-text", "a"),
                ("row-2-text", "b"),
                ("row-2-share", "much"),
            ],
            ("row-2-share", "quizzes-write-share"),
        ),
        (
            ItemKind::TrueFalse,
            &[("text", "?")],
            ("correct", "kernel-form-missing"),
        ),
        (
            ItemKind::Short,
            &[("text", "?"), ("row-1-text", "a"), ("row-1-share", "50")],
            ("row-1-share", "quizzes-write-full-share"),
        ),
        (
            ItemKind::Numerical,
            &[("text", "?"), ("row-1-text", "many")],
            ("row-1-text", "quizzes-write-number"),
        ),
        (
            ItemKind::Matching,
            &[("text", "?"), ("row-1-text", "a"), ("row-1-right", "b")],
            ("row-1-text", "quizzes-write-few"),
        ),
        (
            ItemKind::Words,
            &[("text", "A [[1]] [[3]]"), ("row-1-text", "a")],
            ("text", "quizzes-write-places"),
        ),
        (
            ItemKind::Words,
            &[("text", "A [[1]] [[2]]"), ("row-1-text", "a")],
            ("row-1-text", "quizzes-write-few-words"),
        ),
        (
            ItemKind::Cloze,
            &[("text", "No place")],
            ("text", "quizzes-format-cloze-none"),
        ),
        (
            ItemKind::Ordering,
            &[("text", "?"), ("row-1-text", "a")],
            ("row-1-text", "quizzes-write-few"),
        ),
    ];
    for (kind, form, (field, key)) in table {
        let told = wrong(*kind, form);
        assert!(
            told.contains(&((*field).to_owned(), (*key).to_owned())),
            "{kind:?} {form:?}: {told:?}"
        );
    }
}

#[test]
fn shares_are_typed_in_per_cent_and_kept_exactly() {
    let form = [
        ("text", "?"),
        ("row-1-text", "a"),
        ("row-2-text", "b"),
        ("row-3-text", "c"),
        ("row-1-right", "true"),
        ("row-2-share", "33,33333 %"),
    ];
    let Task::Single { answers } = written(ItemKind::Single, &form).task else {
        panic!("a single choice");
    };
    assert_eq!(
        answers
            .iter()
            .map(|answer| answer.share.clone())
            .collect::<Vec<_>>(),
        [Exact::one(), Exact::part(1, 3), Exact::zero()]
    );
}

#[test]
fn rows_change_places_with_all_their_fields() {
    let mut form = values(&[
        ("row-1-text", "a"),
        ("row-1-was", "0"),
        ("row-2-text", "b"),
        ("row-2-right", "true"),
        ("text", "?"),
    ]);
    change_rows(&mut form, "up-2");
    assert_eq!(
        form,
        values(&[
            ("row-2-text", "a"),
            ("row-2-was", "0"),
            ("row-1-text", "b"),
            ("row-1-right", "true"),
            ("text", "?")
        ])
    );
    for nothing in ["up-1", "down-2", "up-9", "up-x", "more", ""] {
        let before = form.clone();
        change_rows(&mut form, nothing);
        assert_eq!(form, before, "{nothing}");
    }
}
