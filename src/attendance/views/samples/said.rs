//! Samples of records and of what participants say to them.

use super::{ENROLMENT, SLOT, entitlements, entries, head, trail};
use crate::{
    attendance::views::{
        AnswerLine, Asks, Attested, DayPage, MinutesLine, ObjectionCase, ObjectionLine, RecordDay,
        RecordPage, RecordSlot, SaidLine,
    },
    kernel::{form::FormState, parts::Choice, text::Message},
};

/// One's own, somebody else's, and one without agenda.
pub fn records() -> Vec<RecordPage> {
    let minutes = || MinutesLine {
        planned: 345,
        attended: 300,
        planned_gross: 420,
        attended_gross: 360,
    };
    let slot = |state, badge, pause, entries| RecordSlot {
        title: "Otwarcie".to_owned(),
        starts: 540,
        ends: 645,
        pause,
        compulsory: !pause,
        state,
        badge,
        attended: 85,
        planned: 105,
        entries,
    };
    let day = RecordDay {
        date: "2026-10-14".to_owned(),
        minutes: minutes(),
        slots: vec![
            slot("present", "ok", false, entries()),
            slot("absent", "stop", false, entries()),
            slot("missing", "draft", false, Vec::new()),
            slot("missing", "draft", true, Vec::new()),
        ],
        attested: None,
        objections: Vec::new(),
        asks: None,
    };
    let day = |attested: Option<bool>, asks: Option<Asks>| RecordDay {
        attested: attested.map(|valid| Attested {
            at: "2026-10-14T18:05:00.000000000+02:00".to_owned(),
            minutes: 300,
            valid,
        }),
        objections: objections(),
        asks,
        ..day.clone()
    };
    let asks = |sent: bool, objecting: bool| Asks {
        checksum: Some("3f2a".to_owned()),
        code_until: sent.then(|| "2026-10-14T18:35:00.000000000+02:00".to_owned()),
        may_object: true,
        objecting,
    };
    let page = |person: Option<&str>, days, form| RecordPage {
        edition: head(),
        enrolment: ENROLMENT.to_owned(),
        person: person.map(str::to_owned),
        has_code: person.is_none(),
        minutes: minutes(),
        days,
        entitlements: entitlements::own(),
        form,
    };
    let wrong = |field: &str, key: &str| {
        let message = Message::new(key).with("left", 2).with("minutes", 30);
        let form = FormState::default().with_error(field, message);
        page(None, vec![day(Some(false), Some(asks(true, true)))], form)
    };
    let none = FormState::default();
    let mut pages = vec![
        page(None, vec![day(None, Some(asks(false, false)))], none.clone()),
        page(None, vec![day(Some(true), None)], none.clone()),
        page(
            Some("Zofia Wiśniewska"),
            vec![day(Some(false), None)],
            none.clone(),
        ),
        page(None, Vec::new(), none),
    ];
    let codes = [
        "attendance-attest-wrong",
        "attendance-attest-too-often",
        "attendance-attest-no-code",
    ];
    pages.extend(codes.map(|key| wrong("code-2026-10-14", key)));
    pages.extend(
        ["attendance-object-waiting", "attendance-object-not-yet"]
            .map(|key| wrong("objection-2026-10-14", key)),
    );
    let whole = [
        "attendance-attest-not-yet",
        "attendance-attest-nothing",
        "attendance-attest-changed-meanwhile",
    ];
    pages.extend(whole.map(|key| wrong("", key)));
    pages
}

/// One that waits, one accepted, one declined.
fn objections() -> Vec<ObjectionLine> {
    let line = |answer: Option<bool>| ObjectionLine {
        at: "2026-10-14T18:10:00.000000000+02:00".to_owned(),
        words: "Byłam od 9:00 <naprawdę>.".to_owned(),
        answer: answer.map(|accepted| AnswerLine {
            at: "2026-10-15T09:00:00.000000000+02:00".to_owned(),
            by: "Jan Nowak".to_owned(),
            accepted,
            words: "Lista papierowa to potwierdza.".to_owned(),
        }),
    };
    [None, Some(true), Some(false)].map(line).into()
}

/// With objections and people, for a reader alone, with errors, and without anybody.
pub fn days() -> Vec<DayPage> {
    let case = |(number, line): (usize, ObjectionLine)| ObjectionCase {
        id: format!("{SLOT}-{number}"),
        name: "Wiśniewska, Zofia".to_owned(),
        enrolment: ENROLMENT.to_owned(),
        verdicts: vec![Choice::new("declined", "Odrzucone")],
        line,
    };
    let person = |(state, badge): (&'static str, &'static str)| SaidLine {
        enrolment: ENROLMENT.to_owned(),
        name: "Wiśniewska, Zofia".to_owned(),
        organisation: "Urząd Wojewódzki <Opole>".to_owned(),
        minutes: 300,
        state,
        badge,
        at: (state == "attested").then(|| "2026-10-14T18:05:00.000000000+02:00".to_owned()),
    };
    let states = [
        ("attested", "ok"),
        ("changed", "wait"),
        ("open", "draft"),
        ("nothing", "draft"),
    ];
    let page = |may_answer, people: bool, form| DayPage {
        edition: head(),
        trail: trail(),
        day: "2026-10-14".to_owned(),
        people: if people {
            states.map(person).into()
        } else {
            Vec::new()
        },
        objections: if people {
            objections().into_iter().enumerate().map(case).collect()
        } else {
            Vec::new()
        },
        may_answer,
        form,
    };
    let none = FormState::default();
    let mut pages = vec![
        page(true, true, none.clone()),
        page(false, true, none.clone()),
        page(true, false, none.clone()),
    ];
    let wrong = ["attendance-answer-already", "attendance-answer-no-correction"];
    pages.extend(wrong.map(|key| {
        let field = format!("verdict-{SLOT}-0");
        page(true, true, none.clone().with_error(&field, Message::new(key)))
    }));
    pages
}
