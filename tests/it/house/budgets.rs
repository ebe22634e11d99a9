//! How many statements each main page may send to the database. A page that shows more must not ask more: lists load what
//! they need in one query, whatever their length.

use crate::support::{Browser, Server};

/// Who asks, for what, and the most statements it may take, the one that finds out who asks among them.
const BUDGETS: [(&str, &str, u64); 81] = [
    ("guest", "/", 2),
    ("guest", "/editions", 8),
    ("guest", "/editions/RT-WAW", 10),
    ("guest", "/projects/RT/schedule", 6),
    ("office", "/courses", 2),
    ("office", "/courses/equal-treatment", 3),
    ("office", "/courses/equal-treatment/items", 9),
    ("trainer", "/courses/equal-treatment/items", 9),
    ("office", "/courses/equal-treatment/items/new", 6),
    ("office", "/courses/equal-treatment/quizzes", 3),
    ("office", "/courses/equal-treatment/quizzes/post-test", 4),
    ("official", "/materials", 3),
    ("guest", "/regions", 1),
    ("guest", "/regions/PL/02", 1),
    ("guest", "/verify", 0),
    ("official", "/", 6),
    ("official", "/editions/RT-WAW/enrol", 14),
    ("official", "/me", 5),
    ("official", "/me/calendars", 2),
    ("official", "/search?q=anna", 5),
    ("participant", "/learn/<enrolment>", 7),
    ("participant", "/learn/<enrolment>/<quiz>", 5),
    ("participant", "/enrolments/<enrolment>", 11),
    ("participant", "/enrolments/<enrolment>/attendance", 15),
    ("trainer", "/", 9),
    ("participant", "/enrolments/<enrolment>/code", 5),
    ("trainer", "/door/<code>", 10),
    ("trainer", "/editions/RT-OPO/attendance", 13),
    ("office", "/editions/RT-KIE/attendance/<day>/signed-sheets", 11),
    (
        "office",
        "/editions/RT-KIE/attendance/<day>/signed-sheets/<signed-sheet>",
        11,
    ),
    ("trainer", "/editions/RT-OPO/entitlements", 12),
    ("trainer", "/editions/RT-OPO/marking", 4),
    ("office", "/", 11),
    ("office", "/projects", 2),
    ("office", "/projects/RT", 13),
    ("office", "/projects/RT/evidence", 14),
    ("office", "/projects/RT/certificates", 6),
    ("office", "/projects/RT/certificate-template", 6),
    ("office", "/projects/RT/questions", 5),
    ("office", "/projects/RT/statements", 7),
    ("participant", "/projects/RT/statement", 8),
    ("office", "/projects/RT/figures", 6),
    ("office", "/projects/RT/reports", 5),
    ("office", "/projects/RT/reports/months", 30),
    // On PostgreSQL; on SQLite 24 and 27, where results that are read row by row run on connections that are not counted.
    ("office", "/projects/RT/reports/final", 36),
    ("office", "/projects/RT/reports/final?public=true", 40),
    ("office", "/snapshots/<snapshot>", 22),
    ("office", "/snapshots/<snapshot>/changes", 22),
    ("office", "/projects/RT/indicators", 9),
    ("office", "/projects/RT/plans", 3),
    ("office", "/projects/RT/plans/new", 9),
    ("office", "/projects/RT/plans/1", 10),
    ("office", "/projects/RT/plans/1/moves?moved=PL-16&to=1", 9),
    ("office", "/projects/RT/seatings", 3),
    ("office", "/projects/RT/seatings/new", 9),
    ("office", "/projects/RT/seatings/1", 6),
    ("office", "/editions/RT-OPO", 12),
    ("office", "/editions/RT-OPO/participants", 8),
    ("office", "/editions/RT-OPO/certificates", 20),
    ("office", "/editions/RT-OPO/evidence", 15),
    ("office", "/editions/RT-OPO/evaluation", 6),
    ("office", "/editions/RT-OPO/quotas", 8),
    ("office", "/editions/RT-KIE/results", 5),
    ("office", "/editions/RT-KIE/results/post-test", 6),
    ("trainer", "/editions/RT-OPO/results/pre-test/items", 6),
    ("trainer", "/editions/RT-OPO/quizzes", 4),
    ("trainer", "/editions/RT-OPO/quizzes/post-test", 7),
    ("office", "/projects/RT/items", 10),
    ("office", "/editions/RT-KIE/gain", 9),
    (
        "office",
        "/projects/RT/results/equal-treatment/post-test/items",
        5,
    ),
    ("office", "/projects/RT/gain", 8),
    ("office", "/editions/RT-OPO/agenda", 9),
    ("office", "/editions/RT-OPO/agenda/versions", 7),
    ("office", "/editions/RT-OPO/catering", 14),
    ("office", "/editions/RT-OPO/decisions", 6),
    ("office", "/people", 5),
    ("office", "/search?q=anna", 7),
    ("office", "/mail", 3),
    ("office", "/venues", 3),
    ("auditor", "/", 9),
    ("auditor", "/audit", 7),
];

#[rocket::async_test]
async fn every_main_page_keeps_to_its_budget_of_queries() {
    let server = Server::sample().await;
    let (participant, enrolment) = participant(&server).await;
    let quiz = quiz_activity(&server).await;
    let snapshot = snapshot(&server).await;
    let of_code = enrolment.parse().expect("an id");
    let code = evenhand::attendance::personal_code(&server.app.key, of_code);
    let (day, signed_sheet) = signed_sheet(&server).await;
    let mut over = Vec::new();
    for (who, path, most) in BUDGETS {
        let browser = match who {
            "guest" => Browser::default(),
            "participant" => participant.clone(),
            part => server.as_part(part).await,
        };
        let address = path
            .replace("<enrolment>", &enrolment)
            .replace("<quiz>", &quiz)
            .replace("<snapshot>", &snapshot)
            .replace("<code>", &code)
            .replace("<day>", &day)
            .replace("<signed-sheet>", &signed_sheet);
        // What never changes is in memory from the second time on.
        server.get_as(&browser, &address).await;
        let before = server.app.db.queries();
        let page = server.get_as(&browser, &address).await;
        let asked = server.app.db.queries() - before;
        assert_eq!(page.status, 200, "{who} {path}");
        println!("{asked:>3} of {most:>2}  {who} {path}");
        if asked > most {
            over.push(format!("{who} {path}: {asked} statements, at most {most}"));
        }
    }
    assert!(over.is_empty(), "{}", over.join("\n"));
}

/// Somebody with a seat in the edition that is held today, and the enrolment.
async fn participant(server: &Server) -> (Browser, String) {
    let person = server.person_in("PL-16", "education").await;
    let enrolments = evenhand::enrolment::enrolments_of(server.app.db.read(), person.id).await;
    let enrolment = enrolments.expect("a query").first().expect("an enrolment").id;
    (server.sign_in(person.id).await, enrolment.to_string())
}

/// The first quiz of the course.
async fn quiz_activity(server: &Server) -> String {
    let db = server.app.db.read();
    let version = evenhand::catalogue::newest_version(db, "equal-treatment").await;
    let version = version.expect("a query").expect("a course").id;
    let design = evenhand::catalogue::design(db, version)
        .await
        .expect("a query")
        .expect("a course");
    let mut activities = design.modules.iter().flat_map(|module| &module.activities);
    let quiz = activities.find(|activity| activity.kind == evenhand::catalogue::ActivityKind::Quiz);
    quiz.expect("a quiz").id.to_string()
}

/// A stored snapshot.
async fn snapshot(server: &Server) -> String {
    let office = server.as_part("office").await;
    for edition in ["RT-KIE", "RT-WAW", "RT-OPO"] {
        let page = server
            .get_as(&office, &format!("/editions/{edition}/evidence"))
            .await;
        if let Some((_, rest)) = page.body.split_once("href=\"/snapshots/") {
            return rest.chars().take(36).collect();
        }
    }
    panic!("the sample has no snapshot");
}

/// The day of a signed sheet, and the sheet.
async fn signed_sheet(server: &Server) -> (String, String) {
    let db = server.app.db.read();
    let edition = evenhand::editions::edition_by_code(db, "RT-KIE").await;
    let edition = edition.expect("a query").expect("an edition").id;
    let sheets = evenhand::attendance::signed_sheets_in(db, edition).await;
    let sheets = sheets.expect("a query");
    let (sheet, _) = sheets.first().expect("a signed sheet");
    (sheet.on_date.to_string(), sheet.id.to_string())
}
