//! The addresses of seatings.

pub(super) mod ask;
pub(super) mod show;
mod table;

use rocket::get;

use crate::{
    kernel::page::Answer,
    people::Member,
    planning::{access, store, views::SeatingsPage},
};

#[get("/projects/<code>/seatings")]
pub(super) async fn list(mut visit: Member, code: &str) -> Answer {
    let read = access::may_read(&visit, code).await?;
    super::with_funding(&mut visit, &read.project);
    let seatings = store::seatings(visit.db(), read.project.id, super::MOST_LISTED).await?;
    let page = SeatingsPage::new(super::head(&visit, &read.project), read.plans, &seatings);
    visit.page(&page)
}
