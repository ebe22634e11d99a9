//! Stories of question files, in and out.

use super::Bank;

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
