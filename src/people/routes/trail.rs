//! The audit trail: `/audit`.

use rocket::{Route, State, get, routes};
use serde_json::Value;
use time::{Date, OffsetDateTime, macros::format_description};

use crate::{
    kernel::{
        audit::trail,
        form::FormState,
        lists::{PER_PAGE, Pager},
        page::Answer,
        zones,
    },
    people::{
        access,
        facts::Facts,
        store::{self, TrailFilter},
        views::{TrailLine, TrailPage},
        visitor::Member,
    },
};

pub(super) fn routes() -> Vec<Route> {
    routes![show]
}

#[get("/audit?<action>&<who>&<subject>&<from>&<until>&<page>")]
#[allow(clippy::too_many_arguments)]
async fn show(
    visit: Member,
    facts: &State<Facts>,
    action: Option<&str>,
    who: Option<&str>,
    subject: Option<&str>,
    from: Option<&str>,
    until: Option<&str>,
    page: Option<u64>,
) -> Answer {
    let ground = (facts.ground)(visit.app.clone(), visit.language()).await?;
    let permit = access::may_read_trail(&visit, &ground)?;
    let asked = [
        ("action", action),
        ("who", who),
        ("subject", subject),
        ("from", from),
        ("until", until),
    ]
    .map(|(name, value)| (name, value.unwrap_or_default().trim()));
    let [action, who, subject, from, until] = asked.map(|(_, value)| value);
    let zone = &visit.app.settings.zone;
    let filter = TrailFilter {
        scopes: permit.scopes,
        action: action.to_owned(),
        who: who.to_owned(),
        subject: subject.to_owned(),
        from: day_begins(from, zone),
        until: day_ends(until, zone),
    };
    let total = store::count_entries(visit.db(), &filter).await?;
    let pager = Pager::new("/audit", &asked, page, total);
    let entries = store::entries(visit.db(), &filter, pager.skip(), PER_PAGE).await?;
    let narrowed = asked.iter().any(|(_, value)| !value.is_empty());
    visit.page(&TrailPage {
        filter: FormState::filled(asked.map(|(name, value)| (name, value.to_owned()))),
        clear: narrowed.then(|| "/audit".to_owned()),
        entries: entries.into_iter().map(|entry| line(&visit, entry)).collect(),
        pager,
    })
}

fn day(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

fn day_begins(text: &str, zone: &str) -> Option<OffsetDateTime> {
    day(text).map(|day| zones::moment(day, 0, zone))
}

fn day_ends(text: &str, zone: &str) -> Option<OffsetDateTime> {
    day(text)?.next_day().map(|next| zones::moment(next, 0, zone))
}

fn line(visit: &Member, entry: trail::Model) -> TrailLine {
    let key = format!("audit-{}", entry.action.replace(['.', '_'], "-"));
    let words = visit
        .app
        .languages
        .find(visit.language(), &key, &Default::default());
    TrailLine {
        number: entry.seq,
        at: zones::iso(entry.at, &visit.app.settings.zone),
        who: entry.actor_name,
        what: words.unwrap_or_else(|| entry.action.clone()),
        subject: format!("{} {}", entry.subject_kind, entry.subject_id),
        details: details(&entry.detail),
        action: entry.action,
    }
}

/// The particulars of an entry, each as name and value.
fn details(detail: &str) -> Vec<String> {
    let plain = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => {
            let texts: Vec<String> = list
                .iter()
                .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                .collect();
            texts.join(" ")
        }
        other => other.to_string(),
    };
    match serde_json::from_str::<Value>(detail) {
        Ok(Value::Object(fields)) => fields
            .iter()
            .map(|(name, value)| format!("{name}: {}", plain(value)))
            .collect(),
        _ => Vec::new(),
    }
}
