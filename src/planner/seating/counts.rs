//! What the rules of a date count.

use std::collections::HashMap;

use super::instance::{DateRules, Kind};

/// The people on one date, counted in each way that a rule counts them.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    /// How many there are.
    pub all: i64,
    roles: HashMap<usize, i64>,
    offices: HashMap<usize, i64>,
    needs: HashMap<usize, i64>,
}

impl Counts {
    /// Counts a person of this kind.
    pub fn add(&mut self, kind: &Kind) {
        self.all += 1;
        *self.roles.entry(kind.role).or_default() += 1;
        if let Some(office) = kind.office {
            *self.offices.entry(office).or_default() += 1;
        }
        for need in &kind.needs {
            *self.needs.entry(*need).or_default() += 1;
        }
    }

    /// Whether a date that runs takes these people.
    pub fn are_allowed(&self, date: &DateRules, office_max: Option<i64>) -> bool {
        let of = |counts: &HashMap<usize, i64>, key: &usize| counts.get(key).copied().unwrap_or(0);
        (date.min_to_run..=date.capacity).contains(&self.all)
            && date
                .role_min
                .iter()
                .all(|(role, least)| of(&self.roles, role) >= *least)
            && date
                .role_max
                .iter()
                .all(|(role, most)| of(&self.roles, role) <= *most)
            && date
                .limited
                .iter()
                .all(|(need, most)| of(&self.needs, need) <= *most)
            && office_max.is_none_or(|most| self.offices.values().all(|count| *count <= most))
    }
}
