//! The library: handbooks, brochures and the like, with versions and files.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 3] = ["materials", "material_versions", "material_files"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("materials")
                    .col(id())
                    .col(maybe_uuid("course_id"))
                    .foreign_key(&mut references("course_id", "courses", "id"))
                    .col(text("slug").unique_key())
                    .col(text("kind"))
                    .col(json("titles"))
                    .col(json("summaries"))
                    .col(json("audience"))
                    .col(text("licence"))
                    .col(text("source"))
                    .col(moment("created_at"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("materials", ["course_id"])).await?;
        manager
            .create_table(
                table("material_versions")
                    .col(id())
                    .col(uuid("material_id"))
                    .foreign_key(&mut references("material_id", "materials", "id"))
                    .col(integer("number"))
                    .col(text("language"))
                    .col(text("title"))
                    .col(text("markdown"))
                    .col(text("checksum"))
                    .col(text("change_note"))
                    .col(moment("published_at"))
                    .col(maybe_uuid("published_by"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("material_versions", ["material_id", "language", "number"]))
            .await?;
        manager
            .create_table(
                table("material_files")
                    .col(id())
                    .col(uuid("version_id"))
                    .foreign_key(&mut belongs_to("version_id", "material_versions", "id"))
                    .col(text("format"))
                    .col(text("media_type"))
                    .col(text("name"))
                    .col(text("hash"))
                    .col(big_integer("size"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("material_files", ["version_id"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
