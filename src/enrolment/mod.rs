//! Nominations, applications, seats, waiting lists; what participants say because funders ask.

mod access;
mod actions;
mod facts;
mod mails;
mod model;
mod routes;
mod rules;
mod store;
mod views;

pub use access::{MaySeat, may_fill_in, may_seat, may_state, may_withdraw};
pub use actions::{
    Document, Giving, Listed, NotGiven, Wish, edition_changed, enrol_person, fill_in, forget_diets,
    give_seats, refusals, set_outcome, state, withdraw,
};
pub use facts::{engagements_of, enrolled_in};
pub use model::{
    Diet, EnrolmentId, EnrolmentState, dietary_need::Model as DietaryNeed, enrolment::Model as Enrolment,
    sensitive_answer::Model as SensitiveAnswer,
};
pub use routes::routes;
pub use rules::Column as ListColumn;
pub use rules::statements::Said;
pub use rules::{Clash, Sessions, clashes, offers_choice, office_places};
pub use store::{
    Held, Participant, SeatCount, chosen_by, chosen_in, chosen_in_all, count_attended, demand_of, diets_in,
    diets_of, enrolment, enrolments_in, enrolments_of, live_enrolment, live_enrolments_in, participants,
    roster, seat_counts, seats_taken, session_titles_of, statements_of,
};
pub use views::samples;
