//! The register of certificates. What was issued is frozen; a revocation is written beside it.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 2] = ["certificates", "certificate_counters"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("certificates")
                    .col(id())
                    .col(text("number").unique_key())
                    .col(text("code").unique_key())
                    .col(uuid("project_id"))
                    .foreign_key(&mut references("project_id", "projects", "id"))
                    .col(uuid("edition_id"))
                    .foreign_key(&mut references("edition_id", "editions", "id"))
                    .col(uuid("enrolment_id"))
                    .foreign_key(&mut references("enrolment_id", "enrolments", "id"))
                    .col(uuid("person_id"))
                    .foreign_key(&mut references("person_id", "persons", "id"))
                    .col(text("language"))
                    .col(json("printed"))
                    .col(text("hash"))
                    .col(moment("issued_at"))
                    .col(maybe_moment("revoked_at"))
                    .col(maybe_uuid("revoked_by"))
                    .col(maybe_text("revoked_why"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("certificates", ["edition_id"]))
            .await?;
        manager.create_index(index("certificates", ["person_id"])).await?;
        manager
            .create_index(index("certificates", ["project_id", "issued_at"]))
            .await?;
        manager.get_connection().execute_unprepared("CREATE UNIQUE INDEX certificates_valid ON certificates (enrolment_id) WHERE revoked_at IS NULL").await?;
        manager
            .create_table(
                table("certificate_counters")
                    .col(uuid("project_id"))
                    .foreign_key(&mut references("project_id", "projects", "id"))
                    .col(integer("year"))
                    .col(integer("last"))
                    .primary_key(Index::create().col("project_id").col("year"))
                    .to_owned(),
            )
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
