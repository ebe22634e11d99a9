//! What is left of a case after its candidates are ruled out, solved completely: regions are swept in an order in which
//! those that share candidates stand close together, and of all ways to cover the same regions the cheapest is kept. Ways
//! that a bound shows to be too dear are dropped, which keeps few.
#![allow(clippy::indexing_slicing)] // Indices are numbers of its own regions and candidates.

use std::collections::HashMap;

use super::programme::HashSets;

/// Regions ahead of the sweep that may be covered already.
const WINDOW: usize = 256;

/// Covered regions ahead of the first that is not.
type Ahead = [u64; WINDOW / 64];

/// A candidate that may still be taken.
pub(super) struct Piece<'a> {
    pub column: u32,
    pub group: &'a [u16],
    pub cost: i64,
    /// What taking it adds to the bound, in parts of a participant-metre.
    pub reduced: i64,
}

/// What came of a sweep.
pub(super) enum Swept {
    /// The best plan below the limit, if there is one.
    Done(Option<Vec<u32>>),
    /// Too many ways to keep.
    TooWide,
}

/// What a sweep must keep to.
pub(super) struct Terms {
    pub regions: usize,
    /// The least and the most editions, where they matter.
    pub editions: Option<(usize, usize)>,
    /// Plans below this cost are looked for.
    pub upper: i64,
    /// Reduced costs may add up to this much.
    pub budget: i64,
    /// The most ways kept.
    pub most: usize,
}

#[derive(Clone, Copy)]
struct Way {
    cost: i64,
    reduced: i64,
    trace: u32,
}

/// Sweeps the regions with these pieces.
pub(super) fn sweep(pieces: &[Piece], terms: &Terms) -> Swept {
    let place = places(pieces, terms.regions);
    let mut by_first: Vec<Vec<(usize, Ahead)>> = vec![Vec::new(); terms.regions];
    for (at, piece) in pieces.iter().enumerate() {
        let places = || piece.group.iter().map(|region| place[usize::from(*region)]);
        let first = places().min().unwrap_or(0);
        let mut ahead = Ahead::default();
        for offset in places().map(|place| place - first) {
            if offset >= WINDOW {
                return Swept::TooWide;
            }
            ahead[offset / 64] |= 1 << (offset % 64);
        }
        by_first[first].push((at, ahead));
    }
    let mut layers: Vec<HashMap<(Ahead, u16), Way, HashSets>> = vec![HashMap::default(); terms.regions + 1];
    let mut traces: Vec<(u32, u32)> = vec![(u32::MAX, u32::MAX)];
    let start = Way {
        cost: 0,
        reduced: 0,
        trace: 0,
    };
    layers[0].insert((Ahead::default(), 0), start);
    for first in 0..terms.regions {
        for ((covered, count), way) in std::mem::take(&mut layers[first]) {
            for (at, ahead) in &by_first[first] {
                let piece = &pieces[*at];
                let next = Way {
                    cost: way.cost + piece.cost,
                    reduced: way.reduced + piece.reduced,
                    trace: traces.len() as u32,
                };
                let meets = covered.iter().zip(ahead).any(|(one, other)| one & other != 0);
                if meets || next.reduced > terms.budget || next.cost >= terms.upper {
                    continue;
                }
                let count = if terms.editions.is_some() { count + 1 } else { 0 };
                if terms.editions.is_some_and(|(_, most)| usize::from(count) > most) {
                    continue;
                }
                let (left, by) = moved_on(&covered, ahead);
                let entry = layers[first + by].entry((left, count));
                let known = entry.or_insert(Way {
                    cost: i64::MAX,
                    ..next
                });
                if next.cost < known.cost {
                    *known = next;
                    traces.push((way.trace, piece.column));
                }
                if traces.len() > terms.most {
                    return Swept::TooWide;
                }
            }
        }
    }
    let enough = |count: u16| {
        terms
            .editions
            .is_none_or(|(least, _)| usize::from(count) >= least)
    };
    let ends = layers[terms.regions]
        .iter()
        .filter(|((_, count), _)| enough(*count));
    let best = ends.map(|(_, way)| way).min_by_key(|way| way.cost);
    Swept::Done(best.map(|way| traced(&traces, way.trace)))
}

/// What is covered after a piece is taken, seen from the first region that is not, and how far that is on.
fn moved_on(covered: &Ahead, piece: &Ahead) -> (Ahead, usize) {
    let mut all = *covered;
    all.iter_mut().zip(piece).for_each(|(one, other)| *one |= other);
    let mut by = 0;
    for word in &all {
        let ones = word.trailing_ones() as usize;
        by += ones;
        if ones < 64 {
            break;
        }
    }
    let mut left = Ahead::default();
    let (words, bits) = (by / 64, by % 64);
    for (at, word) in left.iter_mut().enumerate() {
        let low = all.get(at + words).copied().unwrap_or(0);
        let high = all.get(at + words + 1).copied().unwrap_or(0);
        *word = if bits == 0 {
            low
        } else {
            low >> bits | high << (64 - bits)
        };
    }
    (left, by)
}

fn traced(traces: &[(u32, u32)], mut at: u32) -> Vec<u32> {
    let mut taken = Vec::new();
    while let Some((before, column)) = traces.get(at as usize).filter(|(before, _)| *before != u32::MAX) {
        taken.push(*column);
        at = *before;
    }
    taken
}

/// The place of each region in the sweep: by distance from one at the end, those with few partners first (Cuthill and
/// McKee), one part that hangs together after the other.
fn places(pieces: &[Piece], regions: usize) -> Vec<usize> {
    let mut near: Vec<Vec<usize>> = vec![Vec::new(); regions];
    for piece in pieces {
        for one in piece.group {
            near[usize::from(*one)].extend(
                piece
                    .group
                    .iter()
                    .filter(|other| *other != one)
                    .map(|other| usize::from(*other)),
            );
        }
    }
    for list in &mut near {
        list.sort_unstable();
        list.dedup();
    }
    let mut by_partners: Vec<usize> = (0..regions).collect();
    by_partners.sort_by_key(|region| near[*region].len());
    let mut place = vec![usize::MAX; regions];
    let mut placed = 0;
    for seed in by_partners {
        if place[seed] != usize::MAX {
            continue;
        }
        let mut end = seed;
        for _ in 0..3 {
            end = order_from(end, &near).last().copied().unwrap_or(end);
        }
        for region in order_from(end, &near) {
            place[region] = placed;
            placed += 1;
        }
    }
    place
}

fn order_from(start: usize, near: &[Vec<usize>]) -> Vec<usize> {
    let mut seen = vec![false; near.len()];
    seen[start] = true;
    let (mut order, mut at) = (vec![start], 0);
    while at < order.len() {
        let mut next: Vec<usize> = near[order[at]]
            .iter()
            .copied()
            .filter(|region| !seen[*region])
            .collect();
        next.sort_by_key(|region| near[*region].len());
        for region in next {
            seen[region] = true;
            order.push(region);
        }
        at += 1;
    }
    order
}
