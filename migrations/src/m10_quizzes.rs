//! Items, quizzes made of them, attempts, responses, results.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 7] = [
    "quizzes",
    "items",
    "item_versions",
    "quiz_items",
    "attempts",
    "responses",
    "results",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("quizzes")
                    .col(id())
                    .col(uuid("version_id"))
                    .foreign_key(&mut references("version_id", "course_versions", "id"))
                    .col(text("key"))
                    .col(text("purpose"))
                    .col(json("titles"))
                    .col(json("intros"))
                    .col(integer("pass_percent"))
                    .col(integer("attempts_allowed"))
                    .col(boolean("shuffle"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("quizzes", ["version_id", "key"]))
            .await?;
        manager
            .create_table(
                table("items")
                    .col(id())
                    .col(uuid("course_id"))
                    .foreign_key(&mut references("course_id", "courses", "id"))
                    .col(text("key"))
                    .col(moment("created_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("items", ["course_id", "key"]))
            .await?;
        manager
            .create_table(
                table("item_versions")
                    .col(id())
                    .col(uuid("item_id"))
                    .foreign_key(&mut references("item_id", "items", "id"))
                    .col(integer("number"))
                    .col(text("kind"))
                    .col(json("content"))
                    .col(integer("marks"))
                    .col(maybe_text("ground"))
                    .col(text("checksum"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("item_versions", ["item_id", "number"]))
            .await?;
        manager
            .create_table(
                table("quiz_items")
                    .col(uuid("quiz_id"))
                    .foreign_key(&mut references("quiz_id", "quizzes", "id"))
                    .col(integer("ord"))
                    .col(uuid("item_version_id"))
                    .foreign_key(&mut references("item_version_id", "item_versions", "id"))
                    .primary_key(Index::create().col("quiz_id").col("ord"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("quiz_items", ["item_version_id"]))
            .await?;
        manager
            .create_table(
                table("attempts")
                    .col(id())
                    .col(uuid("quiz_id"))
                    .foreign_key(&mut references("quiz_id", "quizzes", "id"))
                    .col(uuid("enrolment_id"))
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(uuid("person_id"))
                    .foreign_key(&mut references("person_id", "persons", "id"))
                    .col(integer("number"))
                    .col(text("language"))
                    .col(big_integer("seed"))
                    .col(text("state"))
                    .col(moment("started_at"))
                    .col(maybe_moment("submitted_at"))
                    .col(maybe_double("score"))
                    .col(maybe_double("most"))
                    .col(maybe_boolean("passed"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("attempts", ["enrolment_id", "quiz_id", "number"]))
            .await?;
        manager
            .create_index(index("attempts", ["quiz_id", "state"]))
            .await?;
        manager
            .create_table(
                table("responses")
                    .col(uuid("attempt_id"))
                    .foreign_key(&mut references("attempt_id", "attempts", "id"))
                    .col(uuid("item_version_id"))
                    .foreign_key(&mut references("item_version_id", "item_versions", "id"))
                    .col(big_integer("seq"))
                    .col(json("answer"))
                    .col(moment("saved_at"))
                    .primary_key(Index::create().col("attempt_id").col("item_version_id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("results")
                    .col(uuid("attempt_id"))
                    .foreign_key(&mut references("attempt_id", "attempts", "id"))
                    .col(uuid("item_version_id"))
                    .foreign_key(&mut references("item_version_id", "item_versions", "id"))
                    .col(double("mark"))
                    .col(double("most"))
                    .primary_key(Index::create().col("attempt_id").col("item_version_id"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
