//! Attempts: begun, answered, submitted and marked.

pub(super) mod bank;
mod checks;
mod drawing;
mod ending;
mod live;
mod marking;
mod paging;
pub(super) mod remark;
mod revisions;

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use items::{Answer, Exact};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr, EntityTrait, sea_query::OnConflict};
use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{
    access::{MayAnswer, MaySave, MayStart},
    model::{AttemptId, AttemptState, ItemVersionId, attempt, response, result},
    rules::{self, Go, Outcome, Phase, Place, Start},
    sheet::Sheet,
    store::{self, Hold, checks::Checks},
};
use crate::{
    editions,
    enrolment::EnrolmentId,
    kernel::{
        app::App,
        database::{Tx, is_taken},
        fault::Fault,
        ids::random_bytes,
        languages::Language,
        outbox,
    },
};

pub use checks::{Checked, check};
pub use ending::{END, end, end_when_due};
pub use live::{Dates, Deed, Grant, grant, help, set_dates};
pub use marking::{Given, Marked, Released, mark, release};
pub use revisions::{NewRevision, revise};

/// Begins an attempt at the newest revision of the quiz, or gives the one that is open. Whoever presses twice gets the same.
pub async fn start(app: &App, permit: MayStart, language: Language) -> Result<AttemptId, Fault> {
    let tx = app.db.write().await?;
    match begin(tx, &permit, language).await {
        Err(Fault::Database(error)) if is_taken(&error) => {
            // PostgreSQL: the same number was given at the same time by another request of this person.
            let tx = app.db.write().await?;
            begin(tx, &permit, language).await
        }
        outcome => outcome,
    }
}

async fn begin(mut tx: Tx, permit: &MayStart, language: Language) -> Result<AttemptId, Fault> {
    let shown = &permit.sheet.quiz;
    store::hold(&tx, shown.version_id, &shown.key, Hold::AsItIs).await?;
    let find = store::tries(&*tx, permit.enrolment, shown.version_id, &shown.key);
    let mut tries = find.await?.ok_or(Fault::NotFound)?;
    for open in tries
        .attempts
        .iter_mut()
        .filter(|attempt| attempt.state == AttemptState::Open)
    {
        let Some(attempt) = store::locked(&tx, open.id).await? else {
            continue;
        };
        let sheet = store::sheet_of(&*tx, attempt.id, attempt.quiz_id)
            .await?
            .ok_or(Fault::NotFound)?;
        if attempt.state == AttemptState::Open
            && ending::end_in(&mut tx, &sheet, &attempt, permit.project.0).await?
        {
            open.state = AttemptState::Lapsed;
        }
    }
    let sheet = store::sheet(&*tx, tries.newest).await?.ok_or(Fault::NotFound)?;
    let quiz = &sheet.quiz;
    let terms = store::terms(&*tx, permit.enrolment, &quiz.key).await?;
    let number = match rules::decide_start(&quiz.settings, &terms, &tries.attempts, tx.now) {
        Ok(Start::Continue(open)) => return Ok(open),
        Ok(Start::New(number)) => number,
        Err(refuse) => {
            let venue = editions::venue(&*tx, permit.venue)
                .await?
                .ok_or(Fault::NotFound)?;
            return Err(Fault::Refused(refuse.message(&venue.zone)));
        }
    };
    let ends = terms.ends(&quiz.settings, tx.now);
    let id = AttemptId::new();
    let attempt = attempt::ActiveModel {
        id: Set(id),
        quiz_id: Set(quiz.id),
        enrolment_id: Set(permit.enrolment),
        person_id: Set(permit.by.id),
        number: Set(number),
        language: Set(language.code().to_owned()),
        seed: Set(i64::from_le_bytes(random_bytes::<8>())),
        state: Set(AttemptState::Open),
        started_at: Set(tx.now),
        submitted_at: Set(None),
        score: Set(None),
        most: Set(None),
        passed: Set(None),
        due_at: Set(ends.map(|(due, _)| due)),
        ends_at: Set(ends.map(|(_, end)| end)),
        page: Set(0),
    }
    .insert(&*tx)
    .await?;
    let lacking = drawing::draw(&tx, &sheet, &attempt).await?;
    ending::end_later(&mut tx, &attempt).await?;
    let detail = json!({
        "quiz": quiz.key,
        "revision": quiz.number,
        "number": number,
        "enrolment": permit.enrolment,
        "lacking": lacking,
    });
    let entry = permit.by.entry("attempt.started", "attempt", id);
    tx.record(entry.within(permit.project.0).saying(detail));
    tx.commit().await?;
    Ok(id)
}

/// What is stored for an item after an answer came in.
pub struct Saved {
    /// When it was saved.
    pub at: OffsetDateTime,
    /// The number of the answer that is stored: the one sent, or a higher one that was there before.
    pub seq: i64,
}

/// Saves the answer to one item. An older number than the stored one changes nothing, so that retries and answers that
/// overtake each other do no harm. There is no audit entry: the response itself says when it was given.
pub async fn save(
    app: &App,
    permit: MaySave,
    item: ItemVersionId,
    seq: i64,
    answer: Answer,
) -> Result<Saved, Fault> {
    let (id, at) = (permit.attempt.id, app.clock.now());
    let one_way = permit.sheet.settings().one_way;
    let page = permit.page_of(item).filter(|_| one_way);
    if store::keep(app.db.write_alone(), at, id, item, seq, &answer, page).await? {
        return Ok(Saved { at, seq });
    }
    let db = app.db.read();
    let of = store::placed(db, id)
        .await?
        .filter(|of| of.enrolment_state.may_learn())
        .ok_or(Fault::NotFound)?;
    let stored = store::response(db, id, item).await?;
    if stored
        .as_ref()
        .is_some_and(|stored| stored.closed && stored.seq < seq)
    {
        return Err(Fault::refused("quizzes-refused-checked"));
    }
    let open = of.attempt.state == AttemptState::Open;
    // What is stored with a lower number is not what was sent.
    stored
        .filter(|stored| open && stored.seq >= seq)
        .map(|stored| Saved {
            at: stored.saved_at,
            seq: stored.seq,
        })
        .ok_or_else(|| match page {
            Some(page) if open && page != of.attempt.page => left_behind(),
            _ if open
                && rules::phase(&of.attempt, permit.sheet.settings().at_end, at) == Phase::HandingIn =>
            {
                time_over()
            }
            _ => over(),
        })
}

fn time_over() -> Fault {
    Fault::refused("quizzes-refused-time-over")
}

fn over() -> Fault {
    Fault::refused("quizzes-refused-submitted")
}

fn left_behind() -> Fault {
    Fault::refused("quizzes-refused-left")
}

/// The answers of a whole page, with the highest number that the page knew of.
pub struct PageOfAnswers {
    /// The highest number that was stored when the page was shown.
    pub seq: i64,
    /// The answers, by item.
    pub answers: Vec<(ItemVersionId, Answer)>,
}

/// What a page could not change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Answers that had been changed elsewhere since the page was shown.
    pub changed: Vec<ItemVersionId>,
    /// Answers that were checked for the last time.
    pub closed: Vec<ItemVersionId>,
}

/// What became of a page that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stepped {
    /// What it could not change.
    pub left: Left,
    /// The page to go to, from 0.
    pub to: usize,
}

/// Saves the answers of the page `from`, and goes from it to where the person wants.
pub async fn save_page(
    app: &App,
    permit: MayAnswer,
    page: PageOfAnswers,
    (from, go): (usize, Go),
) -> Result<Stepped, Fault> {
    let tx = app.db.write().await?;
    let (attempt, _, left) = take_page(&tx, &permit, page).await?;
    let to = paging::turn(&tx, &permit.sheet, &attempt, (from, go)).await?;
    tx.commit().await?;
    Ok(Stepped { left, to })
}

/// Takes the answers of a page into an attempt that can be answered, which is locked from then on.
async fn take_page(
    tx: &Tx,
    permit: &MayAnswer,
    page: PageOfAnswers,
) -> Result<(attempt::Model, Answers, Left), Fault> {
    let attempt = store::locked(tx, permit.of.attempt.id)
        .await?
        .ok_or(Fault::NotFound)?;
    let phase = rules::phase(&attempt, permit.sheet.quiz.settings.at_end, tx.now);
    match phase {
        Phase::Answering if attempt.state == AttemptState::Open => {}
        Phase::HandingIn if attempt.state == AttemptState::Open => return Err(time_over()),
        _ => return Err(over()),
    }
    let mut answers = Answers::load(tx, attempt.id).await?;
    paging::check(&permit.sheet, &attempt, &answers, &page)?;
    let left = answers.take(tx, page).await?;
    Ok((attempt, answers, left))
}

/// Ends an attempt: takes the answers that came with the page, marks everything, and asks whether a certificate is due.
/// Submitting twice does no harm; what comes with the second time is not looked at. Says whether a trainer has yet to mark something.
pub async fn submit(app: &App, permit: MayAnswer, page: PageOfAnswers) -> Result<bool, Fault> {
    let mut tx = app.db.write().await?;
    let attempt = store::locked(&tx, permit.of.attempt.id)
        .await?
        .ok_or(Fault::NotFound)?;
    if attempt.state != AttemptState::Open {
        return Ok(false);
    }
    if ending::end_in(&mut tx, &permit.sheet, &attempt, permit.of.project_id).await? {
        tx.commit().await?;
        return Ok(false);
    }
    let mut answers = Answers::load(&tx, attempt.id).await?;
    if rules::phase(&attempt, permit.sheet.quiz.settings.at_end, tx.now) == Phase::Answering {
        paging::check(&permit.sheet, &attempt, &answers, &page)?;
        answers.take(&tx, page).await?;
    }
    let entry = permit.by.entry("attempt.submitted", "attempt", attempt.id);
    let (entry, now) = (entry.within(permit.of.project_id), tx.now);
    let waits = ending::hand_in(&mut tx, &permit.sheet, &attempt, &answers, now, entry).await?;
    tx.commit().await?;
    Ok(waits)
}

async fn evaluate_certificate(tx: &mut Tx, enrolment: EnrolmentId) -> Result<(), DbErr> {
    outbox::later(
        tx,
        "certificates.evaluate",
        json!({ "enrolment": enrolment }),
        None,
    )
    .await
}

/// What an attempt earned, as its row says it.
fn earned(outcome: &Outcome) -> attempt::ActiveModel {
    attempt::ActiveModel {
        score: Set(Some(outcome.score.to_f64())),
        most: Set(Some(outcome.most.to_f64())),
        passed: Set(Some(outcome.passed)),
        ..Default::default()
    }
}

/// The same as the audit trail says it.
fn told(outcome: &Outcome) -> Value {
    let (score, most) = (outcome.score.to_f64(), outcome.most.to_f64());
    json!({ "score": score, "most": most, "passed": outcome.passed })
}

fn marked(sheet: &Sheet, attempt: &attempt::Model, answers: &Answers, checks: &Checks) -> Vec<result::Model> {
    let result = |item: &Arc<super::sheet::SheetItem>| {
        let answer = answers.stored.get(&item.id).map(|(answer, _)| answer);
        let checked = checks.get(&item.id).map_or(&[][..], Vec::as_slice);
        let share = item.share_of_tries(&attempt.language, answer, checked);
        result::Model {
            attempt_id: attempt.id,
            item_version_id: item.id,
            mark: share
                .as_ref()
                .map_or_else(Exact::zero, |share| share * &item.worth)
                .to_f64(),
            most: item.worth.to_f64(),
            waits: share.is_none(),
            share,
        }
    };
    sheet.items.iter().map(result).collect()
}

/// The stored answers of an attempt with their numbers.
struct Answers {
    attempt: AttemptId,
    stored: HashMap<ItemVersionId, (Answer, i64)>,
    /// Those that were checked for the last time.
    closed: HashSet<ItemVersionId>,
}

impl Answers {
    async fn load(tx: &Tx, attempt: AttemptId) -> Result<Self, DbErr> {
        let rows = store::responses(&**tx, attempt).await?;
        let closed = rows.iter().filter(|(_, row)| row.closed);
        let closed = closed.map(|(item, _)| *item).collect();
        let stored = rows
            .into_iter()
            .map(|(item, row)| (item, (row.answer, row.seq)))
            .collect();
        Ok(Self {
            attempt,
            stored,
            closed,
        })
    }

    /// Stores what a page brought; gives which answers stayed as they were.
    async fn take(&mut self, tx: &Tx, page: PageOfAnswers) -> Result<Left, DbErr> {
        let highest = self.stored.values().map(|(_, seq)| *seq).max().unwrap_or(0);
        let seq = highest.max(page.seq).saturating_add(1);
        let (mut taken, mut left) = (Vec::new(), Left::default());
        for (item, answer) in page.answers {
            let stored = self.stored.get(&item).map(|(answer, seq)| (answer, *seq));
            match rules::place(stored, &answer, page.seq) {
                Place::Same => {}
                _ if self.closed.contains(&item) => left.closed.push(item),
                Place::KeepStored => left.changed.push(item),
                Place::Take => taken.push((item, answer)),
            }
        }
        if !taken.is_empty() {
            let row = |(item, answer): &(ItemVersionId, Answer)| response::ActiveModel {
                attempt_id: Set(self.attempt),
                item_version_id: Set(*item),
                seq: Set(seq),
                answer: Set(answer.clone()),
                saved_at: Set(tx.now),
                closed: Set(false),
            };
            let key = [response::Column::AttemptId, response::Column::ItemVersionId];
            let values = [
                response::Column::Seq,
                response::Column::Answer,
                response::Column::SavedAt,
            ];
            response::Entity::insert_many(taken.iter().map(row))
                .on_conflict(OnConflict::columns(key).update_columns(values).to_owned())
                .exec_without_returning(&**tx)
                .await?;
        }
        self.stored
            .extend(taken.into_iter().map(|(item, answer)| (item, (answer, seq))));
        Ok(left)
    }
}
