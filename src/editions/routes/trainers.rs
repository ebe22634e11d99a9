//! The trainers of an edition.

use rocket::{get, post};

use crate::{
    editions::{
        access::{self, MayRead},
        actions, store,
        views::{TrainersPage, tabs},
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
    },
    people::{Member, PersonId},
};

#[get("/editions/<code>/trainers")]
pub(super) async fn show(mut visit: Member, code: &str) -> Answer {
    let read = access::may_read(&visit, code).await?;
    super::with_funding(&mut visit, &read.edition).await?;
    visit.page(&page(&visit, &read, FormState::default()).await?)
}

#[post("/editions/<code>/trainers", data = "<posted>")]
pub(super) async fn add(mut visit: Member, code: &str, posted: Posted) -> Answer {
    let read = access::may_read(&visit, code).await?;
    let permit = read.plan(&visit)?;
    super::with_funding(&mut visit, &read.edition).await?;
    let mut reader = posted.reader();
    let email = reader.email("email");
    let state = match reader.finish() {
        Ok(()) => match actions::add_trainer(&visit.app, permit, &email).await {
            Ok(()) => return Reply::done(format!("/editions/{code}/trainers"), "trainer-added"),
            Err(Fault::Refused(message)) => posted.state().with_error("email", message),
            Err(fault) => return Err(fault),
        },
        Err(state) => *state,
    };
    visit.form_again(&page(&visit, &read, state).await?)
}

#[post("/editions/<code>/trainers/<person>/removal", data = "<_posted>")]
pub(super) async fn remove(visit: Member, code: &str, person: PersonId, _posted: Posted) -> Answer {
    let permit = access::may_plan(&visit, code).await?;
    actions::remove_trainer(&visit.app, permit, person).await?;
    Reply::done(format!("/editions/{code}/trainers"), "trainer-removed")
}

async fn page(visit: &Member, read: &MayRead, form: FormState) -> Result<TrainersPage, Fault> {
    let trainers = store::trainers_of(visit.db(), read.edition.id).await?;
    let title = super::course_title(visit, &read.edition).await?;
    let tabs = tabs(visit, &read.edition, "trainers");
    Ok(TrainersPage::new(
        &read.edition.code,
        &title,
        tabs,
        read.plans,
        &trainers,
        form,
    ))
}
