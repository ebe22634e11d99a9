//! Addresses of marking by hand: the queue of an edition, one answer, the release of marks.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use items::Exact;
use rocket::{Route, get, post, routes};

use crate::{
    catalogue,
    editions::{self, Edition},
    kernel::{
        fault::Fault,
        form::{FormState, Posted, Reader},
        page::{Answer, Reply},
        text::Message,
    },
    people::{Member, note_view, note_views},
    quizzes::{
        access::{self, MaySeeAnswer, MaySeeMarking},
        actions::{self, Given, Marked, Released},
        model::{AttemptId, ItemVersionId, QuizId, marking, result},
        rules::by_hand::{
            NoPoints, Queued, Standing, Turn, most_points, need, next, read_points, standing, turn,
        },
        sheet::Sheet,
        store::{self, Markings, Waiting},
        views::{
            Answered, Marker, MarkingPage, QueueFrame, QueuePage, answer_address, marking_page, queue_page,
        },
    },
};

/// The longest comment to a participant, in characters.
const LONGEST_COMMENT: usize = 4_000;

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![queue, show, mark, release]
}

#[get("/editions/<code>/marking?<names>")]
async fn queue(visit: Member, code: &str, names: Option<bool>) -> Answer {
    let seen = access::may_see_marking(&visit, code).await?;
    let names = names.unwrap_or(false);
    let (waiting, markings) = waiting(&visit, &seen).await?;
    if names {
        let people: Vec<_> = waiting.iter().map(|answer| answer.person_id).collect();
        note_views(&visit.app, &visit.actor, &people, "attempt").await?;
    }
    let page = page_of_queue(&visit, &seen, names, &waiting, &markings).await?;
    visit.page(&page)
}

/// The answers that wait, but for the person's own: nobody sees how these are being marked.
async fn waiting(visit: &Member, seen: &MaySeeMarking) -> Result<(Vec<Waiting>, Markings), Fault> {
    let mut waiting = store::waiting(visit.db(), seen.edition.id).await?;
    waiting.retain(|answer| answer.person_id != seen.by.id);
    let mut attempts: Vec<AttemptId> = waiting.iter().map(|answer| answer.attempt_id).collect();
    attempts.dedup();
    let markings = store::markings(visit.db(), &attempts).await?;
    Ok((waiting, markings))
}

fn given_for<'m>(markings: &'m Markings, answer: &Waiting) -> &'m [marking::Model] {
    markings
        .get(&(answer.attempt_id, answer.item_version_id))
        .map_or(&[], Vec::as_slice)
}

async fn page_of_queue(
    visit: &Member,
    seen: &MaySeeMarking,
    names: bool,
    waiting: &[Waiting],
    markings: &Markings,
) -> Result<QueuePage, Fault> {
    let mut sheets: BTreeMap<QuizId, Arc<Sheet>> = BTreeMap::new();
    for answer in waiting {
        if sheets.contains_key(&answer.quiz_id) {
            continue;
        }
        // Quizzes are kept in memory.
        if let Some(sheet) = store::sheet(visit.db(), answer.quiz_id).await? {
            sheets.insert(answer.quiz_id, sheet);
        }
    }
    for (quiz, sheet) in sheets.iter_mut().filter(|(_, sheet)| sheet.draws()) {
        // What was drawn for attempts stands after what is asked of everybody.
        let of_quiz = waiting.iter().filter(|answer| answer.quiz_id == *quiz);
        let drawn = store::items(visit.db(), of_quiz.map(|answer| answer.item_version_id).collect()).await?;
        let drawn: BTreeMap<_, _> = drawn.into_iter().collect();
        *sheet = Arc::new(sheet.with(drawn.into_values()));
    }
    let answered = |answer| {
        let given = given_for(markings, answer);
        Answered {
            waiting: answer,
            standing: standing(given),
            turn: turn(given, seen.by.id, seen.is_office()),
        }
    };
    let frame = QueueFrame {
        code: seen.edition.code.clone(),
        title: title(visit, &seen.edition).await?,
        tabs: editions::marking_tabs(visit, &seen.edition, waiting.len() as u64, "marking"),
        zone: seen.venue.zone.clone(),
        names,
        may_mark: seen.may_mark(),
    };
    let answers: Vec<Answered<'_>> = waiting.iter().map(answered).collect();
    Ok(queue_page(frame, &sheets, &answers, visit.language()))
}

pub(super) async fn title(visit: &Member, edition: &Edition) -> Result<String, Fault> {
    let design = catalogue::design(visit.db(), edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    Ok(design.version.titles.get(visit.language()).to_owned())
}

#[get("/editions/<code>/marking/<attempt>/<item>?<names>")]
async fn show(
    visit: Member,
    code: &str,
    attempt: AttemptId,
    item: ItemVersionId,
    names: Option<bool>,
) -> Answer {
    let seen = access::may_see_answer(&visit, code, attempt, item).await?;
    let names = names.unwrap_or(false);
    if names {
        note_view(&visit.app, &visit.actor, seen.of.attempt.person_id, "attempt").await?;
    }
    let page = page_of_answer(&visit, &seen, names, None).await?;
    visit.page(&page)
}

/// The page of an answer: with the form as it was sent, or with what the person gave before.
async fn page_of_answer(
    visit: &Member,
    seen: &MaySeeAnswer,
    names: bool,
    sent: Option<FormState>,
) -> Result<MarkingPage, Fault> {
    let (attempt, item) = (seen.of.attempt.id, seen.result.item_version_id);
    let asked = seen.sheet.item(item).ok_or(Fault::NotFound)?;
    let markings = store::markings_of(visit.db(), attempt, item).await?;
    if !seen.result.waits && markings.is_empty() {
        // Nothing was written, so there was nothing to mark.
        return Err(Fault::NotFound);
    }
    let response = store::response(visit.db(), attempt, item).await?;
    let edition = &seen.within.edition;
    let own = markings
        .iter()
        .rev()
        .find(|marking| marking.marker_id == seen.within.by.id);
    let form = sent.unwrap_or_else(|| own.map(|own| filled(visit, own)).unwrap_or_default());
    let marker = Marker {
        code: edition.code.clone(),
        title: title(visit, edition).await?,
        tabs: editions::marking_tabs(visit, edition, 0, "marking"),
        names,
        may_mark: seen.within.may_mark(),
        turn: turn(&markings, seen.within.by.id, seen.within.is_office()),
        released: !seen.result.waits,
    };
    Ok(marking_page(
        marker,
        (&seen.sheet, &seen.of, asked),
        (response.as_ref(), &markings),
        form,
        visit.language(),
    ))
}

/// What somebody gave, as it would be typed.
fn filled(visit: &Member, own: &marking::Model) -> FormState {
    let mut form = FormState::filled([("comment", own.comment.clone())]);
    for (place, points) in own.points.0.iter().enumerate() {
        let typed = visit.language().decimal(points.to_f64());
        form.values.insert(format!("points-{place}"), typed);
    }
    form
}

#[post("/editions/<code>/marking/<attempt>/<item>", data = "<posted>")]
async fn mark(visit: Member, code: &str, attempt: AttemptId, item: ItemVersionId, posted: Posted) -> Answer {
    let seen = access::may_see_answer(&visit, code, attempt, item).await?;
    let most = {
        let asked = seen.sheet.item(item).ok_or(Fault::NotFound)?;
        most_points(asked.rubric(), &asked.worth)
    };
    let permit = access::may_mark(seen)?;
    let names = posted.value("names") == Some("true");
    let mut reader = posted.reader();
    let given = Given {
        points: (0..)
            .zip(&most)
            .map(|(place, most)| points(&mut reader, &posted, place, most))
            .collect(),
        comment: reader.optional("comment", LONGEST_COMMENT).unwrap_or_default(),
        // A page that does not say what it knew of knew of nothing that could be.
        seen: posted
            .value("seen")
            .and_then(|seen| seen.parse().ok())
            .unwrap_or(usize::MAX),
    };
    let refused = match reader.finish() {
        Err(form) => *form,
        Ok(()) => match actions::mark(&visit.app, permit, given).await? {
            Marked::Stored(turn) => return onward(&visit, code, item, turn, names).await,
            Marked::Before => return onward(&visit, code, item, Turn::First, names).await,
            Marked::ChangedSince => posted
                .state()
                .with_error("", Message::new("quizzes-marking-changed-since")),
        },
    };
    let seen = access::may_see_answer(&visit, code, attempt, item).await?;
    let page = page_of_answer(&visit, &seen, names, Some(refused)).await?;
    visit.form_again(&page)
}

/// One field of marks; what is wrong with it is noted at the field.
fn points(reader: &mut Reader<'_>, posted: &Posted, place: usize, most: &Exact) -> Exact {
    let name = format!("points-{place}");
    read_points(posted.value(&name).unwrap_or_default(), most).unwrap_or_else(|wrong| {
        let message = match wrong {
            NoPoints::Missing => Message::new("kernel-form-missing"),
            NoPoints::NoNumber => Message::new("quizzes-marking-no-number"),
            NoPoints::OutOfRange => {
                Message::new("quizzes-marking-out-of-range").with_amount("most", most.to_f64())
            }
        };
        reader.error(&name, message);
        Exact::zero()
    })
}

/// To the next answer in the same need, or back to the queue.
async fn onward(visit: &Member, code: &str, item: ItemVersionId, done: Turn, names: bool) -> Answer {
    let seen = access::may_see_marking(visit, code).await?;
    let (waiting, markings) = waiting(visit, &seen).await?;
    let queued = |answer: &Waiting| Queued {
        item: answer.item_version_id,
        turn: need(given_for(&markings, answer), seen.by.id, seen.is_office()),
    };
    let queue: Vec<_> = waiting.iter().map(queued).collect();
    let next = next(&queue, item, done).and_then(|place| waiting.get(place));
    let address = match next {
        Some(answer) => answer_address(code, (answer.attempt_id, answer.item_version_id), names),
        None => format!(
            "/editions/{code}/marking{}",
            if names { "?names=true" } else { "" }
        ),
    };
    Reply::done(address, "quizzes-marked")
}

#[post("/editions/<code>/releases", data = "<posted>")]
async fn release(visit: Member, code: &str, posted: Posted) -> Answer {
    let only = posted
        .value("attempt")
        .map(|id| id.parse().map_err(|_| Fault::NotFound))
        .transpose()?;
    let permit = access::may_release(&visit, code, only).await?;
    let done = match actions::release(&visit.app, permit).await? {
        Released { attempts: 0, .. } => "quizzes-released-none",
        Released { left: 0, .. } => "quizzes-released",
        Released { .. } => "quizzes-released-in-part",
    };
    Reply::done(format!("/editions/{code}/marking"), done)
}

/// The marks of trainers that count in an attempt, by item.
pub(super) async fn given(
    visit: &Member,
    sheet: &Sheet,
    attempt: AttemptId,
    results: &HashMap<ItemVersionId, result::Model>,
) -> Result<HashMap<ItemVersionId, marking::Model>, Fault> {
    if !sheet.tasks().any(|(_, task, _)| task.by_hand()) {
        return Ok(HashMap::new());
    }
    let counts = |((_, item), given): ((AttemptId, ItemVersionId), Vec<marking::Model>)| {
        let released = results.get(&item).is_some_and(|result| !result.waits);
        match standing(&given) {
            Standing::Counts(marking) if released => Some((item, marking.clone())),
            _ => None,
        }
    };
    let markings = store::markings(visit.db(), &[attempt]).await?;
    Ok(markings.into_iter().filter_map(counts).collect())
}
