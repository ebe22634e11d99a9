//! Tasks and answers in few words.

use std::collections::BTreeMap;

use items::{
    Answer, Choice, Exact, Gap, GapTask, Pair, Task,
    content::{Accepted, AcceptedNumber, OrderRule, Shown, Spelling, Word},
};

use crate::kernel::{languages::Language, text::Localised};

pub fn en(text: &str) -> Localised {
    Localised::of(Language::En, text)
}

pub fn choices(rows: &[(&str, i64)]) -> Vec<Choice> {
    let choice = |(text, share): &(&str, i64)| Choice {
        text: en(text),
        share: Exact::whole(*share),
        feedback: Localised::default(),
    };
    rows.iter().map(choice).collect()
}

pub fn single(rows: &[(&str, i64)]) -> Task {
    Task::Single {
        answers: choices(rows),
    }
}

pub fn multiple(rows: &[(&str, i64)], all_or_nothing: bool) -> Task {
    Task::Multiple {
        answers: choices(rows),
        all_or_nothing,
    }
}

pub fn truth(correct: bool) -> Task {
    Task::TrueFalse {
        correct,
        if_true: Localised::default(),
        if_false: Localised::default(),
    }
}

pub fn accepted(texts: &[&str]) -> BTreeMap<String, Vec<Accepted>> {
    let accepted = |text: &&str| Accepted {
        text: (*text).to_owned(),
        share: Exact::one(),
        feedback: Localised::default(),
    };
    BTreeMap::from([("en".to_owned(), texts.iter().map(accepted).collect())])
}

pub fn short(texts: &[&str]) -> Task {
    Task::Short {
        accept: accepted(texts),
        spelling: Spelling::default(),
    }
}

pub fn number(value: i64, tolerance: i64) -> Task {
    Task::Numerical {
        accept: vec![AcceptedNumber {
            value: Some(Exact::whole(value)),
            tolerance: Exact::whole(tolerance),
            share: Exact::one(),
            feedback: Localised::default(),
        }],
        units: Vec::new(),
        unit_penalty: Exact::zero(),
    }
}

pub fn matching(pairs: &[(&str, &str)], distractors: &[&str]) -> Task {
    let pair = |(left, right): &(&str, &str)| Pair {
        left: en(left),
        right: en(right),
    };
    Task::Matching {
        pairs: pairs.iter().map(pair).collect(),
        distractors: distractors.iter().map(|text| en(text)).collect(),
    }
}

pub fn ordering(steps: &[&str]) -> Task {
    Task::Ordering {
        steps: steps.iter().map(|text| en(text)).collect(),
        rule: OrderRule::Places,
    }
}

pub fn cloze(gaps: Vec<GapTask>) -> Task {
    let gap = |task| Gap {
        weight: Exact::one(),
        task,
    };
    Task::Cloze {
        gaps: gaps.into_iter().map(gap).collect(),
    }
}

pub fn listed(rows: &[(&str, i64)]) -> GapTask {
    GapTask::Single {
        answers: choices(rows),
        shown: Shown::List,
        shuffle: false,
    }
}

pub fn typed(texts: &[&str]) -> GapTask {
    GapTask::Short {
        accept: accepted(texts),
        spelling: Spelling::default(),
    }
}

pub fn words(words: &[&str], places: &[usize]) -> Task {
    let word = |text: &&str| Word {
        text: en(text),
        group: 1,
        again: false,
    };
    Task::Words {
        words: words.iter().map(word).collect(),
        places: places.to_vec(),
    }
}

pub fn long() -> Task {
    Task::Long {
        lines: 5,
        least_words: 0,
        most_words: 0,
        template: Localised::default(),
        rubric: Vec::new(),
        guide: Localised::default(),
    }
}

pub fn matched(given: &[(usize, usize)]) -> Answer {
    Answer::Matched(given.iter().copied().collect())
}

pub fn chosen(places: &[usize]) -> Answer {
    Answer::Chosen(places.to_vec())
}

pub fn text(typed: &str) -> Answer {
    Answer::Text(typed.to_owned())
}
