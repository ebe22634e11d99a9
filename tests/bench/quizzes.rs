//! What quizzes tell: statistics over many attempts, and the pages that show them.

use std::time::Instant;

use evenhand::kernel::{languages::Language, text::Localised};
use items::{
    Answer, Task,
    content::choices,
    statistics::{Analysis, Figures as Statistics, Given, Least, Version},
};

use crate::{figures::Figures, large::Cast, memory, support::wire::Process};

/// How many attempts are analysed, and of how many items.
const ATTEMPTS: u64 = 10_000;
const ITEMS: usize = 40;

pub fn measure(server: &Process, cast: &Cast, figures: &mut Figures) {
    let started = Instant::now();
    let found = analysed(ATTEMPTS);
    figures.aim(
        "statistics, 10,000 attempts of 40 items",
        started.elapsed().as_secs_f64(),
        "s",
        1.0,
    );
    assert_eq!(found.quiz.attempts, ATTEMPTS);
    assert!(found.places.iter().all(|place| place.item.efficiency.is_ok()));
    import(server, cast, figures);
    let pages = [
        (
            "item analysis of a project, 100,000 answers",
            "results/equal-treatment/post-test/items",
            5.0,
        ),
        (
            "results of a project, 10,000 attempts",
            "results/equal-treatment/post-test",
            2.0,
        ),
    ];
    for (what, path, aim) in pages {
        let mut connection = server.connect().expect("a connection");
        let address = format!("/projects/P00/{path}");
        let (resident, (cpu, seconds)) = memory::most_during(server, || {
            let (cpu, started) = (server.cpu(), Instant::now());
            let page = connection.get(&address, &cast.office).expect("a page");
            assert_eq!(page.status, 200, "{}", page.text());
            (
                (server.cpu() - cpu).as_secs_f64(),
                started.elapsed().as_secs_f64(),
            )
        });
        figures.aim(what, seconds, "s", aim);
        figures.note(&format!("{what}: CPU"), cpu, "s");
        figures.note(&format!("{what}: resident memory"), resident, "MB");
    }
}

/// How many questions are imported.
const QUESTIONS: usize = 10_000;

/// A question file: looked at, then taken into the bank.
fn import(server: &Process, cast: &Cast, figures: &mut Figures) {
    let question = |number: usize| {
        format!(
            "$CATEGORY: Law/Chapter {}\n\n::Question {number}::What does article {number} say of *equal* treatment?\
             {{=What it says#So it is. ~Something else#No. ~Nothing ~%-50%The opposite}}\n\n",
            number % 40
        )
    };
    let file: String = (0..QUESTIONS).map(question).collect();
    let mut connection = server.connect().expect("a connection");
    let bank = "/courses/equal-treatment/items";
    let form = connection
        .get(&format!("{bank}/import"), &cast.office)
        .expect("a page");
    let csrf = form.input("csrf");
    let (resident, (looked, taken)) = memory::most_during(server, || {
        let started = Instant::now();
        let fields = [("csrf", csrf.as_str()), ("language", "en")];
        let sent = connection
            .upload(
                &format!("{bank}/imports"),
                &cast.office,
                &fields,
                ("file", "law.gift", &file),
            )
            .expect("an answer");
        assert_eq!(sent.status, 303, "{}", sent.text());
        let preview = connection.get(&sent.location, &cast.office).expect("a page");
        assert_eq!(preview.status, 200, "{}", preview.text());
        let looked = started.elapsed();
        let started = Instant::now();
        let done = connection
            .post(
                &format!("{}/taking", sent.location),
                &cast.office,
                &[("csrf", csrf.as_str())],
            )
            .expect("an answer");
        assert_eq!(done.status, 303, "{}", done.text());
        (looked, started.elapsed())
    });
    figures.aim(
        "10,000 questions imported",
        (looked + taken).as_secs_f64(),
        "s",
        5.0,
    );
    figures.note("10,000 questions: sent and shown", looked.as_secs_f64(), "s");
    figures.note("10,000 questions: resident memory", resident, "MB");
}

/// Attempts at items of one choice of four, the same ones every time.
fn analysed(attempts: u64) -> Statistics {
    let words = |text: &str| Localised::of(Language::En, text);
    let task = Task::Single {
        answers: choices(
            [true, false, false, false]
                .map(|right| (words("answer"), right, words("")))
                .to_vec(),
        ),
    };
    let version = Version {
        task: &task,
        drawn: false,
    };
    let answers: Vec<Answer> = (0..4).map(|position| Answer::Chosen(vec![position])).collect();
    let mut analysis = Analysis::new(ITEMS, &[version; ITEMS]);
    let mut chance = 4711_u64;
    for _ in 0..attempts {
        let given: Vec<Given<'_>> = (0..ITEMS)
            .map(|place| {
                // A linear congruential generator (D. E. Knuth's constants) does for what only has to differ.
                chance = chance
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                let chosen = (chance >> 62) as usize;
                Given {
                    place,
                    version: place,
                    mark: if chosen == 0 { 1.0 } else { 0.0 },
                    most: 1.0,
                    answer: answers.get(chosen),
                    language: "en",
                }
            })
            .collect();
        analysis.add(&given);
    }
    analysis.figures(Least::TO_DECIDE)
}
