//! The chain of monthly sheets.

use time::{
    Duration, OffsetDateTime,
    macros::{date, datetime},
};
use uuid::Uuid;

use crate::reporting::{model::SnapshotId, rules::monthly::*};

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

#[test]
fn months_are_read_and_counted() {
    for (text, first, last, due, next) in [
        (
            "2026-01",
            date!(2026 - 01 - 01),
            date!(2026 - 01 - 31),
            date!(2026 - 02 - 28),
            "2026-02",
        ),
        (
            "2028-02",
            date!(2028 - 02 - 01),
            date!(2028 - 02 - 29),
            date!(2028 - 03 - 28),
            "2028-03",
        ),
        (
            "2026-12",
            date!(2026 - 12 - 01),
            date!(2026 - 12 - 31),
            date!(2027 - 01 - 28),
            "2027-01",
        ),
    ] {
        let month = month(text);
        assert_eq!(month.to_string(), text);
        assert_eq!((month.first(), month.last(), month.due()), (first, last, due));
        assert_eq!(month.next().to_string(), next);
        assert!(month.has(first) && month.has(last) && !month.has(last.saturating_add(Duration::DAY)));
    }
    for wrong in [
        "",
        "2026",
        "2026-0",
        "2026-13",
        "2026-00",
        "26-01",
        "2026-1 ",
        "+026-01",
        "2026-01-01",
    ] {
        assert!(wrong.parse::<Month>().is_err(), "{wrong}");
    }
}

#[test]
fn sheets_are_sent_in_order_and_later_ones_again() {
    use Standing::{Again, Changed, Due, Nothing, Running, Sent, Waits};
    let [march, april, may] = ["2026-03", "2026-04", "2026-05"].map(month);
    let [one, two, three] = [
        datetime!(2026-04-02 09:00 UTC),
        datetime!(2026-05-04 09:00 UTC),
        datetime!(2026-05-20 09:00 UTC),
    ];
    let today = date!(2026 - 06 - 15);
    // Each month: nobody there, when made, changed since.
    type Case = ([(bool, Option<OffsetDateTime>, bool); 3], [Standing; 3]);
    let full = |made, changed| (false, made, changed);
    let cases: [Case; 8] = [
        (
            [full(None, false), full(None, false), full(None, false)],
            [Due, Waits(march), Waits(march)],
        ),
        (
            [full(Some(one), false), full(None, false), full(None, false)],
            [Sent, Due, Waits(april)],
        ),
        (
            [
                full(Some(one), false),
                full(Some(two), false),
                full(Some(three), false),
            ],
            [Sent, Sent, Sent],
        ),
        // An old month was corrected, and not sent yet.
        (
            [
                full(Some(one), true),
                full(Some(two), false),
                full(Some(three), false),
            ],
            [Changed, Waits(march), Waits(march)],
        ),
        // It was sent again: the later ones follow, one after the other.
        (
            [
                full(Some(three), false),
                full(Some(two), false),
                full(None, false),
            ],
            [Sent, Again, Waits(april)],
        ),
        (
            [
                full(Some(two), false),
                full(Some(three), false),
                full(Some(one), false),
            ],
            [Sent, Sent, Again],
        ),
        // A month without anybody stands in nobody's way, unless something was sent of it.
        (
            [(true, None, false), full(None, false), (true, None, false)],
            [Nothing, Due, Nothing],
        ),
        (
            [full(Some(one), false), (true, Some(two), true), full(None, false)],
            [Sent, Changed, Waits(april)],
        ),
    ];
    for (place, (months, wanted)) in cases.into_iter().enumerate() {
        let known: Vec<Known> = [march, april, may]
            .into_iter()
            .zip(months)
            .map(|(month, (empty, made, changed))| Known {
                month,
                empty,
                made: made.map(|at| (at, SnapshotId(Uuid::nil()))),
                changed,
            })
            .collect();
        assert_eq!(standings(&known, today), wanted, "case {place}");
        let first = known
            .iter()
            .zip(wanted)
            .find(|(_, standing)| matches!(standing, Due | Changed | Again))
            .map(|(known, _)| known.month);
        assert_eq!(next(&known, today), first, "case {place}");
    }
    let running = [Known {
        month: month("2026-06"),
        empty: false,
        made: None,
        changed: false,
    }];
    assert_eq!(standings(&running, date!(2026 - 06 - 30)), [Running]);
    assert_eq!(standings(&running, date!(2026 - 07 - 01)), [Due]);
}
