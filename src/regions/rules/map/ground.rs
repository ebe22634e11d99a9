//! Which region lies where on the sheet, in small squares: so that the name of one region is not written on another.

use super::outline::{Shape, sides};

/// The side of a square.
const SQUARE: f64 = 3.0;

/// The owner of each square of the sheet.
#[derive(Clone, Debug)]
pub struct Ground {
    columns: usize,
    owners: Vec<Option<u16>>,
    /// The width of the sheet.
    pub width: f64,
    /// The height of the sheet.
    pub height: f64,
}

impl Ground {
    /// Notes the owners of a sheet.
    pub fn of(shapes: &[Shape], width: f64, height: f64) -> Self {
        let (columns, rows) = (
            (width / SQUARE).ceil() as usize,
            (height / SQUARE).ceil() as usize,
        );
        let mut owners = vec![None; columns * rows];
        for (row, squares) in owners.chunks_mut(columns.max(1)).enumerate() {
            let y = (row as f64 + 0.5) * SQUARE;
            for (number, shape) in shapes.iter().enumerate() {
                fill_row(squares, &crossings(shape, y), u16::try_from(number).ok());
            }
        }
        Self {
            columns,
            owners,
            width,
            height,
        }
    }

    /// The number of the region at a place of the sheet, if it is one.
    pub fn owner(&self, x: f64, y: f64) -> Option<usize> {
        let (column, row) = ((x / SQUARE).floor(), (y / SQUARE).floor());
        if column < 0.0 || row < 0.0 || column >= self.columns as f64 {
            return None;
        }
        self.owners
            .get(row as usize * self.columns + column as usize)
            .copied()
            .flatten()
            .map(usize::from)
    }
}

/// Where the line at this height meets the borders of a shape, from left to right.
fn crossings(shape: &Shape, y: f64) -> Vec<f64> {
    let all = shape
        .rings
        .iter()
        .flat_map(|ring| sides(ring))
        .filter(|(from, to)| (from.y > y) != (to.y > y));
    let mut found: Vec<f64> = all
        .map(|(from, to)| (to.x - from.x) * (y - from.y) / (to.y - from.y) + from.x)
        .collect();
    found.sort_by(f64::total_cmp);
    found
}

fn fill_row(squares: &mut [Option<u16>], crossings: &[f64], owner: Option<u16>) {
    for pair in crossings.chunks_exact(2) {
        let [from, to] = pair else { continue };
        let first = ((from / SQUARE - 0.5).ceil().max(0.0)) as usize;
        let last = ((to / SQUARE - 0.5).floor() + 1.0).max(0.0) as usize;
        if let Some(owned) = squares.get_mut(first..last.min(squares.len()).max(first)) {
            owned.fill(owner);
        }
    }
}
