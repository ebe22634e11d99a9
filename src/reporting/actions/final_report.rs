//! What the final report is written from is gathered: evidence, targets, gain, evaluation, the map of groups. The number of
//! queries does not grow with the number of editions.

use std::collections::{BTreeMap, BTreeSet};

use super::ONE_AT_A_TIME;
use crate::{
    editions::{self, Edition, EditionId, EditionState, Venue},
    kernel::{app::App, fault::Fault, languages::Language, text::Message},
    projects::{self, Facts, Project},
    quizzes,
    regions::{self, GeoPoint, GroupMarks, MapNote, MapPicture, MapPlace, RegionGroup},
    reporting::{
        access::MayRead,
        rules::{
            final_report::{Gathered, Group, PublicFigures, Run, groups, is_off},
            suppression::suppress,
        },
        store::{
            self,
            evidence::{Depth, evidence},
        },
    },
    surveys,
};

/// The most editions that are named on a map beside a region.
const NAMED: usize = 3;

/// Gathers what the report says, as of now; `public` for the report that may be published. One at a time, for the evidence of a
/// project takes memory in proportion to its entries: the next turn comes when what was gathered is dropped.
pub async fn gather(
    app: &App,
    permit: &MayRead,
    facts: &Facts,
    language: Language,
    public: bool,
) -> Result<Gathered, Fault> {
    let turn = super::turn(&ONE_AT_A_TIME).await?;
    let (project, scope, db) = (&permit.project, permit.scope(), app.db.read());
    let as_of = app.clock.now();
    let mut evidence = evidence(app, project, scope, language, as_of, Depth::Figures).await?;
    let names = regions::region_names(db, language).await?;
    let mut runs = runs(app, project, &evidence.editions).await?;
    if public {
        // What was not announced is not published.
        let drafts: BTreeSet<String> = runs
            .iter()
            .filter(|run| run.edition.state == EditionState::Draft)
            .map(|run| run.edition.code.clone())
            .collect();
        evidence
            .editions
            .retain(|edition| !drafts.contains(&edition.code));
        runs.retain(|run| !drafts.contains(&run.edition.code));
    }
    let k = u64::try_from(project.suppression_k).unwrap_or(1).max(1);
    let groups = groups(&runs);
    let maps = maps(app, language, &runs, &groups).await?;
    let name = |code: String| names.get(&code).cloned().unwrap_or(code);
    let places = projects::project_regions(db, project.id).await?;
    let roles = projects::role_categories(db, project.id).await?;
    Ok(Gathered {
        places: places.into_iter().map(name).collect(),
        roles: roles
            .into_iter()
            .map(|role| role.names.get(language).to_owned())
            .collect(),
        targets: projects::targets(db, project.id).await?,
        reached: (facts.reached)(app.clone(), project.id).await?,
        gains: quizzes::gains_in(db, scope, if public { k } else { 1 }).await?,
        evaluated: surveys::evaluated_in(db, scope, project.suppression_k).await?,
        published: match public {
            true => Some(public_figures(app, project, language).await?),
            false => None,
        },
        project: project.clone(),
        regions: names,
        evidence,
        runs,
        groups,
        maps,
        _turn: Box::new(turn),
    })
}

/// What is known of the editions beside the evidence, in the order of the evidence: three queries.
async fn runs(
    app: &App,
    project: &Project,
    known: &[crate::reporting::rules::facts::EditionFacts],
) -> Result<Vec<Run>, Fault> {
    let db = app.db.read();
    let editions = editions::editions_in_projects(db, Some(vec![project.id.0])).await?;
    let ids: Vec<EditionId> = editions.iter().map(|(edition, _)| edition.id).collect();
    let mut regions = editions::regions_of_all(db, ids.clone()).await?;
    let mut sessions: BTreeMap<EditionId, usize> = BTreeMap::new();
    for session in editions::sessions_of_all(db, ids).await? {
        *sessions.entry(session.edition_id).or_default() += 1;
    }
    let mut by_code: BTreeMap<String, (Edition, Venue)> = editions
        .into_iter()
        .map(|(edition, venue)| (edition.code.clone(), (edition, venue)))
        .collect();
    let run = |code: &String| {
        let (edition, venue) = by_code.remove(code).ok_or(Fault::NotFound)?;
        Ok(Run {
            regions: regions.remove(&edition.id).unwrap_or_default(),
            sessions: sessions.get(&edition.id).copied().unwrap_or_default(),
            edition,
            venue,
        })
    };
    known.iter().map(|edition| &edition.code).map(run).collect()
}

/// Participants by region and role category, as they could be published without anyone being recognised: four queries.
pub async fn public_figures(
    app: &App,
    project: &Project,
    language: Language,
) -> Result<PublicFigures, Fault> {
    let db = app.db.read();
    let names = regions::region_names(db, language).await?;
    let mut places = projects::project_regions(db, project.id).await?;
    let roles = projects::role_categories(db, project.id).await?;
    let people = store::cells_of_participants(db, project.id).await?;
    // A region that left the project keeps those who were counted under it.
    let former: BTreeSet<&String> = people.iter().map(|(region, _)| region).collect();
    let former: Vec<String> = former
        .into_iter()
        .filter(|region| !places.contains(region))
        .cloned()
        .collect();
    places.extend(former);
    let count = |region: &str, role: &str| {
        let here = people
            .iter()
            .filter(|(of_region, of_role)| of_region == region && of_role == role);
        u32::try_from(here.count()).unwrap_or(u32::MAX)
    };
    let counts: Vec<Vec<u32>> = places
        .iter()
        .map(|region| roles.iter().map(|role| count(region, &role.code)).collect())
        .collect();
    let k = u32::try_from(project.suppression_k).unwrap_or(1).max(1);
    let name = |region: String| names.get(&region).cloned().unwrap_or(region);
    Ok(PublicFigures {
        k,
        table: suppress(&counts, k),
        regions: places.into_iter().map(name).collect(),
        roles: roles
            .iter()
            .map(|role| role.names.get(language).to_owned())
            .collect(),
    })
}

/// The map of each country that has a region in a group; its code, its name and the picture.
async fn maps(
    app: &App,
    language: Language,
    runs: &[Run],
    groups: &[Group],
) -> Result<Vec<(String, String, MapPicture)>, Fault> {
    if groups.is_empty() {
        return Ok(Vec::new());
    }
    let country_of = |code: &str| code.split('-').next().unwrap_or_default().to_owned();
    let codes: BTreeSet<String> = groups
        .iter()
        .flat_map(|group| &group.regions)
        .map(|code| country_of(code))
        .collect();
    let labelled: Vec<RegionGroup> = groups
        .iter()
        .map(|group| RegionGroup {
            codes: group.regions.clone(),
            label: label(runs, group),
        })
        .collect();
    let mut notes = BTreeMap::new();
    for (number, group) in (1_usize..).zip(groups) {
        let told = Message::new("reporting-final-group").with("number", number);
        let note = MapNote {
            text: app.languages.say(language, &told),
            brief: number.to_string(),
        };
        for region in &group.regions {
            notes.entry(region.clone()).or_insert_with(|| note.clone());
        }
    }
    let mut maps = Vec::new();
    for country in regions::countries(app.db.read()).await? {
        if !codes.contains(&country.code) {
            continue;
        }
        let hosts = hosts(runs, &country.code);
        let marks = GroupMarks {
            hosts: &hosts,
            notes: Some(&notes),
            ..GroupMarks::default()
        };
        let picture = regions::group_map(app, language, &country.code, &labelled, marks).await?;
        maps.extend(picture.map(|picture| {
            let name = country.names.get(language).to_owned();
            (country.code.to_lowercase(), name, picture)
        }));
    }
    Ok(maps)
}

/// The editions of a group by code, the first few of them.
fn label(runs: &[Run], group: &Group) -> String {
    let codes = group.runs.iter().filter_map(|place| runs.get(*place));
    let mut named: Vec<&str> = codes.take(NAMED).map(|run| run.edition.code.as_str()).collect();
    if group.runs.len() > NAMED {
        named.push("…");
    }
    named.join(", ")
}

/// The host cities in a country whose place is known, each once.
fn hosts(runs: &[Run], country: &str) -> Vec<MapPlace> {
    let mut seen = BTreeSet::new();
    let host = |run: &Run| {
        let venue = &run.venue;
        let point = GeoPoint {
            lat: venue.lat?,
            lon: venue.lon?,
        };
        let new = venue.country == country && seen.insert(venue.city.clone());
        new.then(|| MapPlace {
            name: venue.city.clone(),
            point,
            host: true,
        })
    };
    runs.iter().filter(|run| !is_off(run)).filter_map(host).collect()
}
