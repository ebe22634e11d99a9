//! What stories of drawn questions stand on: a bank that holds some, a quiz that draws from it, and the form of its page.

use evenhand::kernel::ids::new_id;

use crate::{
    stories::quizzes::revised::{Fields, QUIZ, with},
    support::{
        Browser, Reply,
        lesson::{Lesson, borrowed},
        room::{Official, Rows},
    },
};

/// What a browser would send back of the form of the quiz's page, without a button.
pub(in crate::stories::quizzes) fn form(page: &Reply) -> Fields {
    assert!([200, 422].contains(&page.status), "{}", page.body);
    let form = page.body.split("data-guard").nth(1).expect("a form");
    let form = form.split("</form>").next().unwrap_or_default();
    let value = |tag: &str, name: &str| {
        let rest = tag.split(&format!(" {name}=\"")).nth(1)?;
        rest.split('"').next().map(str::to_owned)
    };
    let mut fields = Fields::new();
    for tag in form.split('<').skip(1) {
        let Some(name) = value(tag, "name").filter(|name| name != "press" && name != "csrf") else {
            if tag.starts_with("option") && tag.contains(" selected") {
                let chosen = value(tag, "value").expect("a value");
                fields.last_mut().expect("a list").1 = chosen;
            }
            continue;
        };
        let is_box = tag.contains("type=\"checkbox\"");
        if tag.starts_with("textarea") {
            let text = tag.split('>').nth(1).unwrap_or_default();
            fields.push((name, text.trim().to_owned()));
        } else if tag.starts_with("select") {
            // Its first option, until one says that it is chosen.
            let first = form.split(&format!("name=\"{name}\"")).nth(1).expect("the list");
            let first = first.split("<option").nth(1).and_then(|tag| value(tag, "value"));
            fields.push((name, first.unwrap_or_default()));
        } else if tag.starts_with("input") && (!is_box || tag.contains(" checked")) {
            fields.push((name, value(tag, "value").unwrap_or_default()));
        }
    }
    fields
}

/// The items of a page of an attempt, in their order.
pub(in crate::stories::quizzes) fn asked(page: &Reply) -> Vec<String> {
    let sets = page.body.split("data-item=\"").skip(1);
    sets.filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

impl Lesson {
    /// Puts so many questions into the bank, all in a category below "Grounds" and with the tag "drawn".
    pub(in crate::stories::quizzes) async fn fill_bank(&self, count: u32) {
        let mut rows = Rows::begin(self.server()).await;
        let (above, below) = (new_id(), new_id());
        let category = "INSERT INTO item_categories (id, course_id, parent_id, name) \
                        SELECT $1, course_id, $2, $3 FROM items WHERE key = 'check/truth'";
        rows.run(
            category,
            vec![above.into(), None::<uuid::Uuid>.into(), "Grounds".into()],
        )
        .await;
        rows.run(category, vec![below.into(), Some(above).into(), "Age".into()])
            .await;
        for number in 0..count {
            let item = new_id();
            let key = format!("pool/{number}");
            rows.run(
                "INSERT INTO items (id, course_id, key, created_at, name, sought, category_id) \
                 SELECT $1, course_id, $2, created_at, $2, '', $3 FROM items WHERE key = 'check/truth'",
                vec![item.into(), key.clone().into(), below.into()],
            )
            .await;
            rows.run(
                "INSERT INTO item_versions (id, item_id, number, kind, content, ground, checksum, worth, penalty) \
                 SELECT $1, $2, 1, v.kind, v.content, 'age', $3, v.worth, v.penalty FROM item_versions v \
                 JOIN items i ON i.id = v.item_id WHERE i.key = 'check/truth'",
                vec![new_id().into(), item.into(), key.into()],
            )
            .await;
            rows.run(
                "INSERT INTO item_tags (item_id, tag) VALUES ($1, 'drawn')",
                vec![item.into()],
            )
            .await;
        }
        rows.commit().await;
    }

    /// Makes a revision with the first question fixed, in one section, and in a second one so many drawn by the tag.
    pub(in crate::stories::quizzes) async fn draw(
        &self,
        office: &Browser,
        count: &str,
        settings: &[(&str, &str)],
    ) -> Reply {
        let page = self.server().get_as(office, QUIZ).await;
        let mut draft = form(&page);
        let mut kept = 0;
        draft.retain(|(name, _)| {
            kept += usize::from(name == "item[]");
            name != "item[]" || kept <= 1
        });
        let draft = form(&self.press(office, &draft, "section").await);
        let mut draft = form(&self.press(office, &draft, "draw:1").await);
        for (name, value) in [
            ("section-title-en-0", "The basics"),
            ("section-title-en-1", "Cases & more"),
            ("section-text-en-1", "From *practice*."),
            ("draw-count-0", count),
            ("draw-tag-0", "drawn"),
        ] {
            draft = with(draft, name, value);
        }
        for (name, value) in settings {
            draft = with(draft, name, value);
        }
        self.press(office, &draft, "save").await
    }

    /// The quiz's newest revision, at which attempts begin.
    pub(super) async fn begin_at(&self, of: &Official) -> String {
        let reply = self.press_start(of).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        reply.location()
    }

    async fn press_start(&self, of: &Official) -> Reply {
        let enrolment = of.enrolment.to_string();
        let fields = [("enrolment", enrolment.as_str()), ("quiz", &self.quiz().await)];
        self.server().post(&of.browser, "/attempts", &fields).await
    }

    pub(super) async fn hand_in_drawn(&self, of: &Official, attempt: &str) {
        let page = self.server().get_as(&of.browser, attempt).await;
        let answers: Fields = asked(&page)
            .into_iter()
            .map(|item| (format!("answer-{item}"), "false".to_owned()))
            .filter(|(name, _)| page.body.contains(&format!("name=\"{name}\" value=\"false\"")))
            .collect();
        let address = format!("{attempt}/submission");
        let done = self
            .server()
            .post(&of.browser, &address, &borrowed(&answers))
            .await;
        assert_eq!(done.status, 303, "{}", done.body);
    }

    /// Doubles what was handed in twice: the same attempts again under enrolments that stand no more.
    pub(super) async fn double_twice(&self) {
        for _ in 0..2 {
            let attempts = "SELECT id FROM attempts WHERE state = 'submitted'";
            for attempt in self.ids(attempts, Vec::new()).await {
                let (enrolment, copy) = (new_id(), new_id());
                let mut rows = Rows::begin(self.server()).await;
                for (sql, values) in [
                    (
                        "INSERT INTO enrolments (id, edition_id, person_id, region_code, role_category, state, live, created_at, \
                         changed_at) SELECT $1, e.edition_id, e.person_id, e.region_code, e.role_category, 'withdrawn', $2, \
                         e.created_at, e.changed_at FROM enrolments e JOIN attempts a ON a.enrolment_id = e.id WHERE a.id = $3",
                        vec![enrolment.into(), false.into(), attempt.into()],
                    ),
                    (
                        "INSERT INTO attempts (id, quiz_id, enrolment_id, person_id, number, language, seed, state, started_at, \
                         submitted_at, score, most, passed) SELECT $1, quiz_id, $2, person_id, number, language, seed, state, \
                         started_at, submitted_at, score, most, passed FROM attempts WHERE id = $3",
                        vec![copy.into(), enrolment.into(), attempt.into()],
                    ),
                    (
                        "INSERT INTO attempt_items (attempt_id, ord, item_version_id, section) \
                         SELECT $1, ord, item_version_id, section FROM attempt_items WHERE attempt_id = $2",
                        vec![copy.into(), attempt.into()],
                    ),
                    (
                        "INSERT INTO results (attempt_id, item_version_id, mark, most, share, waits) \
                         SELECT $1, item_version_id, mark, most, share, waits FROM results WHERE attempt_id = $2",
                        vec![copy.into(), attempt.into()],
                    ),
                ] {
                    rows.run(sql, values).await;
                }
                rows.commit().await;
            }
        }
    }
}
