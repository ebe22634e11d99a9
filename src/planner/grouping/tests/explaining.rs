//! Reasons, moves, wishes, other plans and trade-offs.

use std::ops::ControlFlow;

use super::{super::*, patient, random::*};

fn poland() -> Case {
    parse_case(include_str!("cases/pl02_population.json")).unwrap()
}

#[test]
fn other_plans_come_in_order_and_none_is_left_out() {
    let case = poland();
    let plans = best_plans(&case, 25, &mut patient).unwrap();
    let values: Vec<i64> = plans.iter().map(Plan::value).collect();
    assert_eq!(plans.len(), 25);
    assert!(values.is_sorted());
    assert_eq!(
        values.first(),
        solve(&case, &mut patient).plan.map(|plan| plan.value()).as_ref()
    );
    assert!(
        plans
            .iter()
            .enumerate()
            .all(|(place, plan)| !plans[..place].contains(plan))
    );
    // Whatever part of the second plan the first one lacks, forbidding the first leads to nothing cheaper.
    let apart = plans[0].editions[0].regions.clone();
    let pinned = pinned(&case, &[Pin::Apart(apart[0], apart[1])]).unwrap();
    let without = plans
        .iter()
        .find(|plan| plan.edition_of(apart[0]) != plan.edition_of(apart[1]));
    let best = solve(&pinned, &mut patient).plan.unwrap().value();
    assert!(without.is_none_or(|plan| plan.value() == best));
}

#[test]
fn a_move_tells_the_broken_rule_or_the_price() {
    let case = poland();
    let plan = solve(&case, &mut patient).plan.unwrap();
    let (mut broken, mut possible) = (0, 0);
    for region in 0..case.len() {
        for to in 0..plan.editions.len() {
            match move_region(&case, &plan, region, to) {
                None => assert_eq!(plan.edition_of(region), Some(to)),
                Some(Move::Breaks { left, joined, plan }) => {
                    broken += 1;
                    assert!(!left.is_empty() || !joined.is_empty() || !plan.is_empty());
                }
                Some(Move::Possible { plan: then, dearer }) => {
                    possible += 1;
                    assert_eq!(then.value(), plan.value() + dearer);
                    assert!(dearer >= 0);
                    assert_eq!(
                        then.edition_of(region),
                        then.edition_of(plan.editions[to].regions[0])
                    );
                }
            }
        }
    }
    assert!(broken > 0 && possible > 0);
}

#[test]
fn a_group_says_what_it_breaks() {
    let case = parse_case(include_str!("cases/pl08_role_bounds.json")).unwrap();
    let number = |id: &str| case.region_number(id).unwrap();
    let far = [number("02"), number("20")];
    let broken = broken_rules(&case, &far);
    assert!(broken.contains(&Broken::TooFewRegions { regions: 2, least: 3 }));
    assert!(broken.contains(&Broken::NotConnected {
        cut_off: vec![number("20")]
    }));
    assert!(broken.iter().any(|broken| matches!(
        broken,
        Broken::TooFewPeople {
            people: 5,
            least: 7,
            role: Some(_)
        }
    )));
    let plan = solve(&case, &mut patient).plan.unwrap();
    for (edition, reasons) in plan.editions.iter().zip(reasons(&case, &plan)) {
        assert!(broken_rules(&case, &edition.regions).is_empty());
        assert_eq!(reasons.metres.len(), edition.regions.len());
        assert!(reasons.dearer.is_none_or(|dearer| dearer >= 0));
    }
}

#[test]
fn wishes_are_kept() {
    let case = poland();
    let free = solve(&case, &mut patient).plan.unwrap();
    let venue = case.venue_number("32").unwrap();
    let region = case.region_number("02").unwrap();
    let at = pinned(&case, &[Pin::HostedAt(region, venue)]).unwrap();
    let plan = solve(&at, &mut patient).plan.unwrap();
    assert_eq!(plan.editions[plan.edition_of(region).unwrap()].venue, venue);
    assert!(plan.value() >= free.value());
    let never = pinned(&case, &[Pin::NotAt(free.editions[0].venue)]).unwrap();
    let host = case.venue_id(free.editions[0].venue);
    let plan = solve(&never, &mut patient).plan.unwrap();
    assert!(
        plan.editions
            .iter()
            .all(|edition| never.venue_id(edition.venue) != host)
    );
    let four = pinned(&case, &[Pin::Editions(4)]).unwrap();
    assert_eq!(solve(&four, &mut patient).plan.unwrap().editions.len(), 4);
}

#[test]
fn a_trade_off_goes_from_the_shortest_to_the_evenest() {
    let case = parse_case(include_str!("cases/pl07_mixed_all.json")).unwrap();
    let points = trade_off(&case, &mut patient).unwrap();
    assert!(points.len() > 2);
    for pair in points.windows(2) {
        assert!(pair[0].travelled < pair[1].travelled);
        assert!(pair[0].imbalance > pair[1].imbalance);
    }
    // No weighting finds a plan below all of them.
    for weights in [(1, 1), (1, 5_000), (1, 20_000), (1, 50_000), (1, 400_000)] {
        let mut draft = case.draft().clone();
        draft.weights = Weights {
            travel: weights.0,
            balance: weights.1,
            mix: 0,
        };
        let best = solve(&Case::new(draft).unwrap(), &mut patient)
            .plan
            .unwrap()
            .value();
        let least = points
            .iter()
            .map(|point| weights.0 * point.travelled + weights.1 * point.imbalance)
            .min();
        assert_eq!(least, Some(best), "{weights:?}");
    }
}

#[test]
fn a_search_that_is_stopped_keeps_what_it_has() {
    let case = parse_case(include_str!("cases/g10_grid_100.json")).unwrap();
    let best = 22_879_734;
    for most in [0, 1, 5, 40, 120, 300, 1000] {
        let mut asked = 0;
        let mut watch = |_: &Progress| {
            asked += 1;
            if asked > most {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let solution = solve(&case, &mut watch);
        assert!(solution.plan.as_ref().is_none_or(|plan| plan.value() >= best));
        assert!(solution.bound.is_none_or(|bound| bound <= best));
        let known = match solution.plan {
            Some(_) => [Status::Feasible, Status::Optimal].contains(&solution.status),
            None => solution.status == Status::Unknown,
        };
        assert!(known, "{:?}", solution.status);
    }
}

#[test]
fn the_order_of_what_is_written_does_not_matter() {
    for seed in 2000..2040 {
        let mut draft = random_draft(&mut Chance::new(seed));
        let first = solve(&Case::new(draft.clone()).unwrap(), &mut patient);
        draft.regions.reverse();
        draft.edges.reverse();
        draft.venues.iter_mut().for_each(|venues| venues.reverse());
        assert_eq!(
            solve(&Case::new(draft).unwrap(), &mut patient),
            first,
            "seed {seed}"
        );
    }
}
