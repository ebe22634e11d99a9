//! Several tries at a question, what each of them shows, and what counts in the end.

use super::{Sitting, says};

#[rocket::async_test]
async fn a_wrong_answer_shows_its_hint_and_may_be_tried_again_at_a_price() {
    let sitting = Sitting::begin().await;
    let before = sitting.question_on(&sitting.page, "one").await;
    says(
        &before,
        &[
            "You have 3 tries. Each further try takes off 25 % of the marks.",
            "name=\"check\"",
        ],
        &["It is in the act.", "Nobody asks for it.", "disabled"],
    );
    let long = sitting.question_on(&sitting.page, "tell").await;
    says(&long, &[], &["name=\"check\""]);

    let wrong = sitting.choice("one", "Shoe size").await;
    let first = sitting.check("one", std::slice::from_ref(&wrong)).await;
    says(
        &first,
        &[
            "wrong",
            "Try 1 of 3",
            "Nobody asks for it.",
            "It is in the act.",
            "2 tries are left. Each further try takes off 25 % of the marks: with the next one you can earn at most 1.5 of 2.",
            ">Check again<",
            " checked>",
        ],
        &[
            "Everybody has one.",
            "Age is named in the act.",
            "Well read.",
            "Right answer",
            "disabled",
        ],
    );

    // The same answer pressed again, on the newest page and on the one from before, is no second try.
    sitting.check("one", std::slice::from_ref(&wrong)).await;
    let twice = sitting.press("one", "0", std::slice::from_ref(&wrong)).await;
    assert_eq!(twice.status, 303, "{}", twice.body);
    assert_eq!(sitting.checks().await, 1);

    let second = sitting
        .check("one", &[sitting.choice("one", "Taste").await])
        .await;
    says(
        &second,
        &[
            "Try 2 of 3",
            "Tastes differ.",
            "Everybody has one.",
            "One try is left.",
            "at most 1 of 2",
        ],
        &[
            "Nobody asks for it.",
            "It is in the act.",
            "Age is named in the act.",
        ],
    );
    let third = sitting.check("one", &[sitting.choice("one", "Age").await]).await;
    says(
        &third,
        &[
            "right",
            "Try 3 of 3",
            "1 of 2 marks",
            "one mark was taken off for further tries",
            "Well read.",
            "Age is named in the act.",
            "This question is finished.",
            " disabled",
        ],
        &[">Check again<", "Hint:"],
    );
    assert_eq!(sitting.checks().await, 3);

    let review = sitting.hand_in(&[]).await;
    assert_eq!(sitting.share("one").await, "0.5");
    says(
        &review.body,
        &[
            "Tries",
            "Shoe size",
            "Hint: <span>It is in the act.",
            "Hint: <span>Everybody has one.",
            "The answer of try 3 counts. One mark was taken off for the tries before it.",
            "1 of 2 marks",
        ],
        &[],
    );
    let of_one = review
        .body
        .split("Which is protected?")
        .nth(1)
        .expect("the question");
    let verdict = of_one.split("class=\"options\"").next().unwrap_or_default();
    assert!(
        verdict.contains("right") && !verdict.contains("partly"),
        "an answer that is right stays right when tries take something off: {verdict}"
    );
}

#[rocket::async_test]
async fn what_was_not_checked_is_marked_at_the_end_as_the_try_that_it_is() {
    let sitting = Sitting::begin().await;
    sitting
        .check("one", &[sitting.choice("one", "Shoe size").await])
        .await;
    let review = sitting
        .hand_in(&[
            sitting.choice("one", "Age").await,
            sitting.choice("some", "Religion").await,
            sitting.typed("word", "7").await,
        ])
        .await;
    // One try before it was wrong; the others were never checked.
    let shares = [("one", "0.75"), ("some", "0.5"), ("word", "1")];
    for (key, share) in shares {
        assert_eq!(sitting.share(key).await, share, "{key}");
    }
    says(
        &review.body,
        &["not checked, marked when handed in", "0.5 marks were taken off"],
        &[],
    );
}

#[rocket::async_test]
async fn an_answer_that_was_cleared_leaves_the_one_that_was_checked() {
    let sitting = Sitting::begin().await;
    let some = sitting.lesson.item("some").await;
    let religion = sitting.choice("some", "Religion").await;
    sitting.check("some", &[religion]).await;
    sitting
        .hand_in(&[(format!("answer-{some}[]"), String::new())])
        .await;
    assert_eq!(sitting.share("some").await, "0.5");
}
