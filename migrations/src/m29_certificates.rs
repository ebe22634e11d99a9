//! A certificate can be replaced: the new one says which it stands in for and why, the old one that it was replaced and not revoked.
//! Projects have templates of what is printed; each change of one is a version of its own. Holders confirm that they have theirs.

use sea_orm_migration::{prelude::*, sea_orm::ConnectionTrait};

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 3] = [
    "certificate_templates",
    "certificate_template_uses",
    "certificate_receipts",
];

const ADDED: [&str; 3] = ["replaces_id", "replaced_why", "replaced"];

/// Whatever was issued again after a revocation stands in for the one before it.
const SUCCEED: &str = "UPDATE certificates SET replaces_id = (SELECT o.id FROM certificates o \
                       WHERE o.enrolment_id = certificates.enrolment_id AND o.id < certificates.id ORDER BY o.id DESC LIMIT 1)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for mut column in [
            maybe_uuid("replaces_id"),
            maybe_text("replaced_why"),
            boolean("replaced").default(false).to_owned(),
        ] {
            let change = Table::alter()
                .table("certificates")
                .add_column(&mut column)
                .to_owned();
            manager.alter_table(change).await?;
        }
        manager.get_connection().execute_unprepared(SUCCEED).await?;
        // A certificate is replaced once, however often the button is pressed.
        manager
            .create_index(unique("certificates", ["replaces_id"]))
            .await?;
        templates(manager).await?;
        manager
            .create_table(
                table("certificate_receipts")
                    .col(uuid("certificate_id").primary_key().to_owned())
                    .foreign_key(&mut references("certificate_id", "certificates", "id"))
                    .col(moment("received_at"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await?;
        drop_index(manager, "certificates", "certificates_by_replaces_id").await?;
        for column in ADDED {
            let change = Table::alter()
                .table("certificates")
                .drop_column(column)
                .to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }
}

async fn templates(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("certificate_templates")
                .col(id())
                .col(uuid("project_id"))
                .foreign_key(&mut references("project_id", "projects", "id"))
                // Its version, from 1.
                .col(integer("number"))
                .col(text("signatory_name"))
                .col(json("signatory_function"))
                .col(json("funding_line"))
                .col(json("sentence"))
                // SHA-256 of the pictures.
                .col(maybe_text("signature"))
                .col(maybe_text("logo"))
                .col(json("logo_alt"))
                .col(uuid("made_by"))
                .foreign_key(&mut references("made_by", "persons", "id"))
                .col(moment("made_at"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(unique("certificate_templates", ["project_id", "number"]))
        .await?;
    // Whenever a version was taken into use; the newest row of a project says which one is.
    manager
        .create_table(
            table("certificate_template_uses")
                .col(id())
                .col(uuid("project_id"))
                .foreign_key(&mut references("project_id", "projects", "id"))
                .col(uuid("template_id"))
                .foreign_key(&mut references("template_id", "certificate_templates", "id"))
                .col(uuid("used_by"))
                .foreign_key(&mut references("used_by", "persons", "id"))
                .col(moment("used_at"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("certificate_template_uses", ["project_id"]))
        .await
}
