//! A trainer watches over a quiz and helps those who take it.

use super::timed::LIVE;
use crate::support::{Browser, Reply, lesson::Lesson};

impl Lesson {
    async fn help(&self, by: &Browser, attempt: &str, fields: &[(&str, &str)]) -> Reply {
        self.server().post(by, &format!("{attempt}/help"), fields).await
    }
}

#[rocket::async_test]
async fn a_trainer_sees_who_is_how_far_and_helps() {
    let lesson = Lesson::timed("limit_minutes = 10").await;
    let (server, room, zofia) = (lesson.server(), &lesson.room, lesson.zofia());
    let attempt = lesson.start(zofia).await;
    assert_eq!(lesson.choose(zofia, &attempt, 1, "Taste").await.status, 200);
    let live = server.get_as(&room.trainer, LIVE).await;
    assert_eq!(live.status, 200, "{}", live.body);
    assert!(
        live.body.contains("1 of 1") && live.body.contains("10 min"),
        "{}",
        live.body
    );
    let list = server.get_as(&room.trainer, "/editions/KR-2031-01/quizzes").await;
    assert!(list.body.contains(LIVE), "{}", list.body);
    let only = server
        .get_as(&room.trainer, &format!("{LIVE}?show=submitted"))
        .await;
    assert!(only.body.contains("Nobody is here"), "{}", only.body);

    let why = ("why", "The line broke down.");
    let own = format!("{LIVE}/{}", zofia.enrolment);
    let seen = server.get_as(&room.trainer, &own).await.input("seen");
    let more = [("deed", "time"), ("minutes", "20"), ("seen", seen.as_str()), why];
    let refused = lesson.help(&room.trainer, &attempt, &more[..2]).await;
    assert_eq!(refused.status, 422, "a reason is due: {}", refused.body);
    assert!(
        refused.body.contains("value=\"20\""),
        "nothing typed is lost: {}",
        refused.body
    );
    for (by, status) in [
        (&room.other_trainer, 404),
        (&room.auditor, 403),
        (&zofia.browser, 404),
    ] {
        assert_eq!(lesson.help(by, &attempt, &more).await.status, status);
    }
    assert_eq!(lesson.help(&room.trainer, &attempt, &more).await.status, 303);
    let twice = lesson.help(&room.trainer, &attempt, &more).await;
    assert!(
        twice.status == 409 && twice.body.contains("no time was added"),
        "{}",
        twice.body
    );
    let shown = server.get_as(&room.trainer, LIVE).await;
    assert!(shown.body.contains("30 min"), "added once: {}", shown.body);
    lesson.minutes_later(15);
    server.settle().await;
    assert_eq!(
        lesson.choose(zofia, &attempt, 2, "Age").await.status,
        200,
        "there is more time"
    );
    assert_eq!(
        lesson.states().await,
        0,
        "the clock does not end what has more time"
    );

    let hand_in = [("deed", "hand-in"), why];
    assert_eq!(lesson.help(&room.office, &attempt, &hand_in).await.status, 303);
    assert_eq!(
        lesson.help(&room.office, &attempt, &hand_in).await.status,
        409,
        "twice"
    );
    assert_eq!(
        lesson.help(&room.office, &attempt, &more).await.status,
        409,
        "it has ended"
    );
    assert_eq!(room.count("SELECT COUNT(*) FROM attempts WHERE passed").await, 1);

    let reopen = [("deed", "reopen"), ("minutes", "5"), why];
    assert_eq!(lesson.help(&room.trainer, &attempt, &reopen).await.status, 303);
    assert_eq!(room.count("SELECT COUNT(*) FROM results").await, 0);
    let page = server.get_as(&zofia.browser, &attempt).await;
    assert!(
        page.status == 200 && page.body.contains(" checked"),
        "answers are kept: {}",
        page.body
    );
    // Its end was set by hand: dates that are saved again leave it, and minutes that are granted are added to it.
    let again = server.post(&room.trainer, LIVE, &[]).await;
    assert_eq!(again.status, 303, "{}", again.body);
    let shown = server.get_as(&room.trainer, LIVE).await;
    assert!(shown.body.contains("5 min"), "{}", shown.body);
    let granted = [
        ("extra_minutes", "4"),
        ("extra_attempts", "0"),
        ("reason", "Reads slowly."),
    ];
    let granted = server.post(&room.trainer, &own, &granted).await;
    assert_eq!(granted.status, 303, "{}", granted.body);
    let shown = server.get_as(&room.trainer, LIVE).await;
    assert!(shown.body.contains("9 min"), "{}", shown.body);
    assert_eq!(lesson.hand_in_as_it_is(zofia, &attempt).await.status, 303);
    assert_eq!(room.count("SELECT COUNT(*) FROM attempts WHERE passed").await, 1);
    let trail = "SELECT COUNT(*) FROM audit_entries WHERE action IN ('attempt.prolonged', 'attempt.handed_in_for', \
                 'attempt.reopened') AND detail LIKE '%The line broke down.%'";
    assert_eq!(room.count(trail).await, 3);
    server.settle().await;
    let mails = "SELECT COUNT(*) FROM outbox_mails WHERE text LIKE '%The line broke down.%'";
    assert_eq!(
        room.count(mails).await,
        2,
        "told of the handing in and of the opening"
    );
    lesson.start(zofia).await;
    assert_eq!(
        lesson.help(&room.trainer, &attempt, &reopen).await.status,
        409,
        "not the last"
    );
}
