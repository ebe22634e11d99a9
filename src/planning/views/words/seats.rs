//! What a seating is and why, in sentences.

use std::collections::BTreeMap;

use planner::seating::{Obstacle, WaitingReason};

use super::{Names, kilometres};
use crate::{
    kernel::text::Message,
    people::PersonId,
    planning::parts::{Broken, OneMore, SeatingOutcome, SeatingQuestion, Seeker},
};

/// What people, regions and role categories are called.
#[derive(Clone, Debug, Default)]
pub struct SeatNames {
    /// People who are not erased.
    pub people: BTreeMap<PersonId, String>,
    /// Regions and role categories.
    pub places: Names,
}

impl SeatNames {
    /// A person of the question; who was erased has no name.
    pub fn person(&self, seeker: &Seeker) -> Option<&str> {
        self.people.get(&seeker.person).map(String::as_str)
    }

    /// A region.
    pub fn region<'a>(&'a self, code: &'a str) -> &'a str {
        self.places.region(code)
    }

    /// A role category.
    pub fn role<'a>(&'a self, code: &'a str) -> &'a str {
        self.places.role(code)
    }

    fn who(&self, question: &SeatingQuestion, place: usize) -> Message {
        let known = question.seekers.get(place).and_then(|seeker| self.person(seeker));
        known.map_or_else(
            || Message::new("planning-seat-erased"),
            |name| Message::new("planning-seat-name").with("name", name),
        )
    }

    fn cell(&self, message: Message, region: &str, role: &str) -> Message {
        message
            .with("region", self.region(region))
            .with("role", self.role(role))
    }
}

fn code(question: &SeatingQuestion, offer: usize) -> &str {
    question.offers.get(offer).map_or("", |offer| offer.code.as_str())
}

/// How sure a seating is.
pub fn seating_proof(outcome: &SeatingOutcome) -> Message {
    let gap = outcome.value.zip(outcome.bound);
    match (outcome.status.as_str(), gap) {
        ("optimal", _) => Message::new("planning-seating-optimal"),
        ("feasible", Some((value, bound))) => {
            Message::new("planning-seating-feasible").with_amount("km", kilometres(value - bound))
        }
        ("infeasible", _) => Message::new("planning-seating-infeasible"),
        _ => Message::new("planning-seating-unknown"),
    }
}

/// Why somebody waits: a sentence for each edition.
pub fn waits(
    reason: &WaitingReason,
    seeker: &Seeker,
    question: &SeatingQuestion,
    names: &SeatNames,
) -> Vec<Message> {
    let mut told: Vec<Message> = reason
        .obstacles
        .iter()
        .map(|(offer, obstacle)| stands(obstacle, *offer, seeker, question, names))
        .collect();
    told.extend(seeker.barred.iter().map(|barred| {
        Message::new("planning-waits-barred")
            .with("code", code(question, barred.offer))
            .with_message("why", barred.why.clone())
    }));
    if told.is_empty() {
        told.push(Message::new("planning-waits-nowhere"));
    }
    told
}

fn stands(
    obstacle: &Obstacle,
    offer: usize,
    seeker: &Seeker,
    question: &SeatingQuestion,
    names: &SeatNames,
) -> Message {
    let say = |key: &str| Message::new(format!("planning-waits-{key}")).with("code", code(question, offer));
    match obstacle {
        Obstacle::Dearer => {
            let way = seeker.ways.iter().find(|way| way.offer == offer);
            let km = kilometres(way.map_or(0, |way| way.metres));
            say("dearer").with_amount("km", km)
        }
        Obstacle::Full => say("full"),
        Obstacle::RoleFull => names.cell(say("cell"), &seeker.region, &seeker.role),
        Obstacle::OfficeFull => say("organisation").with("organisation", seeker.organisation.as_str()),
        Obstacle::NotRunning => {
            let fewest = question.offers.get(offer).map_or(0, |offer| offer.fewest);
            say("not-held").with_amount("count", fewest)
        }
        Obstacle::NeedNotMet { feature } | Obstacle::LimitedFull { feature } => {
            say("need").with("need", feature.as_str())
        }
        // No question has groups.
        Obstacle::OtherGroup => say("full"),
    }
}

/// Which limits of an edition keep somebody out who would come: that all seats are taken, and cells without a free seat.
pub fn limits(
    offer: usize,
    reasons: &[WaitingReason],
    question: &SeatingQuestion,
    names: &SeatNames,
) -> Vec<Message> {
    let mut told: Vec<Message> = Vec::new();
    let mut tell = |message: Message| {
        if !told.contains(&message) {
            told.push(message);
        }
    };
    for reason in reasons {
        let Some(seeker) = question.seekers.get(reason.person) else {
            continue;
        };
        for (_, obstacle) in reason.obstacles.iter().filter(|(at, _)| *at == offer) {
            match obstacle {
                Obstacle::Full => tell(Message::new("planning-limit-full")),
                Obstacle::RoleFull => {
                    let own = |quota: &&crate::planning::parts::Quota| {
                        quota.region == seeker.region && quota.role == seeker.role
                    };
                    let quotas = question.offers.get(offer).map(|offer| offer.quotas.as_slice());
                    let seats = quotas.unwrap_or_default().iter().find(own);
                    let seats = seats.map_or(0, |quota| quota.seats);
                    let message = Message::new("planning-limit-cell").with_amount("count", seats);
                    tell(names.cell(message, &seeker.region, &seeker.role));
                }
                Obstacle::OfficeFull => tell(
                    Message::new("planning-limit-organisation")
                        .with("organisation", seeker.organisation.as_str())
                        .with_amount("count", question.organisation_most.unwrap_or(0)),
                ),
                _ => {}
            }
        }
    }
    told
}

/// What one more seat in an edition would be worth.
pub fn one_more(more: &OneMore, names: &SeatNames) -> Message {
    match (more.metres, &more.cell) {
        (None, _) => Message::new("planning-one-more-unknown"),
        (Some(..=0), _) => Message::new("planning-one-more-nothing"),
        (Some(metres), None) => Message::new("planning-one-more").with_amount("km", kilometres(metres)),
        (Some(metres), Some((region, role))) => {
            let message = Message::new("planning-one-more-cell").with_amount("km", kilometres(metres));
            names.cell(message, region, role)
        }
    }
}

/// A rule of a conflict.
pub fn seats_broken(rule: &Broken, question: &SeatingQuestion, names: &SeatNames) -> Message {
    let say = |key: &str| Message::new(format!("planning-conflict-{key}"));
    let at = |key: &str, offer: usize| say(key).with("code", code(question, offer));
    let offer = |place: usize| question.offers.get(place);
    match rule {
        Broken::Keeps { seeker } => {
            let kept = question.seekers.get(*seeker).and_then(|seeker| seeker.kept);
            at("keeps", kept.unwrap_or(usize::MAX)).with_message("name", names.who(question, *seeker))
        }
        Broken::Need { seeker, need } => say("need")
            .with_message("name", names.who(question, *seeker))
            .with("need", need.as_str()),
        Broken::Capacity { offer: place } => {
            at("capacity", *place).with_amount("count", offer(*place).map_or(0, |offer| offer.capacity))
        }
        Broken::Fewest { offer: place } => {
            at("fewest", *place).with_amount("count", offer(*place).map_or(0, |offer| offer.fewest))
        }
        Broken::Cell {
            offer: place,
            region,
            role,
        } => {
            let own = |quota: &&crate::planning::parts::Quota| quota.region == *region && quota.role == *role;
            let quota = offer(*place).and_then(|offer| offer.quotas.iter().find(own));
            let message = at("cell", *place).with_amount("count", quota.map_or(0, |quota| quota.seats));
            names.cell(message, region, role)
        }
        Broken::Organisation => {
            say("organisation").with_amount("count", question.organisation_most.unwrap_or(0))
        }
    }
}
