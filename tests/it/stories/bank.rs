//! Stories of the item bank: writing, changing, finding, and files in and out.

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
    // Another language is added; nothing of the first is lost.
    let polish = [
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

const GIFT: &[u8] = "::Age:: Is age protected? {TRUE#No.#Yes.}\n\n::Bad:: Which? {=a =b ~}\n\n::Pairs:: Match {=a -> 1 =b -> 2 =c -> 3}\n\n// end\n::Wrong:: {".as_bytes();

#[rocket::async_test]
async fn a_file_is_looked_at_before_it_is_taken_and_taken_once() {
    let bank = Bank::open().await;
    let before = bank.versions().await;
    let imports = format!("{}/imports", bank.items());
    let server = bank.lesson.server();
    let shown = server
        .upload(
            &bank.office,
            &imports,
            &[("language", "en")],
            ("file", "questions.gift", GIFT),
        )
        .await;
    assert_eq!(shown.status, 303, "{}", shown.body);
    let page = bank.get(&shown.location()).await;
    assert!(
        page.body.contains("Is age protected?") && page.body.contains("Pairs"),
        "{}",
        page.body
    );
    assert!(page.body.contains("cannot be taken"), "{}", page.body);
    assert_eq!(
        bank.versions().await,
        before,
        "nothing is stored before it was looked at"
    );
    let taking = format!("{}/taking", shown.location());
    for _ in 0..2 {
        assert_eq!(bank.post(&taking, &[]).await.status, 303);
    }
    let taken = bank.versions().await - before;
    assert!(taken >= 2, "{taken}");
    // The same file again has nothing new.
    let shown = server
        .upload(
            &bank.office,
            &imports,
            &[("language", "en")],
            ("file", "again.gift", GIFT),
        )
        .await;
    let page = bank.get(&shown.location()).await;
    assert!(page.body.contains("nothing new"), "{}", page.body);
    let export = bank
        .get(&format!(
            "{}/export?format=gift&text=en&kind=true_false",
            bank.items()
        ))
        .await;
    let file = export
        .body
        .split("href=\"")
        .find(|rest| rest.contains("/export/gift"))
        .expect("a file");
    let file = file.split('"').next().expect("an address").replace("&amp;", "&");
    let written = bank.get(&file).await;
    assert!(
        written.body.contains("Is age protected?") && !written.body.contains("Pairs"),
        "{}",
        written.body
    );
}

#[rocket::async_test]
async fn files_that_are_none_are_refused_with_their_reason() {
    let bank = Bank::open().await;
    let imports = format!("{}/imports", bank.items());
    let bomb = b"<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a \"aaaa\">]><quiz>&a;</quiz>";
    for (name, bytes) in [
        ("bomb.xml", &bomb[..]),
        ("cut.zip", b"PK\x03\x04cut"),
        ("words.txt", b"Just words."),
    ] {
        let reply = bank
            .lesson
            .server()
            .upload(
                &bank.office,
                &imports,
                &[("language", "en")],
                ("file", name, bytes),
            )
            .await;
        assert_eq!(reply.status, 422, "{name}");
        assert!(reply.body.contains("field-file-error"), "{name} {}", reply.body);
    }
    let missing = bank.post(&imports, &[("language", "en")]).await;
    assert_eq!(missing.status, 422);
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
