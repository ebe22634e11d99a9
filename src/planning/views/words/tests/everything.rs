//! Whatever there is to say: each kind of problem, finding, rule and so on, with numbers that need different plurals.

use super::{conflicts::rule, plans::broken, *};

fn problems() -> Vec<Problem> {
    let text = str::to_owned;
    let kinds = [
        "a whole number",
        "a number",
        "a text",
        "a list",
        "an object",
        "a pair of codes",
        "true or false",
        "\"own_region\" or \"any\"",
        "a wonder",
    ];
    let fields = [
        "regions",
        "demand",
        "edges",
        "group_size.min",
        "editions.max",
        "participants",
        "role_bounds.judge.max",
        "together",
        "apart",
        "target",
        "weights.travel",
        "weights.balance",
        "weights.mix",
        "hosts.venues",
        "hosts.venues.02.max_participants",
        "hosts.venues.02.max_editions",
        "hosts.max_km",
        "fixed_hosts",
        "forbidden_hosts",
        "else",
    ];
    let kind = |needed| Problem::WrongKind {
        field: text("regions[3].lat"),
        needed,
    };
    let large = |field| Problem::TooLarge { field: text(field) };
    let one_each = [
        Problem::TooLong {
            bytes: 9_000_000,
            limit: 8 << 20,
        },
        Problem::NotJson {
            reason: text("expected value at line 1 column 2"),
        },
        Problem::WrongFormat {
            found: text("case/9"),
        },
        Problem::WrongFormat { found: String::new() },
        Problem::Missing {
            field: text("regions[3].lat"),
        },
        Problem::NoRegions,
        Problem::TooManyRegions {
            found: 12_000,
            limit: 5_000,
        },
        Problem::EmptyId { field: "regions" },
        Problem::EmptyId {
            field: "hosts.venues",
        },
        Problem::Repeated {
            field: "regions",
            id: text("02"),
        },
        Problem::Repeated {
            field: "hosts.venues",
            id: text("02"),
        },
        Problem::Coordinate {
            id: text("16"),
            lat: 91.5,
            lon: f64::NAN,
        },
        Problem::NegativeDemand {
            region: text("16"),
            role: text("judge"),
            found: -3,
        },
        Problem::DemandNotWhole {
            region: text("16"),
            role: text("judge"),
            found: text("2.5"),
        },
        Problem::UnknownRegion {
            field: "edges",
            id: text("99"),
        },
        Problem::UnknownVenue {
            field: "fixed_hosts",
            id: text("99"),
        },
        Problem::Loop {
            field: "apart",
            id: text("16"),
        },
        Problem::MinAboveMax {
            field: text("role_bounds.judge"),
            min: 5,
            max: 3,
        },
        Problem::TooSmall {
            field: text("group_size.min"),
            found: -1.0,
            least: 0,
        },
        Problem::TooSmall {
            field: text("hosts.max_km"),
            found: f64::NAN,
            least: 0,
        },
    ];
    one_each
        .into_iter()
        .chain(kinds.map(kind))
        .chain(fields.map(large))
        .collect()
}

fn findings() -> Vec<Finding> {
    vec![
        Finding::NoVenue,
        Finding::TooManyRegions {
            regions: 16,
            editions: 3,
            each: 4,
        },
        Finding::TooFewRegions {
            regions: 5,
            editions: 2,
            each: 3,
        },
        Finding::TooManyPeople {
            people: 1_200,
            editions: 4,
            each: 25,
        },
        Finding::TooFewPeople {
            people: 30,
            editions: 2,
            each: 18,
        },
        Finding::RegionTooLarge {
            region: OPOLSKIE,
            people: 45,
            most: 30,
        },
        Finding::TooFewTogether {
            regions: vec![GOTLAND],
            least: 3,
        },
        Finding::TooFewTogether {
            regions: vec![0, OPOLSKIE],
            least: 3,
        },
        Finding::Hub {
            hub: 2,
            dependants: vec![0, OPOLSKIE, GOTLAND],
            most: 3,
        },
        Finding::BlockTooLarge {
            regions: (0..24).collect(),
            most: 4,
        },
    ]
}

fn rules() -> Vec<Rule> {
    let text = str::to_owned;
    vec![
        Rule::Neighbours,
        Rule::GroupSizeMin,
        Rule::GroupSizeMax,
        Rule::EditionsMin,
        Rule::EditionsMax,
        Rule::ParticipantsMin,
        Rule::ParticipantsMax,
        Rule::RoleMin(text("judge")),
        Rule::RoleMax(text("judge")),
        Rule::Together(text("16"), text("24")),
        Rule::Apart(text("16"), text("24")),
        Rule::MaxKm,
        Rule::VenueCapacity,
        Rule::VenueEditions,
        Rule::HostRule,
        Rule::FixedHost(text("16"), text("02")),
    ]
}

fn all_broken() -> Vec<Broken> {
    let judges = Some("judge".to_owned());
    vec![
        Broken::TooFewRegions { regions: 2, least: 3 },
        Broken::TooManyRegions { regions: 5, most: 4 },
        Broken::NotConnected {
            cut_off: vec![0, GOTLAND],
        },
        Broken::TooFewPeople {
            people: 14,
            least: 18,
            role: None,
        },
        Broken::TooManyPeople {
            people: 31,
            most: 30,
            role: None,
        },
        Broken::TooFewPeople {
            people: 0,
            least: 1,
            role: judges.clone(),
        },
        Broken::TooManyPeople {
            people: 23,
            most: 22,
            role: judges,
        },
        Broken::Separated(OPOLSKIE, 2),
        Broken::NotApart(OPOLSKIE, 2),
        Broken::NoVenue,
        Broken::TooFewEditions {
            editions: 1,
            least: 2,
        },
        Broken::TooManyEditions { editions: 6, most: 5 },
    ]
}

/// Whatever there is to say.
pub fn everything(case: &Case, names: &Names) -> Vec<Message> {
    let mut said: Vec<Message> = Vec::new();
    said.extend(problems().iter().map(|one| problem(one, names)));
    said.extend(findings().iter().map(|one| finding(one, case, names)));
    said.extend(rules().iter().map(|one| rule(one, case, names)));
    for rules in [rules(), vec![Rule::MaxKm]] {
        said.push(contradiction(&rules, true, case, names));
        said.push(contradiction(&rules, false, case, names));
        said.push(repair(&rules, case, names));
    }
    for to in [0, 1, 2, 5, 22] {
        let near = |rule| Nearest { rule, from: 3, to };
        said.extend(rules().into_iter().map(|rule| nearest(&near(rule), case, names)));
    }
    let (from, to) = (edition(&[0, OPOLSKIE], 0), edition(&[2, GOTLAND], 2));
    let beside = edition(&[2], 0);
    for group in [Group::At(0), Group::Of(&[0, OPOLSKIE]), Group::Of(&[GOTLAND])] {
        said.extend(all_broken().iter().map(|one| broken(one, group, case, names)));
    }
    let breaks = Move::Breaks {
        left: all_broken(),
        joined: vec![Broken::NoVenue],
        plan: vec![Broken::TooFewEditions {
            editions: 1,
            least: 2,
        }],
    };
    said.extend(moved(&breaks, OPOLSKIE, (&from, &to), case, names));
    said.extend(moved(&breaks, OPOLSKIE, (&from, &beside), case, names));
    for dearer in [412_000, 300, 0, -1_000] {
        let then = vec![edition(&[0], 0), edition(&[OPOLSKIE, 2, GOTLAND], OPOLSKIE)];
        let possible = Move::Possible {
            plan: Plan { editions: then },
            dearer,
        };
        said.extend(moved(&possible, OPOLSKIE, (&from, &to), case, names));
        let only = edition(&[OPOLSKIE], OPOLSKIE);
        said.extend(moved(&possible, OPOLSKIE, (&only, &to), case, names));
    }
    for dearer in [None, Some(812_000), Some(0), Some(-5_000)] {
        let why = Reasons {
            metres: vec![0, 84_600],
            next_venue: dearer.map(|_| OPOLSKIE),
            dearer,
        };
        for (travel, balance, mix) in [(9_400, 2_000, 1_300), (9_000, 0, 0), (0, 0, 300), (0, 0, 0)] {
            let of = |participants| Edition {
                travel,
                balance,
                mix,
                participants,
                ..from.clone()
            };
            said.extend(reasons(&of(20), &why, case, names));
            said.extend(reasons(&of(25), &why, case, names));
        }
    }
    for status in [
        Status::Optimal,
        Status::Feasible,
        Status::Infeasible,
        Status::Unknown,
    ] {
        said.push(proof(&solution(status, Some(3_400_000), None)));
        said.push(proof(&solution(status, None, None)));
    }
    said.extend(
        [0, 1, 3]
            .map(|plans| alternatives(&solution(Status::Optimal, None, Some(plans))))
            .into_iter()
            .flatten(),
    );
    said
}
