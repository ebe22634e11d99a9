//! Queries on the item bank of a course.

use std::collections::{BTreeMap, HashMap, HashSet};

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, FromQueryResult, JoinType,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, RelationTrait, Select, Statement,
    sea_query::{Expr, Query},
};

use super::super::model::{
    CategoryId, Draw, ImportId, ItemId, ItemKind, ItemVersionId, QuizId, attempt, attempt_item, item,
    item_category, item_draft, item_import, item_picture, item_tag, item_version, quiz, quiz_item,
};
use super::revisions::newest_ones;
use crate::{
    catalogue::CourseId,
    kernel::lists::{PER_PAGE, folded},
    people::PersonId,
    projects::ProjectId,
};

/// What is looked for in a bank; what is empty is not looked at.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Words that the item holds.
    pub words: String,
    /// Its kind.
    pub kind: Option<ItemKind>,
    /// Its protected ground.
    pub ground: String,
    /// A tag.
    pub tag: String,
    /// Its category, or one that it lies in.
    pub categories: Vec<CategoryId>,
    /// Those taken out of use instead of those in use.
    pub retired: bool,
}

/// An item with its newest version.
pub type Banked = (item::Model, item_version::Model);

fn newest() -> Condition {
    let highest = Query::select()
        .expr(Expr::col(("newer", item_version::Column::Number)).max())
        .from_as("item_versions", "newer")
        .and_where(
            Expr::col(("newer", item_version::Column::ItemId)).equals((item::Entity, item::Column::Id)),
        )
        .to_owned();
    Condition::all().add(Expr::col((item_version::Entity, item_version::Column::Number)).in_subquery(highest))
}

fn with_newest() -> Select<item::Entity> {
    item::Entity::find()
        .join(JoinType::InnerJoin, item::Relation::Versions.def())
        .filter(newest())
}

fn fitting(courses: &[CourseId], wanted: &Wanted) -> Select<item::Entity> {
    let mut select = with_newest().filter(item::Column::CourseId.is_in(courses.to_vec()));
    for word in folded(&wanted.words).split_whitespace() {
        select = select.filter(item::Column::Sought.contains(word));
    }
    if let Some(kind) = wanted.kind {
        select = select.filter(item_version::Column::Kind.eq(kind));
    }
    if !wanted.ground.is_empty() {
        select = select.filter(item_version::Column::Ground.eq(&wanted.ground));
    }
    if !wanted.tag.is_empty() {
        let tagged = Query::select()
            .column(item_tag::Column::ItemId)
            .from(item_tag::Entity)
            .and_where(item_tag::Column::Tag.eq(&wanted.tag))
            .to_owned();
        select = select.filter(item::Column::Id.in_subquery(tagged));
    }
    if !wanted.categories.is_empty() {
        select = select.filter(item::Column::CategoryId.is_in(wanted.categories.clone()));
    }
    select.filter(match wanted.retired {
        true => item::Column::RetiredAt.is_not_null(),
        false => item::Column::RetiredAt.is_null(),
    })
}

/// How many items of the banks of these courses fit.
pub async fn count(db: &impl ConnectionTrait, courses: &[CourseId], wanted: &Wanted) -> Result<u64, DbErr> {
    fitting(courses, wanted).count(db).await
}

/// The items of the banks of these courses that fit, by name: one page of them, or all.
pub async fn items(
    db: &impl ConnectionTrait,
    courses: &[CourseId],
    wanted: &Wanted,
    skip: Option<u64>,
) -> Result<Vec<Banked>, DbErr> {
    let mut select = fitting(courses, wanted)
        .order_by_asc(item::Column::Name)
        .order_by_asc(item::Column::Id);
    if let Some(skip) = skip {
        select = select.offset(skip).limit(PER_PAGE);
    }
    let rows = select.select_also(item_version::Entity).all(db).await?;
    Ok(rows
        .into_iter()
        .filter_map(|(item, version)| Some((item, version?)))
        .collect())
}

/// The items of a bank that a draw can choose, with their newest versions; `categories` are those that it wants.
pub async fn fitting_draw(
    db: &impl ConnectionTrait,
    course: CourseId,
    draw: &Draw,
    categories: Option<Vec<CategoryId>>,
) -> Result<Vec<(ItemId, ItemVersionId)>, DbErr> {
    let wanted = Wanted {
        kind: draw.kind,
        ground: draw.ground.clone(),
        tag: draw.tag.clone(),
        categories: categories.unwrap_or_default(),
        ..Default::default()
    };
    fitting(&[course], &wanted)
        .filter(item_version::Column::Kind.ne(ItemKind::Description))
        .select_only()
        .column(item::Column::Id)
        .column(item_version::Column::Id)
        .into_tuple()
        .all(db)
        .await
}

/// An item with its newest version.
pub async fn item(db: &impl ConnectionTrait, id: ItemId) -> Result<Option<Banked>, DbErr> {
    let rows = with_newest()
        .filter(item::Column::Id.eq(id))
        .select_also(item_version::Entity)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .find_map(|(item, version)| Some((item, version?))))
}

/// The versions of an item, the newest first.
pub async fn versions(db: &impl ConnectionTrait, id: ItemId) -> Result<Vec<item_version::Model>, DbErr> {
    item_version::Entity::find()
        .filter(item_version::Column::ItemId.eq(id))
        .order_by_desc(item_version::Column::Number)
        .all(db)
        .await
}

/// The categories of a bank.
pub async fn categories(
    db: &impl ConnectionTrait,
    course: CourseId,
) -> Result<Vec<item_category::Model>, DbErr> {
    categories_of(db, &[course]).await
}

/// The categories of the banks of these courses.
pub async fn categories_of(
    db: &impl ConnectionTrait,
    courses: &[CourseId],
) -> Result<Vec<item_category::Model>, DbErr> {
    item_category::Entity::find()
        .filter(item_category::Column::CourseId.is_in(courses.to_vec()))
        .all(db)
        .await
}

/// The tags of these items.
pub async fn tags(db: &impl ConnectionTrait, ids: &[ItemId]) -> Result<BTreeMap<ItemId, Vec<String>>, DbErr> {
    let mut tags: BTreeMap<ItemId, Vec<String>> = BTreeMap::new();
    for part in ids.chunks(super::AT_ONCE) {
        let rows = item_tag::Entity::find()
            .filter(item_tag::Column::ItemId.is_in(part.to_vec()))
            .order_by_asc(item_tag::Column::Tag)
            .all(db)
            .await?;
        for row in rows {
            tags.entry(row.item_id).or_default().push(row.tag);
        }
    }
    Ok(tags)
}

/// The tags that the banks of these courses use, each once.
pub async fn tags_of(db: &impl ConnectionTrait, courses: &[CourseId]) -> Result<Vec<String>, DbErr> {
    item_tag::Entity::find()
        .select_only()
        .column(item_tag::Column::Tag)
        .distinct()
        .join(JoinType::InnerJoin, item_tag::Relation::Item.def())
        .filter(item::Column::CourseId.is_in(courses.to_vec()))
        .order_by_asc(item_tag::Column::Tag)
        .into_tuple()
        .all(db)
        .await
}

#[derive(FromQueryResult)]
struct Use {
    item_id: ItemId,
    quizzes: i64,
}

/// In how many quizzes each of these items stands, in their newest revisions.
pub async fn uses(db: &impl ConnectionTrait, ids: &[ItemId]) -> Result<HashMap<ItemId, i64>, DbErr> {
    let rows = quiz_item::Entity::find()
        .select_only()
        .column(item_version::Column::ItemId)
        .column_as(quiz_item::Column::QuizId.count(), "quizzes")
        .join(JoinType::InnerJoin, quiz_item::Relation::ItemVersion.def())
        .filter(item_version::Column::ItemId.is_in(ids.to_vec()))
        .filter(quiz_item::Column::QuizId.in_subquery(newest_ones()))
        .group_by(item_version::Column::ItemId)
        .into_model::<Use>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.item_id, row.quizzes)).collect())
}

/// The quizzes in whose newest revision an item stands, each with the version of it that they use.
pub async fn quizzes_with(db: &impl ConnectionTrait, id: ItemId) -> Result<Vec<(quiz::Model, i32)>, DbErr> {
    let places: Vec<(QuizId, i32)> = quiz_item::Entity::find()
        .select_only()
        .column(quiz_item::Column::QuizId)
        .column(item_version::Column::Number)
        .join(JoinType::InnerJoin, quiz_item::Relation::ItemVersion.def())
        .filter(item_version::Column::ItemId.eq(id))
        .filter(quiz_item::Column::QuizId.in_subquery(newest_ones()))
        .into_tuple()
        .all(db)
        .await?;
    let numbers: HashMap<QuizId, i32> = places.into_iter().collect();
    let quizzes = quiz::Entity::find()
        .filter(quiz::Column::Id.is_in(numbers.keys().copied()))
        .all(db)
        .await?;
    let number = |quiz: quiz::Model| {
        let number = numbers.get(&quiz.id).copied().unwrap_or(0);
        (quiz, number)
    };
    Ok(quizzes.into_iter().map(number).collect())
}

/// How many attempts have begun at quizzes in which an item stands, or had it drawn for them.
pub async fn attempts_with(db: &impl ConnectionTrait, id: ItemId) -> Result<u64, DbErr> {
    let quizzes = Query::select()
        .column((quiz_item::Entity, quiz_item::Column::QuizId))
        .from(quiz_item::Entity)
        .inner_join(
            item_version::Entity,
            Expr::col((item_version::Entity, item_version::Column::Id))
                .equals((quiz_item::Entity, quiz_item::Column::ItemVersionId)),
        )
        .and_where(Expr::col((item_version::Entity, item_version::Column::ItemId)).eq(id))
        .to_owned();
    let drawn = Query::select()
        .column((attempt_item::Entity, attempt_item::Column::AttemptId))
        .from(attempt_item::Entity)
        .inner_join(
            item_version::Entity,
            Expr::col((item_version::Entity, item_version::Column::Id))
                .equals((attempt_item::Entity, attempt_item::Column::ItemVersionId)),
        )
        .and_where(Expr::col((item_version::Entity, item_version::Column::ItemId)).eq(id))
        .to_owned();
    let asks = Condition::any()
        .add(attempt::Column::QuizId.in_subquery(quizzes))
        .add(attempt::Column::Id.in_subquery(drawn));
    attempt::Entity::find().filter(asks).count(db).await
}

/// The courses that are run in a project.
pub async fn courses_of(db: &impl ConnectionTrait, project: ProjectId) -> Result<HashSet<CourseId>, DbErr> {
    let sql = "SELECT DISTINCT v.course_id FROM editions d JOIN course_versions v ON v.id = d.course_version_id \
               WHERE d.project_id = $1";
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [project.into()]);
    let rows = db.query_all_raw(statement).await?;
    rows.iter().map(|row| row.try_get("", "course_id")).collect()
}

/// What somebody was writing for a course: a new item, or this one.
pub async fn draft(
    db: &impl ConnectionTrait,
    person: PersonId,
    course: CourseId,
    item: Option<ItemId>,
) -> Result<Option<item_draft::Model>, DbErr> {
    let of = match item {
        Some(item) => item_draft::Column::ItemId.eq(item),
        None => item_draft::Column::ItemId.is_null(),
    };
    item_draft::Entity::find()
        .filter(item_draft::Column::PersonId.eq(person))
        .filter(item_draft::Column::CourseId.eq(course))
        .filter(of)
        .order_by_desc(item_draft::Column::SavedAt)
        .one(db)
        .await
}

/// The media type of a picture that some item shows.
pub async fn picture(db: &impl ConnectionTrait, hash: &str) -> Result<Option<String>, DbErr> {
    let found = item_picture::Entity::find()
        .filter(item_picture::Column::Hash.eq(hash))
        .one(db)
        .await?;
    Ok(found.map(|picture| picture.media_type))
}

/// An upload of somebody's.
pub async fn import(
    db: &impl ConnectionTrait,
    person: PersonId,
    id: ImportId,
) -> Result<Option<item_import::Model>, DbErr> {
    let found = item_import::Entity::find_by_id(id).one(db).await?;
    Ok(found.filter(|import| import.person_id == person))
}

/// The checksums of all versions of a bank: what is there already.
pub async fn checksums(db: &impl ConnectionTrait, course: CourseId) -> Result<HashSet<String>, DbErr> {
    let sums: Vec<String> = item_version::Entity::find()
        .select_only()
        .column(item_version::Column::Checksum)
        .join(JoinType::InnerJoin, item_version::Relation::Item.def())
        .filter(item::Column::CourseId.eq(course))
        .into_tuple()
        .all(db)
        .await?;
    Ok(sums.into_iter().collect())
}

/// Every file that this slice keeps in the file store, for the check of stored files.
pub async fn stored_hashes(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let mut hashes: Vec<String> = item_picture::Entity::find()
        .select_only()
        .column(item_picture::Column::Hash)
        .into_tuple()
        .all(db)
        .await?;
    let uploads: Vec<String> = item_import::Entity::find()
        .select_only()
        .column(item_import::Column::Hash)
        .into_tuple()
        .all(db)
        .await?;
    hashes.extend(uploads);
    hashes.sort();
    hashes.dedup();
    Ok(hashes)
}
