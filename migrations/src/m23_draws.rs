//! Quizzes get sections with random draws; an attempt at such a quiz keeps what was drawn for it, and its place where it goes page by page.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const ADDED: [(&str, &str); 3] = [
    ("quizzes", "sections"),
    ("quiz_items", "section"),
    ("attempts", "page"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, mut column) in [
            ("quizzes", json("sections").default("[]").to_owned()),
            // The section it stands in, from 0.
            ("quiz_items", integer("section").default(0).to_owned()),
            // The page that the person is on, from 0.
            ("attempts", integer("page").default(0).to_owned()),
        ] {
            let change = Table::alter().table(table).add_column(&mut column).to_owned();
            manager.alter_table(change).await?;
        }
        manager
            .create_table(
                table("attempt_items")
                    .col(uuid("attempt_id"))
                    .foreign_key(&mut references("attempt_id", "attempts", "id"))
                    .col(integer("ord"))
                    .col(uuid("item_version_id"))
                    .foreign_key(&mut references("item_version_id", "item_versions", "id"))
                    .col(integer("section"))
                    .primary_key(Index::create().col("attempt_id").col("ord"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("attempt_items", ["attempt_id", "item_version_id"]))
            .await?;
        manager
            .create_index(index("attempt_items", ["item_version_id"]))
            .await?;
        // What somebody was asked before is looked up with every draw.
        manager.create_index(index("attempts", ["person_id"])).await
    }

    /// What was drawn is lost; answers and results stay.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let person = Index::drop()
            .name("attempts_by_person_id")
            .table("attempts")
            .to_owned();
        manager.drop_index(person).await?;
        drop_tables(manager, &["attempt_items"]).await?;
        for (table, column) in ADDED {
            let change = Table::alter().table(table).drop_column(column).to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }
}
