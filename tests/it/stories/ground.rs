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
