//! Queries on the audit trail and on the mails that went out.

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
    sea_query::{Expr, ExprTrait, Func},
};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::{
    kernel::{audit::trail, outbox::mail},
    people::{model::PersonId, store::register::known_addresses, visitor::Actor},
};

/// Which entries of the trail are asked for.
#[derive(Clone, Debug, Default)]
pub struct TrailFilter {
    /// Projects and editions; `None` for everything.
    pub scopes: Option<Vec<Uuid>>,
    /// The beginning of what was done, as in `edition.`.
    pub action: String,
    /// A part of the name of who did it.
    pub who: String,
    /// The id or code of what it was done to.
    pub subject: String,
    /// Not before this moment.
    pub from: Option<OffsetDateTime>,
    /// Before this moment.
    pub until: Option<OffsetDateTime>,
}

fn trail(filter: &TrailFilter) -> Select<trail::Entity> {
    let mut all = Condition::all();
    if let Some(scopes) = &filter.scopes {
        all = all.add(trail::Column::ScopeId.is_in(scopes.clone()));
    }
    if !filter.action.is_empty() {
        all = all.add(trail::Column::Action.starts_with(filter.action.as_str()));
    }
    if !filter.who.is_empty() {
        let name = Expr::expr(Func::lower(Expr::col(trail::Column::ActorName)));
        all = all.add(name.like(format!("%{}%", filter.who.to_lowercase())));
    }
    if !filter.subject.is_empty() {
        all = all.add(trail::Column::SubjectId.eq(filter.subject.as_str()));
    }
    if let Some(from) = filter.from {
        all = all.add(trail::Column::At.gte(from));
    }
    if let Some(until) = filter.until {
        all = all.add(trail::Column::At.lt(until));
    }
    trail::Entity::find().filter(all)
}

/// How many entries fit.
pub async fn count_entries(db: &impl ConnectionTrait, filter: &TrailFilter) -> Result<u64, DbErr> {
    trail(filter).count(db).await
}

/// The entries that fit, the latest first.
pub async fn entries(
    db: &impl ConnectionTrait,
    filter: &TrailFilter,
    skip: u64,
    most: u64,
) -> Result<Vec<trail::Model>, DbErr> {
    trail(filter)
        .order_by_desc(trail::Column::Seq)
        .offset(skip)
        .limit(most)
        .all(db)
        .await
}

/// What the trail says by or about a person, the first first.
pub async fn entries_about(db: &impl ConnectionTrait, person: PersonId) -> Result<Vec<trail::Model>, DbErr> {
    trail::Entity::find()
        .filter(
            Condition::any()
                .add(trail::Column::ActorId.eq(person.0))
                .add(trail::Column::SubjectId.eq(person.to_string())),
        )
        .order_by_asc(trail::Column::Seq)
        .all(db)
        .await
}

fn mails(offices: &Option<Vec<Uuid>>, state: &str, search: &str) -> Select<mail::Entity> {
    let mut all = Condition::all();
    if let Some(projects) = offices {
        all = all.add(mail::Column::ToAddress.in_subquery(known_addresses(projects.clone())));
    }
    if !state.is_empty() {
        all = all.add(mail::Column::State.eq(state));
    }
    if !search.is_empty() {
        let part = format!("%{}%", search.to_lowercase());
        let like = |column: mail::Column| Expr::expr(Func::lower(Expr::col(column))).like(part.clone());
        all = all.add(
            Condition::any()
                .add(like(mail::Column::ToAddress))
                .add(like(mail::Column::ToName))
                .add(like(mail::Column::Subject)),
        );
    }
    mail::Entity::find().filter(all)
}

/// How many mails to people whom these projects know (`None` for all mail) are in this state (all when empty) and contain this text in address, name or subject.
pub async fn count_mails(
    db: &impl ConnectionTrait,
    offices: &Option<Vec<Uuid>>,
    state: &str,
    search: &str,
) -> Result<u64, DbErr> {
    mails(offices, state, search).count(db).await
}

/// How many mails could not be sent, for the start page of the office.
pub async fn count_failed_mails(db: &impl ConnectionTrait, actor: &Actor) -> Result<u64, DbErr> {
    count_mails(db, &actor.offices(), "failed", "").await
}

/// These mails, the latest first.
pub async fn mails_page(
    db: &impl ConnectionTrait,
    offices: &Option<Vec<Uuid>>,
    state: &str,
    search: &str,
    skip: u64,
    most: u64,
) -> Result<Vec<mail::Model>, DbErr> {
    mails(offices, state, search)
        .order_by_desc(mail::Column::CreatedAt)
        .order_by_desc(mail::Column::Id)
        .offset(skip)
        .limit(most)
        .all(db)
        .await
}

/// The mails to an address, the first first.
pub async fn mails_to(db: &impl ConnectionTrait, address: &str) -> Result<Vec<mail::Model>, DbErr> {
    mail::Entity::find()
        .filter(mail::Column::ToAddress.eq(address))
        .order_by_asc(mail::Column::Id)
        .all(db)
        .await
}
