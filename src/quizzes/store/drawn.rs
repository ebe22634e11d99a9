//! Queries on what is drawn for attempts. What was drawn never changes, so it is kept in memory like revisions are.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::Arc,
};

use items::draws::Pool;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder, QuerySelect, Statement,
};

use super::{AT_ONCE, Memory, bank, sheet};
use crate::{
    catalogue::CourseId,
    kernel::database::Tx,
    people::PersonId,
    quizzes::{
        model::{
            AttemptId, CategoryId, Draw, ItemId, ItemVersionId, QuizId, attempt, attempt_item, item_category,
            item_version,
        },
        sheet::{Sheet, SheetItem},
    },
};

static DRAWN: Memory<AttemptId, Arc<Sheet>> = Memory::of(20_000);
static ITEMS: Memory<ItemVersionId, Arc<SheetItem>> = Memory::of(10_000);

/// The sheet of an attempt: its revision, with what was drawn for it.
pub async fn sheet_of(
    db: &impl ConnectionTrait,
    attempt: AttemptId,
    quiz: QuizId,
) -> Result<Option<Arc<Sheet>>, DbErr> {
    let Some(revision) = sheet(db, quiz).await? else {
        return Ok(None);
    };
    if !revision.draws() {
        return Ok(Some(revision));
    }
    if let Some(kept) = DRAWN.get(&attempt) {
        return Ok(Some(kept));
    }
    let rows = attempt_item::Entity::find()
        .filter(attempt_item::Column::AttemptId.eq(attempt))
        .order_by_asc(attempt_item::Column::Ord)
        .all(db)
        .await?;
    let known = items(db, rows.iter().map(|row| row.item_version_id).collect()).await?;
    Ok(Some(drawn(attempt, &revision, &rows, &known)))
}

/// The sheet of an attempt from its items, kept in memory.
fn drawn(
    attempt: AttemptId,
    revision: &Sheet,
    rows: &[attempt_item::Model],
    known: &HashMap<ItemVersionId, Arc<SheetItem>>,
) -> Arc<Sheet> {
    let item = |row: &attempt_item::Model| {
        let section = usize::try_from(row.section).unwrap_or(0);
        Some((section, Arc::clone(known.get(&row.item_version_id)?)))
    };
    let sheet = Arc::new(revision.of_attempt(rows.iter().filter_map(item).collect()));
    DRAWN.keep(attempt, Arc::clone(&sheet));
    sheet
}

/// Brings the sheets of many attempts into memory with few queries, so that [`sheet_of`] need not ask for each.
pub async fn load_sheets(
    db: &impl ConnectionTrait,
    attempts: HashMap<AttemptId, QuizId>,
) -> Result<(), DbErr> {
    let mut revisions = HashMap::new();
    for (attempt, quiz) in attempts {
        if DRAWN.get(&attempt).is_none()
            && let Some(revision) = sheet(db, quiz).await?
            && revision.draws()
        {
            revisions.insert(attempt, revision);
        }
    }
    let ids: Vec<AttemptId> = revisions.keys().copied().collect();
    for part in ids.chunks(AT_ONCE) {
        let rows = attempt_item::Entity::find()
            .filter(attempt_item::Column::AttemptId.is_in(part.to_vec()))
            .order_by_asc(attempt_item::Column::AttemptId)
            .order_by_asc(attempt_item::Column::Ord)
            .all(db)
            .await?;
        let known = items(db, rows.iter().map(|row| row.item_version_id).collect()).await?;
        for of_one in rows.chunk_by(|one, next| one.attempt_id == next.attempt_id) {
            let attempt = of_one.first().map(|row| row.attempt_id);
            if let Some((attempt, revision)) = attempt.and_then(|id| Some((id, revisions.get(&id)?))) {
                drawn(attempt, revision, of_one, &known);
            }
        }
    }
    Ok(())
}

/// These versions of items as they are asked.
pub async fn items(
    db: &impl ConnectionTrait,
    ids: BTreeSet<ItemVersionId>,
) -> Result<HashMap<ItemVersionId, Arc<SheetItem>>, DbErr> {
    let mut found = HashMap::new();
    let mut missing = Vec::new();
    for id in ids {
        match ITEMS.get(&id) {
            Some(item) => _ = found.insert(id, item),
            None => missing.push(id),
        }
    }
    for part in missing.chunks(AT_ONCE) {
        let versions = item_version::Entity::find()
            .filter(item_version::Column::Id.is_in(part.to_vec()))
            .all(db)
            .await?;
        for version in versions {
            let item = Arc::new(SheetItem::new(
                version.id,
                version.content,
                version.worth,
                version.penalty,
            ));
            ITEMS.keep(version.id, Arc::clone(&item));
            found.insert(version.id, item);
        }
    }
    Ok(found)
}

/// Keeps the items of an attempt, each with its section, in their order.
pub async fn keep_items(tx: &Tx, attempt: AttemptId, items: &[(usize, ItemVersionId)]) -> Result<(), DbErr> {
    let rows = (0_i32..).zip(items).map(|(ord, (section, item))| {
        let row = attempt_item::Model {
            attempt_id: attempt,
            ord,
            item_version_id: *item,
            section: i32::try_from(*section).unwrap_or(0),
        };
        row.into_active_model().reset_all()
    });
    attempt_item::Entity::insert_many(rows)
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}

/// Notes on which page of an attempt its person is.
pub async fn place(tx: &Tx, attempt: AttemptId, page: usize) -> Result<(), DbErr> {
    attempt::ActiveModel {
        id: Set(attempt),
        page: Set(i32::try_from(page).unwrap_or(i32::MAX)),
        ..Default::default()
    }
    .update(&**tx)
    .await?;
    Ok(())
}

/// What each of these draws can choose from: questions of the course's bank that are in use and ask something, with the newest
/// version of each. Draws that want the same share one query.
pub async fn pools(
    db: &impl ConnectionTrait,
    course: CourseId,
    draws: &[&Draw],
) -> Result<(Vec<Pool<ItemId>>, HashMap<ItemId, ItemVersionId>), DbErr> {
    let mut newest = HashMap::new();
    let mut pools: Vec<Pool<ItemId>> = Vec::new();
    let categories = match draws.iter().any(|draw| draw.category.is_some()) {
        true => bank::categories(db, course).await?,
        false => Vec::new(),
    };
    for (place, draw) in draws.iter().enumerate() {
        let wants = |other: &Draw| Draw {
            count: 0,
            ..other.clone()
        };
        let before = draws.iter().take(place);
        let same = before.zip(&pools).find(|(other, _)| wants(other) == wants(draw));
        let questions = match same {
            Some((_, pool)) => pool.questions.clone(),
            None => {
                let below = draw.category.map(|category| within(&categories, category));
                let found = bank::fitting_draw(db, course, draw, below).await?;
                let questions = found.iter().map(|(item, _)| *item).collect();
                newest.extend(found);
                questions
            }
        };
        pools.push(Pool {
            count: draw.count,
            questions,
        });
    }
    Ok((pools, newest))
}

/// A category and all that lie in it, however deep.
fn within(categories: &[item_category::Model], top: CategoryId) -> Vec<CategoryId> {
    let mut found = vec![top];
    let mut place = 0;
    while let Some(above) = found.get(place).copied() {
        let below = categories
            .iter()
            .filter(|category| category.parent_id == Some(above));
        let new: Vec<CategoryId> = below
            .map(|category| category.id)
            .filter(|id| !found.contains(id))
            .collect();
        found.extend(new);
        place += 1;
    }
    found
}

const SEEN: &str = "SELECT v.item_id FROM attempts a JOIN attempt_items t ON t.attempt_id = a.id \
                    JOIN item_versions v ON v.id = t.item_version_id WHERE a.person_id = $1 \
                    UNION SELECT v.item_id FROM attempts a JOIN quiz_items q ON q.quiz_id = a.quiz_id \
                    JOIN item_versions v ON v.id = q.item_version_id WHERE a.person_id = $1";

/// The questions that somebody was asked in any attempt so far, in whatever version.
pub async fn seen_by(db: &impl ConnectionTrait, person: PersonId) -> Result<HashSet<ItemId>, DbErr> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), SEEN, [person.into()]);
    let rows = db.query_all_raw(statement).await?;
    rows.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// Which questions these versions are of.
pub async fn questions_of(
    db: &impl ConnectionTrait,
    versions: Vec<ItemVersionId>,
) -> Result<HashSet<ItemId>, DbErr> {
    let rows: Vec<ItemId> = item_version::Entity::find()
        .select_only()
        .column(item_version::Column::ItemId)
        .filter(item_version::Column::Id.is_in(versions))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
