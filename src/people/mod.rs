//! Persons, accounts, sign-in, grants of permission, privacy.

mod actions;
mod model;
mod store;
mod visitor;

pub use actions::{NewPerson, add_person, grant, note_view, open_session, withdraw_grant};
pub use model::{Permission, PersonId, person::Model as Person};
pub use store::{people_with, person, person_by_email, persons, persons_by_email};
pub use visitor::{Actor, Application, Member, Menu, Scope, Visitor};
