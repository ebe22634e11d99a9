//! Attempts that go page by page: freely, or one way.

use super::asked;
use crate::support::{Reply, lesson::Lesson};

const QUESTIONS: (&str, &str) = ("paging", "question");

/// A page of an attempt, and what is sent from it.
struct Step<'a> {
    page: &'a str,
    go: &'a str,
    answers: &'a [(&'a str, &'a str)],
}

impl Lesson {
    async fn step(&self, attempt: &str, step: Step<'_>) -> Reply {
        let mut fields = vec![("seq", "0"), ("page", step.page), ("go", step.go)];
        fields.extend(step.answers);
        let address = format!("{attempt}/responses");
        self.server().post(&self.zofia().browser, &address, &fields).await
    }

    async fn see(&self, address: &str) -> Reply {
        self.server().get_as(&self.zofia().browser, address).await
    }
}

#[rocket::async_test]
async fn free_pages_save_on_every_step_and_the_last_one_shows_what_is_open() {
    let lesson = Lesson::begin().await;
    let office = lesson.office().await;
    lesson.fill_bank(3).await;
    let saved = lesson.draw(&office, "2", &[QUESTIONS]).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let attempt = lesson.start(lesson.zofia()).await;
    let first = lesson.see(&attempt).await;
    assert_eq!(asked(&first).len(), 1, "{}", first.body);
    assert!(first.body.contains("The basics</h2>"), "{}", first.body);
    assert!(first.body.contains("0 of 1 answered"), "{}", first.body);
    assert!(
        !first.body.contains("/submission\""),
        "it is handed in from the last page: {}",
        first.body
    );

    let next = Step {
        page: "0",
        go: "next",
        answers: &[],
    };
    let moved = lesson.step(&attempt, next).await;
    assert_eq!(
        (moved.status, moved.header("Location")),
        (303, format!("{attempt}?page=2"))
    );
    let second = lesson.see(&format!("{attempt}?page=2")).await;
    let item = asked(&second)[0].clone();
    let field = format!("answer-{item}");
    let back = Step {
        page: "1",
        go: "back",
        answers: &[(&field, "false")],
    };
    let moved = lesson.step(&attempt, back).await;
    assert_eq!(moved.header("Location"), format!("{attempt}?page=1"));
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM responses").await, 1);
    assert_eq!(
        asked(&lesson.see(&attempt).await),
        asked(&first),
        "the place is kept"
    );
    let end = Step {
        page: "0",
        go: "3",
        answers: &[],
    };
    let moved = lesson.step(&attempt, end).await;
    assert_eq!(moved.header("Location"), format!("{attempt}?page=4"));
    let end = lesson.see(&attempt).await;
    assert!(
        end.body.contains("Question 1 (page 1)") && end.body.contains("Question 3 (page 3)"),
        "{}",
        end.body
    );
    assert!(!end.body.contains("Question 2 (page 2)"), "{}", end.body);
    assert!(end.body.contains("/submission\""), "{}", end.body);
    let beyond = lesson.see(&format!("{attempt}?page=99")).await;
    assert!(beyond.body.contains("Question 1 (page 1)"), "{}", beyond.body);
    let wrong = Step {
        page: "0",
        go: "sideways",
        answers: &[],
    };
    assert_eq!(lesson.step(&attempt, wrong).await.status, 404);

    let submission = format!("{attempt}/submission");
    let done = lesson
        .server()
        .post(&lesson.zofia().browser, &submission, &[("seq", "0")])
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    let review = lesson.see(&format!("{attempt}/review")).await;
    assert!(review.body.contains("1 of 3"), "{}", review.body);
}

#[rocket::async_test]
async fn one_way_refuses_going_back_by_address_and_by_a_forged_post() {
    let lesson = Lesson::begin().await;
    let (server, zofia, office) = (lesson.server(), lesson.zofia(), lesson.office().await);
    lesson.fill_bank(3).await;
    let whole = lesson.draw(&office, "2", &[("one_way", "true")]).await;
    assert_eq!(whole.status, 422, "{}", whole.body);
    assert!(whole.body.contains("cannot lead one way"), "{}", whole.body);
    let saved = lesson.draw(&office, "2", &[QUESTIONS, ("one_way", "true")]).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let before = lesson.activity_page(&zofia.browser, zofia, "take-check").await;
    assert!(before.body.contains("This quiz leads one way"), "{}", before.body);

    let attempt = lesson.start(zofia).await;
    let first = lesson.see(&attempt).await;
    assert!(
        first.body.contains("you leave this page for good"),
        "{}",
        first.body
    );
    assert!(first.body.contains("Page 1 of 3"), "{}", first.body);
    let one = asked(&first)[0].clone();
    let answer = (
        format!("answer-{one}"),
        crate::support::lesson::value_of(&first, &one, "Age"),
    );
    let answer = [(answer.0.as_str(), answer.1.as_str())];
    let next = || Step {
        page: "0",
        go: "next",
        answers: &answer,
    };
    let moved = lesson.step(&attempt, next()).await;
    assert_eq!((moved.status, moved.header("Location")), (303, attempt.clone()));
    let second = lesson.see(&attempt).await;
    let two = asked(&second)[0].clone();
    assert_ne!(two, one);

    // Pressed twice: the page that was left leads nowhere, and what is stored already does no harm.
    let twice = lesson.step(&attempt, next()).await;
    assert_eq!(twice.status, 303, "{}", twice.body);
    assert_eq!(asked(&lesson.see(&attempt).await), std::slice::from_ref(&two));

    // By address, back and ahead.
    for page in ["1", "3", "4"] {
        let there = lesson.see(&format!("{attempt}?page={page}")).await;
        assert_eq!(
            (there.status, there.header("Location")),
            (303, attempt.clone()),
            "page {page}"
        );
    }
    // By buttons that the page does not have.
    for go in ["back", "0", "2", "3"] {
        let moved = lesson
            .step(
                &attempt,
                Step {
                    page: "1",
                    go,
                    answers: &[],
                },
            )
            .await;
        assert_eq!(moved.status, 303, "{}", moved.body);
        assert_eq!(
            asked(&lesson.see(&attempt).await),
            std::slice::from_ref(&two),
            "{go}"
        );
    }
    // By forged answers to the page before and to the one after, as a page, with one answer, and with handing in.
    let other = crate::support::lesson::value_of(&first, &one, "Taste");
    let three = "SELECT item_version_id FROM attempt_items ORDER BY ord";
    let three = lesson.ids(three, Vec::new()).await;
    let three = three
        .iter()
        .map(uuid::Uuid::to_string)
        .find(|id| *id != one && *id != two)
        .expect("a third");
    for (item, value) in [(&one, other.as_str()), (&three, "false")] {
        let field = format!("answer-{item}");
        let forged = [("seq", "9"), ("page", "1"), (field.as_str(), value)];
        for address in ["responses", "submission"] {
            let address = format!("{attempt}/{address}");
            let refused = server.post(&zofia.browser, &address, &forged).await;
            assert_eq!(refused.status, 409, "{address}: {}", refused.body);
            assert!(refused.body.contains("leads one way"), "{}", refused.body);
        }
        let alone = [("item", item.as_str()), ("seq", "9"), (field.as_str(), value)];
        let refused = server
            .post(&zofia.browser, &format!("{attempt}/responses"), &alone)
            .await;
        assert_eq!(refused.status, 409, "{}", refused.body);
    }
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM responses").await, 1);
    let first_stays = "SELECT COUNT(*) FROM responses WHERE seq < 9";
    assert_eq!(lesson.room.count(first_stays).await, 1);

    // The page that one is on takes answers, one by one and as a page.
    let field = format!("answer-{two}");
    let alone = [("item", two.as_str()), ("seq", "9"), (field.as_str(), "true")];
    let saved = server
        .post(&zofia.browser, &format!("{attempt}/responses"), &alone)
        .await;
    assert_eq!(saved.status, 200, "{}", saved.body);
    for page in ["1", "2"] {
        let moved = lesson
            .step(
                &attempt,
                Step {
                    page,
                    go: "next",
                    answers: &[],
                },
            )
            .await;
        assert_eq!(moved.status, 303, "{}", moved.body);
    }
    let end = lesson.see(&attempt).await;
    assert!(
        end.body.contains("Question 3 (page 3)") && asked(&end).is_empty(),
        "{}",
        end.body
    );
    let done = server
        .post(&zofia.browser, &format!("{attempt}/submission"), &[("seq", "9")])
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM results").await, 3);
}
