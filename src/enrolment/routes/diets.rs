//! Stating a diet: what is needed, never why.

use rocket::{get, post};

use crate::{
    enrolment::{
        access::{self, MayStateDiet},
        actions,
        model::{Diet, EnrolmentId},
        rules::{DIETS_KEPT_DAYS, LONGEST_DIET},
        store,
        views::DietPage,
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        parts::Choice,
        text::Message,
    },
    people::{self, Member, note_view},
};

#[get("/enrolments/<id>/diet")]
pub(super) async fn ask(visit: Member, id: EnrolmentId) -> Answer {
    let permit = access::may_state_diet(&visit, id).await?;
    let known = store::diets_of(visit.db(), vec![id]).await?.into_iter().next();
    let form = FormState::filled([
        (
            "diet",
            known
                .as_ref()
                .map_or_else(|| "none".to_owned(), |known| known.diet.code().to_owned()),
        ),
        ("words", known.and_then(|known| known.words).unwrap_or_default()),
    ]);
    if permit.by.id != permit.enrolment.person_id {
        note_view(&visit.app, &visit.actor, permit.enrolment.person_id, "enrolment").await?;
    }
    let page = page(&visit, &permit, form).await?;
    Ok(visit.page(&page)?.with_header("X-Robots-Tag", "noindex"))
}

async fn page(visit: &Member, permit: &MayStateDiet, form: FormState) -> Result<DietPage, Fault> {
    let person = people::person(visit.db(), permit.enrolment.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let choice = |code: &str| {
        let label = format!("enrolment-diet-{code}");
        Choice::new(code, visit.app.languages.word(visit.language(), &label))
    };
    let own = permit.by.id == permit.enrolment.person_id;
    Ok(DietPage {
        id: permit.enrolment.id.to_string(),
        edition: super::head(visit, &permit.edition).await?,
        person: (!own).then(|| person.full_name()),
        diets: ["none"]
            .into_iter()
            .chain(Diet::ALL.map(Diet::code))
            .map(choice)
            .collect(),
        kept_days: DIETS_KEPT_DAYS,
        form,
    })
}

#[post("/enrolments/<id>/diet", data = "<posted>")]
pub(super) async fn state(visit: Member, id: EnrolmentId, posted: Posted) -> Answer {
    let permit = access::may_state_diet(&visit, id).await?;
    let mut reader = posted.reader();
    let codes: Vec<&str> = ["none"].into_iter().chain(Diet::ALL.map(Diet::code)).collect();
    let diet = reader.choice("diet", &codes);
    let words = reader.optional("words", LONGEST_DIET);
    let diet: Option<Diet> = diet.parse().ok();
    if diet == Some(Diet::Other) && words.is_none() {
        reader.error("words", Message::new("enrolment-diet-which"));
    }
    if let Err(form) = reader.finish() {
        return visit.form_again(&page(&visit, &permit, *form).await?);
    }
    let wanted = diet.map(|diet| (diet, words.filter(|_| diet == Diet::Other)));
    actions::state_diet(&visit.app, permit, wanted).await?;
    Reply::done(format!("/enrolments/{id}"), "enrolment-diet")
}
