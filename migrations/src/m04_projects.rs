//! Projects: the grant, its role categories, regions, targets and how long records are kept.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 4] = ["projects", "role_categories", "project_regions", "targets"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("projects")
                    .col(id())
                    .col(text("code").unique_key())
                    .col(text("number"))
                    .col(json("titles"))
                    .col(text("programme"))
                    .col(text("funder"))
                    .col(date("starts_on"))
                    .col(date("ends_on"))
                    .col(json("visibility"))
                    .col(text("emblem"))
                    .col(json("issuing_body"))
                    .col(text("signatory_name"))
                    .col(json("signatory_function"))
                    .col(text("contact_email"))
                    .col(integer("suppression_k"))
                    .col(integer("retention_years"))
                    .col(json("retention_event"))
                    .col(maybe_date("retention_from"))
                    .col(maybe_text("held_reason"))
                    .col(moment("created_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("role_categories")
                    .col(uuid("project_id"))
                    .foreign_key(&mut belongs_to("project_id", "projects", "id"))
                    .col(text("code"))
                    .col(json("names"))
                    .col(integer("ord"))
                    .primary_key(Index::create().col("project_id").col("code"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("project_regions")
                    .col(uuid("project_id"))
                    .foreign_key(&mut belongs_to("project_id", "projects", "id"))
                    .col(text("region_code"))
                    .foreign_key(&mut references("region_code", "regions", "code"))
                    .primary_key(Index::create().col("project_id").col("region_code"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("project_regions", ["region_code"]))
            .await?;
        manager
            .create_table(
                table("targets")
                    .col(id())
                    .col(uuid("project_id"))
                    .foreign_key(&mut belongs_to("project_id", "projects", "id"))
                    .col(text("indicator"))
                    .col(json("names"))
                    .col(text("unit"))
                    .col(integer("value"))
                    .col(integer("ord"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("targets", ["project_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
