//! The materials of a course folder: each becomes a work of the library, and its texts new versions where they changed.

use std::{future::Future, pin::Pin};

use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::{
    actions::{Content, NewVersion as NewText, publish},
    model::{MaterialId, MaterialKind, material},
    store,
};
use crate::{
    catalogue::{NewVersion, ParsedMaterial},
    kernel::{database::Tx, fault::Fault, languages::Language, markdown, text::Message},
};

/// Writes the materials of a new course version.
pub fn import<'a>(
    tx: &'a mut Tx,
    new: &'a NewVersion,
) -> Pin<Box<dyn Future<Output = Result<(), Fault>> + Send + 'a>> {
    Box::pin(async move {
        for parsed in &new.parsed.materials {
            let material = write_material(tx, new, parsed).await?;
            for (language, text) in &parsed.texts {
                let text = NewText {
                    material,
                    language: *language,
                    title: title_of(parsed, *language, text),
                    note: String::new(),
                    by: new.by,
                    content: Content::Markdown(text),
                };
                publish(tx, text).await?;
            }
        }
        Ok(())
    })
}

/// The title that a text begins with, else that of the material.
fn title_of(parsed: &ParsedMaterial, language: Language, text: &str) -> String {
    let title = markdown::to_tree(text).take_title();
    title.unwrap_or_else(|| parsed.titles.get(language).to_owned())
}

/// The material of this key, made or brought up to date.
async fn write_material(tx: &Tx, new: &NewVersion, parsed: &ParsedMaterial) -> Result<MaterialId, Fault> {
    let kind: MaterialKind = parsed
        .kind
        .parse()
        .map_err(|()| Fault::Broken(format!("a material of the kind {}", parsed.kind)))?;
    let slug = ParsedMaterial::slug(&new.parsed.slug, &parsed.key);
    let known = store::by_slug(&**tx, &slug).await?;
    if known
        .as_ref()
        .is_some_and(|known| known.course_id != Some(new.course))
    {
        let message = Message::new("materials-import-slug-taken").with("slug", slug);
        return Err(Fault::Refused(message));
    }
    let row = material::ActiveModel {
        id: Set(known.as_ref().map(|known| known.id).unwrap_or_default()),
        course_id: Set(Some(new.course)),
        slug: Set(slug),
        kind: Set(kind),
        titles: Set(parsed.titles.clone()),
        summaries: Set(parsed.summaries.clone()),
        audience: Set(parsed.audience.clone()),
        licence: Set(parsed.licence.clone()),
        source: Set(parsed.source.clone()),
        created_at: Set(known.as_ref().map_or(tx.now, |known| known.created_at)),
    };
    let row = match known {
        Some(_) => row.update(&**tx).await?,
        None => row.insert(&**tx).await?,
    };
    Ok(row.id)
}
