//! Questions of several courses: the banks of a project together, and a copy from one into another.

use evenhand::catalogue::Source;

use super::Bank;
use crate::support::lesson::import;

const OTHER: &str = "working-group-day";

#[rocket::async_test]
async fn questions_go_from_one_course_to_another_and_a_project_shows_those_of_all() {
    let bank = Bank::open().await;
    let (server, room) = (bank.lesson.server(), &bank.lesson.room);
    let address = bank
        .write(&[("category", "Grounds / Age"), ("tags", "law"), ("outcome", "1")])
        .await;
    let source = Source::bundled(OTHER).expect("a bundled course");
    import(server, source).await;
    let page = bank.get(&address).await;
    assert!(
        page.body.contains("<option value=\"small-course\">")
            && page.body.contains(&format!("<option value=\"{OTHER}\">")),
        "{}",
        page.body
    );
    let copies = format!("{address}/copies");
    let copy = page.input("copy");
    for _ in 0..2 {
        let done = bank.post(&copies, &[("into", OTHER), ("copy", &copy)]).await;
        assert_eq!(done.location(), format!("/items/{copy}/edit"), "{}", done.body);
    }
    let there = "SELECT COUNT(*) FROM items i JOIN courses c ON c.id = i.course_id JOIN item_categories k ON k.id = i.category_id \
                 JOIN item_tags t ON t.item_id = i.id JOIN item_versions v ON v.item_id = i.id \
                 WHERE c.slug = 'working-group-day' AND k.name = 'Age' AND t.tag = 'law' AND v.outcome IS NULL \
                 AND i.name NOT LIKE '%copy%'";
    assert_eq!(
        room.count(there).await,
        1,
        "once, with its category and tag, without the outcome"
    );
    let nowhere = bank.post(&copies, &[("into", "no-such-course")]).await;
    assert_eq!(nowhere.status, 404);
    // A trainer reads the course that they teach, and writes into no other bank.
    let page = server.get_as(&room.trainer, &address).await;
    assert!(page.status == 200 && !page.body.contains(OTHER), "{}", page.body);
    let refused = server.post(&room.trainer, &copies, &[("into", OTHER)]).await;
    assert_eq!(refused.status, 404);

    // The project runs the small course only.
    let banks = "/projects/RT13/items";
    let found = bank
        .get(&format!("{banks}?q=protected&course=small-course"))
        .await;
    assert!(
        found.body.contains(&address) && found.body.contains("A small course") && !found.body.contains(&copy),
        "{}",
        found.body
    );
    let nothing = bank.get(&format!("{banks}?tag=no-such-tag")).await;
    assert!(nothing.body.contains("No question fits"), "{}", nothing.body);
    for (who, status) in [(&room.auditor, 200), (&room.trainer, 404)] {
        assert_eq!(server.get_as(who, banks).await.status, status);
    }
}
