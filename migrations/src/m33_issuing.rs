//! Certificates of an edition are issued in runs that show how far they are and go on after a break; and of whoever could not be
//! given one it is kept why, until there is one.

use sea_orm_migration::{prelude::*, sea_orm::ConnectionTrait};

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["certificate_runs", "certificate_failures"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("certificate_runs")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    // Nobody, when it came by itself.
                    .col(maybe_uuid("asked_by"))
                    .foreign_key(&mut references("asked_by", "persons", "id"))
                    .col(moment("started_at"))
                    // How many were due, once they are counted.
                    .col(maybe_integer("total"))
                    // How many were issued, once it is over.
                    .col(maybe_integer("issued"))
                    // The last sign of life.
                    .col(moment("touched_at"))
                    .col(maybe_moment("finished_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("certificate_runs", ["edition_id"]))
            .await?;
        // One run at a time in an edition, however many servers there are and however often the button is pressed.
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX certificate_runs_open ON certificate_runs (edition_id) WHERE finished_at IS NULL",
            )
            .await?;
        manager
            .create_table(
                table("certificate_failures")
                    .col(uuid("enrolment_id").primary_key().to_owned())
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    // The run in which it was tried last, if it was in one.
                    .col(maybe_uuid("run_id"))
                    .foreign_key(&mut references("run_id", "certificate_runs", "id"))
                    // `signs` that the fonts lack, `document`, or `passing`.
                    .col(text("reason"))
                    // The signs, and the part of the certificate that they stand in.
                    .col(json("signs"))
                    .col(text("part"))
                    .col(moment("failed_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("certificate_failures", ["edition_id"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
