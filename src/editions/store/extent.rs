//! What figures, results and evidence are about: one edition, or a project.

use uuid::Uuid;

use super::super::model::EditionId;
use crate::projects::ProjectId;

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// One edition.
    Edition(EditionId),
    /// All editions of a project that were announced and not cancelled or merged; of those that were, the ones in which somebody
    /// had been present before.
    Project(ProjectId),
}

impl Extent {
    /// The edition if one is given, else the whole project.
    pub fn of(project: ProjectId, edition: Option<EditionId>) -> Self {
        edition.map_or(Self::Project(project), Self::Edition)
    }

    /// The condition on editions `d` in a statement, with `$1` for [`Self::id`].
    pub fn condition(self) -> &'static str {
        match self {
            Self::Edition(_) => "d.id = $1",
            Self::Project(_) => {
                "d.project_id = $1 AND d.state <> 'draft' AND (d.state NOT IN ('cancelled', 'merged') \
                 OR EXISTS (SELECT 1 FROM attendance_entries x WHERE x.edition_id = d.id AND x.present))"
            }
        }
    }

    /// The id of the edition or the project.
    pub fn id(self) -> Uuid {
        match self {
            Self::Edition(id) => id.0,
            Self::Project(id) => id.0,
        }
    }
}
