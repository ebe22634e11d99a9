//! A course folder as a whole: every file in its place, every reference met, and out of it one course or all problems.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    agenda_file::read_agenda,
    course_file::{CourseFile, read_course},
    markdown_file::{self, Targets},
    material_file::read_material,
    parsed::{
        ParsedActivity, ParsedCourse, ParsedMaterial, ParsedModule, ParsedPicture, ParsedQuiz, ParsedSurvey,
    },
    picture::told_by_content,
    places::{FilePlace, place_of},
    problem::{Problem, Problems, problem},
    quiz_file::read_quiz,
    references::check_references,
    survey_file::read_survey,
    toml_file::{read_toml, text_of},
};
use crate::{
    catalogue::{content::Agenda, model::ActivityKind},
    kernel::{ids::sha256_hex, languages::Language, text::Localised},
};

/// The files of a course folder, by their path in it with `/` between the parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CourseFiles(pub BTreeMap<String, Vec<u8>>);

impl CourseFiles {
    /// SHA-256 over all names and contents: the same folder has the same checksum, however it was packed.
    pub fn checksum(&self) -> String {
        let line = |(path, content): (&String, &Vec<u8>)| format!("{} {path}\n", sha256_hex(content));
        sha256_hex(self.0.iter().map(line).collect::<String>().as_bytes())
    }
}

/// Whether a path belongs to a course folder: what systems and editors leave behind does not.
pub fn belongs_in_folder(path: &str) -> bool {
    let left_behind = |part: &str| {
        part.starts_with('.')
            || part.ends_with('~')
            || matches!(part, "__MACOSX" | "Thumbs.db" | "desktop.ini")
    };
    !path.split('/').any(left_behind)
}

/// Texts by name and language, with the path of each.
pub(super) type TextPaths = BTreeMap<String, BTreeMap<Language, String>>;

/// What stands where in a folder.
#[derive(Default)]
pub(super) struct Contents {
    pub(super) pages: TextPaths,
    pub(super) material_texts: TextPaths,
    pub(super) materials: BTreeMap<String, ParsedMaterial>,
    pub(super) quizzes: BTreeMap<String, ParsedQuiz>,
    pub(super) surveys: BTreeMap<String, ParsedSurvey>,
    /// By path.
    pub(super) pictures: BTreeMap<String, ParsedPicture>,
    /// What the pages link to and show.
    pub(super) shown: BTreeSet<String>,
    pub(super) agenda: Option<Agenda>,
    /// Files that are there but could not be read, so that nobody is told that they are missing.
    pub(super) unread: BTreeSet<String>,
}

/// Reads the files of a folder. `folder` is its name, where it is known: the course's slug must be the same.
///
/// # Errors
/// Everything that is wrong, by file and line.
pub fn read_folder(files: &CourseFiles, folder: Option<&str>) -> Result<ParsedCourse, Vec<Problem>> {
    let mut problems = Problems::default();
    let course = match files.0.get("course.toml") {
        Some(bytes) => read_toml("course.toml", bytes, &[], &mut problems, |reading, table| {
            read_course(reading, table)
        }),
        None => {
            problems.whole("course.toml", problem("course-missing"));
            None
        }
    };
    let languages = course.as_ref().map(|course| course.content.languages.clone());
    let days = course.as_ref().map_or(60, |course| course.content.days);
    let contents = read_contents(files, &languages.unwrap_or_default(), days, &mut problems);
    let Some(course) = course else {
        return Err(problems.into_list());
    };
    if let (Some(slug), Some(folder)) = (&course.slug, folder)
        && slug.value != folder
    {
        let message = problem("slug")
            .with("slug", slug.value.clone())
            .with("folder", folder);
        problems.at("course.toml", slug.line, message);
    }
    check_references(&course, &contents, &mut problems);
    let course = assemble(files, course, contents, &mut problems);
    match problems.into_list() {
        problems if problems.is_empty() => Ok(course),
        problems => Err(problems),
    }
}

/// Reads every file but `course.toml`; a file that has no place in the folder is a problem.
fn read_contents(
    files: &CourseFiles,
    languages: &[Language],
    days: i32,
    problems: &mut Problems,
) -> Contents {
    let mut contents = Contents::default();
    for (path, bytes) in &files.0 {
        let place = match place_of(path) {
            Ok(place) => place,
            Err(message) => {
                problems.whole(path, message);
                continue;
            }
        };
        let read = match place {
            FilePlace::Course | FilePlace::Readme => Some(()),
            FilePlace::Page { name, language } => {
                contents
                    .pages
                    .entry(name)
                    .or_default()
                    .insert(language, path.clone());
                let text = std::str::from_utf8(bytes).unwrap_or_default();
                contents.shown.extend(markdown_file::files_named(path, text));
                Some(())
            }
            FilePlace::MaterialText { name, language } => {
                contents
                    .material_texts
                    .entry(name)
                    .or_default()
                    .insert(language, path.clone());
                Some(())
            }
            FilePlace::Picture => told_by_content(path, bytes, problems)
                .map(|picture| drop(contents.pictures.insert(path.clone(), picture))),
            FilePlace::Agenda => {
                let read = read_toml(path, bytes, languages, problems, |reading, table| {
                    read_agenda(reading, table, days)
                });
                read.map(|agenda| contents.agenda = Some(agenda))
            }
            FilePlace::Material(name) => {
                let read = read_toml(path, bytes, languages, problems, |reading, table| {
                    read_material(reading, table, &name)
                });
                read.map(|material| drop(contents.materials.insert(name, material)))
            }
            FilePlace::Quiz(name) => {
                let read = read_toml(path, bytes, languages, problems, |reading, table| {
                    read_quiz(reading, table, &name)
                });
                read.map(|quiz| drop(contents.quizzes.insert(name, quiz)))
            }
            FilePlace::Survey(name) => {
                let read = read_toml(path, bytes, languages, problems, |reading, table| {
                    read_survey(reading, table, &name)
                });
                read.map(|survey| drop(contents.surveys.insert(name, survey)))
            }
        };
        if read.is_none() {
            contents.unread.insert(path.clone());
        }
    }
    contents
}

/// Puts the course together: texts go into the activities and materials that they belong to.
fn assemble(
    files: &CourseFiles,
    course: CourseFile,
    contents: Contents,
    problems: &mut Problems,
) -> ParsedCourse {
    let slug = course.slug.map(|slug| slug.value).unwrap_or_default();
    let targets = link_targets(&slug, &course.modules, &contents);
    let text = |path: &str, problems: &mut Problems| {
        let bytes = files.0.get(path).map(Vec::as_slice).unwrap_or_default();
        text_of(path, bytes, problems).map(str::to_owned)
    };
    let mut bodies: BTreeMap<&String, Localised> = BTreeMap::new();
    for (name, paths) in &contents.pages {
        for (language, path) in paths {
            let Some(text) = text(path, problems) else {
                continue;
            };
            let body = markdown_file::read_page(path, &text, &targets, problems);
            bodies
                .entry(name)
                .or_default()
                .0
                .insert(language.code().to_owned(), body);
        }
    }
    let mut modules = course.modules;
    let activities = modules.iter_mut().flat_map(|module| &mut module.activities);
    for activity in activities.filter(|activity| activity.kind == ActivityKind::Page) {
        let body = activity.reference.as_ref().and_then(|name| bodies.get(name));
        activity.body = body.cloned().unwrap_or_default();
    }
    let mut materials = contents.materials;
    for (name, paths) in &contents.material_texts {
        for (language, path) in paths {
            if let (Some(material), Some(text)) = (materials.get_mut(name), text(path, problems)) {
                let text = markdown_file::read_material_text(path, &text, problems);
                material.texts.insert(*language, text);
            }
        }
    }
    let mut content = course.content;
    content.agenda = contents.agenda.unwrap_or_default();
    ParsedCourse {
        slug,
        kind: course.kind,
        titles: course.titles,
        content,
        modules,
        materials: materials.into_values().collect(),
        quizzes: contents.quizzes.into_values().collect(),
        surveys: contents.surveys.into_values().collect(),
        pictures: contents.pictures.into_values().collect(),
    }
}

/// What pages may link to and show: pages and materials that the course offers, and pictures.
fn link_targets(slug: &str, modules: &[ParsedModule], contents: &Contents) -> Targets {
    let activities = modules.iter().flat_map(|module| &module.activities);
    let activity_of = |kind: ActivityKind, name: &str| {
        let offers =
            |activity: &&ParsedActivity| activity.kind == kind && activity.reference.as_deref() == Some(name);
        let found = activities.clone().find(offers);
        found.map(|activity| ParsedActivity::link_mark(&activity.key))
    };
    let mut targets = Targets::new();
    for (name, paths) in &contents.pages {
        if let Some(mark) = activity_of(ActivityKind::Page, name) {
            targets.extend(paths.values().map(|path| (path.clone(), mark.clone())));
        }
    }
    for (name, paths) in &contents.material_texts {
        let mark = activity_of(ActivityKind::Material, name);
        let address = mark.unwrap_or_else(|| format!("/materials/{}", ParsedMaterial::slug(slug, name)));
        targets.extend(paths.values().map(|path| (path.clone(), address.clone())));
    }
    for (path, picture) in &contents.pictures {
        targets.insert(path.clone(), format!("/pictures/{}", picture.hash));
    }
    targets
}
