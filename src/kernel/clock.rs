//! The only door to the time of day. Rules take `now` as a value; actions ask this clock once.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use time::{Date, Duration, OffsetDateTime};

/// The time of day in UTC, in whole seconds: text in SQLite then sorts as time does.
///
/// A clock can be set ahead or back, which tests use to let days pass, and the sample project to play its history.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    ahead_seconds: Arc<AtomicI64>,
}

impl Clock {
    /// The present moment in UTC, without fractions of a second.
    #[allow(clippy::disallowed_methods)]
    pub fn now(&self) -> OffsetDateTime {
        let now = OffsetDateTime::now_utc() + Duration::seconds(self.ahead_seconds.load(Ordering::Relaxed));
        now.replace_nanosecond(0).unwrap_or(now)
    }

    /// Today's date in UTC; for a date at a place use [`super::zones::local`].
    pub fn today(&self) -> Date {
        self.now().date()
    }

    /// How far it is set ahead; negative when it is set back.
    pub fn ahead(&self) -> Duration {
        Duration::seconds(self.ahead_seconds.load(Ordering::Relaxed))
    }

    /// Moves this clock by so many seconds (tests and the sample project only; the real clock is never set).
    pub fn advance(&self, by: Duration) {
        self.ahead_seconds
            .fetch_add(by.whole_seconds(), Ordering::Relaxed);
    }
}

/// A stopwatch for the request log; not for rules.
#[allow(clippy::disallowed_methods)]
pub fn stopwatch() -> std::time::Instant {
    std::time::Instant::now()
}
