//! What is drawn: enough, nothing twice, unseen before seen, and each question can come.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

fn pools(list: &[(usize, &[u8])]) -> Vec<Pool<u8>> {
    let pool = |(count, questions): &(usize, &[u8])| Pool {
        count: *count,
        questions: questions.to_vec(),
    };
    list.iter().map(pool).collect()
}

fn set(list: &[u8]) -> HashSet<u8> {
    list.iter().copied().collect()
}

#[test]
fn draws_get_what_they_ask_for_where_there_is_a_way() {
    type Case<'a> = (
        &'a str,
        &'a [(usize, &'a [u8])],
        &'a [u8],
        &'a [u8],
        &'a [&'a [u8]],
    );
    let cases: [Case<'_>; 9] = [
        ("nothing", &[], &[], &[], &[]),
        ("all there are", &[(2, &[1, 2])], &[], &[], &[&[1, 2]]),
        ("not what is asked anyway", &[(1, &[1, 2])], &[1], &[], &[&[2]]),
        ("unseen first", &[(2, &[1, 2, 3])], &[], &[1], &[&[2, 3]]),
        (
            "seen where there is no other",
            &[(2, &[1, 2])],
            &[],
            &[1, 2],
            &[&[1, 2]],
        ),
        (
            "the narrow draw gets its own",
            &[(1, &[1, 2]), (1, &[1])],
            &[],
            &[],
            &[&[2], &[1]],
        ),
        (
            "a chain of three",
            &[(1, &[1, 2]), (1, &[2, 3]), (1, &[1]), (1, &[3, 4])],
            &[],
            &[],
            &[&[2], &[3], &[1], &[4]],
        ),
        (
            "a seen one rather than none",
            &[(1, &[1, 2]), (1, &[1])],
            &[],
            &[2],
            &[&[2], &[1]],
        ),
        ("what there is", &[(3, &[1]), (1, &[2])], &[], &[], &[&[1], &[2]]),
    ];
    for (name, list, asked, seen, expected) in cases {
        for seed in 0..20 {
            let given = drawn(seed, &set(asked), &set(seen), &pools(list));
            let sorted = given.into_iter().map(|mut draw| {
                draw.sort_unstable();
                draw
            });
            assert_eq!(sorted.collect::<Vec<_>>(), expected, "{name}, seed {seed}");
        }
    }
}

#[test]
fn what_lacks_is_named() {
    type Case<'a> = (&'a [(usize, &'a [u8])], &'a [u8], Option<(usize, usize)>);
    let cases: [Case<'_>; 5] = [
        (&[(2, &[1, 2]), (1, &[3])], &[], None),
        (&[(1, &[1, 2]), (1, &[1])], &[], None),
        (&[(1, &[3]), (3, &[1, 2])], &[], Some((1, 2))),
        (&[(2, &[1, 2])], &[1], Some((0, 1))),
        (&[(1, &[1]), (1, &[1])], &[], Some((1, 0))),
    ];
    for (list, asked, expected) in cases {
        assert_eq!(lacking(&set(asked), &pools(list)), expected, "{list:?}");
    }
}

#[test]
fn each_question_of_a_pool_comes_about_equally_often() {
    let pool = [Pool {
        count: 3,
        questions: (0..10_u8).collect(),
    }];
    let mut times: BTreeMap<u8, u32> = BTreeMap::new();
    for seed in 0..10_000 {
        for question in drawn(seed, &HashSet::new(), &HashSet::new(), &pool).concat() {
            *times.entry(question).or_default() += 1;
        }
    }
    // 3,000 are expected of each; five standard deviations are 230.
    assert_eq!(times.len(), 10);
    assert!(
        times.values().all(|times| (2_770..3_230).contains(times)),
        "{times:?}"
    );
}

proptest! {
    #[test]
    fn enough_and_nothing_twice(
        seed in any::<i64>(),
        list in prop::collection::vec((0..4_usize, prop::collection::vec(0..20_u8, 0..20)), 0..5),
        asked in prop::collection::hash_set(0..20_u8, 0..5),
        seen in prop::collection::hash_set(0..20_u8, 0..20),
    ) {
        let pools: Vec<Pool<u8>> =
            list.into_iter().map(|(count, questions)| Pool { count, questions }).collect();
        let given = drawn(seed, &asked, &seen, &pools);
        prop_assert_eq!(&given, &drawn(seed, &asked, &seen, &pools), "the same from the same seed");
        let all: Vec<u8> = given.concat();
        let once: HashSet<u8> = all.iter().copied().collect();
        prop_assert_eq!(all.len(), once.len(), "nothing twice");
        prop_assert!(once.is_disjoint(&asked));
        for (draw, pool) in given.iter().zip(&pools) {
            prop_assert!(draw.len() <= pool.count);
            prop_assert!(draw.iter().all(|question| pool.questions.contains(question)));
        }
        // As many as by the theorem of König and Hall, and as many unseen ones, for these small pools by trying every set of draws.
        prop_assert_eq!(all.len(), most(&pools, |question| !asked.contains(&question)));
        let unseen = all.iter().filter(|question| !seen.contains(question)).count();
        prop_assert_eq!(unseen, most(&pools, |question| !asked.contains(&question) && !seen.contains(&question)));
    }

    #[test]
    fn the_order_of_the_pool_changes_nothing(seed in any::<i64>(), mut pool in prop::collection::vec(any::<u8>(), 0..30)) {
        let draw = |questions: &[u8]| {
            drawn(seed, &HashSet::new(), &HashSet::new(), &[Pool { count: 5, questions: questions.to_vec() }])
        };
        let before = draw(&pool);
        pool.reverse();
        prop_assert_eq!(before, draw(&pool));
    }
}

/// The size of the largest matching, after König and Hall: the least, over all sets of draws, of what the set can reach plus what the
/// other draws ask for.
fn most(pools: &[Pool<u8>], usable: impl Fn(u8) -> bool) -> usize {
    let subsets = 0..1_usize << pools.len();
    let bound = |subset: usize| {
        let chosen = |draw: &usize| subset & (1 << draw) != 0;
        let of = |wanted: bool| (0..pools.len()).filter(move |draw| chosen(draw) == wanted);
        let reach: HashSet<u8> = of(true)
            .flat_map(|draw| pools[draw].questions.iter().copied())
            .filter(|question| usable(*question))
            .collect();
        reach.len() + of(false).map(|draw| pools[draw].count).sum::<usize>()
    };
    subsets.map(bound).min().unwrap_or(0)
}
