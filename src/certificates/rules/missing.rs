//! What a participant still lacks, told to the participant: what is ahead is not called missed, what nobody has entered yet
//! neither, and the result of a quiz is not given away before it is shown.

use super::{Shortfall, Verdict};
use crate::editions::SlotId;

/// What the participant knows.
pub struct Known<'k> {
    /// Whether a slot is over.
    pub is_over: &'k dyn Fn(SlotId) -> bool,
    /// The slots of which nobody has said yet whether the person was there.
    pub unsettled: &'k [SlotId],
    /// The quizzes that the rule names and that were handed in, whose result is not shown yet.
    pub withheld: &'k [String],
}

/// What is missing, as the participant is told; nothing, when all of it is there.
pub fn told(verdict: &Verdict, known: &Known<'_>) -> Vec<Shortfall> {
    let missing = match verdict {
        Verdict::Met => &[],
        Verdict::Short(missing) => missing.as_slice(),
    };
    let mut told = Vec::new();
    let mut ahead = Vec::new();
    for short in missing {
        match short {
            Shortfall::Compulsory(slots) => {
                let (over, coming): (Vec<SlotId>, Vec<SlotId>) =
                    slots.iter().partition(|slot| (known.is_over)(**slot));
                ahead = coming;
                let entered: Vec<SlotId> = over
                    .into_iter()
                    .filter(|slot| !known.unsettled.contains(slot))
                    .collect();
                if !entered.is_empty() {
                    told.push(Shortfall::Compulsory(entered));
                }
            }
            other => told.push(other.clone()),
        }
    }
    told.extend(known.withheld.iter().cloned().map(Shortfall::Withheld));
    if !ahead.is_empty() {
        told.push(Shortfall::Ahead(ahead));
    }
    let waiting: Vec<SlotId> = known
        .unsettled
        .iter()
        .copied()
        .filter(|slot| (known.is_over)(*slot))
        .collect();
    if !waiting.is_empty() {
        told.push(Shortfall::NotEntered(waiting));
    }
    told
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn slot(number: u128) -> SlotId {
        SlotId(Uuid::from_u128(number))
    }

    #[test]
    fn what_is_ahead_or_not_entered_is_not_called_missed() {
        // Slots 1 and 2 are over, 3 is ahead; of 2 nobody has said anything yet.
        let is_over = |other: SlotId| other.0.as_u128() < 3;
        let minutes = Shortfall::Minutes {
            attended: 60,
            needed: 144,
            planned: 180,
        };
        let short = |missing: &[Shortfall]| Verdict::Short(missing.to_vec());
        let all = Shortfall::Compulsory(vec![slot(1), slot(2), slot(3)]);
        let quiz = || "post-test".to_owned();
        let cases: [(Verdict, &[u128], &[String], Vec<Shortfall>); 8] = [
            (Verdict::Met, &[], &[], vec![]),
            (Verdict::Met, &[3], &[], vec![]),
            (
                Verdict::Met,
                &[2, 3],
                &[],
                vec![Shortfall::NotEntered(vec![slot(2)])],
            ),
            (
                short(&[minutes.clone(), all.clone()]),
                &[2, 3],
                &[],
                vec![
                    minutes.clone(),
                    Shortfall::Compulsory(vec![slot(1)]),
                    Shortfall::Ahead(vec![slot(3)]),
                    Shortfall::NotEntered(vec![slot(2)]),
                ],
            ),
            (
                short(&[all]),
                &[],
                &[],
                vec![
                    Shortfall::Compulsory(vec![slot(1), slot(2)]),
                    Shortfall::Ahead(vec![slot(3)]),
                ],
            ),
            (
                short(&[Shortfall::Compulsory(vec![slot(3)])]),
                &[3],
                &[],
                vec![Shortfall::Ahead(vec![slot(3)])],
            ),
            (Verdict::Met, &[], &[quiz()], vec![Shortfall::Withheld(quiz())]),
            (
                short(&[Shortfall::Quiz("pre-test".to_owned()), Shortfall::Survey]),
                &[],
                &[],
                vec![Shortfall::Quiz("pre-test".to_owned()), Shortfall::Survey],
            ),
        ];
        for (number, (verdict, unsettled, withheld, expected)) in cases.into_iter().enumerate() {
            let unsettled: Vec<SlotId> = unsettled.iter().copied().map(slot).collect();
            let known = Known {
                is_over: &is_over,
                unsettled: &unsettled,
                withheld,
            };
            assert_eq!(told(&verdict, &known), expected, "case {number}");
        }
    }
}
