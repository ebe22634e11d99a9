//! When an attempt may begin, what is kept of what comes in, and how it ends.

use items::{Answer, Exact};

use super::super::model::{AttemptId, AttemptState, attempt};

/// Differences of marks smaller than this come from the arithmetic of thirds, not from answers.
const MARGIN: f64 = 1e-9;

/// What asking for an attempt leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// One is open already: it goes on.
    Continue(AttemptId),
    /// A new one with this number.
    New(i32),
}

/// Why no attempt can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refuse {
    /// So many were allowed, and all are used.
    NoneLeft(i32),
}

/// One attempt at a time, and no more than are allowed (0: as many as one likes).
pub fn decide_start(allowed: i32, earlier: &[attempt::Model]) -> Result<Start, Refuse> {
    if let Some(open) = earlier.iter().find(|attempt| attempt.state == AttemptState::Open) {
        return Ok(Start::Continue(open.id));
    }
    let next = earlier.iter().map(|attempt| attempt.number).max().unwrap_or(0) + 1;
    if allowed > 0 && next > allowed {
        return Err(Refuse::NoneLeft(allowed));
    }
    Ok(Start::New(next))
}

/// What becomes of an answer that arrives with a whole page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is what is stored already.
    Same,
    /// What is stored was saved after the page was shown, from elsewhere: that stays.
    KeepStored,
    /// It takes the stored one's place.
    Take,
}

/// Decides for one item: `stored` is the stored answer with its sequence number, `page_seq` the highest number that the
/// page knew of.
pub fn place(stored: Option<(&Answer, i64)>, sent: &Answer, page_seq: i64) -> Place {
    match stored {
        None if sent.is_blank() => Place::Same,
        Some((answer, _)) if answer == sent => Place::Same,
        Some((_, seq)) if seq > page_seq => Place::KeepStored,
        _ => Place::Take,
    }
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Marks earned.
    pub score: Exact,
    /// Marks that there were to earn.
    pub most: Exact,
    /// Whether the pass mark was reached.
    pub passed: bool,
}

/// Adds up the items, each with the share that it earned and what it was worth; exactly, so that three thirds pass a pass mark
/// of all. What still waits for a trainer earns nothing so far.
pub fn outcome(items: &[(Option<Exact>, &Exact)], pass_percent: i32) -> Outcome {
    let earned = |(share, worth): &(Option<Exact>, &Exact)| share.as_ref().map(|share| share * worth);
    let score: Exact = items.iter().filter_map(earned).sum();
    let most: Exact = items.iter().map(|(_, worth)| *worth).sum();
    let passed = &score * &Exact::whole(100) >= &Exact::whole(pass_percent.into()) * &most;
    Outcome { score, most, passed }
}

/// The score in whole per cent, never rounded up over a pass mark that was missed.
pub fn percent(score: f64, most: f64) -> i32 {
    if most <= 0.0 {
        return 0;
    }
    #[allow(clippy::cast_possible_truncation)]
    let whole = (score / most * 100.0 + MARGIN).floor() as i32;
    whole.clamp(0, 100)
}
