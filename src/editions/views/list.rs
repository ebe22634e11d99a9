//! The public list of editions.

use serde::Serialize;

use super::Choice;
use crate::kernel::{lists::Pager, page::Page};

/// Editions that are ahead.
#[derive(Serialize)]
pub struct ListPage {
    /// What is shown.
    pub editions: Vec<ListLine>,
    /// The regions to choose from.
    pub regions: Vec<Choice>,
    /// The projects to choose from; none when there is only one.
    pub projects: Vec<Choice>,
    /// The region chosen.
    pub region: String,
    /// The project chosen.
    pub project: String,
    /// The page of the list.
    pub pager: Pager,
    /// Leads to the whole list, when it is narrowed.
    pub clear_href: Option<String>,
}

/// An edition in the public list.
#[derive(Clone, Serialize)]
pub struct ListLine {
    /// Its page.
    pub href: String,
    /// Its code.
    pub code: String,
    /// Title of the course.
    pub title: String,
    /// Language of the title, when it is not the page's.
    pub title_lang: &'static str,
    /// Venue and city.
    pub place: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// Names of the regions of its group.
    pub regions: String,
    /// Key of the state's name.
    pub state_key: String,
    /// Shape of the state.
    pub kind: &'static str,
    /// Last day of enrolment, while it is open.
    pub enrol_until: Option<String>,
    /// Where to enrol, while it is open.
    pub enrol_href: Option<String>,
}

impl Page for ListPage {
    const TEMPLATE: &'static str = "editions/list";

    fn samples() -> Vec<Self> {
        let line = |open: bool| ListLine {
            href: "/editions/RT2013-01".to_owned(),
            code: "RT2013-01".to_owned(),
            title: "Equal treatment".to_owned(),
            title_lang: "en",
            place: "Hotel Odra, Wrocław".to_owned(),
            starts_on: "2026-10-14".to_owned(),
            ends_on: if open { "2026-10-15" } else { "2026-10-14" }.to_owned(),
            regions: "Dolnośląskie, Opolskie".to_owned(),
            state_key: "editions-state-open".to_owned(),
            kind: "ok",
            enrol_until: open.then(|| "2026-09-30".to_owned()),
            enrol_href: open.then(|| "/editions/RT2013-01/enrol".to_owned()),
        };
        let choice = |value: &str| Choice {
            value: value.to_owned(),
            label: value.to_owned(),
        };
        let page = |editions: Vec<ListLine>, region: &str| ListPage {
            pager: Pager::new("/editions", &[("region", region)], Some(1), editions.len() as u64),
            editions,
            regions: vec![choice("PL-02")],
            projects: vec![choice("RT2013"), choice("GAVLE")],
            region: region.to_owned(),
            project: String::new(),
            clear_href: (!region.is_empty()).then(|| "/editions".to_owned()),
        };
        vec![
            page(vec![line(true), line(false)], ""),
            page(Vec::new(), ""),
            page(Vec::new(), "PL-02"),
        ]
    }
}
