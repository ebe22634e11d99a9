//! An answer checked while the attempt is open.

use super::{Left, PageOfAnswers, take_page};
use crate::{
    kernel::{app::App, fault::Fault},
    quizzes::{
        access::MayAnswer,
        model::{ItemVersionId, check},
        rules::{self, Decision},
        store,
    },
};

/// What became of an answer that was to be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Checked {
    /// It is checked, now or before: pressing twice uses one try.
    Done,
    /// Nothing was answered, so no try was used.
    Blank,
    /// The question had been answered elsewhere since the page was shown. That answer stays, and is not checked unseen.
    Changed,
}

/// Saves the answers of a page, as [`super::save_page`] does, and checks one of them. What it would earn is decided and stored under the
/// lock on the attempt. There is no audit entry: checks are never changed, and say themselves what was checked when.
pub async fn check(
    app: &App,
    permit: MayAnswer,
    page: PageOfAnswers,
    item: ItemVersionId,
) -> Result<(Checked, Left), Fault> {
    let tx = app.db.write().await?;
    let sheet = &permit.sheet;
    let asked = sheet.item(item).ok_or(Fault::NotFound)?;
    let (attempt, answers, left) = take_page(&tx, &permit, page).await?;
    let checks = store::checks::checks(&*tx, sheet, attempt.id).await?;
    let earlier = checks.get(&item).map_or(&[][..], Vec::as_slice);
    let answer = answers.stored.get(&item).map(|(answer, _)| answer);
    let share = asked.share(&attempt.language, answer);
    let tries = rules::tries(sheet.settings(), &asked.content);
    let checked = match rules::decide_check(tries, earlier, answer, share) {
        _ if left.changed.contains(&item) => Checked::Changed,
        Decision::Never => return Err(Fault::refused("quizzes-refused-never-checked")),
        Decision::Blank => Checked::Blank,
        Decision::Before => Checked::Done,
        Decision::Try { number, share, last } => {
            let row = answer.map(|answer| check::Model {
                attempt_id: attempt.id,
                item_version_id: item,
                number,
                answer: answer.clone(),
                share,
                at: tx.now,
            });
            if let Some(row) = row {
                store::checks::add(&tx, row, last).await?;
            }
            Checked::Done
        }
    };
    tx.commit().await?;
    Ok((checked, left))
}
