//! Attempts that go page by page: which answers are taken, and where the person is.

use super::{Answers, PageOfAnswers, left_behind};
use crate::{
    kernel::{database::Tx, fault::Fault},
    quizzes::{
        model::attempt,
        rules::{self, Go, Place},
        sheet::Sheet,
        store,
    },
};

/// Refuses answers to pages that were left, or not reached, where the quiz leads one way. What is stored already does no harm: it comes
/// when a button was pressed twice.
pub(super) fn check(
    sheet: &Sheet,
    attempt: &attempt::Model,
    answers: &Answers,
    page: &PageOfAnswers,
) -> Result<(), Fault> {
    let pages = sheet.pages(attempt.seed);
    let place = usize::try_from(attempt.page).unwrap_or(0);
    for (item, answer) in &page.answers {
        let of = pages.iter().position(|page| page.contains(item));
        let stored = answers.stored.get(item).map(|(answer, seq)| (answer, *seq));
        let taken = of.is_some_and(|of| rules::takes(sheet.settings().one_way, place, of));
        if !taken && rules::place(stored, answer, page.seq) != Place::Same {
            return Err(left_behind());
        }
    }
    Ok(())
}

/// Goes from a page to where the person wants, as far as the quiz allows, and notes it on the attempt, which is locked.
pub(super) async fn turn(
    tx: &Tx,
    sheet: &Sheet,
    attempt: &attempt::Model,
    (from, go): (usize, Go),
) -> Result<usize, Fault> {
    let place = usize::try_from(attempt.page).unwrap_or(0);
    let pages = sheet.pages(attempt.seed).len();
    let to = rules::step(sheet.settings().one_way, pages, (place, from), go);
    if to != place {
        store::place(tx, attempt.id, to).await?;
    }
    Ok(to)
}
