//! What one more seat in each edition would be worth.

use std::ops::ControlFlow;

use planner::seating::{Outcome, Progress, SeatingCase, value_of_one_more_seat};

use crate::planning::{parts::OneMore, rules::wanted_cells};

/// For each edition of a proved seating, the best that one more seat could do, and of which cell it would have to be. Where
/// nobody waits for the want of a seat, it is worth nothing.
pub fn one_more_each(
    case: &SeatingCase,
    outcome: &Outcome,
    watch: &mut dyn FnMut(&Progress) -> ControlFlow<()>,
) -> Vec<OneMore> {
    let Outcome::Optimal(best) = outcome else {
        return Vec::new();
    };
    let wanted = wanted_cells(case, best);
    let mut each = Vec::new();
    for (place, date) in case.dates().iter().enumerate() {
        let mut most = OneMore {
            metres: Some(0),
            cell: None,
        };
        for cell in wanted.get(&place).into_iter().flatten() {
            let value = value_of_one_more_seat(case, best, (&date.id, cell.as_deref()), watch);
            let of = cell.as_deref().and_then(|cell| cell.split_once('/'));
            let of = of.map(|(region, role)| (region.to_owned(), role.to_owned()));
            match (value, most.metres) {
                (None, _) => {
                    most = OneMore::default();
                    break;
                }
                (Some(value), Some(known)) if value > known => {
                    most = OneMore {
                        metres: Some(value),
                        cell: of,
                    };
                }
                _ => {}
            }
        }
        each.push(most);
    }
    each
}
