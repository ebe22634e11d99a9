//! What people gained from the test before to the test after.

use items::statistics::{Gain, GainFigures, Method, PersonGain, Significance};
use serde::Serialize;

use super::{
    figures::{Dot, Shown, percent, signed},
    results::{Top, sample_top},
    words::Label,
};
use crate::kernel::{
    languages::Language,
    lists::Pager,
    page::Page,
    parts::Choice,
    text::{Message, Worded},
};

/// Gain.
#[derive(Serialize)]
pub struct GainPage {
    /// Above it.
    pub top: Top,
    /// The course.
    pub course: Worded,
    /// Courses to choose from, where there are several.
    pub courses: Vec<Choice>,
    /// The one chosen.
    pub course_key: String,
    /// How many took both tests.
    pub people: u64,
    /// The figures of all of them.
    pub whole: Whole,
    /// How sure it is.
    pub significance: Option<Message>,
    /// What parallel forms showed.
    pub orders: Vec<Order>,
    /// The gain that counts both orders the same.
    pub balanced: Option<String>,
    /// By person, for the project team.
    pub persons: Option<Persons>,
    /// How many took only the test before, and only the one after.
    pub absent: [usize; 2],
    /// Attempts in which an answer waits for a trainer.
    pub waiting: u64,
    /// By item, outcome, ground, region and role category.
    pub groups: Vec<Groups>,
    /// The smallest group that is shown; 0 where all are.
    pub k: u64,
}

/// The figures of all.
#[derive(Serialize)]
pub struct Whole {
    before: Shown,
    after: Shown,
    gain: Shown,
    normalised: Shown,
    effect: Shown,
}

impl Whole {
    /// These figures as printed.
    pub fn of(figures: &GainFigures, language: Language) -> Self {
        Self {
            before: Shown::share(figures.before, language),
            after: Shown::share(figures.after, language),
            gain: Shown::points(figures.gain, language),
            normalised: Shown::share(figures.normalised, language),
            effect: Shown::plain(figures.effect, language),
        }
    }
}

/// Those who took parallel forms in one order.
#[derive(Serialize)]
pub struct Order {
    before: usize,
    after: usize,
    people: u64,
    gain: String,
}

/// By person.
#[derive(Serialize)]
pub struct Persons {
    /// The chart.
    dots: Vec<Dot>,
    /// The table.
    rows: Vec<PersonRow>,
    /// Pages of it.
    pager: Pager,
    /// Who took only the test before.
    only_before: Vec<String>,
    /// Who took only the test after.
    only_after: Vec<String>,
}

#[derive(Serialize)]
struct PersonRow {
    name: String,
    before: String,
    after: String,
    gain: String,
    normalised: Option<String>,
}

impl Persons {
    /// The chart of all, and the rows of one page.
    pub fn new(gain: &Gain<String>, shown: &[PersonGain<String>], pager: Pager, language: Language) -> Self {
        let share = |share: f64| percent(share * 100.0, language);
        let row = |person: &PersonGain<String>| PersonRow {
            name: person.person.clone(),
            before: share(person.before),
            after: share(person.after),
            gain: points(person.gain(), language),
            normalised: person.normalised.map(share),
        };
        Self {
            dots: gain
                .people
                .iter()
                .map(|person| Dot::of(person.before, person.after))
                .collect(),
            rows: shown.iter().map(row).collect(),
            pager,
            only_before: gain.only_before.clone(),
            only_after: gain.only_after.clone(),
        }
    }
}

/// Groups of one kind.
#[derive(Serialize)]
pub struct Groups {
    /// What they are, as the end of a key.
    pub kind: &'static str,
    /// The groups.
    pub rows: Vec<GroupRow>,
}

/// A group.
#[derive(Serialize)]
pub struct GroupRow {
    label: Label,
    people: Option<u64>,
    before: Shown,
    after: Shown,
    gain: Shown,
    normalised: Shown,
    /// For the bars, of 100.
    bars: Option<[i64; 2]>,
}

impl GroupRow {
    /// A group with its figures; `None` where they are withheld.
    pub fn new(label: Label, figures: Option<&GainFigures>, language: Language) -> Self {
        let Some(figures) = figures else {
            return Self {
                label,
                people: None,
                before: Shown::default(),
                after: Shown::default(),
                gain: Shown::default(),
                normalised: Shown::default(),
                bars: None,
            };
        };
        #[allow(clippy::cast_possible_truncation)] // shares are between 0 and 1
        let bar = |share: f64| (share.clamp(0.0, 1.0) * 100.0).round() as i64;
        Self {
            label,
            people: Some(figures.people),
            before: Shown::share(figures.before, language),
            after: Shown::share(figures.after, language),
            gain: Shown::points(figures.gain, language),
            normalised: Shown::share(figures.normalised, language),
            bars: figures
                .before
                .ok()
                .zip(figures.after.ok())
                .map(|(before, after)| [bar(before), bar(after)]),
        }
    }
}

/// A difference of shares in points of a hundred, with its sign.
pub fn points(difference: f64, language: Language) -> String {
    let number = signed((difference * 1000.0).round() / 10.0, language);
    if difference > 0.0 && number != "0" {
        format!("+{number}")
    } else {
        number
    }
}

/// The orders in which parallel forms were taken, forms numbered from 1.
pub fn orders(gain: &Gain<String>, language: Language) -> Vec<Order> {
    let order = |order: &items::statistics::InOrder| Order {
        before: order.before + 1,
        after: order.after + 1,
        people: order.people,
        gain: points(order.gain, language),
    };
    gain.orders.iter().map(order).collect()
}

/// Below this, a gain is hardly chance; the usual limit (R. A. Fisher).
const UNLIKELY: f64 = 0.05;
/// Smaller probabilities are not told apart.
const SMALLEST: f64 = 0.001;

/// What the test of significance says, in words.
pub fn significance(found: &Significance, language: Language) -> Message {
    let key = if found.probability < UNLIKELY {
        "quizzes-gain-sure"
    } else {
        "quizzes-gain-unsure"
    };
    let probability = if found.probability < SMALLEST {
        format!("< {}", thousandths(SMALLEST, language))
    } else {
        format!("= {}", thousandths(found.probability, language))
    };
    let method = match found.method {
        Method::Exact => "exact",
        Method::Normal => "normal",
    };
    Message::new(key)
        .with("probability", probability)
        .with("plus", language.decimal(found.plus))
        .with("minus", language.decimal(found.minus))
        .with("changed", found.changed)
        .with("unchanged", found.unchanged)
        .with("effect", signed(found.rank_biserial, language))
        .with_message("method", Message::new(format!("quizzes-gain-method-{method}")))
}

fn thousandths(number: f64, language: Language) -> String {
    let text = format!("{number:.3}");
    if language == Language::En {
        text
    } else {
        text.replace('.', ",")
    }
}

impl Page for GainPage {
    const TEMPLATE: &'static str = "quizzes/gain";

    fn samples() -> Vec<Self> {
        use items::statistics::{Sat, Taken, gain};
        let language = Language::En;
        let page = |count: u32, team: bool, two_forms: bool| {
            let sat: Vec<Sat<String>> = (0..count)
                .map(|number| {
                    let form = usize::from(two_forms && number % 2 == 0);
                    let before = Taken {
                        form,
                        share: f64::from(number % 7) / 10.0,
                    };
                    let after = Taken {
                        form: usize::from(two_forms) - form,
                        share: 0.1 + f64::from(number % 9) / 10.0,
                    };
                    Sat {
                        person: format!("Nowak {number}"),
                        before: (number % 5 != 4).then_some(before),
                        after: (number % 5 != 3).then_some(after),
                    }
                })
                .collect();
            let gain = gain(&sat, 1);
            let pager = Pager::new("/editions/RT2013-01/gain", &[], None, gain.people.len() as u64);
            let group = |kind, label: &str, figures: Option<&GainFigures>| Groups {
                kind,
                rows: vec![GroupRow::new(Label::plain(label), figures, language)],
            };
            GainPage {
                top: sample_top(!two_forms),
                course: Worded {
                    text: "Equal treatment".to_owned(),
                    lang: None,
                },
                courses: if two_forms {
                    vec![Choice::new("equal-treatment", "Equal treatment")]
                } else {
                    Vec::new()
                },
                course_key: "equal-treatment".to_owned(),
                people: gain.figures.people,
                whole: Whole::of(&gain.figures, language),
                significance: gain
                    .figures
                    .significance
                    .map(|found| significance(&found, language)),
                orders: orders(&gain, language),
                balanced: gain.balanced.map(|gain| points(gain, language)),
                persons: team.then(|| Persons::new(&gain, &gain.people, pager, language)),
                absent: [gain.only_before.len(), gain.only_after.len()],
                waiting: u64::from(two_forms),
                groups: if count == 0 {
                    Vec::new()
                } else {
                    vec![
                        group("item", "Which is protected?", Some(&gain.figures)),
                        group("outcome", "Knows the grounds", Some(&gain.figures)),
                        group("ground", "age", Some(&gain.figures)),
                        group("region", "opolskie", None),
                        group("role", "Education", Some(&gain.figures)),
                    ]
                },
                k: if team { 0 } else { 5 },
            }
        };
        vec![page(0, true, false), page(30, true, true), page(12, false, false)]
    }
}
