//! Figures as they are printed, and the charts of results.

use items::statistics::{Figure, NoFigure};
use serde::Serialize;

use crate::kernel::{languages::Language, text::Message};

/// A figure, or why there is none.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Shown {
    /// As printed.
    pub figure: Option<String>,
    /// Why there is none.
    pub why: Option<Message>,
}

impl Shown {
    /// A figure in its own unit: marks, or none.
    pub fn plain(figure: Figure, language: Language) -> Self {
        Self::with(figure, |figure| signed(figure, language))
    }

    /// A figure that is in per cent already.
    pub fn percent(figure: Figure, language: Language) -> Self {
        Self::with(figure, |figure| percent(figure, language))
    }

    /// A share, shown in per cent.
    pub fn share(figure: Figure, language: Language) -> Self {
        Self::percent(figure.map(|share| share * 100.0), language)
    }

    /// A difference of shares, in points of a hundred.
    pub fn points(figure: Figure, language: Language) -> Self {
        Self::with(figure, |difference| super::gain::points(difference, language))
    }

    fn with(figure: Figure, print: impl Fn(f64) -> String) -> Self {
        match figure {
            Ok(figure) => Self {
                figure: Some(print(figure)),
                why: None,
            },
            Err(why) => Self {
                figure: None,
                why: Some(reason(why)),
            },
        }
    }
}

/// Why there is no figure, in words.
pub fn reason(why: NoFigure) -> Message {
    match why {
        NoFigure::TooFew { has, needed } => Message::new("quizzes-no-figure-too-few")
            .with("has", has)
            .with("needed", needed),
        NoFigure::NoSpread => Message::new("quizzes-no-figure-no-spread"),
        NoFigure::OneItem => Message::new("quizzes-no-figure-one-item"),
        NoFigure::NoMarks => Message::new("quizzes-no-figure-no-marks"),
        NoFigure::Contrary => Message::new("quizzes-no-figure-contrary"),
        NoFigure::NoGuess => Message::new("quizzes-no-figure-no-guess"),
    }
}

/// A number with two decimals at most and a minus sign of its own.
pub fn signed(number: f64, language: Language) -> String {
    let text = language.decimal(number.abs());
    if number < 0.0 && text != "0" {
        format!("\u{2212}{text}")
    } else {
        text
    }
}

/// Per cent with one decimal at most.
pub fn percent(number: f64, language: Language) -> String {
    format!("{}\u{a0}%", signed((number * 10.0).round() / 10.0, language))
}

/// Width of a bar chart, in units of which letters are 13 high.
const WIDTH: u64 = 420;
/// Where bars stand.
const FLOOR: u64 = 180;
/// The highest bar.
const HIGHEST: u64 = 150;
/// The space for a bar.
const STEP: u64 = WIDTH / 10;

/// A chart of how results are spread over tenths, with the table beside it.
#[derive(Serialize)]
pub struct Spread {
    width: u64,
    height: u64,
    floor: u64,
    bars: Vec<Bar>,
}

#[derive(Serialize)]
struct Bar {
    from: u64,
    until: u64,
    count: u64,
    x: u64,
    y: u64,
    middle: u64,
    wide: u64,
    high: u64,
    /// Whether all of it lies at or above the pass mark.
    passes: bool,
}

impl Spread {
    /// The chart of these counts; bars below the pass mark, in per cent, are drawn otherwise.
    pub fn new(tenths: [u64; 10], pass_percent: i32) -> Self {
        let most = tenths.iter().copied().max().unwrap_or(0).max(1);
        let pass = u64::try_from(pass_percent).unwrap_or(0);
        let bar = |(place, count): (u64, u64)| {
            let high = count * HIGHEST / most;
            Bar {
                from: place * 10,
                until: if place == 9 { 100 } else { place * 10 + 9 },
                count,
                x: place * STEP + 3,
                y: FLOOR - high,
                middle: place * STEP + STEP / 2,
                wide: STEP - 6,
                high,
                passes: place * 10 >= pass,
            }
        };
        Self {
            width: WIDTH,
            height: FLOOR + 24,
            floor: FLOOR,
            bars: (0..).zip(tenths).map(bar).collect(),
        }
    }
}

/// The side of the square in which people stand, before across and after up.
const SIDE: f64 = 300.0;
/// Where it begins.
const MARGIN: f64 = 44.0;

/// A place in the chart of gains.
#[derive(Serialize)]
pub struct Dot {
    x: i64,
    y: i64,
    gained: bool,
}

impl Dot {
    /// Where somebody stands with these shares.
    #[allow(clippy::cast_possible_truncation)] // shares are between 0 and 1
    pub fn of(before: f64, after: f64) -> Self {
        let along = |share: f64| (share.clamp(0.0, 1.0) * SIDE).round() as i64;
        Self {
            x: MARGIN as i64 + along(before),
            y: 12 + SIDE as i64 - along(after),
            gained: after > before,
        }
    }
}
