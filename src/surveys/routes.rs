//! Addresses of evaluations.

use rocket::{Route, get, post, routes};

use super::{
    access::{self, MayGive},
    actions, rules, store,
    views::{EvaluationPage, SurveyPage, evaluation_page, survey_page},
};
use crate::{
    catalogue, editions,
    enrolment::{self, EnrolmentId},
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
    },
    people::Member,
    projects,
};

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![ask, give, evaluation]
}

#[get("/surveys/<enrolment>/<key>")]
async fn ask(visit: Member, enrolment: EnrolmentId, key: &str) -> Answer {
    let permit = access::may_give(&visit, enrolment, key).await?;
    visit.page(&page(&visit, &permit, FormState::default()).await?)
}

async fn page(visit: &Member, permit: &MayGive, form: FormState) -> Result<SurveyPage, Fault> {
    let receipt = store::receipt(visit.db(), permit.survey_id(), permit.enrolment).await?;
    let given_on = receipt.map(|receipt| receipt.given_on);
    Ok(survey_page(
        &permit.survey,
        permit.enrolment,
        given_on,
        form,
        visit.language(),
    ))
}

#[post("/surveys/<enrolment>/<key>", data = "<posted>")]
async fn give(visit: Member, enrolment: EnrolmentId, key: &str, posted: Posted) -> Answer {
    let permit = access::may_give(&visit, enrolment, key).await?;
    match rules::read_answer(&permit.survey.questions.0, &posted) {
        Ok(answer) => {
            let first = actions::give(&visit.app, permit, answer).await?;
            let done = if first {
                "surveys-given"
            } else {
                "surveys-given-before"
            };
            Reply::done(format!("/surveys/{enrolment}/{key}"), done)
        }
        Err(form) => visit.form_again(&page(&visit, &permit, *form).await?),
    }
}

#[get("/editions/<code>/evaluation")]
async fn evaluation(visit: Member, code: &str) -> Answer {
    let permit = access::may_read(&visit, code).await?;
    visit.page(&results(&visit, &permit).await?)
}

async fn results(visit: &Member, permit: &access::MayRead) -> Result<EvaluationPage, Fault> {
    let (db, edition) = (visit.db(), &permit.edition);
    let design = catalogue::design(db, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let project = projects::project(db, edition.project_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let surveys = store::surveys_of(db, edition.course_version_id).await?;
    let answers = store::answers(db, surveys.iter().map(|survey| survey.id).collect(), edition.id).await?;
    let enrolled = enrolment::enrolments_in(db, edition.id).await?;
    let asked = enrolled
        .iter()
        .filter(|enrolment| enrolment.state.may_learn())
        .count();
    Ok(evaluation_page(
        (edition, design.version.titles.worded(visit.language())),
        &surveys,
        &answers,
        (asked, project.suppression_k),
        (visit.language(), editions::tabs(visit, edition, "evaluation")),
    ))
}
