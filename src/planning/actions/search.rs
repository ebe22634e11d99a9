//! Searches: those of a small case at once, others in threads of their own, one at a time, so that pages stay quick. What a
//! search knows so far is told to the page, which may stop it.

use std::{
    collections::HashMap,
    ops::ControlFlow,
    sync::{
        Arc, LazyLock, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use planner::{grouping, seating};
use rocket::tokio::{
    self,
    sync::Semaphore,
    task::{JoinError, spawn_blocking},
};
use uuid::Uuid;

use super::one_more::one_more_each;
use crate::{
    kernel::{app::App, clock::stopwatch, fault::Fault},
    planning::{
        model::{PlanId, SeatingId},
        parts::{Outcome, SeatingOutcome},
        rules::{outcome_of, seating_outcome},
        store,
    },
};

/// A small case is solved while its asker waits, for at most so long; a large one for at most the other.
const SMALL_TAKES: Duration = Duration::from_secs(5);
const LARGE_TAKES: Duration = Duration::from_secs(120);
/// How hard a seating is, its size does not tell: each is tried while its asker waits, for so long. Beyond that it is large.
const TRIAL_TAKES: Duration = Duration::from_secs(1);
/// More people than this are not tried first.
const TRIED: usize = 2_000;

/// Large searches at a time: each fills a core.
static TURNS: Semaphore = Semaphore::const_new(1);

static RUNNING: LazyLock<Mutex<HashMap<Uuid, Arc<Search>>>> = LazyLock::new(Mutex::default);

struct Search {
    progress: Mutex<Option<(Progress, Duration)>>,
    stopped: AtomicBool,
}

/// What a search is for.
#[derive(Clone)]
pub enum Task {
    /// A plan.
    Plan(PlanId, Arc<grouping::Case>),
    /// A seating.
    Seating(SeatingId, Arc<seating::SeatingCase>),
}

impl Task {
    fn id(&self) -> Uuid {
        match self {
            Self::Plan(id, _) => id.0,
            Self::Seating(id, _) => id.0,
        }
    }

    /// How long it may take while its asker waits; `None` for what is known to be large.
    fn trial(&self) -> Option<Duration> {
        match self {
            Self::Plan(_, case) => (case.len() <= grouping::SMALL).then_some(SMALL_TAKES),
            Self::Seating(_, case) => (case.people().len() <= TRIED).then_some(TRIAL_TAKES),
        }
    }
}

/// What a search knows so far.
#[derive(Clone, Copy, Debug)]
pub enum Progress {
    /// Of a plan.
    Plan(grouping::Progress),
    /// Of a seating.
    Seating(seating::Progress),
}

/// What came of a search.
enum Found {
    Plan(Outcome),
    Seating(SeatingOutcome),
}

impl Found {
    /// Whether a longer search could find more. A plan that was tried is kept as it is.
    fn is_final(&self) -> bool {
        match self {
            Self::Plan(_) => true,
            Self::Seating(outcome) => {
                let known = outcome.more.iter().all(|more| more.metres.is_some());
                match outcome.status.as_str() {
                    "optimal" => known,
                    "infeasible" => !outcome.conflict.is_empty(),
                    _ => false,
                }
            }
        }
    }
}

/// How far a search is.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    /// What it knows; `None` while it waits for its turn.
    pub progress: Option<Progress>,
    /// For how long it has been searching.
    pub seconds: u64,
}

/// The search for a plan or seating that goes on in this server.
pub fn running(id: Uuid) -> Option<Running> {
    let search = Arc::clone(searches().get(&id)?);
    let known = *search.progress.lock().unwrap_or_else(PoisonError::into_inner);
    Some(Running {
        progress: known.map(|(progress, _)| progress),
        seconds: known.map_or(0, |(_, since)| since.as_secs()),
    })
}

/// Stops a search; the best that was found so far is kept.
pub fn stop(id: Uuid) {
    if let Some(search) = searches().get(&id) {
        search.stopped.store(true, Ordering::Relaxed);
    }
}

fn searches() -> std::sync::MutexGuard<'static, HashMap<Uuid, Arc<Search>>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes a search off the list also when it panics.
struct OnList(Uuid);

impl Drop for OnList {
    fn drop(&mut self) {
        searches().remove(&self.0);
    }
}

/// Begins a search, unless it is on already. What takes no time has ended when this returns.
pub async fn start(app: &App, task: Task) -> Result<(), Fault> {
    let search = Arc::new(Search {
        progress: Mutex::default(),
        stopped: AtomicBool::new(false),
    });
    {
        let mut searches = searches();
        if searches.contains_key(&task.id()) {
            return Ok(());
        }
        searches.insert(task.id(), Arc::clone(&search));
    }
    let listed = OnList(task.id());
    if let Some(most) = task.trial() {
        let found = run(&search, &task, most).await?;
        if found.is_final() {
            return keep(app, &task, found).await;
        }
    }
    let app = app.clone();
    tokio::spawn(async move {
        let turn = TURNS.acquire().await;
        let kept = match run(&search, &task, LARGE_TAKES).await {
            Ok(found) => keep(&app, &task, found).await,
            Err(fault) => Err(fault),
        };
        if let Err(fault) = kept {
            log::error!("search {}: {fault:?}", task.id());
        }
        drop((turn, listed));
    });
    Ok(())
}

async fn run(search: &Arc<Search>, task: &Task, most: Duration) -> Result<Found, Fault> {
    let (search, task) = (Arc::clone(search), task.clone());
    let found = spawn_blocking(move || found(&search, &task, most)).await;
    found.map_err(|error: JoinError| Fault::Broken(format!("a search ended early: {error}")))
}

async fn keep(app: &App, task: &Task, found: Found) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    match (task, found) {
        (Task::Plan(id, _), Found::Plan(outcome)) => store::keep(&tx, *id, outcome).await?,
        (Task::Seating(id, _), Found::Seating(outcome)) => store::keep_seating(&tx, *id, outcome).await?,
        _ => return Err(Fault::Broken("an answer to another question".to_owned())),
    }
    Ok(tx.commit().await?)
}

fn found(search: &Search, task: &Task, most: Duration) -> Found {
    let watch = stopwatch();
    let tell = |progress: Progress| {
        let since = watch.elapsed();
        *search.progress.lock().unwrap_or_else(PoisonError::into_inner) = Some((progress, since));
        if since > most || search.stopped.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let milliseconds = || u64::try_from(watch.elapsed().as_millis()).unwrap_or(u64::MAX);
    match task {
        Task::Plan(_, case) => {
            let solution = grouping::solve(case, &mut |progress| tell(Progress::Plan(*progress)));
            Found::Plan(outcome_of(case, &solution, milliseconds()))
        }
        Task::Seating(_, case) => {
            let mut watcher = |progress: &seating::Progress| tell(Progress::Seating(*progress));
            let outcome = seating::solve(case, &mut watcher);
            let more = one_more_each(case, &outcome, &mut |progress| tell(Progress::Seating(*progress)));
            Found::Seating(seating_outcome(&outcome, more, milliseconds()))
        }
    }
}
