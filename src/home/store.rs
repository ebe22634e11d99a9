//! What the front desks show, gathered from the slices above: each question is one or two queries, whatever the number
//! of editions.

mod finds;

pub use finds::find;

use std::collections::BTreeMap;

use time::Date;

use super::{
    rules::{EditionFacts, NextStep, next_step, office_step},
    views::{
        EditionHead, EnrolmentCard, FirstStep, Objections, OfficeFigures, OfficeLine, ProjectCard, Task,
        TeachingCard,
    },
};
use crate::{
    attendance, catalogue, certificates,
    editions::{self, Edition, EditionId, EditionState, Venue, state_kind},
    enrolment,
    kernel::{fault::Fault, text::Message, zones},
    people::{self, Actor, Visitor},
    projects, quizzes,
};

/// Today where the installation is.
pub fn today(visit: &Visitor) -> Date {
    zones::local(visit.app.clock.now(), &visit.app.settings.zone).date()
}

/// Editions in a few words, in the order given.
async fn heads(
    visit: &Visitor,
    editions: &[(Edition, Venue)],
) -> Result<BTreeMap<EditionId, EditionHead>, Fault> {
    let versions = editions
        .iter()
        .map(|(edition, _)| edition.course_version_id)
        .collect();
    let titles = catalogue::version_titles(visit.db(), versions).await?;
    let language = visit.language();
    let head = |(edition, venue): &(Edition, Venue)| {
        let title = titles.get(&edition.course_version_id);
        let head = EditionHead {
            href: format!("/editions/{}", edition.code),
            code: edition.code.clone(),
            title: title
                .map(|title| title.get(language).to_owned())
                .unwrap_or_default(),
            title_lang: title.map_or(language, |title| title.language_of(language)).code(),
            city: venue.city.clone(),
            starts_on: edition.starts_on.to_string(),
            ends_on: edition.ends_on.to_string(),
            state_key: format!("editions-state-{}", edition.state.code()),
            kind: state_kind(edition.state),
        };
        (edition.id, head)
    };
    Ok(editions.iter().map(head).collect())
}

/// The editions that come next, for guests.
pub async fn next_editions(visit: &Visitor, count: u64) -> Result<Vec<EditionHead>, Fault> {
    let editions = editions::next_editions(visit.db(), today(visit), count).await?;
    let mut heads = heads(visit, &editions).await?;
    Ok(editions
        .iter()
        .filter_map(|(edition, _)| heads.remove(&edition.id))
        .collect())
}

/// One's own enrolments, what is due first, then the latest.
pub async fn own_enrolments(visit: &Visitor, actor: &Actor) -> Result<Vec<EnrolmentCard>, Fault> {
    let enrolments = enrolment::enrolments_of(visit.db(), actor.id).await?;
    let ids = enrolments.iter().map(|enrolment| enrolment.edition_id).collect();
    let editions = editions::editions_and_their_venues(visit.db(), ids).await?;
    let heads = heads(visit, &editions).await?;
    let editions: BTreeMap<EditionId, Edition> = editions
        .into_iter()
        .map(|(edition, _)| (edition.id, edition))
        .collect();
    let today = today(visit);
    let card = |enrolment: &enrolment::Enrolment| {
        let edition = editions.get(&enrolment.edition_id)?;
        let days = (edition.starts_on, edition.ends_on);
        let step = next_step(enrolment.state, edition.state, days, today);
        Some(EnrolmentCard {
            edition: heads.get(&edition.id)?.clone(),
            state_key: format!("enrolment-state-{}", enrolment.state.code()),
            next: next_words(visit, step, enrolment),
            due: step.is_due(),
            next_href: match step {
                NextStep::Prepare | NextStep::Finish => format!("/learn/{}", enrolment.id),
                NextStep::CheckIn => "/check-in".to_owned(),
                _ => format!("/enrolments/{}", enrolment.id),
            },
            next_label: format!("home-step-{}-label", step.key()),
            href: format!("/enrolments/{}", enrolment.id),
        })
    };
    let mut cards: Vec<EnrolmentCard> = enrolments.iter().filter_map(card).collect();
    cards.sort_by_key(|card| !card.due);
    Ok(cards)
}

/// The editions to which somebody can ask for a seat today: meant for their region and role category, and not theirs yet.
pub async fn open_to(
    visit: &Visitor,
    actor: &Actor,
    own: &[EnrolmentCard],
) -> Result<Vec<EditionHead>, Fault> {
    let (Some(region), Some(role)) = (&actor.region, &actor.role_category) else {
        return Ok(Vec::new());
    };
    let mut editions = editions::editions_open_to(visit.db(), (region, role), today(visit)).await?;
    editions.retain(|(edition, _)| own.iter().all(|card| card.edition.code != edition.code));
    let mut heads = heads(visit, &editions).await?;
    Ok(editions
        .iter()
        .filter_map(|(edition, _)| heads.remove(&edition.id))
        .collect())
}

fn next_words(visit: &Visitor, step: NextStep, enrolment: &enrolment::Enrolment) -> Message {
    let message = Message::new(format!("home-step-{}", step.key()));
    match (step, enrolment.offered_until) {
        (NextStep::Answer, Some(until)) => {
            let until = zones::local(until, &visit.app.settings.zone);
            message.with("until", visit.app.languages.datetime(visit.language(), until))
        }
        (NextStep::Answer, None) => Message::new("home-step-answer-soon"),
        _ => message,
    }
}

/// The editions that somebody teaches: today's first, then those ahead, then the past.
pub async fn taught(visit: &Visitor, actor: &Actor) -> Result<Vec<TeachingCard>, Fault> {
    let ids: Vec<EditionId> = actor.editions_taught().into_iter().map(EditionId).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let editions = editions::editions_and_their_venues(visit.db(), ids.clone()).await?;
    let counts = enrolment::seat_counts(visit.db(), ids.clone()).await?;
    let open = attendance::open_objections(visit.db(), ids.clone()).await?;
    let to_mark = quizzes::answers_to_mark(visit.db(), ids).await?;
    let mut heads = heads(visit, &editions).await?;
    let today = today(visit);
    let order = |edition: &Edition| {
        let meets = (edition.starts_on..=edition.ends_on).contains(&today);
        (!meets, edition.ends_on < today, edition.starts_on)
    };
    let mut editions: Vec<Edition> = editions.into_iter().map(|(edition, _)| edition).collect();
    editions.sort_by_key(order);
    let card = |edition: Edition| {
        Some(TeachingCard {
            edition: heads.remove(&edition.id)?,
            today: (edition.starts_on..=edition.ends_on).contains(&today),
            seated: counts.get(&edition.id).copied().unwrap_or_default().seated,
            to_mark: to_mark.get(&edition.id).copied().unwrap_or(0),
            objections: open_objections(&open, &edition),
        })
    };
    Ok(editions.into_iter().filter_map(card).collect())
}

/// What an office or an auditor sees of their editions.
pub struct OfficeView {
    /// The figures.
    pub figures: OfficeFigures,
    /// The editions that are not over.
    pub editions: Vec<OfficeLine>,
    /// The projects.
    pub projects: Vec<ProjectCard>,
    /// Codes of editions in which certificates could not be issued, and to how many people.
    pub uncertified: Vec<(String, u64)>,
}

/// Everything of the projects that somebody reads.
pub async fn office(visit: &Visitor, actor: &Actor) -> Result<OfficeView, Fault> {
    let only = actor.projects_read();
    let projects = projects::projects(visit.db(), only.clone()).await?;
    let editions: Vec<(Edition, Venue)> = editions::editions_in_projects(visit.db(), only)
        .await?
        .into_iter()
        .filter(|(edition, _)| !is_over(edition.state))
        .collect();
    let ids: Vec<EditionId> = editions.iter().map(|(edition, _)| edition.id).collect();
    let counts = enrolment::seat_counts(visit.db(), ids.clone()).await?;
    let open = attendance::open_objections(visit.db(), ids).await?;
    let mut heads = heads(visit, &editions).await?;
    let today = today(visit);
    let line = |(edition, _): &(Edition, Venue)| {
        let count = counts.get(&edition.id).copied().unwrap_or_default();
        let decides = actor.is_office_of(edition.project_id.0);
        Some(OfficeLine {
            edition: heads.remove(&edition.id)?,
            seated: count.seated,
            seats: edition.capacity_max.into(),
            waiting: count.waiting,
            step: decides
                .then(|| office_task(edition, count.seated, today))
                .flatten(),
            objections: open_objections(&open, edition).filter(|_| decides),
        })
    };
    let lines: Vec<OfficeLine> = editions.iter().filter_map(line).collect();
    let failed_mails = if actor.is_any_office() {
        Some(people::count_failed_mails(visit.db(), actor).await?)
    } else {
        None
    };
    Ok(OfficeView {
        uncertified: certificates::failed_in(visit.db(), actor.offices()).await?,
        figures: OfficeFigures {
            editions: lines.len() as u64,
            seated: lines.iter().map(|line| line.seated).sum(),
            seats: lines.iter().map(|line| line.seats).sum(),
            waiting: lines.iter().map(|line| line.waiting).sum(),
            failed_mails,
        },
        editions: lines,
        projects: projects
            .into_iter()
            .map(|project| project_card(visit, actor, project))
            .collect(),
    })
}

fn open_objections(
    open: &BTreeMap<EditionId, attendance::OpenObjections>,
    edition: &Edition,
) -> Option<Objections> {
    let open = open.get(&edition.id)?;
    Some(Objections {
        count: open.count,
        href: format!("/editions/{}/attendance/{}/attestations", edition.code, open.day),
    })
}

fn is_over(state: EditionState) -> bool {
    matches!(
        state,
        EditionState::Closed | EditionState::Cancelled | EditionState::Merged
    )
}

fn office_task(edition: &Edition, seated: i64, today: Date) -> Option<Task> {
    let facts = EditionFacts {
        state: edition.state,
        enrol_from: edition.enrol_from,
        decide_on: edition.decide_on,
        starts_on: edition.starts_on,
        ends_on: edition.ends_on,
        least: edition.capacity_min.into(),
        seated,
    };
    let step = office_step(facts, today)?;
    Some(Task {
        what: Message::new(format!("home-office-step-{}", step.key())),
        href: format!("/editions/{}/{}", edition.code, step.page()),
        about: edition.code.clone(),
        kind: if step.is_urgent() { "stop" } else { "info" },
        hurry: if step.is_urgent() {
            "home-hurry-now"
        } else {
            "home-hurry-soon"
        },
    })
}

fn project_card(visit: &Visitor, actor: &Actor, project: projects::Project) -> ProjectCard {
    ProjectCard {
        href: format!("/projects/{}", project.code),
        title: project.titles.get(visit.language()).to_owned(),
        starts_on: project.starts_on.to_string(),
        ends_on: project.ends_on.to_string(),
        audited: !actor.is_office_of(project.id.0),
        code: project.code,
    }
}

/// How to begin in an installation without a project, for those who may.
pub async fn first_steps(visit: &Visitor) -> Result<Vec<FirstStep>, Fault> {
    let has_course = !catalogue::newest_versions(visit.db()).await?.is_empty();
    let steps = [
        ("course", "/courses/import"),
        ("project", "/projects/new"),
        ("people", "/people/new"),
    ];
    let current = usize::from(has_course);
    let step = |(index, (key, href)): (usize, (&str, &str))| FirstStep {
        label: visit.say(&Message::new(format!("home-first-{key}"))),
        state: match index {
            index if index < current => "done",
            index if index == current => "current",
            _ => "todo",
        },
        href: Some(href.to_owned()),
        note: Some(visit.say(&Message::new(format!("home-first-{key}-note")))),
    };
    Ok(steps.into_iter().enumerate().map(step).collect())
}
