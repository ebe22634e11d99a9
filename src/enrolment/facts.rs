//! What this slice tells the editions above it.

use super::{EnrolmentState, store};
use crate::{
    editions::{EditionId, Enrolled},
    kernel::app::App,
    projects::Answered,
};

/// Everyone who has a seat in an edition or waits for one, with the sessions they chose.
pub fn enrolled_in(app: App, edition: EditionId) -> Answered<Vec<Enrolled>> {
    Box::pin(async move {
        let db = app.db.read();
        let chosen = store::chosen_in(db, edition).await?;
        let participants = store::participants(db, edition).await?;
        let enrolled = participants.into_iter().filter(|participant| {
            let enrolment = &participant.enrolment;
            enrolment.live && (enrolment.state.is_seated() || enrolment.state == EnrolmentState::Waitlisted)
        });
        Ok(enrolled
            .map(|participant| Enrolled {
                sessions: chosen
                    .get(&participant.enrolment.id)
                    .map(|sessions| sessions.ids().collect())
                    .unwrap_or_default(),
                person: participant.person,
            })
            .collect())
    })
}
