//! Evaluation: answers that cannot be joined to people, and receipts that prove that one was given.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 3] = ["surveys", "survey_receipts", "survey_answers"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("surveys")
                    .col(id())
                    .col(uuid("version_id"))
                    .foreign_key(&mut references("version_id", "course_versions", "id"))
                    .col(text("key"))
                    .col(json("titles"))
                    .col(json("intros"))
                    .col(json("questions"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("surveys", ["version_id", "key"]))
            .await?;
        manager
            .create_table(
                table("survey_receipts")
                    .col(uuid("survey_id"))
                    .foreign_key(&mut references("survey_id", "surveys", "id"))
                    .col(uuid("enrolment_id"))
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(date("given_on"))
                    .primary_key(Index::create().col("survey_id").col("enrolment_id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("survey_receipts", ["enrolment_id"]))
            .await?;
        manager
            .create_table(
                table("survey_answers")
                    .col(id())
                    .col(uuid("survey_id"))
                    .foreign_key(&mut references("survey_id", "surveys", "id"))
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(json("answers"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("survey_answers", ["survey_id", "edition_id"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
