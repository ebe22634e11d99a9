//! Queries on how people sign in.

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, FromQueryResult, Statement, Value};

use crate::people::model::{PersonId, sign_in_link};

/// What signing in needs to know of a person.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Account {
    /// Who.
    pub id: PersonId,
    given_name: String,
    family_name: String,
    /// The stored hash of the password, if there is one.
    pub hash: Option<String>,
}

impl Account {
    /// Full name.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }
}

/// The account with this mail address, however it is capitalised.
pub async fn account(db: &impl ConnectionTrait, email: &str) -> Result<Option<Account>, DbErr> {
    account_where(db, "p.email = $1", email.trim().to_lowercase().into()).await
}

/// The account of a person.
pub async fn account_of(db: &impl ConnectionTrait, person: PersonId) -> Result<Option<Account>, DbErr> {
    account_where(db, "p.id = $1", person.0.into()).await
}

async fn account_where(
    db: &impl ConnectionTrait,
    condition: &str,
    value: Value,
) -> Result<Option<Account>, DbErr> {
    let sql = format!(
        "SELECT p.id, p.given_name, p.family_name, w.hash FROM persons p \
         LEFT JOIN passwords w ON w.person_id = p.id WHERE {condition} AND p.erased_at IS NULL"
    );
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [value]);
    Account::find_by_statement(statement).one(db).await
}

/// A sign-in link by the fingerprint of its token.
pub async fn link(db: &impl ConnectionTrait, token_hash: &str) -> Result<Option<sign_in_link::Model>, DbErr> {
    sign_in_link::Entity::find_by_id(token_hash.to_owned())
        .one(db)
        .await
}

/// Whether the installation has an administrator.
pub async fn any_admin(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    let sql = "SELECT 1 FROM grants g JOIN persons p ON p.id = g.person_id \
               WHERE g.permission = 'admin' AND p.erased_at IS NULL LIMIT 1";
    let statement = Statement::from_string(db.get_database_backend(), sql);
    Ok(db.query_one_raw(statement).await?.is_some())
}

/// Makes others who set up the installation wait until this transaction ends.
pub async fn hold_installation(tx: &impl ConnectionTrait) -> Result<(), DbErr> {
    tx.execute_unprepared("UPDATE installation SET value = value WHERE name = 'key'")
        .await
        .map(|_| ())
}
