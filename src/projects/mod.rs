//! The grant: funder, role categories, targets, retention.

mod model;
mod store;

pub use model::{ProjectId, project::Model as Project, role_category::Model as RoleCategory};
pub use store::{project, project_by_code, project_regions, projects, role_categories};
