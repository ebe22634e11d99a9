//! Permissions given and taken, and mail sent again.

use sea_orm::{ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, QueryFilter, sea_query::OnConflict};
use serde_json::json;

use crate::{
    kernel::{app::App, audit::Entry, database::Tx, fault::Fault, ids::new_id, outbox},
    people::{
        access::{MayGrant, MaySendAgain},
        model::{Permission, PersonId, grant},
        store,
        visitor::{Actor, Scope},
    },
};

/// Grants a permission; granting it twice changes nothing.
pub async fn grant(
    tx: &mut Tx,
    person: PersonId,
    permission: Permission,
    scope: &Scope,
    by: Option<&Actor>,
) -> Result<(), DbErr> {
    let (kind, value) = scope.stored();
    let row = grant::ActiveModel {
        id: Set(new_id()),
        person_id: Set(person),
        permission: Set(permission),
        scope_kind: Set(kind.to_owned()),
        scope: Set(value),
        granted_by: Set(by.map(|actor| actor.id)),
        granted_at: Set(tx.now),
    };
    let columns = [
        grant::Column::PersonId,
        grant::Column::Permission,
        grant::Column::ScopeKind,
        grant::Column::Scope,
    ];
    let added = grant::Entity::insert(row)
        .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
        .exec_without_returning(&**tx)
        .await?;
    if let Scope::Project(project) = scope {
        super::make_known(tx, person, *project).await?;
    }
    if added > 0 {
        tx.record(entry(by, "permission.granted", person, permission, scope));
    }
    Ok(())
}

/// Takes a permission back.
pub async fn withdraw_grant(
    tx: &mut Tx,
    person: PersonId,
    permission: Permission,
    scope: &Scope,
    by: &Actor,
) -> Result<(), DbErr> {
    let (kind, value) = scope.stored();
    let taken = grant::Entity::delete_many()
        .filter(grant::Column::PersonId.eq(person))
        .filter(grant::Column::Permission.eq(permission))
        .filter(grant::Column::ScopeKind.eq(kind))
        .filter(grant::Column::Scope.eq(value))
        .exec(&**tx)
        .await?;
    if taken.rows_affected > 0 {
        tx.record(entry(Some(by), "permission.withdrawn", person, permission, scope));
    }
    Ok(())
}

/// An entry on a permission, found under the project or edition in which it holds.
fn entry(
    by: Option<&Actor>,
    action: &'static str,
    person: PersonId,
    permission: Permission,
    scope: &Scope,
) -> Entry {
    let entry = by.map_or_else(
        || Entry::by_program(action, "person", person),
        |actor| actor.entry(action, "person", person),
    );
    let entry = entry.saying(json!({ "permission": permission, "scope": scope.stored() }));
    match scope {
        Scope::Project(id) | Scope::Edition(id) => entry.within(*id),
        Scope::Installation | Scope::Region(_) => entry,
    }
}

/// Gives what the permit says.
pub async fn give(app: &App, permit: MayGrant) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let MayGrant {
        person,
        permission,
        scope,
        by,
    } = permit;
    grant(&mut tx, person, permission, &scope, Some(&by)).await?;
    Ok(tx.commit().await?)
}

/// Takes back what the permit says. The last administrator stays one.
pub async fn take_back(app: &App, permit: MayGrant) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    let MayGrant {
        person,
        permission,
        scope,
        by,
    } = permit;
    if permission == Permission::Admin {
        store::hold_installation(&*tx).await?;
        if store::count_admins(&*tx).await? <= 1 {
            return Err(Fault::refused("people-last-admin"));
        }
    }
    withdraw_grant(&mut tx, person, permission, &scope, &by).await?;
    Ok(tx.commit().await?)
}

/// Has a mail that failed sent again.
pub async fn send_again(app: &App, permit: MaySendAgain) -> Result<(), Fault> {
    let mut tx = app.db.write().await?;
    if !outbox::send_again(&mut tx, permit.mail.id).await? {
        return Err(Fault::refused("people-mail-not-failed"));
    }
    tx.record(permit.by.entry("mail.sent_again", "mail", permit.mail.id));
    Ok(tx.commit().await?)
}
