//! What happens to certificates: looked for when a fact changes, issued without anyone clicking, revoked by the office.

mod evaluate;
mod issue;
mod revoke;

pub use evaluate::{evaluate, evaluate_soon, reissue};
pub use revoke::revoke;
