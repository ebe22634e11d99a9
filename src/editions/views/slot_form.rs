//! The forms of a session and of a slot.

use serde::Serialize;

use super::{
    Choice,
    schedule::{ROLES, role_key},
};
use crate::{
    catalogue::SlotKind,
    kernel::{form::FormState, languages::Language, page::Page, text::Message},
};

/// Rows for presenters of a slot.
pub const PRESENTER_ROWS: usize = 4;

#[derive(Serialize)]
struct LanguageField {
    code: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
struct KeyChoice {
    value: &'static str,
    key: String,
}

#[derive(Serialize)]
struct PresenterRow {
    number: usize,
    shown: usize,
}

fn language_fields() -> Vec<LanguageField> {
    Language::ALL
        .into_iter()
        .map(|language| LanguageField {
            code: language.code(),
            name: language.own_name(),
        })
        .collect()
}

/// The form of a session.
#[derive(Serialize)]
pub struct SessionFormPage {
    /// The form.
    form: FormState,
    /// Code of the edition.
    code: String,
    heading_key: &'static str,
    action: String,
    remove_action: Option<String>,
    languages: Vec<LanguageField>,
    days: Vec<DayChoice>,
    rooms: Vec<Choice>,
}

#[derive(Serialize)]
struct DayChoice {
    value: String,
}

impl SessionFormPage {
    /// The form; `session` is the id of a session that is there. `days` are the dates of the edition, ISO.
    pub fn new(
        form: FormState,
        code: &str,
        session: Option<&str>,
        days: Vec<String>,
        rooms: Vec<Choice>,
    ) -> Self {
        let agenda = format!("/editions/{code}/agenda");
        Self {
            form,
            code: code.to_owned(),
            heading_key: if session.is_some() {
                "editions-session-edit"
            } else {
                "editions-session-add"
            },
            action: session.map_or_else(
                || format!("{agenda}/sessions"),
                |id| format!("{agenda}/sessions/{id}"),
            ),
            remove_action: session.map(|id| format!("{agenda}/sessions/{id}/removal")),
            languages: language_fields(),
            days: days.into_iter().map(|value| DayChoice { value }).collect(),
            rooms,
        }
    }
}

impl Page for SessionFormPage {
    const TEMPLATE: &'static str = "editions/session_form";

    fn samples() -> Vec<Self> {
        let days = || vec!["2026-10-14".to_owned(), "2026-10-15".to_owned()];
        let wrong = FormState::default().with_error("title-pl", Message::new("editions-missing-title"));
        vec![
            Self::new(FormState::default(), "RT2013-01", None, days(), Vec::new()),
            Self::new(wrong, "RT2013-01", Some("one"), days(), sample_rooms()),
        ]
    }
}

fn sample_rooms() -> Vec<Choice> {
    vec![Choice {
        value: "Room 1".to_owned(),
        label: "Room 1".to_owned(),
    }]
}

/// The form of a slot.
#[derive(Serialize)]
pub struct SlotFormPage {
    form: FormState,
    code: String,
    session_title: String,
    heading_key: &'static str,
    action: String,
    remove_action: Option<String>,
    languages: Vec<LanguageField>,
    kinds: Vec<KeyChoice>,
    rooms: Vec<Choice>,
    people: Vec<Choice>,
    roles: Vec<KeyChoice>,
    presenters: Vec<PresenterRow>,
}

/// Which slot a form is for.
pub struct SlotPlace<'p> {
    /// Code of the edition.
    pub code: &'p str,
    /// Id of the session.
    pub session: &'p str,
    /// Name of the session.
    pub session_title: &'p str,
    /// Id of the slot, when it is there already.
    pub slot: Option<&'p str>,
}

impl SlotFormPage {
    /// The form; `people` are the trainers to choose from.
    pub fn new(form: FormState, place: &SlotPlace<'_>, rooms: Vec<Choice>, people: Vec<Choice>) -> Self {
        let agenda = format!("/editions/{}/agenda", place.code);
        let kinds = SlotKind::ALL.into_iter().map(|kind| KeyChoice {
            value: kind.code(),
            key: format!("editions-slot-{}", kind.code()),
        });
        let roles = ROLES.into_iter().map(|role| KeyChoice {
            value: role,
            key: role_key(role),
        });
        Self {
            form,
            code: place.code.to_owned(),
            session_title: place.session_title.to_owned(),
            heading_key: if place.slot.is_some() {
                "editions-slot-edit"
            } else {
                "editions-slot-add"
            },
            action: place.slot.map_or_else(
                || format!("{agenda}/sessions/{}/slots", place.session),
                |id| format!("{agenda}/slots/{id}"),
            ),
            remove_action: place.slot.map(|id| format!("{agenda}/slots/{id}/removal")),
            languages: language_fields(),
            kinds: kinds.collect(),
            rooms,
            people,
            roles: roles.collect(),
            presenters: (0..PRESENTER_ROWS)
                .map(|number| PresenterRow {
                    number,
                    shown: number + 1,
                })
                .collect(),
        }
    }
}

impl Page for SlotFormPage {
    const TEMPLATE: &'static str = "editions/slot_form";

    fn samples() -> Vec<Self> {
        let place = |slot| SlotPlace {
            code: "RT2013-01",
            session: "one",
            session_title: "Group I",
            slot,
        };
        let people = vec![Choice {
            value: uuid::Uuid::nil().to_string(),
            label: "Maria Wójcik".to_owned(),
        }];
        let wrong = FormState::default().with_error("starts", Message::new("kernel-form-clock"));
        vec![
            Self::new(FormState::default(), &place(None), Vec::new(), Vec::new()),
            Self::new(wrong, &place(Some("two")), sample_rooms(), people),
        ]
    }
}
