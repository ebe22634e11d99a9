//! Publishing: a text or a file becomes the newest version of a material in its language; documents are made from it
//! afterwards.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr, EntityTrait};
use serde_json::json;

use super::{
    model::{MaterialId, MaterialVersionId, material_file, material_version},
    store,
};
use crate::{
    kernel::{
        database::Tx,
        ids::{new_id, sha256_hex},
        languages::Language,
        outbox,
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
