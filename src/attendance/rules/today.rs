//! Which day and which slot somebody wants to see who opens the list without saying so: what goes on now.

use time::Date;

use super::entries::WallClock;
use crate::editions::{SlotId, TimedSlot};

/// The days of an agenda, in order.
pub fn days(slots: &[TimedSlot]) -> Vec<Date> {
    let mut days: Vec<Date> = slots.iter().map(|slot| slot.slot.on_date).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The day to show: the one asked for, else today, else the next, else the last.
pub fn day_to_show(days: &[Date], wanted: Option<Date>, today: Date) -> Option<Date> {
    wanted
        .filter(|wanted| days.contains(wanted))
        .or_else(|| days.iter().copied().find(|day| *day >= today))
        .or_else(|| days.last().copied())
}

/// The slot to show: the one asked for; else the one that goes on now, the next, or the last of the day. Breaks have no
/// list.
pub fn slot_to_show<'s>(
    slots: &[&'s TimedSlot],
    wanted: Option<SlotId>,
    now: WallClock,
) -> Option<&'s TimedSlot> {
    let listed = || slots.iter().copied().filter(|slot| !slot.is_pause());
    let ends = |slot: &TimedSlot| WallClock {
        date: slot.slot.on_date,
        minute: slot.ends,
    };
    listed()
        .find(|slot| Some(slot.id()) == wanted)
        .or_else(|| listed().find(|slot| ends(slot) > now))
        .or_else(|| listed().next_back())
}
