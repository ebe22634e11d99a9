//! Participants from a file: first what is in it, row by row, then taking them in.

use rocket::{get, http::Status, post, tokio::task};

use super::head;
use crate::{
    editions::EditionId,
    enrolment::{
        access::{self, MayPlace},
        actions,
        rules::ImportRow,
        views::{GoodLine, ImportPage},
    },
    kernel::{
        app::App,
        csrf::{seal, unseal},
        fault::Fault,
        form::{FormState, Posted},
        ids::new_id,
        page::{Answer, Reply},
        sheets::{SheetError, Table, read_table},
        text::Message,
    },
    people::Member,
};

/// What the seal of an uploaded list is for.
const PURPOSE: &str = "list of participants";
/// Bytes before each stored list, of no meaning: it is a file of its own, whatever else is stored has the same content.
const MARK: usize = 16;

/// Stores an uploaded list for the second step, and seals where it is: only this edition's form brings it back.
async fn stored_list(app: &App, edition: EditionId, bytes: &[u8]) -> Result<String, Fault> {
    let hash = app
        .files
        .put(&[new_id().as_bytes().as_slice(), bytes].concat())
        .await?;
    let payload = [edition.0.as_bytes().as_slice(), hash.as_bytes()].concat();
    Ok(seal(&app.key, PURPOSE, &payload))
}

/// The stored file that a sealed list of an edition is; `None` when this installation never stored it for this edition.
fn list_of(key: &[u8], edition: EditionId, sealed: &str) -> Option<String> {
    let payload = unseal(key, PURPOSE, sealed)?;
    let hash = payload.strip_prefix(edition.0.as_bytes().as_slice())?;
    String::from_utf8(hash.to_vec()).ok()
}

#[get("/editions/<code>/participants/import")]
pub(super) async fn import_form(visit: Member, code: &str) -> Answer {
    let permit = access::may_place(&visit, code).await?;
    visit.page(&import_page(&visit, &permit, FormState::default()).await?)
}

/// Reads a table, which takes up to a second: the pages of others are served meanwhile.
fn table_of(bytes: &[u8], file_name: &str) -> Result<Table, SheetError> {
    task::block_in_place(|| read_table(bytes, file_name))
}

async fn import_page(visit: &Member, permit: &MayPlace, form: FormState) -> Result<ImportPage, Fault> {
    Ok(ImportPage {
        edition: head(visit, &permit.edition).await?,
        problems: Vec::new(),
        good: Vec::new(),
        upload: None,
        encoding: None,
        form,
    })
}

#[post("/editions/<code>/participants/import", data = "<posted>")]
pub(super) async fn import_preview(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_place(&visit, code).await?;
    let Some(upload) = posted.upload("file") else {
        let form = posted
            .state()
            .with_error("file", Message::new("kernel-form-missing"));
        return visit.form_again(&import_page(&visit, &permit, form).await?);
    };
    let mut page = import_page(&visit, &permit, FormState::default()).await?;
    match actions::preview(&visit.app, &permit, table_of(&upload.bytes, &upload.name)).await {
        Ok(preview) => {
            let stored = if preview.good.is_empty() {
                None
            } else {
                Some(stored_list(&visit.app, permit.edition.id, &upload.bytes).await?)
            };
            page.upload = stored;
            page.encoding = Some(preview.encoding.label().to_owned());
            page.good = preview.good.into_iter().map(good_line).collect();
            page.problems = preview.problems.into_iter().map(Into::into).collect();
        }
        Err(message) => page.form = page.form.with_error("file", message),
    }
    let status = if page.upload.is_some() {
        Status::Ok
    } else {
        Status::UnprocessableEntity
    };
    Reply::page(&visit.app, &visit.shell, status, &page)
}

fn good_line(row: ImportRow) -> GoodLine {
    GoodLine {
        row: row.row,
        name: format!("{} {}", row.given_name, row.family_name),
        email: row.email,
        region: row.region,
        role_category: row.role_category,
    }
}

#[post("/editions/<code>/participants/imports", data = "<posted>")]
pub(super) async fn import_take(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_place(&visit, code).await?;
    let gone = || Fault::refused("enrolment-import-gone");
    let sealed = posted.value("upload").unwrap_or_default();
    let stored = list_of(&visit.app.key, permit.edition.id, sealed).ok_or_else(gone)?;
    let marked = visit.app.files.get(&stored).await.map_err(|_| gone())?;
    let bytes = marked.get(MARK..).unwrap_or_default();
    let preview = actions::preview(&visit.app, &permit, table_of(bytes, ""))
        .await
        .map_err(Fault::Refused)?;
    if !preview.problems.is_empty() && posted.value("good_only") != Some("yes") {
        return Err(Fault::refused("enrolment-import-has-problems"));
    }
    if preview.good.is_empty() {
        return Err(Fault::refused("enrolment-import-none-good"));
    }
    actions::import(&visit.app, permit, preview.good).await?;
    visit.app.files.remove(&stored).await?;
    Reply::done(format!("/editions/{code}/participants"), "enrolment-imported")
}
