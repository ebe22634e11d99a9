//! Where names are written: on their own region or beside it on free ground, never over a town or another name.

use super::{
    LabelLine,
    ground::Ground,
    outline::{Shape, tenth},
};

/// The size of letters in units on a wide screen and on a phone; the style sheet sets the same.
pub const WIDE_SCREEN: f64 = 12.0;
/// See [`WIDE_SCREEN`].
pub const PHONE: f64 = 20.0;
/// How wide a letter is on average, how far it rises above its base line and falls below it, and the step from line to
/// line, as parts of its size.
const LETTER: f64 = 0.54;
const RISE: f64 = 0.76;
const FALL: f64 = 0.22;
const STEP: f64 = 1.05;
/// The room that the mark of a town takes to each side, and the gap to its name.
const DOT: f64 = 5.0;
const GAP: f64 = 3.0;
/// How far a name may move from the middle of its region in each direction: so many steps of so many units.
const MOVES: i32 = 4;
const MOVE: f64 = 6.0;
/// At how many places along a name the ground under it is looked at.
const SAMPLES: i32 = 8;

/// A place on the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// From the left edge.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

impl Spot {
    /// The lesser of both coordinates.
    pub fn least(self, other: Spot) -> Spot {
        Spot {
            x: self.x.min(other.x),
            y: self.y.min(other.y),
        }
    }

    /// The greater of both coordinates.
    pub fn most(self, other: Spot) -> Spot {
        Spot {
            x: self.x.max(other.x),
            y: self.y.max(other.y),
        }
    }
}

/// Which end of a text stands at its spot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins there.
    Start,
    /// The text has its middle there.
    Middle,
    /// The text ends there.
    End,
}

/// A label in its place.
pub struct Placed {
    /// The middle of its lines.
    pub x: f64,
    /// Its lines, each with its base line.
    pub lines: Vec<LabelLine>,
}

#[derive(Clone, Copy)]
struct Room {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Room {
    /// The room of a text at a spot on its base line.
    fn of_text(text: &str, at: Spot, anchor: Anchor, size: f64) -> Self {
        let width = text.chars().count() as f64 * size * LETTER;
        let left = match anchor {
            Anchor::Start => at.x,
            Anchor::Middle => at.x - width / 2.0,
            Anchor::End => at.x - width,
        };
        Self {
            left,
            top: at.y - size * RISE,
            right: left + width,
            bottom: at.y + size * FALL,
        }
    }

    fn overlap(&self, other: &Room) -> f64 {
        let wide = self.right.min(other.right) - self.left.max(other.left);
        let tall = self.bottom.min(other.bottom) - self.top.max(other.top);
        wide.max(0.0) * tall.max(0.0)
    }
}

/// The labels of a map while they are being placed.
pub struct Labels<'g> {
    ground: &'g Ground,
    size: f64,
    taken: Vec<Room>,
}

impl<'g> Labels<'g> {
    /// None yet, in letters of this size.
    pub fn on(ground: &'g Ground, size: f64) -> Self {
        Self {
            ground,
            size,
            taken: Vec::new(),
        }
    }

    /// Keeps the mark of a town free.
    pub fn keep_clear_of(&mut self, spot: Spot) {
        let (left, right) = (spot.x - DOT, spot.x + DOT);
        self.taken.push(Room {
            left,
            top: spot.y - DOT,
            right,
            bottom: spot.y + DOT,
        });
    }

    /// Places the name of the region with this number in one line or two, with the note under it where there is one, as near
    /// its middle as there is room, else its short label, for which the middle is room enough.
    pub fn place_region(
        &mut self,
        number: usize,
        shape: &Shape,
        name: &str,
        note: &str,
        short: &str,
    ) -> Placed {
        let noted = [vec![name.to_owned()], halves(name), vec![short.to_owned()]];
        let plain = [vec![name.to_owned()], halves(name)];
        let with_note = noted.into_iter().filter(|_| !note.is_empty()).map(|mut lines| {
            lines.push(note.to_owned());
            lines
        });
        for lines in with_note.chain(plain) {
            if let Some(middle) = self.room_for(number, shape, &lines) {
                return self.write(lines, middle);
            }
        }
        self.place_short(number, shape, short)
    }

    /// Places the short label of the region with this number.
    pub fn place_short(&mut self, number: usize, shape: &Shape, short: &str) -> Placed {
        let lines = vec![short.to_owned()];
        let middle = self.room_for(number, shape, &lines).unwrap_or(shape.middle);
        self.write(lines, middle)
    }

    /// Places the name of a town beside its mark, where it covers least. The spot is on the base line.
    pub fn place_city(&mut self, mark: Spot, name: &str) -> (Spot, Anchor) {
        let beside = DOT + GAP;
        let level = self.size * (RISE - FALL) / 2.0;
        let (above, below) = (-beside, beside + self.size * RISE);
        let choices = [
            (beside, level, Anchor::Start),
            (-beside, level, Anchor::End),
            (0.0, above, Anchor::Middle),
            (0.0, below, Anchor::Middle),
            (DOT, above, Anchor::Start),
            (DOT, below, Anchor::Start),
            (-DOT, above, Anchor::End),
            (-DOT, below, Anchor::End),
        ]
        .map(|(x, y, anchor)| {
            (
                Spot {
                    x: mark.x + x,
                    y: mark.y + y,
                },
                anchor,
            )
        });
        let covered =
            |(at, anchor): &(Spot, Anchor)| self.covered(&Room::of_text(name, *at, *anchor, self.size));
        let best = choices
            .into_iter()
            .min_by(|a, b| covered(a).total_cmp(&covered(b)));
        let (at, anchor) = best.unwrap_or((mark, Anchor::Middle));
        self.keep_city(at, anchor, name);
        (at, anchor)
    }

    /// Keeps the name of a town free that was placed before.
    pub fn keep_city(&mut self, at: Spot, anchor: Anchor, name: &str) {
        self.taken.push(Room::of_text(name, at, anchor, self.size));
    }

    /// The spot nearest to the middle of a region around which these lines fit.
    fn room_for(&self, number: usize, shape: &Shape, lines: &[String]) -> Option<Spot> {
        if lines.iter().any(|line| line.trim().is_empty()) {
            return None;
        }
        let steps = (-MOVES..=MOVES).flat_map(|down| (-MOVES..=MOVES).map(move |across| (across, down)));
        let mut moves: Vec<(i32, i32)> = steps.collect();
        moves.sort_by_key(|(across, down)| across * across + down * down);
        let mut spots = moves.into_iter().map(|(across, down)| Spot {
            x: shape.middle.x + f64::from(across) * MOVE,
            y: shape.middle.y + f64::from(down) * MOVE,
        });
        spots.find(|spot| {
            (*spot == shape.middle || shape.holds(*spot))
                && self
                    .rooms(lines, *spot)
                    .iter()
                    .all(|room| self.is_free(number, room))
        })
    }

    /// Whether a region's name may be written here: inside the sheet, on no other region and on nothing written.
    fn is_free(&self, number: usize, room: &Room) -> bool {
        room.overlap(room) - room.overlap(&self.sheet()) < 1e-6
            && self.is_own_ground(number, room)
            && self.taken.iter().all(|other| room.overlap(other) == 0.0)
    }

    fn is_own_ground(&self, number: usize, room: &Room) -> bool {
        let step = (room.right - room.left) / f64::from(SAMPLES);
        let owned = |x: f64, y: f64| self.ground.owner(x, y).is_none_or(|owner| owner == number);
        let base = room.bottom - self.size * FALL;
        (0..=SAMPLES)
            .map(|sample| room.left + f64::from(sample) * step)
            .all(|x| owned(x, room.top + self.size * FALL) && owned(x, base))
    }

    /// How much of what is written, and of what lies beside the sheet, a room covers.
    fn covered(&self, room: &Room) -> f64 {
        let written: f64 = self.taken.iter().map(|other| room.overlap(other)).sum();
        written + 2.0 * (room.overlap(room) - room.overlap(&self.sheet()))
    }

    fn sheet(&self) -> Room {
        Room {
            left: 0.0,
            top: 0.0,
            right: self.ground.width,
            bottom: self.ground.height,
        }
    }

    fn write(&mut self, lines: Vec<String>, middle: Spot) -> Placed {
        self.taken.extend(self.rooms(&lines, middle));
        let bases: Vec<f64> = self.base_lines(lines.len(), middle.y).collect();
        let lines = lines
            .into_iter()
            .zip(bases)
            .map(|(text, y)| LabelLine { text, y: tenth(y) });
        Placed {
            x: tenth(middle.x),
            lines: lines.collect(),
        }
    }

    fn rooms(&self, lines: &[String], middle: Spot) -> Vec<Room> {
        let bases = self.base_lines(lines.len(), middle.y);
        let spots = bases.map(|y| Spot { x: middle.x, y });
        lines
            .iter()
            .zip(spots)
            .map(|(line, at)| Room::of_text(line, at, Anchor::Middle, self.size))
            .collect()
    }

    /// The base lines of a number of lines around a middle.
    fn base_lines(&self, lines: usize, middle: f64) -> impl Iterator<Item = f64> + use<> {
        let size = self.size;
        let first =
            middle + size * (RISE - FALL) / 2.0 - size * STEP * (lines.saturating_sub(1) as f64) / 2.0;
        (0..lines).map(move |line| first + size * STEP * line as f64)
    }
}

/// The name in two lines, broken after a space or hyphen so that they are as even as can be; the name alone when it
/// cannot be broken.
fn halves(label: &str) -> Vec<String> {
    let breaks = label
        .char_indices()
        .filter(|(_, letter)| matches!(letter, ' ' | '-' | '–'))
        .map(|(at, l)| at + l.len_utf8());
    let parts = breaks.filter_map(|at| label.split_at_checked(at));
    let evenest = parts.min_by_key(|(first, second)| first.chars().count().max(second.chars().count()));
    match evenest {
        Some((first, second)) => vec![first.trim_end().to_owned(), second.to_owned()],
        None => vec![label.to_owned()],
    }
}
