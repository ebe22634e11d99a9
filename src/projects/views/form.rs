//! The form of a project.

use std::collections::BTreeMap;

use serde::Serialize;

use super::sample_project;
use crate::{
    kernel::{form::FormState, languages::Language, page::Page, text::Message},
    projects::{
        model::{ProjectId, project},
        rules,
    },
    regions::Region,
};

/// Rows for role categories; those that are not used stay empty.
pub const ROLE_ROWS: usize = 12;
/// Rows for targets.
pub const TARGET_ROWS: usize = 16;
/// Empty rows shown after the filled ones.
const SPARE_ROWS: usize = 2;

/// The form for a new project or one that is there.
#[derive(Serialize)]
pub struct ProjectFormPage {
    form: FormState,
    id: String,
    /// The project that is changed; `None` for a new one.
    code: Option<String>,
    title: Option<String>,
    heading_key: &'static str,
    action: String,
    back_href: String,
    languages: Vec<LanguageField>,
    countries: Vec<Country>,
    emblems: Vec<Choice>,
    indicators: Vec<Choice>,
    roles: Vec<Row>,
    targets: Vec<Row>,
}

/// A language in which texts are asked for.
#[derive(Serialize)]
struct LanguageField {
    code: &'static str,
    name: &'static str,
}

#[derive(Serialize)]
struct Country {
    code: String,
    name: String,
    options: Vec<RegionBox>,
    total: usize,
    chosen: usize,
    /// Whether the list stands open at first: something in it is chosen, or nothing is yet.
    open: bool,
}

#[derive(Serialize)]
struct RegionBox {
    value: String,
    label: String,
    checked: bool,
    /// The id of the box; the first one carries the name of the whole group, for the summary of errors.
    id: String,
}

#[derive(Serialize)]
struct Choice {
    value: &'static str,
    key: String,
}

/// One row of role categories or targets: its number in field names, and for people.
#[derive(Serialize)]
struct Row {
    number: usize,
    shown: usize,
    /// Whether it was stored before.
    known: bool,
}

impl ProjectFormPage {
    /// The form as it stands.
    pub fn new(
        language: Language,
        form: FormState,
        id: ProjectId,
        project: Option<&project::Model>,
        places: Places<'_>,
    ) -> Self {
        let address = project.map_or_else(
            || "/projects".to_owned(),
            |project| format!("/projects/{}", project.code),
        );
        Self {
            roles: rows(&form, "role", "code", ROLE_ROWS),
            targets: rows(&form, "target", "id", TARGET_ROWS),
            form,
            id: id.to_string(),
            code: project.map(|project| project.code.clone()),
            heading_key: if project.is_some() {
                "projects-edit"
            } else {
                "projects-add"
            },
            title: project.map(|project| project.titles.get(language).to_owned()),
            back_href: address.clone(),
            action: address,
            languages: Language::ALL
                .into_iter()
                .map(|language| LanguageField {
                    code: language.code(),
                    name: language.own_name(),
                })
                .collect(),
            countries: places.by_country(language),
            emblems: choices("projects-emblem-", &rules::EMBLEMS),
            indicators: choices("projects-indicator-", &rules::INDICATORS),
        }
    }
}

fn choices(prefix: &str, values: &[&'static str]) -> Vec<Choice> {
    let key = |value: &str| {
        let end = if value.is_empty() { "none" } else { value };
        format!("{prefix}{end}")
    };
    values
        .iter()
        .map(|value| Choice {
            value,
            key: key(value),
        })
        .collect()
}

/// As many rows as are filled and a few to spare.
fn rows(form: &FormState, kind: &str, mark: &str, most: usize) -> Vec<Row> {
    let filled = |number: usize| {
        let prefix = format!("{kind}-{number}-");
        form.values
            .iter()
            .any(|(name, value)| name.starts_with(&prefix) && !value.is_empty())
    };
    let last = (0..most)
        .rev()
        .find(|number| filled(*number))
        .map_or(0, |number| number + 1);
    (0..(last + SPARE_ROWS).min(most))
        .map(|number| Row {
            number,
            shown: number + 1,
            known: form
                .values
                .get(&format!("{kind}-{number}-{mark}"))
                .is_some_and(|value| !value.is_empty()),
        })
        .collect()
}

/// The regions to choose from.
#[derive(Clone, Copy)]
pub struct Places<'p> {
    /// All regions.
    pub regions: &'p [Region],
    /// The names of countries by code.
    pub countries: &'p BTreeMap<String, String>,
    /// The codes of the regions that are ticked.
    pub chosen: &'p [String],
}

impl Places<'_> {
    fn by_country(self, language: Language) -> Vec<Country> {
        let mut countries: Vec<Country> = Vec::new();
        for (place, region) in self.regions.iter().enumerate() {
            let option = RegionBox {
                label: region.names.get(language).to_owned(),
                checked: self.chosen.contains(&region.code),
                id: if place == 0 {
                    "field-regions".to_owned()
                } else {
                    format!("field-regions-{place}")
                },
                value: region.code.clone(),
            };
            match countries
                .iter_mut()
                .find(|country| country.code == region.country)
            {
                Some(country) => country.options.push(option),
                None => countries.push(Country {
                    name: self
                        .countries
                        .get(&region.country)
                        .unwrap_or(&region.country)
                        .clone(),
                    code: region.country.clone(),
                    options: vec![option],
                    total: 0,
                    chosen: 0,
                    open: false,
                }),
            }
        }
        for country in &mut countries {
            country.total = country.options.len();
            country.chosen = country.options.iter().filter(|option| option.checked).count();
            country.open = country.chosen > 0 || self.chosen.is_empty();
        }
        countries
    }
}

impl Page for ProjectFormPage {
    const TEMPLATE: &'static str = "projects/form";

    fn samples() -> Vec<Self> {
        let mut form = FormState::default();
        form.values
            .insert("role-0-code".to_owned(), "foreigners-department".to_owned());
        form.values
            .insert("target-0-id".to_owned(), uuid::Uuid::nil().to_string());
        let wrong = form
            .clone()
            .with_error("title-pl", Message::new("projects-missing-in-all"))
            .with_error("regions", Message::new("projects-missing-regions"))
            .with_error("roles", Message::new("projects-missing-roles"))
            .with_error("role-0-code", Message::new("projects-wrong-role-code"));
        let id = ProjectId(uuid::Uuid::nil());
        let names = BTreeMap::new();
        let nowhere = Places {
            regions: &[],
            countries: &names,
            chosen: &[],
        };
        vec![
            Self::new(Language::En, FormState::default(), id, None, nowhere),
            Self::new(Language::En, form, id, Some(&sample_project()), nowhere),
            Self::new(Language::En, wrong, id, None, nowhere),
        ]
    }
}
