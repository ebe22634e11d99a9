//! The versions of an agenda, compared, and told to those concerned.

use rocket::{State, get, post};

use crate::{
    editions::{
        Edition,
        access::{self, MayRead},
        actions,
        facts::ParticipantsOf,
        model::{agenda_notice, agenda_version},
        rules::{
            audience::Hearing,
            decisions::may_change,
            versions::{Change, changes},
            wording::Wording,
        },
        store::{self, Pending},
        views::{Choice, Compared, HearerLine, PendingView, VersionLine, VersionsPage, diff_row, tabs},
    },
    kernel::{
        fault::Fault,
        form::Posted,
        page::{Answer, Reply},
        text::Message,
        zones,
    },
    people::{Member, Person},
};

#[get("/editions/<code>/agenda/versions?<from>&<to>")]
pub(super) async fn show(
    mut visit: Member,
    code: &str,
    from: Option<i32>,
    to: Option<i32>,
    participants: &State<ParticipantsOf>,
) -> Answer {
    let read = access::may_read(&visit, code).await?;
    super::with_funding(&mut visit, &read.edition).await?;
    visit.page(&page(&visit, &read, **participants, from.zip(to), None).await?)
}

#[post("/editions/<code>/agenda/notices", data = "<posted>")]
pub(super) async fn tell(
    mut visit: Member,
    code: &str,
    posted: Posted,
    participants: &State<ParticipantsOf>,
) -> Answer {
    let read = access::may_read(&visit, code).await?;
    let permit = read.plan(&visit)?;
    super::with_funding(&mut visit, &read.edition).await?;
    let number = posted.value("version").and_then(|number| number.parse().ok());
    let silent = posted.value("mails") == Some("none");
    let done = if silent { "agenda-not-told" } else { "agenda-told" };
    match actions::tell_changes(&visit.app, permit, **participants, number.unwrap_or(0), silent).await {
        Ok(_) => Reply::done(format!("/editions/{code}/agenda/versions"), done),
        Err(Fault::Refused(why)) => {
            visit.form_again(&page(&visit, &read, **participants, None, Some(why)).await?)
        }
        Err(fault) => Err(fault),
    }
}

async fn page(
    visit: &Member,
    read: &MayRead,
    participants: ParticipantsOf,
    asked: Option<(i32, i32)>,
    refused: Option<Message>,
) -> Result<VersionsPage, Fault> {
    let db = visit.db();
    let edition = &read.edition;
    let versions = store::versions_of(db, edition.id).await?;
    let notices = store::notices_of(db, edition.id).await?;
    let pending = match store::pending(&versions, &notices) {
        Some(pending) => Some(pending_view(visit, edition, pending, participants).await?),
        None => None,
    };
    let zone = &read.venue.zone;
    let choice = |version: &agenda_version::Model| {
        let at = zones::local(version.made_at, zone);
        let label = Message::new("editions-version-words")
            .with("number", version.number)
            .with_datetime("at", at);
        Choice {
            value: version.number.to_string(),
            label: visit.say(&label),
        }
    };
    Ok(VersionsPage {
        code: edition.code.clone(),
        title: super::course_title(visit, edition).await?,
        tabs: tabs(visit, edition, "agenda"),
        plans: read.plans && may_change(edition.state),
        pending,
        refused,
        choices: versions.iter().map(choice).collect(),
        compared: compared(visit, &versions, asked).await?,
        versions: lines(edition, &versions, &notices, zone),
    })
}

/// The two versions asked for, the older one first; without any, the newest and the one before it.
async fn compared(
    visit: &Member,
    versions: &[agenda_version::Model],
    asked: Option<(i32, i32)>,
) -> Result<Option<Compared>, Fault> {
    let numbered = |number: i32| versions.iter().find(|version| version.number == number);
    let pair = match asked {
        Some((from, to)) => numbered(from.min(to)).zip(numbered(from.max(to))),
        None => versions.get(1).zip(versions.first()),
    };
    let Some((before, after)) = pair else {
        return Ok(None);
    };
    let changes = changes(&before.agenda, &after.agenda);
    let names = store::presenter_names(visit.db(), &changes).await?;
    let wording = Wording {
        language: visit.language(),
        first_days: (before.starts_on, after.starts_on),
        names: &names,
    };
    let mut what = Vec::new();
    if before.starts_on != after.starts_on {
        what.push(
            Message::new("editions-diff-first-day")
                .with_date("date", after.starts_on)
                .with_date("was", before.starts_on),
        );
    }
    what.extend(changes.iter().flat_map(|change| wording.sentences(change)));
    Ok(Some(Compared {
        from: before.number.to_string(),
        to: after.number.to_string(),
        what,
        rows: changes.iter().map(|change| diff_row(change, &wording)).collect(),
    }))
}

async fn pending_view(
    visit: &Member,
    edition: &Edition,
    pending: Pending,
    participants: ParticipantsOf,
) -> Result<PendingView, Fault> {
    let enrolled = (participants.0)(visit.app.clone(), edition.id).await?;
    let audience = store::audience(visit.db(), &pending.changes, enrolled).await?;
    let wording = Wording {
        language: visit.language(),
        first_days: (edition.starts_on, edition.starts_on),
        names: &audience.presenter_names,
    };
    let line = |(person, hearing): &(Person, Hearing)| HearerLine {
        name: person.full_name(),
        part_key: match (hearing.takes_part, hearing.presents) {
            (true, true) => "editions-told-as-both",
            (_, true) => "editions-told-as-presenter",
            _ => "editions-told-as-participant",
        },
        language_key: format!("editions-language-{}", person.language),
        changes: hearing.changes.len(),
    };
    let mut people: Vec<HearerLine> = audience.hearers.iter().map(line).collect();
    people.sort_by(|one, other| {
        visit
            .app
            .languages
            .compare(visit.language(), &one.name, &other.name)
    });
    let sentences = |change: &Change| wording.sentences(change);
    Ok(PendingView {
        known: pending.known.number,
        newest: pending.newest.number,
        what: pending.changes.iter().flat_map(sentences).collect(),
        people,
    })
}

fn lines(
    edition: &Edition,
    versions: &[agenda_version::Model],
    notices: &[agenda_notice::Model],
    zone: &str,
) -> Vec<VersionLine> {
    let line = |(place, version): (usize, &agenda_version::Model)| {
        let before = versions.get(place + 1);
        let told = notices.iter().find(|notice| notice.number == version.number);
        let told = told.map(|notice| {
            let key = if notice.people == 0 {
                "editions-versions-told-nobody"
            } else {
                "editions-versions-told"
            };
            Message::new(key)
                .with("count", notice.people)
                .with_datetime("at", zones::local(notice.at, zone))
                .with("who", notice.by_name.clone())
        });
        VersionLine {
            number: version.number,
            at: zones::iso(version.made_at, zone),
            who: version.by_name.clone(),
            changes: before.map(|before| changes(&before.agenda, &version.agenda).len()),
            href: before.map(|before| {
                format!(
                    "/editions/{}/agenda/versions?from={}&to={}#compare",
                    edition.code, before.number, version.number
                )
            }),
            told,
        }
    };
    versions.iter().enumerate().map(line).collect()
}
