//! Attempts of a quiz are found by the quiz alone. With its state beside it, SQLite, which has no statistics here, took that index to
//! find the attempts of one enrolment too, and went through all of the quiz for each person.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_index(manager, "attempts", "attempts_by_quiz_id_and_state").await?;
        manager.create_index(index("attempts", ["quiz_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_index(manager, "attempts", "attempts_by_quiz_id").await?;
        manager
            .create_index(index("attempts", ["quiz_id", "state"]))
            .await
    }
}
