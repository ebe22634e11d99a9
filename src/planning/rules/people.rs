//! People whom the office adds, read from a table.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    enrolment::ListColumn,
    kernel::text::Message,
    people::{Person, PersonId},
};

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Mail address, by which people are found.
    Email,
    /// Region, by code or name; that of the record if it is left out.
    Region,
    /// Role category, by code or name; that of the record if it is left out.
    Role,
    /// Organisation; that of the record if it is left out.
    Organisation,
    /// 1, 2 or 3; 3 goes first.
    Priority,
    /// What must be met, with commas between.
    Needs,
    /// Codes of editions, with commas between; all that are for the region if it is left out.
    Editions,
}

impl Column {
    /// All of them, in the order of a table that is written.
    pub const ALL: [Column; 7] = [
        Column::Email,
        Column::Region,
        Column::Role,
        Column::Organisation,
        Column::Priority,
        Column::Needs,
        Column::Editions,
    ];

    /// The headings under which it is recognised, in lower case: English, Polish, Swedish.
    fn headings(self) -> &'static [&'static str] {
        match self {
            Column::Email => ListColumn::Email.headings(),
            Column::Region => ListColumn::Region.headings(),
            Column::Role => ListColumn::RoleCategory.headings(),
            Column::Organisation => ListColumn::Organisation.headings(),
            Column::Priority => &["priority", "priorytet", "pierwszeństwo", "prioritet"],
            Column::Needs => &["needs", "potrzeby", "behov"],
            Column::Editions => &[
                "editions",
                "edition",
                "edycje",
                "edycja",
                "kurstillfällen",
                "kurstillfälle",
            ],
        }
    }

    /// Its name, as a key. The name is also one of its headings in each language.
    pub fn key(self) -> &'static str {
        match self {
            Column::Email => "planning-people-email",
            Column::Region => "planning-people-region",
            Column::Role => "planning-people-role",
            Column::Organisation => "planning-people-organisation",
            Column::Priority => "planning-people-priority",
            Column::Needs => "planning-people-needs",
            Column::Editions => "planning-people-editions",
        }
    }
}

/// Somebody who is added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// The row.
    pub row: u32,
    /// Who.
    pub person: PersonId,
    /// Full region code.
    pub region: String,
    /// Role category code.
    pub role: String,
    /// Organisation.
    pub organisation: String,
    /// 1, 2 or 3, if the table says so.
    pub priority: Option<u8>,
    /// What must be met.
    pub needs: BTreeSet<String>,
    /// The editions, by their places.
    pub editions: Vec<usize>,
}

/// What is wrong with a table, in words that name row and column.
pub type RowProblem = Message;

/// What a table may speak of.
pub struct Ground<'a> {
    /// Lower-case codes and names of regions, to codes.
    pub regions: &'a BTreeMap<String, String>,
    /// Lower-case codes and names of role categories, to codes.
    pub roles: &'a BTreeMap<String, String>,
    /// Codes of the editions that take part, by their places, with the regions of each.
    pub editions: &'a [(String, Vec<String>)],
    /// Those whom the project knows, by mail address in lower case.
    pub people: &'a BTreeMap<String, Person>,
}

/// The words of a cell, with commas or semicolons between.
pub fn words(cell: &str) -> BTreeSet<String> {
    let words = cell.split([',', ';']).map(|word| word.trim().to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}

/// The places of the columns; everything that is wrong with the headings.
fn columns(headings: &[String]) -> Result<BTreeMap<Column, usize>, Vec<RowProblem>> {
    let (mut found, mut problems) = (BTreeMap::new(), Vec::new());
    for (place, heading) in headings.iter().enumerate() {
        let text = heading.trim().to_lowercase();
        let column = Column::ALL
            .into_iter()
            .find(|column| column.headings().contains(&text.as_str()));
        match column {
            Some(column) if !found.contains_key(&column) => {
                found.insert(column, place);
            }
            _ => problems.push(
                Message::new("planning-people-column")
                    .with("column", (place + 1) as u64)
                    .with("value", heading.as_str()),
            ),
        }
    }
    if !found.contains_key(&Column::Email) {
        problems.push(Message::new("planning-people-no-email"));
    }
    if problems.is_empty() {
        Ok(found)
    } else {
        Err(problems)
    }
}

/// Reads a table into who is added, and what is wrong with the other rows.
pub fn read_people(
    headings: &[String],
    rows: &[(u32, Vec<String>)],
    ground: &Ground<'_>,
) -> (Vec<Invited>, Vec<RowProblem>) {
    let columns = match columns(headings) {
        Ok(columns) => columns,
        Err(problems) => return (Vec::new(), problems),
    };
    let (mut good, mut problems, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (row, cells) in rows {
        let cell = |column: Column| {
            let text = columns.get(&column).and_then(|place| cells.get(*place));
            text.map(|text| text.trim()).unwrap_or_default()
        };
        match read_row(*row, &cell, ground, &mut seen) {
            Ok(invited) => good.push(invited),
            Err(wrong) => problems.extend(wrong.into_iter().map(|(column, why)| {
                Message::new("planning-people-cell")
                    .with("row", *row)
                    .with_message("column", Message::new(column.key()))
                    .with_message("why", why)
            })),
        }
    }
    (good, problems)
}

fn read_row<'c>(
    row: u32,
    cell: &dyn Fn(Column) -> &'c str,
    ground: &Ground<'_>,
    seen: &mut BTreeSet<PersonId>,
) -> Result<Invited, Vec<(Column, Message)>> {
    let why =
        |key: &str, value: &str| Message::new(format!("planning-people-why-{key}")).with("value", value);
    let email = cell(Column::Email);
    let Some(person) = ground.people.get(&email.to_lowercase()) else {
        return Err(vec![(Column::Email, why("unknown", email))]);
    };
    let mut wrong = Vec::new();
    if !seen.insert(person.id) {
        wrong.push((Column::Email, why("twice", email)));
    }
    let mut named = |column, known: &BTreeMap<String, String>, record: Option<&String>| match cell(column) {
        "" => {
            let own = record.filter(|code| known.values().any(|known| known == *code));
            if own.is_none() {
                wrong.push((column, why("missing", "")));
            }
            own.cloned().unwrap_or_default()
        }
        text => known.get(&text.to_lowercase()).cloned().unwrap_or_else(|| {
            wrong.push((column, why("not-known", text)));
            String::new()
        }),
    };
    let region = named(Column::Region, ground.regions, person.region_code.as_ref());
    let role = named(Column::Role, ground.roles, person.role_category.as_ref());
    let priority = match cell(Column::Priority) {
        "" => None,
        text => match text.parse::<u8>() {
            Ok(number @ 1..=3) => Some(number),
            _ => {
                wrong.push((Column::Priority, why("priority", text)));
                None
            }
        },
    };
    let for_region = |(_, (_, regions)): &(usize, &(String, Vec<String>))| regions.contains(&region);
    let all = ground.editions.iter().enumerate();
    let codes = words(cell(Column::Editions));
    let mut editions: Vec<usize> = Vec::new();
    if codes.is_empty() {
        editions.extend(all.filter(for_region).map(|(place, _)| place));
        if editions.is_empty() && !region.is_empty() {
            wrong.push((Column::Editions, why("no-edition", "")));
        }
    }
    for code in codes {
        let place = ground
            .editions
            .iter()
            .position(|(known, _)| known.to_lowercase() == code);
        match place {
            Some(place) => editions.push(place),
            None => wrong.push((Column::Editions, why("edition", &code.to_uppercase()))),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(Invited {
        row,
        person: person.id,
        region,
        role,
        organisation: match cell(Column::Organisation) {
            "" => person.organisation.clone(),
            text => text.to_owned(),
        },
        priority,
        needs: words(cell(Column::Needs)),
        editions,
    })
}

/// The mail addresses of a table, in lower case; none if it has no such column.
pub fn emails(headings: &[String], rows: &[(u32, Vec<String>)]) -> Vec<String> {
    let is_email = |heading: &String| {
        Column::Email
            .headings()
            .contains(&heading.trim().to_lowercase().as_str())
    };
    let Some(place) = headings.iter().position(is_email) else {
        return Vec::new();
    };
    let cells = rows.iter().filter_map(|(_, cells)| cells.get(place));
    cells.map(|cell| cell.trim().to_lowercase()).collect()
}

/// A table as text that [`crate::kernel::sheets::read_table`] reads again.
pub fn table_text(headings: &[String], rows: &[Vec<String>]) -> String {
    let cell = |cell: &String| {
        if cell.contains(['"', ';', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    let line = |cells: &[String]| cells.iter().map(cell).collect::<Vec<_>>().join(";");
    let lines = std::iter::once(line(headings)).chain(rows.iter().map(|cells| line(cells)));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
