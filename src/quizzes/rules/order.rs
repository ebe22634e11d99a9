//! In which order an attempt shows its items and their answers: drawn from the attempt's seed, so that it stays the same
//! however often the page is loaded.

use items::{Chance, Gap, GapTask, Task};
use uuid::Uuid;

/// The order of the items, of each of which the section is given: at each place, the position in the quiz. Items stay in their
/// section.
pub fn item_order(seed: i64, sections: &[usize], shuffle: bool) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sections.len()).collect();
    if shuffle {
        let mut chance = Chance::new(seed, 0);
        let mut rest = order.as_mut_slice();
        for section in sections.chunk_by(|one, other| one == other) {
            let (these, others) = rest.split_at_mut(section.len());
            chance.shuffle(these);
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
    let chance = || Chance::new(seed, item.as_u128());
    let whole = match task {
        Task::Single { answers } | Task::Multiple { answers, .. } => {
            ordered(answers.len(), shuffle.then(chance))
        }
        Task::Matching { pairs, distractors } => ordered(pairs.len() + distractors.len(), Some(chance())),
        Task::Ordering { steps, .. } => unlike_the_right_one(steps.len(), chance()),
        Task::Words { words, .. } => ordered(words.len(), Some(chance())),
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
            let chance = (shuffle && *may).then(|| Chance::new(seed.wrapping_add(place), item.as_u128()));
            ordered(answers.len(), chance)
        }
        GapTask::Short { .. } | GapTask::Number { .. } => Vec::new(),
    };
    Parts {
        whole,
        gaps: gaps.iter().zip(1..).map(gap).collect(),
    }
}

/// An order in which not everything stands at its right place already.
fn unlike_the_right_one(count: usize, chance: Chance) -> Vec<usize> {
    let mut order = ordered(count, Some(chance));
    if order.is_sorted() {
        order.rotate_left(usize::from(count > 1));
    }
    order
}

fn ordered(count: usize, chance: Option<Chance>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    if let Some(mut chance) = chance {
        chance.shuffle(&mut order);
    }
    order
}
