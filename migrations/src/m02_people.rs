//! Persons, how they sign in, what they may do, and who looked at whose record.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 7] = [
    "persons",
    "passwords",
    "sign_in_links",
    "web_sessions",
    "grants",
    "record_views",
    "known_people",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("persons")
                    .col(id())
                    .col(text("given_name"))
                    .col(text("family_name"))
                    .col(text("email").unique_key())
                    .col(text("organisation"))
                    .col(text("unit"))
                    .col(text("function"))
                    .col(maybe_text("region_code"))
                    .col(maybe_text("role_category"))
                    .col(text("language"))
                    .col(text("sex"))
                    .col(maybe_integer("birth_year"))
                    .col(text("education"))
                    .col(text("labour_status"))
                    .col(maybe_text("earlier_training"))
                    .col(moment("created_at"))
                    .col(maybe_moment("erased_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("persons", ["family_name", "given_name"]))
            .await?;
        manager
            .create_table(
                table("passwords")
                    .col(uuid("person_id").primary_key())
                    .col(text("hash"))
                    .col(moment("changed_at"))
                    .foreign_key(&mut belongs_to("person_id", "persons", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("sign_in_links")
                    .col(text("token_hash").primary_key())
                    .col(uuid("person_id"))
                    .col(text("purpose"))
                    .col(moment("created_at"))
                    .col(moment("expires_at"))
                    .col(maybe_moment("used_at"))
                    .foreign_key(&mut belongs_to("person_id", "persons", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("web_sessions")
                    .col(text("token_hash").primary_key())
                    .col(uuid("person_id"))
                    .col(moment("created_at"))
                    .col(moment("seen_at"))
                    .col(moment("expires_at"))
                    .col(text("browser"))
                    .foreign_key(&mut belongs_to("person_id", "persons", "id"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("web_sessions", ["person_id"])).await?;
        manager
            .create_table(
                table("grants")
                    .col(id())
                    .col(uuid("person_id"))
                    .col(text("permission"))
                    .col(text("scope_kind"))
                    .col(text("scope"))
                    .col(maybe_uuid("granted_by"))
                    .col(moment("granted_at"))
                    .foreign_key(&mut belongs_to("person_id", "persons", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(unique(
                "grants",
                ["person_id", "permission", "scope_kind", "scope"],
            ))
            .await?;
        manager
            .create_index(index("grants", ["scope", "permission"]))
            .await?;
        manager
            .create_table(
                table("record_views")
                    .col(id())
                    .col(uuid("person_id"))
                    .col(uuid("viewer_id"))
                    .col(text("viewer_name"))
                    .col(text("what"))
                    .col(moment("at"))
                    .foreign_key(&mut belongs_to("person_id", "persons", "id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("record_views", ["person_id", "at"]))
            .await?;
        // Whom a project's office knows, told by the slices below: it sees nobody else. Projects come later, so no
        // foreign key leads to them.
        manager
            .create_table(
                table("known_people")
                    .col(uuid("project_id"))
                    .col(uuid("person_id"))
                    .col(moment("since"))
                    .primary_key(Index::create().col("project_id").col("person_id"))
                    .foreign_key(&mut belongs_to("person_id", "persons", "id"))
                    .to_owned(),
            )
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
