//! Stories of certificates: from the last slot to the register without anyone clicking, the file and its checksum, what
//! anybody can verify, revocation and reissue.

use evenhand::{
    catalogue::Completion,
    certificates::{self, Certificate},
    enrolment::EnrolmentState,
    kernel::{audit, ids::sha256_hex, outbox::mail},
};
use sea_orm::EntityTrait;

use crate::support::{
    Browser,
    room::{CODE, OTHER, Room},
};

/// Everything that a course can ask for.
fn full_rule() -> Completion {
    Completion {
        attended_percent: 80,
        breaks_in: false,
        compulsory_slots: true,
        passed: vec!["post-test".to_owned()],
        survey: true,
    }
}

impl Room {
    /// Everyone is present in the slots so far, as the trainer enters them.
    async fn everyone(&self, slots: &[usize]) {
        for slot in slots {
            let slot = self.slots[*slot].to_string();
            let fields = [("slot", slot.as_str()), ("everyone", "yes")];
            let done = self
                .server
                .post(&self.trainer, &format!("{}/entries", self.list()), &fields)
                .await;
            assert_eq!(done.status, 303, "{}", done.body);
        }
    }

    /// The whole course, attended by everyone, up to a minute after the end.
    async fn whole_course(&self) {
        self.at(0, 11 * 60 + 15);
        self.everyone(&[0, 2]).await;
        self.at(1, 9 * 60 + 50);
        self.everyone(&[3]).await;
        self.at(1, 10 * 60 + 1);
        self.server.settle().await;
    }

    async fn certificates(&self) -> Vec<Certificate> {
        certificates::of_edition(self.server.app.db.read(), self.edition)
            .await
            .unwrap()
    }
}

/// The text of the latest mail whose subject begins so.
async fn mail_about(room: &Room, subject: &str) -> String {
    let mails = mail::Entity::find()
        .all(room.server.app.db.read())
        .await
        .expect("the mails");
    let mut about = mails.into_iter().filter(|mail| mail.subject.starts_with(subject));
    about.next_back().expect("a mail about this").text
}

#[rocket::async_test]
async fn whoever_meets_the_rule_is_certified_without_anyone_clicking_and_anybody_can_verify_it() {
    let room = Room::with_rule(full_rule()).await;
    room.at(0, 11 * 60 + 15);
    room.everyone(&[0, 2]).await;
    room.pass(0, "post-test").await;
    room.give_survey(0).await;
    room.server.settle().await;
    assert_eq!(
        room.certificates().await.len(),
        0,
        "not before the last slot is over"
    );
    room.at(1, 9 * 60 + 50);
    room.everyone(&[3]).await;
    room.server.settle().await;
    assert_eq!(room.certificates().await.len(), 0);
    room.at(1, 10 * 60 + 1);
    room.server.settle().await;

    let issued = room.certificates().await;
    assert_eq!(issued.len(), 1, "the others lack the quiz and the evaluation");
    let certificate = &issued[0];
    assert_eq!(certificate.enrolment_id, room.officials[0].enrolment);
    assert_eq!(
        certificate.number,
        format!("RT13/{}/0001", (room.day + time::Duration::DAY).year())
    );
    assert_eq!(
        (certificate.code.len(), certificate.printed.attended_minutes),
        (24, 180)
    );
    assert_eq!(
        certificate.printed.course, "Równe traktowanie standardem",
        "in the person's language"
    );
    assert_eq!(room.state(0).await, EnrolmentState::Attended);
    assert_eq!(
        room.state(1).await,
        EnrolmentState::Confirmed,
        "may still pass the quiz"
    );

    // The file is a PDF, and its checksum is what the register and the verification page say.
    let own = &room.officials[0].browser;
    let page = room
        .server
        .get_as(own, &format!("/certificates/{}", certificate.id))
        .await;
    assert_eq!(page.status, 200, "{}", page.body);
    assert!(page.body.contains(&certificate.number) && page.body.contains("Zofia Wiśniewska"));
    let file = room
        .server
        .get_as(own, &format!("/certificates/{}/certificate.pdf", certificate.id))
        .await;
    assert_eq!(file.status, 200);
    assert!(file.bytes.starts_with(b"%PDF"));
    assert_eq!(sha256_hex(&file.bytes), certificate.hash);
    assert!(file.header("Content-Disposition").contains("RT13-"));
    for code in [certificate.code.clone(), certificate.code.to_lowercase()] {
        let verified = room.server.get(&format!("/verify/{code}")).await;
        assert_eq!(verified.status, 200);
        assert_eq!(verified.header("X-Robots-Tag"), "noindex, nofollow");
        for text in [
            &certificate.hash,
            &certificate.number,
            "Zofia Wiśniewska",
            "genuine and valid",
            "Kraków",
        ] {
            assert!(verified.body.contains(text), "{text}: {}", verified.body);
        }
    }

    // The mail tells where it is.
    let mail = mail_about(&room, "Zaświadczenie: ").await;
    assert!(
        mail.contains(&format!("/certificates/{}", certificate.id)),
        "{mail}"
    );
    assert!(mail.contains(&format!("/verify/{}", certificate.code)), "{mail}");

    // Looked at again and again, nothing more comes of it; what the others do counts at once.
    room.evaluate().await;
    assert_eq!(room.certificates().await.len(), 1);
    room.pass(1, "post-test-2").await;
    room.give_survey(1).await;
    room.server.settle().await;
    assert_eq!(
        room.certificates().await.len(),
        1,
        "another quiz is not the one asked for"
    );
    assert!(matches!(
        audit::verify(room.server.app.db.read()).await,
        Ok(audit::Verdict::Whole(..))
    ));
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
    assert!(queries <= 16, "{queries} queries");
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
    for (who, browser, status) in [
        ("its owner", &room.officials[0].browser, 403),
        ("another official", &room.officials[1].browser, 404),
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
        .get_as(&room.officials[0].browser, &format!("/certificates/{}", first.id))
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

#[rocket::async_test]
async fn other_peoples_certificates_look_like_nothing_and_codes_cannot_be_tried_out() {
    let room = Room::open().await;
    room.whole_course().await;
    let certificate = room.certificates().await.remove(0);
    let (page, register) = (
        format!("/certificates/{}", certificate.id),
        format!("/editions/{CODE}/certificates"),
    );
    let pdf = format!("{page}/certificate.pdf");
    let evaluations = format!("{register}/evaluations");
    let visits = [
        ("its owner", &room.officials[0].browser, [200, 200, 404]),
        ("another official", &room.officials[1].browser, [404, 404, 404]),
        ("the trainer", &room.trainer, [404, 404, 200]),
        ("another trainer", &room.other_trainer, [404, 404, 404]),
        ("an auditor", &room.auditor, [200, 200, 200]),
        ("the office", &room.office, [200, 200, 200]),
        ("a guest", &Browser::default(), [303, 303, 303]),
    ];
    for (who, browser, expected) in visits {
        for (path, status) in [&page, &pdf, &register].into_iter().zip(expected) {
            assert_eq!(
                room.server.get_as(browser, path).await.status,
                status,
                "{who} {path}"
            );
        }
    }
    for (browser, status) in [
        (&room.officials[0].browser, 404),
        (&room.trainer, 403),
        (&room.auditor, 403),
    ] {
        assert_eq!(room.server.post(browser, &evaluations, &[]).await.status, status);
        assert_eq!(
            room.server
                .post(browser, &register, &[("enrolment", "x")])
                .await
                .status,
            status
        );
    }
    assert_eq!(
        room.server.post(&room.office, &evaluations, &[]).await.status,
        303
    );
    let elsewhere = room.elsewhere.enrolment.to_string();
    for who in ["nobody", elsewhere.as_str()] {
        assert_eq!(
            room.server
                .post(&room.office, &register, &[("enrolment", who)])
                .await
                .status,
            404,
            "{who}"
        );
    }
    let foreign = room
        .server
        .get_as(&room.trainer, &format!("/editions/{OTHER}/certificates"))
        .await;
    assert_eq!(foreign.status, 404);

    for malformed in ["x", "0123-4567", "%27%20OR%201=1", &"A".repeat(300)] {
        assert_eq!(
            room.server.get(&format!("/verify/{malformed}")).await.status,
            422,
            "{malformed}"
        );
        assert_eq!(
            room.server.get(&format!("/verify?code={malformed}")).await.status,
            422,
            "{malformed}"
        );
    }
    assert_eq!(room.server.get("/verify").await.status, 200);
    let found = room
        .server
        .get(&format!("/verify?code={}", certificate.code))
        .await;
    assert!(found.body.contains(&certificate.number));
    for _ in 0..20 {
        let unknown = room.server.get("/verify/0123456789ABCDEFGHJKMNPQ").await;
        assert_eq!(unknown.status, 404);
        assert!(
            unknown.body.contains("No certificate has this code"),
            "{}",
            unknown.body
        );
    }
    assert_eq!(
        room.server.get("/verify/0123456789ABCDEFGHJKMNPQ").await.status,
        429
    );
    room.at(1, 10 * 60 + 20);
    assert_eq!(
        room.server
            .get(&format!("/verify/{}", certificate.code))
            .await
            .status,
        200
    );
}

#[rocket::async_test]
async fn two_servers_at_once_issue_one_certificate_each() {
    let room = Room::open().await;
    room.at(1, 9 * 60 + 50);
    room.everyone(&[3]).await;
    room.at(0, 11 * 60 + 15);
    room.everyone(&[0, 2]).await;
    room.at(1, 10 * 60 + 1);
    let payload = serde_json::json!({ "edition": room.edition });
    let run = || certificates::evaluate(room.server.app.clone(), payload.clone());
    let (one, other) = rocket::tokio::join!(run(), run());
    assert!(one.is_ok() && other.is_ok(), "{one:?} {other:?}");
    let issued = room.certificates().await;
    assert_eq!(issued.len(), 3);
    let mut enrolments: Vec<_> = issued
        .iter()
        .map(|certificate| certificate.enrolment_id)
        .collect();
    enrolments.dedup();
    assert_eq!(enrolments.len(), 3);
    let mails = "SELECT COUNT(*) FROM outbox_mails";
    assert_eq!(room.count(mails).await, 3, "and one mail");
}
