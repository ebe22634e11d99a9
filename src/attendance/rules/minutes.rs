//! Minutes planned and attended. The unit is the minute in a slot: what entries say is clipped to the slot, slots that run
//! in parallel count once, and breaks count or do not, as the rule that asks wants it.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use super::entries::current;
use crate::{
    attendance::model::entry::Model as Entry,
    editions::{
        SessionId, SlotId, Span, TimedSlot, counted,
        minutes::{covered, union},
    },
    enrolment::Sessions,
};

/// A compulsory slot counts as attended from this share of its minutes, in percent: the share that funders ask for where
/// they ask for presence at all. Who comes ten minutes late to an hour was there; who leaves at half-time was not.
pub const COMPULSORY_PERCENT: i32 = 80;

/// An amount of time, counted in both ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Minutes {
    /// With the breaks and meals that lie inside a session.
    pub gross: i32,
    /// Without breaks and meals.
    pub net: i32,
}

impl Minutes {
    /// The amount as a rule counts it.
    pub fn counting(self, breaks_in: bool) -> i32 {
        if breaks_in { self.gross } else { self.net }
    }

    fn and(self, other: Minutes) -> Minutes {
        Minutes {
            gross: self.gross + other.gross,
            net: self.net + other.net,
        }
    }
}

/// One person's time in one slot.
#[derive(Clone, Debug, PartialEq)]
pub struct SlotMinutes {
    /// The slot.
    pub slot: SlotId,
    /// Its length.
    pub planned: i32,
    /// How much of it the person attended.
    pub attended: i32,
    /// Whether it must be attended.
    pub compulsory: bool,
    /// Whether it is known if the person was there: entered in it, or in one that runs at the same time. Breaks need no
    /// entry.
    pub settled: bool,
    /// The entry in force, if there is one. A break between two slots attended counts without an entry.
    pub entry: Option<Entry>,
}

impl SlotMinutes {
    /// Whether enough of it was attended for a compulsory slot; a slot without length is never missed.
    pub fn is_attended(&self) -> bool {
        self.attended * 100 >= self.planned * COMPULSORY_PERCENT
    }
}

/// One person's time on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayMinutes {
    /// The day.
    pub date: Date,
    /// What was planned.
    pub planned: Minutes,
    /// What was attended.
    pub attended: Minutes,
}

/// One person's time in an edition.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attended {
    /// What was planned.
    pub planned: Minutes,
    /// What was attended.
    pub attended: Minutes,
    /// Day by day.
    pub days: Vec<DayMinutes>,
    /// Slot by slot, in the order of the agenda, breaks included.
    pub slots: Vec<SlotMinutes>,
}

impl Attended {
    /// The compulsory slots of which too little was attended.
    pub fn missed(&self) -> impl Iterator<Item = SlotId> {
        let missed = |slot: &&SlotMinutes| slot.compulsory && !slot.is_attended();
        self.slots.iter().filter(missed).map(|slot| slot.slot)
    }

    /// The slots of which nobody has said yet whether the person was there.
    pub fn unsettled(&self) -> impl Iterator<Item = SlotId> {
        self.slots
            .iter()
            .filter(|slot| !slot.settled)
            .map(|slot| slot.slot)
    }
}

/// How a slot counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counts {
    /// Always.
    Always,
    /// As a break or a meal inside a session.
    AsBreak,
    /// Never: a meal before or after everything else of its session.
    Never,
}

#[derive(Clone, Debug)]
struct Part {
    slot: SlotId,
    session: SessionId,
    date: Date,
    span: Span,
    counts: Counts,
    compulsory: bool,
    /// Of a break: the slot before it and the one after it in its session, by place in the agenda.
    before: Option<usize>,
    after: Option<usize>,
}

/// An agenda, prepared to reckon the minutes of many people.
#[derive(Clone, Debug)]
pub struct Programme {
    parts: Vec<Part>,
    days: Vec<(Date, Minutes)>,
}

impl Programme {
    /// Prepares these slots, which are the whole agenda of an edition in its order.
    pub fn new(slots: &[TimedSlot]) -> Self {
        let in_session: BTreeSet<SlotId> = counted(slots, true).into_iter().map(TimedSlot::id).collect();
        let parts: Vec<Part> = slots.iter().map(|slot| part(slot, slots, &in_session)).collect();
        let whole: Vec<Vec<Span>> = parts.iter().map(|part| vec![part.span]).collect();
        let days = by_day(&parts, &whole);
        Self { parts, days }
    }

    /// The days of the agenda, with what is planned on each.
    pub fn planned_days(&self) -> &[(Date, Minutes)] {
        &self.days
    }

    /// What is planned for everyone.
    pub fn planned(&self) -> Minutes {
        self.days
            .iter()
            .fold(Minutes::default(), |sum, (_, minutes)| sum.and(*minutes))
    }

    /// The time of the person whose entries these are, in any order, replaced ones among them; all sessions are planned.
    pub fn attended(&self, entries: &[Entry]) -> Attended {
        self.attended_in(&Sessions::default(), entries)
    }

    /// The same for somebody who takes part in these sessions: only they are planned, while what was attended counts in any.
    pub fn attended_in(&self, sessions: &Sessions, entries: &[Entry]) -> Attended {
        let mut in_force: BTreeMap<SlotId, Vec<&Entry>> = BTreeMap::new();
        for entry in current(entries) {
            in_force.entry(entry.slot_id).or_default().push(entry);
        }
        let presence = self.presence(&in_force);
        let slot = |(part, spans): (&Part, &Vec<Span>)| SlotMinutes {
            slot: part.slot,
            planned: part.span.minutes(),
            attended: covered(spans.iter().copied()),
            compulsory: part.compulsory && sessions.has(part.session),
            settled: !sessions.has(part.session) || self.is_settled(part, &in_force),
            entry: in_force
                .get(&part.slot)
                .and_then(|entries| entries.last())
                .map(|entry| (*entry).clone()),
        };
        let attended = by_day(&self.parts, &presence);
        let planned = self.planned_in(sessions);
        let day = |((date, planned), (_, attended)): (&(Date, Minutes), &(Date, Minutes))| DayMinutes {
            date: *date,
            planned: *planned,
            attended: *attended,
        };
        let sum = |days: &[(Date, Minutes)]| {
            let whole = days.iter().map(|(_, minutes)| *minutes);
            whole.fold(Minutes::default(), Minutes::and)
        };
        Attended {
            planned: sum(&planned),
            attended: sum(&attended),
            days: planned.iter().zip(&attended).map(day).collect(),
            slots: self.parts.iter().zip(&presence).map(slot).collect(),
        }
    }

    /// What is planned on each day for somebody who takes part in these sessions.
    fn planned_in(&self, sessions: &Sessions) -> Vec<(Date, Minutes)> {
        if sessions.is_all() {
            return self.days.clone();
        }
        let span = |part: &Part| sessions.has(part.session).then_some(part.span);
        let spans: Vec<Vec<Span>> = self
            .parts
            .iter()
            .map(|part| span(part).into_iter().collect())
            .collect();
        by_day(&self.parts, &spans)
    }

    fn is_settled(&self, part: &Part, in_force: &BTreeMap<SlotId, Vec<&Entry>>) -> bool {
        let at_the_same_time = |other: &Part| {
            let same = other.slot == part.slot || other.span.shared(part.span).is_some();
            other.date == part.date && same
        };
        part.counts != Counts::Always
            || part.span.is_empty()
            || self
                .parts
                .iter()
                .any(|other| at_the_same_time(other) && in_force.contains_key(&other.slot))
    }

    /// Where the person was, part by part, clipped to each.
    fn presence(&self, in_force: &BTreeMap<SlotId, Vec<&Entry>>) -> Vec<Vec<Span>> {
        let noted: Vec<Vec<Span>> = self.parts.iter().map(|part| clipped(part, in_force)).collect();
        let spans = |(place, part): (usize, &Part)| {
            let own = noted.get(place).cloned().unwrap_or_default();
            if part.counts == Counts::AsBreak
                && !in_force.contains_key(&part.slot)
                && self.stayed(part, &noted)
            {
                vec![part.span]
            } else {
                own
            }
        };
        self.parts.iter().enumerate().map(spans).collect()
    }

    /// Whether somebody was there when the break began and again when it ended: then the break was spent at the course.
    fn stayed(&self, part: &Part, noted: &[Vec<Span>]) -> bool {
        let until_the_end = |place: usize| {
            let (slot, spans) = (self.parts.get(place), noted.get(place));
            slot.zip(spans)
                .is_some_and(|(slot, spans)| spans.last().is_some_and(|span| span.until == slot.span.until))
        };
        let from_the_start = |place: usize| {
            let (slot, spans) = (self.parts.get(place), noted.get(place));
            slot.zip(spans)
                .is_some_and(|(slot, spans)| spans.first().is_some_and(|span| span.from == slot.span.from))
        };
        let has_neighbour = part.before.is_some() || part.after.is_some();
        has_neighbour && part.before.is_none_or(until_the_end) && part.after.is_none_or(from_the_start)
    }
}

fn part(slot: &TimedSlot, slots: &[TimedSlot], in_session: &BTreeSet<SlotId>) -> Part {
    let counts = match (slot.is_pause(), in_session.contains(&slot.id())) {
        (false, _) => Counts::Always,
        (true, true) => Counts::AsBreak,
        (true, false) => Counts::Never,
    };
    let meeting = |other: &TimedSlot| (other.slot.session_id, other.slot.on_date);
    let neighbours = || {
        slots
            .iter()
            .enumerate()
            .filter(|(_, other)| meeting(other) == meeting(slot) && !other.is_pause())
    };
    let before = neighbours()
        .filter(|(_, other)| other.slot.starts < slot.slot.starts)
        .max_by_key(|(_, other)| (other.slot.starts, other.slot.ord));
    let after = neighbours()
        .filter(|(_, other)| other.slot.starts >= slot.slot.starts && other.slot.id != slot.slot.id)
        .min_by_key(|(_, other)| (other.slot.starts, other.slot.ord));
    Part {
        slot: slot.slot.id,
        session: slot.slot.session_id,
        date: slot.slot.on_date,
        span: slot.span(),
        counts,
        compulsory: slot.slot.compulsory,
        before: before.map(|(place, _)| place),
        after: after.map(|(place, _)| place),
    }
}

fn clipped(part: &Part, in_force: &BTreeMap<SlotId, Vec<&Entry>>) -> Vec<Span> {
    let entries = in_force.get(&part.slot).into_iter().flatten();
    let spans = entries
        .filter(|entry| entry.present)
        .filter_map(|entry| Span::new(entry.from_minute, entry.to_minute).shared(part.span));
    union(spans)
}

/// What the spans of the parts cover, day by day; every day of the agenda is there, in order.
fn by_day(parts: &[Part], spans: &[Vec<Span>]) -> Vec<(Date, Minutes)> {
    let mut days: BTreeMap<Date, (Vec<Span>, Vec<Span>)> = BTreeMap::new();
    for (part, spans) in parts.iter().zip(spans) {
        let (gross, net) = days.entry(part.date).or_default();
        if part.counts != Counts::Never {
            gross.extend(spans);
        }
        if part.counts == Counts::Always {
            net.extend(spans);
        }
    }
    days.into_iter()
        .map(|(date, (gross, net))| {
            let minutes = Minutes {
                gross: covered(gross),
                net: covered(net),
            };
            (date, minutes)
        })
        .collect()
}
