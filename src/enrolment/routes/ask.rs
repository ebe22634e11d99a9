//! Asking for a seat: what would happen, the sessions to choose, and the enrolment itself.

use std::collections::BTreeMap;

use rocket::{get, post};

use super::sessions;
use crate::{
    editions::SessionId,
    enrolment::{
        access::{self, MayEnrol},
        actions::{self, Outlook},
        model::EnrolmentId,
        rules::{Refuse, Sessions, clashes},
        store::{self, Offer},
        views::EnrolPage,
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        text::Message,
    },
    people::Member,
    projects, regions,
};

#[get("/editions/<code>/enrol")]
pub(super) async fn ask(visit: Member, code: &str) -> Answer {
    let permit = access::may_enrol(&visit, code).await?;
    let offer = store::offer(visit.db(), permit.edition.id).await?;
    let form = FormState::default();
    visit.page(&enrol_page(&visit, &permit, offer.as_ref(), (&[], form)).await?)
}

async fn enrol_page(
    visit: &Member,
    permit: &MayEnrol,
    offer: Option<&Offer>,
    (ticked, form): (&[SessionId], FormState),
) -> Result<EnrolPage, Fault> {
    let outlook = actions::outlook(&visit.app, permit).await?;
    let names = regions::region_names(visit.db(), visit.language()).await?;
    let roles = projects::role_categories(visit.db(), permit.edition.project_id).await?;
    let mine = |code: &str| roles.iter().find(|role| role.code == code);
    let (kind, waiting, refuse) = match outlook {
        Outlook::Seat => ("seat", 0, None),
        Outlook::Wait(waiting) => ("wait", waiting, None),
        Outlook::Refused(refuse) => ("refused", 0, Some(refuse)),
    };
    let whole = |offer: &Offer| clashes(&offer.sessions, &offer.slots, &Sessions::default());
    Ok(EnrolPage {
        edition: super::head(visit, &permit.edition).await?,
        id: EnrolmentId::new().to_string(),
        region: visit
            .actor
            .region
            .as_ref()
            .and_then(|code| names.get(code).cloned()),
        role_category: visit
            .actor
            .role_category
            .as_deref()
            .and_then(mine)
            .map(|role| role.names.get(visit.language()).to_owned()),
        outlook: kind,
        waiting,
        complete_record: matches!(refuse, Some(Refuse::RegionMissing | Refuse::RoleMissing)),
        refusal: refuse.map(|refuse| named(refuse, &names, &roles, visit)),
        sessions: offer
            .map(|offer| sessions::options(visit, offer, ticked))
            .unwrap_or_default(),
        clash_allowed: permit.edition.clash_allowed,
        clashes: offer
            .map(|offer| sessions::warnings(visit, offer, &whole(offer)))
            .unwrap_or_default(),
        form,
    })
}

/// The refusal with names instead of codes.
fn named(
    refuse: Refuse,
    names: &BTreeMap<String, String>,
    roles: &[projects::RoleCategory],
    visit: &Member,
) -> Message {
    let refuse = match refuse {
        Refuse::WrongRegion(code) => Refuse::WrongRegion(names.get(&code).cloned().unwrap_or(code)),
        Refuse::WrongRole(code) => {
            let role = roles.iter().find(|role| role.code == code);
            Refuse::WrongRole(role.map_or(code, |role| role.names.get(visit.language()).to_owned()))
        }
        other => other,
    };
    refuse.message()
}

#[post("/editions/<code>/enrolments", data = "<posted>")]
pub(super) async fn enrol(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_enrol(&visit, code).await?;
    let id = posted
        .value("id")
        .and_then(|id| id.parse().ok())
        .unwrap_or_default();
    let wanted = sessions::read(&posted)?;
    let offer = store::offer(visit.db(), permit.edition.id).await?;
    if let Some(offer) = &offer
        && let Some(form) = sessions::wrong(&visit, (&permit.edition, offer), &wanted, &posted)?
    {
        let page = enrol_page(&visit, &permit, Some(offer), (&wanted, form)).await?;
        return visit.form_again(&page);
    }
    let (id, seated) = actions::enrol(&visit.app, permit, id, &wanted).await?;
    Reply::done(
        format!("/enrolments/{id}"),
        if seated {
            "enrolment-confirmed"
        } else {
            "enrolment-waitlisted"
        },
    )
}
