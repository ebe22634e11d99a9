//! Resident memory of the server. Pages of the database that are mapped into memory are the system's cache and count apart:
//! the figure is everything that is resident, program text included, without mappings of the database's files.

use std::{
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
    time::Duration,
};

use crate::{figures::Figures, support::wire::Process};

/// Resident megabytes of a process without its database.
fn resident(server: &Process) -> f64 {
    let maps = std::fs::read_to_string(format!("/proc/{}/smaps", server.id())).unwrap_or_default();
    let (mut kilobytes, mut of_database) = (0_u64, false);
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("Rss:") if !of_database => {
                let size: u64 = words.next().and_then(|size| size.parse().ok()).unwrap_or(0);
                kilobytes += size;
            }
            Some(first) if !first.ends_with(':') => of_database = line.contains(".sqlite"),
            _ => {}
        }
    }
    kilobytes as f64 / 1024.0
}

/// A server that has answered once and does nothing.
pub fn idle(server: &Process, figures: &mut Figures) {
    thread::sleep(Duration::from_secs(1));
    figures.note("resident memory, idle", resident(server), "MB");
}

/// Says that the work is over, also when it ends in a panic.
struct End<'a>(&'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The most that is resident while something is done.
pub fn most_during<R>(server: &Process, work: impl FnOnce() -> R) -> (f64, R) {
    let (over, most) = (AtomicBool::new(false), AtomicU64::new(0));
    let watch = || {
        while !over.load(Ordering::Relaxed) {
            most.fetch_max(resident(server) as u64, Ordering::Relaxed);
            thread::sleep(Duration::from_millis(50));
        }
    };
    let result = thread::scope(|scope| {
        scope.spawn(watch);
        let _end = End(&over);
        work()
    });
    (most.load(Ordering::Relaxed) as f64, result)
}
