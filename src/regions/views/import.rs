//! The pages around country files: the import and the description of the format.

use serde::Serialize;

use crate::{
    kernel::{
        form::FormState,
        markdown::{self, Heading},
        page::Page,
        text::Message,
    },
    regions::rules::{FORMAT, Problem},
};

/// The form that takes a country file, and what was wrong with the last one.
#[derive(Serialize, Default)]
pub struct ImportPage {
    form: FormState,
    /// The name of the file that has problems.
    file: String,
    problems: Vec<ProblemLine>,
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
        }
    }
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
