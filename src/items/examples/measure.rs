//! Times ten thousand questions in and out, as a table and as a QTI package: `cargo run --release -p items --example measure`.

use std::collections::BTreeMap;

use items::{
    Draft, Exact,
    content::{Accepted, Choice, ItemContent, Task},
    draft::Format,
    formats::{read, write},
};
use kernel::{clock::stopwatch, languages::Language, text::Localised};

fn words(text: String) -> Localised {
    Localised::of(Language::En, text)
}

fn draft(number: usize) -> Draft {
    let choice = |place: usize| Choice {
        text: words(format!("Answer {place} to question {number}, of some length")),
        share: if place == 0 { Exact::one() } else { Exact::zero() },
        feedback: words(format!("What is to be said of answer {place}")),
    };
    let task = if number.is_multiple_of(2) {
        Task::Single {
            answers: (0..4).map(choice).collect(),
        }
    } else {
        let accepted = Accepted {
            text: format!("word {number}"),
            share: Exact::one(),
            feedback: Localised::default(),
        };
        Task::Short {
            accept: BTreeMap::from([("en".to_owned(), vec![accepted])]),
            spelling: Default::default(),
        }
    };
    Draft {
        name: format!("Question {number}"),
        category: vec!["Law".to_owned(), format!("Chapter {}", number % 40)],
        tags: vec!["measured".to_owned()],
        content: ItemContent {
            text: words(format!(
                "What does article {number} say about **equal** treatment of those who work part-time?"
            )),
            feedback: words("See the handbook.".to_owned()),
            by_verdict: Default::default(),
            hints: Vec::new(),
            pictures: BTreeMap::new(),
            task,
        },
        marks: Exact::one(),
        penalty: Exact::zero(),
        pictures: Vec::new(),
        line: None,
        warnings: Vec::new(),
    }
}

fn main() -> Result<(), String> {
    let drafts: Vec<Draft> = (0..10_000).map(draft).collect();
    for (format, name) in [(Format::Table, "questions.csv"), (Format::Qti3, "questions.zip")] {
        let begin = stopwatch();
        let writing = write(format, &drafts, Language::En).ok_or("not written")?;
        let written = begin.elapsed();
        let begin = stopwatch();
        let reading = read(name, &writing.bytes, Language::En).map_err(|refused| format!("{refused:?}"))?;
        let took = begin.elapsed();
        println!(
            "{}: {} bytes out in {written:?}, {} questions in ({} refused) in {took:?}",
            format.code(),
            writing.bytes.len(),
            reading.items.len(),
            reading.refused.len()
        );
    }
    Ok(())
}
