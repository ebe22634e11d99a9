//! The plans of a project, side by side.

use serde::Serialize;

use super::{Head, kilometres};
use crate::{
    kernel::page::Page,
    planning::{model::plan, rules::Figures},
};

/// The plans of a project.
#[derive(Serialize)]
pub struct PlansPage {
    head: Head,
    /// Whether the reader makes plans.
    plans: bool,
    new_href: String,
    lines: Vec<Line>,
}

/// One plan among the others.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Line {
    /// Its number.
    pub number: i32,
    /// What the office calls it.
    pub title: String,
    /// Its page.
    pub href: String,
    /// The plan that it changes something of.
    pub origin: Option<i32>,
    /// When it was asked for, UTC.
    pub created_at: String,
    /// Who asked.
    pub by: String,
    /// `ok`, `wait`, `stop` or `info`, for the look of its state.
    pub kind: &'static str,
    /// The state in a word.
    pub state_key: &'static str,
    /// What it is compared by; `None` without a plan.
    pub figures: Option<Shown>,
    /// Whether editions were made of it.
    pub taken_over: bool,
}

/// Figures as they are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Editions.
    pub editions: usize,
    /// People.
    pub people: i64,
    /// Kilometres that all people travel, one way.
    pub km: i64,
    /// Kilometres a person, one way.
    pub km_each: i64,
    /// The longest way, in kilometres.
    pub longest_km: i64,
    /// How many people editions are off the target, added up.
    pub off_target: i64,
    /// Whether no plan in the list has fewer kilometres.
    pub shortest: bool,
    /// Whether no plan in the list is nearer to its target.
    pub evenest: bool,
}

impl From<Figures> for Shown {
    fn from(figures: Figures) -> Self {
        Self {
            editions: figures.editions,
            people: figures.people,
            km: kilometres(figures.travelled),
            km_each: kilometres(figures.travelled / figures.people.max(1)),
            longest_km: kilometres(figures.longest),
            off_target: figures.off_target,
            shortest: false,
            evenest: false,
        }
    }
}

/// The look and the word of how a search ended, `None` while it goes on.
pub fn state_of(status: Option<&str>) -> (&'static str, &'static str) {
    match status {
        None => ("wait", "planning-state-searching"),
        Some("optimal") => ("ok", "planning-state-optimal"),
        Some("feasible") => ("info", "planning-state-feasible"),
        Some("infeasible") => ("stop", "planning-state-infeasible"),
        Some(_) => ("stop", "planning-state-unknown"),
    }
}

impl PlansPage {
    /// The page; figures are missing where a plan has none.
    pub fn new(head: Head, plans: bool, listed: Vec<(plan::Model, Option<Figures>)>) -> Self {
        let least = |of: fn(&Figures) -> i64| {
            listed
                .iter()
                .filter_map(|(_, figures)| figures.as_ref().map(of))
                .min()
        };
        let (shortest, evenest) = (
            least(|figures| figures.travelled),
            least(|figures| figures.off_target),
        );
        let line = |(plan, figures): &(plan::Model, Option<Figures>)| {
            let status = plan.outcome.as_ref().map(|outcome| outcome.status.as_str());
            let (kind, state_key) = state_of(status);
            Line {
                number: plan.number,
                title: plan.title.clone(),
                href: format!("{}/{}", head.plans_href, plan.number),
                origin: plan.origin,
                created_at: super::show::moment(plan.created_at),
                by: plan.made_by_name.clone(),
                kind,
                state_key,
                figures: figures.map(|figures| Shown {
                    shortest: Some(figures.travelled) == shortest,
                    evenest: Some(figures.off_target) == evenest,
                    ..figures.into()
                }),
                taken_over: plan.taken_over_at.is_some(),
            }
        };
        Self {
            lines: listed.iter().map(line).collect(),
            new_href: format!("{}/new", head.plans_href),
            plans,
            head,
        }
    }
}

impl Page for PlansPage {
    const TEMPLATE: &'static str = "planning/list";

    fn samples() -> Vec<Self> {
        let head = || Head::of("RT2013", "Equal treatment");
        let line = Line {
            number: 2,
            title: "Opolskie with Śląskie".to_owned(),
            href: "/projects/RT2013/plans/2".to_owned(),
            origin: Some(1),
            created_at: "2026-11-28T10:00:00Z".to_owned(),
            by: "Ewa Nowak".to_owned(),
            kind: "ok",
            state_key: "planning-state-optimal",
            figures: Some(Shown {
                editions: 5,
                people: 64,
                km: 6_543,
                km_each: 102,
                longest_km: 240,
                off_target: 3,
                shortest: true,
                evenest: true,
            }),
            taken_over: true,
        };
        let state = |number, kind, state_key| Line {
            number,
            kind,
            state_key,
            figures: None,
            origin: None,
            taken_over: false,
            ..line.clone()
        };
        let lines = vec![
            line.clone(),
            state(3, "wait", "planning-state-searching"),
            state(4, "info", "planning-state-feasible"),
            state(5, "stop", "planning-state-infeasible"),
            state(6, "stop", "planning-state-unknown"),
        ];
        let page = |plans, lines| Self {
            new_href: "/projects/RT2013/plans/new".to_owned(),
            head: head(),
            plans,
            lines,
        };
        vec![page(true, lines), page(true, Vec::new()), page(false, Vec::new())]
    }
}
