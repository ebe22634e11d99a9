//! Calendars of one's own: kept on `/me/calendars`, read by calendar programs at addresses that only their owner knows.

use rocket::{State, get, post};

use crate::{
    editions::{
        access, actions,
        facts::{EngagementsOf, own_calendar, taught_calendar},
        model::FeedKind,
        store,
        views::{CalendarsPage, FeedView},
    },
    kernel::{
        fault::Fault,
        form::Posted,
        ids::fingerprint,
        page::{Answer, Content, Reply},
        zones,
    },
    people::{self, Member, Visitor},
};

const PAGE: &str = "/me/calendars";

#[get("/me/calendars")]
pub(super) async fn show(visit: Member) -> Answer {
    let permit = access::may_keep_calendars(&visit);
    let open = store::feeds_of(visit.db(), permit.by.id).await?;
    let teaches = permit.by.is_any_trainer();
    let feed = |kind: FeedKind| {
        let open = open.iter().find(|feed| feed.kind == kind);
        FeedView {
            kind: kind.code(),
            name_key: format!("editions-feed-{}", kind.code()),
            hint_key: format!("editions-feed-{}-hint", kind.code()),
            address: open.map(|feed| {
                let token = actions::feed_token(&visit.app, feed.id);
                visit
                    .app
                    .public_address(&format!("/calendars/{token}/calendar.ics"))
            }),
            since: open.map(|feed| zones::iso(feed.made_at, &visit.app.settings.zone)),
        }
    };
    let feeds: Vec<FeedView> = FeedKind::ALL
        .into_iter()
        .map(feed)
        .filter(|feed| feed.kind == "own" || teaches || feed.address.is_some())
        .collect();
    visit.page(&CalendarsPage {
        tabs: people::own_tabs(&visit, PAGE),
        feeds,
    })
}

#[post("/me/calendars/<kind>", data = "<_posted>")]
pub(super) async fn renew(visit: Member, kind: &str, _posted: Posted) -> Answer {
    let permit = access::may_keep_calendars(&visit);
    let kind = kind.parse().map_err(|()| Fault::NotFound)?;
    actions::renew_feed(&visit.app, permit, kind).await?;
    Reply::done(PAGE, "calendar-renewed")
}

#[post("/me/calendars/<kind>/end", data = "<_posted>")]
pub(super) async fn end(visit: Member, kind: &str, _posted: Posted) -> Answer {
    let permit = access::may_keep_calendars(&visit);
    let kind = kind.parse().map_err(|()| Fault::NotFound)?;
    actions::end_feed(&visit.app, permit, kind).await?;
    Reply::done(PAGE, "calendar-ended")
}

#[get("/calendars/<token>/calendar.ics")]
pub(super) async fn feed(visit: Visitor, token: &str, engagements: &State<EngagementsOf>) -> Answer {
    let db = visit.db();
    let feed = store::feed(db, &fingerprint(token))
        .await?
        .ok_or(Fault::NotFound)?;
    let person = people::person(db, feed.person_id)
        .await?
        .filter(|person| person.erased_at.is_none())
        .ok_or(Fault::NotFound)?;
    let language = person.language.parse().unwrap_or_default();
    let name = visit
        .app
        .languages
        .word(language, &format!("editions-feed-{}", feed.kind.code()));
    let name = format!("{} – {name}", visit.app.settings.name);
    let text = match feed.kind {
        FeedKind::Own => {
            let engagements = (engagements.0)(visit.app.clone(), person.id).await?;
            own_calendar(&visit.app, db, &person, &engagements, &name).await?
        }
        FeedKind::Taught => taught_calendar(&visit.app, db, &person, &name).await?,
    };
    Ok(Reply::Content(Content {
        media_type: "text/calendar; charset=utf-8",
        save_as: Some("calendar.ics".to_owned()),
        bytes: text.into_bytes(),
    }))
}
