//! Addresses at which items are written.

use items::{Exact, ItemContent};
use rocket::{get, http::Status, post};
use serde_json::json;
use time::format_description::well_known::Rfc3339;
use uuid::Uuid;

use super::super::{
    access::{self, MayReadBank},
    actions::bank as actions,
    model::{ItemId, ItemKind, ItemVersionId},
    rules::authoring::{self, Values, change_rows, fields},
    sheet::SheetItem,
    store::bank::{self as store, Banked},
    views::{PreviewPart, WritePage, paths, preview, rows},
};
use super::form::{picture_of, read_form, with_picture, worth_of};
use crate::{
    catalogue::GROUNDS,
    kernel::{
        fault::Fault,
        form::{FormError, FormState, Posted},
        languages::Language,
        page::{Answer, Reply},
        parts::Choice,
        text::Message,
    },
    people::Member,
};

pub(super) fn path_of(category: &Option<String>, paths: &[(String, String)]) -> Option<String> {
    let id = category.as_ref()?;
    paths
        .iter()
        .find(|(other, _)| other == id)
        .map(|(_, path)| path.clone())
}

pub(super) fn sheet_item(id: ItemVersionId, content: &ItemContent, worth: &Exact) -> SheetItem {
    SheetItem::new(id, content.clone(), worth.clone(), Exact::zero())
}

/// A form that is about to be shown.
struct Writing {
    kind: ItemKind,
    language: Language,
    form: FormState,
    /// What is stored, of the item that is being changed.
    stored: Option<Banked>,
    /// When the draft that it shows was saved.
    draft: Option<String>,
}

async fn write_page(visit: &Member, permit: &MayReadBank, writing: Writing) -> Result<WritePage, Fault> {
    let reader = visit.language();
    let slug = &permit.design.course.slug;
    let paths = paths(&store::categories(visit.db(), permit.design.course.id).await?);
    let id = writing.stored.as_ref().map(|(item, _)| item.id);
    let attempts = match id {
        Some(id) => store::attempts_with(visit.db(), id).await?,
        None => 0,
    };
    let choice = |language: Language| Choice::new(language.code(), language.own_name());
    let outcomes = permit.design.version.content.outcomes.iter().zip(1..);
    let base = writing.stored.as_ref().map(|(_, version)| &version.content);
    let shown = authoring::read(writing.kind, writing.language, base, &writing.form.values).ok();
    let worth = worth_of(&writing.form.values).unwrap_or_else(Exact::one);
    Ok(WritePage {
        slug: slug.clone(),
        course: permit.design.version.titles.worded(reader),
        action: id.map_or_else(
            || format!("/courses/{slug}/items"),
            |id| format!("/items/{id}/versions"),
        ),
        id: id.map(|id| id.to_string()),
        new_id: ItemId::new().to_string(),
        version: writing.stored.as_ref().map(|(_, version)| version.number),
        kind: writing.kind.code(),
        language: choice(writing.language),
        languages: Choice::languages(),
        kinds: ItemKind::ALL.map(ItemKind::code).to_vec(),
        rows: rows(writing.kind, &writing.form),
        form: writing.form,
        grounds: GROUNDS.to_vec(),
        outcomes: outcomes
            .map(|(outcome, number)| Choice::new(number.to_string(), outcome.get(reader)))
            .collect(),
        categories: paths.into_iter().map(|(_, path)| path).collect(),
        attempts,
        draft: writing.draft,
        preview: shown.map(|content| {
            preview(
                &sheet_item(ItemVersionId(Uuid::nil()), &content, &worth),
                writing.language,
            )
        }),
    })
}

#[get("/courses/<slug>/items/new?<kind>&<text>")]
pub async fn new(visit: Member, slug: &str, kind: Option<&str>, text: Option<&str>) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let by = permit.writing()?.by.id;
    let draft = store::draft(visit.db(), by, permit.design.course.id, None).await?;
    let kept = draft.map(|draft| (values_of(&draft.fields), draft.saved_at));
    // A draft of another kind waits until that kind is asked for.
    let asked: Option<ItemKind> = kind.and_then(|kind| kind.parse().ok());
    let kept = kept.filter(|(values, _)| {
        let of = values.get("kind").and_then(|kind| kind.parse().ok());
        asked.is_none() || asked == of
    });
    let (mut values, saved): (Values, _) = match kept {
        Some((values, at)) => (values, at.format(&Rfc3339).ok()),
        None => Default::default(),
    };
    values.entry("worth".to_owned()).or_insert_with(|| "1".to_owned());
    let of = |name: &str| values.get(name).cloned().unwrap_or_default();
    let kind = asked
        .or_else(|| of("kind").parse().ok())
        .unwrap_or(ItemKind::Single);
    let language = text.map_or_else(|| of("text-language"), str::to_owned);
    let page = write_page(
        &visit,
        &permit,
        Writing {
            kind,
            language: language.parse().unwrap_or(visit.language()),
            form: FormState {
                values,
                ..Default::default()
            },
            stored: None,
            draft: saved,
        },
    )
    .await?;
    visit.page(&page)
}

#[get("/items/<id>/edit?<text>")]
pub async fn edit(visit: Member, id: ItemId, text: Option<&str>) -> Answer {
    let (permit, banked) = access::may_read_item(&visit, id).await?;
    let by = permit.writing()?.by.id;
    let draft = store::draft(visit.db(), by, permit.design.course.id, Some(id)).await?;
    let version = &banked.1;
    let language = text
        .and_then(|code| code.parse().ok())
        .unwrap_or_else(|| version.content.text.language_of(visit.language()));
    let draft = draft.map(|draft| (values_of(&draft.fields), draft.saved_at));
    let draft =
        draft.filter(|(values, _)| values.get("text-language").map(String::as_str) == Some(language.code()));
    let (values, saved) = match draft {
        Some((values, at)) => (values, at.format(&Rfc3339).ok()),
        None => (stored_values(&visit, &permit, &banked, language).await?, None),
    };
    let page = write_page(
        &visit,
        &permit,
        Writing {
            kind: version.kind,
            language,
            form: FormState {
                values,
                ..Default::default()
            },
            stored: Some(banked),
            draft: saved,
        },
    )
    .await?;
    visit.page(&page)
}

/// The whole form of a stored item.
pub(super) async fn stored_values(
    visit: &Member,
    permit: &MayReadBank,
    (item, version): &Banked,
    language: Language,
) -> Result<Values, Fault> {
    let paths = paths(&store::categories(visit.db(), permit.design.course.id).await?);
    let tags = store::tags(visit.db(), &[item.id])
        .await?
        .remove(&item.id)
        .unwrap_or_default();
    let mut values = fields(&version.content, language);
    let category = path_of(&item.category_id.map(|id| id.to_string()), &paths).unwrap_or_default();
    let more = [
        ("name", item.name.clone()),
        ("category", category),
        ("tags", tags.join(", ")),
        ("worth", version.worth.to_string()),
        ("penalty", (&version.penalty * &Exact::whole(100)).decimal(0)),
        ("ground", version.ground.clone().unwrap_or_default()),
        (
            "outcome",
            version
                .outcome
                .map(|number| number.to_string())
                .unwrap_or_default(),
        ),
    ];
    values.extend(more.map(|(name, value)| (name.to_owned(), value)));
    Ok(values)
}

fn values_of(fields: &serde_json::Value) -> Values {
    serde_json::from_value(fields.clone()).unwrap_or_default()
}

fn kind_and_language(visit: &Member, values: &Values) -> (ItemKind, Language) {
    let of = |name: &str| values.get(name).map_or("", String::as_str);
    let kind = of("kind").parse().unwrap_or(ItemKind::Single);
    (kind, of("text-language").parse().unwrap_or(visit.language()))
}

/// What a button of the form does besides saving: it changes the rows, or only shows the item as it will be.
fn is_shown_again(values: &mut Values) -> bool {
    let asked = values.remove("do").unwrap_or_default();
    change_rows(values, &asked);
    !asked.is_empty() && asked != "save"
}

#[post("/courses/<slug>/items", data = "<posted>")]
pub async fn create(visit: Member, slug: &str, posted: Posted) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let writing = permit.writing()?;
    let mut values = posted.state().values;
    let again = is_shown_again(&mut values);
    let (kind, language) = kind_and_language(&visit, &values);
    let id: ItemId = posted
        .value("id")
        .and_then(|id| id.parse().ok())
        .unwrap_or_default();
    match read_form(kind, language, None, &values, false)
        .and_then(|written| picture_of(&posted).map(|picture| (written, picture)))
    {
        Ok((written, picture)) if !again => {
            let written = with_picture(&visit, written, language, picture).await?;
            actions::create(&visit.app, writing, id, written).await?;
            Reply::done(format!("/items/{id}"), "quizzes-item-written")
        }
        outcome => {
            show_again(
                &visit,
                &permit,
                (kind, language, None),
                values,
                outcome.err().filter(|_| !again),
            )
            .await
        }
    }
}

#[post("/items/<id>/versions", data = "<posted>")]
pub async fn change(visit: Member, id: ItemId, posted: Posted) -> Answer {
    let (permit, banked) = access::may_read_item(&visit, id).await?;
    let writing = permit.writing_of(&banked)?;
    let mut values = posted.state().values;
    let again = is_shown_again(&mut values);
    let (_, language) = kind_and_language(&visit, &values);
    let kind = banked.1.kind;
    let attempts = store::attempts_with(visit.db(), id).await?;
    let seen = posted
        .value("version")
        .and_then(|number| number.parse().ok())
        .unwrap_or(0);
    let read = read_form(kind, language, Some(&banked), &values, attempts > 0);
    let errors = match read.and_then(|written| picture_of(&posted).map(|picture| (written, picture))) {
        Ok((written, picture)) if !again => {
            let written = with_picture(&visit, written, language, picture).await?;
            if actions::change(&visit.app, writing, seen, written).await? {
                return Reply::done(format!("/items/{id}"), "quizzes-item-changed");
            }
            let message = Message::new("quizzes-write-meanwhile").with("version", banked.1.number);
            Some(vec![FormError {
                name: String::new(),
                message,
            }])
        }
        outcome => outcome.err().filter(|_| !again),
    };
    show_again(&visit, &permit, (kind, language, Some(banked)), values, errors).await
}

async fn show_again(
    visit: &Member,
    permit: &MayReadBank,
    (kind, language, stored): (ItemKind, Language, Option<Banked>),
    values: Values,
    errors: Option<Vec<FormError>>,
) -> Answer {
    let mut form = FormState {
        values,
        ..Default::default()
    };
    let refused = errors.is_some();
    for error in errors.into_iter().flatten() {
        form = form.with_error(&error.name, error.message);
    }
    let writing = Writing {
        kind,
        language,
        form,
        stored,
        draft: None,
    };
    let page = write_page(visit, permit, writing).await?;
    if refused {
        visit.form_again(&page)
    } else {
        visit.page(&page)
    }
}

/// Keeps what is being written and shows it as it will be; sent by the script while somebody writes.
#[post("/courses/<slug>/item-drafts", data = "<posted>")]
pub async fn keep(visit: Member, slug: &str, posted: Posted) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let writing = permit.writing()?;
    let mut values = posted.state().values;
    values.remove("do");
    let stored = match posted.value("item").and_then(|id| id.parse::<ItemId>().ok()) {
        Some(id) => store::item(visit.db(), id)
            .await?
            .filter(|(item, _)| item.course_id == permit.design.course.id),
        None => None,
    };
    let (kind, language) = kind_and_language(&visit, &values);
    let kind = stored.as_ref().map_or(kind, |(_, version)| version.kind);
    let base = stored.as_ref().map(|(_, version)| &version.content);
    let shown = authoring::read(kind, language, base, &values).ok();
    let worth = worth_of(&values).unwrap_or_else(Exact::one);
    let html = match shown {
        Some(content) => {
            let asked = preview(
                &sheet_item(ItemVersionId(Uuid::nil()), &content, &worth),
                language,
            );
            Some(visit.part(&PreviewPart { preview: asked })?)
        }
        None => None,
    };
    let saved = actions::keep_draft(&visit.app, writing, stored.map(|(item, _)| item.id), &values).await?;
    let saved_at = saved.format(&Rfc3339).unwrap_or_default();
    Ok(Reply::Json(
        Status::Ok,
        json!({ "saved_at": saved_at, "html": html }),
    ))
}

#[post("/courses/<slug>/item-drafts/deletion", data = "<posted>")]
pub async fn forget(visit: Member, slug: &str, posted: Posted) -> Answer {
    let permit = access::may_read_bank(&visit, slug).await?;
    let item = posted.value("item").and_then(|id| id.parse::<ItemId>().ok());
    actions::drop_draft(&visit.app, permit.writing()?, item).await?;
    let back = item.map_or_else(|| format!("/courses/{slug}/items"), |id| format!("/items/{id}"));
    Reply::done(back, "quizzes-draft-dropped")
}
