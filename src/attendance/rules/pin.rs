//! PINs: six digits per slot that change every five minutes and that only this installation can make. Who types the one
//! on the screen is in the room.

use time::OffsetDateTime;

use super::entries::{EARLY_MINUTES, WallClock};
use crate::{
    editions::{SlotId, Span, TimedSlot},
    kernel::csrf::keyed,
};

/// How long a PIN is shown, in seconds; the one before is still taken, for whoever types slowly.
pub const PIN_SECONDS: i64 = 300;

/// Who checks in within so many minutes of the start was there from the start: the queue at the door is not their fault.
pub const GRACE_MINUTES: i32 = 5;

/// The PIN of a slot at a moment.
pub fn pin(key: &[u8], slot: SlotId, moment: OffsetDateTime) -> String {
    numbered(key, slot, counter(moment))
}

/// Whether this is the PIN of the slot now, or was until it changed last.
pub fn accepts(key: &[u8], slot: SlotId, typed: &str, moment: OffsetDateTime) -> bool {
    let now = counter(moment);
    [now, now - 1]
        .into_iter()
        .any(|counter| numbered(key, slot, counter) == typed)
}

/// Seconds until the PIN changes.
pub fn seconds_left(moment: OffsetDateTime) -> i64 {
    PIN_SECONDS - moment.unix_timestamp().rem_euclid(PIN_SECONDS)
}

/// The digits of what was typed: people write `123 456` or `123-456`.
pub fn digits(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).collect()
}

/// From when to when a check-in at this minute counts; `None` when the slot is not open for it. It opens a little before
/// the start and closes with the end, when there is nothing left to attend.
pub fn span_of_check_in(slot: &TimedSlot, now: WallClock) -> Option<Span> {
    let whole = slot.span();
    let opens = whole.from - EARLY_MINUTES;
    if now.date != slot.slot.on_date || !(opens..whole.until).contains(&now.minute) {
        return None;
    }
    let from = if now.minute < whole.from + GRACE_MINUTES {
        whole.from
    } else {
        now.minute
    };
    Some(Span::new(from, whole.until)).filter(|span| !span.is_empty())
}

fn counter(moment: OffsetDateTime) -> i64 {
    moment.unix_timestamp().div_euclid(PIN_SECONDS)
}

fn numbered(key: &[u8], slot: SlotId, counter: i64) -> String {
    let mac = keyed(key, &format!("pin:{slot}:{counter}"));
    let number = mac
        .iter()
        .take(8)
        .fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{:06}", number % 1_000_000)
}
