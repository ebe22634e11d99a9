//! Importing a course: read everything, then write everything in one transaction, or nothing.

use std::{collections::BTreeMap, future::Future, pin::Pin};

use rocket::tokio::task::spawn_blocking;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::json;

use super::{
    access::MayImport,
    model::{
        ActivityId, CourseId, CourseVersionId, ModuleId, activity, course, course_picture, course_source,
        course_version, module,
    },
    rules::{CourseFiles, ParsedActivity, ParsedCourse, Problem, pack, read_folder},
    sources::Source,
};
use crate::{
    kernel::{
        app::App,
        audit::Entry,
        database::{Tx, is_taken},
        fault::Fault,
        text::Localised,
    },
    people::PersonId,
};

/// A course version that is being written.
pub struct NewVersion {
    /// What the folder says.
    pub parsed: ParsedCourse,
    /// The course.
    pub course: CourseId,
    /// The version.
    pub version: CourseVersionId,
    /// Its number, from 1.
    pub number: i32,
    /// Who imports it; `None` for the command line.
    pub by: Option<PersonId>,
}

/// Writes a slice's part of a new version in the same transaction. Slices below this one bring theirs.
pub type Importer =
    for<'a> fn(&'a mut Tx, &'a NewVersion) -> Pin<Box<dyn Future<Output = Result<(), Fault>> + Send + 'a>>;

/// The importers of all slices, as the server knows them.
pub struct Importers(pub &'static [Importer]);

/// What became of an import.
#[derive(Debug, PartialEq)]
pub enum Import {
    /// There is a new version.
    New {
        /// The course's short name.
        slug: String,
        /// The number of the version.
        number: i32,
    },
    /// The newest version has the same content; nothing was written.
    Unchanged {
        /// The course's short name.
        slug: String,
        /// The number of the newest version.
        number: i32,
    },
    /// Something is wrong with the folder; nothing was written.
    Wrong(Vec<Problem>),
}

/// A folder that was read and found in order, ready to be stored.
struct ReadFolder {
    parsed: ParsedCourse,
    files: CourseFiles,
    checksum: String,
    archive: Vec<u8>,
}

/// Imports a course: a new version when its content differs from that of the newest.
pub async fn import(
    app: &App,
    permit: MayImport,
    source: Source,
    importers: &[Importer],
) -> Result<Import, Fault> {
    let read = spawn_blocking(move || read(source))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))?;
    let folder = match read {
        Ok(folder) => folder?,
        Err(problems) => return Ok(Import::Wrong(problems)),
    };
    let slug = folder.parsed.slug.clone();
    let archive = app.files.put(&folder.archive).await?;
    for picture in &folder.parsed.pictures {
        if let Some(content) = folder.files.0.get(&picture.path) {
            app.files.put(content).await?;
        }
    }
    let mut tx = app.db.write().await?;
    let known = course_by_slug(&tx, &slug).await?;
    if let Some((_, Some(newest))) = &known
        && newest.checksum == folder.checksum
    {
        let number = newest.number;
        return Ok(Import::Unchanged { slug, number });
    }
    let (course, number) = match known {
        Some((course, newest)) => (course.id, newest.map_or(0, |newest| newest.number) + 1),
        None => (CourseId::new(), 1),
    };
    let new = NewVersion {
        parsed: folder.parsed,
        course,
        version: CourseVersionId::new(),
        number,
        by: permit.person(),
    };
    write_version(&tx, &new, &folder.checksum)
        .await
        .map_err(meanwhile)?;
    write_source(&tx, &new, archive, folder.archive.len()).await?;
    for importer in importers {
        importer(&mut tx, &new).await?;
    }
    let entry = permit.actor().map_or_else(
        || Entry::by_program("course.imported", "course", &slug),
        |actor| actor.entry("course.imported", "course", &slug),
    );
    tx.record(entry.saying(json!({ "version": number, "checksum": folder.checksum })));
    tx.commit().await?;
    Ok(Import::New { slug, number })
}

/// Reads a source; blocking, for it may be large.
fn read(source: Source) -> Result<Result<ReadFolder, Fault>, Vec<Problem>> {
    let unpacked = source.files()?;
    let parsed = read_folder(&unpacked.files, unpacked.folder.as_deref())?;
    let packed = pack(&parsed.slug, &unpacked.files).map_err(|error| Fault::Broken(error.to_string()));
    Ok(packed.map(|archive| ReadFolder {
        checksum: unpacked.files.checksum(),
        files: unpacked.files,
        parsed,
        archive,
    }))
}

/// Two imports of one course at the same moment: the second is told to look again.
fn meanwhile(error: DbErr) -> Fault {
    if is_taken(&error) {
        Fault::refused("catalogue-import-meanwhile")
    } else {
        Fault::Database(error)
    }
}

/// A course with its newest version; its row is held until the transaction ends.
async fn course_by_slug(
    tx: &Tx,
    slug: &str,
) -> Result<Option<(course::Model, Option<course_version::Model>)>, DbErr> {
    let Some(course) = course::Entity::find()
        .filter(course::Column::Slug.eq(slug))
        .lock_exclusive()
        .one(&**tx)
        .await?
    else {
        return Ok(None);
    };
    let newest = course_version::Entity::find()
        .filter(course_version::Column::CourseId.eq(course.id))
        .order_by_desc(course_version::Column::Number)
        .one(&**tx)
        .await?;
    Ok(Some((course, newest)))
}

async fn write_version(tx: &Tx, new: &NewVersion, checksum: &str) -> Result<(), DbErr> {
    let parsed = &new.parsed;
    let row = course::ActiveModel {
        id: Set(new.course),
        slug: Set(parsed.slug.clone()),
        kind: Set(parsed.kind),
        created_at: Set(tx.now),
        retired_at: Set(None),
    };
    if new.number == 1 {
        row.insert(&**tx).await?;
    } else {
        let kind = course::ActiveModel {
            id: Set(new.course),
            kind: Set(parsed.kind),
            ..Default::default()
        };
        kind.update(&**tx).await?;
    }
    course_version::ActiveModel {
        id: Set(new.version),
        course_id: Set(new.course),
        number: Set(new.number),
        titles: Set(parsed.titles.clone()),
        content: Set(parsed.content.clone()),
        checksum: Set(checksum.to_owned()),
        imported_at: Set(tx.now),
        imported_by: Set(new.by),
    }
    .insert(&**tx)
    .await?;
    write_modules(tx, new).await
}

async fn write_modules(tx: &Tx, new: &NewVersion) -> Result<(), DbErr> {
    let all = new.parsed.modules.iter().flat_map(|module| &module.activities);
    let ids: BTreeMap<&str, ActivityId> = all
        .map(|activity| (activity.key.as_str(), ActivityId::new()))
        .collect();
    let mut modules = Vec::new();
    let mut activities = Vec::new();
    for (place, parsed) in (0_i32..).zip(&new.parsed.modules) {
        let module_id = ModuleId::new();
        modules.push(module::ActiveModel {
            id: Set(module_id),
            version_id: Set(new.version),
            ord: Set(place),
            key: Set(parsed.key.clone()),
            titles: Set(parsed.titles.clone()),
        });
        for parsed in &parsed.activities {
            activities.push(activity::ActiveModel {
                id: Set(ids.get(parsed.key.as_str()).copied().unwrap_or_default()),
                version_id: Set(new.version),
                module_id: Set(module_id),
                ord: Set(i32::try_from(activities.len()).unwrap_or(i32::MAX)),
                key: Set(parsed.key.clone()),
                kind: Set(parsed.kind),
                titles: Set(parsed.titles.clone()),
                body: Set(linked(&parsed.body, &ids)),
                reference: Set(parsed.reference.clone()),
                compulsory: Set(parsed.compulsory),
                minutes: Set(parsed.minutes),
            });
        }
    }
    module::Entity::insert_many(modules).exec(&**tx).await?;
    activity::Entity::insert_many(activities).exec(&**tx).await?;
    Ok(())
}

/// The text with links to activities as relative addresses, which hold wherever activities are shown side by side.
fn linked(body: &Localised, ids: &BTreeMap<&str, ActivityId>) -> Localised {
    let lead = |text: &String| {
        ids.iter().fold(text.clone(), |text, (key, id)| {
            text.replace(&ParsedActivity::link_mark(key), &id.to_string())
        })
    };
    Localised(
        body.0
            .iter()
            .map(|(language, text)| (language.clone(), lead(text)))
            .collect(),
    )
}

async fn write_source(tx: &Tx, new: &NewVersion, hash: String, size: usize) -> Result<(), DbErr> {
    course_source::ActiveModel {
        version_id: Set(new.version),
        hash: Set(hash),
        size: Set(i64::try_from(size).unwrap_or(i64::MAX)),
    }
    .insert(&**tx)
    .await?;
    let by_hash: BTreeMap<&str, &str> = new
        .parsed
        .pictures
        .iter()
        .map(|picture| (picture.hash.as_str(), picture.media_type))
        .collect();
    let rows = by_hash
        .into_iter()
        .map(|(hash, media_type)| course_picture::ActiveModel {
            version_id: Set(new.version),
            hash: Set(hash.to_owned()),
            media_type: Set(media_type.to_owned()),
        });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        course_picture::Entity::insert_many(rows).exec(&**tx).await?;
    }
    Ok(())
}
