//! Addresses of learning.

use std::collections::HashSet;

use rocket::{
    Request, Route, get, post,
    request::{FromRequest, Outcome},
    routes,
};
use time::PrimitiveDateTime;

use super::{
    access::{self, MaySee},
    actions,
    reading::page_text,
    rules::{self, Facts},
    store,
    views::{ActivityPage, Content, CoursePage, QuizPart, activity_page, agenda, course_page},
};
use crate::{
    catalogue::{Activity, ActivityId, ActivityKind, ParsedMaterial},
    editions,
    enrolment::EnrolmentId,
    kernel::{
        fault::Fault,
        form::Posted,
        page::{Answer, Funding, Reply},
        zones,
    },
    people::{Member, note_view},
    quizzes,
};

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![course, activity, finish]
}

#[get("/learn/<enrolment>")]
async fn course(mut visit: Member, enrolment: EnrolmentId) -> Answer {
    let permit = access::may_see(&visit, enrolment).await?;
    note_reader(&visit, &permit).await?;
    let facts = facts(&visit, &permit).await?;
    let now = zones::local(visit.app.clock.now(), &permit.of.zone);
    let at = (PrimitiveDateTime::new(now.date(), now.time()), visit.language());
    let missing = store::missing(visit.db(), &permit.of, &permit.design, &facts, at).await?;
    show_funding(&mut visit, &permit);
    let page: CoursePage = course_page(
        &permit.of,
        &permit.design,
        permit.own,
        (&facts, missing),
        now.date(),
        visit.language(),
    );
    visit.page(&page)
}

async fn facts(visit: &Member, permit: &MaySee) -> Result<Facts, Fault> {
    let own = permit.own.then(|| visit.app.clock.now());
    Ok(store::facts(visit.db(), permit.of.id, permit.of.state, own).await?)
}

/// Whoever looks at another person's course is noted for that person to see.
async fn note_reader(visit: &Member, permit: &MaySee) -> Result<(), Fault> {
    if !permit.own {
        note_view(&visit.app, &visit.actor, permit.of.person_id, "learning").await?;
    }
    Ok(())
}

fn show_funding(visit: &mut Member, permit: &MaySee) {
    let language = visit.language();
    visit.visit.shell.funding = Some(Funding {
        line: permit.of.visibility.get(language).to_owned(),
        emblem: permit.of.emblem.clone(),
    });
}

/// Whether the browser fetches a page before anybody has asked to see it.
struct Ahead(bool);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Ahead {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let says = |name: &str| {
            request
                .headers()
                .get_one(name)
                .is_some_and(|value| value.contains("prefetch") || value.contains("prerender"))
        };
        Outcome::Success(Ahead(says("Sec-Purpose") || says("Purpose")))
    }
}

#[get("/learn/<enrolment>/<id>")]
async fn activity(mut visit: Member, enrolment: EnrolmentId, id: ActivityId, ahead: Ahead) -> Answer {
    let permit = access::may_see(&visit, enrolment).await?;
    let asked = permit.activity(id)?;
    note_reader(&visit, &permit).await?;
    let facts = facts(&visit, &permit).await?;
    if let Some(learn) = permit
        .to_learn(asked)
        .filter(|_| !ahead.0 && !facts.opened.contains_key(&id))
    {
        actions::open(&visit.app, learn).await?;
    }
    show_funding(&mut visit, &permit);
    let content = content(&visit, &permit, asked, &facts).await?;
    let page: ActivityPage = activity_page(
        &permit.of,
        &permit.design,
        permit.own,
        asked,
        &facts,
        content,
        visit.language(),
    );
    visit.page(&page)
}

/// What there is to read, do or attend in an activity.
async fn content(visit: &Member, permit: &MaySee, asked: &Activity, facts: &Facts) -> Result<Content, Fault> {
    let language = visit.language();
    let key = asked.reference.as_deref().unwrap_or_default();
    Ok(match asked.kind {
        ActivityKind::Page => Content::Page(page_text(asked, language)),
        ActivityKind::Material => {
            let slug = ParsedMaterial::slug(&permit.design.course.slug, key);
            Content::Material(format!("/materials/{slug}"))
        }
        ActivityKind::Quiz => Content::Quiz(Box::new(quiz(visit, permit, key).await?)),
        ActivityKind::Survey => Content::Survey {
            href: format!("/surveys/{}/{key}", permit.of.id),
            given: facts.surveys.contains(key),
        },
        ActivityKind::Session => {
            let sessions = editions::sessions_of(visit.db(), permit.of.edition_id).await?;
            let slots = editions::slots_of(visit.db(), permit.of.edition_id).await?;
            Content::Meeting(agenda(&sessions, &slots, language))
        }
    })
}

async fn quiz(visit: &Member, permit: &MaySee, key: &str) -> Result<QuizPart, Fault> {
    let missing = || Fault::Broken(format!("course of {} has no quiz {key}", permit.of.code));
    let tries = quizzes::tries(visit.db(), permit.of.id, permit.of.course_version_id, key)
        .await?
        .ok_or_else(missing)?;
    let sheet = quizzes::sheet(visit.db(), tries.newest)
        .await?
        .ok_or_else(missing)?;
    let (terms, now) = (
        quizzes::terms(visit.db(), permit.of.id, key).await?,
        visit.app.clock.now(),
    );
    let mut hidden = HashSet::new();
    for attempt in tries.attempts.iter().filter(|_| permit.own) {
        // Each shows its marks as the revision says that it was made at. Revisions are kept in memory.
        let made_at = quizzes::sheet(visit.db(), attempt.quiz_id).await?;
        if made_at.is_some_and(|sheet| !sheet.shows_marks(&terms, now)) {
            hidden.insert(attempt.id);
        }
    }
    Ok(QuizPart::new(
        &permit.of,
        permit.own,
        (tries.newest, &sheet),
        &tries.attempts,
        (&terms, now, &hidden),
        visit.language(),
    ))
}

#[post("/learn/<enrolment>/<id>/completion", data = "<_posted>")]
async fn finish(visit: Member, enrolment: EnrolmentId, id: ActivityId, _posted: Posted) -> Answer {
    let permit = access::may_see(&visit, enrolment).await?;
    let asked = permit.activity(id)?;
    let learn = permit.to_learn(asked).ok_or(Fault::NotFound)?;
    if !matches!(asked.kind, ActivityKind::Page | ActivityKind::Material) {
        return Err(Fault::refused("learning-refused-not-by-hand"));
    }
    actions::finish(&visit.app, learn).await?;
    match rules::neighbours(&permit.design, id).1 {
        Some(next) => Reply::to(format!("/learn/{enrolment}/{}", next.id)),
        None => Reply::done(format!("/learn/{enrolment}"), "learning-read"),
    }
}
