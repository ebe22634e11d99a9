//! Planning an edition and changing it.

use rocket::{State, get, post};

use super::form::{self, Known};
use crate::{
    catalogue,
    editions::{
        Edition, EditionId, VenueId, access, actions,
        facts::SeatsTaken,
        store,
        views::{Choice, EditionFormPage, FormLists, RegionBox},
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        languages::Language,
        page::{Answer, Reply},
        zones,
    },
    people::Member,
    projects::{self, Project},
    regions,
};

/// So many regions are proposed as a group; of more the office chooses.
const FEW_REGIONS: usize = 5;

#[get("/projects/<code>/editions/new")]
pub(super) async fn new(mut visit: Member, code: &str) -> Answer {
    let permit = access::may_plan_in(&visit, code).await?;
    visit.visit.shell.funding = projects::funding(&permit.project, visit.language());
    let known = known(&visit, permit.project).await?;
    let state = proposal(&visit, &known.project).await?;
    let few = known.group.len() <= FEW_REGIONS;
    let lists = lists(&visit, &known, if few { &known.group } else { &[] }).await?;
    visit.page(&new_page(&visit, state, lists, &known.project))
}

#[post("/projects/<code>/editions", data = "<posted>")]
pub(super) async fn create(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_plan_in(&visit, code).await?;
    visit.visit.shell.funding = projects::funding(&permit.project, visit.language());
    let known = known(&visit, permit.project.clone()).await?;
    let state = match form::read_new(&posted, &known) {
        Ok((new, venue)) => {
            let address = format!("/editions/{}", new.code);
            match actions::create(&visit.app, permit, new, venue).await {
                Ok(()) => return Reply::done(address, "edition-planned"),
                Err(Fault::Refused(message)) => posted.state().with_error("code", message),
                Err(fault) => return Err(fault),
            }
        }
        Err(state) => *state,
    };
    let lists = lists(&visit, &known, &ticked(&posted)).await?;
    visit.form_again(&new_page(&visit, state, lists, &known.project))
}

#[get("/editions/<code>/edit")]
pub(super) async fn edit(mut visit: Member, code: &str) -> Answer {
    let edition = planned(&visit, code).await?;
    super::with_funding(&mut visit, &edition).await?;
    let known = known_of(&visit, &edition).await?;
    let chosen = store::regions_of(visit.db(), edition.id).await?;
    let lists = lists(&visit, &known, &chosen).await?;
    visit.page(&change_page(
        &visit,
        filled(&edition),
        lists,
        &edition,
        &known.project,
    ))
}

#[post("/editions/<code>", data = "<posted>", rank = 2)]
pub(super) async fn change(
    mut visit: Member,
    code: &str,
    posted: Posted,
    taken: &State<SeatsTaken>,
) -> Answer {
    let edition = planned(&visit, code).await?;
    super::with_funding(&mut visit, &edition).await?;
    let permit = access::may_plan(&visit, code).await?;
    let known = known_of(&visit, &edition).await?;
    let state = match form::read_change(&posted, &known) {
        Ok(asked) => match actions::change(&visit.app, permit, **taken, asked).await {
            Ok(()) => return Reply::done(format!("/editions/{code}"), "edition-changed"),
            Err(Fault::Refused(message)) => posted.state().with_error("", message),
            Err(fault) => return Err(fault),
        },
        Err(state) => *state,
    };
    let lists = lists(&visit, &known, &ticked(&posted)).await?;
    visit.form_again(&change_page(&visit, state, lists, &edition, &known.project))
}

/// The edition, for those who may change it.
async fn planned(visit: &Member, code: &str) -> Result<Edition, Fault> {
    let read = access::may_read(visit, code).await?;
    read.plan(visit)?;
    Ok(read.edition)
}

fn ticked(posted: &Posted) -> Vec<String> {
    posted.all("regions[]").into_iter().map(str::to_owned).collect()
}

fn new_page(visit: &Member, state: FormState, lists: FormLists, project: &Project) -> EditionFormPage {
    EditionFormPage::new(state, lists, &project.code, project.titles.get(visit.language()))
}

fn change_page(
    visit: &Member,
    state: FormState,
    lists: FormLists,
    edition: &Edition,
    project: &Project,
) -> EditionFormPage {
    let lists = FormLists {
        courses: Vec::new(),
        ..lists
    };
    EditionFormPage::change(
        state,
        lists,
        &edition.code,
        &project.code,
        project.titles.get(visit.language()),
    )
}

async fn known_of(visit: &Member, edition: &Edition) -> Result<Known, Fault> {
    let project = projects::project(visit.db(), edition.project_id)
        .await?
        .ok_or(Fault::NotFound)?;
    known(visit, project).await
}

async fn known(visit: &Member, project: Project) -> Result<Known, Fault> {
    let db = visit.db();
    Ok(Known {
        group: projects::project_regions(db, project.id).await?,
        regions: store::seats(db).await?,
        venues: store::venues(db)
            .await?
            .into_iter()
            .map(|venue| venue.id)
            .collect(),
        courses: catalogue::newest_versions(db).await?,
        project,
    })
}

async fn lists(visit: &Member, known: &Known, chosen: &[String]) -> Result<FormLists, Fault> {
    let db = visit.db();
    let language = visit.language();
    let names = regions::region_names(db, language).await?;
    let named = |code: &String| names.get(code).unwrap_or(code).clone();
    let courses = known.courses.iter().map(|(version, _)| Choice {
        value: version.id.to_string(),
        label: version.titles.get(language).to_owned(),
    });
    let venues = store::venues(db).await?.into_iter().map(|venue| Choice {
        label: format!("{}, {}", venue.city, venue.name),
        value: venue.id.to_string(),
    });
    let group = known.group.iter().map(|code| RegionBox {
        label: named(code),
        checked: chosen.contains(code),
        value: code.clone(),
    });
    Ok(FormLists {
        courses: courses.collect(),
        venues: venues.collect(),
        group: group.collect(),
        regions: region_choices(visit, &names),
        zones: zone_choices(),
        languages: Language::ALL
            .into_iter()
            .map(|language| Choice {
                value: language.code().to_owned(),
                label: language.own_name().to_owned(),
            })
            .collect(),
    })
}

/// All regions, sorted as the reader's language does.
pub(super) fn region_choices(
    visit: &Member,
    names: &std::collections::BTreeMap<String, String>,
) -> Vec<Choice> {
    let mut choices: Vec<Choice> = names
        .iter()
        .map(|(code, name)| Choice {
            value: code.clone(),
            label: format!("{name} ({code})"),
        })
        .collect();
    choices.sort_by(|one, other| {
        visit
            .app
            .languages
            .compare(visit.language(), &one.label, &other.label)
    });
    choices
}

/// The time zones to choose from.
pub(super) fn zone_choices() -> Vec<Choice> {
    zones::european()
        .map(|zone| Choice {
            value: zone.to_owned(),
            label: zone.replace('_', " "),
        })
        .collect()
}

/// The form of a new edition with what can be guessed.
async fn proposal(visit: &Member, project: &Project) -> Result<FormState, Fault> {
    let editions = store::editions_of(visit.db(), project.id).await?;
    let taken = |code: &String| editions.iter().any(|edition| edition.code == *code);
    let code = (editions.len() + 1..)
        .map(|number| format!("{}-{number:02}", project.code))
        .find(|code| !taken(code))
        .unwrap_or_default();
    let country = projects::project_regions(visit.db(), project.id).await?;
    let swedish = country.first().is_some_and(|code| code.starts_with("SE-"));
    Ok(FormState::filled([
        ("id", EditionId::new().to_string()),
        ("venue_id", VenueId::new().to_string()),
        ("code", code),
        ("capacity_min", "12".to_owned()),
        ("capacity_max", "24".to_owned()),
        ("language", if swedish { "sv" } else { "pl" }.to_owned()),
        (
            "venue_zone",
            if swedish {
                "Europe/Stockholm"
            } else {
                "Europe/Warsaw"
            }
            .to_owned(),
        ),
    ]))
}

fn filled(edition: &Edition) -> FormState {
    FormState::filled([
        ("venue", edition.venue_id.to_string()),
        ("starts_on", edition.starts_on.to_string()),
        ("ends_on", edition.ends_on.to_string()),
        ("capacity_min", edition.capacity_min.to_string()),
        ("capacity_max", edition.capacity_max.to_string()),
        ("enrol_from", edition.enrol_from.to_string()),
        ("enrol_until", edition.enrol_until.to_string()),
        ("decide_on", edition.decide_on.to_string()),
        ("language", edition.language.clone()),
        (
            "clash_allowed",
            if edition.clash_allowed { "true" } else { "" }.to_owned(),
        ),
    ])
}
