//! The benchmark: what pages, answers, attempts, workbooks and certificates cost in an installation with 10,000 people, 200
//! editions, 100,000 enrolments and a million answers in SQLite. The server is the real program in a process of its own;
//! each figure is printed beside what is aimed at. No clock decides the exit code.
//!
//! With `tests/postgres tests/run bench` the same rows are measured on PostgreSQL; CPU is that of Evenhand alone then, and the
//! server of `tests/postgres` does not force anything to disk.
//!
//! All of it, or the parts that are named: `learning`, `quizzes`, `documents`, `planning`, `pages`.

// A benchmark may fail by panicking, and uses a part of what tests share.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods
)]
#![allow(missing_docs)]

mod documents;
mod figures;
mod large;
mod learning;
mod memory;
mod pages;
mod planning;
mod quizzes;
#[allow(dead_code)]
#[path = "../it/support/mod.rs"]
mod support;

use std::{path::Path, time::Duration};

use figures::Figures;
use support::wire::{Folder, Process};

const PROGRAM: &str = env!("CARGO_BIN_EXE_evenhand");

fn main() {
    let folder = Folder::new("bench");
    let mut figures = Figures::default();
    println!("making the installation ...");
    let cast = rocket::async_main(large::make(&folder.0));
    if let Some(taken) = large::take_to_server(PROGRAM, &folder.0) {
        figures.note("all rows copied to PostgreSQL", taken.as_secs_f64(), "s");
    }
    start(&folder.0, &mut figures);
    let server = Process::serve(Path::new(PROGRAM), &folder.0);
    let asked: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let wanted = |part: &str| asked.is_empty() || asked.iter().any(|word| word == part);
    memory::idle(&server, &mut figures);
    if wanted("learning") {
        learning::measure(&server, &cast, &mut figures);
    }
    if wanted("quizzes") {
        quizzes::measure(&server, &cast, &mut figures);
    }
    if wanted("documents") {
        documents::measure(&server, &cast, &folder.0, &mut figures);
        documents::workbook(&mut figures);
    }
    drop(server);
    if wanted("planning") {
        planning::measure(Path::new(PROGRAM), &folder.0, &mut figures);
    }
    if wanted("pages") {
        rocket::async_main(pages::count(&folder.0, &cast));
    }
    figures.print();
}

/// From the start of the program to its first answer, on this database.
fn start(folder: &Path, figures: &mut Figures) {
    let once = |_| Process::serve(Path::new(PROGRAM), folder).first_answer;
    let mut times: Vec<Duration> = (0..5).map(once).collect();
    times.sort();
    figures.note(
        "start to first answer, the slowest of five",
        times[4].as_secs_f64(),
        "s",
    );
    figures.aim("start to first answer", times[2].as_secs_f64(), "s", 0.2);
}
