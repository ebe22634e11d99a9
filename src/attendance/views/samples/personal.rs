//! Samples of the pages of personal codes.

use super::{ENROLMENT, SLOT, head, trail};
use crate::{
    attendance::views::{CodePage, DoorPage, DoorSlot, TypeCodePage},
    kernel::{form::FormState, qr, text::Message},
};

/// A participant's code.
pub fn codes() -> Vec<CodePage> {
    vec![CodePage {
        edition: head(),
        enrolment: ENROLMENT.to_owned(),
        person: "Zofia Wiśniewska".to_owned(),
        qr: qr::svg("https://courses.example.org/door/x", "Kod", 8).unwrap_or_default(),
        code: "K7QM4X-3W".to_owned(),
        from: "2026-10-14".to_owned(),
        until: "2026-10-15".to_owned(),
    }]
}

fn slot(
    (state, badge): (&'static str, &'static str),
    step: Option<&'static str>,
    why: Option<Message>,
) -> DoorSlot {
    let present = (state == "present").then_some(560);
    DoorSlot {
        id: SLOT.to_owned(),
        title: "Otwarcie <1>".to_owned(),
        starts: 540,
        ends: 645,
        state,
        badge,
        from: present,
        to: present.map(|_| 645),
        step,
        entry: present.map(|_| ENROLMENT.to_owned()).unwrap_or_default(),
        why,
        list: format!("/editions/RT-WRO/attendance?slot={SLOT}"),
    }
}

/// Somebody who enters, who leaves, for whom nothing can be done; and nobody.
pub fn doors() -> Vec<DoorPage> {
    let page = |slots: Vec<DoorSlot>, problem: Option<&str>, known: bool| DoorPage {
        edition: known.then(head),
        trail: trail(),
        code: "x".to_owned(),
        person: "Zofia Wiśniewska".to_owned(),
        organisation: "Urząd Wojewódzki <Opole>".to_owned(),
        from: "2026-10-14".to_owned(),
        until: "2026-10-15".to_owned(),
        slots,
        problem: problem.map(Message::new),
    };
    let left = Message::new("attendance-door-has-left").with("at", "10:20");
    vec![
        page(vec![slot(("missing", "draft"), Some("enter"), None)], None, true),
        page(
            vec![
                slot(("present", "ok"), Some("leave"), None),
                slot(("present", "ok"), None, Some(left)),
                slot(
                    ("absent", "stop"),
                    None,
                    Some(Message::new("attendance-door-absent")),
                ),
                slot(
                    ("present", "ok"),
                    None,
                    Some(Message::new("attendance-door-just-entered")),
                ),
            ],
            Some("attendance-door-slot-over"),
            true,
        ),
        page(Vec::new(), Some("attendance-door-not-expected"), true),
        page(Vec::new(), Some("attendance-door-not-today"), true),
        page(Vec::new(), Some("attendance-door-nothing-on"), true),
        page(Vec::new(), Some("attendance-door-nothing"), false),
    ]
}

/// Empty, and with what cannot be found.
pub fn typed_codes() -> Vec<TypeCodePage> {
    let page = |form: FormState| TypeCodePage {
        edition: head(),
        trail: trail(),
        form,
    };
    let wrong = |key: &str| {
        FormState::filled([("code", "K7QM4X-3V".to_owned())]).with_error("code", Message::new(key))
    };
    vec![
        page(FormState::default()),
        page(wrong("attendance-door-mistyped")),
        page(wrong("attendance-door-nobody")),
    ]
}
