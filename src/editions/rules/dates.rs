//! The dates of an edition and how they must follow each other.

use time::Date;

use crate::editions::model::EditionState;

/// The dates and capacities that the office sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// First day of enrolment.
    pub enrol_from: Date,
    /// Last day of enrolment.
    pub enrol_until: Date,
    /// The day on which it is decided whether the edition takes place.
    pub decide_on: Date,
    /// Fewest participants.
    pub capacity_min: i32,
    /// Most participants.
    pub capacity_max: i32,
}

/// What is wrong with the terms: the field and the end of the message's key `editions-wrong-...`.
pub type Wrong = (&'static str, &'static str);

/// Everything that is wrong with the terms of an edition of a project that runs between two dates.
pub fn wrong_terms(terms: &Terms, project: (Date, Date)) -> Vec<Wrong> {
    let checks = [
        (terms.starts_on < project.0, ("starts_on", "before-project")),
        (terms.ends_on < terms.starts_on, ("ends_on", "ends-before-start")),
        (terms.ends_on > project.1, ("ends_on", "after-project")),
        (
            terms.enrol_until < terms.enrol_from,
            ("enrol_until", "enrolment-order"),
        ),
        (
            terms.enrol_until > terms.starts_on,
            ("enrol_until", "enrolment-after-start"),
        ),
        (
            terms.decide_on > terms.starts_on,
            ("decide_on", "decision-after-start"),
        ),
        (
            terms.decide_on < terms.enrol_from,
            ("decide_on", "decision-before-enrolment"),
        ),
        (
            terms.capacity_max < terms.capacity_min,
            ("capacity_max", "capacity-order"),
        ),
    ];
    checks
        .into_iter()
        .filter_map(|(wrong, what)| wrong.then_some(what))
        .collect()
}

/// How enrolment stands on a day at the venue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnrolmentWindow {
    /// It has not begun, or the edition has only been announced.
    NotYet,
    /// People can enrol.
    Open,
    /// It is over.
    Over,
}

/// How enrolment stands: open between the first and the last day, while the edition is open or confirmed.
pub fn enrolment_window(state: EditionState, from: Date, until: Date, today: Date) -> EnrolmentWindow {
    match state {
        EditionState::Draft | EditionState::Announced if today <= until => EnrolmentWindow::NotYet,
        EditionState::Open | EditionState::Confirmed if today < from => EnrolmentWindow::NotYet,
        EditionState::Open | EditionState::Confirmed if today <= until => EnrolmentWindow::Open,
        _ => EnrolmentWindow::Over,
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn terms() -> Terms {
        Terms {
            starts_on: date!(2026 - 10 - 14),
            ends_on: date!(2026 - 10 - 15),
            enrol_from: date!(2026 - 08 - 01),
            enrol_until: date!(2026 - 09 - 30),
            decide_on: date!(2026 - 10 - 01),
            capacity_min: 12,
            capacity_max: 24,
        }
    }

    #[test]
    fn dates_follow_each_other() {
        let project = (date!(2026 - 01 - 01), date!(2027 - 12 - 31));
        assert_eq!(wrong_terms(&terms(), project), []);
        let changed = |change: fn(&mut Terms)| {
            let mut terms = terms();
            change(&mut terms);
            wrong_terms(&terms, project)
        };
        assert_eq!(
            changed(|t| t.ends_on = date!(2026 - 10 - 13)),
            [("ends_on", "ends-before-start")]
        );
        assert_eq!(
            changed(|t| t.ends_on = date!(2028 - 01 - 01)),
            [("ends_on", "after-project")]
        );
        assert_eq!(
            changed(|t| t.starts_on = date!(2025 - 12 - 31)),
            [
                ("starts_on", "before-project"),
                ("enrol_until", "enrolment-after-start"),
                ("decide_on", "decision-after-start"),
            ]
        );
        assert_eq!(
            changed(|t| t.enrol_until = date!(2026 - 07 - 31)),
            [("enrol_until", "enrolment-order")]
        );
        assert_eq!(
            changed(|t| t.enrol_until = date!(2026 - 10 - 15)),
            [("enrol_until", "enrolment-after-start")]
        );
        assert_eq!(
            changed(|t| t.decide_on = date!(2026 - 10 - 20)),
            [("decide_on", "decision-after-start")]
        );
        assert_eq!(
            changed(|t| t.decide_on = date!(2026 - 07 - 20)),
            [("decide_on", "decision-before-enrolment")]
        );
        assert_eq!(
            changed(|t| t.capacity_max = 11),
            [("capacity_max", "capacity-order")]
        );
    }

    #[test]
    fn enrolment_is_open_between_its_days_while_the_edition_is() {
        let (from, until) = (date!(2026 - 08 - 01), date!(2026 - 09 - 30));
        let cases = [
            (
                EditionState::Draft,
                date!(2026 - 08 - 10),
                EnrolmentWindow::NotYet,
            ),
            (
                EditionState::Announced,
                date!(2026 - 08 - 10),
                EnrolmentWindow::NotYet,
            ),
            (
                EditionState::Announced,
                date!(2026 - 10 - 01),
                EnrolmentWindow::Over,
            ),
            (EditionState::Open, date!(2026 - 07 - 31), EnrolmentWindow::NotYet),
            (EditionState::Open, date!(2026 - 08 - 01), EnrolmentWindow::Open),
            (EditionState::Open, date!(2026 - 09 - 30), EnrolmentWindow::Open),
            (EditionState::Open, date!(2026 - 10 - 01), EnrolmentWindow::Over),
            (
                EditionState::Confirmed,
                date!(2026 - 09 - 01),
                EnrolmentWindow::Open,
            ),
            (
                EditionState::Running,
                date!(2026 - 09 - 01),
                EnrolmentWindow::Over,
            ),
            (
                EditionState::Cancelled,
                date!(2026 - 08 - 10),
                EnrolmentWindow::Over,
            ),
        ];
        for (state, today, expected) in cases {
            assert_eq!(
                enrolment_window(state, from, until, today),
                expected,
                "{state:?} {today}"
            );
        }
    }
}
