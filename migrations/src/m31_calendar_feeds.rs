//! People have calendars of their own, at addresses that only they know.

use sea_orm_migration::{prelude::*, sea_orm::ConnectionTrait};

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 1] = ["calendar_feeds"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("calendar_feeds")
                    .col(id())
                    .col(uuid("person_id"))
                    .foreign_key(&mut references("person_id", "persons", "id"))
                    // `own` or `taught`.
                    .col(text("kind"))
                    // Fingerprint of what stands in the address.
                    .col(text("token_hash").unique_key())
                    .col(moment("made_at"))
                    .col(maybe_moment("ended_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .get_connection()
            .execute_unprepared(
                "CREATE UNIQUE INDEX calendar_feeds_open ON calendar_feeds (person_id, kind) WHERE ended_at IS NULL",
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
