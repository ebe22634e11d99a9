//! Addresses of enrolment.

mod ask;
mod diets;
mod import;
mod sessions;
mod statements;

use rocket::{Route, get, post, routes};
use time::format_description::well_known::Iso8601;

use super::{
    access::{self, MaySeeEnrolment, MaySeeParticipants},
    actions,
    model::{EnrolmentId, EnrolmentState},
    rules::{Cell, diet_is_asked, office_places},
    store,
    views::{
        EditionHead, EnrolmentPage, EventLine, ParticipantRow, ParticipantsPage, QuotaCell, QuotaRow, badge,
    },
};
use crate::{
    catalogue,
    editions::{self, Edition},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::{Finder, LongList, PER_PAGE, Search, Wanted},
        page::{Answer, Reply},
        parts::Choice,
        text::Message,
        zones,
    },
    people::{self, Member, note_view, person_by_email},
    projects, regions,
};

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![
        ask::ask,
        ask::enrol,
        show,
        withdraw,
        participants,
        enrol_other,
        place,
        diets::ask,
        diets::state,
        sessions::ask,
        sessions::change,
        import::import_form,
        import::import_preview,
        import::import_take,
        statements::own,
        statements::state,
        statements::everyone,
        statements::read,
        statements::fill_in
    ]
}

async fn head(visit: &Member, edition: &Edition) -> Result<EditionHead, Fault> {
    let design = catalogue::design(visit.db(), edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let venue = editions::venue(visit.db(), edition.venue_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(EditionHead {
        code: edition.code.clone(),
        course: design.version.titles.get(visit.language()).to_owned(),
        starts_on: edition.starts_on.to_string(),
        ends_on: edition.ends_on.to_string(),
        place: format!(
            "{}, {}, {} {}",
            venue.name, venue.street, venue.postal_code, venue.city
        ),
        city: venue.city,
        state: edition.state.code(),
    })
}

#[get("/enrolments/<id>")]
async fn show(visit: Member, id: EnrolmentId) -> Answer {
    let seen = access::may_see_enrolment(&visit, id).await?;
    let page = enrolment_page(&visit, &seen, FormState::default()).await?;
    if !seen.is_own() {
        note_view(&visit.app, &visit.actor, seen.enrolment.person_id, "enrolment").await?;
    }
    visit.page(&page)
}

async fn enrolment_page(
    visit: &Member,
    seen: &MaySeeEnrolment,
    form: FormState,
) -> Result<EnrolmentPage, Fault> {
    let state = seen.enrolment.state;
    let venue = editions::venue(visit.db(), seen.edition.venue_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let person = people::person(visit.db(), seen.enrolment.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let line = |event: super::model::enrolment_event::Model| EventLine {
        at: zones::local(event.at, &venue.zone)
            .format(&Iso8601::DEFAULT)
            .unwrap_or_default(),
        by: event.by_name,
        state: event.to_state.code(),
        why: serde_json::from_str(&event.why).ok(),
    };
    let withdrawable = matches!(
        state,
        EnrolmentState::Confirmed | EnrolmentState::Waitlisted | EnrolmentState::Offered
    );
    let project = seen.edition.project_id;
    let statement_href = if seen.is_own() && !projects::asked(visit.db(), project).await?.is_empty() {
        let project = projects::project(visit.db(), project).await?;
        project.map(|project| format!("/projects/{}/statement", project.code))
    } else {
        None
    };
    Ok(EnrolmentPage {
        statement_href,
        id: seen.enrolment.id.to_string(),
        edition: head(visit, &seen.edition).await?,
        person: (!seen.is_own()).then(|| person.full_name()),
        state: state.code(),
        badge: badge(state),
        may_withdraw: withdrawable && (seen.is_own() || visit.actor.is_office_of(seen.edition.project_id.0)),
        may_learn: seen.is_own() && state.may_learn(),
        may_state_diet: (seen.is_own() || visit.actor.is_office_of(seen.edition.project_id.0))
            && diet_is_asked(
                state,
                seen.edition.ends_on,
                zones::local(visit.app.clock.now(), &venue.zone).date(),
            ),
        sessions: sessions::card(visit, seen, &venue.zone).await?,
        events: store::events(visit.db(), seen.enrolment.id)
            .await?
            .into_iter()
            .map(line)
            .collect(),
        form,
    })
}

#[post("/enrolments/<id>/withdrawals", data = "<posted>")]
async fn withdraw(visit: Member, id: EnrolmentId, posted: Posted) -> Answer {
    let permit = access::may_withdraw(&visit, id).await?;
    let mut reader = posted.reader();
    let why = reader.optional("why", 500);
    if let Err(form) = reader.finish() {
        let seen = access::may_see_enrolment(&visit, id).await?;
        return visit.form_again(&enrolment_page(&visit, &seen, *form).await?);
    }
    actions::withdraw(&visit.app, permit, why).await?;
    Reply::done(format!("/enrolments/{id}"), "enrolment-withdrawn")
}

#[get("/editions/<code>/participants?<list..>")]
async fn participants(visit: Member, code: &str, list: Wanted) -> Answer {
    let permit = access::may_see_participants(&visit, code).await?;
    visit.page(&participants_page(&visit, &permit, &list, FormState::default()).await?)
}

async fn participants_page(
    visit: &Member,
    permit: &MaySeeParticipants,
    wanted: &Wanted,
    form: FormState,
) -> Result<ParticipantsPage, Fault> {
    let (db, language) = (visit.db(), visit.language());
    let edition = &permit.edition;
    let everyone = store::participants(db, edition.id).await?;
    let quotas = editions::quotas_of(db, edition.id).await?;
    let names = regions::region_names(db, language).await?;
    let roles = projects::role_categories(db, edition.project_id).await?;
    let enrolments: Vec<_> = everyone
        .iter()
        .map(|participant| participant.enrolment.clone())
        .collect();
    let (hall, waiting) = store::hall_of(edition.capacity_max, &quotas, &enrolments);
    let region_name = |code: &str| names.get(code).cloned().unwrap_or_else(|| code.to_owned());
    let role_name = |code: &str| {
        let role = roles.iter().find(|role| role.code == code);
        role.map_or(code, |role| role.names.get(language)).to_owned()
    };
    let mut region_codes: Vec<&str> = quotas.iter().map(|quota| quota.region_code.as_str()).collect();
    region_codes.dedup();
    let quota_cell = |region: &str, role: &str| {
        let seats = quotas
            .iter()
            .find(|quota| quota.region_code == region && quota.role_category == role);
        let seats = seats.map_or(0, |quota| usize::try_from(quota.seats).unwrap_or(0));
        let taken = hall.taken(&Cell::new(region, role));
        QuotaCell {
            role_category: role_name(role),
            taken,
            seats,
            is_full: taken >= seats,
        }
    };
    let quota_row = |region: &str| {
        let cells: Vec<QuotaCell> = roles.iter().map(|role| quota_cell(region, &role.code)).collect();
        QuotaRow {
            region: region_name(region),
            taken: cells.iter().map(|cell| cell.taken).sum(),
            seats: cells.iter().map(|cell| cell.seats).sum(),
            cells,
        }
    };
    let mut rows: Vec<ParticipantRow> = everyone
        .iter()
        .map(|participant| ParticipantRow {
            id: participant.enrolment.id.to_string(),
            name: format!(
                "{}, {}",
                participant.person.family_name, participant.person.given_name
            ),
            organisation: participant.person.organisation.clone(),
            region: region_name(&participant.enrolment.region_code),
            role_category: role_name(&participant.enrolment.role_category),
            state: participant.enrolment.state.code(),
            badge: badge(participant.enrolment.state),
            waits: participant.enrolment.state == EnrolmentState::Waitlisted,
        })
        .collect();
    rows.sort_by(|a, b| visit.app.languages.compare(language, &a.name, &b.name));
    let (rows, finder) = find_among(visit, &edition.code, wanted, rows);
    Ok(ParticipantsPage {
        edition: head(visit, edition).await?,
        tabs: editions::tabs(visit, edition, "participants"),
        may_place: permit.may_place() && office_places(permit.edition.state),
        seated: hall.seated(),
        capacity: edition.capacity_max,
        waiting: waiting.len(),
        role_categories: roles
            .iter()
            .map(|role| role.names.get(language).to_owned())
            .collect(),
        quotas: region_codes.into_iter().map(quota_row).collect(),
        participants: rows,
        finder,
        new_id: EnrolmentId::new().to_string(),
        form,
    })
}

/// The participants who are asked for: by words, or in one state alone of those that occur.
fn find_among(
    visit: &Member,
    code: &str,
    wanted: &Wanted,
    rows: Vec<ParticipantRow>,
) -> (Vec<ParticipantRow>, Finder) {
    let occurring = EnrolmentState::ALL
        .into_iter()
        .map(EnrolmentState::code)
        .filter(|state| rows.iter().any(|row| row.state == *state));
    let kind = |state: &str| {
        let label = format!("enrolment-state-{state}");
        Choice::new(state, visit.app.languages.word(visit.language(), &label))
    };
    let list = LongList {
        path: &format!("/editions/{code}/participants"),
        anchor: "people",
        kept: &[],
        kinds: occurring.map(kind).collect(),
        per_page: PER_PAGE,
    };
    let fits = |row: &ParticipantRow, search: &Search, state: &str| {
        let words = [&row.name, &row.organisation, &row.region, &row.role_category];
        (state.is_empty() || row.state == state) && search.matches(&words.map(String::as_str))
    };
    list.find(wanted, rows, fits, |_| false)
}

#[post("/editions/<code>/participants", data = "<posted>")]
async fn enrol_other(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_place(&visit, code).await?;
    let mut reader = posted.reader();
    let (email, why) = (reader.email("email"), reader.text("why", 500));
    let found = person_by_email(visit.db(), &email).await?;
    if found.is_none() && !email.is_empty() {
        reader.error("email", Message::new("enrolment-unknown-person"));
    }
    match (reader.finish(), found) {
        (Ok(()), Some(person)) => {
            let id = posted
                .value("id")
                .and_then(|id| id.parse().ok())
                .unwrap_or_default();
            let (_, seated) = actions::enrol_by_office(&visit.app, permit, person.id, id, why).await?;
            let done = if seated {
                "enrolment-confirmed"
            } else {
                "enrolment-waitlisted"
            };
            Reply::done(format!("/editions/{code}/participants"), done)
        }
        (Err(form), _) => {
            let seen = access::may_see_participants(&visit, code).await?;
            visit.form_again(&participants_page(&visit, &seen, &Wanted::default(), *form).await?)
        }
        (Ok(()), None) => Err(Fault::NotFound),
    }
}

#[post("/editions/<code>/placements?<list..>", data = "<posted>")]
async fn place(visit: Member, code: &str, list: Wanted, posted: Posted) -> Answer {
    let permit = access::may_place(&visit, code).await?;
    let mut reader = posted.reader();
    let (who, why) = (reader.parsed::<EnrolmentId>("enrolment"), reader.text("why", 500));
    match (reader.finish(), who) {
        (Ok(()), Some(who)) => {
            actions::place(&visit.app, permit, who, why).await?;
            let people = format!("/editions/{code}/participants?{}", list.kept());
            Reply::done(people.trim_end_matches(['?', '&']), "enrolment-placed")
        }
        (Err(form), _) => {
            let seen = access::may_see_participants(&visit, code).await?;
            visit.form_again(&participants_page(&visit, &seen, &list, *form).await?)
        }
        (Ok(()), None) => Err(Fault::NotFound),
    }
}
