//! Stories of evaluations: given once, without a name, and read only when there are enough.

use crate::support::{
    lesson::Lesson,
    room::{CODE, Rows},
};

const ANSWERS: &str = "SELECT COUNT(*) FROM survey_answers";
const RECEIPTS: &str = "SELECT COUNT(*) FROM survey_receipts";

#[rocket::async_test]
async fn an_evaluation_is_given_once() {
    let lesson = Lesson::begin().await;
    let (server, zofia, room) = (lesson.server(), lesson.zofia(), &lesson.room);
    let address = format!("/surveys/{}/evaluation", zofia.enrolment);
    let page = server.get_as(&zofia.browser, &address).await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(
        page.body.contains("1 – not at all") && page.body.contains("about right"),
        "{}",
        page.body
    );
    let fields = [
        ("answer-useful", "4"),
        ("answer-pace", "1"),
        ("answer-change", "<b>More</b> time"),
    ];
    let given = server.post(&zofia.browser, &address, &fields).await;
    assert_eq!(
        (given.status, given.location()),
        (303, address.clone()),
        "{}",
        given.body
    );
    let thanks = server.get_as(&zofia.browser, &address).await;
    assert!(
        thanks.body.contains("Thank you") && !thanks.body.contains("answer-useful"),
        "{}",
        thanks.body
    );
    let again = server
        .post(&zofia.browser, &address, &[("answer-useful", "1")])
        .await;
    assert!(
        again.header("Location").contains("done=surveys-given-before"),
        "{}",
        again.header("Location")
    );
    assert_eq!((room.count(ANSWERS).await, room.count(RECEIPTS).await), (1, 1));
    let jobs = "SELECT COUNT(*) FROM outbox_jobs WHERE kind = 'certificates.evaluate'";
    assert_eq!(room.count(jobs).await, 1);
    assert_eq!(
        room.count("SELECT COUNT(*) FROM audit_entries WHERE action LIKE 'survey%'")
            .await,
        0,
        "no entry has the moment"
    );
}

#[rocket::async_test]
async fn answers_cannot_be_joined_to_people_by_their_ids_or_their_order() {
    let lesson = Lesson::begin().await;
    let server = lesson.server();
    let mut first_ids = Vec::new();
    for (official, useful) in lesson.room.officials.iter().zip(["1", "2", "3"]) {
        let address = format!("/surveys/{}/evaluation", official.enrolment);
        let given = server
            .post(&official.browser, &address, &[("answer-useful", useful)])
            .await;
        assert_eq!(given.status, 303, "{}", given.body);
        let ids = lesson.ids("SELECT id FROM survey_answers", Vec::new()).await;
        assert!(
            ids.iter().all(|id| id.get_version_num() == 4),
            "ids of chance: {ids:?}"
        );
        assert!(
            !ids.iter().any(|id| first_ids.contains(id)),
            "all are written anew each time"
        );
        first_ids = ids;
    }
    assert_eq!(lesson.room.count(ANSWERS).await, 3, "none was lost");
    let order = lesson.ids("SELECT id FROM survey_answers", Vec::new()).await;
    assert!(order.is_sorted(), "rows lie in the order of their ids: {order:?}");
}

#[rocket::async_test]
async fn what_is_missing_or_wrong_is_said_at_the_question_and_nothing_is_stored() {
    let lesson = Lesson::begin().await;
    let (server, zofia, room) = (lesson.server(), lesson.zofia(), &lesson.room);
    let address = format!("/surveys/{}/evaluation", zofia.enrolment);
    let long = "x".repeat(4_001);
    let cases: [(&[(&str, &str)], &str); 7] = [
        (&[("answer-pace", "1")], "field-answer-useful"),
        (&[("answer-useful", "6")], "field-answer-useful"),
        (&[("answer-useful", "0")], "field-answer-useful"),
        (&[("answer-useful", "five")], "field-answer-useful"),
        (
            &[("answer-useful", "5"), ("answer-pace", "2")],
            "field-answer-pace",
        ),
        (
            &[("answer-useful", "5"), ("answer-change", &long)],
            "field-answer-change",
        ),
        (
            &[("answer-useful", "5"), ("answer-change", "a\u{1}b")],
            "field-answer-change",
        ),
    ];
    for (fields, field) in cases {
        let reply = server.post(&zofia.browser, &address, fields).await;
        assert_eq!(reply.status, 422, "{fields:?}");
        assert!(
            reply.body.contains(&format!("href=\"#{field}\"")),
            "{field}: {}",
            reply.body
        );
    }
    let kept = server
        .post(&zofia.browser, &address, &[("answer-change", "kept words")])
        .await;
    assert!(kept.body.contains("kept words</textarea>"), "{}", kept.body);
    let expired = [("csrf", "x"), ("answer-useful", "5")];
    assert_eq!(
        server.post_raw(&zofia.browser, &address, &expired).await.status,
        403
    );
    let others = format!("/surveys/{}/evaluation", lesson.lukasz().enrolment);
    let missing = format!("/surveys/{}/nothing", zofia.enrolment);
    for address in [others, missing] {
        assert_eq!(server.get_as(&zofia.browser, &address).await.status, 404);
        assert_eq!(
            server
                .post(&zofia.browser, &address, &[("answer-useful", "5")])
                .await
                .status,
            404
        );
    }
    assert_eq!((room.count(ANSWERS).await, room.count(RECEIPTS).await), (0, 0));
}

#[rocket::async_test]
async fn results_are_shown_to_those_who_run_the_edition_when_there_are_enough() {
    let lesson = Lesson::begin().await;
    let (server, room) = (lesson.server(), &lesson.room);
    let results = format!("/editions/{CODE}/evaluation");
    for (official, useful) in room.officials.iter().zip(["5", "4", "4"]) {
        let address = format!("/surveys/{}/evaluation", official.enrolment);
        let fields = [
            ("answer-useful", useful),
            ("answer-pace", "1"),
            ("answer-change", "<i>more</i> cases"),
        ];
        server.post(&official.browser, &address, &fields).await;
    }
    let few = server.get_as(&room.office, &results).await;
    assert_eq!(few.status, 200, "{}", few.body);
    assert!(
        few.body.contains("at least 5") && few.body.contains("3 of 3"),
        "{}",
        few.body
    );
    assert!(
        !few.body.contains("more") || !few.body.contains("cases"),
        "{}",
        few.body
    );

    let mut rows = Rows::begin(server).await;
    rows.run("UPDATE projects SET suppression_k = 3", Vec::new())
        .await;
    rows.commit().await;
    for reader in [&room.office, &room.trainer, &room.auditor] {
        let page = server.get_as(reader, &results).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.contains("mean 4.33 of 5"), "{}", page.body);
        assert!(
            page.body.contains("&lt;i&gt;more&lt;/i&gt; cases"),
            "{}",
            page.body
        );
    }
    for stranger in [&room.other_trainer, &lesson.zofia().browser] {
        assert_eq!(server.get_as(stranger, &results).await.status, 404);
    }
    let before = server.app.db.queries();
    server.get_as(&room.trainer, &results).await;
    let queries = server.app.db.queries() - before;
    println!("evaluation of an edition: {queries} queries");
    assert!(queries <= 6, "{queries} queries");
}

#[rocket::async_test]
async fn evaluations_given_at_the_same_time_are_all_kept_and_none_twice() {
    let lesson = Lesson::begin().await;
    let (server, officials) = (lesson.server(), &lesson.room.officials);
    let both = [officials.iter().collect::<Vec<_>>(), officials.iter().collect()].concat();
    let given = both.into_iter().map(|official| async move {
        let address = format!("/surveys/{}/evaluation", official.enrolment);
        server
            .post(&official.browser, &address, &[("answer-useful", "5")])
            .await
            .status
    });
    let statuses = rocket::futures::future::join_all(given).await;
    assert_eq!(statuses, [303; 6]);
    assert_eq!(
        (
            lesson.room.count(ANSWERS).await,
            lesson.room.count(RECEIPTS).await
        ),
        (3, 3)
    );
}
