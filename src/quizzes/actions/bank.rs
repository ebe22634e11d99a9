//! Writing items: new ones, new versions, copies, drafts; and taking items out of use.

mod categories;

use std::collections::{BTreeMap, BTreeSet};

use items::{Exact, ItemContent};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};
use serde_json::json;

pub use categories::Categories;

use super::super::{
    access::{MayWrite, MayWriteItem},
    model::{
        DraftId, ImportId, ItemId, ItemKind, ItemVersionId, item, item_draft, item_import, item_picture,
        item_tag, item_version,
    },
    rules::authoring::Values,
    store::bank,
};
use crate::kernel::{
    app::App,
    database::{Tx, is_taken},
    fault::Fault,
    ids::{new_id, sha256_hex},
    languages::Language,
    lists::folded,
};

/// How many rows go into one statement.
const ROWS_AT_ONCE: usize = 500;

/// What is written of an item.
#[derive(Clone, Debug)]
pub struct Written {
    /// What its author calls it.
    pub name: String,
    /// The categories that it lies in, the outermost first.
    pub category: Vec<String>,
    /// Words that it can be found by.
    pub tags: Vec<String>,
    /// What it asks.
    pub content: ItemContent,
    /// What it is worth.
    pub worth: Exact,
    /// What each wrong try takes away.
    pub penalty: Exact,
    /// The protected ground that it is about.
    pub ground: Option<String>,
    /// The outcome of the course that it tests, from 1.
    pub outcome: Option<i32>,
    /// Why a live item is corrected.
    pub reason: Option<String>,
}

impl Written {
    /// What a search looks in, folded.
    pub fn sought(&self) -> String {
        let texts = self.content.text.0.values().map(String::as_str);
        let parts: Vec<&str> = [self.name.as_str()]
            .into_iter()
            .chain(texts)
            .chain(self.tags.iter().map(String::as_str))
            .collect();
        folded(&parts.join(" "))
    }

    fn tags_of(&self, item: ItemId) -> impl Iterator<Item = (ItemId, String)> {
        self.tags.iter().map(move |tag| (item, tag.clone()))
    }

    /// What is the same for items that ask the same.
    pub fn checksum(&self) -> String {
        let kind = ItemKind::of(&self.content.task);
        let sealed = json!([kind, self.content, self.worth, self.ground, self.outcome]).to_string();
        sha256_hex(sealed.as_bytes())
    }
}

/// Writes a new item into the bank of a course. The form carries its id, so whoever presses twice writes it once.
pub async fn create(app: &App, permit: MayWrite, id: ItemId, written: Written) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    if item::Entity::find_by_id(id).one(&*tx).await?.is_some() {
        return Ok(());
    }
    match put_items(&mut tx, &permit, [(id, &written)]).await {
        // PostgreSQL: the same form was sent at the same time.
        Err(error) if is_taken(&error) => return Ok(()),
        outcome => outcome?,
    }
    forget_draft(&tx, &permit, None).await?;
    let detail = json!({ "course": permit.course });
    tx.record(permit.by.entry("item.written", "item", id).saying(detail));
    tx.commit().await?;
    Ok(())
}

/// Keeps a question file that was uploaded, to be looked at before anything of it is taken.
pub async fn keep_upload(
    app: &App,
    permit: MayWrite,
    (name, bytes): (&str, &[u8]),
    language: Language,
) -> Result<ImportId, Fault> {
    let hash = app.files.put(bytes).await?;
    let tx = app.db.write().await?;
    let id = ImportId::new();
    item_import::ActiveModel {
        id: Set(id),
        course_id: Set(permit.course),
        person_id: Set(permit.by.id),
        hash: Set(hash),
        name: Set(name.to_owned()),
        language: Set(language.code().to_owned()),
        created_at: Set(tx.now),
        taken_at: Set(None),
    }
    .insert(&*tx)
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes the items of an upload, once; whoever presses twice gets them once.
pub async fn take_upload(
    app: &App,
    permit: MayWrite,
    import: ImportId,
    written: Vec<Written>,
) -> Result<usize, Fault> {
    let mut tx = app.db.write().await?;
    let found = item_import::Entity::find_by_id(import)
        .lock_exclusive()
        .one(&*tx)
        .await?;
    let found = found.ok_or(Fault::NotFound)?;
    if found.taken_at.is_some() {
        return Ok(0);
    }
    let ids: Vec<ItemId> = written.iter().map(|_| ItemId::new()).collect();
    put_items(&mut tx, &permit, ids.into_iter().zip(&written)).await?;
    item_import::ActiveModel {
        id: Set(import),
        taken_at: Set(Some(tx.now)),
        ..Default::default()
    }
    .update(&*tx)
    .await?;
    let detail = json!({ "file": found.name, "sha256": found.hash, "items": written.len() });
    tx.record(
        permit
            .by
            .entry("items.imported", "course", permit.course)
            .saying(detail),
    );
    tx.commit().await?;
    Ok(written.len())
}

/// Writes the next version of an item. Attempts that have begun, and quizzes that use an earlier version, keep it. What changes
/// nothing but name, category or tags makes no version. Says no, and changes nothing, where somebody else has written a version
/// after the one that the form had `seen`.
pub async fn change(app: &App, permit: MayWriteItem, seen: i32, written: Written) -> Result<bool, Fault> {
    let mut tx = app.db.write().await?;
    let MayWriteItem { bank: permit, item } = permit;
    item::Entity::find_by_id(item).lock_exclusive().all(&*tx).await?;
    let newest = bank::versions(&*tx, item).await?.into_iter().next();
    let mut number = newest.as_ref().map_or(0, |version| version.number);
    if number != seen {
        return Ok(false);
    }
    let mut categories = Categories::load(&tx, permit.course).await?;
    let category = categories.find_or_make(&tx, &written.category).await?;
    item::ActiveModel {
        id: Set(item),
        name: Set(written.name.clone()),
        sought: Set(written.sought()),
        category_id: Set(category),
        ..Default::default()
    }
    .update(&*tx)
    .await?;
    if newest.is_none_or(|newest| newest.checksum != written.checksum() || newest.penalty != written.penalty)
    {
        number += 1;
        put_versions(&tx, number, &permit, &[(item, &written)]).await?;
    }
    item_tag::Entity::delete_many()
        .filter(item_tag::Column::ItemId.eq(item))
        .exec(&*tx)
        .await?;
    put_tags(&tx, written.tags_of(item)).await?;
    forget_draft(&tx, &permit, Some(item)).await?;
    let detail = json!({ "version": number, "reason": written.reason });
    tx.record(permit.by.entry("item.changed", "item", item).saying(detail));
    tx.commit().await?;
    Ok(true)
}

/// Takes an item out of use, or back into it. Quizzes that hold it keep it.
pub async fn retire(app: &App, permit: MayWriteItem, retired: bool) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    item::ActiveModel {
        id: Set(permit.item),
        retired_at: Set(retired.then_some(tx.now)),
        ..Default::default()
    }
    .update(&*tx)
    .await?;
    let what = if retired { "item.retired" } else { "item.revived" };
    tx.record(permit.bank.by.entry(what, "item", permit.item));
    tx.commit().await?;
    Ok(())
}

/// Keeps what somebody is writing, in place of what was kept before.
pub async fn keep_draft(
    app: &App,
    permit: MayWrite,
    item: Option<ItemId>,
    values: &Values,
) -> Result<time::OffsetDateTime, Fault> {
    let tx = app.db.write().await?;
    forget_draft(&tx, &permit, item).await?;
    item_draft::ActiveModel {
        id: Set(DraftId(new_id())),
        course_id: Set(permit.course),
        item_id: Set(item),
        person_id: Set(permit.by.id),
        fields: Set(json!(values)),
        saved_at: Set(tx.now),
    }
    .insert(&*tx)
    .await?;
    let now = tx.now;
    tx.commit().await?;
    Ok(now)
}

/// Throws away what somebody was writing.
pub async fn drop_draft(app: &App, permit: MayWrite, item: Option<ItemId>) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    forget_draft(&tx, &permit, item).await?;
    tx.commit().await?;
    Ok(())
}

async fn forget_draft(tx: &Tx, permit: &MayWrite, item: Option<ItemId>) -> Result<(), DbErr> {
    let of = match item {
        Some(item) => item_draft::Column::ItemId.eq(item),
        None => item_draft::Column::ItemId.is_null(),
    };
    item_draft::Entity::delete_many()
        .filter(item_draft::Column::PersonId.eq(permit.by.id))
        .filter(item_draft::Column::CourseId.eq(permit.course))
        .filter(of)
        .exec(&**tx)
        .await?;
    Ok(())
}

/// Stores new items, many in one statement.
async fn put_items<'w>(
    tx: &mut Tx,
    permit: &MayWrite,
    written: impl IntoIterator<Item = (ItemId, &'w Written)>,
) -> Result<(), DbErr> {
    let written: Vec<(ItemId, &Written)> = written.into_iter().collect();
    let mut categories = Categories::load(tx, permit.course).await?;
    for part in written.chunks(ROWS_AT_ONCE) {
        let mut items = Vec::new();
        for (id, written) in part {
            items.push(item::ActiveModel {
                id: Set(*id),
                course_id: Set(permit.course),
                // Items of course folders have keys of their own; those written here are known by their id.
                key: Set(id.to_string()),
                created_at: Set(tx.now),
                name: Set(written.name.clone()),
                sought: Set(written.sought()),
                category_id: Set(categories.find_or_make(tx, &written.category).await?),
                retired_at: Set(None),
            });
        }
        item::Entity::insert_many(items)
            .exec_without_returning(&**tx)
            .await?;
        put_versions(tx, 1, permit, part).await?;
        put_tags(tx, part.iter().flat_map(|(id, written)| written.tags_of(*id))).await?;
    }
    Ok(())
}

/// Stores what is written of items as their version with this number.
async fn put_versions(
    tx: &Tx,
    number: i32,
    permit: &MayWrite,
    written: &[(ItemId, &Written)],
) -> Result<(), DbErr> {
    let version = |(item, written): &(ItemId, &Written)| item_version::ActiveModel {
        id: Set(ItemVersionId::new()),
        item_id: Set(*item),
        number: Set(number),
        kind: Set(ItemKind::of(&written.content.task)),
        content: Set(written.content.clone()),
        ground: Set(written.ground.clone()),
        checksum: Set(written.checksum()),
        worth: Set(written.worth.clone()),
        penalty: Set(written.penalty.clone()),
        outcome: Set(written.outcome),
        author_id: Set(Some(permit.by.id)),
        created_at: Set(Some(tx.now)),
        reason: Set(written.reason.clone()),
    };
    item_version::Entity::insert_many(written.iter().map(version))
        .exec_without_returning(&**tx)
        .await?;
    let pictures = written.iter().flat_map(|(item, written)| {
        let pictures = written.content.pictures.values();
        pictures.map(move |picture| ((*item, picture.sha256.clone()), picture.media_type.clone()))
    });
    let pictures: BTreeMap<(ItemId, String), String> = pictures.collect();
    if !pictures.is_empty() {
        let rows = pictures
            .into_iter()
            .map(|((item, hash), media_type)| item_picture::ActiveModel {
                item_id: Set(item),
                hash: Set(hash),
                media_type: Set(media_type),
            });
        let key = [item_picture::Column::ItemId, item_picture::Column::Hash];
        item_picture::Entity::insert_many(rows)
            .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}

/// Gives items words that they do not have yet.
pub async fn put_tags(tx: &Tx, tags: impl IntoIterator<Item = (ItemId, String)>) -> Result<(), DbErr> {
    let tags: BTreeSet<(ItemId, String)> = tags.into_iter().collect();
    let rows = tags.into_iter().map(|(item, tag)| item_tag::ActiveModel {
        item_id: Set(item),
        tag: Set(tag),
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        item_tag::Entity::insert_many(rows)
            .exec_without_returning(&**tx)
            .await?;
    }
    Ok(())
}
