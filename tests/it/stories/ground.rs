//! What holds for every answer.

use crate::support::Server;

#[rocket::async_test]
async fn a_server_answers_with_strict_headers_and_a_page_for_what_is_not_there() {
    let server = Server::start().await;
    let health = server.get("/health").await;
    assert_eq!((health.status, health.body.as_str()), (200, "ok\n"));
    let missing = server.get("/nothing-here").await;
    assert_eq!(missing.status, 404);
    assert!(missing.body.contains("<h1"), "{}", missing.body);
    assert!(
        missing
            .header("Content-Security-Policy")
            .contains("default-src 'none'")
    );
    assert_eq!(missing.header("X-Content-Type-Options"), "nosniff");
}

#[rocket::async_test]
async fn browsers_keep_an_asset_for_good_only_under_its_own_mark() {
    let server = Server::start().await;
    let page = server.get("/nothing-here").await.body;
    let cut = |from: &str| page.split(from).nth(1).and_then(|rest| rest.split('"').next());
    let style = cut("<link rel=\"stylesheet\" href=\"").expect("a style sheet");
    let build = cut("data-build=\"").expect("the mark of the build");
    let good = "public, max-age=31536000, immutable";
    for (address, keep) in [
        (style.to_owned(), good),
        (format!("/assets/autosave.js?v={build}"), good),
        ("/assets/style.css?v=0".to_owned(), "public, max-age=300"),
        ("/assets/style.css".to_owned(), "public, max-age=300"),
    ] {
        let asset = server.get(&address).await;
        assert_eq!(
            (asset.status, asset.header("Cache-Control").as_str()),
            (200, keep),
            "{address}"
        );
        let known = ("If-None-Match", asset.header("ETag"));
        let again = server
            .get_with(&Default::default(), &address, (known.0, &known.1))
            .await;
        assert_eq!((again.status, again.bytes.len()), (304, 0), "{address}");
    }
    let icon = server.get("/favicon.ico").await;
    assert_eq!(
        (icon.status, icon.header("Content-Type").as_str()),
        (200, "image/svg+xml")
    );
    assert!(icon.body.contains("<svg"));
    assert_eq!(server.get("/assets/nothing.css").await.status, 404);
}
