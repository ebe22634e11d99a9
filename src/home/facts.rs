//! What the pages of people and projects are told of the slices that stand between them and this one.

use std::collections::BTreeMap;

use serde_json::json;

use crate::{
    attendance, certificates, editions, enrolment,
    kernel::{app::App, fault::Fault, languages::Language},
    people::{self, Answered, EditionGround, Facts, Ground, Holding, PersonId, Places, ProjectGround},
    planning, projects, regions,
};

/// The answers to what people's pages ask.
pub const FACTS_OF_PEOPLE: Facts = Facts { places, ground, held };

/// The answers to what projects' pages ask.
pub const FACTS_OF_PROJECTS: projects::Facts = projects::Facts {
    roles_in_use: editions::roles_in_use,
    reached,
    editions: editions::edition_lines,
};

fn places(app: App, language: Language) -> Answered<Places> {
    Box::pin(async move {
        let db = app.db.read();
        let regions = regions::region_names(db, language).await?;
        let categories = projects::all_role_categories(db).await?;
        let names = categories
            .into_iter()
            .map(|category| (category.code, category.names.get(language).to_owned()));
        Ok(Places {
            regions: sorted(&app, language, regions.into_iter().collect()),
            role_categories: sorted(&app, language, names.collect()),
        })
    })
}

fn sorted(app: &App, language: Language, mut names: Vec<(String, String)>) -> Vec<(String, String)> {
    names.sort_by(|(_, left), (_, right)| app.languages.compare(language, left, right));
    names
}

fn ground(app: App, language: Language) -> Answered<Ground> {
    Box::pin(async move {
        let db = app.db.read();
        let mut regions_of = projects::all_project_regions(db).await?;
        let projects = projects::projects(db, None).await?;
        let projects = projects.into_iter().map(|project| ProjectGround {
            id: project.id.0,
            name: format!("{} {}", project.code, project.titles.get(language)),
            regions: regions_of.remove(&project.id).unwrap_or_default(),
        });
        let editions = editions::edition_codes(db).await?;
        let editions = editions.into_iter().map(|(id, project, code)| EditionGround {
            id: id.0,
            project: project.0,
            name: code,
        });
        Ok(Ground {
            projects: projects.collect(),
            editions: editions.collect(),
            regions: regions::region_names(db, language).await?,
        })
    })
}

fn held(app: App, person: PersonId) -> Answered<Vec<Holding>> {
    Box::pin(async move {
        Ok(vec![
            enrolments(&app, person).await?,
            attendance_recorded(&app, person).await?,
            certificates(&app, person).await?,
            seatings(&app, person).await?,
            attendance_said(&app, person).await?,
            walk_ins(&app, person).await?,
            statements(&app, person).await?,
            calendars(&app, person).await?,
        ])
    })
}

async fn enrolments(app: &App, person: PersonId) -> Result<Holding, Fault> {
    let db = app.db.read();
    let enrolments = enrolment::enrolments_of(db, person).await?;
    let ids = enrolments.iter().map(|enrolment| enrolment.edition_id).collect();
    let ids_of_own: Vec<_> = enrolments.iter().map(|enrolment| enrolment.id).collect();
    let chosen = enrolment::session_titles_of(db, ids_of_own.clone()).await?;
    let diets = enrolment::diets_of(db, ids_of_own).await?;
    let codes: BTreeMap<_, _> = editions::editions_by_ids(db, ids)
        .await?
        .into_iter()
        .map(|edition| (edition.id, edition.code))
        .collect();
    let record = |enrolment: &enrolment::Enrolment| {
        let diet = diets.iter().find(|need| need.enrolment_id == enrolment.id);
        json!({
            "diet": diet.map(|need| json!({ "diet": need.diet, "words": need.words })),
            "edition": codes.get(&enrolment.edition_id),
            "state": enrolment.state,
            "sessions": chosen.get(&enrolment.id),
            "region": enrolment.region_code,
            "role_category": enrolment.role_category,
            "created_at": enrolment.created_at.to_string(),
            "changed_at": enrolment.changed_at.to_string(),
        })
    };
    Ok(Holding {
        kind: "enrolments",
        records: enrolments.iter().map(record).collect(),
    })
}

/// The entries of attendance, and what the office ruled on entitlements.
async fn attendance_recorded(app: &App, person: PersonId) -> Result<Holding, Fault> {
    let db = app.db.read();
    let enrolments = enrolment::enrolments_of(db, person).await?;
    let ids = enrolments.iter().map(|enrolment| enrolment.id).collect();
    Ok(Holding {
        kind: "attendance",
        records: attendance::recorded_in(db, ids).await?,
    })
}

async fn certificates(app: &App, person: PersonId) -> Result<Holding, Fault> {
    Ok(Holding {
        kind: "certificates",
        records: certificates::held_of(app.db.read(), person).await?,
    })
}

/// What a person attested of their minutes, and objected to, with the answers; and what was read of them in signed sheets.
async fn attendance_said(app: &App, person: PersonId) -> Result<Holding, Fault> {
    let db = app.db.read();
    let enrolments = enrolment::enrolments_of(db, person).await?;
    let ids: Vec<_> = enrolments.iter().map(|enrolment| enrolment.id).collect();
    let mut records = attendance::said_in(db, ids.clone()).await?;
    records.extend(attendance::read_in(db, ids).await?);
    Ok(Holding {
        kind: "attestations",
        records,
    })
}

async fn walk_ins(app: &App, person: PersonId) -> Result<Holding, Fault> {
    let db = app.db.read();
    let known = people::person(db, person).await?.ok_or(Fault::NotFound)?;
    Ok(Holding {
        kind: "walk_ins",
        records: attendance::walk_ins_held(db, &known.email).await?,
    })
}

async fn seatings(app: &App, person: PersonId) -> Result<Holding, Fault> {
    let db = app.db.read();
    let projects = projects::projects(db, None).await?;
    let code = |id| {
        projects
            .iter()
            .find(|project| project.id == id)
            .map(|project| &project.code)
    };
    let found = planning::seatings_about(db, person).await?;
    let record = |about: &planning::SeatingAbout| {
        json!({
            "project": code(about.project),
            "seating": about.number,
            "region": about.seeker.region,
            "role_category": about.seeker.role,
            "organisation": about.seeker.organisation,
            "needs": about.seeker.needs,
            "priority": about.seeker.priority,
            "created_at": about.created_at.to_string(),
        })
    };
    Ok(Holding {
        kind: "seatings",
        records: found.iter().map(record).collect(),
    })
}

/// The calendars that the person has opened; the addresses are shown on the page on which they are kept.
async fn calendars(app: &App, person: PersonId) -> Result<Holding, Fault> {
    let feeds = editions::feeds_of(app.db.read(), person).await?;
    let records = feeds
        .iter()
        .map(|feed| json!({ "calendar": feed.kind, "since": feed.made_at.to_string() }));
    Ok(Holding {
        kind: "calendars",
        records: records.collect(),
    })
}

/// What the person answered to the funders' questions, sensitive answers beside it, project by project.
async fn statements(app: &App, person: PersonId) -> Result<Holding, Fault> {
    let db = app.db.read();
    let held = enrolment::statements_of(db, person).await?;
    let mut records = Vec::with_capacity(held.len());
    for enrolment::Held { statement, sensitive } in held {
        let project = projects::project(db, statement.project_id).await?;
        let answer = |answer: &enrolment::SensitiveAnswer| {
            json!({
                "question": answer.question,
                "answer": answer.answer,
                "asked_on": answer.asked_on.to_string(),
                "asked_by": answer.asked_by,
                "at": answer.at.to_string(),
            })
        };
        records.push(json!({
            "project": project.map(|project| project.code),
            "sex": statement.sex,
            "birth_year": statement.birth_year,
            "education": statement.education,
            "labour_status": statement.labour_status,
            "from_documents": statement.from_documents,
            "document": statement.document,
            "document_at": statement.document_at.map(|at| at.to_string()),
            "document_by": statement.document_by,
            "own_at": statement.own_at.map(|at| at.to_string()),
            "sensitive": sensitive.iter().map(answer).collect::<Vec<_>>(),
        }));
    }
    Ok(Holding {
        kind: "statements",
        records,
    })
}

/// What has been reached, by indicator: editions held and regions reached, people who attended, valid certificates.
fn reached(app: App, project: projects::ProjectId) -> projects::Answered<BTreeMap<String, i64>> {
    Box::pin(async move {
        let db = app.db.read();
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let mut reached = editions::reached(app.clone(), project).await?;
        let editions = editions::editions_of(db, project).await?;
        let ids = editions.into_iter().map(|edition| edition.id).collect();
        reached.insert(
            "participants".to_owned(),
            count(enrolment::count_attended(db, ids).await?),
        );
        reached.insert(
            "certificates".to_owned(),
            count(certificates::count_valid(db, project).await?),
        );
        Ok(reached)
    })
}
