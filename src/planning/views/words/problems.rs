//! What is wrong with a case, in sentences that name the place and say what to do.

use planner::grouping::{FORMAT, Problem};

use super::Names;
use crate::kernel::text::Message;

/// What is wrong with a case.
pub fn problem(problem: &Problem, names: &Names) -> Message {
    let at = |key: &str, place: &str| Message::new(key).with_message("field", field(place, names));
    match problem {
        Problem::TooLong { bytes, limit } => Message::new("planning-problem-too-long")
            .with_amount("size", bytes.div_ceil(1024))
            .with_amount("limit", limit / 1024),
        Problem::NotJson { reason } => {
            Message::new("planning-problem-not-json").with("reason", reason.as_str())
        }
        Problem::WrongFormat { found } if found.is_empty() => {
            Message::new("planning-problem-no-format").with("wanted", FORMAT)
        }
        Problem::WrongFormat { found } => Message::new("planning-problem-format")
            .with("found", found.as_str())
            .with("wanted", FORMAT),
        Problem::Missing { field } => Message::new("planning-problem-missing").with("field", field.as_str()),
        Problem::WrongKind { field, needed } => Message::new("planning-problem-kind")
            .with("field", field.as_str())
            .with("wanted", kind(needed)),
        Problem::NoRegions => Message::new("planning-problem-no-regions"),
        Problem::TooManyRegions { found, limit } => Message::new("planning-problem-too-many-regions")
            .with_amount("count", *found)
            .with_amount("limit", *limit),
        Problem::EmptyId { field } => Message::new("planning-problem-empty-code").with("kind", list(field)),
        Problem::Repeated { field, id } => Message::new("planning-problem-repeated")
            .with("kind", list(field))
            .with("code", id.as_str()),
        Problem::Coordinate { id, lat, lon } => {
            let name = names.regions.get(id).or_else(|| names.venues.get(id));
            Message::new("planning-problem-coordinate")
                .with("name", name.unwrap_or(id).as_str())
                .with("lat", lat.to_string())
                .with("lon", lon.to_string())
        }
        Problem::NegativeDemand { region, role, found } => Message::new("planning-problem-negative")
            .with("region", names.region(region))
            .with("role", names.role(role))
            .with_amount("count", *found),
        Problem::DemandNotWhole { region, role, found } => Message::new("planning-problem-not-whole")
            .with("region", names.region(region))
            .with("role", names.role(role))
            .with("found", found.as_str()),
        Problem::UnknownRegion { field, id } => {
            at("planning-problem-unknown-region", field).with("code", id.as_str())
        }
        Problem::UnknownVenue { field, id } => {
            at("planning-problem-unknown-venue", field).with("code", id.as_str())
        }
        Problem::Loop { field, id } => at("planning-problem-loop", field).with("region", names.region(id)),
        Problem::MinAboveMax { field, min, max } => at("planning-problem-min-above-max", field)
            .with_amount("min", *min)
            .with_amount("max", *max),
        Problem::TooSmall { field, found, least } => {
            let message = at("planning-problem-too-small", field).with_amount("least", *least);
            if found.is_finite() {
                message.with_amount("found", *found)
            } else {
                message.with("found", found.to_string())
            }
        }
        Problem::TooLarge { field } => at("planning-problem-too-large", field),
    }
}

/// What a list holds, for the sentence to choose by.
fn list(field: &str) -> &'static str {
    if field == "hosts.venues" {
        "venue"
    } else {
        "region"
    }
}

/// What a field needs, for the sentence to choose by.
fn kind(needed: &str) -> &'static str {
    match needed {
        "a whole number" => "whole",
        "a number" => "number",
        "a text" => "text",
        "a list" => "list",
        "an object" => "object",
        "a pair of codes" => "pair",
        "true or false" => "switch",
        "\"own_region\" or \"any\"" => "rule",
        _ => "other",
    }
}

/// A field of the format in the words of the form; one that stands in files only is quoted.
fn field(name: &str, names: &Names) -> Message {
    if let Some(inner) = name.strip_suffix(".min") {
        return Message::new("planning-field-least").with_message("field", field(inner, names));
    }
    if let Some(inner) = name.strip_suffix(".max") {
        return Message::new("planning-field-most").with_message("field", field(inner, names));
    }
    if let Some(role) = name.strip_prefix("role_bounds.") {
        return Message::new("planning-field-role").with("role", names.role(role));
    }
    if let Some(of_venue) = name.strip_prefix("hosts.venues.") {
        let limit = of_venue
            .strip_suffix(".max_participants")
            .map(|venue| ("planning-field-venue-people", venue))
            .or_else(|| {
                of_venue
                    .strip_suffix(".max_editions")
                    .map(|venue| ("planning-field-venue-editions", venue))
            });
        if let Some((key, venue)) = limit {
            return Message::new(key).with("venue", names.venue(venue));
        }
    }
    let key = match name {
        "regions" => "planning-field-regions",
        "demand" => "planning-field-demand",
        "edges" => "planning-field-edges",
        "group_size" => "planning-field-group-size",
        "editions" => "planning-field-editions",
        "participants" => "planning-field-participants",
        "together" => "planning-field-together",
        "apart" => "planning-field-apart",
        "target" => "planning-field-target",
        "weights.travel" => "planning-field-weight-travel",
        "weights.balance" => "planning-field-weight-balance",
        "weights.mix" => "planning-field-weight-mix",
        "hosts.venues" => "planning-field-venues",
        "hosts.max_km" => "planning-field-max-km",
        "fixed_hosts" => "planning-field-fixed-hosts",
        "forbidden_hosts" => "planning-field-forbidden-hosts",
        _ => return Message::new("planning-field-other").with("field", name),
    };
    Message::new(key)
}
