//! What this slice tells the editions above it.

use std::collections::BTreeMap;

use super::{EnrolmentState, store};
use crate::{
    editions::{EditionId, Engagement, Enrolled},
    kernel::app::App,
    people::{self, PersonId},
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

/// In which editions a person has a seat or gave one back, with the sessions they chose and how often that changed.
pub fn engagements_of(app: App, person: PersonId) -> people::Answered<Vec<Engagement>> {
    Box::pin(async move {
        let db = app.db.read();
        let enrolments = store::enrolments_of(db, person).await?;
        let ids: Vec<_> = enrolments.iter().map(|enrolment| enrolment.id).collect();
        let chosen = store::chosen_by_all(db, &ids).await?;
        let events = store::events_of_all(db, &ids).await?;
        let mut found: BTreeMap<EditionId, Engagement> = BTreeMap::new();
        for enrolment in &enrolments {
            let own = events.iter().filter(|event| event.enrolment_id == enrolment.id);
            let had_seat = own.clone().any(|event| event.to_state.is_seated());
            let seated = enrolment.live && enrolment.state.is_seated();
            if !seated && !had_seat {
                continue;
            }
            let changes = u32::try_from(own.count()).unwrap_or(u32::MAX);
            let engagement = found.entry(enrolment.edition_id).or_insert(Engagement {
                edition: enrolment.edition_id,
                sessions: Vec::new(),
                seated: false,
                changes: 0,
                changed_at: enrolment.changed_at,
            });
            engagement.changes += changes;
            engagement.changed_at = engagement.changed_at.max(enrolment.changed_at);
            if seated {
                engagement.seated = true;
                engagement.sessions = chosen
                    .get(&enrolment.id)
                    .map(|sessions| sessions.ids().collect())
                    .unwrap_or_default();
            }
        }
        Ok(found.into_values().collect())
    })
}
