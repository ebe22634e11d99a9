//! The final report of a project, as a page and as a document: both show the same sections, made of the same pieces.

mod attendance;
mod document;
mod editions;
mod learning;
mod people;
mod pieces;
mod public;
mod start;

pub use document::final_pdf;
use pieces::{Link, Section};

use serde::Serialize;

use super::Crumb;
use crate::{
    kernel::page::Page,
    reporting::rules::{final_report::Gathered, words::Words},
};

/// The report.
#[derive(Serialize)]
pub struct FinalPage {
    /// The project's title.
    pub project_title: String,
    /// The way here.
    pub trail: Vec<Crumb>,
    /// The moment of the figures, on the wall clock of the office.
    pub as_of: String,
    /// Whether it is the version for publication.
    pub public: bool,
    /// Counts below this are left out of the version for publication.
    pub k: u32,
    /// The report as a document.
    pub pdf_href: String,
    /// The other version of it.
    pub other_href: String,
    /// What it says.
    pub sections: Vec<Section>,
}

/// The report's sections in their order.
pub fn sections(gathered: &Gathered, words: Words<'_>) -> Vec<Section> {
    let told = Told::new(gathered, words);
    let mut sections: Vec<Section> = vec![
        told.at_a_glance(),
        told.grant(),
        told.targets(),
        told.editions(),
        told.groups(),
        told.people(),
        told.attendance(),
        told.gain(),
        told.evaluation(),
        told.how(),
    ]
    .into_iter()
    .flatten()
    .collect();
    if gathered.published.is_some() {
        // What lies behind the figures is for the office and the auditors; only the schedule is for everybody.
        for section in &mut sections {
            section.links.retain(|link| link.href.ends_with("/schedule"));
        }
    }
    sections
}

/// What the sections are made from, with what several of them need.
struct Told<'g> {
    facts: &'g Gathered,
    words: Words<'g>,
    /// The address of the project.
    base: String,
    /// What came of each edition, in the order of the evidence.
    outcomes: Vec<crate::reporting::rules::final_report::Outcome>,
    /// Who took part.
    participants: crate::reporting::rules::final_report::Participants,
    /// How far people came.
    counts: crate::reporting::rules::final_report::Counts,
    /// What may be said of all of them in the report for the public.
    totals: public::PublicTotals,
}

impl Page for FinalPage {
    const TEMPLATE: &'static str = "reporting/final";

    fn samples() -> Vec<Self> {
        let page = |public, sections| FinalPage {
            project_title: "Równe traktowanie standardem dobrego rządzenia".to_owned(),
            trail: vec![
                Crumb::to("RT", "/projects/RT".to_owned()),
                Crumb::here("Final report".to_owned()),
            ],
            as_of: "2026-03-16T08:15:00.000000000+01:00".to_owned(),
            public,
            k: 5,
            pdf_href: "/projects/RT/reports/final.pdf".to_owned(),
            other_href: "/projects/RT/reports/final?public=true".to_owned(),
            sections,
        };
        vec![
            page(false, vec![Section::sample()]),
            page(true, vec![Section::sample()]),
            page(false, Vec::new()),
        ]
    }
}
