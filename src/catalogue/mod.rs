//! Courses, modules, activities; course folders and packages in and out.

mod access;
mod actions;
mod content;
mod design;
mod model;
mod routes;
pub mod rules;
mod sources;
mod store;
mod views;

pub use access::{MayImport, reads_courses};
pub use actions::{Import, Importer, Importers, NewVersion, import};
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
pub use routes::routes;
pub use rules::{
    GROUNDS, MOST_MINUTES, MOST_WAITED, ParsedDraw, ParsedItem, ParsedMaterial, ParsedQuestion,
    ParsedQuestionKind, ParsedQuiz, ParsedSection, Problem, check_text,
};
pub use sources::{Source, bundled, bundled_names};
pub use store::{course, design, newest_version, newest_versions, stored_hashes, version_titles};
pub use views::samples;
