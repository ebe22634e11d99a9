//! What the pages of the library show.

mod changes_page;

use serde::Serialize;

pub(super) use changes_page::{ChangesPage, HunkBlock};

use super::{
    facts::FormatLink,
    model::{MaterialKind, material},
    store::{VersionHead, Work},
};
use crate::{
    catalogue::Problem,
    kernel::{
        form::FormState,
        languages::Language,
        markdown::{self, Landmark},
        page::{Page, Sample},
        text::{Message, Worded},
    },
};

/// A work in the list.
#[derive(Serialize)]
pub(super) struct WorkCard {
    slug: String,
    name: Worded,
    summary: Worded,
    kind: &'static str,
    languages: String,
    published_at: String,
}

impl WorkCard {
    pub(super) fn of(work: &Work, reader: Language) -> Self {
        let languages = work
            .newest
            .iter()
            .filter_map(|head| head.language.parse::<Language>().ok());
        let names: Vec<&str> = languages.map(Language::own_name).collect();
        let latest = work.newest.iter().map(|head| head.published_at).max();
        Self {
            slug: work.material.slug.clone(),
            name: work.material.titles.worded(reader),
            summary: work.material.summaries.worded(reader),
            kind: work.material.kind.code(),
            languages: names.join(", "),
            published_at: latest.map(|at| at.date().to_string()).unwrap_or_default(),
        }
    }
}

/// A value of a list to choose from.
#[derive(Serialize)]
pub(super) struct Choice {
    value: &'static str,
    label: String,
}

impl Choice {
    pub(super) fn new(value: &'static str, label: impl Into<String>) -> Self {
        let label = label.into();
        Self { value, label }
    }
}

/// The library.
#[derive(Serialize)]
pub(super) struct LibraryPage {
    pub(super) works: Vec<WorkCard>,
    pub(super) filter: FormState,
    pub(super) kinds: Vec<Choice>,
    pub(super) languages: Vec<Choice>,
    /// Whether something is filtered.
    pub(super) filtered: bool,
}

impl Page for LibraryPage {
    const TEMPLATE: &'static str = "materials/library";

    fn samples() -> Vec<Self> {
        let card = WorkCard {
            slug: "first-hour-leaflet".to_owned(),
            name: words(None),
            summary: words(Some("pl")),
            kind: MaterialKind::Leaflet.code(),
            languages: "Polski, English".to_owned(),
            published_at: "2026-03-14".to_owned(),
        };
        let page = |works, filtered| LibraryPage {
            works,
            filter: FormState::default(),
            kinds: vec![Choice::new("leaflet", "Leaflet")],
            languages: vec![Choice::new("pl", "Polski")],
            filtered,
        };
        vec![
            page(vec![card], false),
            page(Vec::new(), true),
            page(Vec::new(), false),
        ]
    }
}

/// A work to read, with what can be taken along and what changed.
#[derive(Serialize)]
pub(super) struct MaterialPage {
    pub(super) slug: String,
    pub(super) name: String,
    pub(super) kind: &'static str,
    pub(super) summary: Worded,
    pub(super) audience: Worded,
    pub(super) licence: String,
    pub(super) source: String,
    pub(super) version: i32,
    pub(super) published_at: String,
    /// The text, unless the version is a file only.
    pub(super) text: Option<TextPart>,
    /// The language of the version, if another than the page's.
    pub(super) lang: Option<&'static str>,
    pub(super) languages: Vec<LanguageLine>,
    pub(super) formats: Vec<FormatLine>,
    pub(super) versions: Vec<VersionLine>,
    /// What is needed to publish a new version, for those who may.
    pub(super) publishing: Option<Publishing>,
    pub(super) form: FormState,
    pub(super) problems: Vec<Problem>,
}

/// A text with its outline.
#[derive(Serialize)]
pub(super) struct TextPart {
    html: String,
    outline: Vec<HeadingLine>,
}

#[derive(Serialize)]
struct HeadingLine {
    id: String,
    text: String,
}

impl TextPart {
    /// The text without its title, which the page has; `None` when there is none.
    pub(super) fn of(text: &str) -> Option<Self> {
        let body = without_title(text);
        if body.trim().is_empty() {
            return None;
        }
        let headings = markdown::outline(body)
            .into_iter()
            .filter(|heading| heading.level == 1);
        Some(Self {
            html: markdown::to_html(body),
            outline: headings
                .map(|heading| HeadingLine {
                    id: heading.id,
                    text: heading.text,
                })
                .collect(),
        })
    }
}

fn without_title(text: &str) -> &str {
    let first = markdown::places(text).into_iter().next();
    let title = first.filter(|place| place.what == Landmark::Heading { level: 1 });
    let end = title
        .filter(|place| {
            text.get(..place.range.start)
                .is_some_and(|before| before.trim().is_empty())
        })
        .map_or(0, |place| place.range.end);
    text.get(end..).unwrap_or_default()
}

/// A language to read a work in.
#[derive(Serialize)]
pub(super) struct LanguageLine {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) href: String,
    pub(super) current: bool,
}

/// A format to take along.
#[derive(Serialize)]
pub(super) struct FormatLine {
    format: String,
    href: String,
    /// Its size in kilobytes; `None` while it is being made.
    kilobytes: Option<i64>,
}

impl FormatLine {
    pub(super) fn of(link: FormatLink) -> Self {
        Self {
            kilobytes: Some((link.bytes + 1_023) / 1_024),
            format: link.format,
            href: link.href,
        }
    }

    /// A format that is made when it is asked for.
    pub(super) fn awaited(slug: &str, language: Language, format: &str) -> Self {
        Self {
            format: format.to_owned(),
            href: format!("/materials/{slug}/{language}/{format}"),
            kilobytes: None,
        }
    }
}

/// A version that was published.
#[derive(Serialize)]
pub(super) struct VersionLine {
    number: i32,
    published_at: String,
    note: String,
    /// Where its changes against the version before are shown.
    changes: Option<String>,
}

impl VersionLine {
    pub(super) fn of(material: &material::Model, head: &VersionHead) -> Self {
        let address = || {
            format!(
                "/materials/{}/changes?text={}&to={}",
                material.slug, head.language, head.number
            )
        };
        Self {
            number: head.number,
            published_at: head.published_at.date().to_string(),
            note: head.change_note.clone(),
            changes: (head.number > 1).then(address),
        }
    }
}

/// What the form for a new version offers.
#[derive(Serialize)]
pub(super) struct Publishing {
    pub(super) languages: Vec<Choice>,
    pub(super) language: &'static str,
    pub(super) megabytes: u64,
}

impl Page for MaterialPage {
    const TEMPLATE: &'static str = "materials/material";

    fn samples() -> Vec<Self> {
        let publishing = || {
            Some(Publishing {
                languages: vec![Choice::new("pl", "Polski")],
                language: "pl",
                megabytes: 64,
            })
        };
        let problem = Problem {
            file: String::new(),
            line: Some(3),
            message: Message::new("catalogue-problem-title-second"),
        };
        let missing = FormState::default().with_error("file", Message::new("materials-upload-neither"));
        vec![
            reading_sample(None, None),
            reading_sample(Some("pl"), publishing()),
            MaterialPage {
                text: None,
                form: missing,
                problems: vec![problem],
                ..reading_sample(None, publishing())
            },
        ]
    }
}

fn reading_sample(lang: Option<&'static str>, publishing: Option<Publishing>) -> MaterialPage {
    let version = |number, note: &str| VersionLine {
        number,
        published_at: "2026-03-14".to_owned(),
        note: note.to_owned(),
        changes: (number > 1).then(|| "/materials/first-hour-leaflet/changes?text=pl&to=2".to_owned()),
    };
    let format = |format: &str, kilobytes| FormatLine {
        format: format.to_owned(),
        href: format!("/materials/first-hour-leaflet/pl/{format}"),
        kilobytes,
    };
    MaterialPage {
        slug: "first-hour-leaflet".to_owned(),
        name: "Leaflet".to_owned(),
        kind: MaterialKind::Leaflet.code(),
        summary: words(lang),
        audience: words(lang),
        licence: "CC BY 4.0".to_owned(),
        source: "Written for this course".to_owned(),
        version: 2,
        published_at: "2026-03-14".to_owned(),
        text: TextPart::of("# Leaflet\n\n## First\n\nText.\n\n### Deeper\n\n## Second\n\nText.\n"),
        lang,
        languages: vec![LanguageLine {
            code: "pl",
            name: "Polski",
            href: "/materials/first-hour-leaflet?text=pl".to_owned(),
            current: true,
        }],
        formats: vec![
            format("pdf", Some(120)),
            format("epub", None),
            format("md", Some(1)),
        ],
        versions: vec![version(2, "Time limits corrected"), version(1, "")],
        publishing,
        form: FormState::default(),
        problems: Vec::new(),
    }
}

fn words(lang: Option<&'static str>) -> Worded {
    Worded {
        text: "Words".to_owned(),
        lang,
    }
}

/// Samples of every page of this slice.
pub fn samples() -> Vec<Sample> {
    [
        Sample::of::<LibraryPage>(),
        Sample::of::<MaterialPage>(),
        Sample::of::<ChangesPage>(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
