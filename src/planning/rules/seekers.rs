//! Who is to be seated: everyone on the lists of the editions, once, and those whom the office adds.

use std::collections::BTreeMap;

use super::people::Invited;
use crate::{
    editions::EditionId,
    enrolment::{Enrolment, EnrolmentState},
    kernel::text::Message,
    people::{Person, PersonId},
    planning::parts::{Barred, OnList, Seeker, Way},
};

/// Those go first who stand on a waiting list.
pub const FIRST_WAITING: &str = "waiting";

/// What is known.
pub struct Lists<'a> {
    /// The editions that take part, by their places, with the regions of each.
    pub editions: Vec<(EditionId, Vec<String>)>,
    /// Their live enrolments, in order of arrival.
    pub enrolments: &'a [Enrolment],
    /// Everybody concerned.
    pub people: &'a BTreeMap<PersonId, Person>,
    /// Who is added, in the order of the table.
    pub invited: &'a [Invited],
    /// Who cannot come where, and why.
    pub refused: &'a BTreeMap<(EditionId, PersonId), Message>,
    /// Metres from a region's seat to an edition.
    pub metres: &'a dyn Fn(&str, usize) -> i64,
    /// Whether people may be proposed to editions of their region that they did not ask for.
    pub elsewhere: bool,
    /// Who goes first.
    pub first: &'a str,
}

/// The people, in the order of registration: those on the lists, then those added. Whoever has seats in two editions keeps
/// both and counts in both.
pub fn seekers(lists: &Lists<'_>) -> Vec<Seeker> {
    let mut seekers: Vec<Seeker> = Vec::new();
    let mut at: BTreeMap<PersonId, usize> = BTreeMap::new();
    for enrolment in lists.enrolments {
        let place = lists
            .editions
            .iter()
            .position(|(id, _)| *id == enrolment.edition_id);
        let (Some(offer), Some(person)) = (place, lists.people.get(&enrolment.person_id)) else {
            continue;
        };
        let listed = OnList {
            offer,
            enrolment: enrolment.id,
            state: enrolment.state,
        };
        let seat = enrolment.state.is_seated().then_some(offer);
        let known = at.get(&person.id).and_then(|place| seekers.get_mut(*place));
        match known {
            Some(known) if known.kept.is_none() || seat.is_none() => {
                known.listed.push(listed);
                if seat.is_some() {
                    known.kept = seat;
                    (known.region, known.role) = cell(enrolment);
                }
            }
            _ => {
                let (region, role) = cell(enrolment);
                at.entry(person.id).or_insert(seekers.len());
                seekers.push(Seeker {
                    person: person.id,
                    region,
                    role,
                    organisation: person.organisation.clone(),
                    priority: 1,
                    listed: vec![listed],
                    kept: seat,
                    ..Seeker::default()
                });
            }
        }
    }
    let mut asked: BTreeMap<PersonId, Vec<usize>> = BTreeMap::new();
    for invited in lists.invited {
        asked.insert(invited.person, invited.editions.clone());
        let known = at.get(&invited.person).and_then(|place| seekers.get_mut(*place));
        match known {
            Some(known) => {
                known.needs.clone_from(&invited.needs);
                known.priority = invited.priority.unwrap_or(known.priority);
            }
            None => seekers.push(Seeker {
                person: invited.person,
                region: invited.region.clone(),
                role: invited.role.clone(),
                organisation: invited.organisation.clone(),
                needs: invited.needs.clone(),
                priority: invited.priority.unwrap_or(1),
                ..Seeker::default()
            }),
        }
    }
    let own: BTreeMap<PersonId, u8> = lists
        .invited
        .iter()
        .filter_map(|invited| Some((invited.person, invited.priority?)))
        .collect();
    for seeker in &mut seekers {
        let more = asked.get(&seeker.person).map(Vec::as_slice).unwrap_or_default();
        go(seeker, more, lists);
        if !own.contains_key(&seeker.person) && goes_first(seeker, lists.first) {
            seeker.priority = 2;
        }
    }
    seekers
}

/// The cell whose seat somebody has, or would have.
fn cell(enrolment: &Enrolment) -> (String, String) {
    let seat = enrolment
        .seated_by
        .as_deref()
        .and_then(|seat| seat.split_once('/'));
    let (region, role) = seat.unwrap_or((&enrolment.region_code, &enrolment.role_category));
    (region.to_owned(), role.to_owned())
}

fn goes_first(seeker: &Seeker, first: &str) -> bool {
    let waits = |one: &OnList| one.state == EnrolmentState::Waitlisted;
    match first.strip_prefix("role:") {
        Some(role) => seeker.role == role,
        None => first == FIRST_WAITING && seeker.listed.iter().any(waits),
    }
}

/// Finds out where somebody can come. Whoever has a seat comes where it is.
fn go(seeker: &mut Seeker, more: &[usize], lists: &Lists<'_>) {
    for (offer, (id, regions)) in lists.editions.iter().enumerate() {
        let way = Way {
            offer,
            metres: (lists.metres)(&seeker.region, offer),
        };
        if let Some(kept) = seeker.kept {
            if kept == offer {
                seeker.ways.push(way);
            }
            continue;
        }
        let asked = more.contains(&offer) || seeker.listed.iter().any(|one| one.offer == offer);
        let proposed = lists.elsewhere && regions.contains(&seeker.region);
        if !asked && !proposed {
            continue;
        }
        match lists.refused.get(&(*id, seeker.person)) {
            None => seeker.ways.push(way),
            Some(why) if asked => seeker.barred.push(Barred {
                offer,
                why: why.clone(),
            }),
            Some(_) => {}
        }
    }
}

#[cfg(test)]
mod tests;
