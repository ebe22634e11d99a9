//! Who was there, in minutes; entries are only ever added.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["attendance_entries", "countersignatures"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("attendance_entries")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(uuid("slot_id"))
                    .foreign_key(&mut references("slot_id", "slots", "id"))
                    .col(uuid("enrolment_id"))
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(boolean("present"))
                    .col(integer("from_minute"))
                    .col(integer("to_minute"))
                    .col(text("way"))
                    .col(moment("recorded_at"))
                    .col(maybe_uuid("recorded_by"))
                    .col(text("recorded_by_name"))
                    .col(maybe_uuid("replaces"))
                    .col(maybe_text("why"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("attendance_entries", ["edition_id"]))
            .await?;
        manager
            .create_index(index("attendance_entries", ["enrolment_id"]))
            .await?;
        // One chain of entries a person and slot: one begins it, and each is replaced at most once.
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX attendance_entries_first ON attendance_entries (enrolment_id, slot_id) \
                 WHERE replaces IS NULL",
            )
            .await?;
        manager
            .create_index(unique("attendance_entries", ["replaces"]))
            .await?;
        manager
            .create_table(
                table("countersignatures")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(date("on_date"))
                    .col(uuid("by_id"))
                    .col(text("by_name"))
                    .col(moment("at"))
                    .col(text("checksum"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("countersignatures", ["edition_id", "on_date"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
