//! Addresses of item analyses.

use std::collections::BTreeMap;

use items::statistics::{Analysis, Given, Least, Version};
use rocket::get;

use super::seen::Seen;
use crate::{
    kernel::page::Answer,
    people::Member,
    quizzes::{
        access::{self, MayReadResults},
        model::ItemId,
        store::{self, AskedVersion},
        views::{
            analysis::{AskedItem, analysis_page},
            words::shortened,
        },
    },
};

#[get("/editions/<code>/results/<quiz>/items")]
pub(super) async fn of_edition(mut visit: Member, code: &str, quiz: &str) -> Answer {
    let permit = access::may_read_results_of_edition(&visit, code).await?;
    page(&mut visit, permit, (None, quiz)).await
}

#[get("/projects/<code>/results/<course>/<quiz>/items")]
pub(super) async fn of_project(mut visit: Member, code: &str, course: &str, quiz: &str) -> Answer {
    let permit = access::may_read_results_of_project(&visit, code).await?;
    page(&mut visit, permit, (Some(course), quiz)).await
}

async fn page(visit: &mut Member, permit: MayReadResults, name: (Option<&str>, &str)) -> Answer {
    let seen = Seen::of(visit, permit).await?;
    let quiz = seen.quiz(name)?;
    let language = visit.language();
    let asked = Items::of(store::versions_asked(visit.db(), &quiz.ids).await?);
    let versions: Vec<Version<'_>> = asked
        .versions
        .iter()
        .map(|version| Version {
            task: &version.content.task,
            drawn: version.drawn,
        })
        .collect();
    let positions = store::positions(asked.versions.iter().map(|version| version.id));
    let mut analysis = Analysis::new(asked.items.len(), &versions);
    let waiting = store::each_marked(visit.db(), seen.permit.scope(), &quiz.ids, true, |attempt| {
        let given: Vec<Given<'_>> = attempt
            .items
            .iter()
            .filter_map(|item| {
                let version = *positions.get(&item.version)?;
                let place = *asked.place_of.get(version)?;
                Some(Given {
                    place,
                    version,
                    mark: item.mark,
                    most: item.most,
                    answer: item.answer.as_ref(),
                    language: &attempt.language,
                })
            })
            .collect();
        analysis.add(&given);
    })
    .await?;
    let least = Least::TO_DECIDE;
    let figures = analysis.figures(least);
    let items: Vec<AskedItem<'_>> = asked
        .items
        .iter()
        .filter_map(|item| {
            let newest = item.last().and_then(|position| asked.versions.get(*position))?;
            let version = |position: &usize| {
                let version = asked.versions.get(*position)?;
                Some((version.number, &version.content.task, *position))
            };
            Some(AskedItem {
                text: shortened(newest.content.text.worded(language)),
                worth: language.decimal(newest.worth.to_f64()),
                drawn: newest.drawn,
                versions: item.iter().filter_map(version).collect(),
            })
        })
        .collect();
    let title = quiz.line.titles.worded(language);
    let top = seen.top(visit, Some(title.text.clone()));
    visit.page(&analysis_page(
        (top, title, quiz.at.results.clone()),
        &items,
        &figures,
        (waiting, least),
        language,
    ))
}

/// The items of a quiz, each with its versions.
struct Items {
    /// All versions, each once.
    versions: Vec<AskedVersion>,
    /// For each version the place of its item.
    place_of: Vec<usize>,
    /// For each item its versions, the oldest first, by their positions.
    items: Vec<Vec<usize>>,
}

impl Items {
    fn of(asked: Vec<AskedVersion>) -> Self {
        let mut found = Self {
            versions: Vec::new(),
            place_of: Vec::new(),
            items: Vec::new(),
        };
        let mut places: BTreeMap<ItemId, usize> = BTreeMap::new();
        for version in asked {
            if found.versions.iter().any(|known| known.id == version.id) {
                continue;
            }
            let next = found.items.len();
            let place = *places.entry(version.item_id).or_insert(next);
            if place == next {
                found.items.push(Vec::new());
            }
            if let Some(item) = found.items.get_mut(place) {
                item.push(found.versions.len());
            }
            found.place_of.push(place);
            found.versions.push(version);
        }
        let number = |position: &usize| found.versions.get(*position).map(|version| version.number);
        for item in &mut found.items {
            item.sort_by_key(number);
        }
        found
    }
}
