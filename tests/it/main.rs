//! The one integration binary: the house rules, and stories told through HTTP against a whole server.

mod house;
mod stories;
mod support;
