//! The schedule of a project, which everyone sees: as a page, a document and a calendar.

use crate::support::{Browser, Server};

#[rocket::async_test]
async fn a_project_shows_when_and_where_its_editions_take_place() {
    let server = Server::sample().await;
    let page = server.get("/projects/RT/schedule").await;
    assert_eq!(page.status, 200, "{}", page.body);
    for text in [
        "/editions/RT-WAW",
        "/editions/RT-OPO",
        "09:00–16:00",
        "<address class=\"plain\">",
        "Aleksander Żuławski",
        "/projects/RT/schedule.pdf",
        "/projects/RT/schedule.ics",
        "Co-funded by the European Union",
    ] {
        assert!(page.body.contains(text), "{text}\n{}", page.body);
    }
    assert!(!page.body.contains("RT-GOR"), "drafts are nobody's business");
    assert_eq!(server.get("/projects/NONE/schedule").await.status, 404);
    let edition = server.get("/editions/RT-WAW").await;
    assert!(
        edition.body.contains("href=\"/projects/RT/schedule\""),
        "{}",
        edition.body
    );
}

#[rocket::async_test]
async fn the_schedule_is_a_document_in_each_language_and_not_without_end() {
    let server = Server::sample().await;
    for language in ["en", "pl", "sv"] {
        let path = format!("/projects/RT/schedule.pdf?lang={language}");
        let document = server.get(&path).await;
        assert_eq!(document.status, 200, "{language}");
        assert!(document.bytes.starts_with(b"%PDF-"), "{language}");
    }
    assert_eq!(server.get("/projects/NONE/schedule.pdf").await.status, 404);
    let guest = Browser::default();
    let mut status = 200;
    for _ in 0..20 {
        status = server.get_as(&guest, "/projects/RT/schedule.pdf").await.status;
    }
    assert_eq!(status, 429, "setting documents has a limit for each caller");
}
