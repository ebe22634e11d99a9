//! Country files: the example of the documentation, and what is said about each mistake and in which line.

use super::super::{LinkKind, MAX_PROBLEMS, MAX_TEXT_BYTES, Problem, builtin, parse_country};

/// A file without mistakes, for the cases to spoil: two regions, one link, one outline.
const GOOD: &str = r#"format = "country/1"
code = "XA"
names = { pl = "Przykład", sv = "Exempelland", en = "Exampleland" }
population_date = 2024-12-31
source = "Office"
licence = "CC0"

[[regions]]
code = "01"
name_local = "Norra"
names = { pl = "Północ", sv = "Norr", en = "North" }
seat = { name = "Bergby", lat = 60.5, lon = 20 }
population = 120_500

[[regions]]
code = "02"
name_local = "Södra"
names = { pl = "Południe", sv = "Söder", en = "South" }
seat = { name = "Portby", lat = -60.0, lon = 20.6 }
population = 0
population_date = "2023-12-31"

[[links]]
a = "01"
b = "02"
kind = "lake"

[outlines]
02 = [[[20.0, 60.4], [20.1, 60.0], [20.9, 60.0], [20.0, 60.4]]]
"#;

fn problems(text: &str) -> Vec<Problem> {
    parse_country(text).expect_err("the text has problems")
}

/// Lines and the last part of keys.
fn told(problems: &[Problem]) -> Vec<(usize, &str)> {
    let short = |key: &'static str| key.split_once("-problem-").expect("a key of a problem").1;
    problems
        .iter()
        .map(|problem| (problem.line, short(problem.key)))
        .collect()
}

#[test]
fn a_good_file() {
    let country = parse_country(GOOD).expect("no problems");
    let [north, south] = country.regions.as_slice() else {
        panic!("two regions")
    };
    assert_eq!(
        (country.code.as_str(), country.names.pl.as_str()),
        ("XA", "Przykład")
    );
    assert_eq!(
        (north.population, north.population_date.as_str()),
        (120_500, "2024-12-31")
    );
    assert_eq!(
        (south.population, south.population_date.as_str()),
        (0, "2023-12-31")
    );
    assert_eq!((north.seat.point.lat, north.seat.point.lon), (60.5, 20.0));
    assert_eq!((north.outline.len(), south.outline.len()), (0, 1));
    assert_eq!(country.full_code(south), "XA-02");
    let [link] = country.links.as_slice() else {
        panic!("one link")
    };
    assert_eq!((link.kind, link.on), (LinkKind::Lake, false));
}

#[test]
fn the_example_of_the_documentation() {
    let documentation = include_str!("../../FORMAT.md");
    let (_, rest) = documentation.split_once("```toml\n").expect("an example begins");
    let (example, _) = rest.split_once("```").expect("it ends");
    let country = parse_country(example).expect("no problems");
    assert_eq!((country.regions.len(), country.links.len()), (3, 3));
    assert!(country.is_connected(&["01", "02", "03"]));
    assert!(!country.is_connected(&["01", "03"]));
}

/// Each mistake: what is replaced by what, and the lines and keys of all problems that follow from it.
type Mistake = (&'static str, &'static str, &'static [(usize, &'static str)]);

const MISTAKES: [Mistake; 50] = [
    (
        "format = \"country/1\"",
        "format = \"country/9\"",
        &[(1, "format")],
    ),
    ("format = \"country/1\"", "", &[(1, "missing")]),
    ("code = \"XA\"", "code = \"Xa\"", &[(2, "country-code")]),
    ("code = \"XA\"", "code = \"XAB\"", &[(2, "country-code")]),
    ("code = \"XA\"", "code = 7", &[(2, "wrong-type")]),
    (", sv = \"Exempelland\"", "", &[(3, "missing-name")]),
    ("\"Exempelland\"", "\"  \"", &[(3, "empty")]),
    (
        "pl = \"Przykład\", sv = \"Exempelland\", ",
        "",
        &[(3, "missing-name"), (3, "missing-name")],
    ),
    (
        "en = \"Exampleland\"",
        "en = \"Exampleland\", de = \"Beispiel\"",
        &[(3, "unknown-field")],
    ),
    (
        "population_date = 2024-12-31",
        "population_date = \"31.12.2024\"",
        &[(4, "wrong-type")],
    ),
    ("population_date = 2024-12-31", "", &[(8, "missing")]),
    ("2024-12-31", "2024-12-31T10:00:00", &[(4, "wrong-type")]),
    ("source = \"Office\"", "", &[(1, "missing")]),
    (
        "licence = \"CC0\"",
        "license = \"CC0\"",
        &[(1, "missing"), (6, "unknown-field")],
    ),
    (
        "licence = \"CC0\"",
        "licence = \"CC0\"\nlicence = \"MIT\"",
        &[(7, "duplicate-field")],
    ),
    (
        "code = \"01\"",
        "code = \"02\"",
        &[(16, "duplicate-code"), (24, "unknown-link")],
    ),
    (
        "code = \"01\"",
        "code = \"o1\"",
        &[(9, "region-code"), (24, "unknown-link")],
    ),
    (
        "code = \"01\"",
        "code = \"1234567890123\"",
        &[(9, "too-long"), (24, "unknown-link")],
    ),
    ("code = \"01\"", "", &[(8, "missing"), (24, "unknown-link")]),
    ("name_local = \"Norra\"", "", &[(8, "missing")]),
    ("name_local = \"Norra\"", "name_local = \"\"", &[(10, "empty")]),
    ("\"Norra\"", "\"Norra \"", &[(10, "odd-characters")]),
    ("\"Norra\"", "\"Nor\\nra\"", &[(10, "odd-characters")]),
    (
        "\"Norra\"",
        "\"\"\"\nNorra\nöarna\"\"\"",
        &[(10, "odd-characters")],
    ),
    (", en = \"North\"", "", &[(11, "missing-name")]),
    (
        "names = { pl = \"Północ\"",
        "nazwy = { pl = \"Północ\"",
        &[(8, "missing"), (11, "unknown-field")],
    ),
    ("lat = 60.5", "lat = 90.5", &[(12, "latitude")]),
    ("lat = 60.5", "lat = nan", &[(12, "latitude")]),
    ("lat = 60.5", "lat = \"60.5\"", &[(12, "wrong-type")]),
    ("lon = 20 ", "lon = -180.1 ", &[(12, "longitude")]),
    (
        "lat = 60.5, lon = 20 ",
        "lat = 605, lon = 200 ",
        &[(12, "latitude"), (12, "longitude")],
    ),
    (", lon = 20 ", "", &[(12, "missing")]),
    ("population = 120_500", "population = -1", &[(13, "population")]),
    (
        "population = 120_500",
        "population = 120.5",
        &[(13, "wrong-type")],
    ),
    (
        "population = 120_500",
        "population = 99999999999999999999",
        &[(13, "wrong-type")],
    ),
    ("population = 120_500", "population = 120 500", &[(13, "syntax")]),
    (
        "name_local = \"Södra\"",
        "name_local = \"Södra",
        &[(17, "syntax")],
    ),
    ("a = \"01\"", "a = \"07\"", &[(24, "unknown-link")]),
    (
        "a = \"01\"\nb = \"02\"",
        "a = \"07\"\nb = \"08\"",
        &[(24, "unknown-link"), (25, "unknown-link")],
    ),
    ("a = \"01\"", "a = \"02\"", &[(23, "self-link")]),
    (
        "b = \"02\"\nkind = \"lake\"",
        "b = \"01\"\nkind = \"road\"",
        &[(23, "self-link"), (26, "unknown-kind")],
    ),
    ("\"lake\"", "\"tunnel\"", &[(26, "unknown-kind")]),
    ("\"lake\"", "\"lake\"\non = 1", &[(27, "wrong-type")]),
    (
        "[outlines]",
        "[[links]]\na = \"02\"\nb = \"01\"\nkind = \"ferry\"\n[outlines]",
        &[(28, "duplicate-link")],
    ),
    ("02 = [", "07 = [", &[(29, "unknown-outline")]),
    (", [20.0, 60.4]]]", "]]", &[(29, "ring-short")]),
    ("[20.0, 60.4]]]", "[20.0, 60.5]]]", &[(29, "ring-open")]),
    ("[20.9, 60.0]", "[20.1, 60.0]", &[(29, "ring-flat")]),
    (
        "[20.1, 60.0]",
        "\n[20.1, 99.0], [200.0, 60.0],\n[20.1]",
        &[(30, "latitude"), (30, "longitude"), (31, "point")],
    ),
    (
        "02 = [[[20.0, 60.4]",
        "02 = [7, [[20.0, 60.4]",
        &[(29, "wrong-type")],
    ),
];

#[test]
fn each_mistake_is_told_with_its_line() {
    for (from, to, expected) in MISTAKES {
        assert!(GOOD.contains(from), "{from}");
        let text = GOOD.replacen(from, to, 1);
        assert_eq!(told(&problems(&text)), expected, "{from} -> {to}");
        let windows = text.replace('\n', "\r\n");
        assert_eq!(told(&problems(&windows)), expected, "{from} -> {to}, with CRLF");
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let mut text = GOOD.to_owned();
    for (from, to) in [
        ("Exempelland", ""),
        ("lat = 60.5", "lat = 100"),
        ("population = 0", "population = -5"),
        ("a = \"01\"", "a = \"04\""),
        ("[20.9, 60.0], [20.0, 60.4]", "[20.9, 60.0], [20.0, 60.5]"),
    ] {
        text = text.replacen(from, to, 1);
    }
    let expected = [
        (3, "empty"),
        (12, "latitude"),
        (20, "population"),
        (24, "unknown-link"),
        (29, "ring-open"),
    ];
    assert_eq!(told(&problems(&text)), expected);
    let syntax = GOOD
        .replacen("lat = 60.5", "lat = 60,5", 1)
        .replacen("kind = ", "kind : ", 1);
    let lines: Vec<usize> = problems(&syntax).iter().map(|problem| problem.line).collect();
    assert!(
        lines.contains(&12) && lines.contains(&26),
        "both faults of syntax: {lines:?}"
    );
}

#[test]
fn messages_say_what_is_wrong() {
    let cases = [
        ("a = \"01\"", "a = \"07\"", "code", "07".into()),
        ("lat = 60.5", "lat = 90.5", "value", "90.5".into()),
        (", en = \"North\"", "", "language", "en".into()),
        ("code = \"01\"", "code = \"02\"", "first", 9.into()),
        (
            "\"Norra\"",
            "\"01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890\"",
            "limit",
            120.into(),
        ),
        (
            "\"lake\"",
            "\"tunnel\"",
            "known",
            "land, bridge, lake_bridge, lake, ferry, sea".into(),
        ),
    ];
    for (from, to, arg, value) in cases {
        let found: Vec<Problem> = problems(&GOOD.replacen(from, to, 1));
        assert_eq!(
            found.first().and_then(|problem| problem.args.get(arg)),
            Some(&value),
            "{to}"
        );
    }
    let long = format!("a = \"{}\"", "<b>".repeat(4));
    let found = problems(&GOOD.replacen("a = \"01\"", &long, 1));
    assert_eq!(
        found[0].args["code"], "<b><b><b><b>",
        "text of the file is repeated as it is"
    );
    let field = "x".repeat(1000);
    let found = problems(&GOOD.replacen("code = \"XA\"", &format!("code = \"XA\"\n{field} = 1"), 1));
    assert_eq!(
        found[0].args["field"].as_str().map(|text| text.chars().count()),
        Some(61),
        "but not for ever"
    );
}

#[test]
fn limits() {
    let region = |number: usize| {
        format!(
            "[[regions]]\ncode = \"{number}\"\nname_local = \"R\"\nnames = {{ pl = \"R\", sv = \"R\", en = \"R\" }}\n\
             seat = {{ name = \"S\", lat = 1, lon = 1 }}\npopulation = 1\n"
        )
    };
    let (head, _) = GOOD.split_once("[[regions]]").expect("regions follow the head");
    let with_regions = |count: usize| head.to_owned() + &(0..count).map(region).collect::<String>();
    assert_eq!(
        parse_country(&with_regions(2000))
            .expect("no problems")
            .regions
            .len(),
        2000
    );
    let found = problems(&with_regions(2001));
    assert_eq!(told(&found), [(8 + 2000 * 6, "too-many-regions")]);
    assert_eq!(
        (&found[0].args["count"], &found[0].args["limit"]),
        (&2001.into(), &2000.into())
    );
    assert_eq!(told(&problems(head)), [(1, "missing")], "no regions");
    assert_eq!(told(&problems(&format!("{head}regions = []"))), [(8, "empty")]);

    let ring = |points: usize| {
        let middle: String = (0..points).map(|point| format!("[1.{point},2],")).collect();
        format!("{}[outlines]\n1 = [[[0,0],{middle}[0,0]]]\n", with_regions(2))
    };
    assert!(parse_country(&ring(19_998)).is_ok());
    assert_eq!(told(&problems(&ring(19_999))), [(20, "too-many-points")]);

    let long = format!("{GOOD}# {}", " ".repeat(MAX_TEXT_BYTES));
    assert_eq!(told(&problems(&long)), [(1, "text-too-long")]);
    assert_eq!(
        told(&problems("")).len(),
        6,
        "an empty file lacks every field that must be there"
    );

    let many = GOOD.replacen("[[20.0, 60.4], [20.1", &format!("[{}[20.1", "1,".repeat(5000)), 1);
    let found = problems(&many);
    assert_eq!(found.len(), MAX_PROBLEMS + 1);
    let last = found.last().expect("there are some");
    assert_eq!(
        (last.key, &last.args["count"]),
        ("regions-problem-more", &4800.into())
    );
}

#[test]
fn texts_that_are_no_country_files() {
    let deep = format!("a = {}", "[".repeat(5000));
    for text in [
        "{\"type\": \"FeatureCollection\"}",
        "\u{0}\u{1}",
        "regions = 7",
        "PK\u{3}\u{4}",
        "[[",
        &deep,
    ] {
        assert!(!problems(text).is_empty());
    }
}

#[test]
fn coordinates_of_geojson_can_be_pasted() {
    let polygon = "[[20.0, 60.4], [20.1, 60.0], [20.9, 60.0], [20.0, 60.4]]";
    for (outline, rings) in [
        (format!("[{polygon}, {polygon}]"), 2),
        (format!("[[{polygon}], [{polygon}, {polygon}]]"), 3),
    ] {
        let text = GOOD.replacen(&format!("[{polygon}]"), &outline, 1);
        assert_eq!(
            parse_country(&text).expect("no problems").regions[1]
                .outline
                .len(),
            rings
        );
    }
}

#[test]
fn our_own_files_are_small() {
    for text in builtin() {
        let (facts, outlines) = text.split_once("[outlines]").expect("outlines follow the facts");
        assert!(facts.len() < 10_000 && outlines.len() < 60_000);
    }
}
