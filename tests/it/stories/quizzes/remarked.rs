//! A question whose key was wrong is corrected, and the answers to it are marked anew.

use evenhand::kernel::outbox::mail;
use sea_orm::EntityTrait;

use super::revised::with;
use crate::support::{
    Browser, Reply,
    lesson::{Lesson, borrowed, value_of},
    room::{CODE, Official},
};

mod tried;
mod who;

/// Two questions, both of which are needed. Version 1 of the first says that age is right, version 2 that taste is.
const QUIZ: &str = r#"
key = "check"
purpose = "post-test"
title = { en = "Check" }
intro = { en = "Two questions." }
pass_percent = 100
attempts = 2
shuffle = true

[[items]]
key = "one"
kind = "single"
marks = 1
text = { en = "Which is protected?" }
feedback = { en = "See the act." }
answers = [
  { text = { en = "Age" }, correct = true },
  { text = { en = "Shoe size" }, correct = false },
  { text = { en = "Taste" }, correct = false },
]

[[items]]
key = "truth"
kind = "true-false"
marks = 1
text = { en = "Silence is consent." }
correct = false
feedback = { en = "It is not." }
"#;

const REMARKINGS: &str = "SELECT COUNT(*) FROM remarkings";
const KEPT: &str = "SELECT COUNT(*) FROM remarked_results";
const PASSED: &str = "SELECT COUNT(*) FROM attempts WHERE passed";
const MAILS: &str = "SELECT COUNT(*) FROM outbox_mails WHERE subject = 'Zmiana punktów: Check'";

/// The lesson with this quiz, and the address of the question in the bank.
struct Corrected {
    lesson: Lesson,
    item: String,
    /// The version that is asked.
    asked: String,
    truth: String,
}

impl Corrected {
    async fn begin() -> Self {
        Self::at(QUIZ).await
    }

    async fn at(quiz: &str) -> Self {
        let lesson = Lesson::begin_with(&[("quizzes/check.toml", quiz)]).await;
        let sql = "SELECT id FROM items WHERE key = 'check/one'";
        let item = lesson.ids(sql, Vec::new()).await[0];
        let (asked, truth) = (lesson.item("one").await, lesson.item("truth").await);
        Self {
            lesson,
            item: format!("/items/{item}"),
            asked,
            truth,
        }
    }

    /// Chooses these words and hands in; gives the address of the attempt.
    async fn hand_in(&self, who: &Official, words: &str) -> String {
        let (lesson, server) = (&self.lesson, self.lesson.server());
        let attempt = lesson.start(who).await;
        let page = server.get_as(&who.browser, &attempt).await;
        let chosen = value_of(&page, &self.asked, words);
        let (one, truth) = (format!("answer-{}", self.asked), format!("answer-{}", self.truth));
        let fields = [("seq", "0"), (&*one, &*chosen), (&*truth, "false")];
        let done = server
            .post(&who.browser, &format!("{attempt}/submission"), &fields)
            .await;
        assert_eq!(done.status, 303, "{}", done.body);
        attempt
    }

    /// The office corrects the key: taste is right, and stands first.
    async fn correct(&self) {
        let fields = [
            ("version", "1"),
            ("kind", "single"),
            ("text-language", "en"),
            ("text", "Which is protected?"),
            ("feedback", "Taste is named in the act."),
            ("row-1-text", "Taste"),
            ("row-1-was", "2"),
            ("row-1-right", "true"),
            ("row-2-text", "Age"),
            ("row-2-was", "0"),
            ("row-3-text", "Shoe size"),
            ("row-3-was", "1"),
            ("worth", "1"),
            ("reason", "The key was wrong."),
            ("do", "save"),
        ];
        let versions = format!("{}/versions", self.item);
        let done = self
            .lesson
            .server()
            .post(&self.lesson.room.office, &versions, &fields)
            .await;
        assert_eq!(done.status, 303, "{}", done.body);
    }

    async fn preview(&self, by: &Browser, version: i32) -> Reply {
        let address = format!("{}/remarkings/new?by={version}", self.item);
        self.lesson.server().get_as(by, &address).await
    }

    /// Presses the button of a page that was shown.
    async fn press(&self, by: &Browser, page: &Reply, reason: &str) -> Reply {
        let fields: Vec<(String, String)> = ["by", "remarking", "seen"]
            .map(|name| (name.to_owned(), page.input(name)))
            .into();
        let fields = with(fields, "reason", reason);
        let address = format!("{}/remarkings", self.item);
        self.lesson.server().post(by, &address, &borrowed(&fields)).await
    }

    async fn count(&self, sql: &str) -> i64 {
        self.lesson.room.count(sql).await
    }

    async fn review(&self, who: &Official, attempt: &str) -> Reply {
        let address = format!("{attempt}/review");
        self.lesson.server().get_as(&who.browser, &address).await
    }
}

fn shows(page: &Reply, told: &[&str]) {
    for words in told {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
}

#[rocket::async_test]
async fn answers_are_marked_anew_beside_the_old_marks_and_back_again() {
    let it = Corrected::begin().await;
    let (lesson, office) = (&it.lesson, &it.lesson.room.office);
    let zofia = it.hand_in(lesson.zofia(), "Age").await;
    let lukasz = it.hand_in(lesson.lukasz(), "Taste").await;
    it.hand_in(&lesson.room.officials[2], "Shoe size").await;
    let item = lesson.server().get_as(office, &it.item).await;
    assert!(
        !item.body.contains("/remarkings/"),
        "there is one version: {}",
        item.body
    );
    it.correct().await;
    lesson.server().settle().await;
    let item = lesson.server().get_as(office, &it.item).await;
    shows(
        &item,
        &[
            "3 answers to version 1 are marked by version 1.",
            "remarkings/new?by=2",
            "Mark 3 answers anew by version 2",
        ],
    );

    // The page shows what would change and stores nothing.
    let page = it.preview(office, 2).await;
    assert_eq!(page.status, 200, "{}", page.body);
    shows(
        &page,
        &[
            "Wiśniewska Zofia",
            "Ćwik Łukasz",
            "Kowal Anna",
            "0 → 1",
            "1 → 0",
            "2 → 1",
            "0 as before",
            "passed before",
        ],
    );
    assert!(
        page.body.find("Ćwik") < page.body.find("Kowal")
            && page.body.find("Wiśniewska") < page.body.find("Kowal"),
        "those that change come first"
    );
    let unreasoned = it.press(office, &page, " ").await;
    assert_eq!(unreasoned.status, 422, "{}", unreasoned.body);
    assert_eq!((it.count(REMARKINGS).await, it.count(PASSED).await), (0, 1));

    let done = it.press(office, &page, "Taste is <b>right</b>.").await;
    assert_eq!(done.status, 303, "{}", done.body);
    let twice = it.press(office, &page, "Taste is <b>right</b>.").await;
    assert_eq!(
        (twice.status, twice.location()),
        (303, done.location()),
        "pressed twice is once"
    );
    assert_eq!((it.count(REMARKINGS).await, it.count(KEPT).await), (1, 3));
    let after = "SELECT COUNT(*) FROM attempts a JOIN results r ON r.attempt_id = a.id JOIN remarked_results h \
                 ON h.attempt_id = a.id AND h.item_version_id = r.item_version_id WHERE a.passed AND a.score = 2 AND r.mark = 1 \
                 AND h.mark_before = 0 AND h.mark_after = 1 AND h.score_before = 1 AND NOT h.passed_before";
    assert_eq!((it.count(after).await, it.count(PASSED).await), (1, 1));
    let stored = lesson.server().get_as(office, &done.location()).await;
    shows(
        &stored,
        &[
            "Taste is &lt;b&gt;right&lt;/b&gt;.",
            "Ćwik Łukasz",
            "Wiśniewska Zofia",
            "The marks before are kept.",
        ],
    );
    let trail = "SELECT COUNT(*) FROM audit_entries WHERE action = 'item.remarked' AND detail LIKE '%\"answers\":3%' AND \
                 detail LIKE '%\"changed\":2%' AND detail LIKE '%\"passed\":1%' AND detail LIKE '%right%'";
    assert_eq!(it.count(trail).await, 1);

    // Both whose marks changed are told, Anna is not.
    lesson.server().settle().await;
    assert_eq!(it.count(MAILS).await, 2);
    let mails = mail::Entity::find()
        .all(lesson.server().app.db.read())
        .await
        .expect("the mails");
    let told = |words: &str| mails.iter().filter(|mail| mail.text.contains(words)).count();
    assert_eq!(
        (
            told("Dzięki temu test jest zaliczony."),
            told("nie jest już zaliczone")
        ),
        (1, 1)
    );

    // The review shows the old mark, and the new key.
    let review = it.review(lesson.lukasz(), &lukasz).await;
    shows(
        &review,
        &[
            "Marked anew on",
            "0 → 1",
            "Taste is &lt;b&gt;right&lt;/b&gt;.",
            "2 of 2",
            "Taste is named in the act.",
        ],
    );
    assert!(
        !review.body.contains("option-wrong"),
        "what was chosen is right: {}",
        review.body
    );
    let review = it.review(lesson.zofia(), &zofia).await;
    shows(&review, &["1 of 2", "1 → 0", "option-wrong"]);
    let results = lesson
        .server()
        .get_as(office, &format!("/editions/{CODE}/results/check?show=passed"))
        .await;
    assert!(
        results.body.contains("Łukasz") && !results.body.contains("Zofia"),
        "{}",
        results.body
    );
    let table = lesson
        .server()
        .get_as(office, &format!("/editions/{CODE}/results/check/table.csv"))
        .await;
    assert!(table.body.contains("Łukasz"), "{}", table.body);

    // Marking by the old version takes it back; nothing of it is forgotten.
    let item = lesson.server().get_as(office, &it.item).await;
    shows(
        &item,
        &[
            "3 answers to version 1 are marked by version 2.",
            "remarkings/new?by=1",
            "The key was wrong.",
        ],
    );
    assert!(!item.body.contains("remarkings/new?by=2"), "{}", item.body);
    let page = it.preview(office, 1).await;
    let done = it.press(office, &page, "It was right after all.").await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(
        (
            it.count(REMARKINGS).await,
            it.count(KEPT).await,
            it.count(PASSED).await
        ),
        (2, 6, 1)
    );
    let review = it.review(lesson.zofia(), &zofia).await;
    shows(
        &review,
        &[
            "2 of 2",
            "1 → 0",
            "0 → 1",
            "It was right after all.",
            "See the act.",
        ],
    );
    assert!(!review.body.contains("option-wrong"), "{}", review.body);
    let item = lesson.server().get_as(office, &it.item).await;
    shows(&item, &["remarkings/new?by=2"]);
}

#[rocket::async_test]
async fn only_what_was_shown_is_applied_and_of_two_at_once_one_is_told() {
    let it = Corrected::begin().await;
    let (lesson, office) = (&it.lesson, &it.lesson.room.office);
    it.hand_in(lesson.zofia(), "Age").await;
    it.correct().await;
    let page = it.preview(office, 2).await;
    it.hand_in(lesson.lukasz(), "Taste").await;
    let late = it.press(office, &page, "The key was wrong.").await;
    assert_eq!(late.status, 422, "{}", late.body);
    shows(
        &late,
        &[
            "Since this page was shown, something has changed",
            "Ćwik Łukasz",
            "The key was wrong.",
        ],
    );
    assert_eq!((it.count(REMARKINGS).await, it.count(KEPT).await), (0, 0));

    // An open attempt is told of, and stays as it is.
    lesson.start(&lesson.room.officials[2]).await;
    let (one, other) = (
        it.preview(office, 2).await,
        it.preview(&lesson.room.trainer, 2).await,
    );
    shows(&one, &["One attempt that asks an earlier version is still open."]);
    let (first, second) = rocket::tokio::join!(
        it.press(office, &one, "The key was wrong."),
        it.press(&lesson.room.trainer, &other, "The key was wrong.")
    );
    let mut both = [first.status, second.status];
    both.sort_unstable();
    assert_eq!(both, [303, 422], "{} {}", first.body, second.body);
    assert_eq!(
        (
            it.count(REMARKINGS).await,
            it.count(KEPT).await,
            it.count(PASSED).await
        ),
        (1, 2, 1)
    );
    let nothing = it.preview(office, 2).await;
    shows(&nothing, &["Nothing to mark anew"]);
    let forged = [("by", "2"), ("reason", "Again.")];
    let forged = lesson
        .server()
        .post(office, &format!("{}/remarkings", it.item), &forged)
        .await;
    assert_eq!(forged.status, 422, "{}", forged.body);
    assert_eq!(
        it.preview(office, 3).await.status,
        404,
        "there is no such version"
    );
}
