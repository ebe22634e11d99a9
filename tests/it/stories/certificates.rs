//! Stories of certificates: from the last slot to the register without anyone clicking, the file and its checksum, what
//! anybody can verify, revocation and reissue.

mod badge;
mod book;
mod issuing;
mod missing;
mod register;
mod replaced;
mod template;

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
    let (owner, other) = owner_and_other(&room, certificate.enrolment_id);
    let visits = [
        ("its owner", owner, [200, 200, 404]),
        ("another official", other, [404, 404, 404]),
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
    // Whoever takes long lets others have their turn, and comes back.
    room.server.settle().await;
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

/// The browsers of who holds a certificate and of somebody else.
fn owner_and_other(room: &Room, enrolment: evenhand::enrolment::EnrolmentId) -> (&Browser, &Browser) {
    let holds = |official: &&crate::support::room::Official| official.enrolment == enrolment;
    let owner = room.officials.iter().find(holds).expect("an owner");
    let other = room
        .officials
        .iter()
        .find(|official| !holds(official))
        .expect("somebody else");
    (&owner.browser, &other.browser)
}
