//! Versions of a public agenda: kept with each change, and told to those concerned when the office says so.

use sea_orm::{ActiveModelTrait, IntoActiveModel};
use serde_json::json;

use super::{changeable, trainers::recipient};
use crate::{
    catalogue,
    editions::{
        access::MayPlan,
        facts::{Enrolled, ParticipantsOf},
        mails::AgendaChanged,
        model::{agenda_notice, agenda_version, edition},
        parts::Gone,
        rules::{versions::gone, wording::Wording},
        store,
    },
    kernel::{app::App, database::Tx, fault::Fault, ids::new_id, outbox},
    people::Actor,
};

/// Keeps the agenda as it is now as the next version, unless it is as in the newest one.
pub(super) async fn keep(tx: &Tx, edition: &edition::Model, by: Option<&Actor>) -> Result<(), Fault> {
    let versions = store::versions_of(&**tx, edition.id).await?;
    let agenda = store::current(&**tx, edition).await?;
    let last = versions.first();
    if last.is_some_and(|last| last.agenda == agenda && last.starts_on == edition.starts_on) {
        return Ok(());
    }
    let ended = last.map_or_else(Gone::default, |last| {
        let moved = (edition.starts_on - last.starts_on).whole_days();
        gone(&last.agenda, &agenda, moved)
    });
    let ended = (ended != Gone::default()).then(|| json!(ended).to_string());
    agenda_version::Model {
        id: new_id(),
        edition_id: edition.id,
        number: last.map_or(1, |last| last.number + 1),
        made_at: tx.now,
        by_id: by.map(|actor| actor.id),
        by_name: by.map_or("Evenhand", |actor| actor.name.as_str()).to_owned(),
        starts_on: edition.starts_on,
        agenda,
        gone: ended.unwrap_or_default(),
    }
    .into_active_model()
    .insert(&**tx)
    .await?;
    Ok(())
}

/// Keeps the first version of an agenda that was public before versions were kept.
pub(super) async fn keep_first(tx: &Tx, edition: &edition::Model) -> Result<(), Fault> {
    if edition.announced_at.is_some() && store::versions_of(&**tx, edition.id).await?.is_empty() {
        keep(tx, edition, None).await?;
    }
    Ok(())
}

/// Tells everyone concerned of all changes since they were last told, up to this version, which must be the newest: one mail for
/// each person, in their language, that says only what matters to them. With `silent`, the office says that nobody needs to be
/// told. Gives how many mails there were.
pub async fn tell_changes(
    app: &App,
    permit: MayPlan,
    participants: ParticipantsOf,
    number: i32,
    silent: bool,
) -> Result<usize, Fault> {
    let mut tx = app.db.write().await?;
    let edition = changeable(&tx, permit.edition).await?;
    let versions = store::versions_of(&*tx, edition.id).await?;
    let notices = store::notices_of(&*tx, edition.id).await?;
    let pending =
        store::pending(&versions, &notices).ok_or_else(|| Fault::refused("editions-versions-all-told"))?;
    if pending.newest.number != number {
        return Err(Fault::refused("editions-versions-newer"));
    }
    let people = if silent {
        0
    } else {
        let enrolled = (participants.0)(app.clone(), edition.id).await?;
        send(app, &mut tx, &edition, &pending, enrolled).await?
    };
    agenda_notice::Model {
        id: new_id(),
        edition_id: edition.id,
        number,
        at: tx.now,
        by_id: Some(permit.by.id),
        by_name: permit.by.name.clone(),
        people: i32::try_from(people).unwrap_or(i32::MAX),
    }
    .into_active_model()
    .insert(&*tx)
    .await?;
    let entry = permit.by.entry("edition.agenda-told", "edition", edition.id);
    let detail = json!({ "version": number, "people": people, "silent": silent });
    tx.record(entry.within(edition.project_id.0).saying(detail));
    tx.commit().await?;
    Ok(people)
}

async fn send(
    app: &App,
    tx: &mut Tx,
    edition: &edition::Model,
    pending: &store::Pending,
    enrolled: Vec<Enrolled>,
) -> Result<usize, Fault> {
    let audience = store::audience(&**tx, &pending.changes, enrolled).await?;
    let design = catalogue::design(&**tx, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let mut sent = 0;
    for (person, hearing) in &audience.hearers {
        let to = recipient(person);
        let wording = Wording {
            language: to.language,
            first_days: (edition.starts_on, edition.starts_on),
            names: &audience.presenter_names,
        };
        let heard = hearing
            .changes
            .iter()
            .filter_map(|place| pending.changes.get(*place));
        let what: Vec<_> = heard.flat_map(|change| wording.sentences(change)).collect();
        if what.is_empty() {
            continue;
        }
        let mail = AgendaChanged {
            name: person.full_name(),
            course: design.version.titles.get(to.language).to_owned(),
            code: edition.code.clone(),
            what,
            address: app.public_address(&format!("/editions/{}", edition.code)),
        };
        outbox::send(app, tx, &to, &mail).await?;
        sent += 1;
    }
    Ok(sent)
}
