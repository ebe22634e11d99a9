//! An answer checked while the attempt is open.

use rocket::post;

use super::{page_address, page_of_answers, page_sent};
use crate::{
    kernel::{
        fault::Fault,
        form::Posted,
        page::{Answer as Answered, Reply},
        text::Message,
    },
    people::Member,
    quizzes::{
        access,
        actions::{self, Checked},
        model::{AttemptId, ItemVersionId},
    },
};

/// Saves the whole page, as the button below it does, checks the answer whose button was pressed, and comes back to its question.
#[post("/attempts/<id>/checks", data = "<posted>")]
pub(super) async fn check(visit: Member, id: AttemptId, posted: Posted) -> Answered {
    let permit = access::may_answer(&visit, id).await?;
    let item: ItemVersionId = posted
        .value("check")
        .and_then(|item| item.parse().ok())
        .ok_or_else(|| Fault::BadRequest(Message::new("quizzes-wrong-missing")))?;
    let page = page_of_answers(&permit.sheet, permit.of.attempt.seed, &posted)?;
    let address = page_address(&permit, id)(page_sent(&posted));
    let (checked, left) = actions::check(&visit.app, permit, page, item).await?;
    let place = format!("#check-{item}");
    match checked {
        Checked::Blank | Checked::Changed => {
            let joint = if address.contains('?') { '&' } else { '?' };
            Reply::to(format!("{address}{joint}unchecked={item}{place}"))
        }
        Checked::Done if left.changed.is_empty() => {
            Reply::done(format!("{address}{place}"), "quizzes-checked")
        }
        Checked::Done => Reply::done(format!("{address}{place}"), "quizzes-saved-in-part"),
    }
}
