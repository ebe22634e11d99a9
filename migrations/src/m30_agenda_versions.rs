//! Each agenda that was public is kept as a version of its edition, and so is of which version people were told.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["agenda_versions", "agenda_notices"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("agenda_versions")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut belongs_to("edition_id", "editions", "id"))
                    // From 1.
                    .col(integer("number"))
                    .col(moment("made_at"))
                    .col(maybe_uuid("by_id"))
                    .col(text("by_name"))
                    .col(date("starts_on"))
                    // Sessions with their slots, days counted from the first.
                    .col(json("agenda"))
                    // What ended with this version, for calendars; empty if nothing did.
                    .col(text("gone"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("agenda_versions", ["edition_id", "number"]))
            .await?;
        manager
            .create_table(
                table("agenda_notices")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut belongs_to("edition_id", "editions", "id"))
                    // The version that people know since.
                    .col(integer("number"))
                    .col(moment("at"))
                    .col(maybe_uuid("by_id"))
                    .col(text("by_name"))
                    // To how many people a mail went.
                    .col(integer("people"))
                    .to_owned(),
            )
            .await?;
        // Of a version people are told once, however often the button is pressed.
        manager
            .create_index(unique("agenda_notices", ["edition_id", "number"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
