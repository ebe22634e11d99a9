//! Very large cases by HiGHS: it solves the relaxation and, of the candidates that bounds in whole numbers leave, the rest.
//! Its plan is checked and added up here; that there is none better rests on its arithmetic at the last step.
#![allow(clippy::indexing_slicing)] // Indices are numbers of the case's own regions and candidates.

use std::{sync::mpsc, thread, time::Duration};

use highs::{ColProblem, HighsModelStatus, Model, Row, Sense as Goal};

use super::super::simplex::{Columns, Sense, Simplex};
use super::{Branching, Outcome, WHOLE};
use crate::grouping::{cuts::broken_cuts, progress::Stage};

/// Cases with more regions than this are handed over.
pub(super) const HANDED_OVER: usize = 250;

/// It cannot be interrupted, so that it works for so many seconds at a time, twice as many each time, up to the last.
/// Who stops the search is answered at once, and what is left of that time is worked for nothing.
const SECONDS: f64 = 30.0;
const MOST_SECONDS: f64 = 480.0;

/// The first guess at the optimum: this share of the way from the bound to the best plan.
const FIRST_GUESS: i64 = 16;

/// Between two looks at whether the search goes on.
const LOOK: Duration = Duration::from_millis(20);

/// Rounds of cuts, how many of them may bring little, and what is little, as a share of the bound.
const ROUNDS: usize = 60;
const PATIENCE: usize = 3;
const LITTLE: i64 = 20_000;

/// How exactly it computes, in mean costs of a candidate. Its own 1e-6 would be metres.
const EXACT: f64 = 1e-9;

/// What came of a run.
struct Ran {
    done: bool,
    /// How much is taken of each column handed over; empty when there is no plan of them.
    taken: Vec<f64>,
    prices: Vec<f64>,
    /// In mean costs.
    value: f64,
    bound: f64,
}

impl Branching<'_, '_, '_> {
    /// Closes a case of which a plan is known, as far as the watcher lets it: guesses how little the best plan costs, by
    /// which only few candidates can be in it, has these solved, and guesses higher if it was too low.
    pub(super) fn hand_over(mut self) -> Outcome {
        self.simplex = Simplex::new();
        self.first_bound();
        self.raise();
        self.watch.stage(Stage::Branching);
        let mut width = (self.upper - self.floor) / FIRST_GUESS + 1;
        let mut seconds = SECONDS;
        while self.floor < self.upper && self.watch.goes_on() {
            let bound = self.master.bound(&self.root_prices);
            self.master.fix(&bound, self.upper);
            let guess = bound
                .value
                .saturating_add(width)
                .max(self.floor + 1)
                .min(self.upper);
            match self.below(guess, seconds) {
                Some(true) => width += width / 2 + 1,
                Some(false) => seconds = (seconds * 2.0).min(MOST_SECONDS),
                None => break,
            }
        }
        Outcome {
            bound: self.floor.min(self.upper),
            complete: self.floor >= self.upper,
            plan: self.plan,
        }
    }

    /// Raises the bound by prices of the relaxation and by cuts, and rules out what it can.
    fn raise(&mut self) {
        let mut idle = 0;
        for _ in 0..=ROUNDS {
            let columns: Vec<u32> = self.master.alive().to_vec();
            let ran = self.run_highs(&columns, None, MOST_SECONDS);
            let Some(ran) = ran.filter(|ran| ran.done) else {
                return;
            };
            let bound = self.master.bound(&ran.prices);
            if bound.value > self.floor || self.root_prices.is_empty() {
                self.root_prices = ran.prices;
            }
            let gain = bound.value.saturating_sub(self.floor);
            idle = if gain < self.floor / LITTLE { idle + 1 } else { 0 };
            self.floor = self.floor.max(bound.value);
            self.watch.bounded(self.floor.min(self.upper));
            self.master.fix(&bound, self.upper);
            if self.floor >= self.upper || idle > PATIENCE {
                return;
            }
            let parts: Vec<(&[u16], f64)> = columns
                .iter()
                .zip(&ran.taken)
                .filter(|(_, amount)| (WHOLE..1.0 - WHOLE).contains(*amount))
                .map(|(column, amount)| (self.candidates.group(*column as usize), *amount))
                .collect();
            let cuts = broken_cuts(self.case.len(), &parts, self.case.len() / 4 + 10);
            if cuts.is_empty() {
                return;
            }
            cuts.into_iter().for_each(|cut| self.master.note_cut(cut));
        }
    }

    /// Looks for a plan below a guess for so many seconds. Whether it is settled that there is one, or none; nothing when
    /// there is no going on.
    fn below(&mut self, guess: i64, seconds: f64) -> Option<bool> {
        let bound = self.master.bound(&self.root_prices);
        let alive = self.master.alive().iter().enumerate();
        let helping = alive.filter(|(place, _)| bound.may_help(*place, guess));
        let columns: Vec<u32> = helping.map(|(_, column)| *column).collect();
        let ran = self.run_highs(&columns, Some(guess), seconds)?;
        let whole = columns
            .iter()
            .zip(&ran.taken)
            .filter(|(_, amount)| **amount > 0.5);
        let taken: Vec<u32> = whole.map(|(column, _)| *column).collect();
        let regions: usize = taken.iter().map(|column| self.master.group(*column).len()).sum();
        let mut found = None;
        if regions == self.case.len() {
            self.local.set(&taken);
            found = self.local.plan();
        }
        let metres = |amount: f64| amount * self.master.unit();
        let (value, lowest) = (metres(ran.value), metres(ran.bound));
        let cost = |column: &u32| self.candidates.cost(*column as usize);
        let exact = found.as_ref().map(|plan| plan.iter().map(cost).sum::<i64>());
        found.into_iter().for_each(|plan| self.offer(plan));
        if ran.done {
            // What it says it found must be what its plan costs in whole numbers; no other of these candidates is cheaper,
            // and no plan below the guess is of others.
            let close = |exact: &i64| (value - *exact as f64).abs() < 0.5;
            if !ran.taken.is_empty() && !exact.as_ref().is_some_and(close) {
                return None;
            }
            self.floor = self.floor.max(exact.unwrap_or(guess).min(guess));
        } else if lowest.is_finite() {
            // A metre in a thousand kilometres is left for its arithmetic.
            self.floor = self
                .floor
                .max(((lowest * (1.0 - 1e-6)).floor() as i64).min(guess));
        }
        self.watch.bounded(self.floor.min(self.upper));
        Some(ran.done)
    }

    /// Has HiGHS solve these columns: taken in part, or whole for a plan below a value; nothing when it failed or the search
    /// was stopped.
    fn run_highs(&mut self, columns: &[u32], below: Option<i64>, seconds: f64) -> Option<Ran> {
        let mut problem = ColProblem::new();
        let rows: Vec<Row> = self
            .master
            .limits()
            .map(|(sense, limit)| match sense {
                Sense::Equal => problem.add_row(limit..=limit),
                Sense::AtMost => problem.add_row(..=limit),
                Sense::AtLeast => problem.add_row(limit..),
            })
            .collect();
        let mut in_rows = Vec::new();
        for column in columns {
            in_rows.clear();
            self.master.rows(*column, &mut in_rows);
            let factors = in_rows.iter().map(|row| (rows[*row as usize], 1.0));
            let cost = self.master.cost(*column);
            if below.is_some() {
                problem.add_integer_column(cost, 0.0..=1.0, factors);
            } else {
                problem.add_column(cost, 0.0.., factors);
            }
        }
        let unit = self.master.unit();
        let below = below.map(|value| (value as f64 - 0.5) / unit);
        let (told, hear) = mpsc::channel();
        thread::spawn(move || {
            // Nobody hears it when the search was stopped.
            let _ = told.send(run(problem, below, 0.5 / unit, seconds));
        });
        loop {
            match hear.recv_timeout(LOOK) {
                Ok(ran) => return ran,
                Err(mpsc::RecvTimeoutError::Timeout) if self.watch.goes_on() => {}
                Err(_) => return None,
            }
        }
    }
}

fn run(problem: ColProblem, below: Option<f64>, gap: f64, seconds: f64) -> Option<Ran> {
    let mut model = problem.try_optimise(Goal::Minimise).ok()?;
    set(&mut model, gap, seconds).ok()?;
    if let Some(below) = below {
        model.try_set_option("objective_bound", below).ok()?;
    }
    let solved = model.try_solve().ok()?;
    let (done, found) = match solved.status() {
        HighsModelStatus::Optimal => (true, true),
        HighsModelStatus::ReachedTimeLimit => (false, true),
        // No plan of these columns is below the value.
        HighsModelStatus::Infeasible | HighsModelStatus::ObjectiveBound if below.is_some() => (true, false),
        _ => return None,
    };
    let solution = solved.get_solution();
    Some(Ran {
        done,
        taken: if found {
            solution.columns().to_vec()
        } else {
            Vec::new()
        },
        prices: solution.dual_rows().to_vec(),
        value: solved.objective_value(),
        bound: match below.is_some() {
            true => solved.double_info_value(c"mip_dual_bound").ok()?,
            false => f64::NEG_INFINITY,
        },
    })
}

fn set(model: &mut Model, gap: f64, seconds: f64) -> Result<(), highs::TrySetOptionError> {
    model.try_set_option("threads", 1)?;
    model.try_set_option("parallel", "off")?;
    model.try_set_option("time_limit", seconds)?;
    model.try_set_option("mip_rel_gap", 0.0)?;
    model.try_set_option("mip_abs_gap", gap)?;
    model.try_set_option("mip_feasibility_tolerance", EXACT)?;
    model.try_set_option("primal_feasibility_tolerance", EXACT)?;
    model.try_set_option("dual_feasibility_tolerance", EXACT)
}
