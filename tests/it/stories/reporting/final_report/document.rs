//! The final report as a document.

use super::read;
use crate::support::Server;

#[rocket::async_test]
async fn the_document_is_archivable_in_three_languages_and_is_not_made_without_end() {
    let server = Server::sample().await;
    let auditor = server.as_part("auditor").await;
    let mut made = 0;
    for (language, title) in [
        ("en", "Final report"),
        ("pl", "Sprawozdanie końcowe"),
        ("sv", "Slutrapport"),
    ] {
        for version in ["", "&public=true"] {
            let path = format!("/projects/RT/reports/final.pdf?lang={language}{version}");
            let document = server.get_as(&auditor, &path).await;
            assert_eq!(document.status, 200, "{path}: {}", document.body);
            assert!(document.bytes.starts_with(b"%PDF-1.7"), "{path}");
            let text = String::from_utf8_lossy(&document.bytes);
            for mark in [
                title,
                "<pdfaid:part>2</pdfaid:part>",
                "<pdfuaid:part>1</pdfuaid:part>",
                &format!("/Lang({language})"),
            ] {
                assert!(text.contains(mark), "{path}: {mark}");
            }
            made += 1;
        }
    }
    for _ in made..20 {
        server.get_as(&auditor, "/projects/RT/reports/final.pdf").await;
    }
    let refused = server.get_as(&auditor, "/projects/RT/reports/final.pdf").await;
    assert_eq!(refused.status, 429);
    let page = server.get_as(&auditor, "/projects/RT/reports/final").await;
    assert_eq!(page.status, 200, "the page is still there");
    let reports = read(&server, &auditor, "/projects/RT/reports").await;
    assert!(
        reports.contains("href=\"/projects/RT/reports/final\""),
        "{reports}"
    );
}
