//! Editions: seen by everyone, planned, changed and decided by their office, and by nobody else.

mod agenda;
mod calendars;
mod changes;
mod decisions;
mod planning;
mod project;
mod public;
mod versions;

use evenhand::{
    editions::{self, Edition},
    kernel::languages::Language,
    people::{self, Permission, Scope},
};

use crate::support::{Browser, Server};

/// The edition with this code.
async fn edition(server: &Server, code: &str) -> Edition {
    let found = editions::edition_by_code(server.app.db.read(), code)
        .await
        .expect("a query");
    found.expect("an edition")
}

/// The office of another project, signed in.
async fn foreign_office(server: &Server) -> Browser {
    let mut tx = server.app.db.write().await.expect("a transaction");
    let new = people::NewPerson {
        given_name: "Fremd".to_owned(),
        family_name: "Kontor".to_owned(),
        email: "foreign@example.org".to_owned(),
        organisation: String::new(),
        unit: String::new(),
        function: String::new(),
        region_code: None,
        role_category: None,
        language: Language::Sv,
    };
    let id = people::add_person(&mut tx, new, None).await.expect("a person");
    let scope = Scope::Project(uuid::Uuid::now_v7());
    people::grant(&mut tx, id, Permission::Office, &scope, None)
        .await
        .expect("a grant");
    tx.commit().await.expect("a commit");
    server.sign_in(id).await
}
