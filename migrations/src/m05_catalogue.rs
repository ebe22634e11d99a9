//! Courses and their versions, modules and activities. A version never changes once it is stored.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 4] = ["courses", "course_versions", "modules", "activities"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("courses")
                    .col(id())
                    .col(text("slug").unique_key())
                    .col(text("kind"))
                    .col(moment("created_at"))
                    .col(maybe_moment("retired_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("course_versions")
                    .col(id())
                    .col(uuid("course_id"))
                    .foreign_key(&mut references("course_id", "courses", "id"))
                    .col(integer("number"))
                    .col(json("titles"))
                    .col(json("content"))
                    .col(text("checksum"))
                    .col(moment("imported_at"))
                    .col(maybe_uuid("imported_by"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("course_versions", ["course_id", "number"]))
            .await?;
        manager
            .create_table(
                table("modules")
                    .col(id())
                    .col(uuid("version_id"))
                    .foreign_key(&mut belongs_to("version_id", "course_versions", "id"))
                    .col(integer("ord"))
                    .col(text("key"))
                    .col(json("titles"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("modules", ["version_id", "ord"]))
            .await?;
        manager
            .create_table(
                table("activities")
                    .col(id())
                    .col(uuid("version_id"))
                    .foreign_key(&mut belongs_to("version_id", "course_versions", "id"))
                    .col(uuid("module_id"))
                    .foreign_key(&mut belongs_to("module_id", "modules", "id"))
                    .col(integer("ord"))
                    .col(text("key"))
                    .col(text("kind"))
                    .col(json("titles"))
                    .col(json("body"))
                    .col(maybe_text("reference"))
                    .col(boolean("compulsory"))
                    .col(integer("minutes"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("activities", ["version_id", "ord"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
