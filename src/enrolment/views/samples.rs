//! Samples of every page and mail of enrolment.

use super::{
    DietPage, EditionHead, EnrolPage, EnrolmentPage, EventLine, GoodLine, ImportPage, ParticipantRow,
    ParticipantsPage, ProblemLine, QuotaCell, QuotaRow, SessionOption, SessionsCard, SessionsPage,
    StatementPage, StatementsPage, badge,
};
use crate::{
    enrolment::{mails, model::EnrolmentState},
    kernel::{
        form::FormState,
        lists::{Finder, Pager},
        page::{Page, Sample},
        parts::Choice,
        text::Message,
    },
};

fn head() -> EditionHead {
    EditionHead {
        code: "RT-WRO".to_owned(),
        course: "Equal treatment".to_owned(),
        starts_on: "2026-10-14".to_owned(),
        ends_on: "2026-10-15".to_owned(),
        city: "Wrocław".to_owned(),
        place: "Urząd Wojewódzki, Wrocław".to_owned(),
        state: "open",
    }
}

impl Page for EnrolPage {
    const TEMPLATE: &'static str = "enrolment/enrol";
    fn samples() -> Vec<Self> {
        let page = |outlook, refusal: Option<Message>, complete_record: bool| EnrolPage {
            edition: head(),
            id: "0".to_owned(),
            region: (!complete_record).then(|| "opolskie".to_owned()),
            role_category: (!complete_record).then(|| "Education".to_owned()),
            outlook,
            waiting: 2,
            refusal,
            complete_record,
            sessions: if outlook == "wait" { options() } else { Vec::new() },
            clash_allowed: true,
            clashes: vec![clash()],
            form: FormState::default(),
        };
        let refused = Message::new("enrolment-sessions-refused").with_list("clashes", [clash()]);
        vec![
            EnrolPage {
                sessions: options(),
                clash_allowed: false,
                form: FormState::default().with_error("sessions", refused),
                ..page("seat", None, false)
            },
            page("seat", None, false),
            page("wait", None, false),
            page(
                "refused",
                Some(Message::new("enrolment-refuse-already-enrolled")),
                false,
            ),
            page(
                "refused",
                Some(Message::new("enrolment-refuse-region-missing")),
                true,
            ),
        ]
    }
}

impl Page for EnrolmentPage {
    const TEMPLATE: &'static str = "enrolment/enrolment";
    fn samples() -> Vec<Self> {
        let page = |state: EnrolmentState, person, may| EnrolmentPage {
            id: "0".to_owned(),
            edition: head(),
            person,
            state: state.code(),
            badge: badge(state),
            may_withdraw: may,
            may_learn: may,
            may_state_diet: may,
            sessions: matches!(state, EnrolmentState::Confirmed | EnrolmentState::Attended).then(|| {
                SessionsCard {
                    sessions: options(),
                    chosen: state == EnrolmentState::Confirmed,
                    clashes: vec![clash()],
                    may_choose: may,
                }
            }),
            events: vec![EventLine {
                at: "2026-09-02T10:00:00Z".to_owned(),
                by: "Evenhand".to_owned(),
                state: state.code(),
                why: Some(Message::new("enrolment-why-seat")),
            }],
            statement_href: may.then(|| "/projects/RT/statement".to_owned()),
            form: FormState::default(),
        };
        EnrolmentState::ALL
            .map(|state| page(state, None, true))
            .into_iter()
            .chain([page(
                EnrolmentState::Withdrawn,
                Some("Anna Nowak".to_owned()),
                false,
            )])
            .collect()
    }
}

fn options() -> Vec<SessionOption> {
    let option = |value: &str, label: &str, checked| SessionOption {
        value: value.to_owned(),
        label: label.to_owned(),
        hint: "14 października 2026, 08:00–11:00".to_owned(),
        checked,
    };
    vec![option("1", "Grupa I", true), option("2", "Grupa II <b>", false)]
}

fn clash() -> Message {
    Message::new("enrolment-sessions-clash")
        .with("first", "Grupa I")
        .with("second", "Grupa II")
        .with("on", serde_json::json!({ "date": "2026-10-14" }))
        .with("from", "10:00")
        .with("until", "11:00")
        .with("minutes", 60)
}

impl Page for DietPage {
    const TEMPLATE: &'static str = "enrolment/diet";
    fn samples() -> Vec<Self> {
        let page = |person: Option<&str>, form| DietPage {
            id: "0".to_owned(),
            edition: head(),
            person: person.map(str::to_owned),
            diets: vec![Choice::new("vegan", "wegańska"), Choice::new("other", "inna")],
            kept_days: 14,
            form,
        };
        let wrong = FormState::default().with_error("words", Message::new("enrolment-diet-which"));
        vec![
            page(None, FormState::default()),
            page(Some("Anna <Nowak>"), wrong),
        ]
    }
}

impl Page for SessionsPage {
    const TEMPLATE: &'static str = "enrolment/sessions";
    fn samples() -> Vec<Self> {
        let page = |person: Option<&str>, clash_allowed, form| SessionsPage {
            id: "0".to_owned(),
            edition: head(),
            person: person.map(str::to_owned),
            sessions: options(),
            clash_allowed,
            clashes: vec![clash()],
            form,
        };
        let wrong = |key: &str| FormState::default().with_error("sessions", Message::new(key));
        vec![
            page(None, true, FormState::default()),
            page(Some("Anna Nowak"), false, wrong("enrolment-sessions-none")),
            page(None, false, wrong("enrolment-sessions-closed")),
            page(None, false, wrong("enrolment-sessions-not-both")),
        ]
    }
}

impl Page for ParticipantsPage {
    const TEMPLATE: &'static str = "enrolment/participants";
    fn samples() -> Vec<Self> {
        let row = |state: EnrolmentState| ParticipantRow {
            id: state.code().to_owned(),
            name: "Nowak, Anna".to_owned(),
            organisation: "Kuratorium".to_owned(),
            region: "opolskie".to_owned(),
            role_category: "Education".to_owned(),
            state: state.code(),
            badge: badge(state),
            waits: state == EnrolmentState::Waitlisted,
        };
        let quota = QuotaRow {
            region: "opolskie".to_owned(),
            cells: vec![QuotaCell {
                role_category: "Education".to_owned(),
                taken: 1,
                seats: 1,
                is_full: true,
            }],
            taken: 1,
            seats: 1,
        };
        let page = |may_place, participants: Vec<ParticipantRow>, quotas| ParticipantsPage {
            edition: head(),
            tabs: Vec::new(),
            may_place,
            seated: 1,
            capacity: 16,
            waiting: 1,
            role_categories: vec!["Education".to_owned()],
            quotas,
            finder: Finder {
                kinds: vec![Choice::new("confirmed", "potwierdzone")],
                action: "/editions/RT-WRO/participants#people".to_owned(),
                clear: may_place.then(|| "/editions/RT-WRO/participants#people".to_owned()),
                all: if may_place || !participants.is_empty() {
                    60
                } else {
                    0
                },
                long: true,
                pager: Pager::new("/editions/RT-WRO/participants", &[], Some(1), 60),
                ..Finder::default()
            },
            participants,
            new_id: "0".to_owned(),
            form: FormState::default().with_error("email", Message::new("kernel-form-email")),
        };
        vec![
            page(
                true,
                vec![row(EnrolmentState::Confirmed), row(EnrolmentState::Waitlisted)],
                vec![quota],
            ),
            page(true, Vec::new(), Vec::new()),
            page(false, vec![row(EnrolmentState::Waitlisted)], Vec::new()),
            page(false, Vec::new(), Vec::new()),
        ]
    }
}

impl Page for ImportPage {
    const TEMPLATE: &'static str = "enrolment/import";
    fn samples() -> Vec<Self> {
        let problem = ProblemLine {
            row: 3,
            column: Some(Message::new("enrolment-column-email")),
            message: Message::new("enrolment-import-email").with("text", "x"),
        };
        let good = GoodLine {
            row: 2,
            name: "Anna Nowak".to_owned(),
            email: "anna@example.org".to_owned(),
            region: "PL-16".to_owned(),
            role_category: "education".to_owned(),
        };
        let page = |problems, good, upload: Option<&str>| ImportPage {
            edition: head(),
            problems,
            good,
            upload: upload.map(str::to_owned),
            encoding: upload.map(|_| "UTF-8".to_owned()),
            form: FormState::default(),
        };
        vec![
            page(Vec::new(), Vec::new(), None),
            page(vec![problem.clone()], vec![good.clone()], Some("ab")),
            page(Vec::new(), vec![good], Some("ab")),
            page(vec![problem], Vec::new(), None),
        ]
    }
}

/// All of them, for the house test that renders them.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<EnrolPage>(),
        Sample::of::<EnrolmentPage>(),
        Sample::of::<SessionsPage>(),
        Sample::of::<DietPage>(),
        Sample::of::<ParticipantsPage>(),
        Sample::of::<ImportPage>(),
        Sample::of::<StatementPage>(),
        Sample::of::<StatementsPage>(),
        mails::samples(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
