//! Everything that entitlements of an edition rest on, in a fixed number of queries, whatever the number of people.

use std::collections::BTreeMap;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};
use time::Date;

use super::entries_in;
use crate::{
    attendance::{
        model::{
            entitlements::{rule, ruling},
            entry::{self, Model as Entry},
        },
        rules::{
            entitlements::{
                Day, EditionRule, Own, Rulings, Verdict, dates_of, days_of, rules_of, rulings_in_force,
                verdict,
            },
            entries::is_expected,
            minutes::{Attended, Programme},
        },
    },
    catalogue::{self, EntitlementRule},
    editions::{self, Edition, EditionId, Session, TimedSlot},
    enrolment::{self, Clash, EnrolmentId, Participant, Sessions},
    kernel::fault::Fault,
    people::Person,
};

/// One person with what rules are asked of.
pub struct Someone {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// The sessions that the person takes part in.
    pub sessions: Sessions,
    /// The minutes.
    pub attended: Attended,
}

impl Someone {
    /// What rules are asked of.
    pub fn own(&self) -> Own<'_> {
        Own {
            enrolment: self.enrolment,
            sessions: &self.sessions,
            attended: &self.attended,
        }
    }
}

/// The entitlements of an edition.
pub struct Ground {
    /// When the edition starts.
    pub starts_on: Date,
    /// The sessions, in the order of the agenda.
    pub sessions: Vec<Session>,
    /// Their slots.
    pub slots: Vec<TimedSlot>,
    /// Which sessions are on at the same time.
    pub clashes: Vec<Clash>,
    /// The rules, retired ones among them.
    pub rules: Vec<EditionRule>,
    /// All rulings, the oldest first.
    pub rulings: Vec<ruling::Model>,
    /// Those in force.
    pub in_force: Rulings,
}

impl Ground {
    /// The rules that hold.
    pub fn live(&self) -> impl Iterator<Item = &EditionRule> {
        self.rules.iter().filter(|rule| !rule.retired)
    }

    /// Of which days a rule is asked.
    pub fn days(&self, rule: &EntitlementRule) -> Vec<Day> {
        days_of(rule, self.starts_on, &dates_of(&self.slots))
    }

    /// What a rule says of somebody on a day.
    pub fn verdict(&self, rule: &EntitlementRule, day: Day, someone: &Someone) -> Verdict {
        verdict(rule, day, &self.slots, someone.own(), &self.in_force)
    }

    /// Which sessions of somebody are on at the same time on a day.
    pub fn clashes_of(&self, sessions: &Sessions, day: Day) -> Vec<Clash> {
        let own = |clash: &&Clash| {
            let on_day = day.date.is_none_or(|date| date == clash.on);
            on_day && sessions.has(clash.first) && sessions.has(clash.second)
        };
        self.clashes.iter().filter(own).copied().collect()
    }

    /// Whether people choose among the sessions.
    pub fn offers_choice(&self) -> bool {
        enrolment::offers_choice(&self.sessions, &self.slots)
    }
}

/// The rules of an edition as they hold.
pub(in crate::attendance) async fn rules(
    db: &impl ConnectionTrait,
    edition: &Edition,
) -> Result<Vec<EditionRule>, Fault> {
    let design = catalogue::design(db, edition.course_version_id)
        .await?
        .ok_or(Fault::NotFound)?;
    let rows = rule::Entity::find()
        .filter(rule::Column::EditionId.eq(edition.id))
        .order_by_asc(rule::Column::Id)
        .all(db)
        .await?;
    Ok(rules_of(&design.version.content.agenda.entitlements, &rows))
}

/// The ground of an edition: its rules, agenda and rulings.
pub(in crate::attendance) async fn ground(
    db: &impl ConnectionTrait,
    edition: &Edition,
) -> Result<Ground, Fault> {
    let sessions = editions::sessions_of(db, edition.id).await?;
    let slots = editions::slots_of(db, edition.id).await?;
    let rulings = ruling::Entity::find()
        .filter(ruling::Column::EditionId.eq(edition.id))
        .order_by_asc(ruling::Column::Id)
        .all(db)
        .await?;
    Ok(Ground {
        starts_on: edition.starts_on,
        clashes: enrolment::clashes(&sessions, &slots, &Sessions::default()),
        rules: rules(db, edition).await?,
        in_force: rulings_in_force(&rulings),
        sessions,
        slots,
        rulings,
    })
}

/// Everyone who is expected in an edition, by family name.
pub(in crate::attendance) async fn everyone(
    db: &impl ConnectionTrait,
    edition: EditionId,
    ground: &Ground,
) -> Result<Vec<(Person, Someone)>, Fault> {
    let programme = Programme::new(&ground.slots);
    let mut entries: BTreeMap<EnrolmentId, Vec<Entry>> = BTreeMap::new();
    for entry in entries_in(db, edition).await? {
        entries.entry(entry.enrolment_id).or_default().push(entry);
    }
    let mut chosen = enrolment::chosen_in(db, edition).await?;
    let mut roster = enrolment::roster(db, edition).await?;
    roster.retain(|participant| is_expected(participant.enrolment.state));
    let someone = |participant: Participant| {
        let id = participant.enrolment.id;
        let sessions = chosen.remove(&id).unwrap_or_default();
        let entries = entries.get(&id).map(Vec::as_slice).unwrap_or_default();
        let someone = Someone {
            attended: programme.attended_in(&sessions, entries),
            enrolment: id,
            sessions,
        };
        (participant.person, someone)
    };
    Ok(roster.into_iter().map(someone).collect())
}

/// One participant alone, with all entries about the person.
pub(in crate::attendance) async fn one(
    db: &impl ConnectionTrait,
    enrolment: EnrolmentId,
    entries: &[Entry],
    ground: &Ground,
) -> Result<Someone, Fault> {
    let sessions = enrolment::chosen_by(db, enrolment).await?;
    Ok(Someone {
        attended: Programme::new(&ground.slots).attended_in(&sessions, entries),
        enrolment,
        sessions,
    })
}

/// Everything that was recorded of some enrolments: entries of attendance, replaced ones among them, and rulings.
pub async fn recorded_in(
    db: &impl ConnectionTrait,
    enrolments: Vec<EnrolmentId>,
) -> Result<Vec<Value>, DbErr> {
    let entries = entry::Entity::find()
        .filter(entry::Column::EnrolmentId.is_in(enrolments.clone()))
        .order_by_asc(entry::Column::Id)
        .all(db)
        .await?;
    let rulings = ruling::Entity::find()
        .filter(ruling::Column::EnrolmentId.is_in(enrolments))
        .order_by_asc(ruling::Column::Id)
        .all(db)
        .await?;
    let entered = entries.iter().map(|entry| {
        json!({
            "slot": entry.slot_id, "present": entry.present, "from_minute": entry.from_minute, "to_minute": entry.to_minute,
            "way": entry.way, "at": entry.recorded_at.to_string(), "by": entry.recorded_by_name, "why": entry.why,
        })
    });
    let ruled = rulings.iter().map(|row| {
        json!({
            "entitlement": row.rule_key, "day": row.day, "ruling": row.ruling, "why": row.why,
            "at": row.at.to_string(), "by": row.by_name,
        })
    });
    Ok(entered.chain(ruled).collect())
}
