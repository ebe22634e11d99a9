//! Monthly sheets are made in order; a correction of an old month brings all later ones along.

use evenhand::kernel::ids::new_id;
use time::{Date, Duration};

use super::{PROJECT, SNAPSHOTS};
use crate::support::{
    Reply,
    room::{Room, Rows},
};

fn page() -> String {
    format!("/projects/{PROJECT}/reports/months")
}

fn month(day: Date) -> String {
    format!("{:04}-{:02}", day.year(), u8::from(day.month()))
}

impl Room {
    /// The second day of the edition lies in the month after the first: the day is given back.
    async fn over_two_months(&self) -> Date {
        let mut second = self.day.replace_day(28).expect("a day") + Duration::days(4);
        second = second.replace_day(10).expect("a day");
        let mut rows = Rows::begin(&self.server).await;
        let slot = self.slots[3].0;
        for sql in [
            "UPDATE sessions SET on_date = $1 WHERE id = (SELECT session_id FROM slots WHERE id = $2)",
            "UPDATE slots SET on_date = $1 WHERE id = $2",
            "UPDATE editions SET ends_on = $1 WHERE id = (SELECT edition_id FROM slots WHERE id = $2)",
        ] {
            rows.run(sql, vec![second.into(), slot.into()]).await;
        }
        // Nothing else stands in the way of the sheets.
        rows.run(
            "UPDATE editions SET state = 'cancelled' WHERE id = $1",
            vec![self.other_edition.0.into()],
        )
        .await;
        // Whoever is signed in stays so while the months go by.
        let until = self.server.app.clock.now() + Duration::days(200);
        rows.run("UPDATE web_sessions SET expires_at = $1", vec![until.into()])
            .await;
        rows.commit().await;
        second
    }

    async fn make_month(&self, month: &str, id: &str) -> Reply {
        let address = format!("{}/snapshots", page());
        let fields = [
            ("id", id),
            ("month", month),
            ("profile", "sweden-month:1"),
            ("language", "sv"),
        ];
        self.server.post(&self.office, &address, &fields).await
    }

    /// What the table says of a month: the words for where its sheet stands.
    async fn standing(&self, month: &str) -> String {
        let seen = self.server.get_as(&self.office, &page()).await;
        assert_eq!(seen.status, 200, "{}", seen.body);
        let row = seen.body.split(&format!("datetime=\"{month}\"")).nth(1);
        let row = row.unwrap_or_else(|| panic!("no {month}: {}", seen.body));
        let cell = row.split("data-label=\"State\">").nth(1).expect("a state");
        cell.split("</td>").next().expect("a cell").to_owned()
    }
}

#[rocket::async_test]
async fn sheets_are_made_in_order_and_a_correction_brings_the_later_ones_along() {
    let room = Room::open().await;
    let second = room.over_two_months().await;
    let (one, two) = (month(room.day), month(second));
    assert_ne!(one, two);
    let empty = room.server.get_as(&room.auditor, &page()).await;
    assert!(empty.body.contains("No month to report yet"), "{}", empty.body);

    room.at(1, 12 * 60);
    let mut talks = Vec::new();
    for official in 0..3 {
        talks.push(room.record(official, 0, (540, 600), None).await);
        room.record(official, 2, (615, 675), None).await;
        room.record(official, 3, (540, 600), None).await;
    }
    let draft = new_id().to_string();
    assert_eq!(room.standing(&one).await, "The month is not over.");
    let early = room.make_month(&one, &new_id().to_string()).await;
    assert_eq!(early.status, 422, "the month is not over: {}", early.body);

    room.at((second - room.day).whole_days() + 40, 600);
    assert_eq!(room.standing(&one).await, "To be made now.");
    assert_eq!(
        room.standing(&two).await,
        format!("Waits for the sheet of {one}.")
    );
    let before = room.make_month(&two, &new_id().to_string()).await;
    assert_eq!(before.status, 422, "{}", before.body);
    assert!(
        before.body.contains("Another month comes first"),
        "{}",
        before.body
    );
    assert_eq!(room.count(SNAPSHOTS).await, 0, "nothing is kept");

    // Before the days are signed it is a working copy, and the month waits.
    assert_eq!(room.make_month(&one, &draft).await.status, 303);
    assert_eq!(room.standing(&one).await, "To be made now.");
    room.sign(0).await;
    room.sign((second - room.day).whole_days()).await;
    let id = new_id().to_string();
    for _ in 0..2 {
        let made = room.make_month(&one, &id).await;
        assert_eq!(made.status, 303, "{}", made.body);
    }
    assert_eq!(room.count(SNAPSHOTS).await, 2, "two clicks make one sheet");
    assert_eq!(room.make_month(&two, &new_id().to_string()).await.status, 303);
    for month in [&one, &two] {
        let standing = room.standing(month).await;
        assert_eq!(standing, "Made, and nothing has changed since.");
    }
    let again = room.make_month(&one, &new_id().to_string()).await;
    assert_eq!(again.status, 422, "nothing is to be sent again");

    let table = room
        .server
        .get_as(&room.auditor, &format!("/snapshots/{id}/table.csv"))
        .await;
    let rows: Vec<&str> = table.body.lines().collect();
    assert_eq!(rows.len(), 1 + 3, "{}", table.body);
    assert!(
        rows[0].contains("Månad;Efternamn och förnamn;Arbetsplats;Började;Slutade"),
        "{}",
        rows[0]
    );
    // 60 and 60 minutes on the first day; nobody ends in a month after which they came again.
    for row in &rows[1..] {
        let end = format!(";{};;1;2,00", room.day);
        assert!(row.starts_with(&one) && row.ends_with(&end), "{row}");
    }

    room.record(1, 0, (540, 570), Some(talks[1])).await;
    room.sign(0).await;
    assert!(room.standing(&one).await.starts_with("Corrected since"));
    assert_eq!(
        room.standing(&two).await,
        format!("Waits for the sheet of {one}.")
    );
    assert_eq!(room.make_month(&two, &new_id().to_string()).await.status, 422);
    let corrected = new_id().to_string();
    assert_eq!(room.make_month(&one, &corrected).await.status, 303);
    let seen = room
        .server
        .get_as(&room.office, &format!("/snapshots/{corrected}"))
        .await;
    assert!(seen.body.contains("Nothing has changed"), "{}", seen.body);
    let old = room
        .server
        .get_as(&room.office, &format!("/snapshots/{id}"))
        .await;
    assert!(old.body.contains("Out of date"), "{}", old.body);
    let standing = room.standing(&two).await;
    assert!(
        standing.starts_with("An earlier month was sent again"),
        "{standing}"
    );
    assert_eq!(room.make_month(&two, &new_id().to_string()).await.status, 303);
    for month in [&one, &two] {
        assert!(room.standing(month).await.starts_with("Made"), "{month}");
    }
    assert_eq!(room.count(SNAPSHOTS).await, 5);
}

#[rocket::async_test]
async fn events_are_described_one_by_one() {
    let room = Room::open().await;
    room.finish().await;
    let made = room.report_with("commission-events:1", "en").await;
    assert_eq!(made.status, 303, "{}", made.body);
    let month = room.report_with("sweden-month:1", "en").await;
    assert_eq!(month.status, 422, "a month is made in its chain only");
    let page = room
        .server
        .get_as(&room.auditor, &format!("/projects/{PROJECT}/reports"))
        .await;
    let at = page.body.find("/table.csv").expect("a table");
    let start = page.body[..at].rfind("/snapshots/").expect("a snapshot");
    let table = room
        .server
        .get_as(&room.auditor, &page.body[start..at + 10])
        .await;
    let rows: Vec<&str> = table.body.lines().collect();
    assert_eq!(
        rows.len(),
        2,
        "an edition in which nobody was is no event: {}",
        table.body
    );
    let days = format!(
        ";on site;Urząd Wojewódzki, ul. Basztowa 22, 31-156 Kraków;{};{};3;3;0;0;0;PL 3;",
        room.day,
        room.day + Duration::DAY
    );
    assert!(
        rows[1].starts_with("1;") && rows[1].contains(&days),
        "{}",
        rows[1]
    );
}
