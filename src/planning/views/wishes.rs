//! The wishes that a plan was asked with, as the form sends them back.

use serde::Serialize;

use crate::{
    kernel::text::Message,
    planning::{parts::Question, store::Ground},
};

/// A wish that was added to the plan it starts from.
#[derive(Serialize)]
pub struct Wish {
    /// Its field.
    pub field: &'static str,
    /// Its value.
    pub value: String,
    /// The words.
    pub text: Message,
}

/// The wishes of a question as the form sends them back: its field, its value and the words.
pub fn wishes(question: Option<&Question>, ground: &Ground) -> Vec<Wish> {
    let Some(question) = question else {
        return Vec::new();
    };
    let name = |code: &String| ground.names.get(code).unwrap_or(code).clone();
    let town = |code: &String| {
        question
            .host(code)
            .map_or(code.as_str(), |host| host.town)
            .to_owned()
    };
    let wish = |field, value: String, text| Wish { field, value, text };
    let pairs = |field, key: &'static str, pairs: &[(String, String)]| {
        let one = |(a, b): &(String, String)| {
            let text = Message::new(key).with("one", name(a)).with("other", name(b));
            wish(field, format!("{a}+{b}"), text)
        };
        pairs.iter().map(one).collect::<Vec<_>>()
    };
    let held = question.held.iter().map(|(region, host)| {
        let text = Message::new("planning-wish-held")
            .with("region", name(region))
            .with("place", town(host));
        wish("held[]", format!("{region}+{host}"), text)
    });
    let closed = question.closed.iter().map(|host| {
        let text = Message::new("planning-wish-closed").with("place", town(host));
        wish("closed[]", host.clone(), text)
    });
    let kept = question.kept.iter().map(|kept| {
        let text = Message::new("planning-wish-kept")
            .with_list("regions", kept.regions.iter().map(name))
            .with("place", town(&kept.host));
        wish("kept[]", kept.written(), text)
    });
    pairs("together[]", "planning-wish-together", &question.together)
        .into_iter()
        .chain(pairs("apart[]", "planning-wish-apart", &question.apart))
        .chain(held)
        .chain(closed)
        .chain(kept)
        .collect()
}
