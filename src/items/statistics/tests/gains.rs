//! What people gained, by figures computed elsewhere.

use super::{super::*, near};

fn sat(person: u32, before: Option<(usize, f64)>, after: Option<(usize, f64)>) -> Sat<u32> {
    let taken = |(form, share)| Taken { form, share };
    Sat {
        person,
        before: before.map(taken),
        after: after.map(taken),
    }
}

const BEFORE: [f64; 8] = [0.4, 0.5, 0.3, 0.8, 1.0, 0.6, 0.2, 0.55];
const AFTER: [f64; 8] = [0.7, 0.5, 0.6, 0.9, 1.0, 0.85, 0.45, 0.5];

fn eight() -> Vec<Sat<u32>> {
    (0..)
        .zip(BEFORE.iter().zip(AFTER))
        .map(|(person, (before, after))| sat(person, Some((0, *before)), Some((0, after))))
        .collect()
}

#[test]
fn a_gain_has_its_size_and_its_certainty() {
    let mut people = eight();
    people.push(sat(20, Some((0, 0.9)), None));
    people.push(sat(21, None, Some((0, 0.1))));
    people.push(sat(22, None, None));
    let found = gain(&people, 5);
    assert_eq!(
        (found.only_before.as_slice(), found.only_after.as_slice()),
        (&[20][..], &[21][..])
    );
    assert_eq!(found.figures.people, 8, "absentees are not counted as nothing");
    near(found.figures.before, 0.543_75);
    near(found.figures.after, 0.6875);
    near(found.figures.gain, 0.143_75);
    near(found.figures.normalised, 0.315_068_493);
    near(found.figures.effect, 0.974_916_413);
    // Two of eight differ by nothing; counted out by hand.
    let test = found.figures.significance.unwrap();
    assert_eq!(
        (test.plus, test.minus, test.unchanged, test.probability),
        (30.0, 3.0, 2, 0.0625)
    );
    assert_eq!(
        found.people[4].normalised, None,
        "nothing was left to gain from all"
    );
    near(found.people[0].normalised.ok_or(NoFigure::NoMarks), 0.5);
    assert!(found.orders.is_empty() && found.balanced.is_none());
}

#[test]
fn too_few_people_have_no_figure() {
    let few = gain(&eight()[..3], 5);
    assert_eq!(few.people.len(), 3);
    assert_eq!(few.figures.gain, Err(NoFigure::TooFew { has: 3, needed: 5 }));
    assert_eq!(few.figures.significance, None);
    let nobody = gain::<u32>(&[], 1);
    assert_eq!(nobody.figures.effect, Err(NoFigure::TooFew { has: 0, needed: 2 }));
    let alike = gain(
        &[
            sat(1, Some((0, 1.0)), Some((0, 1.0))),
            sat(2, Some((0, 1.0)), Some((0, 1.0))),
        ],
        1,
    );
    assert_eq!(alike.figures.effect, Err(NoFigure::NoSpread));
    assert_eq!(alike.figures.normalised, Err(NoFigure::NoMarks));
    assert_eq!(alike.figures.significance, None);
}

#[test]
fn an_easier_form_cancels_out_in_balanced_order() {
    // Everybody gains 0.2; form 1 is easier by 0.1; twice as many begin with form 0.
    let mut people: Vec<Sat<u32>> = (0..4)
        .map(|person| sat(person, Some((0, 0.4)), Some((1, 0.7))))
        .collect();
    people.extend((4..6).map(|person| sat(person, Some((1, 0.5)), Some((0, 0.6)))));
    let found = gain(&people, 1);
    near(found.figures.gain, (4.0 * 0.3 + 2.0 * 0.1) / 6.0);
    near(found.balanced.ok_or(NoFigure::NoSpread), 0.2);
    let orders: Vec<_> = found
        .orders
        .iter()
        .map(|order| (order.before, order.after, order.people))
        .collect();
    assert_eq!(orders, [(0, 1, 4), (1, 0, 2)]);
}

#[test]
fn groups_have_figures_of_their_own() {
    let groups = gains_by(
        eight()
            .into_iter()
            .map(|one| (if one.person < 5 { "PL-OP" } else { "PL-SL" }, one)),
        5,
    );
    near(groups["PL-OP"].gain, (0.3 + 0.0 + 0.3 + 0.1 + 0.0) / 5.0);
    assert_eq!(groups["PL-SL"].people, 3);
    assert_eq!(groups["PL-SL"].gain, Err(NoFigure::TooFew { has: 3, needed: 5 }));
}
