//! A server without room on its disk goes on answering, stores nothing by halves, and goes on storing when there is room.

use std::path::Path;

use evenhand::{
    demo,
    kernel::{
        app::App,
        audit::{self, Verdict},
        ids::new_id,
        outbox,
    },
    people::{self, Person},
};

use crate::support::{
    newcomer, open_folder,
    wire::{Folder, Process},
};

/// Somebody in a new installation, with a session.
async fn prepare(folder: &Path) -> String {
    let app = open_folder(folder).await;
    let mut tx = app.db.write().await.expect("a transaction");
    let new = newcomer("Ewa", "Nowak", "ewa@example.org");
    let id = people::add_person(&mut tx, new, None).await.expect("a person");
    tx.commit().await.expect("a commit");
    let session = people::open_session(&app, id, "test").await.expect("a session");
    app.db.close().await.expect("the database closes");
    format!("{session}.pl")
}

async fn stored(app: &App) -> Person {
    let person = people::person_by_email(app.db.read(), "ewa@example.org").await;
    person.expect("a query").expect("a person")
}

#[rocket::async_test]
async fn a_full_disk_refuses_what_is_sent_and_loses_nothing() {
    let folder = Folder::new("full");
    let session = prepare(&folder.0).await;
    let process = Process::serve(Path::new(env!("CARGO_BIN_EXE_evenhand")), &folder.0);
    let mut connection = process.connect().expect("a connection");
    let mut save = |unit: &str| {
        let csrf = connection.get("/none", &session).expect("a page").input("csrf");
        let fields = [
            ("csrf", csrf.as_str()),
            ("given_name", "Ewa"),
            ("family_name", "Nowak"),
            ("organisation", "Urząd Wojewódzki"),
            ("unit", unit),
            ("function", ""),
            ("region", ""),
            ("role_category", ""),
            ("language", "pl"),
        ];
        connection.post("/me", &session, &fields).expect("an answer")
    };
    assert_eq!(save("Wydział 1").status, 303);

    process.limit_files(Some(1));
    for _ in 0..3 {
        let refused = save("Wydział 2");
        assert_eq!(refused.status, 507, "{} {}", refused.location, refused.text());
        assert!(
            refused.text().contains("Na serwerze zabrakło miejsca"),
            "{}",
            refused.text()
        );
    }
    let mut reading = process.connect().expect("a connection");
    let page = reading.get("/me", &session).expect("a page");
    assert_eq!(page.status, 200, "what is there can be read");
    assert!(page.text().contains("Wydział 1"), "{}", page.text());

    process.limit_files(None);
    assert_eq!(save("Wydział 3").status, 303, "there is room again");
    process.kill_now();
    drop(process);
    let app = open_folder(&folder.0).await;
    assert_eq!(stored(&app).await.unit, "Wydział 3");
    let trail = audit::verify(app.db.read()).await.expect("a query");
    assert!(matches!(trail, Verdict::Whole(..)), "{trail:?}");
}

/// The files in the store, and pieces of files beside them.
fn files(folder: &Path) -> (usize, usize) {
    let mut found = (0, 0);
    let mut folders = vec![folder.join("files")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_none() {
                found.0 += 1;
            } else {
                found.1 += 1;
            }
        }
    }
    found
}

#[rocket::async_test]
async fn evidence_that_finds_no_room_leaves_no_piece_of_itself() {
    let folder = Folder::new("full-evidence");
    let app = open_folder(&folder.0).await;
    demo::load(&app).await.expect("the sample project");
    // The server would make the files of the materials meanwhile, and they would be counted.
    outbox::run_due(&app).await.expect("nothing waits");
    let office = people::person_by_email(app.db.read(), "office@example.org").await;
    let office = office.expect("a query").expect("a person").id;
    let session = people::open_session(&app, office, "test")
        .await
        .expect("a session");
    let session = format!("{session}.en");
    app.db.close().await.expect("the database closes");
    let process = Process::serve(Path::new(env!("CARGO_BIN_EXE_evenhand")), &folder.0);
    let mut connection = process.connect().expect("a connection");
    let csrf = connection.get("/none", &session).expect("a page").input("csrf");
    let id = new_id().to_string();
    let mut make = || {
        let fields = [("csrf", csrf.as_str()), ("id", id.as_str()), ("language", "en")];
        let answer = connection.post("/projects/RT/snapshots", &session, &fields);
        answer.expect("an answer")
    };
    let (before, _) = files(&folder.0);
    // Room for the first lines of the table, and for the database as it is, but not for the files.
    process.limit_files(Some(1_000));
    for _ in 0..2 {
        let refused = make();
        assert_eq!(refused.status, 507, "{} {}", refused.location, refused.text());
        assert_eq!(files(&folder.0), (before, 0));
    }
    process.limit_files(None);
    for _ in 0..2 {
        assert_eq!(
            make().status,
            303,
            "there is room again; pressed twice, it is made once"
        );
        assert_eq!(files(&folder.0), (before + 2, 0));
    }
    // Nor does a signed sheet, whether there is no room for the file or none for the row that names it.
    let list = connection
        .get("/editions/RT-KIE/attendance", &session)
        .expect("a page");
    let list = list.text();
    let link = list.split("/signed-sheets\"").next().unwrap_or_default();
    let address = format!("{}/signed-sheets", link.rsplit('"').next().unwrap_or_default());
    let mut send = |size: usize| {
        let pdf = format!("%PDF-1.7\n{}\n%%EOF\n", "%".repeat(size));
        let fields = [("csrf", csrf.as_str()), ("of_day", "true")];
        let answer = connection.upload(&address, &session, &fields, ("file", "list.pdf", &pdf));
        answer.expect("an answer")
    };
    let (before, _) = files(&folder.0);
    process.limit_files(Some(1_000));
    for size in [5_000, 200] {
        let refused = send(size);
        assert_eq!(refused.status, 507, "{size}: {}", refused.text());
        assert_eq!(files(&folder.0), (before, 0), "{size}");
    }
    process.limit_files(None);
    assert_eq!(send(200).status, 303, "there is room again");
    assert_eq!(files(&folder.0), (before + 1, 0));
}
