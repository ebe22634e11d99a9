//! Projects: added, changed, read by those who may, and by nobody else.

use evenhand::{
    people::{self, Permission, Scope},
    projects,
};

use crate::support::{Browser, Server, newcomer};

/// Somebody new who holds one permission, signed in.
async fn somebody(server: &Server, email: &str, grant: Option<(Permission, Scope)>) -> Browser {
    let mut tx = server.app.db.write().await.expect("a transaction");
    let new = newcomer("Some", "Body", email);
    let id = people::add_person(&mut tx, new, None).await.expect("a person");
    if let Some((permission, scope)) = grant {
        people::grant(&mut tx, id, permission, &scope, None)
            .await
            .expect("a grant");
    }
    tx.commit().await.expect("a commit");
    server.sign_in(id).await
}

async fn admin(server: &Server) -> Browser {
    somebody(
        server,
        "admin@example.org",
        Some((Permission::Admin, Scope::Installation)),
    )
    .await
}

type Fields<'f> = Vec<(&'f str, &'f str)>;

/// A form that is filled in as it should be.
fn form<'f>(id: &'f str, code: &'f str) -> Fields<'f> {
    vec![
        ("id", id),
        ("code", code),
        ("title-pl", "Równość w regionie"),
        ("title-en", "Equality in the region"),
        ("number", "2026/1"),
        ("programme", "ESF+"),
        ("funder", "European Commission"),
        ("starts_on", "2026-01-01"),
        ("ends_on", "2027-12-31"),
        ("contact_email", "office@example.org"),
        ("visibility-pl", "Dofinansowane przez Unię Europejską"),
        ("emblem", "eu"),
        ("issuing_body-pl", "Urząd"),
        ("signatory_name", "Anna Nowak"),
        ("signatory_function-pl", "dyrektor"),
        ("regions[]", "PL-02"),
        ("regions[]", "PL-16"),
        ("role-0-code", "social"),
        ("role-0-en", "Social affairs"),
        ("role-0-order", "2"),
        ("role-1-code", "education"),
        ("role-1-en", "Education"),
        ("role-1-order", "1"),
        ("target-0-indicator", "participants"),
        ("target-0-en", "Officials trained"),
        ("target-0-unit", "persons"),
        ("target-0-value", "120"),
        ("retention_event-en", "the last payment"),
        ("retention_years", "5"),
        ("retention_from", ""),
        ("held_reason", ""),
        ("suppression_k", "5"),
    ]
}

fn with<'f>(fields: &Fields<'f>, name: &'f str, value: &'f str) -> Fields<'f> {
    let mut fields: Fields<'f> = fields
        .iter()
        .copied()
        .filter(|(field, _)| *field != name)
        .collect();
    fields.push((name, value));
    fields
}

#[rocket::async_test]
async fn an_administrator_adds_a_project_once_and_its_office_changes_it() {
    let server = Server::start().await;
    let admin = admin(&server).await;
    let empty = server.get_as(&admin, "/projects").await;
    assert!(empty.body.contains("No projects yet"), "{}", empty.body);
    let id = server.get_as(&admin, "/projects/new").await.input("id");
    let fields = form(&id, "eq2026");
    let first = server.post(&admin, "/projects", &fields).await;
    let second = server.post(&admin, "/projects", &fields).await;
    assert_eq!(
        (first.status, first.location()),
        (303, "/projects/EQ2026".to_owned()),
        "{}",
        first.body
    );
    assert_eq!((second.status, second.location()), (303, first.location()));
    let db = server.app.db.read();
    assert_eq!(projects::projects(db, None).await.expect("a query").len(), 1);
    let project = projects::project_by_code(db, "EQ2026")
        .await
        .expect("a query")
        .expect("the project");
    let roles = projects::role_categories(db, project.id).await.expect("a query");
    let codes: Vec<_> = roles.iter().map(|role| role.code.as_str()).collect();
    assert_eq!(codes, ["education", "social"], "in the order asked for");
    assert_eq!(
        projects::project_regions(db, project.id).await.expect("a query"),
        ["PL-02", "PL-16"]
    );

    let page = server.get_as(&admin, "/projects/EQ2026").await;
    for text in [
        "Equality in the region",
        "Lower Silesia",
        "Officials trained",
        "120",
        "after the last payment",
    ] {
        assert!(page.body.contains(text), "{text}\n{}", page.body);
    }
    let scope = Scope::Project(project.id.0);
    let office = somebody(&server, "desk@example.org", Some((Permission::Office, scope))).await;
    let edit = server.get_as(&office, "/projects/EQ2026/edit").await;
    assert_eq!(edit.status, 200);
    assert_eq!(edit.input("role-0-code"), "education");
    let changed = with(
        &with(&fields, "title-en", "Equality for all"),
        "role-1-remove",
        "true",
    );
    let changed = with(&changed, "held_reason", "Audit 7/2026");
    let answer = server.post(&office, "/projects/EQ2026", &changed).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let page = server.get_as(&office, "/projects/EQ2026").await;
    assert!(page.body.contains("Equality for all") && page.body.contains("Audit 7/2026"));
    assert!(
        page.body
            .contains("Nothing is deleted as long as the hold is in force")
    );
    let roles = projects::role_categories(db, project.id).await.expect("a query");
    assert_eq!(roles.len(), 1);
}

#[rocket::async_test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_is_stored() {
    let server = Server::start().await;
    let admin = admin(&server).await;
    let id = server.get_as(&admin, "/projects/new").await.input("id");
    let good = form(&id, "EQ2026");
    let long = "ż".repeat(601);
    let cases: Vec<(Fields<'_>, &str)> = vec![
        (
            with(&with(&good, "title-pl", ""), "title-en", ""),
            "Please fill in at least one language",
        ),
        (
            with(&good, "title-pl", &long),
            "This is 601 characters long; at most 600 fit",
        ),
        (
            with(&good, "ends_on", "2025-12-31"),
            "The last day is before the first day",
        ),
        (with(&good, "starts_on", "2026-02-30"), "This is not a date"),
        (
            with(&good, "regions[]", "PL-99"),
            "Please choose one of the answers offered",
        ),
        (
            good.iter()
                .copied()
                .filter(|(name, _)| *name != "regions[]")
                .collect(),
            "Please choose at least one region",
        ),
        (
            with(&good, "code", "eq 2026"),
            "capital letters, digits and hyphens only",
        ),
        (
            with(&good, "contact_email", "office"),
            "not a complete e-mail address",
        ),
        (
            with(&good, "role-1-code", "social"),
            "Another row has the same code",
        ),
        (
            with(&good, "role-0-code", "So cial"),
            "Please use small letters, digits and hyphens only",
        ),
        (
            with(&good, "target-0-value", "0"),
            "Please give a whole number from 1",
        ),
        (
            with(&good, "suppression_k", "none"),
            "Please give a whole number from 1 to 100",
        ),
        (
            with(&good, "emblem", "un"),
            "Please choose one of the answers offered",
        ),
        (
            with(&good, "number", "a\u{7}b"),
            "contains characters that cannot be stored",
        ),
    ];
    for (fields, expected) in cases {
        let answer = server.post(&admin, "/projects", &fields).await;
        assert_eq!(answer.status, 422, "{expected}");
        assert!(answer.body.contains(expected), "{expected}\n{}", answer.body);
        assert_eq!(
            answer.input("funder"),
            "European Commission",
            "what was typed is kept"
        );
    }
    let forged = server
        .post_raw(&admin, "/projects", &with(&good, "csrf", "forged"))
        .await;
    assert_eq!(forged.status, 403);
    assert!(
        projects::projects(server.app.db.read(), None)
            .await
            .expect("a query")
            .is_empty()
    );
    assert_eq!(server.post(&admin, "/projects", &good).await.status, 303);
    let other = server.get_as(&admin, "/projects/new").await.input("id");
    let taken = server.post(&admin, "/projects", &form(&other, "EQ2026")).await;
    assert_eq!(taken.status, 422);
    assert!(taken.body.contains("Another project already has this code"));
}

#[rocket::async_test]
async fn only_those_who_may_see_a_project() {
    let server = Server::sample().await;
    let auditor = server.as_part("auditor").await;
    let page = server.get_as(&auditor, "/projects/RT").await;
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("/projects/RT/edit") && !page.body.contains("editions/new"));
    for path in ["/projects/new", "/projects/RT/edit"] {
        assert_eq!(server.get_as(&auditor, path).await.status, 404, "{path}");
    }
    assert_eq!(
        server
            .post(&auditor, "/projects/RT", &form("", "RT"))
            .await
            .status,
        404
    );
    let official = server.as_part("official").await;
    let foreign = Scope::Project(uuid::Uuid::now_v7());
    let foreign = somebody(
        &server,
        "foreign@example.org",
        Some((Permission::Office, foreign)),
    )
    .await;
    for path in ["/projects/RT", "/projects/RT/edit", "/projects/new"] {
        assert_eq!(server.get_as(&official, path).await.status, 404, "{path}");
        assert_eq!(server.get_as(&foreign, path).await.status, 404, "{path}");
        let guest = server.get(path).await;
        assert_eq!(
            (guest.status, guest.header("Location").starts_with("/sign-in")),
            (303, true),
            "{path}"
        );
    }
    assert_eq!(server.get_as(&official, "/projects").await.status, 404);
    let list = server.get_as(&foreign, "/projects").await;
    assert_eq!(list.status, 200);
    assert!(!list.body.contains("/projects/RT\""), "{}", list.body);
}

#[rocket::async_test]
async fn a_role_category_that_editions_use_is_kept() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let page = server.get_as(&office, "/projects/RT/edit").await;
    let mut fields = form("", "RT");
    fields.retain(|(name, _)| !name.starts_with("role-") && !name.starts_with("regions"));
    fields.extend([
        ("regions[]", "PL-02"),
        ("role-0-code", "something-else"),
        ("role-0-en", "Other"),
    ]);
    let fields = with(&with(&fields, "starts_on", "2020-01-01"), "ends_on", "2030-12-31");
    let answer = server.post(&office, "/projects/RT", &fields).await;
    assert_eq!(answer.status, 422, "{}", answer.body);
    assert!(
        answer.body.contains("is used by editions and cannot be removed"),
        "{}",
        answer.body
    );
    assert!(page.body.contains("value=\"social\""));
    let in_polish = server.get_as(&office, "/projects/RT?lang=pl").await;
    assert!(in_polish.body.contains("16 regionów"), "{}", in_polish.body);
}
