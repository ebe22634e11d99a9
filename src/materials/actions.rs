//! Publishing: a text or a file becomes the newest version of a material in its language; documents are made from it
//! afterwards.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr, EntityTrait, QuerySelect};
use serde_json::json;

use super::{
    access::MayPublish,
    model::{MaterialId, MaterialVersionId, material, material_file, material_version},
    rules::{Told, tell},
    store,
};
use crate::{
    catalogue::Problem,
    kernel::{
        app::App,
        database::Tx,
        fault::Fault,
        ids::{new_id, sha256_hex},
        languages::Language,
        markdown, outbox,
        text::Message,
    },
    people::PersonId,
};

/// The job that makes the documents of a version.
pub const MAKE_FILES: &str = "materials.make_files";

/// What is published.
pub struct NewVersion<'a> {
    /// The material.
    pub material: MaterialId,
    /// The language it is written in.
    pub language: Language,
    /// Its title in that language.
    pub title: String,
    /// What changed, in words; may be empty.
    pub note: String,
    /// Who publishes it; `None` for the program.
    pub by: Option<PersonId>,
    /// The text or file.
    pub content: Content<'a>,
}

/// The content of a version.
pub enum Content<'a> {
    /// A text in Markdown, from which documents are made.
    Markdown(&'a str),
    /// A PDF that is in the file store already.
    Pdf {
        /// Its SHA-256.
        hash: String,
        /// Its size in bytes.
        size: usize,
        /// The name to save it under.
        name: String,
    },
}

/// Publishes a version, unless the newest in this language has the same content; gives its id and number if it is new.
pub async fn publish(tx: &mut Tx, new: NewVersion<'_>) -> Result<Option<(MaterialVersionId, i32)>, DbErr> {
    let (markdown, sealed) = match &new.content {
        Content::Markdown(text) => (*text, format!("{}\n{text}", new.title)),
        Content::Pdf { hash, .. } => ("", format!("{}\n{hash}", new.title)),
    };
    let checksum = sha256_hex(sealed.as_bytes());
    let newest = store::newest_in(&**tx, new.material, new.language).await?;
    if newest.as_ref().is_some_and(|newest| newest.checksum == checksum) {
        return Ok(None);
    }
    let number = newest.map_or(0, |newest| newest.number) + 1;
    let id = MaterialVersionId::new();
    material_version::ActiveModel {
        id: Set(id),
        material_id: Set(new.material),
        number: Set(number),
        language: Set(new.language.code().to_owned()),
        title: Set(new.title),
        markdown: Set(markdown.to_owned()),
        checksum: Set(checksum),
        change_note: Set(new.note),
        published_at: Set(tx.now),
        published_by: Set(new.by),
    }
    .insert(&**tx)
    .await?;
    match new.content {
        Content::Markdown(_) => {
            let payload = json!({ "version": id });
            outbox::later(tx, MAKE_FILES, payload, None).await?;
        }
        Content::Pdf { hash, size, name } => {
            let file = file_row(id, "pdf", "application/pdf", name, hash, size);
            material_file::Entity::insert(file)
                .exec_without_returning(&**tx)
                .await?;
        }
    }
    Ok(Some((id, number)))
}

/// A row for a file of a version.
pub(super) fn file_row(
    version: MaterialVersionId,
    format: &str,
    media_type: &str,
    name: String,
    hash: String,
    size: usize,
) -> material_file::ActiveModel {
    material_file::ActiveModel {
        id: Set(new_id()),
        version_id: Set(version),
        format: Set(format.to_owned()),
        media_type: Set(media_type.to_owned()),
        name: Set(name),
        hash: Set(hash),
        size: Set(i64::try_from(size).unwrap_or(i64::MAX)),
    }
}

/// What the office uploads as a new version.
pub struct Upload {
    /// The language it is written in.
    pub language: Language,
    /// Its title; `None` takes that of the text, else that of the version before.
    pub title: Option<String>,
    /// What changed.
    pub note: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// What became of an upload.
#[derive(Debug, PartialEq)]
pub enum Published {
    /// It is the newest version now.
    New,
    /// The newest version has the same content.
    Unchanged,
    /// The text is not in order; nothing was published.
    Wrong(Vec<Problem>),
    /// It is neither a text nor a PDF that can be used; nothing was published.
    Refused(Message),
}

/// Publishes an upload as the newest version of a material.
pub async fn publish_upload(app: &App, permit: MayPublish, upload: Upload) -> Result<Published, Fault> {
    let MayPublish { material, by } = permit;
    let told = match tell(&upload.bytes) {
        Told::Wrong(problems) => return Ok(Published::Wrong(problems)),
        Told::Neither(message) => return Ok(Published::Refused(message)),
        told => told,
    };
    let stored = app.files.put(&upload.bytes).await?;
    let mut tx = app.db.write().await?;
    // Held so that two uploads at once get different numbers.
    material::Entity::find_by_id(material.id)
        .lock_exclusive()
        .one(&*tx)
        .await?;
    let before = store::newest_in(&*tx, material.id, upload.language).await?;
    let before = before.map(|before| before.title);
    let stand_in = || before.unwrap_or_else(|| material.titles.get(upload.language).to_owned());
    let (title, content) = match told {
        Told::Markdown(text) => {
            let own = markdown::to_tree(text).take_title();
            (upload.title.or(own), Content::Markdown(text))
        }
        _ => {
            let content = Content::Pdf {
                hash: stored,
                size: upload.bytes.len(),
                name: format!("{}-{}.pdf", material.slug, upload.language),
            };
            (upload.title, content)
        }
    };
    let new = NewVersion {
        material: material.id,
        language: upload.language,
        title: title.unwrap_or_else(stand_in),
        note: upload.note,
        by: Some(by.id),
        content,
    };
    let Some((_, number)) = publish(&mut tx, new).await? else {
        return Ok(Published::Unchanged);
    };
    let entry = by.entry("material.published", "material", &material.slug);
    tx.record(entry.saying(json!({ "language": upload.language, "version": number })));
    tx.commit().await?;
    Ok(Published::New)
}
