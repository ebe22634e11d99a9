//! What is refused while marking: marks that are none, marks of others, what has changed since, what no longer stands.

use super::{MARKINGS, begin, done, queue};
use crate::support::room::{CODE, OTHER};

#[rocket::async_test]
async fn marks_that_are_none_come_back_as_they_were_typed() {
    let lesson = begin().await;
    let room = &lesson.room;
    let (_, id) = lesson.hand_in(lesson.zofia()).await;
    let wrong = [
        (["2.5", "1"], "at most 2"),
        (["-1", "1"], "at least 0"),
        (["many", "1"], "as a number"),
        (["1/2", "1"], "as a number"),
        (["", "1"], "field-points-0-error"),
    ];
    for (points, said) in wrong {
        let sent = lesson
            .mark(&room.trainer, &id, "case", &points, "Kept & shown")
            .await;
        assert_eq!(sent.status, 422, "{points:?}: {}", sent.body);
        assert!(sent.body.contains(said), "{points:?}: {}", sent.body);
        assert!(sent.body.contains("Kept &amp; shown"), "{}", sent.body);
    }
    let missing = lesson.mark(&room.trainer, &id, "case", &["1"], "").await;
    assert_eq!(missing.status, 422, "a criterion is missing: {}", missing.body);
    let long = "x".repeat(4_001);
    let long = lesson.mark(&room.trainer, &id, "case", &["1", "1"], &long).await;
    assert_eq!(long.status, 422);
    assert_eq!(room.count(MARKINGS).await, 0);
}

#[rocket::async_test]
async fn pressing_twice_stores_once_and_whoever_comes_second_is_told() {
    let lesson = begin().await;
    let (server, room) = (lesson.server(), &lesson.room);
    let colleague = lesson.second_trainer().await;
    let (_, id) = lesson.hand_in(lesson.zofia()).await;
    let address = lesson.answer(&id, "case").await;
    for _ in 0..2 {
        let sent = lesson
            .mark_having_seen(&room.trainer, &address, "0", &["1", "1"], "Good.")
            .await;
        assert_eq!(sent.status, 303, "{}", sent.body);
    }
    assert_eq!(room.count(MARKINGS).await, 1);

    // The colleague opened the page before that, as a first marker.
    let late = lesson
        .mark_having_seen(&colleague, &address, "0", &["0", "1"], "Hm.")
        .await;
    assert_eq!(late.status, 422, "{}", late.body);
    assert!(
        late.body.contains("since you opened the page") && late.body.contains("You are the second marker"),
        "{}",
        late.body
    );
    assert!(
        late.body.contains("Hm.") && !late.body.contains("Good."),
        "{}",
        late.body
    );
    let seen = late.input("seen");
    let again = lesson
        .mark_having_seen(&colleague, &address, &seen, &["0", "1"], "Hm.")
        .await;
    assert_eq!(again.status, 303, "{}", again.body);
    let without = server
        .post(&room.trainer, &address, &[("points-0", "1"), ("points-1", "0")])
        .await;
    assert_eq!(
        without.status, 422,
        "a page that knew of nothing: {}",
        without.body
    );

    // At once: one of them is first, whatever the database.
    let other = lesson.answer(&id, "summary").await;
    let (one, two) = rocket::tokio::join!(
        lesson.mark_having_seen(&room.trainer, &other, "0", &["1"], ""),
        lesson.mark_having_seen(&colleague, &other, "0", &["2"], ""),
    );
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!(room.count(MARKINGS).await, 3);
}

#[rocket::async_test]
async fn only_those_who_mark_the_edition_find_its_answers() {
    let lesson = begin().await;
    let (server, room) = (lesson.server(), &lesson.room);
    let (_, id) = lesson.hand_in(lesson.zofia()).await;
    let address = lesson.answer(&id, "case").await;
    let fields = [("seen", "0"), ("points-0", "1"), ("points-1", "1")];
    for browser in [
        &room.other_trainer,
        &lesson.zofia().browser,
        &lesson.lukasz().browser,
        &room.elsewhere.browser,
    ] {
        assert_eq!(server.get_as(browser, &queue()).await.status, 404);
        assert_eq!(server.get_as(browser, &address).await.status, 404);
        assert_eq!(server.post(browser, &address, &fields).await.status, 404);
        assert_eq!(lesson.release(browser, None).await.status, 404);
    }
    assert_eq!(server.get_as(&room.auditor, &queue()).await.status, 200);
    assert_eq!(server.get_as(&room.auditor, &address).await.status, 200);
    assert_eq!(server.post(&room.auditor, &address, &fields).await.status, 403);
    assert_eq!(lesson.release(&room.auditor, None).await.status, 403);

    // Under the name of another edition, for an item that is not marked by hand, for one that is not in the quiz.
    let elsewhere = address.replace(CODE, OTHER);
    let (case, one) = (lesson.item("case").await, lesson.item("one").await);
    let by_program = address.replace(&case, &one);
    let unknown = address.replace(&case, &id);
    for wrong in [elsewhere, by_program, unknown] {
        assert_eq!(server.get_as(&room.office, &wrong).await.status, 404, "{wrong}");
        assert_eq!(
            server.post(&room.office, &wrong, &fields).await.status,
            404,
            "{wrong}"
        );
    }
    let foreign = [("attempt", id.as_str())];
    let released = server
        .post(&room.office, &format!("/editions/{OTHER}/releases"), &foreign)
        .await;
    assert_eq!(released.status, 404);
    let odd = [("attempt", "all")];
    let released = server
        .post(&room.office, &format!("/editions/{CODE}/releases"), &odd)
        .await;
    assert_eq!(released.status, 404);
    assert_eq!(room.count(MARKINGS).await, 0);
}

#[rocket::async_test]
async fn nobody_marks_who_has_withdrawn_nor_what_is_still_being_written_or_was_left_empty() {
    let lesson = begin().await;
    let (server, room, zofia) = (lesson.server(), &lesson.room, lesson.zofia());
    let open = lesson.start(lesson.lukasz()).await;
    let open_id = open.trim_start_matches("/attempts/").to_owned();
    let address = lesson.answer(&open_id, "case").await;
    assert_eq!(
        server.get_as(&room.trainer, &address).await.status,
        404,
        "still open"
    );
    server
        .post(&lesson.lukasz().browser, &format!("{open}/submission"), &[])
        .await;
    assert_eq!(
        server.get_as(&room.trainer, &address).await.status,
        404,
        "left empty"
    );
    let page = server.get_as(&room.trainer, &queue()).await;
    assert!(page.body.contains("No answer waits"), "{}", page.body);

    let (attempt, id) = lesson.hand_in(zofia).await;
    lesson.mark(&room.trainer, &id, "case", &["1", "1"], "").await;
    lesson.mark(&room.trainer, &id, "summary", &["1"], "").await;
    lesson.set_enrolment(zofia, "withdrawn").await;
    let address = lesson.answer(&id, "case").await;
    assert_eq!(server.get_as(&room.trainer, &address).await.status, 404);
    let sent = lesson
        .mark_having_seen(&room.trainer, &address, "1", &["2", "1"], "")
        .await;
    assert_eq!(sent.status, 404);
    assert_eq!(
        done(&lesson.release(&room.trainer, None).await),
        "quizzes-released-none"
    );
    assert_eq!(lesson.release(&room.trainer, Some(&id)).await.status, 404);
    lesson.set_enrolment(zofia, "confirmed").await;
    assert_eq!(
        done(&lesson.release(&room.trainer, None).await),
        "quizzes-released"
    );
    let late = lesson
        .mark_having_seen(&room.trainer, &address, "1", &["2", "1"], "")
        .await;
    assert_eq!(late.status, 409, "it is released: {}", late.body);
    assert!(lesson.review(zofia, &attempt).await.body.contains("4 of 6"));
}
