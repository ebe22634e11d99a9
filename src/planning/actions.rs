//! What happens to plans: asked, solved, changed, taken over.

mod case_file;
mod insight;
mod one_more;
mod search;
mod seat;
mod take_over;

pub use case_file::solve_file;
pub use insight::{Elsewhere, Insight, Together, insight, moving};
pub use search::{Progress, running, stop};
pub use seat::{
    NewSeating, NotSeated, Wishes, ask_seating, ask_usual_seating, search_seating_again, seating_question,
    take_seats,
};
pub use take_over::{Edition, TakeOver, take_over};

use std::sync::Arc;

use planner::grouping::{Case, Problem};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};
use serde_json::json;

use search::Task;

use super::{
    access::{MayPlan, MayPlanFrom},
    model::{PlanId, PlanState, plan},
    parts::Question,
    rules::{Change, changed, draft_of},
    store,
};
use crate::kernel::{app::App, fault::Fault, languages::Language};

/// A plan as the office asks for it.
pub struct NewPlan {
    /// Its id, made by the caller: sent twice, it is made once.
    pub id: PlanId,
    /// What the office calls it.
    pub title: String,
    /// The plan that it changes something of.
    pub origin: Option<i32>,
    /// What is asked.
    pub question: Question,
}

/// Why a question was not taken.
pub enum NotAsked {
    /// It contradicts itself or the facts.
    Wrong(Vec<Problem>),
    /// Something else failed.
    Fault(Fault),
}

impl From<Fault> for NotAsked {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<sea_orm::DbErr> for NotAsked {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(error.into())
    }
}

/// Asks a question and has it solved: at once where that takes no time, else beside the requests. Gives the plan's number.
pub async fn ask(app: &App, permit: MayPlan, new: NewPlan) -> Result<i32, NotAsked> {
    let case = Case::new(draft_of(&new.question)).map_err(NotAsked::Wrong)?;
    let mut tx = app.db.write().await?;
    // Locked, so that two offices at once get two numbers, and what is sent twice finds itself.
    crate::projects::project_for_change(&tx, permit.project.id).await?;
    if let Some(known) = store::plan_by_id(&*tx, new.id).await? {
        return known_number(&permit, &known).map_err(NotAsked::from);
    }
    if let Some(same) = store::same(&tx, permit.project.id, &new).await? {
        return Ok(same);
    }
    let number = store::next_number(&tx, permit.project.id).await?;
    let row = plan::ActiveModel {
        id: Set(new.id),
        project_id: Set(permit.project.id),
        number: Set(number),
        title: Set(new.title),
        origin: Set(new.origin),
        question: Set(new.question),
        state: Set(PlanState::Searching),
        outcome: Set(None),
        created_at: Set(tx.now),
        made_by: Set(permit.by.id),
        made_by_name: Set(permit.by.name.clone()),
        taken_over_at: Set(None),
    };
    row.insert(&*tx).await?;
    let entry = permit.by.entry("plan.asked", "plan", new.id);
    tx.record(
        entry
            .within(permit.project.id.0)
            .saying(json!({ "number": number })),
    );
    tx.commit().await?;
    search::start(app, Task::Plan(new.id, Arc::new(case))).await?;
    Ok(number)
}

/// Asks the question that is proposed to a project which has no plan yet.
pub async fn ask_proposed(
    app: &App,
    permit: MayPlan,
    language: Language,
    title: String,
) -> Result<i32, NotAsked> {
    let (ground, listed) = {
        let db = app.db.read();
        let project = permit.project.id;
        (
            store::ground_and_towns(db, project, language).await?,
            store::nominated(db, project).await?,
        )
    };
    let new = NewPlan {
        id: PlanId::new(),
        title,
        origin: None,
        question: ground.proposal(&listed),
    };
    ask(app, permit, new).await
}

/// Nobody learns of a plan of another project by its id.
fn known_number(permit: &MayPlan, known: &plan::Model) -> Result<i32, Fault> {
    if known.project_id == permit.project.id {
        Ok(known.number)
    } else {
        Err(Fault::NotFound)
    }
}

/// Asks the same question with one thing otherwise; the plan that it came from stays as it is.
pub async fn ask_otherwise(
    app: &App,
    permit: MayPlanFrom,
    id: PlanId,
    change: &Change,
    title: String,
) -> Result<i32, NotAsked> {
    let MayPlanFrom { permit, plan } = permit;
    let new = NewPlan {
        id,
        title,
        origin: Some(plan.number),
        question: changed(&plan.question, change),
    };
    ask(app, permit, new).await
}

/// Searches again for a plan whose search was cut off, as by a restart of the server.
pub async fn search_again(app: &App, permit: MayPlanFrom) -> Result<(), Fault> {
    let plan = permit.plan;
    let unsound = |problems: Vec<Problem>| Fault::Broken(format!("plan {}: {problems:?}", plan.id));
    let case = Case::new(draft_of(&plan.question)).map_err(unsound)?;
    search::start(app, Task::Plan(plan.id, Arc::new(case))).await
}
