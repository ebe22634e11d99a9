//! The tabs that lead from one page of an edition to the next, for those who work with it.

use serde::Serialize;

use crate::{editions::model::edition, people::Visitor};

/// A tab, as the `tabs` component shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Tab {
    label: String,
    href: String,
    current: bool,
    count: Option<u64>,
}

/// The pages of an edition, and what kind of person works with each: office (o), auditor (a), trainer (t).
const PAGES: [(&str, &str, &str); 13] = [
    ("schedule", "", "oat"),
    ("participants", "/participants", "oat"),
    ("attendance", "/attendance", "oat"),
    ("entitlements", "/entitlements", "oat"),
    ("catering", "/catering", "oa"),
    ("certificates", "/certificates", "oat"),
    ("results", "/results", "oat"),
    ("evaluation", "/evaluation", "oat"),
    ("evidence", "/evidence", "oa"),
    ("agenda", "/agenda", "oa"),
    ("quotas", "/quotas", "oa"),
    ("trainers", "/trainers", "oa"),
    ("decisions", "/decisions", "oa"),
];

/// The tabs for whoever looks; none for those who only see the schedule. `current` is one of `schedule`, `participants`,
/// `attendance`, `entitlements`, `catering`, `certificates`, `results`, `evaluation`, `evidence`, `agenda`, `quotas`, `trainers`, `decisions`.
pub fn tabs(visit: &Visitor, edition: &edition::Model, current: &str) -> Vec<Tab> {
    let Some(actor) = &visit.actor else {
        return Vec::new();
    };
    let is = [
        ('o', actor.is_office_of(edition.project_id.0)),
        ('a', actor.is_auditor_of(edition.project_id.0)),
        ('t', actor.is_trainer_of(edition.id.0)),
    ];
    let tab = |(name, path, _): (&str, &str, &str)| Tab {
        label: visit
            .app
            .languages
            .word(visit.language(), &format!("editions-tab-{name}")),
        href: format!("/editions/{}{path}", edition.code),
        current: name == current,
        count: None,
    };
    PAGES
        .into_iter()
        .filter(|(_, _, who)| is.iter().any(|(kind, holds)| *holds && who.contains(*kind)))
        .map(tab)
        .collect()
}

/// The tabs with that of the answers that are marked by hand, which only editions have that have such answers; `current` as for
/// [`tabs`], or `marking`. `waits` says how many answers wait.
pub fn marking_tabs(visit: &Visitor, edition: &edition::Model, waits: u64, current: &str) -> Vec<Tab> {
    let mut tabs = tabs(visit, edition, current);
    if !tabs.is_empty() {
        let label = visit.app.languages.word(visit.language(), "editions-tab-marking");
        tabs.push(Tab {
            label,
            href: format!("/editions/{}/marking", edition.code),
            current: current == "marking",
            count: (waits > 0).then_some(waits),
        });
    }
    tabs
}

/// Tabs for samples.
pub(super) fn sample_tabs(current: &str) -> Vec<Tab> {
    PAGES
        .into_iter()
        .map(|(name, path, _)| Tab {
            label: name.to_owned(),
            href: format!("/editions/RT2013-01{path}"),
            current: name == current,
            count: None,
        })
        .collect()
}
