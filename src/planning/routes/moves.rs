//! What moving a region would do: asked by a form, and by whoever drags a region over the map.

use planner::grouping::{Case, Move, Plan, move_region};
use rocket::get;

use super::show::{best_then, neighbours};
use crate::{
    kernel::{fault::Fault, form::FormState, page::Answer, text::Message},
    people::Member,
    planning::{
        access,
        actions::{self, Together},
        model::plan,
        parts::{Group, Kept, Question},
        rules::{draft_of, groups_of, solution_of},
        store,
        views::{Choice, Movable, MovePage, words},
    },
};

#[get("/projects/<code>/plans/<number>/moves?<moved>&<to>")]
pub(super) async fn moves(
    mut visit: Member,
    code: &str,
    number: i32,
    moved: Option<&str>,
    to: Option<usize>,
) -> Answer {
    let (moved, to) = moved.zip(to).ok_or(Fault::NotFound)?;
    let permit = access::may_read_plan(&visit, code, number).await?;
    super::with_funding(&mut visit, &permit.read.project);
    let plan = &permit.plan;
    let (case, found) = found(plan)?;
    let (region, place) = places(&case, &found, moved, to).ok_or(Fault::NotFound)?;
    let ground = store::ground(visit.db(), permit.read.project.id, visit.language()).await?;
    let names = super::ask::names(&ground, Some(&plan.question));
    let host = found
        .editions
        .get(place)
        .map_or("", |edition| case.venue_id(edition.venue));
    let mut form = FormState::default();
    form.values.insert("moved".to_owned(), moved.to_owned());
    form.values.insert("to".to_owned(), to.to_string());
    let mut page = MovePage {
        head: super::head(&visit, &permit.read.project),
        number,
        title: plan.title.clone(),
        asked: Message::new("planning-moving-title")
            .with("region", names.region(moved))
            .with("place", names.venue(host)),
        form,
        movable: movable(&case, &found, &names),
        words: Vec::new(),
        kept: None,
        together: None,
    };
    let near = near(&case, &plan.question, &found, (region, place));
    let each = near.clone();
    let answer = actions::moving(case.clone(), found.clone(), (region, place), each).await?;
    let ends = found
        .edition_of(region)
        .and_then(|from| found.editions.get(from))
        .zip(found.editions.get(place));
    let (Some(answer), Some(ends)) = (answer, ends) else {
        page.words = vec![Message::new("planning-moving-there").with("region", names.region(moved))];
        return visit.page(&page);
    };
    page.words = words::moved(&answer.moved, region, ends, &case, &names);
    let cost = match answer.moved {
        Move::Possible { dearer, .. } => Some(dearer),
        Move::Breaks { .. } => None,
    };
    let beside = case.region_id(answer.near);
    match answer.best_then {
        Together::Dearer(dearer) if cost == Some(dearer) => page.words.push(
            Message::new("planning-moving-best")
                .with("one", names.region(moved))
                .with("other", names.region(beside)),
        ),
        Together::Dearer(dearer) => {
            page.words.push(best_then(&case, &answer, dearer, &names));
            page.together = permit.read.plans.then(|| (moved.to_owned(), beside.to_owned()));
        }
        Together::Impossible => page.words.push(
            Message::new("planning-moving-none")
                .with("region", names.region(moved))
                .with_amount("count", near.len())
                .with_list(
                    "regions",
                    near.iter().map(|near| names.region(case.region_id(*near))),
                ),
        ),
        Together::Unknown => {}
    }
    page.kept = cost.filter(|_| permit.read.plans).map(|_| (moved.to_owned(), to));
    visit.page(&page)
}

/// The number of a region and the place of an edition, if there are both.
fn places(case: &Case, plan: &Plan, moved: &str, to: usize) -> Option<(usize, usize)> {
    let place = to.checked_sub(1).filter(|place| *place < plan.editions.len())?;
    Some((case.region_number(moved)?, place))
}

/// The groups of a plan with a region moved to the edition of this number and nothing else, if that keeps the rules.
pub(super) fn moved_groups(plan: &plan::Model, moved: &str, to: usize) -> Option<Vec<Kept>> {
    let kept = |group: Group| Kept {
        regions: group.regions,
        host: group.host,
    };
    let (case, found) = found(plan).ok()?;
    let (region, place) = places(&case, &found, moved, to)?;
    match move_region(&case, &found, region, place)? {
        Move::Possible { plan, .. } => Some(groups_of(&case, &plan).into_iter().map(kept).collect()),
        Move::Breaks { .. } => None,
    }
}

/// The case of a plan and its answer, if it has one.
fn found(plan: &plan::Model) -> Result<(Case, Plan), Fault> {
    let outcome = plan.outcome.as_ref().ok_or(Fault::NotFound)?;
    let case = Case::new(draft_of(&plan.question))
        .map_err(|problems| Fault::Broken(format!("plan {}: {problems:?}", plan.id)))?;
    let found = solution_of(&case, outcome).plan.ok_or(Fault::NotFound)?;
    Ok((case, found))
}

/// The regions of an edition that a region is a neighbour of; all of them, if it is none's.
fn near(case: &Case, question: &Question, plan: &Plan, (region, to): (usize, usize)) -> Vec<usize> {
    let members = plan.editions.get(to).map_or(&[][..], |edition| &edition.regions);
    let pairs = neighbours(case, question);
    let beside = |other: &&usize| pairs.contains(&(region, **other)) || pairs.contains(&(**other, region));
    let near: Vec<usize> = members.iter().filter(beside).copied().collect();
    if near.is_empty() { members.to_vec() } else { near }
}

/// What can be moved: each region and each edition.
pub(super) fn movable(case: &Case, plan: &Plan, names: &words::Names) -> Movable {
    let region = |number: usize| {
        let code = case.region_id(number);
        Choice {
            value: code.to_owned(),
            label: names.region(code).to_owned(),
        }
    };
    let edition = |(number, host): (usize, &str)| Choice {
        value: number.to_string(),
        label: format!("{number}. {}", names.venue(host)),
    };
    let hosts = plan.editions.iter().map(|edition| case.venue_id(edition.venue));
    Movable {
        regions: (0..case.len()).map(region).collect(),
        editions: (1..).zip(hosts).map(edition).collect(),
    }
}
