//! Runs of a course: venues, agenda (sessions, slots), conflicts, schedule, calendar.

mod access;
mod actions;
mod facts;
mod mails;
mod model;
mod parts;
mod routes;
mod rules;
mod store;
mod views;

pub use actions::{
    NewDecision, NewEdition, VenueDraft, create_edition, create_edition_with, create_venue, decide,
    name_trainer,
};
pub use facts::{
    AnswersToMark, Engagement, EngagementsOf, Enrolled, ParticipantsOf, SeatsTaken, calendar_of,
    edition_lines, reached, roles_in_use,
};
pub use model::{
    EditionId, EditionState, SessionId, SlotId, VenueId, decision::Model as Decision,
    edition::Model as Edition, quota::Model as Quota, session::Model as Session, slot::Model as Slot,
    slot_presenter::Model as SlotPresenter, venue::Model as Venue,
};
pub use parts::{Room, Rooms};
pub use routes::routes;
pub use rules::{
    TimedSlot,
    agenda::{counted, covered_spans, of_sessions, planned_minutes, shared_spans},
    dates::{EnrolmentWindow, Terms, enrolment_window, wrong_terms},
    entitlements::{Entitlement, entitlement},
    minutes::{self, Span},
};
pub use store::{
    Extent, decisions_of, edition, edition_and_venue, edition_by_code, edition_codes, edition_locked,
    editions_and_their_venues, editions_by_ids, editions_in_projects, editions_of, editions_open_to,
    feeds_of, next_editions, presenters_of, quotas_of, quotas_of_all, regions_of, regions_of_all,
    sessions_of, sessions_of_all, slots_in, slots_of, trainers_of, venue, venue_of, venues, venues_by_ids,
};
pub use views::{Tab, marking_tabs, role_key, samples, state_kind, tabs};
