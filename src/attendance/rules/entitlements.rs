//! Entitlements: which rules an edition has, and what they say of one person, planned and attended, with the office's ruling.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use super::minutes::{Attended, COMPULSORY_PERCENT};
use crate::{
    attendance::model::entitlements::{Ruling, rule, ruling},
    catalogue::EntitlementRule,
    editions::{Entitlement, SessionId, TimedSlot, entitlement},
    enrolment::{EnrolmentId, Sessions},
    kernel::{
        languages::{Language, Languages},
        text::Localised,
    },
};

/// The longest reason of a ruling, in characters.
pub const LONGEST_WHY: usize = 500;

/// A rule as it holds for an edition.
#[derive(Clone, Debug, PartialEq)]
pub struct EditionRule {
    /// What it says.
    pub rule: EntitlementRule,
    /// How often the office has set it; 0 while it is as the course has it.
    pub number: i32,
    /// Whether the office has taken it out.
    pub retired: bool,
    /// Who set it so.
    pub by: Option<String>,
}

/// The rules of an edition: those of its course, changed by the office's, then the office's own. `rows` are the oldest first.
pub fn rules_of(course: &[EntitlementRule], rows: &[rule::Model]) -> Vec<EditionRule> {
    let of_course = course.iter().map(|rule| EditionRule {
        rule: rule.clone(),
        number: 0,
        retired: false,
        by: None,
    });
    let mut rules: Vec<EditionRule> = of_course.collect();
    for row in rows {
        let set = EditionRule {
            rule: EntitlementRule {
                key: row.key.clone(),
                title: row.names.clone(),
                basis: row.basis.clone(),
                at_least: row.at_least,
                breaks_in: row.breaks_in,
                on: row.counted.clone(),
                daily: row.daily,
            },
            number: row.number,
            retired: row.retired,
            by: Some(row.by_name.clone()),
        };
        match rules.iter_mut().find(|known| known.rule.key == row.key) {
            Some(known) if known.number < row.number => *known = set,
            Some(_) => {}
            None => rules.push(set),
        }
    }
    rules
}

/// What a rule is called.
pub fn name_of(rule: &EntitlementRule, languages: &Languages, language: Language) -> String {
    match rule.key.as_str() {
        _ if !rule.title.is_empty() => rule.title.get(language).to_owned(),
        "lunch" => languages.word(language, "catalogue-entitlement-lunch"),
        key => key.to_owned(),
    }
}

/// A day of an edition, or all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// From 1, counted from the first day of the edition; 0 for all of it.
    pub number: i32,
    /// The date; `None` for all of it.
    pub date: Option<Date>,
}

/// Of which days a rule is asked: each day of the agenda, or the edition as a whole.
pub fn days_of(rule: &EntitlementRule, starts_on: Date, agenda: &[Date]) -> Vec<Day> {
    if !rule.daily {
        return vec![Day {
            number: 0,
            date: None,
        }];
    }
    let day = |date: &Date| Day {
        number: date.to_julian_day() - starts_on.to_julian_day() + 1,
        date: Some(*date),
    };
    agenda.iter().map(day).collect()
}

/// What is known of one person when rules are asked.
#[derive(Clone, Copy, Debug)]
pub struct Own<'p> {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The sessions that the person takes part in.
    pub sessions: &'p Sessions,
    /// The minutes.
    pub attended: &'p Attended,
}

/// What a rule says of one person, with the office's ruling.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What is planned.
    pub planned: Entitlement,
    /// What was attended.
    pub attended: Entitlement,
    /// Whether what was attended decides; else what is planned does.
    pub on_attended: bool,
    /// What the office says, while it says something.
    pub ruling: Option<Ruling>,
}

impl Verdict {
    /// What decides.
    pub fn decisive(&self) -> Entitlement {
        if self.on_attended {
            self.attended
        } else {
            self.planned
        }
    }

    /// What does not decide.
    pub fn other(&self) -> Entitlement {
        if self.on_attended {
            self.planned
        } else {
            self.attended
        }
    }

    /// Whether the person is entitled.
    pub fn holds(&self) -> bool {
        match self.ruling {
            Some(Ruling::Given) => true,
            Some(Ruling::Refused) => false,
            Some(Ruling::AsRule) | None => self.decisive().holds(),
        }
    }
}

/// The rulings in force, by person, rule and day.
pub type Rulings = BTreeMap<(EnrolmentId, String, i32), (i32, Ruling)>;

/// The newest ruling on each person, rule and day, with its number.
pub fn rulings_in_force(rows: &[ruling::Model]) -> Rulings {
    let mut newest = Rulings::new();
    for row in rows {
        let place = (row.enrolment_id, row.rule_key.clone(), row.day);
        let known = newest.entry(place).or_insert((row.number, row.ruling));
        if known.0 < row.number {
            *known = (row.number, row.ruling);
        }
    }
    newest
}

/// Asks a rule of a person and a day.
pub fn verdict(
    rule: &EntitlementRule,
    day: Day,
    slots: &[TimedSlot],
    own: Own<'_>,
    rulings: &Rulings,
) -> Verdict {
    let on_day = |date: Date| day.date.is_none_or(|day| day == date);
    let mut planned = own.sessions.slots(slots);
    planned.retain(|slot| on_day(slot.slot.on_date));
    let reached = if rule.basis == "sessions" {
        sessions_attended(slots, own.attended, on_day)
    } else {
        let days = own.attended.days.iter().filter(|day| on_day(day.date));
        days.map(|day| day.attended.counting(rule.breaks_in)).sum()
    };
    // What was said of the whole edition holds for each day of which nothing else was said.
    let said = |day: i32| rulings.get(&(own.enrolment, rule.key.clone(), day));
    let ruling = said(day.number).or_else(|| said(0)).map(|(_, ruling)| *ruling);
    Verdict {
        planned: entitlement(rule, &planned),
        attended: Entitlement {
            reached,
            needed: rule.at_least,
        },
        on_attended: rule.on == "attended",
        ruling: ruling.filter(|ruling| *ruling != Ruling::AsRule),
    }
}

/// How many sessions were attended: enough of the time of each without its breaks, as of a compulsory slot.
fn sessions_attended(slots: &[TimedSlot], attended: &Attended, on_day: impl Fn(Date) -> bool) -> i32 {
    let mut sessions: BTreeMap<SessionId, (i32, i32)> = BTreeMap::new();
    for (slot, minutes) in slots.iter().zip(&attended.slots) {
        if on_day(slot.slot.on_date) && !slot.is_pause() {
            let (planned, was_there) = sessions.entry(slot.slot.session_id).or_default();
            *planned += minutes.planned;
            *was_there += minutes.attended;
        }
    }
    let enough = |(planned, attended): &&(i32, i32)| attended * 100 >= planned * COMPULSORY_PERCENT;
    i32::try_from(sessions.values().filter(enough).count()).unwrap_or(i32::MAX)
}

/// What the office wants a rule to be.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleDraft {
    /// Its key: that of the rule changed, or a new one.
    pub key: String,
    /// The number that the office saw; 0 for a rule that it never set.
    pub seen: i32,
    /// Its names; at least one.
    pub names: Localised,
    /// `minutes` or `sessions`.
    pub basis: String,
    /// At least so many.
    pub at_least: i32,
    /// Whether breaks count.
    pub breaks_in: bool,
    /// `planned` or `attended`.
    pub counted: String,
    /// Whether it is asked of each day, and counted for the caterer.
    pub daily: bool,
}

/// What becomes of something that the office wants to set anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is written under this number.
    Write(i32),
    /// It is so already: nothing is written.
    Nothing,
    /// Somebody else was quicker.
    ChangedMeanwhile,
}

/// Decides what becomes of a rule as the office wants it.
pub fn decide_rule(rules: &[EditionRule], draft: &RuleDraft) -> Step {
    let Some(known) = rules.iter().find(|known| known.rule.key == draft.key) else {
        return if draft.seen == 0 {
            Step::Write(1)
        } else {
            Step::ChangedMeanwhile
        };
    };
    let wanted = EntitlementRule {
        key: draft.key.clone(),
        title: draft.names.clone(),
        basis: draft.basis.clone(),
        at_least: draft.at_least,
        breaks_in: draft.breaks_in,
        on: draft.counted.clone(),
        daily: draft.daily,
    };
    if known.rule == wanted && !known.retired {
        Step::Nothing
    } else if known.number == draft.seen {
        Step::Write(known.number + 1)
    } else {
        Step::ChangedMeanwhile
    }
}

/// Decides what becomes of a wish to take a rule out.
pub fn decide_retirement(known: &EditionRule, seen: i32) -> Step {
    if known.retired {
        Step::Nothing
    } else if known.number == seen {
        Step::Write(known.number + 1)
    } else {
        Step::ChangedMeanwhile
    }
}

/// Decides what becomes of a ruling with its reason, given the number, the ruling and the reason in force.
pub fn decide_ruling(
    in_force: Option<(i32, Ruling, &str)>,
    seen: i32,
    (wanted, why): (Ruling, &str),
) -> Step {
    let (number, ruling, said) = in_force.unwrap_or((0, Ruling::AsRule, why));
    if ruling == wanted && said == why {
        Step::Nothing
    } else if number == seen {
        Step::Write(number + 1)
    } else {
        Step::ChangedMeanwhile
    }
}

/// The dates on which an agenda has slots, in order.
pub fn dates_of(slots: &[TimedSlot]) -> Vec<Date> {
    let dates: BTreeSet<Date> = slots.iter().map(|slot| slot.slot.on_date).collect();
    dates.into_iter().collect()
}
