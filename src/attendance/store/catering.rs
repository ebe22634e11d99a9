//! What is ordered from the caterer: counted now, as it was frozen, and what was ordered.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::entitlements::{Ground, Someone, everyone, ground};
use crate::{
    attendance::{
        model::catering::{StatementId, order, statement},
        rules::{
            catering::{Dish, Guest, Meeting, Statement, statement as counted},
            entitlements::name_of,
        },
    },
    catalogue::EntitlementRule,
    editions::{Edition, EditionId},
    enrolment::{self, DietaryNeed, EnrolmentId},
    kernel::{
        fault::Fault,
        languages::{Language, Languages},
        text::Localised,
    },
    people::Person,
};

/// The head counts of an edition as they are now.
pub struct Count {
    /// The rules, agenda and rulings they rest on.
    pub ground: Ground,
    /// Everyone who is expected.
    pub people: Vec<(Person, Someone)>,
    /// The diets stated.
    pub diets: BTreeMap<EnrolmentId, DietaryNeed>,
    /// The counts.
    pub statement: Statement,
}

/// Counts heads: who is expected, what the rules and the office say, which diets were stated.
pub(in crate::attendance) async fn count(
    db: &impl ConnectionTrait,
    languages: &Languages,
    edition: &Edition,
) -> Result<Count, Fault> {
    let ground = ground(db, edition).await?;
    let people = everyone(db, edition.id, &ground).await?;
    let diets = enrolment::diets_in(db, edition.id).await?;
    let guest = |(_, someone): &(Person, Someone)| {
        let sessions = someone.sessions.clone();
        Guest {
            enrolment: someone.enrolment,
            diet: diets.get(&someone.enrolment).map(|need| need.diet),
            takes: Box::new(move |session| sessions.has(session)),
        }
    };
    let guests: Vec<Guest<'_>> = people.iter().map(guest).collect();
    let meeting = |session: &crate::editions::Session| Meeting {
        session: session.id,
        names: session.titles.clone(),
        date: session.on_date,
        minimum: session.minimum,
    };
    let meetings: Vec<Meeting> = ground.sessions.iter().map(meeting).collect();
    let statement = counted(dishes(&ground, &people, languages), &meetings, &guests);
    drop(guests);
    Ok(Count {
        ground,
        people,
        diets,
        statement,
    })
}

/// What is brought on each day, with who is entitled to it.
fn dishes<'g>(ground: &'g Ground, people: &[(Person, Someone)], languages: &Languages) -> Vec<Dish<'g>> {
    let mut dishes = Vec::new();
    for rule in ground.live().filter(|rule| rule.rule.daily) {
        for day in ground.days(&rule.rule) {
            let Some(date) = day.date else { continue };
            let entitled =
                |(_, someone): &&(Person, Someone)| ground.verdict(&rule.rule, day, someone).holds();
            dishes.push(Dish {
                key: &rule.rule.key,
                names: names_of(&rule.rule, languages),
                day: day.number,
                date,
                entitled: people
                    .iter()
                    .filter(entitled)
                    .map(|(_, someone)| someone.enrolment)
                    .collect::<BTreeSet<_>>(),
            });
        }
    }
    dishes
}

/// What a rule is called in every language, so that a statement keeps it.
fn names_of(rule: &EntitlementRule, languages: &Languages) -> Localised {
    let named =
        |names: Localised, language: Language| names.and(language, name_of(rule, languages, language));
    Language::ALL.into_iter().fold(Localised::default(), named)
}

/// The statements of an edition, the newest first.
pub(in crate::attendance) async fn statements(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<Vec<statement::Model>, DbErr> {
    statement::Entity::find()
        .filter(statement::Column::EditionId.eq(edition))
        .order_by_desc(statement::Column::Number)
        .all(db)
        .await
}

/// How many were ordered, by rule and day, with the number of the row that says so.
pub type Orders = BTreeMap<(String, i32), (i32, i32)>;

/// What was ordered by a statement.
pub(in crate::attendance) async fn orders(
    db: &impl ConnectionTrait,
    statement: StatementId,
) -> Result<Orders, DbErr> {
    let rows = order::Entity::find()
        .filter(order::Column::StatementId.eq(statement))
        .order_by_asc(order::Column::Number)
        .all(db)
        .await?;
    let place = |row: order::Model| ((row.rule_key, row.day), (row.number, row.ordered));
    Ok(rows.into_iter().map(place).collect())
}
