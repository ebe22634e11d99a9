//! Stories of marking by hand: the queue, the marks, a second marker, the office that settles, and the release.

use crate::support::{
    Browser, Reply,
    lesson::{Lesson, value_of},
    room::{CODE, Official},
};

mod names;
mod refused;

/// A quiz with an answer that is marked by a rubric, one that is marked as a whole, and one that the program marks.
const QUIZ: &str = r#"
key = "check"
purpose = "post-test"
title = { en = "Check" }
intro = { en = "Three questions." }
pass_percent = 75
attempts = 2
shuffle = false

[[items]]
key = "case"
kind = "long"
marks = 3
text = { en = "Describe a case." }
feedback = { en = "Thank you." }
guide = { en = "Any *real* case will do." }
rubric = [
  { text = { en = "Names the ground" }, marks = 2 },
  { text = { en = "Says what to do" }, marks = 1 },
]

[[items]]
key = "one"
kind = "single"
marks = 1
text = { en = "Which is protected?" }
feedback = { en = "Age is named in the act." }
answers = [
  { text = { en = "Age" }, correct = true },
  { text = { en = "Taste" }, correct = false },
]

[[items]]
key = "summary"
kind = "long"
marks = 2
text = { en = "Write a summary." }
feedback = { en = "Thank you." }
"#;

const WRITTEN: &str = "A colleague was not invited.\n<script>alert(1)</script>\nShe is 58.";

/// The lesson with this quiz.
async fn begin() -> Lesson {
    Lesson::begin_with(&[("quizzes/check.toml", QUIZ)]).await
}

impl Lesson {
    /// Hands in an attempt with both answers written and the right choice; gives the attempt's address and id.
    async fn hand_in(&self, who: &Official) -> (String, String) {
        let attempt = self.start(who).await;
        let page = self.server().get_as(&who.browser, &attempt).await;
        let one = self.item("one").await;
        let fields = [
            ("seq", "0"),
            (&*format!("answer-{one}"), &*value_of(&page, &one, "Age")),
            (&*format!("answer-{}", self.item("case").await), WRITTEN),
            (&*format!("answer-{}", self.item("summary").await), "In short."),
        ];
        let done = self
            .server()
            .post(&who.browser, &format!("{attempt}/submission"), &fields)
            .await;
        assert_eq!(done.status, 303, "{}", done.body);
        let told = done.header("Location");
        assert!(told.ends_with("?done=quizzes-handed-in"), "{told}: two wait");
        let id = attempt.trim_start_matches("/attempts/").to_owned();
        (attempt, id)
    }

    /// The page on which an answer is marked.
    async fn answer(&self, attempt: &str, key: &str) -> String {
        format!("{}/{attempt}/{}", queue(), self.item(key).await)
    }

    /// Marks an answer as the page shows it now.
    async fn mark(&self, by: &Browser, attempt: &str, key: &str, points: &[&str], comment: &str) -> Reply {
        let address = self.answer(attempt, key).await;
        let page = self.server().get_as(by, &address).await;
        assert_eq!(page.status, 200, "{}", page.body);
        let seen = page.input("seen");
        self.mark_having_seen(by, &address, &seen, points, comment).await
    }

    async fn mark_having_seen(
        &self,
        by: &Browser,
        address: &str,
        seen: &str,
        points: &[&str],
        comment: &str,
    ) -> Reply {
        let names: Vec<String> = (0..points.len()).map(|place| format!("points-{place}")).collect();
        let mut fields = vec![("seen", seen), ("comment", comment)];
        fields.extend(
            names
                .iter()
                .zip(points)
                .map(|(name, points)| (name.as_str(), *points)),
        );
        self.server().post(by, address, &fields).await
    }

    /// Releases one attempt, or all that are ready.
    async fn release(&self, by: &Browser, attempt: Option<&str>) -> Reply {
        let fields: Vec<_> = attempt.map(|id| ("attempt", id)).into_iter().collect();
        self.server()
            .post(by, &format!("/editions/{CODE}/releases"), &fields)
            .await
    }

    async fn review(&self, who: &Official, attempt: &str) -> Reply {
        let page = self
            .server()
            .get_as(&who.browser, &format!("{attempt}/review"))
            .await;
        assert_eq!(page.status, 200, "{}", page.body);
        page
    }
}

fn queue() -> String {
    format!("/editions/{CODE}/marking")
}

fn done(reply: &Reply) -> String {
    assert_eq!(reply.status, 303, "{}", reply.body);
    let location = reply.header("Location");
    let (_, done) = location.split_once("done=").expect("something was done");
    done.to_owned()
}

const MARKINGS: &str = "SELECT COUNT(*) FROM markings";
const JOBS: &str = "SELECT COUNT(*) FROM outbox_jobs WHERE kind = 'certificates.evaluate'";
const MAILS: &str = "SELECT COUNT(*) FROM outbox_mails WHERE subject LIKE '%Check%'";

#[rocket::async_test]
async fn a_trainer_marks_what_waits_and_it_counts_once_it_is_released() {
    let lesson = begin().await;
    let (server, room, zofia) = (lesson.server(), &lesson.room, lesson.zofia());
    let edition = format!("/editions/{CODE}");
    let before = server.get_as(&room.trainer, &edition).await;
    assert!(!before.body.contains("/marking"), "nothing waits yet");
    let (attempt, id) = lesson.hand_in(zofia).await;

    let desk = server.get_as(&room.trainer, "/").await;
    assert!(desk.body.contains("2 answers wait to be marked"), "{}", desk.body);
    let shown = server.get_as(&room.trainer, &edition).await;
    assert!(shown.body.contains(&queue()), "{}", shown.body);
    let page = server.get_as(&room.trainer, &queue()).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(
        page.body.contains("Not marked: 2.") && page.body.contains("Describe a case."),
        "{}",
        page.body
    );
    assert!(
        !page.body.contains("Wiśniewska"),
        "nobody is named: {}",
        page.body
    );

    let page = server
        .get_as(&room.trainer, &lesson.answer(&id, "case").await)
        .await;
    for words in [
        "Names the ground",
        "Any <em>real</em> case will do.",
        "&lt;script&gt;alert(1)",
        "From 0 to 2;",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("Wiśniewska"), "{}", page.body);
    let marked = lesson
        .mark(&room.trainer, &id, "case", &["1,5", "1"], "A <b>clear</b> case.")
        .await;
    let next = lesson.answer(&id, "summary").await;
    assert_eq!(marked.location(), next, "saved, and the next one");
    assert!(done(&marked).starts_with("quizzes-marked"));

    // Nothing counts yet, and half an attempt is not released.
    let review = lesson.review(zofia, &attempt).await;
    assert!(
        review.body.contains("1 of 6") && !review.body.contains("clear"),
        "{}",
        review.body
    );
    let early = lesson.release(&room.trainer, Some(&id)).await;
    assert_eq!(early.status, 409, "{}", early.body);
    assert_eq!(
        done(&lesson.release(&room.trainer, None).await),
        "quizzes-released-none"
    );

    let marked = lesson.mark(&room.trainer, &id, "summary", &["1"], "").await;
    assert_eq!(marked.location(), queue(), "nothing else waits");
    assert!(lesson.review(zofia, &attempt).await.body.contains("1 of 6"));

    let jobs = room.count(JOBS).await;
    assert_eq!(
        done(&lesson.release(&room.trainer, Some(&id)).await),
        "quizzes-released"
    );
    assert_eq!(
        done(&lesson.release(&room.trainer, Some(&id)).await),
        "quizzes-released-none",
        "pressed twice"
    );
    assert_eq!(room.count(JOBS).await, jobs + 1, "a certificate may be due");
    assert_eq!(room.count(MAILS).await, 1, "and the participant is told once");

    let review = lesson.review(zofia, &attempt).await;
    for words in [
        "4.5 of 6",
        "Names the ground",
        "1.5 of 2",
        "A &lt;b&gt;clear&lt;/b&gt; case.",
    ] {
        assert!(review.body.contains(words), "{words}: {}", review.body);
    }
    assert!(
        !review.body.contains("not passed"),
        "three quarters are three quarters"
    );
    let waits = "SELECT COUNT(*) FROM results WHERE waits OR share IS NULL";
    assert_eq!(room.count(waits).await, 0);
    let audited = "SELECT COUNT(*) FROM audit_entries WHERE action IN ('answer.marked', 'attempt.released')";
    assert_eq!(room.count(audited).await, 3);
    let page = server.get_as(&room.trainer, &queue()).await;
    assert!(page.body.contains("No answer waits"), "{}", page.body);
    let look = server
        .get_as(&room.trainer, &lesson.answer(&id, "case").await)
        .await;
    assert!(
        look.body.contains("can no longer be changed") && !look.body.contains("name=\"points-0\""),
        "{}",
        look.body
    );
}

#[rocket::async_test]
async fn a_second_marker_sees_nothing_of_the_first_and_the_office_settles_what_differs() {
    let lesson = begin().await;
    let (server, room, zofia) = (lesson.server(), &lesson.room, lesson.zofia());
    let colleague = lesson.second_trainer().await;
    let (attempt, id) = lesson.hand_in(zofia).await;
    lesson.mark(&room.trainer, &id, "summary", &["2"], "").await;
    lesson
        .mark(&room.trainer, &id, "case", &["0.25", "0"], "Too short.")
        .await;

    let address = lesson.answer(&id, "case").await;
    let page = server.get_as(&colleague, &address).await;
    assert!(page.body.contains("You are the second marker"), "{}", page.body);
    for hidden in ["0.25", "Too short.", "Jan"] {
        assert!(!page.body.contains(hidden), "{hidden}: {}", page.body);
    }
    lesson
        .mark(&colleague, &id, "case", &["2", "1"], "Very good.")
        .await;
    let early = lesson.release(&room.trainer, Some(&id)).await;
    assert_eq!(early.status, 409, "they differ: {}", early.body);
    let page = server.get_as(&room.trainer, &address).await;
    assert!(
        page.body.contains("0.25") && !page.body.contains("Very good."),
        "one's own marks and no others: {}",
        page.body
    );

    let page = server.get_as(&room.office, &queue()).await;
    assert!(page.body.contains("Two markers differ: 1."), "{}", page.body);
    let page = server.get_as(&room.office, &address).await;
    for words in ["0.25 of 2", "2 of 2", "Too short.", "Very good.", "Jan"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    lesson
        .mark(&room.office, &id, "case", &["1", "1"], "Settled.")
        .await;
    let late = lesson
        .mark_having_seen(&room.trainer, &address, "3", &["2", "1"], "")
        .await;
    assert_eq!(late.status, 409, "the office has settled it: {}", late.body);
    assert_eq!(room.count(MARKINGS).await, 4, "all are kept");

    assert_eq!(
        done(&lesson.release(&room.office, None).await),
        "quizzes-released"
    );
    let review = lesson.review(zofia, &attempt).await;
    assert!(
        review.body.contains("5 of 6") && review.body.contains("Settled."),
        "{}",
        review.body
    );
    assert!(!review.body.contains("Very good."), "{}", review.body);
}

#[rocket::async_test]
async fn two_who_agree_need_nobody_and_the_queue_is_released_where_it_is_ready() {
    let lesson = begin().await;
    let room = &lesson.room;
    let colleague = lesson.second_trainer().await;
    let (first, first_id) = lesson.hand_in(lesson.zofia()).await;
    let (second, second_id) = lesson.hand_in(lesson.lukasz()).await;
    lesson
        .mark(&room.trainer, &first_id, "case", &["2", "0"], "")
        .await;
    let same = lesson
        .mark(&colleague, &first_id, "case", &["1", "1"], "As I see it.")
        .await;
    assert_eq!(same.status, 303, "{}", same.body);
    // What nobody has marked comes next, to the same item first.
    let next = lesson.mark(&room.trainer, &first_id, "summary", &["0"], "").await;
    assert_eq!(next.location(), lesson.answer(&second_id, "summary").await);

    assert_eq!(
        done(&lesson.release(&room.trainer, None).await),
        "quizzes-released-in-part"
    );
    let review = lesson.review(lesson.zofia(), &first).await;
    assert!(
        review.body.contains("3 of 6") && review.body.contains("As I see it."),
        "{}",
        review.body
    );
    let review = lesson.review(lesson.lukasz(), &second).await;
    assert!(review.body.contains("1 of 6"), "{}", review.body);
}

#[rocket::async_test]
async fn what_was_given_before_an_attempt_was_opened_again_is_not_given_for_new_answers() {
    let lesson = begin().await;
    let (server, room, zofia) = (lesson.server(), &lesson.room, lesson.zofia());
    let (attempt, id) = lesson.hand_in(zofia).await;
    lesson.mark(&room.trainer, &id, "case", &["1", "1"], "").await;
    lesson
        .mark(&room.trainer, &id, "summary", &["2"], "Very good.")
        .await;
    assert_eq!(
        done(&lesson.release(&room.trainer, None).await),
        "quizzes-released"
    );
    let reopen = [("deed", "reopen"), ("minutes", "0"), ("why", "Too early.")];
    let opened = server
        .post(&room.trainer, &format!("{attempt}/help"), &reopen)
        .await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    room.server.app.clock.advance(time::Duration::minutes(1));
    let fields = [
        ("seq", "9"),
        (
            &*format!("answer-{}", lesson.item("summary").await),
            "Other words.",
        ),
    ];
    let again = server
        .post(&zofia.browser, &format!("{attempt}/submission"), &fields)
        .await;
    assert_eq!(again.status, 303, "{}", again.body);
    assert_eq!(
        done(&lesson.release(&room.trainer, None).await),
        "quizzes-released-none"
    );
    assert!(!lesson.review(zofia, &attempt).await.body.contains("Very good."));
    lesson.mark(&room.trainer, &id, "case", &["1", "1"], "").await;
    let marked = lesson.mark(&room.trainer, &id, "summary", &["0"], "").await;
    assert_eq!(marked.status, 303, "{}", marked.body);
    assert_eq!(room.count(MARKINGS).await, 4, "what was given before is kept");
    assert_eq!(
        done(&lesson.release(&room.trainer, None).await),
        "quizzes-released"
    );
}
