//! The quizzes of a course folder: items go into the bank of the course, versioned by their content, and a quiz of the new
//! course version is made of the versions that the folder has.

use std::{
    collections::{BTreeMap, BTreeSet},
    future::Future,
    pin::Pin,
};

use items::Exact;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, JoinType, QueryFilter, QuerySelect,
    RelationTrait,
};
use time::OffsetDateTime;

use super::actions::bank::{Categories, Written, put_tags};
use super::model::{
    CategoryId, Draw, ItemId, ItemKind, ItemVersionId, QuizId, QuizPurpose, Section, Sections, Settings,
    item, item_tag, item_version, quiz, quiz_item,
};
use crate::{
    catalogue::{CourseId, NewVersion, ParsedItem, ParsedQuiz, ParsedSection},
    kernel::{database::Tx, fault::Fault},
};

/// Writes the quizzes of a new course version.
pub fn import<'a>(
    tx: &'a mut Tx,
    new: &'a NewVersion,
) -> Pin<Box<dyn Future<Output = Result<(), Fault>> + Send + 'a>> {
    Box::pin(async move {
        let mut bank = Bank::load(tx, new.course).await?;
        let mut places = Vec::new();
        for parsed in &new.parsed.quizzes {
            let quiz = write_quiz(tx, new, parsed, &mut bank.categories).await?;
            for (place, item) in (0_i32..).zip(&parsed.items) {
                let category = bank.categories.find_or_make(tx, &item.category).await?;
                let version = bank.version_of(&format!("{}/{}", parsed.key, item.key), item, category);
                let Some(section) = item.section else { continue };
                places.push(quiz_item::ActiveModel {
                    quiz_id: Set(quiz),
                    ord: Set(place),
                    section: Set(i32::try_from(section).unwrap_or(0)),
                    item_version_id: Set(version),
                });
            }
        }
        bank.store(tx).await?;
        if !places.is_empty() {
            quiz_item::Entity::insert_many(places).exec(&**tx).await?;
        }
        Ok(())
    })
}

async fn write_quiz(
    tx: &Tx,
    new: &NewVersion,
    parsed: &ParsedQuiz,
    categories: &mut Categories,
) -> Result<QuizId, Fault> {
    let purpose: QuizPurpose = parsed
        .purpose
        .parse()
        .map_err(|()| Fault::Broken(format!("a quiz for {}", parsed.purpose)))?;
    let settings: Settings = serde_json::from_value(parsed.settings.clone().into())
        .map_err(|error| Fault::Broken(format!("settings of {}: {error}", parsed.key)))?;
    let mut sections = Vec::new();
    for section in &parsed.sections {
        sections.push(Section {
            titles: section.titles.clone(),
            texts: section.texts.clone(),
            draws: draws(tx, section, categories).await?,
        });
    }
    let id = QuizId::new();
    quiz::ActiveModel {
        id: Set(id),
        version_id: Set(new.version),
        key: Set(parsed.key.clone()),
        purpose: Set(purpose),
        titles: Set(parsed.titles.clone()),
        intros: Set(parsed.intros.clone()),
        pass_percent: Set(parsed.pass_percent),
        attempts_allowed: Set(parsed.attempts_allowed),
        shuffle: Set(parsed.shuffle),
        settings: Set(settings),
        number: Set(1),
        author_id: Set(None),
        created_at: Set(Some(tx.now)),
        reason: Set(None),
        sections: Set(Sections(sections)),
    }
    .insert(&**tx)
    .await?;
    Ok(id)
}

async fn draws(tx: &Tx, section: &ParsedSection, categories: &mut Categories) -> Result<Vec<Draw>, Fault> {
    let mut draws = Vec::new();
    for draw in &section.draws {
        draws.push(Draw {
            count: draw.count,
            category: categories.find_or_make(tx, &draw.category).await?,
            tag: draw.tag.clone(),
            ground: draw.ground.clone(),
            kind: match draw.kind.as_str() {
                "" => None,
                kind => Some(
                    kind.parse()
                        .map_err(|()| Fault::Broken(format!("a draw of {kind}")))?,
                ),
            },
        });
    }
    Ok(draws)
}

/// The item bank of a course: what is stored, and what this import adds.
struct Bank {
    course: CourseId,
    /// By key in the bank: `quiz/item`.
    now: OffsetDateTime,
    items: BTreeMap<String, ItemId>,
    /// By item, checksum and penalty; an item that comes back to an earlier wording gets its earlier version back.
    versions: BTreeMap<(ItemId, String, Exact), ItemVersionId>,
    highest: BTreeMap<ItemId, i32>,
    names: BTreeMap<ItemId, String>,
    categories: Categories,
    /// Of what is stored; what the folder says is added to it.
    tags: BTreeMap<ItemId, BTreeSet<String>>,
    in_category: BTreeMap<ItemId, Option<CategoryId>>,
    new_items: Vec<(ItemId, String)>,
    new_tags: Vec<(ItemId, String)>,
    /// What a search looks in, of all items that the folder has.
    sought: BTreeMap<ItemId, String>,
    new_versions: Vec<item_version::ActiveModel>,
}

impl Bank {
    async fn load(tx: &Tx, course: CourseId) -> Result<Self, DbErr> {
        let items = item::Entity::find()
            .filter(item::Column::CourseId.eq(course))
            .all(&**tx)
            .await?;
        let of_course = item::Column::CourseId.eq(course);
        let versions = item_version::Entity::find()
            .inner_join(item::Entity)
            .filter(of_course.clone())
            .all(&**tx)
            .await?;
        let tags = item_tag::Entity::find()
            .join(JoinType::InnerJoin, item_tag::Relation::Item.def())
            .filter(of_course)
            .all(&**tx)
            .await?;
        let mut bank = Self {
            course,
            now: tx.now,
            items: BTreeMap::new(),
            versions: BTreeMap::new(),
            highest: BTreeMap::new(),
            names: BTreeMap::new(),
            categories: Categories::load(tx, course).await?,
            tags: BTreeMap::new(),
            in_category: BTreeMap::new(),
            new_tags: Vec::new(),
            new_items: Vec::new(),
            sought: BTreeMap::new(),
            new_versions: Vec::new(),
        };
        for version in versions {
            let highest = bank.highest.entry(version.item_id).or_insert(0);
            *highest = version.number.max(*highest);
            bank.versions
                .insert((version.item_id, version.checksum, version.penalty), version.id);
        }
        for row in tags {
            bank.tags.entry(row.item_id).or_default().insert(row.tag);
        }
        for item in items {
            bank.in_category.insert(item.id, item.category_id);
            bank.names.insert(item.id, item.name);
            bank.items.insert(item.key, item.id);
        }
        Ok(bank)
    }

    /// The version of an item with this content, made if there is none yet. Tags are added to those it has; it keeps the category
    /// that somebody put it into.
    fn version_of(&mut self, key: &str, parsed: &ParsedItem, category: Option<CategoryId>) -> ItemVersionId {
        let item = self.items.get(key).copied().unwrap_or_else(|| {
            let id = ItemId::new();
            self.new_items.push((id, key.to_owned()));
            id
        });
        self.items.insert(key.to_owned(), item);
        let place = self.in_category.entry(item).or_default();
        *place = place.or(category);
        let tags = self.tags.entry(item).or_default();
        for tag in &parsed.tags {
            if tags.insert(tag.clone()) {
                self.new_tags.push((item, tag.clone()));
            }
        }
        let name = self.names.get(&item).map_or(key, String::as_str);
        let written = written(name, parsed, tags);
        let checksum = written.checksum();
        self.sought.insert(item, written.sought());
        let content = (item, checksum.clone(), parsed.penalty.clone());
        if let Some(known) = self.versions.get(&content) {
            return *known;
        }
        let id = ItemVersionId::new();
        let highest = self.highest.entry(item).or_insert(0);
        *highest += 1;
        self.new_versions.push(item_version::ActiveModel {
            id: Set(id),
            item_id: Set(item),
            number: Set(*highest),
            kind: Set(ItemKind::of(&parsed.content.task)),
            content: Set(parsed.content.clone()),
            ground: Set(parsed.ground.clone()),
            checksum: Set(checksum),
            worth: Set(parsed.marks.clone()),
            penalty: Set(parsed.penalty.clone()),
            outcome: Set(parsed.outcome),
            author_id: Set(None),
            created_at: Set(Some(self.now)),
            reason: Set(None),
        });
        self.versions.insert(content, id);
        id
    }

    async fn store(mut self, tx: &Tx) -> Result<(), DbErr> {
        let course = self.course;
        let mut sought = std::mem::take(&mut self.sought);
        let items = self.new_items.into_iter().map(|(id, key)| item::ActiveModel {
            id: Set(id),
            course_id: Set(course),
            name: Set(key.clone()),
            sought: Set(sought.remove(&id).unwrap_or_default()),
            key: Set(key),
            created_at: Set(tx.now),
            category_id: Set(self.in_category.get(&id).copied().flatten()),
            retired_at: Set(None),
        });
        let items: Vec<_> = items.collect();
        if !items.is_empty() {
            item::Entity::insert_many(items).exec(&**tx).await?;
        }
        for (id, sought) in sought {
            item::ActiveModel {
                id: Set(id),
                sought: Set(sought),
                category_id: Set(self.in_category.get(&id).copied().flatten()),
                ..Default::default()
            }
            .update(&**tx)
            .await?;
        }
        if !self.new_versions.is_empty() {
            item_version::Entity::insert_many(self.new_versions)
                .exec(&**tx)
                .await?;
        }
        put_tags(tx, self.new_tags).await?;
        Ok(())
    }
}

/// An item of a folder as the bank knows what is written.
fn written(name: &str, parsed: &ParsedItem, tags: &BTreeSet<String>) -> Written {
    Written {
        name: name.to_owned(),
        category: Vec::new(),
        tags: tags.iter().cloned().collect(),
        content: parsed.content.clone(),
        worth: parsed.marks.clone(),
        penalty: parsed.penalty.clone(),
        ground: parsed.ground.clone(),
        outcome: parsed.outcome,
        reason: None,
    }
}
