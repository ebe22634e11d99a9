//! Evidence that a server was writing when it was killed is whole or not there, and can be made again.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::{Duration, Instant, SystemTime},
};

use evenhand::{
    demo,
    kernel::{
        audit::{self, Verdict},
        ids::{new_id, sha256_hex},
    },
    people, reporting,
};

use crate::support::{
    open_folder,
    wire::{Folder, Process},
};

/// How often the server is killed.
const ROUNDS: u32 = 8;

/// What lies in the file store: files by name, and pieces of files.
fn files(folder: &Path) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let (mut whole, mut pieces) = (Vec::new(), Vec::new());
    let mut folders = vec![folder.join("files")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_none() {
                whole.push(path);
            } else {
                pieces.push(path);
            }
        }
    }
    (whole, pieces)
}

/// Everything that is on record is there, byte for byte; what stands under its checksum is what it says. Gives how many
/// files evidence has.
async fn check(folder: &Path, acknowledged: usize, round: u32) -> usize {
    let app = open_folder(folder).await;
    let db = app.db.read();
    let hashes = reporting::stored_hashes(db).await.expect("a query");
    assert!(
        hashes.len() >= 2 * acknowledged,
        "round {round}: {hashes:?} of {acknowledged} snapshots"
    );
    for hash in &hashes {
        let bytes = app.files.get(hash).await;
        let bytes = bytes.unwrap_or_else(|error| panic!("round {round}: {hash} is lost: {error:?}"));
        assert_eq!(&sha256_hex(&bytes), hash, "round {round}");
    }
    for file in files(folder).0 {
        let name = file
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name")
            .to_owned();
        let bytes = fs::read(&file).expect("a file");
        let sum = sha256_hex(&bytes);
        assert!(
            sum.ends_with(&name),
            "round {round}: {} is cut off",
            file.display()
        );
    }
    let trail = audit::verify(db).await;
    assert!(
        matches!(trail, Ok(Verdict::Whole(..))),
        "round {round}: {trail:?}"
    );
    app.db.close().await.expect("the database closes");
    hashes.len()
}

#[rocket::async_test]
async fn evidence_that_was_being_written_is_whole_or_not_there() {
    let folder = Folder::new("killed-evidence");
    let app = open_folder(&folder.0).await;
    demo::load(&app).await.expect("the sample project");
    let office = people::person_by_email(app.db.read(), "office@example.org").await;
    let office = office.expect("a query").expect("a person").id;
    let session = people::open_session(&app, office, "test")
        .await
        .expect("a session");
    let session = format!("{session}.en");
    app.db.close().await.expect("the database closes");
    let binary = Path::new(env!("CARGO_BIN_EXE_evenhand"));
    // The sample project has evidence already.
    let before = check(&folder.0, 0, 0).await;

    // Makes a snapshot under an id; `None` when the server was gone before it answered.
    let make = |process: &Process, id: &str| -> Option<u16> {
        let mut connection = process.connect()?;
        let csrf = connection.get("/none", &session)?.input("csrf");
        let fields = [("csrf", csrf.as_str()), ("id", id), ("language", "en")];
        Some(
            connection
                .post("/projects/RT/snapshots", &session, &fields)?
                .status,
        )
    };
    // How long one takes here, so that the blows fall all over that time.
    let process = Process::serve(binary, &folder.0);
    let mut acknowledged = 0;
    let mut takes = Duration::MAX;
    for _ in 0..2 {
        let started = Instant::now();
        assert_eq!(make(&process, &new_id().to_string()), Some(303));
        takes = takes.min(started.elapsed());
        acknowledged += 1;
    }
    process.kill_now();
    drop(process);

    let mut cut = Vec::new();
    for round in 0..ROUNDS {
        let process = Process::serve(binary, &folder.0);
        let id = new_id().to_string();
        let (tell, told) = mpsc::channel();
        thread::scope(|scope| {
            scope.spawn(|| tell.send(make(&process, &id)));
            thread::sleep(takes * (2 * round + 1) / (2 * ROUNDS));
            process.kill_now();
        });
        match told.recv().expect("a thread that ends") {
            Some(status) => {
                assert_eq!(status, 303, "round {round}");
                acknowledged += 1;
            }
            None => cut.push(id),
        }
        drop(process);
        check(&folder.0, acknowledged, round).await;
    }
    assert!(!cut.is_empty(), "the server was never killed in the middle");

    // What was cut off is made under the same id as if nothing had been: once, whether it was there already or not.
    let process = Process::serve(binary, &folder.0);
    for id in &cut {
        for _ in 0..2 {
            assert_eq!(make(&process, id), Some(303));
        }
    }
    drop(process);
    let on_record = check(&folder.0, acknowledged + cut.len(), ROUNDS).await;
    assert_eq!(on_record, before + 2 * (acknowledged + cut.len()), "each once");

    // Pieces that were left are swept away once they are too old to be anybody's.
    let pieces = files(&folder.0).1;
    let long_ago = SystemTime::now() - Duration::from_secs(3 * 24 * 60 * 60);
    for piece in &pieces {
        let piece = fs::File::options().append(true).open(piece).expect("a piece");
        piece.set_modified(long_ago).expect("a date");
    }
    check(&folder.0, acknowledged, ROUNDS).await;
    assert_eq!(
        files(&folder.0).1,
        Vec::<PathBuf>::new(),
        "of {} pieces",
        pieces.len()
    );
    println!(
        "killed {ROUNDS} times, {} in the middle; {} pieces swept away",
        cut.len(),
        pieces.len()
    );
}
