//! What people's pages are told of the other slices, which stand below people and above this one.

use std::collections::BTreeMap;

use serde_json::json;

use crate::{
    editions, enrolment,
    kernel::{app::App, fault::Fault, languages::Language},
    people::{Answered, EditionGround, Facts, Ground, Holding, PersonId, Places, ProjectGround},
    projects, regions,
};

/// The answers to what people's pages ask.
pub const FACTS_OF_PEOPLE: Facts = Facts { places, ground, held };

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
    Box::pin(async move { Ok(vec![enrolments(&app, person).await?]) })
}

async fn enrolments(app: &App, person: PersonId) -> Result<Holding, Fault> {
    let db = app.db.read();
    let enrolments = enrolment::enrolments_of(db, person).await?;
    let ids = enrolments.iter().map(|enrolment| enrolment.edition_id).collect();
    let codes: BTreeMap<_, _> = editions::editions_by_ids(db, ids)
        .await?
        .into_iter()
        .map(|edition| (edition.id, edition.code))
        .collect();
    let record = |enrolment: &enrolment::Enrolment| {
        json!({
            "edition": codes.get(&enrolment.edition_id),
            "state": enrolment.state,
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
