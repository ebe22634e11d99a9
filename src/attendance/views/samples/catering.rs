//! Samples of the page of head counts.

use super::{head, trail};
use crate::{
    attendance::{
        rules::catering::Count,
        views::catering::{
            CateringPage, ChangeLine, ChangedPerson, CountLine, GroupLine, HeadsOfDay, OrderLine,
            SessionCount, StatementLine, diets_in_words,
        },
    },
    enrolment::Diet,
    kernel::{
        form::FormState,
        text::{Localised, Message},
    },
};

const DAY: time::Date = time::macros::date!(2026 - 10 - 14);

fn count(people: usize, diets: bool) -> CountLine {
    let all = Count {
        key: "lunch".to_owned(),
        names: Localised::default(),
        day: 1,
        date: DAY,
        people: Vec::new(),
        diets: Diet::ALL.into_iter().map(|diet| (diet, 2)).collect(),
        sessions: Vec::new(),
    };
    CountLine {
        name: "Obiad <dla wszystkich>".to_owned(),
        date: DAY.to_string(),
        people,
        diets: if diets { diets_in_words(&all) } else { Vec::new() },
        sessions: vec![SessionCount {
            name: "Grupa I".to_owned(),
            people,
        }],
        href: "/editions/RT-WRO/entitlements?rule=lunch&day=1&show=yes#people".to_owned(),
    }
}

fn page(may_freeze: bool, form: FormState) -> CateringPage {
    let group = |people, minimum: Option<i32>| GroupLine {
        name: "Grupa I".to_owned(),
        date: DAY.to_string(),
        people,
        minimum,
        small: people < 6,
    };
    let person = |key: &str| ChangedPerson {
        name: "Zofia Wiśniewska".to_owned(),
        why: Message::new(key),
    };
    let order = |field: &str, noted, not_covered| OrderLine {
        field: field.to_owned(),
        key: "lunch".to_owned(),
        day: 1,
        name: "Obiad".to_owned(),
        date: DAY.to_string(),
        people: 12,
        ordered: if noted { "15".to_owned() } else { String::new() },
        noted,
        not_covered,
        number: 1,
    };
    let statement = |number, current| StatementLine {
        number,
        at: "2026-10-07T12:00:00.000000000+02:00".to_owned(),
        by: "Biuro".to_owned(),
        checksum: "0".repeat(64),
        current,
    };
    CateringPage {
        edition: head(),
        trail: trail(),
        tabs: Vec::new(),
        counts: vec![count(12, true), count(0, false)],
        groups: vec![group(5, Some(6)), group(6, Some(6)), group(6, None)],
        days: vec![HeadsOfDay {
            date: DAY.to_string(),
            people: 17,
        }],
        words: vec!["bez <grzybów>".to_owned()],
        checksum: "0".repeat(64),
        statements: vec![statement(2, true), statement(1, false)],
        outdated: true,
        sees_diets: may_freeze,
        changes: vec![ChangeLine {
            name: "Obiad".to_owned(),
            date: may_freeze.then(|| DAY.to_string()),
            came: vec![
                person("attendance-catering-why-new"),
                person("attendance-catering-why-ruled"),
            ],
            went: vec![
                person("attendance-catering-why-left"),
                person("attendance-catering-why-other"),
            ],
            diets: may_freeze,
        }],
        orders: vec![
            order("ordered-0", true, 3),
            order("ordered-1", true, 0),
            order("ordered-2", false, 0),
        ],
        may_freeze,
        form,
    }
}

/// For the office, for auditors, with errors, before anything is frozen, and with nothing to count.
pub fn pages() -> Vec<CateringPage> {
    let wrong = FormState::default()
        .with_error("ordered-0", Message::new("kernel-form-missing"))
        .with_error("", Message::new("attendance-catering-order-meanwhile"))
        .with_error("", Message::new("attendance-catering-changed"));
    let fresh = CateringPage {
        statements: Vec::new(),
        changes: Vec::new(),
        orders: Vec::new(),
        words: Vec::new(),
        ..page(true, FormState::default())
    };
    let bare = CateringPage {
        counts: Vec::new(),
        groups: Vec::new(),
        days: Vec::new(),
        statements: Vec::new(),
        ..page(true, FormState::default())
    };
    let unchanged = |outdated| CateringPage {
        changes: Vec::new(),
        outdated,
        ..page(false, FormState::default())
    };
    vec![
        page(true, FormState::default()),
        page(false, FormState::default()),
        page(true, wrong),
        unchanged(false),
        unchanged(true),
        fresh,
        bare,
    ]
}
