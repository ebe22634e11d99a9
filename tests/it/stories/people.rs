//! Stories of people: coming in, their own record, who may do what to whom.

mod door;
mod grants;
mod own;
mod post;
mod register;

use evenhand::{
    kernel::languages::Language,
    people::{self, NewPerson, Permission, PersonId, Scope},
};

use uuid::Uuid;

use crate::support::{Browser, Server};

/// Adds a person of this name, with the address `<given name>@example.org`.
async fn add(server: &Server, given_name: &str) -> PersonId {
    let mut tx = server.app.db.write().await.expect("a transaction");
    let new = NewPerson {
        given_name: given_name.to_owned(),
        family_name: "Testowska".to_owned(),
        email: format!("{}@example.org", given_name.to_lowercase()),
        organisation: "Urząd Wojewódzki".to_owned(),
        unit: String::new(),
        function: String::new(),
        region_code: None,
        role_category: None,
        language: Language::Pl,
    };
    let id = people::add_person(&mut tx, new, None).await.expect("a person");
    tx.commit().await.expect("a commit");
    id
}

/// Lets the office of a project know a person.
async fn known_to(server: &Server, person: PersonId, project: Uuid) {
    let tx = server.app.db.write().await.expect("a transaction");
    people::make_known(&tx, person, project).await.expect("a row");
    tx.commit().await.expect("a commit");
}

/// Adds a person who holds a permission, and signs them in.
async fn staff(server: &Server, given_name: &str, permission: Permission, scope: Scope) -> Browser {
    let id = add(server, given_name).await;
    grant(server, id, permission, scope).await;
    server.sign_in(id).await
}

async fn grant(server: &Server, person: PersonId, permission: Permission, scope: Scope) {
    let mut tx = server.app.db.write().await.expect("a transaction");
    people::grant(&mut tx, person, permission, &scope, None)
        .await
        .expect("a grant");
    tx.commit().await.expect("a commit");
}

/// What a form about a person sends, with some of it changed.
fn record<'f>(changed: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let whole = [
        ("given_name", "Ewa"),
        ("family_name", "Świątek"),
        ("email", "ewa@example.org"),
        ("organisation", "Kuratorium Oświaty w Krakowie"),
        ("unit", ""),
        ("function", "starsza wizytatorka"),
        ("region", "PL-12"),
        ("role_category", ""),
        ("language", "pl"),
    ];
    whole
        .into_iter()
        .map(|(name, value)| {
            let other = changed.iter().find(|(changed, _)| *changed == name);
            (name, other.map_or(value, |(_, value)| value))
        })
        .collect()
}
