//! What everyone sees: the list, the schedule, the calendar file.

use rocket::{State, get};

use crate::{
    catalogue,
    editions::{
        Edition, Venue,
        access::{self, MaySee},
        facts::{self, AnswersToMark},
        rules::dates::{EnrolmentWindow, enrolment_window},
        store::{self, ListFilter},
        views::{self, Choice, EditionPage, ListPage, Shown},
    },
    kernel::{
        fault::Fault,
        lists::{PER_PAGE, Pager},
        page::{Answer, Content, Reply},
        zones,
    },
    people::Visitor,
    projects::{self, Project},
    regions,
};

#[get("/editions?<region>&<project>&<page>")]
pub(super) async fn list(
    visit: Visitor,
    region: Option<&str>,
    project: Option<&str>,
    page: Option<u64>,
) -> Answer {
    let db = visit.db();
    let today = visit.app.clock.today();
    let (region, project) = (region.unwrap_or_default(), project.unwrap_or_default());
    let projects = projects::projects(
        db,
        Some(
            store::projects_in_public_list(db, today)
                .await?
                .into_iter()
                .map(|id| id.0)
                .collect(),
        ),
    )
    .await?;
    let filter = ListFilter {
        today,
        region: (!region.is_empty()).then(|| region.to_owned()),
        project: projects
            .iter()
            .find(|known| known.code == project)
            .map(|known| known.id),
    };
    let total = store::count_public(db, &filter).await?;
    let pager = Pager::new(
        "/editions",
        &[("region", region), ("project", project)],
        page,
        total,
    );
    let editions = store::public_editions(db, &filter, pager.skip(), PER_PAGE).await?;
    let names = regions::region_names(db, visit.language()).await?;
    let named = |code: &String| names.get(code).unwrap_or(code).clone();
    let mut choices: Vec<Choice> = store::regions_in_public_list(db, today)
        .await?
        .iter()
        .map(|code| Choice {
            label: named(code),
            value: code.clone(),
        })
        .collect();
    choices.sort_by(|one, other| {
        visit
            .app
            .languages
            .compare(visit.language(), &one.label, &other.label)
    });
    let groups = store::regions_of_all(db, editions.iter().map(|(edition, _)| edition.id).collect()).await?;
    let versions = editions
        .iter()
        .map(|(edition, _)| edition.course_version_id)
        .collect();
    let titles = catalogue::version_titles(db, versions).await?;
    let lines = editions.into_iter().map(|(edition, venue)| {
        let title = titles
            .get(&edition.course_version_id)
            .cloned()
            .unwrap_or_default();
        let group = groups
            .get(&edition.id)
            .map(|codes| codes.iter().map(named).collect::<Vec<_>>());
        line(&visit, edition, venue, &title, group.unwrap_or_default())
    });
    visit.page(&ListPage {
        editions: lines.collect(),
        regions: choices,
        projects: project_choices(&visit, projects),
        region: region.to_owned(),
        project: project.to_owned(),
        pager,
        clear_href: (!region.is_empty() || !project.is_empty()).then(|| "/editions".to_owned()),
    })
}

/// The projects to choose from; one alone is no choice.
fn project_choices(visit: &Visitor, projects: Vec<Project>) -> Vec<Choice> {
    if projects.len() < 2 {
        return Vec::new();
    }
    let choice = |project: Project| Choice {
        label: format!("{} – {}", project.code, project.titles.get(visit.language())),
        value: project.code,
    };
    projects.into_iter().map(choice).collect()
}

fn line(
    visit: &Visitor,
    edition: Edition,
    venue: Venue,
    title: &crate::kernel::text::Localised,
    group: Vec<String>,
) -> views::ListLine {
    let today = zones::local(visit.app.clock.now(), &venue.zone).date();
    let window = enrolment_window(edition.state, edition.enrol_from, edition.enrol_until, today);
    let open = window == EnrolmentWindow::Open;
    let href = format!("/editions/{}", edition.code);
    views::ListLine {
        enrol_href: open.then(|| format!("{href}/enrol")),
        enrol_until: open.then(|| edition.enrol_until.to_string()),
        href,
        title: title.get(visit.language()).to_owned(),
        title_lang: title.language_of(visit.language()).code(),
        place: format!("{}, {}", venue.name, venue.city),
        starts_on: edition.starts_on.to_string(),
        ends_on: edition.ends_on.to_string(),
        regions: group.join(", "),
        state_key: format!("editions-state-{}", edition.state.code()),
        kind: views::state_kind(edition.state),
        code: edition.code,
    }
}

#[get("/editions/<code>", rank = 2)]
pub(super) async fn show(mut visit: Visitor, code: &str, to_mark: &State<AnswersToMark>) -> Answer {
    let MaySee { edition, venue } = access::may_see(&visit, code).await?;
    let language = visit.language();
    let db = visit.db();
    let project = projects::project(db, edition.project_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let design = catalogue::design(db, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let sessions = store::sessions_of(db, edition.id).await?;
    let slots = store::slots_of(db, edition.id).await?;
    let presenters = store::presenters_of(db, vec![edition.id]).await?;
    let trainers = store::trainers_of(db, edition.id).await?;
    let names = regions::region_names(db, language).await?;
    let group = store::regions_of(db, edition.id).await?;
    let titles = &design.version.titles;
    let shown = Shown {
        title: (
            titles.get(language).to_owned(),
            titles.language_of(language).code(),
        ),
        summary: design.version.content.summary.get(language).to_owned(),
        course_href: visit
            .actor
            .as_ref()
            .filter(|actor| catalogue::reads_courses(actor))
            .map(|_| format!("/courses/{}", design.course.slug)),
        kind: design.course.kind.code(),
        project: project.titles.get(language).to_owned(),
        project_code: project.code.clone(),
        contact: project.contact_email.clone(),
        days: views::days_of(language, &sessions, &slots, &presenters, &[]),
        trainers: trainers.iter().map(|person| person.full_name()).collect(),
        regions: group
            .into_iter()
            .map(|code| {
                (
                    names.get(&code).unwrap_or(&code).clone(),
                    regions::region_address(&code),
                )
            })
            .collect(),
        changes: store::schedule_changes_of(db, edition.id).await?,
        merged_into: merged_into(&visit, &edition).await?,
        tabs: tabs(&visit, &edition, **to_mark).await?,
        plans: visit
            .actor
            .as_ref()
            .is_some_and(|actor| actor.is_office_of(edition.project_id.0)),
        now: visit.app.clock.now(),
        edition,
        venue,
    };
    visit.shell.funding = projects::funding(&project, language);
    visit.page(&EditionPage::new(shown))
}

/// The tabs for those who work with the edition, with that of marking where answers wait or were marked.
async fn tabs(visit: &Visitor, edition: &Edition, to_mark: AnswersToMark) -> Result<Vec<views::Tab>, Fault> {
    let tabs = views::tabs(visit, edition, "schedule");
    if tabs.is_empty() {
        return Ok(tabs);
    }
    let waits = (to_mark.0)(visit.app.clone(), edition.id).await?;
    Ok(waits.map_or(tabs, |waits| {
        views::marking_tabs(visit, edition, waits, "schedule")
    }))
}

/// The code of the edition that took this one's participants.
async fn merged_into(visit: &Visitor, edition: &Edition) -> Result<Option<String>, Fault> {
    if edition.state != crate::editions::EditionState::Merged {
        return Ok(None);
    }
    let decisions = store::decisions_of(visit.db(), edition.id).await?;
    let Some(id) = decisions
        .into_iter()
        .find_map(|decision| decision.into_edition_id)
    else {
        return Ok(None);
    };
    Ok(store::edition(visit.db(), id).await?.map(|other| other.code))
}

#[get("/editions/<code>/schedule.ics")]
pub(super) async fn calendar(visit: Visitor, code: &str) -> Answer {
    let MaySee { edition, venue } = access::may_see(&visit, code).await?;
    let text = facts::calendar_of(&visit.app, visit.db(), &edition, &venue, visit.language()).await?;
    Ok(Reply::Content(Content {
        media_type: "text/calendar; charset=utf-8",
        save_as: Some(format!("{}.ics", edition.code)),
        bytes: text.into_bytes(),
    }))
}
