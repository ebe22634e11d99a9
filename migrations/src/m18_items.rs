//! The item bank: items get names, categories, tags and drafts; a version says what it is worth exactly, who wrote it and why.
//! What is right becomes a share of the marks: of several right answers each earns its part and each wrong one takes as much
//! away, which is how they were marked before.

use sea_orm_migration::{
    prelude::*,
    sea_orm::{ConnectionTrait, FromQueryResult, JsonValue, Statement, Value, prelude::Uuid},
};

use super::columns::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 5] = [
    "item_categories",
    "item_tags",
    "item_drafts",
    "item_imports",
    "item_pictures",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table("item_categories")
                    .col(id())
                    .col(uuid("course_id"))
                    .foreign_key(&mut references("course_id", "courses", "id"))
                    .col(maybe_uuid("parent_id"))
                    .foreign_key(&mut references("parent_id", "item_categories", "id"))
                    .col(text("name"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("item_categories", ["course_id", "parent_id"]))
            .await?;
        manager
            .create_table(
                table("item_tags")
                    .col(uuid("item_id"))
                    .foreign_key(&mut belongs_to("item_id", "items", "id"))
                    .col(text("tag"))
                    .primary_key(Index::create().col("item_id").col("tag"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("item_tags", ["tag"])).await?;
        manager
            .create_table(
                table("item_drafts")
                    .col(id())
                    .col(uuid("course_id"))
                    .foreign_key(&mut references("course_id", "courses", "id"))
                    .col(maybe_uuid("item_id"))
                    .foreign_key(&mut belongs_to("item_id", "items", "id"))
                    .col(uuid("person_id"))
                    .foreign_key(&mut belongs_to("person_id", "persons", "id"))
                    .col(json("fields"))
                    .col(moment("saved_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("item_drafts", ["person_id", "course_id"]))
            .await?;
        manager
            .create_table(
                table("item_imports")
                    .col(id())
                    .col(uuid("course_id"))
                    .foreign_key(&mut references("course_id", "courses", "id"))
                    .col(uuid("person_id"))
                    .foreign_key(&mut belongs_to("person_id", "persons", "id"))
                    .col(text("hash"))
                    .col(text("name"))
                    .col(text("language"))
                    .col(moment("created_at"))
                    .col(maybe_moment("taken_at"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_index(index("item_imports", ["person_id", "course_id"]))
            .await?;
        manager
            .create_table(
                table("item_pictures")
                    .col(uuid("item_id"))
                    .foreign_key(&mut belongs_to("item_id", "items", "id"))
                    .col(text("hash"))
                    .col(text("media_type"))
                    .primary_key(Index::create().col("item_id").col("hash"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(index("item_pictures", ["hash"])).await?;
        for column in [
            text("name").default("").to_owned(),
            text("sought").default("").to_owned(),
            maybe_uuid("category_id"),
            maybe_moment("retired_at"),
        ] {
            add(manager, "items", column).await?;
        }
        manager
            .create_index(index("items", ["course_id", "category_id"]))
            .await?;
        for column in [
            text("worth").default("1").to_owned(),
            text("penalty").default("0").to_owned(),
            maybe_integer("outcome"),
            maybe_uuid("author_id"),
            maybe_moment("created_at"),
            maybe_text("reason"),
        ] {
            add(manager, "item_versions", column).await?;
        }
        add(manager, "results", maybe_text("share")).await?;
        add(manager, "results", boolean("waits").default(false).to_owned()).await?;
        let db = manager.get_connection();
        db.execute_unprepared("UPDATE item_versions SET worth = CAST(marks AS TEXT)")
            .await?;
        db.execute_unprepared("UPDATE items SET name = key").await?;
        make_findable(db).await?;
        rewrite(db, shares).await?;
        drop_column(manager, "item_versions", "marks").await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "item_versions", integer("marks").default(1).to_owned()).await?;
        let db = manager.get_connection();
        db.execute_unprepared("UPDATE item_versions SET marks = CAST(worth AS INTEGER) WHERE worth NOT LIKE '%/%' AND worth NOT LIKE '%.%'")
            .await?;
        rewrite(db, corrects).await?;
        drop_index(manager, "items", "items_by_course_id_and_category_id").await?;
        for column in ["share", "waits"] {
            drop_column(manager, "results", column).await?;
        }
        for column in ["worth", "penalty", "outcome", "author_id", "created_at", "reason"] {
            drop_column(manager, "item_versions", column).await?;
        }
        for column in ["name", "sought", "category_id", "retired_at"] {
            drop_column(manager, "items", column).await?;
        }
        drop_tables(manager, &TABLES).await
    }
}

async fn add(manager: &SchemaManager<'_>, table: &'static str, mut column: ColumnDef) -> Result<(), DbErr> {
    let change = Table::alter().table(table).add_column(&mut column).to_owned();
    manager.alter_table(change).await
}

async fn drop_column(
    manager: &SchemaManager<'_>,
    table: &'static str,
    column: &'static str,
) -> Result<(), DbErr> {
    let change = Table::alter().table(table).drop_column(column).to_owned();
    manager.alter_table(change).await
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    content: JsonValue,
}

/// Writes the content of every version anew.
async fn rewrite(db: &impl ConnectionTrait, change: fn(&mut JsonValue)) -> Result<(), DbErr> {
    let backend = db.get_database_backend();
    let rows = Row::find_by_statement(Statement::from_string(
        backend,
        "SELECT id, content FROM item_versions",
    ))
    .all(db)
    .await?;
    for mut row in rows {
        change(&mut row.content);
        let values: [Value; 2] = [row.content.into(), row.id.into()];
        let sql = "UPDATE item_versions SET content = $1 WHERE id = $2";
        db.execute_raw(Statement::from_sql_and_values(backend, sql, values))
            .await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Text {
    id: Uuid,
    key: String,
    content: JsonValue,
}

/// Writes what a search looks in: the key and the newest texts, in small letters and without the marks that many leave out.
async fn make_findable(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    let backend = db.get_database_backend();
    let newest = "SELECT i.id, i.key, v.content FROM items i JOIN item_versions v ON v.item_id = i.id \
                  WHERE v.number = (SELECT MAX(n.number) FROM item_versions n WHERE n.item_id = i.id)";
    let rows = Text::find_by_statement(Statement::from_string(backend, newest))
        .all(db)
        .await?;
    for row in rows {
        let texts = row.content.get("text").and_then(JsonValue::as_object);
        let texts = texts
            .into_iter()
            .flat_map(|texts| texts.values())
            .filter_map(JsonValue::as_str);
        let words: Vec<&str> = [row.key.as_str()].into_iter().chain(texts).collect();
        let values: [Value; 2] = [folded(&words.join(" ")).into(), row.id.into()];
        let sql = "UPDATE items SET sought = $1 WHERE id = $2";
        db.execute_raw(Statement::from_sql_and_values(backend, sql, values))
            .await?;
    }
    Ok(())
}

/// As the program folded texts when this was written; a migration does not follow it when it changes.
fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'ą' | 'å' | 'ä' | 'á' | 'à' => 'a',
        'ć' => 'c',
        'ę' | 'é' | 'è' => 'e',
        'ł' => 'l',
        'ń' => 'n',
        'ó' | 'ö' | 'ø' => 'o',
        'ś' => 's',
        'ü' => 'u',
        'ź' | 'ż' => 'z',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

fn answers(content: &mut JsonValue) -> Option<(bool, &mut Vec<JsonValue>)> {
    let task = content.get_mut("task")?;
    let several = task.get("kind")?.as_str()? == "multiple";
    Some((several, task.get_mut("answers")?.as_array_mut()?))
}

/// `correct` becomes `share`, and an accepted text gets one.
fn shares(content: &mut JsonValue) {
    if let Some((several, answers)) = answers(content) {
        let right = answers.iter().filter(|answer| answer["correct"] == true).count();
        for answer in answers {
            let share = match (answer["correct"] == true, several) {
                (true, false) => "1".to_owned(),
                (true, true) => fraction("", right),
                (false, true) => fraction("-", right),
                (false, false) => "0".to_owned(),
            };
            if let Some(fields) = answer.as_object_mut() {
                fields.remove("correct");
                fields.insert("share".to_owned(), share.into());
            }
        }
    }
    for_accepted(content, |text| serde_json::json!({ "text": text, "share": "1" }));
}

/// What the program writes for one part of so many.
fn fraction(sign: &str, parts: usize) -> String {
    match parts {
        0 | 1 => format!("{sign}1"),
        parts => format!("{sign}1/{parts}"),
    }
}

/// `share` becomes `correct` again.
fn corrects(content: &mut JsonValue) {
    if let Some((_, answers)) = answers(content) {
        for answer in answers {
            let correct = answer["share"]
                .as_str()
                .is_some_and(|share| !share.starts_with('-') && share != "0");
            if let Some(fields) = answer.as_object_mut() {
                fields.remove("share");
                fields.insert("correct".to_owned(), correct.into());
                fields.entry("feedback").or_insert_with(|| serde_json::json!({}));
            }
        }
    }
    for_accepted(content, |accepted| accepted["text"].clone());
}

fn for_accepted(content: &mut JsonValue, change: impl Fn(&JsonValue) -> JsonValue) {
    let languages = content
        .pointer_mut("/task/accept")
        .and_then(JsonValue::as_object_mut);
    for list in languages
        .into_iter()
        .flatten()
        .filter_map(|(_, list)| list.as_array_mut())
    {
        for accepted in list {
            *accepted = change(accepted);
        }
    }
}
