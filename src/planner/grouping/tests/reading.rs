//! What is refused, and that nothing else happens to what is not understood.

use serde_json::{Value, json};

use super::{super::*, patient, random::Chance};

fn input() -> Value {
    json!({
        "format": "grouping-case/1",
        "regions": [
            {"id": "A", "lat": 52.0, "lon": 19.0, "demand": {"x": 2}},
            {"id": "B", "lat": 52.0, "lon": 20.0, "demand": {"x": 3}},
            {"id": "C", "lat": 52.0, "lon": 21.0, "demand": {"x": 1, "y": 1}},
        ],
        "edges": [["A", "B"], ["B", "C"], ["C", "B"]],
        "group_size": {"min": 1, "max": 3},
        "editions": {"min": 1, "max": 2},
        "participants": {"min": 0, "max": null},
        "role_bounds": {"x": {"min": 1}},
        "together": [], "apart": [], "target": 0,
        "weights": {"travel": 1},
        "hosts": {"rule": "any", "venues": [{"id": "V", "lat": 52.0, "lon": 20.0}], "max_km": null},
    })
}

fn problems(change: impl Fn(&mut Value)) -> Vec<Problem> {
    let mut value = input();
    change(&mut value);
    parse_case(&value.to_string()).err().unwrap_or_default()
}

#[test]
fn each_mistake_is_told_by_its_name() {
    let unknown = |field, id: &str| Problem::UnknownRegion { field, id: id.into() };
    let missing = |field: &str| Problem::Missing { field: field.into() };
    let kind = |field: &str, needed| Problem::WrongKind {
        field: field.into(),
        needed,
    };
    let small = |field: &str, found, least| Problem::TooSmall {
        field: field.into(),
        found,
        least,
    };
    let whole = "a whole number";
    let table: Vec<(&str, fn(&mut Value), Problem)> = vec![
        (
            "format",
            |v| v["format"] = json!("other/2"),
            Problem::WrongFormat {
                found: "other/2".into(),
            },
        ),
        (
            "no regions",
            |v| {
                v["regions"] = json!([]);
                v["edges"] = json!([]);
            },
            Problem::NoRegions,
        ),
        (
            "repeated",
            |v| v["regions"][1]["id"] = json!("A"),
            Problem::Repeated {
                field: "regions",
                id: "A".into(),
            },
        ),
        (
            "empty code",
            |v| v["regions"][1]["id"] = json!(""),
            Problem::EmptyId { field: "regions" },
        ),
        (
            "stranger",
            |v| v["edges"][0] = json!(["A", "Q"]),
            unknown("edges", "Q"),
        ),
        (
            "loop",
            |v| v["edges"][0] = json!(["A", "A"]),
            Problem::Loop {
                field: "edges",
                id: "A".into(),
            },
        ),
        (
            "pair",
            |v| v["apart"] = json!([["A"]]),
            kind("apart[0]", "a pair of codes"),
        ),
        (
            "together",
            |v| v["together"] = json!([["A", "Z"]]),
            unknown("together", "Z"),
        ),
        (
            "negative",
            |v| v["regions"][0]["demand"]["x"] = json!(-1),
            Problem::NegativeDemand {
                region: "A".into(),
                role: "x".into(),
                found: -1,
            },
        ),
        (
            "fraction",
            |v| v["regions"][0]["demand"]["x"] = json!(1.5),
            Problem::DemandNotWhole {
                region: "A".into(),
                role: "x".into(),
                found: "1.5".into(),
            },
        ),
        (
            "latitude",
            |v| v["regions"][0]["lat"] = json!(90.5),
            Problem::Coordinate {
                id: "A".into(),
                lat: 90.5,
                lon: 19.0,
            },
        ),
        (
            "no longitude",
            |v| v["regions"][0]["lon"] = json!(null),
            missing("regions[0].lon"),
        ),
        (
            "upside down",
            |v| v["group_size"] = json!({"min": 3, "max": 2}),
            Problem::MinAboveMax {
                field: "group_size".into(),
                min: 3,
                max: 2,
            },
        ),
        (
            "role",
            |v| v["role_bounds"]["x"] = json!({"min": 3, "max": 2}),
            Problem::MinAboveMax {
                field: "role_bounds.x".into(),
                min: 3,
                max: 2,
            },
        ),
        (
            "no sizes",
            |v| v["group_size"] = json!(null),
            missing("group_size"),
        ),
        (
            "editions",
            |v| v["editions"]["max"] = json!("two"),
            kind("editions.max", whole),
        ),
        ("target", |v| v["target"] = json!(-4), small("target", -4.0, 0)),
        (
            "kilometres",
            |v| v["hosts"]["max_km"] = json!(-0.5),
            small("hosts.max_km", -0.5, 0),
        ),
        (
            "rule",
            |v| v["hosts"]["rule"] = json!("none"),
            kind("hosts.rule", "\"own_region\" or \"any\""),
        ),
        (
            "venue's region",
            |v| v["hosts"]["venues"][0]["region"] = json!("Q"),
            unknown("hosts.venues", "Q"),
        ),
        (
            "venue twice",
            |v| {
                let one = v["hosts"]["venues"][0].clone();
                v["hosts"]["venues"] = json!([one, one]);
            },
            Problem::Repeated {
                field: "hosts.venues",
                id: "V".into(),
            },
        ),
        (
            "weights",
            |v| v["weights"]["travel"] = json!(i64::MAX),
            Problem::TooLarge {
                field: "weights.travel".into(),
            },
        ),
        (
            "people",
            |v| v["regions"][0]["demand"]["x"] = json!(i64::MAX),
            Problem::TooLarge {
                field: "demand".into(),
            },
        ),
    ];
    assert_eq!(problems(|_| {}), Vec::new());
    for (name, change, expected) in table {
        assert!(
            problems(change).contains(&expected),
            "{name}: {:?}",
            problems(change)
        );
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let found = problems(|value| {
        value["regions"][0]["lat"] = json!(100);
        value["edges"][0] = json!(["A", "Q"]);
        value["target"] = json!("many");
    });
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn too_many_regions_are_refused() {
    let region = |number| json!({"id": format!("{number}"), "lat": 1, "lon": 1, "demand": {}});
    let found = problems(|value| value["regions"] = (0..=MAX_REGIONS).map(region).collect());
    let limit = MAX_REGIONS;
    assert_eq!(
        found,
        [Problem::TooManyRegions {
            found: limit + 1,
            limit
        }]
    );
}

#[test]
fn a_wrapper_and_whole_decimals_are_read() {
    let mut value = input();
    value["regions"][0]["demand"]["x"] = json!(2.0);
    value["role_bounds"]["nobody"] = json!({"max": 3});
    let wrapped = json!({"id": "one", "input": value, "expected": {"status": "?"}});
    assert_eq!(parse_case(&wrapped.to_string()).unwrap().people(), 7);
}

#[test]
fn nothing_breaks_on_broken_text() {
    let texts = [
        input().to_string(),
        include_str!("cases/t08_venue_once.json").to_owned(),
    ];
    let pieces = [
        "null",
        "-1",
        "[]",
        "{}",
        "1e999",
        "\"A\"",
        "9223372036854775807",
        "0.5",
        "true",
        ",",
    ];
    let mut chance = Chance::new(5);
    for round in 0..3000 {
        let mut text = texts[round % 2].clone().into_bytes();
        for _ in 0..=chance.below(3) {
            let at = chance.below(text.len() as u64) as usize;
            let until = (at + chance.below(12) as usize).min(text.len());
            let piece = pieces[chance.below(pieces.len() as u64) as usize];
            text.splice(at..until, piece.bytes());
        }
        if let Ok(case) = parse_case(&String::from_utf8_lossy(&text)) {
            solve(&case, &mut patient);
        }
    }
}

/// What replaces one value at a time.
#[test]
fn nothing_breaks_on_wrong_values() {
    fn places(value: &Value, path: &str, found: &mut Vec<String>) {
        found.push(path.to_owned());
        let each: Vec<(String, &Value)> = match value {
            Value::Array(list) => list
                .iter()
                .enumerate()
                .map(|(at, value)| (at.to_string(), value))
                .collect(),
            Value::Object(object) => object.iter().map(|(name, value)| (name.clone(), value)).collect(),
            _ => Vec::new(),
        };
        for (name, value) in each {
            places(value, &format!("{path}/{name}"), found);
        }
    }
    let mut found = Vec::new();
    places(&input(), "", &mut found);
    let wrong = [
        json!(null),
        json!(-7),
        json!(0),
        json!(2.5),
        json!("A"),
        json!([]),
        json!({}),
        json!(1_000_000_000_000_i64),
        json!(true),
    ];
    for path in found {
        for wrong in &wrong {
            let mut value = input();
            *value.pointer_mut(&path).unwrap() = wrong.clone();
            if let Ok(case) = parse_case(&value.to_string()) {
                solve(&case, &mut patient);
                explain_conflict(&case, &mut patient);
            }
        }
    }
}
