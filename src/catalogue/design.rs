//! A course version as the rest of the house reads it: whole, in memory, in order.

use super::model::{ActivityId, activity, course, course_version, module};

/// A course version with its modules and activities.
#[derive(Clone, Debug, PartialEq)]
pub struct Design {
    /// The course.
    pub course: course::Model,
    /// The version.
    pub version: course_version::Model,
    /// Its modules, in order.
    pub modules: Vec<DesignModule>,
}

/// A module with its activities.
#[derive(Clone, Debug, PartialEq)]
pub struct DesignModule {
    /// The module.
    pub module: module::Model,
    /// Its activities, in order.
    pub activities: Vec<activity::Model>,
}

impl Design {
    /// All activities, in the order of the course.
    pub fn activities(&self) -> impl Iterator<Item = &activity::Model> {
        self.modules.iter().flat_map(|module| &module.activities)
    }

    /// An activity by id.
    pub fn activity(&self, id: ActivityId) -> Option<&activity::Model> {
        self.activities().find(|activity| activity.id == id)
    }
}
