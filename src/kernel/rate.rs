//! A limit on how often something may be tried, kept in memory.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use time::{Duration, OffsetDateTime};

/// Counts tries by key in a sliding window.
#[derive(Debug, Default)]
pub struct Limiter {
    tries: Mutex<HashMap<String, Vec<OffsetDateTime>>>,
}

/// Beyond so many keys the old ones are thrown out.
const MOST_KEYS: usize = 20_000;

impl Limiter {
    /// Notes a try; `Err` gives the seconds to wait when there were `most` within `window` already.
    pub fn take(&self, key: &str, most: usize, window: Duration, now: OffsetDateTime) -> Result<(), u64> {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if tries.len() > MOST_KEYS {
            tries.retain(|_, moments| moments.last().is_some_and(|last| now - *last < window));
        }
        let moments = tries.entry(key.to_owned()).or_default();
        moments.retain(|moment| now - *moment < window);
        if moments.len() >= most {
            let oldest = moments.first().copied().unwrap_or(now);
            return Err((window - (now - oldest)).whole_seconds().max(1).unsigned_abs());
        }
        moments.push(now);
        Ok(())
    }

    /// Takes the latest try of a key off the count: it was a success.
    pub fn give_back(&self, key: &str) {
        let mut tries = self.tries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(moments) = tries.get_mut(key) {
            moments.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn the_window_slides() {
        let limiter = Limiter::default();
        let start = datetime!(2026-03-01 10:00 UTC);
        let minute = Duration::minutes(1);
        assert_eq!(limiter.take("a", 2, minute, start), Ok(()));
        assert_eq!(
            limiter.take("a", 2, minute, start + Duration::seconds(20)),
            Ok(())
        );
        assert_eq!(
            limiter.take("a", 2, minute, start + Duration::seconds(30)),
            Err(30)
        );
        assert_eq!(limiter.take("b", 2, minute, start), Ok(()));
        limiter.give_back("b");
        assert_eq!(limiter.take("b", 1, minute, start), Ok(()));
        assert_eq!(
            limiter.take("a", 2, minute, start + Duration::seconds(61)),
            Ok(())
        );
    }
}
