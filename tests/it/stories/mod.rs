//! Stories: what people do, told through HTTP.

mod attendance;
mod enrolment;
mod ground;
mod killed;
mod people;
mod regions;
