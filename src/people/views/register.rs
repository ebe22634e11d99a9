//! The register of people: the list, one person, and the form.

use serde::Serialize;

use crate::kernel::{
    form::FormState,
    lists::Pager,
    page::Page,
    parts::{Choice, Place, SortLink},
    text::Message,
};

/// A fact about a person: what it is called (a key), and in words.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// Key of its name.
    pub label: String,
    /// The fact; empty when it is not known.
    pub words: String,
}

impl Fact {
    /// A fact.
    pub fn new(label: impl Into<String>, words: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            words: words.into(),
        }
    }
}

/// A person in the list.
#[derive(Clone, Debug, Serialize)]
pub struct PeopleLine {
    /// The person's page.
    pub href: String,
    /// Family name and given name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Organisation.
    pub organisation: String,
    /// Region.
    pub region: String,
    /// Role category.
    pub role_category: String,
    /// Keys of the permissions, each once.
    pub permissions: Vec<String>,
}

/// The register.
#[derive(Serialize)]
pub struct PeoplePage {
    /// What is searched for: `q`, `region`, `role`.
    pub filter: FormState,
    /// Shows everybody again; `None` when everybody is shown.
    pub clear: Option<String>,
    /// Regions to choose from.
    pub regions: Vec<Choice>,
    /// Role categories to choose from.
    pub role_categories: Vec<Choice>,
    /// Sorts by name.
    pub by_name: SortLink,
    /// Sorts by organisation.
    pub by_organisation: SortLink,
    /// The people of this page.
    pub people: Vec<PeopleLine>,
    /// Where in the list.
    pub pager: Pager,
}

impl Page for PeoplePage {
    const TEMPLATE: &'static str = "people/list";

    fn samples() -> Vec<Self> {
        let ewa = PeopleLine {
            href: "/people/1".to_owned(),
            name: "Świątek, Ewa".to_owned(),
            email: "ewa@example.org".to_owned(),
            organisation: "Kuratorium Oświaty w Krakowie".to_owned(),
            region: "Małopolskie".to_owned(),
            role_category: "Kuratorium oświaty".to_owned(),
            permissions: vec!["people-permission-trainer".to_owned()],
        };
        let page = |people: Vec<PeopleLine>, clear: Option<&str>| PeoplePage {
            filter: FormState::filled([("q", "ewa".to_owned())]),
            clear: clear.map(str::to_owned),
            regions: vec![Choice::new("PL-02", "Dolnośląskie")],
            role_categories: vec![Choice::new("education", "Kuratorium oświaty")],
            by_name: SortLink {
                href: "/people?sort=name&order=desc".to_owned(),
                order: "ascending",
            },
            by_organisation: SortLink {
                href: "/people?sort=organisation".to_owned(),
                order: "none",
            },
            pager: Pager::new("/people", &[("q", "ewa")], Some(2), 120),
            people,
        };
        vec![
            page(vec![ewa], Some("/people")),
            page(Vec::new(), Some("/people")),
            page(Vec::new(), None),
        ]
    }
}

/// A permission of a person.
#[derive(Clone, Debug, Serialize)]
pub struct GrantLine {
    /// Key of the permission's name.
    pub permission: String,
    /// Where it holds; `None` for the whole installation.
    pub scope: Option<String>,
    /// Since when, ISO.
    pub since: String,
    /// What the button that takes it back sends; `None` for those who may not.
    pub take: Option<TakeBack>,
}

/// What the button that takes a permission back sends.
#[derive(Clone, Debug, Serialize)]
pub struct TakeBack {
    /// The permission's code.
    pub permission: String,
    /// Kind and value of the scope, with a colon between.
    pub scope: String,
}

impl GrantLine {
    pub(super) fn samples() -> Vec<Self> {
        let line = |permission: &str, scope: Option<&str>, take| GrantLine {
            permission: format!("people-permission-{permission}"),
            scope: scope.map(str::to_owned),
            since: "2026-03-14T09:30:00+01:00".to_owned(),
            take,
        };
        let take = TakeBack {
            permission: "trainer".to_owned(),
            scope: "edition:1".to_owned(),
        };
        vec![
            line("trainer", Some("KR-2026-03"), Some(take)),
            line("admin", None, None),
        ]
    }
}

/// One person.
#[derive(Serialize)]
pub struct PersonPage {
    /// The way here.
    pub trail: Vec<Place>,
    /// Full name.
    pub name: String,
    /// The person's page.
    pub href: String,
    /// Whether the office that looks may change the record.
    pub may_change: bool,
    /// What is known.
    pub facts: Vec<Fact>,
    /// How many records of each kind are held.
    pub held: Vec<Fact>,
    /// The person's permissions.
    pub grants: Vec<GrantLine>,
    /// The form that gives one more: `permission`, `scope`.
    pub form: FormState,
    /// Permissions to choose from; none when there is nothing to give.
    pub permissions: Vec<Choice>,
    /// Scopes to choose from.
    pub scopes: Vec<Choice>,
}

impl Page for PersonPage {
    const TEMPLATE: &'static str = "people/person";

    fn samples() -> Vec<Self> {
        let page = |may_change, grants: Vec<GrantLine>, form| PersonPage {
            trail: vec![Place::above("People", "/people"), Place::here("Ewa Świątek")],
            name: "Ewa Świątek".to_owned(),
            href: "/people/1".to_owned(),
            may_change,
            facts: vec![
                Fact::new("people-email", "ewa@example.org"),
                Fact::new("people-unit", ""),
            ],
            held: vec![Fact::new("people-held-enrolments", "3")],
            permissions: vec![Choice::new("trainer", "Trainer")],
            scopes: vec![Choice::new("edition:1", "KR-2026-03")],
            grants,
            form,
        };
        let wrong = FormState::filled([("permission", "trainer".to_owned())])
            .with_error("scope", Message::new("people-scope-for-trainer"));
        vec![
            page(true, GrantLine::samples(), FormState::default()),
            page(false, Vec::new(), wrong),
        ]
    }
}

/// The form for a person, new or known.
#[derive(Serialize)]
pub struct PersonFormPage {
    /// The way here.
    pub trail: Vec<Place>,
    /// Key of the page's name.
    pub heading: &'static str,
    /// Whether the person is new.
    pub new: bool,
    /// Where the form is sent.
    pub action: String,
    /// Where one goes without saving.
    pub back: String,
    /// The record.
    pub form: FormState,
    /// Regions to choose from.
    pub regions: Vec<Choice>,
    /// Role categories to choose from.
    pub role_categories: Vec<Choice>,
    /// Languages to choose from.
    pub languages: Vec<Choice>,
}

impl Page for PersonFormPage {
    const TEMPLATE: &'static str = "people/form";

    fn samples() -> Vec<Self> {
        let page = |new, form| PersonFormPage {
            trail: vec![Place::above("People", "/people"), Place::here("New person")],
            heading: if new {
                "people-new-title"
            } else {
                "people-change-title"
            },
            new,
            action: "/people".to_owned(),
            back: "/people".to_owned(),
            form,
            regions: vec![Choice::new("PL-02", "Dolnośląskie")],
            role_categories: vec![Choice::new("education", "Kuratorium oświaty")],
            languages: vec![Choice::new("pl", "Polski")],
        };
        let wrong = FormState::filled([("email", "ewa".to_owned()), ("id", "1".to_owned())])
            .with_error("email", Message::new("kernel-form-email"));
        vec![
            page(true, FormState::filled([("id", "1".to_owned())])),
            page(
                false,
                FormState::filled([("email", "ewa@example.org".to_owned())]),
            ),
            page(true, wrong),
        ]
    }
}
