//! Reports of a project with profiles.

use rocket::{get, post};

use super::shared::{fresh_form, language_options, line, read as read_form, with_funding};
use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        parts::Choice,
        text::Message,
    },
    people::Member,
    reporting::{
        access::{self, MayRead},
        actions::{self, Order, Stored, Uploaded},
        rules::profile::{Kind, Problem},
        store,
        views::{Crumb, ProblemLine, ProfileLine, ReportsPage},
    },
};

#[get("/projects/<code>/reports")]
pub async fn read(mut visit: Member, code: &str) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    let form = fresh_form(&visit);
    visit.page(&page(&visit, &permit, form, Vec::new()).await?)
}

/// Monthly sheets have a page of their own: they are made in order.
fn is_made_here(stored: &Stored) -> bool {
    stored.profile.report != Kind::Monthly
}

async fn page(
    visit: &Member,
    permit: &MayRead,
    form: FormState,
    problems: Vec<Problem>,
) -> Result<ReportsPage, Fault> {
    let project = &permit.project;
    let profiles = actions::profiles_of(&visit.app, project.id).await?;
    let word = |key: &str| visit.app.languages.word(visit.language(), key);
    let base = format!("/projects/{}/reports", project.code);
    let title = |stored: &Stored| stored.profile.titles.get(visit.language()).to_owned();
    let snapshots = store::snapshots(visit.db(), permit.scope(), &Kind::ALL.map(Kind::code)).await?;
    Ok(ReportsPage {
        project_title: project.titles.get(visit.language()).to_owned(),
        trail: vec![
            Crumb::to(&project.code, format!("/projects/{}", project.code)),
            Crumb::here(word("reporting-reports-title")),
        ],
        makes: permit.makes(),
        choices: profiles
            .iter()
            .filter(|stored| is_made_here(stored))
            .map(|stored| {
                let label = format!("{} – {}, {}", title(stored), stored.profile.name, stored.version);
                Choice::new(stored.address(), label)
            })
            .collect(),
        profiles: profiles
            .iter()
            .map(|stored| ProfileLine {
                name: stored.profile.name.clone(),
                version: stored.version,
                title: title(stored),
                kind: format!("reporting-kind-of-{}", stored.profile.report.code()),
                columns: stored.profile.columns.len(),
                by: stored.by.clone(),
                href: format!(
                    "{base}/profiles/{}/{}/profile.toml",
                    stored.profile.name, stored.version
                ),
            })
            .collect(),
        problems: problems
            .into_iter()
            .map(|problem| ProblemLine {
                line: problem.line,
                what: problem.message,
            })
            .collect(),
        form,
        languages: language_options(),
        final_href: format!("{base}/final"),
        snapshot_href: format!("{base}/snapshots"),
        months_href: format!("{base}/months"),
        upload_href: format!("{base}/profiles"),
        snapshots: snapshots
            .into_iter()
            .map(|snapshot| line(snapshot, &visit.app.settings.zone))
            .collect::<Result<_, _>>()?,
    })
}

#[get("/projects/<code>/reports/profiles/<name>/<version>/profile.toml")]
pub async fn profile(visit: Member, code: &str, name: &str, version: i32) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    let found = actions::profiles_of(&visit.app, permit.project.id)
        .await?
        .into_iter()
        .find(|stored| stored.profile.name == name && stored.version == version)
        .ok_or(Fault::NotFound)?;
    let save_as = format!("{name}-{version}.toml");
    Reply::download("application/toml", save_as, found.source.into_bytes())
}

#[post("/projects/<code>/reports/profiles", data = "<posted>")]
pub async fn upload(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    if !permit.makes() {
        return Err(Fault::Forbidden);
    }
    let Some(upload) = posted.upload("profile_file") else {
        let form = fresh_form(&visit).with_error("profile_file", Message::new("reporting-profile-none"));
        return visit.form_again(&page(&visit, &permit, form, Vec::new()).await?);
    };
    let snapshot = access::may_read_project(&visit, code).await?.snapshot()?;
    match actions::upload(&visit.app, snapshot, &upload.bytes).await? {
        Uploaded::Kept(..) => Reply::done(
            format!("/projects/{code}/reports#profiles"),
            "reporting-profile-kept",
        ),
        Uploaded::Wrong(problems) => {
            let wrong = Message::new("reporting-profile-wrong").with("file", upload.name.as_str());
            let form = fresh_form(&visit).with_error("profile_file", wrong);
            visit.form_again(&page(&visit, &permit, form, problems).await?)
        }
    }
}

#[post("/projects/<code>/reports/snapshots", data = "<posted>")]
pub async fn snapshot(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    if !permit.makes() {
        return Err(Fault::Forbidden);
    }
    let profiles = actions::profiles_of(&visit.app, permit.project.id).await?;
    let chosen = posted.value("profile").unwrap_or_default();
    let is = |stored: &&Stored| is_made_here(stored) && stored.address() == chosen;
    match (read_form(&posted), profiles.iter().find(is)) {
        (Ok((id, language)), Some(stored)) => {
            let order = Order { id, language };
            actions::make_report(&visit.app, permit.snapshot()?, order, stored).await?;
            Reply::done(
                format!("/projects/{code}/reports#snapshots"),
                "reporting-snapshot-made",
            )
        }
        (read, stored) => {
            let mut form = read.err().map_or_else(|| posted.state(), |wrong| *wrong);
            if stored.is_none() {
                form = form.with_error("profile", Message::new("kernel-form-choice"));
            }
            // The id is not the reader's to mend.
            let id = fresh_form(&visit).values.remove("id");
            form.values.insert("id".to_owned(), id.unwrap_or_default());
            visit.form_again(&page(&visit, &permit, form, Vec::new()).await?)
        }
    }
}
