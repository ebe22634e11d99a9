//! Printed sheets of presence that come back signed, as pictures or PDFs: kept as evidence, read row by row beside the list,
//! withdrawn with a reason. All three are only ever added.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 3] = ["signed_sheets", "signed_sheet_withdrawals", "sheet_readings"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            table("signed_sheets")
                .col(id())
                .col(uuid("edition_id"))
                .foreign_key(&mut references("edition_id", "editions", "id"))
                .col(date("on_date"))
                // Missing when a file holds several pages.
                .col(maybe_integer("page"))
                .col(text("hash"))
                .col(text("kind"))
                .col(big_integer("size"))
                // As the sender's machine called it; only ever shown.
                .col(text("name"))
                // How it was told which sheet it is.
                .col(text("found"))
                .col(moment("at"))
                .col(uuid("by_id"))
                .col(text("by_name"))
                .to_owned(),
            table("signed_sheet_withdrawals")
                .col(uuid("sheet_id").primary_key().to_owned())
                .foreign_key(&mut references("sheet_id", "signed_sheets", "id"))
                .col(text("why"))
                .col(moment("at"))
                .col(uuid("by_id"))
                .col(text("by_name"))
                .to_owned(),
            table("sheet_readings")
                .col(id())
                .col(uuid("sheet_id"))
                .foreign_key(&mut references("sheet_id", "signed_sheets", "id"))
                .col(uuid("edition_id"))
                .foreign_key(&mut references("edition_id", "editions", "id"))
                .col(date("on_date"))
                .col(uuid("enrolment_id"))
                .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                .col(text("state"))
                .col(maybe_text("note"))
                // Of the person's entries of the day when the row was read; missing when there were none.
                .col(maybe_text("checksum"))
                .col(moment("at"))
                .col(uuid("by_id"))
                .col(text("by_name"))
                .to_owned(),
        ];
        for table in tables {
            manager.create_table(table).await?;
        }
        let indexes = [
            index("signed_sheets", ["hash"]),
            index("sheet_readings", ["enrolment_id"]),
        ];
        for index in indexes {
            manager.create_index(index).await?;
        }
        manager
            .create_index(index("signed_sheets", ["edition_id", "on_date"]))
            .await?;
        manager
            .create_index(index("sheet_readings", ["edition_id", "on_date"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
