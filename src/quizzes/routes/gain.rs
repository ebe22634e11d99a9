//! Addresses of gain from the test before to the test after.

use std::collections::{BTreeMap, HashMap};

use items::statistics::{Gain, PersonGain, Sat, gain};
use rocket::get;

use super::seen::Seen;
use crate::{
    kernel::{
        fault::Fault,
        languages::Language,
        lists::{PER_PAGE, Pager},
        page::Answer,
        parts::Choice,
        text::{Localised, Message},
    },
    people::{Member, PersonId, note_views},
    projects,
    quizzes::{
        access::{self, MayReadResults},
        model::{ItemId, QuizPurpose},
        rules::results::{Part, Test, Tested, gains_of_groups, gains_of_parts},
        store::{self, AskedVersion, QuizLine, Sittings},
        views::{
            gain::{GainPage, GroupRow, Groups, Persons, Whole, orders, points, significance},
            words::Label,
        },
    },
    regions,
};

#[get("/editions/<code>/gain?<page>")]
pub(super) async fn of_edition(mut visit: Member, code: &str, page: Option<u64>) -> Answer {
    let permit = access::may_read_results_of_edition(&visit, code).await?;
    show(&mut visit, permit, None, page).await
}

#[get("/projects/<code>/gain?<course>&<page>")]
pub(super) async fn of_project(
    mut visit: Member,
    code: &str,
    course: Option<&str>,
    page: Option<u64>,
) -> Answer {
    let permit = access::may_read_results_of_project(&visit, code).await?;
    show(&mut visit, permit, course, page).await
}

async fn show(visit: &mut Member, permit: MayReadResults, course: Option<&str>, page: Option<u64>) -> Answer {
    let seen = Seen::of(visit, permit).await?;
    let language = visit.language();
    let courses = seen.courses_with_both();
    let (course, line) = match course {
        Some(course) => courses.get_key_value(course),
        None => courses.first_key_value(),
    }
    .map(|(course, line)| (*course, *line))
    .ok_or(Fault::NotFound)?;
    let tests: Vec<&QuizLine> = seen
        .quizzes
        .iter()
        .filter(|quiz| quiz.course == course && quiz.purpose != QuizPurpose::Practice)
        .collect();
    let Sittings {
        people,
        asked,
        waiting,
    } = store::sittings(visit.db(), seen.permit.scope(), &tests).await?;
    let mut people: Vec<(PersonId, Tested<ItemId>)> =
        people.into_iter().map(|sat| (sat.person, sat.tested)).collect();
    people.sort_by_cached_key(|(person, tested)| {
        (visit.app.languages.sort_key(language, &tested.name), person.0)
    });
    let (persons, tested): (Vec<PersonId>, Vec<Tested<ItemId>>) = people.into_iter().unzip();

    let team = seen.permit.team;
    let k = u64::try_from(seen.permit.project.suppression_k)
        .unwrap_or(1)
        .max(1);
    let k = if team { 0 } else { k };
    let taken = |test: &Option<Test<ItemId>>| test.as_ref().and_then(Test::taken);
    let sat: Vec<Sat<String>> = tested
        .iter()
        .map(|tested| Sat {
            person: tested.name.clone(),
            before: taken(&tested.before),
            after: taken(&tested.after),
        })
        .collect();
    let found = gain(&sat, k.max(1));
    let rows = if team {
        note_views(&visit.app, &visit.actor, &persons, "results").await?;
        Some(page_of_persons(&seen, course, page, &found, language))
    } else {
        None
    };
    let choice = |(course, line): (&&str, &&QuizLine)| Choice::new(*course, line.course_titles.get(language));
    let words = Words::of(visit, &seen, line, &asked).await?;
    let hidden = found.figures.people < k;
    visit.page(&GainPage {
        course: line.course_titles.worded(language),
        courses: if courses.len() > 1 {
            courses.iter().map(choice).collect()
        } else {
            Vec::new()
        },
        course_key: course.to_owned(),
        people: found.figures.people,
        whole: Whole::of(&found.figures, language),
        significance: found
            .figures
            .significance
            .as_ref()
            .map(|found| significance(found, language)),
        // Each order is a group of its own.
        orders: if found.orders.iter().all(|order| order.people >= k) {
            orders(&found, language)
        } else {
            Vec::new()
        },
        balanced: found
            .balanced
            .filter(|_| !hidden)
            .map(|gain| points(gain, language)),
        persons: rows,
        absent: [found.only_before.len(), found.only_after.len()],
        waiting,
        groups: words.groups(&tested, k, language),
        k,
        top: seen.top(
            visit,
            Some(visit.app.languages.word(language, "quizzes-gain-title")),
        ),
    })
}

fn page_of_persons(
    seen: &Seen,
    course: &str,
    page: Option<u64>,
    found: &Gain<String>,
    language: Language,
) -> Persons {
    let path = format!("{}/gain", seen.base);
    let kept = if seen.permit.edition.is_none() { course } else { "" };
    let pager = Pager::new(&path, &[("course", kept)], page, found.people.len() as u64);
    let skip = usize::try_from(pager.skip()).unwrap_or(usize::MAX);
    let shown: Vec<PersonGain<String>> = found
        .people
        .iter()
        .skip(skip)
        .take(PER_PAGE as usize)
        .cloned()
        .collect();
    Persons::new(found, &shown, pager, language)
}

/// What groups are called.
struct Words {
    regions: BTreeMap<String, String>,
    roles: BTreeMap<String, Localised>,
    outcomes: Vec<Localised>,
    items: HashMap<ItemId, Localised>,
}

impl Words {
    async fn of(visit: &Member, seen: &Seen, line: &QuizLine, asked: &[AskedVersion]) -> Result<Self, Fault> {
        let roles = projects::role_categories(visit.db(), seen.permit.project.id).await?;
        Ok(Self {
            regions: regions::region_names(visit.db(), visit.language()).await?,
            roles: roles.into_iter().map(|role| (role.code, role.names)).collect(),
            outcomes: line.content.outcomes.clone(),
            items: asked
                .iter()
                .map(|version| (version.item_id, version.content.text.clone()))
                .collect(),
        })
    }

    fn groups(&self, tested: &[Tested<ItemId>], k: u64, language: Language) -> Vec<Groups> {
        let mut kinds: [(&'static str, Vec<GroupRow>); 3] =
            ["item", "outcome", "ground"].map(|kind| (kind, Vec::new()));
        for (part, figures) in gains_of_parts(tested, 1) {
            let (kind, label) = match &part {
                Part::Item(item) => (0, self.items.get(item).map(|text| Label::written(text, language))),
                Part::Outcome(number) => (1, Some(self.outcome(*number, language))),
                Part::Ground(ground) => (
                    2,
                    Some(Label::said(Message::new(format!("catalogue-ground-{ground}")))),
                ),
            };
            if let (Some((_, rows)), Some(label)) = (kinds.get_mut(kind), label) {
                let shown = (figures.people >= k).then_some(&figures);
                rows.push(GroupRow::new(label, shown, language));
            }
        }
        let named = |kind, groups: Vec<(String, Option<_>)>| {
            let row = |(code, figures): (String, Option<_>)| {
                GroupRow::new(self.label(kind, &code, language), figures.as_ref(), language)
            };
            (kind, groups.into_iter().map(row).collect::<Vec<_>>())
        };
        let region = gains_of_groups(tested, |tested| tested.region.clone(), k);
        let role = gains_of_groups(tested, |tested| tested.role_category.clone(), k);
        kinds
            .into_iter()
            .chain([named("region", region), named("role", role)])
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(kind, rows)| Groups { kind, rows })
            .collect()
    }

    fn outcome(&self, number: i32, language: Language) -> Label {
        let place = usize::try_from(number)
            .ok()
            .and_then(|number| number.checked_sub(1));
        match place.and_then(|place| self.outcomes.get(place)) {
            Some(text) => Label::written(text, language),
            None => Label::said(Message::new("quizzes-outcome-number").with("number", number)),
        }
    }

    fn label(&self, kind: &str, code: &str, language: Language) -> Label {
        let written = match kind {
            "region" => self.regions.get(code).map(Label::plain),
            _ => self.roles.get(code).map(|names| Label::written(names, language)),
        };
        written.unwrap_or_else(|| Label::plain(code))
    }
}
