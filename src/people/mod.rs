//! Persons, accounts, sign-in, grants of permission, privacy.

mod access;
mod actions;
mod facts;
mod mails;
mod model;
mod routes;
mod rules;
mod store;
mod views;
mod visitor;

pub use actions::{
    NewPerson, add_person, describe, grant, mail_link, make_known, note_view, note_views, open_session,
    recipient, setup_address, sign_in_link, withdraw_grant,
};
pub use facts::{Answered, EditionGround, Facts, Ground, Holding, Places, ProjectGround};
pub use model::{LinkPurpose, Permission, PersonId, person::Model as Person};
pub use routes::{own_tabs, routes};
pub use store::{
    Line, actor, count_failed_mails, find_people, known_by_email, people_in, people_with, people_with_any,
    person, person_by_email, persons, persons_by_email,
};
pub use views::samples;
pub use visitor::{Actor, Application, Caller, Member, Menu, Scope, Visitor};
