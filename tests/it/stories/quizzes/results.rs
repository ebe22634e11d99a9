//! Stories of results: the office, the auditor and the trainer look at what came of the tests of an edition that is over.

use crate::support::{Browser, Reply, Server};

mod document;

const KIELCE: &str = "/editions/RT-KIE";
const PROJECT: &str = "/projects/RT";

async fn page(server: &Server, browser: &Browser, path: &str) -> Reply {
    let page = server.get_as(browser, path).await;
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    page
}

async fn count(server: &Server, sql: &str) -> i64 {
    use sea_orm::ConnectionTrait;
    let db = server.app.db.read();
    let statement = sea_orm::Statement::from_string(db.get_database_backend(), sql);
    let row = db
        .query_one_raw(statement)
        .await
        .expect("a query")
        .expect("a row");
    row.try_get_by_index(0).expect("a number")
}

const LOOKS: &str = "SELECT COUNT(*) FROM record_views WHERE what = 'results'";

#[rocket::async_test]
async fn the_office_reads_who_took_which_quiz_and_takes_the_table_along() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let list = page(&server, &office, &format!("{KIELCE}/results")).await;
    assert!(
        list.body.contains("/editions/RT-KIE/results/post-test"),
        "{}",
        list.body
    );
    assert!(list.body.contains("/editions/RT-KIE/gain"), "{}", list.body);

    let address = format!("{KIELCE}/results/post-test");
    let results = page(&server, &office, &address).await;
    let reviews = results.body.matches("/review\"").count();
    let taken = count(
        &server,
        "SELECT COUNT(DISTINCT a.enrolment_id) FROM attempts a JOIN quizzes q ON q.id = a.quiz_id \
         JOIN enrolments e ON e.id = a.enrolment_id JOIN editions d ON d.id = e.edition_id \
         WHERE q.key = 'post-test' AND d.code = 'RT-KIE' AND a.state = 'submitted'",
    )
    .await;
    assert!(taken > 10, "the sample project has results");
    assert_eq!(reviews as i64, taken, "one row for each, with its best attempt");
    assert_eq!(count(&server, LOOKS).await, taken, "everybody can see who looked");
    page(&server, &office, &address).await;
    assert_eq!(count(&server, LOOKS).await, taken, "the same look is noted once");

    // Filters and sorting.
    let passed = page(
        &server,
        &office,
        &format!("{address}?show=passed&sort=share&order=desc"),
    )
    .await;
    let failed = page(&server, &office, &format!("{address}?show=not-passed")).await;
    let of = |page: &Reply| page.body.matches("/review\"").count();
    assert_eq!(of(&passed) + of(&failed), reviews);
    assert!(of(&passed) > 0);
    let nobody = page(&server, &office, &format!("{address}?show=made-up")).await;
    assert_eq!(of(&nobody), 0);

    // Files.
    let csv = page(&server, &office, &format!("{address}/table.csv")).await;
    assert!(csv.header("content-type").starts_with("text/csv"));
    assert!(csv.body.lines().count() as i64 > taken, "{}", csv.body);
    let workbook = page(&server, &office, &format!("{address}/workbook.xlsx")).await;
    assert!(workbook.header("content-type").contains("spreadsheetml"));

    // The same over all editions of the project.
    let project = page(
        &server,
        &office,
        &format!("{PROJECT}/results/equal-treatment/post-test"),
    )
    .await;
    assert!(of(&project) >= reviews && project.body.contains("RT-KIE"));
    let missing = server.get_as(&office, &format!("{KIELCE}/results/made-up")).await;
    assert_eq!(missing.status, 404);
}

#[rocket::async_test]
async fn questions_are_analysed_or_it_says_how_many_attempts_it_takes() {
    let server = Server::sample().await;
    let auditor = server.as_part("auditor").await;
    let analysis = page(&server, &auditor, &format!("{KIELCE}/results/post-test/items")).await;
    assert!(
        analysis.body.contains("With fewer than 20 chance hides"),
        "an edition of sixteen: {}",
        analysis.body
    );
    assert!(
        analysis.body.contains("Too few attempts for advice"),
        "{}",
        analysis.body
    );
    assert!(analysis.body.contains("Facility"));
    let over_all = page(
        &server,
        &auditor,
        &format!("{PROJECT}/results/equal-treatment/pre-test/items"),
    )
    .await;
    assert!(over_all.body.contains("Upper third"), "{}", over_all.body);
    assert!(!over_all.body.contains("NaN"));
    let practice = server
        .get_as(&auditor, "/editions/RT-WAW/results/post-test/items")
        .await;
    assert_eq!(practice.status, 200, "{}", practice.body);
    assert!(
        practice.body.contains("Too few attempts"),
        "nobody took it yet: {}",
        practice.body
    );
    for language in ["pl", "sv"] {
        page(
            &server,
            &auditor,
            &format!("{KIELCE}/results/post-test/items?lang={language}"),
        )
        .await;
    }
}

#[rocket::async_test]
async fn gain_is_shown_by_person_to_the_team_and_without_small_groups_to_trainers() {
    let server = Server::sample().await;
    let office = server.as_part("office").await;
    let gain = page(&server, &office, &format!("{KIELCE}/gain")).await;
    for words in [
        "Normalised gain",
        "Wilcoxon signed-rank test",
        "By person",
        "By region",
        "By protected ground",
    ] {
        assert!(gain.body.contains(words), "{words}: {}", gain.body);
    }
    assert!(
        !gain.body.contains("not shown, to protect people"),
        "the team sees all"
    );
    let absent = count(
        &server,
        "SELECT COUNT(*) FROM (SELECT a.enrolment_id FROM attempts a JOIN quizzes q ON q.id = a.quiz_id \
         JOIN enrolments e ON e.id = a.enrolment_id JOIN editions d ON d.id = e.edition_id WHERE d.code = 'RT-KIE' \
         AND a.state = 'submitted' GROUP BY a.enrolment_id HAVING COUNT(DISTINCT q.key) = 1) one",
    )
    .await;
    if absent > 0 {
        assert!(
            gain.body.contains("Not compared"),
            "who took one test only is listed: {}",
            gain.body
        );
    }
    page(&server, &office, &format!("{PROJECT}/gain")).await;
    let unknown = server
        .get_as(&office, &format!("{PROJECT}/gain?course=made-up"))
        .await;
    assert_eq!(unknown.status, 404);

    // A trainer of the same edition sees no person, and no region of four people.
    let trainer = trainer_of_kielce(&server).await;
    let gain = page(&server, &trainer, &format!("{KIELCE}/gain")).await;
    assert!(!gain.body.contains("By person"), "{}", gain.body);
    assert!(
        gain.body.contains("not shown, to protect people"),
        "{}",
        gain.body
    );
    let project = server.get_as(&trainer, &format!("{PROJECT}/gain")).await;
    assert_eq!(project.status, 404, "a trainer does not read the project");
}

async fn trainer_of_kielce(server: &Server) -> Browser {
    use evenhand::people::{Permission, Scope};
    let edition = evenhand::editions::edition_by_code(server.app.db.read(), "RT-KIE")
        .await
        .expect("a query")
        .expect("an edition");
    let mut tx = server.app.db.write().await.expect("a transaction");
    let new = crate::support::newcomer("Teresa", "Uczy", "teresa@example.org");
    let person = evenhand::people::add_person(&mut tx, new, None)
        .await
        .expect("a person");
    let scope = Scope::Edition(edition.id.0);
    evenhand::people::grant(&mut tx, person, Permission::Trainer, &scope, None)
        .await
        .expect("a grant");
    tx.commit().await.expect("a commit");
    server.sign_in(person).await
}
