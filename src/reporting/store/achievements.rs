//! What participants have to show at the end.

use std::collections::{BTreeSet, HashMap};

use sea_orm::DbErr;
use time::OffsetDateTime;

use super::rows::{AttemptRow, QuizRow, Reading};
use crate::{
    enrolment::EnrolmentId,
    quizzes::{QuizId, Scored, Tally},
    reporting::rules::facts::CertificateFacts,
};

/// What participants have to show, by enrolment.
#[derive(Default)]
pub(super) struct Achievements {
    /// Those that are valid, with the moment of issue; the date at the venue is for whoever knows the venue.
    pub certificates: HashMap<EnrolmentId, (CertificateFacts, OffsetDateTime)>,
    pub passed: HashMap<EnrolmentId, BTreeSet<String>>,
    pub receipts: BTreeSet<EnrolmentId>,
}

/// Who passed which quizzes, by the attempts that count.
fn passed(attempts: &[AttemptRow], quizzes: &[QuizRow]) -> HashMap<EnrolmentId, BTreeSet<String>> {
    let quizzes: HashMap<QuizId, &QuizRow> = quizzes.iter().map(|quiz| (quiz.id, quiz)).collect();
    let key = |row: &AttemptRow| quizzes.get(&row.quiz_id).map(|quiz| &quiz.key);
    let mut found: HashMap<EnrolmentId, BTreeSet<String>> = HashMap::new();
    for tried in attempts.chunk_by(|one, next| one.enrolment_id == next.enrolment_id && key(one) == key(next))
    {
        let mut tally = Tally::default();
        for row in tried {
            if let Some(quiz) = quizzes.get(&row.quiz_id) {
                let (score, most, passed) = (row.score, row.most, row.passed);
                tally.take(&quiz.settings, quiz.pass_percent, Scored { score, most, passed });
            }
        }
        if let (Some(row), Some((_, Scored { passed: true, .. }))) = (tried.first(), tally.counted())
            && let Some(key) = key(row)
        {
            found.entry(row.enrolment_id).or_default().insert(key.clone());
        }
    }
    found
}

impl Achievements {
    /// Reads them with four queries.
    pub async fn read(reading: &Reading<'_>) -> Result<Self, DbErr> {
        let passed = passed(&reading.attempts().await?, &reading.quizzes().await?);
        let certificates = reading.certificates().await?.into_iter();
        let receipts = reading.receipts().await?.into_iter();
        Ok(Self {
            certificates: certificates
                .map(|row| {
                    let printed = row.printed;
                    let certificate = CertificateFacts {
                        number: row.number,
                        person: printed.person,
                        course: printed.course,
                        edition: printed.edition,
                        planned_minutes: printed.planned_minutes,
                        on: row.issued_at.date(),
                    };
                    (row.enrolment_id, (certificate, row.issued_at))
                })
                .collect(),
            passed,
            receipts: receipts.map(|row| row.enrolment_id).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_attempt_that_counts_says_who_passed() {
        let enrolment = EnrolmentId::new();
        let cases = [
            ("best", "best", vec![true, false], true),
            ("last", "last", vec![true, false], false),
            ("first", "first", vec![false, true], false),
            ("mean reaches it", "mean", vec![true, false], true),
            ("mean does not", "mean", vec![true, false, false], false),
            ("nothing handed in", "best", vec![], false),
        ];
        for (what, counts, attempts, expected) in cases {
            let quiz = QuizRow {
                id: QuizId::new(),
                key: "check".to_owned(),
                settings: serde_json::from_value(json!({ "counts": counts })).expect("settings"),
                pass_percent: 50,
            };
            let attempt = |passed: &bool| AttemptRow {
                enrolment_id: enrolment,
                quiz_id: quiz.id,
                score: f64::from(u8::from(*passed)),
                most: 1.0,
                passed: *passed,
            };
            let attempts: Vec<_> = attempts.iter().map(attempt).collect();
            let found = passed(&attempts, &[quiz]);
            let is_passed = found.get(&enrolment).is_some_and(|keys| keys.contains("check"));
            assert_eq!(is_passed, expected, "{what}");
        }
    }
}
