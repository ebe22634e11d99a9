//! A submitted attempt as a document: it says what the page says, to whoever may see the page.

use std::process::{Command, Stdio};

use crate::support::{
    Reply, Server,
    lesson::{Lesson, borrowed},
    room::CODE,
};

const LOOKS: &str = "SELECT COUNT(*) FROM record_views WHERE what = 'attempt'";

/// The words of a document, as a reader's program copies them; words that are parted at the end of a line are put together.
fn words(server: &Server, reply: &Reply) -> String {
    assert_eq!(reply.status, 200, "{}", reply.body);
    assert!(reply.bytes.starts_with(b"%PDF"));
    let file = server.folder().join("attempt.pdf");
    std::fs::write(&file, &reply.bytes).expect("the file");
    let told = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .arg(&file)
        .arg("-")
        .stderr(Stdio::inherit())
        .output()
        .expect("pdftotext runs");
    assert!(told.status.success());
    let text = String::from_utf8(told.stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn holds(text: &str, told: &[&str]) {
    for words in told {
        assert!(text.contains(words), "{words}: {text}");
    }
}

#[rocket::async_test]
async fn an_attempt_can_be_kept_as_a_document_in_the_readers_language() {
    let lesson = Lesson::begin().await;
    let (server, room, lukasz) = (lesson.server(), &lesson.room, lesson.lukasz());
    let attempt = lesson.start(lukasz).await;
    let document = format!("{attempt}/review.pdf");
    let early = server.get_as(&lukasz.browser, &document).await;
    assert_eq!((early.status, early.location()), (303, attempt.clone()));
    let page = server.get_as(&lukasz.browser, &attempt).await;
    let mut answers = lesson.right_answers(&page).await;
    let word = format!("answer-{}", lesson.item("word").await);
    for (name, value) in &mut answers {
        if *name == word {
            "żółty <b>".clone_into(value);
        }
    }
    let submission = format!("{attempt}/submission");
    let done = server
        .post(&lukasz.browser, &submission, &borrowed(&answers))
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    let review = server.get_as(&lukasz.browser, &format!("{attempt}/review")).await;
    assert!(
        review.body.contains(&format!("href=\"{document}\"")),
        "{}",
        review.body
    );

    let own = server.get_as(&lukasz.browser, &document).await;
    assert!(
        own.header("Content-Disposition")
            .contains(&format!("attempt-{CODE}-check-1.pdf"))
    );
    let text = words(server, &own);
    holds(
        &text,
        &[
            "Check – Łukasz Ćwik",
            CODE,
            "6 of 7",
            "85",
            "passed",
            "Question 1 of 5",
            "Question 5 of 5",
            "Which is protected?",
            "Age – chosen, right",
            "2000/43/EC",
            "race – right",
            "żółty <b>",
            "0 of 1 marks",
            "seven days",
            "Race has the widest scope.",
        ],
    );
    assert!(!text.contains("chosen, wrong"), "{text}");
    let polish = format!("{document}?lang=pl");
    let polish = words(server, &server.get_as(&lukasz.browser, &polish).await);
    holds(
        &polish,
        &[
            "Osoba uczestnicząca Łukasz Ćwik",
            "Pytanie 1 z 5",
            "zaznaczono, prawidłowo",
            "strona 1 z",
        ],
    );

    // The office reads it in English again, and it is noted like the page; an auditor reads it; others do not.
    assert_eq!(room.count(LOOKS).await, 0);
    holds(
        &words(server, &server.get_as(&room.office, &document).await),
        &["Łukasz Ćwik", "6 of 7"],
    );
    assert_eq!(room.count(LOOKS).await, 1);
    assert_eq!(server.get_as(&room.auditor, &document).await.status, 200);
    let stranger = server.person().await;
    for nobody in [&lesson.zofia().browser, &room.other_trainer, &stranger] {
        assert_eq!(server.get_as(nobody, &document).await.status, 404);
    }

    let before = server.app.db.queries();
    server.get_as(&lukasz.browser, &document).await;
    let used = server.app.db.queries() - before;
    assert!(used <= 8, "{used} queries");
}

#[rocket::async_test]
async fn what_the_page_does_not_show_yet_is_not_in_the_document() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let mut rows = crate::support::room::Rows::begin(server).await;
    let hidden = serde_json::json!({ "marks_shown": "never", "answers_shown": "never" });
    rows.run("UPDATE quizzes SET settings = $1", vec![hidden.into()])
        .await;
    rows.commit().await;
    let attempt = lesson.start(zofia).await;
    let page = server.get_as(&zofia.browser, &attempt).await;
    let answers = lesson.right_answers(&page).await;
    let submission = format!("{attempt}/submission");
    server
        .post(&zofia.browser, &submission, &borrowed(&answers))
        .await;
    let document = format!("{attempt}/review.pdf");
    let text = words(server, &server.get_as(&zofia.browser, &document).await);
    holds(&text, &["Zofia Wiśniewska", "Age – chosen", "Seven DAYS", "race"]);
    for hidden in [
        "7 of 7",
        "of 7 marks",
        "passed",
        "chosen, right",
        "right",
        "Seven.",
        "widest scope",
    ] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    let office = words(server, &server.get_as(&lesson.room.office, &document).await);
    holds(&office, &["7 of 7", "chosen, right", "widest scope"]);
}
