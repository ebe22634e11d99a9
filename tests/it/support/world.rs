//! The world of the permission matrix: the sample project with one of each kind of person, and a project of others.

use std::collections::BTreeMap;

use evenhand::{
    kernel::ids::new_id,
    people::{self, Permission, PersonId, Scope},
};
use sea_orm::{ConnectionTrait, QueryResult, Statement, Value};
use time::Date;
use uuid::Uuid;

use super::{Browser, Server, newcomer};

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
/// The enrolment at hand: the first in it.
const ENROLMENT: &str =
    "(SELECT id FROM enrolments WHERE edition_id = {EDITION} AND live ORDER BY id LIMIT 1)";

/// What a place in braces is filled with: the first column of the first row.
const PLACES: [(&str, &str); 18] = [
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
    ("enrolment", "SELECT id FROM enrolments WHERE id = {ENROLMENT}"),
    (
        "person",
        "SELECT person_id FROM enrolments WHERE id = {ENROLMENT}",
    ),
    ("mail", "SELECT id FROM outbox_mails ORDER BY id"),
    (
        "activity",
        "SELECT a.id FROM activities a JOIN modules m ON m.id = a.module_id WHERE a.kind = 'page' AND \
         m.version_id = (SELECT course_version_id FROM editions WHERE id = {EDITION}) ORDER BY a.id",
    ),
    (
        "item",
        "SELECT i.id FROM items i JOIN courses c ON c.id = i.course_id WHERE c.slug = 'equal-treatment' ORDER BY i.id",
    ),
    ("material", "SELECT slug FROM materials ORDER BY slug"),
    (
        "attempt",
        "SELECT id FROM attempts WHERE enrolment_id = {ENROLMENT} AND state = 'submitted' ORDER BY id",
    ),
    (
        "certificate",
        "SELECT id FROM certificates WHERE enrolment_id = {ENROLMENT}",
    ),
    (
        "certificate-code",
        "SELECT code FROM certificates WHERE enrolment_id = {ENROLMENT}",
    ),
    ("snapshot", "SELECT id FROM snapshots ORDER BY id DESC"),
    (
        "signed-sheet",
        "SELECT id FROM signed_sheets WHERE edition_id = {EDITION} ORDER BY id",
    ),
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
        let mut places = BTreeMap::new();
        for (name, sql) in PLACES {
            let sql = sql
                .replace("{ENROLMENT}", ENROLMENT)
                .replace("{EDITION}", EDITION);
            let found = first(&server, &sql).await;
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
    let new = newcomer(name, "Testowska", &format!("{name}@matrix.example.org"));
    let id = people::add_person(&mut tx, new, None).await.expect("a person");
    if let Some((permission, scope)) = grant {
        people::grant(&mut tx, id, permission, &scope, None)
            .await
            .expect("a grant");
    }
    tx.commit().await.expect("a commit");
    id
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
