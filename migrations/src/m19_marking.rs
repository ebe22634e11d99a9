//! What trainers gave for answers that are marked by hand: rows are only ever added, and the newest that is agreed on counts once
//! it is released.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("markings")
                    .col(id())
                    .col(uuid("attempt_id"))
                    .foreign_key(&mut references("attempt_id", "attempts", "id"))
                    .col(uuid("item_version_id"))
                    .foreign_key(&mut references("item_version_id", "item_versions", "id"))
                    .col(integer("number"))
                    .col(uuid("marker_id"))
                    .col(text("marker_name"))
                    .col(boolean("settles"))
                    .col(json("points"))
                    .col(text("share"))
                    .col(text("comment"))
                    .col(moment("at"))
                    .to_owned(),
            )
            .await?;
        // Two who mark the same answer at the same moment cannot both have been the first.
        manager
            .create_index(unique("markings", ["attempt_id", "item_version_id", "number"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["markings"]).await
    }
}
