//! Marking anew where answers could be tried several times.

use super::*;

/// The quiz with several tries, each of which takes half of the marks of the first question.
fn quiz() -> String {
    let hints = "key = \"one\"\nhints = [ { en = \"It is in the act.\" } ]\npenalty_percent = 50";
    QUIZ.replace("shuffle = true", "shuffle = true\nbehaviour = \"tries\"")
        .replace("key = \"one\"", hints)
}

#[rocket::async_test]
async fn whoever_was_right_at_first_and_was_told_otherwise_gets_everything() {
    let it = Corrected::at(&quiz()).await;
    let (lesson, server, zofia) = (&it.lesson, it.lesson.server(), it.lesson.zofia());
    let attempt = lesson.start(zofia).await;
    let first = server.get_as(&zofia.browser, &attempt).await;
    let (one, truth) = (format!("answer-{}", it.asked), format!("answer-{}", it.truth));
    for words in ["Taste", "Age"] {
        let chosen = value_of(&first, &it.asked, words);
        let seq = server.get_as(&zofia.browser, &attempt).await.input("seq");
        let fields = [("seq", &*seq), ("check", &*it.asked), (&*one, &*chosen)];
        let checked = server
            .post(&zofia.browser, &format!("{attempt}/checks"), &fields)
            .await;
        assert_eq!(checked.status, 303, "{}", checked.body);
    }
    let fields = [("seq", "9"), (&*truth, "false")];
    let done = server
        .post(&zofia.browser, &format!("{attempt}/submission"), &fields)
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    shows(
        &it.review(zofia, &attempt).await,
        &["1.5 of 2", "0.5 marks were taken off"],
    );
    assert_eq!(it.count(PASSED).await, 0);

    it.correct().await;
    let preview = it.preview(&lesson.room.office, 2).await;
    shows(&preview, &["Pass now"]);
    let done = it.press(&lesson.room.office, &preview, "Taste was right.").await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(it.count(PASSED).await, 1);
    let review = it.review(zofia, &attempt).await;
    shows(&review, &["2 of 2", "Taste was right."]);
    assert!(
        !review.body.contains("taken off") && !review.body.contains("taken off for"),
        "the first try counts: {}",
        review.body
    );
    // And back again, as it was.
    let preview = it.preview(&lesson.room.office, 1).await;
    let done = it.press(&lesson.room.office, &preview, "It was not.").await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(it.count(PASSED).await, 0);
    shows(&it.review(zofia, &attempt).await, &["1.5 of 2"]);
}
