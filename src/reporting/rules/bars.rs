//! Charts of bars, as values for a template: each line has its label above its bars, so that a chart is narrow and its letters
//! stay legible on a phone. The same shares are drawn in the document.

use serde::Serialize;

/// The width of a chart.
pub const WIDTH: u32 = 320;
/// The longest bar; what is left holds its figure.
const LONGEST: f64 = 236.0;
/// From the end of a bar to its figure.
const GAP: f64 = 6.0;
/// The base line of a label, from the top of its line.
const LABEL: u32 = 14;
/// From the top of a line to its first bar.
const FIRST: u32 = 20;
/// A bar, and from its top to the top of the next one.
const BAR: u32 = 11;
const STEP: u32 = 15;
/// Between two lines.
const REST: u32 = 9;
/// The most characters of a label.
const LETTERS: usize = 44;

/// A chart.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bars {
    /// The width of the sheet.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line of a chart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// What it is about; cut where it is long, for the table has it in full.
    pub label: String,
    /// The base line of the label.
    pub y: u32,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// Its top.
    pub y: u32,
    /// Its length.
    pub width: f64,
    /// Its length as a share of the longest possible.
    pub share: f64,
    /// Its figure.
    pub figure: String,
    /// Where the figure begins.
    pub figure_x: f64,
    /// The base line of the figure.
    pub figure_y: u32,
    /// Whether it is the one that the other is compared with.
    pub other: bool,
}

/// A value of a chart: its share of the whole length, and its figure in words.
pub type Value = (f64, String);

impl Bars {
    /// Lays a chart out. Of two values in a line the first is the one compared with.
    pub fn of(lines: Vec<(String, Vec<Value>)>) -> Self {
        let mut top = 0;
        let mut laid = Vec::with_capacity(lines.len());
        for (label, values) in lines {
            let two = values.len() > 1;
            let mut y = top + FIRST;
            let mut bars = Vec::with_capacity(values.len());
            for (place, (share, figure)) in values.into_iter().enumerate() {
                let share = if share.is_finite() {
                    share.clamp(0.0, 1.0)
                } else {
                    0.0
                };
                let width = tenth(share * LONGEST);
                bars.push(Bar {
                    y,
                    width,
                    share: (share * 1000.0).round() / 1000.0,
                    figure,
                    figure_x: tenth(width + GAP),
                    figure_y: y + 10,
                    other: two && place == 0,
                });
                y += STEP;
            }
            laid.push(Line {
                label: short(&label),
                y: top + LABEL,
                bars,
            });
            top = y - (STEP - BAR) + REST;
        }
        Self {
            width: WIDTH,
            height: top.saturating_sub(REST).max(1) + 2,
            lines: laid,
        }
    }
}

fn tenth(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

fn short(label: &str) -> String {
    if label.chars().count() <= LETTERS {
        return label.to_owned();
    }
    let kept: String = label.chars().take(LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}

/// The share of a count in the largest one.
#[allow(clippy::cast_precision_loss)] // counts of people are far below 2^53
pub fn of_most(count: usize, most: usize) -> f64 {
    if most == 0 {
        return 0.0;
    }
    count as f64 / most as f64
}

/// The longest bar of a chart: the label of its line, its place in the line and its figure; of several the first.
pub fn longest(lines: &[(String, Vec<Value>)]) -> Option<(&str, usize, &str)> {
    let mut longest: Option<(f64, &str, usize, &str)> = None;
    for (label, values) in lines {
        for (place, (share, figure)) in values.iter().enumerate() {
            if longest.is_none_or(|(most, ..)| *share > most) {
                longest = Some((*share, label, place, figure));
            }
        }
    }
    longest.map(|(_, label, place, figure)| (label, place, figure))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_as_long_as_their_shares_and_lines_stand_below_each_other() {
        let value = |share: f64, figure: &str| (share, figure.to_owned());
        let chart = Bars::of(vec![
            ("opolskie".to_owned(), vec![value(1.0, "16"), value(0.5, "8")]),
            ("śląskie".to_owned(), vec![value(0.25, "4")]),
        ]);
        let drawn: Vec<_> = chart
            .lines
            .iter()
            .flat_map(|line| &line.bars)
            .map(|bar| (bar.y, bar.width, bar.figure_x, bar.other))
            .collect();
        assert_eq!(
            drawn,
            [
                (20, 236.0, 242.0, true),
                (35, 118.0, 124.0, false),
                // The first line ends at 46, and the next begins 9 below.
                (75, 59.0, 65.0, false),
            ]
        );
        assert_eq!(chart.lines[1].y, 69);
        assert_eq!((chart.width, chart.height), (320, 88));
    }

    #[test]
    fn the_longest_bar_is_found_among_both_of_a_line() {
        let value = |share: f64, figure: &str| (share, figure.to_owned());
        let lines = [
            ("opolskie".to_owned(), vec![value(0.8, "16"), value(0.6, "12")]),
            ("śląskie".to_owned(), vec![value(1.0, "20"), value(0.5, "10")]),
            ("lubuskie".to_owned(), vec![value(0.7, "14"), value(1.0, "20")]),
        ];
        assert_eq!(longest(&lines), Some(("śląskie", 0, "20")));
        assert_eq!(longest(&lines[2..]), Some(("lubuskie", 1, "20")));
        assert_eq!(longest(&[]), None);
    }

    #[test]
    fn nothing_is_longer_than_the_sheet() {
        for (share, width) in [(-1.0, 0.0), (f64::NAN, 0.0), (7.5, 236.0), (0.0, 0.0)] {
            let chart = Bars::of(vec![("x".to_owned(), vec![(share, String::new())])]);
            assert_eq!(chart.lines[0].bars[0].width, width, "{share}");
        }
        assert!(Bars::of(Vec::new()).lines.is_empty());
        let long = "ż".repeat(60);
        let chart = Bars::of(vec![(long, Vec::new())]);
        assert_eq!(chart.lines[0].label.chars().count(), 44);
        assert_eq!((of_most(3, 4), of_most(3, 0)), (0.75, 0.0));
    }
}
