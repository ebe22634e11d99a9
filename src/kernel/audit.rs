//! The audit trail: who did what to what, and when. Entries are only ever added, and each carries a hash over itself
//! and the one before, so that a change made behind the program's back shows.

use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseBackend, DbErr, EntityTrait,
    QueryFilter, QueryOrder, QuerySelect,
};
use serde_json::{Value, json};
use time::OffsetDateTime;
use uuid::Uuid;

use super::ids::sha256_hex;

/// The audit trail's table.
pub mod trail {
    #![allow(missing_docs)]
    use sea_orm::entity::prelude::*;

    /// One entry.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_entries")]
    pub struct Model {
        /// Its number in the chain, from 1 without gaps.
        #[sea_orm(primary_key, auto_increment = false)]
        pub seq: i64,
        /// When it was done.
        pub at: TimeDateTimeWithTimeZone,
        /// Who did it; none for the program itself.
        pub actor_id: Option<Uuid>,
        /// The name as it was then.
        pub actor_name: String,
        /// What was done: `edition.announced`.
        pub action: String,
        /// What kind of thing it was done to: `edition`.
        pub subject_kind: String,
        /// Its id or code.
        pub subject_id: String,
        /// The project or edition under which an auditor finds it.
        pub scope_id: Option<Uuid>,
        /// Particulars, as JSON.
        pub detail: String,
        /// The hash of the entry before; empty in the first.
        pub previous: String,
        /// SHA-256 over all of the above, in hexadecimal digits.
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What an entry will say.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Who did it; `None` for the program itself.
    pub actor_id: Option<Uuid>,
    /// The name as it was then.
    pub actor_name: String,
    /// What was done: `edition.announced`.
    pub action: &'static str,
    /// What kind of thing it was done to: `edition`.
    pub subject_kind: &'static str,
    /// Its id or code.
    pub subject_id: String,
    /// The project or edition under which an auditor finds it.
    pub scope_id: Option<Uuid>,
    /// Particulars.
    pub detail: Value,
}

impl Entry {
    /// An entry by a person.
    pub fn by(actor: Uuid, name: &str, action: &'static str, kind: &'static str, id: impl ToString) -> Self {
        Self {
            actor_id: Some(actor),
            actor_name: name.to_owned(),
            ..Self::by_program(action, kind, id)
        }
    }

    /// An entry by the program itself.
    pub fn by_program(action: &'static str, kind: &'static str, id: impl ToString) -> Self {
        Self {
            actor_id: None,
            actor_name: "Evenhand".to_owned(),
            action,
            subject_kind: kind,
            subject_id: id.to_string(),
            scope_id: None,
            detail: json!({}),
        }
    }

    /// The same, found under this project or edition.
    pub fn within(mut self, scope: impl Into<Uuid>) -> Self {
        self.scope_id = Some(scope.into());
        self
    }

    /// The same with particulars.
    pub fn saying(mut self, detail: Value) -> Self {
        self.detail = detail;
        self
    }
}

/// The particulars of every entry that says this was done, the oldest first.
pub async fn details_of(db: &impl ConnectionTrait, action: &str) -> Result<Vec<Value>, DbErr> {
    let entries = trail::Entity::find()
        .filter(trail::Column::Action.eq(action))
        .order_by_asc(trail::Column::Seq)
        .all(db)
        .await?;
    Ok(entries
        .iter()
        .map(|entry| serde_json::from_str(&entry.detail).unwrap_or_default())
        .collect())
}

/// The entries found under some projects and editions, the oldest first: so many after one of them.
pub async fn entries_within(
    db: &impl ConnectionTrait,
    scopes: &[Uuid],
    (after, most): (i64, u64),
) -> Result<Vec<trail::Model>, DbErr> {
    trail::Entity::find()
        .filter(trail::Column::ScopeId.is_in(scopes.to_vec()))
        .filter(trail::Column::Seq.gt(after))
        .order_by_asc(trail::Column::Seq)
        .limit(most)
        .all(db)
        .await
}

/// Adds the entries to the chain at the end of a transaction; PostgreSQL's writers take turns here.
pub(super) async fn append(
    tx: &impl ConnectionTrait,
    now: OffsetDateTime,
    entries: Vec<Entry>,
) -> Result<(), DbErr> {
    if entries.is_empty() {
        return Ok(());
    }
    if tx.get_database_backend() == DatabaseBackend::Postgres {
        tx.execute_unprepared("SELECT pg_advisory_xact_lock(4711)")
            .await?;
    }
    let last = trail::Entity::find()
        .order_by_desc(trail::Column::Seq)
        .limit(1)
        .all(tx)
        .await?
        .pop();
    let (mut seq, mut previous) = last.map_or((0, String::new()), |entry| (entry.seq, entry.hash));
    for entry in entries {
        seq += 1;
        let mut model = trail::Model {
            seq,
            at: now,
            actor_id: entry.actor_id,
            actor_name: entry.actor_name,
            action: entry.action.to_owned(),
            subject_kind: entry.subject_kind.to_owned(),
            subject_id: entry.subject_id,
            scope_id: entry.scope_id,
            detail: entry.detail.to_string(),
            previous,
            hash: String::new(),
        };
        model.hash = hash_of(&model);
        previous = model.hash.clone();
        trail::ActiveModel {
            seq: Set(model.seq),
            at: Set(model.at),
            actor_id: Set(model.actor_id),
            actor_name: Set(model.actor_name),
            action: Set(model.action),
            subject_kind: Set(model.subject_kind),
            subject_id: Set(model.subject_id),
            scope_id: Set(model.scope_id),
            detail: Set(model.detail),
            previous: Set(model.previous),
            hash: Set(model.hash),
        }
        .insert(tx)
        .await?;
    }
    Ok(())
}

/// The hash that seals an entry: SHA-256 over a JSON list of everything in it and the hash before.
fn hash_of(entry: &trail::Model) -> String {
    let content = json!([
        entry.seq,
        entry.at.unix_timestamp(),
        entry.actor_id,
        entry.actor_name,
        entry.action,
        entry.subject_kind,
        entry.subject_id,
        entry.scope_id,
        entry.detail,
        entry.previous,
    ]);
    sha256_hex(content.to_string().as_bytes())
}

/// What a check of the trail found.
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every entry follows from the one before; how many there are, and the last hash.
    Whole(i64, String),
    /// The first entry that does not, and why.
    Broken(i64, &'static str),
}

/// Walks the whole trail and checks each entry against its hash and the one before.
pub async fn verify(db: &impl ConnectionTrait) -> Result<Verdict, DbErr> {
    let (mut seq, mut previous) = (0, String::new());
    loop {
        let entries = trail::Entity::find()
            .filter(trail::Column::Seq.gt(seq))
            .order_by_asc(trail::Column::Seq)
            .limit(5_000)
            .all(db)
            .await?;
        if entries.is_empty() {
            return Ok(Verdict::Whole(seq, previous));
        }
        for entry in entries {
            if entry.seq != seq + 1 {
                return Ok(Verdict::Broken(seq + 1, "the entry is missing"));
            }
            if entry.previous != previous {
                return Ok(Verdict::Broken(
                    entry.seq,
                    "it does not follow from the entry before",
                ));
            }
            if hash_of(&entry) != entry.hash {
                return Ok(Verdict::Broken(entry.seq, "its content was changed"));
            }
            (seq, previous) = (entry.seq, entry.hash);
        }
    }
}

/// The latest entries, newest first; of one project or edition, or of all.
pub async fn latest(
    db: &impl ConnectionTrait,
    scopes: Option<Vec<Uuid>>,
    skip: u64,
    count: u64,
) -> Result<Vec<trail::Model>, DbErr> {
    let mut query = trail::Entity::find()
        .order_by_desc(trail::Column::Seq)
        .offset(skip)
        .limit(count);
    if let Some(scopes) = scopes {
        query = query.filter(trail::Column::ScopeId.is_in(scopes));
    }
    query.all(db).await
}
