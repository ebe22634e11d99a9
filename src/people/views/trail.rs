//! The audit trail.

use serde::Serialize;

use crate::kernel::{form::FormState, lists::Pager, page::Page};

/// An entry of the trail.
#[derive(Clone, Debug, Serialize)]
pub struct TrailLine {
    /// Its number.
    pub number: i64,
    /// When, ISO.
    pub at: String,
    /// Who.
    pub who: String,
    /// What, in words.
    pub what: String,
    /// What, as a code.
    pub action: String,
    /// The kind and the id of what it was done to.
    pub subject: String,
    /// Particulars, each as name and value.
    pub details: Vec<String>,
}

/// The audit trail.
#[derive(Serialize)]
pub struct TrailPage {
    /// What is searched for: `action`, `who`, `subject`, `from`, `until`.
    pub filter: FormState,
    /// Shows all again; `None` when all are shown.
    pub clear: Option<String>,
    /// The entries of this page.
    pub entries: Vec<TrailLine>,
    /// Where in the trail.
    pub pager: Pager,
}

impl Page for TrailPage {
    const TEMPLATE: &'static str = "people/trail";

    fn samples() -> Vec<Self> {
        let entry = TrailLine {
            number: 7,
            at: "2026-03-14T09:30:00+01:00".to_owned(),
            who: "Anna Nowak".to_owned(),
            what: "Permission given".to_owned(),
            action: "permission.granted".to_owned(),
            subject: "person 0198".to_owned(),
            details: vec!["permission: trainer".to_owned()],
        };
        let page = |entries: Vec<TrailLine>, clear: Option<&str>| TrailPage {
            filter: FormState::filled([("action", "permission".to_owned())]),
            clear: clear.map(str::to_owned),
            pager: Pager::new("/audit", &[], None, entries.len() as u64),
            entries,
        };
        vec![page(vec![entry], Some("/audit")), page(Vec::new(), None)]
    }
}
