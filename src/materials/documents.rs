//! Documents made from a text: an accessible PDF, an EPUB, and the Markdown itself. They are made after publication, or when
//! somebody asks before that, and kept in the file store.

use rocket::tokio::task::spawn_blocking;
use sea_orm::{EntityTrait, QuerySelect};
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;
use uuid::Builder;

use super::{
    actions::file_row,
    model::{MaterialKind, MaterialVersionId, material, material_file, material_version},
    store,
};
use crate::kernel::{
    app::App,
    epub::{Book, epub},
    fault::Fault,
    ids::sha256_hex,
    languages::Language,
    markdown::{self, Tree},
    text::Message,
};

/// The formats that are made of every text, with their media types.
const FORMATS: [(&str, &str); 3] = [
    ("pdf", "application/pdf"),
    ("epub", "application/epub+zip"),
    ("md", "text/markdown; charset=utf-8"),
];

/// Runs the job [`super::actions::MAKE_FILES`].
pub async fn make_files(app: App, payload: Value) -> Result<(), Fault> {
    let id: MaterialVersionId = payload
        .get("version")
        .and_then(|id| serde_json::from_value(id.clone()).ok())
        .ok_or_else(|| Fault::Broken("a job without a version".to_owned()))?;
    let found = store::version(app.db.read(), id).await?;
    let (version, material) = found.ok_or_else(|| Fault::Broken(format!("no version {id}")))?;
    files(&app, &material, &version).await.map(drop)
}

/// The files of a version, made now if they are not there yet.
pub async fn files(
    app: &App,
    material: &material::Model,
    version: &material_version::Model,
) -> Result<Vec<material_file::Model>, Fault> {
    let known = store::files_of(app.db.read(), &[version.id]).await?;
    if version.markdown.is_empty() || known.len() >= FORMATS.len() {
        return Ok(known);
    }
    let name = format!("{}-{}-v{}", material.slug, version.language, version.number);
    let mut rows = Vec::new();
    for ((format, media_type), content) in FORMATS.into_iter().zip(make(app, material, version).await?) {
        let hash = app.files.put(&content).await?;
        let name = format!("{name}.{format}");
        rows.push(file_row(
            version.id,
            format,
            media_type,
            name,
            hash,
            content.len(),
        ));
    }
    let tx = app.db.write().await?;
    // Held so that a job and a reader who did not wait for it do not both write.
    material_version::Entity::find_by_id(version.id)
        .lock_exclusive()
        .one(&*tx)
        .await?;
    let known = store::files_of(&*tx, &[version.id]).await?;
    if !known.is_empty() {
        return Ok(known);
    }
    material_file::Entity::insert_many(rows)
        .exec_without_returning(&*tx)
        .await?;
    let made = store::files_of(&*tx, &[version.id]).await?;
    tx.commit().await?;
    Ok(made)
}

/// The contents in the order of [`FORMATS`].
async fn make(
    app: &App,
    material: &material::Model,
    version: &material_version::Model,
) -> Result<[Vec<u8>; 3], Fault> {
    let language: Language = version.language.parse().unwrap_or_default();
    let mut tree = markdown::to_tree(&version.markdown);
    tree.take_title();
    let filling = filling(app, material, version, language, &tree)?;
    let book = book(app, material, version, language, tree);
    let documents = app.documents.clone();
    let made = spawn_blocking(move || {
        let pdf = documents
            .pdf("handbook", &filling, &[])
            .map_err(|error| Fault::Broken(error.to_string()))?;
        let epub = epub(&book).map_err(|error| Fault::Broken(error.to_string()))?;
        Ok::<_, Fault>((pdf, epub))
    });
    let (pdf, epub) = made.await.map_err(|error| Fault::Broken(error.to_string()))??;
    Ok([pdf, epub, version.markdown.clone().into_bytes()])
}

/// What the document template is filled with.
fn filling(
    app: &App,
    material: &material::Model,
    version: &material_version::Model,
    language: Language,
    tree: &Tree,
) -> Result<Value, Fault> {
    let word = |key: &str| app.languages.word(language, &format!("materials-document-{key}"));
    let page_of = Message::new("materials-document-page-of")
        .with("n", "{n}")
        .with("m", "{m}");
    let made_at = version
        .published_at
        .format(&Rfc3339)
        .map_err(|error| Fault::Broken(error.to_string()))?;
    Ok(json!({
        "title": version.title,
        "lang": language,
        "made_at": made_at,
        "text": tree,
        "compact": matches!(material.kind, MaterialKind::Brochure | MaterialKind::Leaflet),
        "kind": app.languages.word(language, &format!("materials-kind-{}", material.kind.code())),
        "publisher": app.settings.name,
        "version": version.number.to_string(),
        "date": app.languages.date(language, version.published_at.date()),
        "licence": material.licence,
        "labels": {
            "contents": word("contents"),
            "version": word("version"),
            "page_of": app.languages.say(language, &page_of),
        },
    }))
}

fn book(
    app: &App,
    material: &material::Model,
    version: &material_version::Model,
    language: Language,
    tree: Tree,
) -> Book {
    let word = |key: &str| app.languages.word(language, &format!("materials-document-{key}"));
    Book {
        identifier: lasting_identifier(material, language),
        title: version.title.clone(),
        lang: language.code().to_owned(),
        creators: Vec::new(),
        publisher: app.settings.name.clone(),
        rights: material.licence.clone(),
        description: material.summaries.get(language).to_owned(),
        modified: version.published_at,
        contents_label: word("contents"),
        accessibility_summary: word("accessibility"),
        imprint: vec![
            format!("{} {}", word("version"), version.number),
            app.languages.date(language, version.published_at.date()),
            material.licence.clone(),
        ],
        emblem: None,
        text: tree,
    }
}

/// The same for every version of a work in a language.
fn lasting_identifier(material: &material::Model, language: Language) -> String {
    let hash = sha256_hex(format!("{}/{language}", material.id).as_bytes());
    let mut bytes = [0; 16];
    for (byte, digits) in bytes.iter_mut().zip(hash.as_bytes().chunks(2)) {
        let digits = std::str::from_utf8(digits).unwrap_or_default();
        *byte = u8::from_str_radix(digits, 16).unwrap_or_default();
    }
    format!("urn:uuid:{}", Builder::from_custom_bytes(bytes).into_uuid())
}
