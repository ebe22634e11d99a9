//! Figures of small groups are withheld.

/// Which groups' figures have to be withheld so that nobody's can be worked out; `sizes` are the people in each group, who together
/// are those whose figure is shown as a whole. Groups of fewer than `k` people are withheld. Who knows the whole and all other
/// groups can work out what is withheld as one group: therefore the next smallest groups are withheld too, until those withheld
/// are at least two groups and at least `k` people together. Groups of nobody have no figure and count for nothing.
///
/// This is for means and what is made of them. Counts that stand in tables of two dimensions take more (the rules of reports).
pub fn withheld(sizes: &[u64], k: u64) -> Vec<bool> {
    let mut withheld: Vec<bool> = sizes.iter().map(|size| *size < k).collect();
    loop {
        let hidden = || {
            sizes
                .iter()
                .zip(&withheld)
                .filter(|(size, withheld)| **withheld && **size > 0)
                .map(|(size, _)| *size)
        };
        let (groups, people) = (hidden().count(), hidden().sum::<u64>());
        if groups == 0 || (groups > 1 && people >= k) {
            return withheld;
        }
        let next = sizes
            .iter()
            .zip(withheld.iter_mut())
            .filter(|(_, withheld)| !**withheld)
            .min_by_key(|(size, _)| **size);
        match next {
            Some((_, withheld)) => *withheld = true,
            // All are withheld; whether the whole may be shown is for who asks to see.
            None => return withheld,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_hidden_group_takes_another_with_it() {
        let table: &[(&[u64], &[bool])] = &[
            (&[9, 8, 7], &[false, false, false]),
            (&[9, 8, 2], &[false, true, true]),
            (&[9, 2, 2], &[true, true, true]),
            (&[9, 3, 2], &[false, true, true]),
            (&[9, 8, 0], &[false, false, true]),
            (&[2, 1, 9, 6], &[true, true, false, true]),
            (&[3], &[true]),
            (&[], &[]),
        ];
        for (sizes, expected) in table {
            assert_eq!(withheld(sizes, 5), *expected, "{sizes:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_withheld_is_never_one_group_nor_few_people(sizes in prop::collection::vec(0u64..20, 0..12), k in 1u64..8) {
            let withheld = withheld(&sizes, k);
            let hidden: Vec<u64> = sizes.iter().zip(&withheld).filter(|(_, hidden)| **hidden).map(|(size, _)| *size)
                .filter(|size| *size > 0).collect();
            let all_hidden = withheld.iter().all(|hidden| *hidden);
            prop_assert!(hidden.is_empty() || all_hidden || hidden.len() > 1 && hidden.iter().sum::<u64>() >= k);
            for (size, hidden) in sizes.iter().zip(&withheld) {
                prop_assert!(*size >= k || *hidden);
            }
        }
    }
}
