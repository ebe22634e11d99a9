//! How a quiz is taken, when it is open for an edition, what holds for one person, and when an attempt ends.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["quiz_dates", "quiz_exceptions"];
const ADDED: [(&str, &str); 3] = [
    ("quizzes", "settings"),
    ("attempts", "due_at"),
    ("attempts", "ends_at"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, mut column) in [
            ("quizzes", json("settings").default("{}").to_owned()),
            // Until then answers are taken.
            ("attempts", maybe_moment("due_at")),
            // Until then it can be handed in.
            ("attempts", maybe_moment("ends_at")),
        ] {
            let change = Table::alter().table(table).add_column(&mut column).to_owned();
            manager.alter_table(change).await?;
        }
        manager
            .create_table(
                table("quiz_dates")
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(text("key"))
                    .col(maybe_moment("opens_at"))
                    .col(maybe_moment("closes_at"))
                    .primary_key(Index::create().col("edition_id").col("key"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("quiz_exceptions")
                    .col(uuid("enrolment_id"))
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(text("key"))
                    .col(integer("extra_minutes"))
                    .col(integer("extra_attempts"))
                    .col(maybe_moment("opens_at"))
                    .col(maybe_moment("closes_at"))
                    .col(text("reason"))
                    .col(uuid("author_id"))
                    .col(text("author_name"))
                    .col(moment("at"))
                    .primary_key(Index::create().col("enrolment_id").col("key"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await?;
        for (table, column) in ADDED {
            let change = Table::alter().table(table).drop_column(column).to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }
}
