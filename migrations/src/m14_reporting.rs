//! Snapshots: what was exported, when, by whom, with checksums.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 1] = ["snapshots"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("snapshots")
                    .col(id())
                    .col(uuid("project_id"))
                    .foreign_key(&mut references("project_id", "projects", "id"))
                    .col(maybe_uuid("edition_id"))
                    .col(text("kind"))
                    .col(moment("as_of"))
                    .col(uuid("made_by"))
                    .col(text("made_by_name"))
                    .col(text("language"))
                    .col(text("workbook_hash"))
                    .col(text("csv_hash"))
                    .col(integer("rows"))
                    .col(json("findings"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("snapshots", ["project_id", "as_of"]))
            .await?;
        manager
            .create_index(index("snapshots", ["edition_id", "as_of"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
