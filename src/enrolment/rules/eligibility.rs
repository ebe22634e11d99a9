//! Who may enrol in an edition, and why not.

use time::Date;

use crate::{editions::EditionState, kernel::text::Message};

/// What the rules need to know of an edition.
#[derive(Clone, Debug)]
pub struct Run {
    /// How far it is.
    pub state: EditionState,
    /// First day of enrolment.
    pub enrol_from: Date,
    /// Last day of enrolment.
    pub enrol_until: Date,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
    /// Codes of the regions of its group.
    pub regions: Vec<String>,
    /// Codes of the project's role categories.
    pub role_categories: Vec<String>,
    /// Whether people may be in another edition on the same days.
    pub clash_allowed: bool,
}

/// What the rules need to know of a person.
#[derive(Clone, Debug, Default)]
pub struct Candidate {
    /// Full region code.
    pub region: Option<String>,
    /// Role category code.
    pub role_category: Option<String>,
    /// Training in this field before, elsewhere, in words.
    pub earlier_training: Option<String>,
    /// The edition in which the person was trained in this course, by code.
    pub trained_in: Option<String>,
    /// Where the person is confirmed.
    pub engagements: Vec<Engagement>,
    /// Whether the person is enrolled in this edition already.
    pub enrolled_here: bool,
}

/// An edition in which a person is confirmed.
#[derive(Clone, Debug)]
pub struct Engagement {
    /// Its code.
    pub code: String,
    /// First day.
    pub starts_on: Date,
    /// Last day.
    pub ends_on: Date,
}

/// Why somebody cannot be enrolled.
#[derive(Clone, Debug, PartialEq)]
pub enum Refuse {
    /// Enrolled in this edition already.
    AlreadyEnrolled,
    /// The edition does not take enrolments in its state.
    NotOpen(EditionState),
    /// Enrolment has not begun.
    TooEarly(Date),
    /// Enrolment is over.
    TooLate(Date),
    /// The person's record names no region.
    RegionMissing,
    /// The person's region is not in the edition's group.
    WrongRegion(String),
    /// The person's record names no role category.
    RoleMissing,
    /// The project does not train this role category.
    WrongRole(String),
    /// Covered by earlier training elsewhere.
    TrainedBefore(String),
    /// Trained in this course already, in this edition.
    TrainedHere(String),
    /// Confirmed elsewhere on the same days.
    Clash(String),
}

impl Refuse {
    /// The reason in words, with what can be done.
    pub fn message(&self) -> Message {
        match self {
            Refuse::AlreadyEnrolled => Message::new("enrolment-refuse-already-enrolled"),
            Refuse::NotOpen(state) => Message::new("enrolment-refuse-not-open")
                .with_message("state", Message::new(format!("editions-state-{}", state.code()))),
            Refuse::TooEarly(from) => Message::new("enrolment-refuse-too-early").with_date("from", *from),
            Refuse::TooLate(until) => Message::new("enrolment-refuse-too-late").with_date("until", *until),
            Refuse::RegionMissing => Message::new("enrolment-refuse-region-missing"),
            Refuse::WrongRegion(region) => {
                Message::new("enrolment-refuse-wrong-region").with("region", region.clone())
            }
            Refuse::RoleMissing => Message::new("enrolment-refuse-role-missing"),
            Refuse::WrongRole(role) => Message::new("enrolment-refuse-wrong-role").with("role", role.clone()),
            Refuse::TrainedBefore(what) => {
                Message::new("enrolment-refuse-trained-before").with("what", what.clone())
            }
            Refuse::TrainedHere(code) => {
                Message::new("enrolment-refuse-trained-here").with("code", code.clone())
            }
            Refuse::Clash(code) => Message::new("enrolment-refuse-clash").with("code", code.clone()),
        }
    }
}

/// Whether the office places people in an edition of this state: until it is over.
pub fn office_places(state: EditionState) -> bool {
    matches!(
        state,
        EditionState::Draft
            | EditionState::Announced
            | EditionState::Open
            | EditionState::Confirmed
            | EditionState::Running
    )
}

/// The cell in which a person may be enrolled today: region and role category; or why not.
///
/// The office enrols outside the window too (`by_office`), which is its decision and recorded as such.
pub fn check(
    run: &Run,
    candidate: &Candidate,
    today: Date,
    by_office: bool,
) -> Result<(String, String), Refuse> {
    if candidate.enrolled_here {
        return Err(Refuse::AlreadyEnrolled);
    }
    let takes = if by_office {
        office_places(run.state)
    } else {
        matches!(run.state, EditionState::Open | EditionState::Confirmed)
    };
    if !takes {
        return Err(Refuse::NotOpen(run.state));
    }
    if !by_office && today < run.enrol_from {
        return Err(Refuse::TooEarly(run.enrol_from));
    }
    if !by_office && today > run.enrol_until {
        return Err(Refuse::TooLate(run.enrol_until));
    }
    let region = candidate.region.clone().ok_or(Refuse::RegionMissing)?;
    if !run.regions.contains(&region) {
        return Err(Refuse::WrongRegion(region));
    }
    let role = candidate.role_category.clone().ok_or(Refuse::RoleMissing)?;
    if !run.role_categories.contains(&role) {
        return Err(Refuse::WrongRole(role));
    }
    if let Some(what) = &candidate.earlier_training {
        return Err(Refuse::TrainedBefore(what.clone()));
    }
    if let Some(code) = &candidate.trained_in {
        return Err(Refuse::TrainedHere(code.clone()));
    }
    let overlaps = |other: &&Engagement| other.starts_on <= run.ends_on && run.starts_on <= other.ends_on;
    match candidate.engagements.iter().find(overlaps) {
        Some(other) if !run.clash_allowed => Err(Refuse::Clash(other.code.clone())),
        _ => Ok((region, role)),
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn run() -> Run {
        Run {
            state: EditionState::Open,
            enrol_from: date!(2026 - 09 - 01),
            enrol_until: date!(2026 - 09 - 30),
            starts_on: date!(2026 - 10 - 14),
            ends_on: date!(2026 - 10 - 15),
            regions: vec!["PL-02".to_owned(), "PL-16".to_owned()],
            role_categories: vec!["education".to_owned()],
            clash_allowed: false,
        }
    }

    fn candidate() -> Candidate {
        Candidate {
            region: Some("PL-02".to_owned()),
            role_category: Some("education".to_owned()),
            ..Default::default()
        }
    }

    fn engaged(starts_on: Date, ends_on: Date) -> Candidate {
        Candidate {
            engagements: vec![Engagement {
                code: "X".to_owned(),
                starts_on,
                ends_on,
            }],
            ..candidate()
        }
    }

    #[test]
    fn each_reason_is_told() {
        let today = date!(2026 - 09 - 15);
        let seat = Ok(("PL-02".to_owned(), "education".to_owned()));
        let cases: Vec<(&str, Run, Candidate, Date, bool, Result<(String, String), Refuse>)> = vec![
            ("plain", run(), candidate(), today, false, seat.clone()),
            (
                "first day",
                run(),
                candidate(),
                date!(2026 - 09 - 01),
                false,
                seat.clone(),
            ),
            (
                "last day",
                run(),
                candidate(),
                date!(2026 - 09 - 30),
                false,
                seat.clone(),
            ),
            (
                "too early",
                run(),
                candidate(),
                date!(2026 - 08 - 31),
                false,
                Err(Refuse::TooEarly(date!(2026 - 09 - 01))),
            ),
            (
                "too late",
                run(),
                candidate(),
                date!(2026 - 10 - 01),
                false,
                Err(Refuse::TooLate(date!(2026 - 09 - 30))),
            ),
            (
                "late by the office",
                run(),
                candidate(),
                date!(2026 - 10 - 01),
                true,
                seat.clone(),
            ),
            (
                "draft",
                Run {
                    state: EditionState::Draft,
                    ..run()
                },
                candidate(),
                today,
                false,
                Err(Refuse::NotOpen(EditionState::Draft)),
            ),
            (
                "cancelled, by the office",
                Run {
                    state: EditionState::Cancelled,
                    ..run()
                },
                candidate(),
                today,
                true,
                Err(Refuse::NotOpen(EditionState::Cancelled)),
            ),
            (
                "no region",
                run(),
                Candidate {
                    region: None,
                    ..candidate()
                },
                today,
                false,
                Err(Refuse::RegionMissing),
            ),
            (
                "other region",
                run(),
                Candidate {
                    region: Some("PL-30".to_owned()),
                    ..candidate()
                },
                today,
                false,
                Err(Refuse::WrongRegion("PL-30".to_owned())),
            ),
            (
                "no role",
                run(),
                Candidate {
                    role_category: None,
                    ..candidate()
                },
                today,
                false,
                Err(Refuse::RoleMissing),
            ),
            (
                "other role",
                run(),
                Candidate {
                    role_category: Some("police".to_owned()),
                    ..candidate()
                },
                today,
                false,
                Err(Refuse::WrongRole("police".to_owned())),
            ),
            (
                "trained elsewhere",
                run(),
                Candidate {
                    earlier_training: Some("EQUAL 2012".to_owned()),
                    ..candidate()
                },
                today,
                false,
                Err(Refuse::TrainedBefore("EQUAL 2012".to_owned())),
            ),
            (
                "trained in this course",
                run(),
                Candidate {
                    trained_in: Some("RT-1".to_owned()),
                    ..candidate()
                },
                today,
                false,
                Err(Refuse::TrainedHere("RT-1".to_owned())),
            ),
            (
                "twice",
                run(),
                Candidate {
                    enrolled_here: true,
                    ..candidate()
                },
                today,
                false,
                Err(Refuse::AlreadyEnrolled),
            ),
            (
                "clash by one day",
                run(),
                engaged(date!(2026 - 10 - 13), date!(2026 - 10 - 14)),
                today,
                false,
                Err(Refuse::Clash("X".to_owned())),
            ),
            (
                "next day is no clash",
                run(),
                engaged(date!(2026 - 10 - 16), date!(2026 - 10 - 17)),
                today,
                false,
                seat.clone(),
            ),
            (
                "clash allowed",
                Run {
                    clash_allowed: true,
                    ..run()
                },
                engaged(date!(2026 - 10 - 14), date!(2026 - 10 - 15)),
                today,
                false,
                seat,
            ),
        ];
        for (name, run, candidate, today, by_office, expected) in cases {
            assert_eq!(check(&run, &candidate, today, by_office), expected, "{name}");
        }
    }
}
