//! What comes next: for an official in an edition, and for the office that runs it.

use time::{Date, Duration};

use crate::{editions::EditionState, enrolment::EnrolmentState};

/// What an official does next about an enrolment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// The office decides.
    Await,
    /// A seat must become free.
    Wait,
    /// A seat is offered: take it or leave it.
    Answer,
    /// Read the course before it begins.
    Prepare,
    /// Come, and check in.
    CheckIn,
    /// Complete what the course asks for.
    Finish,
    /// Nothing: the edition does not take place.
    Off,
    /// Nothing: the enrolment is over.
    Over,
}

impl NextStep {
    /// The end of its key.
    pub fn key(self) -> &'static str {
        match self {
            NextStep::Await => "await",
            NextStep::Wait => "wait",
            NextStep::Answer => "answer",
            NextStep::Prepare => "prepare",
            NextStep::CheckIn => "check-in",
            NextStep::Finish => "finish",
            NextStep::Off => "off",
            NextStep::Over => "over",
        }
    }

    /// Whether the official has to do something now.
    pub fn is_due(self) -> bool {
        matches!(
            self,
            NextStep::Answer | NextStep::CheckIn | NextStep::Prepare | NextStep::Finish
        )
    }
}

/// What comes next for an official, by the state of the enrolment, that of the edition, and its days.
pub fn next_step(
    enrolment: EnrolmentState,
    edition: EditionState,
    (first, last): (Date, Date),
    today: Date,
) -> NextStep {
    if matches!(edition, EditionState::Cancelled | EditionState::Merged) {
        return NextStep::Off;
    }
    match enrolment {
        EnrolmentState::Nominated | EnrolmentState::Applied => NextStep::Await,
        EnrolmentState::Waitlisted if today > last => NextStep::Over,
        EnrolmentState::Waitlisted => NextStep::Wait,
        EnrolmentState::Offered => NextStep::Answer,
        EnrolmentState::Confirmed if today < first => NextStep::Prepare,
        EnrolmentState::Confirmed if today <= last => NextStep::CheckIn,
        EnrolmentState::Confirmed | EnrolmentState::Attended | EnrolmentState::PartlyAttended => {
            NextStep::Finish
        }
        EnrolmentState::Absent
        | EnrolmentState::Declined
        | EnrolmentState::Withdrawn
        | EnrolmentState::Substituted => NextStep::Over,
    }
}

/// What the office does next about an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfficeStep {
    /// It is only a draft.
    Announce,
    /// Its enrolment window has come.
    OpenEnrolment,
    /// The day of decision is near and seats are empty.
    FillSeats,
    /// The day of decision has come.
    Decide,
    /// It has begun.
    Start,
    /// It has ended.
    Complete,
    /// Evidence can be gathered, and the edition closed.
    Close,
}

impl OfficeStep {
    /// The end of its key.
    pub fn key(self) -> &'static str {
        match self {
            OfficeStep::Announce => "announce",
            OfficeStep::OpenEnrolment => "open",
            OfficeStep::FillSeats => "fill",
            OfficeStep::Decide => "decide",
            OfficeStep::Start => "start",
            OfficeStep::Complete => "complete",
            OfficeStep::Close => "close",
        }
    }

    /// Whether it must not wait.
    pub fn is_urgent(self) -> bool {
        matches!(
            self,
            OfficeStep::Decide | OfficeStep::Start | OfficeStep::Complete
        )
    }

    /// The page of an edition on which it is done.
    pub fn page(self) -> &'static str {
        match self {
            OfficeStep::FillSeats => "participants",
            OfficeStep::Close => "evidence",
            _ => "decisions",
        }
    }
}

/// What is looked at to say what the office does next.
#[derive(Clone, Copy, Debug)]
pub struct EditionFacts {
    /// The state.
    pub state: EditionState,
    /// First day of enrolment.
    pub enrol_from: Date,
    /// The day on which it is decided whether it takes place.
    pub decide_on: Date,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Fewest participants.
    pub least: i64,
    /// How many have a seat.
    pub seated: i64,
}

/// How long before the decision the office is told that seats are empty.
const NEAR: Duration = Duration::days(21);

/// What comes next for the office, if anything.
pub fn office_step(edition: EditionFacts, today: Date) -> Option<OfficeStep> {
    use EditionState::*;
    match edition.state {
        Draft => Some(OfficeStep::Announce),
        Announced | Open if today >= edition.decide_on => Some(OfficeStep::Decide),
        Announced if today >= edition.enrol_from => Some(OfficeStep::OpenEnrolment),
        Open if today >= edition.decide_on - NEAR && edition.seated < edition.least => {
            Some(OfficeStep::FillSeats)
        }
        Confirmed if today >= edition.starts_on => Some(OfficeStep::Start),
        Running if today > edition.ends_on => Some(OfficeStep::Complete),
        Completed => Some(OfficeStep::Close),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn an_official_is_told_what_comes_next() {
        use EditionState as Edition;
        use EnrolmentState as Enrolment;
        let days = (date!(2026 - 10 - 14), date!(2026 - 10 - 15));
        let (before, during, after) = (
            date!(2026 - 10 - 01),
            date!(2026 - 10 - 15),
            date!(2026 - 10 - 16),
        );
        let cases = [
            (Enrolment::Applied, Edition::Open, before, NextStep::Await),
            (Enrolment::Waitlisted, Edition::Open, before, NextStep::Wait),
            (Enrolment::Waitlisted, Edition::Completed, after, NextStep::Over),
            (Enrolment::Offered, Edition::Open, before, NextStep::Answer),
            (
                Enrolment::Confirmed,
                Edition::Confirmed,
                before,
                NextStep::Prepare,
            ),
            (Enrolment::Confirmed, Edition::Running, during, NextStep::CheckIn),
            (Enrolment::Confirmed, Edition::Running, after, NextStep::Finish),
            (Enrolment::Attended, Edition::Completed, after, NextStep::Finish),
            (Enrolment::Confirmed, Edition::Cancelled, before, NextStep::Off),
            (Enrolment::Withdrawn, Edition::Open, before, NextStep::Over),
        ];
        for (enrolment, edition, today, expected) in cases {
            assert_eq!(
                next_step(enrolment, edition, days, today),
                expected,
                "{enrolment:?} {edition:?} {today}"
            );
        }
    }

    #[test]
    fn an_office_is_told_what_comes_next() {
        use EditionState::*;
        let edition = |state, seated| EditionFacts {
            state,
            enrol_from: date!(2026 - 09 - 01),
            decide_on: date!(2026 - 10 - 01),
            starts_on: date!(2026 - 10 - 14),
            ends_on: date!(2026 - 10 - 15),
            least: 12,
            seated,
        };
        let cases = [
            (Draft, 0, date!(2026 - 01 - 01), Some(OfficeStep::Announce)),
            (Announced, 0, date!(2026 - 08 - 31), None),
            (
                Announced,
                0,
                date!(2026 - 09 - 01),
                Some(OfficeStep::OpenEnrolment),
            ),
            (Open, 3, date!(2026 - 09 - 05), None),
            (Open, 3, date!(2026 - 09 - 15), Some(OfficeStep::FillSeats)),
            (Open, 12, date!(2026 - 09 - 15), None),
            (Open, 20, date!(2026 - 10 - 01), Some(OfficeStep::Decide)),
            (Confirmed, 20, date!(2026 - 10 - 13), None),
            (Confirmed, 20, date!(2026 - 10 - 14), Some(OfficeStep::Start)),
            (Running, 20, date!(2026 - 10 - 15), None),
            (Running, 20, date!(2026 - 10 - 16), Some(OfficeStep::Complete)),
            (Completed, 20, date!(2026 - 10 - 20), Some(OfficeStep::Close)),
            (Closed, 20, date!(2026 - 10 - 20), None),
            (Cancelled, 0, date!(2026 - 10 - 20), None),
        ];
        for (state, seated, today, expected) in cases {
            assert_eq!(
                office_step(edition(state, seated), today),
                expected,
                "{state:?} {seated} {today}"
            );
        }
    }
}
