//! A server that is killed in the middle of its work has kept everything it acknowledged.

mod evidence;

use std::{
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use evenhand::{
    attendance, catalogue, demo, editions, enrolment,
    kernel::{
        app::App,
        audit::{self, Verdict},
        languages::Language,
    },
    people, quizzes,
};

use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};

use crate::support::{
    open_folder,
    wire::{Folder, Process},
};

/// How often the server is killed.
const ROUNDS: usize = 20;
/// People who try to enrol in each round.
const PEOPLE: usize = 12;

/// What the server said it had done.
#[derive(Clone, Default)]
struct Acknowledged {
    enrolments: Vec<String>,
    /// The sequence number of the last answer.
    answer: i64,
    entries: usize,
}

impl Acknowledged {
    fn counts(&self) -> [i64; 3] {
        [self.enrolments.len() as i64, self.answer, self.entries as i64]
    }
}

/// Who does what, prepared before the first start.
struct Cast {
    applicants: Vec<String>,
    learner: String,
    attempt: String,
    item: String,
    trainer: String,
    /// Slots of the first day by enrolments: what the trainer records, one after the other.
    presences: Vec<(String, String, String, String)>,
}

#[rocket::async_test]
async fn nothing_acknowledged_is_lost_when_the_server_is_killed_twenty_times() {
    let folder = Folder::new("killed");
    let cast = prepare(&folder.0).await;
    let acknowledged = Mutex::new(Acknowledged::default());
    let binary = Path::new(env!("CARGO_BIN_EXE_evenhand"));
    for round in 0..ROUNDS {
        let process = Process::serve(binary, &folder.0);
        let over = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                enrol(
                    &process,
                    &cast.applicants[round * PEOPLE..][..PEOPLE],
                    &acknowledged,
                    &over,
                )
            });
            scope.spawn(|| answer(&process, &cast, &acknowledged, &over));
            scope.spawn(|| take_attendance(&process, &cast, &acknowledged, &over));
            // Not before each of the three has been answered once, or for ten seconds.
            let before = acknowledged.lock().expect("a lock").counts();
            for _ in 0..1_000 {
                let now = acknowledged.lock().expect("a lock").counts();
                if now.iter().zip(before).all(|(now, before)| *now > before) {
                    break;
                }
                thread::sleep(Duration::from_millis(10));
            }
            thread::sleep(Duration::from_millis(7 * round as u64));
            process.kill_now();
            over.store(true, Ordering::Relaxed);
        });
        drop(process);
        let known = acknowledged.lock().expect("no thread failed").clone();
        check(&folder.0, &known, round).await;
    }
    let known = acknowledged.lock().expect("no thread failed");
    println!(
        "killed {ROUNDS} times: {} enrolments, {} attendance entries, last answer number {} - all kept",
        known.enrolments.len(),
        known.entries,
        known.answer
    );
    assert!(known.enrolments.len() > ROUNDS && known.entries > ROUNDS && known.answer > 0);
}

async fn prepare(folder: &Path) -> Cast {
    let app = open_folder(folder).await;
    demo::load(&app).await.expect("the sample project");
    let db = app.db.read();
    let mut applicants = Vec::new();
    let mut tx = app.db.write().await.expect("a transaction");
    let mut ids = Vec::new();
    for number in 0..ROUNDS * PEOPLE {
        let new = people::NewPerson {
            given_name: "Person".to_owned(),
            family_name: number.to_string(),
            email: format!("killed{number}@example.org"),
            organisation: String::new(),
            unit: String::new(),
            function: String::new(),
            region_code: Some("PL-10".to_owned()),
            role_category: Some("social".to_owned()),
            language: Language::En,
        };
        ids.push(people::add_person(&mut tx, new, None).await.expect("a person"));
    }
    tx.commit().await.expect("a commit");
    for id in ids {
        applicants.push(format!(
            "{}.en",
            people::open_session(&app, id, "test").await.expect("a session")
        ));
    }
    let edition = editions::edition_by_code(db, "RT-OPO")
        .await
        .expect("a query")
        .expect("an edition");
    leave_the_list_empty(&app, edition.id).await;
    let roster = enrolment::roster(db, edition.id).await.expect("a query");
    let slots = editions::slots_of(db, edition.id).await.expect("a query");
    let clock = |minute: i32| format!("{:02}:{:02}", minute / 60, minute % 60);
    let presences = slots
        .iter()
        .filter(|slot| slot.slot.on_date == edition.starts_on && !is_pause(slot.slot.kind))
        .flat_map(|slot| {
            roster.iter().map(move |someone| {
                (
                    slot.id().to_string(),
                    someone.enrolment.id.to_string(),
                    clock(slot.slot.starts),
                    clock(slot.ends),
                )
            })
        })
        .collect();
    let learner = &roster[0];
    let design = catalogue::design(db, edition.course_version_id)
        .await
        .expect("a query")
        .expect("a course");
    let quiz = quizzes::quiz_of(db, design.version.id, "post-test")
        .await
        .expect("a query")
        .expect("a quiz");
    let session = async |person| {
        format!(
            "{}.en",
            people::open_session(&app, person, "test")
                .await
                .expect("a session")
        )
    };
    let trainer = people::person_by_email(db, "trainer@example.org")
        .await
        .expect("a query")
        .expect("a trainer");
    let cast = Cast {
        applicants,
        learner: session(learner.person.id).await,
        attempt: String::new(),
        item: String::new(),
        trainer: session(trainer.id).await,
        presences,
    };
    // Documents are not made while the test runs: they would take all the time of a debug build.
    let tx = app.db.write().await.expect("a transaction");
    tx.execute_unprepared("DELETE FROM outbox_jobs")
        .await
        .expect("no jobs");
    tx.commit().await.expect("a commit");
    app.db.close().await.expect("the database closes");
    let process = Process::serve(Path::new(env!("CARGO_BIN_EXE_evenhand")), folder);
    let mut connection = process.connect().expect("a connection");
    let csrf = connection
        .get("/none", &cast.learner)
        .expect("a page")
        .input("csrf");
    let fields = [
        ("csrf", csrf.as_str()),
        ("enrolment", &learner.enrolment.id.to_string()),
        ("quiz", &quiz.to_string()),
    ];
    let started = connection
        .post("/attempts", &cast.learner, &fields)
        .expect("an attempt");
    assert_eq!(started.status, 303, "{}", started.text());
    let page = connection
        .get(&started.location, &cast.learner)
        .expect("the attempt")
        .text();
    let typed = page
        .split('<')
        .find(|tag| tag.contains("type=\"text\"") && tag.contains("name=\"answer-"));
    let item = typed.and_then(|tag| tag.split("name=\"answer-").nth(1)?.split('"').next());
    Cast {
        attempt: started.location,
        item: item.expect("an item to be typed").to_owned(),
        ..cast
    }
}

fn enrol(process: &Process, people: &[String], acknowledged: &Mutex<Acknowledged>, over: &AtomicBool) {
    let Some(mut connection) = process.connect() else {
        return;
    };
    for person in people {
        if over.load(Ordering::Relaxed) {
            return;
        }
        let Some(page) = connection.get("/none", person) else {
            return;
        };
        let csrf = page.input("csrf");
        let fields = [("csrf", csrf.as_str())];
        let Some(reply) = connection.post("/editions/RT-WAW/enrolments", person, &fields) else {
            return;
        };
        if reply.status == 303 {
            let id = reply
                .location
                .trim_start_matches("/enrolments/")
                .split('?')
                .next()
                .unwrap_or_default();
            acknowledged
                .lock()
                .expect("a lock")
                .enrolments
                .push(id.to_owned());
        }
    }
}

fn answer(process: &Process, cast: &Cast, acknowledged: &Mutex<Acknowledged>, over: &AtomicBool) {
    let Some(mut connection) = process.connect() else {
        return;
    };
    let Some(page) = connection.get(&cast.attempt, &cast.learner) else {
        return;
    };
    let (csrf, first) = (page.input("csrf"), page.input("seq").parse::<i64>().unwrap_or(0));
    let field = format!("answer-{}", cast.item);
    for seq in first + 1.. {
        if over.load(Ordering::Relaxed) {
            return;
        }
        let (number, text) = (seq.to_string(), format!("answer {seq}"));
        let fields = [
            ("csrf", csrf.as_str()),
            ("item", &cast.item),
            ("seq", &number),
            (field.as_str(), text.as_str()),
        ];
        match connection.post(&format!("{}/responses", cast.attempt), &cast.learner, &fields) {
            Some(reply) if reply.status == 200 => acknowledged.lock().expect("a lock").answer = seq,
            Some(reply) => panic!("{}: {}", reply.status, reply.text()),
            None => return,
        }
    }
}

fn take_attendance(process: &Process, cast: &Cast, acknowledged: &Mutex<Acknowledged>, over: &AtomicBool) {
    let Some(mut connection) = process.connect() else {
        return;
    };
    let Some(page) = connection.get("/none", &cast.trainer) else {
        return;
    };
    let csrf = page.input("csrf");
    loop {
        let next = acknowledged.lock().expect("a lock").entries;
        let Some((slot, enrolment, from, to)) = cast.presences.get(next) else {
            return;
        };
        if over.load(Ordering::Relaxed) {
            return;
        }
        let fields = [
            ("csrf", csrf.as_str()),
            ("slot", slot),
            ("enrolment", enrolment),
            ("presence", "present"),
            ("from", from),
            ("to", to),
        ];
        match connection.post("/editions/RT-OPO/attendance/entries", &cast.trainer, &fields) {
            Some(reply) if reply.status == 303 => {
                acknowledged.lock().expect("a lock").entries += 1;
            }
            Some(reply) => panic!("{}: {}", reply.status, reply.text()),
            None => return,
        }
    }
}

/// Yesterday's list as if nobody had taken it, so that there is much to enter.
async fn leave_the_list_empty(app: &App, edition: editions::EditionId) {
    let tx = app.db.write().await.expect("a transaction");
    let sql = "DELETE FROM attendance_entries WHERE edition_id = $1";
    let empty = Statement::from_sql_and_values(DatabaseBackend::Sqlite, sql, [edition.0.into()]);
    tx.execute_raw(empty).await.expect("an empty list");
    tx.commit().await.expect("a commit");
}

/// Reads the database as the killed server left it.
async fn check(folder: &Path, known: &Acknowledged, round: usize) {
    let app = open_folder(folder).await;
    let db = app.db.read();
    for id in &known.enrolments {
        let found = enrolment::enrolment(db, id.parse().expect("an id"))
            .await
            .expect("a query");
        assert!(found.is_some(), "round {round}: enrolment {id} is lost");
    }
    let edition = editions::edition_by_code(db, "RT-OPO")
        .await
        .expect("a query")
        .expect("an edition");
    let minutes = attendance::minutes_of(db, edition.id).await.expect("a query");
    let recorded: usize = minutes
        .values()
        .map(|attended| attended.slots.iter().filter(|slot| slot.entry.is_some()).count())
        .sum();
    assert!(
        recorded >= known.entries,
        "round {round}: {recorded} of {} attendance entries",
        known.entries
    );
    let newest = Statement::from_string(
        DatabaseBackend::Sqlite,
        "SELECT COALESCE(MAX(seq), 0) AS seq FROM responses",
    );
    let row = db.query_one_raw(newest).await.expect("a query").expect("a row");
    let seq: i64 = row.try_get("", "seq").expect("a number");
    assert!(
        seq >= known.answer,
        "round {round}: answer {seq} after {} was acknowledged",
        known.answer
    );
    assert!(
        matches!(audit::verify(db).await, Ok(Verdict::Whole(..))),
        "round {round}: the audit trail is broken"
    );
    app.db.close().await.expect("the database closes");
}

fn is_pause(kind: catalogue::SlotKind) -> bool {
    matches!(kind, catalogue::SlotKind::Break | catalogue::SlotKind::Meal)
}
