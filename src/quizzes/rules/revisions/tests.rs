//! Which press does what to a list, and which drafts become revisions.

use super::{super::super::model::QuizPurpose, *};

#[test]
fn a_press_arranges_the_list_and_what_cannot_be_done_changes_nothing() {
    let cases: [(&str, &[i32]); 16] = [
        ("show", &[1, 2, 3]),
        ("save", &[1, 2, 3]),
        ("up:1", &[2, 1, 3]),
        ("up:2", &[1, 3, 2]),
        ("up:0", &[1, 2, 3]),
        ("up:3", &[1, 2, 3]),
        ("down:0", &[2, 1, 3]),
        ("down:2", &[1, 2, 3]),
        ("down:18446744073709551614", &[1, 2, 3]),
        ("remove:0", &[2, 3]),
        ("remove:3", &[1, 2, 3]),
        ("renew:1", &[1, 20, 3]),
        ("renew:9", &[1, 2, 3]),
        ("add:4", &[1, 2, 3, 4]),
        ("add:2", &[1, 2, 3]),
        ("add:-5", &[1, 2, 3, -5]),
    ];
    for (press, expected) in cases {
        let read: Press<i32> = press.parse().expect(press);
        let newest = |entry: i32| if entry == 2 { 20 } else { entry };
        assert_eq!(arranged(vec![1, 2, 3], read, newest), expected, "{press}");
    }
    for press in ["", "up", "up:", "up:-1", "down:x", "add:", "delete:1", "SAVE"] {
        assert_eq!(press.parse::<Press<i32>>(), Err(()), "{press}");
    }
    let full: Vec<i32> = (0..).take(MOST_ITEMS).collect();
    assert_eq!(arranged(full.clone(), Press::Add(-1), |entry| entry), full);
}

#[test]
fn a_draft_becomes_the_next_revision_or_it_is_said_why_not() {
    let draft = Draft {
        from: 3,
        questions: &["a", "b"],
        asked: 1,
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
