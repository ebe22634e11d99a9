//! Asking for a plan.

use std::collections::BTreeMap;

use rocket::{get, post};

use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted, Reader},
        languages::Language,
        page::{Answer, Reply},
        sheets,
        text::{Localised, Message},
    },
    people::Member,
    planning::{
        access,
        actions::{self, NewPlan, NotAsked},
        model::PlanId,
        parts::{Place, Question},
        rules::{Known, read_demand},
        store::{self, Ground},
        views::{AskPage, Asked, demand_field, words},
    },
    projects::Project,
};

/// The most people of a region and role category, and of an edition.
const MOST_PEOPLE: i64 = 1_000_000;

#[get("/projects/<code>/plans/new?<from>&<demand>")]
pub(super) async fn new(mut visit: Member, code: &str, from: Option<i32>, demand: Option<&str>) -> Answer {
    let permit = access::may_plan(&visit, code).await?;
    super::with_funding(&mut visit, &permit.project);
    let db = visit.db();
    let ground = store::ground(db, permit.project.id, visit.language()).await?;
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
        asked,
        origin.map(|plan| plan.number),
        question.as_ref(),
    );
    visit.page(&page)
}

/// Writes these people into the form's table, and 0 where there are none.
fn fill(form: &mut FormState, ground: &Ground, people: &BTreeMap<(String, String), i64>) {
    for place in &ground.places {
        for (role, _) in &ground.roles {
            let number = people
                .get(&(place.code.clone(), role.clone()))
                .copied()
                .unwrap_or(0);
            form.values
                .insert(demand_field(&place.code, role), number.to_string());
        }
    }
}

#[post("/projects/<code>/plans", data = "<posted>")]
pub(super) async fn create(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_plan(&visit, code).await?;
    super::with_funding(&mut visit, &permit.project);
    let project = permit.project.clone();
    let ground = store::ground(visit.db(), project.id, visit.language()).await?;
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
            let names = names(&ground);
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

/// What regions, towns and role categories are called.
pub(super) fn names(ground: &Ground) -> words::Names {
    words::Names {
        regions: ground.names.clone(),
        venues: ground
            .places
            .iter()
            .map(|place| (place.code.clone(), place.seat.clone()))
            .collect(),
        roles: ground.roles.iter().cloned().collect(),
    }
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
        asked,
        from.as_ref().map(|plan| plan.number),
        from.as_ref().map(|plan| &plan.question),
    );
    visit.form_again(&page)
}

fn read(posted: &Posted, ground: &Ground) -> Result<NewPlan, Box<FormState>> {
    let mut reader = posted.reader();
    let id = reader.parsed::<PlanId>("id");
    let title = reader.text("title", 200);
    let taken = posted.all("take[]");
    let hosts = posted.all("host[]");
    let mut places = Vec::new();
    for place in &ground.places {
        if !taken.contains(&place.code.as_str()) {
            continue;
        }
        let mut demand = BTreeMap::new();
        for (role, _) in &ground.roles {
            let people = reader.integer(&demand_field(&place.code, role), 0, MOST_PEOPLE);
            demand.insert(role.clone(), people);
        }
        places.push(Place {
            demand,
            hosts: hosts.contains(&place.code.as_str()),
            room: optional(
                &mut reader,
                posted,
                &format!("room-{}", place.code),
                1,
                MOST_PEOPLE,
            ),
            ..place.clone()
        });
    }
    if places.is_empty() {
        reader.error("regions", Message::new("planning-problem-no-regions"));
    }
    let known = |code: &str| places.iter().any(|place| place.code == code);
    let links = ground
        .links
        .iter()
        .filter(|link| known(&link.a) && known(&link.b))
        .cloned()
        .collect();
    let pairs = |name: &str| -> Vec<(String, String)> {
        let pair = |value: &str| {
            let (one, other) = value.split_once('+')?;
            (known(one) && known(other)).then(|| (one.to_owned(), other.to_owned()))
        };
        posted.all(name).into_iter().filter_map(pair).collect()
    };
    let (together, apart, held) = (pairs("together[]"), pairs("apart[]"), pairs("held[]"));
    let closed = posted.all("closed[]").into_iter().filter(|code| known(code));
    let closed = closed.map(str::to_owned).collect();
    let most = i64::try_from(places.len().max(1)).unwrap_or(i64::MAX);
    let question = Question {
        links,
        kinds: posted.all("kinds[]").into_iter().map(str::to_owned).collect(),
        regions: (
            reader.integer("regions_min", 1, 50),
            reader.integer("regions_max", 1, 50),
        ),
        editions: (
            reader.integer("editions_min", 0, most),
            reader.integer("editions_max", 0, most),
        ),
        people_min: optional(&mut reader, posted, "people_min", 0, MOST_PEOPLE),
        people_max: optional(&mut reader, posted, "people_max", 1, MOST_PEOPLE),
        target: reader.integer("target", 0, MOST_PEOPLE),
        travel: 1,
        balance: reader.integer("balance_km", 0, 10_000) * 1_000,
        mix: reader.integer("mix_km", 0, 10_000) * 1_000,
        anywhere: reader.ticked("anywhere"),
        max_km: optional(&mut reader, posted, "max_km", 0, 20_000),
        together,
        apart,
        held,
        closed,
        places,
    };
    reader.finish()?;
    Ok(NewPlan {
        id: id.unwrap_or_default(),
        title,
        origin: posted.value("origin").and_then(|number| number.parse().ok()),
        question,
    })
}

/// A whole number that may be left out.
fn optional(reader: &mut Reader<'_>, posted: &Posted, name: &str, least: i64, most: i64) -> Option<i64> {
    let is_there = posted.value(name).is_some_and(|value| !value.is_empty());
    is_there.then(|| reader.integer(name, least, most))
}

/// The form with the people of a table: a row for each region and role category, or a column for each role category.
fn from_file(ground: &Ground, posted: &Posted) -> FormState {
    let state = posted.state();
    let Some(upload) = posted.upload("demand_file") else {
        return state.with_error("demand_file", Message::new("kernel-form-missing"));
    };
    let table = match sheets::read_table(&upload.bytes, &upload.name) {
        Ok(table) => table,
        Err(error) => return state.with_error("demand_file", error.message()),
    };
    let own = |names: &Localised, more: Vec<String>| -> Vec<String> {
        let in_all = Language::ALL.map(|language| names.get(language).to_owned());
        in_all.into_iter().chain(more).collect()
    };
    let regions = ground
        .region_names
        .iter()
        .map(|(code, names, local)| (code.clone(), own(names, vec![code.clone(), local.clone()])));
    let roles = ground
        .role_names
        .iter()
        .map(|(code, names)| (code.clone(), own(names, vec![code.clone()])));
    let known = Known {
        regions: by_name(regions),
        roles: by_name(roles),
    };
    match read_demand(&table.headings, &table.rows, &known) {
        Ok(people) => {
            let mut state = state;
            fill(&mut state, ground, &people);
            state
        }
        Err(problems) => problems
            .into_iter()
            .fold(state, |state, problem| state.with_error("demand_file", problem)),
    }
}

fn by_name(names: impl Iterator<Item = (String, Vec<String>)>) -> BTreeMap<String, String> {
    let each = names.flat_map(|(code, names)| {
        names
            .into_iter()
            .map(move |name| (name.to_lowercase(), code.clone()))
    });
    each.collect()
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
