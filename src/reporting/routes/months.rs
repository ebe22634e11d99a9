//! The chain of monthly sheets.

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
        actions::{self, Link, Order, Stored},
        rules::{
            monthly::{Month, Standing},
            profile::Kind,
        },
        store,
        views::{Crumb, MonthLine, MonthsPage},
    },
};

#[get("/projects/<code>/reports/months")]
pub async fn read(mut visit: Member, code: &str) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    let form = fresh_form(&visit);
    visit.page(&page(&visit, &permit, form).await?)
}

async fn profiles(visit: &Member, permit: &MayRead) -> Result<Vec<Stored>, Fault> {
    let mut profiles = actions::profiles_of(&visit.app, permit.project.id).await?;
    profiles.retain(|stored| stored.profile.report == Kind::Monthly);
    Ok(profiles)
}

async fn page(visit: &Member, permit: &MayRead, form: FormState) -> Result<MonthsPage, Fault> {
    let project = &permit.project;
    let language = visit.language();
    let chain = actions::chain(&visit.app, permit, language).await?;
    let snapshots = store::snapshots(visit.db(), permit.scope(), &[Kind::Monthly.code()]).await?;
    let word = |key: &str| visit.app.languages.word(language, key);
    let base = format!("/projects/{}/reports", project.code);
    let month = |link: &Link| {
        let (standing, message) = told(link.standing);
        let is_open = !matches!(
            link.standing,
            Standing::Running | Standing::Nothing | Standing::Sent
        );
        MonthLine {
            month: link.month.to_string(),
            people: link.people,
            minutes: link.minutes,
            due: link.month.due().to_string(),
            overdue: is_open && link.month.due() < chain.today,
            standing,
            message,
            sheet: link
                .newest
                .as_ref()
                .map(|snapshot| format!("/snapshots/{}", snapshot.id)),
        }
    };
    Ok(MonthsPage {
        project_title: project.titles.get(language).to_owned(),
        trail: vec![
            Crumb::to(&project.code, format!("/projects/{}", project.code)),
            Crumb::to(&word("reporting-reports-title"), base.clone()),
            Crumb::here(word("reporting-months-title")),
        ],
        makes: permit.makes(),
        months: chain.links.iter().map(month).collect(),
        next: chain.next.map(|month| month.to_string()),
        choices: profiles(visit, permit)
            .await?
            .iter()
            .map(|stored| {
                let title = stored.profile.titles.get(language);
                let label = format!("{title} – {}, {}", stored.profile.name, stored.version);
                Choice::new(stored.address(), label)
            })
            .collect(),
        languages: language_options(),
        form,
        snapshot_href: format!("{base}/months/snapshots"),
        snapshots: snapshots
            .into_iter()
            .map(|snapshot| line(snapshot, &visit.app.settings.zone))
            .collect::<Result<_, _>>()?,
    })
}

/// The word for where a sheet stands, and what it means.
fn told(standing: Standing) -> (&'static str, Message) {
    let code = match standing {
        Standing::Running => "running",
        Standing::Nothing => "nothing",
        Standing::Due => "due",
        Standing::Sent => "sent",
        Standing::Changed => "changed",
        Standing::Again => "again",
        Standing::Waits(month) => {
            let message = Message::new("reporting-month-waits").with("month", month.to_string());
            return ("waits", message);
        }
    };
    (code, Message::new(format!("reporting-month-{code}")))
}

#[post("/projects/<code>/reports/months/snapshots", data = "<posted>")]
pub async fn snapshot(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_read_project(&visit, code).await?;
    with_funding(&mut visit, &permit.project);
    if !permit.makes() {
        return Err(Fault::Forbidden);
    }
    let known = profiles(&visit, &permit).await?;
    let chosen = posted.value("profile").unwrap_or_default();
    let stored = known.iter().find(|stored| stored.address() == chosen);
    let month = posted.value("month").and_then(|text| text.parse::<Month>().ok());
    let mut form = match (read_form(&posted), stored, month) {
        (Ok((id, language)), Some(stored), Some(month)) => {
            let order = Order { id, language };
            let snapshot = access::may_read_project(&visit, code).await?.snapshot()?;
            match actions::make_month(&visit.app, snapshot, order, (stored, month)).await {
                Err(Fault::Refused(why)) => posted.state().with_error("month", why),
                done => {
                    done?;
                    let back = format!("/projects/{code}/reports/months#snapshots");
                    return Reply::done(back, "reporting-snapshot-made");
                }
            }
        }
        (read, stored, month) => {
            let mut form = read.err().map_or_else(|| posted.state(), |wrong| *wrong);
            if stored.is_none() {
                form = form.with_error("profile", Message::new("kernel-form-choice"));
            }
            if month.is_none() {
                form = form.with_error("month", Message::new("reporting-months-not-next"));
            }
            form
        }
    };
    // The id and the month are not the reader's to mend.
    let id = fresh_form(&visit).values.remove("id");
    form.values.insert("id".to_owned(), id.unwrap_or_default());
    visit.form_again(&page(&visit, &permit, form).await?)
}
