//! A certificate on which something is wrong is replaced by another one, and both stay what they are.

use evenhand::{
    certificates::{self, Certificate},
    kernel::{audit, ids::sha256_hex},
    people::PersonId,
};

use super::{full_rule, mail_about, owner_and_other};
use crate::support::{
    Browser, Reply,
    room::{CODE, Room, Rows},
};

/// A room in which everyone holds a certificate, and that of Zofia.
async fn certified() -> (Room, Certificate) {
    let room = Room::open().await;
    room.whole_course().await;
    let issued = room.certificates().await;
    let is_zofia = |issued: &&Certificate| issued.printed.person == "Zofia Wiśniewska";
    let certificate = issued.iter().find(is_zofia).expect("a certificate").clone();
    (room, certificate)
}

impl Room {
    /// Somebody's name on record becomes another one.
    async fn rename(&self, person: PersonId, family_name: &str) {
        let mut rows = Rows::begin(&self.server).await;
        let values = vec![family_name.into(), person.0.into()];
        rows.run("UPDATE persons SET family_name = $1 WHERE id = $2", values)
            .await;
        rows.commit().await;
    }

    async fn replace(&self, who: &Browser, certificate: &Certificate, why: &str) -> Reply {
        let address = format!("/certificates/{}/replacements", certificate.id);
        self.server.post(who, &address, &[("why", why)]).await
    }
}

#[rocket::async_test]
async fn after_a_change_of_name_a_new_certificate_replaces_the_old_one_and_neither_gives_the_other_away() {
    let (room, old) = certified().await;
    let file = room.server.app.files.get(&old.hash).await.expect("the file");
    let address = format!("/certificates/{}/replacement", old.id);
    let same = room.server.get_as(&room.office, &address).await;
    assert!(
        same.body.contains("Nothing on record differs") && !same.body.contains("name=\"why\""),
        "{}",
        same.body
    );
    assert_eq!(
        room.replace(&room.office, &old, "because").await.status,
        409,
        "there is nothing to correct"
    );

    room.rename(old.person_id, "=Zażółć <b>Jaźń</b>").await;
    let proposed = room.server.get_as(&room.office, &address).await;
    for text in ["Zofia Wiśniewska", "Zofia =Zażółć &lt;b&gt;Jaźń&lt;/b&gt;"] {
        assert!(proposed.body.contains(text), "{text}: {}", proposed.body);
    }
    assert_eq!(
        proposed.body.matches("data-label=\"Will say\"").count(),
        1,
        "nothing but the name"
    );
    let why = "Zmiana nazwiska po ślubie";
    let done = room.replace(&room.office, &old, why).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let all = room.certificates().await;
    let new = all.last().expect("a new one").clone();
    assert_eq!(done.location(), format!("/certificates/{}", new.id));
    assert_eq!((all.len(), new.replaces_id), (4, Some(old.id)));
    assert!(new.number.ends_with("/0004") && new.code != old.code && new.hash != old.hash);
    assert_eq!(new.printed.person, "Zofia =Zażółć <b>Jaźń</b>");

    // The old one is what it was, but for its end.
    let kept = all.iter().find(|other| other.id == old.id).expect("the old one");
    assert_eq!(
        (&kept.printed, &kept.hash, &kept.number),
        (&old.printed, &old.hash, &old.number)
    );
    assert!(kept.replaced && kept.revoked_at.is_some());
    assert_eq!(sha256_hex(&file), old.hash);

    // What anybody sees.
    let verified = room.server.get(&format!("/verify/{}", old.code)).await;
    assert_eq!(verified.status, 200);
    for text in ["it was replaced on", &new.number, &old.number] {
        assert!(verified.body.contains(text), "{text}: {}", verified.body);
    }
    for secret in ["Wiśniewska", "Zofia", "Jaźń", why, &new.code, "Kraków"] {
        assert!(!verified.body.contains(secret), "{secret}: {}", verified.body);
    }
    let verified = room.server.get(&format!("/verify/{}", new.code)).await;
    for text in ["genuine and valid", "in place of the certificate", &old.number] {
        assert!(verified.body.contains(text), "{text}: {}", verified.body);
    }
    for secret in ["Wiśniewska", why, &old.code] {
        assert!(!verified.body.contains(secret), "{secret}: {}", verified.body);
    }

    // What the person and the office see.
    let (owner, _) = owner_and_other(&room, old.enrolment_id);
    for who in [owner, &room.office, &room.auditor] {
        let page = room
            .server
            .get_as(who, &format!("/certificates/{}", old.id))
            .await;
        assert!(
            page.body.contains("was replaced on")
                && page.body.contains(&format!("/certificates/{}\"", new.id)),
            "{}",
            page.body
        );
        let page = room
            .server
            .get_as(who, &format!("/certificates/{}", new.id))
            .await;
        assert!(
            page.body.contains(why) && page.body.contains(&old.number),
            "{}",
            page.body
        );
    }
    room.server.settle().await;
    let mail = mail_about(&room, "Nowe zaświadczenie").await;
    for text in [
        why,
        &new.number,
        &old.number,
        &format!("/certificates/{}", new.id),
    ] {
        assert!(mail.contains(text), "{text}: {mail}");
    }
    let register = room
        .server
        .get_as(
            &room.office,
            &format!("/editions/{CODE}/certificates?q={}", old.number),
        )
        .await;
    assert!(
        register.body.contains(&new.number) && register.body.contains(&old.number),
        "both stay in the register: {}",
        register.body
    );
    assert!(
        register.body.contains("3 of 3 hold a certificate"),
        "{}",
        register.body
    );
    room.evaluate().await;
    assert_eq!(room.certificates().await.len(), 4, "and nothing more comes of it");
    assert!(matches!(
        audit::verify(room.server.app.db.read()).await,
        Ok(audit::Verdict::Whole(..))
    ));
}

#[rocket::async_test]
async fn a_button_pressed_twice_or_by_two_at_once_makes_one_new_certificate_and_one_mail() {
    let (room, old) = certified().await;
    room.rename(old.person_id, "Nowak").await;
    let mails = "SELECT COUNT(*) FROM outbox_mails";
    let before = room.count(mails).await;
    let press = || room.replace(&room.office, &old, "Zmiana nazwiska");
    let (one, other) = rocket::tokio::join!(press(), press());
    let again = press().await;
    let new = room.certificates().await.pop().expect("a new one");
    for answer in [one, other, again] {
        assert_eq!(
            (answer.status, answer.location()),
            (303, format!("/certificates/{}", new.id)),
            "{}",
            answer.body
        );
    }
    assert_eq!(room.certificates().await.len(), 4);
    assert_eq!(room.count(mails).await, before + 1);
    assert!(new.number.ends_with("/0004"), "no number is lost");

    // The replacement can be wrong, too; and what was revoked is not replaced, but issued again.
    room.rename(old.person_id, "Nowak-Wiśniewska").await;
    assert_eq!(room.replace(&room.office, &new, "Błąd").await.status, 303);
    let third = room.certificates().await.pop().expect("a third one");
    assert_eq!(third.replaces_id, Some(new.id));
    let form = room
        .server
        .get_as(&room.office, &format!("/certificates/{}/replacement", new.id))
        .await;
    assert_eq!(
        (form.status, form.location()),
        (303, format!("/certificates/{}", new.id))
    );
    let revocations = format!("/certificates/{}/revocations", third.id);
    assert_eq!(
        room.server
            .post(&room.office, &revocations, &[("why", "x")])
            .await
            .status,
        303
    );
    assert_eq!(room.replace(&room.office, &third, "Błąd").await.status, 409);
    let enrolment = third.enrolment_id.to_string();
    let register = format!("/editions/{CODE}/certificates");
    let fields = [("enrolment", enrolment.as_str())];
    assert_eq!(
        room.server.post(&room.office, &register, &fields).await.status,
        303
    );
    let fourth = room.certificates().await.pop().expect("a fourth one");
    assert_eq!(fourth.replaces_id, Some(third.id));
    let verified = room.server.get(&format!("/verify/{}", third.code)).await;
    assert!(
        verified.body.contains("it was revoked on") && verified.body.contains(&fourth.number),
        "{}",
        verified.body
    );
}

#[rocket::async_test]
async fn only_the_office_replaces_and_it_says_why() {
    let (room, old) = certified().await;
    room.rename(old.person_id, "Nowak").await;
    let (owner, other) = owner_and_other(&room, old.enrolment_id);
    let visits = [
        ("its owner", owner, 403, 403),
        ("another official", other, 404, 404),
        ("the trainer", &room.trainer, 404, 404),
        ("an auditor", &room.auditor, 403, 403),
        ("a guest", &Browser::default(), 303, 401),
    ];
    let address = format!("/certificates/{}/replacement", old.id);
    for (who, browser, get, post) in visits {
        assert_eq!(room.server.get_as(browser, &address).await.status, get, "{who}");
        assert_eq!(room.replace(browser, &old, "x").await.status, post, "{who}");
    }
    let long = "ż".repeat(501);
    for wrong in ["", "   ", long.as_str(), "a\u{7}b"] {
        let answer = room.replace(&room.office, &old, wrong).await;
        assert_eq!(answer.status, 422, "{wrong:?}");
        assert!(
            answer.body.contains("Zofia Nowak") && answer.input("why").trim() == wrong.trim(),
            "nothing is lost: {}",
            answer.body
        );
    }
    assert_eq!(room.certificates().await.len(), 3);
}

#[rocket::async_test]
async fn whoever_no_longer_meets_the_rule_keeps_what_was_certified_in_the_new_name() {
    let room = Room::with_rule(full_rule()).await;
    room.at(0, 11 * 60 + 15);
    room.everyone(&[0, 2]).await;
    room.pass(0, "post-test").await;
    room.give_survey(0).await;
    room.at(1, 9 * 60 + 50);
    room.everyone(&[3]).await;
    room.at(1, 10 * 60 + 1);
    room.server.settle().await;
    let old = room.certificates().await.remove(0);
    assert_eq!(old.printed.attended_minutes, 180);
    let mut rows = Rows::begin(&room.server).await;
    rows.run("UPDATE attempts SET passed = FALSE", Vec::new()).await;
    rows.commit().await;
    let slot = room.slots[3].to_string();
    let who = old.enrolment_id.to_string();
    let fields = [
        ("slot", slot.as_str()),
        ("enrolment", &who),
        ("presence", "absent"),
    ];
    room.server
        .post(&room.trainer, &format!("{}/entries", room.list()), &fields)
        .await;
    assert_eq!(
        room.replace(&room.office, &old, "x").await.status,
        409,
        "minutes that no longer suffice are no reason to print fewer"
    );
    room.rename(old.person_id, "Nowak").await;
    assert_eq!(room.replace(&room.office, &old, "x").await.status, 303);
    let new = certificates::of_enrolments(room.server.app.db.read(), &[old.enrolment_id])
        .await
        .expect("a query")
        .pop()
        .expect("a new one");
    assert_eq!(
        (new.printed.person.as_str(), new.printed.attended_minutes),
        ("Zofia Nowak", 180)
    );
}
