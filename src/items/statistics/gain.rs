//! What people gained from a test before to a test after. Whoever sat only one of them is listed, and never counted as nothing.

use std::collections::BTreeMap;

use super::{
    Figure, NoFigure, at_least,
    moments::{Moments, is_flat},
    significance::{Significance, wilcoxon},
};

/// A test as somebody took it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Taken {
    /// Which of several parallel forms; 0 where there is only one.
    pub form: usize,
    /// What was earned, as a share of what this form could earn, from 0 to 1.
    pub share: f64,
}

/// What somebody took of both tests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sat<P> {
    /// Who.
    pub person: P,
    /// The test before.
    pub before: Option<Taken>,
    /// The test after.
    pub after: Option<Taken>,
}

/// What somebody gained who took both tests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonGain<P> {
    /// Who.
    pub person: P,
    /// The share before.
    pub before: f64,
    /// The share after.
    pub after: f64,
    /// Normalised gain: the part of what could be gained, `(after - before) / (1 - before)`; `None` where nothing was left to gain.
    pub normalised: Option<f64>,
}

impl<P> PersonGain<P> {
    /// What was gained, as a share of the whole test; below 0 where less was reached than before.
    pub fn gain(&self) -> f64 {
        self.after - self.before
    }
}

/// The figures of a group of people who took both tests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GainFigures {
    /// How many they are.
    pub people: u64,
    /// Mean share before.
    pub before: Figure,
    /// Mean share after.
    pub after: Figure,
    /// Mean gain, as a share.
    pub gain: Figure,
    /// Normalised gain of the group: what it gained of what it could, from the mean shares, `(after - before) / (1 - before)` (R. R.
    /// Hake, "Interactive-engagement versus traditional methods", American Journal of Physics 66 (1998), 64-74). From 0.3 on it is
    /// "medium" there, from 0.7 on "high".
    pub normalised: Figure,
    /// Effect size: the mean of the gains in units of their standard deviation, Cohen's `d` for paired scores, `d_z` (J. Cohen,
    /// "Statistical power analysis for the behavioral sciences", 2nd ed. 1988, section 2.3.5).
    pub effect: Figure,
    /// Whether the gain is more than chance; `None` with too few people, and where nobody's share changed.
    pub significance: Option<Significance>,
}

/// Those who took parallel forms in one order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InOrder {
    /// The form before.
    pub before: usize,
    /// The form after.
    pub after: usize,
    /// How many took them in this order.
    pub people: u64,
    /// Their mean gain, as a share; a form that is easier makes it larger in one order and smaller in the other.
    pub gain: f64,
}

/// What people gained.
#[derive(Clone, Debug, PartialEq)]
pub struct Gain<P> {
    /// Those who took both, in the order given.
    pub people: Vec<PersonGain<P>>,
    /// Those who took only the test before.
    pub only_before: Vec<P>,
    /// Those who took only the test after.
    pub only_after: Vec<P>,
    /// The figures of those who took both, each by the share of the form they took.
    pub figures: GainFigures,
    /// The orders in which parallel forms were taken; empty where everybody took the same.
    pub orders: Vec<InOrder>,
    /// The mean over both orders, each counting the same however many took it, so that a form that is easier cancels out; `None`
    /// where no two forms were taken in both orders.
    pub balanced: Option<f64>,
}

/// What these people gained; figures are given from `least` people in both tests on. Whoever took neither is left out.
pub fn gain<P: Clone>(sat: &[Sat<P>], least: u64) -> Gain<P> {
    let both = |sat: &Sat<P>| Some((sat.before?, sat.after?));
    let only = |before: bool| {
        sat.iter()
            .filter(move |sat| sat.before.is_some() == before && sat.after.is_some() != before)
            .map(|sat| sat.person.clone())
            .collect()
    };
    let orders = orders(sat.iter().filter_map(both));
    Gain {
        people: sat
            .iter()
            .filter_map(|one| {
                let (before, after) = both(one)?;
                Some(PersonGain {
                    person: one.person.clone(),
                    before: before.share,
                    after: after.share,
                    normalised: normalised(before.share, after.share),
                })
            })
            .collect(),
        only_before: only(true),
        only_after: only(false),
        figures: figures(sat.iter().filter_map(both), least),
        balanced: balanced(&orders),
        orders,
    }
}

/// The figures of each group: of an item, an outcome or a ground, where the shares are those of its marks; of a region or a role
/// category, where the shares are those of the whole. Whoever took only one test counts in no group.
pub fn gains_by<K: Ord, P>(
    sat: impl IntoIterator<Item = (K, Sat<P>)>,
    least: u64,
) -> BTreeMap<K, GainFigures> {
    let mut groups: BTreeMap<K, Vec<(Taken, Taken)>> = BTreeMap::new();
    for (group, sat) in sat {
        if let (Some(before), Some(after)) = (sat.before, sat.after) {
            groups.entry(group).or_default().push((before, after));
        }
    }
    groups
        .into_iter()
        .map(|(group, pairs)| (group, figures(pairs.into_iter(), least)))
        .collect()
}

fn normalised(before: f64, after: f64) -> Option<f64> {
    let left = 1.0 - before;
    (left > 1e-9).then(|| (after - before) / left)
}

fn figures(pairs: impl Iterator<Item = (Taken, Taken)>, least: u64) -> GainFigures {
    let (mut before, mut after, mut gains) = (Moments::default(), Moments::default(), Moments::default());
    let mut differences = Vec::new();
    for (first, second) in pairs {
        before.add(first.share);
        after.add(second.share);
        gains.add(second.share - first.share);
        differences.push(second.share - first.share);
    }
    let enough = at_least(least.max(1), gains.count);
    let mean = |moments: &Moments| enough.map(|()| moments.mean);
    GainFigures {
        people: gains.count,
        before: mean(&before),
        after: mean(&after),
        gain: mean(&gains),
        normalised: enough.and_then(|()| normalised(before.mean, after.mean).ok_or(NoFigure::NoMarks)),
        effect: effect(&gains, least),
        significance: enough.ok().and_then(|()| wilcoxon(&differences)),
    }
}

fn effect(gains: &Moments, least: u64) -> Figure {
    at_least(least.max(2), gains.count)?;
    if is_flat(gains.count, gains.mean, gains.power2) {
        return Err(NoFigure::NoSpread);
    }
    let variance = gains.power2 / super::number(gains.count - 1);
    Ok(gains.mean / variance.sqrt())
}

fn orders(pairs: impl Iterator<Item = (Taken, Taken)>) -> Vec<InOrder> {
    let mut orders: BTreeMap<(usize, usize), Moments> = BTreeMap::new();
    for (before, after) in pairs {
        orders
            .entry((before.form, after.form))
            .or_default()
            .add(after.share - before.share);
    }
    if orders.len() < 2 {
        return Vec::new();
    }
    let order = |((before, after), gains): ((usize, usize), Moments)| InOrder {
        before,
        after,
        people: gains.count,
        gain: gains.mean,
    };
    orders.into_iter().map(order).collect()
}

/// The mean over all pairs of orders that mirror each other. If form B is easier than A by `e`, those who take A first gain `e` too
/// much and the others `e` too little.
fn balanced(orders: &[InOrder]) -> Option<f64> {
    let mut gains = Moments::default();
    for order in orders.iter().filter(|order| order.before < order.after) {
        let mirrors = |other: &&InOrder| other.before == order.after && other.after == order.before;
        if let Some(mirror) = orders.iter().find(mirrors) {
            gains.add(f64::midpoint(order.gain, mirror.gain));
        }
    }
    (gains.count > 0).then_some(gains.mean)
}
