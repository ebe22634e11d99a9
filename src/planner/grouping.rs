//! Stage 1 of planning: grouping neighbouring regions into editions, at the least cost and with the proof of it. The exact
//! mathematics is the format's, `grouping-case/1`; all amounts are whole numbers of participant-metres.

mod answer;
mod branching;
mod candidates;
mod case;
mod case_file;
mod checks;
mod classes;
mod conflicts;
mod cuts;
mod draft;
mod feasibility;
mod findings;
mod hosting;
mod local;
mod master;
mod nearest;
mod partition;
mod plan;
mod prices;
mod problem;
mod programme;
mod progress;
mod ranking;
mod reasons;
mod restore;
mod rule;
mod simplex;
mod sweep;
mod what_if;
mod written;

#[cfg(test)]
mod tests;

pub use answer::answer;
pub use candidates::MOST_CANDIDATES;
pub use case::Case;
pub use case_file::{FORMAT, MAX_BYTES, parse_case, read_case};
pub use conflicts::{Conflict, explain_conflict};
pub use draft::{Draft, HostRule, Limits, MAX_REGIONS, Range, Region, Venue, Weights};
pub use findings::Finding;
pub use nearest::Nearest;
pub use partition::{SMALL, Solution, Status, solve};
pub use plan::{Edition, Plan};
pub use problem::Problem;
pub use progress::{Progress, Stage, Watcher};
pub use reasons::{Broken, Reasons, broken_rules, reasons};
pub use rule::Rule;
pub use what_if::{MOST_EXPLAINED, Move, Pin, Traded, best_plans, move_region, pinned, trade_off};
