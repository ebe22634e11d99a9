//! What is refused: other people's attempts, answers that are none, answers after the end.

use super::RESPONSES;
use crate::support::{
    Browser,
    lesson::{Lesson, value_of},
};

#[rocket::async_test]
async fn other_peoples_attempts_enrolments_and_items_are_not_to_be_found() {
    let lesson = Lesson::begin().await;
    let (server, zofia, lukasz) = (lesson.server(), lesson.zofia(), lesson.lukasz());
    let attempt = lesson.start(zofia).await;
    let word = lesson.item("word").await;
    let field = format!("answer-{word}");
    let staff = [&lesson.room.office, &lesson.room.trainer, &lesson.room.auditor];
    for browser in staff.into_iter().chain([&lukasz.browser]) {
        assert_eq!(server.get_as(browser, &attempt).await.status, 404);
        let saved = lesson.save(browser, &attempt, &word, 9, &[(&field, "7")]).await;
        assert_eq!(saved.status, 404);
        let page = server
            .post(browser, &format!("{attempt}/responses"), &[(&field, "7")])
            .await;
        assert_eq!(page.status, 404);
        assert_eq!(
            server
                .post(browser, &format!("{attempt}/submission"), &[])
                .await
                .status,
            404
        );
    }
    let quiz = lesson.quiz().await;
    let theirs = zofia.enrolment.to_string();
    let fields = [("enrolment", theirs.as_str()), ("quiz", quiz.as_str())];
    assert_eq!(
        server.post(&lukasz.browser, "/attempts", &fields).await.status,
        404
    );
    let own = lukasz.enrolment.to_string();
    for (enrolment, quiz) in [(own.as_str(), own.as_str()), ("x", &quiz), (&own, ""), ("", "")] {
        let fields = [("enrolment", enrolment), ("quiz", quiz)];
        assert_eq!(
            server.post(&lukasz.browser, "/attempts", &fields).await.status,
            404
        );
    }
    let guest = Browser::default();
    assert_eq!(
        server.get_as(&guest, &attempt).await.status,
        303,
        "to the sign-in page"
    );
    assert_eq!(
        lesson
            .save(&guest, &attempt, &word, 1, &[(&field, "7")])
            .await
            .status,
        401
    );

    let strangers = [
        lesson.quiz().await,
        evenhand::quizzes::AttemptId::new().to_string(),
        "x".to_owned(),
    ];
    for item in strangers {
        let saved = lesson
            .save(&zofia.browser, &attempt, &item, 1, &[("answer", "7")])
            .await;
        assert_eq!(saved.status, 404, "an item that is not in the attempt");
    }
    assert_eq!(lesson.room.count(RESPONSES).await, 0);
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM attempts").await, 1);
}

#[rocket::async_test]
async fn a_quiz_of_another_course_is_not_to_be_found() {
    let lesson = Lesson::begin().await;
    let server = lesson.server();
    let source = evenhand::catalogue::Source::bundled("equal-treatment").expect("a bundled course");
    let permit = evenhand::catalogue::MayImport::on_this_machine();
    evenhand::catalogue::import(&server.app, permit, source, evenhand::IMPORTERS)
        .await
        .expect("an import");
    let other = lesson
        .ids("SELECT id FROM quizzes WHERE key = 'post-test'", Vec::new())
        .await[0]
        .to_string();
    let enrolment = lesson.zofia().enrolment.to_string();
    let fields = [("enrolment", enrolment.as_str()), ("quiz", &other)];
    let reply = server.post(&lesson.zofia().browser, "/attempts", &fields).await;
    assert_eq!(reply.status, 404);
}

#[rocket::async_test]
async fn whoever_lost_their_seat_finds_neither_quiz_nor_attempt() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let attempt = lesson.start(zofia).await;
    lesson.set_enrolment(zofia, "withdrawn").await;
    assert_eq!(server.get_as(&zofia.browser, &attempt).await.status, 404);
    let word = lesson.item("word").await;
    let saved = lesson
        .save(
            &zofia.browser,
            &attempt,
            &word,
            1,
            &[(&format!("answer-{word}"), "7")],
        )
        .await;
    assert_eq!(saved.status, 404);
    let (enrolment, quiz) = (zofia.enrolment.to_string(), lesson.quiz().await);
    let fields = [("enrolment", enrolment.as_str()), ("quiz", quiz.as_str())];
    assert_eq!(
        server.post(&zofia.browser, "/attempts", &fields).await.status,
        404
    );
}

#[rocket::async_test]
async fn what_is_no_answer_is_refused_in_words_and_not_stored() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let attempt = lesson.start(zofia).await;
    let long = "x".repeat(501);
    let cases: [(&str, &str, &[(&str, &str)], &str); 9] = [
        ("one", "3", &[("", "3")], "not among those offered"),
        ("one", "3", &[("", "Age")], "not among those offered"),
        ("one", "3", &[("", "0"), ("", "1")], "More answers were sent"),
        ("one", "3", &[], "No answer was sent"),
        (
            "some",
            "3",
            &[("[]", "0"), ("[]", "1"), ("[]", "2"), ("[]", "2")],
            "More answers were sent",
        ),
        ("truth", "3", &[("", "perhaps")], "not among those offered"),
        ("pairs", "3", &[("-7", "0")], "not among those offered"),
        ("word", "3", &[("", &long)], "at most 500 characters"),
        ("word", "0", &[("", "7")], "without its number"),
    ];
    for (key, seq, answer, words) in cases {
        let item = lesson.item(key).await;
        let names: Vec<String> = answer
            .iter()
            .map(|(end, _)| format!("answer-{item}{end}"))
            .collect();
        let mut fields = vec![("item", item.as_str()), ("seq", seq)];
        fields.extend(
            names
                .iter()
                .map(String::as_str)
                .zip(answer.iter().map(|(_, value)| *value)),
        );
        let reply = server
            .post(&zofia.browser, &format!("{attempt}/responses"), &fields)
            .await;
        assert_eq!(reply.status, 400, "{key} {answer:?}: {}", reply.body);
        assert!(reply.body.contains(words), "{key} {answer:?}: {}", reply.body);
        if seq != "0" && !answer.is_empty() {
            let whole = server
                .post(&zofia.browser, &format!("{attempt}/submission"), &fields[2..])
                .await;
            assert_eq!(whole.status, 400, "{key} {answer:?}");
        }
    }
    for seq in ["", "x", "-1", "1000000001", "99999999999999999999"] {
        let item = lesson.item("word").await;
        let field = format!("answer-{item}");
        let fields = [("item", item.as_str()), ("seq", seq), (&field, "7")];
        let reply = server
            .post(&zofia.browser, &format!("{attempt}/responses"), &fields)
            .await;
        assert_eq!(reply.status, 400, "seq {seq:?}");
    }
    assert_eq!(lesson.room.count(RESPONSES).await, 0);
    assert_eq!(
        server.get_as(&zofia.browser, &attempt).await.status,
        200,
        "still open"
    );
}

#[rocket::async_test]
async fn a_form_without_its_token_or_from_another_site_changes_nothing() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let attempt = lesson.start(zofia).await;
    let word = lesson.item("word").await;
    let field = format!("answer-{word}");
    let others = server.token(&lesson.lukasz().browser).await;
    for token in ["", "nonsense", &others] {
        let fields = [("csrf", token), ("item", &word), ("seq", "1"), (&field, "7")];
        let saved = server
            .post_raw(&zofia.browser, &format!("{attempt}/responses"), &fields)
            .await;
        assert_eq!(saved.status, 403);
        let submitted = server
            .post_raw(
                &zofia.browser,
                &format!("{attempt}/submission"),
                &[("csrf", token)],
            )
            .await;
        assert_eq!(submitted.status, 403);
    }
    assert_eq!(lesson.room.count(RESPONSES).await, 0);
    assert_eq!(
        server.get_as(&zofia.browser, &attempt).await.status,
        200,
        "still open"
    );
}

#[rocket::async_test]
async fn after_the_end_no_answer_is_taken() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let attempt = lesson.start(zofia).await;
    let page = server.get_as(&zofia.browser, &attempt).await;
    let (one, word) = (lesson.item("one").await, lesson.item("word").await);
    let field = format!("answer-{word}");
    lesson
        .save(&zofia.browser, &attempt, &word, 1, &[(&field, "eight")])
        .await;
    server
        .post(&zofia.browser, &format!("{attempt}/submission"), &[("seq", "1")])
        .await;

    let late = lesson
        .save(&zofia.browser, &attempt, &word, 2, &[(&field, "7")])
        .await;
    assert_eq!(late.status, 409, "{}", late.body);
    assert!(late.body.contains("has been handed in"), "{}", late.body);
    let new_item = [(&*format!("answer-{one}"), value_of(&page, &one, "Age"))];
    let new_item: Vec<(&str, &str)> = new_item
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    assert_eq!(
        lesson
            .save(&zofia.browser, &attempt, &one, 3, &new_item)
            .await
            .status,
        409
    );
    let replayed = lesson
        .save(&zofia.browser, &attempt, &word, 1, &[(&field, "eight")])
        .await;
    assert_eq!(replayed.status, 409);
    let whole = server
        .post(&zofia.browser, &format!("{attempt}/responses"), &[(&field, "7")])
        .await;
    assert_eq!(whole.status, 409);
    let again = server
        .post(
            &zofia.browser,
            &format!("{attempt}/submission"),
            &[("seq", "9"), (&field, "7")],
        )
        .await;
    assert_eq!(again.status, 303, "handing in twice leads to the result");
    assert_eq!(
        lesson.stored("word").await,
        ("{\"text\":\"eight\"}".to_owned(), 1)
    );
    let review = server.get_as(&zofia.browser, &format!("{attempt}/review")).await;
    assert!(review.body.contains("0 of 7"), "{}", review.body);
}
