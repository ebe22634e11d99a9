//! A case written in its format, so that it can be solved elsewhere and comes out the same.

use serde_json::{Value, json};

use super::{
    case::Case,
    case_file::FORMAT,
    draft::{HostRule, Limits, Range, Region, Venue},
};

impl Case {
    /// The case in the format `grouping-case/1`. Venues that may not be used are left out; venues chosen for regions stand in
    /// `hosts.fixed`, which is not a part of the format.
    pub fn to_json(&self) -> Value {
        let draft = self.draft();
        let region = |region: &Region| {
            json!({
                "id": region.id, "lat": region.point.lat, "lon": region.point.lon,
                "demand": region.demand, "may_host": region.may_host,
            })
        };
        let venue = |venue: &Venue| {
            json!({
                "id": venue.id, "lat": venue.point.lat, "lon": venue.point.lon, "region": venue.region,
                "max_participants": venue.max_participants, "max_editions": venue.max_editions,
            })
        };
        let venues = draft.venues.as_ref().map(|venues| {
            let usable = venues
                .iter()
                .filter(|venue| !draft.forbidden_hosts.contains(&venue.id));
            usable.map(venue).collect::<Vec<_>>()
        });
        let range = |range: Range| json!({ "min": range.min, "max": range.max });
        let limits = |limits: &Limits| json!({ "min": limits.min, "max": limits.max });
        let bounds: serde_json::Map<String, Value> = draft
            .role_bounds
            .iter()
            .map(|(role, bounds)| (role.clone(), limits(bounds)))
            .collect();
        json!({
            "format": FORMAT,
            "regions": draft.regions.iter().map(region).collect::<Vec<_>>(),
            "edges": draft.edges,
            "group_size": range(draft.group_size),
            "editions": range(draft.editions),
            "participants": { "min": draft.participants.min.unwrap_or(0), "max": draft.participants.max },
            "role_bounds": bounds,
            "together": draft.together,
            "apart": draft.apart,
            "target": draft.target,
            "weights": {
                "travel": draft.weights.travel, "balance": draft.weights.balance, "mix": draft.weights.mix,
            },
            "hosts": {
                "rule": match draft.host_rule { HostRule::OwnRegion => "own_region", HostRule::Any => "any" },
                "venues": venues,
                "max_km": draft.max_km,
                "fixed": draft.fixed_hosts,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        case::Case,
        case_file::read_case,
        draft::{Draft, Region},
    };
    use crate::GeoPoint;

    #[test]
    fn what_was_written_is_read_back() {
        let region = |id: &str, lon| Region {
            id: id.to_owned(),
            point: GeoPoint { lat: 52.0, lon },
            demand: [("x".to_owned(), 3)].into(),
            may_host: true,
        };
        let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
        let draft = Draft {
            target: 5,
            max_km: Some(200.0),
            apart: vec![pair("A", "C")],
            ..Draft::new(
                vec![region("A", 17.0), region("B", 18.0), region("C", 19.0)],
                vec![pair("A", "B"), pair("B", "C")],
            )
        };
        let case = Case::new(draft).expect("a sound case");
        let again = read_case(&case.to_json()).expect("the same case");
        assert_eq!(again.to_json(), case.to_json());
        assert_eq!(again.len(), 3);
    }
}
