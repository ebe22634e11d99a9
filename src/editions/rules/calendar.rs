//! The schedule of an edition as an iCalendar file (RFC 5545): one event a session, in UTC.

use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use time::{OffsetDateTime, macros::format_description};

/// What a calendar says of all its events.
#[derive(Clone, Debug)]
pub struct CalendarFacts {
    /// Name of the calendar.
    pub name: String,
    /// Full address of the venue in one line.
    pub place: String,
    /// Address of the schedule page.
    pub address: String,
    /// When the schedule last changed.
    pub changed_at: OffsetDateTime,
    /// How often it has changed: programs that have the event take it over when this has grown.
    pub sequence: u32,
    /// Whether it is certain, not yet, or no longer.
    pub standing: Standing,
}

/// Whether an event takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has been announced.
    Planned,
    /// It has been confirmed.
    Certain,
    /// It does not take place.
    Off,
}

/// One session in a calendar.
#[derive(Clone, Debug)]
pub struct CalendarEvent {
    /// The same as long as the session exists.
    pub uid: String,
    /// What it is called.
    pub title: String,
    /// Its slots, a line each.
    pub text: String,
    /// A room, if it has one.
    pub room: String,
    /// When it starts, in UTC.
    pub starts: OffsetDateTime,
    /// When it ends, in UTC.
    pub ends: OffsetDateTime,
    /// Whether it alone does not take place any more.
    pub off: bool,
}

/// The calendar file: the events of each part with what holds for all of them. Programs ask again every hour.
pub fn feed(name: &str, parts: &[(CalendarFacts, Vec<CalendarEvent>)]) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    calendar.append_property(("METHOD", "PUBLISH"));
    let mut refresh = Property::new("REFRESH-INTERVAL", "PT1H");
    refresh.add_parameter("VALUE", "DURATION");
    calendar.append_property(refresh);
    calendar.append_property(("X-PUBLISHED-TTL", "PT1H"));
    for (facts, events) in parts {
        for event in events {
            calendar.push(entry(facts, event));
        }
    }
    calendar.to_string()
}

fn entry(facts: &CalendarFacts, event: &CalendarEvent) -> Event {
    let status = match facts.standing {
        _ if event.off => EventStatus::Cancelled,
        Standing::Planned => EventStatus::Tentative,
        Standing::Certain => EventStatus::Confirmed,
        Standing::Off => EventStatus::Cancelled,
    };
    let place = match event.room.as_str() {
        "" => facts.place.clone(),
        room => format!("{room}, {}", facts.place),
    };
    Event::new()
        .uid(&event.uid)
        .summary(&event.title)
        .description(&event.text)
        .location(&place)
        .url(&facts.address)
        .sequence(facts.sequence)
        .status(status)
        .add_property("DTSTAMP", stamp(facts.changed_at))
        .add_property("LAST-MODIFIED", stamp(facts.changed_at))
        .add_property("DTSTART", stamp(event.starts))
        .add_property("DTEND", stamp(event.ends))
        .done()
}

/// A moment in UTC as the format writes it: `20260314T080000Z`.
fn stamp(moment: OffsetDateTime) -> String {
    let utc = moment.to_offset(time::UtcOffset::UTC);
    utc.format(format_description!("[year][month][day]T[hour][minute][second]Z"))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn facts(standing: Standing) -> CalendarFacts {
        CalendarFacts {
            name: "RT2013-01".to_owned(),
            place: "Hotel Odra; ul. Rynek 1, 50-101 Wrocław".to_owned(),
            address: "https://evenhand.example/editions/RT2013-01".to_owned(),
            changed_at: datetime!(2026-09-01 10:00 UTC),
            sequence: 3,
            standing,
        }
    }

    #[test]
    fn a_session_becomes_an_event_that_programs_can_follow() {
        let event = CalendarEvent {
            uid: "session-1@evenhand".to_owned(),
            title: "Dzień pierwszy, część A".to_owned(),
            text: "09:00 Otwarcie\n10:45 Przerwa".to_owned(),
            room: "Sala 2".to_owned(),
            starts: datetime!(2026-10-14 07:00 UTC),
            ends: datetime!(2026-10-14 14:00 UTC),
            off: false,
        };
        let text = feed("RT2013-01", &[(facts(Standing::Planned), vec![event.clone()])]);
        let text = text.replace("\r\n ", "");
        for line in [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "METHOD:PUBLISH",
            "UID:session-1@evenhand",
            "SEQUENCE:3",
            "STATUS:TENTATIVE",
            "DTSTART:20261014T070000Z",
            "DTEND:20261014T140000Z",
            "DTSTAMP:20260901T100000Z",
            "SUMMARY:Dzień pierwszy\\, część A",
            "DESCRIPTION:09:00 Otwarcie\\n10:45 Przerwa",
            "LOCATION:Sala 2\\, Hotel Odra\\; ul. Rynek 1\\, 50-101 Wrocław",
            "END:VCALENDAR",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
        let off = feed("RT2013-01", &[(facts(Standing::Off), vec![event.clone()])]);
        assert!(off.contains("STATUS:CANCELLED"));
        let alone = CalendarEvent { off: true, ..event };
        let off = feed("RT2013-01", &[(facts(Standing::Certain), vec![alone])]);
        assert!(off.contains("STATUS:CANCELLED") && off.contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H"));
    }
}
