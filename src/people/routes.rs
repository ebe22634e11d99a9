//! The addresses of this slice.

mod door;

use rocket::Route;

/// All routes of this slice.
pub fn routes() -> Vec<Route> {
    door::routes()
}
