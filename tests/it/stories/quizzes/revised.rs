//! The office changes a quiz in the browser while people take it.

use evenhand::{
    kernel::ids::new_id,
    people::Permission,
    quizzes::{passed_by, scores},
};

use crate::support::{
    Browser, Reply,
    lesson::{Lesson, borrowed},
    room::{Official, Rows},
};

mod drawn;

const LIST: &str = "/courses/small-course/quizzes";
pub(super) const QUIZ: &str = "/courses/small-course/quizzes/check";

pub(super) type Fields = Vec<(String, String)>;

/// What a browser would send back of the page of a quiz, without a button.
pub(super) fn fields(page: &Reply) -> Fields {
    assert!([200, 422].contains(&page.status), "{}", page.body);
    let intro = page
        .body
        .split("name=\"intro-en\"")
        .nth(1)
        .expect("an introduction");
    let intro = intro.split('>').nth(1).and_then(|text| text.split('<').next());
    let typed = ["from", "title-en", "pass_percent", "attempts_allowed"];
    let numbers = ["limit_minutes", "grace_minutes", "wait_minutes", "most_tries"];
    let chosen = ["behaviour", "at_end", "counts", "marks_shown", "answers_shown"];
    let typed = typed
        .iter()
        .chain(&numbers)
        .map(|name| ((*name).to_owned(), page.input(name)));
    let chosen = chosen
        .iter()
        .map(|name| ((*name).to_owned(), page.selected(name)));
    let mut fields: Fields = typed.chain(chosen).collect();
    fields.push(("intro-en".to_owned(), intro.expect("its text").trim().to_owned()));
    fields.push(("shuffle".to_owned(), "true".to_owned()));
    fields.extend(items(page).into_iter().map(|id| ("item[]".to_owned(), id)));
    fields
}

/// The entries of a draft, in their order.
pub(super) fn items(page: &Reply) -> Vec<String> {
    let marker = "name=\"item[]\" value=\"";
    let entries = page.body.split(marker).skip(1);
    entries
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// The same fields with one set to something.
pub(super) fn with(mut fields: Fields, name: &str, value: &str) -> Fields {
    fields.retain(|(field, _)| field != name);
    fields.push((name.to_owned(), value.to_owned()));
    fields
}

impl Lesson {
    pub(super) async fn office(&self) -> Browser {
        self.server().person_with(Permission::Office).await
    }

    /// Presses a button of the page of the quiz.
    pub(super) async fn press(&self, browser: &Browser, fields: &Fields, button: &str) -> Reply {
        let fields = with(fields.clone(), "press", button);
        self.server().post(browser, QUIZ, &borrowed(&fields)).await
    }

    /// Makes a revision that asks only the first two questions.
    async fn shorten(&self, office: &Browser) {
        let mut draft = fields(&self.server().get_as(office, QUIZ).await);
        let mut kept = 0;
        draft.retain(|(name, _)| {
            kept += usize::from(name == "item[]");
            name != "item[]" || kept <= 2
        });
        let draft = with(draft, "reason", "Too long.");
        let done = self.press(office, &draft, "save").await;
        assert_eq!(
            (done.status, done.location().as_str()),
            (303, QUIZ),
            "{}",
            done.body
        );
    }

    /// Hands in with all answers right.
    async fn hand_in_right(&self, of: &Official, attempt: &str) {
        let page = self.server().get_as(&of.browser, attempt).await;
        let answers: Fields = self.right_answers(&page).await;
        let submission = format!("{attempt}/submission");
        let done = self
            .server()
            .post(&of.browser, &submission, &borrowed(&answers))
            .await;
        assert_eq!(done.status, 303, "{}", done.body);
    }

    async fn hand_in_nothing(&self, of: &Official, attempt: &str) {
        let submission = format!("{attempt}/submission");
        let done = self
            .server()
            .post(&of.browser, &submission, &[("seq", "0")])
            .await;
        assert_eq!(done.status, 303, "{}", done.body);
    }

    /// The numbers of the revisions that attempts were begun with, in the order of the attempts.
    async fn begun_with(&self, revision: i32) -> i64 {
        let sql = format!(
            "SELECT COUNT(*) FROM attempts a JOIN quizzes q ON q.id = a.quiz_id WHERE q.number = {revision}"
        );
        self.room.count(&sql).await
    }
}

#[rocket::async_test]
async fn an_open_attempt_goes_on_with_its_revision_and_a_new_one_begins_with_the_newest() {
    let lesson = Lesson::begin().await;
    let (server, zofia, lukasz) = (lesson.server(), lesson.zofia(), lesson.lukasz());
    let office = lesson.office().await;
    let attempt = lesson.start(zofia).await;
    let before = lesson.activity_page(&lukasz.browser, lukasz, "take-check").await;
    assert!(
        before.body.contains("Questions</dt><dd>5</dd>"),
        "{}",
        before.body
    );

    let draft = fields(&server.get_as(&office, QUIZ).await);
    let refused = lesson
        .press(&office, &with(draft.clone(), "pass_percent", "50"), "save")
        .await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    assert!(
        refused.body.contains("please say why the quiz is being changed"),
        "{}",
        refused.body
    );
    assert!(
        refused
            .body
            .contains("One attempt has been begun, one of them is open."),
        "{}",
        refused.body
    );
    assert_eq!(
        refused.input("pass_percent"),
        "50",
        "what was typed is still there"
    );
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM quizzes").await, 1);
    lesson.shorten(&office).await;
    let trail =
        "SELECT COUNT(*) FROM audit_entries WHERE action = 'quiz.revised' AND detail LIKE '%Too long.%'";
    assert_eq!(lesson.room.count(trail).await, 1);

    // Zofia goes on with all five questions.
    assert_eq!(lesson.start(zofia).await, attempt, "it is her open attempt still");
    let page = server.get_as(&zofia.browser, &attempt).await;
    assert_eq!(page.body.matches("data-item=").count(), 5, "{}", page.body);
    let word = lesson.item("word").await;
    let saved = lesson
        .save(
            &zofia.browser,
            &attempt,
            &word,
            1,
            &[(&format!("answer-{word}"), "7")],
        )
        .await;
    assert_eq!(saved.status, 200, "{}", saved.body);
    lesson.hand_in_right(zofia, &attempt).await;
    let review = server.get_as(&zofia.browser, &format!("{attempt}/review")).await;
    assert!(review.body.contains("7 of 7"), "{}", review.body);

    // Łukasz, whose page was opened before, gets the two.
    let after = lesson.activity_page(&lukasz.browser, lukasz, "take-check").await;
    assert!(after.body.contains("Questions</dt><dd>2</dd>"), "{}", after.body);
    let attempt = lesson.start(lukasz).await;
    let page = server.get_as(&lukasz.browser, &attempt).await;
    assert_eq!(page.body.matches("data-item=").count(), 2, "{}", page.body);
    let saved = lesson
        .save(
            &lukasz.browser,
            &attempt,
            &word,
            1,
            &[(&format!("answer-{word}"), "7")],
        )
        .await;
    assert_eq!(saved.status, 404, "it is not in this attempt");
    assert_eq!((lesson.begun_with(1).await, lesson.begun_with(2).await), (1, 1));
}

#[rocket::async_test]
async fn attempts_passes_and_scores_count_over_all_revisions() {
    let lesson = Lesson::begin().await;
    let (server, zofia, lukasz) = (lesson.server(), lesson.zofia(), lesson.lukasz());
    let office = lesson.office().await;
    let first = lesson.start(zofia).await;
    lesson.hand_in_right(zofia, &first).await;
    let first = lesson.start(lukasz).await;
    lesson.hand_in_nothing(lukasz, &first).await;
    lesson.shorten(&office).await;

    let second = lesson.start(lukasz).await;
    let page = server.get_as(&lukasz.browser, &second).await;
    assert!(page.body.contains("Attempt 2."), "{}", page.body);
    let one = lesson.item("one").await;
    let answer = crate::support::lesson::value_of(&page, &one, "Age");
    let fields = [(format!("answer-{one}"), answer)];
    let submission = format!("{second}/submission");
    let done = server
        .post(&lukasz.browser, &submission, &borrowed(&fields))
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    let fields = [
        ("enrolment", &*lukasz.enrolment.to_string()),
        ("quiz", &lesson.quiz().await),
    ];
    let third = server.post(&lukasz.browser, "/attempts", &fields).await;
    assert_eq!(
        third.status, 409,
        "two were allowed, whatever the revision: {}",
        third.body
    );
    let page = lesson.activity_page(&lukasz.browser, lukasz, "take-check").await;
    assert_eq!(
        page.body.matches("/review\"").count(),
        2,
        "both attempts: {}",
        page.body
    );

    let (db, both) = (server.app.db.read(), [zofia.enrolment, lukasz.enrolment]);
    let passed = passed_by(db, &both).await.expect("a query");
    assert!(
        passed.contains(&(zofia.enrolment, "check".to_owned())),
        "what was passed stays passed"
    );
    assert!(!passed.contains(&(lukasz.enrolment, "check".to_owned())));
    let best = scores(db, &both).await.expect("a query");
    let of = |who: &Official| {
        best.get(&(who.enrolment, "check".to_owned()))
            .map(|best| (best.score, best.most))
    };
    assert_eq!((of(zofia), of(lukasz)), (Some((7.0, 7.0)), Some((1.0, 3.0))));

    let list = server.get_as(&office, LIST).await;
    assert!(list.body.contains("Test after the course"), "{}", list.body);
    let page = server.get_as(&office, QUIZ).await;
    assert!(
        page.body
            .contains("3 attempts have been begun, none of them is open."),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("Too long.") && page.body.contains("Course folder"),
        "{}",
        page.body
    );
}

#[rocket::async_test]
async fn of_two_people_who_change_a_quiz_at_once_the_second_is_told() {
    let lesson = Lesson::begin().await;
    let (server, one, other) = (lesson.server(), lesson.office().await, lesson.office().await);
    let draft = fields(&server.get_as(&one, QUIZ).await);
    let same = lesson.press(&one, &draft, "save").await;
    assert!(
        same.status == 422 && same.body.contains("Nothing differs"),
        "{}",
        same.body
    );
    let done = lesson
        .press(&one, &with(draft.clone(), "pass_percent", "60"), "save")
        .await;
    assert_eq!(
        done.status, 303,
        "nobody tried it yet, so no reason is due: {}",
        done.body
    );

    let late = lesson
        .press(&other, &with(draft, "title-en", "Check <b>2</b>"), "save")
        .await;
    assert_eq!(late.status, 422, "{}", late.body);
    assert!(
        late.body
            .contains("Revision 2 was stored by office Testowska while you were working"),
        "{}",
        late.body
    );
    assert!(
        late.body.contains("Check &lt;b&gt;2&lt;/b&gt;") && !late.body.contains("Check <b>"),
        "{}",
        late.body
    );
    assert_eq!(late.input("from"), "2", "whoever saves now knows of the other");
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM quizzes").await, 2);

    let mut draft = fields(&late);
    draft = with(draft, "title-en", "Check 2");
    let done = lesson.press(&other, &draft, "save").await;
    assert_eq!(done.status, 303, "{}", done.body);
    let page = server.get_as(&one, QUIZ).await;
    assert_eq!(
        (page.input("title-en").as_str(), page.input("from").as_str()),
        ("Check 2", "3")
    );

    let draft = fields(&page);
    let saves = (0..4).map(|number| {
        let draft = with(draft.clone(), "pass_percent", &number.to_string());
        let (lesson, one) = (&lesson, &one);
        async move { lesson.press(one, &draft, "save").await.status }
    });
    let mut answers = rocket::futures::future::join_all(saves).await;
    answers.sort_unstable();
    assert_eq!(answers, [303, 422, 422, 422]);
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM quizzes").await, 4);
}

#[rocket::async_test]
async fn a_revision_that_another_server_stored_is_seen_at_once() {
    let lesson = Lesson::begin().await;
    let (server, zofia) = (lesson.server(), lesson.zofia());
    let before = lesson.activity_page(&zofia.browser, zofia, "take-check").await;
    assert!(
        before.body.contains("Questions</dt><dd>5</dd>"),
        "{}",
        before.body
    );
    let mut rows = Rows::begin(server).await;
    let id = new_id();
    let copy = "INSERT INTO quizzes (id, version_id, key, purpose, titles, intros, pass_percent, attempts_allowed, shuffle, \
                number) SELECT $1, version_id, key, purpose, titles, intros, pass_percent, attempts_allowed, shuffle, 2 \
                FROM quizzes WHERE key = 'check'";
    rows.run(copy, vec![id.into()]).await;
    let place = "INSERT INTO quiz_items (quiz_id, ord, item_version_id) SELECT $1, ord, item_version_id FROM quiz_items WHERE ord = 0";
    rows.run(place, vec![id.into()]).await;
    rows.commit().await;
    let after = lesson.activity_page(&zofia.browser, zofia, "take-check").await;
    assert!(after.body.contains("Questions</dt><dd>1</dd>"), "{}", after.body);
    lesson.start(zofia).await;
    assert_eq!((lesson.begun_with(1).await, lesson.begun_with(2).await), (0, 1));
}

#[rocket::async_test]
async fn starting_while_a_revision_is_stored_begins_one_attempt() {
    let lesson = Lesson::begin().await;
    let (server, zofia, office) = (lesson.server(), lesson.zofia(), lesson.office().await);
    let (enrolment, quiz) = (zofia.enrolment.to_string(), lesson.quiz().await);
    let form = [("enrolment", enrolment.as_str()), ("quiz", quiz.as_str())];
    let draft = with(
        fields(&server.get_as(&office, QUIZ).await),
        "reason",
        "While they begin.",
    );
    let starts = (0..8).map(|_| server.post(&zofia.browser, "/attempts", &form));
    let saves = (1..4).map(|number| {
        let draft = with(draft.clone(), "pass_percent", &number.to_string());
        let (lesson, office) = (&lesson, &office);
        async move { lesson.press(office, &draft, "save").await.status }
    });
    let (begun, mut saved) = rocket::tokio::join!(
        rocket::futures::future::join_all(starts),
        rocket::futures::future::join_all(saves)
    );
    let first = begun[0].location();
    assert!(first.starts_with("/attempts/"), "{}", begun[0].body);
    assert!(
        begun
            .iter()
            .all(|reply| reply.status == 303 && reply.location() == first)
    );
    assert_eq!(lesson.room.count("SELECT COUNT(*) FROM attempts").await, 1);
    saved.sort_unstable();
    assert_eq!(saved, [303, 422, 422]);
}
