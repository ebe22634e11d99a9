//! What is shown of an answer that was checked once, by what the quiz shows when.

use super::{Sitting, says};

#[rocket::async_test]
async fn an_answer_that_is_checked_at_once_is_shown_with_all_there_is_to_say() {
    let sitting = Sitting::with("behaviour = \"tries\"", "behaviour = \"immediate\"").await;
    let before = sitting.question_on(&sitting.page, "one").await;
    says(
        &before,
        &["You can check this answer once. After that it cannot be changed."],
        &["It is in the act.", "tries"],
    );
    let wrong = sitting.choice("one", "Taste").await;
    let checked = sitting.check("one", &[wrong]).await;
    says(
        &checked,
        &[
            "role=\"status\"",
            "wrong",
            "0 of 2 marks",
            "Tastes differ.",
            "Age is named in the act.",
            "Right answer",
            " disabled",
        ],
        &["It is in the act.", "Try 1", "name=\"check\"", "taken off"],
    );
    let others = sitting.question_on(&sitting.now().await, "some").await;
    says(&others, &["name=\"check\""], &["disabled", "Two of them."]);
    let right = sitting.check("word", &[sitting.typed("word", "7").await]).await;
    says(&right, &["right", "1 of 1 marks", "Seven."], &["Right answer"]);
    sitting.hand_in(&[sitting.choice("one", "Age").await]).await;
    assert_eq!(sitting.share("one").await, "0");
    assert_eq!(sitting.share("word").await, "1");
}

#[rocket::async_test]
async fn right_answers_and_marks_are_kept_back_where_the_quiz_shows_them_later() {
    let later = "behaviour = \"tries\"\nmost_tries = 1\nanswers_shown = \"closed\"\nmarks_shown = \"never\"";
    let sitting = Sitting::with("behaviour = \"tries\"", later).await;
    let checked = sitting
        .check("one", &[sitting.choice("one", "Taste").await])
        .await;
    says(
        &checked,
        &["wrong", "Tastes differ.", "This question is finished."],
        &[
            "Age is named in the act.",
            "Right answer",
            "of 2 marks",
            "It is in the act.",
        ],
    );
}

#[rocket::async_test]
async fn the_review_hides_what_was_taken_off_with_the_marks() {
    let sitting = Sitting::with(
        "behaviour = \"tries\"",
        "behaviour = \"tries\"\nmarks_shown = \"never\"",
    )
    .await;
    for words in ["Taste", "Age"] {
        let choice = sitting.choice("one", words).await;
        sitting.check("one", &[choice]).await;
    }
    let review = sitting.hand_in(&[]).await;
    says(
        &review.body,
        &["Tries", "Taste", "It is in the act."],
        &["taken off", "of 2 marks"],
    );
    assert_eq!(sitting.share("one").await, "0.75");
}
