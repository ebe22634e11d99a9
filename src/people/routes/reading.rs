//! Reading what forms about people send, and what their lists offer.

use crate::{
    kernel::{
        form::{FormState, Posted, Reader},
        languages::Language,
        parts::Choice,
        text::Message,
    },
    people::{actions::Card, facts::Places, model::person},
};

/// Reads the part of a record that the person and the office both keep.
pub(super) fn card(reader: &mut Reader<'_>, posted: &Posted, places: &Places) -> Card {
    Card {
        given_name: reader.text("given_name", 100),
        family_name: reader.text("family_name", 100),
        organisation: reader.optional("organisation", 200).unwrap_or_default(),
        unit: reader.optional("unit", 200).unwrap_or_default(),
        function: reader.optional("function", 200).unwrap_or_default(),
        region_code: one_of(reader, posted, "region", &places.regions),
        role_category: one_of(reader, posted, "role_category", &places.role_categories),
        language: language(reader),
    }
}

fn language(reader: &mut Reader<'_>) -> Language {
    let codes = Language::ALL.map(Language::code);
    reader.choice("language", &codes).parse().unwrap_or_default()
}

/// One of the codes offered, or none.
fn one_of(
    reader: &mut Reader<'_>,
    posted: &Posted,
    field: &str,
    offered: &[(String, String)],
) -> Option<String> {
    let code = posted.value(field).filter(|code| !code.is_empty())?;
    if !offered.iter().any(|(known, _)| known == code) {
        reader.error(field, Message::new("kernel-form-choice"));
    }
    Some(code.to_owned())
}

/// The form that shows a record as it is.
pub(super) fn filled(person: &person::Model) -> FormState {
    let known = |value: &Option<String>| value.clone().unwrap_or_default();
    FormState::filled([
        ("given_name", person.given_name.clone()),
        ("family_name", person.family_name.clone()),
        ("email", person.email.clone()),
        ("organisation", person.organisation.clone()),
        ("unit", person.unit.clone()),
        ("function", person.function.clone()),
        ("region", known(&person.region_code)),
        ("role_category", known(&person.role_category)),
        ("language", person.language.clone()),
        ("earlier_training", known(&person.earlier_training)),
    ])
}

/// Names by code as a list to choose from.
pub(super) fn choices(names: &[(String, String)]) -> Vec<Choice> {
    names.iter().map(|(code, name)| Choice::new(code, name)).collect()
}

/// The languages to choose from, each in its own name.
pub(super) fn languages() -> Vec<Choice> {
    Language::ALL
        .map(|language| Choice::new(language.code(), language.own_name()))
        .into()
}
