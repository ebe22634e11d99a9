//! Runs of a course: venue, region group, quotas, agenda, decisions.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 9] = [
    "venues",
    "editions",
    "edition_regions",
    "quotas",
    "sessions",
    "slots",
    "slot_presenters",
    "decisions",
    "schedule_changes",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("venues")
                    .col(id())
                    .col(text("name"))
                    .col(text("street"))
                    .col(text("postal_code"))
                    .col(text("city"))
                    .col(text("country"))
                    .col(text("region_code"))
                    .foreign_key(&mut references("region_code", "regions", "code"))
                    .col(maybe_double("lat"))
                    .col(maybe_double("lon"))
                    .col(text("zone"))
                    .col(text("access"))
                    .col(json("rooms"))
                    .col(moment("created_at"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("venues", ["city"])).await?;
        manager
            .create_table(
                table("editions")
                    .col(id())
                    .col(uuid("project_id"))
                    .foreign_key(&mut references("project_id", "projects", "id"))
                    .col(uuid("course_version_id"))
                    .foreign_key(&mut references("course_version_id", "course_versions", "id"))
                    .col(text("code").unique_key())
                    .col(uuid("venue_id"))
                    .foreign_key(&mut references("venue_id", "venues", "id"))
                    .col(text("state"))
                    .col(date("starts_on"))
                    .col(date("ends_on"))
                    .col(integer("capacity_min"))
                    .col(integer("capacity_max"))
                    .col(date("enrol_from"))
                    .col(date("enrol_until"))
                    .col(date("decide_on"))
                    .col(text("language"))
                    .col(boolean("clash_allowed"))
                    .col(maybe_moment("announced_at"))
                    .col(moment("created_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("editions", ["project_id", "starts_on"]))
            .await?;
        manager
            .create_index(index("editions", ["state", "starts_on"]))
            .await?;
        manager
            .create_index(index("editions", ["course_version_id"]))
            .await?;
        manager
            .create_table(
                table("edition_regions")
                    .col(uuid("edition_id"))
                    .foreign_key(&mut belongs_to("edition_id", "editions", "id"))
                    .col(text("region_code"))
                    .foreign_key(&mut references("region_code", "regions", "code"))
                    .primary_key(Index::create().col("edition_id").col("region_code"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("edition_regions", ["region_code"]))
            .await?;
        manager
            .create_table(
                table("quotas")
                    .col(uuid("edition_id"))
                    .foreign_key(&mut belongs_to("edition_id", "editions", "id"))
                    .col(text("region_code"))
                    .foreign_key(&mut references("region_code", "regions", "code"))
                    .col(text("role_category"))
                    .col(integer("seats"))
                    .primary_key(
                        Index::create()
                            .col("edition_id")
                            .col("region_code")
                            .col("role_category"),
                    )
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                table("sessions")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut belongs_to("edition_id", "editions", "id"))
                    .col(integer("ord"))
                    .col(date("on_date"))
                    .col(json("titles"))
                    .col(text("room"))
                    .col(maybe_integer("minimum"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("sessions", ["edition_id", "on_date"]))
            .await?;
        manager
            .create_table(
                table("slots")
                    .col(id())
                    .col(uuid("session_id"))
                    .foreign_key(&mut belongs_to("session_id", "sessions", "id"))
                    .col(uuid("edition_id"))
                    .foreign_key(&mut belongs_to("edition_id", "editions", "id"))
                    .col(integer("ord"))
                    .col(date("on_date"))
                    .col(integer("starts"))
                    .col(maybe_integer("ends"))
                    .col(text("kind"))
                    .col(json("titles"))
                    .col(text("room"))
                    .col(boolean("compulsory"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("slots", ["edition_id", "on_date", "starts"]))
            .await?;
        manager.create_index(index("slots", ["session_id"])).await?;
        manager
            .create_table(
                table("slot_presenters")
                    .col(id())
                    .col(uuid("slot_id"))
                    .foreign_key(&mut belongs_to("slot_id", "slots", "id"))
                    .col(maybe_uuid("person_id"))
                    .col(text("name"))
                    .col(text("role"))
                    .col(text("requirement"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("slot_presenters", ["slot_id"]))
            .await?;
        manager
            .create_index(index("slot_presenters", ["person_id"]))
            .await?;
        manager
            .create_table(
                table("decisions")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut belongs_to("edition_id", "editions", "id"))
                    .col(text("from_state"))
                    .col(text("to_state"))
                    .col(moment("at"))
                    .col(maybe_uuid("by_id"))
                    .col(text("by_name"))
                    .col(text("why"))
                    .col(text("told"))
                    .col(maybe_uuid("into_edition_id"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("decisions", ["edition_id", "at"]))
            .await?;
        manager
            .create_table(
                table("schedule_changes")
                    .col(id())
                    .col(uuid("edition_id"))
                    .foreign_key(&mut belongs_to("edition_id", "editions", "id"))
                    .col(moment("at"))
                    .col(text("by_name"))
                    .col(text("what"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("schedule_changes", ["edition_id", "at"]))
            .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &TABLES).await
    }
}
