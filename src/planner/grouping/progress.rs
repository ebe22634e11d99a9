//! How far a search is, told to whoever started it, who may stop it. The search knows no clock: whoever watches does.

use std::ops::ControlFlow;

/// What a search is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Listing the groups that keep the rules.
    Candidates,
    /// Solving a small case completely.
    Programme,
    /// Looking for good plans.
    Improving,
    /// Raising the bound that no plan can be below.
    Bounding,
    /// Closing what is left between plan and bound.
    Branching,
    /// Finding out which rules exclude each other.
    Conflicts,
}

/// How far a search is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub stage: Stage,
    /// Groups found so far.
    pub candidates: usize,
    /// The value of the best plan so far, in participant-metres.
    pub best: Option<i64>,
    /// No plan is below this.
    pub bound: Option<i64>,
}

/// Who is told how far a search is; it stops when the answer is `Break`.
pub type Watcher<'a> = &'a mut dyn FnMut(&Progress) -> ControlFlow<()>;

/// A search's side of being watched.
pub(super) struct Watch<'a> {
    watcher: Watcher<'a>,
    progress: Progress,
    stopped: bool,
}

impl<'a> Watch<'a> {
    pub fn new(watcher: Watcher<'a>, stage: Stage) -> Self {
        let progress = Progress {
            stage,
            candidates: 0,
            best: None,
            bound: None,
        };
        Self {
            watcher,
            progress,
            stopped: false,
        }
    }

    /// Tells how far it is; `false` when the search must stop.
    pub fn goes_on(&mut self) -> bool {
        self.stopped = self.stopped || (self.watcher)(&self.progress).is_break();
        !self.stopped
    }

    pub fn is_stopped(&self) -> bool {
        self.stopped
    }

    pub fn progress(&self) -> Progress {
        self.progress
    }

    pub fn stage(&mut self, stage: Stage) {
        self.progress.stage = stage;
    }

    pub fn candidates(&mut self, count: usize) {
        self.progress.candidates = count;
    }

    /// Notes the value of a plan, if it is better than those before.
    pub fn found(&mut self, value: i64) {
        self.progress.best = Some(self.progress.best.map_or(value, |best| best.min(value)));
    }

    /// Notes a bound, if it is better than those before.
    pub fn bounded(&mut self, bound: i64) {
        self.progress.bound = Some(self.progress.bound.map_or(bound, |best| best.max(bound)));
    }
}
