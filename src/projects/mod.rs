//! The grant: funder, role categories, regions, targets, retention.

mod access;
mod actions;
mod facts;
mod model;
mod routes;
pub mod rules;
mod store;
mod views;

pub use actions::{ProjectDraft, RoleDraft, TargetDraft, create_project};
pub use facts::{Answered, EditionLine, Facts};
pub use model::{
    ProjectId, project::Model as Project, role_category::Model as RoleCategory, target::Model as Target,
};
pub use routes::routes;
pub use rules::is_code;
pub use store::{
    all_project_regions, all_role_categories, project, project_by_code, project_for_change, project_regions,
    projects, role_categories, targets,
};
pub use views::{funding, samples};
