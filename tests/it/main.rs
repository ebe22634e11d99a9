//! The one integration binary: the house rules, and stories told through HTTP against a whole server.

// A test may fail by panicking, and not every test uses all of what they share.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods
)]
#![allow(missing_docs, dead_code)]

mod house;
mod stories;
mod support;
