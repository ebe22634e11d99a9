//! Loads the sample project, in the order in which a real office would make it. The clock is set back meanwhile, so that
//! the history reads like one.

use std::collections::BTreeMap;

use time::{Date, Duration};

use super::{
    offices::{OFFICES, Official, ROLES, officials, plain},
    past,
    places::{PLACES, Place, Stage},
};
use crate::{
    catalogue::{self, CourseVersionId, MayImport, Source},
    editions::{
        EditionId, EditionState, NewDecision, NewEdition, Room, VenueDraft, VenueId, create_edition,
        create_venue, decide, name_trainer,
    },
    enrolment::{EnrolmentId, enrol_person},
    kernel::{app::App, fault::Fault, languages::Language, text::Localised},
    people::{
        self, Actor, LinkPurpose, NewPerson, Permission, PersonId, Scope, add_person, describe, grant,
        sign_in_link,
    },
    projects::{ProjectDraft, ProjectId, RoleDraft, TargetDraft, create_project},
};

/// One of the four parts that a person can play.
pub struct Part {
    /// `office`, `trainer`, `official` or `auditor`.
    pub name: &'static str,
    /// The mail address of the person who plays it.
    pub email: &'static str,
}

/// The four parts.
pub const fn parts() -> [Part; 4] {
    [
        Part {
            name: "office",
            email: "office@example.org",
        },
        Part {
            name: "trainer",
            email: "trainer@example.org",
        },
        Part {
            name: "official",
            email: OFFICIAL,
        },
        Part {
            name: "auditor",
            email: "auditor@example.org",
        },
    ]
}

const OFFICIAL: &str = "official@example.org";
/// The cell that is kept free for the official who tries the journey.
const KEPT_REGION: &str = "PL-02";
const KEPT_ROLE: &str = "education";
/// The courses that the sample project runs, in the program itself.
const COURSES: [&str; 2] = ["equal-treatment", "working-group-day"];

/// Loads the sample project unless it is there, and gives a sign-in token for each part. Mails and documents that follow
/// from it wait in the outbox.
pub async fn load(app: &App) -> Result<Vec<(Part, String)>, Fault> {
    if people::person_by_email(app.db.read(), "office@example.org")
        .await?
        .is_none()
    {
        app.clock.advance(Duration::days(-60));
        let loaded = make(app).await;
        app.clock.advance(Duration::days(60));
        loaded?;
    }
    let mut links = Vec::new();
    for part in parts() {
        let person = people::person_by_email(app.db.read(), part.email)
            .await?
            .ok_or(Fault::NotFound)?;
        let mut tx = app.db.write().await?;
        let token = sign_in_link(&mut tx, person.id, LinkPurpose::Demo).await?;
        tx.commit().await?;
        links.push((part, token));
    }
    Ok(links)
}

async fn make(app: &App) -> Result<(), Fault> {
    let today = app.clock.today() + Duration::days(60);
    let cast = cast(app).await?;
    let project = project(app, today, &cast).await?;
    for name in COURSES {
        let source = Source::bundled(name).ok_or_else(|| Fault::Broken(format!("no course {name}")))?;
        match catalogue::import(app, MayImport::on_this_machine(), source, crate::IMPORTERS).await? {
            catalogue::Import::Wrong(problems) => {
                return Err(Fault::Broken(format!(
                    "course {name}: {} problems",
                    problems.len()
                )));
            }
            catalogue::Import::New { .. } | catalogue::Import::Unchanged { .. } => {}
        }
    }
    let officials = add_officials(app).await?;
    let version = catalogue::newest_version(app.db.read(), COURSES[0])
        .await?
        .ok_or(Fault::NotFound)?
        .id;
    for place in &PLACES {
        edition(app, place, project, version, today, &cast, &officials).await?;
    }
    Ok(())
}

/// The people who run the project.
struct Cast {
    office: Actor,
    trainer: PersonId,
}

async fn cast(app: &App) -> Result<Cast, Fault> {
    let mut tx = app.db.write().await?;
    let mut add = async |given: &str, family: &str, email: &str, organisation: &str, function: &str| {
        let new = NewPerson {
            given_name: given.to_owned(),
            family_name: family.to_owned(),
            email: email.to_owned(),
            organisation: organisation.to_owned(),
            unit: String::new(),
            function: function.to_owned(),
            region_code: None,
            role_category: None,
            language: Language::Pl,
        };
        add_person(&mut tx, new, None).await
    };
    let bureau = "Biuro Pełnomocnika Rządu do Spraw Równego Traktowania";
    let office = add(
        "Maria",
        "Sienkiewicz",
        "office@example.org",
        bureau,
        "kierowniczka projektu",
    )
    .await?;
    let trainer = add(
        "Aleksander",
        "Żuławski",
        "trainer@example.org",
        "Instytut Prawa Równościowego",
        "trener",
    )
    .await?;
    let auditor = add(
        "Elin",
        "Åkesson",
        "auditor@example.org",
        "Revisionsbyrån Öresund",
        "revisor",
    )
    .await?;
    let official = add("Zofia", "Wiśniewska", OFFICIAL, "", "").await?;
    describe(&mut tx, official, KEPT_REGION, KEPT_ROLE, ("woman", 1984)).await?;
    grant(&mut tx, office, Permission::Office, &Scope::Installation, None).await?;
    grant(&mut tx, auditor, Permission::Auditor, &Scope::Installation, None).await?;
    let office = people::person(&*tx, office).await?.ok_or(Fault::NotFound)?;
    tx.commit().await?;
    Ok(Cast {
        office: Actor::acting(&office),
        trainer,
    })
}

fn in_languages([pl, sv, en]: [&str; 3]) -> Localised {
    Localised::of(Language::Pl, pl)
        .and(Language::Sv, sv)
        .and(Language::En, en)
}

async fn project(app: &App, today: Date, cast: &Cast) -> Result<ProjectId, Fault> {
    let target = |indicator: &str, names, unit: &str, value| TargetDraft {
        id: None,
        indicator: indicator.to_owned(),
        names: in_languages(names),
        unit: unit.to_owned(),
        value,
    };
    let draft = ProjectDraft {
        code: "RT".to_owned(),
        number: "JUST/2012/PROG/AG/AD/3716".to_owned(),
        titles: in_languages([
            "Równe traktowanie standardem dobrego rządzenia w regionie – szkolenia dla urzędów wojewódzkich i kuratoriów \
             oświaty szesnastu województw",
            "Likabehandling som standard för god förvaltning i regionerna – utbildning för tjänstemän i sexton \
             vojvodskap",
            "Equal treatment as a standard of good regional government – training for officials of sixteen voivodeships",
        ]),
        programme: "PROGRESS".to_owned(),
        funder: "European Commission".to_owned(),
        term: Some((today - Duration::days(200), today + Duration::days(300))),
        visibility: in_languages([
            "Dofinansowane przez Unię Europejską",
            "Medfinansieras av Europeiska unionen",
            "Co-funded by the European Union",
        ]),
        emblem: "eu".to_owned(),
        issuing_body: in_languages([
            "Biuro Pełnomocnika Rządu do Spraw Równego Traktowania",
            "Regeringsombudets kansli för likabehandling",
            "Office of the Government Plenipotentiary for Equal Treatment",
        ]),
        signatory_name: "Maria Sienkiewicz".to_owned(),
        signatory_function: in_languages(["kierowniczka projektu", "projektledare", "project manager"]),
        contact_email: "office@example.org".to_owned(),
        suppression_k: 5,
        retention_years: 5,
        retention_event: in_languages([
            "ostatnia płatność na rzecz beneficjenta",
            "sista utbetalningen till stödmottagaren",
            "last payment to the beneficiary",
        ]),
        retention_from: None,
        held_reason: None,
        roles: ROLES
            .iter()
            .map(|role| RoleDraft {
                code: role.code.to_owned(),
                names: in_languages(role.names),
            })
            .collect(),
        regions: OFFICES.iter().map(|offices| offices.region.to_owned()).collect(),
        targets: vec![
            target(
                "participants",
                [
                    "Przeszkoleni urzędnicy",
                    "Utbildade tjänstemän",
                    "Officials trained",
                ],
                "persons",
                64,
            ),
            target(
                "editions",
                ["Edycje szkolenia", "Kurstillfällen", "Course editions"],
                "editions",
                5,
            ),
        ],
    };
    let mut tx = app.db.write().await?;
    let id = create_project(&mut tx, ProjectId::new(), draft, Some(&cast.office)).await?;
    tx.commit().await?;
    Ok(id)
}

/// The officials of all regions but the cell that is kept free, by region and role category.
type Cells = BTreeMap<(&'static str, &'static str), PersonId>;

async fn add_officials(app: &App) -> Result<Cells, Fault> {
    let mut tx = app.db.write().await?;
    let mut cells = Cells::new();
    for official in officials() {
        let cell = (official.offices.region, official.role.code);
        if cell == (KEPT_REGION, KEPT_ROLE) {
            continue;
        }
        let id = add_person(&mut tx, new_official(&official), None).await?;
        describe(&mut tx, id, cell.0, cell.1, (official.sex, official.birth_year)).await?;
        cells.insert(cell, id);
    }
    tx.commit().await?;
    Ok(cells)
}

fn new_official(official: &Official) -> NewPerson {
    let organisation = if official.role.code == KEPT_ROLE {
        official.offices.education
    } else {
        official.offices.voivode
    };
    let host = official.offices.region.to_lowercase();
    NewPerson {
        given_name: official.given_name.to_owned(),
        family_name: official.family_name.clone(),
        email: format!(
            "{}.{}@{host}.example.org",
            plain(official.given_name),
            plain(&official.family_name)
        ),
        organisation: organisation.to_owned(),
        unit: official.role.unit.to_owned(),
        function: official.role.function.to_owned(),
        region_code: Some(official.offices.region.to_owned()),
        role_category: Some(official.role.code.to_owned()),
        language: Language::Pl,
    }
}

async fn edition(
    app: &App,
    place: &Place,
    project: ProjectId,
    version: CourseVersionId,
    today: Date,
    cast: &Cast,
    officials: &Cells,
) -> Result<(), Fault> {
    let id = plan(app, place, project, version, today, cast).await?;
    let steps: &[EditionState] = match place.stage {
        Stage::Draft => &[],
        Stage::Announced => &[EditionState::Announced],
        Stage::Open | Stage::Today | Stage::Past => &[EditionState::Announced, EditionState::Open],
    };
    step(app, id, steps, cast).await?;
    if matches!(place.stage, Stage::Draft | Stage::Announced) {
        return Ok(());
    }
    let everyone = place.stage != Stage::Open;
    for region in place.regions {
        for role in &ROLES {
            let taken = everyone || role.code != "social";
            if let Some(person) = officials.get(&(*region, role.code)).filter(|_| taken) {
                enrol_person(app, id, *person, EnrolmentId::new()).await?;
            }
        }
    }
    if place.stage == Stage::Open {
        return Ok(());
    }
    step(app, id, &[EditionState::Confirmed], cast).await?;
    match place.stage {
        Stage::Past => past::play(app, id, place, today, cast.trainer).await,
        _ => Ok(()),
    }
}

async fn plan(
    app: &App,
    place: &Place,
    project: ProjectId,
    version: CourseVersionId,
    today: Date,
    cast: &Cast,
) -> Result<EditionId, Fault> {
    let mut tx = app.db.write().await?;
    let venue = VenueDraft {
        name: place.venue.to_owned(),
        street: place.street.to_owned(),
        postal_code: place.postal_code.to_owned(),
        city: place.city.to_owned(),
        country: "PL".to_owned(),
        region_code: place.host.to_owned(),
        place: Some(place.point),
        zone: "Europe/Warsaw".to_owned(),
        access: "Wejście bez progów, winda, pętla indukcyjna w sali 101.".to_owned(),
        rooms: vec![
            Room {
                name: "101".to_owned(),
                seats: 24,
            },
            Room {
                name: "102".to_owned(),
                seats: 12,
            },
        ],
    };
    let venue = create_venue(&mut tx, VenueId::new(), venue, Some(&cast.office)).await?;
    let seats = i32::try_from(place.regions.len() * ROLES.len()).unwrap_or(16);
    let starts_on = today + place.ahead();
    let new = NewEdition {
        id: EditionId::new(),
        project_id: project,
        course_version_id: version,
        code: place.code.to_owned(),
        venue_id: venue,
        regions: place.regions.iter().map(|region| (*region).to_owned()).collect(),
        starts_on,
        ends_on: None,
        capacity_min: 8,
        capacity_max: seats,
        enrol_from: today - Duration::days(60),
        enrol_until: if place.stage == Stage::Today {
            today
        } else {
            starts_on - Duration::days(7)
        },
        decide_on: starts_on - Duration::days(10),
        language: Language::Pl,
        clash_allowed: false,
    };
    let id = create_edition(&mut tx, new, Some(&cast.office)).await?;
    if matches!(place.stage, Stage::Past | Stage::Today | Stage::Open) {
        name_trainer(&mut tx, id, cast.trainer, Some(&cast.office)).await?;
    }
    tx.commit().await?;
    Ok(id)
}

async fn step(app: &App, edition: EditionId, states: &[EditionState], cast: &Cast) -> Result<(), Fault> {
    for to in states {
        let why = match to {
            EditionState::Confirmed => "Zgłosiło się dość osób.",
            EditionState::Open => "Początek naboru.",
            _ => "Termin i miejsce uzgodniono z urzędami regionów.",
        };
        let mut tx = app.db.write().await?;
        let decision = NewDecision {
            edition,
            to: *to,
            why: why.to_owned(),
            into: None,
        };
        decide(app, &mut tx, decision, Some(&cast.office)).await?;
        tx.commit().await?;
    }
    Ok(())
}
