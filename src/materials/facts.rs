//! What other slices show of a material: its title, where it is read, and the formats it can be taken along in.

use sea_orm::{ConnectionTrait, DbErr};

use super::{model::material_file, store};
use crate::{
    catalogue::ParsedMaterial,
    kernel::{languages::Language, text::Worded},
};

/// A material as an activity of a course offers it.
#[derive(Clone, Debug, PartialEq)]
pub struct MaterialLinks {
    /// Its title.
    pub title: Worded,
    /// What is in it.
    pub summary: Worded,
    /// Where it is read.
    pub href: String,
    /// The formats that are ready, with their sizes.
    pub formats: Vec<FormatLink>,
}

/// A format to download.
#[derive(Clone, Debug, PartialEq)]
pub struct FormatLink {
    /// `pdf`, `epub` or `md`.
    pub format: String,
    /// Where it is downloaded.
    pub href: String,
    /// Its size in bytes.
    pub bytes: i64,
}

/// The material of a course by the key that an activity refers to, for a reader of this language; `None` when the course
/// has no such material.
pub async fn links_for(
    db: &impl ConnectionTrait,
    course: &str,
    key: &str,
    reader: Language,
) -> Result<Option<MaterialLinks>, DbErr> {
    let Some(material) = store::by_slug(db, &ParsedMaterial::slug(course, key)).await? else {
        return Ok(None);
    };
    let heads = store::newest_heads(db, vec![material.id]).await?;
    let written: Vec<Language> = heads
        .iter()
        .filter_map(|head| head.language.parse().ok())
        .collect();
    let language = best(&written, reader);
    let head = heads.iter().find(|head| head.language == language.code());
    let files = match head {
        Some(head) => store::files_of(db, &[head.id]).await?,
        None => Vec::new(),
    };
    Ok(Some(MaterialLinks {
        title: material.titles.worded(reader),
        summary: material.summaries.worded(reader),
        href: format!("/materials/{}", material.slug),
        formats: format_links(&material.slug, language, files),
    }))
}

/// The language to read in: the reader's own, else English, else whichever there is.
pub(super) fn best(written: &[Language], reader: Language) -> Language {
    [reader, Language::En]
        .into_iter()
        .find(|language| written.contains(language))
        .or_else(|| written.first().copied())
        .unwrap_or(reader)
}

/// Links to files, the most common format first.
pub(super) fn format_links(
    slug: &str,
    language: Language,
    files: Vec<material_file::Model>,
) -> Vec<FormatLink> {
    let rank = |format: &str| ["pdf", "epub", "md"].iter().position(|known| *known == format);
    let mut links: Vec<FormatLink> = files
        .into_iter()
        .map(|file| FormatLink {
            href: format!("/materials/{slug}/{language}/{}", file.format),
            format: file.format,
            bytes: file.size,
        })
        .collect();
    links.sort_by_key(|link| rank(&link.format));
    links
}
