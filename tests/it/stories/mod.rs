//! Stories: what people do, told through HTTP.

mod attendance;
mod enrolment;
mod catalogue;
mod ground;
mod killed;
mod people;
mod regions;
