//! Asking for a plan.

use std::collections::BTreeSet;

use rocket::{get, post};

use super::{
    fill::{fill, from_file},
    read::read,
};

use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        text::Message,
    },
    people::Member,
    planning::{
        access,
        actions::{self, NotAsked},
        parts::Question,
        store::{self, Ground},
        views::{AskPage, Asked, MapOf, words},
    },
    projects::Project,
    regions,
};

#[get("/projects/<code>/plans/new?<from>&<demand>")]
pub(super) async fn new(mut visit: Member, code: &str, from: Option<i32>, demand: Option<&str>) -> Answer {
    let permit = access::may_plan(&visit, code).await?;
    super::with_funding(&mut visit, &permit.project);
    let db = visit.db();
    let ground = store::ground_and_towns(db, permit.project.id, visit.language()).await?;
    let origin = match from {
        Some(number) => store::plan(db, permit.project.id, number).await?,
        None => None,
    };
    let question = origin.as_ref().map(|plan| plan.question.clone());
    let nominated = store::nominated(db, permit.project.id).await?;
    let title = origin.as_ref().map_or_else(
        || visit.app.languages.word(visit.language(), "planning-title-first"),
        |plan| plan.title.clone(),
    );
    let mut asked = Asked::of(
        &question.clone().unwrap_or_else(|| ground.proposal(&nominated)),
        &title,
        origin.as_ref().map(|plan| plan.number),
    );
    if demand == Some("nominated") {
        fill(&mut asked.form, &ground, &nominated);
    }
    let page = AskPage::new(
        super::head(&visit, &permit.project),
        &ground,
        maps(&visit, &ground).await?,
        asked,
        origin.map(|plan| plan.number),
        question.as_ref(),
    );
    visit.page(&page)
}

#[post("/projects/<code>/plans", data = "<posted>")]
pub(super) async fn create(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_plan(&visit, code).await?;
    super::with_funding(&mut visit, &permit.project);
    let project = permit.project.clone();
    let ground = store::ground_and_towns(visit.db(), project.id, visit.language()).await?;
    match posted.value("fill") {
        Some("file") => {
            let filled = from_file(&ground, &posted);
            return again(&visit, &project, &ground, &posted, filled).await;
        }
        Some("nominated") => {
            let mut state = posted.state();
            fill(
                &mut state,
                &ground,
                &store::nominated(visit.db(), project.id).await?,
            );
            return again(&visit, &project, &ground, &posted, state).await;
        }
        _ => {}
    }
    let new = match read(&posted, &ground) {
        Ok(new) => new,
        Err(state) => return again(&visit, &project, &ground, &posted, *state).await,
    };
    match actions::ask(&visit.app, permit, new).await {
        Ok(number) => Reply::to(format!("/projects/{}/plans/{number}", project.code)),
        Err(NotAsked::Fault(fault)) => Err(fault),
        Err(NotAsked::Wrong(problems)) => {
            let names = names(&ground, None);
            let state = problems
                .iter()
                .enumerate()
                .fold(posted.state(), |state, (place, problem)| {
                    let field = if place == 0 { "regions" } else { "" };
                    state.with_error(field, words::problem(problem, &names))
                });
            again(&visit, &project, &ground, &posted, state).await
        }
    }
}

/// What regions, towns and role categories are called; towns as the question calls them, if it is there, for venues may be
/// gone or moved since it was asked.
pub(super) fn names(ground: &Ground, question: Option<&Question>) -> words::Names {
    let seats = ground
        .places
        .iter()
        .map(|place| (place.code.clone(), place.seat.clone()));
    let towns = ground.towns.iter();
    let towns = towns.chain(question.into_iter().flat_map(|question| &question.towns));
    words::Names {
        regions: ground.names.clone(),
        venues: seats
            .chain(towns.map(|town| (town.id.clone(), town.name.clone())))
            .collect(),
        roles: ground.roles.iter().cloned().collect(),
    }
}

/// The maps on which the regions of a project are chosen, one for each country.
async fn maps(visit: &Member, ground: &Ground) -> Result<Vec<MapOf>, Fault> {
    let codes: Vec<String> = ground.places.iter().map(|place| place.code.clone()).collect();
    let countries: BTreeSet<&str> = codes.iter().filter_map(|code| code.split('-').next()).collect();
    let mut maps = Vec::new();
    for code in countries {
        let map = regions::choice_map(&visit.app, visit.language(), code, &codes).await?;
        maps.extend(map.map(|(name, picture)| MapOf {
            code: code.to_owned(),
            name,
            picture,
        }));
    }
    Ok(maps)
}

async fn again(
    visit: &Member,
    project: &Project,
    ground: &Ground,
    posted: &Posted,
    form: FormState,
) -> Answer {
    let owned = |name: &str| posted.all(name).into_iter().map(str::to_owned).collect();
    let asked = Asked {
        form,
        taking_part: owned("take[]"),
        hosts: owned("host[]"),
        kinds: owned("kinds[]"),
    };
    let origin: Option<i32> = posted.value("origin").and_then(|number| number.parse().ok());
    let from = match origin {
        Some(number) => store::plan(visit.db(), project.id, number).await?,
        None => None,
    };
    let page = AskPage::new(
        super::head(visit, project),
        ground,
        maps(visit, ground).await?,
        asked,
        from.as_ref().map(|plan| plan.number),
        from.as_ref().map(|plan| &plan.question),
    );
    visit.form_again(&page)
}

/// A fault of a plan that was asked otherwise.
pub(super) fn wrong(not_asked: NotAsked, names: &words::Names) -> Result<Vec<Message>, Fault> {
    match not_asked {
        NotAsked::Fault(fault) => Err(fault),
        NotAsked::Wrong(problems) => Ok(problems
            .iter()
            .map(|problem| words::problem(problem, names))
            .collect()),
    }
}
