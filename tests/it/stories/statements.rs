//! What funders ask about participants: nothing until the project asks it, and seen by nobody but the participant, the office and
//! its auditors.

use evenhand::{
    kernel::ids::new_id,
    people::{Permission, PersonId, Scope},
};

use sea_orm::Value;
use serde_json::json;

use crate::support::{
    Browser, Reply,
    room::{Room, Rows, staff},
};

/// The code of the room's project.
const PROJECT: &str = "RT13";
const OWN: &str = "/projects/RT13/statement";
const QUESTIONS: &str = "/projects/RT13/questions";
const FILLINGS: &str = "SELECT COUNT(*) FROM fillings";
const STATEMENTS: &str = "SELECT COUNT(*) FROM statements";

impl Room {
    /// The office has the project ask these questions.
    async fn asks(&self, questions: &[&str]) -> Reply {
        let fields: Vec<(&str, &str)> = questions.iter().map(|code| ("questions[]", *code)).collect();
        self.server.post(&self.office, QUESTIONS, &fields).await
    }

    async fn says(&self, browser: &Browser, fields: &[(&str, &str)]) -> Reply {
        self.server.post(browser, OWN, fields).await
    }

    fn page_of(&self, person: PersonId) -> String {
        format!("/projects/{PROJECT}/statements/{person}")
    }
}

#[rocket::async_test]
async fn nothing_is_asked_until_the_office_asks_it_and_every_question_may_be_left() {
    let room = Room::open().await;
    let zofia = &room.officials[0];
    let enrolment = format!("/enrolments/{}", zofia.enrolment);
    let page = room.server.get_as(&zofia.browser, &enrolment).await;
    assert!(
        !page.body.contains(OWN),
        "nobody is sent to a page without questions"
    );
    let page = room.server.get_as(&zofia.browser, OWN).await;
    assert!(page.body.contains("Nothing is asked"), "{}", page.body);
    // What is sent all the same is not kept.
    let saved = room
        .says(&zofia.browser, &[("sex", "woman"), ("disability", "yes")])
        .await;
    assert_eq!(saved.status, 303);
    assert_eq!(
        room.count("SELECT COUNT(*) FROM statements WHERE sex = 'woman'")
            .await,
        0
    );
    assert_eq!(room.count("SELECT COUNT(*) FROM sensitive_answers").await, 0);

    let asked = room.asks(&["sex", "birth_year", "education", "disability"]).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let page = room.server.get_as(&zofia.browser, &enrolment).await;
    assert!(page.body.contains(&format!("href=\"{OWN}\"")), "{}", page.body);
    let page = room.server.get_as(&zofia.browser, OWN).await;
    for text in [
        "Why this is asked",
        "Year of birth",
        "Records are kept for",
        "I do not want to answer",
        "Not answered",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert!(!page.body.contains("Minority") && !page.body.contains("Labour status"));
    let fields = [
        ("sex", "woman"),
        ("birth_year", "1984"),
        ("education", "not_stated"),
        ("disability", "refused"),
    ];
    for _ in 0..2 {
        assert_eq!(room.says(&zofia.browser, &fields).await.status, 303);
    }
    let once = "SELECT COUNT(*) FROM audit_entries WHERE action = 'statement.given'";
    assert_eq!(
        room.count(once).await,
        2,
        "once before anything was asked, once for two clicks"
    );
    let refused = "SELECT COUNT(*) FROM sensitive_answers WHERE answer = 'refused' AND asked_by IS NULL";
    assert_eq!((room.count(STATEMENTS).await, room.count(refused).await), (1, 1));
    let page = room.server.get_as(&zofia.browser, OWN).await;
    for text in [
        "value=\"1984\"",
        "value=\"refused\" checked",
        "Answered in person on",
        "own page on",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    // A question that is switched off is no longer shown, and what was answered to it stays.
    room.asks(&["sex"]).await;
    let page = room.server.get_as(&zofia.browser, OWN).await;
    assert!(!page.body.contains("1984"), "{}", page.body);
    assert_eq!(
        room.says(&zofia.browser, &[("sex", "non_binary")]).await.status,
        303
    );
    let kept = "SELECT COUNT(*) FROM statements WHERE birth_year = 1984 AND sex = 'non_binary'";
    assert_eq!(room.count(kept).await, 1);
}

#[rocket::async_test]
async fn what_cannot_be_an_answer_is_shown_again_and_nothing_is_stored() {
    let room = Room::open().await;
    room.asks(&["sex", "birth_year", "labour_status", "minority"])
        .await;
    let zofia = &room.officials[0];
    let cases = [
        ("sex", "other"),
        ("birth_year", "1850"),
        ("birth_year", "soon"),
        ("birth_year", "9999"),
        ("labour_status", "=cmd()"),
        ("minority", "not_asked"),
    ];
    for (field, value) in cases {
        let answer = room
            .says(&zofia.browser, &[("sex", "woman"), (field, value)])
            .await;
        assert_eq!(answer.status, 422, "{field} {value}");
        assert!(
            answer.body.contains(&format!("href=\"#field-{field}\"")),
            "{field}"
        );
    }
    assert_eq!(room.count(STATEMENTS).await, 0);
    assert_eq!(room.asks(&["sex", "shoe_size"]).await.status, 422);
    let asked = room.count("SELECT COUNT(*) FROM questions_asked").await;
    assert_eq!(asked, 4, "what was asked before is still asked");
}

#[rocket::async_test]
async fn the_office_fills_in_from_a_document_and_the_participant_sees_who_did_and_who_looked() {
    let room = Room::open().await;
    room.asks(&["sex", "education", "disability"]).await;
    let zofia = &room.officials[0];
    let page = room.page_of(zofia.person);
    let form = room.server.get_as(&room.office, &page).await;
    assert!(form.body.contains("Answers of Zofia Wiśniewska"), "{}", form.body);
    let day = (room.day + time::Duration::days(300)).to_string();
    let cases: [(&[(&str, &str)], &str); 3] = [
        (&[("sex", "woman")], "document"),
        (
            &[("disability", "refused"), ("document", "Formularz")],
            "asked_on",
        ),
        (
            &[
                ("disability", "refused"),
                ("document", "Formularz"),
                ("asked_on", &day),
            ],
            "asked_on",
        ),
    ];
    for (fields, field) in cases {
        let answer = room.server.post(&room.office, &page, fields).await;
        assert_eq!(answer.status, 422, "{fields:?}");
        assert!(
            answer.body.contains(&format!("href=\"#field-{field}\"")),
            "{field}"
        );
    }
    assert_eq!(room.count(STATEMENTS).await, 0);
    let asked_on = (room.day - time::Duration::days(5)).to_string();
    let fields = [
        ("sex", "woman"),
        ("disability", "refused"),
        ("document", "=HYPERLINK(\"x\") <b>Formularz</b>"),
        ("asked_on", asked_on.as_str()),
    ];
    let saved = room.server.post(&room.office, &page, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.body);

    let own = room.server.get_as(&zofia.browser, OWN).await;
    for text in [
        "filled in by Biuro Testowa",
        "Asked by Biuro Testowa",
        "&lt;b&gt;Formularz",
    ] {
        assert!(own.body.contains(text), "{text}: {}", own.body);
    }
    let privacy = room.server.get_as(&zofia.browser, "/me/privacy").await;
    assert!(
        privacy.body.contains("Your answers for the funder"),
        "{}",
        privacy.body
    );
    let record = room.server.get_as(&zofia.browser, "/me/record.json").await;
    for text in [
        "\"sex\": \"woman\"",
        "\"answer\": \"refused\"",
        "\"asked_by\": \"Biuro Testowa\"",
        PROJECT,
    ] {
        assert!(record.body.contains(text), "{text}: {}", record.body);
    }
    // The audit trail says what was answered, not how.
    let told = "SELECT COUNT(*) FROM audit_entries WHERE CAST(detail AS text) LIKE '%refused%'";
    assert_eq!(room.count(told).await, 0);

    // The participant has the last word, and it is theirs from then on.
    let fields = [("sex", "not_stated"), ("education", "isced_5_8")];
    assert_eq!(room.says(&zofia.browser, &fields).await.status, 303);
    let form = room.server.get_as(&room.office, &page).await;
    assert!(form.body.contains("Answered in person on"), "{}", form.body);
    assert_eq!(
        room.count("SELECT COUNT(*) FROM statements WHERE from_documents = ''")
            .await,
        1
    );
}

#[rocket::async_test]
async fn only_participant_office_and_auditor_see_answers_and_only_the_first_two_give_them() {
    let room = Room::open().await;
    room.asks(&["sex"]).await;
    let zofia = &room.officials[0];
    let elsewhere = Scope::Project(new_id());
    let foreign = staff(&room.server, "Obce", Permission::Office, elsewhere).await;
    let page = room.page_of(zofia.person);
    let list = format!("/projects/{PROJECT}/statements");
    for (who, browser) in [
        ("another participant", &room.officials[1].browser),
        ("trainer", &room.trainer),
        ("foreign office", &foreign),
    ] {
        for address in [&page, &list, &QUESTIONS.to_owned()] {
            assert_eq!(
                room.server.get_as(browser, address).await.status,
                404,
                "{who} {address}"
            );
            assert_eq!(
                room.server.post(browser, &page, &[("sex", "man")]).await.status,
                404,
                "{who}"
            );
        }
        assert_eq!(
            room.server.post(browser, QUESTIONS, &[]).await.status,
            404,
            "{who}"
        );
    }
    for (who, browser) in [
        ("trainer", &room.trainer),
        ("office", &room.office),
        ("auditor", &room.auditor),
    ] {
        assert_eq!(
            room.server.get_as(browser, OWN).await.status,
            404,
            "{who} takes no part"
        );
        assert_eq!(room.says(browser, &[("sex", "man")]).await.status, 404, "{who}");
    }
    for address in [&page, &list, &QUESTIONS.to_owned()] {
        let read = room.server.get_as(&room.auditor, address).await;
        assert_eq!(read.status, 200, "{address}");
        assert!(
            !read.body.contains("<form class=\"form\""),
            "{address} changes nothing for an auditor"
        );
    }
    let sent = [("sex", "man"), ("document", "x")];
    assert_eq!(room.server.post(&room.auditor, &page, &sent).await.status, 403);
    assert_eq!(room.server.post(&room.auditor, QUESTIONS, &[]).await.status, 404);
    assert_eq!(room.count("SELECT COUNT(*) FROM questions_asked").await, 1);
    assert_eq!(room.count(STATEMENTS).await, 0);
    // Somebody who never took part has no page, whoever asks.
    let nobody = room.page_of(PersonId::new());
    assert_eq!(room.server.get_as(&room.office, &nobody).await.status, 404);
    let found = room
        .server
        .get_as(&room.office, &format!("{list}?q=wisniewska"))
        .await;
    assert!(
        found.body.contains("Wiśniewska Zofia") && !found.body.contains("Kowal"),
        "{}",
        found.body
    );
    let none = room
        .server
        .get_as(&room.office, &format!("{list}?show=complete"))
        .await;
    assert!(none.body.contains("Nobody was found"), "{}", none.body);
}

#[rocket::async_test]
async fn what_is_filled_in_without_asking_has_a_reason_and_an_author_and_ends() {
    let room = Room::open().await;
    room.asks(&["labour_status"]).await;
    let mut rows = Rows::begin(&room.server).await;
    let names = Value::Json(Some(Box::new(json!({ "en": "Social affairs" }))));
    let values = vec![room.project.into(), "social".into(), names, 0.into()];
    rows.insert("role_categories", "project_id code names ord", values)
        .await;
    rows.commit().await;
    let rule = |fields: Vec<(&'static str, String)>| {
        let room = &room;
        async move {
            let fields: Vec<(&str, &str)> = fields
                .iter()
                .map(|(name, value)| (*name, value.as_str()))
                .collect();
            room.server
                .post(&room.office, &format!("/projects/{PROJECT}/fillings"), &fields)
                .await
        }
    };
    let whole = |id: &str| {
        vec![
            ("id", id.to_owned()),
            ("roles[]", "social".to_owned()),
            ("labour_status", "employed".to_owned()),
            ("education", "not_stated".to_owned()),
            ("reason", "All are civil servants <i>by law</i>".to_owned()),
        ]
    };
    let id = new_id().to_string();
    for (field, value) in [
        ("roles[]", "astronauts"),
        ("labour_status", "not_stated"),
        ("labour_status", "rich"),
        ("education", ""),
        ("reason", ""),
    ] {
        let mut fields = whole(&id);
        fields.retain(|(name, _)| *name != field);
        fields.push((field, value.to_owned()));
        let answer = rule(fields).await;
        let shown = field.trim_end_matches("[]");
        assert_eq!(answer.status, 422, "{field} {value}");
        assert!(
            answer.body.contains(&format!("href=\"#field-{shown}\"")),
            "{field}: {}",
            answer.body
        );
    }
    assert_eq!(room.count(FILLINGS).await, 0);
    for _ in 0..2 {
        assert_eq!(rule(whole(&id)).await.status, 303);
    }
    assert_eq!(room.count(FILLINGS).await, 1, "two clicks make one rule");
    let own = room.server.get_as(&room.officials[0].browser, OWN).await;
    assert!(
        own.body
            .contains("Filled in without asking: All are civil servants &lt;i&gt;by law"),
        "{}",
        own.body
    );
    let list = room
        .server
        .get_as(&room.auditor, &format!("/projects/{PROJECT}/statements"))
        .await;
    assert!(list.body.contains("Complete for 4 of 4"), "{}", list.body);
    let questions = room.server.get_as(&room.auditor, QUESTIONS).await;
    assert!(questions.body.contains("Biuro Testowa"), "{}", questions.body);
    let end = format!("/projects/{PROJECT}/fillings/end");
    assert_eq!(room.server.post(&room.auditor, &end, &[]).await.status, 404);
    for _ in 0..2 {
        assert_eq!(room.server.post(&room.office, &end, &[]).await.status, 303);
    }
    assert_eq!(
        room.count(FILLINGS).await,
        2,
        "ended once, and nothing is forgotten"
    );
    let own = room.server.get_as(&room.officials[0].browser, OWN).await;
    assert!(!own.body.contains("civil servants"), "{}", own.body);
}
