//! Addresses of the library.

use rocket::{Route, get, post, routes};

use super::{
    access,
    actions::{self, Published, Upload},
    documents,
    facts::{best, format_links},
    model::{MaterialKind, material},
    rules::changes,
    store::{self, VersionHead, Work},
    views::{
        ChangesPage, Choice, FormatLine, HunkBlock, LanguageLine, LibraryPage, MaterialPage, Publishing,
        TextPart, VersionLine, WorkCard,
    },
};
use crate::{
    catalogue::Problem,
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        languages::Language,
        page::{Answer, Reply, StoredFile},
        text::Message,
    },
    people::Member,
};

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![library, read, changed, download, publish]
}

#[get("/materials?<kind>&<text>&<q>")]
async fn library(visit: Member, kind: Option<&str>, text: Option<&str>, q: Option<&str>) -> Answer {
    let reader = visit.language();
    let asked = |value: Option<&str>| value.unwrap_or_default().trim().to_owned();
    let (kind, text, q) = (asked(kind), asked(text), asked(q));
    let sought = q.to_lowercase();
    let fits = |work: &Work| {
        let words = format!(
            "{} {}",
            work.material.titles.get(reader),
            work.material.summaries.get(reader)
        );
        (kind.is_empty() || work.material.kind.code() == kind)
            && (text.is_empty() || work.newest.iter().any(|head| head.language == text))
            && words.to_lowercase().contains(&sought)
    };
    let mut works = store::library(visit.db()).await?;
    works.retain(fits);
    let name = |work: &Work| work.material.titles.get(reader).to_owned();
    works.sort_by(|one, other| visit.app.languages.compare(reader, &name(one), &name(other)));
    let word = |kind: MaterialKind| {
        visit
            .app
            .languages
            .word(reader, &format!("materials-kind-{}", kind.code()))
    };
    visit.page(&LibraryPage {
        works: works.iter().map(|work| WorkCard::of(work, reader)).collect(),
        filtered: !(kind.is_empty() && text.is_empty() && q.is_empty()),
        filter: FormState::filled([("kind", kind), ("text", text), ("q", q)]),
        kinds: MaterialKind::ALL
            .map(|kind| Choice::new(kind.code(), word(kind)))
            .into(),
        languages: language_choices(),
    })
}

fn language_choices() -> Vec<Choice> {
    Language::ALL
        .map(|language| Choice::new(language.code(), language.own_name()))
        .into()
}

/// A material with the newest version in each language; not found when nothing of it was published.
async fn work(visit: &Member, slug: &str) -> Result<(material::Model, Vec<VersionHead>), Fault> {
    let material = store::by_slug(visit.db(), slug).await?.ok_or(Fault::NotFound)?;
    let heads = store::newest_heads(visit.db(), vec![material.id]).await?;
    Ok((material, heads))
}

/// The language to read in: the one asked for if there is a text in it, else what fits the reader best.
fn language_for(heads: &[VersionHead], asked: Option<&str>, reader: Language) -> Language {
    let written: Vec<Language> = heads
        .iter()
        .filter_map(|head| head.language.parse().ok())
        .collect();
    asked
        .and_then(|code| code.parse().ok())
        .filter(|language| written.contains(language))
        .unwrap_or_else(|| best(&written, reader))
}

#[get("/materials/<slug>?<text>")]
async fn read(visit: Member, slug: &str, text: Option<&str>) -> Answer {
    let page = material_page(&visit, slug, text, FormState::default(), Vec::new()).await?;
    visit.page(&page)
}

/// The page of a material, with the form for a new version as it was sent.
async fn material_page(
    visit: &Member,
    slug: &str,
    asked: Option<&str>,
    form: FormState,
    problems: Vec<Problem>,
) -> Result<MaterialPage, Fault> {
    let reader = visit.language();
    let (material, heads) = work(visit, slug).await?;
    let language = language_for(&heads, asked, reader);
    let newest = store::newest_in(visit.db(), material.id, language)
        .await?
        .ok_or(Fault::NotFound)?;
    let files = store::files_of(visit.db(), &[newest.id]).await?;
    let formats = if files.is_empty() {
        ["pdf", "epub", "md"]
            .map(|format| FormatLine::awaited(slug, language, format))
            .into()
    } else {
        format_links(slug, language, files)
            .into_iter()
            .map(FormatLine::of)
            .collect()
    };
    let versions = store::heads_in(visit.db(), material.id, language).await?;
    let written = heads.iter().filter_map(|head| head.language.parse().ok());
    let line_of = |written: Language| LanguageLine {
        code: written.code(),
        name: written.own_name(),
        href: format!("/materials/{slug}?text={written}"),
        current: written == language,
    };
    let publishing = access::publishes(visit).then(|| Publishing {
        languages: language_choices(),
        language: language.code(),
        megabytes: visit.app.settings.upload_megabytes,
    });
    Ok(MaterialPage {
        slug: slug.to_owned(),
        name: newest.title,
        kind: material.kind.code(),
        summary: material.summaries.worded(reader),
        audience: material.audience.worded(reader),
        licence: material.licence.clone(),
        source: material.source.clone(),
        version: newest.number,
        published_at: newest.published_at.date().to_string(),
        text: TextPart::of(&newest.markdown),
        lang: (language != reader).then(|| language.code()),
        languages: written.map(line_of).collect(),
        formats,
        versions: versions
            .iter()
            .map(|head| VersionLine::of(&material, head))
            .collect(),
        publishing,
        form,
        problems,
    })
}

#[get("/materials/<slug>/changes?<text>&<to>")]
async fn changed(visit: Member, slug: &str, text: &str, to: i32) -> Answer {
    let language: Language = text.parse().map_err(|()| Fault::NotFound)?;
    let material = store::by_slug(visit.db(), slug).await?.ok_or(Fault::NotFound)?;
    let from = to.checked_sub(1).ok_or(Fault::NotFound)?;
    let versions = store::numbered(visit.db(), material.id, language, [from, to]).await?;
    let [older, newer] = versions.as_slice() else {
        return Err(Fault::NotFound);
    };
    visit.page(&ChangesPage {
        slug: slug.to_owned(),
        name: newer.title.clone(),
        lang: (language != visit.language()).then(|| language.code()),
        back: format!("/materials/{slug}?text={language}"),
        from,
        to,
        note: newer.change_note.clone(),
        hunks: changes(&older.markdown, &newer.markdown)
            .iter()
            .map(HunkBlock::of)
            .collect(),
    })
}

#[get("/materials/<slug>/<language>/<format>")]
async fn download(visit: Member, slug: &str, language: &str, format: &str) -> Answer {
    let language: Language = language.parse().map_err(|()| Fault::NotFound)?;
    let material = store::by_slug(visit.db(), slug).await?.ok_or(Fault::NotFound)?;
    let newest = store::newest_in(visit.db(), material.id, language).await?;
    let newest = newest.ok_or(Fault::NotFound)?;
    let files = documents::files(&visit.app, &material, &newest).await?;
    let file = files
        .into_iter()
        .find(|file| file.format == format)
        .ok_or(Fault::NotFound)?;
    Ok(Reply::Stored(StoredFile {
        hash: file.hash,
        media_type: file.media_type,
        save_as: Some(file.name),
    }))
}

#[post("/materials/<slug>/versions", data = "<posted>")]
async fn publish(visit: Member, slug: &str, posted: Posted) -> Answer {
    let permit = access::may_publish(&visit, slug).await?;
    let asked = posted.value("language").map(str::to_owned);
    let upload = match read_upload(&posted) {
        Ok(upload) => upload,
        Err(form) => {
            let page = material_page(&visit, slug, asked.as_deref(), *form, Vec::new()).await?;
            return visit.form_again(&page);
        }
    };
    let address = format!("/materials/{slug}?text={}", upload.language);
    let (form, problems) = match actions::publish_upload(&visit.app, permit, upload).await? {
        Published::New => return Reply::done(address, "material-published"),
        Published::Unchanged => return Reply::done(address, "material-unchanged"),
        Published::Wrong(problems) => (Message::new("materials-upload-wrong"), problems),
        Published::Refused(message) => (message, Vec::new()),
    };
    let form = posted.state().with_error("file", form);
    let page = material_page(&visit, slug, asked.as_deref(), form, problems).await?;
    visit.form_again(&page)
}

fn read_upload(posted: &Posted) -> Result<Upload, Box<FormState>> {
    let mut reader = posted.reader();
    let language = reader.parsed::<Language>("language").unwrap_or_default();
    let title = reader.optional("title", 300);
    let note = reader.text("note", 1_000);
    let bytes = posted.upload("file").map(|upload| upload.bytes.clone());
    if bytes.is_none() {
        reader.error("file", Message::new("materials-upload-missing"));
    }
    reader.finish()?;
    Ok(Upload {
        language,
        title,
        note,
        bytes: bytes.unwrap_or_default(),
    })
}
