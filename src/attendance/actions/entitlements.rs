//! The office sets the rules of entitlements of an edition, and rules on single people; every row is added, none changed.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DbErr};
use serde_json::json;

use crate::{
    attendance::{
        access::MayRule,
        model::entitlements::{Ruling, rule, ruling},
        rules::{
            entitlements::{RuleDraft, Step, decide_retirement, decide_rule, decide_ruling},
            entries::is_expected,
        },
        store::entitlements as store,
    },
    enrolment::{self, EnrolmentId},
    kernel::{
        app::App,
        database::{Tx, is_taken},
        fault::Fault,
        ids::new_id,
    },
};

/// Whether it was written, or was so already; else somebody else was quicker.
pub type Done = bool;

/// Sets a rule as the office wants it.
pub async fn set_rule(app: &App, permit: MayRule, draft: RuleDraft) -> Result<Done, Fault> {
    let tx = app.db.write().await?;
    let rules = store::rules(&*tx, &permit.edition).await?;
    let number = match decide_rule(&rules, &draft) {
        Step::Write(number) => number,
        Step::Nothing => return Ok(true),
        Step::ChangedMeanwhile => return Ok(false),
    };
    write_rule(tx, &permit, draft, number, false).await
}

/// Takes a rule out: it holds no longer, and can be set again. `seen` is the number that the office saw.
pub async fn retire_rule(app: &App, permit: MayRule, key: &str, seen: i32) -> Result<Done, Fault> {
    let tx = app.db.write().await?;
    let rules = store::rules(&*tx, &permit.edition).await?;
    let known = rules.into_iter().find(|known| known.rule.key == key);
    let known = known.ok_or(Fault::NotFound)?;
    let number = match decide_retirement(&known, seen) {
        Step::Write(number) => number,
        Step::Nothing => return Ok(true),
        Step::ChangedMeanwhile => return Ok(false),
    };
    let rule = known.rule;
    let draft = RuleDraft {
        key: rule.key,
        seen,
        names: rule.title,
        basis: rule.basis,
        at_least: rule.at_least,
        breaks_in: rule.breaks_in,
        counted: rule.on,
        daily: rule.daily,
    };
    write_rule(tx, &permit, draft, number, true).await
}

async fn write_rule(
    mut tx: Tx,
    permit: &MayRule,
    draft: RuleDraft,
    number: i32,
    retired: bool,
) -> Result<Done, Fault> {
    let detail = json!({
        "edition": permit.edition.code, "key": draft.key, "number": number, "names": draft.names,
        "basis": draft.basis, "at_least": draft.at_least, "breaks_in": draft.breaks_in,
        "on": draft.counted, "daily": draft.daily,
    });
    let row = rule::ActiveModel {
        id: Set(new_id()),
        edition_id: Set(permit.edition.id),
        key: Set(draft.key),
        number: Set(number),
        names: Set(draft.names),
        basis: Set(draft.basis),
        at_least: Set(draft.at_least),
        breaks_in: Set(draft.breaks_in),
        counted: Set(draft.counted),
        daily: Set(draft.daily),
        retired: Set(retired),
        at: Set(tx.now),
        by_id: Set(permit.by.id),
        by_name: Set(permit.by.name.clone()),
    };
    if is_late(row.insert(&*tx).await)? {
        return Ok(false);
    }
    let action = if retired {
        "entitlement.rule_retired"
    } else {
        "entitlement.rule_set"
    };
    tx.record(
        permit
            .by
            .entry(action, "edition", permit.edition.id)
            .within(permit.edition.project_id.0)
            .saying(detail),
    );
    tx.commit().await?;
    Ok(true)
}

/// Whether somebody else has written the same number at the same moment.
pub(super) fn is_late<M>(written: Result<M, DbErr>) -> Result<bool, DbErr> {
    match written {
        Ok(_) => Ok(false),
        Err(error) if is_taken(&error) => Ok(true),
        Err(error) => Err(error),
    }
}

/// What the office says of one person, one rule and one day.
#[derive(Clone, Debug)]
pub struct RulingDraft {
    /// Whom it is about.
    pub enrolment: EnrolmentId,
    /// The rule.
    pub key: String,
    /// The day of the edition, or 0.
    pub day: i32,
    /// The number of the ruling that the office saw; 0 for none.
    pub seen: i32,
    /// What it says.
    pub ruling: Ruling,
    /// Why.
    pub why: String,
}

/// Writes a ruling. Who is not expected, and what is no rule or day of the edition, is not found.
pub async fn rule_on(app: &App, permit: MayRule, draft: RulingDraft) -> Result<Done, Fault> {
    let mut tx = app.db.write().await?;
    let edition = &permit.edition;
    let ground = store::ground(&*tx, edition).await?;
    let mut live = ground.live();
    let rule = live
        .find(|rule| rule.rule.key == draft.key)
        .ok_or(Fault::NotFound)?;
    if !ground.days(&rule.rule).iter().any(|day| day.number == draft.day) {
        return Err(Fault::NotFound);
    }
    enrolment::enrolment(&*tx, draft.enrolment)
        .await?
        .filter(|own| own.edition_id == edition.id && is_expected(own.state))
        .ok_or(Fault::NotFound)?;
    let here = |row: &&ruling::Model| {
        row.enrolment_id == draft.enrolment && row.rule_key == draft.key && row.day == draft.day
    };
    let in_force = ground
        .rulings
        .iter()
        .filter(here)
        .max_by_key(|row| row.number)
        .map(|row| (row.number, row.ruling, row.why.as_str()));
    let number = match decide_ruling(in_force, draft.seen, (draft.ruling, &draft.why)) {
        Step::Write(number) => number,
        Step::Nothing => return Ok(true),
        Step::ChangedMeanwhile => return Ok(false),
    };
    let detail = json!({
        "edition": edition.code, "rule": draft.key, "day": draft.day, "ruling": draft.ruling, "why": draft.why,
    });
    let row = ruling::ActiveModel {
        id: Set(new_id()),
        edition_id: Set(edition.id),
        enrolment_id: Set(draft.enrolment),
        rule_key: Set(draft.key),
        day: Set(draft.day),
        number: Set(number),
        ruling: Set(draft.ruling),
        why: Set(draft.why),
        at: Set(tx.now),
        by_id: Set(permit.by.id),
        by_name: Set(permit.by.name.clone()),
    };
    if is_late(row.insert(&*tx).await)? {
        return Ok(false);
    }
    tx.record(
        permit
            .by
            .entry("entitlement.ruled", "enrolment", draft.enrolment)
            .within(edition.project_id.0)
            .saying(detail),
    );
    tx.commit().await?;
    Ok(true)
}
