//! What the business says about evaluations: how they are read from a form, and when and how they are counted.

use super::content::{Question, QuestionKind, SurveyAnswer};
use crate::kernel::{
    form::{FormState, Posted},
    text::Message,
};

/// The longest text of an answer, in characters.
pub const LONGEST_TEXT: usize = 4_000;
/// What a scale offers.
const SCALE: [&str; 5] = ["1", "2", "3", "4", "5"];

/// The field of a question in the form.
pub fn field_of(question: &Question) -> String {
    format!("answer-{}", question.key)
}

/// Reads an answer sheet; the error carries the form with what is missing or wrong. Questions left open are left out.
pub fn read_answer(questions: &[Question], posted: &Posted) -> Result<SurveyAnswer, Box<FormState>> {
    let mut reader = posted.reader();
    let mut answer = SurveyAnswer::default();
    for (number, question) in (1_u64..).zip(questions) {
        let field = field_of(question);
        let said = reader.optional(&field, LONGEST_TEXT);
        match said {
            None if question.required => reader.error(
                &field,
                Message::new("surveys-wrong-missing").with("number", number),
            ),
            None => {}
            Some(said) if !is_offered(question, &said) => {
                reader.error(
                    &field,
                    Message::new("surveys-wrong-choice").with("number", number),
                );
            }
            Some(said) => {
                answer.0.insert(question.key.clone(), said);
            }
        }
    }
    reader.finish().map(|()| answer)
}

fn is_offered(question: &Question, said: &str) -> bool {
    match question.kind {
        QuestionKind::Scale => SCALE.contains(&said),
        QuestionKind::Choice => (0..question.options.len()).any(|option| option.to_string() == said),
        QuestionKind::Text => true,
    }
}

/// Whether so many answers may be shown: at least as many as the project asks for, so that nobody is recognised.
pub fn may_be_shown(answers: usize, suppression_k: i32) -> bool {
    answers > 0 && answers >= usize::try_from(suppression_k).unwrap_or(0)
}

/// Which editions' answers may be counted together, beside pages that show each edition which has enough answers of its own:
/// all of them, unless who takes the shown ones away is left with fewer than `suppression_k` answers. Then only those that
/// have enough. `given` is how many answers each edition has.
pub fn counted_together(given: &[usize], suppression_k: i32) -> Vec<bool> {
    let shown = |answers: usize| may_be_shown(answers, suppression_k);
    let hidden: usize = given.iter().filter(|answers| !shown(**answers)).sum();
    let all = hidden == 0 || shown(hidden);
    given
        .iter()
        .map(|answers| *answers > 0 && (all || shown(*answers)))
        .collect()
}

/// What was answered to one question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// How many answered it.
    pub answered: usize,
    /// For a scale or a choice: how many said each value, in the order of the question.
    pub counts: Vec<usize>,
    /// For a scale: the mean.
    pub mean: Option<f64>,
    /// What was written, in alphabetical order: the order of the answer sheets would show which texts are by one hand.
    pub texts: Vec<String>,
}

/// Counts what was answered to one question.
pub fn tally(question: &Question, answers: &[SurveyAnswer]) -> Tally {
    let said: Vec<&str> = answers
        .iter()
        .filter_map(|answer| answer.0.get(&question.key))
        .map(String::as_str)
        .collect();
    let count = |value: &str| said.iter().filter(|said| **said == value).count();
    let counts: Vec<usize> = match question.kind {
        QuestionKind::Scale => SCALE.iter().map(|value| count(value)).collect(),
        QuestionKind::Choice => (0..question.options.len())
            .map(|option| count(&option.to_string()))
            .collect(),
        QuestionKind::Text => Vec::new(),
    };
    let mut texts: Vec<String> = match question.kind {
        QuestionKind::Text => said.iter().map(|text| (*text).to_owned()).collect(),
        _ => Vec::new(),
    };
    texts.sort_unstable();
    Tally {
        answered: said.len(),
        mean: mean(question.kind, &counts),
        counts,
        texts,
    }
}

fn mean(kind: QuestionKind, counts: &[usize]) -> Option<f64> {
    let all = u32::try_from(counts.iter().sum::<usize>())
        .ok()
        .filter(|all| *all > 0)?;
    let sum: usize = counts
        .iter()
        .enumerate()
        .map(|(place, count)| (place + 1) * count)
        .sum();
    let sum = u32::try_from(sum).ok()?;
    (kind == QuestionKind::Scale).then(|| f64::from(sum) / f64::from(all))
}

/// The share of some in all, in whole per cent.
pub fn percent(some: usize, all: usize) -> usize {
    (some * 100 + all / 2).checked_div(all).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{languages::Language, text::Localised};

    fn question(key: &str, kind: QuestionKind) -> Question {
        let words = |text: &str| Localised::of(Language::En, text);
        Question {
            key: key.to_owned(),
            kind,
            text: words(key),
            required: true,
            options: vec![words("yes"), words("no")],
            low: words("low"),
            high: words("high"),
        }
    }

    fn sheets(key: &str, said: &[&str]) -> Vec<SurveyAnswer> {
        let sheet = |said: &&str| SurveyAnswer([(key.to_owned(), (*said).to_owned())].into());
        said.iter().map(sheet).collect()
    }

    #[test]
    fn answers_are_counted_as_the_table_says() {
        let scale = question("useful", QuestionKind::Scale);
        let choice = question("pace", QuestionKind::Choice);
        let text = question("change", QuestionKind::Text);
        let counted = tally(&scale, &sheets("useful", &["5", "4", "5", "1"]));
        assert_eq!(
            (counted.answered, counted.counts, counted.mean),
            (4, vec![1, 0, 0, 1, 2], Some(3.75))
        );
        let counted = tally(&choice, &sheets("pace", &["0", "1", "1"]));
        assert_eq!((counted.counts, counted.mean), (vec![1, 2], None));
        let counted = tally(&text, &sheets("change", &["more time", "a form"]));
        assert_eq!(counted.texts, ["a form", "more time"]);
        assert_eq!(tally(&scale, &[]).mean, None);
        assert_eq!(tally(&scale, &sheets("other", &["5"])).answered, 0);
    }

    #[test]
    fn answers_of_small_editions_do_not_lie_open_beside_those_of_large_ones() {
        let table: &[(&[usize], i32, &[bool])] = &[
            (&[], 5, &[]),
            (&[12, 7], 5, &[true, true]),
            // 22 less 12 and 7 would be the three.
            (&[12, 7, 3], 5, &[true, true, false]),
            (&[12, 3, 1], 5, &[true, false, false]),
            (&[12, 3, 2], 5, &[true, true, true]),
            (&[4], 5, &[false]),
            (&[3, 3], 5, &[true, true]),
            (&[12, 0], 5, &[true, false]),
            (&[1], 0, &[true]),
        ];
        for (given, k, expected) in table {
            assert_eq!(counted_together(given, *k), *expected, "{given:?} of {k}");
        }
    }

    #[test]
    fn few_answers_are_not_shown() {
        let cases = [
            (0, 0, false),
            (1, 0, true),
            (4, 5, false),
            (5, 5, true),
            (6, 5, true),
            (0, -1, false),
        ];
        for (answers, k, shown) in cases {
            assert_eq!(may_be_shown(answers, k), shown, "{answers} of {k}");
        }
    }
}
