//! Courses, modules, activities; course folders and packages in and out.

mod content;
mod design;
mod model;
pub mod rules;
mod store;

pub use content::{
    Agenda, AgendaSession, AgendaSlot, CertificateRule, Completion, CourseContent, EntitlementRule,
    PresenterRule, Topic,
};
pub use design::{Design, DesignModule};
pub use model::{
    ActivityId, ActivityKind, CourseId, CourseKind, CourseVersionId, ModuleId, SlotKind,
    activity::Model as Activity, course::Model as Course, course_version::Model as CourseVersion,
    module::Model as Module,
};
pub use store::{design, newest_version};
