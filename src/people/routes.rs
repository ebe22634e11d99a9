//! The addresses of this slice.

mod door;
mod list;
mod mail;
mod own;
mod reading;
mod register;
mod trail;

pub use own::tabs as own_tabs;

use rocket::Route;

use super::{
    facts::Ground,
    model::grant,
    rules::grants::may_give,
    views::{GrantLine, TakeBack},
    visitor::{Member, Scope},
};
use crate::kernel::zones;

/// All routes of this slice.
pub fn routes() -> Vec<Route> {
    [
        door::routes(),
        own::routes(),
        register::routes(),
        mail::routes(),
        trail::routes(),
    ]
    .concat()
}

/// The permissions of a person as the pages list them; with what takes one back where the reader may.
fn grant_lines(visit: &Member, ground: &Ground, grants: &[grant::Model], may_take: bool) -> Vec<GrantLine> {
    let line = |grant: &grant::Model| {
        let scope = Scope::read(&grant.scope_kind, &grant.scope)?;
        let may = may_take && may_give(&visit.actor, grant.permission, &scope, ground);
        let name = match &scope {
            Scope::Installation => None,
            other => Some(ground.name(other).unwrap_or_else(|| grant.scope.clone())),
        };
        Some(GrantLine {
            permission: format!("people-permission-{}", grant.permission),
            scope: name,
            since: zones::iso(grant.granted_at, &visit.app.settings.zone),
            take: may.then(|| TakeBack {
                permission: grant.permission.code().to_owned(),
                scope: scope_value(&scope),
            }),
        })
    };
    grants.iter().filter_map(line).collect()
}

/// A scope as a form sends it: kind and value with a colon between.
fn scope_value(scope: &Scope) -> String {
    let (kind, value) = scope.stored();
    format!("{kind}:{value}")
}
