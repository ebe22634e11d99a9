//! Which press does what to a list, and which drafts become revisions.

use super::{super::super::model::QuizPurpose, *};

#[test]
fn a_press_is_read_or_is_none() {
    let cases = [
        ("show", Press::Show),
        ("up:1", Press::Up(1)),
        ("add:-5", Press::Add(-5)),
        ("section", Press::AddSection),
        ("section-end:2", Press::EndSection(2)),
        ("draw-remove:0", Press::RemoveDraw(0)),
    ];
    for (press, expected) in cases {
        assert_eq!(press.parse::<Press<i32>>(), Ok(expected), "{press}");
    }
    for press in [
        "",
        "up",
        "up:",
        "up:-1",
        "down:x",
        "add:",
        "delete:1",
        "SAVE",
        "draw:",
        "section-up",
    ] {
        assert_eq!(press.parse::<Press<i32>>(), Err(()), "{press}");
    }
}

#[test]
fn a_draft_becomes_the_next_revision_or_it_is_said_why_not() {
    let draft = Draft {
        from: 3,
        questions: &["a", "b"],
        asked: 1,
        drawn: 0,
        empty: None,
        lacking: None,
        pass_percent: 60,
        reason: None,
        differs: true,
    };
    let known = Known {
        newest: 3,
        attempts: 0,
        purpose: QuizPurpose::PostTest,
    };
    let before = Known {
        purpose: QuizPurpose::PreTest,
        ..known
    };
    let tried = Known { attempts: 1, ..known };
    let many: Vec<String> = (0..=MOST_ITEMS).map(|number| number.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let full = many.get(1..).expect("the rest");
    let cases = [
        ("as it is", draft, known, Ok(4)),
        (
            "the other was first",
            draft,
            Known { newest: 4, ..known },
            Err(NotRevised::Overtaken(4)),
        ),
        (
            "from the future",
            Draft { from: 9, ..draft },
            known,
            Err(NotRevised::Overtaken(3)),
        ),
        (
            "nothing changed",
            Draft {
                differs: false,
                ..draft
            },
            known,
            Err(NotRevised::Unchanged),
        ),
        (
            "nothing asked",
            Draft { asked: 0, ..draft },
            known,
            Err(NotRevised::NoQuestion),
        ),
        (
            "all of it drawn",
            Draft {
                questions: &[],
                asked: 0,
                drawn: 3,
                ..draft
            },
            known,
            Ok(4),
        ),
        (
            "a section with nothing in it",
            Draft {
                empty: Some(1),
                ..draft
            },
            known,
            Err(NotRevised::EmptySection(1)),
        ),
        (
            "more drawn than the bank holds",
            Draft {
                drawn: 3,
                lacking: Some((0, 2)),
                ..draft
            },
            known,
            Err(NotRevised::PoolTooSmall(0, 2)),
        ),
        (
            "too full with what is drawn",
            Draft { drawn: 199, ..draft },
            known,
            Err(NotRevised::TooMany(200)),
        ),
        (
            "full",
            Draft {
                questions: full,
                ..draft
            },
            known,
            Ok(4),
        ),
        (
            "too full",
            Draft {
                questions: &many,
                ..draft
            },
            known,
            Err(NotRevised::TooMany(200)),
        ),
        (
            "twice",
            Draft {
                questions: &["a", "b", "a"],
                ..draft
            },
            known,
            Err(NotRevised::Twice),
        ),
        ("pre-test", draft, before, Err(NotRevised::PreTestFails)),
        (
            "pre-test without",
            Draft {
                pass_percent: 0,
                ..draft
            },
            before,
            Ok(4),
        ),
        (
            "post-test without",
            Draft {
                pass_percent: 0,
                ..draft
            },
            known,
            Ok(4),
        ),
        ("tried, no reason", draft, tried, Err(NotRevised::NoReason)),
        (
            "tried, with reason",
            Draft {
                reason: Some("why"),
                ..draft
            },
            tried,
            Ok(4),
        ),
    ];
    for (name, draft, known, expected) in cases {
        assert_eq!(decide_revision(&draft, known), expected, "{name}");
    }
}
