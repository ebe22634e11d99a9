//! What a quiz tells of its items.

use items::{
    Task,
    statistics::{Distribution, Figures, Finding, Least, findings},
};
use serde::Serialize;

use super::{
    figures::{Shown, percent, signed},
    results::{Top, sample_top},
    words::{self, Label},
};
use crate::kernel::{
    languages::Language,
    page::Page,
    text::{Message, Worded},
};

/// An item at its place, with its versions.
pub struct AskedItem<'a> {
    /// Its question.
    pub text: Worded,
    /// What it is worth, as printed.
    pub worth: String,
    /// Whether it was drawn: then it is shown only where somebody was asked it.
    pub drawn: bool,
    /// Its versions that are asked or were: the number, what it asks, and its position among the figures.
    pub versions: Vec<(i32, &'a Task, usize)>,
}

/// The item analysis of a quiz.
#[derive(Serialize)]
pub struct AnalysisPage {
    top: Top,
    title: Worded,
    results_href: String,
    attempts: u64,
    /// Attempts in which an answer waits for a trainer.
    waiting: u64,
    /// How many attempts it takes for figures, and for those that say how marks separate.
    needed: [u64; 2],
    /// Whether nothing can be said yet.
    too_few: bool,
    quiz: Vec<NamedFigure>,
    items: Vec<ItemView>,
}

#[derive(Serialize)]
struct NamedFigure {
    /// The end of a key: what it is called, and what it means.
    name: &'static str,
    shown: Shown,
}

#[derive(Serialize)]
struct ItemView {
    number: usize,
    text: Worded,
    /// Its first words.
    short: String,
    kind: &'static str,
    worth: String,
    attempts: u64,
    facility: Shown,
    deviation: Shown,
    guess: Shown,
    intended: Shown,
    effective: Shown,
    discrimination: Shown,
    efficiency: Shown,
    findings: Vec<FindingView>,
    /// Whether more than one version was answered.
    several: bool,
    versions: Vec<VersionView>,
}

#[derive(Serialize)]
struct FindingView {
    /// The kind of its badge.
    kind: &'static str,
    text: Message,
}

#[derive(Serialize)]
struct VersionView {
    number: i32,
    attempts: u64,
    facility: Shown,
    discrimination: Shown,
    answered: u64,
    blank: u64,
    thirds: bool,
    parts: Vec<PartView>,
}

#[derive(Serialize)]
struct PartView {
    place: Option<Label>,
    others: u64,
    rows: Vec<AnswerRow>,
}

#[derive(Serialize)]
struct AnswerRow {
    answer: Label,
    verdict: &'static str,
    count: u64,
    share: String,
    /// Of 100, for the bar.
    part: u64,
    upper: Option<String>,
    lower: Option<String>,
    mean: Option<String>,
}

/// Puts the page together.
pub fn analysis_page(
    (top, title, results_href): (Top, Worded, String),
    items: &[AskedItem<'_>],
    figures: &Figures,
    (waiting, least): (u64, Least),
    language: Language,
) -> AnalysisPage {
    let attempts = figures.quiz.attempts;
    let was_asked = |(_, _, position): &(i32, &Task, usize)| {
        let of = figures.versions.get(*position);
        of.is_some_and(|of| of.answers.answered + of.answers.blank > 0)
    };
    // A text between the questions has no number and no figures.
    let asked = items
        .iter()
        .enumerate()
        .filter(|(_, item)| !item.drawn || item.versions.iter().any(was_asked))
        .filter(|(_, item)| item.versions.last().is_some_and(|(_, task, _)| task.is_asked()));
    AnalysisPage {
        top,
        title,
        results_href,
        attempts,
        waiting,
        needed: [least.attempts, least.to_separate],
        too_few: attempts < least.attempts,
        quiz: of_quiz(figures, language),
        items: asked
            .zip(1..)
            .filter_map(|((place, item), number)| item_view((place, number), item, figures, language))
            .collect(),
    }
}

fn of_quiz(figures: &Figures, language: Language) -> Vec<NamedFigure> {
    let quiz = &figures.quiz;
    let of_most = |figure: items::statistics::Figure| {
        let share = figure.map(|marks| if quiz.most > 0.0 { marks / quiz.most } else { 0.0 });
        Shown::share(share, language)
    };
    let named = |name, shown| NamedFigure { name, shown };
    vec![
        named("mean", of_most(quiz.mean)),
        named("median", of_most(quiz.median)),
        named("deviation", of_most(quiz.deviation)),
        named("skewness", Shown::plain(quiz.skewness, language)),
        named("kurtosis", Shown::plain(quiz.kurtosis, language)),
        named("consistency", Shown::percent(quiz.consistency, language)),
        named("error-ratio", Shown::percent(quiz.error_ratio, language)),
        named("standard-error", of_most(quiz.standard_error)),
    ]
}

fn item_view(
    (place, number): (usize, usize),
    asked: &AskedItem<'_>,
    figures: &Figures,
    language: Language,
) -> Option<ItemView> {
    let of_place = figures.places.get(place)?;
    let (_, task, _) = asked.versions.last()?;
    let views = asked.versions.iter().filter_map(|(number, task, position)| {
        let of = figures.versions.get(*position)?;
        (of.answers.answered + of.answers.blank > 0).then(|| VersionView {
            number: *number,
            attempts: of.item.attempts,
            facility: Shown::share(of.item.facility, language),
            discrimination: Shown::percent(of.item.discrimination, language),
            answered: of.answers.answered,
            blank: of.answers.blank,
            thirds: of.answers.thirds.is_some(),
            parts: parts(task, &of.answers, language),
        })
    });
    let versions: Vec<VersionView> = views.collect();
    Some(ItemView {
        number,
        short: words::first_words(&asked.text.text),
        text: asked.text.clone(),
        kind: task.code(),
        worth: asked.worth.clone(),
        attempts: of_place.item.attempts,
        facility: Shown::share(of_place.item.facility, language),
        deviation: Shown::plain(of_place.item.deviation, language),
        guess: Shown::share(of_place.item.guess, language),
        intended: Shown::percent(of_place.intended_weight, language),
        effective: Shown::percent(of_place.effective_weight, language),
        discrimination: Shown::percent(of_place.item.discrimination, language),
        efficiency: Shown::percent(of_place.item.efficiency, language),
        findings: of_item(asked, figures, language),
        several: versions.len() > 1,
        versions,
    })
}

/// What is found about the newest version that people were asked.
fn of_item(asked: &AskedItem<'_>, figures: &Figures, language: Language) -> Vec<FindingView> {
    let newest = asked.versions.iter().rev().find_map(|(_, task, position)| {
        let of = figures.versions.get(*position)?;
        (of.answers.answered + of.answers.blank > 0 && task.earns()).then_some((task, of))
    });
    let Some((task, of)) = newest else {
        return Vec::new();
    };
    let view = |found: Finding| FindingView {
        kind: kind_of(&found),
        text: words::finding(task, &found, language),
    };
    findings(&of.item, &of.answers).into_iter().map(view).collect()
}

fn kind_of(finding: &Finding) -> &'static str {
    match finding {
        Finding::Good => "ok",
        Finding::TooFew { .. } | Finding::EasyButSeparates => "info",
        Finding::Contrary | Finding::KeyDoubtful { .. } => "stop",
        _ => "wait",
    }
}

fn parts(task: &Task, answers: &Distribution, language: Language) -> Vec<PartView> {
    let share = |count: u64| {
        if answers.answered == 0 {
            0.0
        } else {
            100.0 * count as f64 / answers.answered as f64
        }
    };
    let part = |part: &items::statistics::Part| PartView {
        place: words::place(task, part.place, language),
        others: part.others,
        rows: part
            .chosen
            .iter()
            .map(|chosen| AnswerRow {
                answer: words::answer(task, part.place, &chosen.what, language),
                verdict: words::verdict(chosen),
                count: chosen.count,
                share: percent(share(chosen.count), language),
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                part: share(chosen.count).round() as u64,
                upper: chosen.upper.map(|upper| upper.to_string()),
                lower: chosen.lower.map(|lower| lower.to_string()),
                mean: chosen.mean.map(|mean| signed(mean, language)),
            })
            .collect(),
    };
    answers.parts.iter().map(part).collect()
}

impl Page for AnalysisPage {
    const TEMPLATE: &'static str = "quizzes/analysis";

    fn samples() -> Vec<Self> {
        let sheet = super::samples::sheet();
        let page = |is_project, attempts: usize| {
            super::samples::with_figures(&sheet, attempts, |items, figures| {
                let head = (
                    sample_top(is_project),
                    sheet.title(Language::En),
                    "/editions/RT2013-01/results/check".to_owned(),
                );
                let waiting = attempts as u64 / 10;
                analysis_page(head, items, figures, (waiting, Least::TO_DECIDE), Language::En)
            })
        };
        vec![page(false, 0), page(true, 8), page(false, 40)]
    }
}
