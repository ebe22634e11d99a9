//! A snapshot by itself, and what differs between two.

use rocket::get;

use super::shared::{line, with_funding};
use crate::{
    kernel::{
        fault::Fault,
        languages::Language,
        lists::{LongList, PER_PAGE, Search, Wanted},
        page::{Answer, Reply},
        parts::Choice,
        text::Message,
        zones,
    },
    people::{Member, PersonId, note_views},
    reporting::{
        access::{self, MayReview},
        actions::{self, Against, File},
        model::{SnapshotId, snapshot},
        rules::{
            changes::{Change, Kind},
            words::wall_time,
        },
        store,
        views::{CellLine, ChangeLine, ChangesPage, Crumb, SnapshotPage},
    },
};

/// Up to so many rows, whether a snapshot is out of date is worked out when its page is opened.
const AT_ONCE: i32 = 3_000;

async fn reviewed(visit: &mut Member, id: &str) -> Result<MayReview, Fault> {
    let id = id.parse::<SnapshotId>().map_err(|_| Fault::NotFound)?;
    let permit = access::may_review(visit, id).await?;
    with_funding(visit, &permit.read.project);
    Ok(permit)
}

/// Other snapshots of the same report, the newest first.
async fn others(visit: &Member, permit: &MayReview) -> Result<Vec<snapshot::Model>, Fault> {
    let mut others = store::snapshots(
        visit.db(),
        permit.read.scope(),
        &[permit.snapshot.report.as_str()],
    )
    .await?;
    others.retain(|other| permit.is_comparable(other));
    Ok(others)
}

#[get("/snapshots/<id>")]
pub async fn one(mut visit: Member, id: &str) -> Answer {
    let permit = reviewed(&mut visit, id).await?;
    let others = others(&visit, &permit).await?;
    let differing = if permit.snapshot.rows <= AT_ONCE {
        let changes = actions::changes(&visit.app, &permit, &Against::Now).await?;
        Some(changes.differing())
    } else {
        None
    };
    let zone = &visit.app.settings.zone;
    let choice = |other: snapshot::Model| {
        let at = wall_time(other.as_of, zone);
        let language = other.language.parse::<Language>().unwrap_or_default();
        let label = match other.profile_version {
            Some(version) => {
                let profile = other.profile.unwrap_or_default();
                format!("{at} – {}, {profile} {version}", language.own_name())
            }
            None => format!("{at} – {}", language.own_name()),
        };
        Choice::new(other.id.to_string(), label)
    };
    let address = format!("/snapshots/{}", permit.snapshot.id);
    visit.page(&SnapshotPage {
        code: permit.about().to_owned(),
        project_title: title(&visit, &permit),
        trail: trail(&visit, &permit, None),
        differing,
        now_href: format!("{address}/changes"),
        changes_href: format!("{address}/changes"),
        others: others.into_iter().map(choice).collect(),
        snapshot: line(permit.snapshot, zone)?,
    })
}

fn title(visit: &Member, permit: &MayReview) -> String {
    permit.read.project.titles.get(visit.language()).to_owned()
}

/// The way to a snapshot, or to something below it.
fn trail(visit: &Member, permit: &MayReview, below: Option<&str>) -> Vec<Crumb> {
    let word = |key: &str| visit.app.languages.word(visit.language(), key);
    let project = &permit.read.project.code;
    let mut trail = vec![Crumb::to(project, format!("/projects/{project}"))];
    let base = match &permit.read.edition {
        Some(edition) => {
            trail.push(Crumb::to(&edition.code, format!("/editions/{}", edition.code)));
            format!("/editions/{}", edition.code)
        }
        None => format!("/projects/{project}"),
    };
    let (label, place) = match (permit.snapshot.report.as_str(), &permit.snapshot.profile) {
        ("indicators", _) => ("reporting-indicators-title", "indicators"),
        (_, Some(_)) => ("reporting-reports-title", "reports"),
        _ => ("reporting-title", "evidence"),
    };
    trail.push(Crumb::to(&word(label), format!("{base}/{place}")));
    let own = word("reporting-snapshot-title");
    match below {
        Some(below) => {
            trail.push(Crumb::to(&own, format!("/snapshots/{}", permit.snapshot.id)));
            trail.push(Crumb::here(word(below)));
        }
        None => trail.push(Crumb::here(own)),
    }
    trail
}

/// What a snapshot is compared with: another one of the same report, or what would be frozen now.
async fn against(visit: &Member, permit: &MayReview, with: Option<&str>) -> Result<Against, Fault> {
    let Some(with) = with.filter(|with| *with != "now") else {
        return Ok(Against::Now);
    };
    let found = others(visit, permit).await?;
    let other = found.into_iter().find(|other| other.id.to_string() == with);
    other
        .map(|other| Against::Snapshot(Box::new(other)))
        .ok_or(Fault::NotFound)
}

/// A snapshot in words.
fn named(visit: &Member, snapshot: &snapshot::Model) -> Message {
    let at = zones::local(snapshot.as_of, &visit.app.settings.zone);
    let message = Message::new("reporting-changes-snapshot").with_datetime("at", at);
    match (&snapshot.profile, snapshot.profile_version) {
        (Some(profile), Some(version)) => Message::new("reporting-changes-profiled")
            .with_message("snapshot", message)
            .with("profile", profile.as_str())
            .with("version", version),
        _ => message,
    }
}

#[get("/snapshots/<id>/changes?<with>&<list..>")]
pub async fn read(mut visit: Member, id: &str, with: Option<&str>, list: Wanted) -> Answer {
    let permit = reviewed(&mut visit, id).await?;
    let against = against(&visit, &permit, with).await?;
    let changes = actions::changes(&visit.app, &permit, &against).await?;
    let own = &permit.snapshot;
    let (earlier, later) = match &against {
        Against::Now => (named(&visit, own), Message::new("reporting-changes-now")),
        Against::Snapshot(other) if (other.as_of, other.id) < (own.as_of, own.id) => {
            (named(&visit, other), named(&visit, own))
        }
        Against::Snapshot(other) => (named(&visit, own), named(&visit, other)),
    };
    let address = format!("/snapshots/{}/changes", own.id);
    let with = with.unwrap_or("now");
    let kept = [("with", with)];
    let key = |kind: Kind| format!("reporting-change-{}", kind.code());
    let kinds = Kind::ALL.map(|kind| {
        let label = visit.app.languages.word(visit.language(), &key(kind));
        Choice::new(kind.code(), label)
    });
    let counts = Kind::ALL.map(|kind| changes.count(kind));
    let long = LongList {
        path: &address,
        anchor: "rows",
        kept: &kept,
        kinds: kinds.into(),
        per_page: PER_PAGE,
    };
    let fits = |change: &Change, search: &Search, show: &str| {
        let shown = Kind::ALL.iter().all(|kind| kind.code() != show) || change.kind.code() == show;
        shown && (search.is_empty() || search.matches(&[&change.row]))
    };
    let (rows, finder) = long.find(&list, changes.rows, fits, |_| false);
    let seen: Vec<PersonId> = rows
        .iter()
        .filter_map(|row| row.person.as_deref()?.parse().ok())
        .collect();
    note_views(&visit.app, &visit.actor, &seen, "evidence").await?;
    let columns = |key: &str, headings: Vec<String>| {
        (!headings.is_empty()).then(|| Message::new(key).with_list("columns", headings))
    };
    visit.page(&ChangesPage {
        code: permit.about().to_owned(),
        project_title: title(&visit, &permit),
        trail: trail(&visit, &permit, Some("reporting-changes-title")),
        earlier,
        later,
        is_now: matches!(against, Against::Now),
        counts,
        columns_added: columns("reporting-changes-columns-added", changes.columns_added),
        columns_gone: columns("reporting-changes-columns-gone", changes.columns_gone),
        columns_left_out: columns("reporting-changes-columns-left-out", changes.columns_left_out),
        rows: rows
            .into_iter()
            .map(|row| ChangeLine {
                what: key(row.kind),
                row: row.row,
                changed: row.kind == Kind::Changed,
                cells: row
                    .cells
                    .into_iter()
                    .map(|cell| CellLine {
                        column: cell.column,
                        from: cell.from,
                        to: cell.to,
                    })
                    .collect(),
            })
            .collect(),
        finder,
        csv_href: format!("{address}.csv?with={with}"),
        xlsx_href: format!("{address}.xlsx?with={with}"),
    })
}

#[get("/snapshots/<id>/changes.csv?<with>")]
pub async fn csv(visit: Member, id: &str, with: Option<&str>) -> Answer {
    download(visit, id, with, File::Table).await
}

#[get("/snapshots/<id>/changes.xlsx?<with>")]
pub async fn xlsx(visit: Member, id: &str, with: Option<&str>) -> Answer {
    download(visit, id, with, File::Workbook).await
}

async fn download(mut visit: Member, id: &str, with: Option<&str>, file: File) -> Answer {
    let permit = reviewed(&mut visit, id).await?;
    let against = against(&visit, &permit, with).await?;
    let wanted = (file, visit.language());
    actions::changes_file(&visit.app, permit, against, wanted)
        .await
        .map(Reply::Content)
}
