//! The form of a project: filled from what is stored, and read.

use std::collections::BTreeSet;

use time::Date;

use crate::{
    kernel::{
        form::{FormState, Posted, Reader},
        languages::Language,
        text::{Localised, Message},
    },
    people::Member,
    projects::{
        Project, RoleCategory,
        actions::{ProjectDraft, RoleDraft, TargetDraft},
        model::{ProjectId, target},
        rules,
        views::{ROLE_ROWS, TARGET_ROWS},
    },
    regions::Region,
};

/// Longest title of a project in characters; grants have long names.
const LONGEST_TITLE: usize = 600;
/// Longest other text in one line.
const LONGEST_LINE: usize = 300;

/// An empty form with the usual values.
pub fn blank(visit: &Member) -> FormState {
    let mut state = FormState::default();
    let line = |language| visit.app.languages.word(language, "projects-visibility-default");
    let event = |language| {
        visit
            .app
            .languages
            .word(language, "projects-retention-event-default")
    };
    for language in Language::ALL {
        put(&mut state, format!("visibility-{language}"), line(language));
        put(&mut state, format!("retention_event-{language}"), event(language));
    }
    put(&mut state, "emblem".to_owned(), "eu");
    put(&mut state, "suppression_k".to_owned(), "5");
    put(&mut state, "retention_years".to_owned(), "5");
    state
}

/// The form as the project is stored.
pub fn filled(project: &Project, roles: &[RoleCategory], targets: &[target::Model]) -> FormState {
    let mut state = FormState::default();
    let texts = [
        ("number", project.number.clone()),
        ("programme", project.programme.clone()),
        ("funder", project.funder.clone()),
        ("starts_on", project.starts_on.to_string()),
        ("ends_on", project.ends_on.to_string()),
        ("emblem", project.emblem.clone()),
        ("signatory_name", project.signatory_name.clone()),
        ("contact_email", project.contact_email.clone()),
        ("suppression_k", project.suppression_k.to_string()),
        ("retention_years", project.retention_years.to_string()),
        (
            "retention_from",
            project
                .retention_from
                .map(|date| date.to_string())
                .unwrap_or_default(),
        ),
        ("held_reason", project.held_reason.clone().unwrap_or_default()),
    ];
    for (name, text) in texts {
        put(&mut state, name.to_owned(), text);
    }
    put_localised(&mut state, "title", &project.titles);
    put_localised(&mut state, "visibility", &project.visibility);
    put_localised(&mut state, "issuing_body", &project.issuing_body);
    put_localised(&mut state, "signatory_function", &project.signatory_function);
    put_localised(&mut state, "retention_event", &project.retention_event);
    for (row, role) in roles.iter().enumerate() {
        put(&mut state, format!("role-{row}-code"), role.code.clone());
        put(&mut state, format!("role-{row}-order"), (row + 1).to_string());
        put_localised(&mut state, &format!("role-{row}"), &role.names);
    }
    for (row, target) in targets.iter().enumerate() {
        put(&mut state, format!("target-{row}-id"), target.id.to_string());
        put(
            &mut state,
            format!("target-{row}-indicator"),
            target.indicator.clone(),
        );
        put(&mut state, format!("target-{row}-unit"), target.unit.clone());
        put(
            &mut state,
            format!("target-{row}-value"),
            target.value.to_string(),
        );
        put_localised(&mut state, &format!("target-{row}"), &target.names);
    }
    state
}

fn put(state: &mut FormState, name: String, value: impl Into<String>) {
    state.values.insert(name, value.into());
}

fn put_localised(state: &mut FormState, name: &str, texts: &Localised) {
    for (language, text) in &texts.0 {
        put(state, format!("{name}-{language}"), text.clone());
    }
}

/// Reads the form of a new project: its id and the rest.
pub fn read_new(posted: &Posted, regions: &[Region]) -> Result<(ProjectId, ProjectDraft), Box<FormState>> {
    let mut reader = posted.reader();
    let id = reader.parsed::<ProjectId>("id");
    let code = reader.text("code", 32).to_uppercase();
    if !code.is_empty() && !rules::is_code(&code) {
        reader.error("code", Message::new("projects-wrong-code"));
    }
    let mut draft = draft_of(&mut reader, posted, regions);
    draft.code = code;
    reader.finish()?;
    Ok((id.unwrap_or_default(), draft))
}

/// Reads the form of a project that is there.
pub fn read(posted: &Posted, regions: &[Region]) -> Result<ProjectDraft, Box<FormState>> {
    let mut reader = posted.reader();
    let draft = draft_of(&mut reader, posted, regions);
    reader.finish()?;
    Ok(draft)
}

fn draft_of(reader: &mut Reader<'_>, posted: &Posted, regions: &[Region]) -> ProjectDraft {
    ProjectDraft {
        code: String::new(),
        titles: localised(reader, "title", LONGEST_TITLE, true),
        number: reader.text("number", LONGEST_LINE),
        programme: reader.text("programme", LONGEST_LINE),
        funder: reader.text("funder", LONGEST_LINE),
        term: term(reader),
        contact_email: reader.email("contact_email"),
        visibility: localised(reader, "visibility", LONGEST_LINE, true),
        emblem: reader_emblem(reader, posted),
        issuing_body: localised(reader, "issuing_body", LONGEST_LINE, true),
        signatory_name: reader.text("signatory_name", LONGEST_LINE),
        signatory_function: localised(reader, "signatory_function", LONGEST_LINE, true),
        regions: region_codes(reader, posted, regions),
        roles: roles(reader, posted),
        targets: targets(reader, posted),
        retention_event: localised(reader, "retention_event", LONGEST_LINE, true),
        retention_years: whole(reader, "retention_years", 0, 100),
        retention_from: reader.optional_date("retention_from", false),
        held_reason: reader.optional("held_reason", 2_000),
        suppression_k: whole(reader, "suppression_k", 1, 100),
    }
}

fn whole(reader: &mut Reader<'_>, name: &str, least: i64, most: i64) -> i32 {
    i32::try_from(reader.integer(name, least, most)).unwrap_or_default()
}

fn term(reader: &mut Reader<'_>) -> Option<(Date, Date)> {
    let starts_on = reader.optional_date("starts_on", true)?;
    let ends_on = reader.optional_date("ends_on", true)?;
    if ends_on < starts_on {
        reader.error("ends_on", Message::new("projects-wrong-end"));
    }
    Some((starts_on, ends_on))
}

fn reader_emblem(reader: &mut Reader<'_>, posted: &Posted) -> String {
    let emblem = posted.value("emblem").unwrap_or_default();
    if !rules::EMBLEMS.contains(&emblem) {
        reader.error("emblem", Message::new("kernel-form-choice"));
    }
    emblem.to_owned()
}

/// A text in up to three languages, in fields `<name>-<language>`; one of them must be there when `required`.
fn localised(reader: &mut Reader<'_>, name: &str, longest: usize, required: bool) -> Localised {
    let mut texts = Localised::default();
    for language in Language::ALL {
        if let Some(text) = reader.optional(&format!("{name}-{language}"), longest) {
            texts = texts.and(language, text);
        }
    }
    if required && texts.is_empty() {
        reader.error(&format!("{name}-pl"), Message::new("projects-missing-in-all"));
    }
    texts
}

fn region_codes(reader: &mut Reader<'_>, posted: &Posted, regions: &[Region]) -> Vec<String> {
    let chosen = posted.all("regions[]");
    let known = |code: &&str| regions.iter().any(|region| region.code == **code);
    if !chosen.iter().all(known) {
        reader.error("regions", Message::new("kernel-form-choice"));
    } else if chosen.is_empty() {
        reader.error("regions", Message::new("projects-missing-regions"));
    }
    chosen.into_iter().map(str::to_owned).collect()
}

/// The role categories in the order that the form asks for; rows without code and names are left out.
fn roles(reader: &mut Reader<'_>, posted: &Posted) -> Vec<RoleDraft> {
    let mut rows = Vec::new();
    let mut codes = BTreeSet::new();
    for row in 0..ROLE_ROWS {
        let (code_field, order_field) = (format!("role-{row}-code"), format!("role-{row}-order"));
        let code = posted.value(&code_field).unwrap_or_default().to_owned();
        if reader.ticked(&format!("role-{row}-remove")) {
            continue;
        }
        let names = localised(reader, &format!("role-{row}"), LONGEST_LINE, false);
        if code.is_empty() && names.is_empty() {
            continue;
        }
        if !rules::is_role_code(&code) {
            reader.error(&code_field, Message::new("projects-wrong-role-code"));
        } else if !codes.insert(code.clone()) {
            reader.error(&code_field, Message::new("projects-role-twice"));
        }
        if names.is_empty() {
            reader.error(&format!("role-{row}-pl"), Message::new("projects-missing-in-all"));
        }
        let order = if posted.value(&order_field).unwrap_or_default().is_empty() {
            100
        } else {
            reader.integer(&order_field, 1, 100)
        };
        rows.push((order, RoleDraft { code, names }));
    }
    if rows.is_empty() {
        reader.error("roles", Message::new("projects-missing-roles"));
    }
    rows.sort_by_key(|(order, _)| *order);
    rows.into_iter().map(|(_, role)| role).collect()
}

/// The targets in the order of the form; a row without any name is left out.
fn targets(reader: &mut Reader<'_>, posted: &Posted) -> Vec<TargetDraft> {
    let mut rows = Vec::new();
    for row in 0..TARGET_ROWS {
        let names = localised(reader, &format!("target-{row}"), LONGEST_LINE, false);
        if names.is_empty() {
            continue;
        }
        rows.push(TargetDraft {
            id: posted
                .value(&format!("target-{row}-id"))
                .and_then(|id| id.parse().ok()),
            indicator: reader.choice(&format!("target-{row}-indicator"), &rules::INDICATORS),
            names,
            unit: reader
                .optional(&format!("target-{row}-unit"), 80)
                .unwrap_or_default(),
            value: whole(reader, &format!("target-{row}-value"), 1, 10_000_000),
        });
    }
    rows
}
