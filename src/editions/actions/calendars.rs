//! Calendars of one's own: made, renewed, switched off.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use serde_json::json;
use uuid::Uuid;

use crate::{
    editions::{
        access::MayKeepCalendars,
        model::{FeedKind, calendar_feed},
        store,
    },
    kernel::{
        app::App,
        csrf::keyed,
        database::Tx,
        fault::Fault,
        ids::{fingerprint, hex, new_id},
    },
};

/// What stands in the address of a feed: nobody can make it without the installation's secret, and the table holds only its
/// fingerprint; so the owner can be shown the address again.
pub fn feed_token(app: &App, feed: Uuid) -> String {
    hex(&keyed(&app.key, &format!("calendar {feed}")))
}

/// Opens a calendar of one's own at a new address; the one before it, if there was one, is nobody's any more.
pub async fn renew_feed(app: &App, permit: MayKeepCalendars, kind: FeedKind) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    end_open(&tx, &permit, kind).await?;
    let id = new_id();
    calendar_feed::Model {
        id,
        person_id: permit.by.id,
        kind,
        token_hash: fingerprint(&feed_token(app, id)),
        made_at: tx.now,
        ended_at: None,
    }
    .into_active_model()
    .insert(&*tx)
    .await?;
    record(&mut tx, &permit, "calendar.renewed", kind);
    Ok(tx.commit().await?)
}

/// Switches a calendar off; its address leads nowhere from now on.
pub async fn end_feed(app: &App, permit: MayKeepCalendars, kind: FeedKind) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    if end_open(&tx, &permit, kind).await? {
        record(&mut tx, &permit, "calendar.ended", kind);
    }
    Ok(tx.commit().await?)
}

async fn end_open(tx: &Tx, permit: &MayKeepCalendars, kind: FeedKind) -> Result<bool, Fault> {
    let Some(open) = store::feed_of(&**tx, permit.by.id, kind).await? else {
        return Ok(false);
    };
    calendar_feed::ActiveModel {
        id: Set(open.id),
        ended_at: Set(Some(tx.now)),
        ..Default::default()
    }
    .update(&**tx)
    .await?;
    Ok(true)
}

fn record(tx: &mut Tx, permit: &MayKeepCalendars, action: &'static str, kind: FeedKind) {
    let entry = permit.by.entry(action, "person", permit.by.id);
    tx.record(entry.saying(json!({ "calendar": kind })));
}
