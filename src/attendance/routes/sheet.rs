//! The sheet of a day, for signatures on paper.

use rocket::get;

use super::day_of;
use crate::{
    attendance::{access, actions::sheets},
    kernel::{
        fault::Fault,
        page::{Answer, Reply},
        text::Message,
    },
    people::Member,
};

#[get("/editions/<code>/attendance/<day>/sheet.pdf")]
pub async fn print(visit: Member, code: &str, day: &str) -> Answer {
    let seen = access::may_see(&visit, code).await?;
    let date = day_of(day).ok_or(Fault::NotFound)?;
    let mut found = None;
    sheets(&visit.app, (&seen.edition, &seen.venue), Some(date), |_, pdf| {
        found = Some(pdf);
        Ok(())
    })
    .await?;
    let pdf = found.ok_or(Fault::NotFound)?;
    let name = format!(
        "{}-{}-{date}.pdf",
        visit.say(&Message::new("attendance-sheet-file")),
        seen.edition.code
    );
    Reply::download("application/pdf", name, pdf)
}
