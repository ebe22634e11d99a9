//! The start pages.

use serde::Serialize;

use crate::kernel::{
    lists::{Finder, Pager},
    page::Page,
    text::Message,
};

/// An edition in a few words.
#[derive(Clone, Debug, Serialize)]
pub struct EditionHead {
    /// Its page.
    pub href: String,
    /// Its code.
    pub code: String,
    /// Title of the course.
    pub title: String,
    /// Language of the title.
    pub title_lang: &'static str,
    /// Host city.
    pub city: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// Key of its state.
    pub state_key: String,
    /// Shape of its state.
    pub kind: &'static str,
}

/// Something to do now.
#[derive(Clone, Debug, Serialize)]
pub struct Task {
    /// What.
    pub what: Message,
    /// Where.
    pub href: String,
    /// What it is about: a code or a title.
    pub about: String,
    /// Shape of how much it hurries.
    pub kind: &'static str,
    /// Key of the word for how much it hurries.
    pub hurry: &'static str,
}

/// One's enrolment in an edition.
#[derive(Clone, Debug, Serialize)]
pub struct EnrolmentCard {
    /// The edition.
    pub edition: EditionHead,
    /// Key of the enrolment's state.
    pub state_key: String,
    /// What comes next.
    pub next: Message,
    /// Whether that is due now.
    pub due: bool,
    /// Where that is done.
    pub next_href: String,
    /// Key of the words on that link.
    pub next_label: String,
    /// The page of the enrolment.
    pub href: String,
}

/// An edition that one teaches.
#[derive(Clone, Debug, Serialize)]
pub struct TeachingCard {
    /// The edition.
    pub edition: EditionHead,
    /// Whether it meets today.
    pub today: bool,
    /// How many participants there are.
    pub seated: i64,
    /// How many answers wait for their marks to count.
    pub to_mark: u64,
    /// The objections that wait for an answer.
    pub objections: Option<Objections>,
}

/// Objections to attendance that wait for an answer.
#[derive(Clone, Debug, Serialize)]
pub struct Objections {
    /// How many.
    pub count: u64,
    /// The page on which they are answered.
    pub href: String,
}

/// An edition that one's office runs, or that one audits.
#[derive(Clone, Debug, Serialize)]
pub struct OfficeLine {
    /// The edition.
    pub edition: EditionHead,
    /// How many have a seat.
    pub seated: i64,
    /// Most participants.
    pub seats: i64,
    /// How many wait.
    pub waiting: i64,
    /// What comes next.
    pub step: Option<Task>,
    /// The objections that wait for an answer.
    pub objections: Option<Objections>,
}

/// A project that one reads.
#[derive(Clone, Debug, Serialize)]
pub struct ProjectCard {
    /// Its page.
    pub href: String,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// First day, ISO.
    pub starts_on: String,
    /// Last day, ISO.
    pub ends_on: String,
    /// Whether one reads it as an auditor.
    pub audited: bool,
}

/// The figures of an office.
#[derive(Clone, Debug, Serialize)]
pub struct OfficeFigures {
    /// Editions that are not over.
    pub editions: u64,
    /// Seats that are filled.
    pub seated: i64,
    /// Seats in all.
    pub seats: i64,
    /// People who wait.
    pub waiting: i64,
    /// Mails that could not be sent; `None` for auditors.
    pub failed_mails: Option<u64>,
}

/// A first step of an empty installation, for `components/steps`.
#[derive(Clone, Debug, Serialize)]
pub struct FirstStep {
    /// What, in words.
    pub label: String,
    /// `done`, `current` or `todo`.
    pub state: &'static str,
    /// Where.
    pub href: Option<String>,
    /// More about it.
    pub note: Option<String>,
}

/// What a guest sees first.
#[derive(Serialize)]
pub struct WelcomePage {
    /// The installation's name.
    pub site: String,
    /// The editions that come next.
    pub editions: Vec<EditionHead>,
}

pub(super) fn head() -> EditionHead {
    EditionHead {
        href: "/editions/RT2013-01".to_owned(),
        code: "RT2013-01".to_owned(),
        title: "Równe traktowanie standardem".to_owned(),
        title_lang: "pl",
        city: "Kraków".to_owned(),
        starts_on: "2026-10-14".to_owned(),
        ends_on: "2026-10-15".to_owned(),
        state_key: "editions-state-open".to_owned(),
        kind: "ok",
    }
}

impl Page for WelcomePage {
    const TEMPLATE: &'static str = "home/welcome";

    fn samples() -> Vec<Self> {
        [vec![head()], Vec::new()]
            .map(|editions| WelcomePage {
                site: "Evenhand".to_owned(),
                editions,
            })
            .into()
    }
}

/// What somebody who is signed in sees first: what to do now, and everything of theirs.
#[derive(Default, Serialize)]
pub struct DeskPage {
    /// Given name and family name.
    pub name: String,
    /// What to do now, the most urgent first.
    pub tasks: Vec<Task>,
    /// The pages of what to do.
    pub tasks_pager: Pager,
    /// Codes of editions in which certificates could not be issued, and to how many people.
    #[serde(skip)]
    pub uncertified: Vec<(String, u64)>,
    /// One's enrolments.
    pub enrolments: Vec<EnrolmentCard>,
    /// Whether to show where to find an edition: to everybody who only takes part.
    pub takes_part: bool,
    /// The editions to which they can ask for a seat today.
    pub open: Vec<EditionHead>,
    /// Editions that one teaches.
    pub teaching: Vec<TeachingCard>,
    /// The pages of the editions that one teaches.
    pub teaching_pager: Pager,
    /// Figures, for offices and auditors.
    pub figures: Option<OfficeFigures>,
    /// Editions that are not over, for offices and auditors, or those of them that are asked for.
    pub editions: Vec<OfficeLine>,
    /// What is asked for of them.
    pub finder: Finder,
    /// Projects, for offices and auditors.
    pub projects: Vec<ProjectCard>,
    /// How to begin, while there is no project.
    pub first_steps: Vec<FirstStep>,
}

impl Page for DeskPage {
    const TEMPLATE: &'static str = "home/desk";

    fn samples() -> Vec<Self> {
        let task = |urgent: bool| Task {
            what: Message::new("home-office-step-decide"),
            href: "/editions/RT2013-01/decisions".to_owned(),
            about: "RT2013-01".to_owned(),
            kind: if urgent { "stop" } else { "info" },
            hurry: if urgent {
                "home-hurry-now"
            } else {
                "home-hurry-soon"
            },
        };
        let enrolment = |due| EnrolmentCard {
            edition: head(),
            state_key: "enrolment-state-confirmed".to_owned(),
            next: Message::new("home-step-prepare"),
            due,
            next_href: "/learn/1".to_owned(),
            next_label: "home-step-prepare-label".to_owned(),
            href: "/enrolments/1".to_owned(),
        };
        let named = || DeskPage {
            name: "Ewa Świątek".to_owned(),
            ..Default::default()
        };
        let pager = || Pager::of(("/", "tasks"), &[], ("tasks", Some(2)), (30, 10));
        let finder = |found: u64| Finder {
            all: 60,
            long: true,
            partial: true,
            action: "/#editions".to_owned(),
            clear: (found == 0).then(|| "/#editions".to_owned()),
            pager: Pager::new("/", &[], Some(1), found),
            ..Finder::default()
        };
        let figures = || {
            Some(OfficeFigures {
                editions: 5,
                seated: 80,
                seats: 100,
                waiting: 3,
                failed_mails: Some(2),
            })
        };
        vec![
            DeskPage {
                takes_part: true,
                ..named()
            },
            DeskPage {
                tasks: vec![task(false)],
                enrolments: vec![enrolment(true), enrolment(false)],
                takes_part: true,
                open: vec![head()],
                ..named()
            },
            DeskPage {
                teaching: vec![
                    TeachingCard {
                        edition: head(),
                        today: true,
                        seated: 18,
                        to_mark: 3,
                        objections: None,
                    },
                    TeachingCard {
                        edition: head(),
                        today: false,
                        seated: 0,
                        to_mark: 0,
                        objections: None,
                    },
                ],
                teaching_pager: pager(),
                ..named()
            },
            DeskPage {
                figures: figures(),
                finder: finder(0),
                ..named()
            },
            DeskPage {
                tasks: vec![task(true)],
                tasks_pager: pager(),
                figures: figures(),
                finder: finder(60),
                editions: vec![OfficeLine {
                    edition: head(),
                    seated: 18,
                    seats: 20,
                    waiting: 3,
                    step: Some(task(true)),
                    objections: None,
                }],
                projects: vec![ProjectCard {
                    href: "/projects/RT2013".to_owned(),
                    code: "RT2013".to_owned(),
                    title: "Równe traktowanie".to_owned(),
                    starts_on: "2026-01-01".to_owned(),
                    ends_on: "2027-12-31".to_owned(),
                    audited: true,
                }],
                ..named()
            },
            DeskPage {
                first_steps: vec![FirstStep {
                    label: "Import a course".to_owned(),
                    state: "current",
                    href: Some("/courses/import".to_owned()),
                    note: None,
                }],
                ..named()
            },
        ]
    }
}
