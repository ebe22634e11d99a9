//! Stories of learning: the course page, its parts, and who sees them.

use crate::support::{Browser, lesson::Lesson};

#[rocket::async_test]
async fn the_course_page_shows_what_comes_next_in_three_queries() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let course = format!("/learn/{}", zofia.enrolment);
    let page = server.get_as(&zofia.browser, &course).await;
    assert_eq!(page.status, 200, "{}", page.body);
    for words in [
        "A small course",
        "Grounds &amp; forms",
        "0 of 4",
        "Your next step",
        "ul. Basztowa 22",
        "to do",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(
        page.body.contains("Co-funded by the European Union"),
        "{}",
        page.body
    );
    assert_eq!(
        page.body.matches("button-primary").count(),
        1,
        "one primary action: {}",
        page.body
    );

    let before = server.app.db.queries();
    server.get_as(&zofia.browser, &course).await;
    let queries = server.app.db.queries() - before;
    println!("course page: {queries} queries");
    assert!(queries <= 3, "{queries} queries");

    let read = format!("{course}/{}", lesson.activity("read").await);
    server.get_as(&zofia.browser, &read).await;
    let before = server.app.db.queries();
    server.get_as(&zofia.browser, &read).await;
    let queries = server.app.db.queries() - before;
    println!("page to read: {queries} queries");
    assert!(queries <= 3, "{queries} queries");
}

#[rocket::async_test]
async fn reading_is_noted_when_it_is_opened_and_done_when_the_reader_says_so() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let course = format!("/learn/{}", zofia.enrolment);
    let read = format!("{course}/{}", lesson.activity("read").await);
    let progress = "SELECT COUNT(*) FROM progress";
    for header in [("Sec-Purpose", "prefetch"), ("Purpose", "prefetch;prerender")] {
        assert_eq!(server.get_with(&zofia.browser, &read, header).await.status, 200);
    }
    assert_eq!(
        lesson.room.count(progress).await,
        0,
        "fetching ahead is not reading"
    );
    let page = server.get_as(&zofia.browser, &read).await;
    assert!(page.body.contains("<em>ground</em>"), "{}", page.body);
    assert!(page.body.contains("<h2 id=\"s-the-list\">"), "{}", page.body);
    assert!(!page.body.contains("<script>alert"), "{}", page.body);
    assert!(
        !page.body.contains("Grounds and forms</h"),
        "the title stands once: {}",
        page.body
    );
    server.get_as(&zofia.browser, &read).await;
    assert_eq!(lesson.room.count(progress).await, 1);
    assert!(
        server
            .get_as(&zofia.browser, &course)
            .await
            .body
            .contains("begun")
    );

    let handbook = format!("{course}/{}", lesson.activity("handbook").await);
    for _ in 0..2 {
        let done = server
            .post(&zofia.browser, &format!("{read}/completion"), &[])
            .await;
        assert_eq!(
            (done.status, done.location()),
            (303, handbook.clone()),
            "{}",
            done.body
        );
    }
    let page = server.get_as(&zofia.browser, &course).await;
    assert!(page.body.contains("1 of 4"), "{}", page.body);
    let material = server.get_as(&zofia.browser, &handbook).await;
    assert!(
        material.body.contains("/materials/small-course-handbook"),
        "{}",
        material.body
    );
    let quiz = format!("{course}/{}", lesson.activity("take-check").await);
    let by_hand = server
        .post(&zofia.browser, &format!("{quiz}/completion"), &[])
        .await;
    assert_eq!(by_hand.status, 409, "a quiz is passed, not ticked off");
}

#[rocket::async_test]
async fn a_text_in_another_language_says_so() {
    let lesson = Lesson::begin().await;
    let zofia = lesson.zofia();
    let polish = Browser {
        cookie: zofia.browser.cookie.replace(".en", ".pl"),
    };
    let page = lesson.activity_page(&polish, zofia, "read").await;
    assert!(page.body.contains("<html lang=\"pl\""), "{}", page.body);
    assert!(
        page.body.contains("Ten tekst jest dostępny tylko po angielsku."),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("<article class=\"prose\" lang=\"en\">"),
        "{}",
        page.body
    );
    let english = lesson.activity_page(&zofia.browser, zofia, "read").await;
    assert!(
        english.body.contains("<article class=\"prose\">"),
        "{}",
        english.body
    );
}

#[rocket::async_test]
async fn each_part_leads_to_what_there_is_to_do() {
    let lesson = Lesson::begin().await;
    let (zofia, server) = (lesson.zofia(), lesson.server());
    let quiz = lesson.activity_page(&zofia.browser, zofia, "take-check").await;
    assert!(
        quiz.body.contains("action=\"/attempts\"") && quiz.body.contains("Five questions."),
        "{}",
        quiz.body
    );
    let attempt = lesson.start(zofia).await;
    let quiz = lesson.activity_page(&zofia.browser, zofia, "take-check").await;
    assert!(
        quiz.body.contains(&format!("href=\"{attempt}\"")),
        "{}",
        quiz.body
    );
    let survey = lesson.activity_page(&zofia.browser, zofia, "evaluate").await;
    let address = format!("/surveys/{}/evaluation", zofia.enrolment);
    assert!(
        survey.body.contains(&format!("href=\"{address}\"")),
        "{}",
        survey.body
    );
    let meeting = lesson.activity_page(&zofia.browser, zofia, "attend").await;
    assert!(
        meeting.body.contains("09:00–10:00") && meeting.body.contains("Sala 101"),
        "{}",
        meeting.body
    );

    let page = server.get_as(&zofia.browser, &attempt).await;
    let mut fields = lesson.right_answers(&page).await;
    fields.push(("seq".to_owned(), "0".to_owned()));
    server
        .post(
            &zofia.browser,
            &format!("{attempt}/submission"),
            &crate::support::lesson::borrowed(&fields),
        )
        .await;
    server
        .post(&zofia.browser, &address, &[("answer-useful", "5")])
        .await;
    lesson.set_enrolment(zofia, "attended").await;
    let course = server
        .get_as(&zofia.browser, &format!("/learn/{}", zofia.enrolment))
        .await;
    assert!(
        course.body.contains("3 of 4"),
        "quiz, survey and meeting: {}",
        course.body
    );

    let db = server.app.db.read();
    let enrolments = evenhand::enrolment::enrolments_in(db, lesson.room.edition)
        .await
        .expect("enrolments");
    let edition = evenhand::editions::edition(db, lesson.room.edition)
        .await
        .expect("a query")
        .expect("an edition");
    let shares = evenhand::learning::progress_of(db, edition.course_version_id, &enrolments)
        .await
        .expect("shares");
    assert_eq!(
        (shares[&zofia.enrolment].done, shares[&zofia.enrolment].of),
        (3, 4)
    );
    assert_eq!(shares[&lesson.lukasz().enrolment].done, 0);
    let passed = evenhand::quizzes::passed_by(db, &[zofia.enrolment])
        .await
        .expect("passed");
    assert!(passed.contains(&(zofia.enrolment, "check".to_owned())));
    let given = evenhand::surveys::given_by(db, &[zofia.enrolment])
        .await
        .expect("given");
    assert!(given.contains(&(zofia.enrolment, "evaluation".to_owned())));
}

#[rocket::async_test]
async fn only_ones_own_course_can_be_gone_on_in() {
    let lesson = Lesson::begin().await;
    let (server, zofia, room) = (lesson.server(), lesson.zofia(), &lesson.room);
    let course = format!("/learn/{}", zofia.enrolment);
    let read = format!("{course}/{}", lesson.activity("read").await);
    for stranger in [
        &lesson.lukasz().browser,
        &room.elsewhere.browser,
        &room.other_trainer,
    ] {
        for address in [&course, &read] {
            assert_eq!(server.get_as(stranger, address).await.status, 404);
        }
        assert_eq!(
            server
                .post(stranger, &format!("{read}/completion"), &[])
                .await
                .status,
            404
        );
    }
    assert_eq!(
        server.get_as(&Browser::default(), &course).await.status,
        303,
        "to the sign-in page"
    );
    for reader in [&room.office, &room.trainer, &room.auditor] {
        let page = server.get_as(reader, &course).await;
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(
            page.body.contains("Zofia") && !page.body.contains("Your next step"),
            "{}",
            page.body
        );
        let page = server.get_as(reader, &read).await;
        assert!(!page.body.contains("/completion"), "{}", page.body);
        let quiz = lesson.activity_page(reader, zofia, "take-check").await;
        assert!(!quiz.body.contains("action=\"/attempts\""), "{}", quiz.body);
        assert_eq!(
            server
                .post(reader, &format!("{read}/completion"), &[])
                .await
                .status,
            404
        );
    }
    assert_eq!(
        room.count("SELECT COUNT(*) FROM progress").await,
        0,
        "readers leave no progress"
    );
    assert_eq!(
        room.count("SELECT COUNT(*) FROM record_views WHERE what = 'learning'")
            .await,
        3,
        "once a day for each reader"
    );

    let missing = format!("{course}/{}", zofia.enrolment);
    assert_eq!(server.get_as(&zofia.browser, &missing).await.status, 404);
    assert_eq!(
        server
            .post_raw(&zofia.browser, &format!("{read}/completion"), &[("csrf", "x")])
            .await
            .status,
        403
    );
    for state in [
        "waitlisted",
        "offered",
        "withdrawn",
        "declined",
        "absent",
        "applied",
    ] {
        lesson.set_enrolment(zofia, state).await;
        assert_eq!(
            server.get_as(&zofia.browser, &course).await.status,
            404,
            "{state}"
        );
    }
    for state in ["confirmed", "attended", "partly_attended"] {
        lesson.set_enrolment(zofia, state).await;
        assert_eq!(
            server.get_as(&zofia.browser, &course).await.status,
            200,
            "{state}"
        );
    }
}
