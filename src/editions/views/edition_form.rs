//! The form of an edition: planned or changed.

use serde::Serialize;

use super::{Choice, venues::room_rows};
use crate::kernel::{form::FormState, page::Page, text::Message};

/// What there is to choose from.
#[derive(Clone, Default, Serialize)]
pub struct FormLists {
    /// Course versions; none when an edition is changed.
    pub courses: Vec<Choice>,
    /// Venues.
    pub venues: Vec<Choice>,
    /// The regions of the project.
    pub group: Vec<RegionBox>,
    /// All regions, for a new venue.
    pub regions: Vec<Choice>,
    /// Time zones, for a new venue.
    pub zones: Vec<Choice>,
    /// Languages to hold it in.
    pub languages: Vec<Choice>,
}

/// A region to tick.
#[derive(Clone, Serialize)]
pub struct RegionBox {
    /// Full code.
    pub value: String,
    /// Name.
    pub label: String,
    /// Whether it is ticked.
    pub checked: bool,
}

/// The form of an edition.
#[derive(Serialize)]
pub struct EditionFormPage {
    form: FormState,
    lists: FormLists,
    /// Whether it is a new edition.
    new: bool,
    /// Its code, when it is there already.
    code: Option<String>,
    heading_key: &'static str,
    action: String,
    back_href: String,
    project_code: String,
    project_title: String,
    rows: Vec<super::venues::RoomRow>,
}

impl EditionFormPage {
    /// The form for a new edition of a project.
    pub fn new(form: FormState, lists: FormLists, project_code: &str, project_title: &str) -> Self {
        Self {
            rows: room_rows(&form),
            form,
            lists,
            new: true,
            code: None,
            heading_key: "editions-plan",
            action: format!("/projects/{project_code}/editions"),
            back_href: format!("/projects/{project_code}"),
            project_code: project_code.to_owned(),
            project_title: project_title.to_owned(),
        }
    }

    /// The form for an edition that is there.
    pub fn change(
        form: FormState,
        lists: FormLists,
        code: &str,
        project_code: &str,
        project_title: &str,
    ) -> Self {
        Self {
            new: false,
            code: Some(code.to_owned()),
            heading_key: "editions-edit",
            action: format!("/editions/{code}"),
            back_href: format!("/editions/{code}"),
            ..Self::new(form, lists, project_code, project_title)
        }
    }
}

impl Page for EditionFormPage {
    const TEMPLATE: &'static str = "editions/edition_form";

    fn samples() -> Vec<Self> {
        let choice = |value: &str| {
            vec![Choice {
                value: value.to_owned(),
                label: value.to_owned(),
            }]
        };
        let lists = FormLists {
            courses: choice("Equal treatment"),
            venues: choice("Hotel Odra"),
            group: vec![RegionBox {
                value: "PL-02".to_owned(),
                label: "Dolnośląskie".to_owned(),
                checked: true,
            }],
            regions: choice("PL-02"),
            zones: choice("Europe/Warsaw"),
            languages: choice("pl"),
        };
        let wrong = FormState::default()
            .with_error("ends_on", Message::new("editions-wrong-ends-before-start"))
            .with_error("regions", Message::new("editions-missing-regions"));
        vec![
            Self::new(FormState::default(), lists.clone(), "RT2013", "Equal treatment"),
            Self::new(
                FormState::default(),
                FormLists::default(),
                "RT2013",
                "Equal treatment",
            ),
            Self::new(wrong.clone(), lists.clone(), "RT2013", "Equal treatment"),
            Self::change(wrong, lists, "RT2013-01", "RT2013", "Equal treatment"),
        ]
    }
}
