//! In which order an attempt shows its items and their answers: drawn from the attempt's seed, so that it stays the same
//! however often the page is loaded.

use items::{Gap, GapTask, Task};
use uuid::Uuid;

/// The order of the items, of each of which the section is given: at each place, the position in the quiz. Items stay in their
/// section.
pub fn item_order(seed: i64, sections: &[usize], shuffle: bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sections.len()).collect();
    if shuffle {
        let mut draw = Draw::new(seed, Uuid::nil());
        let mut rest = order.as_mut_slice();
        for section in sections.chunk_by(|one, other| one == other) {
            let (these, others) = rest.split_at_mut(section.len());
            draw.shuffle(these);
            rest = others;
        }
    }
    order
}

/// In which order an item shows what can be chosen: at each place, the position in the item's own content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The answers, the right sides, the steps or the words.
    pub whole: Vec<usize>,
    /// For each place of a text, its answers.
    pub gaps: Vec<Vec<usize>>,
}

/// The order of what can be chosen in an item. What a form sends are places; an item's own positions never reach the page, because
/// they would give the answer away. For the same reason right sides, steps and missing words are shuffled always.
pub fn parts(seed: i64, item: Uuid, task: &Task, shuffle: bool) -> Parts {
    let draw = || Draw::new(seed, item);
    let whole = match task {
        Task::Single { answers } | Task::Multiple { answers, .. } => {
            ordered(answers.len(), shuffle.then(draw))
        }
        Task::Matching { pairs, distractors } => ordered(pairs.len() + distractors.len(), Some(draw())),
        Task::Ordering { steps, .. } => unlike_the_right_one(steps.len(), draw()),
        Task::Words { words, .. } => ordered(words.len(), Some(draw())),
        Task::Likert { points } => ordered(points.len(), None),
        Task::TrueFalse { .. }
        | Task::Short { .. }
        | Task::Numerical { .. }
        | Task::Cloze { .. }
        | Task::Long { .. }
        | Task::Description => Vec::new(),
    };
    let Task::Cloze { gaps } = task else {
        return Parts {
            whole,
            gaps: Vec::new(),
        };
    };
    let gap = |(gap, place): (&Gap, i64)| match &gap.task {
        GapTask::Single {
            answers,
            shuffle: may,
            ..
        }
        | GapTask::Multiple {
            answers,
            shuffle: may,
            ..
        } => {
            let draw = (shuffle && *may).then(|| Draw::new(seed.wrapping_add(place), item));
            ordered(answers.len(), draw)
        }
        GapTask::Short { .. } | GapTask::Number { .. } => Vec::new(),
    };
    Parts {
        whole,
        gaps: gaps.iter().zip(1..).map(gap).collect(),
    }
}

/// An order in which not everything stands at its right place already.
fn unlike_the_right_one(count: usize, draw: Draw) -> Vec<usize> {
    let mut order = ordered(count, Some(draw));
    if order.is_sorted() {
        order.rotate_left(usize::from(count > 1));
    }
    order
}

fn ordered(count: usize, draw: Option<Draw>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if let Some(mut draw) = draw {
        draw.shuffle(&mut order);
    }
    order
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed, on every machine and in every version.
pub(super) struct Draw(u64);

impl Draw {
    pub(super) fn new(seed: i64, of: Uuid) -> Self {
        let (high, low) = of.as_u64_pair();
        Self(seed.cast_unsigned() ^ high.rotate_left(17) ^ low)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Puts a list into any order, each as likely as the other (Fisher, Yates 1938; Durstenfeld 1964).
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            list.swap(place, self.below(place + 1));
        }
    }

    /// A number from 0 to `bound - 1`; lists are so short that the bias of the remainder does not show.
    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % bound).unwrap_or(0)
    }
}
