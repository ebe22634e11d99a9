//! The figures of the final report, taken from the evidence: people once each, as the common indicators count them, and
//! participants in editions, as the attendance workbook lists them.

use std::{any::Any, collections::BTreeMap};

use time::OffsetDateTime;

use super::{
    facts::{EditionFacts, Evidence, ParticipantFacts},
    indicators::{Figures, Period, count, entered},
    participation::{Participation, participations},
    suppression::PublicTable,
};
use crate::{
    editions::{Edition, EditionState, Venue},
    enrolment::EnrolmentState,
    kernel::zones,
    projects::{Project, Target},
    quizzes::Gains,
    regions::MapPicture,
    surveys::Evaluated,
};

/// Everything that the report is written from, as of the moment of its evidence.
pub struct Gathered {
    /// The project.
    pub project: Project,
    /// Its evidence.
    pub evidence: Evidence,
    /// What the evidence does not say of each of its editions, in the same order.
    pub runs: Vec<Run>,
    /// The names of all regions by code.
    pub regions: BTreeMap<String, String>,
    /// The names of the project's regions.
    pub places: Vec<String>,
    /// The names of the project's role categories, in its order.
    pub roles: Vec<String>,
    /// What was promised.
    pub targets: Vec<Target>,
    /// What was reached of it, by indicator, as the page of the project has it.
    pub reached: BTreeMap<String, i64>,
    /// Gain from the tests before to the tests after.
    pub gains: Gains,
    /// What came of the evaluations.
    pub evaluated: Vec<Evaluated>,
    /// The groups of regions.
    pub groups: Vec<Group>,
    /// Each country that has some of them, by code and name, with its map.
    pub maps: Vec<(String, String, MapPicture)>,
    /// The table of participants as it is published, in the report for the public.
    pub published: Option<PublicFigures>,
    /// The turn to hold so much in memory, until all of it is dropped.
    pub _turn: Box<dyn Any + Send + Sync>,
}

/// What the evidence does not say of an edition.
pub struct Run {
    /// The edition.
    pub edition: Edition,
    /// Where it is held.
    pub venue: Venue,
    /// The full codes of its regions.
    pub regions: Vec<String>,
    /// How many sessions its agenda has.
    pub sessions: usize,
}

/// Regions that were brought together, in one edition or in several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The full codes of the regions.
    pub regions: Vec<String>,
    /// The editions, as places among those of the evidence.
    pub runs: Vec<usize>,
}

/// The groups of editions that were not called off, in the order of the first edition of each.
pub fn groups(runs: &[Run]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (place, run) in runs.iter().enumerate() {
        if run.regions.is_empty() || is_off(run) {
            continue;
        }
        match groups.iter_mut().find(|group| group.regions == run.regions) {
            Some(known) => known.runs.push(place),
            None => groups.push(Group {
                regions: run.regions.clone(),
                runs: vec![place],
            }),
        }
    }
    groups
}

/// Whether an edition was cancelled or merged into another.
pub fn is_off(run: &Run) -> bool {
    matches!(run.edition.state, EditionState::Cancelled | EditionState::Merged)
}

/// Participants by region and role category as they are published.
#[derive(Clone, Debug)]
pub struct PublicFigures {
    /// Counts below this are left out.
    pub k: u32,
    /// The regions, by name.
    pub regions: Vec<String>,
    /// The role categories, by name.
    pub roles: Vec<String>,
    /// The counts.
    pub table: PublicTable,
}

/// How far somebody came in the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'e> {
    /// The region of the first enrolment under which the person was there; of the first at all for who never came.
    pub region: &'e str,
    /// The role category of that enrolment.
    pub role: &'e str,
    /// Whether the person was there for at least a minute.
    pub came: bool,
    /// Whether all conditions of a course were met.
    pub completed: bool,
    /// Whether the person holds a valid certificate.
    pub certified: bool,
}

/// How many came how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those who have or had a seat, and those who were there.
    pub enrolled: usize,
    /// Those who were there for at least a minute.
    pub came: usize,
    /// Those who met all conditions of a course.
    pub completed: usize,
    /// Those who hold a valid certificate.
    pub certified: usize,
}

impl Counts {
    fn add(&mut self, came: bool, completed: bool, certified: bool) {
        self.enrolled += 1;
        self.came += usize::from(came);
        self.completed += usize::from(completed);
        self.certified += usize::from(certified);
    }

    /// All of these people.
    pub fn of<'s>(standings: impl IntoIterator<Item = &'s Standing<'s>>) -> Self {
        let mut counts = Self::default();
        for one in standings {
            counts.add(one.came, one.completed, one.certified);
        }
        counts
    }
}

/// Everyone in the evidence, once.
pub fn standings(evidence: &Evidence) -> Vec<Standing<'_>> {
    let records = participations(evidence);
    let mut found: BTreeMap<usize, Standing<'_>> = BTreeMap::new();
    for record in &records {
        let standing = Standing {
            region: record.region,
            role: record.role,
            came: true,
            completed: false,
            certified: false,
        };
        found.insert(record.place, standing);
    }
    for participant in evidence.editions.iter().flat_map(|edition| &edition.participants) {
        let standing = found.entry(participant.person).or_insert(Standing {
            region: &participant.region,
            role: &participant.role,
            came: false,
            completed: false,
            certified: false,
        });
        standing.completed |= has_completed(participant);
        standing.certified |= participant.certificate.is_some();
    }
    found.into_values().collect()
}

fn has_completed(participant: &ParticipantFacts) -> bool {
    participant.state == EnrolmentState::Attended
}

/// The counts of each group, by whatever tells the groups apart.
pub fn by<'s>(
    standings: &'s [Standing<'s>],
    group: impl Fn(&Standing<'s>) -> &'s str,
) -> BTreeMap<&'s str, Counts> {
    let mut groups: BTreeMap<&str, Counts> = BTreeMap::new();
    for one in standings {
        let counts = groups.entry(group(one)).or_default();
        counts.add(one.came, one.completed, one.certified);
    }
    groups
}

/// Whoever took part, counted as the first of the common indicators counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Participants {
    /// By sex and in all.
    pub figures: Figures,
    /// The period in which all of them entered: the term of the project, and more where somebody entered before or after it.
    pub period: Period,
    /// How many entered before or after the term.
    pub outside: usize,
}

/// Counts them.
pub fn participants(evidence: &Evidence, term: Period) -> Participants {
    let entrants: Vec<_> = participations(evidence)
        .iter()
        .map(Participation::entrant)
        .collect();
    let within = entered(entrants.clone(), term).len();
    let mut period = term;
    for entrant in &entrants {
        period.from = period.from.min(entrant.first);
        period.until = period.until.max(entrant.first);
    }
    let counted = count(&entrants, |_| false);
    let all = counted.iter().find(|row| row.indicator.code == PARTICIPANTS);
    let nobody = Figures {
        by_sex: [0; 4],
        all: 0,
    };
    Participants {
        figures: all.and_then(|row| row.totals).map_or(nobody, |[grand, _]| grand),
        period,
        outside: entrants.len() - within,
    }
}

/// The indicator of participants in total.
pub const PARTICIPANTS: &str = "EECO01";

/// What came of one edition, or of several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Participants in editions: who takes part in two counts twice.
    pub counts: Counts,
    /// Minutes planned for all of them, with or without breaks as the course counts them.
    pub planned: i64,
    /// Minutes attended by all of them.
    pub attended: i64,
    /// Their shares, in tenths: below 10 per cent, from 10, and so on; a full hundred belongs to the last. Nobody for whom
    /// nothing was planned is in it.
    pub tenths: [usize; 10],
}

impl Outcome {
    /// What came of an edition.
    pub fn of(edition: &EditionFacts) -> Self {
        let mut outcome = Self::default();
        for participant in &edition.participants {
            outcome.take(edition, participant);
        }
        outcome
    }

    fn take(&mut self, edition: &EditionFacts, participant: &ParticipantFacts) {
        let there = |entry: &super::facts::EntryFacts| entry.present && entry.to > entry.from;
        let came = participant.in_force().any(there);
        self.counts.add(
            came,
            has_completed(participant),
            participant.certificate.is_some(),
        );
        let planned = i64::from(participant.planned.counting(edition.breaks_in));
        let attended = i64::from(participant.attended.counting(edition.breaks_in));
        self.planned += planned;
        self.attended += attended;
        if let Some(tenth) = (attended * 10).checked_div(planned) {
            let tenth = usize::try_from(tenth).unwrap_or(0).min(9);
            if let Some(count) = self.tenths.get_mut(tenth) {
                *count += 1;
            }
        }
    }

    /// Both together.
    pub fn and(mut self, other: &Self) -> Self {
        self.counts.enrolled += other.counts.enrolled;
        self.counts.came += other.counts.came;
        self.counts.completed += other.counts.completed;
        self.counts.certified += other.counts.certified;
        self.planned += other.planned;
        self.attended += other.attended;
        for (mine, more) in self.tenths.iter_mut().zip(other.tenths) {
            *mine += more;
        }
        self
    }

    /// The share attended of what was planned, in per cent with one decimal; nothing where nothing was planned.
    pub fn percent(&self) -> Option<f64> {
        share(self.attended, self.planned)
    }
}

/// A share in per cent, rounded to one decimal.
#[allow(clippy::cast_precision_loss)] // minutes of a project are far below 2^53
pub fn share(some: i64, all: i64) -> Option<f64> {
    (all > 0).then(|| (some as f64 * 1000.0 / all as f64).round() / 10.0)
}

/// Whether an edition was held and is over: completed, or its last day has passed. Until then shares of its minutes say nothing.
pub fn is_over(edition: &EditionFacts, state: EditionState, as_of: OffsetDateTime) -> bool {
    let today = zones::local(as_of, &edition.zone).date();
    match state {
        EditionState::Completed | EditionState::Closed => true,
        EditionState::Cancelled | EditionState::Merged | EditionState::Draft => false,
        _ => edition.ends_on < today,
    }
}

/// Which of several totals may be published beside each other, the first ones first: those of at least `k` that differ from
/// each one published before by at least `k`, so that no group of fewer is the difference of two.
pub fn apart(totals: &[u32], k: u32) -> Vec<Option<u32>> {
    let mut shown: Vec<u32> = Vec::new();
    totals
        .iter()
        .map(|total| {
            let fits = *total >= k && shown.iter().all(|other| total.abs_diff(*other) >= k);
            fits.then(|| {
                shown.push(*total);
                *total
            })
        })
        .collect()
}

/// Whether the mean of answers on a scale may be published beside how many they are; `counts` are those of its steps. The two
/// give the sum away, and a sum near an end of the scale tells how few can have chosen another step.
pub fn may_tell_mean(counts: &[usize], k: u32) -> bool {
    let k = k as usize;
    let above: usize = counts
        .iter()
        .enumerate()
        .map(|(place, count)| place * count)
        .sum();
    let below: usize = counts
        .iter()
        .rev()
        .enumerate()
        .map(|(place, count)| place * count)
        .sum();
    counts.iter().sum::<usize>() >= k && above >= k && below >= k
}

/// Whether the share that was attended may be published: neither those who came nor those who did not may be a small group.
pub fn may_tell_share(came: usize, enrolled: usize, k: u32) -> bool {
    let k = k as usize;
    came >= k && enrolled.saturating_sub(came) >= k
}
