//! What uses no try, and what is refused.

use rocket::futures::future::join_all;

use super::{Sitting, says};
use crate::{stories::quizzes::json, support::lesson::borrowed};

#[rocket::async_test]
async fn nothing_is_checked_unseen_and_a_blank_uses_no_try() {
    let sitting = Sitting::begin().await;
    let blank = sitting.check("one", &[]).await;
    says(
        &blank,
        &["the question is not answered yet. No try was used."],
        &["Try 1"],
    );
    assert_eq!(sitting.checks().await, 0);

    // Two windows: the second does not know what the first has answered since.
    sitting
        .check("one", &[sitting.choice("one", "Shoe size").await])
        .await;
    let stale = sitting
        .press("one", "0", &[sitting.choice("one", "Taste").await])
        .await;
    assert_eq!(stale.status, 303, "{}", stale.body);
    let path = stale.header("Location");
    let page = sitting
        .lesson
        .server()
        .get_as(
            &sitting.zofia().browser,
            path.split('#').next().unwrap_or_default(),
        )
        .await;
    let question = sitting.question_on(&page, "one").await;
    says(
        &question,
        &["answered in another window", "Nobody asks for it."],
        &["Tastes differ."],
    );
    assert_eq!(sitting.checks().await, 1);
}

#[rocket::async_test]
async fn eight_presses_at_once_are_one_try() {
    let sitting = Sitting::begin().await;
    let wrong = [sitting.choice("one", "Taste").await];
    let presses = (0..8).map(|_| sitting.press("one", "0", &wrong));
    let replies = join_all(presses).await;
    assert!(replies.iter().all(|reply| reply.status == 303));
    assert_eq!(sitting.checks().await, 1);
}

#[rocket::async_test]
async fn what_cannot_be_checked_is_refused() {
    let sitting = Sitting::begin().await;
    let long = sitting.typed("tell", "A colleague was not invited.").await;
    let never = sitting.press("tell", "0", &[long]).await;
    assert_eq!(never.status, 409, "{}", never.body);
    assert!(never.body.contains("cannot be checked while"), "{}", never.body);

    let (server, zofia) = (sitting.lesson.server(), sitting.zofia());
    let address = format!("{}/checks", sitting.attempt);
    let item = sitting.lesson.item("one").await;
    let quiz = sitting.lesson.quiz().await;
    for (wrong, status) in [("", 400), ("x", 400), (&*quiz, 404)] {
        let reply = server.post(&zofia.browser, &address, &[("check", wrong)]).await;
        assert_eq!(reply.status, status, "{wrong}");
    }
    let field = format!("answer-{item}");
    let fields = [("check", item.as_str()), (&*field, "17")];
    let reply = server.post(&zofia.browser, &address, &fields).await;
    assert_eq!(reply.status, 400, "{}", reply.body);
    for other in [
        &sitting.lesson.lukasz().browser,
        &sitting.lesson.room.trainer,
        &sitting.lesson.room.office,
    ] {
        let reply = server.post(other, &address, &[("check", &item)]).await;
        assert_eq!(reply.status, 404);
    }

    // After the end of its time, and after it was handed in.
    let age = sitting.choice("one", "Age").await;
    let past = "UPDATE attempts SET due_at = started_at, ends_at = started_at";
    sitting.run(past).await;
    server.app.clock.advance(time::Duration::minutes(5));
    let late = sitting.press("one", "0", std::slice::from_ref(&age)).await;
    assert_eq!(late.status, 409, "{}", late.body);
    assert_eq!(sitting.checks().await, 0);
    sitting
        .run("UPDATE attempts SET due_at = NULL, ends_at = NULL")
        .await;
    sitting.hand_in(&[]).await;
    let over = sitting.press("one", "0", &[age]).await;
    assert_eq!(over.status, 409, "{}", over.body);
    assert_eq!(sitting.checks().await, 0);
}

#[rocket::async_test]
async fn a_quiz_without_checks_checks_nothing() {
    let sitting = Sitting::with("behaviour = \"tries\"\n", "").await;
    says(&sitting.page.body, &[], &["/checks", "name=\"check\""]);
    let reply = sitting
        .press("one", "0", &[sitting.choice("one", "Age").await])
        .await;
    assert_eq!(reply.status, 409, "{}", reply.body);
    assert_eq!(sitting.checks().await, 0);
}

#[rocket::async_test]
async fn the_last_try_ends_a_question_and_what_comes_after_it_is_refused() {
    let sitting = Sitting::begin().await;
    let (some, zofia) = (sitting.lesson.item("some").await, sitting.zofia());
    let religion = sitting.choice("some", "Religion").await;
    let first = sitting.check("some", std::slice::from_ref(&religion)).await;
    says(
        &first,
        &[
            "partly right",
            "There are two.",
            "One try is left. It costs nothing.",
        ],
        &["Two of them."],
    );
    let hobby = sitting.choice("some", "Hobby").await;
    let last = sitting.check("some", &[hobby.clone(), religion.clone()]).await;
    says(
        &last,
        &[
            "wrong",
            "0 of 2 marks",
            "Two of them.",
            "Right answer",
            "Religion",
            "Disability",
            " disabled",
        ],
        &["Hint:"],
    );

    // By script, with a higher number: refused in words, and not stored.
    let sent = [(&*religion.0, &*religion.1)];
    let late = sitting
        .lesson
        .save(&zofia.browser, &sitting.attempt, &some, 99, &sent)
        .await;
    assert_eq!(late.status, 409, "{}", late.body);
    assert!(
        late.body.contains("has been checked for the last time"),
        "{}",
        late.body
    );
    // A copy of what was stored before, overtaken on the way: harmless, as ever.
    let (_, stored) = sitting.lesson.stored("some").await;
    let copy = sitting
        .lesson
        .save(&zofia.browser, &sitting.attempt, &some, stored, &sent)
        .await;
    assert_eq!(json(&copy)["seq"], stored);
    // With a whole page, by either button: the rest is saved, this one is not.
    let word = sitting.typed("word", "7").await;
    let page = format!("{}/responses", sitting.attempt);
    let fields = vec![religion.clone(), word, ("seq".to_owned(), "99".to_owned())];
    let saved = sitting
        .lesson
        .server()
        .post(&zofia.browser, &page, &borrowed(&fields))
        .await;
    assert!(
        saved
            .header("Location")
            .ends_with("done=quizzes-saved-but-checked"),
        "{}",
        saved.header("Location")
    );
    sitting.check("some", std::slice::from_ref(&religion)).await;
    assert_eq!(sitting.checks().await, 2);
    let (answer, _) = sitting.lesson.stored("some").await;
    assert!(answer.contains("[0,2]"), "{answer}");
    assert!(sitting.lesson.stored("word").await.0.contains('7'));
    sitting.hand_in(&[religion]).await;
    assert_eq!(sitting.share("some").await, "0");
    assert_eq!(sitting.share("word").await, "1");
}
