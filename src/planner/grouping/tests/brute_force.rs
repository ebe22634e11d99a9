//! Small random cases against trying every partition and every choice of venues, written from the definition alone.

use super::{super::*, patient, random::*};
use crate::distance_m;

/// The least cost of the groups of a partition at any venues, counting uses; nothing when a rule is broken.
fn cheapest(case: &Case, groups: &[Vec<usize>]) -> Option<i64> {
    let count = groups.len();
    if count < case.editions.0 || count > case.editions.1 {
        return None;
    }
    let costs: Vec<Vec<(usize, i64)>> = groups.iter().map(|group| hosts(case, group)).collect();
    fn choose(case: &Case, costs: &[Vec<(usize, i64)>], used: &mut Vec<usize>) -> Option<i64> {
        let Some((first, rest)) = costs.split_first() else {
            return Some(0);
        };
        let mut best: Option<i64> = None;
        for (venue, cost) in first {
            if case.sites[*venue]
                .max_editions
                .is_some_and(|most| used[*venue] >= most)
            {
                continue;
            }
            used[*venue] += 1;
            if let Some(more) = choose(case, rest, used) {
                best = Some(best.map_or(cost + more, |best| best.min(cost + more)));
            }
            used[*venue] -= 1;
        }
        best
    }
    choose(case, &costs, &mut vec![0; case.venues()])
}

fn hosts(case: &Case, group: &[usize]) -> Vec<(usize, i64)> {
    let inside = |region: &usize| group.contains(region);
    let mut reached = vec![group[0]];
    let mut at = 0;
    while at < reached.len() {
        for near in &case.neighbours[reached[at]] {
            if inside(near) && !reached.contains(near) {
                reached.push(*near);
            }
        }
        at += 1;
    }
    let people: i64 = group.iter().map(|region| case.demand[*region]).sum();
    let of_role = |role: usize| -> i64 { group.iter().map(|region| case.by_role[role][*region]).sum() };
    let keeps = (case.sizes.0..=case.sizes.1).contains(&group.len())
        && (!case.connected || reached.len() == group.len())
        && case.participants.allow(people)
        && case
            .role_limits
            .iter()
            .all(|(role, limits)| limits.allow(of_role(*role)))
        && case
            .together
            .iter()
            .all(|(one, other)| inside(one) == inside(other))
        && !case.apart.iter().any(|(one, other)| inside(one) && inside(other));
    if !keeps {
        return Vec::new();
    }
    let off = |role: usize| (case.total * of_role(role) - case.role_totals[role] * people).abs();
    let off: i64 = (0..case.roles.len()).map(off).sum();
    let mix = if case.total == 0 {
        0
    } else {
        case.weights.mix * off / case.total
    };
    let balance = case.weights.balance * (people - case.target).abs();
    let mut hosts = Vec::new();
    for (venue, site) in case.sites.iter().enumerate() {
        let metres = |region: usize| distance_m(case.draft().regions[region].point, site.point) as i64;
        let far = group.iter().any(|region| {
            case.demand[*region] > 0 && case.reach_m.is_some_and(|most| metres(*region) > most)
        });
        let foreign = case.own_region && !site.region.is_some_and(|region| inside(&region));
        if far || foreign || site.max_participants.is_some_and(|most| people > most) {
            continue;
        }
        let travel: i64 = group
            .iter()
            .map(|region| case.demand[*region] * metres(*region))
            .sum();
        hosts.push((venue, case.weights.travel * travel + balance + mix));
    }
    hosts
}

/// The least value of a plan, by trying every partition; and the number of partitions with it.
fn by_force(case: &Case) -> Option<(i64, u64)> {
    fn part(case: &Case, region: usize, groups: &mut Vec<Vec<usize>>, best: &mut Option<(i64, u64)>) {
        if region == case.len() {
            if let Some(cost) = cheapest(case, groups) {
                *best = match *best {
                    Some((least, ways)) if least == cost => Some((least, ways + 1)),
                    Some((least, ways)) if least < cost => Some((least, ways)),
                    _ => Some((cost, 1)),
                };
            }
            return;
        }
        for place in 0..groups.len() {
            groups[place].push(region);
            part(case, region + 1, groups, best);
            groups[place].pop();
        }
        groups.push(vec![region]);
        part(case, region + 1, groups, best);
        groups.pop();
    }
    let mut best = None;
    part(case, 0, &mut Vec::new(), &mut best);
    best
}

fn check_plan(case: &Case, plan: &Plan) {
    let groups: Vec<Vec<usize>> = plan
        .editions
        .iter()
        .map(|edition| edition.regions.clone())
        .collect();
    let mut all: Vec<usize> = groups.concat();
    all.sort_unstable();
    assert_eq!(all, (0..case.len()).collect::<Vec<_>>());
    for edition in &plan.editions {
        assert!(hosts(case, &edition.regions).contains(&(edition.venue, edition.cost())));
    }
}

#[test]
fn plans_are_the_best_that_trying_everything_finds() {
    let (mut possible, mut impossible) = (0, 0);
    for seed in 0..400 {
        let draft = random_draft(&mut Chance::new(seed));
        let case = Case::new(draft).unwrap();
        let force = by_force(&case);
        let small = solve(&case, &mut patient);
        let large = partition::solve_as_large(&case, &mut patient);
        for solution in [&small, &large] {
            let value = solution.plan.as_ref().map(Plan::value);
            assert_eq!(
                value,
                force.map(|(value, _)| value),
                "seed {seed}: {:?}",
                solution.status
            );
            assert_eq!(solution.bound, value, "seed {seed}");
            if let Some(plan) = &solution.plan {
                check_plan(&case, plan);
            }
        }
        match force {
            Some((_, ways)) => {
                possible += 1;
                assert_eq!(small.status, Status::Optimal, "seed {seed}");
                assert_eq!(large.status, Status::Optimal, "seed {seed}");
                assert!(
                    small.optimal_plans.is_none_or(|plans| plans == ways),
                    "seed {seed}"
                );
            }
            None => {
                impossible += 1;
                assert_eq!(small.status, Status::Infeasible, "seed {seed}");
                assert_eq!(large.status, Status::Infeasible, "seed {seed}");
            }
        }
    }
    assert!(possible > 50 && impossible > 50, "{possible} and {impossible}");
}

#[test]
fn conflicts_and_repairs_are_minimal() {
    let mut checked = 0;
    for seed in 1000..1250 {
        let mut draft = random_draft(&mut Chance::new(seed));
        draft.regions.truncate(7);
        let Ok(case) = Case::new(draft) else { continue };
        if by_force(&case).is_some() {
            continue;
        }
        let conflict = explain_conflict(&case, &mut patient);
        let rules = case.rules();
        let possible = |given_up: &[Rule]| by_force(&case.without(given_up)).is_some();
        if !possible(&rules) {
            assert!(conflict.rules.is_empty(), "seed {seed}");
            continue;
        }
        checked += 1;
        let others: Vec<Rule> = rules
            .iter()
            .filter(|rule| !conflict.rules.contains(rule))
            .cloned()
            .collect();
        assert!(
            !possible(&others),
            "seed {seed}: {:?} do not exclude each other",
            conflict.rules
        );
        for rule in &conflict.rules {
            let more: Vec<Rule> = others.iter().chain([rule]).cloned().collect();
            assert!(possible(&more), "seed {seed}: {rule} is not needed");
        }
        assert!(conflict.is_minimal && conflict.has_all_repairs, "seed {seed}");
        assert!(!conflict.repairs.is_empty(), "seed {seed}");
        for repair in &conflict.repairs {
            assert!(possible(repair), "seed {seed}: {repair:?} does not help");
            for rule in repair {
                let less: Vec<Rule> = repair.iter().filter(|other| *other != rule).cloned().collect();
                assert!(!possible(&less), "seed {seed}: {repair:?} is more than needed");
            }
        }
    }
    assert!(checked > 20, "{checked}");
}
