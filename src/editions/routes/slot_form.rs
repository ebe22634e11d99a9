//! The forms of sessions and slots: filled and read.

use crate::{
    catalogue::SlotKind,
    editions::{
        Session, Slot,
        actions::{PresenterDraft, SessionDraft, SlotDraft},
        model::slot_presenter,
        routes::form::{LONGEST_LINE, localised, whole},
        views::PRESENTER_ROWS,
    },
    kernel::{
        form::{FormState, Posted, Reader},
        templates::clock_text,
        text::{Localised, Message},
    },
    people::Person,
};

fn put(state: &mut FormState, name: impl Into<String>, value: impl Into<String>) {
    state.values.insert(name.into(), value.into());
}

fn put_titles(state: &mut FormState, titles: &Localised) {
    for (language, text) in &titles.0 {
        put(state, format!("title-{language}"), text.clone());
    }
}

/// The form of a session that is there.
pub(super) fn filled_session(session: &Session) -> FormState {
    let mut state = FormState::default();
    put_titles(&mut state, &session.titles);
    put(&mut state, "on_date", session.on_date.to_string());
    put(&mut state, "room", session.room.clone());
    put(
        &mut state,
        "minimum",
        session
            .minimum
            .map(|minimum| minimum.to_string())
            .unwrap_or_default(),
    );
    state
}

/// Reads the form of a session.
pub(super) fn read_session(posted: &Posted) -> Result<SessionDraft, Box<FormState>> {
    let mut reader = posted.reader();
    let draft = SessionDraft {
        titles: localised(&mut reader, "title"),
        on_date: reader.optional_date("on_date", true),
        room: reader.optional("room", 80).unwrap_or_default(),
        minimum: match posted.value("minimum").unwrap_or_default() {
            "" => None,
            _ => Some(whole(&mut reader, "minimum", 1, 1_000)),
        },
    };
    reader.finish()?;
    Ok(draft)
}

/// The form of a slot that is there.
pub(super) fn filled_slot(slot: &Slot, presenters: &[slot_presenter::Model]) -> FormState {
    let mut state = FormState::default();
    put_titles(&mut state, &slot.titles);
    put(&mut state, "starts", clock_text(slot.starts.into()));
    put(
        &mut state,
        "ends",
        slot.ends.map(|ends| clock_text(ends.into())).unwrap_or_default(),
    );
    put(&mut state, "kind", slot.kind.code());
    put(&mut state, "room", slot.room.clone());
    put(
        &mut state,
        "compulsory",
        if slot.compulsory { "true" } else { "" },
    );
    let of_slot = presenters.iter().filter(|presenter| presenter.slot_id == slot.id);
    for (row, presenter) in of_slot.enumerate() {
        let person = presenter.person_id.map(|id| id.to_string()).unwrap_or_default();
        let by_name = if presenter.person_id.is_some() {
            ""
        } else {
            presenter.name.as_str()
        };
        put(&mut state, format!("presenter-{row}-person"), person);
        put(&mut state, format!("presenter-{row}-name"), by_name);
        put(
            &mut state,
            format!("presenter-{row}-role"),
            presenter.role.clone(),
        );
        put(
            &mut state,
            format!("presenter-{row}-requirement"),
            presenter.requirement.clone(),
        );
    }
    state
}

/// Reads the form of a slot; `trainers` are the people to choose from.
pub(super) fn read_slot(posted: &Posted, trainers: &[Person]) -> Result<SlotDraft, Box<FormState>> {
    let mut reader = posted.reader();
    let starts = reader.clock("starts");
    let ends = match posted.value("ends").unwrap_or_default() {
        "" => None,
        _ => Some(reader.clock("ends")),
    };
    if ends.is_some_and(|ends| ends <= starts) {
        reader.error("ends", Message::new("editions-slot-ends-first"));
    }
    let kind = reader.parsed::<SlotKind>("kind");
    let draft = SlotDraft {
        starts,
        ends,
        kind: kind.unwrap_or(SlotKind::Other),
        titles: localised(&mut reader, "title"),
        room: reader.optional("room", 80).unwrap_or_default(),
        compulsory: reader.ticked("compulsory"),
        presenters: presenters(&mut reader, posted, trainers),
    };
    reader.finish()?;
    Ok(draft)
}

/// The rows that say anything; a row with a role alone is a place that is still open.
fn presenters(reader: &mut Reader<'_>, posted: &Posted, trainers: &[Person]) -> Vec<PresenterDraft> {
    let mut presenters = Vec::new();
    for row in 0..PRESENTER_ROWS {
        let role = reader
            .optional(&format!("presenter-{row}-role"), 40)
            .unwrap_or_default();
        if role.is_empty() {
            continue;
        }
        let field = format!("presenter-{row}-person");
        let chosen = posted.value(&field).unwrap_or_default();
        let person = trainers.iter().find(|person| person.id.to_string() == chosen);
        if !chosen.is_empty() && person.is_none() {
            reader.error(&field, Message::new("kernel-form-choice"));
        }
        let name = reader.optional(&format!("presenter-{row}-name"), LONGEST_LINE);
        presenters.push(PresenterDraft {
            person: person.map(|person| person.id),
            name: person.map_or_else(|| name.unwrap_or_default(), Person::full_name),
            role,
            requirement: reader
                .optional(&format!("presenter-{row}-requirement"), LONGEST_LINE)
                .unwrap_or_default(),
        });
    }
    presenters
}
