//! Every change of the database's tables, in order; each runs on SQLite and on PostgreSQL, up and down.

pub use sea_orm_migration::prelude::{MigrationTrait, MigratorTrait};

mod columns;
mod m01_kernel;
mod m02_people;
mod m03_regions;
mod m04_projects;
mod m05_catalogue;
mod m06_materials;
mod m07_editions;
mod m08_enrolment;
mod m09_learning;
mod m10_quizzes;
mod m11_surveys;
mod m12_attendance;
mod m13_certificates;
mod m14_reporting;
mod m15_catalogue_sources;
mod m16_planning;
mod m17_seatings;
mod m18_items;
mod m19_marking;
mod m20_quiz_revisions;
mod m21_quiz_settings;
mod m22_remarkings;
mod m23_draws;
mod m24_checks;
mod m25_attempts_of_quiz;
mod m26_presence;
mod m27_entitlements;
mod m28_reports;
mod m29_certificates;
mod m30_agenda_versions;
mod m31_calendar_feeds;
mod m32_certificates_of_enrolments;
mod m33_issuing;
mod m34_signed_sheets;

/// Runs what the database has not had yet.
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m01_kernel::Migration),
            Box::new(m02_people::Migration),
            Box::new(m03_regions::Migration),
            Box::new(m04_projects::Migration),
            Box::new(m05_catalogue::Migration),
            Box::new(m06_materials::Migration),
            Box::new(m07_editions::Migration),
            Box::new(m08_enrolment::Migration),
            Box::new(m09_learning::Migration),
            Box::new(m10_quizzes::Migration),
            Box::new(m11_surveys::Migration),
            Box::new(m12_attendance::Migration),
            Box::new(m13_certificates::Migration),
            Box::new(m14_reporting::Migration),
            Box::new(m15_catalogue_sources::Migration),
            Box::new(m16_planning::Migration),
            Box::new(m17_seatings::Migration),
            Box::new(m18_items::Migration),
            Box::new(m19_marking::Migration),
            Box::new(m20_quiz_revisions::Migration),
            Box::new(m21_quiz_settings::Migration),
            Box::new(m22_remarkings::Migration),
            Box::new(m23_draws::Migration),
            Box::new(m24_checks::Migration),
            Box::new(m25_attempts_of_quiz::Migration),
            Box::new(m26_presence::Migration),
            Box::new(m27_entitlements::Migration),
            Box::new(m28_reports::Migration),
            Box::new(m29_certificates::Migration),
            Box::new(m30_agenda_versions::Migration),
            Box::new(m31_calendar_feeds::Migration),
            Box::new(m32_certificates_of_enrolments::Migration),
            Box::new(m33_issuing::Migration),
            Box::new(m34_signed_sheets::Migration),
        ]
    }
}
