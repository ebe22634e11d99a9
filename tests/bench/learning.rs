//! What participants do most: open their course, answer a question, take a quiz.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

use crate::{
    figures::Figures,
    large::{Cast, Learner},
    memory,
    support::wire::{Answer, Connection, Process},
};

const CONNECTIONS: usize = 16;

/// What some requests cost.
struct Spent {
    /// CPU of the server for one of them, in milliseconds.
    cpu: f64,
    /// How many were done in a second.
    rate: f64,
}

pub fn measure(server: &Process, cast: &Cast, figures: &mut Figures) {
    let (one_by_one, together) = cast.learners.split_at(400);
    let open = |connection: &mut Connection, learner: &Learner| course_page(connection, learner);
    let pages: Vec<&Learner> = one_by_one.iter().cycle().take(6_000).collect();
    spread(server, pages[..400].to_vec(), open);
    let (resident, spent) = memory::most_during(server, || spread(server, pages, open));
    figures.aim("course page, 16 connections: CPU", spent.cpu, "ms", 1.0);
    figures.note("course page, 16 connections: a second", spent.rate, "pages");
    figures.aim("resident memory, course pages under load", resident, "MB", 100.0);

    let (answering, taking) = one_by_one.split_at(one_by_one.len() / 2);
    let sheets = begin(server, cast, answering);
    let spent = spread(server, (0..2_000).collect(), |connection, number| {
        let sheet = &sheets[number % sheets.len()];
        sheet.save(connection, number / sheets.len());
    });
    figures.aim("one answer saved, 16 connections: CPU", spent.cpu, "ms", 1.5);
    figures.note(
        "one answer saved, 16 connections: a second",
        spent.rate,
        "answers",
    );

    let mut connection = server.connect().expect("a connection");
    let with_token = |learner| (learner, token(&mut connection, learner));
    let taking: Vec<(&Learner, String)> = taking.iter().map(with_token).collect();
    let work = || {
        spread(server, taking, |connection, (learner, csrf)| {
            take(connection, cast, learner, &csrf)
        })
    };
    let (resident, spent) = memory::most_during(server, work);
    figures.aim("attempt of ten questions: CPU", spent.cpu, "ms", 12.0);
    figures.note("attempt of ten questions: a second", spent.rate, "attempts");
    figures.aim("resident memory, attempts under load", resident, "MB", 100.0);
    at_once(server, cast, together, figures);
}

/// Everybody sits at the same quiz and saves an answer every five seconds, each at another moment: how long they wait.
fn at_once(server: &Process, cast: &Cast, learners: &[Learner], figures: &mut Figures) {
    const EVERY: Duration = Duration::from_secs(5);
    const ROUNDS: u32 = 6;
    let sheets = begin(server, cast, learners);
    settle(server);
    let people = u32::try_from(sheets.len()).expect("a number");
    let waits = Mutex::new(Vec::new());
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for (sheet, place) in sheets.iter().zip(0..) {
            let waits = &waits;
            scope.spawn(move || {
                for round in 0..ROUNDS {
                    let due = EVERY * round + EVERY * place / people;
                    std::thread::sleep(due.saturating_sub(begun.elapsed()));
                    // A server closes a line that is silent for so long.
                    let started = Instant::now();
                    let mut connection = server.connect().expect("a connection");
                    sheet.save(&mut connection, usize::try_from(round).expect("a number"));
                    waits.lock().expect("the list").push(started.elapsed());
                }
            });
        }
    });
    let mut waits = waits.into_inner().expect("the list");
    waits.sort();
    let at = |share: usize| waits[(waits.len() - 1) * share / 100].as_secs_f64() * 1_000.0;
    figures.aim("500 save every 5 s: 99 of 100 wait at most", at(99), "ms", 250.0);
    figures.note("500 save every 5 s: half wait at most", at(50), "ms");
}

/// Does all of these over so many connections.
fn spread<T: Send>(server: &Process, work: Vec<T>, each: impl Fn(&mut Connection, T) + Sync) -> Spent {
    let count = work.len() as f64;
    let queue = Mutex::new(work);
    let (cpu, started) = (server.cpu(), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..CONNECTIONS {
            scope.spawn(|| {
                let mut connection = server.connect().expect("a connection");
                loop {
                    let next = queue.lock().expect("the queue").pop();
                    let Some(next) = next else { break };
                    each(&mut connection, next);
                }
            });
        }
    });
    let wall = started.elapsed();
    // What follows from the requests is part of what they cost.
    settle(server);
    Spent {
        cpu: (server.cpu() - cpu).as_secs_f64() * 1_000.0 / count,
        rate: count / wall.as_secs_f64(),
    }
}

/// Waits until the server has nothing left to do.
pub fn settle(server: &Process) {
    let mut before = server.cpu();
    for _ in 0..100 {
        std::thread::sleep(Duration::from_millis(300));
        let now = server.cpu();
        if now - before < Duration::from_millis(20) {
            break;
        }
        before = now;
    }
}

fn course_page(connection: &mut Connection, learner: &Learner) {
    let path = format!("/learn/{}", learner.enrolment);
    let page = connection.get_packed(&path, &learner.cookie).expect("a page");
    assert_eq!(page.status, 200);
}

/// An open attempt with an answer to each question.
struct Sheet<'l> {
    learner: &'l Learner,
    csrf: String,
    path: String,
    answers: Vec<(String, Vec<(String, String)>)>,
}

fn begin<'l>(server: &Process, cast: &Cast, learners: &'l [Learner]) -> Vec<Sheet<'l>> {
    let mut connection = server.connect().expect("a connection");
    let open = |learner| {
        let csrf = token(&mut connection, learner);
        open_attempt(&mut connection, cast, learner, &csrf)
    };
    learners.iter().map(open).collect()
}

/// Presses "start" and reads the page.
fn open_attempt<'l>(connection: &mut Connection, cast: &Cast, learner: &'l Learner, csrf: &str) -> Sheet<'l> {
    let (enrolment, quiz) = (learner.enrolment.to_string(), cast.quiz.to_string());
    let fields = [("csrf", csrf), ("enrolment", &enrolment), ("quiz", &quiz)];
    let started = connection
        .post("/attempts", &learner.cookie, &fields)
        .expect("an answer");
    assert_eq!(started.status, 303, "{}", started.text());
    let page = connection
        .get(&started.location, &learner.cookie)
        .expect("a page");
    let answers = answers_on(&page);
    assert_eq!(answers.len(), 10, "ten questions");
    Sheet {
        learner,
        csrf: csrf.to_owned(),
        path: started.location,
        answers,
    }
}

fn token(connection: &mut Connection, learner: &Learner) -> String {
    let path = format!("/learn/{}", learner.enrolment);
    connection
        .get(&path, &learner.cookie)
        .expect("a page")
        .input("csrf")
}

impl Sheet<'_> {
    fn save(&self, connection: &mut Connection, number: usize) {
        let (item, fields) = &self.answers[number % self.answers.len()];
        let seq = (number + 1).to_string();
        let mut form = vec![("csrf", self.csrf.as_str()), ("item", item), ("seq", &seq)];
        form.extend(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let path = format!("{}/responses", self.path);
        let saved = connection
            .post(&path, &self.learner.cookie, &form)
            .expect("an answer");
        assert_eq!(saved.status, 200, "{}", saved.text());
    }

    fn submit(&self, connection: &mut Connection) {
        let mut form = vec![("csrf", self.csrf.as_str()), ("seq", "10")];
        let fields = self.answers.iter().flat_map(|(_, fields)| fields);
        form.extend(fields.map(|(name, value)| (name.as_str(), value.as_str())));
        let path = format!("{}/submission", self.path);
        let done = connection
            .post(&path, &self.learner.cookie, &form)
            .expect("an answer");
        assert_eq!(done.status, 303, "{}", done.text());
        let review = connection
            .get_packed(&done.location, &self.learner.cookie)
            .expect("a page");
        assert_eq!(review.status, 200);
    }
}

/// Start, ten answers, submit, result page.
fn take(connection: &mut Connection, cast: &Cast, learner: &Learner, csrf: &str) {
    let sheet = open_attempt(connection, cast, learner, csrf);
    for number in 0..10 {
        sheet.save(connection, number);
    }
    sheet.submit(connection);
}

/// The items of a quiz page, each with the fields of some answer.
fn answers_on(page: &Answer) -> Vec<(String, Vec<(String, String)>)> {
    let text = page.text();
    let of_item = |fieldset: &str| {
        let item = fieldset.split('"').next().unwrap_or_default().to_owned();
        let fields = fieldset.split("</fieldset>").next().unwrap_or_default();
        (item, fields_in(fields))
    };
    text.split("data-item=\"").skip(1).map(of_item).collect()
}

fn fields_in(fieldset: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| -> Option<String> {
        let rest = tag.split(&format!(" {name}=\"")).nth(1)?;
        rest.split('"').next().map(str::to_owned)
    };
    let mut fields: Vec<(String, String)> = Vec::new();
    let mut pairs = 0;
    for tag in fieldset.split('<').filter_map(|tag| tag.split('>').next()) {
        let Some(name) = attribute(tag, "name") else {
            continue;
        };
        let value = attribute(tag, "value").unwrap_or_default();
        let is_new = fields.iter().all(|(known, _)| *known != name);
        match attribute(tag, "type").as_deref() {
            Some("checkbox") if fields.len() == 1 => fields.push((name, value)),
            Some("radio" | "hidden") if is_new => fields.push((name, value)),
            Some("text") => fields.push((name, "7".to_owned())),
            None => {
                fields.push((name, pairs.to_string()));
                pairs += 1;
            }
            _ => {}
        }
    }
    fields
}
