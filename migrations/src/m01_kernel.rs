//! The ground: the installation's secret, the audit trail, the outbox of mails and jobs.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 4] = ["installation", "audit_entries", "outbox_mails", "outbox_jobs"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("installation")
                    .col(text("name").primary_key())
                    .col(text("value"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("audit_entries")
                    .col(big_integer("seq").primary_key())
                    .col(moment("at"))
                    .col(maybe_uuid("actor_id"))
                    .col(text("actor_name"))
                    .col(text("action"))
                    .col(text("subject_kind"))
                    .col(text("subject_id"))
                    .col(maybe_uuid("scope_id"))
                    .col(text("detail"))
                    .col(text("previous"))
                    .col(text("hash"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("audit_entries", ["scope_id", "seq"]))
            .await?;
        manager
            .create_index(index("audit_entries", ["subject_id", "seq"]))
            .await?;
        manager
            .create_table(
                table("outbox_mails")
                    .col(id())
                    .col(moment("created_at"))
                    .col(text("to_address"))
                    .col(text("to_name"))
                    .col(text("language"))
                    .col(text("subject"))
                    .col(text("text"))
                    .col(text("html"))
                    .col(text("attachments"))
                    .col(text("state"))
                    .col(integer("attempts"))
                    .col(moment("next_at"))
                    .col(maybe_moment("sent_at"))
                    .col(maybe_text("error"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("outbox_mails", ["state", "next_at"]))
            .await?;
        manager
            .create_index(index("outbox_mails", ["created_at"]))
            .await?;
        manager
            .create_table(
                table("outbox_jobs")
                    .col(id())
                    .col(text("kind"))
                    .col(text("payload"))
                    .col(moment("created_at"))
                    .col(moment("run_at"))
                    .col(text("state"))
                    .col(integer("attempts"))
                    .col(maybe_text("error"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("outbox_jobs", ["state", "run_at"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
