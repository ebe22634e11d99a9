//! Tests of the folder rules: a small course that is in order, and every way in which it can be out of order.

mod archives;
mod files;
mod problems;
mod whole;

use super::{CourseFiles, Problem, read_folder};

const COURSE: &str = r#"slug = "first-hour"
kind = "course"
languages = ["pl", "en"]
title = { pl = "Pierwsza godzina", en = "The first hour", sv = "Den första timmen" }
summary = { pl = "Co zrobić.", en = "What to do." }
aims = { pl = "Spokój.", en = "Calm." }
days = 1
grounds = ["age", "disability"]

[[outcomes]]
text = { pl = "Sporządza notatkę.", en = "Writes a note." }

[completion]
attended_percent = 80
breaks = "out"
compulsory_slots = true
passed = ["check"]
survey = true

[certificate]
enabled = true

[[certificate.topics]]
text = { pl = "Reakcja", en = "Reaction" }
minutes = 60

[[modules]]
key = "listening"
title = { pl = "Wysłuchać", en = "Listen" }

[[modules.activities]]
key = "read-listening"
kind = "page"
title = { pl = "Rozmowa", en = "Conversation" }
minutes = 10
compulsory = true
file = "pages/listening"

[[modules.activities]]
key = "meeting"
kind = "session"
title = { pl = "Spotkanie", en = "The meeting" }
minutes = 60

[[modules.activities]]
key = "take-check"
kind = "quiz"
title = { pl = "Sprawdzenie", en = "Check" }
minutes = 5
quiz = "check"

[[modules]]
key = "after"
title = { pl = "Potem", en = "Afterwards" }

[[modules.activities]]
key = "read-leaflet"
kind = "material"
title = { pl = "Ulotka", en = "Leaflet" }
minutes = 5
material = "leaflet"

[[modules.activities]]
key = "give-opinion"
kind = "survey"
title = { pl = "Ankieta", en = "Survey" }
minutes = 5
survey = "opinion"
"#;

const AGENDA: &str = r#"[[sessions]]
day = 1
title = { pl = "Spotkanie", en = "The meeting" }
room = "Hall"
minimum = 6

[[sessions.slots]]
start = "09:00"
kind = "opening"
title = { pl = "Powitanie", en = "Welcome" }

[[sessions.slots]]
start = "09:10"
minutes = 50
kind = "group-work"
title = { pl = "Ćwiczenie", en = "Exercise" }
compulsory = true
presenters = [
  { role = "trainer", requires = "experience" },
]

[[entitlements]]
key = "lunch"
basis = "minutes"
at_least = 360
breaks = "in"
on = "planned"
"#;

const QUIZ: &str = r#"key = "check"
purpose = "post-test"
title = { pl = "Sprawdzenie", en = "Check" }
intro = { pl = "Pięć pytań.", en = "Five questions." }
pass_percent = 70
attempts = 0
shuffle = false

[[items]]
key = "q01"
kind = "single"
ground = "age"
marks = 1
text = { pl = "Kiedy?", en = "When?" }
feedback = { pl = "Od razu.", en = "At once." }
answers = [
  { text = { pl = "Dziś", en = "Today" }, correct = true },
  { text = { pl = "Kiedyś", en = "Some day" }, correct = false, feedback = { pl = "Za późno.", en = "Too late." } },
]

[[items]]
key = "q02"
kind = "multiple"
marks = 2
text = { pl = "Które?", en = "Which?" }
feedback = { pl = "Obie.", en = "Both." }
answers = [
  { text = { pl = "A", en = "A" }, correct = true },
  { text = { pl = "B", en = "B" }, correct = true },
]

[[items]]
key = "q03"
kind = "true-false"
marks = 1
text = { pl = "Prawda?", en = "True?" }
feedback = { pl = "Tak.", en = "Yes." }
correct = true

[[items]]
key = "q04"
kind = "matching"
marks = 2
text = { pl = "Połącz.", en = "Match." }
feedback = { pl = "Tak.", en = "So." }
pairs = [
  { left = { pl = "a", en = "a" }, right = { pl = "1", en = "1" } },
  { left = { pl = "b", en = "b" }, right = { pl = "2", en = "2" } },
]
distractors = [
  { pl = "3", en = "3" },
]

[[items]]
key = "q05"
kind = "short"
marks = 1
text = { pl = "Ile dni?", en = "How many days?" }
feedback = { pl = "Siedem.", en = "Seven." }
accept = { pl = ["7", "siedem"], en = ["7", "seven"] }
"#;

const SURVEY: &str = r#"key = "opinion"
title = { pl = "Ankieta", en = "Survey" }
intro = { pl = "Anonimowa.", en = "Anonymous." }

[[questions]]
key = "useful"
kind = "scale"
text = { pl = "Czy pomocne?", en = "Useful?" }
required = true
low = { pl = "nie", en = "no" }
high = { pl = "tak", en = "yes" }

[[questions]]
key = "pace"
kind = "choice"
text = { pl = "Tempo?", en = "Pace?" }
required = false
options = [
  { pl = "dobre", en = "good" },
  { pl = "złe", en = "bad" },
]

[[questions]]
key = "more"
kind = "text"
text = { pl = "Coś jeszcze?", en = "Anything else?" }
required = false
"#;

const MATERIAL: &str = r#"key = "leaflet"
kind = "leaflet"
title = { pl = "Ulotka", en = "Leaflet" }
summary = { pl = "Na biurko.", en = "For the desk." }
audience = { pl = "Wszyscy", en = "Everyone" }
licence = "CC BY 4.0"
source = "Written for this course"
"#;

const PAGE: &str =
    "# The first conversation\n\nFind a room where nobody overhears.\n\n## Then\n\nWrite it down.\n";

/// The small course.
fn folder() -> CourseFiles {
    let files = [
        ("course.toml", COURSE),
        ("agenda.toml", AGENDA),
        ("quizzes/check.toml", QUIZ),
        ("surveys/opinion.toml", SURVEY),
        ("materials/leaflet.toml", MATERIAL),
        ("materials/leaflet.pl.md", "# Ulotka\n\nTreść.\n"),
        ("materials/leaflet.en.md", "# Leaflet\n\nText.\n"),
        (
            "pages/listening.pl.md",
            "# Pierwsza rozmowa\n\nProszę znaleźć pokój.\n",
        ),
        ("pages/listening.en.md", PAGE),
    ];
    let owned = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    CourseFiles(owned.into_iter().collect())
}

/// The small course with one text put in the place of another.
fn folder_with(file: &str, from: &str, to: &str) -> CourseFiles {
    let mut files = folder();
    let text = String::from_utf8(files.0[file].clone()).unwrap();
    assert!(text.contains(from), "{file} has no {from:?}");
    files
        .0
        .insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    files
}

/// What is wrong with a folder: file, line, and the end of the message's key.
fn told(files: &CourseFiles) -> Vec<(String, usize, String)> {
    let problems = read_folder(files, Some("first-hour")).err().unwrap_or_default();
    problems.into_iter().map(short).collect()
}

fn short(problem: Problem) -> (String, usize, String) {
    let key = problem
        .message
        .key
        .trim_start_matches("catalogue-")
        .trim_start_matches("kernel-");
    let key = key.trim_start_matches("problem-").to_owned();
    (problem.file, problem.line.unwrap_or(0), key)
}
