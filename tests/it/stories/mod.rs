//! Stories: what people do, told through HTTP.

mod attendance;
mod enrolment;
mod catalogue;
mod certificates;
mod ground;
mod killed;
mod learning;
mod materials;
mod people;
mod quizzes;
mod regions;
mod surveys;
mod reporting;
