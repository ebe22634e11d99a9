//! What a participant still lacks, on the page of the course: in words, as it stands at this hour, and nothing given away.

use super::full_rule;
use crate::support::{
    Browser, Reply,
    room::{CODE, Room, Rows},
};

impl Room {
    /// The course page of an official, as somebody sees it.
    async fn course_of(&self, official: usize, reader: &Browser) -> Reply {
        let address = format!("/learn/{}", self.officials[official].enrolment);
        self.server.get_as(reader, &address).await
    }

    async fn own_course(&self, official: usize) -> String {
        let page = self.course_of(official, &self.officials[official].browser).await;
        assert_eq!(page.status, 200, "{}", page.body);
        page.body
    }

    async fn put_down(&self, official: usize, slot: usize, presence: &str) {
        let (slot, who) = (
            self.slots[slot].to_string(),
            self.officials[official].enrolment.to_string(),
        );
        let fields = [
            ("slot", slot.as_str()),
            ("enrolment", &who),
            ("presence", presence),
            ("from", "09:00"),
            ("to", "10:00"),
        ];
        let fields = if presence == "present" {
            &fields[..]
        } else {
            &fields[..3]
        };
        let done = self
            .server
            .post(&self.trainer, &format!("{}/entries", self.list()), fields)
            .await;
        assert_eq!(done.status, 303, "{}", done.body);
    }
}

const MINUTES: &str = "<li>0 of the 144 minutes needed (180 planned)</li>";
const AHEAD: &str = "<li>Still to come, compulsory: Slot 540 (09:00)</li>";
const MISSED: &str = "<li>Compulsory slot missed: Slot 540 (09:00)</li>";
const NOT_ENTERED: &str = "<li>Attendance is not entered yet in this slot: Slot 540 (09:00)</li>";
const QUIZ: &str = "<li>Not passed: Post-test</li>";
const SURVEY: &str = "<li>The evaluation has not been given.</li>";

#[rocket::async_test]
async fn a_participant_reads_what_is_still_missing_as_it_stands_at_this_hour() {
    let room = Room::with_rule(full_rule()).await;
    let before = room.own_course(0).await;
    assert!(
        before.contains("You will receive it when you have:") && !before.contains("Still missing:"),
        "{before}"
    );
    let says = async |official: usize, said: &[&str], not: &[&str]| {
        let page = room.own_course(official).await;
        for text in said {
            assert!(page.contains(text), "{text}: {page}");
        }
        for text in not {
            assert!(!page.contains(text), "{text}: {page}");
        }
    };
    room.at(0, 9 * 60 + 30);
    says(
        0,
        &["Still missing:", MINUTES, AHEAD, QUIZ, SURVEY],
        &[MISSED, NOT_ENTERED],
    )
    .await;
    room.at(0, 10 * 60);
    says(0, &[MINUTES, NOT_ENTERED], &[AHEAD, MISSED]).await;
    room.put_down(0, 0, "absent").await;
    says(0, &[MINUTES, MISSED], &[AHEAD, NOT_ENTERED]).await;
    room.put_down(1, 0, "present").await;
    says(
        1,
        &["<li>60 of the 144 minutes needed (180 planned)</li>"],
        &[MISSED, AHEAD, NOT_ENTERED],
    )
    .await;

    // The register of the office has the same words.
    let register = room
        .server
        .get_as(&room.office, &format!("/editions/{CODE}/certificates"))
        .await;
    for text in [MINUTES, MISSED, QUIZ, SURVEY] {
        assert!(register.body.contains(text), "{text}: {}", register.body);
    }
    // Those who may read somebody's course read it there, too; nobody else does.
    for (reader, status) in [(&room.trainer, 200), (&room.office, 200), (&room.auditor, 200)] {
        let page = room.course_of(0, reader).await;
        assert_eq!(page.status, status);
        assert!(page.body.contains(MISSED), "{}", page.body);
    }
    for reader in [&room.officials[1].browser, &room.other_trainer] {
        assert_eq!(room.course_of(0, reader).await.status, 404);
    }
}

#[rocket::async_test]
async fn the_list_grows_shorter_until_there_is_a_certificate() {
    let room = Room::with_rule(full_rule()).await;
    room.at(0, 11 * 60 + 15);
    room.everyone(&[0, 2]).await;
    room.at(1, 10 * 60 + 1);
    room.everyone(&[3]).await;
    let page = room.own_course(0).await;
    assert!(
        page.contains(QUIZ) && page.contains(SURVEY) && !page.contains("minutes needed"),
        "{page}"
    );
    room.pass(0, "post-test").await;
    let page = room.own_course(0).await;
    assert!(!page.contains(QUIZ) && page.contains(SURVEY), "{page}");
    room.give_survey(0).await;
    let page = room.own_course(0).await;
    assert!(
        page.contains("Nothing is missing any more.") && !page.contains("Still missing:"),
        "{page}"
    );
    room.server.settle().await;
    let page = room.own_course(0).await;
    let number = &room.certificates().await[0].number;
    assert!(
        page.contains(number.as_str()) && !page.contains("Nothing is missing"),
        "{page}"
    );
}

#[rocket::async_test]
async fn who_lacks_nothing_and_cannot_be_given_one_is_told_that_the_office_sees_it() {
    let room = Room::open().await;
    let mut rows = Rows::begin(&room.server).await;
    rows.run(
        "UPDATE persons SET given_name = $1 WHERE id = $2",
        vec!["漢".into(), room.officials[0].person.0.into()],
    )
    .await;
    rows.commit().await;
    room.whole_course().await;
    let page = room.own_course(0).await;
    assert!(page.contains("Nothing is missing on your side"), "{page}");
    assert!(
        !page.contains("fonts"),
        "what is to be mended is the office's business: {page}"
    );
}

#[rocket::async_test]
async fn a_result_that_is_not_shown_yet_is_not_given_away() {
    let room = Room::with_rule(full_rule()).await;
    room.at(0, 11 * 60 + 15);
    room.pass(0, "post-test").await;
    let mut rows = Rows::begin(&room.server).await;
    let settings = serde_json::json!({ "marks_shown": "never" });
    rows.run(
        "UPDATE quizzes SET settings = $1",
        vec![sea_orm::Value::Json(Some(Box::new(settings)))],
    )
    .await;
    rows.commit().await;
    let page = room.own_course(0).await;
    assert!(
        page.contains("<li>Handed in; the result is not shown yet: Post-test</li>") && !page.contains(QUIZ),
        "{page}"
    );
    let trainer = room.course_of(0, &room.trainer).await;
    assert!(
        !trainer.body.contains("Handed in; the result") && !trainer.body.contains(QUIZ),
        "who teaches knows that it is passed: {}",
        trainer.body
    );
}
