//! Quizzes can be changed: each change is a revision of its own, so that attempts keep the one they began with.

use sea_orm_migration::{prelude::*, sea_orm::ConnectionTrait};

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const ADDED: [&str; 4] = ["number", "author_id", "created_at", "reason"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for mut column in [
            integer("number").default(1).to_owned(),
            maybe_uuid("author_id"),
            maybe_moment("created_at"),
            maybe_text("reason"),
        ] {
            let change = Table::alter().table("quizzes").add_column(&mut column).to_owned();
            manager.alter_table(change).await?;
        }
        drop_index(manager, "quizzes", "quizzes_by_version_id_and_key").await?;
        manager
            .create_index(unique("quizzes", ["version_id", "key", "number"]))
            .await
    }

    /// A quiz had one form: the newest keeps its key, and earlier ones, which attempts may point to, get keys that no course names.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let rename = "UPDATE quizzes SET key = key || '~' || number WHERE number < (SELECT MAX(n.number) FROM quizzes n \
                      WHERE n.version_id = quizzes.version_id AND n.key = quizzes.key)";
        manager.get_connection().execute_unprepared(rename).await?;
        drop_index(manager, "quizzes", "quizzes_by_version_id_and_key_and_number").await?;
        for column in ADDED {
            let change = Table::alter().table("quizzes").drop_column(column).to_owned();
            manager.alter_table(change).await?;
        }
        manager
            .create_index(unique("quizzes", ["version_id", "key"]))
            .await
    }
}
