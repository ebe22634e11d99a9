//! What a project has reached so far, from all slices that can count it.

use std::collections::BTreeMap;

use crate::{
    certificates, editions, enrolment,
    kernel::app::App,
    projects::{Answered, Facts, ProjectId},
};

/// The answers to what a project's pages ask.
pub const FACTS_OF_PROJECTS: Facts = Facts {
    roles_in_use: editions::roles_in_use,
    reached,
    editions: editions::edition_lines,
};

/// What has been reached, by indicator: editions held and regions reached, people who attended, valid certificates.
fn reached(app: App, project: ProjectId) -> Answered<BTreeMap<String, i64>> {
    Box::pin(async move {
        let db = app.db.read();
        let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let mut reached = editions::reached(app.clone(), project).await?;
        let editions = editions::editions_of(db, project).await?;
        let ids = editions.into_iter().map(|edition| edition.id).collect();
        reached.insert(
            "participants".to_owned(),
            count(enrolment::count_attended(db, ids).await?),
        );
        reached.insert(
            "certificates".to_owned(),
            count(certificates::count_valid(db, project).await?),
        );
        Ok(reached)
    })
}
