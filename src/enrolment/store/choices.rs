//! Queries on the sessions that participants have chosen.

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    editions::{self, EditionId, Session, SessionId, TimedSlot},
    enrolment::{
        model::{EnrolmentId, session_choice},
        rules::{Sessions, offers_choice},
    },
    kernel::text::Localised,
};

/// The sessions among which people choose.
pub struct Offer {
    /// The sessions, in the order of the agenda.
    pub sessions: Vec<Session>,
    /// All their slots.
    pub slots: Vec<TimedSlot>,
}

/// The sessions of an edition, if people choose among them.
pub async fn offer(db: &impl ConnectionTrait, edition: EditionId) -> Result<Option<Offer>, DbErr> {
    let sessions = editions::sessions_of(db, edition).await?;
    if sessions.len() < 2 {
        return Ok(None);
    }
    let slots = editions::slots_of(db, edition).await?;
    Ok(offers_choice(&sessions, &slots).then_some(Offer { sessions, slots }))
}

/// The sessions of everyone in an edition who has chosen; who is not there takes part in all.
pub async fn chosen_in(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<BTreeMap<EnrolmentId, Sessions>, DbErr> {
    chosen_in_all(db, [edition]).await
}

/// The same for several editions.
pub async fn chosen_in_all(
    db: &impl ConnectionTrait,
    editions: impl IntoIterator<Item = EditionId> + Send,
) -> Result<BTreeMap<EnrolmentId, Sessions>, DbErr> {
    let rows = session_choice::Entity::find()
        .filter(session_choice::Column::EditionId.is_in(editions))
        .order_by_asc(session_choice::Column::EnrolmentId)
        .all(db)
        .await?;
    Ok(by_enrolment(rows))
}

/// The sessions chosen in these enrolments; who is not there takes part in all.
pub async fn chosen_by_all(
    db: &impl ConnectionTrait,
    enrolments: &[EnrolmentId],
) -> Result<BTreeMap<EnrolmentId, Sessions>, DbErr> {
    let rows = session_choice::Entity::find()
        .filter(session_choice::Column::EnrolmentId.is_in(enrolments.iter().copied()))
        .all(db)
        .await?;
    Ok(by_enrolment(rows))
}

fn by_enrolment(rows: Vec<session_choice::Model>) -> BTreeMap<EnrolmentId, Sessions> {
    let mut chosen: BTreeMap<EnrolmentId, Vec<SessionId>> = BTreeMap::new();
    for row in rows {
        chosen.entry(row.enrolment_id).or_default().push(row.session_id);
    }
    let sessions = |(id, sessions)| (id, Sessions::chosen(sessions));
    chosen.into_iter().map(sessions).collect()
}

/// The sessions of one participant.
pub async fn chosen_by(db: &impl ConnectionTrait, enrolment: EnrolmentId) -> Result<Sessions, DbErr> {
    let rows = session_choice::Entity::find()
        .filter(session_choice::Column::EnrolmentId.eq(enrolment))
        .all(db)
        .await?;
    Ok(Sessions::chosen(rows.into_iter().map(|row| row.session_id)))
}

/// What the sessions are called that these participants chose.
pub async fn session_titles_of(
    db: &impl ConnectionTrait,
    enrolments: Vec<EnrolmentId>,
) -> Result<BTreeMap<EnrolmentId, Vec<Localised>>, DbErr> {
    let rows = session_choice::Entity::find()
        .filter(session_choice::Column::EnrolmentId.is_in(enrolments))
        .all(db)
        .await?;
    let sessions = editions::sessions_of_all(db, rows.iter().map(|row| row.edition_id).collect()).await?;
    let mut titles: BTreeMap<EnrolmentId, Vec<Localised>> = BTreeMap::new();
    for session in sessions {
        for row in rows.iter().filter(|row| row.session_id == session.id) {
            titles
                .entry(row.enrolment_id)
                .or_default()
                .push(session.titles.clone());
        }
    }
    Ok(titles)
}
