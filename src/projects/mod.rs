//! The grant: funder, role categories, regions, targets, retention.

mod access;
mod actions;
mod facts;
mod model;
mod routes;
pub mod rules;
mod store;
mod views;

pub use access::may_change;
pub use actions::{FillingDraft, ProjectDraft, RoleDraft, TargetDraft, ask, create_project, fill_in};
pub use facts::{Answered, EditionLine, Facts};
pub use model::{
    ProjectId, Question, filling::Model as Filling, project::Model as Project,
    role_category::Model as RoleCategory, target::Model as Target,
};
pub use routes::routes;
pub use rules::{EDUCATIONS, LABOUR_STATUSES, NOT_STATED, SEXES, filled, is_code};
pub use store::{
    all_project_regions, all_role_categories, asked, filling, project, project_by_code, project_for_change,
    project_regions, projects, role_categories, targets,
};
pub use views::{funding, retention_words, samples, value_key};
