//! What of the totals, means and shares of the report may be told in the version for publication.

use std::collections::BTreeSet;

use super::{Told, pieces::Fact};
use crate::{
    reporting::rules::final_report::{Counts, Gathered, Outcome, apart, may_tell_mean, may_tell_share},
    surveys::{Evaluated, QuestionKind, Tally},
};

/// The totals that may stand beside each other in the report for the public.
#[derive(Debug, Default)]
pub(super) struct PublicTotals {
    /// Those who were there.
    pub came: Option<u32>,
    /// Those who hold a valid certificate.
    pub certified: Option<u32>,
    /// Those who met all conditions.
    pub completed: Option<u32>,
    /// Those who had a seat.
    pub enrolled: Option<u32>,
    /// Those who took both tests, course by course.
    pub paired: Vec<Option<u32>>,
    /// The answers counted, survey by survey.
    pub answers: Vec<Option<u32>>,
    /// The answers to single questions that are fewer than all of their survey and may be told, survey by survey.
    fewer: Vec<BTreeSet<u32>>,
}

fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How many answered the questions that some left out, each number once.
fn fewer(survey: &Evaluated) -> BTreeSet<u32> {
    let counted = survey
        .questions
        .iter()
        .filter(|(question, _)| question.kind != QuestionKind::Text);
    counted
        .map(|(_, tally)| whole(tally.answered))
        .filter(|answered| *answered != whole(survey.counted))
        .collect()
}

impl PublicTotals {
    /// Holds all totals of the report apart; nothing where the report is the office's, or where not even those who were there
    /// may be told.
    pub(super) fn of(facts: &Gathered, counts: Counts) -> Self {
        let published = facts.published.as_ref();
        let Some((k, came)) = published.and_then(|published| Some((published.k, published.table.total?)))
        else {
            return Self::default();
        };
        let (courses, surveys) = (&facts.gains.courses, &facts.evaluated);
        let fewer: Vec<BTreeSet<u32>> = surveys.iter().map(fewer).collect();
        let mut totals = vec![
            came,
            whole(counts.certified),
            whole(counts.completed),
            whole(counts.enrolled),
        ];
        let paired = |people: u64| u32::try_from(people).unwrap_or(u32::MAX);
        totals.extend(courses.iter().map(|course| paired(course.figures.people)));
        totals.extend(surveys.iter().map(|survey| whole(survey.counted)));
        totals.extend(fewer.iter().flatten());
        let mut shown = apart(&totals, k).into_iter();
        let mut next = || shown.next().flatten();
        Self {
            came: next(),
            certified: next(),
            completed: next(),
            enrolled: next(),
            paired: courses.iter().map(|_| next()).collect(),
            answers: surveys.iter().map(|_| next()).collect(),
            fewer: fewer
                .iter()
                .map(|numbers| numbers.iter().filter_map(|_| next()).collect())
                .collect(),
        }
    }
}

impl Told<'_> {
    /// Whether the report is the one for the public.
    pub(super) fn is_public(&self) -> bool {
        self.facts.published.is_some()
    }

    /// Below what counts are left out; nothing is in the office's report.
    pub(super) fn k(&self) -> u32 {
        self.facts.published.as_ref().map_or(0, |published| published.k)
    }

    /// The mean of a question on a scale, where it may be told.
    pub(super) fn mean(&self, tally: &Tally) -> Option<f64> {
        tally
            .mean
            .filter(|_| !self.is_public() || may_tell_mean(&tally.counts, self.k()))
    }

    /// Whether it may be told how many answered a question of the survey at this place.
    pub(super) fn may_tell_answers(&self, survey: usize, answered: usize) -> bool {
        let answered = whole(answered);
        let all = self.totals.answers.get(survey).copied().flatten();
        let fewer = self.totals.fewer.get(survey);
        !self.is_public() || all == Some(answered) || fewer.is_some_and(|fewer| fewer.contains(&answered))
    }

    /// The share of all minutes that was attended, where it may be told.
    pub(super) fn share_attended(&self, all: &Outcome) -> Option<f64> {
        let Counts { enrolled, came, .. } = all.counts;
        all.percent()
            .filter(|_| !self.is_public() || may_tell_share(came, enrolled, self.k()))
    }

    /// The same among the figures at a glance. A share that does not exist is not one that is left out.
    pub(super) fn share_fact(&self) -> Fact {
        let share = self.share_attended(&self.over());
        let told = share.map(|share| self.words.percent(share));
        let is_none = !self.is_public() || !self.is_any_over();
        let note = if self.is_any_over() {
            "share-note"
        } else {
            "nothing-over"
        };
        Fact::new(self.t("share"), told.or_else(|| is_none.then(|| "–".to_owned()))).noted(self.t(note))
    }
}
