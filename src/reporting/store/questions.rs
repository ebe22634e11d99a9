//! The questions of a project, as reports read the answers.

use std::collections::BTreeSet;

use sea_orm::DbErr;

use crate::{
    kernel::app::App,
    projects::{self, Filling, Project, Question},
};

/// What the project asks of its participants, and what it fills in without asking.
pub(super) struct Questions {
    pub(super) asked: BTreeSet<Question>,
    pub(super) filling: Option<Filling>,
}

impl Questions {
    /// Two queries.
    pub(super) async fn read(app: &App, project: &Project) -> Result<Self, DbErr> {
        Ok(Self {
            asked: projects::asked(app.db.read(), project.id).await?,
            filling: projects::filling(app.db.read(), project.id).await?,
        })
    }

    /// What is reported as the answer of a participant.
    pub(super) fn answer(&self, question: Question, role: &str, stated: Option<&String>) -> String {
        let stated = stated.filter(|_| self.asked.contains(&question));
        let stated = stated.map_or(projects::NOT_STATED, String::as_str);
        projects::filled(stated, question, role, self.filling.as_ref())
            .0
            .to_owned()
    }
}
