//! Samples of the pages of entitlements.

use super::{ENROLMENT, finder, head, trail};
use crate::{
    attendance::{
        rules::entitlements::Verdict,
        views::{
            ChosenRule, DayCount, EntitledRow, EntitlementsPage, EntryLine, OwnEntitlement, RuleLine,
            RulePage, RulingFields, language_fields, rule_in_words, sentences,
        },
    },
    catalogue::EntitlementRule,
    editions::Entitlement,
    kernel::{
        form::FormState,
        lists::Finder,
        parts::Choice,
        text::{Localised, Message},
    },
};

fn rule(basis: &str, on: &str, breaks_in: bool) -> EntitlementRule {
    EntitlementRule {
        key: "lunch".to_owned(),
        title: Localised::default(),
        basis: basis.to_owned(),
        at_least: if basis == "minutes" { 360 } else { 2 },
        breaks_in,
        on: on.to_owned(),
        daily: true,
    }
}

/// Every sentence that a rule can give as its reason.
fn reasons(basis: &str, on: &str, breaks_in: bool) -> Vec<Message> {
    let reached = |reached| Entitlement { reached, needed: 360 };
    let verdict = Verdict {
        planned: reached(300),
        attended: reached(280),
        on_attended: on == "attended",
        ruling: None,
    };
    let share = Message::new("attendance-entitled-share")
        .with("first", "Grupa I")
        .with("second", "Grupa II <b>")
        .with("from", "10:00")
        .with("until", "11:00");
    sentences(&rule(basis, on, breaks_in), &verdict, vec![share], true)
}

fn ruling(key: &str) -> EntryLine {
    EntryLine {
        at: "2026-10-14T09:05:00.000000000+02:00".to_owned(),
        what: Message::new(key),
        who: Some("Biuro <Projektu>".to_owned()),
        note: Some("Dojeżdża z daleka".to_owned()),
    }
}

fn row(place: usize, entitled: bool, sentences: Vec<Message>) -> EntitledRow {
    EntitledRow {
        enrolment: format!("{ENROLMENT}-{place}"),
        name: "Wiśniewska, Zofia".to_owned(),
        organisation: "Urząd Wojewódzki <Opole>".to_owned(),
        sessions: if place == 0 {
            Vec::new()
        } else {
            vec!["Grupa I".to_owned(), "Grupa II".to_owned()]
        },
        entitled,
        by_rule: place == 0,
        ruled: place > 1,
        sentences,
        rulings: if place > 1 {
            vec![
                ruling("attendance-ruling-given"),
                ruling("attendance-ruling-as_rule"),
                ruling("attendance-ruling-refused"),
            ]
        } else {
            Vec::new()
        },
        number: 1,
        draft: RulingFields {
            ruling: "given".to_owned(),
            why: String::new(),
            open: place == 1,
        },
    }
}

fn line(basis: &str, on: &str, dated: bool) -> RuleLine {
    let day = |chosen| DayCount {
        date: dated.then(|| "2026-10-14".to_owned()),
        entitled: 17,
        href: "/editions/RT-WRO/entitlements?rule=lunch&day=1#people".to_owned(),
        chosen,
    };
    RuleLine {
        name: "Obiad".to_owned(),
        sentence: rule_in_words(&rule(basis, on, dated)),
        daily: dated,
        by: dated.then(|| "Biuro".to_owned()),
        href: "/editions/RT-WRO/entitlements/rules/lunch".to_owned(),
        days: vec![day(true), day(false)],
    }
}

fn page(may_rule: bool, rows: Vec<EntitledRow>, form: FormState) -> EntitlementsPage {
    EntitlementsPage {
        edition: head(),
        trail: trail(),
        tabs: Vec::new(),
        rules: vec![
            line("minutes", "planned", true),
            line("sessions", "attended", false),
        ],
        retired: vec![
            line("sessions", "planned", false),
            line("minutes", "attended", false),
        ],
        chosen: Some(ChosenRule {
            key: "lunch".to_owned(),
            name: "Obiad".to_owned(),
            sentence: rule_in_words(&rule("minutes", "planned", true)),
            day: 1,
            date: may_rule.then(|| "2026-10-14".to_owned()),
            entitled: 2,
            people: 3,
        }),
        finder: finder(rows.len() as u64),
        rows,
        choice: may_rule,
        may_rule,
        rulings: vec![Choice::new("given", "przysługuje")],
        form,
    }
}

/// For the office, for those who read, with errors, without people found, and without rules.
pub fn pages() -> Vec<EntitlementsPage> {
    let rows = || {
        vec![
            row(0, true, reasons("minutes", "planned", true)),
            row(1, false, reasons("minutes", "attended", false)),
            row(2, true, reasons("sessions", "planned", true)),
            row(3, false, reasons("sessions", "attended", true)),
        ]
    };
    let wrong = FormState::default()
        .with_error(&format!("why-{ENROLMENT}-1"), Message::new("kernel-form-missing"))
        .with_error("", Message::new("attendance-ruling-meanwhile"));
    let bare = EntitlementsPage {
        rules: Vec::new(),
        retired: Vec::new(),
        chosen: None,
        finder: Finder::default(),
        ..page(true, Vec::new(), FormState::default())
    };
    vec![
        page(true, rows(), FormState::default()),
        page(false, rows(), FormState::default()),
        page(true, rows(), wrong),
        page(true, Vec::new(), FormState::default()),
        EntitlementsPage {
            may_rule: false,
            ..EntitlementsPage {
                rules: Vec::new(),
                chosen: None,
                ..page(false, Vec::new(), FormState::default())
            }
        },
        bare,
    ]
}

/// A new rule, one that holds, and one that was taken out, with errors.
pub fn rules() -> Vec<RulePage> {
    let choices = |codes: [&str; 2]| codes.map(|code| Choice::new(code, code)).to_vec();
    let page = |new, live, form| RulePage {
        edition: head(),
        trail: trail(),
        key: "lunch".to_owned(),
        seen: 1,
        new,
        live,
        languages: language_fields(),
        bases: choices(["minutes", "sessions"]),
        times: choices(["planned", "attended"]),
        form,
    };
    let wrong = FormState::default()
        .with_error("name-pl", Message::new("attendance-rule-nameless"))
        .with_error("", Message::new("attendance-rule-meanwhile"));
    vec![
        page(true, false, FormState::default()),
        page(false, true, FormState::default()),
        page(false, false, wrong),
    ]
}

/// Entitled by the rule, by the office, and not at all.
pub fn own() -> Vec<OwnEntitlement> {
    let own = |entitled, by_rule: bool, key: Option<&str>| OwnEntitlement {
        name: "Obiad".to_owned(),
        date: by_rule.then(|| "2026-10-14".to_owned()),
        entitled,
        by_rule,
        sentences: reasons("minutes", "planned", true),
        ruling: key.map(ruling),
    };
    vec![
        own(true, true, None),
        own(true, false, Some("attendance-ruling-given")),
        own(false, true, Some("attendance-ruling-refused")),
        own(false, false, None),
    ]
}
