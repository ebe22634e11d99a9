//! The order to the caterer: head counts with diets and without names, frozen, changed afterwards, fifteen ordered for twelve.

use evenhand::kernel::{outbox, sheets};
use sea_orm::{ConnectionTrait, Statement};
use time::Duration;

use super::Day;
use crate::support::{Browser, Reply};

impl Day {
    async fn count(&self, sql: &str) -> i64 {
        let db = self.server.app.db.read();
        let row = db
            .query_one_raw(Statement::from_string(db.get_database_backend(), sql))
            .await;
        row.expect("a query")
            .expect("a row")
            .try_get_by_index(0)
            .expect("a number")
    }

    async fn freeze(&self) -> Reply {
        let seen = self.page("/catering").await.input("checksum");
        self.send("/catering/statements", &[("checksum", &seen)]).await
    }

    async fn eats(&self, person: usize, enrolment: &str, diet: &str, words: &str) -> Reply {
        let path = format!("{enrolment}/diet");
        let fields = [("diet", diet), ("words", words)];
        self.server.post(&self.people[person].1, &path, &fields).await
    }
}

/// Everything that stands in the cells of the first sheet.
fn cells(file: &Reply) -> String {
    assert_eq!(file.status, 200, "{}", file.body);
    let table = sheets::read_table(&file.bytes, "file.xlsx").expect("a workbook");
    let rows = table.rows.into_iter().map(|(_, cells)| cells.join("|"));
    table.headings.join("|") + "\n" + &rows.collect::<Vec<_>>().join("\n")
}

#[rocket::async_test]
async fn heads_are_counted_frozen_and_what_changes_afterwards_is_told() {
    let day = Day::open(true).await;
    let first = day.enrolled(0, &[1, 3]).await;
    day.enrolled(1, &[1, 2, 3]).await;
    let short = day.enrolled(2, &[1, 2]).await;
    assert_eq!(day.eats(0, &first, "other", "=no <mushrooms>").await.status, 303);
    assert_eq!(day.eats(2, &short, "vegan", "").await.status, 303);
    let page = day.page("/catering").await;
    for text in [
        ">2<span class=\"visually-hidden\"> Lunch",
        ">3<span class=\"visually-hidden\"> Coffee",
        "something else: 1",
        "vegan: 1",
        "=no &lt;mushrooms&gt;",
        "fewer than 6",
        "different people: 3",
        "Group I: 3",
        "Group II: 2",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert!(!page.body.contains("Number 0"), "no names: {}", page.body);
    for _ in 0..2 {
        let done = day.freeze().await;
        assert_eq!(done.status, 303, "{}", done.body);
    }
    assert_eq!(
        day.count("SELECT COUNT(*) FROM catering_statements").await,
        1,
        "once"
    );
    let page = day.page("/catering").await;
    assert!(page.body.contains("Nothing has changed since."), "{}", page.body);

    // The caterer gets numbers, the office the names.
    let office = &day.office;
    let base = "/editions/WG-1/catering/1";
    let caterer = day.server.get_as(office, &format!("{base}/caterer.xlsx")).await;
    let caterer = cells(&caterer);
    assert!(
        caterer.contains("Lunch|") && caterer.contains("Coffee|"),
        "{caterer}"
    );
    assert!(!caterer.contains("Number"), "no names: {caterer}");
    let names = cells(&day.server.get_as(office, &format!("{base}/names.xlsx")).await);
    assert!(
        names.contains("Number 0, Person") && names.contains("Number 1, Person"),
        "{names}"
    );
    assert_eq!(names.matches("Lunch|").count(), 2, "{names}");
    assert!(
        !names.to_lowercase().contains("vegan"),
        "no diets beside names: {names}"
    );
    let noted = "SELECT COUNT(*) FROM audit_entries WHERE action = 'catering.names_downloaded'";
    assert_eq!(day.count(noted).await, 1);

    // Afterwards one gives the seat back, one comes, and the office rules on one.
    day.server.app.clock.advance(Duration::minutes(5));
    let withdrawn = format!("{first}/withdrawals");
    let (person, _) = day.people[0];
    let browser = day.server.sign_in(person).await;
    assert_eq!(day.server.post(&browser, &withdrawn, &[]).await.status, 303);
    day.enrolled(3, &[2, 3]).await;
    let id = short.trim_start_matches("/enrolments/");
    let ruling = [
        ("enrolment", id),
        ("rule", "lunch"),
        ("day", "1"),
        ("seen", "0"),
        ("ruling", "given"),
        ("why", "Comes from far away"),
    ];
    assert_eq!(day.send("/entitlements/rulings", &ruling).await.status, 303);
    let page = day.page("/catering").await;
    for text in [
        "− Person Number 0: no longer has a seat",
        "+ Person Number 3: has a seat since then",
        "+ Person Number 2: by decision of the office",
        "Other diets are needed.",
    ] {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    // What was frozen stays as it was, and a form that shows old numbers freezes nothing.
    let again = cells(&day.server.get_as(office, &format!("{base}/names.xlsx")).await);
    assert_eq!(again, names);
    let stale = day.send("/catering/statements", &[("checksum", "0")]).await;
    assert_eq!(stale.status, 409);
    assert!(
        stale.body.contains("has changed since you opened the page"),
        "{}",
        stale.body
    );
    assert_eq!(day.freeze().await.status, 303);
    assert_eq!(day.count("SELECT COUNT(*) FROM catering_statements").await, 2);
}

#[rocket::async_test]
async fn what_is_ordered_beyond_those_entitled_is_not_covered() {
    let day = Day::open(true).await;
    for person in 0..4 {
        day.enrolled(person, &[1, 3]).await;
    }
    let order = async |ordered: &str, seen: &str| {
        let fields = [
            ("statement", "1"),
            ("rule", "lunch"),
            ("day", "1"),
            ("seen", seen),
            ("field", "ordered-0"),
            ("ordered-0", ordered),
        ];
        day.send("/catering/orders", &fields).await
    };
    assert_eq!(order("7", "0").await.status, 404, "nothing is frozen yet");
    assert_eq!(day.freeze().await.status, 303);
    for wrong in ["", "-1", "1.5", "many", "100001"] {
        let reply = order(wrong, "0").await;
        assert_eq!(reply.status, 422, "{wrong}");
        assert!(reply.body.contains("error-ordered-0"), "{wrong}: {}", reply.body);
    }
    for _ in 0..2 {
        assert_eq!(order("7", "0").await.status, 303);
    }
    assert_eq!(
        day.count("SELECT COUNT(*) FROM catering_orders").await,
        1,
        "a double click is one"
    );
    let page = day.page("/catering").await;
    assert!(page.body.contains("3 not covered"), "{}", page.body);
    assert_eq!(order("5", "0").await.status, 422, "somebody else noted seven");
    assert_eq!(order("4", "1").await.status, 303);
    let page = day.page("/catering").await;
    assert!(
        page.body.contains("all covered") && !page.body.contains("not covered</span>"),
        "{}",
        page.body
    );
    for (field, value) in [
        ("rule", "nothing"),
        ("day", "2"),
        ("statement", "9"),
        ("statement", "x"),
    ] {
        let fields = [
            ("statement", "1"),
            ("rule", "lunch"),
            ("day", "1"),
            ("seen", "2"),
            ("field", "ordered-0"),
            ("ordered-0", "4"),
        ]
        .map(|(name, said)| (name, if name == field { value } else { said }));
        assert_eq!(
            day.send("/catering/orders", &fields).await.status,
            404,
            "{field} {value}"
        );
    }
}

#[rocket::async_test]
async fn head_counts_are_for_the_office_and_auditors_and_diets_for_the_person_and_the_office() {
    let day = Day::open(true).await;
    let own = day.enrolled(0, &[1]).await;
    assert_eq!(day.freeze().await.status, 303);
    let auditor = day.server.as_part("auditor").await;
    let other = day.people[1].1.clone();
    let base = "/editions/WG-1/catering";
    let get = async |browser: &Browser, path: &str| day.server.get_as(browser, path).await.status;
    for path in ["", "/1/caterer.xlsx", "/1/names.xlsx"] {
        let path = format!("{base}{path}");
        assert_eq!(get(&auditor, &path).await, 200, "{path}");
        assert_eq!(get(&other, &path).await, 404, "{path}");
    }
    assert_eq!(get(&day.office, &format!("{base}/2/caterer.xlsx")).await, 404);
    for path in ["statements", "orders"] {
        let path = format!("{base}/{path}");
        assert_eq!(day.server.post(&auditor, &path, &[]).await.status, 403, "{path}");
        assert_eq!(day.server.post(&other, &path, &[]).await.status, 404, "{path}");
    }
    let diet = format!("{own}/diet");
    for browser in [&auditor, &other] {
        assert_eq!(get(browser, &diet).await, 404);
        let fields = [("diet", "vegan")];
        assert_eq!(day.server.post(browser, &diet, &fields).await.status, 404);
    }
    // What is wrong is said at its field.
    for (said, words, field) in [("", "", "diet"), ("meat", "", "diet"), ("other", " ", "words")] {
        let reply = day.eats(0, &own, said, words).await;
        assert_eq!(reply.status, 422, "{said}");
        assert!(
            reply.body.contains(&format!("field-{field}-error")),
            "{said}: {}",
            reply.body
        );
    }
    assert_eq!(day.eats(0, &own, "other", &"x".repeat(201)).await.status, 422);
    for _ in 0..2 {
        assert_eq!(day.eats(0, &own, "no_pork", "ignored").await.status, 303);
    }
    for (browser, sees) in [(&day.office, true), (&auditor, false)] {
        let page = day.server.get_as(browser, base).await;
        assert_eq!(page.body.contains("Diets"), sees, "{}", page.body);
    }
    let page = day.server.get_as(&day.office, &diet).await;
    assert!(page.body.contains("value=\"no_pork\" checked"), "{}", page.body);
    let trail = "SELECT COUNT(*) FROM audit_entries WHERE action = 'enrolment.diet' AND detail LIKE '%pork%'";
    assert_eq!(day.count(trail).await, 0, "the trail does not say what");
    // Two weeks after the edition nothing is left of it.
    day.server.settle().await;
    assert_eq!(day.count("SELECT COUNT(*) FROM dietary_needs").await, 1);
    day.server.app.clock.advance(Duration::days(76));
    outbox::run_due(&day.server.app).await.expect("the jobs run");
    assert_eq!(day.count("SELECT COUNT(*) FROM dietary_needs").await, 0);
    let browser = day.server.sign_in(day.people[0].0).await;
    let late = day.server.post(&browser, &diet, &[("diet", "vegan")]).await;
    assert_eq!(late.status, 409);
}
