//! Queries on answers that were checked while an attempt was open.

use std::collections::HashMap;

use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, sea_query::Expr,
};

use crate::{
    kernel::database::Tx,
    quizzes::model::{AttemptId, Behaviour, ItemVersionId, check, response},
    quizzes::sheet::Sheet,
};

/// The checked answers of an attempt by item, the first try first.
pub type Checks = HashMap<ItemVersionId, Vec<check::Model>>;

/// The checked answers of an attempt at this quiz; where it checks nothing, nothing is asked for.
pub async fn checks(db: &impl ConnectionTrait, sheet: &Sheet, attempt: AttemptId) -> Result<Checks, DbErr> {
    let mut checks = Checks::new();
    if sheet.quiz.settings.behaviour == Behaviour::Deferred {
        return Ok(checks);
    }
    let rows = check::Entity::find()
        .filter(check::Column::AttemptId.eq(attempt))
        .order_by_asc(check::Column::Number)
        .all(db)
        .await?;
    for row in rows {
        checks.entry(row.item_version_id).or_default().push(row);
    }
    Ok(checks)
}

/// Adds a checked answer; after the last one the response stays as it is.
pub async fn add(tx: &Tx, check: check::Model, last: bool) -> Result<(), DbErr> {
    if last {
        response::Entity::update_many()
            .col_expr(response::Column::Closed, Expr::value(true))
            .filter(response::Column::AttemptId.eq(check.attempt_id))
            .filter(response::Column::ItemVersionId.eq(check.item_version_id))
            .exec(&**tx)
            .await?;
    }
    check::Entity::insert(check.into_active_model().reset_all())
        .exec_without_returning(&**tx)
        .await?;
    Ok(())
}
