//! The search over courses, editions, materials and people: one query each, and of each only what the reader may see.

use crate::{
    catalogue, editions,
    home::views::{Hit, Hits},
    kernel::{fault::Fault, lists::Search},
    materials,
    people::{self, Actor, Visitor},
};

/// The most hits of one kind.
const MOST: usize = 20;

/// Everything that contains each word of the search, kind by kind.
pub async fn find(visit: &Visitor, search: &Search) -> Result<Vec<Hits>, Fault> {
    if search.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = vec![
        Hits {
            kind: "home-search-editions",
            hits: editions(visit, search).await?,
        },
        Hits {
            kind: "home-search-materials",
            hits: materials(visit, search).await?,
        },
    ];
    if let Some(actor) = &visit.actor {
        if reads_courses(actor) {
            found.push(Hits {
                kind: "home-search-courses",
                hits: courses(visit, search).await?,
            });
        }
        if actor.is_any_office() {
            found.push(Hits {
                kind: "home-search-people",
                hits: persons(visit, search).await?,
            });
        }
    }
    found.retain(|hits| !hits.hits.is_empty());
    Ok(found)
}

fn reads_courses(actor: &Actor) -> bool {
    actor.is_any_office() || actor.is_any_auditor() || actor.is_any_trainer()
}

/// Editions that were announced are public; others are found by those who read their project or teach them.
async fn editions(visit: &Visitor, search: &Search) -> Result<Vec<Hit>, Fault> {
    let editions = editions::editions_in_projects(visit.db(), None).await?;
    let sees = |edition: &editions::Edition| {
        let knows = |actor: &Actor| actor.reads_edition(edition.project_id.0, edition.id.0);
        edition.announced_at.is_some() || visit.actor.as_ref().is_some_and(knows)
    };
    let versions = editions
        .iter()
        .map(|(edition, _)| edition.course_version_id)
        .collect();
    let titles = catalogue::version_titles(visit.db(), versions).await?;
    let language = visit.language();
    let hit = |(edition, venue): &(editions::Edition, editions::Venue)| {
        let title = titles
            .get(&edition.course_version_id)
            .map(|title| title.get(language))
            .unwrap_or_default();
        let fits = sees(edition) && search.matches(&[&edition.code, title, &venue.city, &venue.name]);
        let when = visit.app.languages.date(language, edition.starts_on);
        fits.then(|| Hit {
            href: format!("/editions/{}", edition.code),
            title: format!("{} {title}", edition.code),
            note: format!("{}, {when}", venue.city),
        })
    };
    Ok(editions.iter().rev().filter_map(hit).take(MOST).collect())
}

async fn courses(visit: &Visitor, search: &Search) -> Result<Vec<Hit>, Fault> {
    let versions = catalogue::newest_versions(visit.db()).await?;
    let hit = |(version, course): (catalogue::CourseVersion, catalogue::Course)| {
        let titles: Vec<&str> = version.titles.0.values().map(String::as_str).collect();
        let fits = search.matches(&[&course.slug, &titles.join(" ")]);
        fits.then(|| Hit {
            href: format!("/courses/{}", course.slug),
            title: version.titles.get(visit.language()).to_owned(),
            note: course.slug.clone(),
        })
    };
    Ok(versions.into_iter().filter_map(hit).take(MOST).collect())
}

async fn materials(visit: &Visitor, search: &Search) -> Result<Vec<Hit>, Fault> {
    let works = materials::library(visit.db()).await?;
    let language = visit.language();
    let hit = |materials::Work { material: work, .. }| {
        let words: Vec<&str> = [&work.titles, &work.summaries]
            .into_iter()
            .flat_map(|texts| texts.0.values().map(String::as_str))
            .collect();
        let fits = search.matches(&[&work.slug, &words.join(" ")]);
        fits.then(|| Hit {
            href: format!("/materials/{}", work.slug),
            title: work.titles.get(language).to_owned(),
            note: work.summaries.get(language).to_owned(),
        })
    };
    Ok(works.into_iter().filter_map(hit).take(MOST).collect())
}

async fn persons(visit: &Visitor, search: &Search) -> Result<Vec<Hit>, Fault> {
    let people = people::find_people(visit.db(), visit.actor()?, search, MOST).await?;
    let hit = |line: people::Line| Hit {
        href: format!("/people/{}", line.id),
        title: format!("{} {}", line.given_name, line.family_name),
        note: format!("{} {}", line.email, line.organisation),
    };
    Ok(people.into_iter().map(hit).collect())
}
