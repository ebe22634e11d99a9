//! Whether what `course.toml` refers to is there, and whether everything that is there is referred to.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    course_file::{CourseFile, Reference},
    folder::{Contents, TextPaths},
    problem::{Problems, problem},
    section_tables::check_sections,
};
use crate::{catalogue::model::ActivityKind, kernel::languages::Language};

const COURSE: &str = "course.toml";

pub(super) fn check_references(course: &CourseFile, contents: &Contents, problems: &mut Problems) {
    for reference in &course.references {
        check_reference(course, contents, reference, problems);
    }
    check_used_once(course, problems);
    check_unused(course, contents, problems);
    check_material_texts(course, contents, problems);
    check_completion(course, contents, problems);
    check_sections(&contents.quizzes.iter().collect::<Vec<_>>(), problems);
}

fn check_reference(course: &CourseFile, contents: &Contents, reference: &Reference, problems: &mut Problems) {
    let name = &reference.to.value;
    let (path, is_there) = match reference.kind {
        ActivityKind::Page => {
            for path in missing_texts("pages", name, &course.content.languages, &contents.pages) {
                problems.at(
                    COURSE,
                    reference.to.line,
                    problem("file-missing").with("path", path),
                );
            }
            return;
        }
        ActivityKind::Material => (
            format!("materials/{name}.toml"),
            contents.materials.contains_key(name),
        ),
        ActivityKind::Quiz => (
            format!("quizzes/{name}.toml"),
            contents.quizzes.contains_key(name),
        ),
        ActivityKind::Survey => (
            format!("surveys/{name}.toml"),
            contents.surveys.contains_key(name),
        ),
        ActivityKind::Session => return,
    };
    if !is_there && !contents.unread.contains(&path) {
        problems.at(
            COURSE,
            reference.to.line,
            problem("file-missing").with("path", path),
        );
    }
}

/// The paths of the texts that a name lacks in the languages of the course.
fn missing_texts(folder: &str, name: &str, languages: &[Language], texts: &TextPaths) -> Vec<String> {
    let has = |language: &Language| texts.get(name).is_some_and(|paths| paths.contains_key(language));
    let missing = languages.iter().filter(|language| !has(language));
    missing
        .map(|language| format!("{folder}/{name}.{language}.md"))
        .collect()
}

/// A quiz or survey is one activity: what was answered in it counts once.
fn check_used_once(course: &CourseFile, problems: &mut Problems) {
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for reference in &course.references {
        if !matches!(reference.kind, ActivityKind::Quiz | ActivityKind::Survey) {
            continue;
        }
        let (name, line) = (reference.to.value.as_str(), reference.to.line);
        match seen.get(&(reference.kind.code(), name)) {
            Some(first) => {
                let message = problem("used-twice").with("value", name).with("first", *first);
                problems.at(COURSE, line, message);
            }
            None => {
                seen.insert((reference.kind.code(), name), line);
            }
        }
    }
}

/// What nobody will ever see was forgotten or misspelt. Materials are kept in the library without an activity too.
fn check_unused(course: &CourseFile, contents: &Contents, problems: &mut Problems) {
    let used = |kind: ActivityKind| -> BTreeSet<&String> {
        let of_kind = course
            .references
            .iter()
            .filter(|reference| reference.kind == kind);
        of_kind.map(|reference| &reference.to.value).collect()
    };
    let (pages, quizzes, surveys) = (
        used(ActivityKind::Page),
        used(ActivityKind::Quiz),
        used(ActivityKind::Survey),
    );
    let unused_pages = contents.pages.iter().filter(|(name, _)| !pages.contains(name));
    let mut unused: Vec<String> = unused_pages
        .flat_map(|(_, paths)| paths.values().cloned())
        .collect();
    let unused_quizzes = contents.quizzes.keys().filter(|name| !quizzes.contains(name));
    unused.extend(unused_quizzes.map(|name| format!("quizzes/{name}.toml")));
    let unused_surveys = contents.surveys.keys().filter(|name| !surveys.contains(name));
    unused.extend(unused_surveys.map(|name| format!("surveys/{name}.toml")));
    let unshown = contents
        .pictures
        .keys()
        .filter(|path| !contents.shown.contains(*path));
    unused.extend(unshown.cloned());
    for path in unused {
        problems.whole(&path, problem("file-unused"));
    }
}

/// A material has its text in each language of the course, and a text belongs to a material.
fn check_material_texts(course: &CourseFile, contents: &Contents, problems: &mut Problems) {
    for name in contents.materials.keys() {
        let file = format!("materials/{name}.toml");
        for path in missing_texts(
            "materials",
            name,
            &course.content.languages,
            &contents.material_texts,
        ) {
            problems.whole(&file, problem("file-missing").with("path", path));
        }
    }
    for (name, paths) in &contents.material_texts {
        let file = format!("materials/{name}.toml");
        if contents.materials.contains_key(name) || contents.unread.contains(&file) {
            continue;
        }
        for path in paths.values() {
            problems.whole(path, problem("file-missing").with("path", file.clone()));
        }
    }
}

/// What completion asks for, the course must offer.
fn check_completion(course: &CourseFile, contents: &Contents, problems: &mut Problems) {
    let offers = |kind: ActivityKind, name: Option<&str>| {
        let fits = |reference: &&Reference| {
            reference.kind == kind && name.is_none_or(|name| reference.to.value == name)
        };
        course.references.iter().any(|reference| fits(&reference))
    };
    for key in &course.passed {
        if !offers(ActivityKind::Quiz, Some(&key.value)) {
            problems.at(
                COURSE,
                key.line,
                problem("passed").with("value", key.value.clone()),
            );
        }
    }
    if let Some(line) = course
        .survey_asked
        .filter(|_| !offers(ActivityKind::Survey, None))
    {
        problems.at(COURSE, line, problem("survey-missing"));
    }
    let has_agenda = contents.agenda.is_some() || contents.unread.contains("agenda.toml");
    if let Some(line) = course.attendance_asked.or(course.meeting).filter(|_| !has_agenda) {
        problems.at(COURSE, line, problem("agenda-missing"));
    }
}
