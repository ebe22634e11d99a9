//! Progress through modules and activities.

mod model;
