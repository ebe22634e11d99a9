//! Enrolments and how they came to their state.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["enrolments", "enrolment_events"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("enrolments")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(uuid("person_id"))
                    .foreign_key(&mut references("person_id", "persons", "id"))
                    .col(text("region_code"))
                    .col(text("role_category"))
                    .col(text("state"))
                    .col(boolean("live"))
                    .col(maybe_text("seated_by"))
                    .col(maybe_moment("offered_until"))
                    .col(moment("created_at"))
                    .col(moment("changed_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("enrolments", ["edition_id", "state"]))
            .await?;
        manager.create_index(index("enrolments", ["person_id"])).await?;
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX enrolments_live ON enrolments (edition_id, person_id) WHERE live",
            )
            .await?;
        manager
            .create_table(
                table("enrolment_events")
                    .col(id())
                    .col(uuid("enrolment_id"))
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(moment("at"))
                    .col(maybe_uuid("by_id"))
                    .col(text("by_name"))
                    .col(maybe_text("from_state"))
                    .col(text("to_state"))
                    .col(text("why"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("enrolment_events", ["enrolment_id", "at"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
