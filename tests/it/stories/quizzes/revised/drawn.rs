//! Quizzes in sections whose questions are drawn from the bank: the office arranges them, everybody gets their own, and what was drawn
//! stays.

use std::collections::BTreeSet;

use super::{QUIZ, with};
use crate::support::{
    Reply,
    lesson::Lesson,
    room::{CODE, Rows},
};

mod folder;
mod paged;
mod pool;

use pool::{asked, form};

const DRAWN: &str = "SELECT COUNT(*) FROM attempt_items";

#[rocket::async_test]
async fn the_office_arranges_sections_and_draws_and_is_told_when_the_bank_is_too_small() {
    let lesson = Lesson::begin().await;
    let (server, office) = (lesson.server(), lesson.office().await);
    lesson.fill_bank(3).await;
    let page = server.get_as(&office, QUIZ).await;
    assert!(!page.body.contains("Title of the section"), "{}", page.body);

    // Sections: the last question goes into the second one with "down", and back with "up".
    let draft = lesson.press(&office, &form(&page), "section").await;
    assert!(
        draft.body.contains("Nothing is in this section yet."),
        "{}",
        draft.body
    );
    let down = lesson.press(&office, &form(&draft), "down:4").await;
    let last = |page: &Reply| {
        form(page)
            .into_iter()
            .rfind(|(name, _)| name == "item[]")
            .expect("an item")
            .1
    };
    assert!(last(&down).starts_with("1:"), "{}", down.body);
    let up = lesson.press(&office, &form(&down), "up:4").await;
    assert!(!last(&up).contains(':'), "{}", up.body);
    let named = with(form(&down), "section-title-en-1", "Second");
    let swapped = lesson.press(&office, &named, "section-up:1").await;
    assert_eq!(swapped.input("section-title-en-0"), "Second");
    let joined = lesson.press(&office, &form(&swapped), "section-end:1").await;
    assert_eq!(
        joined.body.matches("name=\"section[]\"").count(),
        1,
        "{}",
        joined.body
    );
    assert_eq!(
        joined.body.matches("name=\"item[]\"").count(),
        5,
        "{}",
        joined.body
    );

    // Draws: by the category above, that of the questions being below it, and by tag.
    let draw = lesson.press(&office, &form(&page), "draw:0").await;
    assert!(draw.body.contains("Grounds / Age"), "{}", draw.body);
    let categories = "SELECT id FROM item_categories WHERE name = 'Grounds'";
    let above = lesson.ids(categories, Vec::new()).await[0].to_string();
    let draft = with(form(&draw), "draw-category-0", &above);
    let counted = lesson.press(&office, &draft, "show").await;
    assert!(
        counted.body.contains("3 questions of the bank fit now"),
        "{}",
        counted.body
    );
    let other = with(draft.clone(), "draw-ground-0", "sex");
    let none = lesson.press(&office, &other, "show").await;
    assert!(
        none.body.contains("No question of the bank fits now."),
        "{}",
        none.body
    );

    // Two draws from the same three questions ask for four.
    let draft = with(draft, "draw-count-0", "2");
    let two = form(&lesson.press(&office, &draft, "draw:0").await);
    let two = with(with(two, "draw-count-1", "2"), "draw-tag-1", "drawn");
    let small = lesson.press(&office, &two, "save").await;
    assert_eq!(small.status, 422, "{}", small.body);
    assert!(
        small
            .body
            .contains("The bank holds only one question for this draw"),
        "{}",
        small.body
    );
    assert!(
        small.body.contains("href=\"#field-draw-count-1\""),
        "{}",
        small.body
    );
    assert_eq!(small.input("draw-count-0"), "2", "what was typed is kept");
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM quizzes").await, 1);
    let fits = lesson
        .press(&office, &with(form(&small), "draw-count-1", "1"), "save")
        .await;
    assert_eq!(fits.status, 303, "{}", fits.body);
    let stored = server.get_as(&office, QUIZ).await;
    assert_eq!(stored.input("draw-count-0"), "2");
    assert!(
        stored.body.contains(&format!("value=\"{above}\" selected")),
        "{}",
        stored.body
    );
    let same = lesson.press(&office, &form(&stored), "save").await;
    assert!(same.body.contains("Nothing differs"), "{}", same.body);

    // A section with nothing in it, and one without a title, are refused in words.
    let empty = form(&lesson.press(&office, &form(&stored), "section").await);
    let untitled = lesson.press(&office, &empty, "save").await;
    assert_eq!(untitled.status, 422, "{}", untitled.body);
    let titled = with(
        with(empty, "section-title-en-0", "One"),
        "section-title-en-1",
        "Two",
    );
    let empty = lesson.press(&office, &titled, "save").await;
    assert!(empty.body.contains("Section 2 asks nothing."), "{}", empty.body);
}

#[rocket::async_test]
async fn what_is_drawn_stays_and_a_second_attempt_gets_what_was_not_seen() {
    let lesson = Lesson::begin().await;
    let (server, zofia, office) = (lesson.server(), lesson.zofia(), lesson.office().await);
    lesson.fill_bank(6).await;
    let saved = lesson.draw(&office, "3", &[]).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let before = lesson.activity_page(&zofia.browser, zofia, "take-check").await;
    assert!(
        before.body.contains("Questions</dt><dd>4</dd>"),
        "{}",
        before.body
    );
    assert!(
        before.body.contains("depends on which questions are drawn"),
        "{}",
        before.body
    );

    let attempt = lesson.begin_at(zofia).await;
    assert_eq!(
        lesson.begin_at(zofia).await,
        attempt,
        "pressing twice begins one attempt"
    );
    assert_eq!(lesson.room.count(DRAWN).await, 4);
    let page = server.get_as(&zofia.browser, &attempt).await;
    let first = asked(&page);
    assert_eq!(first.len(), 4, "{}", page.body);
    assert_eq!(
        first[0],
        lesson.item("one").await,
        "the fixed one stands in the first section"
    );
    assert!(
        page.body.contains("Cases &amp; more</h2>") && page.body.contains("From <em>practice</em>."),
        "{}",
        page.body
    );

    // The bank goes on: a drawn question is retired, others come. The attempt keeps its own.
    let mut rows = Rows::begin(server).await;
    let retire = "UPDATE items SET retired_at = created_at WHERE id = (SELECT item_id FROM item_versions WHERE id = $1)";
    let drawn: uuid::Uuid = first[1].parse().expect("an id");
    rows.run(retire, vec![drawn.into()]).await;
    rows.commit().await;
    assert_eq!(asked(&server.get_as(&zofia.browser, &attempt).await), first);

    // One answer saved takes no more statements than where nothing is drawn.
    let fields = [
        ("item", first[1].as_str()),
        ("seq", "1"),
        (&format!("answer-{}", first[1]), "false"),
    ];
    let address = format!("{attempt}/responses");
    let saved = server.post(&zofia.browser, &address, &fields).await;
    assert_eq!(saved.status, 200, "{}", saved.body);
    let queries = server.app.db.queries();
    let fields = [
        ("item", first[1].as_str()),
        ("seq", "2"),
        (&format!("answer-{}", first[1]), "false"),
    ];
    server.post(&zofia.browser, &address, &fields).await;
    let took = server.app.db.queries() - queries;
    assert!(
        took <= 3,
        "{took} statements, with those that find the form's token and who asks"
    );
    let foreign = lesson.item("some").await;
    let fields = [
        ("item", foreign.as_str()),
        ("seq", "3"),
        (&format!("answer-{foreign}"), "0"),
    ];
    assert_eq!(server.post(&zofia.browser, &address, &fields).await.status, 404);

    lesson.hand_in_drawn(zofia, &attempt).await;
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM results").await, 4);
    let review = server.get_as(&zofia.browser, &format!("{attempt}/review")).await;
    assert!(review.body.contains("3 of 4"), "{}", review.body);

    // Of six, one is retired and two more were seen: the second attempt gets all three that are left.
    let second = lesson.begin_at(zofia).await;
    let again = asked(&server.get_as(&zofia.browser, &second).await);
    let seen: BTreeSet<&String> = first[1..].iter().collect();
    assert_eq!(again.len(), 4);
    assert!(
        again[1..].iter().all(|item| !seen.contains(item)),
        "{again:?} after {first:?}"
    );
}

#[rocket::async_test]
async fn a_shrunken_bank_gives_what_it_has_and_the_trail_says_so() {
    let lesson = Lesson::begin().await;
    let (server, zofia, office) = (lesson.server(), lesson.zofia(), lesson.office().await);
    lesson.fill_bank(3).await;
    lesson.draw(&office, "3", &[]).await;
    let mut rows = Rows::begin(server).await;
    let retire = "UPDATE items SET retired_at = created_at WHERE key IN ('pool/0', 'pool/1')";
    rows.run(retire, Vec::new()).await;
    rows.commit().await;
    let attempt = lesson.begin_at(zofia).await;
    assert_eq!(asked(&server.get_as(&zofia.browser, &attempt).await).len(), 2);
    let told = "SELECT COUNT(*) FROM audit_entries WHERE action = 'attempt.started' AND CAST(detail AS TEXT) LIKE '%lacking%2%'";
    assert_eq!(lesson.room.count(told).await, 1);
    let page = server.get_as(&office, QUIZ).await;
    assert!(
        page.body.contains("One question of the bank fits now"),
        "{}",
        page.body
    );
}

#[rocket::async_test]
async fn the_analysis_counts_each_version_by_those_who_were_asked_it() {
    let lesson = Lesson::begin().await;
    let (server, office) = (lesson.server(), lesson.office().await);
    lesson.fill_bank(9).await;
    lesson.draw(&office, "3", &[]).await;
    let mut got = BTreeSet::new();
    for official in [lesson.zofia(), lesson.lukasz()] {
        let attempt = lesson.begin_at(official).await;
        got.extend(asked(&server.get_as(&official.browser, &attempt).await));
        lesson.hand_in_drawn(official, &attempt).await;
    }
    lesson.double_twice().await;
    let auditor = lesson.second_trainer().await;
    let address = format!("/editions/{CODE}/results/check/items");
    let page = server.get_as(&auditor, &address).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let listed = page.body.matches("Silence is consent.</").count();
    // In the table and below it: what was drawn, and the one that the first revision asked.
    let drawn = got.len() - 1;
    assert_eq!(
        listed,
        2 * (drawn + 1),
        "each question that somebody got, and no other: {}",
        page.body
    );
    let stored = "SELECT COUNT(*) FROM attempt_items t JOIN attempts a ON a.id = t.attempt_id WHERE a.state = 'submitted'";
    assert_eq!(lesson.room.count(stored).await, 32);
}
