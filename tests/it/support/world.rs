//! The world of the permission matrix: the sample project with one of each kind of person, and a project of others.

use std::collections::BTreeMap;

use evenhand::{
    kernel::{ids::new_id, languages::Language},
    people::{self, NewPerson, Permission, PersonId, Scope},
};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use time::Date;
use uuid::Uuid;

use super::{Browser, Server};

/// Every kind of person, in the order of the matrix: a guest; an official who takes part in the edition at hand, and one
/// who does not; its trainer; its office, and that of another project; its auditor; an administrator.
pub const KINDS: [&str; 8] = [
    "guest",
    "official",
    "stranger",
    "trainer",
    "office",
    "others-office",
    "auditor",
    "admin",
];

/// The edition at hand: it is over, so that it has everything.
const EDITION: &str = "(SELECT id FROM editions WHERE code = 'RT-KIE')";

/// What a place in braces is filled with: the first column of the first row.
const PLACES: [(&str, &str); 16] = [
    ("project", "SELECT code FROM projects WHERE code = 'RT'"),
    ("edition", "SELECT code FROM editions WHERE id = {EDITION}"),
    (
        "draft",
        "SELECT code FROM editions WHERE state = 'draft' ORDER BY code",
    ),
    ("day", "SELECT starts_on FROM editions WHERE id = {EDITION}"),
    (
        "session",
        "SELECT id FROM sessions WHERE edition_id = {EDITION} ORDER BY id",
    ),
    (
        "slot",
        "SELECT id FROM slots WHERE edition_id = {EDITION} ORDER BY id",
    ),
    ("venue", "SELECT venue_id FROM editions WHERE id = {EDITION}"),
    (
        "enrolment",
        "SELECT id FROM enrolments WHERE edition_id = {EDITION} AND live ORDER BY id",
    ),
    (
        "person",
        "SELECT person_id FROM enrolments WHERE edition_id = {EDITION} AND live ORDER BY id",
    ),
    ("mail", "SELECT id FROM outbox_mails ORDER BY id"),
    (
        "activity",
        "SELECT a.id FROM activities a JOIN modules m ON m.id = a.module_id WHERE a.kind = 'page' AND \
         m.version_id = (SELECT course_version_id FROM editions WHERE id = {EDITION}) ORDER BY a.id",
    ),
    ("material", "SELECT slug FROM materials ORDER BY slug"),
    (
        "attempt",
        "SELECT id FROM attempts WHERE state = 'submitted' ORDER BY id DESC",
    ),
    ("certificate", "SELECT id FROM certificates ORDER BY id DESC"),
    (
        "certificate-code",
        "SELECT code FROM certificates ORDER BY id DESC",
    ),
    ("snapshot", "SELECT id FROM snapshots ORDER BY id DESC"),
];

/// The world.
pub struct World {
    pub server: Server,
    browsers: BTreeMap<&'static str, Browser>,
    places: BTreeMap<&'static str, String>,
}

impl World {
    /// Loads the sample project and adds everyone.
    pub async fn begin() -> Self {
        let server = Server::sample().await;
        add_what_follows(&server).await;
        let mut places = BTreeMap::new();
        for (name, sql) in PLACES {
            let found = first(&server, &sql.replace("{EDITION}", EDITION)).await;
            places.insert(
                name,
                found.unwrap_or_else(|| panic!("the sample project has no {name}")),
            );
        }
        let project = uuid(&server, "SELECT id FROM projects WHERE code = 'RT'").await;
        let edition = uuid(&server, &format!("SELECT id FROM editions WHERE id = {EDITION}")).await;
        let others = copy_project(&server).await;
        let official = PersonId(places["person"].parse().expect("an id"));
        let mut browsers = BTreeMap::from([("guest", Browser::default())]);
        browsers.insert("official", server.sign_in(official).await);
        let staff = [
            ("stranger", None),
            ("trainer", Some((Permission::Trainer, Scope::Edition(edition)))),
            ("office", Some((Permission::Office, Scope::Project(project)))),
            (
                "others-office",
                Some((Permission::Office, Scope::Project(others))),
            ),
            ("auditor", Some((Permission::Auditor, Scope::Project(project)))),
            ("admin", Some((Permission::Admin, Scope::Installation))),
        ];
        for (kind, grant) in staff {
            let person = add(&server, kind, grant).await;
            browsers.insert(kind, server.sign_in(person).await);
        }
        Self {
            server,
            browsers,
            places,
        }
    }

    /// The browser of a kind of person.
    pub fn browser(&self, kind: &str) -> &Browser {
        &self.browsers[kind]
    }

    /// A sample address with its places in braces filled in.
    pub fn filled(&self, sample: &str) -> String {
        let filled = self
            .places
            .iter()
            .fold(sample.to_owned(), |address, (name, value)| {
                address.replace(&format!("{{{name}}}"), value)
            });
        assert!(
            !filled.contains('{'),
            "{filled}: tests/it/support/world.rs does not know this place"
        );
        filled
    }
}

async fn row(server: &Server, sql: &str, values: Vec<Value>) -> Option<QueryResult> {
    let db = server.app.db.read();
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    db.query_one_raw(statement).await.expect("a query")
}

/// The first column of the first row as it stands in an address.
async fn first(server: &Server, sql: &str) -> Option<String> {
    let row = row(server, &format!("{sql} LIMIT 1"), Vec::new()).await?;
    let id = row.try_get_by_index::<Uuid>(0).map(|id| id.to_string());
    let date = || row.try_get_by_index::<Date>(0).map(|date| date.to_string());
    id.or_else(|_| date())
        .or_else(|_| row.try_get_by_index::<String>(0))
        .ok()
}

async fn uuid(server: &Server, sql: &str) -> Uuid {
    let row = row(server, sql, Vec::new()).await.expect("a row");
    row.try_get_by_index(0).expect("an id")
}

async fn add(server: &Server, name: &str, grant: Option<(Permission, Scope)>) -> PersonId {
    let mut tx = server.app.db.write().await.expect("a transaction");
    let new = NewPerson {
        given_name: name.to_owned(),
        family_name: "Testowska".to_owned(),
        email: format!("{name}@matrix.example.org"),
        organisation: String::new(),
        unit: String::new(),
        function: String::new(),
        region_code: None,
        role_category: None,
        language: Language::En,
    };
    let id = people::add_person(&mut tx, new, None).await.expect("a person");
    if let Some((permission, scope)) = grant {
        people::grant(&mut tx, id, permission, &scope, None)
            .await
            .expect("a grant");
    }
    tx.commit().await.expect("a commit");
    id
}

/// What comes after an edition, written as its slices would: an attempt, a certificate, a snapshot of evidence.
async fn add_what_follows(server: &Server) {
    let file = server.app.files.put(b"a document").await.expect("a stored file");
    let person = uuid(
        server,
        &format!(
            "SELECT person_id FROM enrolments WHERE edition_id = {EDITION} AND live ORDER BY id LIMIT 1"
        ),
    )
    .await;
    let mut tx = server.app.db.write().await.expect("a transaction");
    let now = tx.now;
    let enrolment = format!(
        "FROM enrolments e JOIN editions d ON d.id = e.edition_id WHERE e.edition_id = {EDITION} AND e.live ORDER BY e.id LIMIT 1"
    );
    let attempt = format!(
        "INSERT INTO attempts (id, quiz_id, enrolment_id, person_id, number, language, seed, state, started_at, submitted_at, \
         score, most, passed) SELECT $1, (SELECT id FROM quizzes WHERE version_id = d.course_version_id ORDER BY id LIMIT 1), \
         e.id, e.person_id, 1, 'pl', 1, 'submitted', $2, $3, 0.0, 1.0, false {enrolment}"
    );
    let printed = serde_json::json!({
        "person": "Ewa Testowska", "course": "Równe traktowanie", "edition": "RT-KIE", "outcomes": [], "topics": [],
        "mode": "stacjonarnie", "starts_on": [2026, 10], "ends_on": [2026, 11], "place": "Kielce",
        "attended_minutes": 600, "planned_minutes": 660, "issuing_body": "Biuro", "project_title": "Projekt",
        "project_number": "1", "programme": "P", "funder": "F", "funding_line": "", "emblem": "",
        "signatory_name": "M", "signatory_function": "d", "verify_url": "http://127.0.0.1:8000/verify/ABCDEFGHJKLM",
    });
    let certificate = format!(
        "INSERT INTO certificates (id, number, code, project_id, edition_id, enrolment_id, person_id, language, printed, hash, \
         issued_at) SELECT $1, 'RT/2026/9001', 'ABCDEFGHJKLM', d.project_id, d.id, e.id, e.person_id, 'pl', $2, $3, $4 {enrolment}"
    );
    let snapshot = format!(
        "INSERT INTO snapshots (id, project_id, edition_id, kind, as_of, made_by, made_by_name, language, workbook_hash, \
         csv_hash, rows, findings) SELECT $1, project_id, id, 'edition', $2, $3, 'Ewa', 'pl', $4, $5, 1, $6 \
         FROM editions WHERE id = {EDITION}"
    );
    let findings = serde_json::json!({ "blocking": 0, "other": 0, "list": [] });
    let json = |value| Value::Json(Some(Box::new(value)));
    let rows: [(String, Vec<Value>); 3] = [
        (attempt, vec![new_id().into(), now.into(), now.into()]),
        (
            certificate,
            vec![new_id().into(), json(printed), file.clone().into(), now.into()],
        ),
        (
            snapshot,
            vec![
                new_id().into(),
                now.into(),
                person.into(),
                file.clone().into(),
                file.into(),
                json(findings),
            ],
        ),
    ];
    for (sql, values) in rows {
        let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
        tx.execute_raw(statement).await.expect("a row");
    }
    tx.record(evenhand::kernel::audit::Entry::by_program(
        "world.made",
        "test",
        "world",
    ));
    tx.commit().await.expect("a commit");
}

/// A second project, as the first but with a code of its own and nothing in it.
async fn copy_project(server: &Server) -> Uuid {
    let kept = "number, titles, programme, funder, starts_on, ends_on, visibility, emblem, issuing_body, signatory_name, \
                signatory_function, contact_email, suppression_k, retention_years, retention_event, created_at";
    let id = new_id();
    let tx = server.app.db.write().await.expect("a transaction");
    let sql = format!(
        "INSERT INTO projects (id, code, {kept}) SELECT $1, 'OTHER', {kept} FROM projects WHERE code = 'RT'"
    );
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, [id.into()]);
    tx.execute_raw(statement).await.expect("a second project");
    tx.commit().await.expect("a commit");
    id
}
