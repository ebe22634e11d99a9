//! What funders ask about participants leaves the register of people: one record per person and project, and only what the project
//! asks for; sensitive answers lie apart. Snapshots name their report, the profile it was written with and the period.

use sea_orm_migration::prelude::*;

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 5] = [
    "questions_asked",
    "fillings",
    "statements",
    "sensitive_answers",
    "report_profiles",
];

/// What the register of people held of this.
const MOVED: [&str; 4] = ["sex", "birth_year", "education", "labour_status"];
const SNAPSHOT_COLUMNS: [&str; 5] = ["report", "profile", "profile_version", "from_day", "until_day"];

/// Everyone who said anything, with the projects in which they take part.
const SAID: &str = "FROM enrolments e JOIN editions d ON d.id = e.edition_id JOIN persons p ON p.id = e.person_id \
                    JOIN projects j ON j.id = d.project_id WHERE (p.sex <> 'not_stated' OR p.birth_year IS NOT NULL \
                    OR p.education <> 'not_stated' OR p.labour_status <> 'not_stated')";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        settings(manager).await?;
        answers(manager).await?;
        profiles(manager).await?;
        let db = manager.get_connection();
        for question in MOVED {
            db.execute_unprepared(&format!(
                "INSERT INTO questions_asked (project_id, question, since, by_name) \
                 SELECT DISTINCT d.project_id, '{question}', j.created_at, 'Evenhand' {SAID}"
            ))
            .await?;
        }
        db.execute_unprepared(&format!(
            "INSERT INTO statements (person_id, project_id, sex, birth_year, education, labour_status, from_documents, \
             document, own_at) SELECT DISTINCT e.person_id, d.project_id, p.sex, p.birth_year, p.education, \
             p.labour_status, '', '', p.created_at {SAID}"
        ))
        .await?;
        for column in MOVED {
            let change = Table::alter().table("persons").drop_column(column).to_owned();
            manager.alter_table(change).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in MOVED {
            let mut column = match column {
                "birth_year" => maybe_integer(column),
                other => text(other).default("not_stated").to_owned(),
            };
            let change = Table::alter().table("persons").add_column(&mut column).to_owned();
            manager.alter_table(change).await?;
        }
        for column in SNAPSHOT_COLUMNS {
            let change = Table::alter().table("snapshots").drop_column(column).to_owned();
            manager.alter_table(change).await?;
        }
        drop_tables(manager, &TABLES).await
    }
}

/// What a project asks, and what it fills in without asking.
async fn settings(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("questions_asked")
                .col(uuid("project_id"))
                .foreign_key(&mut belongs_to("project_id", "projects", "id"))
                .col(text("question"))
                .col(moment("since"))
                .col(text("by_name"))
                .primary_key(Index::create().col("project_id").col("question"))
                .to_owned(),
        )
        .await?;
    // Rows are only added: the newest of a project holds.
    manager
        .create_table(
            table("fillings")
                .col(id())
                .col(uuid("project_id"))
                .foreign_key(&mut belongs_to("project_id", "projects", "id"))
                .col(json("roles"))
                .col(text("labour_status"))
                .col(text("education"))
                .col(text("reason"))
                .col(uuid("by_id"))
                .col(text("by_name"))
                .col(moment("at"))
                .to_owned(),
        )
        .await?;
    manager.create_index(index("fillings", ["project_id"])).await
}

/// What participants say, and what offices fill in.
async fn answers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("statements")
                .col(uuid("person_id"))
                .foreign_key(&mut references("person_id", "persons", "id"))
                .col(uuid("project_id"))
                .foreign_key(&mut references("project_id", "projects", "id"))
                .col(text("sex"))
                .col(maybe_integer("birth_year"))
                .col(text("education"))
                .col(text("labour_status"))
                // Codes of the questions that the office answered from documents, with a space between.
                .col(text("from_documents"))
                .col(text("document"))
                .col(maybe_moment("document_at"))
                .col(maybe_text("document_by"))
                .col(maybe_moment("own_at"))
                .primary_key(Index::create().col("person_id").col("project_id"))
                .to_owned(),
        )
        .await?;
    manager.create_index(index("statements", ["project_id"])).await?;
    manager
        .create_table(
            table("sensitive_answers")
                .col(uuid("person_id"))
                .foreign_key(&mut references("person_id", "persons", "id"))
                .col(uuid("project_id"))
                .foreign_key(&mut references("project_id", "projects", "id"))
                .col(text("question"))
                .col(text("answer"))
                .col(date("asked_on"))
                // Missing where the person was asked by the page.
                .col(maybe_text("asked_by"))
                .col(moment("at"))
                .primary_key(
                    Index::create()
                        .col("person_id")
                        .col("project_id")
                        .col("question"),
                )
                .to_owned(),
        )
        .await?;
    manager
        .create_index(index("sensitive_answers", ["project_id"]))
        .await
}

/// What reports look like, and what snapshots say of them.
async fn profiles(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table("report_profiles")
                .col(id())
                .col(uuid("project_id"))
                .foreign_key(&mut references("project_id", "projects", "id"))
                .col(text("name"))
                .col(integer("version"))
                .col(text("report"))
                .col(text("source"))
                .col(uuid("by_id"))
                .col(text("by_name"))
                .col(moment("at"))
                .to_owned(),
        )
        .await?;
    manager
        .create_index(unique("report_profiles", ["project_id", "name", "version"]))
        .await?;
    for mut column in [
        text("report").default("evidence").to_owned(),
        maybe_text("profile"),
        maybe_integer("profile_version"),
        maybe_date("from_day"),
        maybe_date("until_day"),
    ] {
        let change = Table::alter()
            .table("snapshots")
            .add_column(&mut column)
            .to_owned();
        manager.alter_table(change).await?;
    }
    Ok(())
}
