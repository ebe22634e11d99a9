//! The queue names nobody until it is asked to, and asks the database no more when more waits.

use super::{begin, queue};
use crate::support::room::OTHER;

#[rocket::async_test]
async fn names_are_shown_on_request_and_the_look_is_noted() {
    let lesson = begin().await;
    let (server, room) = (lesson.server(), &lesson.room);
    let (_, id) = lesson.hand_in(lesson.zofia()).await;
    lesson.hand_in(lesson.lukasz()).await;
    let noted = "SELECT COUNT(*) FROM record_views";
    server.get_as(&room.trainer, &queue()).await;
    assert_eq!(room.count(noted).await, 0);
    let named = server
        .get_as(&room.trainer, &format!("{}?names=true", queue()))
        .await;
    assert!(
        named.body.contains("Wiśniewska, Zofia") && named.body.contains("Ćwik"),
        "{}",
        named.body
    );
    assert_eq!(room.count(noted).await, 2, "of everyone who is named");
    let address = format!("{}?names=true", lesson.answer(&id, "case").await);
    let page = server.get_as(&room.auditor, &address).await;
    assert!(
        page.body.contains("Zofia Wiśniewska") && !page.body.contains("name=\"points-0\""),
        "an auditor reads: {}",
        page.body
    );
    assert_eq!(room.count(noted).await, 3);

    // Whoever works with names goes on with names.
    let item = lesson.answer(&id, "case").await;
    let fields = [
        ("seen", "0"),
        ("names", "true"),
        ("points-0", "1"),
        ("points-1", "1"),
    ];
    let next = server.post(&room.trainer, &item, &fields).await;
    assert!(
        next.header("Location").contains("names=true"),
        "{}",
        next.header("Location")
    );
}

#[rocket::async_test]
async fn the_queue_takes_as_many_queries_for_two_as_for_one() {
    let lesson = begin().await;
    let (server, room) = (lesson.server(), &lesson.room);
    let mut spent = Vec::new();
    for who in [lesson.zofia(), lesson.lukasz()] {
        lesson.hand_in(who).await;
        server.get_as(&room.trainer, &queue()).await;
        let before = server.app.db.queries();
        server.get_as(&room.trainer, &queue()).await;
        spent.push(server.app.db.queries() - before);
    }
    println!("the queue: {spent:?} queries");
    assert_eq!(spent[0], spent[1]);
    assert!(spent[1] <= 6, "{spent:?}");
    let other = server
        .get_as(&room.other_trainer, &format!("/editions/{OTHER}/marking"))
        .await;
    assert!(other.body.contains("No answer waits"), "{}", other.body);
}
