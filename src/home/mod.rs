//! The front desks: what each kind of person sees first; the menu; search; pages for what went wrong.

mod errors;
mod facts;
mod menu;
mod reached;
pub mod views;

pub use errors::catchers;
pub use facts::FACTS_OF_PEOPLE;
pub use menu::menu;
pub use reached::FACTS_OF_PROJECTS;
