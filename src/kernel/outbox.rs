//! The outbox: mails and jobs written in the same transaction as what they follow from, and done afterwards, at least
//! once, with retries. Two servers on one database share the work.

mod left;
mod rows;
mod text;

pub use rows::{job, mail};
use text::{html_of, unescape};

use std::{collections::HashSet, future::Future, pin::Pin, time::Duration as StdDuration};

use rocket::tokio::{self, time::sleep};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, Select, sea_query::Expr,
};
use serde::Serialize;
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::{
    app::App,
    clock::stopwatch,
    database::Tx,
    fault::Fault,
    ids::new_id,
    languages::Language,
    page::{Sample, Shell, in_shell},
    post,
};

/// A mail as a type: its template `templates/<slice>/mail/<name>.txt.hbs` has the subject in its first line.
pub trait MailText: Serialize {
    /// The template, by its path below `templates/` without the ending.
    const TEMPLATE: &'static str;
    /// One of each shape this mail can take.
    fn samples() -> Vec<Self>
    where
        Self: Sized;
}

impl Sample {
    /// All samples of a mail type.
    pub fn of_mail<M: MailText>() -> Vec<Sample> {
        M::samples()
            .into_iter()
            .map(|mail| Sample {
                template: M::TEMPLATE,
                context: json!(mail),
            })
            .collect()
    }
}

/// Whom a mail goes to.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// Mail address.
    pub address: String,
    /// Name as in a greeting.
    pub name: String,
    /// The language to write in.
    pub language: Language,
}

/// A text file that goes with a mail, such as a calendar entry.
#[derive(Clone, Debug, Serialize, serde::Deserialize)]
pub struct Attachment {
    /// File name.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// The text.
    pub content: String,
}

/// Puts a mail into the outbox of this transaction.
pub async fn send<M: MailText>(app: &App, tx: &mut Tx, to: &Recipient, mail: &M) -> Result<(), Fault> {
    send_with(app, tx, to, mail, Vec::new()).await
}

/// Puts a mail with attachments into the outbox of this transaction.
pub async fn send_with<M: MailText>(
    app: &App,
    tx: &mut Tx,
    to: &Recipient,
    mail: &M,
    attachments: Vec<Attachment>,
) -> Result<(), Fault> {
    let rendered = app
        .renderer
        .render(
            to.language,
            M::TEMPLATE,
            in_shell(&Shell::guest(to.language), json!(mail)),
        )
        .map_err(Fault::Broken)?;
    let rendered = unescape(&rendered);
    let (subject, text) = rendered.split_once('\n').unwrap_or((rendered.as_str(), ""));
    let text = text.trim().to_owned() + "\n";
    mail::ActiveModel {
        id: Set(new_id()),
        created_at: Set(tx.now),
        to_address: Set(to.address.clone()),
        to_name: Set(to.name.clone()),
        language: Set(to.language.code().to_owned()),
        subject: Set(subject.trim().to_owned()),
        html: Set(html_of(&text, to.language)),
        text: Set(text),
        attachments: Set(json!(attachments).to_string()),
        state: Set("due".to_owned()),
        attempts: Set(0),
        next_at: Set(tx.now),
        sent_at: Set(None),
        error: Set(None),
    }
    .insert(&**tx)
    .await?;
    tx.fills_outbox();
    Ok(())
}

/// Puts a job into the outbox of this transaction, to be run at once or not before `run_at`.
pub async fn later(
    tx: &mut Tx,
    kind: &'static str,
    payload: Value,
    run_at: Option<OffsetDateTime>,
) -> Result<(), DbErr> {
    job::ActiveModel {
        id: Set(new_id()),
        kind: Set(kind.to_owned()),
        payload: Set(payload.to_string()),
        created_at: Set(tx.now),
        run_at: Set(run_at.unwrap_or(tx.now)),
        state: Set("due".to_owned()),
        attempts: Set(0),
        error: Set(None),
    }
    .insert(&**tx)
    .await?;
    tx.fills_outbox();
    Ok(())
}

/// A mail by its id.
pub async fn mail_by_id(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<mail::Model>, DbErr> {
    mail::Entity::find_by_id(id).one(db).await
}

/// Makes a mail that failed due again, with all its tries; `false` when there is no such mail.
pub async fn send_again(tx: &mut Tx, id: Uuid) -> Result<bool, DbErr> {
    let changed = mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value("due"))
        .col_expr(mail::Column::Attempts, Expr::value(0))
        .col_expr(mail::Column::NextAt, Expr::value(tx.now))
        .filter(mail::Column::Id.eq(id))
        .filter(mail::Column::State.eq("failed"))
        .exec(&**tx)
        .await?;
    tx.fills_outbox();
    Ok(changed.rows_affected == 1)
}

/// Like [`later`], unless the same job is waiting already and due no later: then that one does for both. The waiting job is
/// held until the transaction ends, so that it cannot run before what is written here can be seen.
pub async fn once(
    tx: &mut Tx,
    kind: &'static str,
    payload: Value,
    run_at: Option<OffsetDateTime>,
) -> Result<(), DbErr> {
    let waiting = waiting(kind, &payload, run_at.unwrap_or(tx.now))
        .lock_exclusive()
        .all(&**tx)
        .await?;
    if waiting.is_empty() {
        later(tx, kind, payload, run_at).await?;
    }
    tx.fills_outbox();
    Ok(())
}

/// Whether this job is waiting already, due by this moment.
pub async fn is_waiting(
    db: &impl ConnectionTrait,
    kind: &'static str,
    payload: &Value,
    by: OffsetDateTime,
) -> Result<bool, DbErr> {
    Ok(!waiting(kind, payload, by).all(db).await?.is_empty())
}

fn waiting(kind: &'static str, payload: &Value, by: OffsetDateTime) -> Select<job::Entity> {
    job::Entity::find()
        .filter(job::Column::State.eq("due"))
        .filter(job::Column::Kind.eq(kind))
        .filter(job::Column::Payload.eq(payload.to_string()))
        .filter(job::Column::RunAt.lte(by))
        .limit(1)
}

/// What runs jobs of one kind.
pub type Runner = fn(App, Value) -> Pin<Box<dyn Future<Output = Result<(), Fault>> + Send>>;

/// So many mails or jobs are taken at a time, so that two servers share what is due.
const AT_ONCE: u64 = 20;

/// After so many tries a mail or job is left as failed, for the office to see.
const MOST_ATTEMPTS: i32 = 8;

/// Works through what is due until nothing is, and gives how many mails and jobs were done.
pub async fn run_due(app: &App) -> Result<usize, Fault> {
    let mut done = 0;
    loop {
        let round = run_jobs(app, None).await? + run_mails(app).await?;
        if round == 0 {
            return Ok(done);
        }
        done += round;
    }
}

/// Works through the due jobs of these kinds until there are none, and leaves everything else waiting: for the sample
/// project, whose history is played in a moment.
pub async fn run_due_of(app: &App, kinds: &[&str]) -> Result<(), Fault> {
    while run_jobs(app, Some(kinds)).await? > 0 {}
    Ok(())
}

/// How often what was left is looked for.
const LOOK_AGAIN: StdDuration = StdDuration::from_secs(60);

/// Runs for as long as the server does.
pub async fn work(app: App) {
    if let Err(fault) = left::at_start(&app).await {
        log::error!("outbox: {fault:?}");
    }
    let mut looked = stopwatch();
    loop {
        if looked.elapsed() >= LOOK_AGAIN {
            looked = stopwatch();
            if let Err(fault) = left::by_others(&app).await {
                log::error!("outbox: {fault:?}");
            }
        }
        if let Err(fault) = run_due(&app).await {
            log::error!("outbox: {fault:?}");
        }
        tokio::select! {
            () = app.db.outbox_filled() => {}
            () = sleep(StdDuration::from_secs(20)) => {}
        }
    }
}

async fn run_jobs(app: &App, kinds: Option<&[&str]>) -> Result<usize, Fault> {
    let mut due = job::Entity::find()
        .filter(job::Column::State.eq("due"))
        .filter(job::Column::RunAt.lte(app.clock.now()));
    if let Some(kinds) = kinds {
        due = due.filter(job::Column::Kind.is_in(kinds.iter().copied()));
    }
    let due = due
        .order_by_asc(job::Column::RunAt)
        .order_by_asc(job::Column::Id)
        .limit(AT_ONCE)
        .all(app.db.read())
        .await?;
    let claimed = claim_jobs(app, &due).await?;
    let mut done = Vec::new();
    for job in due.iter().filter(|job| claimed.contains(&job.id)) {
        let payload = serde_json::from_str(&job.payload).unwrap_or(Value::Null);
        let outcome = match app.runner(&job.kind) {
            Some(runner) => runner(app.clone(), payload).await,
            None => Err(Fault::Broken(format!(
                "nothing runs jobs of the kind {}",
                job.kind
            ))),
        };
        match outcome {
            Ok(()) => done.push(job.id),
            Err(fault) => put_off(app, job, &fault).await?,
        }
    }
    if !done.is_empty() {
        job::Entity::update_many()
            .col_expr(job::Column::State, Expr::value("done"))
            .filter(job::Column::Id.is_in(done))
            .exec(app.db.write_alone())
            .await?;
    }
    Ok(claimed.len())
}

/// Makes these jobs ours, as far as no other server has; in one statement, for each one waits for the disk.
async fn claim_jobs(app: &App, due: &[job::Model]) -> Result<HashSet<Uuid>, Fault> {
    if due.is_empty() {
        return Ok(HashSet::new());
    }
    let claimed = job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value("running"))
        .col_expr(job::Column::RunAt, Expr::value(app.clock.now()))
        .filter(job::Column::Id.is_in(due.iter().map(|job| job.id)))
        .filter(job::Column::State.eq("due"))
        .exec_with_returning(app.db.write_alone())
        .await?;
    Ok(claimed.into_iter().map(|job| job.id).collect())
}

/// Notes why a job failed and when it is tried again.
async fn put_off(app: &App, job: &job::Model, fault: &Fault) -> Result<(), Fault> {
    log::warn!("job {} {}: {fault:?}", job.kind, job.id);
    let attempts = job.attempts + 1;
    let state = if attempts < MOST_ATTEMPTS { "due" } else { "failed" };
    job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value(state))
        .col_expr(job::Column::Attempts, Expr::value(attempts))
        .col_expr(
            job::Column::RunAt,
            Expr::value(app.clock.now() + back_off(attempts)),
        )
        .col_expr(job::Column::Error, Expr::value(format!("{fault:?}")))
        .filter(job::Column::Id.eq(job.id))
        .exec(app.db.write_alone())
        .await?;
    Ok(())
}

async fn run_mails(app: &App) -> Result<usize, Fault> {
    let due = mail::Entity::find()
        .filter(mail::Column::State.eq("due"))
        .filter(mail::Column::NextAt.lte(app.clock.now()))
        .order_by_asc(mail::Column::NextAt)
        .order_by_asc(mail::Column::Id)
        .limit(AT_ONCE)
        .all(app.db.read())
        .await?;
    let claimed = claim_mails(app, &due).await?;
    let (watch, mut ours) = (stopwatch(), due.iter().filter(|mail| claimed.contains(&mail.id)));
    for mail in ours.by_ref() {
        let outcome = post::deliver(app, mail).await;
        finish_mail(app, mail, outcome.err()).await?;
        if watch.elapsed() >= left::MAIL_TURN {
            break;
        }
    }
    left::give_back(app, ours.map(|mail| mail.id).collect()).await?;
    Ok(claimed.len())
}

/// Makes these mails ours, as far as no other server has.
async fn claim_mails(app: &App, due: &[mail::Model]) -> Result<HashSet<Uuid>, Fault> {
    if due.is_empty() {
        return Ok(HashSet::new());
    }
    let claimed = mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value("sending"))
        .col_expr(mail::Column::NextAt, Expr::value(app.clock.now()))
        .filter(mail::Column::Id.is_in(due.iter().map(|mail| mail.id)))
        .filter(mail::Column::State.eq("due"))
        .exec_with_returning(app.db.write_alone())
        .await?;
    Ok(claimed.into_iter().map(|mail| mail.id).collect())
}

/// Notes that a mail left, before the next one does, so that none is sent twice; or why not and when it is tried again.
async fn finish_mail(app: &App, mail: &mail::Model, error: Option<String>) -> Result<(), Fault> {
    let attempts = mail.attempts + 1;
    let row = mail::Entity::update_many().col_expr(mail::Column::Attempts, Expr::value(attempts));
    let row = match error {
        None => row
            .col_expr(mail::Column::State, Expr::value("sent"))
            .col_expr(mail::Column::SentAt, Expr::value(app.clock.now()))
            .col_expr(mail::Column::Error, Expr::value(None::<String>)),
        Some(error) => {
            log::warn!("mail {}: {error}", mail.id);
            let state = if attempts < MOST_ATTEMPTS { "due" } else { "failed" };
            row.col_expr(mail::Column::State, Expr::value(state))
                .col_expr(
                    mail::Column::NextAt,
                    Expr::value(app.clock.now() + back_off(attempts)),
                )
                .col_expr(mail::Column::Error, Expr::value(error))
        }
    };
    row.filter(mail::Column::Id.eq(mail.id))
        .exec(app.db.write_alone())
        .await?;
    Ok(())
}

/// One minute, then twice as long each time, at most six hours.
fn back_off(attempts: i32) -> Duration {
    Duration::minutes(1_i64 << attempts.clamp(0, 9)).min(Duration::hours(6))
}
