//! One's own record: `/me`.

use rocket::{Route, State, get, post, routes};
use serde_json::json;
use time::format_description::well_known::Rfc3339;

use super::{door::Door, grant_lines, reading};
use crate::{
    kernel::{
        fault::Fault,
        form::{FormState, Posted},
        lists::{PER_PAGE, Pager},
        page::{Answer, Reply},
        parts::Tab,
        text::Message,
        zones,
    },
    people::{
        access, actions,
        facts::Facts,
        model::person,
        rules::{self, hide_tokens},
        store,
        views::{Fact, KeysPage, LookLine, OwnPage, PrivacyPage, SessionLine, browser_words},
        visitor::{Caller, Member},
    },
};

pub(super) fn routes() -> Vec<Route> {
    routes![
        own_page,
        save_own,
        keys_page,
        change_password,
        end_session,
        end_other_sessions,
        privacy_page,
        record
    ]
}

/// The tabs that lead from one page of one's own to the next; those of other slices are among them.
pub fn tabs(visit: &Member, here: &str) -> Vec<Tab> {
    [
        ("/me", "people-own-title"),
        ("/me/keys", "people-keys-title"),
        ("/me/calendars", "people-calendars-title"),
        ("/me/privacy", "people-privacy-title"),
    ]
    .map(|(href, key)| Tab {
        label: visit.app.languages.word(visit.language(), key),
        href: href.to_owned(),
        current: href == here,
        count: None,
    })
    .into()
}

#[get("/me")]
async fn own_page(visit: Member, facts: &State<Facts>) -> Answer {
    let permit = access::may_keep_own(&visit).await?;
    let form = reading::filled(&permit.person);
    visit.page(&own_page_with(&visit, facts, form).await?)
}

async fn own_page_with(visit: &Member, facts: &Facts, form: FormState) -> Result<OwnPage, Fault> {
    let places = (facts.places)(visit.app.clone(), visit.language()).await?;
    let grants = store::grants_of(visit.db(), vec![visit.actor.id]).await?;
    let ground = if grants.is_empty() {
        Default::default()
    } else {
        (facts.ground)(visit.app.clone(), visit.language()).await?
    };
    Ok(OwnPage {
        tabs: tabs(visit, "/me"),
        email: visit.actor.email.clone(),
        form,
        regions: reading::choices(&places.regions),
        role_categories: reading::choices(&places.role_categories),
        languages: reading::languages(),
        grants: grant_lines(visit, &ground, &grants, false),
    })
}

#[post("/me", data = "<posted>")]
async fn save_own(visit: Member, facts: &State<Facts>, posted: Posted) -> Result<Door, Fault> {
    let permit = access::may_keep_own(&visit).await?;
    let places = (facts.places)(visit.app.clone(), visit.language()).await?;
    let mut reader = posted.reader();
    let card = reading::card(&mut reader, &posted, &places);
    if let Err(form) = reader.finish() {
        let page = own_page_with(&visit, facts, *form).await?;
        return visit.form_again(&page).map(Door::Stay);
    }
    let language = card.language;
    actions::save_own(&visit.app, permit, card).await?;
    Ok(Door::Speak {
        language,
        to: "/me?done=own-saved".to_owned(),
    })
}

#[get("/me/keys")]
async fn keys_page(visit: Member, caller: Caller) -> Answer {
    visit.page(&keys_page_with(&visit, &caller, FormState::default()).await?)
}

async fn keys_page_with(visit: &Member, caller: &Caller, form: FormState) -> Result<KeysPage, Fault> {
    let me = visit.actor.id;
    let sessions = store::sessions_of(visit.db(), me, visit.app.clock.now()).await?;
    let line = |session: crate::people::model::web_session::Model| SessionLine {
        current: session.token_hash == caller.session,
        browser: browser_words(&session.browser),
        since: zones::iso(session.created_at, &visit.app.settings.zone),
        id: session.token_hash,
    };
    Ok(KeysPage {
        tabs: tabs(visit, "/me/keys"),
        form,
        has_password: store::password_hash(visit.db(), me).await?.is_some(),
        sessions: sessions.into_iter().map(line).collect(),
    })
}

#[post("/me/password", data = "<posted>")]
async fn change_password(visit: Member, caller: Caller, posted: Posted) -> Answer {
    let permit = access::may_keep_own(&visit).await?;
    let mut reader = posted.reader();
    let new = reader.text("new_password", rules::LONGEST_PASSWORD);
    if let Err(flaw) = rules::judge_password(&new, &visit.actor.email) {
        reader.error("new_password", flaw.message());
    }
    if let Err(form) = reader.finish() {
        return visit.form_again(&keys_page_with(&visit, &caller, *form).await?);
    }
    let current = posted.value("current_password").unwrap_or_default();
    if actions::change_password(&visit.app, permit, &caller, current, &new).await? {
        return Reply::done("/me/keys", "password-changed");
    }
    let wrong = Message::new("people-password-not-current");
    let form = FormState::default().with_error("current_password", wrong);
    visit.form_again(&keys_page_with(&visit, &caller, form).await?)
}

#[post("/me/sessions/<session>/end", data = "<_posted>")]
async fn end_session(visit: Member, session: &str, _posted: Posted) -> Answer {
    let permit = access::may_keep_own(&visit).await?;
    actions::end_session(&visit.app, permit, session).await?;
    Reply::done("/me/keys", "session-ended")
}

#[post("/me/sessions/end", data = "<_posted>")]
async fn end_other_sessions(visit: Member, caller: Caller, _posted: Posted) -> Answer {
    let permit = access::may_keep_own(&visit).await?;
    actions::end_other_sessions(&visit.app, permit, &caller).await?;
    Reply::done("/me/keys", "sessions-ended")
}

#[get("/me/privacy?<page>")]
async fn privacy_page(visit: Member, facts: &State<Facts>, page: Option<u64>) -> Answer {
    let me = visit.actor.id;
    let total = store::count_views(visit.db(), me).await?;
    let pager = Pager::new("/me/privacy", &[], page, total);
    let looks = store::views_of(visit.db(), me, pager.skip(), PER_PAGE).await?;
    let held = (facts.held)(visit.app.clone(), me).await?;
    let look = |look: crate::people::model::record_view::Model| LookLine {
        at: zones::iso(look.at, &visit.app.settings.zone),
        who: look.viewer_name,
        what: visit.say(&Message::new(format!("people-viewed-{}", look.what))),
    };
    visit.page(&PrivacyPage {
        tabs: tabs(&visit, "/me/privacy"),
        looks: looks.into_iter().map(look).collect(),
        pager,
        held: held
            .iter()
            .map(|holding| {
                Fact::new(
                    format!("people-held-{}", holding.kind),
                    holding.records.len().to_string(),
                )
            })
            .collect(),
    })
}

/// Everything that is held about whoever asks, as JSON to take away.
#[get("/me/record.json")]
async fn record(visit: Member, facts: &State<Facts>) -> Answer {
    let person = access::may_keep_own(&visit).await?.person;
    let (db, me) = (visit.db(), person.id);
    let moment = |at: time::OffsetDateTime| at.format(&Rfc3339).unwrap_or_default();
    let grants = store::grants_of(db, vec![me]).await?;
    let sessions = store::sessions_of(db, me, visit.app.clock.now()).await?;
    let looks = store::views_of(db, me, 0, 10_000).await?;
    let mails = store::mails_to(db, &person.email).await?;
    let entries = store::entries_about(db, me).await?;
    let mut whole = json!({
        "as_of": moment(visit.app.clock.now()),
        "person": person_as_json(&person),
        "permissions": grants.iter().map(|grant| json!({
            "permission": grant.permission, "scope_kind": grant.scope_kind, "scope": grant.scope,
            "granted_at": moment(grant.granted_at),
        })).collect::<Vec<_>>(),
        "sessions": sessions.iter().map(|session| json!({
            "since": moment(session.created_at), "until": moment(session.expires_at), "browser": session.browser,
        })).collect::<Vec<_>>(),
        "looked_at_by": looks.iter().map(|look| json!({
            "at": moment(look.at), "who": look.viewer_name, "what": look.what,
        })).collect::<Vec<_>>(),
        "mails": mails.iter().map(|mail| json!({
            "at": moment(mail.created_at), "subject": mail.subject, "text": hide_tokens(&mail.text).0,
            "state": mail.state,
        })).collect::<Vec<_>>(),
        "audit_trail": entries.iter().map(|entry| json!({
            "at": moment(entry.at), "who": entry.actor_name, "action": entry.action,
            "subject": [entry.subject_kind, entry.subject_id], "detail": entry.detail,
        })).collect::<Vec<_>>(),
    });
    if let Some(fields) = whole.as_object_mut() {
        for holding in (facts.held)(visit.app.clone(), me).await? {
            fields.insert(holding.kind.to_owned(), json!(holding.records));
        }
    }
    let text = serde_json::to_vec_pretty(&whole).map_err(|error| Fault::Broken(error.to_string()))?;
    let name = format!("evenhand-{}.json", visit.app.clock.today());
    Reply::download("application/json", name, text)
}

fn person_as_json(person: &person::Model) -> serde_json::Value {
    json!({
        "id": person.id,
        "given_name": person.given_name,
        "family_name": person.family_name,
        "email": person.email,
        "organisation": person.organisation,
        "unit": person.unit,
        "function": person.function,
        "region": person.region_code,
        "role_category": person.role_category,
        "language": person.language,
        "earlier_training": person.earlier_training,
        "created_at": person.created_at.format(&Rfc3339).unwrap_or_default(),
    })
}
