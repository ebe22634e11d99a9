//! What holds the house up.

mod courses;
mod pages;
