//! What is drawn for an attempt when it begins, once and for all.

use items::draws::drawn;

use crate::{
    catalogue,
    kernel::{database::Tx, fault::Fault},
    quizzes::{
        model::{Draw, ItemVersionId, attempt},
        sheet::Sheet,
        store,
    },
};

/// Draws questions for an attempt that has just begun and keeps them, if its revision draws any. Says how many are lacking because
/// the bank no longer holds them: whoever has come to take the quiz takes a shorter one, which the audit trail tells, and marks
/// are looked at as a share of what there is to earn.
pub(super) async fn draw(tx: &Tx, sheet: &Sheet, attempt: &attempt::Model) -> Result<usize, Fault> {
    if !sheet.draws() {
        return Ok(0);
    }
    let fixed: Vec<(usize, ItemVersionId)> = sheet.placed().collect();
    let draws: Vec<(usize, &Draw)> = sheet.quiz.sections.draws().collect();
    let asked = store::questions_of(&**tx, fixed.iter().map(|(_, id)| *id).collect()).await?;
    let seen = store::seen_by(&**tx, attempt.person_id).await?;
    let design = catalogue::design(&**tx, sheet.quiz.version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let wanted: Vec<&Draw> = draws.iter().map(|(_, draw)| *draw).collect();
    let (pools, newest) = store::pools(&**tx, design.course.id, &wanted).await?;
    let given = drawn(attempt.seed, &asked, &seen, &pools);
    let mut items = fixed;
    for ((section, _), questions) in draws.iter().zip(&given) {
        let versions = questions.iter().filter_map(|question| newest.get(question));
        items.extend(versions.map(|version| (*section, *version)));
    }
    // Within a section the fixed items stay in front.
    items.sort_by_key(|(section, _)| *section);
    if items.is_empty() {
        return Err(Fault::refused("quizzes-refused-nothing-to-ask"));
    }
    store::keep_items(tx, attempt.id, &items).await?;
    Ok(sheet.quiz.sections.to_draw() - given.iter().map(Vec::len).sum::<usize>())
}
