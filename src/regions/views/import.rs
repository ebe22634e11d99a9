//! The pages around country files: the import and the description of the format.

use serde::Serialize;

use crate::{
    kernel::{
        form::FormState,
        languages::{Language, Languages},
        markdown::{self, Heading},
        page::Page,
        text::Message,
    },
    regions::rules::{Border, Country, FORMAT, Link, LinkKind, Problem, Region, links_over},
};

/// The form that takes a country file, and what was wrong with the last one.
#[derive(Serialize, Default)]
pub struct ImportPage {
    form: FormState,
    /// The name of the file that has problems.
    file: String,
    problems: Vec<ProblemLine>,
    /// The neighbours that follow from a file's outlines.
    found: Option<Found>,
}

/// The neighbours that follow from the outlines of a country whose file gives none on land.
#[derive(Serialize)]
struct Found {
    country: String,
    count: usize,
    /// Regions with their neighbours.
    rows: Vec<FoundRow>,
    /// Regions that no link joins to another.
    alone: Vec<String>,
    /// All links as they can be written into the file.
    toml: String,
    /// The file, which the second step takes.
    upload: String,
}

#[derive(Serialize)]
struct FoundRow {
    region: String,
    /// Each neighbour with the length of the border in kilometres.
    neighbours: Vec<Message>,
}

#[derive(Serialize)]
struct ProblemLine {
    line: usize,
    what: Message,
}

impl ImportPage {
    /// The form again because no file, or an empty one, came with it.
    pub fn without_file() -> Self {
        Self {
            form: FormState::default().with_error("file", Message::new("regions-import-no-file")),
            ..Default::default()
        }
    }

    /// What was found in the outlines of a file that is kept under a name until it is taken.
    pub fn with_borders(
        (country, borders): (&Country, &[Border]),
        language: Language,
        languages: &Languages,
        upload: String,
    ) -> Self {
        let name = |region: &Region| region.names.get(language.code()).to_owned();
        let row = |region: &Region| {
            let neighbour = |border: &Border| {
                let other = if border.a == region.code {
                    &border.b
                } else {
                    (border.b == region.code).then_some(&border.a)?
                };
                let km = (border.metres / 1_000.0).round().max(1.0) as u64;
                let text = Message::new("regions-found-neighbour");
                Some(
                    text.with("region", name(country.region(other)?))
                        .with_amount("km", km),
                )
            };
            FoundRow {
                region: name(region),
                neighbours: borders.iter().filter_map(neighbour).collect(),
            }
        };
        let mut rows: Vec<FoundRow> = country.regions.iter().map(row).collect();
        rows.retain(|row| !row.neighbours.is_empty());
        rows.sort_by(|one, other| languages.compare(language, &one.region, &other.region));
        let links: Vec<Link> = country.links.iter().cloned().chain(links_over(borders)).collect();
        let is_alone = |region: &&Region| links.iter().all(|link| link.other_end(&region.code).is_none());
        Self {
            found: Some(Found {
                country: country.names.get(language.code()).to_owned(),
                count: borders.len(),
                rows,
                alone: country.regions.iter().filter(is_alone).map(name).collect(),
                toml: links_as_text(&links),
                upload,
            }),
            ..Self::default()
        }
    }

    /// The form again with all that is wrong with a file.
    pub fn with_problems(file: &str, problems: Vec<Problem>) -> Self {
        let line = |problem: Problem| ProblemLine {
            line: problem.line,
            what: problem
                .args
                .into_iter()
                .fold(Message::new(problem.key), |message, (name, value)| {
                    message.with(name, value)
                }),
        };
        let told = Message::new("regions-import-problems");
        Self {
            form: FormState::default().with_error("file", told),
            file: file.to_owned(),
            problems: problems.into_iter().map(line).collect(),
            found: None,
        }
    }
}

/// Links as a country file writes them.
fn links_as_text(links: &[Link]) -> String {
    let line = |link: &Link| {
        let mut line = format!(
            "  {{ a = {:?}, b = {:?}, kind = {:?}",
            link.a,
            link.b,
            link.kind.code()
        );
        if link.on != link.kind.on_by_default() {
            line.push_str(&format!(", on = {}", link.on));
        }
        if !link.note.is_empty() {
            line.push_str(&format!(", note = {}", toml::Value::from(link.note.as_str())));
        }
        line.push_str(" },\n");
        line
    };
    format!("links = [\n{}]\n", links.iter().map(line).collect::<String>())
}

impl Page for ImportPage {
    const TEMPLATE: &'static str = "regions/import";

    fn samples() -> Vec<Self> {
        let problem = |line, key, args: &[(&'static str, serde_json::Value)]| Problem {
            line,
            key,
            args: args.iter().cloned().collect(),
        };
        let problems = vec![
            problem(3, "regions-problem-missing-name", &[("language", "sv".into())]),
            problem(9, "regions-problem-not-utf8", &[]),
            problem(12, "regions-problem-left-out", &[("code", "02".into())]),
            problem(200, "regions-problem-more", &[("count", 7.into())]),
        ];
        vec![
            ImportPage::default(),
            ImportPage::without_file(),
            ImportPage::with_problems("country.toml", problems),
            ImportPage {
                found: Some(Found {
                    country: "Exampleland".to_owned(),
                    count: 1,
                    rows: vec![FoundRow {
                        region: "North Region".to_owned(),
                        neighbours: vec![
                            Message::new("regions-found-neighbour")
                                .with("region", "South Region")
                                .with_amount("km", 56),
                        ],
                    }],
                    alone: vec!["Holm".to_owned()],
                    toml: links_as_text(&[Link {
                        a: "01".to_owned(),
                        b: "02".to_owned(),
                        kind: LinkKind::Land,
                        on: true,
                        note: String::new(),
                    }]),
                    upload: "ab".to_owned(),
                }),
                ..ImportPage::default()
            },
        ]
    }
}

/// The description of country files.
#[derive(Serialize)]
pub struct FormatPage {
    html: String,
    /// Its parts, to go to.
    parts: Vec<Heading>,
}

impl FormatPage {
    /// The description that lies beside the program's text, without its title, which the page has itself.
    pub fn of_country_files() -> Self {
        let body = FORMAT.split_once('\n').map_or(FORMAT, |(_, body)| body);
        let mut parts = markdown::outline(body);
        parts.retain(|part| part.level == 1);
        Self {
            html: markdown::to_html(body),
            parts,
        }
    }
}

impl Page for FormatPage {
    const TEMPLATE: &'static str = "regions/format";

    fn samples() -> Vec<Self> {
        vec![FormatPage::of_country_files()]
    }
}
