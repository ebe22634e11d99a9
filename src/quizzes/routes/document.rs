//! A submitted attempt as a document.

use rocket::{get, tokio::task::spawn_blocking};

use crate::{
    editions::{self, EditionId},
    kernel::{
        fault::Fault,
        page::{Answer, Reply},
    },
    people::Member,
    quizzes::{
        access,
        model::{AttemptId, AttemptState},
        views::Document,
    },
};

/// For whoever may see the page, in the reader's language; noted like the page.
#[get("/attempts/<id>/review.pdf")]
pub(super) async fn print(visit: Member, id: AttemptId) -> Answer {
    let permit = access::may_review(&visit, id).await?;
    if permit.of.attempt.state == AttemptState::Open {
        return Reply::to(format!("/attempts/{id}"));
    }
    let page = super::reviewed(&visit, &permit).await?;
    let edition = editions::edition(visit.db(), EditionId(permit.of.edition_id))
        .await?
        .ok_or_else(|| Fault::Broken(format!("attempt {id} has no edition")))?;
    let document = Document {
        sheet: &permit.sheet,
        of: &permit.of,
        edition: &edition.code,
        language: visit.language(),
    };
    let filling = document.filling(&visit.app, &page)?;
    let documents = visit.app.documents.clone();
    let pdf = spawn_blocking(move || documents.pdf("attempt", &filling, &[]))
        .await
        .map_err(|error| Fault::Broken(error.to_string()))?
        .map_err(|error| Fault::Broken(error.to_string()))?;
    let word = visit
        .app
        .languages
        .word(visit.language(), "quizzes-document-file");
    let (quiz, number) = (&permit.sheet.quiz.key, permit.of.attempt.number);
    Reply::download(
        "application/pdf",
        format!("{word}-{}-{quiz}-{number}.pdf", edition.code),
        pdf,
    )
}
