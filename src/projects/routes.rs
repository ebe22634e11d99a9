//! The addresses of projects.

mod form;
mod questions;

use rocket::{Route, State, get, post, routes};

use super::{
    access, actions,
    facts::Facts,
    model::ProjectId,
    store,
    views::{self, ListPage, Places, ProjectFormPage, ProjectPage},
};
use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
    },
    people::Member,
    regions,
};

/// All routes of this slice.
pub fn routes() -> Vec<Route> {
    routes![
        list,
        new,
        create,
        show,
        edit,
        change,
        questions::read,
        questions::ask,
        questions::fill_in,
        questions::end_filling
    ]
}

#[get("/projects")]
async fn list(visit: Member) -> Answer {
    let _permit = access::may_list(&visit)?;
    let projects = store::projects(visit.db(), visit.actor.projects_read()).await?;
    visit.page(&ListPage::new(
        projects,
        visit.language(),
        visit.actor.is_admin(),
        visit.actor.is_any_office(),
    ))
}

#[get("/projects/new")]
async fn new(visit: Member) -> Answer {
    let _permit = access::may_add(&visit)?;
    let state = form::blank(&visit);
    visit.page(&form_page(&visit, state, None, &[]).await?)
}

#[post("/projects", data = "<posted>")]
async fn create(visit: Member, posted: Posted) -> Answer {
    let permit = access::may_add(&visit)?;
    let regions = regions::regions(visit.db()).await?;
    let (id, draft) = match form::read_new(&posted, &regions) {
        Ok(read) => read,
        Err(state) => return again(&visit, &posted, *state, None).await,
    };
    let code = draft.code.clone();
    match actions::add(&visit.app, permit, id, draft).await {
        Ok(()) => Reply::done(format!("/projects/{code}"), "project-added"),
        Err(Fault::Refused(message)) => {
            again(&visit, &posted, posted.state().with_error("code", message), None).await
        }
        Err(fault) => Err(fault),
    }
}

#[get("/projects/<code>", rank = 2)]
async fn show(mut visit: Member, code: &str, facts: &State<Facts>) -> Answer {
    let permit = access::may_read(&visit, code).await?;
    let language = visit.language();
    visit.visit.shell.funding = views::funding(&permit.project, language);
    let id = permit.project.id;
    let db = visit.db();
    let page = ProjectPage::new(
        language,
        permit.project,
        permit.changes,
        views::Parts {
            roles: store::role_categories(db, id).await?,
            regions: regions::region_names(db, language).await?,
            in_project: store::project_regions(db, id).await?,
            targets: store::targets(db, id).await?,
            reached: (facts.reached)(visit.app.clone(), id).await?,
            editions: (facts.editions)(visit.app.clone(), id, language).await?,
        },
    );
    visit.page(&page)
}

#[get("/projects/<code>/edit")]
async fn edit(mut visit: Member, code: &str) -> Answer {
    let permit = access::may_change(&visit, code).await?;
    visit.visit.shell.funding = views::funding(&permit.project, visit.language());
    let db = visit.db();
    let id = permit.project.id;
    let roles = store::role_categories(db, id).await?;
    let targets = store::targets(db, id).await?;
    let chosen = store::project_regions(db, id).await?;
    let state = form::filled(&permit.project, &roles, &targets);
    visit.page(&form_page(&visit, state, Some(&permit.project), &chosen).await?)
}

#[post("/projects/<code>", data = "<posted>", rank = 2)]
async fn change(visit: Member, code: &str, posted: Posted, facts: &State<Facts>) -> Answer {
    let permit = access::may_change(&visit, code).await?;
    let regions = regions::regions(visit.db()).await?;
    let project = permit.project.clone();
    let draft = match form::read(&posted, &regions) {
        Ok(draft) => draft,
        Err(state) => return again(&visit, &posted, *state, Some(&project)).await,
    };
    match actions::change(&visit.app, permit, facts, draft).await {
        Ok(()) => Reply::done(format!("/projects/{}", project.code), "project-changed"),
        Err(Fault::Refused(message)) => {
            let state = posted.state().with_error("roles", message);
            again(&visit, &posted, state, Some(&project)).await
        }
        Err(fault) => Err(fault),
    }
}

async fn again(
    visit: &Member,
    posted: &Posted,
    state: FormState,
    project: Option<&super::Project>,
) -> Answer {
    let chosen: Vec<String> = posted.all("regions[]").into_iter().map(str::to_owned).collect();
    visit.form_again(&form_page(visit, state, project, &chosen).await?)
}

async fn form_page(
    visit: &Member,
    state: FormState,
    project: Option<&super::Project>,
    chosen: &[String],
) -> Result<ProjectFormPage, Fault> {
    let regions = regions::regions(visit.db()).await?;
    let id = project.map_or_else(
        || {
            state
                .values
                .get("id")
                .and_then(|id| id.parse().ok())
                .unwrap_or_default()
        },
        |project| project.id,
    );
    let id: ProjectId = id;
    let language = visit.language();
    let countries = regions::countries(visit.db())
        .await?
        .into_iter()
        .map(|country| (country.code, country.names.get(language).to_owned()))
        .collect();
    let places = Places {
        regions: &regions,
        countries: &countries,
        chosen,
    };
    Ok(ProjectFormPage::new(language, state, id, project, places))
}
