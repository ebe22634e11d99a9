//! Addresses at which quizzes are watched over while they are taken in an edition.

use std::collections::HashMap;

use rocket::{Route, get, post, routes};

use super::{
    marking::title,
    revisions::{LONGEST_REASON, number},
    settings::MOST_MINUTES,
};
use crate::{
    editions,
    enrolment::EnrolmentId,
    kernel::{
        fault::Fault,
        form::{FormState, Posted, Reader},
        lists::{PER_PAGE, Pager},
        page::{Answer, Reply},
        parts::Choice,
        text::Message,
        zones,
    },
    people::{self, Member, note_view, note_views},
    quizzes::{
        access::{self, MayHelp, MaySeeMarking},
        actions::{self, Dates, Deed, Grant},
        model::{AttemptId, quiz_exception},
        rules::MOST_ATTEMPTS,
        store::{self, LivePerson},
        views::live::{
            Granted, LiveHead, LivePage, LivePersonPage, STATES, attempt_line, live_line, live_quizzes_page,
            state_of,
        },
    },
};

/// The minutes that the form begins with.
const USUAL_MINUTES: i32 = 15;
/// The last minute of a day.
const LAST_MINUTE: i32 = 24 * 60 - 1;

/// All of them.
pub fn routes() -> Vec<Route> {
    routes![list, show, set_dates, person, grant, help]
}

fn head(visit: &Member, of: &MaySeeMarking, title: String) -> LiveHead {
    LiveHead {
        code: of.edition.code.clone(),
        title,
        tabs: editions::tabs(&visit.visit, &of.edition, "results"),
    }
}

#[get("/editions/<code>/quizzes")]
async fn list(visit: Member, code: &str) -> Answer {
    let of = access::may_see_marking(&visit, code).await?;
    let quizzes = store::live_quizzes(visit.db(), of.edition.id).await?;
    let head = head(&visit, &of, title(&visit, &of.edition).await?);
    visit.page(&live_quizzes_page(
        head,
        &quizzes,
        &of.venue.zone,
        visit.language(),
    ))
}

#[get("/editions/<code>/quizzes/<key>?<show>&<page>")]
async fn show(visit: Member, code: &str, key: &str, show: Option<&str>, page: Option<u64>) -> Answer {
    let of = access::may_see_marking(&visit, code).await?;
    let dates = store::dates(visit.db(), of.edition.id, key).await?;
    let dates = Dates {
        opens_at: dates.as_ref().and_then(|dates| dates.opens_at),
        closes_at: dates.as_ref().and_then(|dates| dates.closes_at),
    };
    let mut form = FormState::default();
    fill_dates(&mut form, dates, &of.venue.zone);
    visit.page(&live_page(&visit, &of, key, (show, page), form).await?)
}

async fn live_page(
    visit: &Member,
    of: &MaySeeMarking,
    key: &str,
    (show, page): (Option<&str>, Option<u64>),
    form: FormState,
) -> Result<LivePage, Fault> {
    let (db, language) = (visit.db(), visit.language());
    let newest = store::quiz_of(db, of.edition.course_version_id, key)
        .await?
        .ok_or(Fault::NotFound)?;
    let sheet = store::sheet(db, newest).await?.ok_or(Fault::NotFound)?;
    let mut people = store::live_people(db, of.edition.id, key).await?;
    people.retain(|person| person.person_id != visit.actor.id);
    let count = |state: &str| people.iter().filter(|person| state_of(person) == state).count();
    let (open, handed_in, not_begun) = (count("open"), count("submitted"), count("none"));
    let show = show.filter(|show| STATES.contains(show)).unwrap_or_default();
    people.retain(|person| show.is_empty() || state_of(person) == show);
    people.sort_by_cached_key(|person| {
        let name = format!("{} {}", person.family_name, person.given_name);
        visit.app.languages.sort_key(language, &name)
    });
    let base = format!("/editions/{}/quizzes/{key}", of.edition.code);
    let pager = Pager::new(&base, &[("show", show)], page, people.len() as u64);
    let skip = usize::try_from(pager.skip()).unwrap_or(usize::MAX);
    let shown: Vec<LivePerson> = people.into_iter().skip(skip).take(PER_PAGE as usize).collect();
    let at_it: Vec<_> = shown
        .iter()
        .filter(|person| person.state.is_some())
        .map(|person| person.person_id)
        .collect();
    note_views(&visit.app, &visit.actor, &at_it, "results").await?;
    let attempts: HashMap<_, _> = shown
        .iter()
        .filter_map(|person| person.attempt_id.zip(person.quiz_id))
        .collect();
    let answered = store::answered(db, &attempts.keys().copied().collect::<Vec<_>>()).await?;
    store::load_sheets(db, attempts.clone()).await?;
    let mut lengths = HashMap::new();
    for (attempt, quiz) in attempts {
        if let Some(sheet) = store::sheet_of(db, attempt, quiz).await? {
            lengths.insert(attempt, sheet.length());
        }
    }
    let (zone, now) = (of.venue.zone.as_str(), visit.app.clock.now());
    let line = |person: &LivePerson| {
        let attempt = person.attempt_id.as_ref();
        let length = attempt.and_then(|id| lengths.get(id)).copied();
        let answered = attempt.and_then(|id| answered.get(id)).copied();
        let how_far = (answered.unwrap_or_default(), length.unwrap_or(sheet.length()));
        live_line(person, how_far, &base, (zone, now))
    };
    let word = |state| {
        visit
            .app
            .languages
            .word(language, &format!("quizzes-live-state-{state}"))
    };
    Ok(LivePage {
        head: head(visit, of, title(visit, &of.edition).await?),
        key: key.to_owned(),
        name: sheet.title(language),
        now: zones::iso(now, zone),
        open,
        handed_in,
        not_begun,
        may_act: of.may_mark(),
        form,
        states: STATES.map(|state| Choice::new(state, word(state))).to_vec(),
        filter: FormState::filled([("show", show.to_owned())]),
        clear: (!show.is_empty()).then(|| base.clone()),
        rows: shown.iter().map(line).collect(),
        pager,
    })
}

/// Puts moments into the fields of a form, as the venue's calendar and clock.
fn fill_dates(form: &mut FormState, dates: Dates, zone: &str) {
    for (name, at) in [("opens", dates.opens_at), ("closes", dates.closes_at)] {
        let local = at.map(|at| zones::local(at, zone));
        let date = local.map(|at| at.date().to_string()).unwrap_or_default();
        let clock = local
            .map(|at| format!("{:02}:{:02}", at.hour(), at.minute()))
            .unwrap_or_default();
        form.values.insert(format!("{name}_on"), date);
        form.values.insert(format!("{name}_at"), clock);
    }
}

/// Reads both moments; a clock that is left out is the beginning of the first day or the end of the last.
fn read_dates(reader: &mut Reader<'_>, posted: &Posted, zone: &str) -> Dates {
    let mut moment = |name: &str, usual: i32| {
        let date = reader.optional_date(&format!("{name}_on"), false)?;
        let clock = format!("{name}_at");
        let given = posted.value(&clock).is_some_and(|value| !value.is_empty());
        let minute = if given { reader.clock(&clock) } else { usual };
        Some(zones::moment(date, minute, zone))
    };
    let dates = Dates {
        opens_at: moment("opens", 0),
        closes_at: moment("closes", LAST_MINUTE),
    };
    if let (Some(opens), Some(closes)) = (dates.opens_at, dates.closes_at)
        && closes <= opens
    {
        reader.error("closes_on", Message::new("quizzes-live-closes-before"));
    }
    dates
}

#[post("/editions/<code>/quizzes/<key>", data = "<posted>")]
async fn set_dates(visit: Member, code: &str, key: &str, posted: Posted) -> Answer {
    let permit = access::may_supervise(&visit, code, key).await?;
    let mut reader = posted.reader();
    let dates = read_dates(&mut reader, &posted, &permit.of.venue.zone);
    if let Err(wrong) = reader.finish() {
        let page = live_page(&visit, &permit.of, key, (None, None), *wrong).await?;
        return visit.form_again(&page);
    }
    actions::set_dates(&visit.app, permit, dates).await?;
    Reply::done(format!("/editions/{code}/quizzes/{key}"), "quizzes-dates-set")
}

#[get("/editions/<code>/quizzes/<key>/<enrolment>")]
async fn person(visit: Member, code: &str, key: &str, enrolment: EnrolmentId) -> Answer {
    let permit = access::may_help(&visit, code, key, enrolment).await?;
    let granted = store::exception(visit.db(), enrolment, key).await?;
    let mut form = FormState::filled([
        (
            "extra_minutes",
            granted
                .as_ref()
                .map_or(0, |granted| granted.extra_minutes)
                .to_string(),
        ),
        (
            "extra_attempts",
            granted
                .as_ref()
                .map_or(0, |granted| granted.extra_attempts)
                .to_string(),
        ),
        (
            "reason",
            granted
                .as_ref()
                .map(|granted| granted.reason.clone())
                .unwrap_or_default(),
        ),
    ]);
    let dates = Dates {
        opens_at: granted.as_ref().and_then(|granted| granted.opens_at),
        closes_at: granted.as_ref().and_then(|granted| granted.closes_at),
    };
    fill_dates(&mut form, dates, &permit.within.of.venue.zone);
    note_view(&visit.app, &visit.actor, permit.enrolment.person_id, "attempt").await?;
    visit.page(&person_page(&visit, &permit, granted, form, None).await?)
}

async fn person_page(
    visit: &Member,
    permit: &MayHelp,
    granted: Option<quiz_exception::Model>,
    form: FormState,
    deed: Option<FormState>,
) -> Result<LivePersonPage, Fault> {
    let (db, within) = (visit.db(), &permit.within);
    let (edition, zone) = (&within.of.edition, within.of.venue.zone.as_str());
    let tries = store::tries(db, permit.enrolment.id, edition.course_version_id, &within.key)
        .await?
        .ok_or(Fault::NotFound)?;
    let sheet = store::sheet(db, tries.newest).await?.ok_or(Fault::NotFound)?;
    let person = people::person(db, permit.enrolment.person_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let last = tries.attempts.len();
    Ok(LivePersonPage {
        head: head(visit, &within.of, title(visit, edition).await?),
        key: within.key.clone(),
        name: sheet.title(visit.language()),
        person: person.full_name(),
        base: person_address(permit),
        may_act: within.of.may_mark(),
        attempts: (1..)
            .zip(&tries.attempts)
            .map(|(place, attempt)| attempt_line(attempt, place == last, zone))
            .collect(),
        granted: granted.map(|granted| Granted {
            by: granted.author_name,
            at: zones::iso(granted.at, zone),
        }),
        form,
        deed: deed.unwrap_or_else(|| FormState::filled([("minutes", USUAL_MINUTES.to_string())])),
    })
}

#[post("/editions/<code>/quizzes/<key>/<enrolment>", data = "<posted>")]
async fn grant(visit: Member, code: &str, key: &str, enrolment: EnrolmentId, posted: Posted) -> Answer {
    let permit = access::may_help(&visit, code, key, enrolment).await?;
    let mut reader = posted.reader();
    let grant = Grant {
        extra_minutes: number(reader.integer("extra_minutes", 0, MOST_MINUTES)),
        extra_attempts: number(reader.integer("extra_attempts", 0, MOST_ATTEMPTS)),
        dates: read_dates(&mut reader, &posted, &permit.within.of.venue.zone),
        reason: reader.text("reason", LONGEST_REASON),
    };
    if let Err(wrong) = reader.finish() {
        let granted = store::exception(visit.db(), enrolment, key).await?;
        let page = person_page(&visit, &permit, granted, *wrong, None).await?;
        return visit.form_again(&page);
    }
    actions::grant(&visit.app, permit, grant).await?;
    Reply::done(
        format!("/editions/{code}/quizzes/{key}/{enrolment}"),
        "quizzes-granted",
    )
}

#[post("/attempts/<id>/help", data = "<posted>")]
async fn help(visit: Member, id: AttemptId, posted: Posted) -> Answer {
    let permit = access::may_help_with(&visit, id).await?;
    let mut reader = posted.reader();
    let (deed, done) = match posted.value("deed") {
        Some("time") => (
            Deed::AddTime(
                number(reader.integer("minutes", 1, MOST_MINUTES)),
                posted.value("seen").unwrap_or_default().to_owned(),
            ),
            "quizzes-time-added",
        ),
        Some("reopen") => (
            Deed::Reopen(number(reader.integer("minutes", 0, MOST_MINUTES))),
            "quizzes-reopened",
        ),
        Some("hand-in") => (Deed::HandIn, "quizzes-handed-in-for"),
        _ => return Err(Fault::NotFound),
    };
    let reason = reader.text("why", LONGEST_REASON);
    if let Err(wrong) = reader.finish() {
        let granted = store::exception(visit.db(), permit.enrolment.id, &permit.within.key).await?;
        let page = person_page(&visit, &permit, granted, FormState::default(), Some(*wrong)).await?;
        return visit.form_again(&page);
    }
    let back = person_address(&permit);
    actions::help(&visit.app, permit, id, deed, reason).await?;
    Reply::done(back, done)
}

/// The address of the page of one person.
fn person_address(permit: &MayHelp) -> String {
    let MayHelp { within, enrolment } = permit;
    format!(
        "/editions/{}/quizzes/{}/{}",
        within.of.edition.code, within.key, enrolment.id
    )
}
