//! The quotas of an edition.

use std::collections::BTreeMap;

use rocket::{State, get, post};

use super::form::whole;
use crate::{
    editions::{
        access::{self, MayRead},
        actions,
        facts::SeatsTaken,
        rules::quotas::Cell,
        store,
        views::{QuotaTable, QuotasPage, cell_field, tabs},
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
    },
    people::Member,
    projects, regions,
};

/// Regions and role categories of an edition, each by code and name.
struct Axes {
    regions: Vec<(String, String)>,
    roles: Vec<(String, String)>,
}

#[get("/editions/<code>/quotas")]
pub(super) async fn show(mut visit: Member, code: &str, taken: &State<SeatsTaken>) -> Answer {
    let read = access::may_read(&visit, code).await?;
    super::with_funding(&mut visit, &read.edition).await?;
    let axes = axes(&visit, &read).await?;
    visit.page(&page(&visit, &read, &axes, **taken, FormState::default()).await?)
}

#[post("/editions/<code>/quotas", data = "<posted>")]
pub(super) async fn set(mut visit: Member, code: &str, posted: Posted, taken: &State<SeatsTaken>) -> Answer {
    let read = access::may_read(&visit, code).await?;
    let permit = read.plan(&visit)?;
    super::with_funding(&mut visit, &read.edition).await?;
    let axes = axes(&visit, &read).await?;
    let done = if posted.value("share") == Some("evenly") {
        actions::set_evenly(&visit.app, permit, **taken).await
    } else {
        match asked(&posted, &axes) {
            Ok(asked) => actions::set_quotas(&visit.app, permit, **taken, asked).await,
            Err(state) => return visit.form_again(&page(&visit, &read, &axes, **taken, *state).await?),
        }
    };
    match done {
        Ok(()) => Reply::done(format!("/editions/{code}/quotas"), "quotas-set"),
        Err(Fault::Refused(message)) => {
            let state = posted.state().with_error("", message);
            visit.form_again(&page(&visit, &read, &axes, **taken, state).await?)
        }
        Err(fault) => Err(fault),
    }
}

fn asked(posted: &Posted, axes: &Axes) -> Result<BTreeMap<Cell, i32>, Box<FormState>> {
    let mut reader = posted.reader();
    let mut asked = BTreeMap::new();
    for (region, _) in &axes.regions {
        for (role, _) in &axes.roles {
            let seats = whole(&mut reader, &cell_field(region, role), 0, 1_000);
            asked.insert((region.clone(), role.clone()), seats);
        }
    }
    reader.finish()?;
    Ok(asked)
}

async fn axes(visit: &Member, read: &MayRead) -> Result<Axes, Fault> {
    let db = visit.db();
    let names = regions::region_names(db, visit.language()).await?;
    let group = store::regions_of(db, read.edition.id).await?;
    let roles = projects::role_categories(db, read.edition.project_id).await?;
    Ok(Axes {
        regions: group
            .into_iter()
            .map(|code| (code.clone(), names.get(&code).cloned().unwrap_or(code)))
            .collect(),
        roles: roles
            .into_iter()
            .map(|role| (role.code, role.names.get(visit.language()).to_owned()))
            .collect(),
    })
}

async fn page(
    visit: &Member,
    read: &MayRead,
    axes: &Axes,
    taken: SeatsTaken,
    form: FormState,
) -> Result<QuotasPage, Fault> {
    let quotas = store::quotas_of(visit.db(), read.edition.id).await?;
    let seats = quotas
        .into_iter()
        .map(|quota| ((quota.region_code, quota.role_category), quota.seats))
        .collect();
    let taken = (taken.0)(visit.app.clone(), read.edition.id).await?;
    let table = QuotaTable {
        regions: &axes.regions,
        roles: &axes.roles,
        seats: &seats,
        taken: &taken,
        capacity: read.edition.capacity_max,
    };
    let title = super::course_title(visit, &read.edition).await?;
    let tabs = tabs(visit, &read.edition, "quotas");
    Ok(QuotasPage::new(
        &read.edition.code,
        &title,
        tabs,
        read.plans,
        &table,
        form,
    ))
}
