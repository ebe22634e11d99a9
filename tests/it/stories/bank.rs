//! Stories of the item bank: writing, changing, finding.

mod files;
mod several;

use evenhand::people::Permission;

use crate::support::{Browser, Reply, lesson::Lesson};

const FORM: [(&str, &str); 8] = [
    ("kind", "single"),
    ("text-language", "en"),
    ("text", "Which ground is protected?"),
    ("row-1-text", "Age"),
    ("row-1-right", "true"),
    ("row-2-text", "Shoe size"),
    ("worth", "1,5"),
    ("do", "save"),
];

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FORM
        .iter()
        .filter(|(name, _)| !changes.iter().any(|(other, _)| other == name));
    kept.chain(changes).copied().collect()
}

struct Bank {
    lesson: Lesson,
    office: Browser,
    slug: String,
}

impl Bank {
    async fn open() -> Self {
        let lesson = Lesson::begin().await;
        let office = lesson.server().person_with(Permission::Office).await;
        let slug = "small-course".to_owned();
        Self { lesson, office, slug }
    }

    async fn get(&self, path: &str) -> Reply {
        let reply = self.lesson.server().get_as(&self.office, path).await;
        assert_eq!(reply.status, 200, "{path} {}", reply.body);
        reply
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.lesson.server().post(&self.office, path, fields).await
    }

    fn items(&self) -> String {
        format!("/courses/{}/items", self.slug)
    }

    /// Writes a question; gives its address.
    async fn write(&self, changes: &[(&str, &str)]) -> String {
        let reply = self.post(&self.items(), &with(changes)).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        reply.location().split('?').next().expect("an address").to_owned()
    }

    async fn versions(&self) -> i64 {
        let sql = "SELECT COUNT(*) AS number FROM item_versions";
        self.lesson.room.count(sql).await
    }
}

#[rocket::async_test]
async fn a_question_is_written_found_changed_and_copied() {
    let bank = Bank::open().await;
    let address = bank
        .write(&[
            ("category", "Grounds / Age"),
            ("tags", "law, first day"),
            ("ground", "age"),
        ])
        .await;
    let page = bank.get(&address).await;
    for told in [
        "Which ground is protected?",
        "Grounds / Age",
        "first day, law",
        "1.5",
        "Shoe size",
    ] {
        assert!(page.body.contains(told), "{told}: {}", page.body);
    }
    for found in [
        "?q=PROTECTED+ground",
        "?kind=single",
        "?ground=age",
        "?tag=law",
        "?q=first",
    ] {
        let list = bank.get(&format!("{}{found}", bank.items())).await;
        assert!(list.body.contains(&address), "{found}");
    }
    for empty in ["?q=nowhere", "?kind=matching", "?ground=sex", "?retired=true"] {
        let list = bank.get(&format!("{}{empty}", bank.items())).await;
        assert!(!list.body.contains(&address), "{empty}");
    }
    // Questions of the course folder are found by their words too, with or without marks.
    let list = bank.get(&format!("{}?q=which+protected", bank.items())).await;
    assert!(list.body.contains("check/"), "{}", list.body);
    // Another language is added; nothing of the first is lost.
    let polish = [
        ("version", "1"),
        ("text-language", "pl"),
        ("text", "Która przesłanka jest chroniona?"),
        ("row-1-text", "Wiek"),
        ("row-1-was", "0"),
        ("row-2-text", "Rozmiar buta"),
        ("row-2-was", "1"),
    ];
    let changed = bank.post(&format!("{address}/versions"), &with(&polish)).await;
    assert_eq!(changed.status, 303, "{}", changed.body);
    let english = bank.get(&format!("{address}/edit?text=en")).await;
    let written = bank.get(&format!("{address}/edit?text=pl")).await;
    assert!(english.body.contains("Shoe size") && written.body.contains("Rozmiar buta"));
    let before = bank.versions().await;
    let copy = bank.post(&format!("{address}/copies"), &[]).await;
    assert!(copy.location().starts_with("/items/") && !copy.location().starts_with(&address));
    assert_eq!(bank.versions().await, before + 1);
    let retired = bank
        .post(&format!("{address}/retirement"), &[("retired", "true")])
        .await;
    assert_eq!(retired.status, 303);
    let list = bank.get(&format!("{}?retired=true", bank.items())).await;
    assert!(list.body.contains(&address));
}

#[rocket::async_test]
async fn what_is_wrong_is_told_and_nothing_typed_is_lost() {
    let bank = Bank::open().await;
    let before = bank.versions().await;
    let cases: [(&[(&str, &str)], &str); 6] = [
        (&[("row-1-right", "")], "One answer must be right."),
        (&[("worth", "many")], "from 0 to 100"),
        (&[("text", "")], "row-2-text"),
        (&[("row-2-share", "200")], "33.33333"),
        (&[("name", &"n".repeat(201))], "200 characters"),
        (&[("penalty", "-5")], "33.33333"),
    ];
    for (changes, told) in cases {
        let reply = bank.post(&bank.items(), &with(changes)).await;
        assert_eq!(reply.status, 422, "{changes:?}");
        assert!(
            reply.body.contains(told) && reply.body.contains("Shoe size"),
            "{changes:?} {}",
            reply.body
        );
    }
    // Buttons of the form change the form, not the bank.
    for button in ["preview", "more", "down-1"] {
        let reply = bank.post(&bank.items(), &with(&[("do", button)])).await;
        assert_eq!(reply.status, 200, "{button}");
        assert!(reply.body.contains("Shoe size"));
    }
    assert_eq!(bank.versions().await, before);
}

#[rocket::async_test]
async fn pressing_twice_writes_once_and_two_at_once_do_not_overwrite_each_other() {
    let bank = Bank::open().await;
    let before = bank.versions().await;
    let id = evenhand::kernel::ids::new_id().to_string();
    for _ in 0..2 {
        let reply = bank.post(&bank.items(), &with(&[("id", &id)])).await;
        assert_eq!(
            reply.location().split('?').next(),
            Some(format!("/items/{id}").as_str())
        );
    }
    assert_eq!(bank.versions().await, before + 1);
    let address = format!("/items/{id}");
    let shown = bank.get(&address).await;
    let copy = shown.input("copy");
    for _ in 0..2 {
        let reply = bank.post(&format!("{address}/copies"), &[("copy", &copy)]).await;
        assert!(reply.location().starts_with(&format!("/items/{copy}")));
    }
    assert_eq!(bank.versions().await, before + 2);
    // Both opened version 1; whoever saves second is told, and nothing typed is lost.
    let first = with(&[("version", "1"), ("text", "First?")]);
    let second = with(&[("version", "1"), ("text", "Second?")]);
    assert_eq!(
        bank.post(&format!("{address}/versions"), &first).await.status,
        303
    );
    let refused = bank.post(&format!("{address}/versions"), &second).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("version 2") && refused.body.contains("Second?"),
        "{}",
        refused.body
    );
    assert_eq!(refused.input("version"), "2", "saving again is meant");
    let again = with(&[("version", "2"), ("text", "Second?")]);
    assert_eq!(
        bank.post(&format!("{address}/versions"), &again).await.status,
        303
    );
    let page = bank.get(&address).await;
    assert!(page.body.contains("Second?"));
}

#[rocket::async_test]
async fn a_picture_needs_words_and_what_was_typed_stays() {
    let bank = Bank::open().await;
    let png = b"\x89PNG\r\n\x1a\nnot much of a picture";
    let server = bank.lesson.server();
    let cases: [(&[u8], &str, &str); 2] = [
        (b"MZ\x90\x00", "a cat", "no picture"),
        (png, "", "Say what the picture shows"),
    ];
    for (bytes, words, told) in cases {
        let fields = with(&[("picture-words", words)]);
        let reply = server
            .upload(&bank.office, &bank.items(), &fields, ("picture", "a.png", bytes))
            .await;
        assert_eq!(reply.status, 422, "{}", reply.body);
        assert!(
            reply.body.contains(told) && reply.body.contains("Shoe size"),
            "{}",
            reply.body
        );
    }
    let fields = with(&[("picture-words", "A sign on a door")]);
    let reply = server
        .upload(&bank.office, &bank.items(), &fields, ("picture", "a.png", png))
        .await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    let page = bank.get(&reply.location()).await;
    let address = page
        .body
        .split("src=\"")
        .find(|rest| rest.starts_with("/item-pictures/"))
        .expect("a picture");
    let shown = server
        .get_as(
            &bank.lesson.zofia().browser,
            address.split('"').next().expect("an address"),
        )
        .await;
    assert_eq!(
        (shown.status, shown.header("content-type").as_str()),
        (200, "image/png")
    );
}

#[rocket::async_test]
async fn what_is_being_written_is_kept_and_shown_as_it_will_be() {
    let bank = Bank::open().await;
    let drafts = format!("/courses/{}/item-drafts", bank.slug);
    let reply = bank
        .post(&drafts, &with(&[("text", "<script>alert(1)</script> Which?")]))
        .await;
    let told: serde_json::Value = serde_json::from_str(&reply.body).expect("JSON");
    let html = told["html"].as_str().expect("a preview");
    assert!(
        html.contains("Shoe size") && html.contains("&lt;script&gt;") && !html.contains("<script"),
        "{html}"
    );
    let form = bank.get(&format!("{}/new", bank.items())).await;
    assert!(form.body.contains("Shoe size"), "the draft is shown");
    let unfinished = bank.post(&drafts, &with(&[("row-1-right", "")])).await;
    assert!(unfinished.body.contains("\"html\":null"), "{}", unfinished.body);
    bank.post(&format!("{drafts}/deletion"), &[]).await;
    let form = bank.get(&format!("{}/new", bank.items())).await;
    assert!(!form.body.contains("Shoe size"));
}

#[rocket::async_test]
async fn a_live_question_is_changed_only_with_a_reason_and_attempts_keep_theirs() {
    let bank = Bank::open().await;
    let attempt = bank.lesson.start(bank.lesson.zofia()).await;
    let shown = bank
        .lesson
        .server()
        .get_as(&bank.lesson.zofia().browser, &attempt)
        .await;
    let list = bank.get(&bank.items()).await;
    let address = list
        .body
        .split("href=\"/items/")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .map(|id| format!("/items/{id}"))
        .expect("an item of the course folder");
    let form = bank.get(&format!("{address}/edit?text=en")).await;
    let kind = form.input("kind");
    let fields = [
        ("kind", kind.as_str()),
        ("text-language", "en"),
        ("text", ""),
        ("worth", "1"),
        ("do", "save"),
    ];
    let refused = bank.post(&format!("{address}/versions"), &fields).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Say why, since attempts have been made"),
        "{}",
        refused.body
    );
    let again = bank
        .lesson
        .server()
        .get_as(&bank.lesson.zofia().browser, &attempt)
        .await;
    assert_eq!(
        again.body.matches("data-item").count(),
        shown.body.matches("data-item").count()
    );
}

#[rocket::async_test]
async fn the_bank_is_for_those_who_teach_the_course_and_its_office() {
    let bank = Bank::open().await;
    let address = bank.write(&[]).await;
    let server = bank.lesson.server();
    let official = &bank.lesson.zofia().browser;
    for path in [
        bank.items(),
        address.clone(),
        format!("{address}/edit"),
        format!("{}/new", bank.items()),
    ] {
        assert_eq!(server.get_as(official, &path).await.status, 404, "{path}");
    }
    assert_eq!(server.post(official, &bank.items(), &with(&[])).await.status, 404);
    let auditor = server.person_with(Permission::Auditor).await;
    assert_eq!(server.get_as(&auditor, &address).await.status, 200);
    assert_eq!(
        server
            .post(&auditor, &format!("{address}/copies"), &[])
            .await
            .status,
        404
    );
}
