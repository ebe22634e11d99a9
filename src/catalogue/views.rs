//! What the pages of the catalogue show.

mod agenda;
mod course_page;

use serde::Serialize;

pub(super) use course_page::{CoursePage, Shown, VersionLine};

use super::{
    design::Design,
    model::{activity::Model as Activity, course::Model as Course, course_version::Model as CourseVersion},
    rules::Problem,
};
use crate::kernel::{
    form::FormState,
    languages::Language,
    markdown,
    page::{Page, Sample},
    text::{Localised, Message, Worded},
};

/// A course in the list.
#[derive(Serialize)]
pub(super) struct CourseRow {
    slug: String,
    title: Worded,
    summary: Worded,
    kind: &'static str,
    days: i32,
    languages: String,
    version: i32,
    imported_at: String,
}

impl CourseRow {
    pub(super) fn of(course: &Course, version: &CourseVersion, language: Language) -> Self {
        Self {
            slug: course.slug.clone(),
            title: version.titles.worded(language),
            summary: version.content.summary.worded(language),
            kind: course.kind.code(),
            days: version.content.days,
            languages: own_names(&version.content.languages),
            version: version.number,
            imported_at: version.imported_at.date().to_string(),
        }
    }
}

/// Languages as their readers write them, in one line.
pub(super) fn own_names(languages: &[Language]) -> String {
    let names: Vec<&str> = languages.iter().map(|language| language.own_name()).collect();
    names.join(", ")
}

/// All courses.
#[derive(Serialize)]
pub(super) struct CoursesPage {
    pub(super) courses: Vec<CourseRow>,
    /// Whether the reader may import.
    pub(super) imports: bool,
}

impl Page for CoursesPage {
    const TEMPLATE: &'static str = "catalogue/courses";

    fn samples() -> Vec<Self> {
        let row = |lang| CourseRow {
            slug: "first-hour".to_owned(),
            title: Worded {
                text: "The first hour".to_owned(),
                lang,
            },
            summary: Worded::default(),
            kind: "working_group",
            days: 2,
            languages: "Polski, English".to_owned(),
            version: 3,
            imported_at: "2026-03-14".to_owned(),
        };
        let page = |courses, imports| CoursesPage { courses, imports };
        vec![
            page(vec![row(None), row(Some("en"))], true),
            page(Vec::new(), true),
            page(Vec::new(), false),
        ]
    }
}

/// A course that comes with the program.
#[derive(Clone, Serialize)]
pub(super) struct BundledLine {
    pub(super) name: String,
    pub(super) title: Worded,
}

/// Importing a course.
#[derive(Serialize)]
pub(super) struct ImportPage {
    pub(super) form: FormState,
    /// What is wrong with what was sent.
    pub(super) problems: Vec<Problem>,
    /// Courses that come with the program and are not imported yet.
    pub(super) bundled: Vec<BundledLine>,
    /// The largest upload, in megabytes.
    pub(super) megabytes: u64,
}

impl Page for ImportPage {
    const TEMPLATE: &'static str = "catalogue/import";

    fn samples() -> Vec<Self> {
        let page = |form, problems, bundled| ImportPage {
            form,
            problems,
            bundled,
            megabytes: 64,
        };
        let problem = |file: &str, line, key: &str| Problem {
            file: file.to_owned(),
            line,
            message: Message::new(key),
        };
        let problems = vec![
            problem("course.toml", Some(12), "catalogue-problem-some-correct"),
            problem("", None, "kernel-archive-not-a-zip"),
        ];
        let bundled = vec![BundledLine {
            name: "first-hour".to_owned(),
            title: Worded::default(),
        }];
        let missing = FormState::default().with_error("file", Message::new("kernel-form-missing"));
        vec![
            page(FormState::default(), Vec::new(), bundled),
            page(missing, Vec::new(), Vec::new()),
            page(FormState::default(), problems, Vec::new()),
        ]
    }
}

/// A page of a course as officials will read it.
#[derive(Serialize)]
pub(super) struct PreviewPage {
    slug: String,
    course: Worded,
    activity: Worded,
    minutes: i32,
    compulsory: bool,
    /// Sanitised HTML.
    html: String,
    /// Its language, if another than the page's.
    lang: Option<&'static str>,
    /// The languages it is written in, to choose from.
    languages: Vec<LanguageLine>,
    previous: Option<NeighbourLine>,
    next: Option<NeighbourLine>,
}

/// A language to read a text in.
#[derive(Serialize)]
pub(super) struct LanguageLine {
    name: &'static str,
    code: &'static str,
    href: String,
    current: bool,
}

/// The page before or after.
#[derive(Serialize)]
pub(super) struct NeighbourLine {
    href: String,
    title: Worded,
}

impl PreviewPage {
    /// A page activity of a course, in the language asked for if it is written in it.
    pub(super) fn of(design: &Design, activity: &Activity, asked: Language, reader: Language) -> Self {
        let written = activity.body.language_of(asked);
        let slug = &design.course.slug;
        let href = |id| format!("/courses/{slug}/preview/{id}");
        let pages: Vec<&Activity> = design
            .activities()
            .filter(|other| !other.body.is_empty())
            .collect();
        let place = pages.iter().position(|other| other.id == activity.id);
        let neighbour = |place: Option<usize>| {
            let other = pages.get(place?)?;
            Some(NeighbourLine {
                href: href(other.id),
                title: other.titles.worded(reader),
            })
        };
        let language_line = |language: Language| LanguageLine {
            name: language.own_name(),
            code: language.code(),
            href: format!("{}?text={language}", href(activity.id)),
            current: language == written,
        };
        Self {
            slug: slug.clone(),
            course: design.version.titles.worded(reader),
            activity: activity.titles.worded(written),
            minutes: activity.minutes,
            compulsory: activity.compulsory,
            html: markdown::to_html(activity.body.get(written)),
            lang: (written != reader).then(|| written.code()),
            languages: written_in(&activity.body)
                .into_iter()
                .map(language_line)
                .collect(),
            previous: neighbour(place.and_then(|place| place.checked_sub(1))),
            next: neighbour(place.map(|place| place + 1)),
        }
    }
}

fn written_in(text: &Localised) -> Vec<Language> {
    let has = |language: &Language| text.0.get(language.code()).is_some_and(|text| !text.is_empty());
    Language::ALL.into_iter().filter(has).collect()
}

impl Page for PreviewPage {
    const TEMPLATE: &'static str = "catalogue/preview";

    fn samples() -> Vec<Self> {
        let words = |text: &str, lang| Worded {
            text: text.to_owned(),
            lang,
        };
        let neighbour = |lang| NeighbourLine {
            href: "/courses/first-hour/preview/2".to_owned(),
            title: words("Conversation", lang),
        };
        let page = |lang: Option<&'static str>, previous, next| PreviewPage {
            slug: "first-hour".to_owned(),
            course: words("The first hour", None),
            activity: words("Conversation", None),
            minutes: 10,
            compulsory: lang.is_some(),
            html: "<p>Find a room.</p>".to_owned(),
            lang,
            languages: vec![LanguageLine {
                name: "Polski",
                code: "pl",
                href: "?text=pl".to_owned(),
                current: true,
            }],
            previous,
            next,
        };
        vec![
            page(Some("pl"), Some(neighbour(None)), Some(neighbour(Some("pl")))),
            page(None, None, None),
        ]
    }
}

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<CoursesPage>(),
        Sample::of::<CoursePage>(),
        Sample::of::<ImportPage>(),
        Sample::of::<PreviewPage>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
