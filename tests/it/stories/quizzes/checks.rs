//! Answers that are checked while the attempt is open: once, or in several tries with hints and a price.

use super::revised::{self, QUIZ as FORM, with};
use crate::support::{
    Reply,
    lesson::{Lesson, borrowed, value_of},
    room::{Official, Rows},
};

mod refused;
mod shown;
mod tried;

/// Two hints and a quarter off for each further try at the first question, one hint and no price at the second.
const QUIZ: &str = r#"
key = "check"
purpose = "post-test"
title = { en = "Check" }
intro = { en = "Four questions." }
pass_percent = 50
attempts = 2
shuffle = true
behaviour = "tries"

[[items]]
key = "one"
kind = "single"
marks = 2
penalty_percent = 25
hints = [ { en = "It is in the act." }, { en = "Everybody has one." } ]
text = { en = "Which is protected?" }
feedback = { en = "Age is named in the act." }
answers = [
  { text = { en = "Age" }, correct = true, feedback = { en = "Well read." } },
  { text = { en = "Shoe size" }, correct = false, feedback = { en = "Nobody asks for it." } },
  { text = { en = "Taste" }, correct = false, feedback = { en = "Tastes differ." } },
]

[[items]]
key = "some"
kind = "multiple"
marks = 2
hints = [ { en = "There are two." } ]
text = { en = "Which are protected? Several may be chosen." }
feedback = { en = "Two of them." }
answers = [
  { text = { en = "Religion" }, correct = true },
  { text = { en = "Disability" }, correct = true },
  { text = { en = "Hobby" }, correct = false },
]

[[items]]
key = "word"
kind = "short"
marks = 1
text = { en = "How many days?" }
accept = { en = ["7", "seven days"] }
feedback = { en = "Seven." }

[[items]]
key = "tell"
kind = "long"
marks = 1
text = { en = "Tell a case." }
feedback = { en = "There are many." }
"#;

/// An open attempt at that quiz.
struct Sitting {
    lesson: Lesson,
    attempt: String,
    /// The page as it was first.
    page: Reply,
}

type Fields = Vec<(String, String)>;

impl Sitting {
    async fn begin() -> Self {
        Self::at(QUIZ).await
    }

    /// With this line in the file instead of that.
    async fn with(line: &str, other: &str) -> Self {
        assert!(QUIZ.contains(line));
        Self::at(&QUIZ.replace(line, other)).await
    }

    async fn at(quiz: &str) -> Self {
        let lesson = Lesson::begin_with(&[("quizzes/check.toml", quiz)]).await;
        let attempt = lesson.start(lesson.zofia()).await;
        let page = lesson.server().get_as(&lesson.zofia().browser, &attempt).await;
        assert_eq!(page.status, 200, "{}", page.body);
        Self {
            lesson,
            attempt,
            page,
        }
    }

    fn zofia(&self) -> &Official {
        self.lesson.zofia()
    }

    /// The page as it is now.
    async fn now(&self) -> Reply {
        let page = self
            .lesson
            .server()
            .get_as(&self.zofia().browser, &self.attempt)
            .await;
        assert_eq!(page.status, 200, "{}", page.body);
        page
    }

    /// The field of the choice with these words.
    async fn choice(&self, key: &str, words: &str) -> (String, String) {
        let item = self.lesson.item(key).await;
        let list = if key == "some" { "[]" } else { "" };
        (format!("answer-{item}{list}"), value_of(&self.page, &item, words))
    }

    async fn typed(&self, key: &str, text: &str) -> (String, String) {
        (format!("answer-{}", self.lesson.item(key).await), text.to_owned())
    }

    /// Presses the button of a question on a page that knows answers up to this number.
    async fn press(&self, key: &str, seq: &str, answers: &[(String, String)]) -> Reply {
        let item = self.lesson.item(key).await;
        let mut fields: Fields = answers.to_vec();
        fields.push(("seq".to_owned(), seq.to_owned()));
        fields.push(("check".to_owned(), item));
        let address = format!("{}/checks", self.attempt);
        self.lesson
            .server()
            .post(&self.zofia().browser, &address, &borrowed(&fields))
            .await
    }

    /// The same on the newest page; gives that which follows, at the question.
    async fn check(&self, key: &str, answers: &[(String, String)]) -> String {
        let seq = self.now().await.input("seq");
        let reply = self.press(key, &seq, answers).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        let (location, item) = (reply.header("Location"), self.lesson.item(key).await);
        let (path, place) = location.split_once('#').expect("a place on the page");
        assert_eq!(place, format!("check-{item}"));
        let page = self.lesson.server().get_as(&self.zofia().browser, path).await;
        assert!(page.body.contains(&format!("id=\"{place}\"")), "{}", page.body);
        self.question_on(&page, key).await
    }

    /// What stands at a question of a page.
    async fn question_on(&self, page: &Reply, key: &str) -> String {
        let item = self.lesson.item(key).await;
        let from = page
            .body
            .find(&format!("data-item=\"{item}\""))
            .expect("the question");
        let rest = &page.body[from..];
        rest.split("</fieldset>").next().unwrap_or(rest).to_owned()
    }

    async fn checks(&self) -> i64 {
        self.lesson.room.count("SELECT COUNT(*) FROM checks").await
    }

    async fn hand_in(&self, answers: &[(String, String)]) -> Reply {
        let mut fields: Fields = answers.to_vec();
        fields.push(("seq".to_owned(), self.now().await.input("seq")));
        let (server, browser) = (self.lesson.server(), &self.zofia().browser);
        let submission = format!("{}/submission", self.attempt);
        let done = server.post(browser, &submission, &borrowed(&fields)).await;
        assert_eq!(done.status, 303, "{}", done.body);
        server.get_as(browser, &format!("{}/review", self.attempt)).await
    }

    /// The share that a question earned, exactly.
    async fn share(&self, key: &str) -> String {
        let sql = format!(
            "SELECT r.share FROM results r JOIN item_versions v ON v.id = r.item_version_id \
             JOIN items i ON i.id = v.item_id WHERE i.key = 'check/{key}'"
        );
        let db = self.lesson.server().app.db.read();
        let backend = sea_orm::ConnectionTrait::get_database_backend(db);
        let statement = sea_orm::Statement::from_string(backend, sql);
        let row = sea_orm::ConnectionTrait::query_one_raw(db, statement).await;
        let row = row.expect("a query").expect("a result");
        row.try_get_by_index(0).expect("a share")
    }

    async fn run(&self, sql: &str) {
        let mut rows = Rows::begin(self.lesson.server()).await;
        rows.run(sql, Vec::new()).await;
        rows.commit().await;
    }
}

/// All of these stand in the text, none of those.
fn says(text: &str, these: &[&str], none_of: &[&str]) {
    for words in these {
        assert!(text.contains(words), "{words:?} is missing in {text}");
    }
    for words in none_of {
        assert!(!text.contains(words), "{words:?} stands in {text}");
    }
}

#[rocket::async_test]
async fn checks_ask_the_database_little() {
    let sitting = Sitting::begin().await;
    let (server, browser) = (sitting.lesson.server(), &sitting.zofia().browser);
    sitting
        .check("one", &[sitting.choice("one", "Taste").await])
        .await;
    let (one, word) = (
        sitting.lesson.item("one").await,
        sitting.lesson.item("word").await,
    );
    let (field, shoe) = (format!("answer-{word}"), sitting.choice("one", "Shoe size").await);
    let token = server.token(browser).await;
    let db = &server.app.db;

    let before = db.queries();
    let page = server.get_as(browser, &sitting.attempt).await;
    let shown = db.queries() - before;
    let address = format!("{}/checks", sitting.attempt);
    let (seq, csrf) = (page.input("seq"), ("csrf", token.as_str()));
    let fields = [csrf, ("check", &one), ("seq", &seq), (&shoe.0, &shoe.1)];
    let before = db.queries();
    let checked = server.post_raw(browser, &address, &fields).await;
    let check = db.queries() - before;
    assert_eq!(checked.status, 303, "{}", checked.body);
    assert_eq!(sitting.checks().await, 2);
    let address = format!("{}/responses", sitting.attempt);
    // What never changes of the attempt is in memory from the second time on.
    let mut save = 0;
    for seq in ["50", "51"] {
        let fields = [csrf, ("item", &word), ("seq", seq), (&field, "7")];
        let before = db.queries();
        let saved = server.post_raw(browser, &address, &fields).await;
        save = db.queries() - before;
        assert_eq!(saved.status, 200, "{}", saved.body);
    }
    println!("page {shown}, check {check}, save {save}");
    assert!(
        shown <= 4 && check <= 7 && save <= 2,
        "page {shown}, check {check}, save {save}"
    );
}
#[rocket::async_test]
async fn the_office_says_when_answers_are_marked() {
    let lesson = Lesson::begin().await;
    let office = lesson.office().await;
    let page = lesson.server().get_as(&office, FORM).await;
    says(
        &page.body,
        &[
            "When answers are marked",
            "At each question, in several tries",
            "Most tries at a question",
        ],
        &[],
    );
    let draft = with(revised::fields(&page), "behaviour", "immediate");
    let draft = with(with(draft, "most_tries", "2"), "reason", "To practise.");
    let wrong = lesson
        .press(&office, &with(draft.clone(), "most_tries", "11"), "save")
        .await;
    assert_eq!(wrong.status, 422, "{}", wrong.body);
    let done = lesson.press(&office, &draft, "save").await;
    assert_eq!(done.status, 303, "{}", done.body);
    let page = lesson.server().get_as(&office, FORM).await;
    says(&page.body, &["value=\"immediate\" selected"], &[]);
    assert_eq!(page.input("most_tries"), "2");
}
