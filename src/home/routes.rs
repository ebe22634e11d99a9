//! The start page and the search.

use std::collections::BTreeMap;

use rocket::{Route, get, routes};

use super::{
    store,
    views::{DeskPage, EnrolmentCard, Objections, OfficeLine, SearchPage, Task, TeachingCard, WelcomePage},
};
use crate::{
    kernel::{
        fault::Fault,
        form::FormState,
        lists::{LongList, Pager, Search, Wanted},
        page::Answer,
        text::Message,
    },
    people::{Actor, Visitor},
};

/// All routes of this slice.
pub fn routes() -> Vec<Route> {
    routes![start, search]
}

/// How many editions a guest is shown on the start page.
const FIRST_EDITIONS: u64 = 6;

/// What waits, on one page of the start page.
const TASKS: u64 = 10;
/// Editions taught, on one page.
const TEACHING: u64 = 12;
/// Editions of an office, on one page.
const EDITIONS: u64 = 25;

/// Which part of the long lists of a start page is shown.
struct Parts {
    /// The page of what waits.
    tasks: Option<u64>,
    /// The page of the editions taught.
    teaching: Option<u64>,
    /// Which editions of the office.
    editions: Wanted,
}

#[get("/?<tasks>&<teaching>&<list..>")]
async fn start(visit: Visitor, tasks: Option<u64>, teaching: Option<u64>, list: Wanted) -> Answer {
    let parts = Parts {
        tasks,
        teaching,
        editions: list,
    };
    match &visit.actor {
        None => visit.page(&WelcomePage {
            site: visit.shell.site.clone(),
            editions: store::next_editions(&visit, FIRST_EDITIONS).await?,
        }),
        Some(actor) => visit.page(&desk(&visit, actor, parts).await?),
    }
}

/// The start page of somebody who is signed in, by everything they are here.
async fn desk(visit: &Visitor, actor: &Actor, parts: Parts) -> Result<DeskPage, Fault> {
    let enrolments = store::own_enrolments(visit, actor).await?;
    let teaching = store::taught(visit, actor).await?;
    let (reads, keeps) = (
        actor.is_any_office() || actor.is_any_auditor(),
        actor.is_any_office(),
    );
    let mut page = DeskPage {
        name: actor.name.clone(),
        takes_part: !reads && teaching.is_empty(),
        ..Default::default()
    };
    if reads {
        let office = store::office(visit, actor).await?;
        if keeps && office.projects.is_empty() {
            page.first_steps = store::first_steps(visit).await?;
        } else {
            page.figures = Some(office.figures);
        }
        page.editions = office.editions;
        page.projects = office.projects;
        page.uncertified = office.uncertified;
    }
    if page.takes_part {
        page.open = store::open_to(visit, actor, &enrolments).await?;
    }
    page.tasks = tasks(&enrolments, &teaching, &page);
    page.enrolments = enrolments;
    page.teaching = teaching;
    cut(&mut page, &parts);
    Ok(page)
}

/// Leaves of each long list the part that is asked for, and puts the way to the others below it.
fn cut(page: &mut DeskPage, parts: &Parts) {
    let number = |page: Option<u64>| page.map(|page| page.to_string()).unwrap_or_default();
    let at = [
        ("tasks", number(parts.tasks)),
        ("teaching", number(parts.teaching)),
    ];
    let [tasks, teaching] = at.each_ref().map(|(name, page)| (*name, page.as_str()));
    let editions = number(parts.editions.page);
    let asked = [("q", parts.editions.q()), ("page", editions.as_str())];

    let kept = [&[teaching], &asked[..]].concat();
    let total = page.tasks.len() as u64;
    page.tasks_pager = Pager::of(("/", "tasks"), &kept, ("tasks", parts.tasks), (total, TASKS));
    page.tasks = page.tasks_pager.cut(std::mem::take(&mut page.tasks));

    let kept = [&[tasks], &asked[..]].concat();
    let total = page.teaching.len() as u64;
    page.teaching_pager = Pager::of(
        ("/", "teaching"),
        &kept,
        ("teaching", parts.teaching),
        (total, TEACHING),
    );
    page.teaching = page.teaching_pager.cut(std::mem::take(&mut page.teaching));

    let kept: Vec<(&str, &str)> = [tasks, teaching]
        .into_iter()
        .filter(|(_, page)| !page.is_empty())
        .collect();
    let list = LongList {
        path: "/",
        anchor: "editions",
        kept: &kept,
        kinds: Vec::new(),
        per_page: EDITIONS,
    };
    let fits = |line: &OfficeLine, search: &Search, _: &str| {
        search.matches(&[&line.edition.code, &line.edition.city, &line.edition.title])
    };
    let editions = std::mem::take(&mut page.editions);
    (page.editions, page.finder) = list.find(&parts.editions, editions, fits, |_| false);
}

/// What waits for somebody, the most urgent first.
fn tasks(enrolments: &[EnrolmentCard], teaching: &[TeachingCard], page: &DeskPage) -> Vec<Task> {
    let own = enrolments.iter().filter(|card| card.due).map(|card| Task {
        what: card.next.clone(),
        href: card.next_href.clone(),
        about: card.edition.code.clone(),
        kind: "wait",
        hurry: "home-hurry-you",
    });
    let today = teaching.iter().filter(|card| card.today).map(|card| Task {
        what: Message::new("home-teach-today"),
        href: format!("{}/attendance", card.edition.href),
        about: card.edition.code.clone(),
        kind: "stop",
        hurry: "home-hurry-today",
    });
    let marking = teaching.iter().filter(|card| card.to_mark > 0).map(|card| Task {
        what: Message::new("home-teach-to-mark").with("count", card.to_mark),
        href: format!("{}/marking", card.edition.href),
        about: card.edition.code.clone(),
        kind: "wait",
        hurry: "home-hurry-you",
    });
    let taught = teaching.iter().map(|card| (&card.edition.code, &card.objections));
    let kept = page
        .editions
        .iter()
        .map(|line| (&line.edition.code, &line.objections));
    let objections: BTreeMap<&String, &Objections> = taught
        .chain(kept)
        .filter_map(|(code, objections)| Some((code, objections.as_ref()?)))
        .collect();
    let objections = objections.into_iter().map(|(code, objections)| Task {
        what: Message::new("home-objections").with("count", objections.count),
        href: objections.href.clone(),
        about: code.clone(),
        kind: "wait",
        hurry: "home-hurry-you",
    });
    let office = page
        .editions
        .iter()
        .filter_map(|line: &OfficeLine| line.step.clone());
    let failed = page
        .figures
        .as_ref()
        .and_then(|figures| figures.failed_mails)
        .unwrap_or(0);
    let mails = (failed > 0).then(|| Task {
        what: Message::new("home-failed-mails").with("count", failed),
        href: "/mail?state=failed".to_owned(),
        about: String::new(),
        kind: "stop",
        hurry: "home-hurry-now",
    });
    let uncertified = page.uncertified.iter().map(|(code, count)| Task {
        what: Message::new("home-uncertified").with("count", *count),
        href: format!("/editions/{code}/certificates"),
        about: code.clone(),
        kind: "stop",
        hurry: "home-hurry-now",
    });
    let mut tasks: Vec<Task> = today
        .chain(uncertified)
        .chain(own)
        .chain(marking)
        .chain(objections)
        .chain(mails)
        .chain(office)
        .collect();
    tasks.sort_by_key(|task| match task.kind {
        "stop" => 0,
        "wait" => 1,
        _ => 2,
    });
    tasks
}

#[get("/search?<q>")]
async fn search(visit: Visitor, q: Option<&str>) -> Answer {
    let q = q.unwrap_or_default();
    let search = Search::new(q);
    visit.page(&SearchPage {
        filter: FormState::filled([("q", q.to_owned())]),
        asked: !search.is_empty(),
        found: store::find(&visit, &search).await?,
    })
}
