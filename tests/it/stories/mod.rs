//! Stories: what people do, told through HTTP.

mod attendance;
mod enrolment;
mod ground;
mod learning;
mod people;
mod quizzes;
mod regions;
mod surveys;
