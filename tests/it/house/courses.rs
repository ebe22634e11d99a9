//! Every course that comes with the program is in order, and is what its folder says.

use evenhand::{
    catalogue::{
        bundled, bundled_names,
        rules::{GROUNDS, MATERIAL_KINDS, QUIZ_PURPOSES, QUIZ_SETTINGS, read_folder},
    },
    kernel::languages::{Language, Languages},
    materials::MaterialKind,
    quizzes::{QuizPurpose, QuizSettings},
};

#[test]
fn every_bundled_course_is_valid() {
    let languages = Languages::load().expect("locale files");
    let names = bundled_names();
    assert_eq!(names, ["equal-treatment", "working-group-day"]);
    let mut wrong = Vec::new();
    for name in names {
        let files = bundled(&name).expect("a bundled course has files");
        for problem in read_folder(&files, Some(&name)).err().unwrap_or_default() {
            let line = problem.line.map(|line| format!(":{line}")).unwrap_or_default();
            let text = languages.say(Language::En, &problem.message);
            wrong.push(format!("courses/{name}/{}{line}: {text}", problem.file));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_words_of_folders_are_those_of_the_tables() {
    for kind in MATERIAL_KINDS {
        assert!(kind.parse::<MaterialKind>().is_ok(), "{kind}");
    }
    for (_, purpose) in QUIZ_PURPOSES {
        assert!(purpose.parse::<QuizPurpose>().is_ok(), "{purpose}");
    }
    for (field, words) in QUIZ_SETTINGS {
        for word in words {
            let settings = serde_json::json!({ field: word });
            let read = serde_json::from_value::<QuizSettings>(settings);
            assert!(read.is_ok(), "{field} = {word}");
        }
    }
    let course = bundled("equal-treatment").and_then(|files| read_folder(&files, None).ok());
    let course = course.expect("the bundled course is in order");
    assert_eq!(
        course.content.grounds, GROUNDS,
        "the course on equal treatment deals with every ground"
    );
}
