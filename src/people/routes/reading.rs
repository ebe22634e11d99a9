//! Reading what forms about people send, and what their lists offer.

use crate::{
    kernel::{
        form::{FormState, Posted, Reader},
        languages::Language,
        parts::Choice,
        text::Message,
    },
    people::{
        actions::{Card, Statements},
        facts::Places,
        model::person,
        visitor::Visitor,
    },
};

/// Codes of what people may say of their sex, with the others of [`Statements`] below.
pub(super) const SEXES: [&str; 4] = ["not_stated", "woman", "man", "non_binary"];
/// Levels of education (ISCED).
pub(super) const EDUCATIONS: [&str; 4] = ["not_stated", "isced_0_2", "isced_3_4", "isced_5_8"];
/// Labour statuses.
pub(super) const LABOUR_STATUSES: [&str; 4] = ["not_stated", "employed", "unemployed", "inactive"];

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

/// Reads what people say about themselves; nobody alive is older than the first year that is taken.
pub(super) fn statements(reader: &mut Reader<'_>, posted: &Posted, this_year: i32) -> Statements {
    let asked = posted.value("birth_year").unwrap_or_default();
    let birth_year = if asked.is_empty() {
        None
    } else {
        let year = reader.integer("birth_year", 1900, this_year.into());
        i32::try_from(year).ok()
    };
    Statements {
        sex: reader.choice("sex", &SEXES),
        birth_year,
        education: reader.choice("education", &EDUCATIONS),
        labour_status: reader.choice("labour_status", &LABOUR_STATUSES),
    }
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
        ("sex", person.sex.clone()),
        (
            "birth_year",
            person.birth_year.map(|year| year.to_string()).unwrap_or_default(),
        ),
        ("education", person.education.clone()),
        ("labour_status", person.labour_status.clone()),
    ])
}

/// Names by code as a list to choose from.
pub(super) fn choices(names: &[(String, String)]) -> Vec<Choice> {
    names.iter().map(|(code, name)| Choice::new(code, name)).collect()
}

/// Codes as a list to choose from, in the reader's words under the key that is the prefix and the code.
pub(super) fn worded(visit: &Visitor, prefix: &str, codes: &[&str]) -> Vec<Choice> {
    let word = |code: &&str| {
        let key = format!("{prefix}{}", code.replace('_', "-"));
        Choice::new(*code, visit.app.languages.word(visit.language(), &key))
    };
    codes.iter().map(word).collect()
}

/// The languages to choose from, each in its own name.
pub(super) fn languages() -> Vec<Choice> {
    Language::ALL
        .map(|language| Choice::new(language.code(), language.own_name()))
        .into()
}
