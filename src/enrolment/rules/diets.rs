//! When a diet is asked for.

use time::Date;

use crate::enrolment::model::EnrolmentState;

/// So many days after the last day of an edition its diets are forgotten.
pub const DIETS_KEPT_DAYS: i64 = 14;

/// The longest description of a diet, in characters.
pub const LONGEST_DIET: usize = 200;

/// Whether a diet can be stated now: by whoever comes or may come, until the edition is over.
pub fn diet_is_asked(state: EnrolmentState, ends_on: Date, today: Date) -> bool {
    let comes = state.is_seated()
        || matches!(
            state,
            EnrolmentState::Nominated | EnrolmentState::Applied | EnrolmentState::Waitlisted
        );
    comes && today <= ends_on
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_diet_is_asked_of_who_comes_until_the_last_day() {
        let last = date!(2026 - 10 - 15);
        let cases = [
            (EnrolmentState::Confirmed, last, true),
            (EnrolmentState::Waitlisted, date!(2026 - 09 - 01), true),
            (EnrolmentState::Confirmed, date!(2026 - 10 - 16), false),
            (EnrolmentState::Withdrawn, date!(2026 - 09 - 01), false),
            (EnrolmentState::Declined, date!(2026 - 09 - 01), false),
        ];
        for (state, today, asked) in cases {
            assert_eq!(diet_is_asked(state, last, today), asked, "{state:?} {today}");
        }
    }
}
