//! Nominations, applications, seats, waiting lists.

mod access;
mod actions;
mod mails;
mod model;
mod routes;
mod rules;
mod store;
mod views;

pub use access::{MaySeat, may_seat, may_withdraw};
pub use actions::{
    Giving, Listed, NotGiven, Wish, edition_changed, enrol_person, forget_diets, give_seats, refusals,
    set_outcome, withdraw,
};
pub use model::{
    Diet, EnrolmentId, EnrolmentState, dietary_need::Model as DietaryNeed, enrolment::Model as Enrolment,
};
pub use routes::routes;
pub use rules::Column as ListColumn;
pub use rules::{Clash, Sessions, clashes, offers_choice, office_places};
pub use store::{
    Participant, SeatCount, chosen_by, chosen_in, count_attended, demand_of, diets_in, diets_of, enrolment,
    enrolments_in, enrolments_of, live_enrolment, live_enrolments_in, participants, roster, seat_counts,
    seats_taken,
};
pub use views::samples;
