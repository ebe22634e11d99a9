//! How many people each region and role category sends, read from a table.

use std::collections::BTreeMap;

use crate::kernel::text::Message;

/// The most people in one cell.
const MOST: i64 = 1_000_000;

/// What regions and role categories may be called in a table: lower-case names and codes, to codes.
pub struct Known {
    /// Regions.
    pub regions: BTreeMap<String, String>,
    /// Role categories.
    pub roles: BTreeMap<String, String>,
}

/// People by region and role category.
pub type Demand = BTreeMap<(String, String), i64>;

/// Reads a table whose first column names regions and whose other columns are role categories, one each. An empty cell is
/// nobody. Every row and column that is wrong is told, and then nothing is taken.
pub fn read_demand(
    headings: &[String],
    rows: &[(u32, Vec<String>)],
    known: &Known,
) -> Result<Demand, Vec<Message>> {
    let folded = |text: &String| text.trim().to_lowercase();
    let mut problems = Vec::new();
    let mut columns = Vec::new();
    for (place, heading) in headings.iter().enumerate().skip(1) {
        match known.roles.get(&folded(heading)) {
            Some(role) => columns.push((place, role)),
            None => problems.push(
                Message::new("planning-table-column")
                    .with("column", (place + 1) as u64)
                    .with("value", heading.as_str()),
            ),
        }
    }
    if columns.is_empty() && problems.is_empty() {
        problems.push(Message::new("planning-table-no-columns"));
    }
    let mut demand = Demand::new();
    for (row, cells) in rows {
        let at = |key: &str, value: &str| Message::new(key).with("row", *row).with("value", value);
        let name = cells.first().map(String::as_str).unwrap_or_default();
        let Some(region) = known.regions.get(&name.trim().to_lowercase()) else {
            problems.push(at("planning-table-row", name));
            continue;
        };
        for (place, role) in &columns {
            let cell = cells.get(*place).map(|cell| cell.trim()).unwrap_or_default();
            let people = match cell {
                "" => Some(0),
                text => text
                    .parse::<i64>()
                    .ok()
                    .filter(|people| (0..=MOST).contains(people)),
            };
            let key = (region.clone(), (*role).clone());
            match people {
                None => problems.push(at("planning-table-people", cell)),
                Some(_) if demand.contains_key(&key) => {
                    problems.push(at("planning-table-twice", name));
                    break;
                }
                Some(people) => {
                    demand.insert(key, people);
                }
            }
        }
    }
    if problems.is_empty() {
        Ok(demand)
    } else {
        Err(problems)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(headings: &[&str], rows: &[&[&str]]) -> Result<Vec<(String, i64)>, Vec<String>> {
        let named = |names: &[(&str, &str)]| {
            names
                .iter()
                .map(|(name, code)| ((*name).to_owned(), (*code).to_owned()))
                .collect()
        };
        let known = Known {
            regions: named(&[("opolskie", "PL-16"), ("pl-24", "PL-24"), ("śląskie", "PL-24")]),
            roles: named(&[
                ("schools", "schools"),
                ("szkoły", "schools"),
                ("social", "social"),
            ]),
        };
        let owned = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows: Vec<_> = (2..).zip(rows.iter().map(|cells| owned(cells))).collect();
        read_demand(&owned(headings), &rows, &known)
            .map(|demand| {
                let flat = demand
                    .into_iter()
                    .map(|((a, b), people)| (format!("{a} {b}"), people));
                flat.collect()
            })
            .map_err(|problems| {
                let told = problems.into_iter().map(|problem| {
                    let values: Vec<String> = problem.args.values().map(ToString::to_string).collect();
                    format!("{} {}", problem.key, values.join(" "))
                });
                told.collect()
            })
    }

    #[test]
    fn names_and_codes_in_any_language_are_understood() {
        let told = read(
            &["Region", "Szkoły", "social"],
            &[&["Opolskie", "3", ""], &[" pl-24 ", "0", "12"]],
        );
        let expected = [
            ("PL-16 schools", 3),
            ("PL-16 social", 0),
            ("PL-24 schools", 0),
            ("PL-24 social", 12),
        ];
        let expected: Vec<_> = expected.map(|(cell, people)| (cell.to_owned(), people)).into();
        assert_eq!(told, Ok(expected));
    }

    #[test]
    fn everything_that_is_wrong_is_told_by_row_and_column() {
        let told = read(
            &["Region", "Schools", "Weather"],
            &[
                &["Opole", "3"],
                &["Śląskie", "-1"],
                &["Opolskie", "2.5"],
                &["Opolskie", "1"],
                &["Opolskie", "1"],
            ],
        );
        let expected = [
            "planning-table-column 3 \"Weather\"",
            "planning-table-row 2 \"Opole\"",
            "planning-table-people 3 \"-1\"",
            "planning-table-people 4 \"2.5\"",
            "planning-table-twice 6 \"Opolskie\"",
        ];
        assert_eq!(told, Err(expected.map(str::to_owned).into()));
        assert_eq!(
            read(&["Region"], &[]),
            Err(vec!["planning-table-no-columns ".to_owned()])
        );
    }
}
