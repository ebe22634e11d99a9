//! What happens when several requests of one person arrive at the same time.

use rocket::futures::future::join_all;

use crate::support::lesson::{Lesson, borrowed};

#[rocket::async_test]
async fn starting_eight_times_at_once_begins_one_attempt() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let (enrolment, quiz) = (zofia.enrolment.to_string(), lesson.quiz().await);
    let fields = [("enrolment", enrolment.as_str()), ("quiz", quiz.as_str())];
    let starts = (0..8).map(|_| server.post(&zofia.browser, "/attempts", &fields));
    let replies = join_all(starts).await;
    let first = replies[0].location();
    assert!(first.starts_with("/attempts/"), "{}", replies[0].body);
    assert!(
        replies
            .iter()
            .all(|reply| reply.status == 303 && reply.location() == first)
    );
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM attempts").await, 1);
}

#[rocket::async_test]
async fn what_was_acknowledged_before_the_end_is_what_was_marked() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let attempt = lesson.start(zofia).await;
    let word = lesson.item("word").await;
    let field = format!("answer-{word}");
    let token = server.token(&zofia.browser).await;
    let (responses, submission) = (format!("{attempt}/responses"), format!("{attempt}/submission"));
    let numbers: Vec<String> = (1..=12).map(|seq| seq.to_string()).collect();
    let saves = numbers.iter().map(|seq| {
        let fields = [
            ("csrf", token.as_str()),
            ("item", &word),
            ("seq", seq),
            (&field, "7"),
        ];
        let fields: Vec<(String, String)> = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let address = responses.clone();
        async move {
            server
                .post_raw(&zofia.browser, &address, &borrowed(&fields))
                .await
                .status
        }
    });
    let submit = server.post(&zofia.browser, &submission, &[("seq", "0")]);
    let (saved, submitted) = rocket::tokio::join!(join_all(saves), submit);
    assert_eq!(submitted.status, 303, "{}", submitted.body);
    assert!(
        saved.iter().all(|status| [200, 409].contains(status)),
        "{saved:?}"
    );
    let stored = lesson.room.count("SELECT COUNT(*) FROM responses").await;
    let earned = lesson
        .room
        .count("SELECT COUNT(*) FROM results WHERE mark > 0")
        .await;
    assert_eq!(stored, i64::from(saved.contains(&200)), "{saved:?}");
    assert_eq!(earned, stored, "no answer slipped in behind the marking");
}
