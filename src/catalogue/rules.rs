//! What the business says about courses: how a folder becomes a course, and what is wrong with one that does not.
//!
//! [`read_folder`] takes the files of a folder and gives either a course that is whole or every problem at once, each with
//! its file and line. [`unpack`] takes the files out of a zip without believing anything that it says about itself.

mod agenda;
mod agenda_file;
mod archive;
mod course_file;
mod fields;
mod folder;
mod item_tables;
mod markdown_file;
mod material_file;
mod parsed;
mod picture;
mod places;
mod problem;
mod quiz_file;
mod references;
mod section_tables;
mod survey_file;
mod toml_file;
mod words;

#[cfg(test)]
mod tests;

pub use agenda::{timed, working_minutes};
pub use archive::{MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED, Unpacked, pack, unpack};
pub use folder::{CourseFiles, belongs_in_folder, read_folder};
pub use markdown_file::check_text;
pub use parsed::{
    ParsedActivity, ParsedCourse, ParsedDraw, ParsedItem, ParsedMaterial, ParsedModule, ParsedPicture,
    ParsedQuestion, ParsedQuestionKind, ParsedQuiz, ParsedSection, ParsedSurvey,
};
pub use problem::Problem;
pub use quiz_file::{MOST_MINUTES, MOST_WAITED};
pub use words::{GROUNDS, MATERIAL_KINDS, QUIZ_PURPOSES, QUIZ_SETTINGS};
