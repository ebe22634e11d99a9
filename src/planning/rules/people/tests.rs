//! Tables of people, read.

use time::OffsetDateTime;

use super::*;
use crate::kernel::languages::{Language, Languages};

fn person(email: &str, region: Option<&str>, role: Option<&str>) -> Person {
    Person {
        id: PersonId::new(),
        given_name: String::new(),
        family_name: String::new(),
        email: email.to_owned(),
        organisation: "Urząd".to_owned(),
        unit: String::new(),
        function: String::new(),
        region_code: region.map(str::to_owned),
        role_category: role.map(str::to_owned),
        language: "pl".to_owned(),
        earlier_training: None,
        created_at: OffsetDateTime::UNIX_EPOCH,
        erased_at: None,
    }
}

/// Reads rows under headings. Who is added is written as `row region role organisation priority needs editions`.
fn read(headings: &[&str], rows: &[&[&str]]) -> (Vec<String>, Vec<String>) {
    let named = |names: &[(&str, &str)]| -> BTreeMap<String, String> {
        let pair = |(name, code): &(&str, &str)| ((*name).to_owned(), (*code).to_owned());
        names.iter().map(pair).collect()
    };
    let people = [
        person("ewa@example.org", Some("PL-16"), Some("schools")),
        person("jan@example.org", None, None),
    ];
    let people = people
        .into_iter()
        .map(|person| (person.email.clone(), person))
        .collect();
    let ground = Ground {
        regions: &named(&[("opolskie", "PL-16"), ("pl-16", "PL-16"), ("śląskie", "PL-24")]),
        roles: &named(&[("schools", "schools"), ("szkoły", "schools")]),
        editions: &[
            ("RT-A".to_owned(), vec!["PL-16".to_owned()]),
            ("RT-B".to_owned(), vec!["PL-02".to_owned()]),
        ],
        people: &people,
    };
    let owned = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let rows: Vec<_> = (2..).zip(rows.iter().map(|cells| owned(cells))).collect();
    let (good, problems) = read_people(&owned(headings), &rows, &ground);
    let added = good.iter().map(|one| {
        format!(
            "{} {} {} {} {:?} {:?} {:?}",
            one.row, one.region, one.role, one.organisation, one.priority, one.needs, one.editions
        )
    });
    let told = problems.iter().map(|problem| {
        let inner = |name: &str| problem.args.get(name).and_then(|inner| inner.get("key"));
        let keys = ["column", "why"].map(|name| inner(name).and_then(|key| key.as_str()).unwrap_or("-"));
        let row = problem
            .args
            .get("row")
            .map(ToString::to_string)
            .unwrap_or_default();
        let short = |key: &str| key.replace("planning-people-", "");
        format!("{} {row} {}", short(&problem.key), keys.map(short).join(" "))
    });
    (added.collect(), told.collect())
}

#[test]
fn people_are_known_by_mail_and_the_rest_is_taken_from_their_records() {
    let (added, problems) = read(
        &[
            "E-mail",
            "Województwo",
            "Rola",
            "Urząd",
            "Priorytet",
            "Potrzeby",
            "Edycje",
        ],
        &[
            &["EWA@example.org", "", "", "", "", "", ""],
            &[
                "jan@example.org",
                "Opolskie",
                "Szkoły",
                "Gmina",
                "3",
                "Winda, tłumacz",
                "rt-b; RT-A",
            ],
        ],
    );
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(
        added,
        [
            "2 PL-16 schools Urząd None {} [0]",
            "3 PL-16 schools Gmina Some(3) {\"tłumacz\", \"winda\"} [0, 1]",
        ]
    );
}

#[test]
fn everything_that_is_wrong_is_told_by_row_and_column() {
    let (added, problems) = read(
        &["Email", "Region", "Role", "Priority", "Editions"],
        &[
            &["nobody@example.org", "Opolskie", "schools", "", ""],
            &["jan@example.org", "", "wizard", "4", "RT-Z"],
            &["jan@example.org", "Śląskie", "schools", "", ""],
            &["ewa@example.org", "", "", "1", ""],
        ],
    );
    assert_eq!(added, ["5 PL-16 schools Urząd Some(1) {} [0]"]);
    assert_eq!(
        problems,
        [
            "cell 2 email why-unknown",
            "cell 3 region why-missing",
            "cell 3 role why-not-known",
            "cell 3 priority why-priority",
            "cell 3 editions why-edition",
            "cell 4 email why-twice",
            "cell 4 editions why-no-edition",
        ]
    );
    let (_, headings) = read(&["Name", "Region", "Region"], &[]);
    assert_eq!(headings, ["column  - -", "column  - -", "no-email  - -"]);
}

#[test]
fn a_table_that_is_written_in_any_language_is_read_again() {
    let languages = Languages::load().expect("the locale files are well formed");
    for language in Language::ALL {
        let headings = Column::ALL.map(|column| languages.word(language, column.key()));
        let found = columns(&headings).expect("headings that are known");
        let places: Vec<usize> = Column::ALL
            .iter()
            .filter_map(|column| found.get(column).copied())
            .collect();
        assert_eq!(places, [0, 1, 2, 3, 4, 5, 6], "{language}: {headings:?}");
    }
}
