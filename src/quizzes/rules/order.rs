//! In which order an attempt shows its items and their answers: drawn from the attempt's seed, so that it stays the same
//! however often the page is loaded.

use uuid::Uuid;

use super::super::content::Task;

/// The order of the items: at each place, the position in the quiz.
pub fn item_order(seed: i64, items: usize, shuffle: bool) -> Vec<usize> {
    ordered(items, shuffle.then(|| Draw::new(seed, Uuid::nil())))
}

/// The order of what can be chosen in an item: at each place, the position in the item's own content. What a form sends
/// are places; an item's own positions never reach the page, because they would give the answer away. For the same
/// reason the right sides of a matching item are shuffled always.
pub fn part_order(seed: i64, item: Uuid, task: &Task, shuffle: bool) -> Vec<usize> {
    let draw = || Draw::new(seed, item);
    match task {
        Task::Single { answers } | Task::Multiple { answers } => ordered(answers.len(), shuffle.then(draw)),
        Task::Matching { pairs, distractors } => ordered(pairs.len() + distractors.len(), Some(draw())),
        Task::TrueFalse { .. } | Task::Short { .. } => Vec::new(),
    }
}

fn ordered(count: usize, draw: Option<Draw>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if let Some(mut draw) = draw {
        for place in (1..count).rev() {
            order.swap(place, draw.below(place + 1));
        }
    }
    order
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed, on every machine and in every version.
struct Draw(u64);

impl Draw {
    fn new(seed: i64, of: Uuid) -> Self {
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

    /// A number from 0 to `bound - 1`; lists are so short that the bias of the remainder does not show.
    fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % bound).unwrap_or(0)
    }
}
