//! Addresses of the catalogue.

use rocket::{Route, State, get, post, routes};

use super::{
    access::{self, MayRead},
    actions::{self, Import, Importers},
    design::Design,
    model::{ActivityId, ActivityKind, CourseVersionId},
    sources::{Source, bundled_names},
    store,
    views::{BundledLine, CoursePage, CourseRow, CoursesPage, ImportPage, PreviewPage, Shown, VersionLine},
};
use crate::{
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
    routes![list, import_form, import, show, download, preview, picture]
}

#[get("/courses")]
async fn list(visit: Member) -> Answer {
    let permit = access::may_read(&visit)?;
    let language = visit.language();
    let courses = store::newest_versions(visit.db()).await?;
    visit.page(&CoursesPage {
        courses: courses
            .iter()
            .map(|(version, course)| CourseRow::of(course, version, language))
            .collect(),
        imports: permit.imports(),
    })
}

#[get("/courses/import")]
async fn import_form(visit: Member) -> Answer {
    access::may_import(&visit)?;
    let page = import_page(&visit, FormState::default(), Import::Wrong(Vec::new())).await?;
    visit.page(&page)
}

#[post("/courses/import", data = "<posted>")]
async fn import(visit: Member, importers: &State<Importers>, posted: Posted) -> Answer {
    let permit = access::may_import(&visit)?;
    let source = match (posted.upload("file"), posted.value("bundled")) {
        (Some(upload), _) => Some(Source::Zip(upload.bytes.clone())),
        (None, Some(name)) => Source::bundled(name),
        (None, None) => None,
    };
    let Some(source) = source else {
        let form = posted
            .state()
            .with_error("file", Message::new("catalogue-import-no-file"));
        let page = import_page(&visit, form, Import::Wrong(Vec::new())).await?;
        return visit.form_again(&page);
    };
    match actions::import(&visit.app, permit, source, importers.0).await? {
        Import::New { slug, .. } => Reply::done(format!("/courses/{slug}"), "course-imported"),
        Import::Unchanged { slug, .. } => Reply::done(format!("/courses/{slug}"), "course-unchanged"),
        wrong => {
            let page = import_page(&visit, posted.state(), wrong).await?;
            visit.form_again(&page)
        }
    }
}

/// The page of the import with what was wrong, and with the courses of the program that are not here yet.
async fn import_page(visit: &Member, form: FormState, import: Import) -> Result<ImportPage, Fault> {
    let known = store::newest_versions(visit.db()).await?;
    let is_new = |name: &String| known.iter().all(|(_, course)| course.slug != *name);
    let names = bundled_names().into_iter().filter(is_new);
    let problems = match import {
        Import::Wrong(problems) => problems,
        _ => Vec::new(),
    };
    Ok(ImportPage {
        form,
        problems,
        bundled: names.map(|name| bundled_line(name, visit.language())).collect(),
        megabytes: visit.app.settings.upload_megabytes,
    })
}

fn bundled_line(name: String, reader: Language) -> BundledLine {
    let files = super::sources::bundled(&name);
    let course = files.and_then(|files| super::rules::read_folder(&files, Some(&name)).ok());
    BundledLine {
        title: course
            .map(|course| course.titles.worded(reader))
            .unwrap_or_default(),
        name,
    }
}

#[get("/courses/<slug>?<version>")]
async fn show(visit: Member, slug: &str, version: Option<i32>) -> Answer {
    let permit: MayRead = access::may_read(&visit)?;
    let versions = store::versions(visit.db(), slug).await?;
    let (id, number) = chosen(&versions, version)?;
    let newest = versions.first().map(|(id, ..)| *id) == Some(id);
    let design = design(&visit, id).await?;
    let lines = versions.iter().map(|(_, other, at)| VersionLine {
        number: *other,
        imported_at: at.date().to_string(),
        href: format!("/courses/{slug}?version={other}"),
        current: *other == number,
    });
    let source = store::source_of(visit.db(), id).await?;
    let query = if newest {
        String::new()
    } else {
        format!("?version={number}")
    };
    let shown = Shown {
        versions: lines.collect(),
        download: source.map(|_| format!("/courses/{slug}/download.zip{query}")),
        imports: permit.imports(),
    };
    visit.page(&CoursePage::of(&design, shown, visit.language()))
}

#[get("/courses/<slug>/download.zip?<version>")]
async fn download(visit: Member, slug: &str, version: Option<i32>) -> Answer {
    access::may_read(&visit)?;
    let versions = store::versions(visit.db(), slug).await?;
    let (id, number) = chosen(&versions, version)?;
    let hash = store::source_of(visit.db(), id).await?.ok_or(Fault::NotFound)?;
    Ok(Reply::Stored(StoredFile {
        hash,
        media_type: "application/zip".to_owned(),
        save_as: Some(format!("{slug}-v{number}.zip")),
    }))
}

/// The version asked for, else the newest.
fn chosen<T>(
    versions: &[(CourseVersionId, i32, T)],
    asked: Option<i32>,
) -> Result<(CourseVersionId, i32), Fault> {
    let found = match asked {
        Some(number) => versions.iter().find(|(_, other, _)| *other == number),
        None => versions.first(),
    };
    found.map(|(id, number, _)| (*id, *number)).ok_or(Fault::NotFound)
}

#[get("/courses/<slug>/preview/<activity>?<text>")]
async fn preview(visit: Member, slug: &str, activity: ActivityId, text: Option<&str>) -> Answer {
    access::may_read(&visit)?;
    let version = store::version_of_activity(visit.db(), activity).await?;
    let design = design(&visit, version.ok_or(Fault::NotFound)?).await?;
    let activity = design
        .activity(activity)
        .filter(|activity| activity.kind == ActivityKind::Page && design.course.slug == slug)
        .ok_or(Fault::NotFound)?;
    let reader = visit.language();
    let asked = text.and_then(|code| code.parse().ok()).unwrap_or(reader);
    visit.page(&PreviewPage::of(&design, activity, asked, reader))
}

async fn design(visit: &Member, id: CourseVersionId) -> Result<std::sync::Arc<Design>, Fault> {
    store::design(visit.db(), id).await?.ok_or(Fault::NotFound)
}

/// A picture of a page; whoever is signed in may see it, since the pages are for all participants.
#[get("/pictures/<hash>")]
async fn picture(visit: Member, hash: &str) -> Answer {
    let media_type = store::picture(visit.db(), hash).await?.ok_or(Fault::NotFound)?;
    Ok(Reply::Stored(StoredFile {
        hash: hash.to_owned(),
        media_type,
        save_as: None,
    }))
}
