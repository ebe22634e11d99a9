//! What participants are entitled to, such as lunch: a rule names its basis, and the same rule is asked of planned and
//! of attended time.

use std::collections::BTreeSet;

use super::agenda::{TimedSlot, planned_minutes};
use crate::catalogue::EntitlementRule;

/// What a rule found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entitlement {
    /// How many minutes or sessions there are.
    pub reached: i32,
    /// How many there must be.
    pub needed: i32,
}

impl Entitlement {
    /// Whether the rule holds.
    pub fn holds(self) -> bool {
        self.reached >= self.needed
    }
}

/// Asks a rule of these slots: those that a person is planned in, or those they attended in full.
pub fn entitlement(rule: &EntitlementRule, slots: &[TimedSlot]) -> Entitlement {
    let reached = if rule.basis == "sessions" {
        let sessions: BTreeSet<_> = slots.iter().map(|slot| slot.slot.session_id).collect();
        i32::try_from(sessions.len()).unwrap_or(i32::MAX)
    } else {
        planned_minutes(slots, rule.breaks_in)
    };
    Entitlement {
        reached,
        needed: rule.at_least,
    }
}
