//! The public schedule of a project: all its editions that were announced.

use rocket::get;

use crate::{
    editions::{access, facts::project_calendar},
    kernel::page::{Answer, Content, Reply},
    people::Visitor,
};

#[get("/projects/<code>/schedule.ics")]
pub(super) async fn calendar(visit: Visitor, code: &str) -> Answer {
    let permit = access::may_see_schedule(&visit, code).await?;
    let access::MaySeeSchedule { project, editions } = permit;
    let text = project_calendar(&visit.app, visit.db(), &project, editions, visit.language()).await?;
    Ok(Reply::Content(Content {
        media_type: "text/calendar; charset=utf-8",
        save_as: Some(format!("{}.ics", project.code)),
        bytes: text.into_bytes(),
    }))
}
