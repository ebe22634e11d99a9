//! Objections to what is recorded, and their answers.

use rocket::futures::future::join;

use crate::support::{Browser, Reply, room::Room};

const OBJECTIONS: &str = "SELECT COUNT(*) FROM objections";
const ANSWERS: &str = "SELECT COUNT(*) FROM objection_answers";

impl Room {
    /// The first objection, as the trainer answers it.
    async fn answer(&self, browser: &Browser, id: &str, verdict: &str, words: &str) -> Reply {
        let path = format!("{}/objections/{id}/answers", self.list());
        let (verdict_field, words_field) = (format!("verdict-{id}"), format!("words-{id}"));
        let fields = [(verdict_field.as_str(), verdict), (words_field.as_str(), words)];
        self.server.post(browser, &path, &fields).await
    }

    async fn objection_id(&self) -> String {
        let page = self.server.get_as(&self.trainer, &self.said()).await;
        let id = page.body.split("id=\"objection-").nth(1).expect("an objection");
        id.split('"').next().unwrap_or_default().to_owned()
    }
}

#[rocket::async_test]
async fn an_objection_is_accepted_by_the_correction_that_was_made_or_declined_in_words() {
    let room = Room::open().await;
    room.at(0, 8 * 60);
    assert!(
        room.object(0, "I was there")
            .await
            .body
            .contains("as soon as the day has begun")
    );
    room.at(0, 11 * 60 + 20);
    let who = room.officials[0].enrolment.to_string();
    room.enter(&room.trainer, 0, &[("enrolment", &who), ("presence", "absent")])
        .await;
    for wrong in ["", "  ", &"ż".repeat(2001)] {
        let refused = room.object(0, wrong).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains(wrong.trim()), "what was typed is kept");
    }
    let words = "I was there from 9:00 <script>alert(1)</script>";
    let (one, other) = join(room.object(0, words), room.object(0, words)).await;
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422], "sent twice, taken once");
    assert_eq!(room.count(OBJECTIONS).await, 1);
    let again = room.object(0, "and another thing").await;
    assert!(again.body.contains("waits for its answer") && again.body.contains("another thing"));

    // It waits on everybody's desk who can answer it, and there alone.
    for browser in [&room.trainer, &room.office] {
        let desk = room.server.get_as(browser, "/").await;
        assert!(
            desk.body.contains("One objection to attendance waits"),
            "{}",
            desk.body
        );
    }
    assert!(
        !room
            .server
            .get_as(&room.auditor, "/")
            .await
            .body
            .contains("One objection to")
    );
    let list = room.server.get_as(&room.trainer, &room.list()).await;
    assert!(
        list.body.contains("one objection waits for an answer"),
        "{}",
        list.body
    );
    let page = room.server.get_as(&room.trainer, &room.said()).await;
    assert!(page.body.contains("&lt;script&gt;") && !page.body.contains("<script>alert"));
    assert!(
        !room
            .server
            .get_as(&room.auditor, &room.said())
            .await
            .body
            .contains("verdict-")
    );

    let id = room.objection_id().await;
    for (browser, status) in [
        (&room.auditor, 403),
        (&room.other_trainer, 404),
        (&room.officials[0].browser, 404),
        (&room.officials[1].browser, 404),
    ] {
        assert_eq!(room.answer(browser, &id, "declined", "no").await.status, status);
    }
    let nothing = "00000000-0000-7000-8000-000000000000";
    assert_eq!(
        room.answer(&room.trainer, nothing, "declined", "no").await.status,
        404
    );
    // Accepting needs a correction that was made since; the entry objected to is none.
    let before = room.entry_id(0, 0).await;
    for (verdict, said) in [
        ("", "words"),
        ("maybe", "words"),
        ("declined", ""),
        (nothing, "words"),
        (&before, "words"),
    ] {
        let refused = room.answer(&room.trainer, &id, verdict, said).await;
        assert_eq!(refused.status, 422, "{verdict} {said}");
    }
    room.server.app.clock.advance(time::Duration::seconds(5));
    room.correct(0, "10:00").await;
    let correction = room.entry_id(0, 0).await;
    let page = room.server.get_as(&room.trainer, &room.said()).await;
    assert!(
        page.body.contains("Accepted: ") && page.body.contains(&correction),
        "{}",
        page.body
    );
    let answer = |browser| room.answer(browser, &id, &correction, "The paper sheet confirms it.");
    let (one, other) = join(answer(&room.trainer), answer(&room.office)).await;
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422], "of two answers the first holds");
    assert_eq!(room.count(ANSWERS).await, 1);
    let mail = room.newest_mail().await;
    assert!(
        mail.contains("The paper sheet confirms it.") && mail.contains("uwzględnia zastrzeżenie"),
        "{mail}"
    );
    let own = room.own_record(0).await;
    assert!(own.body.contains("The paper sheet confirms it.") && own.body.contains("accepted"));
    assert!(
        !room
            .server
            .get_as(&room.trainer, "/")
            .await
            .body
            .contains("One objection to")
    );

    // A second one, declined.
    room.object(0, "And the afternoon?").await;
    let page = room.server.get_as(&room.office, &room.said()).await;
    let id = page.body.rsplit("id=\"objection-").next().unwrap_or_default();
    let id = id.split('"').next().unwrap_or_default().to_owned();
    assert_eq!(
        room.answer(&room.office, &id, "declined", "Nobody saw you.")
            .await
            .status,
        303
    );
    assert!(room.newest_mail().await.contains("nie uwzględnia"));
    assert!(room.own_record(0).await.body.contains("declined"));
    room.set_state("closed").await;
    assert!(
        room.object(0, "Still")
            .await
            .body
            .contains("Attendance is taken while")
    );
    assert!(!room.own_record(0).await.body.contains("Something is wrong"));
}
