//! An edition with five hundred people, and an office with two hundred editions: pages stay short, and nobody on them is
//! out of reach.

use std::collections::BTreeSet;

use evenhand::{enrolment::EnrolmentId, kernel::ids::new_id};
use sea_orm::{ConnectionTrait, Statement, Value};

use crate::support::{Browser, Reply, Server};

/// The most that the HTML of a page may weigh, in bytes.
const MOST: usize = 150_000;
/// People who come to those whom the sample project has.
const PEOPLE: usize = 500;

async fn run(server: &Server, statements: Vec<(String, Vec<Value>)>) {
    let tx = server.app.db.write().await.expect("a transaction");
    for (sql, values) in statements {
        let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
        tx.execute_raw(statement).await.expect("a row");
    }
    tx.commit().await.expect("a commit");
}

async fn count(server: &Server, sql: &str) -> i64 {
    let db = server.app.db.read();
    let statement = Statement::from_string(db.get_database_backend(), sql);
    let row = db
        .query_one_raw(statement)
        .await
        .expect("a query")
        .expect("a row");
    row.try_get_by_index(0).expect("a number")
}

/// Gives five hundred new people a seat in an edition, each as the first of it has one.
async fn fill(server: &Server, edition: &str) -> Vec<EnrolmentId> {
    let people = server.add_people("PL-16", "education", PEOPLE).await;
    let kept = "edition_id, region_code, role_category, state, live, seated_by, offered_until, created_at, changed_at";
    let sql = format!(
        "INSERT INTO enrolments (id, person_id, {kept}) SELECT $1, $2, {kept} FROM enrolments WHERE id = (SELECT e.id \
         FROM enrolments e JOIN editions d ON d.id = e.edition_id WHERE d.code = '{edition}' AND e.live \
         ORDER BY e.id LIMIT 1)"
    );
    let ids: Vec<EnrolmentId> = people.iter().map(|_| EnrolmentId::new()).collect();
    let row = |(id, person): (&EnrolmentId, &evenhand::people::PersonId)| {
        (sql.clone(), vec![id.0.into(), person.0.into()])
    };
    run(server, ids.iter().zip(&people).map(row).collect()).await;
    ids
}

/// The page in each language; it must be short in each.
async fn short(server: &Server, browser: &Browser, path: &str) -> Reply {
    let mut english = None;
    for language in ["pl", "sv", "en"] {
        let token = browser.cookie.rsplit_once('.').expect("a token and a language").0;
        let reader = Browser {
            cookie: format!("{token}.{language}"),
        };
        let page = server.get_as(&reader, path).await;
        assert_eq!(page.status, 200, "{path}");
        println!("{:>7} bytes  {language}  {path}", page.bytes.len());
        assert!(
            page.bytes.len() < MOST,
            "{path} has {} bytes in {language}",
            page.bytes.len()
        );
        english = Some(page);
    }
    english.expect("a page")
}

/// The address of a link whose text contains these words, as a browser would follow it.
fn link(page: &Reply, words: &str) -> Option<String> {
    let before = page
        .body
        .split(words)
        .next()
        .filter(|before| before.len() < page.body.len())?;
    let href = before.rsplit("href=\"").next()?;
    Some(
        href.split('"')
            .next()?
            .replace("&amp;", "&")
            .replace("&#x3D;", "="),
    )
}

#[rocket::async_test]
async fn five_hundred_people_are_found_entered_and_certified_on_short_pages() {
    let server = Server::sample().await;
    let (trainer, office) = (server.as_part("trainer").await, server.as_part("office").await);
    let enrolments = fill(&server, "RT-OPO").await;
    let list = "/editions/RT-OPO/attendance";
    // The first day is over at any hour; of the second, nothing can be entered before its morning.
    let today = server.get_as(&trainer, list).await;
    let days = today.body.split_once("?day=").expect("the days of the edition").1;
    let first_day = days.split('"').next().expect("a day");
    let page = short(&server, &trainer, &format!("{list}?day={first_day}")).await;
    let slot = page.input("slot");
    assert_eq!(page.body.matches("<li id=\"row-").count(), 50);
    let absent = format!("{list}?slot={slot}&show=absent");
    let before = server
        .get_as(&trainer, &absent)
        .await
        .body
        .matches("<li id=\"row-")
        .count();
    let everyone = count(
        &server,
        "SELECT COUNT(*) FROM enrolments e JOIN editions d ON d.id = e.edition_id \
         WHERE d.code = 'RT-OPO' AND e.state IN ('confirmed', 'attended', 'partly_attended', 'absent')",
    )
    .await;
    assert!(
        page.body.contains(&format!("of {} entered", everyone)),
        "all are expected"
    );

    // A few letters are enough, and whoever enters somebody comes back to what was found.
    let found = short(&server, &trainer, &format!("{list}?slot={slot}&q=NUMBER+437")).await;
    let row = format!("row-{}", enrolments[437]);
    assert_eq!(found.body.matches("<li id=\"row-").count(), 1);
    assert!(found.body.contains(&row) && found.body.contains("value=\"NUMBER 437\""));
    let who = enrolments[437].to_string();
    let fields = |presence: &'static str, from: &'static str| {
        [
            ("slot", slot.clone()),
            ("enrolment", who.clone()),
            ("presence", presence.to_owned()),
            ("from", from.to_owned()),
            ("to", "00:00".to_owned()),
        ]
    };
    let post = async |query: &str, fields: &[(&str, String)]| {
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        server
            .post(&trainer, &format!("{list}/entries?{query}"), &fields)
            .await
    };
    // What is wrong is said on the page with the person's row, wherever the reader was.
    let wrong = post("page=2", &fields("present", "23:59")).await;
    assert_eq!(wrong.status, 422, "{}", wrong.location());
    assert!(wrong.body.contains(&row) && wrong.body.contains("aria-invalid"));
    let entered = post("q=number%20437&", &fields("absent", "")).await;
    assert_eq!(entered.status, 303, "{}", entered.body);
    let back = entered.header("Location");
    assert!(
        back.contains("q=number%20437&") && back.ends_with(&format!("#{row}")),
        "{back}"
    );
    // In a list of one state alone the person is gone, so the way back leads to the list.
    let only = short(&server, &trainer, &absent).await;
    assert_eq!(only.body.matches("<li id=\"row-").count(), before + 1);
    let none = server
        .get_as(&trainer, &format!("{list}?slot={slot}&q=nobody+at+all"))
        .await;
    assert!(none.body.contains("Nobody was found") && link(&none, "Show everyone").is_some());

    // The one button for all says that it means those on the other pages too.
    let page = server
        .get_as(&trainer, &format!("{list}?slot={slot}&page=3"))
        .await;
    assert!(
        page.body
            .contains("who are not entered in this slot yet, also those not shown below")
    );
    let all = server
        .post(
            &trainer,
            &format!("{list}/entries?page=3&"),
            &[("slot", &slot), ("everyone", "yes")],
        )
        .await;
    assert_eq!(all.status, 303, "{}", all.body);
    assert!(
        all.header("Location").contains("page=3&"),
        "{}",
        all.header("Location")
    );
    let page = short(&server, &trainer, &format!("{list}?slot={slot}&page=3")).await;
    assert!(
        page.body.contains(&format!("{everyone} of {everyone} entered")),
        "everyone"
    );
    assert!(
        !page.body.contains("name=\"everyone\""),
        "nothing is left for the button"
    );

    // Half of them hold certificates, as the register would have them.
    let kept = "project_id, person_id, language, printed, hash, issued_at";
    let sql = format!(
        "INSERT INTO certificates (id, number, code, edition_id, enrolment_id, {kept}) SELECT $1, $2, $3, \
         (SELECT id FROM editions WHERE code = 'RT-OPO'), $4, {kept} FROM certificates ORDER BY id LIMIT 1"
    );
    let certificate = |(number, enrolment): (usize, &EnrolmentId)| {
        let values: Vec<Value> = vec![
            new_id().into(),
            format!("RT/2031/{number:04}").into(),
            format!("{number:024}").into(),
            enrolment.0.into(),
        ];
        (sql.clone(), values)
    };
    run(
        &server,
        enrolments.iter().enumerate().skip(250).map(certificate).collect(),
    )
    .await;
    let register = "/editions/RT-OPO/certificates";
    let page = short(&server, &office, register).await;
    assert!(
        page.body
            .contains(&format!("250 of {everyone} hold a certificate"))
    );
    assert!(
        page.body.contains(&format!("covers all {everyone} people")),
        "what the button means"
    );
    let found = short(&server, &office, &format!("{register}?q=2031/0437&show=valid")).await;
    assert_eq!(
        found.body.matches("/revocations?q=2031%2F0437").count(),
        1,
        "one row, which keeps the way back"
    );
    assert!(found.body.contains("Number 437"));
    let other = server
        .get_as(&office, &format!("{register}?q=2031/0437&show=short"))
        .await;
    assert!(other.body.contains("Nobody was found"));
    for page in [
        "participants",
        "participants?q=number+4&page=2",
        "evidence",
        "evaluation",
        "quotas",
        "decisions",
    ] {
        short(&server, &office, &format!("/editions/RT-OPO/{page}")).await;
    }
    let found = server
        .get_as(&office, "/editions/RT-OPO/participants?q=number+437")
        .await;
    assert_eq!(found.body.matches("<a href=\"/enrolments/").count(), 1);
}

#[rocket::async_test]
async fn an_office_with_two_hundred_editions_reaches_each_of_them_from_a_short_start_page() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let kept = "project_id, course_version_id, venue_id, starts_on, ends_on, capacity_min, capacity_max, enrol_from, \
                enrol_until, decide_on, language, clash_allowed, announced_at, created_at";
    let sql = format!(
        "INSERT INTO editions (id, code, state, {kept}) SELECT $1, $2, 'completed', {kept} FROM editions WHERE code = 'RT-OPO'"
    );
    let edition = |number: usize| {
        (
            sql.clone(),
            vec![new_id().into(), format!("LONG-{number:03}").into()],
        )
    };
    run(&server, (0..200).map(edition).collect()).await;

    // Every edition and every task is on one of the pages.
    let (mut codes, mut tasks) = (BTreeSet::new(), BTreeSet::new());
    let (mut path, mut pages) = ("/".to_owned(), 0);
    loop {
        let page = short(&server, &office, &path).await;
        let cells = page
            .body
            .split("<th scope=\"row\"><a class=\"nowrap\" href=\"/editions/")
            .skip(1);
        codes.extend(cells.filter_map(|cell| cell.split('"').next().map(str::to_owned)));
        pages += 1;
        let below = page.body.rsplit_once("id=\"editions\"").expect("the table").1;
        match next(below) {
            Some(address) => path = address,
            None => break,
        }
    }
    assert!(
        codes.iter().filter(|code| code.starts_with("LONG-")).count() == 200,
        "{codes:?}"
    );
    assert_eq!(pages, codes.len().div_ceil(25));
    let (mut path, mut first) = ("/".to_owned(), 0);
    loop {
        let page = server.get_as(&office, &path).await;
        let list = page.body.split_once("id=\"tasks\"").expect("what to do").1;
        let list = list.split_once("</section>").expect("its end").0;
        let lines: Vec<&str> = list.split("<li>").skip(1).collect();
        first = first.max(lines.len());
        let codes = lines
            .iter()
            .filter_map(|line| line.split("/editions/").nth(1)?.split('/').next());
        tasks.extend(codes.map(str::to_owned));
        match next(list) {
            Some(address) => path = address,
            None => break,
        }
    }
    assert_eq!(first, 10);
    assert!(
        tasks.iter().filter(|code| code.starts_with("LONG-")).count() == 200,
        "{tasks:?}"
    );

    let found = server.get_as(&office, "/?q=long-117").await;
    assert_eq!(
        found
            .body
            .matches("<th scope=\"row\"><a class=\"nowrap\"")
            .count(),
        1
    );
    let none = server.get_as(&office, "/?q=nowhere").await;
    assert!(none.body.contains("Nothing was found") && none.body.contains("Show all editions"));
}

/// The address of the next page in a part of a page.
fn next(part: &str) -> Option<String> {
    let address = part.split("rel=\"next\" href=\"").nth(1)?.split('"').next()?;
    let address = address.split('#').next()?;
    Some(address.replace("&amp;", "&").replace("&#x3D;", "="))
}
