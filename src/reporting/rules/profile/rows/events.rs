//! Event descriptions: one row per edition in which somebody was there for at least a minute.

use std::collections::BTreeMap;

use super::{coded, text};
use crate::{
    kernel::sheets::Cell,
    reporting::rules::{
        facts::{EditionFacts, Evidence},
        profile::Profile,
        table::{counted, whole},
        words::Words,
    },
};

/// An edition with those who were there.
pub struct Event<'e> {
    edition: &'e EditionFacts,
    /// How many, by the code of their sex.
    by_sex: BTreeMap<&'e str, usize>,
    by_region: BTreeMap<&'e str, usize>,
    by_country: BTreeMap<&'e str, usize>,
}

impl Event<'_> {
    fn all(&self) -> usize {
        self.by_sex.values().sum()
    }
}

/// The editions in which somebody was there, in the order of the evidence.
pub fn events(evidence: &Evidence) -> Vec<Event<'_>> {
    let mut events = Vec::new();
    for edition in &evidence.editions {
        let mut event = Event {
            edition,
            by_sex: BTreeMap::new(),
            by_region: BTreeMap::new(),
            by_country: BTreeMap::new(),
        };
        for participant in &edition.participants {
            if participant.attended.gross > 0
                && let Some(person) = evidence.person(participant)
            {
                *event.by_sex.entry(&person.sex).or_default() += 1;
                *event.by_region.entry(&participant.region).or_default() += 1;
                *event.by_country.entry(&participant.country).or_default() += 1;
            }
        }
        if event.all() > 0 {
            events.push(event);
        }
    }
    events
}

/// "Pomorskie 12; Kujawsko-Pomorskie 3": the most first.
fn listed(counts: &BTreeMap<&str, usize>) -> Cell {
    let mut known: Vec<_> = counts.iter().filter(|(name, _)| !name.is_empty()).collect();
    known.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), **name));
    let each = known.into_iter().map(|(name, count)| format!("{name} {count}"));
    Cell::Text(each.collect::<Vec<_>>().join("; "))
}

pub(super) fn of_event(
    (number, event): (usize, &Event<'_>),
    field: &str,
    with: (&Profile, Words<'_>),
) -> Cell {
    let edition = event.edition;
    let of_sex = |sex: &str| counted(event.by_sex.get(sex).copied().unwrap_or_default());
    match field {
        "number" => counted(number),
        "edition" => text(&edition.code),
        "course" => text(&edition.course),
        // Every edition has a venue: there are no others yet.
        "mode" => coded(field, "on_site", with),
        "place" => text(&edition.place),
        "first_day" => Cell::Date(edition.starts_on),
        "last_day" => Cell::Date(edition.ends_on),
        "minutes" => whole(edition.planned.gross),
        "participants" => counted(event.all()),
        "women" => of_sex("woman"),
        "men" => of_sex("man"),
        "non_binary" => of_sex("non_binary"),
        "sex_not_stated" => of_sex("not_stated"),
        "by_region" => listed(&event.by_region),
        "by_country" => listed(&event.by_country),
        "programme" => {
            let work = edition.slots.iter().filter(|slot| !slot.pause);
            let titles = work.map(|slot| slot.title.as_str());
            Cell::Text(titles.collect::<Vec<_>>().join("; "))
        }
        _ => Cell::Blank,
    }
}
