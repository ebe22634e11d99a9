//! Sentences about plans in every language: all that can be found out is said, and some of it to the letter.

mod everything;

use std::collections::BTreeSet;

use everything::everything;
use planner::{
    GeoPoint,
    grouping::{
        Broken, Draft, Finding, Limits, Move, Nearest, Plan, Problem, Range, Reasons, Region, Rule, Solution,
        Status,
    },
};

use super::*;
use crate::kernel::languages::{Language, Languages};

const OPOLSKIE: usize = 1;
const GOTLAND: usize = 3;

fn names() -> Names {
    let named = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        let owned = |(code, name): &(&str, &str)| ((*code).to_owned(), (*name).to_owned());
        pairs.iter().map(owned).collect()
    };
    Names {
        regions: named(&[
            ("02", "Dolnośląskie"),
            ("16", "Opolskie"),
            ("24", "Śląskie"),
            ("I", "Gotland"),
        ]),
        venues: named(&[("02", "Wrocław"), ("16", "Opole"), ("24", "Katowice")]),
        roles: named(&[("judge", "Judges")]),
    }
}

/// Three regions of Poland and Gotland, which are venues as well, and codes without names.
fn case() -> Case {
    let region = |code: &str| Region {
        id: code.to_owned(),
        point: GeoPoint { lat: 51.0, lon: 17.0 },
        demand: BTreeMap::from([("judge".to_owned(), 10)]),
        may_host: true,
    };
    let others = (0..20).map(|number| format!("Z{number:02}"));
    let codes = ["02", "16", "24", "I"]
        .map(str::to_owned)
        .into_iter()
        .chain(others);
    let mut draft = Draft::new(codes.map(|code| region(&code)).collect(), Vec::new());
    draft.group_size = Range { min: 3, max: 4 };
    draft.editions = Range { min: 2, max: 5 };
    draft.participants = limits(18, 30);
    draft.role_bounds = BTreeMap::from([("judge".to_owned(), limits(1, 22))]);
    draft.target = 24;
    draft.max_km = Some(170.0);
    Case::new(draft).expect("a case in which nothing is wrong")
}

fn limits(min: i64, max: i64) -> Limits {
    Limits {
        min: Some(min),
        max: Some(max),
    }
}

fn edition(regions: &[usize], venue: usize) -> Edition {
    Edition {
        regions: regions.to_vec(),
        venue,
        participants: 20,
        travelled: 3_200_400,
        travel: 3_200_400,
        balance: 120_400,
        mix: 92_400,
    }
}

fn solution(status: Status, bound: Option<i64>, optimal_plans: Option<u64>) -> Solution {
    let plan = Plan {
        editions: vec![edition(&[0, OPOLSKIE], 0)],
    };
    Solution {
        status,
        plan: Some(plan),
        bound,
        optimal_plans,
        candidates: 306,
        complete: true,
    }
}

fn keys(value: &Value, found: &mut BTreeSet<String>) {
    found.extend(value.get("key").and_then(Value::as_str).map(str::to_owned));
    match value {
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| keys(item, found)),
        _ => {}
    }
}

#[test]
fn everything_is_said_in_every_language() {
    let languages = Languages::load().expect("the locale files are well formed");
    let all = everything(&case(), &names());
    let mut used = BTreeSet::new();
    all.iter().for_each(|message| keys(&json!(message), &mut used));
    for language in Language::ALL {
        let known = languages.keys(language);
        let known: BTreeSet<String> = known
            .into_iter()
            .filter(|key| key.starts_with("planning\u{2d}"))
            .collect();
        assert!(
            used.is_subset(&known),
            "{language}: {:?}",
            used.difference(&known)
        );
        for message in &all {
            let text = languages.say(language, message);
            let odd = [
                "{",
                "}",
                "planning\u{2d}",
                "\u{2068}",
                "\u{2069}",
                "  ",
                "null",
                " ,",
                "..",
                ": :",
            ];
            assert!(!odd.iter().any(|odd| text.contains(odd)), "{language}: {text}");
            assert!(!text.trim().is_empty(), "{language}: {}", message.key);
        }
    }
}

fn says(language: Language, message: &Message) -> String {
    Languages::load()
        .expect("the locale files are well formed")
        .say(language, message)
}

#[test]
fn what_is_wrong_is_said_with_place_and_remedy() {
    let (case, names) = (case(), names());
    let gotland = finding(
        &Finding::TooFewTogether {
            regions: vec![GOTLAND],
            least: 3,
        },
        &case,
        &names,
    );
    let two = contradiction(&[Rule::ParticipantsMin, Rule::EditionsMax], true, &case, &names);
    let km = nearest(
        &Nearest {
            rule: Rule::MaxKm,
            from: 170,
            to: 177,
        },
        &case,
        &names,
    );
    let bounds = Problem::MinAboveMax {
        field: "role_bounds.judge".to_owned(),
        min: 5,
        max: 3,
    };
    let cases = [
        (
            Language::En,
            &gotland,
            "Gotland has no neighbour by the links that count, and a group needs at least 3 regions. Count more links, such as ferries, or allow smaller groups.",
        ),
        (
            Language::Pl,
            &gotland,
            "Region Gotland nie ma sąsiada przez połączenia, które się liczą, a grupa musi mieć co najmniej 3 regiony. Prosimy uwzględnić więcej połączeń, na przykład promowe, albo dopuścić mniejsze grupy.",
        ),
        (
            Language::Sv,
            &gotland,
            "Gotland har ingen granne genom de förbindelser som räknas, och en grupp behöver minst 3 regioner. Räkna med fler förbindelser, till exempel färjor, eller tillåt mindre grupper.",
        ),
        (
            Language::En,
            &two,
            "These rules contradict each other: at least 18 people in an edition and at most 5 editions.",
        ),
        (
            Language::Pl,
            &two,
            "Te reguły wykluczają się wzajemnie: co najmniej 18 osób w edycji i najwyżej 5 edycji.",
        ),
        (
            Language::Sv,
            &two,
            "De här reglerna motsäger varandra: minst 18 personer per kurstillfälle och högst 5 kurstillfällen.",
        ),
        (
            Language::En,
            &km,
            "Possible if people may travel 177 km instead of 170.",
        ),
        (
            Language::Pl,
            &km,
            "Plan jest możliwy, jeżeli dojazd może wynosić 177 km zamiast 170.",
        ),
        (
            Language::Sv,
            &km,
            "Möjligt om deltagarna får resa 177 km i stället för 170.",
        ),
        (
            Language::En,
            &problem(&bounds, &names),
            "People of the category “Judges” in an edition: the least, 5, is more than the most, 3. Change one of the two.",
        ),
    ];
    for (language, message, text) in cases {
        assert_eq!(says(language, message), text);
    }
}

#[test]
fn plans_and_moves_are_said_with_their_numbers() {
    let (case, names) = (case(), names());
    let (from, to) = (edition(&[0, OPOLSKIE], 0), edition(&[2], 2));
    let few = vec![Broken::TooFewPeople {
        people: 14,
        least: 18,
        role: None,
    }];
    let breaks = Move::Breaks {
        left: few,
        joined: Vec::new(),
        plan: Vec::new(),
    };
    let possible = Move::Possible {
        plan: Plan::default(),
        dearer: 412_300,
    };
    let said = |change: &Move| moved(change, OPOLSKIE, (&from, &to), &case, &names).remove(0);
    let (breaks, costs) = (said(&breaks), said(&possible));
    let why = Reasons {
        metres: vec![0, 84_600],
        next_venue: Some(OPOLSKIE),
        dearer: Some(812_000),
    };
    let why = reasons(&from, &why, &case, &names);
    let best = proof(&solution(Status::Optimal, None, None));
    let gap = proof(&solution(Status::Feasible, Some(3_370_000), None));
    let cases = [
        (
            Language::En,
            &breaks,
            "Opolskie cannot move to the edition in Katowice: the edition in Wrocław would have 14 people and needs at least 18.",
        ),
        (
            Language::Pl,
            &breaks,
            "Regionu Opolskie nie można przenieść do edycji w miejscowości Katowice: w edycji w miejscowości Wrocław byłoby 14 osób, a potrzeba co najmniej 18.",
        ),
        (
            Language::Sv,
            &breaks,
            "Opolskie kan inte flyttas till kurstillfället i Katowice: kurstillfället i Wrocław skulle få 14 personer men behöver minst 18.",
        ),
        (
            Language::En,
            &costs,
            "Moving Opolskie to the edition in Katowice would cost 412 participant-km more.",
        ),
        (
            Language::Pl,
            &costs,
            "Po przeniesieniu regionu Opolskie do edycji w miejscowości Katowice byłoby drożej o 412 osobokilometrów.",
        ),
        (
            Language::En,
            &why[0],
            "This edition costs 3,413 participant-km: 3,201 for travel, 120 for 4 people fewer than the 24 aimed at and 92 for the mix of categories.",
        ),
        (
            Language::Sv,
            &why[0],
            "Kurstillfället kostar 3413 personkilometer: 3201 för resor, 120 för 4 personer färre än de önskade 24 och 92 för fördelningen av rollkategorier.",
        ),
        (
            Language::En,
            &why[1],
            "As the crow flies to Wrocław: Dolnośląskie 0 km and Opolskie 85 km.",
        ),
        (
            Language::En,
            &why[2],
            "The next best place would be Opole: 812 participant-km more.",
        ),
        (
            Language::En,
            &best,
            "This is the best plan there is; 306 groups were compared.",
        ),
        (
            Language::Pl,
            &best,
            "To najlepszy możliwy plan; porównano 306 grup.",
        ),
        (
            Language::Sv,
            &best,
            "Det här är den bästa planen som finns; 306 grupper har jämförts.",
        ),
        (
            Language::En,
            &gap,
            "Best plan found so far; no plan is more than 1.3 % better.",
        ),
        (
            Language::Pl,
            &gap,
            "Najlepszy plan znaleziony do tej pory; żaden plan nie jest lepszy o więcej niż 1,3 %.",
        ),
    ];
    for (language, message, text) in cases {
        assert_eq!(says(language, message), text);
    }
}
