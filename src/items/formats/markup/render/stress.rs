//! Stressed words. Asterisks only mean something beside the right neighbours (CommonMark 0.31, "left-flanking delimiter run"), so
//! marks are put in as characters of private use first, and become asterisks once the neighbours are known.

/// The end of a line inside a paragraph.
pub(super) const BREAK: char = '\u{e000}';

/// What is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Strong,
    Stress,
    Struck,
}

impl Mark {
    pub fn open(self) -> char {
        match self {
            Self::Strong => '\u{e001}',
            Self::Stress => '\u{e003}',
            Self::Struck => '\u{e005}',
        }
    }

    pub fn close(self) -> char {
        match self {
            Self::Strong => '\u{e002}',
            Self::Stress => '\u{e004}',
            Self::Struck => '\u{e006}',
        }
    }

    fn sign(self) -> &'static str {
        match self {
            Self::Strong => "**",
            Self::Stress => "*",
            Self::Struck => "~~",
        }
    }

    fn of(letter: char) -> Option<(Self, bool)> {
        [Self::Strong, Self::Stress, Self::Struck]
            .into_iter()
            .find_map(|mark| match letter {
                letter if letter == mark.open() => Some((mark, true)),
                letter if letter == mark.close() => Some((mark, false)),
                _ => None,
            })
    }
}

/// Whether a character is one of these marks; no text of a file may bring one of its own.
pub fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{e0ff}')
}

/// The line with asterisks for marks that will be understood, and nothing for the others.
pub(super) fn settle(line: &str) -> String {
    let letters: Vec<char> = line.chars().collect();
    let mut kept = vec![None; letters.len()];
    let mut open: Vec<(usize, Mark)> = Vec::new();
    for (place, letter) in letters.iter().enumerate() {
        match Mark::of(*letter) {
            Some((mark, true)) => open.push((place, mark)),
            Some((mark, false)) => {
                let Some((begin, _)) = open.pop() else { continue };
                let nested = open.iter().any(|(_, outer)| *outer == mark);
                if !nested && opens(&letters, &kept, begin) && closes(&letters, place) {
                    for place in [begin, place] {
                        if let Some(kept) = kept.get_mut(place) {
                            *kept = Some(mark);
                        }
                    }
                }
            }
            None => {}
        }
    }
    let mut settled = String::with_capacity(line.len());
    for (letter, kept) in letters.iter().zip(&kept) {
        match (Mark::of(*letter), kept) {
            (Some(_), Some(mark)) => settled.push_str(mark.sign()),
            (Some(_), None) => {}
            (None, _) => settled.push(*letter),
        }
    }
    settled
}

fn opens(letters: &[char], kept: &[Option<Mark>], place: usize) -> bool {
    let (before, after) = letters.split_at(place);
    // Two runs of signs side by side would be taken for one.
    let touches = place
        .checked_sub(1)
        .and_then(|before| kept.get(before))
        .is_some_and(|mark| {
            mark.is_some()
                && before
                    .last()
                    .and_then(|letter| Mark::of(*letter))
                    .is_some_and(|(_, opens)| !opens)
        });
    let before = before.iter().rev().find(|letter| Mark::of(**letter).is_none());
    let after = after.iter().find(|letter| Mark::of(**letter).is_none());
    !touches && flanks(before, after)
}

fn closes(letters: &[char], place: usize) -> bool {
    let (before, after) = letters.split_at(place);
    let before = before.iter().rev().find(|letter| Mark::of(**letter).is_none());
    let after = after.iter().find(|letter| Mark::of(**letter).is_none());
    flanks(after, before)
}

/// Whether signs between what is outside and what is inside belong to the inside.
fn flanks(outside: Option<&char>, inside: Option<&char>) -> bool {
    let is_space =
        |letter: Option<&char>| letter.is_none_or(|letter| letter.is_whitespace() || *letter == BREAK);
    let is_sign = |letter: Option<&char>| {
        letter.is_some_and(|letter| !letter.is_alphanumeric() && !letter.is_whitespace())
    };
    !is_space(inside) && (!is_sign(inside) || is_space(outside) || is_sign(outside))
}
