//! Stories of time: limits, dates, what is granted to one person, and what trainers do while a quiz is taken.

use time::Duration;

use crate::support::{
    Reply,
    lesson::{Lesson, value_of},
    room::Official,
};

pub(super) const LIVE: &str = "/editions/KR-2031-01/quizzes/check";

/// The quiz of the lesson with these settings.
fn quiz(settings: &str) -> String {
    format!(
        r#"
key = "check"
purpose = "post-test"
title = {{ en = "Check" }}
intro = {{ en = "One question." }}
pass_percent = 50
attempts = 2
shuffle = false
{settings}

[[items]]
key = "one"
kind = "single"
marks = 1
text = {{ en = "Which is protected?" }}
feedback = {{ en = "Age is named in the act." }}
answers = [
  {{ text = {{ en = "Age" }}, correct = true }},
  {{ text = {{ en = "Taste" }}, correct = false, feedback = {{ en = "Nobody asks." }} }},
]
"#
    )
}

impl Lesson {
    pub(super) async fn timed(settings: &str) -> Self {
        Self::begin_with(&[("quizzes/check.toml", &quiz(settings))]).await
    }

    pub(super) fn minutes_later(&self, minutes: i64) {
        self.server().app.clock.advance(Duration::minutes(minutes));
    }

    /// Saves a choice as the script does.
    pub(super) async fn choose(&self, who: &Official, attempt: &str, seq: i64, words: &str) -> Reply {
        let page = self.server().get_as(&who.browser, attempt).await;
        let item = self.item("one").await;
        let value = value_of(&page, &item, words);
        let field = format!("answer-{item}");
        self.save(&who.browser, attempt, &item, seq, &[(&field, &value)])
            .await
    }

    pub(super) async fn hand_in_as_it_is(&self, who: &Official, attempt: &str) -> Reply {
        let address = format!("{attempt}/submission");
        self.server().post(&who.browser, &address, &[("seq", "9")]).await
    }

    async fn start_refused(&self, who: &Official, why: &str) {
        let (enrolment, quiz) = (who.enrolment.to_string(), self.quiz().await);
        let fields = [("enrolment", enrolment.as_str()), ("quiz", quiz.as_str())];
        let refused = self.server().post(&who.browser, "/attempts", &fields).await;
        assert_eq!(refused.status, 409, "{}", refused.body);
        assert!(refused.body.contains(why), "{why}: {}", refused.body);
        let page = self.activity_page(&who.browser, who, "take-check").await;
        assert!(page.body.contains(why), "{why}: {}", page.body);
    }

    pub(super) async fn states(&self) -> i64 {
        self.room
            .count("SELECT COUNT(*) FROM attempts WHERE state = 'submitted'")
            .await
    }
}

#[rocket::async_test]
async fn when_the_time_is_over_what_was_saved_is_handed_in_and_nothing_later_is_taken() {
    let lesson = Lesson::timed("limit_minutes = 30").await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let before = lesson.activity_page(&zofia.browser, zofia, "take-check").await;
    assert!(
        before.body.contains("Time for an attempt</dt><dd>30 min"),
        "{}",
        before.body
    );
    let attempt = lesson.start(zofia).await;
    let page = server.get_as(&zofia.browser, &attempt).await;
    assert!(
        page.body.contains("data-countdown=") && page.body.contains("data-then=\"submit\""),
        "{}",
        page.body
    );
    assert_eq!(lesson.choose(zofia, &attempt, 1, "Age").await.status, 200);
    lesson.minutes_later(31);
    let item = lesson.item("one").await;
    let field = format!("answer-{item}");
    let late = lesson
        .save(&zofia.browser, &attempt, &item, 2, &[(&field, "1")])
        .await;
    assert_eq!(late.status, 409, "{}", late.body);
    let over = server.get_as(&zofia.browser, &attempt).await;
    assert_eq!((over.status, over.location()), (303, format!("{attempt}/review")));
    let review = server.get_as(&zofia.browser, &format!("{attempt}/review")).await;
    assert!(review.body.contains("1 of 1 marks"), "{}", review.body);
    let late = "SELECT COUNT(*) FROM attempts WHERE submitted_at = due_at AND passed";
    assert_eq!(
        lesson.room.count(late).await,
        1,
        "it was handed in when its time was over"
    );
}

#[rocket::async_test]
async fn an_attempt_that_nobody_looks_at_is_ended_by_the_clock() {
    let lesson = Lesson::timed("limit_minutes = 10").await;
    let zofia = lesson.zofia();
    lesson.start(zofia).await;
    lesson.minutes_later(5);
    lesson.server().settle().await;
    assert_eq!(lesson.states().await, 0, "it still has five minutes");
    lesson.minutes_later(6);
    lesson.server().settle().await;
    assert_eq!(lesson.states().await, 1);
    let trail = "SELECT COUNT(*) FROM audit_entries WHERE action = 'attempt.submitted' AND actor_id IS NULL";
    assert_eq!(lesson.room.count(trail).await, 1, "nobody did it");
}

#[rocket::async_test]
async fn in_the_period_of_grace_it_can_be_handed_in_but_not_answered_and_after_it_does_not_count() {
    let lesson = Lesson::timed("limit_minutes = 10\nat_end = \"grace\"\ngrace_minutes = 5").await;
    let (server, zofia, lukasz) = (lesson.server(), lesson.zofia(), lesson.lukasz());
    let (one, two) = (lesson.start(zofia).await, lesson.start(lukasz).await);
    assert_eq!(lesson.choose(zofia, &one, 1, "Age").await.status, 200);
    assert_eq!(lesson.choose(lukasz, &two, 1, "Age").await.status, 200);
    lesson.minutes_later(12);
    let page = server.get_as(&zofia.browser, &one).await;
    assert!(
        page.body.contains("The time for answers is over"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("1 of 1 questions are answered"),
        "{}",
        page.body
    );
    let item = lesson.item("one").await;
    let field = format!("answer-{item}");
    let saved = lesson
        .save(&zofia.browser, &one, &item, 2, &[(&field, "1")])
        .await;
    let paged = server
        .post(
            &zofia.browser,
            &format!("{one}/responses"),
            &[("seq", "9"), (&field, "1")],
        )
        .await;
    for late in [saved, paged] {
        assert_eq!(late.status, 409, "{}", late.body);
        assert!(late.body.contains("please hand it in now"), "{}", late.body);
    }
    let fields = [("seq", "9"), (field.as_str(), "1")];
    let done = server
        .post(&zofia.browser, &format!("{one}/submission"), &fields)
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(lesson.states().await, 1);
    let passed = "SELECT COUNT(*) FROM attempts WHERE passed";
    assert_eq!(
        lesson.room.count(passed).await,
        1,
        "what came after the end was not taken"
    );
    lesson.minutes_later(5);
    let late = lesson.hand_in_as_it_is(lukasz, &two).await;
    assert_eq!(late.status, 303, "{}", late.body);
    let lapsed = "SELECT COUNT(*) FROM attempts WHERE state = 'lapsed' AND score IS NULL";
    assert_eq!(lesson.room.count(lapsed).await, 1);
    let review = server.get_as(&lukasz.browser, &format!("{two}/review")).await;
    assert!(
        review.body.contains("was not handed in in time"),
        "{}",
        review.body
    );
    assert!(
        !review.body.contains("0 of 1 mark") && !review.body.contains("Nobody asks."),
        "what was right is not called wrong: {}",
        review.body
    );
    let activity = lesson.activity_page(&lukasz.browser, lukasz, "take-check").await;
    assert!(
        activity.body.contains("not handed in in time"),
        "{}",
        activity.body
    );
}

#[rocket::async_test]
async fn the_next_attempt_waits_and_what_is_over_makes_room_for_it() {
    let lesson = Lesson::timed("limit_minutes = 10\nat_end = \"discard\"\nwait_minutes = 60").await;
    let zofia = lesson.zofia();
    let first = lesson.start(zofia).await;
    lesson.minutes_later(20);
    lesson.start_refused(zofia, "The next attempt can begin on").await;
    lesson.minutes_later(60);
    let second = lesson.start(zofia).await;
    assert_ne!(first, second);
    lesson.hand_in_as_it_is(zofia, &second).await;
    lesson.minutes_later(120);
    lesson.start_refused(zofia, "2 attempts were allowed").await;
}

#[rocket::async_test]
async fn an_edition_has_its_dates_and_one_person_has_others() {
    let lesson = Lesson::timed("limit_minutes = 60").await;
    let (server, room) = (lesson.server(), &lesson.room);
    let (zofia, lukasz) = (lesson.zofia(), lesson.lukasz());
    room.at(0, 9 * 60);
    let day = room.day.to_string();
    let dates = |opens: &'static str, closes: &'static str| {
        vec![
            ("opens_on", day.clone()),
            ("opens_at", opens.to_owned()),
            ("closes_on", day.clone()),
            ("closes_at", closes.to_owned()),
        ]
    };
    let post = |address: String, fields: Vec<(&'static str, String)>| async move {
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        server.post(&room.trainer, &address, &fields).await
    };
    let wrong = post(LIVE.to_owned(), dates("12:00", "11:00")).await;
    assert_eq!(wrong.status, 422, "{}", wrong.body);
    assert!(
        wrong.body.contains("has to close after it opens") && wrong.body.contains("value=\"12:00\""),
        "{}",
        wrong.body
    );
    assert_eq!(post(LIVE.to_owned(), dates("10:00", "11:00")).await.status, 303);
    lesson.start_refused(zofia, "The quiz opens on").await;
    let mut granted = dates("09:00", "10:30");
    let address = format!("{LIVE}/{}", lukasz.enrolment);
    granted.extend([
        ("extra_minutes", "15".to_owned()),
        ("extra_attempts", "1".to_owned()),
        ("reason", String::new()),
    ]);
    let wrong = post(address.clone(), granted.clone()).await;
    assert_eq!(wrong.status, 422, "a reason is due: {}", wrong.body);
    granted.retain(|(name, _)| *name != "reason");
    granted.push(("reason", "Reads with a screen reader.".to_owned()));
    for _ in 0..2 {
        assert_eq!(post(address.clone(), granted.clone()).await.status, 303);
    }
    let page = lesson.activity_page(&lukasz.browser, lukasz, "take-check").await;
    assert!(
        page.body.contains("1 h 15 min") && page.body.contains("Attempts allowed</dt><dd>3"),
        "{}",
        page.body
    );
    lesson.start(lukasz).await;
    lesson.minutes_later(60);
    let attempt = lesson.start(zofia).await;
    assert_eq!(lesson.states().await, 0);
    let closing = server.get_as(&zofia.browser, &attempt).await;
    assert!(
        closing.body.contains("11:00"),
        "the closing date cuts the hour: {}",
        closing.body
    );
    // A later closing date gives open attempts their hour; an earlier one takes nothing away.
    for (closes, shown) in [("12:00", "11:00"), ("10:20", "11:00")] {
        assert_eq!(post(LIVE.to_owned(), dates("10:00", closes)).await.status, 303);
        let page = server.get_as(&zofia.browser, &attempt).await;
        assert!(page.body.contains(shown), "{closes}: {}", page.body);
    }
    server.settle().await;
    let mail = "SELECT COUNT(*) FROM outbox_mails WHERE text LIKE '%screen reader%' AND text LIKE '%15%'";
    assert_eq!(room.count(mail).await, 1, "pressed twice, told once");
}

#[rocket::async_test]
async fn marks_and_right_answers_are_shown_when_the_quiz_says() {
    let lesson =
        Lesson::timed("marks_shown = \"exhausted\"\nanswers_shown = \"never\"\ncounts = \"last\"").await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let first = lesson.start(zofia).await;
    lesson.choose(zofia, &first, 1, "Age").await;
    assert_eq!(lesson.hand_in_as_it_is(zofia, &first).await.status, 303);
    let review = |attempt: String| async move {
        server
            .get_as(&zofia.browser, &format!("{attempt}/review"))
            .await
            .body
    };
    let body = review(first.clone()).await;
    assert!(
        body.contains("Marks are shown once no attempt is left.") && body.contains("Your choice"),
        "{body}"
    );
    assert!(
        !body.contains("Age is named") && !body.contains("1 of 1 mark") && !body.contains("option-right"),
        "{body}"
    );
    let activity = lesson.activity_page(&zofia.browser, zofia, "take-check").await;
    assert!(
        activity.body.contains("not shown yet") && !activity.body.contains("1 / 1"),
        "{}",
        activity.body
    );
    let course = async || {
        let address = format!("/learn/{}", zofia.enrolment);
        server.get_as(&zofia.browser, &address).await.body
    };
    let so_far = course().await;
    assert!(
        so_far.contains("handed in") && !so_far.contains("not passed"),
        "{so_far}"
    );
    let seen = server
        .get_as(&lesson.room.office, &format!("{first}/review"))
        .await;
    assert!(
        seen.body.contains("Age is named"),
        "the office sees everything: {}",
        seen.body
    );
    let passed = async || {
        evenhand::quizzes::passed_by(server.app.db.read(), &[zofia.enrolment])
            .await
            .expect("a query")
            .len()
    };
    assert_eq!(passed().await, 1);
    let second = lesson.start(zofia).await;
    lesson.choose(zofia, &second, 1, "Taste").await;
    let meanwhile = review(first.clone()).await;
    assert!(
        meanwhile.contains("Marks are shown once no attempt is left."),
        "the last one is still open: {meanwhile}"
    );
    assert_eq!(lesson.hand_in_as_it_is(zofia, &second).await.status, 303);
    let body = review(second).await;
    assert!(
        body.contains("0 of 1 mark") && !body.contains("Nobody asks."),
        "marks now, answers never: {body}"
    );
    assert_eq!(passed().await, 0, "the last attempt counts");
    let results = server
        .get_as(&lesson.room.office, "/editions/KR-2031-01/results/check")
        .await;
    assert!(results.body.contains("0 / 1"), "{}", results.body);
    let at_last = course().await;
    assert!(at_last.contains("not passed"), "{at_last}");
}
