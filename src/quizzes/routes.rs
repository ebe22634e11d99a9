//! Addresses of quizzes.

mod analysis;
mod bank;
mod checks;
mod document;
mod files;
mod form;
mod gain;
mod live;
mod marking;
mod remark;
mod results;
mod revisions;
mod sections;
mod seen;
mod settings;
mod write;

use items::Answer;
use rocket::{Route, get, http::Status, post, routes};
use serde_json::json;
use time::format_description::well_known::Rfc3339;

use super::{
    access::{self, MayAnswer, MayReview, MaySave},
    actions::{self, PageOfAnswers},
    model::{AttemptId, AttemptState, ItemVersionId, Paging, QuizId},
    rules::{self, Go, NoAnswer, Phase},
    sheet::{Sheet, SheetItem},
    store,
    views::{ReviewPage, Showing, attempt_page, review_page},
};
use crate::{
    enrolment::EnrolmentId,
    kernel::{
        fault::Fault,
        form::Posted,
        page::{Answer as Answered, Reply},
        text::Message,
    },
    people::{Member, note_view},
};

/// All of them.
pub fn routes() -> Vec<Route> {
    let mut all = routes![
        start,
        show,
        save,
        checks::check,
        submit,
        review,
        document::print,
        bank::list,
        bank::of_project,
        bank::show,
        bank::copy,
        bank::retire,
        bank::picture,
        files::form,
        files::upload,
        files::preview,
        files::take,
        files::export,
        files::download,
        write::new,
        write::edit,
        write::create,
        write::change,
        write::keep,
        write::forget,
        results::of_edition,
        results::of_project,
        results::quiz_of_edition,
        results::quiz_of_project,
        results::csv_of_edition,
        results::csv_of_project,
        results::workbook_of_edition,
        results::workbook_of_project,
        analysis::of_edition,
        analysis::of_project,
        gain::of_edition,
        gain::of_project,
        remark::new,
        remark::create,
        remark::show,
        revisions::list,
        revisions::show,
        revisions::revise
    ];
    all.extend(live::routes());
    all.extend(marking::routes());
    all
}

/// No page counts higher than this; a number beyond it is a mistake.
const HIGHEST_SEQ: i64 = 1_000_000_000;

#[post("/attempts", data = "<posted>")]
async fn start(visit: Member, posted: Posted) -> Answered {
    let named = |name: &str| posted.value(name).unwrap_or_default().to_owned();
    let enrolment: EnrolmentId = named("enrolment").parse().map_err(|_| Fault::NotFound)?;
    let quiz: QuizId = named("quiz").parse().map_err(|_| Fault::NotFound)?;
    let permit = access::may_start(&visit, enrolment, quiz).await?;
    let attempt = actions::start(&visit.app, permit, visit.language()).await?;
    Reply::to(format!("/attempts/{attempt}"))
}

/// `page` counts from 1; `unchecked` is a question that was to be checked in vain.
#[get("/attempts/<id>?<page>&<unchecked>")]
async fn show(visit: Member, id: AttemptId, page: Option<usize>, unchecked: Option<&str>) -> Answered {
    let permit = access::may_answer(&visit, id).await?;
    let now = visit.app.clock.now();
    let phase = permit.phase(now);
    let over = matches!(phase, Phase::HandedIn | Phase::Lapsed);
    if permit.of.attempt.state != AttemptState::Open || (over && actions::end(&visit.app, id).await?) {
        return Reply::to(format!("/attempts/{id}/review"));
    }
    let place = usize::try_from(permit.of.attempt.page).unwrap_or(0);
    let wanted = page.map_or(place, |page| page.saturating_sub(1));
    if wanted != place && permit.sheet.settings().one_way {
        return Reply::to(format!("/attempts/{id}"));
    }
    let responses = store::responses(visit.db(), id).await?;
    let checks = store::checks::checks(visit.db(), &permit.sheet, id).await?;
    let (of, at) = (&permit.of, (&responses, wanted));
    let page = attempt_page(&permit.sheet, of, at, (phase, now), visit.language());
    let unchecked = unchecked.and_then(|item| item.parse().ok());
    let of = (&*permit.sheet, of);
    visit.page(&page.with_checks(of, &responses, &checks, unchecked, visit.language()))
}

#[post("/attempts/<id>/responses", data = "<posted>")]
async fn save(visit: Member, id: AttemptId, posted: Posted) -> Answered {
    if let Some(item) = posted.value("item") {
        let item = item.parse().map_err(|_| Fault::NotFound)?;
        let permit = access::may_save(&visit, id).await?;
        return save_one(&visit, permit, item, &posted).await;
    }
    let permit = access::may_answer(&visit, id).await?;
    let page = page_of_answers(&permit.sheet, permit.of.attempt.seed, &posted)?;
    let go = posted.value("go").map_or(Ok(Go::Stay), str::parse);
    let go = go.map_err(|()| Fault::NotFound)?;
    let from = page_sent(&posted);
    let address = page_address(&permit, id);
    let stepped = actions::save_page(&visit.app, permit, page, (from, go)).await?;
    let done = match (stepped.left.changed.as_slice(), stepped.left.closed.as_slice()) {
        ([], []) if go != Go::Stay => return Reply::to(address(stepped.to)),
        ([], []) => "quizzes-saved",
        (_, []) => "quizzes-saved-in-part",
        (_, _) => "quizzes-saved-but-checked",
    };
    Reply::done(address(stepped.to), done)
}

/// The page of the attempt that was sent, from 0.
fn page_sent(posted: &Posted) -> usize {
    let page = posted.value("page").and_then(|page| page.parse().ok());
    page.unwrap_or(0)
}

/// The address of a page of an attempt, from 0; where there is one page, or one way through them, there is one address.
fn page_address(permit: &MayAnswer, id: AttemptId) -> impl Fn(usize) -> String + use<> {
    let settings = permit.sheet.settings();
    let alone = settings.one_way || settings.paging == Paging::Whole;
    move |page| match alone {
        true => format!("/attempts/{id}"),
        false => format!("/attempts/{id}?page={}", page + 1),
    }
}

async fn save_one(visit: &Member, permit: MaySave, item: ItemVersionId, posted: &Posted) -> Answered {
    let seq = posted
        .value("seq")
        .and_then(|seq| seq.parse().ok())
        .filter(|seq| (1..=HIGHEST_SEQ).contains(seq))
        .ok_or_else(|| Fault::BadRequest(Message::new("quizzes-wrong-seq")))?;
    let answer = {
        let asked = permit.sheet.item(item).ok_or(Fault::NotFound)?;
        read(&permit.sheet, permit.attempt.seed, asked, posted).map_err(refused)?
    };
    let saved = actions::save(&visit.app, permit, item, seq, answer).await?;
    let saved_at = saved.at.format(&Rfc3339).unwrap_or_default();
    Ok(Reply::Json(
        Status::Ok,
        json!({ "saved_at": saved_at, "seq": saved.seq }),
    ))
}

#[post("/attempts/<id>/submission", data = "<posted>")]
async fn submit(visit: Member, id: AttemptId, posted: Posted) -> Answered {
    let permit = access::may_answer(&visit, id).await?;
    let page = page_of_answers(&permit.sheet, permit.of.attempt.seed, &posted)?;
    let waits = actions::submit(&visit.app, permit, page).await?;
    let done = if waits {
        "quizzes-handed-in"
    } else {
        "quizzes-submitted"
    };
    Reply::done(format!("/attempts/{id}/review"), done)
}

#[get("/attempts/<id>/review")]
async fn review(visit: Member, id: AttemptId) -> Answered {
    let permit = access::may_review(&visit, id).await?;
    if permit.of.attempt.state == AttemptState::Open {
        return Reply::to(format!("/attempts/{id}"));
    }
    visit.page(&reviewed(&visit, &permit).await?)
}

/// What whoever may see a submitted attempt sees of it; that they look at somebody else's is noted.
async fn reviewed(visit: &Member, permit: &MayReview) -> Result<ReviewPage, Fault> {
    if !permit.own {
        note_view(&visit.app, &visit.actor, permit.of.attempt.person_id, "attempt").await?;
    }
    let id = permit.of.attempt.id;
    let responses = store::responses(visit.db(), id).await?;
    let results = store::results(visit.db(), id).await?;
    let given = marking::given(visit, &permit.sheet, id, &results).await?;
    let remarks = store::remark::remarks(visit.db(), id).await?;
    let checks = store::checks::checks(visit.db(), &permit.sheet, id).await?;
    let showing = showing(visit, permit).await?;
    Ok(review_page(
        &permit.sheet,
        &permit.of,
        (permit.own, showing),
        (&responses, &results, &given, &remarks, &checks),
        visit.language(),
    ))
}

/// What of an attempt this person sees.
async fn showing(visit: &Member, permit: &MayReview) -> Result<Showing, Fault> {
    if !permit.own {
        return Ok(Showing::ALL);
    }
    let (attempt, now) = (&permit.of.attempt, visit.app.clock.now());
    let key = &permit.sheet.quiz.key;
    let terms = store::terms(visit.db(), attempt.enrolment_id, key).await?;
    Ok(Showing {
        marks: permit.sheet.shows_marks(&terms, now),
        answers: permit.sheet.shows_answers(&terms, now),
    })
}

/// The fields of one item: what follows its id in their names, and their values.
fn read(sheet: &Sheet, seed: i64, item: &SheetItem, posted: &Posted) -> Result<Answer, NoAnswer> {
    let fields = posted.starting(&format!("answer-{}", item.id));
    rules::read_answer(&item.content.task, &sheet.parts(seed, item), &fields)
}

/// All answers of a page. What was not answered is left out; what cannot be an answer refuses the whole page.
fn page_of_answers(sheet: &Sheet, seed: i64, posted: &Posted) -> Result<PageOfAnswers, Fault> {
    let seq = posted
        .value("seq")
        .and_then(|seq| seq.parse().ok())
        .unwrap_or(0)
        .clamp(0, HIGHEST_SEQ);
    let mut answers = Vec::new();
    for item in sheet.items.iter().filter(|item| item.content.task.is_asked()) {
        match read(sheet, seed, item, posted) {
            Ok(answer) => answers.push((item.id, answer)),
            Err(NoAnswer::Missing) => {}
            Err(wrong) => return Err(refused(wrong)),
        }
    }
    Ok(PageOfAnswers { seq, answers })
}

fn refused(wrong: NoAnswer) -> Fault {
    let message = match wrong {
        NoAnswer::Missing => Message::new("quizzes-wrong-missing"),
        NoAnswer::NotOffered => Message::new("quizzes-wrong-not-offered"),
        NoAnswer::TooMany => Message::new("quizzes-wrong-too-many"),
        NoAnswer::TooLong(longest) => Message::new("quizzes-wrong-too-long").with("longest", longest as u64),
        NoAnswer::Unreadable => Message::new("kernel-form-control-characters"),
    };
    Fault::BadRequest(message)
}
