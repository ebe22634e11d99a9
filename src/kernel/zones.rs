//! Wall-clock time at a place: agendas are kept as the clock on the wall of the venue shows them.

use time::{
    Date, Duration, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset,
    format_description::well_known::Rfc3339,
};

/// Whether the zone is known, as in `Europe/Warsaw` (IANA names).
pub fn is_known(zone: &str) -> bool {
    tzdb::tz_by_name(zone).is_some()
}

/// The zones of Europe by name, to choose from.
pub fn european() -> impl Iterator<Item = &'static str> {
    tzdb::TZ_NAMES
        .iter()
        .copied()
        .filter(|name| name.starts_with("Europe/"))
}

/// The moment in UTC as the clock on the wall in `zone` shows it; UTC itself when the zone is unknown.
pub fn local(moment: OffsetDateTime, zone: &str) -> OffsetDateTime {
    moment.to_offset(offset_at(moment.unix_timestamp(), zone))
}

/// The moment on the wall clock in `zone`, written as ISO 8601 with its offset: what a page gives to `{{datetime ..}}`.
pub fn iso(moment: OffsetDateTime, zone: &str) -> String {
    local(moment, zone).format(&Rfc3339).unwrap_or_default()
}

/// The UTC moment at which the wall clock in `zone` shows `date` and `minute` (minutes since midnight).
///
/// An hour that daylight saving skips is taken with the offset before the change; one that comes twice, the first.
pub fn moment(date: Date, minute: i32, zone: &str) -> OffsetDateTime {
    let wall = PrimitiveDateTime::new(date, Time::MIDNIGHT) + Duration::minutes(minute.into());
    let as_utc = wall.assume_utc();
    let before = offset_at(as_utc.unix_timestamp() - 86_400, zone);
    let first = wall.assume_offset(before);
    let actual = offset_at(first.unix_timestamp(), zone);
    wall.assume_offset(actual).to_offset(UtcOffset::UTC)
}

/// Minutes since midnight on the wall clock in `zone`.
pub fn minute_of_day(moment: OffsetDateTime, zone: &str) -> i32 {
    let wall = local(moment, zone);
    i32::from(wall.hour()) * 60 + i32::from(wall.minute())
}

fn offset_at(unix: i64, zone: &str) -> UtcOffset {
    tzdb::tz_by_name(zone)
        .and_then(|zone| zone.find_local_time_type(unix).ok().map(|kind| kind.ut_offset()))
        .and_then(|seconds| UtcOffset::from_whole_seconds(seconds).ok())
        .unwrap_or(UtcOffset::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn wall_clock_follows_daylight_saving() {
        let cases = [
            (date!(2026 - 01 - 15), 9 * 60, datetime!(2026-01-15 08:00 UTC)),
            (date!(2026 - 07 - 15), 9 * 60, datetime!(2026-07-15 07:00 UTC)),
            (date!(2026 - 03 - 29), 9 * 60, datetime!(2026-03-29 07:00 UTC)),
            (date!(2026 - 10 - 25), 9 * 60, datetime!(2026-10-25 08:00 UTC)),
            (date!(2026 - 03 - 29), 60, datetime!(2026-03-29 00:00 UTC)),
        ];
        for (day, minute, utc) in cases {
            assert_eq!(moment(day, minute, "Europe/Warsaw"), utc, "{day} {minute}");
            assert_eq!(minute_of_day(utc, "Europe/Warsaw"), minute, "{day} {minute}");
        }
        assert_eq!(
            iso(datetime!(2026-07-15 07:00 UTC), "Europe/Warsaw"),
            "2026-07-15T09:00:00+02:00"
        );
        assert!(is_known("Europe/Stockholm") && !is_known("Europe/Atlantis"));
    }
}
