//! What deciding about a date brought, remembered so that the search decides first what brings most (pseudo-costs).

/// By how much bounds rose, added up, and how often.
#[derive(Clone, Copy, Debug, Default)]
struct Risen {
    sum: f64,
    times: f64,
}

impl Risen {
    fn mean(self) -> Option<f64> {
        (self.times > 0.0).then(|| self.sum / self.times)
    }
}

/// What was learned, of each date for running and for not running.
#[derive(Clone, Debug)]
pub(super) struct Lessons {
    dates: Vec<[Risen; 2]>,
    all: [Risen; 2],
}

impl Lessons {
    /// Nothing yet.
    pub fn new(dates: usize) -> Self {
        Self {
            dates: vec![Default::default(); dates],
            all: Default::default(),
        }
    }

    /// Notes that the bound rose so much when it was decided whether a date runs.
    pub fn learn(&mut self, date: usize, runs: bool, by: f64) {
        let of_date = self.dates.get_mut(date).into_iter().flatten();
        for (place, risen) in of_date.enumerate().chain(self.all.iter_mut().enumerate()) {
            if place == usize::from(runs) {
                risen.sum += by;
                risen.times += 1.0;
            }
        }
    }

    /// By how much the bound rose in the mean when it was decided so about this date.
    pub fn mean(&self, date: usize, runs: bool) -> Option<f64> {
        let [no, yes] = self.dates.get(date)?;
        (if runs { yes } else { no }).mean()
    }

    /// The same for all dates.
    pub fn mean_of_all(&self, runs: bool) -> Option<f64> {
        let [no, yes] = self.all;
        (if runs { yes } else { no }).mean()
    }
}
