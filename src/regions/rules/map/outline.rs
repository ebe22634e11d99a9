//! The outline of a region on the sheet: its path, and the middle where a label goes.

use super::{super::country::Region, labels::Spot, projection::Projection};

/// The radius of the disc that stands for a region without an outline.
const DISC_RADIUS: f64 = 12.0;
/// A label is wider than tall: so many times is a place to the side worth less than one above or below.
const LABEL_STRETCH: f64 = 2.0;
/// The middle is found to this many units.
const MIDDLE_PRECISION: f64 = 0.5;
/// An end to the search in outlines of any shape.
const MAX_CELLS: usize = 20_000;

/// A region's outline in tenths of a unit.
///
/// Points are rounded before anything is made of them, so neighbours that share points share them on the sheet too,
/// and no gap opens between them.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The closed rings, without the repeated last point.
    pub rings: Vec<Vec<Spot>>,
    /// The path for the template.
    pub path: String,
    /// A point well inside.
    pub middle: Spot,
    /// Whether it stands in for an outline that the country's file does not have.
    pub is_disc: bool,
}

impl Shape {
    /// The shape of a region on the sheet.
    pub fn of(region: &Region, projection: &Projection) -> Self {
        let rounded = region.outline.iter().map(|ring| {
            let mut points: Vec<(i32, i32)> = ring
                .iter()
                .map(|point| in_tenths(projection.spot(*point)))
                .collect();
            points.dedup();
            if points.len() > 1 && points.first() == points.last() {
                points.pop();
            }
            points
        });
        let rings: Vec<Vec<(i32, i32)>> = rounded.filter(|ring| ring.len() > 2).collect();
        if rings.is_empty() {
            return Self::disc(projection.spot(region.seat.point));
        }
        let path = rings.iter().map(|ring| ring_path(ring)).collect();
        let rings: Vec<Vec<Spot>> = rings
            .iter()
            .map(|ring| ring.iter().map(|point| from_tenths(*point)).collect())
            .collect();
        Self {
            path,
            middle: middle_of(&rings),
            rings,
            is_disc: false,
        }
    }

    /// Whether a spot lies inside.
    pub fn holds(&self, spot: Spot) -> bool {
        let met = self
            .rings
            .iter()
            .flat_map(|ring| sides(ring))
            .filter(|(from, to)| crosses(*from, *to, spot));
        met.count() % 2 == 1
    }

    fn disc(seat: Spot) -> Self {
        let (left, radius) = (
            decimal(in_tenths(seat).0 - (DISC_RADIUS * 10.0) as i32),
            DISC_RADIUS,
        );
        let arc = |width: f64| format!("a{radius} {radius} 0 1 0 {width} 0");
        let path = format!(
            "M{left} {}{}{}z",
            tenth(seat.y),
            arc(2.0 * radius),
            arc(-2.0 * radius)
        );
        Self {
            rings: Vec::new(),
            path,
            middle: seat,
            is_disc: true,
        }
    }
}

/// A length rounded to one decimal.
pub fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

fn in_tenths(spot: Spot) -> (i32, i32) {
    ((spot.x * 10.0).round() as i32, (spot.y * 10.0).round() as i32)
}

fn from_tenths((x, y): (i32, i32)) -> Spot {
    Spot {
        x: f64::from(x) / 10.0,
        y: f64::from(y) / 10.0,
    }
}

/// A ring as a path from its first point, each further point by its distance from the one before.
fn ring_path(ring: &[(i32, i32)]) -> String {
    let mut path = String::new();
    let mut before = None;
    for &(x, y) in ring {
        let (letter, across, down) = match before {
            None => ("M", x, y),
            Some((from_x, from_y)) => ("l", x - from_x, y - from_y),
        };
        let first_step = path.matches('l').count() == 0;
        if letter == "M" || first_step {
            path.push_str(letter);
        } else if across >= 0 {
            path.push(' ');
        }
        path.push_str(&decimal(across));
        if down >= 0 {
            path.push(' ');
        }
        path.push_str(&decimal(down));
        before = Some((x, y));
    }
    path.push('z');
    path
}

/// Tenths as the shortest decimal: -12 is "-1.2", 3 is ".3", 40 is "4".
fn decimal(tenths: i32) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
    match (whole, rest) {
        (whole, 0) => format!("{sign}{whole}"),
        (0, rest) => format!("{sign}.{rest}"),
        (whole, rest) => format!("{sign}{whole}.{rest}"),
    }
}

/// The point of an outline that is farthest from its border, counting a step to the side as half a step up or down:
/// squares that cannot hold a better point than the best so far are left out, the others are quartered.
fn middle_of(rings: &[Vec<Spot>]) -> Spot {
    let narrow: Vec<Vec<Spot>> = rings
        .iter()
        .map(|ring| {
            ring.iter()
                .map(|spot| Spot {
                    x: spot.x / LABEL_STRETCH,
                    y: spot.y,
                })
                .collect()
        })
        .collect();
    let (least, most) = narrow.iter().flatten().fold(
        (
            Spot {
                x: f64::MAX,
                y: f64::MAX,
            },
            Spot {
                x: f64::MIN,
                y: f64::MIN,
            },
        ),
        |(least, most), spot| (least.least(*spot), most.most(*spot)),
    );
    let half = ((most.x - least.x).max(most.y - least.y) / 2.0).max(MIDDLE_PRECISION);
    let centre = Spot {
        x: (least.x + most.x) / 2.0,
        y: (least.y + most.y) / 2.0,
    };
    let mut best = (depth(&narrow, centre), centre);
    let mut squares = vec![(centre, half)];
    for _ in 0..MAX_CELLS {
        let Some((middle, half)) = squares.pop() else {
            break;
        };
        let here = depth(&narrow, middle);
        if here > best.0 {
            best = (here, middle);
        }
        if here + half * std::f64::consts::SQRT_2 > best.0 + MIDDLE_PRECISION {
            let quarter = half / 2.0;
            let corners = [
                (-quarter, -quarter),
                (quarter, -quarter),
                (-quarter, quarter),
                (quarter, quarter),
            ];
            squares.extend(corners.map(|(x, y)| {
                (
                    Spot {
                        x: middle.x + x,
                        y: middle.y + y,
                    },
                    quarter,
                )
            }));
        }
    }
    Spot {
        x: best.1.x * LABEL_STRETCH,
        y: best.1.y,
    }
}

/// How far inside the outline a spot lies; negative outside.
fn depth(rings: &[Vec<Spot>], spot: Spot) -> f64 {
    let mut nearest = f64::MAX;
    let mut inside = false;
    for (from, to) in rings.iter().flat_map(|ring| sides(ring)) {
        nearest = nearest.min(squared_distance(spot, from, to));
        if crosses(from, to, spot) {
            inside = !inside;
        }
    }
    if inside { nearest.sqrt() } else { -nearest.sqrt() }
}

/// The sides of a ring, the closing one included.
pub fn sides(ring: &[Spot]) -> impl Iterator<Item = (Spot, Spot)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// Whether a ray from the spot to the right meets this side.
fn crosses(from: Spot, to: Spot, spot: Spot) -> bool {
    (from.y > spot.y) != (to.y > spot.y)
        && spot.x < (to.x - from.x) * (spot.y - from.y) / (to.y - from.y) + from.x
}

fn squared_distance(spot: Spot, from: Spot, to: Spot) -> f64 {
    let (across, down) = (to.x - from.x, to.y - from.y);
    let length = across * across + down * down;
    let along = if length == 0.0 {
        0.0
    } else {
        ((spot.x - from.x) * across + (spot.y - from.y) * down) / length
    };
    let along = along.clamp(0.0, 1.0);
    let (x, y) = (from.x + along * across - spot.x, from.y + along * down - spot.y);
    x * x + y * y
}
