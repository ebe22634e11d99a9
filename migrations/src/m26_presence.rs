//! What participants say to the minutes that were recorded of them, and people who came without an enrolment. Attestations,
//! objections, answers, walk-ins and their settlements are only ever added; a code that was sent lives until it is used.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 7] = [
    "attestation_codes",
    "attestations",
    "objections",
    "objection_answers",
    "walk_ins",
    "walk_in_entries",
    "walk_in_settlements",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            of_day("attestation_codes")
                .col(text("checksum"))
                .col(text("code_hash"))
                .col(integer("tries"))
                .col(moment("sent_at"))
                .col(moment("expires_at"))
                .to_owned(),
            of_day("attestations")
                .col(uuid("edition_id"))
                .foreign_key(&mut references("edition_id", "editions", "id"))
                .col(text("checksum"))
                // The entries that were attested, so that the checksum can be worked out again whatever the agenda becomes.
                .col(json("entries"))
                .col(integer("minutes"))
                .col(moment("at"))
                .col(text("by_name"))
                .to_owned(),
            of_day("objections")
                .col(uuid("edition_id"))
                .foreign_key(&mut references("edition_id", "editions", "id"))
                // Its number among those of this person and day, from 1.
                .col(integer("number"))
                .col(text("words"))
                .col(moment("at"))
                .col(text("by_name"))
                .to_owned(),
            table("objection_answers")
                .col(uuid("objection_id").primary_key().to_owned())
                .foreign_key(&mut references("objection_id", "objections", "id"))
                .col(boolean("accepted"))
                .col(maybe_uuid("entry_id"))
                .foreign_key(&mut references("entry_id", "attendance_entries", "id"))
                .col(text("words"))
                .col(moment("at"))
                .col(uuid("by_id"))
                .col(text("by_name"))
                .to_owned(),
            table("walk_ins")
                .col(id())
                .col(uuid("edition_id"))
                .foreign_key(&mut references("edition_id", "editions", "id"))
                .col(text("email"))
                // Its number among those of this address in the edition: who was settled may come again.
                .col(integer("number"))
                .col(text("given_name"))
                .col(text("family_name"))
                .col(text("organisation"))
                .col(maybe_text("region_code"))
                .col(maybe_text("role_category"))
                .col(moment("at"))
                .col(uuid("by_id"))
                .col(text("by_name"))
                .to_owned(),
            table("walk_in_entries")
                .col(id())
                .col(uuid("walk_in_id"))
                .foreign_key(&mut references("walk_in_id", "walk_ins", "id"))
                .col(uuid("slot_id"))
                .foreign_key(&mut references("slot_id", "slots", "id"))
                .col(integer("from_minute"))
                .col(integer("to_minute"))
                .col(moment("at"))
                .col(text("by_name"))
                .to_owned(),
            table("walk_in_settlements")
                .col(uuid("walk_in_id").primary_key().to_owned())
                .foreign_key(&mut references("walk_in_id", "walk_ins", "id"))
                .col(maybe_uuid("enrolment_id"))
                .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                .col(text("why"))
                .col(moment("at"))
                .col(uuid("by_id"))
                .col(text("by_name"))
                .to_owned(),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        // The entries that were signed; earlier signatures do not name them.
        let change = Table::alter()
            .table("countersignatures")
            .add_column(ColumnDef::new("entries").json_binary().to_owned())
            .to_owned();
        manager.alter_table(change).await?;
        let indexes = [
            unique("attestation_codes", ["enrolment_id", "on_date"]),
            unique("attestations", ["enrolment_id", "on_date", "checksum"]),
            index("attestations", ["edition_id"]),
            unique("objections", ["enrolment_id", "on_date", "number"]),
            index("objections", ["edition_id"]),
            unique("walk_ins", ["edition_id", "email", "number"]),
            unique("walk_in_entries", ["walk_in_id", "slot_id"]),
        ];
        for index in indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await?;
        let change = Table::alter()
            .table("countersignatures")
            .drop_column("entries")
            .to_owned();
        manager.alter_table(change).await
    }
}

/// A table of what belongs to a day of an enrolment.
fn of_day(name: &'static str) -> TableCreateStatement {
    table(name)
        .col(id())
        .col(uuid("enrolment_id"))
        .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
        .col(date("on_date"))
        .to_owned()
}
