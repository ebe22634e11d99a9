//! What participants say to their minutes: attested with a code from the mail, objected to and answered.

mod objections;

use evenhand::{attendance, kernel::outbox::mail};
use sea_orm::EntityTrait;

use crate::support::{
    Reply,
    room::{Room, Rows},
};

const ATTESTED: &str = "SELECT COUNT(*) FROM attestations";

impl Room {
    fn record_of(&self, official: usize) -> String {
        format!("/enrolments/{}/attendance", self.officials[official].enrolment)
    }

    async fn own_record(&self, official: usize) -> Reply {
        self.server
            .get_as(&self.officials[official].browser, &self.record_of(official))
            .await
    }

    /// Posts to a part of one's own first day.
    async fn say(&self, official: usize, part: &str, fields: &[(&str, &str)]) -> Reply {
        let path = format!("{}/{}/{part}", self.record_of(official), self.day);
        self.server
            .post(&self.officials[official].browser, &path, fields)
            .await
    }

    async fn ask_for_code(&self, official: usize) -> Reply {
        let seen = self.own_record(official).await.input("checksum");
        self.say(official, "codes", &[("checksum", &seen)]).await
    }

    async fn attest(&self, official: usize, code: &str) -> Reply {
        let field = format!("code-{}", self.day);
        self.say(official, "attestations", &[(&field, code)]).await
    }

    async fn object(&self, official: usize, words: &str) -> Reply {
        let field = format!("objection-{}", self.day);
        self.say(official, "objections", &[(&field, words)]).await
    }

    /// The code in the newest mail.
    async fn mailed_code(&self) -> String {
        let text = self.newest_mail().await;
        let line = text
            .lines()
            .find(|line| line.len() == 4 && line.parse::<u32>().is_ok());
        line.unwrap_or_else(|| panic!("no code in {text}")).to_owned()
    }

    async fn newest_mail(&self) -> String {
        let mut mails = mail::Entity::find().all(self.server.app.db.read()).await.unwrap();
        mails.sort_by_key(|mail| mail.id);
        mails.pop().expect("a mail").text
    }

    fn said(&self) -> String {
        format!("{}/{}/attestations", self.list(), self.day)
    }

    /// Corrects an official's entry in the first slot to be present throughout.
    async fn correct(&self, official: usize, to: &str) {
        let (who, entry) = (
            self.officials[official].enrolment.to_string(),
            self.entry_id(official, 0).await,
        );
        let fields = [
            ("enrolment", who.as_str()),
            ("presence", "present"),
            ("from", "09:00"),
            ("to", to),
            ("replaces", &entry),
            ("why", "the paper sheet says so"),
        ];
        assert_eq!(self.enter(&self.trainer, 0, &fields).await.status, 303);
    }
}

#[rocket::async_test]
async fn minutes_are_attested_with_a_code_from_the_mail_and_a_later_correction_shows() {
    let room = Room::open().await;
    room.at(0, 9 * 60 + 30);
    room.enter(&room.trainer, 0, &[("everyone", "yes")]).await;
    assert!(
        !room.own_record(0).await.body.contains("Send me the code"),
        "the day goes on"
    );
    let early = room.say(0, "codes", &[("checksum", "any")]).await;
    assert_eq!(early.status, 422);
    assert!(early.body.contains("once the day is over"), "{}", early.body);
    room.at(0, 11 * 60 + 15);
    assert!(
        room.attest(0, "1234")
            .await
            .body
            .contains("No code was sent for this day")
    );
    assert!(room.own_record(0).await.body.contains("Send me the code"));
    let stale = room.say(0, "codes", &[("checksum", "older")]).await;
    assert!(
        stale.body.contains("have changed in the meantime"),
        "{}",
        stale.body
    );
    assert_eq!(room.ask_for_code(0).await.status, 303);
    let code = room.mailed_code().await;
    let hashed = "SELECT COUNT(*) FROM attestation_codes WHERE LENGTH(code_hash) = 64";
    assert_eq!(room.count(hashed).await, 1);
    assert!(room.own_record(0).await.body.contains("Code from the mail"));

    // Another person's code, wrong ones, none; each of the tries counts.
    assert!(
        room.attest(1, &code)
            .await
            .body
            .contains("No code was sent for this day")
    );
    let other = if code == "0000" { "0001" } else { "0000" };
    let wrong = room.attest(0, other).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("4 tries are left"), "{}", wrong.body);
    assert_eq!(room.attest(0, "").await.status, 422);
    assert_eq!(room.attest(0, &"9".repeat(40)).await.status, 422);
    assert_eq!(room.count(ATTESTED).await, 0);
    let spaced = format!("{} {}", &code[..2], &code[2..]);
    let done = room.attest(0, &spaced).await;
    assert_eq!((done.status, done.location()), (303, room.record_of(0)));
    // Pressed twice it is attested once.
    assert_eq!(room.attest(0, &code).await.status, 303);
    assert_eq!(room.count(ATTESTED).await, 1);
    let own = room.own_record(0).await;
    assert!(
        own.body.contains("Attested: 1 h") && !own.body.contains("Send me the code"),
        "{}",
        own.body
    );
    let list = room.server.get_as(&room.trainer, &room.list()).await;
    assert!(list.body.contains("1 of 3 attest the minutes"), "{}", list.body);
    let said = room.server.get_as(&room.auditor, &room.said()).await;
    assert!(
        said.body.contains("not attested") && said.body.contains("</svg>attested"),
        "{}",
        said.body
    );

    room.correct(0, "09:50").await;
    for reply in [
        room.own_record(0).await,
        room.server.get_as(&room.office, &room.said()).await,
    ] {
        assert!(
            reply.body.contains("changed since it was attested"),
            "{}",
            reply.body
        );
    }
    assert_eq!(room.ask_for_code(0).await.status, 303, "and can be attested anew");
    let code = room.mailed_code().await;
    room.correct(0, "09:40").await;
    let changed = room.attest(0, &code).await;
    assert!(changed.body.contains("ask for a new code"), "{}", changed.body);
    room.ask_for_code(0).await;
    assert_eq!(room.attest(0, &room.mailed_code().await).await.status, 303);
    assert_eq!(room.count(ATTESTED).await, 2);
}

#[rocket::async_test]
async fn a_code_runs_out_is_guessed_in_vain_and_is_sent_only_so_often() {
    let room = Room::open().await;
    room.at(0, 11 * 60 + 20);
    for slot in [0, 2] {
        room.enter(&room.trainer, slot, &[("everyone", "yes")]).await;
    }
    room.ask_for_code(0).await;
    let code = room.mailed_code().await;
    room.at(0, 11 * 60 + 51);
    assert!(
        room.attest(0, &code)
            .await
            .body
            .contains("more than 30 minutes ago")
    );
    room.ask_for_code(0).await;
    let code = room.mailed_code().await;
    let other = if code == "0000" { "0001" } else { "0000" };
    for _ in 0..5 {
        assert_eq!(room.attest(0, other).await.status, 422);
    }
    let late = room.attest(0, &code).await;
    assert!(late.body.contains("wrongly too often"), "{}", late.body);
    for _ in 0..3 {
        assert_eq!(room.ask_for_code(0).await.status, 303);
    }
    let enough = room.ask_for_code(0).await;
    assert_eq!(enough.status, 429);
    assert!(!enough.header("Retry-After").is_empty());
    assert_eq!(room.ask_for_code(1).await.status, 303, "others are not held up");
    assert_eq!(room.count(ATTESTED).await, 0);

    // Nobody speaks for somebody else, and nothing is said about days that are not.
    let codes = format!("{}/{}/codes", room.record_of(0), room.day);
    for (browser, status) in [
        (&room.trainer, 403),
        (&room.office, 403),
        (&room.auditor, 403),
        (&room.officials[1].browser, 404),
        (&room.other_trainer, 404),
        (&room.elsewhere.browser, 404),
    ] {
        assert_eq!(room.server.post(browser, &codes, &[]).await.status, status);
        for part in ["attestations", "objections"] {
            let path = format!("{}/{}/{part}", room.record_of(0), room.day);
            assert_eq!(
                room.server.post(browser, &path, &[]).await.status,
                status,
                "{part}"
            );
        }
    }
    let own = &room.officials[0].browser;
    for day in ["2001-01-01", "never"] {
        let field = format!("objection-{day}");
        for part in ["codes", "attestations", "objections"] {
            let path = format!("{}/{day}/{part}", room.record_of(0));
            let fields = [(field.as_str(), "words"), ("code-2001-01-01", "1234")];
            assert_eq!(room.server.post(own, &path, &fields).await.status, 404, "{path}");
        }
    }
}

#[rocket::async_test]
async fn what_was_signed_and_attested_is_verified_against_the_entries_and_the_trail() {
    let room = Room::open().await;
    room.at(0, 11 * 60 + 20);
    room.enter(&room.trainer, 0, &[("everyone", "yes")]).await;
    let checksum = room
        .server
        .get_as(&room.trainer, &room.list())
        .await
        .input("checksum");
    let sign = format!("{}/{}/countersignatures", room.list(), room.day);
    room.server
        .post(&room.trainer, &sign, &[("checksum", &checksum)])
        .await;
    room.ask_for_code(0).await;
    room.attest(0, &room.mailed_code().await).await;
    let verify = async || attendance::verify(room.server.app.db.read()).await.unwrap();
    let found = verify().await;
    assert_eq!(
        (found.whole, found.unnamed, found.wrong.len()),
        (2, 0, 0),
        "{found:?}"
    );
    // A correction and a move of the day are no tampering.
    room.correct(0, "09:50").await;
    let run = async |sql: String| {
        let mut rows = Rows::begin(&room.server).await;
        rows.run(&sql, Vec::new()).await;
        rows.commit().await;
    };
    run("UPDATE slots SET on_date = '2031-12-24'".to_owned()).await;
    assert_eq!(verify().await, found);
    // Minutes added behind the program's back are, and so is an attestation that nobody gave or that is gone.
    run(
        "UPDATE attendance_entries SET to_minute = 599 WHERE replaces IS NULL AND to_minute = 600".to_owned(),
    )
    .await;
    let tampered = verify().await;
    assert_eq!((tampered.whole, tampered.wrong.len()), (0, 2), "{tampered:?}");
    run("UPDATE attendance_entries SET to_minute = 600 WHERE to_minute = 599".to_owned()).await;
    assert_eq!(verify().await, found);
    run("UPDATE attestations SET minutes = minutes + 60".to_owned()).await;
    let inflated = verify().await;
    assert_eq!(
        inflated.wrong.len(),
        2,
        "more minutes than in the trail: {inflated:?}"
    );
    run("UPDATE attestations SET minutes = minutes - 60".to_owned()).await;
    assert_eq!(verify().await, found);
    run("UPDATE attestations SET checksum = 'made up'".to_owned()).await;
    let forged = verify().await;
    assert_eq!(
        forged.wrong.len(),
        3,
        "not in the trail, not of the entries, and the true one is gone: {forged:?}"
    );
    run("DELETE FROM attestations".to_owned()).await;
    assert_eq!(verify().await.wrong.len(), 1);
}
