//! The answer to a case as JSON, for the command line.

use serde_json::{Value, json};

use super::{
    case::Case,
    partition::{Solution, Status},
    plan::Edition,
    rule::Rule,
};

/// The answer in the form that cases expect, without the seconds it took. `conflict` is what excludes each other where
/// there is no plan, and empty otherwise.
pub fn answer(case: &Case, solution: &Solution, conflict: &[Rule]) -> Value {
    let status = match solution.status {
        Status::Optimal => "optimal",
        Status::Feasible => "feasible",
        Status::Infeasible => "infeasible",
        Status::Unknown => "unknown",
    };
    let editions = solution.plan.iter().flat_map(|plan| &plan.editions);
    json!({
        "status": status,
        "value": solution.plan.as_ref().map(|plan| plan.value()),
        "editions": editions.map(|edition| written(case, edition)).collect::<Vec<_>>(),
        "conflict": conflict.iter().map(Rule::name).collect::<Vec<_>>(),
        "bound": solution.bound,
    })
}

fn written(case: &Case, edition: &Edition) -> Value {
    let regions = edition.regions.iter().map(|region| case.region_id(*region));
    json!({
        "regions": regions.collect::<Vec<_>>(),
        "host": case.venue_id(edition.venue),
        "participants": edition.participants,
        "cost": edition.cost(),
    })
}
