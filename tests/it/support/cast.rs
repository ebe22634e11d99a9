//! People for a story who need no name of their own.

use evenhand::{
    kernel::languages::Language,
    people::{self, NewPerson, Permission, PersonId, Scope},
};

use super::{Browser, Server};

impl Server {
    /// The browser of somebody who is signed in and may do nothing in particular.
    pub async fn person(&self) -> Browser {
        let id = self.add_somebody(None).await;
        self.sign_in(id).await
    }

    /// The browser of somebody who holds this permission for the whole installation.
    pub async fn person_with(&self, permission: Permission) -> Browser {
        let id = self.add_somebody(Some(permission)).await;
        self.sign_in(id).await
    }

    async fn add_somebody(&self, permission: Option<Permission>) -> PersonId {
        let name = permission.map_or("official", Permission::code);
        let mut tx = self.app.db.write().await.expect("a transaction");
        let new = NewPerson {
            given_name: name.to_owned(),
            family_name: "Testowska".to_owned(),
            email: format!("{name}-{}@example.org", evenhand::kernel::ids::new_id()),
            organisation: "Urząd Wojewódzki".to_owned(),
            unit: String::new(),
            function: String::new(),
            region_code: None,
            role_category: None,
            language: Language::En,
        };
        let id = people::add_person(&mut tx, new, None).await.expect("a person");
        if let Some(permission) = permission {
            people::grant(&mut tx, id, permission, &Scope::Installation, None)
                .await
                .expect("a grant");
        }
        tx.commit().await.expect("a commit");
        id
    }
}
