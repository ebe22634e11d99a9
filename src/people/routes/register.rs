//! The register of people: `/people`.

use std::collections::BTreeMap;

use rocket::{Route, State, get, post, routes};

use super::{grant_lines, reading, scope_value};
use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::{PER_PAGE, Pager, Search},
        page::{Answer, Reply, percent_encode},
        parts::{Choice, Place, SortLink},
        text::Message,
        zones,
    },
    people::{
        NewPerson, access,
        access::MayReadPerson,
        actions::{self, Saved, note_view},
        facts::{Facts, Ground, Places},
        model::{Permission, PersonId, person},
        rules::grants::{fits, givable, scopes_to_give},
        store::{self, Line},
        views::{Fact, PeopleLine, PeoplePage, PersonFormPage, PersonPage},
        visitor::{Member, Scope},
    },
};

pub(super) fn routes() -> Vec<Route> {
    routes![
        list,
        new_page,
        add,
        person_page,
        edit_page,
        save,
        give,
        take_back,
        send_link
    ]
}

#[get("/people?<q>&<region>&<role>&<sort>&<order>&<page>")]
#[allow(clippy::too_many_arguments)]
async fn list(
    visit: Member,
    facts: &State<Facts>,
    q: Option<&str>,
    region: Option<&str>,
    role: Option<&str>,
    sort: Option<&str>,
    order: Option<&str>,
    page: Option<u64>,
) -> Answer {
    access::may_keep_people(&visit)?;
    let places = (facts.places)(visit.app.clone(), visit.language()).await?;
    let [q, region, role] = [q, region, role].map(Option::unwrap_or_default);
    let given = |code: &'static str| move |value: &&str| !value.is_empty() && *value != code;
    let found = store::register(
        visit.db(),
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

#[get("/people/new")]
async fn new_page(visit: Member, facts: &State<Facts>) -> Answer {
    access::may_keep_people(&visit)?;
    let form = FormState::filled([
        ("id", PersonId::new().to_string()),
        ("language", visit.language().code().to_owned()),
        ("tell", "true".to_owned()),
    ]);
    visit.page(&form_page(&visit, facts, None, form).await?)
}

async fn form_page(
    visit: &Member,
    facts: &Facts,
    person: Option<&person::Model>,
    form: FormState,
) -> Result<PersonFormPage, Fault> {
    let places = (facts.places)(visit.app.clone(), visit.language()).await?;
    let word = |key: &str| visit.app.languages.word(visit.language(), key);
    let address = person.map(|person| format!("/people/{}", person.id));
    let mut trail = vec![Place::above(word("people-title"), "/people")];
    match (&address, person) {
        (Some(address), Some(person)) => trail.extend([
            Place::above(person.full_name(), address),
            Place::here(word("people-change-title")),
        ]),
        _ => trail.push(Place::here(word("people-new-title"))),
    }
    let back = address.unwrap_or_else(|| "/people".to_owned());
    Ok(PersonFormPage {
        trail,
        heading: if person.is_none() {
            "people-new-title"
        } else {
            "people-change-title"
        },
        new: person.is_none(),
        action: back.clone(),
        back,
        form,
        regions: reading::choices(&places.regions),
        role_categories: reading::choices(&places.role_categories),
        languages: reading::languages(),
    })
}

#[post("/people", data = "<posted>")]
async fn add(visit: Member, facts: &State<Facts>, posted: Posted) -> Answer {
    let permit = access::may_keep_people(&visit)?;
    let places = (facts.places)(visit.app.clone(), visit.language()).await?;
    let mut reader = posted.reader();
    let id = reader.parsed::<PersonId>("id");
    let email = reader.email("email");
    let card = reading::card(&mut reader, &posted, &places);
    let tell = reader.ticked("tell");
    let id = match (reader.finish(), id) {
        (Ok(()), Some(id)) => id,
        (Err(form), _) => return visit.form_again(&form_page(&visit, facts, None, *form).await?),
        (Ok(()), None) => return Err(Fault::BadRequest(Message::new("kernel-form-choice"))),
    };
    let new = NewPerson {
        given_name: card.given_name,
        family_name: card.family_name,
        email,
        organisation: card.organisation,
        unit: card.unit,
        function: card.function,
        region_code: card.region_code,
        role_category: card.role_category,
        language: card.language,
    };
    match actions::add(&visit.app, permit, id, new, tell).await? {
        Saved::Done(id) => Reply::done(format!("/people/{id}"), "person-added"),
        Saved::EmailTaken => {
            let form = posted
                .state()
                .with_error("email", Message::new("people-email-taken"));
            visit.form_again(&form_page(&visit, facts, None, form).await?)
        }
    }
}

#[get("/people/<id>")]
async fn person_page(visit: Member, facts: &State<Facts>, id: PersonId) -> Answer {
    let permit = access::may_read_person(&visit, id).await?;
    note_view(&visit.app, &visit.actor, id, "record").await?;
    let ground = (facts.ground)(visit.app.clone(), visit.language()).await?;
    visit.page(&person_page_with(&visit, facts, &ground, permit, FormState::default()).await?)
}

async fn person_page_with(
    visit: &Member,
    facts: &Facts,
    ground: &Ground,
    permit: MayReadPerson,
    form: FormState,
) -> Result<PersonPage, Fault> {
    let person = permit.person;
    let places = (facts.places)(visit.app.clone(), visit.language()).await?;
    let grants = store::grants_of(visit.db(), vec![person.id]).await?;
    let held = (facts.held)(visit.app.clone(), person.id).await?;
    let word = |key: &str| visit.app.languages.word(visit.language(), key);
    let scope_choice = |scope: &Scope| {
        let name = ground
            .name(scope)
            .unwrap_or_else(|| word("people-scope-installation"));
        let kind = word(&format!("people-scope-kind-{}", scope.stored().0));
        let label = if *scope == Scope::Installation {
            name
        } else {
            format!("{kind}: {name}")
        };
        Choice::new(scope_value(scope), label)
    };
    let scopes: Vec<Choice> = scopes_to_give(&visit.actor, ground)
        .iter()
        .map(scope_choice)
        .collect();
    let permission = |permission: &Permission| {
        Choice::new(
            permission.code(),
            word(&format!("people-permission-{permission}")),
        )
    };
    Ok(PersonPage {
        trail: vec![
            Place::above(word("people-title"), "/people"),
            Place::here(person.full_name()),
        ],
        name: person.full_name(),
        href: format!("/people/{}", person.id),
        may_change: access::may_change_person(visit, person.id).await.is_ok(),
        facts: known(visit, &places, &person),
        held: held
            .iter()
            .map(|holding| {
                let count = holding.records.len();
                Fact::new(format!("people-held-{}", holding.kind), count.to_string())
            })
            .collect(),
        grants: grant_lines(visit, ground, &grants, true),
        form,
        permissions: givable(&visit.actor).iter().map(permission).collect(),
        scopes,
    })
}

/// What is known of a person, in words. What people may leave unsaid about themselves is theirs and not shown here.
fn known(visit: &Member, places: &Places, person: &person::Model) -> Vec<Fact> {
    let place = |code: &Option<String>, name: fn(&Places, &str) -> String| {
        code.as_deref().map(|code| name(places, code)).unwrap_or_default()
    };
    let language = person.language.parse().unwrap_or(visit.language());
    let added = zones::local(person.created_at, &visit.app.settings.zone).date();
    vec![
        Fact::new("people-email", &*person.email),
        Fact::new("people-organisation", &*person.organisation),
        Fact::new("people-unit", &*person.unit),
        Fact::new("people-function", &*person.function),
        Fact::new("people-region", place(&person.region_code, Places::region)),
        Fact::new(
            "people-role-category",
            place(&person.role_category, Places::role_category),
        ),
        Fact::new("people-language", language.own_name()),
        Fact::new(
            "people-earlier-training",
            person.earlier_training.clone().unwrap_or_default(),
        ),
        Fact::new(
            "people-added-on",
            visit.app.languages.date(visit.language(), added),
        ),
    ]
}

#[get("/people/<id>/edit")]
async fn edit_page(visit: Member, facts: &State<Facts>, id: PersonId) -> Answer {
    let permit = access::may_change_person(&visit, id).await?;
    note_view(&visit.app, &visit.actor, id, "record").await?;
    let form = reading::filled(&permit.person);
    visit.page(&form_page(&visit, facts, Some(&permit.person), form).await?)
}

#[post("/people/<id>", data = "<posted>")]
async fn save(visit: Member, facts: &State<Facts>, id: PersonId, posted: Posted) -> Answer {
    let permit = access::may_change_person(&visit, id).await?;
    let places = (facts.places)(visit.app.clone(), visit.language()).await?;
    let mut reader = posted.reader();
    let email = reader.email("email");
    let card = reading::card(&mut reader, &posted, &places);
    let earlier_training = reader.optional("earlier_training", 500);
    if let Err(form) = reader.finish() {
        return visit.form_again(&form_page(&visit, facts, Some(&permit.person), *form).await?);
    }
    let person = permit.person.clone();
    match actions::save_person(&visit.app, permit, card, email, earlier_training).await? {
        Saved::Done(id) => Reply::done(format!("/people/{id}"), "person-saved"),
        Saved::EmailTaken => {
            let form = posted
                .state()
                .with_error("email", Message::new("people-email-taken"));
            visit.form_again(&form_page(&visit, facts, Some(&person), form).await?)
        }
    }
}

/// The permission and the scope that a form names.
fn grant_of(posted: &Posted) -> (Option<Permission>, Option<Scope>) {
    let permission = posted.value("permission").and_then(|code| code.parse().ok());
    let scope = posted.value("scope").and_then(|scope| scope.split_once(':'));
    (
        permission,
        scope.and_then(|(kind, value)| Scope::read(kind, value)),
    )
}

#[post("/people/<id>/grants", data = "<posted>")]
async fn give(visit: Member, facts: &State<Facts>, id: PersonId, posted: Posted) -> Answer {
    let permit = access::may_read_person(&visit, id).await?;
    let ground = (facts.ground)(visit.app.clone(), visit.language()).await?;
    let mut reader = posted.reader();
    let (permission, scope) = grant_of(&posted);
    if permission.is_none() {
        reader.error("permission", Message::new("kernel-form-missing"));
    }
    if scope.is_none() {
        reader.error("scope", Message::new("kernel-form-missing"));
    }
    if let (Some(permission), Some(scope)) = (permission, &scope)
        && !fits(permission, scope)
    {
        let key = format!("people-scope-for-{permission}");
        reader.error("scope", Message::new(key));
    }
    match (reader.finish(), permission, scope) {
        (Ok(()), Some(permission), Some(scope)) => {
            let permit = access::may_grant(&visit, id, permission, scope, &ground).await?;
            actions::give(&visit.app, permit).await?;
            Reply::done(format!("/people/{id}"), "permission-given")
        }
        (Err(form), ..) => visit.form_again(&person_page_with(&visit, facts, &ground, permit, *form).await?),
        _ => Err(Fault::BadRequest(Message::new("kernel-form-choice"))),
    }
}

#[post("/people/<id>/grants/withdrawals", data = "<posted>")]
async fn take_back(visit: Member, facts: &State<Facts>, id: PersonId, posted: Posted) -> Answer {
    access::may_read_person(&visit, id).await?;
    let ground = (facts.ground)(visit.app.clone(), visit.language()).await?;
    let (Some(permission), Some(scope)) = grant_of(&posted) else {
        return Err(Fault::BadRequest(Message::new("kernel-form-choice")));
    };
    let permit = access::may_grant(&visit, id, permission, scope, &ground).await?;
    actions::take_back(&visit.app, permit).await?;
    Reply::done(format!("/people/{id}"), "permission-taken")
}

#[post("/people/<id>/links", data = "<_posted>")]
async fn send_link(visit: Member, id: PersonId, _posted: Posted) -> Answer {
    let permit = access::may_read_person(&visit, id).await?;
    actions::send_link(&visit.app, permit).await?;
    Reply::done(format!("/people/{id}"), "link-sent")
}
