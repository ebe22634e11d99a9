//! Addresses at which question files come in and go out.

use std::sync::{Arc, Mutex, PoisonError};

use items::{
    Draft, Reading, Refused,
    content::StoredPicture,
    draft::Format,
    formats::{self, Writing, pictures},
};
use rocket::{get, post, tokio::task::spawn_blocking};

use super::{
    super::{
        access::{self, MayReadBank},
        actions::bank::{self as actions, Written},
        model::{ImportId, item_import},
        store::bank as store,
        views::{ExportPage, FilePage, FilePreviewPage, paths, refusals},
    },
    bank::Filter,
};
use crate::{
    catalogue::GROUNDS,
    kernel::{
        app::App,
        fault::Fault,
        form::{FormState, Posted},
        ids::sha256_hex,
        languages::Language,
        page::{Answer, Reply, percent_encode},
        parts::Choice,
        sheets::CSV,
        text::Message,
    },
    people::Member,
};

/// The formats that are written, each with the ending and the media type of its files.
const WRITTEN: [(Format, &str, &str); 4] = [
    (Format::MoodleXml, "xml", "application/xml"),
    (Format::Gift, "gift", "text/plain; charset=utf-8"),
    (Format::Qti3, "zip", "application/zip"),
    (Format::Table, "csv", CSV),
];
/// The longest file name that is kept, in characters.
const LONGEST_NAME: usize = 200;

fn file_page(visit: &Member, permit: &MayReadBank, form: FormState) -> FilePage {
    FilePage {
        slug: permit.design.course.slug.clone(),
        course: permit.design.version.titles.worded(visit.language()),
        form,
        languages: Choice::languages(),
        megabytes: visit.app.settings.upload_megabytes,
    }
}

#[get("/courses/<slug>/items/import")]
pub async fn form(visit: Member, slug: &str) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    permit.writing()?;
    let form = FormState::filled([("language", visit.language().code().to_owned())]);
    visit.page(&file_page(&visit, &permit, form))
}

/// Takes a file in; nothing of it is stored as an item before it was looked at.
#[post("/courses/<slug>/items/imports", data = "<posted>")]
pub async fn upload(visit: Member, slug: &str, posted: Posted) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let writing = permit.writing()?;
    let language = posted.value("language").and_then(|code| code.parse().ok());
    let language = language.unwrap_or(visit.language());
    let Some(upload) = posted.upload("file") else {
        let form = posted
            .state()
            .with_error("file", Message::new("quizzes-file-missing"));
        return visit.form_again(&file_page(&visit, &permit, form));
    };
    let name: String = upload
        .name
        .chars()
        .filter(|letter| !letter.is_control())
        .take(LONGEST_NAME)
        .collect();
    if let Err(refused) = read(&name, upload.bytes.clone(), language).await? {
        let form = posted.state().with_error("file", refused.reason);
        return visit.form_again(&file_page(&visit, &permit, form));
    }
    let id = actions::keep_upload(&visit.app, writing, (&name, &upload.bytes), language).await?;
    Reply::to(format!("/courses/{slug}/items/imports/{id}"))
}

/// The file that was read last, by what decides how it is read: whoever sends one looks at it at once, and then takes it.
static LAST: Mutex<Option<(LastRead, Arc<Reading>)>> = Mutex::new(None);

/// Checksum, name and language of a file.
type LastRead = (String, String, Language);

/// Reads a file away from the threads that answer: large ones take seconds.
async fn read(
    name: &str,
    bytes: Vec<u8>,
    language: Language,
) -> Result<Result<Arc<Reading>, Refused>, Fault> {
    let of = (sha256_hex(&bytes), name.to_owned(), language);
    let last = || LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let known = last()
        .as_ref()
        .filter(|(known, _)| *known == of)
        .map(|(_, reading)| Arc::clone(reading));
    if let Some(reading) = known {
        return Ok(Ok(reading));
    }
    let name = name.to_owned();
    let reading = spawn_blocking(move || formats::read(&name, &bytes, language))
        .await
        .map_err(|error| Fault::Broken(format!("a question file could not be read: {error}")))?;
    Ok(reading.map(|reading| {
        let reading = Arc::new(reading);
        *last() = Some((of, Arc::clone(&reading)));
        reading
    }))
}

/// Lets go of what was read last; it may be large.
fn forget_last() {
    *LAST.lock().unwrap_or_else(PoisonError::into_inner) = None;
}

struct Uploaded {
    import: item_import::Model,
    language: Language,
    reading: Arc<Reading>,
    /// The items as they would be written, each with whether the bank has it.
    written: Vec<(Written, bool)>,
}

async fn uploaded(visit: &Member, permit: &MayReadBank, id: ImportId) -> Result<Uploaded, Fault> {
    let by = permit.writing()?.by.id;
    let import = store::import(visit.db(), by, id)
        .await?
        .filter(|import| import.course_id == permit.design.course.id)
        .ok_or(Fault::NotFound)?;
    let language = import.language.parse().unwrap_or(visit.language());
    let bytes = visit.app.files.get(&import.hash).await?;
    let reading = read(&import.name, bytes, language).await?;
    let reading = reading.map_err(|refused| Fault::Refused(refused.reason))?;
    let known = store::checksums(visit.db(), permit.design.course.id).await?;
    let written = reading.items.iter().map(|draft| {
        let written = written(draft);
        let is_known = known.contains(&written.checksum());
        (written, is_known)
    });
    Ok(Uploaded {
        language,
        written: written.collect(),
        import,
        reading,
    })
}

/// The mark of a tag that carries the protected ground in files of ours.
const GROUND: &str = "ground:";
/// The same for the outcome.
const OUTCOME: &str = "outcome:";

/// An item of a file as the bank keeps it; its pictures are named by their checksums, which the file store gives them too.
fn written(draft: &Draft) -> Written {
    let mut content = draft.content.clone();
    for picture in &draft.pictures {
        if let Some((_, media_type)) = pictures::kind(&picture.bytes) {
            let stored = StoredPicture {
                sha256: sha256_hex(&picture.bytes),
                media_type: media_type.to_owned(),
            };
            content.pictures.insert(picture.name.clone(), stored);
        }
    }
    let tagged = |mark: &str| draft.tags.iter().find_map(|tag| tag.strip_prefix(mark));
    let is_mark = |tag: &String| tag.starts_with(GROUND) || tag.starts_with(OUTCOME);
    Written {
        name: draft.name.clone(),
        category: draft.category.clone(),
        tags: draft.tags.iter().filter(|tag| !is_mark(tag)).cloned().collect(),
        content,
        worth: draft.marks.clone(),
        penalty: draft.penalty.clone(),
        ground: tagged(GROUND)
            .filter(|ground| GROUNDS.contains(ground))
            .map(str::to_owned),
        outcome: tagged(OUTCOME).and_then(|number| number.parse().ok()),
        reason: None,
    }
}

#[get("/courses/<slug>/items/imports/<id>")]
pub async fn preview(visit: Member, slug: &str, id: ImportId) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let uploaded = uploaded(&visit, &permit, id).await?;
    let known: Vec<bool> = uploaded.written.iter().map(|(_, known)| *known).collect();
    let page = FilePreviewPage {
        slug: slug.to_owned(),
        course: permit.design.version.titles.worded(visit.language()),
        id: id.to_string(),
        name: uploaded.import.name.clone(),
        format: uploaded.reading.format.code(),
        encoding: uploaded.reading.encoding.map(str::to_owned),
        counts: Vec::new(),
        new: 0,
        known: 0,
        items: Vec::new(),
        more: 0,
        refused: Vec::new(),
        refused_count: 0,
        taken: uploaded.import.taken_at.is_some(),
    };
    let (items, refused) = (&uploaded.reading.items, &uploaded.reading.refused);
    visit.page(&page.fill(items, &known, refused, uploaded.language))
}

#[post("/courses/<slug>/items/imports/<id>/taking")]
pub async fn take(visit: Member, slug: &str, id: ImportId) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let writing = permit.writing()?;
    let uploaded = uploaded(&visit, &permit, id).await?;
    keep_pictures(&visit.app, &uploaded.reading.items).await?;
    let new = uploaded.written.into_iter().filter(|(_, known)| !known);
    let new: Vec<Written> = new.map(|(written, _)| written).collect();
    actions::take_upload(&visit.app, writing, id, new).await?;
    forget_last();
    Reply::done(format!("/courses/{slug}/items"), "quizzes-items-imported")
}

async fn keep_pictures(app: &App, drafts: &[Draft]) -> Result<(), Fault> {
    for picture in drafts.iter().flat_map(|draft| &draft.pictures) {
        app.files.put(&picture.bytes).await?;
    }
    Ok(())
}

/// The items of a bank that fit, as drafts with their pictures.
async fn drafts(visit: &Member, permit: &MayReadBank, filter: &Filter) -> Result<Vec<Draft>, Fault> {
    let course = permit.design.course.id;
    let paths = paths(&store::categories(visit.db(), course).await?);
    let items = store::items(visit.db(), &[course], &filter.wanted(&paths), None).await?;
    let ids: Vec<_> = items.iter().map(|(item, _)| item.id).collect();
    let mut tags = store::tags(visit.db(), &ids).await?;
    let mut drafts = Vec::new();
    for (item, version) in items {
        let mut content = version.content;
        let mut pictures = Vec::new();
        for (name, stored) in std::mem::take(&mut content.pictures) {
            let bytes = visit.app.files.get(&stored.sha256).await?;
            pictures.push(items::draft::Picture { name, bytes });
        }
        let category = item.category_id.map(|id| id.to_string());
        let path = paths.iter().find(|(id, _)| Some(id) == category.as_ref());
        let mut tags = tags.remove(&item.id).unwrap_or_default();
        tags.extend(version.ground.map(|ground| format!("{GROUND}{ground}")));
        tags.extend(version.outcome.map(|outcome| format!("{OUTCOME}{outcome}")));
        drafts.push(Draft {
            name: item.name,
            category: path
                .map(|(_, path)| path.split(" / ").map(str::to_owned).collect())
                .unwrap_or_default(),
            tags,
            content,
            marks: version.worth,
            penalty: version.penalty,
            pictures,
            line: None,
            warnings: Vec::new(),
        });
    }
    Ok(drafts)
}

async fn write(format: Format, drafts: Vec<Draft>, language: Language) -> Result<Writing, Fault> {
    let writing = spawn_blocking(move || formats::write(format, &drafts, language)).await;
    writing
        .map_err(|error| Fault::Broken(format!("questions could not be written: {error}")))?
        .ok_or(Fault::NotFound)
}

fn format_of(code: &str) -> Option<(Format, &'static str, &'static str)> {
    WRITTEN.into_iter().find(|(format, ..)| format.code() == code)
}

#[get("/courses/<slug>/items/export?<format>&<text>&<filter..>")]
pub async fn export(
    visit: Member,
    slug: &str,
    format: Option<&str>,
    text: Option<&str>,
    filter: Filter,
) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let reader = visit.language();
    let language: Language = text.and_then(|code| code.parse().ok()).unwrap_or(reader);
    let drafts = drafts(&visit, &permit, &filter).await?;
    let count = drafts.len() as u64;
    let kept: Vec<Choice> = filter
        .fields()
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| Choice::new(name, value))
        .collect();
    let chosen = format.and_then(format_of);
    let writing = match chosen {
        Some((format, ..)) => write(format, drafts, language).await?,
        None => Writing::default(),
    };
    let file = chosen.map(|(format, ..)| {
        let kept: String = kept
            .iter()
            .map(|field| format!("&{}={}", field.value, percent_encode(&field.label)))
            .collect();
        format!(
            "/courses/{slug}/items/export/{}?text={language}{kept}",
            format.code()
        )
    });
    visit.page(&ExportPage {
        slug: slug.to_owned(),
        course: permit.design.version.titles.worded(reader),
        count,
        form: FormState::filled([
            ("format", format.unwrap_or("moodle_xml").to_owned()),
            ("text", language.code().to_owned()),
        ]),
        formats: WRITTEN.map(|(format, ..)| format.code()).to_vec(),
        languages: Choice::languages(),
        kept,
        left_out: refusals(&writing.left_out),
        changed: refusals(&writing.changed),
        file,
    })
}

#[get("/courses/<slug>/items/export/<format>?<text>&<filter..>")]
pub async fn download(visit: Member, slug: &str, format: &str, text: Option<&str>, filter: Filter) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let (format, ending, media_type) = format_of(format).ok_or(Fault::NotFound)?;
    let language: Language = text
        .and_then(|code| code.parse().ok())
        .unwrap_or(visit.language());
    let drafts = drafts(&visit, &permit, &filter).await?;
    let writing = write(format, drafts, language).await?;
    Reply::download(media_type, format!("{slug}-{language}.{ending}"), writing.bytes)
}
