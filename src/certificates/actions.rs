//! What happens to certificates: looked for when a fact changes, issued without anyone clicking, revoked or replaced by the office.

mod evaluate;
mod issue;
mod receive;
mod replace;
mod revoke;
mod run;
mod template;
mod words;

pub use evaluate::{evaluate, evaluate_soon, reissue};
pub use receive::receive;
pub use replace::{Proposal, propose, replace};
pub use revoke::revoke;
pub use run::is_waiting;
pub use template::{Picture, Saved, TemplateDraft, Whole, save_template, use_template};
