//! What tells two groupings apart, in sentences.

use super::Names;
use crate::{kernel::text::Message, planning::rules::Difference};

/// A sentence that says what is otherwise.
pub fn difference(difference: &Difference, names: &Names) -> Message {
    let edition = |host: &str| Message::new("planning-edition-at").with("place", names.venue(host));
    match difference {
        Difference::Moves { region, from, to } => Message::new("planning-differs-moves")
            .with("region", names.region(region))
            .with_message("from", edition(from))
            .with_message("to", edition(to)),
        Difference::Joins { region, to } => Message::new("planning-differs-joins")
            .with("region", names.region(region))
            .with_message("edition", edition(to)),
        Difference::Leaves { region, from } => Message::new("planning-differs-leaves")
            .with("region", names.region(region))
            .with_message("edition", edition(from)),
        Difference::Rehosted { regions, from, to } => Message::new("planning-differs-host")
            .with_list("regions", regions.iter().map(|code| names.region(code)))
            .with("from", names.venue(from))
            .with("to", names.venue(to)),
        Difference::Appears { host } => {
            Message::new("planning-differs-appears").with("place", names.venue(host))
        }
        Difference::Vanishes { host } => {
            Message::new("planning-differs-vanishes").with("place", names.venue(host))
        }
    }
}

/// How much dearer a plan is than another, in participant-metres.
pub fn dearer(metres: i64) -> Message {
    match metres {
        0 => Message::new("planning-dearer-not"),
        ..0 => Message::new("planning-dearer-less").with_message("difference", super::participant_km(metres)),
        _ => Message::new("planning-dearer-more").with_message("difference", super::participant_km(metres)),
    }
}
