//! The register: what is missing, what waits, how enrolments end, revocation and reissue.

use evenhand::{catalogue::Completion, enrolment::EnrolmentState};

use super::{full_rule, mail_about, owner_and_other};
use crate::support::room::{CODE, Room};

#[rocket::async_test]
async fn a_list_that_is_not_complete_keeps_the_certificate_waiting_until_it_is_or_the_office_says_so() {
    let room = Room::with_rule(Completion {
        attended_percent: 60,
        ..Completion::default()
    })
    .await;
    // Entered from the signed sheet, a week later, slot by slot.
    room.at(7, 9 * 60);
    room.everyone(&[0, 2]).await;
    room.server.settle().await;
    assert_eq!(
        room.certificates().await.len(),
        0,
        "120 of 180 minutes are enough, but there may be more"
    );
    let register = room
        .server
        .get_as(&room.office, &format!("/editions/{CODE}/certificates"))
        .await;
    let waits = "Attendance is not entered yet in this slot: Slot 540 (09:00)";
    assert!(register.body.contains(waits), "{}", register.body);
    let slot = room.slots[3].to_string();
    let who = room.officials[0].enrolment.to_string();
    let fields = [
        ("slot", slot.as_str()),
        ("enrolment", &who),
        ("presence", "absent"),
    ];
    room.server
        .post(&room.trainer, &format!("{}/entries", room.list()), &fields)
        .await;
    room.server.settle().await;
    let issued = room.certificates().await;
    assert_eq!(issued.len(), 1, "the others are not entered in the last slot");
    assert_eq!(issued[0].printed.attended_minutes, 120);
    room.set_state("completed").await;
    room.evaluate().await;
    assert_eq!(
        room.certificates().await.len(),
        3,
        "the office says that nothing more will come"
    );
}

#[rocket::async_test]
async fn the_register_says_what_is_missing_and_how_each_enrolment_ended() {
    let room = Room::with_rule(full_rule()).await;
    room.at(0, 9 * 60 + 30);
    let register = format!("/editions/{CODE}/certificates");
    let early = room.server.get_as(&room.trainer, &register).await;
    assert_eq!(early.status, 200, "{}", early.body);
    assert!(
        early.body.contains("Certificates are issued by themselves from"),
        "{}",
        early.body
    );
    room.at(0, 11 * 60 + 15);
    room.everyone(&[2]).await;
    room.set_state("completed").await;
    room.evaluate().await;
    let page = room.server.get_as(&room.auditor, &register).await;
    for text in [
        "60 of the 144 minutes needed (180 planned)",
        "Compulsory slot missed: Slot 540 (09:00)",
        "Not passed: Post-test",
        "The evaluation has not been given.",
        "0 of 3 hold a certificate",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert!(
        !page.body.contains("/revocations") && !page.body.contains("/evaluations"),
        "nothing to press"
    );
    assert_eq!(room.state(0).await, EnrolmentState::PartlyAttended);
    assert_eq!(room.certificates().await.len(), 0);

    let before = room.server.app.db.queries();
    room.server.get_as(&room.office, &register).await;
    let queries = room.server.app.db.queries() - before;
    assert!(queries <= 20, "{queries} queries");
}

#[rocket::async_test]
async fn who_never_came_is_absent_and_gets_nothing() {
    let room = Room::open().await;
    room.at(3, 9 * 60);
    room.evaluate().await;
    assert_eq!(
        room.state(0).await,
        EnrolmentState::Confirmed,
        "the office has not completed the edition"
    );
    room.set_state("completed").await;
    room.evaluate().await;
    assert_eq!(room.state(0).await, EnrolmentState::Absent);
    assert_eq!(room.certificates().await.len(), 0);
    // The trainer's list was on paper: once it is entered, everything follows.
    room.everyone(&[0, 2, 3]).await;
    room.server.settle().await;
    assert_eq!(room.state(0).await, EnrolmentState::Attended);
    let numbers: Vec<_> = room
        .certificates()
        .await
        .into_iter()
        .map(|issued| issued.number)
        .collect();
    let year = (room.day + time::Duration::days(2)).year();
    assert_eq!(
        numbers,
        [1, 2, 3].map(|place| format!("RT13/{year}/000{place}")),
        "without gaps"
    );
}

#[rocket::async_test]
async fn a_revoked_certificate_says_so_and_only_the_office_issues_another() {
    let room = Room::open().await;
    room.whole_course().await;
    let first = room.certificates().await.remove(0);
    let revocations = format!("/certificates/{}/revocations", first.id);
    let why = [("why", "Błąd w nazwisku")];
    let (owner, other) = owner_and_other(&room, first.enrolment_id);
    for (who, browser, status) in [
        ("its owner", owner, 403),
        ("another official", other, 404),
        ("the trainer", &room.trainer, 404),
        ("an auditor", &room.auditor, 403),
    ] {
        assert_eq!(
            room.server.post(browser, &revocations, &why).await.status,
            status,
            "{who}"
        );
    }
    let long = "x".repeat(501);
    for wrong in ["", "   ", long.as_str()] {
        let answer = room
            .server
            .post(&room.office, &revocations, &[("why", wrong)])
            .await;
        assert_eq!(answer.status, 422, "{wrong:?}");
    }
    let forged = room
        .server
        .post_raw(&room.office, &revocations, &[("why", "x"), ("csrf", "forged")])
        .await;
    assert_eq!(forged.status, 403);
    assert!(
        room.certificates()
            .await
            .iter()
            .all(|certificate| certificate.revoked_at.is_none())
    );

    let again = format!("/editions/{CODE}/certificates");
    let enrolment = first.enrolment_id.to_string();
    let reissue = async || {
        room.server
            .post(&room.office, &again, &[("enrolment", &enrolment)])
            .await
            .status
    };
    assert_eq!(reissue().await, 409, "there is a valid one");
    assert_eq!(
        room.server.post(&room.office, &revocations, &why).await.status,
        303
    );
    assert_eq!(
        room.server.post(&room.office, &revocations, &why).await.status,
        409,
        "only once"
    );
    room.server.settle().await;
    assert!(
        mail_about(&room, "Unieważnienie")
            .await
            .contains("Błąd w nazwisku")
    );
    room.evaluate().await;
    assert_eq!(room.certificates().await.len(), 3, "no new one by itself");
    let verified = room.server.get(&format!("/verify/{}", first.code)).await;
    assert!(verified.body.contains("it was revoked on"), "{}", verified.body);
    assert!(
        !verified.body.contains("Błąd w nazwisku"),
        "the reason is nobody else's business"
    );
    let own = room
        .server
        .get_as(owner, &format!("/certificates/{}", first.id))
        .await;
    assert!(own.body.contains("Błąd w nazwisku"), "{}", own.body);

    assert_eq!(reissue().await, 303);
    assert_eq!(reissue().await, 409);
    let all = room.certificates().await;
    let newest = all.last().unwrap();
    assert_eq!((all.len(), newest.enrolment_id), (4, first.enrolment_id));
    assert!(newest.number.ends_with("/0004") && newest.code != first.code);
    let verified = room.server.get(&format!("/verify/{}", first.code)).await;
    assert!(
        verified.body.contains(&newest.number),
        "the old one names the new one: {}",
        verified.body
    );
}
