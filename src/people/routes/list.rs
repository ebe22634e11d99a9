//! The list of the register: searched, narrowed, sorted, page by page.

use std::collections::BTreeMap;

use rocket::{State, get};

use super::reading;
use crate::{
    kernel::{
        fault::Fault,
        form::FormState,
        lists::{PER_PAGE, Pager, Search},
        page::{Answer, percent_encode},
        parts::SortLink,
    },
    people::{
        access,
        facts::{Facts, Places},
        model::PersonId,
        store::{self, Line},
        views::{PeopleLine, PeoplePage},
        visitor::Member,
    },
};

#[get("/people?<q>&<region>&<role>&<sort>&<order>&<page>")]
#[allow(clippy::too_many_arguments)]
pub(super) async fn list(
    visit: Member,
    facts: &State<Facts>,
    q: Option<&str>,
    region: Option<&str>,
    role: Option<&str>,
    sort: Option<&str>,
    order: Option<&str>,
    page: Option<u64>,
) -> Answer {
    let permit = access::may_keep_people(&visit)?;
    let places = (facts.places)(visit.app.clone(), visit.language()).await?;
    let [q, region, role] = [q, region, role].map(Option::unwrap_or_default);
    let given = |code: &'static str| move |value: &&str| !value.is_empty() && *value != code;
    let found = store::register(
        visit.db(),
        permit.by.offices(),
        Some(region).filter(given("")),
        Some(role).filter(given("")),
    )
    .await?;
    let search = Search::new(q);
    let mut found: Vec<Line> = found
        .into_iter()
        .filter(|line| {
            search.matches(&[
                &line.given_name,
                &line.family_name,
                &line.email,
                &line.organisation,
            ])
        })
        .collect();
    let by_organisation = sort == Some("organisation");
    let descending = order == Some("desc");
    sort_lines(&visit, &mut found, by_organisation, descending);

    let sorted = if by_organisation { "organisation" } else { "" };
    let turned = if descending { "desc" } else { "" };
    let kept = [("q", q), ("region", region), ("role", role)];
    let all = [&kept[..], &[("sort", sorted), ("order", turned)]].concat();
    let pager = Pager::new("/people", &all, page, found.len() as u64);
    let skip = usize::try_from(pager.skip()).unwrap_or(usize::MAX);
    let shown: Vec<Line> = found.into_iter().skip(skip).take(PER_PAGE as usize).collect();
    let narrowed = kept.iter().any(|(_, value)| !value.is_empty());
    visit.page(&PeoplePage {
        filter: FormState::filled(kept.map(|(name, value)| (name, value.to_owned()))),
        clear: narrowed.then(|| "/people".to_owned()),
        regions: reading::choices(&places.regions),
        role_categories: reading::choices(&places.role_categories),
        by_name: sort_link(&kept, "name", !by_organisation, descending),
        by_organisation: sort_link(&kept, "organisation", by_organisation, descending),
        people: lines(&visit, &places, shown).await?,
        pager,
    })
}

/// Sorts as the reader's language does: by family name, or by organisation and then family name.
fn sort_lines(visit: &Member, lines: &mut [Line], by_organisation: bool, descending: bool) {
    let language = visit.language();
    let key = |text: &str| visit.app.languages.sort_key(language, text);
    lines.sort_by_cached_key(|line| {
        let organisation = by_organisation.then(|| key(&line.organisation));
        (
            organisation,
            key(&line.family_name),
            key(&line.given_name),
            line.id,
        )
    });
    if descending {
        lines.reverse();
    }
}

fn sort_link(kept: &[(&str, &str)], column: &str, current: bool, descending: bool) -> SortLink {
    let order = match (current, descending) {
        (false, _) => "none",
        (true, false) => "ascending",
        (true, true) => "descending",
    };
    let kept: String = kept
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}&", percent_encode(value)))
        .collect();
    let turn = if order == "ascending" { "&order=desc" } else { "" };
    SortLink {
        href: format!("/people?{kept}sort={column}{turn}"),
        order,
    }
}

async fn lines(visit: &Member, places: &Places, shown: Vec<Line>) -> Result<Vec<PeopleLine>, Fault> {
    let ids = shown.iter().map(|line| line.id).collect();
    let mut permissions: BTreeMap<PersonId, Vec<String>> = BTreeMap::new();
    for grant in store::grants_of(visit.db(), ids).await? {
        let held = permissions.entry(grant.person_id).or_default();
        let key = format!("people-permission-{}", grant.permission);
        if !held.contains(&key) {
            held.push(key);
        }
    }
    let line = |line: Line| PeopleLine {
        href: format!("/people/{}", line.id),
        name: format!("{}, {}", line.family_name, line.given_name),
        permissions: permissions.remove(&line.id).unwrap_or_default(),
        region: line
            .region_code
            .map(|code| places.region(&code))
            .unwrap_or_default(),
        role_category: line
            .role_category
            .map(|code| places.role_category(&code))
            .unwrap_or_default(),
        email: line.email,
        organisation: line.organisation,
    };
    Ok(shown.into_iter().map(line).collect())
}
