//! The front desks: what each kind of person sees first; the menu; search; pages for what went wrong.

mod errors;
mod facts;
mod menu;
mod routes;
mod rules;
mod store;
mod views;

pub use errors::catchers;
pub use facts::{FACTS_OF_PEOPLE, FACTS_OF_PROJECTS};
pub use menu::menu;
pub use routes::routes;
pub use views::samples;
