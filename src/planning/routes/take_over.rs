//! Making editions of a plan.

use rocket::{get, post};

use crate::{
    catalogue::{self, Course, CourseVersion},
    editions::{self, EditionId, Terms, Venue, VenueId, wrong_terms},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        languages::Language,
        page::{Answer, Reply},
        text::Message,
    },
    people::Member,
    planning::{
        access::{self, MayPlanFrom},
        actions::{self, Edition, TakeOver},
        parts::{Group as Planned, Question},
        rules::town_id,
        store,
        views::{Choice, Group, TakeOverPage, words},
    },
    projects,
};

/// Seats left free beyond the people planned, unless the office says otherwise.
const SPARE: &str = "0";

/// What the form is checked against.
struct Known {
    courses: Vec<(CourseVersion, Course)>,
    venues: Vec<Venue>,
    names: words::Names,
    question: Question,
    groups: Vec<Planned>,
}

async fn known(visit: &Member, permit: &MayPlanFrom) -> Result<Known, Fault> {
    let db = visit.db();
    let ground = store::ground(db, permit.permit.project.id, visit.language()).await?;
    let groups = permit.plan.outcome.as_ref().map(|outcome| outcome.groups.clone());
    Ok(Known {
        courses: catalogue::newest_versions(db).await?,
        venues: editions::venues(db).await?,
        names: super::ask::names(&ground, Some(&permit.plan.question)),
        question: permit.plan.question.clone(),
        groups: groups
            .filter(|groups| !groups.is_empty())
            .ok_or(Fault::NotFound)?,
    })
}

impl Known {
    fn town(&self, code: &str) -> String {
        self.names
            .venues
            .get(code)
            .cloned()
            .unwrap_or_else(|| code.to_owned())
    }

    /// The venues in the town that hosts a group.
    fn venues_at(&self, host: &str) -> Vec<&Venue> {
        let host = self.question.host(host);
        let here = host.and_then(|host| town_id(host.region, host.town));
        let is_here = |venue: &&Venue| here.is_some() && town_id(&venue.region_code, &venue.city) == here;
        self.venues.iter().filter(is_here).collect()
    }
}

#[get("/projects/<code>/plans/<number>/editions")]
pub(super) async fn form(mut visit: Member, code: &str, number: i32) -> Answer {
    let permit = access::may_plan_from(&visit, code, number).await?;
    super::with_funding(&mut visit, &permit.permit.project);
    let known = known(&visit, &permit).await?;
    let state = proposal(&visit, &permit, &known).await?;
    visit.page(&page(&visit, &permit, &known, state))
}

/// The form with what can be guessed.
async fn proposal(visit: &Member, permit: &MayPlanFrom, known: &Known) -> Result<FormState, Fault> {
    let project = &permit.permit.project;
    let taken = editions::editions_of(visit.db(), project.id).await?;
    let language = match known
        .groups
        .first()
        .and_then(|group| group.host.split('-').next())
    {
        Some("SE") => Language::Sv,
        Some("PL") => Language::Pl,
        _ => visit.language(),
    };
    let mut state = FormState::filled([
        (
            "course",
            known
                .courses
                .first()
                .map(|(version, _)| version.id.to_string())
                .unwrap_or_default(),
        ),
        ("language", language.code().to_owned()),
        ("least", "6".to_owned()),
        ("spare", SPARE.to_owned()),
        ("closes_before", "14".to_owned()),
        ("decided_before", "10".to_owned()),
        (
            "enrol_from",
            visit.app.clock.today().max(project.starts_on).to_string(),
        ),
    ]);
    let mut free = (taken.len() + 1..)
        .map(|number| format!("{}-{number:02}", project.code))
        .filter(|code| !taken.iter().any(|edition| edition.code == *code));
    for (place, group) in known.groups.iter().enumerate() {
        let mut set = |name: &str, value: String| state.values.insert(format!("{name}-{place}"), value);
        set("id", EditionId::new().to_string());
        set("open", VenueId::new().to_string());
        set("code", free.next().unwrap_or_default());
        let here = known.venues_at(&group.host);
        set(
            "venue",
            here.first().map(|venue| venue.id.to_string()).unwrap_or_default(),
        );
    }
    Ok(state)
}

fn page(visit: &Member, permit: &MayPlanFrom, known: &Known, form: FormState) -> TakeOverPage {
    let language = visit.language();
    let venue = |venue: &Venue| Choice {
        value: venue.id.to_string(),
        label: format!("{}, {}", venue.name, venue.street),
    };
    let group = |(place, group): (usize, &Planned)| {
        let town = known.town(&group.host);
        let names = group
            .regions
            .iter()
            .map(|code| known.names.regions.get(code).unwrap_or(code).as_str());
        Group {
            place,
            regions: names.collect::<Vec<_>>().join(", "),
            people: group.people,
            venues: known.venues_at(&group.host).into_iter().map(venue).collect(),
            host: town,
        }
    };
    TakeOverPage {
        head: super::head(visit, &permit.permit.project),
        number: permit.plan.number,
        title: permit.plan.title.clone(),
        form,
        again: permit.plan.taken_over_at.is_some(),
        courses: known
            .courses
            .iter()
            .map(|(version, _)| Choice {
                value: version.id.to_string(),
                label: version.titles.get(language).to_owned(),
            })
            .collect(),
        languages: Language::ALL
            .into_iter()
            .map(|language| Choice {
                value: language.code().to_owned(),
                label: language.own_name().to_owned(),
            })
            .collect(),
        groups: known.groups.iter().enumerate().map(group).collect(),
    }
}

#[post("/projects/<code>/plans/<number>/editions", data = "<posted>")]
pub(super) async fn create(mut visit: Member, code: &str, number: i32, posted: Posted) -> Answer {
    let permit = access::may_plan_from(&visit, code, number).await?;
    super::with_funding(&mut visit, &permit.permit.project);
    let known = known(&visit, &permit).await?;
    let asked = match read(&visit, &permit, &known, &posted) {
        Ok(asked) => asked,
        Err(state) => return visit.form_again(&page(&visit, &permit, &known, *state)),
    };
    match actions::take_over(&visit.app, permit, asked).await {
        Ok(()) => Reply::done(format!("/projects/{code}"), "planning-taken-over"),
        Err(Fault::Refused(message)) => {
            let permit = access::may_plan_from(&visit, code, number).await?;
            let state = posted.state().with_error("code-0", message);
            visit.form_again(&page(&visit, &permit, &known, state))
        }
        Err(fault) => Err(fault),
    }
}

fn read(
    visit: &Member,
    permit: &MayPlanFrom,
    known: &Known,
    posted: &Posted,
) -> Result<TakeOver, Box<FormState>> {
    let project = &permit.permit.project;
    let mut reader = posted.reader();
    let offered: Vec<String> = known
        .courses
        .iter()
        .map(|(version, _)| version.id.to_string())
        .collect();
    let course = reader.choice("course", &offered.iter().map(String::as_str).collect::<Vec<_>>());
    let course = known
        .courses
        .iter()
        .find(|(version, _)| version.id.to_string() == course);
    let language = reader.parsed::<Language>("language").unwrap_or_default();
    if let Some((version, _)) = course
        && !version.content.languages.is_empty()
        && !version.content.languages.contains(&language)
    {
        reader.error("language", Message::new("editions-wrong-language"));
    }
    let small = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
    let least = small(reader.integer("least", 1, 1_000));
    let spare = small(reader.integer("spare", 0, 1_000));
    let closes_before = reader.integer("closes_before", 0, 365);
    let decided_before = reader.integer("decided_before", 0, 365);
    let enrol_from = reader.date("enrol_from");
    let mut editions = Vec::new();
    let mut codes: Vec<String> = Vec::new();
    for (place, group) in known.groups.iter().enumerate() {
        let field = |name: &str| format!("{name}-{place}");
        let code = reader.text(&field("code"), 32).to_uppercase();
        if !code.is_empty() && !projects::is_code(&code) {
            reader.error(&field("code"), Message::new("projects-wrong-code"));
        }
        if codes.contains(&code) {
            reader.error(&field("code"), Message::new("editions-code-taken"));
        }
        codes.push(code.clone());
        let starts_on = reader.date(&field("starts_on"));
        let chosen = posted.value(&field("venue")).unwrap_or_default();
        let venue = known
            .venues
            .iter()
            .find(|venue| venue.id.to_string() == chosen)
            .map(|venue| venue.id);
        if venue.is_none() && !chosen.is_empty() {
            reader.error(&field("venue"), Message::new("kernel-form-choice"));
        }
        let sound = starts_on != time::Date::MIN && enrol_from != time::Date::MIN;
        if let Some((version, _)) = course.filter(|_| sound) {
            let days = time::Duration::days(i64::from(version.content.days.max(1)) - 1);
            let people = small(group.people).saturating_add(spare).max(1);
            let terms = Terms {
                starts_on,
                ends_on: starts_on + days,
                enrol_from,
                enrol_until: starts_on - time::Duration::days(closes_before),
                decide_on: starts_on - time::Duration::days(decided_before),
                capacity_min: least.min(people),
                capacity_max: people,
            };
            for (_, wrong) in wrong_terms(&terms, (project.starts_on, project.ends_on)) {
                reader.error(
                    &field("starts_on"),
                    Message::new(format!("editions-wrong-{wrong}")),
                );
            }
        }
        editions.push(Edition {
            id: reader.parsed(&field("id")).unwrap_or_default(),
            group: place,
            code,
            open: venue.is_none(),
            venue: venue.unwrap_or_else(|| {
                let id = posted.value(&field("open")).and_then(|id| id.parse().ok());
                id.unwrap_or_default()
            }),
            starts_on,
        });
    }
    reader.finish()?;
    let Some((version, _)) = course else {
        return Err(Box::new(posted.state()));
    };
    Ok(TakeOver {
        course: version.id,
        language,
        least,
        spare,
        enrol_from,
        closes_before,
        decided_before,
        zone: match known
            .groups
            .first()
            .and_then(|group| group.host.split('-').next())
        {
            Some("SE") => "Europe/Stockholm",
            _ => "Europe/Warsaw",
        }
        .to_owned(),
        open_name: visit.app.languages.word(language, "planning-venue-open"),
        editions,
    })
}
