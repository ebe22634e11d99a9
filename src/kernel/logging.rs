//! The log: our own lines and everybody's warnings, one line each, on standard error.

use std::io::Write;

use log::{LevelFilter, Log, Metadata, Record};

struct Lines;

impl Log for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("evenhand") || metadata.level() <= log::Level::Warn
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            // Standard error is not buffered: written piece by piece, a line would be a dozen calls of the system.
            let line = format!("{:5} {}\n", record.level(), record.args());
            std::io::stderr().write_all(line.as_bytes()).ok();
        }
    }

    fn flush(&self) {}
}

/// Starts the log; a second call changes nothing.
pub fn start(level: LevelFilter) {
    if log::set_logger(&Lines).is_ok() {
        log::set_max_level(level);
    }
}
