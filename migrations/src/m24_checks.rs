//! Answers that were checked while an attempt was open: rows are only ever added. A response that was checked for the last time says so
//! itself, so that the one statement that saves answers needs to look nowhere else.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let change = Table::alter()
            .table("responses")
            .add_column(boolean("closed").default(false))
            .to_owned();
        manager.alter_table(change).await?;
        manager
            .create_table(
                table("checks")
                    .col(uuid("attempt_id"))
                    .foreign_key(&mut references("attempt_id", "attempts", "id"))
                    .col(uuid("item_version_id"))
                    .foreign_key(&mut references("item_version_id", "item_versions", "id"))
                    // Which try it was, from 1.
                    .col(integer("number"))
                    .col(json("answer"))
                    .col(text("share"))
                    .col(moment("at"))
                    .primary_key(
                        Index::create()
                            .col("attempt_id")
                            .col("item_version_id")
                            .col("number"),
                    )
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["checks"]).await?;
        let change = Table::alter().table("responses").drop_column("closed").to_owned();
        manager.alter_table(change).await
    }
}
