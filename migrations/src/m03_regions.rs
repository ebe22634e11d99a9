//! Countries, their regions, and which of them are neighbours.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 3] = ["countries", "regions", "region_links"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("countries")
                    .col(text("code").primary_key())
                    .col(json("names"))
                    .col(text("source"))
                    .col(text("licence"))
                    .col(big_integer("revision"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("regions")
                    .col(text("code").primary_key())
                    .col(text("country"))
                    .foreign_key(&mut belongs_to("country", "countries", "code"))
                    .col(text("name_local"))
                    .col(json("names"))
                    .col(text("seat"))
                    .col(double("lat"))
                    .col(double("lon"))
                    .col(integer("population"))
                    .col(maybe_date("population_on"))
                    .col(text("outline"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("regions", ["country"])).await?;
        manager
            .create_table(
                table("region_links")
                    .col(text("a"))
                    .col(text("b"))
                    .col(text("kind"))
                    .col(boolean("in_force"))
                    .col(text("note"))
                    .primary_key(Index::create().col("a").col("b"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("region_links", ["b"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
