//! Stories: what people do, told through HTTP.

mod attendance;
mod bank;
mod catalogue;
mod certificates;
mod demo;
mod editions;
mod enrolment;
mod entitlements;
mod full_disk;
mod ground;
mod killed;
mod learning;
mod long_pages;
mod materials;
mod moved;
mod people;
mod planning;
mod projects;
mod quizzes;
mod regions;
mod reporting;
mod seating;
mod statements;
mod surveys;
