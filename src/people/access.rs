//! Who may see and change what about people, mail and the audit trail.

use uuid::Uuid;

use super::{
    facts::Ground,
    model::{Permission, PersonId, person},
    rules::grants::{may_change, may_give},
    store,
    visitor::{Actor, Member, Scope},
};
use crate::kernel::{
    fault::Fault,
    outbox::{self, mail},
};

/// May read the register of people and add to it: an office or an administrator.
pub struct MayKeepPeople {
    pub(super) by: Actor,
}

/// Offices and administrators keep the register.
pub fn may_keep_people(visit: &Member) -> Result<MayKeepPeople, Fault> {
    if !visit.actor.is_any_office() {
        return Err(Fault::NotFound);
    }
    Ok(MayKeepPeople {
        by: visit.actor.clone(),
    })
}

/// May read the record of one person.
pub struct MayReadPerson {
    pub(super) person: person::Model,
    pub(super) by: Actor,
}

/// Whoever keeps the register reads each record in it; the office of a project those of the people whom the project knows.
pub async fn may_read_person(visit: &Member, id: PersonId) -> Result<MayReadPerson, Fault> {
    let MayKeepPeople { by } = may_keep_people(visit)?;
    let person = store::known_person(visit.db(), id, by.offices()).await?;
    Ok(MayReadPerson {
        person: person.ok_or(Fault::NotFound)?,
        by,
    })
}

/// May change the record of one person.
pub struct MayChangePerson {
    pub(super) person: person::Model,
    pub(super) by: Actor,
}

/// Whoever keeps the register changes its records; those of offices and administrators only an administrator does.
pub async fn may_change_person(visit: &Member, id: PersonId) -> Result<MayChangePerson, Fault> {
    let MayReadPerson { person, by } = may_read_person(visit, id).await?;
    let grants = store::grants_of(visit.db(), vec![id]).await?;
    let held: Vec<Permission> = grants.iter().map(|grant| grant.permission).collect();
    if !may_change(&by, &held) {
        return Err(Fault::Forbidden);
    }
    Ok(MayChangePerson { person, by })
}

/// May give a person this permission, and take it back.
pub struct MayGrant {
    pub(super) person: PersonId,
    pub(super) permission: Permission,
    pub(super) scope: Scope,
    pub(super) by: Actor,
}

/// Within what the giver may give; see [`may_give`].
pub async fn may_grant(
    visit: &Member,
    id: PersonId,
    permission: Permission,
    scope: Scope,
    ground: &Ground,
) -> Result<MayGrant, Fault> {
    let MayReadPerson { person, by } = may_read_person(visit, id).await?;
    if !may_give(&by, permission, &scope, ground) {
        return Err(Fault::Forbidden);
    }
    Ok(MayGrant {
        person: person.id,
        permission,
        scope,
        by,
    })
}

/// May change their own record, and sees what is held about them.
pub struct MayKeepOwn {
    pub(super) person: person::Model,
    pub(super) by: Actor,
}

/// Everybody keeps their own record.
pub async fn may_keep_own(visit: &Member) -> Result<MayKeepOwn, Fault> {
    let person = store::person(visit.db(), visit.actor.id).await?;
    Ok(MayKeepOwn {
        person: person.ok_or(Fault::NotFound)?,
        by: visit.actor.clone(),
    })
}

/// May read mails that went out and that wait.
pub struct MayReadMail {
    /// The projects whose people's mail it is; `None` for all mail.
    pub(super) offices: Option<Vec<Uuid>>,
}

/// Administrators look after all mail, the office of a project after that to the people whom the project knows.
pub fn may_read_mail(visit: &Member) -> Result<MayReadMail, Fault> {
    let MayKeepPeople { by } = may_keep_people(visit)?;
    Ok(MayReadMail {
        offices: by.offices(),
    })
}

impl MayReadMail {
    /// One mail, if it is among them.
    pub(super) async fn mail(&self, visit: &Member, id: Uuid) -> Result<mail::Model, Fault> {
        let mail = outbox::mail_by_id(visit.db(), id).await?.ok_or(Fault::NotFound)?;
        let known = store::knows_address(visit.db(), &mail.to_address, self.offices.clone()).await?;
        if known { Ok(mail) } else { Err(Fault::NotFound) }
    }
}

/// May have a mail sent again.
pub struct MaySendAgain {
    pub(super) mail: mail::Model,
    pub(super) by: Actor,
}

/// Whoever reads the mail has one that failed sent again.
pub async fn may_send_again(visit: &Member, id: Uuid) -> Result<MaySendAgain, Fault> {
    Ok(MaySendAgain {
        mail: may_read_mail(visit)?.mail(visit, id).await?,
        by: visit.actor.clone(),
    })
}

/// May read the audit trail of some scopes.
pub struct MayReadTrail {
    /// Projects and editions; `None` for everything.
    pub(super) scopes: Option<Vec<Uuid>>,
}

/// Offices and auditors read the trail of what they look after, administrators all of it.
pub fn may_read_trail(visit: &Member, ground: &Ground) -> Result<MayReadTrail, Fault> {
    let actor = &visit.actor;
    if !actor.is_any_office() && !actor.is_any_auditor() {
        return Err(Fault::NotFound);
    }
    Ok(MayReadTrail {
        scopes: ground.read_by(actor),
    })
}
