//! Plans: how long the proof takes, or how far it is after fifteen seconds, by the program's own command.

use std::{fs, path::Path, process::Command};

use serde_json::{Value, json};

use crate::figures::Figures;

/// Cases of countries and a grid, with what is aimed at in seconds.
const CASES: [(&str, f64); 4] = [
    ("pl02_population", 0.01),
    ("pl07_mixed_all", 0.01),
    ("se07_venues", 0.1),
    ("g10_grid_100", 1.0),
];

pub fn measure(program: &Path, folder: &Path, figures: &mut Figures) {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/planner/grouping/tests/cases");
    for (name, aim) in CASES {
        let answer = solve(program, &cases.join(format!("{name}.json")));
        assert_eq!(answer["status"], "optimal", "{name}: {answer}");
        figures.aim(&format!("plan {name}: proven"), seconds(&answer), "s", aim);
    }
    for (rows, columns) in [(20, 19), (35, 33)] {
        let answer = solve(program, &written(folder, &grid(rows, columns)));
        let what = format!("plan of {} regions, 15 s", rows * columns);
        figures.aim(&format!("{what}: proven gap"), gap(&answer), "%", 3.0);
        figures.note(&format!("{what}: took"), seconds(&answer), "s");
    }
    for (people, dates, aim) in [(1_000, 12, 0.1), (10_000, 60, 30.0)] {
        let answer = solve(program, &written(folder, &seating(people, dates)));
        assert_eq!(answer["status"], "optimal", "{answer}");
        figures.aim(
            &format!("{people} people on {dates} dates: proven"),
            seconds(&answer),
            "s",
            aim,
        );
    }
}

fn written(folder: &Path, case: &Value) -> std::path::PathBuf {
    let path = folder.join("case.json");
    fs::write(&path, case.to_string()).expect("a case file");
    path
}

fn solve(program: &Path, case: &Path) -> Value {
    let told = Command::new(program)
        .args(["plan", &case.display().to_string(), "--seconds", "15"])
        .output()
        .expect("the program runs");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    serde_json::from_slice(&told.stdout).expect("an answer")
}

fn seconds(answer: &Value) -> f64 {
    answer["seconds"].as_f64().expect("seconds")
}

/// By how many per cent a plan could be better at most; 100 without a plan or a bound.
fn gap(answer: &Value) -> f64 {
    match (answer["value"].as_f64(), answer["bound"].as_f64()) {
        (Some(value), Some(bound)) if value > 0.0 => (value - bound) / value * 100.0,
        _ => 100.0,
    }
}

/// Numbers that look drawn, and are the same in every run.
fn drawn(seed: &mut u64, below: u64) -> u64 {
    *seed = seed
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    (*seed >> 33) % below
}

/// Regions in rows and columns, each a neighbour of those beside it, with some people each.
fn grid(rows: usize, columns: usize) -> Value {
    let mut seed = 7;
    let name = |row: usize, column: usize| format!("R{row:02}{column:02}");
    let (mut regions, mut edges) = (Vec::new(), Vec::new());
    for row in 0..rows {
        for column in 0..columns {
            let lat = 45.0 + row as f64 * 0.4 + drawn(&mut seed, 100) as f64 / 500.0;
            let lon = 5.0 + column as f64 * 0.6 + drawn(&mut seed, 100) as f64 / 400.0;
            let people = 1 + drawn(&mut seed, 9);
            regions.push(
                json!({ "id": name(row, column), "lat": lat, "lon": lon, "demand": { "official": people } }),
            );
            if row > 0 {
                edges.push(json!([name(row - 1, column), name(row, column)]));
            }
            if column > 0 {
                edges.push(json!([name(row, column - 1), name(row, column)]));
            }
        }
    }
    json!({
        "format": "grouping-case/1", "regions": regions, "edges": edges,
        "group_size": { "min": 3, "max": 4 }, "editions": { "min": 0, "max": rows * columns },
        "participants": { "min": 0, "max": null }, "role_bounds": {}, "together": [], "apart": [],
        "target": 18, "weights": { "travel": 1, "balance": 5000, "mix": 0 },
        "hosts": { "rule": "own_region", "venues": null, "max_km": null },
    })
}

/// People who can come on some of the dates, with room for nearly all of them.
fn seating(people: usize, dates: usize) -> Value {
    let mut seed = 11;
    let capacity = people * 95 / 100 / dates;
    let date =
        |date: usize| json!({ "id": format!("D{date}"), "group": "G", "capacity": capacity, "features": [] });
    let person = |order: usize| {
        let mut prefs = serde_json::Map::new();
        for _ in 0..4 {
            let chosen = drawn(&mut seed, dates as u64);
            prefs.insert(format!("D{chosen}"), json!(drawn(&mut seed, 300)));
        }
        json!({
            "id": format!("P{order}"), "role": "official", "region": "R", "office": format!("O{}", order / 5),
            "groups": ["G"], "needs": [], "prefs": prefs, "priority": 1 + drawn(&mut seed, 3), "order": order,
        })
    };
    json!({
        "format": "seating-case/1",
        "dates": (0..dates).map(date).collect::<Vec<_>>(),
        "people": (0..people).map(person).collect::<Vec<_>>(),
    })
}
