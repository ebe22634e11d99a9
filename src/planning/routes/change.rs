//! What can be asked otherwise on a plan's page, and what can be done to its search.

use planner::grouping::Case;
use rocket::{get, http::Status, post};
use serde_json::json;

use super::{moves::moved_groups, show::page};
use crate::{
    kernel::{
        fault::Fault,
        form::Posted,
        page::{Answer, Reply},
        text::Message,
    },
    people::Member,
    planning::{
        access, actions,
        model::{PlanId, PlanState, plan},
        parts::Kept,
        rules::{Change, draft_of, kept_of},
        store,
        views::words,
    },
};

/// The wish that a form sends, with its words; `Err` says what is missing.
fn wish(posted: &Posted, plan: &plan::Model, names: &words::Names) -> Result<(Change, Message), Message> {
    let question = &plan.question;
    let one_of = |field: &str, hosting: bool| {
        let value = posted.value(field).unwrap_or_default();
        let known = if hosting {
            question.may_host(value)
        } else {
            question.places.iter().any(|place| place.code == value)
        };
        known
            .then(|| value.to_owned())
            .ok_or_else(|| Message::new("kernel-form-choice"))
    };
    let number = |field: &str| {
        let number = posted.value(field).and_then(|value| value.parse::<i64>().ok());
        number
            .filter(|number| *number >= 0)
            .ok_or_else(|| Message::new("kernel-form-choice"))
    };
    let named = |code: &String| names.regions.get(code).unwrap_or(code).clone();
    let town = |code: &String| names.venues.get(code).unwrap_or(code).clone();
    let say = |key: &str| Message::new(key);
    Ok(match posted.value("wish").unwrap_or_default() {
        kind @ ("together" | "apart") => {
            let (one, other) = (one_of("one", false)?, one_of("other", false)?);
            if one == other {
                return Err(say("planning-wish-same"));
            }
            let text = say(&format!("planning-wish-{kind}"))
                .with("one", named(&one))
                .with("other", named(&other));
            if kind == "together" {
                (Change::Together(one, other), text)
            } else {
                (Change::Apart(one, other), text)
            }
        }
        "held" => {
            let (region, host) = (one_of("region", false)?, one_of("host", true)?);
            let text = say("planning-wish-held")
                .with("region", named(&region))
                .with("place", town(&host));
            (Change::HeldAt(region, host), text)
        }
        "closed" => {
            let host = one_of("host", true)?;
            let text = say("planning-wish-closed").with("place", town(&host));
            (Change::NotAt(host), text)
        }
        "editions" => {
            let count = number("editions")?;
            (
                Change::Editions(count),
                say("planning-wish-editions").with_amount("count", count),
            )
        }
        "weights" => {
            let (travel, balance) = (number("travel")?, number("balance")?);
            (Change::Weights { travel, balance }, say("planning-wish-weights"))
        }
        "moved" => {
            let (region, to) = (one_of("moved", false)?, number("to")?);
            let to = usize::try_from(to).ok();
            let groups = to.and_then(|to| moved_groups(plan, &region, to));
            let groups = groups.ok_or_else(|| say("kernel-form-choice"))?;
            let joined = groups.iter().find(|group| group.regions.contains(&region));
            let place = joined.map(|group| town(&group.host)).unwrap_or_default();
            let text = say("planning-moving-title")
                .with("region", named(&region))
                .with("place", place);
            let kept = kept_beside(plan, groups).ok_or_else(|| say("kernel-form-choice"))?;
            (Change::Keep(kept), text)
        }
        "kept" => (
            Change::Keep(kept(posted, plan)?),
            say("planning-wish-next").with_amount("number", number("place")?),
        ),
        _ => return Err(say("kernel-form-choice")),
    })
}

/// The groups of another plan that have to be kept so that it comes out; they cover each region once.
fn kept(posted: &Posted, plan: &plan::Model) -> Result<Vec<Kept>, Message> {
    let wrong = || Message::new("kernel-form-choice");
    let groups: Option<Vec<Kept>> = posted.all("groups[]").into_iter().map(Kept::read).collect();
    let groups = groups.ok_or_else(wrong)?;
    let mut covered: Vec<&String> = groups.iter().flat_map(|group| &group.regions).collect();
    covered.sort_unstable();
    let mut codes: Vec<&String> = plan.question.places.iter().map(|place| &place.code).collect();
    codes.sort_unstable();
    if covered != codes || !groups.iter().all(|group| plan.question.may_host(&group.host)) {
        return Err(wrong());
    }
    kept_beside(plan, groups).ok_or_else(wrong)
}

/// Those of another plan's groups that have to be kept so that it comes out of this plan's question.
fn kept_beside(plan: &plan::Model, groups: Vec<Kept>) -> Option<Vec<Kept>> {
    let outcome = plan.outcome.as_ref()?;
    Some(kept_of(&outcome.groups, outcome.status == "optimal", groups))
}

#[post("/projects/<code>/plans/<number>/changes", data = "<posted>")]
pub(super) async fn change(mut visit: Member, code: &str, number: i32, posted: Posted) -> Answer {
    let permit = access::may_plan_from(&visit, code, number).await?;
    super::with_funding(&mut visit, &permit.permit.project);
    let ground = store::ground(visit.db(), permit.permit.project.id, visit.language()).await?;
    let names = super::ask::names(&ground, Some(&permit.plan.question));
    let id: PlanId = posted
        .value("id")
        .and_then(|id| id.parse().ok())
        .unwrap_or_default();
    let troubles = match wish(&posted, &permit.plan, &names) {
        Err(message) => vec![message],
        Ok((change, text)) => {
            let title = visit.say(&text);
            match actions::ask_otherwise(&visit.app, permit, id, &change, title).await {
                Ok(number) => {
                    return Reply::done(format!("/projects/{code}/plans/{number}"), "planning-asked");
                }
                Err(not_asked) => super::ask::wrong(not_asked, &names)?,
            }
        }
    };
    let read = access::may_read_plan(&visit, code, number).await?;
    let form = troubles.into_iter().fold(posted.state(), |state, message| {
        state.with_error("other", message)
    });
    let page = page(&visit, &read, form).await?;
    visit.form_again(&page)
}

#[post("/projects/<code>/plans/<number>/stop", data = "<_posted>")]
pub(super) async fn stop(visit: Member, code: &str, number: i32, _posted: Posted) -> Answer {
    let permit = access::may_plan_from(&visit, code, number).await?;
    actions::stop(permit.plan.id.0);
    Reply::to(format!("/projects/{code}/plans/{number}"))
}

#[post("/projects/<code>/plans/<number>/searches", data = "<_posted>")]
pub(super) async fn search_again(visit: Member, code: &str, number: i32, _posted: Posted) -> Answer {
    let permit = access::may_plan_from(&visit, code, number).await?;
    if permit.plan.state == PlanState::Searching {
        actions::search_again(&visit.app, permit).await?;
    }
    Reply::to(format!("/projects/{code}/plans/{number}"))
}

/// The question and its answer as data, to be solved again elsewhere.
#[get("/projects/<code>/plans/<number>/case.json")]
pub(super) async fn case(visit: Member, code: &str, number: i32) -> Answer {
    let permit = access::may_read_plan(&visit, code, number).await?;
    let plan = permit.plan;
    let case = Case::new(draft_of(&plan.question))
        .map_err(|problems| Fault::Broken(format!("plan {}: {problems:?}", plan.id)))?;
    Ok(Reply::Json(
        Status::Ok,
        json!({ "id": format!("{code}-{number}"), "title": plan.title, "input": case.to_json(), "outcome": plan.outcome }),
    )
    .with_header("Content-Disposition", format!("attachment; filename=\"{code}-plan-{number}.json\"")))
}
