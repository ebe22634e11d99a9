//! What a server that was stopped left half done becomes due again.

use sea_orm::{ColumnTrait, DatabaseBackend, EntityTrait, QueryFilter, sea_query::Expr};
use time::Duration;
use uuid::Uuid;

use super::rows::{job, mail};
use crate::{app::App, fault::Fault};

/// After so long without an end a job or mail was left.
const LEFT: Duration = Duration::minutes(10);

/// After so long jobs have their turn again, however slow the mail server is.
pub const MAIL_TURN: std::time::Duration = std::time::Duration::from_secs(30);

/// When a server starts. A database in a file has one server: what it was doing when it was killed need not wait. Of a mail
/// nobody knows whether it has left, so it does.
pub async fn at_start(app: &App) -> Result<(), Fault> {
    let left = match app.db.backend() {
        DatabaseBackend::Sqlite => Duration::ZERO,
        _ => LEFT,
    };
    reclaim(app, left).await
}

/// While a server runs: another one may have been stopped.
pub async fn by_others(app: &App) -> Result<(), Fault> {
    reclaim(app, LEFT).await
}

async fn reclaim(app: &App, left: Duration) -> Result<(), Fault> {
    let tx = app.db.write().await?;
    job::Entity::update_many()
        .col_expr(job::Column::State, Expr::value("due"))
        .filter(job::Column::State.eq("running"))
        .filter(job::Column::RunAt.lte(tx.now - left))
        .exec(&*tx)
        .await?;
    mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value("due"))
        .filter(mail::Column::State.eq("sending"))
        .filter(mail::Column::NextAt.lt(tx.now - LEFT))
        .exec(&*tx)
        .await?;
    Ok(tx.commit().await?)
}

/// What a slow server left no time for is due again.
pub async fn give_back(app: &App, mails: Vec<Uuid>) -> Result<(), Fault> {
    if !mails.is_empty() {
        mail::Entity::update_many()
            .col_expr(mail::Column::State, Expr::value("due"))
            .filter(mail::Column::Id.is_in(mails))
            .filter(mail::Column::State.eq("sending"))
            .exec(app.db.write_alone())
            .await?;
    }
    Ok(())
}
