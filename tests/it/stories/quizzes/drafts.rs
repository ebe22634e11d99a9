//! The page of a quiz is a draft, arranged press by press.

use evenhand::kernel::ids::new_id;

use super::revised::{Fields, QUIZ, fields, items, with};
use crate::support::{lesson::Lesson, room::Rows};

#[rocket::async_test]
async fn a_draft_is_arranged_press_by_press_and_nothing_is_stored_before_it_is_saved() {
    let lesson = Lesson::begin().await;
    let (server, office) = (lesson.server(), lesson.office().await);
    let page = server.get_as(&office, QUIZ).await;
    let begun = items(&page);
    assert_eq!(begun.len(), 5, "{}", page.body);
    let truth = lesson.item("truth").await;
    assert_eq!(begun[2], truth);

    let up = lesson.press(&office, &fields(&page), "up:2").await;
    assert_eq!((up.status, &items(&up)[1]), (200, &truth), "{}", up.body);
    let gone = lesson.press(&office, &fields(&up), "remove:1").await;
    assert!(!items(&gone).contains(&truth), "{}", gone.body);
    let draft = with(with(fields(&gone), "words", "CONSENT"), "kind", "true_false");
    let found = lesson.press(&office, &draft, "show").await;
    assert!(found.body.contains("One question was found."), "{}", found.body);
    assert!(
        found.body.contains(&format!("value=\"add:{truth}\"")),
        "{}",
        found.body
    );
    let none = lesson
        .press(&office, &with(draft.clone(), "kind", "single"), "show")
        .await;
    assert!(
        none.body.contains("No question in the bank matches."),
        "{}",
        none.body
    );
    let back = lesson.press(&office, &draft, &format!("add:{truth}")).await;
    assert_eq!(items(&back).last(), Some(&truth), "{}", back.body);
    assert!(
        back.body.contains("in the quiz") && !back.body.contains("value=\"add:"),
        "{}",
        back.body
    );
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM quizzes").await, 1);
    let entries = "SELECT COUNT(*) FROM audit_entries WHERE action = 'quiz.revised'";
    assert_eq!(lesson.room.count(entries).await, 0);

    // The question gets a second version; the draft keeps the first until it is told.
    let newer = new_id();
    let mut rows = Rows::begin(server).await;
    let copy = "INSERT INTO item_versions (id, item_id, number, kind, content, ground, checksum, worth, penalty) \
                SELECT $1, item_id, 2, kind, content, ground, 'other', worth, penalty FROM item_versions WHERE id = $2";
    let old: uuid::Uuid = truth.parse().expect("an id");
    rows.run(copy, vec![newer.into(), old.into()]).await;
    rows.commit().await;
    let newer = newer.to_string();
    let again = lesson.press(&office, &fields(&back), "show").await;
    assert!(
        items(&again).contains(&truth) && again.body.contains("A newer version exists: 2."),
        "{}",
        again.body
    );
    let renewed = lesson.press(&office, &fields(&again), "renew:4").await;
    assert_eq!(items(&renewed).last(), Some(&newer), "{}", renewed.body);
    let done = lesson.press(&office, &fields(&renewed), "save").await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(items(&server.get_as(&office, QUIZ).await), items(&renewed));
}

#[rocket::async_test]
async fn what_no_page_offers_changes_nothing() {
    let lesson = Lesson::begin().await;
    let (server, office) = (lesson.server(), lesson.office().await);
    let draft = fields(&server.get_as(&office, QUIZ).await);
    let (one, stranger) = (lesson.item("one").await, new_id().to_string());
    let without = with(draft.clone(), "item[]", &one);
    let entry = |id: &str| ("item[]".to_owned(), id.to_owned());
    let twice: Fields = without.iter().cloned().chain([entry(&one)]).collect();
    let foreign: Fields = without.iter().cloned().chain([entry(&stranger)]).collect();
    let many: Fields = draft
        .iter()
        .cloned()
        .chain((0..300).map(|_| entry(&one)))
        .collect();
    let empty: Fields = draft
        .iter()
        .filter(|(name, _)| name != "item[]")
        .cloned()
        .collect();
    let cases = [
        ("save", twice, 422, "The same question is in the quiz twice."),
        ("save", foreign.clone(), 404, ""),
        ("up:1", foreign, 404, ""),
        ("save", with(draft.clone(), "item[]", "x"), 404, ""),
        ("save", many, 422, "at most 200 entries"),
        ("save", empty, 422, "has to ask at least one question"),
        (
            "save",
            with(draft.clone(), "pass_percent", "101"),
            422,
            "from 0 to 100",
        ),
        (
            "save",
            with(draft.clone(), "title-en", ""),
            422,
            "field-title-en-error",
        ),
        ("fly:1", draft.clone(), 404, ""),
        ("add:x", draft.clone(), 404, ""),
    ];
    for (button, fields, status, says) in cases {
        let reply = lesson.press(&office, &fields, button).await;
        assert_eq!(reply.status, status, "{button}: {}", reply.body);
        assert!(reply.body.contains(says), "{button} {says}: {}", reply.body);
    }
    let added = lesson.press(&office, &draft, &format!("add:{stranger}")).await;
    assert_eq!(added.status, 404, "{}", added.body);
    for path in [format!("{QUIZ}x"), "/courses/no-course/quizzes".to_owned()] {
        assert_eq!(server.get_as(&office, &path).await.status, 404, "{path}");
    }
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM quizzes").await, 1);
}
