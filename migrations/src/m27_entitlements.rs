//! What participants are entitled to: the sessions they take part in, the rules of an edition, the office's rulings on one
//! person, and head counts for the caterer, to which rows are only ever added; diets, which are forgotten.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 6] = [
    "session_choices",
    "entitlement_rules",
    "entitlement_rulings",
    "dietary_needs",
    "catering_statements",
    "catering_orders",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Without a row here somebody takes part in all sessions.
        manager
            .create_table(
                table("session_choices")
                    .col(uuid("enrolment_id"))
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(uuid("session_id"))
                    .foreign_key(&mut references("session_id", "sessions", "id"))
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .primary_key(Index::create().col("enrolment_id").col("session_id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("session_choices", ["edition_id"]))
            .await?;
        manager
            .create_table(
                table("entitlement_rules")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(text("key"))
                    // From 1; the highest holds.
                    .col(integer("number"))
                    .col(json("names"))
                    .col(text("basis"))
                    .col(integer("at_least"))
                    .col(boolean("breaks_in"))
                    .col(text("counted"))
                    .col(boolean("daily"))
                    .col(boolean("retired"))
                    .col(moment("at"))
                    .col(uuid("by_id"))
                    .col(text("by_name"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("entitlement_rules", ["edition_id", "key", "number"]))
            .await?;
        manager
            .create_table(
                table("entitlement_rulings")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(uuid("enrolment_id"))
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(text("rule_key"))
                    // Of the edition, from 1; 0 for all of it.
                    .col(integer("day"))
                    .col(integer("number"))
                    .col(text("ruling"))
                    .col(text("why"))
                    .col(moment("at"))
                    .col(uuid("by_id"))
                    .col(text("by_name"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique(
                "entitlement_rulings",
                ["enrolment_id", "rule_key", "day", "number"],
            ))
            .await?;
        manager
            .create_index(index("entitlement_rulings", ["edition_id"]))
            .await?;
        // Apart from everything else, so that it can go soon.
        manager
            .create_table(
                table("dietary_needs")
                    .col(uuid("enrolment_id").primary_key())
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(text("diet"))
                    .col(maybe_text("words"))
                    .col(moment("stated_at"))
                    .col(uuid("stated_by"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("dietary_needs", ["edition_id"]))
            .await?;
        manager
            .create_table(
                table("catering_statements")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(integer("number"))
                    // As text, so that its checksum can be worked out again.
                    .col(text("content"))
                    .col(text("checksum"))
                    .col(moment("at"))
                    .col(uuid("by_id"))
                    .col(text("by_name"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique("catering_statements", ["edition_id", "number"]))
            .await?;
        manager
            .create_table(
                table("catering_orders")
                    .col(id())
                    .col(uuid("statement_id"))
                    .foreign_key(&mut references("statement_id", "catering_statements", "id"))
                    .col(text("rule_key"))
                    .col(integer("day"))
                    .col(integer("number"))
                    .col(integer("ordered"))
                    .col(moment("at"))
                    .col(uuid("by_id"))
                    .col(text("by_name"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique(
                "catering_orders",
                ["statement_id", "rule_key", "day", "number"],
            ))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
