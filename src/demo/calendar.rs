//! The calendar of the sample project: its clock is set back to the first day of the story and goes on from event to
//! event, so that everything that is written carries the moment at which it would have happened.

use time::{Date, Duration, Weekday};

use crate::kernel::{app::App, zones};

/// Where the story happens.
const ZONE: &str = "Europe/Warsaw";
/// The first day of the story, counted from today.
const FIRST_DAY: i64 = -62;
/// Up to so many days from today nothing is moved.
const NEAR: i64 = 14;
/// On this day an edition begins; all others but the one of today begin whole weeks before or after it.
const ONE_BEGINS: i64 = super::places::WARSAW.in_days;

/// The clock of an installation while the story is told; it is set as it was when this is dropped.
pub struct Calendar {
    app: App,
    /// Today at the places of the story.
    pub today: Date,
    ahead: Duration,
}

impl Calendar {
    /// Sets the clock back to the morning of the first day.
    pub fn begin(app: &App) -> Self {
        let calendar = Self {
            app: app.clone(),
            today: zones::local(app.clock.now(), ZONE).date(),
            ahead: app.clock.ahead(),
        };
        let morning = zones::moment(calendar.day(FIRST_DAY), 8 * 60, ZONE);
        app.clock.advance(morning - app.clock.now());
        calendar
    }

    /// A date, counted from today. What is far away is moved by up to two days, so that the editions, which are three weeks
    /// apart, begin between Monday and Thursday; the one that runs today stays where it is.
    pub fn day(&self, days: i64) -> Date {
        let moved = if days.abs() > NEAR {
            match (self.today + Duration::days(ONE_BEGINS)).weekday() {
                Weekday::Friday => -1,
                Weekday::Saturday => -2,
                Weekday::Sunday => 1,
                _ => 0,
            }
        } else {
            0
        };
        self.today + Duration::days(days + moved)
    }

    /// Lets the clock go on to a minute of a day, counted from midnight at the place of the story. It never goes back:
    /// what is told later happened later, or at the same moment.
    pub fn turn(&self, days: i64, minute: i32) {
        let clock = &self.app.clock;
        let ahead = zones::moment(self.day(days), minute, ZONE) - clock.now();
        if ahead.is_positive() {
            clock.advance(ahead);
        }
    }
}

/// However the story ends, the clock is right again afterwards.
impl Drop for Calendar {
    fn drop(&mut self) {
        let clock = &self.app.clock;
        clock.advance(self.ahead - clock.ahead());
    }
}
