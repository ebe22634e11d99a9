//! Small random cases, the same in every run.

use std::collections::BTreeMap;

use super::super::*;
use crate::GeoPoint;

/// Numbers that look like chance.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, number: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % number
    }

    pub fn number(&mut self, from: i64, to: i64) -> i64 {
        from + self.below((to - from + 1) as u64) as i64
    }

    pub fn one_in(&mut self, number: u64) -> bool {
        self.below(number) == 0
    }
}

/// A case of up to eight regions with any of the rules, often impossible.
pub fn random_draft(chance: &mut Chance) -> Draft {
    let count = chance.number(3, 8);
    let id = |number: i64| format!("R{number}");
    let mut regions = Vec::new();
    for number in 0..count {
        let demand: BTreeMap<String, i64> = ["a", "b"]
            .into_iter()
            .map(|role| (role.to_owned(), chance.number(0, 3)))
            .collect();
        regions.push(Region {
            id: id(number),
            point: GeoPoint {
                lat: 50.0 + chance.number(0, 30) as f64 / 10.0,
                lon: 17.0 + chance.number(0, 40) as f64 / 10.0,
            },
            demand,
            may_host: !chance.one_in(6),
        });
    }
    let mut edges = Vec::new();
    for one in 0..count {
        for other in 0..one {
            if chance.one_in(3) || (other + 1 == one && !chance.one_in(8)) {
                edges.push((id(one), id(other)));
            }
        }
    }
    let mut draft = Draft::new(regions, edges);
    let least = chance.number(1, 3);
    draft.group_size = Range {
        min: least,
        max: least + chance.number(0, 2),
    };
    let least = chance.number(0, 3);
    draft.editions = Range {
        min: least,
        max: least + chance.number(0, 2),
    };
    if chance.one_in(2) {
        draft.participants = Limits {
            min: chance.one_in(2).then(|| chance.number(1, 6)),
            max: Some(chance.number(7, 14)),
        };
    }
    if chance.one_in(3) {
        let limits = Limits {
            min: chance.one_in(2).then_some(1),
            max: Some(chance.number(3, 8)),
        };
        draft.role_bounds.insert("a".to_owned(), limits);
    }
    let pair = |chance: &mut Chance| (id(0), id(chance.number(1, count - 1)));
    if chance.one_in(4) {
        draft.together.push(pair(chance));
    }
    if chance.one_in(4) {
        draft.apart.push(pair(chance));
    }
    draft.target = chance.number(0, 8);
    draft.weights = Weights {
        travel: chance.number(0, 2),
        balance: chance.number(0, 1) * 20_000,
        mix: chance.number(0, 1) * 7_001,
    };
    if chance.one_in(4) {
        draft.max_km = Some(chance.number(80, 300) as f64);
    }
    if chance.one_in(2) {
        let mut venues = Vec::new();
        for number in 0..chance.number(1, 4) {
            venues.push(Venue {
                id: format!("V{number}"),
                point: GeoPoint {
                    lat: 50.0 + chance.number(0, 30) as f64 / 10.0,
                    lon: 17.0 + chance.number(0, 40) as f64 / 10.0,
                },
                region: Some(id(chance.number(0, count - 1))),
                max_participants: chance.one_in(3).then(|| chance.number(4, 12)),
                max_editions: chance.one_in(2).then(|| chance.number(1, 2)),
            });
        }
        draft.venues = Some(venues);
        draft.host_rule = if chance.one_in(3) {
            HostRule::OwnRegion
        } else {
            HostRule::Any
        };
    }
    draft
}
