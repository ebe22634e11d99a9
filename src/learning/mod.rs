//! Progress through modules and activities. It stands below all that people do, because its pages show all of it.

mod access;
mod actions;
mod model;
mod reading;
mod routes;
mod rules;
mod store;
mod views;

pub use access::may_see;
pub use actions::finish;
pub use routes::routes;
pub use rules::Share;
pub use store::progress_of;
pub use views::samples;
