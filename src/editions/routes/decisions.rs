//! Decisions on an edition.

use rocket::{State, get, post};

use crate::{
    editions::{
        EditionId, EditionState,
        access::{self, MayRead},
        actions,
        facts::SeatsTaken,
        rules::decisions::{next_states, takes_others},
        store,
        views::{Choice, DecisionLine, DecisionsPage, Step, state_kind, tabs},
    },
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        page::{Answer, Reply},
        text::Message,
        zones,
    },
    people::Member,
};

/// Longest reason in characters.
const LONGEST_WHY: usize = 2_000;

#[get("/editions/<code>/decisions")]
pub(super) async fn show(mut visit: Member, code: &str, taken: &State<SeatsTaken>) -> Answer {
    let read = access::may_read(&visit, code).await?;
    super::with_funding(&mut visit, &read.edition).await?;
    visit.page(&page(&visit, &read, **taken, FormState::default()).await?)
}

#[post("/editions/<code>/decisions", data = "<posted>")]
pub(super) async fn decide(
    mut visit: Member,
    code: &str,
    posted: Posted,
    taken: &State<SeatsTaken>,
) -> Answer {
    let read = access::may_read(&visit, code).await?;
    let permit = read.plan(&visit)?;
    super::with_funding(&mut visit, &read.edition).await?;
    let others = others(&visit, &read).await?;
    let state = match asked(&posted, &others) {
        Ok((to, why, into)) => match actions::record_decision(&visit.app, permit, to, why, into).await {
            Ok(()) => return Reply::done(format!("/editions/{code}/decisions"), "decision-recorded"),
            Err(Fault::Refused(message)) => posted.state().with_error("to", message),
            Err(fault) => return Err(fault),
        },
        Err(state) => *state,
    };
    visit.form_again(&page(&visit, &read, **taken, state).await?)
}

type Asked = (EditionState, String, Option<EditionId>);

fn asked(posted: &Posted, others: &[(EditionId, Choice)]) -> Result<Asked, Box<FormState>> {
    let mut reader = posted.reader();
    let to = reader.parsed::<EditionState>("to");
    let why = reader.text("why", LONGEST_WHY);
    let code = posted.value("into").unwrap_or_default();
    let into = others
        .iter()
        .find(|(_, choice)| choice.value == code)
        .map(|(id, _)| *id);
    if to == Some(EditionState::Merged) && into.is_none() {
        reader.error("into", Message::new("editions-no-step-other"));
    }
    reader.finish()?;
    let to = to.ok_or_else(|| Box::new(posted.state()))?;
    Ok((to, why, into))
}

/// The editions of the project that this one could be merged into.
async fn others(visit: &Member, read: &MayRead) -> Result<Vec<(EditionId, Choice)>, Fault> {
    let editions = store::editions_in_projects(visit.db(), Some(vec![read.edition.project_id.0])).await?;
    Ok(editions
        .into_iter()
        .filter(|(edition, _)| edition.id != read.edition.id && takes_others(edition.state))
        .map(|(edition, venue)| {
            let label = format!("{}, {}", edition.code, venue.city);
            let choice = Choice {
                value: edition.code,
                label,
            };
            (edition.id, choice)
        })
        .collect())
}

async fn page(
    visit: &Member,
    read: &MayRead,
    taken: SeatsTaken,
    form: FormState,
) -> Result<DecisionsPage, Fault> {
    let MayRead {
        edition,
        venue,
        plans,
    } = read;
    let taken: i32 = (taken.0)(visit.app.clone(), edition.id).await?.values().sum();
    let today = zones::local(visit.app.clock.now(), &venue.zone).date();
    let steps = if *plans {
        next_states(edition.state)
    } else {
        Vec::new()
    };
    let merges = steps.contains(&EditionState::Merged);
    let others = if merges {
        others(visit, read).await?
    } else {
        Vec::new()
    };
    let decisions = store::decisions_of(visit.db(), edition.id).await?;
    Ok(DecisionsPage {
        code: edition.code.clone(),
        title: super::course_title(visit, edition).await?,
        tabs: tabs(visit, edition, "decisions"),
        state_key: format!("editions-state-{}", edition.state.code()),
        state_kind: state_kind(edition.state),
        decide_on: edition.decide_on.to_string(),
        taken,
        capacity_min: edition.capacity_min,
        capacity_max: edition.capacity_max,
        asked: edition.state == EditionState::Open
            && today >= edition.decide_on
            && taken < edition.capacity_min,
        steps: steps.into_iter().map(Step::to).collect(),
        others: others.into_iter().map(|(_, choice)| choice).collect(),
        form,
        decisions: decisions
            .into_iter()
            .map(|decision| DecisionLine::new(decision, &venue.zone))
            .collect(),
    })
}
