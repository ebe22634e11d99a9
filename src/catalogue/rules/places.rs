//! Where files stand in a course folder.

use super::{problem::problem, words::is_key};
use crate::kernel::{languages::Language, text::Message};

/// What a file is, by its path.
#[derive(Debug, PartialEq)]
pub(super) enum FilePlace {
    Course,
    Agenda,
    Readme,
    Page { name: String, language: Language },
    MaterialText { name: String, language: Language },
    Material(String),
    Quiz(String),
    Survey(String),
    Picture,
}

/// The place of a path, or what is wrong with it.
pub(super) fn place_of(path: &str) -> Result<FilePlace, Message> {
    match path {
        "course.toml" => return Ok(FilePlace::Course),
        "agenda.toml" => return Ok(FilePlace::Agenda),
        "README.md" => return Ok(FilePlace::Readme),
        _ => {}
    }
    let unknown = || problem("file-unknown");
    let (folder, file) = path.split_once('/').ok_or_else(unknown)?;
    let (stem, ending) = file.rsplit_once('.').ok_or_else(unknown)?;
    match (folder, ending) {
        ("pages", "md") => {
            let (name, language) = name_and_language(stem)?;
            Ok(FilePlace::Page { name, language })
        }
        ("materials", "md") => {
            let (name, language) = name_and_language(stem)?;
            Ok(FilePlace::MaterialText { name, language })
        }
        ("materials", "toml") => name_of(stem).map(FilePlace::Material),
        ("quizzes", "toml") => name_of(stem).map(FilePlace::Quiz),
        ("surveys", "toml") => name_of(stem).map(FilePlace::Survey),
        ("pictures", "png" | "jpg" | "jpeg" | "webp") => name_of(stem).map(|_| FilePlace::Picture),
        _ => Err(unknown()),
    }
}

/// `grounds.pl` as a name and a language.
fn name_and_language(stem: &str) -> Result<(String, Language), Message> {
    let (name, code) = stem.rsplit_once('.').ok_or_else(|| problem("file-language"))?;
    let language = code.parse().map_err(|()| {
        problem("language-unknown")
            .with("language", code)
            .with("known", "en, pl, sv")
    })?;
    Ok((name_of(name)?, language))
}

fn name_of(stem: &str) -> Result<String, Message> {
    if is_key(stem) {
        Ok(stem.to_owned())
    } else {
        Err(problem("file-name"))
    }
}
