//! A list of participants from a spreadsheet: which column is which, and what is wrong in which row.

use std::collections::{BTreeMap, BTreeSet};

use crate::kernel::{languages::Language, text::Message};

/// A column of a list of participants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Given name.
    GivenName,
    /// Family name.
    FamilyName,
    /// Mail address.
    Email,
    /// Organisation.
    Organisation,
    /// Unit of the organisation.
    Unit,
    /// Function.
    Function,
    /// Region, by code or by name in any language.
    Region,
    /// Role category, by code or by name in any language.
    RoleCategory,
    /// Language of mails, as a code.
    Language,
}

impl Column {
    /// All columns, in the order of the template.
    pub const ALL: [Column; 9] = [
        Column::GivenName,
        Column::FamilyName,
        Column::Email,
        Column::Organisation,
        Column::Unit,
        Column::Function,
        Column::Region,
        Column::RoleCategory,
        Column::Language,
    ];

    /// The headings under which it is recognised, in lower case: English, Polish, Swedish.
    pub fn headings(self) -> &'static [&'static str] {
        match self {
            Column::GivenName => &[
                "given name",
                "first name",
                "firstname",
                "imię",
                "imie",
                "förnamn",
                "fornamn",
            ],
            Column::FamilyName => &[
                "family name",
                "last name",
                "lastname",
                "surname",
                "nazwisko",
                "efternamn",
            ],
            Column::Email => &[
                "e-mail",
                "email",
                "mail",
                "adres e-mail",
                "e-post",
                "epost",
                "e-postadress",
            ],
            Column::Organisation => &[
                "organisation",
                "organization",
                "institution",
                "instytucja",
                "urząd",
                "myndighet",
            ],
            Column::Unit => &["unit", "department", "wydział", "komórka", "enhet", "avdelning"],
            Column::Function => &[
                "function",
                "position",
                "stanowisko",
                "funkcja",
                "befattning",
                "funktion",
            ],
            Column::Region => &[
                "region",
                "voivodeship",
                "county",
                "województwo",
                "wojewodztwo",
                "län",
                "lan",
            ],
            Column::RoleCategory => &[
                "role category",
                "role",
                "kategoria",
                "kategoria roli",
                "rola",
                "roll",
                "rollkategori",
            ],
            Column::Language => &["language", "język", "jezyk", "språk", "sprak"],
        }
    }

    /// The end of its key in the locale files.
    pub fn code(self) -> &'static str {
        match self {
            Column::GivenName => "given-name",
            Column::FamilyName => "family-name",
            Column::Email => "email",
            Column::Organisation => "organisation",
            Column::Unit => "unit",
            Column::Function => "function",
            Column::Region => "region",
            Column::RoleCategory => "role-category",
            Column::Language => "language",
        }
    }

    fn is_required(self) -> bool {
        matches!(
            self,
            Column::GivenName | Column::FamilyName | Column::Email | Column::Region | Column::RoleCategory
        )
    }

    fn longest(self) -> usize {
        if self == Column::Email { 254 } else { 200 }
    }

    /// Its name.
    pub fn message(self) -> Message {
        Message::new(format!("enrolment-column-{}", self.code()))
    }
}

/// One row as it can be enrolled.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportRow {
    /// Its number in the spreadsheet.
    pub row: u32,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Mail address in lower case.
    pub email: String,
    /// Organisation, empty if not given.
    pub organisation: String,
    /// Unit.
    pub unit: String,
    /// Function.
    pub function: String,
    /// Full region code.
    pub region: String,
    /// Role category code.
    pub role_category: String,
    /// Language for mails.
    pub language: Language,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowProblem {
    /// Its number in the spreadsheet; 1 is the row of headings.
    pub row: u32,
    /// The column, when it is one cell.
    pub column: Option<Column>,
    /// What is wrong, in words.
    pub message: Message,
}

/// Finds the columns by their headings; the error lists those that are missing.
pub fn columns_of(headings: &[String]) -> Result<BTreeMap<Column, usize>, Vec<RowProblem>> {
    let place = |column: Column| {
        let fits = |heading: &String| {
            let heading = heading.trim().to_lowercase();
            column.headings().contains(&heading.as_str())
        };
        headings.iter().position(fits).map(|index| (column, index))
    };
    let found: BTreeMap<Column, usize> = Column::ALL.into_iter().filter_map(place).collect();
    let missing: Vec<RowProblem> = Column::ALL
        .into_iter()
        .filter(|column| column.is_required() && !found.contains_key(column))
        .map(|column| RowProblem {
            row: 1,
            column: Some(column),
            message: Message::new("enrolment-import-no-column").with_message("column", column.message()),
        })
        .collect();
    if missing.is_empty() {
        Ok(found)
    } else {
        Err(missing)
    }
}

/// Reads rows into what can be enrolled, and what is wrong with the others, cell by cell. `regions` and `roles` map
/// lower-case codes and names to codes.
pub fn read_rows(
    columns: &BTreeMap<Column, usize>,
    rows: &[(u32, Vec<String>)],
    regions: &BTreeMap<String, String>,
    roles: &BTreeMap<String, String>,
) -> (Vec<ImportRow>, Vec<RowProblem>) {
    let (mut good, mut problems, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (row, cells) in rows {
        let before = problems.len();
        let mut note = |column: Column, message: Message| {
            problems.push(RowProblem {
                row: *row,
                column: Some(column),
                message,
            });
        };
        let mut cell = |column: Column| -> String {
            let text = columns
                .get(&column)
                .and_then(|index| cells.get(*index))
                .map_or("", |text| text.trim());
            if text.is_empty() && column.is_required() {
                note(
                    column,
                    Message::new("enrolment-import-empty").with_message("column", column.message()),
                );
            }
            if text.chars().count() > column.longest() {
                note(
                    column,
                    Message::new("enrolment-import-too-long").with("longest", column.longest() as u64),
                );
            }
            text.to_owned()
        };
        let (given_name, family_name) = (cell(Column::GivenName), cell(Column::FamilyName));
        let email = cell(Column::Email).to_lowercase();
        let (organisation, unit, function) = (
            cell(Column::Organisation),
            cell(Column::Unit),
            cell(Column::Function),
        );
        let (region_text, role_text, language_text) = (
            cell(Column::Region),
            cell(Column::RoleCategory),
            cell(Column::Language),
        );
        let region = regions.get(&region_text.to_lowercase()).cloned();
        if region.is_none() && !region_text.is_empty() {
            note(
                Column::Region,
                Message::new("enrolment-import-unknown-region").with("text", region_text),
            );
        }
        let role_category = roles.get(&role_text.to_lowercase()).cloned();
        if role_category.is_none() && !role_text.is_empty() {
            note(
                Column::RoleCategory,
                Message::new("enrolment-import-unknown-role").with("text", role_text),
            );
        }
        let language = match language_text.to_lowercase().parse() {
            Ok(language) => language,
            Err(()) if language_text.is_empty() => Language::Pl,
            Err(()) => {
                note(
                    Column::Language,
                    Message::new("enrolment-import-unknown-language").with("text", language_text),
                );
                Language::Pl
            }
        };
        if !email.is_empty() && email.parse::<lettre::Address>().is_err() {
            note(
                Column::Email,
                Message::new("enrolment-import-email").with("text", email.clone()),
            );
        } else if !email.is_empty() && !seen.insert(email.clone()) {
            note(
                Column::Email,
                Message::new("enrolment-import-twice").with("text", email.clone()),
            );
        }
        if let (Some(region), Some(role_category), true) = (region, role_category, problems.len() == before) {
            good.push(ImportRow {
                row: *row,
                given_name,
                family_name,
                email,
                organisation,
                unit,
                function,
                region,
                role_category,
                language,
            });
        }
    }
    (good, problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn headings_are_known_in_three_languages() {
        let cases: &[(&[&str], bool)] = &[
            (&["Imię", "Nazwisko", "E-mail", "Województwo", "Kategoria"], true),
            (&["First name", " Last name", "Email", "Region", "Role"], true),
            (&["Förnamn", "Efternamn", "E-post", "Län", "Roll"], true),
            (&["Imię", "Nazwisko", "Województwo", "Kategoria"], false),
        ];
        for (headings, good) in cases {
            assert_eq!(columns_of(&texts(headings)).is_ok(), *good, "{headings:?}");
        }
    }

    #[test]
    fn each_bad_cell_is_named_by_row_and_column() {
        let columns = columns_of(&texts(&["Imię", "Nazwisko", "E-mail", "Region", "Rola", "Język"]))
            .expect("all there");
        let known = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
            pairs
                .iter()
                .map(|(name, code)| ((*name).to_owned(), (*code).to_owned()))
                .collect()
        };
        let regions = known(&[("opolskie", "PL-16"), ("pl-16", "PL-16")]);
        let roles = known(&[("education", "education")]);
        let rows = vec![
            (
                2,
                texts(&["Anna", "Nowak", "Anna@example.org", "Opolskie", "education", "pl"]),
            ),
            (
                3,
                texts(&["", "Nowak", "no address", "Atlantis", "education", "xx"]),
            ),
            (
                5,
                texts(&["Jan", "Kos", "anna@example.org", "PL-16", "wizard", ""]),
            ),
        ];
        let (good, problems) = read_rows(&columns, &rows, &regions, &roles);
        assert_eq!(
            good.iter()
                .map(|row| (row.row, row.region.as_str()))
                .collect::<Vec<_>>(),
            [(2, "PL-16")]
        );
        let found: Vec<_> = problems
            .iter()
            .map(|problem| (problem.row, problem.column, problem.message.key.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                (3, Some(Column::GivenName), "enrolment-import-empty"),
                (3, Some(Column::Region), "enrolment-import-unknown-region"),
                (3, Some(Column::Language), "enrolment-import-unknown-language"),
                (3, Some(Column::Email), "enrolment-import-email"),
                (5, Some(Column::RoleCategory), "enrolment-import-unknown-role"),
                (5, Some(Column::Email), "enrolment-import-twice"),
            ]
        );
    }
}
