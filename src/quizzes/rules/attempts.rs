//! When an attempt may begin, what is kept of what comes in, and how it ends.

use items::{Answer, Exact};
use time::{Duration, OffsetDateTime};

use super::super::model::{AtEnd, AttemptId, AttemptState, Counts, Settings, Shown, Terms, attempt};
use crate::kernel::{text::Message, zones};

/// Differences of marks smaller than this come from the arithmetic of thirds, not from answers.
const MARGIN: f64 = 1e-9;

/// How long after the end of an attempt answers are taken that were sent before it.
pub const ON_THE_WAY: Duration = Duration::seconds(10);

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
    /// The quiz opens only then.
    NotOpen(OffsetDateTime),
    /// The quiz closed then.
    Closed(OffsetDateTime),
    /// The one before was handed in too short a while ago: not before then.
    Wait(OffsetDateTime),
}

impl Refuse {
    /// How it is told; moments are those of a wall clock in the zone.
    pub fn message(self, zone: &str) -> Message {
        let at = |key, moment| Message::new(key).with_datetime("at", zones::local(moment, zone));
        match self {
            Refuse::NoneLeft(allowed) => Message::new("quizzes-refused-none-left").with("allowed", allowed),
            Refuse::NotOpen(opens) => at("quizzes-refused-not-open", opens),
            Refuse::Closed(closed) => at("quizzes-refused-closed", closed),
            Refuse::Wait(until) => at("quizzes-refused-wait", until),
        }
    }
}

impl Terms {
    /// How many attempts are allowed (0: as many as one likes).
    pub fn allowed(&self) -> i32 {
        if self.attempts_allowed == 0 {
            0
        } else {
            self.attempts_allowed.saturating_add(self.extra_attempts)
        }
    }

    /// Whether the quiz has closed.
    pub fn closed(&self, now: OffsetDateTime) -> bool {
        self.closes_at.is_some_and(|closes| closes <= now)
    }

    /// Until when an attempt that begins now can be answered, and until when it can be handed in; no end where there is none.
    /// A closing date cuts the time limit, never the extra time.
    pub fn ends(&self, settings: &Settings, now: OffsetDateTime) -> Option<(OffsetDateTime, OffsetDateTime)> {
        let minutes = |count: i32| Duration::minutes(count.into());
        let limit = (settings.limit_minutes > 0).then(|| now + minutes(settings.limit_minutes));
        let end = [limit, self.closes_at].into_iter().flatten().min()?;
        let due = end + minutes(self.extra_minutes);
        let grace = match settings.at_end {
            AtEnd::Grace => minutes(settings.grace_minutes),
            AtEnd::Submit | AtEnd::Discard => Duration::ZERO,
        };
        Some((due, due + grace))
    }

    /// Whether something is shown by now. What waits for an end waits for that of an attempt that is open, which may ask the same.
    pub fn shows(&self, when: Shown, now: OffsetDateTime) -> bool {
        let allowed = self.allowed();
        match when {
            Shown::AtOnce => true,
            Shown::Never => false,
            Shown::Exhausted | Shown::Closed if self.open > 0 => false,
            Shown::Exhausted => self.closed(now) || (allowed > 0 && self.attempts >= i64::from(allowed)),
            Shown::Closed => self.closed(now),
        }
    }
}

/// The end that an open attempt gets under terms that have changed, if that is later than the one it has; `Some(None)` where it has none
/// any more. Nobody loses time that they were told of. An end that was set by hand moves by what was added to the one that the quiz would
/// have given.
pub fn prolonged(
    (before, after): (&Terms, &Terms),
    settings: &Settings,
    attempt: &attempt::Model,
) -> Option<Option<(OffsetDateTime, OffsetDateTime)>> {
    let (due, end) = (attempt.due_at?, attempt.ends_at?);
    let [was, is] = [before, after].map(|terms| terms.ends(settings, attempt.started_at));
    if was.is_some_and(|(was, _)| was == due) {
        return match is {
            Some((is, _)) if is <= due => None,
            later => Some(later),
        };
    }
    let more = match (was, is) {
        (Some((was, _)), Some((is, _))) => is - was,
        _ => Duration::minutes((after.extra_minutes - before.extra_minutes).into()),
    };
    more.is_positive().then(|| Some((due + more, end + more)))
}

/// One attempt at a time, no more than are allowed, while the quiz is open, and not too soon after the one before. An attempt that is
/// open goes on even after the quiz has closed: it has its own end.
pub fn decide_start(
    settings: &Settings,
    terms: &Terms,
    earlier: &[attempt::Model],
    now: OffsetDateTime,
) -> Result<Start, Refuse> {
    let is_over = |end: OffsetDateTime| end + ON_THE_WAY < now;
    let goes_on = |attempt: &&attempt::Model| {
        attempt.state == AttemptState::Open && !attempt.ends_at.is_some_and(is_over)
    };
    if let Some(open) = earlier.iter().find(goes_on) {
        return Ok(Start::Continue(open.id));
    }
    let allowed = terms.allowed();
    let next = earlier.iter().map(|attempt| attempt.number).max().unwrap_or(0) + 1;
    if allowed > 0 && next > allowed {
        return Err(Refuse::NoneLeft(allowed));
    }
    if let Some(opens) = terms.opens_at.filter(|opens| now < *opens) {
        return Err(Refuse::NotOpen(opens));
    }
    if let Some(closes) = terms.closes_at.filter(|closes| *closes <= now) {
        return Err(Refuse::Closed(closes));
    }
    let ended = earlier
        .iter()
        .filter_map(|attempt| attempt.submitted_at.or(attempt.ends_at))
        .max();
    let wait = Duration::minutes(settings.wait_minutes.into());
    match ended.map(|ended| ended + wait) {
        Some(until) if now < until => Err(Refuse::Wait(until)),
        _ => Ok(Start::New(next)),
    }
}

/// What can still be done with an open attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It can be answered.
    Answering,
    /// It can be handed in.
    HandingIn,
    /// Its time is over: it is handed in as it is.
    HandedIn,
    /// Its time is over: it does not count.
    Lapsed,
}

/// What can be done with an open attempt at this moment. Answers that were sent in time are taken a little later.
pub fn phase(attempt: &attempt::Model, at_end: AtEnd, now: OffsetDateTime) -> Phase {
    let over = |end: Option<OffsetDateTime>| end.is_some_and(|end| end + ON_THE_WAY < now);
    match at_end {
        _ if !over(attempt.due_at) => Phase::Answering,
        AtEnd::Submit => Phase::HandedIn,
        _ if !over(attempt.ends_at) => Phase::HandingIn,
        AtEnd::Grace | AtEnd::Discard => Phase::Lapsed,
    }
}

/// An attempt that was handed in and marked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// Marks earned.
    pub score: f64,
    /// Marks that there were to earn.
    pub most: f64,
    /// Whether the pass mark was reached.
    pub passed: bool,
}

impl Scored {
    fn share(&self) -> f64 {
        if self.most > 0.0 {
            self.score / self.most
        } else {
            0.0
        }
    }
}

/// Somebody's attempts at a quiz as they are gathered, the first one first; what the quiz of the newest says holds for all.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    counts: Counts,
    pass_percent: i32,
    scored: Vec<Scored>,
}

impl Tally {
    /// Takes the next attempt, with the settings and the pass mark of the quiz that it was made at.
    pub fn take(&mut self, settings: &Settings, pass_percent: i32, scored: Scored) {
        (self.counts, self.pass_percent) = (settings.counts, pass_percent);
        self.scored.push(scored);
    }

    /// How many attempts there are.
    pub fn attempts(&self) -> usize {
        self.scored.len()
    }

    /// What counts of them: see [`counted`].
    pub fn counted(&self) -> Option<(usize, Scored)> {
        counted(self.counts, self.pass_percent, &self.scored)
    }
}

/// What counts of somebody's attempts, the first one first: the place of the one that counts, and what it comes to. Of a mean no
/// attempt is the one; its marks are those of the newest quiz, and it passes where the mean of the shares reaches the pass mark.
pub fn counted(counts: Counts, pass_percent: i32, attempts: &[Scored]) -> Option<(usize, Scored)> {
    let last = attempts.len().checked_sub(1)?;
    let at = |place: usize| attempts.get(place).map(|scored| (place, *scored));
    match counts {
        Counts::First => at(0),
        Counts::Last => at(last),
        Counts::Best => {
            let best = attempts.iter().enumerate().rev();
            let (place, best) = best.max_by(|(_, one), (_, other)| one.share().total_cmp(&other.share()))?;
            let passed = attempts.iter().any(|scored| scored.passed);
            Some((place, Scored { passed, ..*best }))
        }
        Counts::Mean => {
            #[allow(clippy::cast_precision_loss)]
            let share = attempts.iter().map(Scored::share).sum::<f64>() / attempts.len() as f64;
            let (_, newest) = at(last)?;
            let passed = share * 100.0 + MARGIN >= f64::from(pass_percent);
            Some((
                last,
                Scored {
                    score: share * newest.most,
                    passed,
                    ..newest
                },
            ))
        }
    }
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
