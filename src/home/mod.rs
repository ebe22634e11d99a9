//! The front desks: what each kind of person sees first; the menu; search; pages for what went wrong.

mod errors;
mod menu;
pub mod views;

pub use errors::catchers;
pub use menu::menu;
