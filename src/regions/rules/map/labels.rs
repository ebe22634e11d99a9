//! Where names are written: on their own region or beside it on free ground, never over a town or another name.

use super::{LabelLine, ground::Ground};

/// The size of letters in units; the style sheet sets the same.
const FONT: f64 = 12.0;
/// How wide a letter is on average, how far it rises above its base line and falls below it, and the step from line to
/// line, as parts of [`FONT`].
const LETTER: f64 = 0.54;
const RISE: f64 = 0.76;
const FALL: f64 = 0.22;
const STEP: f64 = 1.05;
/// The room that the mark of a town takes to each side, and the gap to its name.
const DOT: f64 = 5.0;
const GAP: f64 = 3.0;
/// How far a name may move from the middle of its region, sideways and up or down, in steps of [`MOVE`].
const MOVES_X: i32 = 4;
const MOVES_Y: i32 = 4;
const MOVE: f64 = 6.0;

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

/// A region's label: its lines when the name fits, and where the short one goes.
pub struct Placed {
    /// The lines of the name; empty when only the short label is written.
    pub lines: Vec<LabelLine>,
    /// The middle of both.
    pub x: f64,
    /// The base line of the short label.
    pub y: f64,
}

#[derive(Clone, Copy)]
struct Room {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Room {
    /// The room of a text of `width` around a middle, its base line at `y`.
    fn of_text(x: f64, y: f64, width: f64) -> Self {
        Self {
            left: x - width / 2.0,
            top: y - FONT * RISE,
            right: x + width / 2.0,
            bottom: y + FONT * FALL,
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
    taken: Vec<Room>,
}

impl<'g> Labels<'g> {
    /// None yet.
    pub fn on(ground: &'g Ground) -> Self {
        Self {
            ground,
            taken: Vec::new(),
        }
    }

    /// Keeps the mark of a town free.
    pub fn keep_clear_of(&mut self, spot: Spot) {
        self.taken.push(Room {
            left: spot.x - DOT,
            top: spot.y - DOT,
            right: spot.x + DOT,
            bottom: spot.y + DOT,
        });
    }

    /// Places the label of the region with this number: the name in one line or two as near its middle as it can be,
    /// else the short label.
    pub fn place_region(&mut self, number: usize, middle: Spot, label: &str, short: &str) -> Placed {
        for lines in [vec![label.to_owned()], halves(label)] {
            if let Some((spot, rooms)) = self.room_for(number, middle, &lines) {
                self.taken.extend(rooms);
                return Placed {
                    lines: written(lines, spot),
                    x: spot.x,
                    y: base_line(spot.y, 0, 1),
                };
            }
        }
        let short = vec![short.to_owned()];
        let fitting = self.room_for(number, middle, &short);
        let (spot, rooms) = fitting.unwrap_or_else(|| (middle, rooms_of(&short, middle)));
        self.taken.extend(rooms);
        Placed {
            lines: Vec::new(),
            x: spot.x,
            y: base_line(spot.y, 0, 1),
        }
    }

    /// Places the name of a town beside its mark, where it covers least.
    pub fn place_city(&mut self, spot: Spot, name: &str) -> (Spot, Anchor) {
        let width = width_of(name);
        let (beside, level) = (DOT + GAP, spot.y + FONT * (RISE - FALL) / 2.0);
        let (above, below) = (spot.y - DOT - GAP, spot.y + DOT + GAP + FONT * RISE);
        let choices = [
            (
                Spot {
                    x: spot.x + beside,
                    y: level,
                },
                Anchor::Start,
            ),
            (
                Spot {
                    x: spot.x - beside,
                    y: level,
                },
                Anchor::End,
            ),
            (Spot { x: spot.x, y: above }, Anchor::Middle),
            (Spot { x: spot.x, y: below }, Anchor::Middle),
            (
                Spot {
                    x: spot.x + DOT,
                    y: above,
                },
                Anchor::Start,
            ),
            (
                Spot {
                    x: spot.x + DOT,
                    y: below,
                },
                Anchor::Start,
            ),
            (
                Spot {
                    x: spot.x - DOT,
                    y: above,
                },
                Anchor::End,
            ),
            (
                Spot {
                    x: spot.x - DOT,
                    y: below,
                },
                Anchor::End,
            ),
        ];
        let room = |at: Spot, anchor: Anchor| match anchor {
            Anchor::Start => Room::of_text(at.x + width / 2.0, at.y, width),
            Anchor::Middle => Room::of_text(at.x, at.y, width),
            Anchor::End => Room::of_text(at.x - width / 2.0, at.y, width),
        };
        let rooms = choices.map(|(at, anchor)| (at, anchor, room(at, anchor)));
        let covered = |(_, _, room): &(Spot, Anchor, Room)| self.covered(room);
        let least = rooms.into_iter().min_by(|a, b| covered(a).total_cmp(&covered(b)));
        let (at, anchor, room) =
            least.unwrap_or_else(|| (spot, Anchor::Start, Room::of_text(spot.x, spot.y, width)));
        self.taken.push(room);
        (at, anchor)
    }

    /// The nearest spot to the middle where these lines fit.
    fn room_for(&self, number: usize, middle: Spot, lines: &[String]) -> Option<(Spot, Vec<Room>)> {
        if lines.iter().any(|line| line.trim().is_empty()) || lines.is_empty() {
            return None;
        }
        let steps =
            (-MOVES_Y..=MOVES_Y).flat_map(|down| (-MOVES_X..=MOVES_X).map(move |across| (across, down)));
        let mut moves: Vec<(i32, i32)> = steps.collect();
        moves.sort_by_key(|(across, down)| across * across + down * down);
        let spots = moves.into_iter().map(|(across, down)| Spot {
            x: middle.x + f64::from(across) * MOVE,
            y: middle.y + f64::from(down) * MOVE,
        });
        let own = spots.filter(|spot| *spot == middle || self.ground.owner(spot.x, spot.y) == Some(number));
        own.map(|spot| (spot, rooms_of(lines, spot)))
            .find(|(_, rooms)| rooms.iter().all(|room| self.is_free(number, room)))
    }

    /// Whether a region's name may be written here: inside the sheet, on no other region and on nothing written.
    fn is_free(&self, number: usize, room: &Room) -> bool {
        let inside = room.left >= 0.0
            && room.top >= 0.0
            && room.right <= self.ground.width
            && room.bottom <= self.ground.height;
        inside
            && self.taken.iter().all(|other| room.overlap(other) == 0.0)
            && self.is_own_ground(number, room)
    }

    fn is_own_ground(&self, number: usize, room: &Room) -> bool {
        const COLUMNS: i32 = 8;
        let step = (room.right - room.left) / f64::from(COLUMNS);
        let xs = (0..=COLUMNS).map(|column| room.left + f64::from(column) * step);
        let owned = |x: f64, y: f64| self.ground.owner(x, y).is_none_or(|owner| owner == number);
        xs.into_iter()
            .all(|x| owned(x, room.top + FONT * 0.15) && owned(x, room.bottom - FONT * FALL))
    }

    /// How much of what is written, or of the edge of the sheet, a room covers.
    fn covered(&self, room: &Room) -> f64 {
        let sheet = Room {
            left: 0.0,
            top: 0.0,
            right: self.ground.width,
            bottom: self.ground.height,
        };
        let written: f64 = self.taken.iter().map(|other| room.overlap(other)).sum();
        written + 2.0 * (room.overlap(room) - room.overlap(&sheet))
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

fn width_of(text: &str) -> f64 {
    text.chars().count() as f64 * FONT * LETTER
}

/// The base line of one of several lines around a middle.
fn base_line(middle: f64, line: usize, lines: usize) -> f64 {
    let from_middle = line as f64 - (lines as f64 - 1.0) / 2.0;
    middle + FONT * (RISE - FALL) / 2.0 + from_middle * FONT * STEP
}

fn rooms_of(lines: &[String], middle: Spot) -> Vec<Room> {
    let numbered = lines.iter().enumerate();
    numbered
        .map(|(number, line)| {
            Room::of_text(middle.x, base_line(middle.y, number, lines.len()), width_of(line))
        })
        .collect()
}

fn written(lines: Vec<String>, middle: Spot) -> Vec<LabelLine> {
    let count = lines.len();
    let numbered = lines.into_iter().enumerate();
    numbered
        .map(|(number, text)| LabelLine {
            text,
            y: super::tenth(base_line(middle.y, number, count)),
        })
        .collect()
}
