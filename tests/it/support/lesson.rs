//! The small lesson: the small room with a small course in it, which has one activity of each kind and a quiz with one
//! item of each kind.

use std::path::Path;

use evenhand::{
    catalogue::{self, Import, MayImport, Source},
    people::{Permission, Scope},
};
use sea_orm::{ConnectionTrait, Statement, Value};
use uuid::Uuid;

use super::{
    Browser, Reply, Server,
    room::{Official, Room, Rows, staff},
};

const COURSE: &str = r#"
slug = "small-course"
kind = "course"
languages = ["en"]
title = { en = "A small course" }
summary = { en = "Small." }
aims = { en = "To be small." }
days = 2
grounds = ["age"]

[[outcomes]]
text = { en = "Knows little." }

[completion]
attended_percent = 80
breaks = "out"
compulsory_slots = true
passed = ["check"]
survey = true

[certificate]
enabled = true

[[certificate.topics]]
text = { en = "Little" }
minutes = 60

[[modules]]
key = "start"
title = { en = "Before we meet" }

[[modules.activities]]
key = "read"
kind = "page"
title = { en = "Grounds & forms" }
minutes = 10
compulsory = true
file = "pages/grounds"

[[modules.activities]]
key = "handbook"
kind = "material"
title = { en = "Handbook" }
minutes = 20
compulsory = false
material = "handbook"

[[modules.activities]]
key = "take-check"
kind = "quiz"
title = { en = "Check" }
minutes = 5
compulsory = true
quiz = "check"

[[modules]]
key = "meeting"
title = { en = "Together" }

[[modules.activities]]
key = "attend"
kind = "session"
title = { en = "The meeting" }
minutes = 120
compulsory = true

[[modules.activities]]
key = "evaluate"
kind = "survey"
title = { en = "Evaluation" }
minutes = 5
compulsory = true
survey = "evaluation"
"#;

const AGENDA: &str = r#"
[[sessions]]
day = 1
title = { en = "Day" }

[[sessions.slots]]
start = "09:00"
minutes = 60
kind = "talk"
title = { en = "Talk" }
compulsory = true
"#;

const PAGE: &str =
    "# Grounds and forms\n\nA *ground* is protected. <script>alert(1)</script>\n\n## The list\n\n- age\n";

const QUIZ: &str = r#"
key = "check"
purpose = "post-test"
title = { en = "Check" }
intro = { en = "Five questions." }
pass_percent = 70
attempts = 2
shuffle = true

[[items]]
key = "one"
kind = "single"
marks = 1
text = { en = "Which is protected?" }
feedback = { en = "Age is named in the act." }
answers = [
  { text = { en = "Age" }, correct = true },
  { text = { en = "Shoe size" }, correct = false, feedback = { en = "Nobody asks for it." } },
  { text = { en = "Taste" }, correct = false },
]

[[items]]
key = "some"
kind = "multiple"
marks = 2
text = { en = "Which are protected? Several may be chosen." }
feedback = { en = "Two of them." }
answers = [
  { text = { en = "Religion" }, correct = true },
  { text = { en = "Disability" }, correct = true },
  { text = { en = "Hobby" }, correct = false },
]

[[items]]
key = "truth"
kind = "true-false"
marks = 1
text = { en = "Silence is consent." }
correct = false
feedback = { en = "It is not." }

[[items]]
key = "pairs"
kind = "matching"
marks = 2
text = { en = "Match them." }
feedback = { en = "Race has the widest scope." }
pairs = [
  { left = { en = "2000/43/EC" }, right = { en = "race" } },
  { left = { en = "2000/78/EC" }, right = { en = "employment" } },
]
distractors = [ { en = "housing" } ]

[[items]]
key = "word"
kind = "short"
marks = 1
text = { en = "How many days?" }
accept = { en = ["7", "seven days"] }
feedback = { en = "Seven." }
"#;

const SURVEY: &str = r#"
key = "evaluation"
title = { en = "Evaluation" }
intro = { en = "It is anonymous." }

[[questions]]
key = "useful"
kind = "scale"
text = { en = "How useful was it?" }
required = true
low = { en = "not at all" }
high = { en = "very" }

[[questions]]
key = "pace"
kind = "choice"
text = { en = "How was the pace?" }
required = false
options = [ { en = "too slow" }, { en = "about right" } ]

[[questions]]
key = "change"
kind = "text"
text = { en = "What will you change?" }
required = false
"#;

const HANDBOOK: &str = r#"
key = "handbook"
kind = "handbook"
title = { en = "Handbook" }
summary = { en = "Short." }
audience = { en = "Officials" }
licence = "CC BY 4.0"
source = "Office"
"#;

/// Imports a course, or a new version of one.
pub async fn import(server: &Server, source: Source) {
    let permit = MayImport::on_this_machine();
    let import = catalogue::import(&server.app, permit, source, evenhand::IMPORTERS)
        .await
        .expect("the import runs");
    match import {
        Import::New { .. } => {}
        Import::Unchanged { .. } => panic!("there is something new"),
        Import::Wrong(problems) => panic!("{problems:?}"),
    }
}

/// The room with its course.
pub struct Lesson {
    pub room: Room,
}

impl Lesson {
    /// The day before the meeting: everybody is confirmed and nobody has done anything.
    pub async fn begin() -> Self {
        Self::begin_with(&[]).await
    }

    /// The same with some files of the course as given.
    pub async fn begin_with(files: &[(&str, &str)]) -> Self {
        let room = Room::open().await;
        let folder = room.server.folder().join("small-course");
        write_course(&folder);
        for (path, text) in files {
            std::fs::write(folder.join(path), text).expect("a file");
        }
        let source = Source::on_this_machine(&folder).expect("the folder is read");
        import(&room.server, source).await;
        let mut rows = Rows::begin(&room.server).await;
        let adopt = "UPDATE editions SET course_version_id = (SELECT v.id FROM course_versions v \
                     JOIN courses c ON c.id = v.course_id WHERE c.slug = 'small-course')";
        rows.run(adopt, Vec::new()).await;
        rows.commit().await;
        room.server.settle().await;
        Self { room }
    }

    pub fn server(&self) -> &Server {
        &self.room.server
    }

    /// The first official.
    pub fn zofia(&self) -> &Official {
        &self.room.officials[0]
    }

    /// The second one.
    pub fn lukasz(&self) -> &Official {
        &self.room.officials[1]
    }

    pub async fn ids(&self, sql: &str, values: Vec<Value>) -> Vec<Uuid> {
        let db = self.server().app.db.read();
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
        let rows = db.query_all_raw(statement).await.expect("a query");
        rows.iter()
            .map(|row| row.try_get_by_index(0).expect("an id"))
            .collect()
    }

    /// An activity of the course, by its key.
    pub async fn activity(&self, key: &str) -> Uuid {
        self.ids("SELECT id FROM activities WHERE key = $1", vec![key.into()])
            .await[0]
    }

    /// The page of an activity as somebody sees it.
    pub async fn activity_page(&self, browser: &Browser, of: &Official, key: &str) -> Reply {
        let activity = self.activity(key).await;
        self.server()
            .get_as(browser, &format!("/learn/{}/{activity}", of.enrolment))
            .await
    }

    pub async fn quiz(&self) -> String {
        self.ids("SELECT id FROM quizzes WHERE key = 'check'", Vec::new())
            .await[0]
            .to_string()
    }

    /// An item of the quiz, by its key.
    pub async fn item(&self, key: &str) -> String {
        let sql = "SELECT v.id FROM item_versions v JOIN items i ON i.id = v.item_id WHERE i.key = $1";
        self.ids(sql, vec![format!("check/{key}").into()]).await[0].to_string()
    }

    /// Presses "start" and gives the address of the attempt.
    pub async fn start(&self, of: &Official) -> String {
        let enrolment = of.enrolment.to_string();
        let fields = [("enrolment", enrolment.as_str()), ("quiz", &self.quiz().await)];
        let reply = self.server().post(&of.browser, "/attempts", &fields).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        reply.location()
    }

    /// All fields of the page with the right answers, as a browser would send them.
    pub async fn right_answers(&self, page: &Reply) -> Vec<(String, String)> {
        let (one, some, truth) = (
            self.item("one").await,
            self.item("some").await,
            self.item("truth").await,
        );
        let (pairs, word) = (self.item("pairs").await, self.item("word").await);
        vec![
            (format!("answer-{one}"), value_of(page, &one, "Age")),
            (format!("answer-{some}[]"), String::new()),
            (format!("answer-{some}[]"), value_of(page, &some, "Religion")),
            (format!("answer-{some}[]"), value_of(page, &some, "Disability")),
            (format!("answer-{truth}"), "false".to_owned()),
            (format!("answer-{pairs}-0"), value_of(page, &pairs, "race")),
            (format!("answer-{pairs}-1"), value_of(page, &pairs, "employment")),
            (format!("answer-{word}"), "Seven  DAYS".to_owned()),
        ]
    }

    /// Another trainer of the edition.
    pub async fn second_trainer(&self) -> Browser {
        let scope = Scope::Edition(self.room.edition.0);
        staff(self.server(), "Maja", Permission::Trainer, scope).await
    }

    /// Sets the state of an enrolment.
    pub async fn set_enrolment(&self, of: &Official, state: &str) {
        let mut rows = Rows::begin(self.server()).await;
        let values = vec![state.into(), of.enrolment.0.into()];
        rows.run("UPDATE enrolments SET state = $1 WHERE id = $2", values)
            .await;
        rows.commit().await;
    }
}

/// The value that a form sends for the answer with these words.
pub fn value_of(page: &Reply, item: &str, words: &str) -> String {
    let from = page
        .body
        .find(&format!("data-item=\"{item}\""))
        .expect("the item is on the page");
    let item = page.body[from..]
        .split("</fieldset>")
        .next()
        .expect("the item ends");
    let before = item
        .split(&format!(">{words}<"))
        .next()
        .expect("something stands before");
    assert!(before.len() < item.len(), "{words} is not offered in {item}");
    let value = before
        .rsplit("value=\"")
        .next()
        .expect("a value stands before the words");
    value.split('"').next().unwrap_or_default().to_owned()
}

/// Fields as `post` takes them.
pub fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

fn write_course(folder: &Path) {
    let files = [
        ("course.toml", COURSE),
        ("agenda.toml", AGENDA),
        ("pages/grounds.en.md", PAGE),
        ("quizzes/check.toml", QUIZ),
        ("surveys/evaluation.toml", SURVEY),
        ("materials/handbook.toml", HANDBOOK),
        ("materials/handbook.en.md", "# Handbook\n\nRead me.\n"),
    ];
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        std::fs::write(path, text).expect("a file");
    }
}
