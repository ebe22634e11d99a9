//! Everything about an edition or a project as one zip.

use rocket::get;

use crate::{
    kernel::{
        archive::SUMS,
        fault::Fault,
        page::{Answer, Page, Reply},
        zones,
    },
    people::Member,
    reporting::{
        access::{self, MayRead},
        actions,
        views::{ArchiveFile, ArchiveFolder, ArchivePage},
    },
};

#[get("/editions/<code>/archive.zip")]
pub async fn of_edition(visit: Member, code: &str) -> Answer {
    let permit = access::may_read_edition(&visit, code).await?;
    send(&visit, permit, code).await
}

#[get("/projects/<code>/archive.zip")]
pub async fn of_project(visit: Member, code: &str) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    send(&visit, permit, code).await
}

async fn send(visit: &Member, permit: MayRead, code: &str) -> Answer {
    let project_title = permit.project.titles.get(visit.language()).to_owned();
    let archive = actions::archive(&visit.app, permit, visit.language()).await?;
    let mut folders: Vec<ArchiveFolder> = Vec::new();
    for file in archive.files() {
        let (folder, name) = file.path.split_once('/').unwrap_or(("", &file.path));
        let key = format!("reporting-archive-{folder}");
        if folders.last().is_none_or(|last| last.key != key) {
            folders.push(ArchiveFolder {
                id: folder.to_owned(),
                key,
                files: Vec::new(),
            });
        }
        if let Some(last) = folders.last_mut() {
            last.files.push(ArchiveFile {
                href: file.path.clone(),
                name: name.to_owned(),
                size: file.size,
                sum: file.sum.clone(),
            });
        }
    }
    // Folders of one kind stand together, in the order in which they are written.
    folders.sort_by(|one, other| one.key.cmp(&other.key));
    folders.dedup_by(|next, kept| {
        let same = next.key == kept.key;
        if same {
            kept.files.append(&mut next.files);
        }
        same
    });
    let page = ArchivePage {
        code: code.to_owned(),
        project_title,
        lang: visit.language().code(),
        at: zones::iso(visit.app.clock.now(), &visit.app.settings.zone),
        by: visit.actor.name.clone(),
        sums: SUMS,
        folders,
    };
    let index = visit
        .app
        .renderer
        .render(visit.language(), ArchivePage::TEMPLATE, serde_json::json!(page))
        .map_err(Fault::Broken)?;
    actions::hand_out_archive(&visit.app, archive, index)
        .await
        .map(Reply::Made)
}
