//! Case files: solved on the command line, without an installation.

use std::{fs, ops::ControlFlow, path::Path, time::Duration};

use planner::{
    grouping::{self, Case, Status, explain_conflict},
    seating::{self, SeatingCase},
};
use serde_json::{Value, json};

use crate::{
    kernel::{
        clock::stopwatch,
        languages::{Language, Languages},
    },
    planning::views::words,
};

/// Solves a file in either format and gives the answer as one line of JSON. `limit` bounds the search; with `progress` what is
/// known so far goes to standard error. What is wrong with a file is told line by line, in English.
pub fn solve_file(path: &Path, limit: Option<Duration>, progress: bool) -> Result<String, String> {
    let named = |text: String| format!("{}: {text}", path.display());
    let length = fs::metadata(path)
        .map_err(|error| named(error.to_string()))?
        .len();
    if length > grouping::MAX_BYTES as u64 * 8 {
        return Err(named(format!("{length} bytes are more than any case has")));
    }
    let text = fs::read_to_string(path).map_err(|error| named(error.to_string()))?;
    let told = Told::new(limit, progress);
    let mut answer = if is_seating(&text) {
        let case = seating::read_case(&text).map_err(|problems| {
            let lines: Vec<String> = problems
                .iter()
                .map(|problem| named(problem.to_string()))
                .collect();
            lines.join("\n")
        })?;
        seat(&case, &told)
    } else {
        let case = grouping::parse_case(&text).map_err(|problems| {
            let languages = Languages::load().ok();
            let say = |problem: &grouping::Problem| {
                let message = words::problem(problem, &words::Names::default());
                let text = languages.as_ref().map(|words| words.say(Language::En, &message));
                named(text.unwrap_or_else(|| format!("{problem:?}")))
            };
            problems.iter().map(say).collect::<Vec<_>>().join("\n")
        })?;
        group(&case, &told)
    };
    if let Value::Object(fields) = &mut answer {
        let seconds = (told.watch.elapsed().as_secs_f64() * 1_000.0).round() / 1_000.0;
        fields.insert("seconds".to_owned(), json!(seconds));
    }
    Ok(answer.to_string())
}

/// Which format a file says it is in; its reader says what else is wrong.
fn is_seating(text: &str) -> bool {
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return false;
    };
    let format = value
        .get("input")
        .unwrap_or(&value)
        .get("format")
        .and_then(Value::as_str);
    format.is_some_and(|format| format.starts_with("seating-case/"))
}

fn group(case: &Case, told: &Told) -> Value {
    let mut last = None;
    let mut watcher = |progress: &grouping::Progress| {
        told.tell(&mut last, || {
            json!({
                "stage": format!("{:?}", progress.stage).to_lowercase(), "candidates": progress.candidates,
                "best": progress.best, "bound": progress.bound, "gap": gap(progress.best, progress.bound),
            })
        })
    };
    let solution = grouping::solve(case, &mut watcher);
    let rules = match solution.status {
        Status::Infeasible => explain_conflict(case, &mut watcher).rules,
        _ => Vec::new(),
    };
    grouping::answer(case, &solution, &rules)
}

fn seat(case: &SeatingCase, told: &Told) -> Value {
    let mut last = None;
    let mut watcher = |progress: &seating::Progress| {
        told.tell(&mut last, || {
            json!({
                "branches": progress.branches, "best": progress.value, "bound": progress.bound,
                "gap": gap(progress.value, progress.bound),
            })
        })
    };
    let outcome = seating::solve(case, &mut watcher);
    json!(seating::answer(case, &outcome))
}

/// The share of the best value that could still be gained.
fn gap(best: Option<i64>, bound: Option<i64>) -> Option<f64> {
    let (best, bound) = best.zip(bound).filter(|(best, _)| *best > 0)?;
    Some(((best - bound).max(0) as f64 / best as f64 * 100_000.0).round() / 100_000.0)
}

/// Who is told how far a search is, and stops it in time.
struct Told {
    watch: std::time::Instant,
    limit: Option<Duration>,
    progress: bool,
}

impl Told {
    fn new(limit: Option<Duration>, progress: bool) -> Self {
        Self {
            watch: stopwatch(),
            limit,
            progress,
        }
    }

    /// Prints what is new, at most ten times a second.
    fn tell(&self, last: &mut Option<(Duration, Value)>, known: impl FnOnce() -> Value) -> ControlFlow<()> {
        let now = self.watch.elapsed();
        let due = last
            .as_ref()
            .is_none_or(|(then, _)| now - *then >= Duration::from_millis(100));
        if self.progress && due {
            let known = known();
            if last.as_ref().is_none_or(|(_, before)| *before != known) {
                eprintln!("{:>8.1} s  {known}", now.as_secs_f64());
            }
            *last = Some((now, known));
        }
        match self.limit {
            Some(limit) if now > limit => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    }
}
