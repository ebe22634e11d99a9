//! Reading the form in which a plan is asked for.

use std::collections::BTreeMap;

use crate::{
    kernel::{
        form::{FormState, Posted, Reader},
        text::Message,
    },
    planning::{
        actions::NewPlan,
        model::PlanId,
        parts::{Kept, Place, Question, Town},
        store::Ground,
        views::{bound_fields, demand_field},
    },
};

/// The most people of a region and role category, and of an edition.
const MOST_PEOPLE: i64 = 1_000_000;

/// The plan that the form asks for, or the form with what is wrong in it.
pub(super) fn read(posted: &Posted, ground: &Ground) -> Result<NewPlan, Box<FormState>> {
    let mut reader = posted.reader();
    let id = reader.parsed::<PlanId>("id");
    let title = reader.text("title", 200);
    let taken = posted.all("take[]");
    let hosts = posted.all("host[]");
    let mut places = Vec::new();
    for place in &ground.places {
        if !taken.contains(&place.code.as_str()) {
            continue;
        }
        let mut demand = BTreeMap::new();
        for (role, _) in &ground.roles {
            let people = reader.integer(&demand_field(&place.code, role), 0, MOST_PEOPLE);
            demand.insert(role.clone(), people);
        }
        places.push(Place {
            demand,
            hosts: hosts.contains(&place.code.as_str()),
            room: optional(
                &mut reader,
                posted,
                &format!("room-{}", place.code),
                1,
                MOST_PEOPLE,
            ),
            ..place.clone()
        });
    }
    if places.is_empty() {
        reader.error("regions", Message::new("planning-problem-no-regions"));
    }
    let known = |code: &str| places.iter().any(|place| place.code == code);
    // A town goes with its region, as a seat does.
    let chosen = ground
        .towns
        .iter()
        .filter(|town| known(&town.region) && hosts.contains(&town.id.as_str()));
    let towns: Vec<Town> = chosen
        .map(|town| Town {
            room: optional(&mut reader, posted, &format!("room-{}", town.id), 1, MOST_PEOPLE),
            ..town.clone()
        })
        .collect();
    let host = |id: &str| known(id) || towns.iter().any(|town| town.id == id);
    let links = ground
        .links
        .iter()
        .filter(|link| known(&link.a) && known(&link.b))
        .cloned()
        .collect();
    let pairs = |name: &str, second: &dyn Fn(&str) -> bool| -> Vec<(String, String)> {
        let pair = |value: &str| {
            let (one, other) = value.split_once('+')?;
            (known(one) && second(other)).then(|| (one.to_owned(), other.to_owned()))
        };
        posted.all(name).into_iter().filter_map(pair).collect()
    };
    let (together, apart) = (pairs("together[]", &known), pairs("apart[]", &known));
    let held = pairs("held[]", &host);
    let closed = posted.all("closed[]").into_iter().filter(|id| host(id));
    let closed = closed.map(str::to_owned).collect();
    let sound = |kept: &Kept| kept.regions.iter().all(|code| known(code)) && host(&kept.host);
    let kept = posted
        .all("kept[]")
        .into_iter()
        .filter_map(Kept::read)
        .filter(sound);
    let kept = kept.collect();
    let role_bounds = role_bounds(&mut reader, posted, ground);
    let most = i64::try_from(places.len().max(1)).unwrap_or(i64::MAX);
    let question = Question {
        links,
        kinds: posted.all("kinds[]").into_iter().map(str::to_owned).collect(),
        regions: (
            reader.integer("regions_min", 1, 50),
            reader.integer("regions_max", 1, 50),
        ),
        editions: (
            reader.integer("editions_min", 0, most),
            reader.integer("editions_max", 0, most),
        ),
        people_min: optional(&mut reader, posted, "people_min", 0, MOST_PEOPLE),
        people_max: optional(&mut reader, posted, "people_max", 1, MOST_PEOPLE),
        target: reader.integer("target", 0, MOST_PEOPLE),
        travel: 1,
        balance: reader.integer("balance_km", 0, 10_000) * 1_000,
        mix: reader.integer("mix_km", 0, 10_000) * 1_000,
        anywhere: reader.ticked("anywhere"),
        max_km: optional(&mut reader, posted, "max_km", 0, 20_000),
        together,
        apart,
        held,
        closed,
        role_bounds,
        kept,
        towns,
        places,
    };
    reader.finish()?;
    Ok(NewPlan {
        id: id.unwrap_or_default(),
        title,
        origin: posted.value("origin").and_then(|number| number.parse().ok()),
        question,
    })
}

/// The bounds of each role category; the least may not be above the most.
fn role_bounds(
    reader: &mut Reader<'_>,
    posted: &Posted,
    ground: &Ground,
) -> BTreeMap<String, (Option<i64>, Option<i64>)> {
    let mut bounds = BTreeMap::new();
    for (role, name) in &ground.roles {
        let (min, max) = bound_fields(role);
        let (least, most) = (
            optional(reader, posted, &min, 0, MOST_PEOPLE),
            optional(reader, posted, &max, 0, MOST_PEOPLE),
        );
        if let Some((least, most)) = least.zip(most).filter(|(least, most)| least > most) {
            let wrong = Message::new("planning-problem-min-above-max")
                .with_message(
                    "field",
                    Message::new("planning-field-role").with("role", name.as_str()),
                )
                .with_amount("min", least)
                .with_amount("max", most);
            reader.error(&min, wrong);
        }
        if least.is_some() || most.is_some() {
            bounds.insert(role.clone(), (least, most));
        }
    }
    bounds
}

/// A whole number that may be left out.
pub(super) fn optional(
    reader: &mut Reader<'_>,
    posted: &Posted,
    name: &str,
    least: i64,
    most: i64,
) -> Option<i64> {
    let is_there = posted.value(name).is_some_and(|value| !value.is_empty());
    is_there.then(|| reader.integer(name, least, most))
}
