//! A question that can be checked while the attempt is open, and on the review the tries that were made at it.

use items::{
    Answer, Choice, Exact, Gap, GapTask, Task,
    marking::{accepted, matching_number},
    statistics::What,
};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    super::{
        model::{Shown, check, response},
        rules::{self, counted_try, is_finished, most_in_try},
        sheet::{Sheet, SheetItem},
    },
    Amount,
    review::Showing,
    reviewed::{accepted_numbers, by_verdict, particular, some_words, wanted},
    words::{self, Label},
};
use crate::kernel::{
    languages::Language,
    text::{Localised, Message, Worded},
};

/// What is shown at a question that can be checked.
#[derive(Serialize)]
pub struct Checking {
    /// Whether nothing can be tried any more.
    closed: bool,
    /// Whether the button was pressed and nothing was checked.
    unchecked: Option<&'static str>,
    /// How many tries there are.
    tries: usize,
    /// How many of them are left.
    left: usize,
    /// What the next try can earn at most, where it costs something.
    next: Option<Amount>,
    /// What each further try takes away, in per cent.
    penalty: Option<Amount>,
    /// What the item is worth.
    most: Amount,
    /// The newest try.
    last: Option<LastTry>,
}

/// What is said to the newest try.
#[derive(Serialize)]
struct LastTry {
    number: usize,
    /// `right`, `partly` or `wrong`.
    verdict: &'static str,
    /// What it earned, once nothing can be tried any more and if marks are shown at once.
    mark: Option<Amount>,
    /// How much less that is because of the tries before it.
    taken: Option<Amount>,
    /// What is said about the answer, the most particular first.
    feedback: Vec<Worded>,
    hint: Option<Worded>,
    /// What would have been right, where that is shown.
    right: Vec<AnswerLine>,
}

/// A part of an answer: at which side or place, and what is there.
#[derive(Serialize)]
struct AnswerLine {
    place: Option<Label>,
    words: Label,
}

/// Puts together what is shown at a question of an open attempt; `None` where it cannot be checked. `taken_in` is the language that the
/// attempt was begun in, `unchecked` says that a check was asked for in vain.
pub fn checking(
    sheet: &Sheet,
    item: &SheetItem,
    (earlier, stored): (&[check::Model], Option<&response::Model>),
    unchecked: bool,
    (taken_in, reader): (&str, Language),
) -> Option<Checking> {
    let settings = sheet.settings();
    let tries = rules::tries(settings, &item.content);
    if tries == 0 {
        return None;
    }
    let closed = is_finished(tries, earlier);
    let next = earlier.len() + 1;
    let costs = tries > 1 && !item.penalty.is_zero();
    let last = |last: &check::Model| {
        let verdict = verdict(&last.share);
        let number = earlier.len();
        let mark = item
            .share_of_tries(taken_in, Some(&last.answer), earlier)
            .filter(|_| closed && settings.marks_shown == Shown::AtOnce);
        let shows_all = closed && settings.answers_shown == Shown::AtOnce;
        let taken = mark.as_ref().map(|share| &(&last.share - share) * &item.worth);
        let said = said_about(&item.content.task, &last.answer, taken_in);
        let said = said
            .into_iter()
            .chain(by_verdict(&item.content.by_verdict, verdict))
            .chain(shows_all.then_some(&item.content.feedback));
        let hint = item.content.hints.get(number.saturating_sub(1));
        LastTry {
            number,
            verdict,
            mark: mark.map(|share| Amount::of(&(&share * &item.worth))),
            taken: taken.filter(Exact::is_positive).map(|taken| Amount::of(&taken)),
            feedback: said
                .filter_map(|words| some_words(words.worded(reader)))
                .collect(),
            hint: hint
                .filter(|_| !closed)
                .and_then(|hint| some_words(hint.worded(reader))),
            right: if shows_all && verdict != "right" {
                right_answer(&item.content.task, reader)
            } else {
                Vec::new()
            },
        }
    };
    let blank = stored.is_none_or(|stored| stored.answer.is_blank());
    Some(Checking {
        closed,
        unchecked: (unchecked && !closed).then_some(if blank { "blank" } else { "changed" }),
        tries,
        left: if closed { 0 } else { tries - earlier.len() },
        next: (costs && !closed && next > 1)
            .then(|| Amount::of(&(&most_in_try(next, &item.penalty) * &item.worth))),
        penalty: costs.then(|| Amount::of(&(&item.penalty * &Exact::whole(100)))),
        most: Amount::of(&item.worth),
        last: earlier.last().map(last),
    })
}

/// The tries made at a question of an attempt that was handed in.
#[derive(Serialize)]
pub struct Tried {
    tries: Vec<OneTry>,
    /// Which try counts.
    counts: usize,
    /// How much less was earned because of the tries before it.
    taken: Option<Amount>,
}

#[derive(Serialize)]
struct OneTry {
    number: usize,
    /// What the person was told; nothing of an answer that was marked at the end while neither marks nor right answers are shown.
    verdict: Option<&'static str>,
    /// Whether the answer was given after the last check and marked when everything was handed in.
    at_the_end: bool,
    answer: Vec<AnswerLine>,
    /// The hint that was shown after it.
    hint: Option<Worded>,
}

impl Tried {
    /// The same with which try counts, and how many marks the tries before it took away.
    pub fn counting(self, number: usize, taken: Option<Exact>) -> Self {
        Self {
            counts: number,
            taken: taken.filter(Exact::is_positive).map(|taken| Amount::of(&taken)),
            ..self
        }
    }

    /// The same with its messages said, for the document.
    pub fn printed(&self, say: impl Fn(&Message) -> String) -> Value {
        let label = |label: &Label| match (&label.text, &label.say) {
            (Some(words), _) => words.clone(),
            (None, message) => Worded {
                text: message.as_ref().map(&say).unwrap_or_default(),
                lang: None,
            },
        };
        let line = |line: &AnswerLine| -> Vec<Worded> {
            line.place.iter().chain([&line.words]).map(label).collect()
        };
        let one = |one: &OneTry| {
            let lines: Vec<_> = one.answer.iter().map(line).collect();
            json!({ "verdict": one.verdict, "at_the_end": one.at_the_end, "lines": lines, "hint": one.hint })
        };
        let taken = self.taken.as_ref().map(|marks| {
            let message = Message::new("quizzes-tries-taken").with("number", self.counts);
            say(&message.with_amount("marks", marks.amount))
        });
        json!({ "tries": self.tries.iter().map(one).collect::<Vec<_>>(), "taken": taken })
    }
}

/// Puts together the tries at a question; `None` where there is nothing to tell of them.
pub fn tried(
    (sheet, item): (&Sheet, &SheetItem),
    (checked, stored): (&[check::Model], Option<&Answer>),
    showing: Showing,
    (taken_in, reader): (&str, Language),
) -> Option<Tried> {
    if checked.is_empty() {
        return None;
    }
    let most = rules::tries(sheet.settings(), &item.content);
    let one = |(number, answer, share): (usize, &Answer, &Exact)| OneTry {
        number,
        verdict: (number <= checked.len() || showing.marks || showing.answers).then(|| verdict(share)),
        at_the_end: number > checked.len(),
        answer: in_words(&item.content.task, answer, reader),
        hint: item
            .content
            .hints
            .get(number - 1)
            .filter(|_| number <= checked.len() && number < most && *share != Exact::one())
            .and_then(|hint| some_words(hint.worded(reader))),
    };
    let mut tries: Vec<OneTry> = (1..)
        .zip(checked)
        .map(|(number, check)| one((number, &check.answer, &check.share)))
        .collect();
    let (answer, counts) = counted_try(checked, stored);
    if let Some(answer) = answer.filter(|_| counts > checked.len()) {
        let share = item.share(taken_in, Some(answer)).unwrap_or_else(Exact::zero);
        tries.push(one((counts, answer, &share)));
    }
    // One try without a hint says no more than the question itself.
    if tries.iter().all(|one| one.number == 1 && one.hint.is_none()) {
        return None;
    }
    Some(Tried {
        tries,
        counts,
        taken: None,
    })
}

fn verdict(share: &Exact) -> &'static str {
    if *share == Exact::one() {
        "right"
    } else if share.is_positive() {
        "partly"
    } else {
        "wrong"
    }
}

/// What the author says to whoever gave this answer, about each thing that was chosen or typed.
fn said_about<'a>(task: &'a Task, answer: &'a Answer, taken_in: &'a str) -> Vec<&'a Localised> {
    let of = |answers: &'a [Choice], chosen: &[usize]| -> Vec<&'a Localised> {
        let chosen = chosen.iter().filter_map(|position| answers.get(*position));
        chosen.map(|choice| &choice.feedback).collect()
    };
    match (task, answer) {
        (Task::Single { answers } | Task::Multiple { answers, .. }, Answer::Chosen(chosen)) => {
            of(answers, chosen)
        }
        (Task::Cloze { gaps }, Answer::Filled(filled)) => {
            let places = filled.iter().filter_map(|(place, answer)| {
                Some(match (&gaps.get(*place)?.task, answer) {
                    (
                        GapTask::Single { answers, .. } | GapTask::Multiple { answers, .. },
                        Answer::Chosen(chosen),
                    ) => of(answers, chosen),
                    (GapTask::Short { accept, spelling }, Answer::Text(typed)) => {
                        let found = accepted(accept, *spelling, taken_in, typed);
                        found.map(|found| &found.feedback).into_iter().collect()
                    }
                    (GapTask::Number { accept }, Answer::Text(typed)) => {
                        let found = matching_number(accept, &[], typed);
                        found.map(|found| &found.feedback).into_iter().collect()
                    }
                    _ => Vec::new(),
                })
            });
            places.flatten().collect()
        }
        _ => particular(task, Some(answer), taken_in).into_iter().collect(),
    }
}

/// What would be right, part by part.
fn right_answer(task: &Task, reader: Language) -> Vec<AnswerLine> {
    let text = |words: Worded| Label {
        text: Some(words),
        say: None,
    };
    let gap = |(place, gap): (usize, &Gap)| AnswerLine {
        place: words::place(task, place, reader),
        words: text(wanted(&gap.task, reader)),
    };
    match task {
        Task::Cloze { gaps } => gaps.iter().enumerate().map(gap).collect(),
        Task::Numerical { accept, .. } => accepted_numbers(accept, reader)
            .into_iter()
            .map(|number| AnswerLine {
                place: None,
                words: Label::plain(number),
            })
            .collect(),
        _ => in_words(task, &task.right(reader), reader),
    }
}

/// An answer in words, part by part.
fn in_words(task: &Task, answer: &Answer, reader: Language) -> Vec<AnswerLine> {
    let at = |place: usize, what: &What| AnswerLine {
        place: words::place(task, place, reader),
        words: words::answer(task, place, what, reader),
    };
    let filled = |place: usize, answer: &Answer| -> Vec<AnswerLine> {
        match answer {
            Answer::Chosen(chosen) => chosen
                .iter()
                .map(|position| at(place, &What::Position(*position)))
                .collect(),
            Answer::Text(typed) => vec![at(place, &What::Typed(typed.clone()))],
            Answer::Truth(said) => vec![at(place, &What::Truth(*said))],
            Answer::Matched(_) | Answer::Filled(_) => Vec::new(),
        }
    };
    match answer {
        Answer::Matched(matched) => matched
            .iter()
            .map(|(place, position)| at(*place, &What::Position(*position)))
            .collect(),
        Answer::Filled(places) => places
            .iter()
            .flat_map(|(place, answer)| filled(*place, answer))
            .collect(),
        answer => filled(0, answer),
    }
}
