//! The addresses of plans and seatings.

mod ask;
mod change;
mod changes;
mod fill;
mod maps;
mod moves;
mod read;
mod seatings;
mod show;
mod take_over;

use planner::grouping::Case;
use rocket::{Route, get, routes};

use super::{
    access, model, rules, store,
    views::{Head, PlansPage},
};
use crate::{
    kernel::page::Answer,
    people::Member,
    projects::{self, Project},
};

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![
        list,
        ask::new,
        ask::create,
        show::show,
        moves::moves,
        change::change,
        change::stop,
        change::search_again,
        change::case,
        take_over::form,
        take_over::create,
        seatings::list,
        seatings::ask::new,
        seatings::ask::create,
        seatings::show::show,
        seatings::show::stop,
        seatings::show::search_again,
        seatings::show::give
    ]
}

/// So many plans or seatings stand side by side, the newest first.
const MOST_LISTED: u64 = 60;

#[get("/projects/<code>/plans")]
async fn list(mut visit: Member, code: &str) -> Answer {
    let read = access::may_read(&visit, code).await?;
    with_funding(&mut visit, &read.project);
    let plans = store::plans(visit.db(), read.project.id, MOST_LISTED).await?;
    let listed = plans.into_iter().map(|plan| {
        let figures = figures_of(&plan);
        (plan, figures)
    });
    let page = PlansPage::new(head(&visit, &read.project), read.plans, listed.collect());
    visit.page(&page)
}

fn figures_of(plan: &model::plan::Model) -> Option<rules::Figures> {
    let outcome = plan.outcome.as_ref()?;
    let case = Case::new(rules::draft_of(&plan.question)).ok()?;
    let solution = rules::solution_of(&case, outcome);
    Some(rules::figures(&case, solution.plan.as_ref()?))
}

/// Puts the funder's line and emblem at the foot of the page.
fn with_funding(visit: &mut Member, project: &Project) {
    visit.visit.shell.funding = projects::funding(project, visit.language());
}

fn head(visit: &Member, project: &Project) -> Head {
    Head::of(&project.code, project.titles.get(visit.language()))
}
