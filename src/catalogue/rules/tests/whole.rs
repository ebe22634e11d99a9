//! A course that is in order is read whole.

use super::*;
use items::Task;

use crate::{
    catalogue::{
        model::ActivityKind,
        rules::{GROUNDS, ParsedActivity, ParsedQuestionKind, timed, working_minutes},
    },
    kernel::languages::Language,
};

#[test]
fn the_small_course_is_read_whole() {
    let course = read_folder(&folder(), Some("first-hour")).expect("the small course is in order");
    assert_eq!(course.titles.get(Language::Sv), "Den första timmen");
    assert_eq!(course.content.completion.passed, ["check"]);
    assert!(!course.content.completion.breaks_in && course.content.completion.survey);
    assert_eq!(course.content.certificate.topics[0].minutes, 60);
    let slots = &course.content.agenda.sessions[0].slots;
    assert_eq!(
        (slots[0].start, slots[0].minutes, slots[1].start),
        (540, None, 550)
    );
    assert_eq!(slots[1].presenters[0].requirement, "experience");
    let kinds: Vec<ActivityKind> = course
        .modules
        .iter()
        .flat_map(|module| module.activities.iter().map(|activity| activity.kind))
        .collect();
    assert_eq!(
        kinds,
        [
            ActivityKind::Page,
            ActivityKind::Session,
            ActivityKind::Quiz,
            ActivityKind::Material,
            ActivityKind::Survey
        ]
    );
    let page = &course.modules[0].activities[0];
    assert_eq!(
        page.body.get(Language::En),
        "Find a room where nobody overhears.\n\n## Then\n\nWrite it down.\n"
    );
    assert_eq!(course.quizzes[0].items.len(), 5);
    assert!(
        matches!(&course.quizzes[0].items[4].content.task, Task::Short { accept, .. } if accept["pl"][1].text == "siedem")
    );
    assert!(
        matches!(&course.surveys[0].questions[1].kind, ParsedQuestionKind::Choice(options) if options.len() == 2)
    );
    assert_eq!(course.materials[0].texts[&Language::Pl], "# Ulotka\n\nTreść.\n");
}

#[test]
fn answers_at_length_have_a_rubric_and_a_text_between_questions_is_worth_nothing() {
    let more = r#"[[items]]
key = "between"
kind = "description"
text = { pl = "Teraz przypadek.", en = "Now a case." }

[[items]]
key = "at-length"
kind = "long"
marks = 3
text = { pl = "Opisz.", en = "Describe." }
feedback = { pl = "Tak.", en = "Yes." }
lines = 12
guide = { pl = "Każda sprawa.", en = "Any case." }
rubric = [
  { text = { pl = "Przesłanka", en = "Ground" }, marks = 2 },
  { text = { pl = "Co zrobić", en = "What to do" }, marks = 0.5 },
]
"#;
    let mut files = folder();
    let quiz = files.0.get_mut("quizzes/check.toml").expect("a quiz");
    quiz.extend_from_slice(format!("\n{more}").as_bytes());
    let course = read_folder(&files, Some("first-hour")).expect("the course is in order");
    let [.., between, long] = course.quizzes[0].items.as_slice() else {
        panic!("two more items");
    };
    assert!(between.marks.is_zero());
    let Task::Long {
        lines, rubric, guide, ..
    } = &long.content.task
    else {
        panic!("{:?}", long.content.task);
    };
    let marks: Vec<String> = rubric
        .iter()
        .map(|criterion| criterion.marks.to_string())
        .collect();
    assert_eq!(
        (*lines, marks.join(" "), guide.get(Language::En)),
        (12, "2 0.5".to_owned(), "Any case.")
    );
}

#[test]
fn sections_have_their_items_and_what_is_drawn_for_them() {
    let more = r#"[[sections]]
title = { pl = "Prawo", en = "The law" }
text = { pl = "Przepisy.", en = "Rules." }

[[sections]]
title = { pl = "Praktyka", en = "Practice" }

[[sections.draws]]
count = 2
category = ["Cases"]
tag = "office"
kind = "true-false"

[[items]]
key = "case-1"
kind = "true-false"
pool = true
category = ["Cases", "Counter"]
tags = ["office", "first"]
marks = 1
text = { pl = "A?", en = "A?" }
feedback = { pl = "Tak.", en = "Yes." }
correct = true

[[items]]
key = "case-2"
kind = "true-false"
section = 2
category = ["Cases"]
marks = 1
text = { pl = "B?", en = "B?" }
feedback = { pl = "Tak.", en = "Yes." }
correct = true

[[items]]
key = "case-3"
kind = "true-false"
pool = true
category = ["Cases"]
tags = ["office"]
marks = 1
text = { pl = "C?", en = "C?" }
feedback = { pl = "Tak.", en = "Yes." }
correct = true
"#;
    let mut files = folder();
    let quiz = files.0.get_mut("quizzes/check.toml").expect("a quiz");
    quiz.extend_from_slice(format!("\n{more}").as_bytes());
    let course = read_folder(&files, Some("first-hour")).expect("the course is in order");
    let quiz = &course.quizzes[0];
    let titles: Vec<&str> = quiz
        .sections
        .iter()
        .map(|section| section.titles.get(Language::En))
        .collect();
    assert_eq!(titles, ["The law", "Practice"]);
    assert_eq!(quiz.sections[0].texts.get(Language::Pl), "Przepisy.");
    let places: Vec<_> = quiz
        .items
        .iter()
        .map(|item| (item.key.as_str(), item.section))
        .collect();
    assert_eq!(
        places,
        [
            ("case-1", None),
            ("case-3", None),
            ("q01", Some(0)),
            ("q02", Some(0)),
            ("q03", Some(0)),
            ("q04", Some(0)),
            ("q05", Some(0)),
            ("case-2", Some(1)),
        ]
    );
    let [draw] = quiz.sections[1].draws.as_slice() else {
        panic!("one draw");
    };
    let fitting: Vec<&str> = quiz
        .items
        .iter()
        .filter(|item| draw.fits(item))
        .map(|item| item.key.as_str())
        .collect();
    assert_eq!(
        (draw.count, draw.kind.as_str(), fitting),
        (2, "true_false", vec!["case-1", "case-3"])
    );
}

#[test]
fn only_course_toml_is_needed() {
    let text = r#"slug = "talk"
kind = "conference"
languages = ["sv"]
title = { sv = "Föredrag" }
summary = { sv = "Ett föredrag." }
aims = { sv = "Att lyssna." }
days = 1
[completion]
attended_percent = 0
breaks = "in"
compulsory_slots = false
passed = []
survey = false
[certificate]
enabled = false
[[modules]]
key = "read"
title = { sv = "Läs" }
[[modules.activities]]
key = "read"
kind = "page"
title = { sv = "Läs" }
minutes = 1
file = "pages/read"
"#;
    let mut files = CourseFiles::default();
    files.0.insert("course.toml".to_owned(), text.as_bytes().to_vec());
    files.0.insert(
        "pages/read.sv.md".to_owned(),
        "\u{feff}# Läs\n\nText\n".as_bytes().to_vec(),
    );
    assert_eq!(told(&files), [("course.toml".to_owned(), 1, "slug".to_owned())]);
    assert!(read_folder(&files, None).is_ok());
}

#[test]
fn links_lead_to_activities_materials_and_pictures() {
    let page = "# T\n\n[Here](listening.pl.md), [there](../materials/leaflet.en.md \"x\"), [down](#then),\n\
                ![A map](../pictures/map.png) and [out](https://example.org).\n\n## Then\n\nEnd.\n";
    let mut files = folder_with("pages/listening.en.md", PAGE, page);
    let picture = b"\x89PNG\r\n\x1a\n....".to_vec();
    let hash = crate::kernel::ids::sha256_hex(&picture);
    files.0.insert("pictures/map.png".to_owned(), picture);
    let course = read_folder(&files, None).expect("all links lead somewhere");
    let body = course.modules[0].activities[0].body.get(Language::En).to_owned();
    let mark = ParsedActivity::link_mark;
    assert_eq!(
        body,
        format!(
            "[Here]({}), [there]({} \"x\"), [down](#then),\n![A map](/pictures/{hash}) and \
             [out](https://example.org).\n\n## Then\n\nEnd.\n",
            mark("read-listening"),
            mark("read-leaflet")
        )
    );
    assert_eq!(course.pictures[0].media_type, "image/png");
}

#[test]
fn the_groups_of_the_working_group_day_have_their_minutes() {
    let files = crate::catalogue::bundled("working-group-day").expect("a bundled course");
    let course = read_folder(&files, None).expect("it is in order");
    let groups = &course.content.agenda.sessions;
    let working: Vec<i32> = groups.iter().map(working_minutes).collect();
    assert_eq!(working, [165, 165, 165]);
    let hours: Vec<(i32, i32)> = groups
        .iter()
        .map(|group| {
            let times = timed(group);
            (times[0].0.start, times[times.len() - 1].1)
        })
        .collect();
    assert_eq!(hours, [(480, 660), (600, 810), (810, 990)]);
    assert_eq!(
        timed(&groups[1])[0].1,
        610,
        "an opening without an end takes the start of the next slot"
    );
}

#[test]
fn the_checksum_follows_the_content_alone() {
    let files = folder();
    assert_eq!(files.checksum(), folder().checksum());
    let other = folder_with("agenda.toml", "Hall", "Aula");
    assert_ne!(files.checksum(), other.checksum());
    let mut renamed = folder();
    let page = renamed.0.remove("pages/listening.en.md").unwrap();
    renamed.0.insert("pages/listening.sv.md".to_owned(), page);
    assert_ne!(files.checksum(), renamed.checksum());
}

#[test]
fn each_ground_is_named_once() {
    let distinct: std::collections::BTreeSet<&str> = GROUNDS.into_iter().collect();
    assert_eq!(distinct.len(), GROUNDS.len());
}
