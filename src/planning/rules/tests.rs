//! Wishes and what they make of a question.

use std::{collections::BTreeMap, ops::ControlFlow};

use planner::grouping::{Case, Progress, best_plans, solve};

use super::{Change, changed, draft_of, groups_of, kept_of, staying};
use crate::planning::parts::{Kept, Neighbours, Place, Question};

/// Eight regions in two rows, each the neighbour of those beside, above and below it.
fn ladder() -> Question {
    let place = |number: usize| Place {
        code: format!("XX-{number}"),
        seat: format!("Town {number}"),
        lat: 50.0 + (number / 4) as f64,
        lon: 20.0 + (number % 4) as f64 * 1.1,
        demand: BTreeMap::from([("all".to_owned(), 1 + (number as i64 * 3) % 5)]),
        hosts: true,
        room: None,
    };
    let link = |a: usize, b: usize| Neighbours {
        a: format!("XX-{a}"),
        b: format!("XX-{b}"),
        kind: "land".to_owned(),
    };
    let rows = [0, 1, 2, 4, 5, 6].map(|a| link(a, a + 1));
    let columns = [0, 1, 2, 3].map(|a| link(a, a + 4));
    Question {
        places: (0..8).map(place).collect(),
        links: rows.into_iter().chain(columns).collect(),
        kinds: vec!["land".to_owned()],
        regions: (1, 4),
        editions: (2, 3),
        target: 8,
        travel: 1,
        balance: 5_000,
        ..Question::default()
    }
}

fn goes_on(_: &Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[test]
fn keeping_what_differs_gives_exactly_that_plan() {
    let question = ladder();
    let case = Case::new(draft_of(&question)).expect("a sound case");
    let plans = best_plans(&case, 12, &mut goes_on).expect("a small case");
    assert_eq!(plans.len(), 12);
    let best = groups_of(&case, &plans[0]);
    let mut partly = 0;
    for plan in &plans {
        let wanted = groups_of(&case, plan);
        let all: Vec<Kept> = wanted
            .iter()
            .map(|group| Kept {
                regions: group.regions.clone(),
                host: group.host.clone(),
            })
            .collect();
        let kept = kept_of(&best, true, all.clone());
        partly += usize::from(kept.len() < all.len());
        let asked = changed(&question, &Change::Keep(kept));
        let pinned = Case::new(draft_of(&asked)).expect("a sound case");
        let found = solve(&pinned, &mut goes_on).plan.expect("a plan");
        assert_eq!(groups_of(&pinned, &found), wanted);
    }
    assert!(partly > 2, "only what differs was kept: {partly}");
}

#[test]
fn a_wish_lets_go_of_the_groups_that_it_contradicts() {
    let text = |code: &str| code.to_owned();
    let keep = |regions: &[&str], host: &str| Kept {
        regions: regions.iter().map(|code| text(code)).collect(),
        host: text(host),
    };
    let question = Question {
        kept: vec![keep(&["a", "b"], "a"), keep(&["c", "d"], "d")],
        ..Question::default()
    };
    for (change, left) in [
        (Change::Together(text("a"), text("b")), 2),
        (Change::Together(text("a"), text("x")), 1),
        (Change::Together(text("a"), text("c")), 0),
        (Change::Apart(text("a"), text("b")), 1),
        (Change::Apart(text("a"), text("c")), 2),
        (Change::HeldAt(text("a"), text("a")), 2),
        (Change::HeldAt(text("a"), text("b")), 1),
        (Change::NotAt(text("d")), 1),
        (Change::Editions(3), 2),
        (Change::Keep(vec![keep(&["b", "x"], "x")]), 2),
    ] {
        assert_eq!(changed(&question, &change).kept.len(), left, "{change:?}");
    }
    let written = keep(&["a", "b"], "a").written();
    assert_eq!(Kept::read(&written), Some(keep(&["a", "b"], "a")));
    assert_eq!(Kept::read("a+b"), None);
}

#[test]
fn staying_counts_the_people_of_today_on_the_ways_of_yesterday() {
    let earlier = ladder();
    let solved = |question: &Question| {
        let case = Case::new(draft_of(question)).expect("a sound case");
        let plan = solve(&case, &mut goes_on).plan.expect("a plan");
        (groups_of(&case, &plan), plan, case)
    };
    let (groups, plan, case) = solved(&earlier);
    let same = staying(&earlier, &groups, &earlier, &case);
    assert_eq!(
        (same.travelled, same.off_target),
        (plan.travelled(), plan.imbalance(&case)),
        "nothing has changed"
    );
    assert!(same.broken.is_empty() && same.left_out.is_empty());

    let people = |question: &Question, changes: &[(usize, i64)]| {
        let mut question = question.clone();
        for (place, people) in changes {
            question.places[*place].demand.insert("all".to_owned(), *people);
        }
        question
    };
    for (changes, most, rules_hold) in [
        (vec![(0, 2)], None, true),
        (vec![(0, 40)], None, true),
        (vec![(0, 40)], Some(41), false),
        (vec![(3, 0), (7, 9)], None, true),
        (vec![(1, 0), (2, 0), (5, 0), (6, 30)], None, true),
    ] {
        let mut now = people(&earlier, &changes);
        now.people_max = most;
        now.regions = (1, 7);
        let (_, best, case) = solved(&now);
        let stays = staying(&earlier, &groups, &now, &case);
        let cost = stays.travelled + now.balance * stays.off_target;
        assert_eq!(stays.broken.is_empty(), rules_hold, "{changes:?} {most:?}");
        if rules_hold {
            assert!(
                cost >= best.value(),
                "no grouping is better than the best: {changes:?}"
            );
        }
    }

    let mut fewer = earlier.clone();
    fewer.places.remove(0);
    fewer.links.retain(|link| link.a != "XX-0");
    let (shrunk, _, case) = solved(&fewer);
    let stays = staying(&earlier, &groups, &fewer, &case);
    assert!(
        stays.left_out.is_empty() && stays.travelled <= same.travelled,
        "one stays away"
    );
    let (_, _, whole) = solved(&earlier);
    assert_eq!(staying(&fewer, &shrunk, &earlier, &whole).left_out, ["XX-0"]);
}
