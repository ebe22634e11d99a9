//! The sample project as a small world for tests: made once for all tests of a run, then copied for each.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::OnceLock,
    time::Instant,
};

use evenhand::{
    demo,
    kernel::{clock::Clock, languages::Language, outbox, settings::Settings},
    people,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{Browser, Server, name_and_folder, postgres_server};

/// The prepared world: its data folder, and the name of the PostgreSQL database to copy if it is not a file in there.
struct Prepared {
    folder: PathBuf,
    database: Option<String>,
}

/// The copy of the database in the folder of the prepared world.
const COPY: &str = "world.sqlite";

static PREPARED: OnceLock<Prepared> = OnceLock::new();

impl Server {
    /// Starts an installation with the sample project (see `src/demo`).
    pub async fn sample() -> Self {
        // Tests have runtimes of their own, so the world is made in a thread with another.
        let prepared = PREPARED.get_or_init(|| {
            std::thread::spawn(|| rocket::async_main(prepare()))
                .join()
                .expect("a world")
        });
        let (name, folder) = name_and_folder();
        share_files(&prepared.folder.join("files"), &folder.join("files")).expect("the stored files");
        let database_url = match &prepared.database {
            None => {
                let file = prepared.folder.join(COPY);
                fs::copy(file, folder.join("evenhand.sqlite")).expect("a copy of the world");
                None
            }
            Some(template) => {
                let (connection, address) = postgres_server(&name).await.expect("a PostgreSQL server");
                let copy = format!("CREATE DATABASE {name} TEMPLATE {template}");
                connection
                    .execute_unprepared(&copy)
                    .await
                    .expect("a copy of the world");
                connection.close().await.ok();
                Some(address)
            }
        };
        Server::open(Settings {
            data: folder,
            database_url,
            ..Default::default()
        })
        .await
    }

    /// The official of the sample project in this region and role category.
    pub async fn person_in(&self, region: &str, role: &str) -> people::Person {
        let everyone = people::people_in(self.app.db.read(), region, role)
            .await
            .expect("a query");
        everyone
            .into_iter()
            .next()
            .unwrap_or_else(|| panic!("nobody in {region} {role}"))
    }

    /// Adds officials `person0@example.org`, ... of this region and role category.
    pub async fn add_people(&self, region: &str, role: &str, count: usize) -> Vec<people::PersonId> {
        let mut tx = self.app.db.write().await.expect("a transaction");
        let mut ids = Vec::new();
        for number in 0..count {
            let new = people::NewPerson {
                given_name: "Person".to_owned(),
                family_name: format!("Number {number}"),
                email: format!("person{number}@example.org"),
                organisation: String::new(),
                unit: String::new(),
                function: String::new(),
                region_code: Some(region.to_owned()),
                role_category: Some(role.to_owned()),
                language: Language::En,
            };
            ids.push(people::add_person(&mut tx, new, None).await.expect("a person"));
        }
        tx.commit().await.expect("a commit");
        ids
    }

    /// The subjects of all mails to this address, the oldest first.
    pub async fn mails_to(&self, address: &str) -> Vec<String> {
        let mails = outbox::mail::Entity::find()
            .filter(outbox::mail::Column::ToAddress.eq(address))
            .order_by_asc(outbox::mail::Column::Id)
            .all(self.app.db.read())
            .await
            .expect("a query");
        mails.into_iter().map(|mail| mail.subject).collect()
    }

    /// Somebody of the sample project, signed in: `office`, `trainer`, `official`, `auditor`, or a mail address.
    pub async fn as_part(&self, part: &str) -> Browser {
        let email = if part.contains('@') {
            part.to_owned()
        } else {
            format!("{part}@example.org")
        };
        let person = people::person_by_email(self.app.db.read(), &email)
            .await
            .expect("a query")
            .expect("a person");
        self.sign_in(person.id).await
    }
}

async fn prepare() -> Prepared {
    let (name, folder) = name_and_folder();
    let database_url = match postgres_server(&name).await {
        Some((connection, address)) => {
            connection
                .execute_unprepared(&format!("CREATE DATABASE {name}"))
                .await
                .expect("a database");
            connection.close().await.ok();
            Some(address)
        }
        None => None,
    };
    let on_postgres = database_url.is_some();
    let settings = Settings {
        data: folder.clone(),
        database_url,
        ..Default::default()
    };
    let app = evenhand::open(settings, Clock::default())
        .await
        .expect("the installation opens");
    let begin = Instant::now();
    demo::load(&app).await.expect("the sample project loads");
    println!("the sample project was loaded in {:.1?}", begin.elapsed());
    assert!(app.clock.ahead().is_zero(), "the clock is right again");
    let database = on_postgres.then_some(name);
    if database.is_some() {
        app.db.close().await.expect("the database closes");
    } else {
        app.db.copy_to(&folder.join(COPY)).await.expect("a copy");
    }
    Prepared { folder, database }
}

/// Stored files are never changed, so that all copies of the world can share them.
fn share_files(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            share_files(&path, &target)?;
        } else {
            fs::hard_link(&path, &target)?;
        }
    }
    Ok(())
}
