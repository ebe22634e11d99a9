//! Who has answers marked anew, and what becomes of certificates.

use evenhand::{certificates, kernel::outbox::mail};
use sea_orm::EntityTrait;

use super::{Corrected, REMARKINGS, shows};
use crate::support::room::Rows;

#[rocket::async_test]
async fn a_trainer_has_answers_marked_anew_only_where_all_are_in_editions_that_they_teach() {
    let it = Corrected::begin().await;
    let (lesson, room) = (&it.lesson, &it.lesson.room);
    it.hand_in(lesson.zofia(), "Age").await;
    it.correct().await;
    shows(
        &it.preview(&room.trainer, 2).await,
        &["Wiśniewska Zofia", "name=\"seen\""],
    );
    it.hand_in(&room.elsewhere, "Taste").await;
    for trainer in [&room.trainer, &room.other_trainer] {
        let page = it.preview(trainer, 2).await;
        shows(
            &page,
            &[
                "2 answers are left as they are: the offices of their projects decide.",
                "Nothing to mark anew",
            ],
        );
        assert!(
            !page.body.contains("Wiśniewska") && !page.body.contains("Inna"),
            "{}",
            page.body
        );
        let fields = [("by", "2"), ("seen", ""), ("reason", "Because.")];
        let refused = lesson
            .server()
            .post(trainer, &format!("{}/remarkings", it.item), &fields)
            .await;
        assert_eq!(refused.status, 422, "{}", refused.body);
    }
    for nobody in [&room.auditor, &lesson.zofia().browser] {
        assert_eq!(it.preview(nobody, 2).await.status, 404);
        let fields = [("by", "2"), ("reason", "Because.")];
        let refused = lesson
            .server()
            .post(nobody, &format!("{}/remarkings", it.item), &fields)
            .await;
        assert_eq!(refused.status, 404, "{}", refused.body);
    }
    assert_eq!(it.count(REMARKINGS).await, 0);

    let page = it.preview(&room.office, 2).await;
    let done = it.press(&room.office, &page, "The key was wrong.").await;
    assert_eq!(done.status, 303, "{}", done.body);
    // Whoever reads the bank sees that it was done, with the people of their own editions; an official sees nothing.
    let stored = lesson.server().get_as(&room.trainer, &done.location()).await;
    shows(
        &stored,
        &["Wiśniewska Zofia", "One more answer belongs to an edition"],
    );
    assert!(!stored.body.contains("Inna"), "{}", stored.body);
    shows(
        &lesson.server().get_as(&room.auditor, &done.location()).await,
        &["Wiśniewska Zofia", "Inna Olga"],
    );
    let hidden = lesson
        .server()
        .get_as(&lesson.zofia().browser, &done.location())
        .await;
    assert_eq!(hidden.status, 404);
}

#[rocket::async_test]
async fn a_certificate_that_was_issued_stays_and_one_that_becomes_due_is_issued() {
    let it = Corrected::begin().await;
    let (lesson, room) = (&it.lesson, &it.lesson.room);
    it.hand_in(lesson.zofia(), "Age").await;
    it.hand_in(lesson.lukasz(), "Taste").await;
    for (minute, day, slots) in [(11 * 60 + 15, 0, &[0, 2][..]), (9 * 60 + 50, 1, &[3][..])] {
        room.at(day, minute);
        for slot in slots {
            let slot = room.slots[*slot].to_string();
            let fields = [("slot", slot.as_str()), ("everyone", "yes")];
            let done = room
                .server
                .post(&room.trainer, &format!("{}/entries", room.list()), &fields)
                .await;
            assert_eq!(done.status, 303, "{}", done.body);
        }
    }
    room.give_survey(0).await;
    room.give_survey(1).await;
    room.at(1, 10 * 60 + 1);
    room.evaluate().await;
    room.server.settle().await;
    let held = || async {
        certificates::of_edition(room.server.app.db.read(), room.edition)
            .await
            .expect("a query")
    };
    let first = held().await;
    assert_eq!(
        first.iter().map(|one| one.person_id).collect::<Vec<_>>(),
        [lesson.zofia().person]
    );

    it.correct().await;
    let page = it.preview(&room.office, 2).await;
    shows(
        &page,
        &[
            "One person whose attempt no longer passes holds a certificate.",
            "holds a certificate, which stays valid",
        ],
    );
    let done = it.press(&room.office, &page, "The key was wrong.").await;
    assert_eq!(done.status, 303, "{}", done.body);
    room.server.settle().await;
    let now = held().await;
    assert_eq!(now.len(), 2, "Łukasz passes now");
    assert!(
        now.iter().all(|one| one.revoked_at.is_none()),
        "nothing is taken back"
    );
    assert_eq!(now[0], first[0], "and nothing of it is changed");
    let stored = room.server.get_as(&room.office, &done.location()).await;
    shows(
        &stored,
        &["One person whose attempt no longer passes holds a certificate."],
    );
}

#[rocket::async_test]
async fn marks_that_the_quiz_does_not_show_are_not_told_either() {
    let it = Corrected::begin().await;
    let (lesson, room) = (&it.lesson, &it.lesson.room);
    let mut rows = Rows::begin(&room.server).await;
    let hidden = serde_json::json!({ "marks_shown": "never" });
    rows.run("UPDATE quizzes SET settings = $1", vec![hidden.into()])
        .await;
    rows.commit().await;
    let attempt = it.hand_in(lesson.lukasz(), "Taste").await;
    it.correct().await;
    let page = it.preview(&room.office, 2).await;
    let done = it.press(&room.office, &page, "The key was wrong.").await;
    assert_eq!(done.status, 303, "{}", done.body);
    room.server.settle().await;
    let mails = mail::Entity::find()
        .all(room.server.app.db.read())
        .await
        .expect("the mails");
    let told: Vec<_> = mails
        .iter()
        .filter(|mail| mail.subject.starts_with("Zmiana"))
        .collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].text.contains("Punkty będą widoczne"), "{}", told[0].text);
    assert!(
        !told[0].text.contains("teraz 1") && !told[0].text.contains("zaliczon"),
        "{}",
        told[0].text
    );
    let review = it.review(lesson.lukasz(), &attempt).await;
    assert!(
        !review.body.contains("0 → 1") && !review.body.contains("stat-value"),
        "{}",
        review.body
    );
}

#[rocket::async_test]
async fn an_attempt_that_is_opened_again_is_marked_by_what_it_asks() {
    let it = Corrected::begin().await;
    let (lesson, room) = (&it.lesson, &it.lesson.room);
    let attempt = it.hand_in(lesson.lukasz(), "Taste").await;
    it.correct().await;
    let page = it.preview(&room.office, 2).await;
    assert_eq!(
        it.press(&room.office, &page, "The key was wrong.").await.status,
        303
    );
    let clock = &room.server.app.clock;
    clock.advance(time::Duration::minutes(1));
    let reopen = [
        ("deed", "reopen"),
        ("minutes", "5"),
        ("why", "The line broke down."),
    ];
    let opened = room
        .server
        .post(&room.trainer, &format!("{attempt}/help"), &reopen)
        .await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    clock.advance(time::Duration::minutes(1));
    let submission = format!("{attempt}/submission");
    let again = room
        .server
        .post(&lesson.lukasz().browser, &submission, &[("seq", "9")])
        .await;
    assert_eq!(again.status, 303, "{}", again.body);
    let review = it.review(lesson.lukasz(), &attempt).await;
    shows(&review, &["1 of 2", "option-wrong"]);
    assert!(!review.body.contains("Marked anew"), "{}", review.body);
    let page = it.preview(&room.office, 2).await;
    shows(&page, &["Ćwik Łukasz", "0 → 1"]);
    assert_eq!(
        it.press(&room.office, &page, "The key was wrong.").await.status,
        303
    );
    shows(
        &it.review(lesson.lukasz(), &attempt).await,
        &["2 of 2", "Marked anew on"],
    );
}
