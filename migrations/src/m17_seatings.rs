//! Seatings: who is proposed to sit in which edition, as asked, as solved, and what became of it.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 1] = ["seatings"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("seatings")
                    .col(id())
                    .col(uuid("project_id"))
                    .foreign_key(&mut references("project_id", "projects", "id"))
                    .col(integer("number"))
                    .col(text("title"))
                    .col(json("question"))
                    .col(text("state"))
                    .col(ColumnDef::new("outcome").json_binary())
                    .col(moment("created_at"))
                    .col(uuid("made_by"))
                    .col(text("made_by_name"))
                    .col(maybe_moment("taken_over_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("seatings", ["project_id", "number"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
