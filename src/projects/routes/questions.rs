//! What a project asks of its participants.

use std::collections::BTreeSet;

use rocket::{get, post};
use uuid::Uuid;

use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        ids::new_id,
        page::{Answer, Reply},
        text::Message,
    },
    people::Member,
    projects::{
        Question, RoleCategory,
        access::{self, MayRead},
        actions::{self, FillingDraft},
        rules::{EDUCATIONS, LABOUR_STATUSES, NOT_STATED},
        store,
        views::{self, QuestionsPage, Settings},
    },
};

#[get("/projects/<code>/questions")]
pub async fn read(mut visit: Member, code: &str) -> Answer {
    let permit = access::may_read(&visit, code).await?;
    visit.visit.shell.funding = views::funding(&permit.project, visit.language());
    visit.page(&page(&visit, permit, fresh()).await?)
}

fn fresh() -> FormState {
    FormState::filled([("id", new_id().to_string())])
}

async fn page(visit: &Member, permit: MayRead, form: FormState) -> Result<QuestionsPage, Fault> {
    let (db, id) = (visit.db(), permit.project.id);
    let settings = Settings {
        asked: store::questions_asked(db, id).await?,
        fillings: store::fillings(db, id).await?,
        roles: store::role_categories(db, id).await?,
    };
    Ok(QuestionsPage::new(
        visit,
        permit.project,
        permit.changes,
        settings,
        form,
    ))
}

async fn again(visit: &Member, code: &str, mut form: FormState) -> Answer {
    form.values.insert("id".to_owned(), new_id().to_string());
    let permit = access::may_read(visit, code).await?;
    visit.form_again(&page(visit, permit, form).await?)
}

#[post("/projects/<code>/questions", data = "<posted>")]
pub async fn ask(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_change(&visit, code).await?;
    let sent = posted.all("questions[]");
    let of = |code: &&str| Question::ALL.into_iter().find(|known| known.code() == *code);
    let wanted: BTreeSet<Question> = sent.iter().filter_map(of).collect();
    if sent.iter().any(|code| of(code).is_none()) {
        let wrong = posted
            .state()
            .with_error("questions", Message::new("kernel-form-choice"));
        return again(&visit, code, wrong).await;
    }
    actions::ask(&visit.app, permit, &wanted).await?;
    Reply::done(format!("/projects/{code}/questions"), "project-questions-saved")
}

#[post("/projects/<code>/fillings", data = "<posted>")]
pub async fn fill_in(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_change(&visit, code).await?;
    let roles = store::role_categories(visit.db(), permit.project.id).await?;
    match draft_of(&posted, &roles) {
        Ok((id, draft)) => {
            actions::fill_in(&visit.app, permit, id, draft).await?;
            Reply::done(format!("/projects/{code}/questions"), "project-filling-saved")
        }
        Err(form) => again(&visit, code, *form).await,
    }
}

fn draft_of(posted: &Posted, roles: &[RoleCategory]) -> Result<(Uuid, FillingDraft), Box<FormState>> {
    let mut reader = posted.reader();
    let id = reader.parsed::<Uuid>("id").unwrap_or_default();
    let chosen: Vec<String> = posted.all("roles[]").into_iter().map(str::to_owned).collect();
    if chosen.is_empty() {
        reader.error("roles", Message::new("projects-filling-no-role"));
    } else if !chosen
        .iter()
        .all(|code| roles.iter().any(|role| role.code == *code))
    {
        reader.error("roles", Message::new("kernel-form-choice"));
    }
    // Nothing said is nothing filled in.
    let mut value = |name: &str, offered: &[&str]| {
        let said = reader.choice(name, offered);
        if said == NOT_STATED { String::new() } else { said }
    };
    let labour_status = value("labour_status", &LABOUR_STATUSES);
    let education = value("education", &EDUCATIONS);
    if labour_status.is_empty() && education.is_empty() {
        reader.error("labour_status", Message::new("projects-filling-nothing"));
    }
    let reason = reader.text("reason", 1_000);
    reader.finish()?;
    let draft = FillingDraft {
        roles: chosen,
        labour_status,
        education,
        reason,
    };
    Ok((id, draft))
}

#[post("/projects/<code>/fillings/end", data = "<posted>")]
pub async fn end_filling(visit: Member, code: &str, posted: Posted) -> Answer {
    let permit = access::may_change(&visit, code).await?;
    let id = posted.value("id").and_then(|id| id.parse().ok());
    actions::end_filling(&visit.app, permit, id.unwrap_or_else(new_id)).await?;
    Reply::done(format!("/projects/{code}/questions"), "project-filling-ended")
}
