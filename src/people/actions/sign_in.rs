//! Coming in: by password, by a one-time link, at the first start; and going out.

use std::{future::Future, pin::Pin};

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, DbErr, EntityTrait, QueryFilter,
    sea_query::Expr,
};
use serde_json::{Value, json};
use time::Duration;

use super::{NewPerson, add_person, grant, passwords};
use crate::{
    kernel::{
        app::App,
        audit::Entry,
        csrf::keyed,
        database::Tx,
        fault::Fault,
        ids::{fingerprint, hex, new_token},
        outbox::{self, Recipient},
        page::percent_encode,
        text::Message,
    },
    people::{
        mails,
        model::{LinkPurpose, Permission, PersonId, password, person, sign_in_link, web_session},
        rules,
        store::{self, Account},
        visitor::{Caller, Scope},
    },
};

/// How long a session lasts without a new sign-in.
const SESSION_DAYS: i64 = 14;

/// Signs in with a password and gives the token for the cookie; `None` when address and password do not fit together.
/// The work is the same whether the address is known or not.
pub async fn sign_in_by_password(
    app: &App,
    caller: &Caller,
    email: &str,
    password: &str,
) -> Result<Option<String>, Fault> {
    let limits = password_limits(caller, email);
    take(app, &limits)?;
    let account = store::account(app.db.read(), email).await?;
    let hash = account.as_ref().and_then(|account| account.hash.clone());
    let fits = passwords::fits(password, hash).await?;
    let Some(account) = account else {
        return Ok(None);
    };
    let mut tx = app.db.write().await?;
    if !fits {
        tx.record(Entry::by_program("sign_in.refused", "person", account.id));
        tx.commit().await?;
        return Ok(None);
    }
    let token = begin_session(&mut tx, caller, &account, "password").await?;
    tx.commit().await?;
    give_back(app, &limits);
    Ok(Some(token))
}

/// Asks for a sign-in link to be mailed. Whether the address is known does not show: that is looked up afterwards.
pub async fn ask_for_link(app: &App, caller: &Caller, email: &str, next: &str) -> Result<(), Fault> {
    take(app, &link_limits(caller, email))?;
    let mut tx = app.db.write().await?;
    let payload = json!({ "email": email, "next": next });
    outbox::later(&mut tx, "people.sign_in_link", payload, None).await?;
    Ok(tx.commit().await?)
}

/// The job that mails a sign-in link to whoever has the address.
pub fn mail_link(app: App, payload: Value) -> Pin<Box<dyn Future<Output = Result<(), Fault>> + Send>> {
    Box::pin(async move {
        let text = |name: &str| payload.get(name).and_then(Value::as_str).unwrap_or_default();
        let Some(person) = store::person_by_email(app.db.read(), text("email")).await? else {
            return Ok(());
        };
        if person.erased_at.is_some() {
            return Ok(());
        }
        let mut tx = app.db.write().await?;
        let token = sign_in_link(&mut tx, person.id, LinkPurpose::SignIn).await?;
        let next = match rules::own_path(Some(text("next"))) {
            "/" => String::new(),
            path => format!("?next={}", percent_encode(path)),
        };
        let mail = mails::SignInLink {
            name: person.full_name(),
            site: app.settings.name.clone(),
            href: app.public_address(&format!("/sign-in/{token}{next}")),
            minutes: rules::link_holds(LinkPurpose::SignIn).whole_minutes(),
        };
        outbox::send(&app, &mut tx, &recipient(&person), &mail).await?;
        tx.record(Entry::by_program("sign_in.link_sent", "person", person.id));
        Ok(tx.commit().await?)
    })
}

/// Whom a mail to this person goes to.
pub fn recipient(person: &person::Model) -> Recipient {
    Recipient {
        address: person.email.clone(),
        name: person.full_name(),
        language: person.language.parse().unwrap_or_default(),
    }
}

/// Makes a link that signs this person in and gives its token, which is part of the address `/sign-in/<token>` and is
/// stored nowhere: only its fingerprint is.
pub async fn sign_in_link(tx: &mut Tx, person: PersonId, purpose: LinkPurpose) -> Result<String, DbErr> {
    let token = new_token();
    sign_in_link::ActiveModel {
        token_hash: Set(fingerprint(&token)),
        person_id: Set(person),
        purpose: Set(purpose),
        created_at: Set(tx.now),
        expires_at: Set(tx.now + rules::link_holds(purpose)),
        used_at: Set(None),
    }
    .insert(&**tx)
    .await?;
    Ok(token)
}

/// What a link is for; `None` when it opens nothing (any more). Nothing is used up by asking.
pub async fn link_purpose(app: &App, token: &str) -> Result<Option<LinkPurpose>, DbErr> {
    let link = store::link(app.db.read(), &fingerprint(token)).await?;
    Ok(link
        .filter(|link| rules::link_opens(link, app.clock.now()))
        .map(|link| link.purpose))
}

/// Uses a link and gives the token for the cookie; `None` when the link opens nothing (any more). Of two who use it at
/// the same moment one gets in.
pub async fn sign_in_by_link(
    app: &App,
    caller: &Caller,
    token: &str,
    purpose: LinkPurpose,
) -> Result<Option<String>, Fault> {
    let mut tx = app.db.write().await?;
    let hash = fingerprint(token);
    let link = store::link(&*tx, &hash).await?;
    let Some(link) = link.filter(|link| link.purpose == purpose && rules::link_opens(link, tx.now)) else {
        return Ok(None);
    };
    let mut first = sign_in_link::Entity::update_many()
        .col_expr(sign_in_link::Column::UsedAt, Expr::value(tx.now))
        .filter(sign_in_link::Column::TokenHash.eq(hash));
    if purpose == LinkPurpose::SignIn {
        first = first.filter(sign_in_link::Column::UsedAt.is_null());
    }
    if first.exec(&*tx).await?.rows_affected == 0 {
        return Ok(None);
    }
    let Some(account) = store::account_of(&*tx, link.person_id).await? else {
        return Ok(None);
    };
    let token = begin_session(&mut tx, caller, &account, "link").await?;
    tx.commit().await?;
    Ok(Some(token))
}

/// Opens a session for a person and gives the token for the cookie: what a test needs to be somebody.
pub async fn open_session(app: &App, person: PersonId, browser: &str) -> Result<String, DbErr> {
    let mut tx = app.db.write().await?;
    let account = store::account_of(&*tx, person).await?;
    let account = account.ok_or(DbErr::RecordNotFound(person.to_string()))?;
    let caller = Caller {
        browser: browser.to_owned(),
        ..Default::default()
    };
    let token = begin_session(&mut tx, &caller, &account, "program").await?;
    tx.commit().await?;
    Ok(token)
}

/// Opens a session in place of the one that the browser had, and forgets those of everybody that have run out.
async fn begin_session(
    tx: &mut Tx,
    caller: &Caller,
    account: &Account,
    way: &'static str,
) -> Result<String, DbErr> {
    let token = new_token();
    web_session::Entity::delete_many()
        .filter(
            Condition::any()
                .add(web_session::Column::ExpiresAt.lt(tx.now))
                .add(web_session::Column::TokenHash.eq(caller.session.clone())),
        )
        .exec(&**tx)
        .await?;
    web_session::ActiveModel {
        token_hash: Set(fingerprint(&token)),
        person_id: Set(account.id),
        created_at: Set(tx.now),
        seen_at: Set(tx.now),
        expires_at: Set(tx.now + Duration::days(SESSION_DAYS)),
        browser: Set(caller.browser.chars().take(200).collect()),
    }
    .insert(&**tx)
    .await?;
    tx.record(
        Entry::by(
            account.id.0,
            &account.name(),
            "session.opened",
            "person",
            account.id,
        )
        .saying(json!({ "way": way })),
    );
    Ok(token)
}

/// Ends the session that a browser shows.
pub async fn sign_out(app: &App, caller: &Caller) -> Result<(), DbErr> {
    let mut tx = app.db.write().await?;
    let session = web_session::Entity::find_by_id(caller.session.clone())
        .one(&*tx)
        .await?;
    if let Some(session) = session {
        let account = store::account_of(&*tx, session.person_id).await?;
        web_session::Entity::delete_by_id(caller.session.clone())
            .exec(&*tx)
            .await?;
        if let Some(account) = account {
            let entry = Entry::by(
                account.id.0,
                &account.name(),
                "session.ended",
                "person",
                account.id,
            );
            tx.record(entry);
        }
    }
    tx.commit().await
}

/// The address at which the first administrator is set up; `None` once there is one. It is made from the
/// installation's secret, so that it is the same after a restart and dies with its purpose.
pub async fn setup_address(app: &App) -> Result<Option<String>, DbErr> {
    let open = !store::any_admin(app.db.read()).await?;
    Ok(open.then(|| app.public_address(&format!("/setup/{}", setup_token(app)))))
}

/// Whether this is the token of the set-up page, and there is no administrator yet.
pub async fn may_set_up(app: &App, token: &str) -> Result<bool, DbErr> {
    Ok(fingerprint(token) == fingerprint(&setup_token(app)) && !store::any_admin(app.db.read()).await?)
}

fn setup_token(app: &App) -> String {
    hex(&keyed(&app.key, "set up the first administrator"))
}

/// Adds the first administrator with a password and gives the token for the cookie. Of two at the same moment the
/// second is refused.
pub async fn set_up(app: &App, caller: &Caller, new: NewPerson, password: &str) -> Result<String, Fault> {
    let hash = passwords::hash(password).await?;
    let mut tx = app.db.write().await?;
    store::hold_installation(&*tx).await?;
    if store::any_admin(&*tx).await? {
        return Err(Fault::refused("people-setup-done-already"));
    }
    if store::person_by_email(&*tx, &new.email).await?.is_some() {
        return Err(Fault::Refused(Message::new("people-email-taken")));
    }
    let person = add_person(&mut tx, new, None).await?;
    grant(&mut tx, person, Permission::Admin, &Scope::Installation, None).await?;
    password::ActiveModel {
        person_id: Set(person),
        hash: Set(hash),
        changed_at: Set(tx.now),
    }
    .insert(&*tx)
    .await?;
    let account = store::account_of(&*tx, person).await?;
    let account = account.ok_or_else(|| Fault::Broken("the administrator is not there".to_owned()))?;
    let token = begin_session(&mut tx, caller, &account, "setup").await?;
    tx.commit().await?;
    Ok(token)
}

/// A number of tries within some minutes, counted under a key.
struct Limit {
    key: String,
    most: usize,
    minutes: i64,
}

/// Few tries for one account from one address; more from one address, where a whole office may sit; and so many for
/// one account from everywhere that guessing is hopeless. Whoever is stopped here can still ask for a link.
fn password_limits(caller: &Caller, email: &str) -> [Limit; 3] {
    let address = &caller.address;
    [
        Limit {
            key: format!("password {email} {address}"),
            most: 6,
            minutes: 15,
        },
        Limit {
            key: format!("password from {address}"),
            most: 60,
            minutes: 15,
        },
        Limit {
            key: format!("password of {email}"),
            most: 60,
            minutes: 60,
        },
    ]
}

fn link_limits(caller: &Caller, email: &str) -> [Limit; 3] {
    let address = &caller.address;
    [
        Limit {
            key: format!("link {email} {address}"),
            most: 3,
            minutes: 15,
        },
        Limit {
            key: format!("link from {address}"),
            most: 40,
            minutes: 15,
        },
        Limit {
            key: format!("link of {email}"),
            most: 12,
            minutes: 60,
        },
    ]
}

fn take(app: &App, limits: &[Limit]) -> Result<(), Fault> {
    let now = app.clock.now();
    limits.iter().try_for_each(|limit| {
        app.limits
            .take(&limit.key, limit.most, Duration::minutes(limit.minutes), now)
            .map_err(Fault::TooMany)
    })
}

/// A success is no try to be counted.
fn give_back(app: &App, limits: &[Limit]) {
    for limit in limits {
        app.limits.give_back(&limit.key);
    }
}
