//! Monthly sheets: who began, who ended and the hours of each person in a calendar month, in a chain that is sent in strict
//! order. The rules are those of the Swedish sheets of 2014-2020: a sheet is due within four weeks after its month, and when an
//! old month is corrected all later ones are sent again.

use std::{collections::BTreeMap, fmt, str::FromStr};

use time::{Date, Duration, OffsetDateTime};

use super::{
    facts::{Evidence, PersonFacts},
    participation::{Participation, participations},
};
use crate::{attendance::Minutes, enrolment::EnrolmentState, kernel::zones, reporting::model::SnapshotId};

/// Days after the last day of a month by which its sheet is due.
const DUE_AFTER: Duration = Duration::weeks(4);

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    year: i32,
    month: u8,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        Self {
            year: day.year(),
            month: day.month().into(),
        }
    }

    /// Its first day.
    pub fn first(self) -> Date {
        let month = time::Month::try_from(self.month).unwrap_or(time::Month::January);
        Date::from_calendar_date(self.year, month, 1).unwrap_or(Date::MIN)
    }

    /// Its last day.
    pub fn last(self) -> Date {
        let month = self.first().month();
        self.first()
            .replace_day(month.length(self.year))
            .unwrap_or(Date::MAX)
    }

    /// The day by which its sheet is due.
    pub fn due(self) -> Date {
        self.last().saturating_add(DUE_AFTER)
    }

    /// The month after it.
    pub fn next(self) -> Self {
        Self::of(self.last().saturating_add(Duration::DAY))
    }

    /// Whether a day lies in it.
    pub fn has(self, day: Date) -> bool {
        Self::of(day) == self
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, month) = text.split_once('-').ok_or(())?;
        let number = |digits: &str, length| {
            let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| digits.parse::<u16>().ok()).flatten().ok_or(())
        };
        let (year, month) = (number(year, 4)?, number(month, 2)?);
        let month = u8::try_from(month).map_err(|_| ())?;
        if !(1..=12).contains(&month) {
            return Err(());
        }
        Ok(Self {
            year: year.into(),
            month,
        })
    }
}

/// What a sheet says of a person.
#[derive(Clone, Debug)]
pub struct MonthRecord<'e> {
    /// Who.
    pub person: &'e PersonFacts,
    /// The region of the first enrolment under which the person was there.
    pub region: &'e str,
    /// The role category of that enrolment.
    pub role: &'e str,
    /// The first day in the project, if it lies in the month.
    pub begins: Option<Date>,
    /// The last day in the project, if it lies in the month and the person has no seat in an edition that is not over and begins
    /// before the sheet is due.
    pub ends: Option<Date>,
    /// On how many days of the month the person was there.
    pub days: usize,
    /// What was attended in the month.
    pub attended: Minutes,
}

/// The day of the evidence on the wall clock of its first edition's venue.
pub fn today(evidence: &Evidence) -> Date {
    let zone = evidence
        .editions
        .first()
        .map_or("UTC", |edition| edition.zone.as_str());
    zones::local(evidence.as_of, zone).date()
}

/// The months of a project: from the first in which somebody was there to that of the day `today`.
pub fn months(evidence: &Evidence, today: Date) -> Vec<Month> {
    let first = participations(evidence).iter().map(|record| record.first).min();
    let first = first.map(Month::of);
    let next = |month: &Month| Some(month.next());
    std::iter::successors(first, next)
        .take_while(|month| *month <= Month::of(today))
        .collect()
}

/// The sheets of all months in which there is something to say, as known on the day `today`; people in the order of the evidence.
pub fn sheets(evidence: &Evidence, today: Date) -> BTreeMap<Month, Vec<MonthRecord<'_>>> {
    let awaited = awaited(evidence, today);
    let mut attended: BTreeMap<(Month, usize), (usize, Minutes)> = BTreeMap::new();
    for (edition, participant) in evidence.everyone() {
        for ((day, _), (_, minutes)) in edition.days.iter().zip(&participant.days) {
            if minutes.gross > 0 {
                let (days, all) = attended.entry((Month::of(*day), participant.person)).or_default();
                *days += 1;
                all.gross += minutes.gross;
                all.net += minutes.net;
            }
        }
    }
    let records: BTreeMap<usize, Participation<'_>> = participations(evidence)
        .into_iter()
        .map(|record| (record.place, record))
        .collect();
    let mut sheets: BTreeMap<Month, Vec<MonthRecord<'_>>> = BTreeMap::new();
    for ((month, place), (days, attended)) in attended {
        let Some(record) = records.get(&place) else {
            continue;
        };
        let next = awaited.get(place).copied().flatten();
        let stays = next.is_some_and(|day| day <= month.due());
        sheets.entry(month).or_default().push(MonthRecord {
            person: record.person,
            region: record.region,
            role: record.role,
            begins: Some(record.first).filter(|day| month.has(*day)),
            ends: Some(record.last).filter(|day| month.has(*day) && !stays),
            days,
            attended,
        });
    }
    sheets
}

/// When the next edition begins in which somebody has a seat and that is not over, by place among the people.
fn awaited(evidence: &Evidence, today: Date) -> Vec<Option<Date>> {
    let mut awaited: Vec<Option<Date>> = vec![None; evidence.people.len()];
    for (edition, participant) in evidence.everyone() {
        if participant.state == EnrolmentState::Confirmed
            && edition.ends_on >= today
            && let Some(next) = awaited.get_mut(participant.person)
        {
            *next = Some(next.map_or(edition.starts_on, |known| known.min(edition.starts_on)));
        }
    }
    awaited
}

/// What is known of the sheet of a month.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Which month.
    pub month: Month,
    /// Whether there is anything to say.
    pub empty: bool,
    /// The moment of the newest sheet that was made, and its id, which tells sheets of the same second apart.
    pub made: Option<(OffsetDateTime, SnapshotId)>,
    /// Whether that one says something else than what would be said now.
    pub changed: bool,
}

/// Where the sheet of a month stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The month is not over.
    Running,
    /// Nobody was there, and nothing was sent.
    Nothing,
    /// It is to be made.
    Due,
    /// It says what is known.
    Sent,
    /// What it says has changed since: it is to be made again.
    Changed,
    /// An earlier month was made again after it: it is to be made again, too.
    Again,
    /// The sheet of an earlier month comes first.
    Waits(Month),
}

/// Where the sheets of consecutive months stand on a day, in the same order. The first that is due, changed or to be made again
/// is the only one that can be made.
pub fn standings(known: &[Known], today: Date) -> Vec<Standing> {
    let mut first: Option<Month> = None;
    let mut earlier = None;
    let mut standing = |known: &Known| {
        let own = match known.made {
            _ if known.month.last() >= today => Standing::Running,
            None if known.empty => Standing::Nothing,
            None => Standing::Due,
            Some(_) if known.changed => Standing::Changed,
            made if earlier > made => Standing::Again,
            _ => Standing::Sent,
        };
        earlier = earlier.max(known.made);
        if matches!(own, Standing::Running | Standing::Nothing) {
            return own;
        }
        match first {
            Some(month) => Standing::Waits(month),
            None => {
                first = Some(known.month).filter(|_| own != Standing::Sent);
                own
            }
        }
    };
    known.iter().map(&mut standing).collect()
}

/// The month whose sheet is to be made next.
pub fn next(known: &[Known], today: Date) -> Option<Month> {
    let standings = standings(known, today).into_iter();
    known
        .iter()
        .zip(standings)
        .find(|(_, standing)| matches!(standing, Standing::Due | Standing::Changed | Standing::Again))
        .map(|(known, _)| known.month)
}
