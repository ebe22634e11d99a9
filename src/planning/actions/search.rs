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

use planner::grouping::{Case, Progress, SMALL, solve};
use rocket::tokio::{
    self,
    sync::Semaphore,
    task::{JoinError, spawn_blocking},
};

use crate::{
    kernel::{app::App, clock::stopwatch, fault::Fault},
    planning::{model::PlanId, parts::Outcome, rules::outcome_of, store},
};

/// A small case is solved while its asker waits, for at most so long; a large one for at most the other.
const SMALL_TAKES: Duration = Duration::from_secs(5);
const LARGE_TAKES: Duration = Duration::from_secs(120);

/// Large searches at a time: each fills a core.
static TURNS: Semaphore = Semaphore::const_new(1);

static RUNNING: LazyLock<Mutex<HashMap<PlanId, Arc<Search>>>> = LazyLock::new(Mutex::default);

struct Search {
    progress: Mutex<Option<(Progress, Duration)>>,
    stopped: AtomicBool,
}

/// How far a search is.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    /// What it knows; `None` while it waits for its turn.
    pub progress: Option<Progress>,
    /// For how long it has been searching.
    pub seconds: u64,
}

/// The search for a plan that goes on in this server.
pub fn running(id: PlanId) -> Option<Running> {
    let search = Arc::clone(searches().get(&id)?);
    let known = *search.progress.lock().unwrap_or_else(PoisonError::into_inner);
    Some(Running {
        progress: known.map(|(progress, _)| progress),
        seconds: known.map_or(0, |(_, since)| since.as_secs()),
    })
}

/// Stops the search for a plan; the best plan found so far is kept.
pub fn stop(id: PlanId) {
    if let Some(search) = searches().get(&id) {
        search.stopped.store(true, Ordering::Relaxed);
    }
}

fn searches() -> std::sync::MutexGuard<'static, HashMap<PlanId, Arc<Search>>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes a search off the list also when it panics.
struct Listed(PlanId);

impl Drop for Listed {
    fn drop(&mut self) {
        searches().remove(&self.0);
    }
}

/// Begins a search, unless it is on already. That of a small case has ended when this returns.
pub async fn start(app: &App, id: PlanId, case: Case) -> Result<(), Fault> {
    let search = Arc::new(Search {
        progress: Mutex::default(),
        stopped: AtomicBool::new(false),
    });
    {
        let mut searches = searches();
        if searches.contains_key(&id) {
            return Ok(());
        }
        searches.insert(id, Arc::clone(&search));
    }
    let listed = Listed(id);
    let app = app.clone();
    if case.len() <= SMALL {
        return run(&app, listed, search, case, SMALL_TAKES).await;
    }
    tokio::spawn(async move {
        let turn = TURNS.acquire().await;
        if let Err(fault) = run(&app, listed, search, case, LARGE_TAKES).await {
            log::error!("plan {id}: {fault:?}");
        }
        drop(turn);
    });
    Ok(())
}

async fn run(
    app: &App,
    listed: Listed,
    search: Arc<Search>,
    case: Case,
    most: Duration,
) -> Result<(), Fault> {
    let outcome = spawn_blocking(move || outcome(&search, &case, most)).await;
    let crashed = |error: JoinError| Fault::Broken(format!("a search ended early: {error}"));
    let outcome = outcome.map_err(crashed)?;
    let tx = app.db.write().await?;
    store::keep(&tx, listed.0, outcome).await?;
    Ok(tx.commit().await?)
}

fn outcome(search: &Search, case: &Case, most: Duration) -> Outcome {
    let watch = stopwatch();
    let mut watcher = |progress: &Progress| {
        let since = watch.elapsed();
        *search.progress.lock().unwrap_or_else(PoisonError::into_inner) = Some((*progress, since));
        if since > most || search.stopped.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let solution = solve(case, &mut watcher);
    let milliseconds = u64::try_from(watch.elapsed().as_millis()).unwrap_or(u64::MAX);
    outcome_of(case, &solution, milliseconds)
}
