//! Who reads the courses, how many queries that takes, and what two offices at once do.

use super::*;

#[rocket::async_test]
async fn auditors_read_along_and_nobody_else_knows_of_courses() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    let auditor = server.person_with(Permission::Auditor).await;
    let official = server.person().await;
    upload(&server, &office, &zip_of(&files())).await;
    let page = server.get_as(&office, "/courses/working-group-day").await;
    let preview = page
        .body
        .split("href=\"")
        .find(|part| part.contains("/preview/"))
        .expect("a preview");
    let preview = preview.split('"').next().expect("an address").to_owned();
    let reading = [
        "/courses",
        "/courses/working-group-day",
        "/courses/working-group-day/download.zip",
        &preview,
    ];
    for path in reading {
        assert_eq!(server.get_as(&auditor, path).await.status, 200, "{path}");
        assert_eq!(server.get_as(&official, path).await.status, 404, "{path}");
        let guest = server.get(path).await;
        assert_eq!(
            (guest.status, guest.location().starts_with("/sign-in")),
            (303, true),
            "{path}"
        );
    }
    let seen = server.get_as(&auditor, "/courses/working-group-day").await;
    assert!(
        !seen.body.contains("/courses/import"),
        "an auditor is offered nothing that changes something"
    );
    for someone in [&auditor, &official] {
        assert_eq!(server.get_as(someone, "/courses/import").await.status, 404);
        assert_eq!(upload(&server, someone, &zip_of(&files())).await.status, 404);
    }
    let forged = server
        .post_raw(&office, "/courses/import", &[("bundled", "equal-treatment")])
        .await;
    assert_eq!(forged.status, 403);
    assert_eq!(count(&server, "courses").await, 1);
}

#[rocket::async_test]
async fn the_list_and_a_course_take_few_queries() {
    let server = Server::start().await;
    let office = server.person_with(Permission::Office).await;
    for name in ["equal-treatment", "working-group-day"] {
        server
            .post(&office, "/courses/import", &[("bundled", name)])
            .await;
    }
    server.get_as(&office, "/courses/equal-treatment").await;
    for (path, budget) in [("/courses", 2), ("/courses/equal-treatment", 3)] {
        let before = server.app.db.queries();
        assert_eq!(server.get_as(&office, path).await.status, 200);
        let taken = server.app.db.queries() - before;
        assert!(taken <= budget, "{path} takes {taken} queries");
    }
}

#[rocket::async_test]
async fn two_imports_of_a_new_course_at_once_make_one() {
    let server = Server::start().await;
    let import = || {
        let source = Source::bundled("working-group-day").expect("a bundled course");
        catalogue::import(&server.app, MayImport::on_this_machine(), source, IMPORTERS)
    };
    let both = rocket::futures::future::join(import(), import()).await;
    let fates = [both.0, both.1].map(|fate| match fate {
        Ok(Import::New { number: 1, .. }) => "new",
        Ok(Import::Unchanged { .. }) | Err(Fault::Refused(_)) => "not needed",
        other => panic!("{other:?}"),
    });
    assert!(
        fates.contains(&"new") && fates.contains(&"not needed"),
        "{fates:?}"
    );
    assert_eq!(
        (
            count(&server, "courses").await,
            count(&server, "course_versions").await
        ),
        (1, 1)
    );
}
