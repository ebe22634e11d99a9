//! Sections and draws that a course folder brings.

use evenhand::catalogue::Source;

use super::pool::asked;
use crate::{
    stories::quizzes::revised::QUIZ as FORM,
    support::{
        lesson::{Lesson, import},
        room::Rows,
    },
};

fn question(key: &str, more: &str) -> String {
    format!(
        "[[items]]\nkey = \"{key}\"\nkind = \"true-false\"\nmarks = 1\ntext = {{ en = \"Is {key} so?\" }}\ncorrect = true\n\
         feedback = {{ en = \"It is.\" }}\n{more}\n\n"
    )
}

fn quiz() -> String {
    let head = r#"
key = "check"
purpose = "post-test"
title = { en = "Check" }
intro = { en = "Two sections." }
pass_percent = 50
attempts = 2
shuffle = false
paging = "section"

[[sections]]
title = { en = "The law" }
text = { en = "Rules **first**." }

[[sections]]
title = { en = "At the counter" }

[[sections.draws]]
count = 2
category = ["Cases"]
tag = "office"

"#;
    let pool = |key: &str, tags: &str| {
        let more = format!("pool = true\ncategory = [\"Cases\", \"Counter\"]\ntags = [{tags}]");
        question(key, &more)
    };
    [
        head.to_owned(),
        pool("first", "\"office\", \"easy\""),
        pool("second", "\"office\""),
        pool("third", "\"office\""),
        pool("elsewhere", "\"field\""),
        question("counter", "section = 2"),
        question("law", ""),
    ]
    .concat()
}

#[rocket::async_test]
async fn a_folder_brings_sections_and_questions_to_draw_and_leaves_what_was_arranged_since() {
    let lesson = Lesson::begin_with(&[("quizzes/check.toml", &quiz())]).await;
    let (server, room, zofia) = (lesson.server(), &lesson.room, lesson.zofia());
    let office = lesson.office().await;
    let page = server.get_as(&office, FORM).await;
    assert_eq!(page.input("section-title-en-1"), "At the counter");
    assert_eq!(page.input("draw-count-0"), "2");
    assert!(page.body.contains("Cases / Counter"), "{}", page.body);
    let bank = server
        .get_as(&office, "/courses/small-course/items?tag=office")
        .await;
    assert!(
        bank.body.contains("check/first") && !bank.body.contains("check/elsewhere"),
        "{}",
        bank.body
    );

    // The first page has the fixed question alone, the second a fixed one and two that were drawn.
    let attempt = lesson.start(zofia).await;
    let first = server.get_as(&zofia.browser, &attempt).await;
    assert!(
        first.body.contains("The law") && first.body.contains("<strong>first</strong>"),
        "{}",
        first.body
    );
    assert_eq!(asked(&first), [lesson.item("law").await]);
    let second = server.get_as(&zofia.browser, &format!("{attempt}?page=2")).await;
    let on_it = asked(&second);
    assert_eq!(on_it.len(), 3, "{}", second.body);
    assert_eq!(on_it[0], lesson.item("counter").await);
    assert!(!on_it.contains(&lesson.item("elsewhere").await));

    // Somebody moves a question and takes a tag off; the next version of the folder keeps the place and brings the tag again.
    let mut rows = Rows::begin(server).await;
    let moved = "UPDATE items SET category_id = (SELECT id FROM item_categories WHERE name = 'Cases') WHERE key = 'check/third'";
    rows.run(moved, Vec::new()).await;
    let untagged = "DELETE FROM item_tags WHERE item_id = (SELECT id FROM items WHERE key = 'check/third')";
    rows.run(untagged, Vec::new()).await;
    rows.commit().await;
    let folder = server.folder().join("small-course");
    let changed = quiz().replace("Two sections.", "Two sections, revised.");
    std::fs::write(folder.join("quizzes/check.toml"), changed).expect("a file");
    let source = Source::on_this_machine(&folder).expect("the folder is read");
    import(server, source).await;
    let kept = "SELECT COUNT(*) FROM items i JOIN item_categories c ON c.id = i.category_id JOIN item_tags t ON t.item_id = i.id \
                WHERE i.key = 'check/third' AND c.name = 'Cases' AND t.tag = 'office'";
    assert_eq!(room.count(kept).await, 1);
    let once =
        "SELECT COUNT(*) FROM item_tags t JOIN items i ON i.id = t.item_id WHERE i.key = 'check/first'";
    assert_eq!(room.count(once).await, 2, "no tag comes twice");
    assert_eq!(
        room.count("SELECT COUNT(*) FROM item_versions").await,
        6,
        "nothing was reworded"
    );
    assert_eq!(room.count("SELECT COUNT(*) FROM item_categories").await, 2);
}
