//! Samples of who came without an enrolment.

use super::{SLOT, head, trail};
use crate::{
    attendance::views::{SettledLine, WalkInCase, WalkInPage, WalkInTime, WalkInsPage},
    kernel::{form::FormState, parts::Choice, text::Message},
};

/// To be settled, joined and declined; for a reader alone; with errors; and without anybody.
pub fn walk_ins() -> Vec<WalkInsPage> {
    let case = |number: u32, settled: Option<Option<&str>>| WalkInCase {
        id: format!("{SLOT}-{number}"),
        name: "Łąka <b>, Ewa".to_owned(),
        about: vec!["ewa@example.org".to_owned(), "Gmina Opole".to_owned()],
        times: vec![WalkInTime {
            slot: "Otwarcie".to_owned(),
            day: "2026-10-14".to_owned(),
            from: 560,
            to: 645,
            by: "Jan Nowak".to_owned(),
        }],
        settled: settled.map(|joined| SettledLine {
            joined: joined.map(str::to_owned),
            why: "Nazwisko po ślubie".to_owned(),
            by: "Biuro".to_owned(),
            at: "2026-10-15T09:00:00.000000000+02:00".to_owned(),
        }),
    };
    let cases = || {
        vec![
            case(0, None),
            case(1, Some(Some("Ćwik, Łukasz"))),
            case(2, Some(None)),
        ]
    };
    let page = |cases, choices: bool, form| WalkInsPage {
        edition: head(),
        trail: trail(),
        cases,
        choices: if choices {
            vec![Choice::new("declined", "Nie liczy się")]
        } else {
            Vec::new()
        },
        form,
    };
    let none = FormState::default();
    let mut pages = vec![
        page(cases(), true, none.clone()),
        page(cases(), false, none.clone()),
        page(Vec::new(), true, none.clone()),
    ];
    let wrong = ["attendance-settle-already", "attendance-settle-not-on-list"];
    pages.extend(wrong.map(|key| {
        let field = format!("settling-{SLOT}-0");
        page(cases(), true, none.clone().with_error(&field, Message::new(key)))
    }));
    pages
}

/// Empty, and with each thing that can be wrong.
pub fn walk_in_forms() -> Vec<WalkInPage> {
    let page = |form| WalkInPage {
        edition: head(),
        trail: trail(),
        slot: SLOT.to_owned(),
        title: "Otwarcie".to_owned(),
        starts: 540,
        ends: 645,
        regions: vec![Choice::new("PL-02", "dolnośląskie")],
        roles: vec![Choice::new("social", "polityka społeczna")],
        form,
    };
    let filled = || FormState::filled([("given_name", "Ewa".to_owned()), ("from", "09:00".to_owned())]);
    let wrong = |key: &str| page(filled().with_error("email", Message::new(key)));
    vec![
        page(filled()),
        wrong("attendance-walk-in-on-list"),
        wrong("attendance-walk-in-already"),
        wrong("attendance-walk-in-other-name"),
    ]
}
