//! A plan's page.

use std::collections::BTreeSet;

use planner::grouping::{Case, Edition, MOST_EXPLAINED, Plan, Traded as Weighted};
use rocket::get;

use super::{changes::changes, maps::maps, moves::movable};

use crate::{
    kernel::{fault::Fault, form::FormState, page::Answer, text::Message},
    people::Member,
    planning::{
        access::{self, MayReadPlan},
        actions::{self, Elsewhere, Insight, Together},
        model::{PlanId, plan},
        parts::{Group, Kept, Question},
        rules::{differences, draft_of, figures, groups_of, solution_of},
        store::{self, Ground},
        views::{
            Choice, EditionView, Impossible, NextPlan, PlanPage, RegionLine, Searching, Traded, TradedView,
            WhatIf, kilometres, moment, words,
        },
    },
    regions,
};

/// A page that waits for a search asks again after so many seconds.
const REFRESH: u32 = 2;
/// So many of the next best plans are shown.
const MOST_NEXT: usize = 5;
/// The maps know so many patterns.
const PATTERNS: usize = 8;

#[get("/projects/<code>/plans/<number>")]
pub(super) async fn show(mut visit: Member, code: &str, number: i32) -> Answer {
    let permit = access::may_read_plan(&visit, code, number).await?;
    super::with_funding(&mut visit, &permit.read.project);
    let page = page(&visit, &permit, FormState::default()).await?;
    let reply = visit.page(&page)?;
    Ok(match page.refresh {
        Some(seconds) => reply.with_header("Refresh", seconds.to_string()),
        None => reply,
    })
}

/// The plan's whole page.
pub(super) async fn page(visit: &Member, permit: &MayReadPlan, form: FormState) -> Result<PlanPage, Fault> {
    let (read, plan) = (&permit.read, &permit.plan);
    let mut page = PlanPage {
        created_at: moment(plan.created_at),
        by: plan.made_by_name.clone(),
        origin: plan.origin,
        plans: read.plans,
        taken_over_at: plan.taken_over_at.map(moment),
        form,
        ..PlanPage::bare(super::head(visit, &read.project), plan.number, &plan.title)
    };
    let Some(outcome) = &plan.outcome else {
        let searching = searching(plan.id);
        page.refresh = searching.goes_on.then_some(REFRESH);
        page.searching = Some(searching);
        return Ok(page);
    };
    let unsound = |problems| Fault::Broken(format!("plan {}: {problems:?}", plan.id));
    let case = Case::new(draft_of(&plan.question)).map_err(unsound)?;
    let solution = solution_of(&case, outcome);
    let ground = store::ground(visit.db(), read.project.id, visit.language()).await?;
    let names = super::ask::names(&ground, Some(&plan.question));
    page.proof = std::iter::once(words::proof(&solution))
        .chain(words::alternatives(&solution))
        .collect();
    page.rules = words::asked(&case, &names);
    let origin = match plan.origin {
        Some(number) => store::plan(visit.db(), plan.project_id, number).await?,
        None => None,
    };
    page.against_origin = origin.as_ref().and_then(|origin| against_origin(origin, plan));
    let near = neighbours(&case, &plan.question);
    let insight = actions::insight(case.clone(), solution.clone(), near).await?;
    if let Some(found) = &solution.plan {
        page.figures = Some(figures(&case, found).into());
        page.maps = maps(visit, &plan.question, &outcome.groups, &names).await?;
        page.changes = origin
            .as_ref()
            .and_then(|origin| changes(origin, plan, (&case, found), &names));
        page.editions = editions(&case, found, &insight, &names);
        page.movable = (found.editions.len() > 1).then(|| movable(&case, found, &names));
        let first = if found.edition_of(0) == Some(0) { "2" } else { "1" };
        page.form.values.insert("to".to_owned(), first.to_owned());
        page.traded = traded(&insight, found);
        page.next_best = next_best(&case, found, &insight, &names);
        page.not_told = (case.len() > MOST_EXPLAINED)
            .then(|| Message::new("planning-not-told").with_amount("most", MOST_EXPLAINED));
        page.what_if = read.plans.then(|| what_if(&plan.question, found, &names));
        // Two different regions to begin with.
        if let Some(second) = plan.question.places.get(1) {
            let other = page.form.values.entry("other".to_owned());
            other.or_insert_with(|| second.code.clone());
        }
        page.demand_now = demand_now(visit, plan, &ground).await?;
    } else {
        page.impossible = insight.conflict.as_ref().map(|conflict| Impossible {
            findings: conflict
                .findings
                .iter()
                .map(|one| words::finding(one, &case, &names))
                .collect(),
            contradiction: (!conflict.rules.is_empty())
                .then(|| words::contradiction(&conflict.rules, conflict.is_minimal, &case, &names)),
            repairs: conflict
                .repairs
                .iter()
                .take(12)
                .map(|repair| words::repair(repair, &case, &names))
                .collect(),
            nearest: conflict
                .nearest
                .iter()
                .map(|one| words::nearest(one, &case, &names))
                .collect(),
        });
    }
    Ok(page)
}

fn searching(id: PlanId) -> Searching {
    let Some(running) = actions::running(id.0) else {
        return Searching::default();
    };
    Searching {
        goes_on: true,
        seconds: running.seconds,
        words: running.progress.map_or_else(
            || vec![Message::new("planning-search-waits")],
            |progress| known(&progress),
        ),
    }
}

/// What a search knows, in words.
fn known(progress: &actions::Progress) -> Vec<Message> {
    let actions::Progress::Plan(progress) = progress else {
        return Vec::new();
    };
    let candidates = Message::new("planning-search-candidates").with_amount("count", progress.candidates);
    let best = progress
        .best
        .map(|best| Message::new("planning-search-best").with_amount("km", kilometres(best)));
    let gap = progress.best.zip(progress.bound).filter(|(best, _)| *best > 0);
    let gap = gap.map(|(best, bound)| {
        let tenths = (best - bound).max(0).saturating_mul(1_000) / best;
        Message::new("planning-search-gap").with_amount("percent", tenths as f64 / 10.0)
    });
    std::iter::once(candidates).chain(best).chain(gap).collect()
}

/// Pairs of numbers of regions that are neighbours in this question.
pub(super) fn neighbours(case: &Case, question: &Question) -> Vec<(usize, usize)> {
    let in_force = question
        .links
        .iter()
        .filter(|link| question.kinds.contains(&link.kind));
    let pair = |link: &crate::planning::parts::Neighbours| {
        Some((case.region_number(&link.a)?, case.region_number(&link.b)?))
    };
    let pairs: BTreeSet<(usize, usize)> = in_force.filter_map(pair).collect();
    pairs.into_iter().collect()
}

/// What the plan costs against the one it came from.
fn against_origin(origin: &plan::Model, plan: &plan::Model) -> Option<Message> {
    let number = origin.number;
    let travelled = |plan: &plan::Model| {
        let groups = &plan.outcome.as_ref()?.groups;
        (!groups.is_empty()).then(|| groups.iter().map(|group| group.travelled).sum::<i64>())
    };
    let both = travelled(origin).zip(travelled(plan));
    both.map(|(before, now)| {
        let key = match now - before {
            0 => "planning-against-same",
            ..0 => "planning-against-cheaper",
            _ => "planning-against-dearer",
        };
        Message::new(key)
            .with("number", number)
            .with_amount("km", kilometres((now - before).abs()))
    })
}

fn editions(case: &Case, plan: &Plan, insight: &Insight, names: &words::Names) -> Vec<EditionView> {
    let named = |code: &str| names.regions.get(code).map_or(code, String::as_str).to_owned();
    plan.editions
        .iter()
        .zip(&insight.reasons)
        .enumerate()
        .map(|(index, (edition, reasons))| EditionView {
            number: index + 1,
            pattern: index % PATTERNS + 1,
            host: names
                .venues
                .get(case.venue_id(edition.venue))
                .cloned()
                .unwrap_or_else(|| case.venue_id(edition.venue).to_owned()),
            people: edition.participants,
            km: kilometres(edition.travelled),
            regions: edition
                .regions
                .iter()
                .zip(&reasons.metres)
                .map(|(region, metres)| {
                    let code = case.region_id(*region);
                    RegionLine {
                        code: code.to_owned(),
                        name: named(code),
                        href: regions::region_address(code),
                        people: case.people_of(*region),
                        km: kilometres(*metres),
                        hosts: code == case.venue_id(edition.venue),
                    }
                })
                .collect(),
            reasons: words::reasons(edition, reasons, case, names),
            why_not: why_not(case, plan, index, insight, names),
        })
        .collect()
}

/// Why the regions of an edition are not in the editions of their neighbours.
fn why_not(case: &Case, plan: &Plan, index: usize, insight: &Insight, names: &words::Names) -> Vec<Message> {
    let own = insight
        .elsewhere
        .iter()
        .filter(|elsewhere| plan.edition_of(elsewhere.region) == Some(index));
    own.flat_map(|elsewhere| {
        let ends = plan.editions.get(index).zip(plan.editions.get(elsewhere.to));
        let moved = ends.map(|ends| words::moved(&elsewhere.moved, elsewhere.region, ends, case, names));
        let best = match elsewhere.best_then {
            Together::Dearer(dearer) => Some(best_then(case, elsewhere, dearer, names)),
            Together::Impossible | Together::Unknown => None,
        };
        moved.into_iter().flatten().chain(best)
    })
    .collect()
}

/// What the best plan costs that has a region with a neighbour.
pub(super) fn best_then(case: &Case, elsewhere: &Elsewhere, dearer: i64, names: &words::Names) -> Message {
    Message::new("planning-best-then")
        .with("one", names.region(case.region_id(elsewhere.region)))
        .with("other", names.region(case.region_id(elsewhere.near)))
        .with_amount("km", kilometres(dearer))
}

fn traded(insight: &Insight, plan: &Plan) -> Option<TradedView> {
    let same = |other: &Plan| {
        let groups = |plan: &Plan| -> Vec<(Vec<usize>, usize)> {
            let group = |edition: &Edition| (edition.regions.clone(), edition.venue);
            plan.editions.iter().map(group).collect()
        };
        groups(other) == groups(plan)
    };
    let row = |(index, traded): (usize, &Weighted)| Traded {
        number: index + 1,
        km: kilometres(traded.travelled),
        off_target: traded.imbalance,
        travel: traded.weights.0,
        balance: traded.weights.1,
        here: same(&traded.plan),
    };
    TradedView::of(insight.traded.iter().enumerate().map(row).collect())
}

/// The best plans but the one shown, with what is otherwise in them.
fn next_best(case: &Case, plan: &Plan, insight: &Insight, names: &words::Names) -> Vec<NextPlan> {
    let shown = groups_of(case, plan);
    let next = |(other, groups): (&Plan, Vec<Group>)| NextPlan {
        number: 0,
        dearer: words::dearer(other.value() - plan.value()),
        differences: differences(&shown, &groups)
            .iter()
            .map(|one| words::difference(one, names))
            .collect(),
        groups: groups
            .into_iter()
            .map(|group| {
                Kept {
                    regions: group.regions,
                    host: group.host,
                }
                .written()
            })
            .collect(),
    };
    let ranked = insight.ranked.iter().map(|other| (other, groups_of(case, other)));
    let others = ranked.filter(|(_, groups)| *groups != shown).take(MOST_NEXT);
    (1..)
        .zip(others)
        .map(|(number, other)| NextPlan {
            number,
            ..next(other)
        })
        .collect()
}

fn what_if(question: &Question, plan: &Plan, names: &words::Names) -> WhatIf {
    let choice = |value: &str, label: String| Choice {
        value: value.to_owned(),
        label,
    };
    let named = |code: &String| names.regions.get(code).unwrap_or(code).clone();
    // Two towns may have one name.
    let host = |(id, town): (&str, &str)| {
        let region = question.host(id).map(|host| host.region.to_owned());
        let label = match region.filter(|region| region != id) {
            Some(region) => format!("{town} ({})", named(&region)),
            None => town.to_owned(),
        };
        choice(id, label)
    };
    let count = i64::try_from(plan.editions.len()).unwrap_or(i64::MAX);
    let regions = i64::try_from(question.places.len()).unwrap_or(i64::MAX);
    WhatIf {
        regions: question
            .places
            .iter()
            .map(|place| choice(&place.code, named(&place.code)))
            .collect(),
        hosts: question.hosts().map(host).collect(),
        fewer: (count > 1).then_some(count - 1),
        more: (count < regions).then_some(count + 1),
    }
}

/// By how many people the lists of the project differ from what the plan was made with.
async fn demand_now(visit: &Member, plan: &plan::Model, ground: &Ground) -> Result<Option<Message>, Fault> {
    let listed = store::nominated(visit.db(), plan.project_id).await?;
    if listed.is_empty() {
        return Ok(None);
    }
    let planned = |code: &String, role: &String| {
        let place = plan.question.places.iter().find(|place| place.code == *code);
        place
            .and_then(|place| place.demand.get(role))
            .copied()
            .unwrap_or(0)
    };
    let cells = ground
        .places
        .iter()
        .flat_map(|place| ground.roles.iter().map(move |(role, _)| (&place.code, role)));
    let off: i64 = cells
        .map(|(code, role)| {
            let now = listed.get(&(code.clone(), role.clone())).copied().unwrap_or(0);
            (now - planned(code, role)).abs()
        })
        .sum();
    Ok((off > 0).then(|| Message::new("planning-demand-now").with_amount("count", off)))
}
