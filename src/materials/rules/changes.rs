//! What changed between two texts, line by line, as a reader wants to see it: what went, what came, and a little of what
//! stands around it.

/// A line of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change<'t> {
    /// In both texts.
    Kept(&'t str),
    /// In the older text only.
    Gone(&'t str),
    /// In the newer text only.
    New(&'t str),
}

/// Changes that stand close together.
#[derive(Debug, PartialEq, Eq)]
pub struct Hunk<'t> {
    /// The line of the newer text in which it begins, from 1.
    pub line: usize,
    /// Its lines.
    pub lines: Vec<Change<'t>>,
}

/// Lines shown around a change.
const AROUND: usize = 2;
/// Texts whose differing middles are longer than this, multiplied, are told as wholly different there.
const LARGEST: usize = 16_000_000;

/// The changes from an older to a newer text; empty when they are the same.
pub fn changes<'t>(older: &'t str, newer: &'t str) -> Vec<Hunk<'t>> {
    let (older, newer): (Vec<&str>, Vec<&str>) = (older.lines().collect(), newer.lines().collect());
    hunks(&compared(&older, &newer))
}

/// All lines of both texts in order.
fn compared<'t>(older: &[&'t str], newer: &[&'t str]) -> Vec<Change<'t>> {
    let both = older.iter().zip(newer);
    let before = both.take_while(|(old, new)| old == new).count();
    let (old_rest, new_rest) = (older.get(before..), newer.get(before..));
    let (old_rest, new_rest) = (old_rest.unwrap_or_default(), new_rest.unwrap_or_default());
    let backwards = old_rest.iter().rev().zip(new_rest.iter().rev());
    let after = backwards.take_while(|(old, new)| old == new).count();
    let middle = |rest: &'_ [&'t str]| rest.get(..rest.len() - after).unwrap_or_default().to_vec();
    let kept = |lines: Option<&[&'t str]>| -> Vec<Change<'t>> {
        lines
            .unwrap_or_default()
            .iter()
            .map(|line| Change::Kept(line))
            .collect()
    };
    let mut all = kept(older.get(..before));
    all.extend(middle_compared(&middle(old_rest), &middle(new_rest)));
    all.extend(kept(old_rest.get(old_rest.len() - after..)));
    all
}

/// The longest common subsequence of lines, by the classic table.
fn middle_compared<'t>(older: &[&'t str], newer: &[&'t str]) -> Vec<Change<'t>> {
    let gone = older.iter().map(|line| Change::Gone(line));
    let new = newer.iter().map(|line| Change::New(line));
    if older.len().saturating_mul(newer.len()) > LARGEST {
        return gone.chain(new).collect();
    }
    let width = newer.len() + 1;
    let mut longest = vec![0_u32; (older.len() + 1) * width];
    let at = |table: &[u32], row: usize, column: usize| table.get(row * width + column).copied().unwrap_or(0);
    for (row, old) in older.iter().enumerate().rev() {
        for (column, new) in newer.iter().enumerate().rev() {
            let value = if old == new {
                at(&longest, row + 1, column + 1) + 1
            } else {
                at(&longest, row + 1, column).max(at(&longest, row, column + 1))
            };
            if let Some(cell) = longest.get_mut(row * width + column) {
                *cell = value;
            }
        }
    }
    let (mut row, mut column, mut lines) = (0, 0, Vec::new());
    loop {
        match (older.get(row), newer.get(column)) {
            (Some(old), Some(new)) if old == new => {
                lines.push(Change::Kept(old));
                (row, column) = (row + 1, column + 1);
            }
            (Some(old), new)
                if new.is_none() || at(&longest, row + 1, column) >= at(&longest, row, column + 1) =>
            {
                lines.push(Change::Gone(old));
                row += 1;
            }
            (_, Some(new)) => {
                lines.push(Change::New(new));
                column += 1;
            }
            _ => return lines,
        }
    }
}

/// Changes with a few lines around them; those that are close are one hunk.
fn hunks<'t>(lines: &[Change<'t>]) -> Vec<Hunk<'t>> {
    let is_change = |change: &Change<'_>| !matches!(change, Change::Kept(_));
    let mut hunks: Vec<Hunk<'t>> = Vec::new();
    let mut shown_until = 0;
    let mut line = 1;
    let changed: Vec<usize> = (0..lines.len())
        .filter(|place| lines.get(*place).is_some_and(is_change))
        .collect();
    let wanted = |place: usize| {
        let near = changed.partition_point(|change| change + AROUND < place);
        changed
            .get(near)
            .is_some_and(|change| change.saturating_sub(AROUND) <= place)
    };
    for (place, change) in lines.iter().enumerate() {
        if wanted(place) {
            match hunks.last_mut().filter(|_| shown_until == place) {
                Some(hunk) => hunk.lines.push(*change),
                None => hunks.push(Hunk {
                    line,
                    lines: vec![*change],
                }),
            }
            shown_until = place + 1;
        }
        if !matches!(change, Change::Gone(_)) {
            line += 1;
        }
    }
    hunks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(older: &str, newer: &str) -> Vec<(usize, String)> {
        let mark = |change: &Change<'_>| match change {
            Change::Kept(line) => format!(" {line}"),
            Change::Gone(line) => format!("-{line}"),
            Change::New(line) => format!("+{line}"),
        };
        changes(older, newer)
            .iter()
            .map(|hunk| {
                (
                    hunk.line,
                    hunk.lines.iter().map(mark).collect::<Vec<_>>().join("|"),
                )
            })
            .collect()
    }

    #[test]
    fn what_went_and_what_came_is_told_with_a_little_around_it() {
        let one = |line, text: &str| vec![(line, text.to_owned())];
        let cases = [
            ("a\nb", "a\nb", vec![]),
            ("", "a", one(1, "+a")),
            ("a", "", one(1, "-a")),
            ("a\nb\nc", "a\nB\nc", one(1, " a|-b|+B| c")),
            (
                "1\n2\n3\n4\n5\n6",
                "1\n2\n3\nx\n4\n5\n6",
                one(2, " 2| 3|+x| 4| 5"),
            ),
            ("a\nb\nc\nd", "b\nc\nd\na", one(1, "-a| b| c| d|+a")),
            (
                "1\n2\n3\n4\n5\n6\n7\n8\n9",
                "0\n1\n2\n3\n4\n5\n6\n7\n8",
                vec![(1, "+0| 1| 2".to_owned()), (8, " 7| 8|-9".to_owned())],
            ),
        ];
        for (older, newer, expected) in cases {
            assert_eq!(told(older, newer), expected, "{older:?} -> {newer:?}");
        }
    }

    #[test]
    fn the_lines_kept_and_new_make_the_newer_text_and_those_kept_and_gone_the_older() {
        let words = ["a", "b", "c", "d", "b", "a", "e", "c"];
        for shift in 0..words.len() {
            for skip in 1..4 {
                let older: Vec<&str> = words.iter().copied().cycle().skip(shift).take(7).collect();
                let newer: Vec<&str> = words.iter().copied().cycle().step_by(skip).take(6).collect();
                let lines = compared(&older, &newer);
                let of = |wanted: fn(&Change<'_>) -> bool| -> Vec<&str> {
                    let line = |change: &Change<'static>| match change {
                        Change::Kept(line) | Change::Gone(line) | Change::New(line) => *line,
                    };
                    lines.iter().filter(|change| wanted(change)).map(line).collect()
                };
                assert_eq!(of(|change| !matches!(change, Change::New(_))), older);
                assert_eq!(of(|change| !matches!(change, Change::Gone(_))), newer);
            }
        }
    }

    #[test]
    fn texts_that_are_long_and_wholly_different_are_told_quickly() {
        let numbers = |from: usize| (from..from + 5_000).map(|n| format!("{n}\n")).collect::<String>();
        let (older, newer) = (numbers(0), numbers(10_000));
        assert_eq!(changes(&older, &newer).len(), 1);
    }
}
