//! Tests of grouping: published cases, brute force on small random cases, what is refused, and what is explained.

mod brute_force;
mod explaining;
mod published;
mod random;
mod reading;

use std::ops::ControlFlow;

use super::Progress;

/// Watches without ever stopping.
fn patient(_: &Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}
