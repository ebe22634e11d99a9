//! Addresses at which answers are marked anew.

use std::collections::{HashMap, HashSet};

use rocket::{State, get, post};

use crate::{
    enrolment::EnrolmentId,
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::Pager,
        page::{Answer, Reply},
        text::{Localised, Message},
    },
    people::{Member, note_views},
    quizzes::{
        access::{self, MayRemark},
        actions::remark::{self as actions, Look, NewRemarking, Remarked},
        facts::CertificatesHeld,
        model::{ItemId, QuizId, RemarkingId},
        store::{
            self,
            remark::{self as answers, RemarkedRow},
        },
        views::remark::{Of, RemarkPage, Shown, on_page},
    },
};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 500;

/// What would change, before anything is stored.
#[get("/items/<id>/remarkings/new?<by>&<page>")]
pub(super) async fn new(
    visit: Member,
    id: ItemId,
    by: Option<i32>,
    page: Option<u64>,
    held: &State<CertificatesHeld>,
) -> Answer {
    let permit = access::may_remark(&visit, id, by).await?;
    let look = actions::look(visit.db(), &permit).await?;
    let form = (RemarkingId::new(), FormState::default());
    let shown = before(&visit, &permit, &look, form, (page, **held)).await?;
    visit.page(&shown)
}

async fn before(
    visit: &Member,
    permit: &MayRemark,
    look: &Look,
    (remarking, form): (RemarkingId, FormState),
    (page, held): (Option<u64>, CertificatesHeld),
) -> Result<RemarkPage, Fault> {
    let (id, number) = (permit.item.id, permit.version.number);
    let path = format!("/items/{id}/remarkings/new");
    let total = look.rows.len() as u64;
    let pager = Pager::new(&path, &[("by", &number.to_string())], page, total);
    let people: Vec<_> = on_page(&pager, &look.rows)
        .map(|row| row.answer.person_id)
        .collect();
    note_views(&visit.app, &visit.actor, &people, "results").await?;
    let failing = look.rows.iter().filter(|row| row.turns() && !row.passed);
    let failing: HashSet<EnrolmentId> = failing.map(|row| row.answer.enrolment_id).collect();
    let quizzes = on_page(&pager, &look.rows).map(|row| row.answer.quiz_id);
    let shown = Shown {
        quizzes: &titles(visit, quizzes).await?,
        held: &holders(visit, held, failing).await?,
        pager,
        language: visit.language(),
    };
    let of = Of {
        slug: &permit.bank.design.course.slug,
        course: &permit.bank.design.version.titles,
        item: &permit.item,
        version: number,
    };
    let open = answers::open_attempts_before(visit.db(), id, number).await?;
    Ok(RemarkPage::before(
        &of,
        look,
        (remarking.to_string(), form),
        open,
        &shown,
    ))
}

async fn titles(
    visit: &Member,
    quizzes: impl Iterator<Item = QuizId>,
) -> Result<HashMap<QuizId, Localised>, Fault> {
    let mut titles = HashMap::new();
    for id in quizzes.collect::<HashSet<_>>() {
        if let Some(sheet) = store::sheet(visit.db(), id).await? {
            titles.insert(id, sheet.quiz.titles.clone());
        }
    }
    Ok(titles)
}

async fn holders(
    visit: &Member,
    held: CertificatesHeld,
    enrolments: HashSet<EnrolmentId>,
) -> Result<HashSet<EnrolmentId>, Fault> {
    if enrolments.is_empty() {
        return Ok(HashSet::new());
    }
    (held.0)(visit.app.clone(), enrolments.into_iter().collect()).await
}

/// Has the answers that were shown marked anew.
#[post("/items/<id>/remarkings", data = "<posted>")]
pub(super) async fn create(
    visit: Member,
    id: ItemId,
    posted: Posted,
    held: &State<CertificatesHeld>,
) -> Answer {
    let by: Option<i32> = posted.value("by").and_then(|by| by.parse().ok());
    let permit = access::may_remark(&visit, id, by).await?;
    let remarking: RemarkingId = posted
        .value("remarking")
        .and_then(|id| id.parse().ok())
        .unwrap_or_default();
    let mut reader = posted.reader();
    let reason = reader.text("reason", LONGEST_REASON);
    let again = match reader.finish() {
        Err(form) => *form,
        Ok(()) => {
            let new = NewRemarking {
                id: remarking,
                seen: posted.value("seen").unwrap_or_default().to_owned(),
                reason,
            };
            match actions::remark(&visit.app, permit, new).await? {
                Remarked::Stored | Remarked::Before => {
                    return Reply::done(format!("/items/{id}/remarkings/{remarking}"), "quizzes-remarked");
                }
                Remarked::Nothing => return Err(Fault::refused("quizzes-remark-nothing-now")),
                Remarked::ChangedSince => posted
                    .state()
                    .with_error("", Message::new("quizzes-remark-changed-since")),
            }
        }
    };
    let permit = access::may_remark(&visit, id, by).await?;
    let look = actions::look(visit.db(), &permit).await?;
    let shown = before(&visit, &permit, &look, (remarking, again), (None, **held)).await?;
    visit.form_again(&shown)
}

/// What was marked anew, as far as the reader may see results.
#[get("/items/<id>/remarkings/<remarking>?<page>", rank = 2)]
pub(super) async fn show(
    visit: Member,
    id: ItemId,
    remarking: RemarkingId,
    page: Option<u64>,
    held: &State<CertificatesHeld>,
) -> Answer {
    let (bank, (item, _)) = access::may_read_item(&visit, id).await?;
    let remarking = answers::remarking(visit.db(), id, remarking)
        .await?
        .ok_or(Fault::NotFound)?;
    let versions = store::bank::versions(visit.db(), id).await?;
    let version = versions.iter().find(|version| version.id == remarking.version_id);
    let version = version.ok_or(Fault::NotFound)?.number;
    let all = answers::remarked(visit.db(), remarking.id).await?;
    let reads = |row: &RemarkedRow| visit.actor.reads_edition(row.project_id.0, row.edition_id.0);
    let total = all.len();
    let mut rows: Vec<RemarkedRow> = all.into_iter().filter(reads).collect();
    rows.sort_by_cached_key(|row| {
        let turned = row.result.passed_before != row.result.passed_after;
        (
            !turned,
            !row.is_changed(),
            row.family_name.clone(),
            row.given_name.clone(),
            row.result.attempt_id,
        )
    });
    let path = format!("/items/{id}/remarkings/{}", remarking.id);
    let pager = Pager::new(&path, &[], page, rows.len() as u64);
    let people: Vec<_> = on_page(&pager, &rows).map(|row| row.person_id).collect();
    note_views(&visit.app, &visit.actor, &people, "results").await?;
    let failing = rows
        .iter()
        .filter(|row| row.result.passed_before && !row.result.passed_after);
    let failing: HashSet<EnrolmentId> = failing.map(|row| row.enrolment_id).collect();
    let shown = Shown {
        quizzes: &titles(&visit, on_page(&pager, &rows).map(|row| row.quiz_id)).await?,
        held: &holders(&visit, **held, failing).await?,
        pager,
        language: visit.language(),
    };
    let of = Of {
        slug: &bank.design.course.slug,
        course: &bank.design.version.titles,
        item: &item,
        version,
    };
    let hidden = total - rows.len();
    visit.page(&RemarkPage::after(&of, &remarking, (&rows, hidden), &shown))
}
