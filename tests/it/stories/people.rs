//! Stories of people: coming in, their own record, who may do what to whom.

mod door;

use evenhand::{
    kernel::languages::Language,
    people::{self, NewPerson, PersonId},
};

use crate::support::Server;

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
