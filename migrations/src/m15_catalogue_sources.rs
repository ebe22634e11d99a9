//! The folder that each course version was imported from, so that it can be given back, and the pictures of its pages.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["course_sources", "course_pictures"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("course_sources")
                    .col(uuid("version_id").primary_key())
                    .foreign_key(&mut belongs_to("version_id", "course_versions", "id"))
                    .col(text("hash"))
                    .col(big_integer("size"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("course_pictures")
                    .col(uuid("version_id"))
                    .foreign_key(&mut belongs_to("version_id", "course_versions", "id"))
                    .col(text("hash"))
                    .col(text("media_type"))
                    .primary_key(Index::create().col("version_id").col("hash"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("course_pictures", ["hash"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
