//! Answers that were marked anew by another version of their question: what each earned before stands beside what it earns now.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["remarkings", "remarked_results"];
const BY_VERSION: &str = "results_by_item_version_id";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("remarkings")
                    .col(id())
                    .col(uuid("item_id"))
                    .foreign_key(&mut references("item_id", "items", "id"))
                    .col(integer("number"))
                    .col(uuid("version_id"))
                    .foreign_key(&mut references("version_id", "item_versions", "id"))
                    .col(uuid("by_id"))
                    .col(text("by_name"))
                    .col(text("reason"))
                    .col(moment("at"))
                    .to_owned(),
            )
            .await?;
        // Two who mark anew at the same moment come one after the other.
        manager
            .create_index(unique("remarkings", ["item_id", "number"]))
            .await?;
        manager
            .create_table(
                table("remarked_results")
                    .col(uuid("remarking_id"))
                    .foreign_key(&mut references("remarking_id", "remarkings", "id"))
                    .col(uuid("attempt_id"))
                    .foreign_key(&mut references("attempt_id", "attempts", "id"))
                    .col(uuid("item_version_id"))
                    .foreign_key(&mut references("item_version_id", "item_versions", "id"))
                    .col(uuid("version_before_id"))
                    .foreign_key(&mut references("version_before_id", "item_versions", "id"))
                    .col(double("mark_before"))
                    .col(maybe_text("share_before"))
                    .col(double("mark_after"))
                    .col(text("share_after"))
                    .col(double("score_before"))
                    .col(double("score_after"))
                    .col(boolean("passed_before"))
                    .col(boolean("passed_after"))
                    .primary_key(
                        Index::create()
                            .col("remarking_id")
                            .col("attempt_id")
                            .col("item_version_id"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("remarked_results", ["attempt_id"]))
            .await?;
        // The answers to one version among all results: who is affected when it is corrected.
        manager.create_index(index("results", ["item_version_id"])).await
    }

    /// Marks stay as they were given last; only what they were before is lost.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_index(Index::drop().name(BY_VERSION).table("results").to_owned())
            .await?;
        drop_tables(manager, &TABLES).await
    }
}
