//! Published cases, whose results several independent solvers agreed on.

use serde_json::Value;

use super::{super::*, patient};

const CASES: [&str; 11] = [
    include_str!("cases/t02_grid2x3.json"),
    include_str!("cases/t05_zero_demand.json"),
    include_str!("cases/t06_all_zero.json"),
    include_str!("cases/t07_mix_floor.json"),
    include_str!("cases/t08_venue_once.json"),
    include_str!("cases/pl02_population.json"),
    include_str!("cases/pl07_mixed_all.json"),
    include_str!("cases/pl08_role_bounds.json"),
    include_str!("cases/pl13_pairs.json"),
    include_str!("cases/se07_venues.json"),
    include_str!("cases/g10_grid_100.json"),
];

const IMPOSSIBLE: [&str; 5] = [
    include_str!("cases/x01_gotland_no_ferry.json"),
    include_str!("cases/x04_capacity_total.json"),
    include_str!("cases/x07_star.json"),
    include_str!("cases/x09_together_chain.json"),
    include_str!("cases/x13_distance.json"),
];

fn names(list: &Value) -> Vec<Vec<String>> {
    let set = |set: &Value| {
        let mut names: Vec<String> = set
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap().to_owned())
            .collect();
        names.sort();
        names
    };
    let mut sets: Vec<Vec<String>> = list.as_array().unwrap().iter().map(set).collect();
    sets.sort();
    sets
}

fn named(rules: &[Rule]) -> Vec<String> {
    let mut names: Vec<String> = rules.iter().map(Rule::name).collect();
    names.sort();
    names
}

#[test]
fn the_answer_is_the_published_one() {
    for text in CASES {
        let whole: Value = serde_json::from_str(text).unwrap();
        let (id, expected) = (&whole["id"], &whole["expected"]);
        let case = parse_case(text).unwrap();
        let solution = solve(&case, &mut patient);
        let answer = answer(&case, &solution, &[]);
        assert_eq!(answer["status"], expected["status"], "{id}");
        assert_eq!(answer["value"], expected["value"], "{id}");
        assert_eq!(answer["bound"], expected["value"], "{id}");
        if expected["canonical"] == true {
            assert_eq!(answer["editions"], expected["editions"], "{id}");
        }
        if let Some(plans) = expected["optimal_plans"].as_u64() {
            assert_eq!(solution.optimal_plans, Some(plans), "{id}");
        }
    }
}

#[test]
fn rules_that_exclude_each_other_are_the_published_ones() {
    for text in IMPOSSIBLE {
        let whole: Value = serde_json::from_str(text).unwrap();
        let (id, expected) = (&whole["id"], &whole["expected"]);
        let case = parse_case(text).unwrap();
        assert_eq!(solve(&case, &mut patient).status, Status::Infeasible, "{id}");
        let conflict = explain_conflict(&case, &mut patient);
        assert!(conflict.is_minimal, "{id}");
        let published = names(&expected["minimal_conflicts"]);
        assert!(
            published.contains(&named(&conflict.rules)),
            "{id}: {:?}",
            conflict.rules
        );
        if !expected["minimal_repairs"].is_null() {
            let mut repairs: Vec<Vec<String>> = conflict.repairs.iter().map(|rules| named(rules)).collect();
            repairs.sort();
            assert_eq!(repairs, names(&expected["minimal_repairs"]), "{id}");
        }
        let nearest: Vec<(String, i64, i64)> = conflict
            .nearest
            .iter()
            .map(|nearest| (nearest.rule.name(), nearest.from, nearest.to))
            .collect();
        for number in expected["numeric_repairs"].as_array().unwrap() {
            let rule = number["rule"].as_str().unwrap().to_owned();
            let found = (
                rule,
                number["from"].as_i64().unwrap(),
                number["to"].as_i64().unwrap(),
            );
            assert!(nearest.contains(&found), "{id}: {nearest:?}");
        }
    }
}
