//! The trade-off between travel and even groups as a chart: a curve of points, each a plan.

use serde::Serialize;

/// The chart, in its own units.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Chart {
    /// Width of the picture.
    pub width: i64,
    /// Height of the picture.
    pub height: i64,
    /// Where the axes cross.
    pub left: i64,
    /// Where the axes cross.
    pub bottom: i64,
    /// The points, from the shortest travel to the best balance.
    pub points: Vec<Point>,
    /// The line through them.
    pub path: String,
}

/// A point of the chart.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Point {
    /// Across.
    pub x: i64,
    /// Down.
    pub y: i64,
    /// Its number in the table beside the chart, from 1.
    pub number: usize,
    /// Whether it is the plan that the page shows.
    pub here: bool,
}

const WIDTH: i64 = 480;
const HEIGHT: i64 = 260;
const LEFT: i64 = 24;
const BOTTOM: i64 = 228;
const TOP: i64 = 48;
const RIGHT: i64 = 456;

/// Draws points of kilometres (across) and people off the target (up); `here` is the plan shown.
pub fn chart(points: &[(i64, i64)], here: Option<(i64, i64)>) -> Chart {
    let span = |of: fn(&(i64, i64)) -> i64| {
        let values = || points.iter().map(of);
        (values().min().unwrap_or(0), values().max().unwrap_or(0))
    };
    let (left, right) = span(|point| point.0);
    let (low, high) = span(|point| point.1);
    let place = |value: i64, (from, to): (i64, i64), (start, end): (i64, i64)| {
        let share = (value - from).saturating_mul(end - start);
        start + share.checked_div(to - from).unwrap_or(0)
    };
    let point = |(index, (km, off)): (usize, &(i64, i64))| Point {
        x: place(*km, (left, right), (LEFT + 20, RIGHT)),
        y: place(*off, (low, high), (BOTTOM - 20, TOP)),
        number: index + 1,
        here: here == Some((*km, *off)),
    };
    let points: Vec<Point> = points.iter().enumerate().map(point).collect();
    let step = |(index, point): (usize, &Point)| {
        format!("{}{} {}", if index == 0 { "M" } else { "L" }, point.x, point.y)
    };
    Chart {
        width: WIDTH,
        height: HEIGHT,
        left: LEFT,
        bottom: BOTTOM,
        path: points.iter().enumerate().map(step).collect(),
        points,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_stands_left_and_the_evenest_low() {
        let drawn = chart(&[(100, 9), (150, 4), (200, 1)], Some((150, 4)));
        let places: Vec<_> = drawn
            .points
            .iter()
            .map(|p| (p.x, p.y, p.number, p.here))
            .collect();
        assert_eq!(
            places,
            [(44, 48, 1, false), (250, 148, 2, true), (456, 208, 3, false)]
        );
        assert_eq!(drawn.path, "M44 48L250 148L456 208");
        let one = chart(&[(5, 5)], None);
        assert_eq!(one.points.len(), 1, "one point needs no span");
    }
}
