//! Files that are missing, misplaced or unreadable.

use super::*;

const C: &str = "course.toml";
const M: &str = "materials/leaflet.toml";

#[test]
fn files_that_are_missing_misplaced_or_unreadable_are_told() {
    let cases: &[(&str, Option<&[u8]>, &[(&str, usize, &str)])] = &[
        ("course.toml", None, &[(C, 0, "course-missing")]),
        ("agenda.toml", None, &[(C, 14, "agenda-missing")]),
        ("pages/listening.pl.md", None, &[(C, 37, "file-missing")]),
        ("materials/leaflet.pl.md", None, &[(M, 0, "file-missing")]),
        (
            M,
            None,
            &[
                (C, 61, "file-missing"),
                ("materials/leaflet.en.md", 0, "file-missing"),
                ("materials/leaflet.pl.md", 0, "file-missing"),
            ],
        ),
        (M, Some(b"key = "), &[(M, 1, "syntax")]),
        (
            "pages/listening.de.md",
            Some(b"# x"),
            &[("pages/listening.de.md", 0, "language-unknown")],
        ),
        (
            "pages/listening.md",
            Some(b"# x"),
            &[("pages/listening.md", 0, "file-language")],
        ),
        (
            "pages/Big.pl.md",
            Some(b"# x"),
            &[("pages/Big.pl.md", 0, "file-name")],
        ),
        ("notes.txt", Some(b"x"), &[("notes.txt", 0, "file-unknown")]),
        (
            "pages/deep/x.pl.md",
            Some(b"x"),
            &[("pages/deep/x.pl.md", 0, "file-name")],
        ),
        (
            "pictures/map.png",
            Some(b"GIF89a"),
            &[("pictures/map.png", 0, "picture-kind")],
        ),
        (
            "pictures/map.png",
            Some(b"\x89PNG\r\n\x1a\n"),
            &[("pictures/map.png", 0, "file-unused")],
        ),
        (
            "pages/listening.en.md",
            Some(b"# x\n\nab\xb9"),
            &[("pages/listening.en.md", 3, "not-utf8")],
        ),
        (
            "quizzes/extra.toml",
            Some(b"\xff\xfe"),
            &[("quizzes/extra.toml", 1, "not-utf8")],
        ),
        ("README.md", Some(b"About this course"), &[]),
    ];
    let mut wrong = Vec::new();
    for (file, content, expected) in cases {
        let mut files = folder();
        match content {
            Some(content) => files.0.insert((*file).to_owned(), content.to_vec()),
            None => files.0.remove(*file),
        };
        let expected: Vec<(String, usize, String)> = expected
            .iter()
            .map(|(file, line, key)| ((*file).to_owned(), *line, (*key).to_owned()))
            .collect();
        let told = told(&files);
        if told != expected {
            wrong.push(format!("{file}\n    {told:?}\nnot {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn everything_is_told_at_once_and_no_more_than_anyone_reads() {
    let mut files = folder_with("course.toml", "days = 1", "days = 0");
    files.0.insert(
        "agenda.toml".to_owned(),
        AGENDA.replace("day = 1", "day = 9").into_bytes(),
    );
    files.0.insert("extra.txt".to_owned(), Vec::new());
    let told_now: Vec<String> = told(&files).into_iter().map(|(file, _, _)| file).collect();
    assert_eq!(told_now, ["agenda.toml", "course.toml", "extra.txt"]);
    for number in 0..300 {
        files.0.insert(format!("x{number}.txt"), Vec::new());
    }
    let told_now = told(&files);
    assert_eq!(told_now.len(), 201);
    assert_eq!(told_now[200].2, "more");
}
