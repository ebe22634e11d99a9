//! The search.

use serde::Serialize;

use crate::kernel::{form::FormState, page::Page};

/// Something that was found.
#[derive(Clone, Debug, Serialize)]
pub struct Hit {
    /// Where it is.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// A few words more; may be empty.
    pub note: String,
}

/// What was found of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Hits {
    /// Key of the kind's name.
    pub kind: &'static str,
    /// The first of what was found.
    pub hits: Vec<Hit>,
}

/// The search and what it found.
#[derive(Serialize)]
pub struct SearchPage {
    /// What was typed: `q`.
    pub filter: FormState,
    /// Whether anything was typed.
    pub asked: bool,
    /// What was found, kind by kind, without kinds of which there is nothing.
    pub found: Vec<Hits>,
}

impl Page for SearchPage {
    const TEMPLATE: &'static str = "home/search";

    fn samples() -> Vec<Self> {
        let page = |q: &str, found: Vec<Hits>| SearchPage {
            filter: FormState::filled([("q", q.to_owned())]),
            asked: !q.is_empty(),
            found,
        };
        let hit = |note: &str| Hit {
            href: "/courses/equal-treatment".to_owned(),
            title: "Równe traktowanie".to_owned(),
            note: note.to_owned(),
        };
        let hits = Hits {
            kind: "home-search-courses",
            hits: vec![hit("course"), hit("")],
        };
        vec![
            page("", Vec::new()),
            page("x", Vec::new()),
            page("równe", vec![hits]),
        ]
    }
}
