//! What the pages of personal codes show: the code itself, who was scanned, and the field to type one.

use serde::Serialize;

use super::{EditionHead, Place, samples};
use crate::kernel::{form::FormState, page::Page, text::Message};

/// A participant's own code.
#[derive(Serialize)]
pub struct CodePage {
    /// The edition.
    pub edition: EditionHead,
    /// The enrolment.
    pub enrolment: String,
    /// The person.
    pub person: String,
    /// The code to scan, as SVG.
    pub qr: String,
    /// The code to type.
    pub code: String,
    /// The first day of the edition.
    pub from: String,
    /// Its last.
    pub until: String,
}

impl Page for CodePage {
    const TEMPLATE: &'static str = "attendance/code";
    fn samples() -> Vec<Self> {
        samples::codes()
    }
}

/// A slot that somebody at the door can enter or leave.
#[derive(Clone, Serialize)]
pub struct DoorSlot {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// When it starts, in minutes since midnight.
    pub starts: i32,
    /// When it ends.
    pub ends: i32,
    /// The state of the person in it, as the end of a key.
    pub state: &'static str,
    /// Its shape.
    pub badge: &'static str,
    /// Present from when, if present.
    pub from: Option<i32>,
    /// And to when.
    pub to: Option<i32>,
    /// `enter` or `leave`; `None` when nothing can be done.
    pub step: Option<&'static str>,
    /// The entry that leaving replaces.
    pub entry: String,
    /// Why nothing can be done.
    pub why: Option<Message>,
    /// Its list.
    pub list: String,
}

/// Who was scanned at the door.
#[derive(Serialize)]
pub struct DoorPage {
    /// The edition and the way back; `None` when the code is of nobody whom the reader may enter.
    pub edition: Option<EditionHead>,
    /// The way here.
    pub trail: Vec<Place>,
    /// The code, as it stands in the address.
    pub code: String,
    /// The person.
    pub person: String,
    /// Where the person works.
    pub organisation: String,
    /// The first day of the edition.
    pub from: String,
    /// Its last.
    pub until: String,
    /// What can be entered or left now.
    pub slots: Vec<DoorSlot>,
    /// Why nothing can.
    pub problem: Option<Message>,
}

impl Page for DoorPage {
    const TEMPLATE: &'static str = "attendance/door";
    fn samples() -> Vec<Self> {
        samples::doors()
    }
}

/// The field to type a code.
#[derive(Serialize)]
pub struct TypeCodePage {
    /// The edition.
    pub edition: EditionHead,
    /// The way here.
    pub trail: Vec<Place>,
    /// What was typed, and what is wrong with it.
    pub form: FormState,
}

impl Page for TypeCodePage {
    const TEMPLATE: &'static str = "attendance/type_code";
    fn samples() -> Vec<Self> {
        samples::typed_codes()
    }
}
