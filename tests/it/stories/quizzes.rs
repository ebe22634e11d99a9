//! Stories of quizzes: an attempt from start to review, and all that can go wrong between a browser and the server.

use serde_json::Value;

use crate::support::{
    Browser, Reply,
    lesson::{Lesson, borrowed, value_of},
};

mod at_once;
mod checks;
mod drafts;
mod helped;
mod marking;
mod remarked;
mod results;
mod revised;
mod timed;
mod wrong;

const RESPONSES: &str = "SELECT COUNT(*) FROM responses";

impl Lesson {
    /// Saves one answer as the script does.
    async fn save(
        &self,
        browser: &Browser,
        attempt: &str,
        item: &str,
        seq: i64,
        answer: &[(&str, &str)],
    ) -> Reply {
        let seq = seq.to_string();
        let mut fields = vec![("item", item), ("seq", seq.as_str())];
        fields.extend(answer);
        self.server()
            .post(browser, &format!("{attempt}/responses"), &fields)
            .await
    }

    /// The stored answer to an item, as JSON, with its number.
    async fn stored(&self, key: &str) -> (String, i64) {
        let item = self.item(key).await;
        let sql = format!(
            "SELECT CAST(answer AS TEXT), seq FROM responses r JOIN item_versions v ON v.id = r.item_version_id \
             JOIN items i ON i.id = v.item_id WHERE i.key = 'check/{key}'"
        );
        let db = self.server().app.db.read();
        let backend = sea_orm::ConnectionTrait::get_database_backend(db);
        let statement = sea_orm::Statement::from_string(backend, sql);
        let row = sea_orm::ConnectionTrait::query_one_raw(db, statement)
            .await
            .expect("a query")
            .unwrap_or_else(|| panic!("nothing is stored for {item}"));
        let answer: String = row.try_get_by_index(0).expect("an answer");
        (
            answer.replace(' ', ""),
            row.try_get_by_index(1).expect("a number"),
        )
    }
}

fn json(reply: &Reply) -> Value {
    assert_eq!(reply.status, 200, "{}", reply.body);
    serde_json::from_str(&reply.body).expect("JSON")
}

#[rocket::async_test]
async fn an_attempt_is_begun_saved_answer_by_answer_handed_in_and_reviewed() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let attempt = lesson.start(zofia).await;
    assert_eq!(
        lesson.start(zofia).await,
        attempt,
        "pressing twice begins one attempt"
    );

    let page = server.get_as(&zofia.browser, &attempt).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let answers = lesson.right_answers(&page).await;
    for (number, key) in (1..).zip(["one", "some", "truth", "pairs", "word"]) {
        let item = lesson.item(key).await;
        let of_item: Vec<_> = answers
            .iter()
            .filter(|(name, _)| name.contains(&item))
            .cloned()
            .collect();
        let saved = json(
            &lesson
                .save(&zofia.browser, &attempt, &item, number, &borrowed(&of_item))
                .await,
        );
        assert_eq!(saved["seq"], number);
        assert!(
            saved["saved_at"].as_str().is_some_and(|at| at.ends_with('Z')),
            "{saved}"
        );
    }

    // The browser was closed: the attempt goes on where it was.
    let again = server.get_as(&zofia.browser, &attempt).await;
    assert_eq!(again.body.matches(" checked").count(), 4, "{}", again.body);
    assert_eq!(again.body.matches(" selected").count(), 2, "{}", again.body);
    assert!(again.body.contains("value=\"Seven  DAYS\""), "{}", again.body);
    assert!(
        again.body.contains("data-seq=\"5\"") && again.body.contains("Saved at "),
        "{}",
        again.body
    );
    assert_eq!(
        value_of(&again, &lesson.item("one").await, "Age"),
        value_of(&page, &lesson.item("one").await, "Age")
    );

    let submission = format!("{attempt}/submission");
    for _ in 0..2 {
        let done = server.post(&zofia.browser, &submission, &[("seq", "5")]).await;
        assert_eq!(
            (done.status, done.location()),
            (303, format!("{attempt}/review")),
            "{}",
            done.body
        );
    }
    assert_eq!(
        lesson.room.count("SELECT COUNT(*) FROM results").await,
        5,
        "marked once"
    );
    let jobs = "SELECT COUNT(*) FROM outbox_jobs WHERE kind = 'certificates.evaluate'";
    assert_eq!(lesson.room.count(jobs).await, 1);

    let review = server.get_as(&zofia.browser, &format!("{attempt}/review")).await;
    assert_eq!(review.status, 200, "{}", review.body);
    assert!(review.body.contains("7 of 7"), "{}", review.body);
    assert!(
        review.body.contains("passed") && !review.body.contains("not passed"),
        "{}",
        review.body
    );
    assert!(
        review.body.contains("Race has the widest scope."),
        "{}",
        review.body
    );
    let shut = server.get_as(&zofia.browser, &attempt).await;
    assert_eq!((shut.status, shut.location()), (303, format!("{attempt}/review")));
}

#[rocket::async_test]
async fn partly_right_answers_earn_a_part_and_a_second_attempt_is_the_last() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let first = lesson.start(zofia).await;
    let page = server.get_as(&zofia.browser, &first).await;
    let (one, some, word) = (
        lesson.item("one").await,
        lesson.item("some").await,
        lesson.item("word").await,
    );
    let wrong = value_of(&page, &one, "Shoe size");
    let fields = [
        ("seq", "0"),
        (&*format!("answer-{one}"), wrong.as_str()),
        (&*format!("answer-{some}[]"), &value_of(&page, &some, "Religion")),
        (&*format!("answer-{word}"), "eight"),
    ];
    let done = server
        .post(&zofia.browser, &format!("{first}/submission"), &fields)
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    let review = server.get_as(&zofia.browser, &format!("{first}/review")).await;
    assert!(
        review.body.contains("1 of 7") && review.body.contains("not passed"),
        "{}",
        review.body
    );
    assert!(
        review.body.contains("Nobody asks for it."),
        "feedback on what was chosen: {}",
        review.body
    );
    assert!(
        review.body.contains("eight") && review.body.contains("seven days"),
        "{}",
        review.body
    );

    let second = lesson.start(zofia).await;
    assert_ne!(first, second);
    let page = server.get_as(&zofia.browser, &second).await;
    let mut fields = lesson.right_answers(&page).await;
    fields.push(("seq".to_owned(), "0".to_owned()));
    server
        .post(
            &zofia.browser,
            &format!("{second}/submission"),
            &borrowed(&fields),
        )
        .await;
    let (enrolment, quiz) = (zofia.enrolment.to_string(), lesson.quiz().await);
    let third = server
        .post(
            &zofia.browser,
            "/attempts",
            &[("enrolment", &enrolment), ("quiz", &quiz)],
        )
        .await;
    assert_eq!(third.status, 409, "{}", third.body);
    assert!(third.body.contains("2 attempts were allowed"), "{}", third.body);
    let activity = lesson.activity_page(&zofia.browser, zofia, "take-check").await;
    for shown in [
        "1 / 7",
        "7 / 7",
        "2 attempts were allowed, and all have been used.",
    ] {
        assert!(activity.body.contains(shown), "{shown}: {}", activity.body);
    }
}

#[rocket::async_test]
async fn retries_and_answers_that_overtake_each_other_do_no_harm() {
    let lesson = Lesson::begin().await;
    let zofia = lesson.zofia();
    let attempt = lesson.start(zofia).await;
    let word = lesson.item("word").await;
    let field = format!("answer-{word}");
    let typed = [
        (5, "five", "five", 5),
        (5, "changed", "five", 5),
        (4, "four", "five", 5),
        (6, "six", "six", 6),
    ];
    for (seq, text, kept, number) in typed {
        let saved = json(
            &lesson
                .save(&zofia.browser, &attempt, &word, seq, &[(&field, text)])
                .await,
        );
        assert_eq!(saved["seq"], number, "{text}");
        assert_eq!(
            lesson.stored("word").await,
            (format!("{{\"text\":\"{kept}\"}}"), number)
        );
    }
    assert_eq!(lesson.room.count(RESPONSES).await, 1);
}

#[rocket::async_test]
async fn without_script_a_page_saves_by_its_button_and_a_late_page_takes_nothing_back() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let attempt = lesson.start(zofia).await;
    let page = server.get_as(&zofia.browser, &attempt).await;
    let (one, some, word) = (
        lesson.item("one").await,
        lesson.item("some").await,
        lesson.item("word").await,
    );
    let address = format!("{attempt}/responses");
    let (one_field, some_field, word_field) = (
        format!("answer-{one}"),
        format!("answer-{some}[]"),
        format!("answer-{word}"),
    );
    let (age, hobby) = (value_of(&page, &one, "Age"), value_of(&page, &some, "Hobby"));
    let blank = [("seq", "0"), (some_field.as_str(), ""), (&word_field, "")];
    server.post(&zofia.browser, &address, &blank).await;
    assert_eq!(
        lesson.room.count(RESPONSES).await,
        0,
        "what was never answered is not stored"
    );

    let fields = [
        ("seq", "0"),
        (&one_field, age.as_str()),
        (&some_field, ""),
        (&some_field, &hobby),
        (&word_field, "7"),
    ];
    let saved = server.post(&zofia.browser, &address, &fields).await;
    assert_eq!(
        (saved.status, saved.location()),
        (303, attempt.clone()),
        "{}",
        saved.body
    );
    assert!(saved.header("Location").contains("done=quizzes-saved"));
    let back = server.get_as(&zofia.browser, &attempt).await;
    assert!(
        back.body.contains("data-seq=\"1\"") && back.body.contains("value=\"7\""),
        "{}",
        back.body
    );

    // A page that was opened before all that changes only what nobody has changed since.
    let late = [
        ("seq", "0"),
        (&*one_field, value_of(&page, &one, "Taste").leak() as &str),
        (&*word_field, "9"),
    ];
    let part = server.post(&zofia.browser, &address, &late).await;
    assert!(
        part.header("Location").contains("done=quizzes-saved-in-part"),
        "{}",
        part.header("Location")
    );
    assert_eq!(lesson.stored("word").await, ("{\"text\":\"7\"}".to_owned(), 1));

    // A page that knows of it may untick everything.
    let fresh = [("seq", "1"), (&*some_field, ""), (&*word_field, "7")];
    server.post(&zofia.browser, &address, &fresh).await;
    assert_eq!(lesson.stored("some").await, ("{\"chosen\":[]}".to_owned(), 2));
    assert_eq!(
        lesson.stored("word").await.1,
        1,
        "what did not change keeps its number"
    );
}

#[rocket::async_test]
async fn the_office_and_the_trainer_read_what_was_handed_in_and_it_is_noted() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let room = &lesson.room;
    let attempt = lesson.start(zofia).await;
    let review = format!("{attempt}/review");
    for browser in [&room.office, &room.trainer, &room.auditor] {
        assert_eq!(
            server.get_as(browser, &review).await.status,
            404,
            "not while it is open"
        );
    }
    server
        .post(&zofia.browser, &format!("{attempt}/submission"), &[])
        .await;
    for browser in [&room.office, &room.trainer, &room.auditor] {
        let seen = server.get_as(browser, &review).await;
        assert_eq!(seen.status, 200, "{}", seen.body);
        assert!(
            seen.body.contains("Zofia") && !seen.body.contains("data-autosave-done"),
            "{}",
            seen.body
        );
        assert_eq!(server.get_as(browser, &attempt).await.status, 404);
    }
    assert_eq!(
        room.count("SELECT COUNT(*) FROM record_views WHERE what = 'attempt'")
            .await,
        3
    );
    for browser in [
        &room.other_trainer,
        &room.elsewhere.browser,
        &lesson.lukasz().browser,
    ] {
        assert_eq!(server.get_as(browser, &review).await.status, 404);
    }
}

#[rocket::async_test]
async fn saving_an_answer_takes_three_queries_and_no_audit_entry() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let attempt = lesson.start(zofia).await;
    let word = lesson.item("word").await;
    let field = format!("answer-{word}");
    lesson
        .save(&zofia.browser, &attempt, &word, 1, &[(&field, "warm")])
        .await;
    let token = server.token(&zofia.browser).await;
    let audited = lesson.room.count("SELECT COUNT(*) FROM audit_entries").await;
    let before = server.app.db.queries();
    let fields = [
        ("csrf", token.as_str()),
        ("item", &word),
        ("seq", "2"),
        (&field, "7"),
    ];
    let saved = server
        .post_raw(&zofia.browser, &format!("{attempt}/responses"), &fields)
        .await;
    let queries = server.app.db.queries() - before;
    println!("saving an answer: {queries} queries");
    assert_eq!(json(&saved)["seq"], 2);
    assert!(queries <= 3, "{queries} queries");
    assert_eq!(
        lesson.room.count("SELECT COUNT(*) FROM audit_entries").await,
        audited
    );

    let before = server.app.db.queries();
    server.get_as(&zofia.browser, &attempt).await;
    let queries = server.app.db.queries() - before;
    println!("page of an attempt: {queries} queries");
    assert!(queries <= 3, "{queries} queries");
}
