//! Participants from a spreadsheet: looked at first, then taken - all rows, or the good ones.

use std::collections::BTreeMap;

use sea_orm::ConnectionTrait;

use super::enrol::{candidate, ground, today_at_venue, write_enrolment};
use crate::{
    editions::{self, Edition},
    enrolment::{
        access::MayPlace,
        model::EnrolmentId,
        rules::{Cell, Column, ImportRow, RowProblem, check, columns_of, read_rows},
        store,
    },
    kernel::{
        app::App,
        fault::Fault,
        sheets::{Encoding, SheetError, Table},
        text::{Message, codes_by_name},
    },
    people::{NewPerson, Person, PersonId, add_person, person, persons_by_email},
    projects, regions,
};

/// What a spreadsheet would bring.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Rows that can be enrolled.
    pub good: Vec<ImportRow>,
    /// What is wrong with the others.
    pub problems: Vec<RowProblem>,
    /// How its text was written.
    pub encoding: Encoding,
}

/// What a spreadsheet brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// How many got a seat.
    pub confirmed: usize,
    /// How many wait.
    pub waitlisted: usize,
}

/// Looks at a spreadsheet: every cell that is wrong, and everyone whom the rules refuse.
pub async fn preview(
    app: &App,
    permit: &MayPlace,
    table: Result<Table, SheetError>,
) -> Result<Preview, Message> {
    let table = table.map_err(|error| error.message())?;
    let encoding = table.encoding;
    let broken = |fault: Fault| {
        log::error!("import: {fault:?}");
        Message::new("kernel-error-500-text")
    };
    let columns = match columns_of(&table.headings) {
        Ok(columns) => columns,
        Err(problems) => {
            return Ok(Preview {
                good: Vec::new(),
                problems,
                encoding,
            });
        }
    };
    let db = app.db.read();
    let (region_codes, role_codes) = codes(db, &permit.edition).await.map_err(broken)?;
    let (mut good, mut problems) = read_rows(&columns, &table.rows, &region_codes, &role_codes);
    let refused = refusals(app, db, &permit.edition, &good).await.map_err(broken)?;
    good.retain(|row| !refused.contains_key(&row.row));
    problems.extend(refused.into_iter().map(|(row, message)| RowProblem {
        row,
        column: Some(Column::Email),
        message,
    }));
    problems.sort_by_key(|problem| (problem.row, problem.column));
    Ok(Preview {
        good,
        problems,
        encoding,
    })
}

/// Lower-case codes and names of regions and role categories, to their codes.
async fn codes(
    db: &impl ConnectionTrait,
    edition: &Edition,
) -> Result<(BTreeMap<String, String>, BTreeMap<String, String>), Fault> {
    let regions = regions::regions(db).await?;
    let regions = regions.iter().map(|region| {
        (
            region.code.as_str(),
            &region.names,
            Some(region.name_local.as_str()),
        )
    });
    let roles = projects::role_categories(db, edition.project_id).await?;
    let roles = roles.iter().map(|role| (role.code.as_str(), &role.names, None));
    Ok((codes_by_name(regions), codes_by_name(roles)))
}

/// Which rows the rules refuse, and why.
async fn refusals(
    app: &App,
    db: &impl ConnectionTrait,
    edition: &Edition,
    rows: &[ImportRow],
) -> Result<BTreeMap<u32, Message>, Fault> {
    let today = today_at_venue(db, app, edition).await?;
    let ground = ground(db, edition.clone(), today).await?;
    let known = known_people(db, rows).await?;
    let ids: Vec<PersonId> = known.values().map(|person| person.id).collect();
    let histories = store::histories(db, &ids, edition.id, ground.course).await?;
    let refused = |row: &ImportRow| {
        let mut someone = known.get(&row.email).map_or_else(Default::default, |person| {
            candidate(person, &histories.get(&person.id).cloned().unwrap_or_default())
        });
        someone.region = Some(row.region.clone());
        someone.role_category = Some(row.role_category.clone());
        check(&ground.run, &someone, today, true)
            .err()
            .map(|refuse| (row.row, refuse.message()))
    };
    Ok(rows.iter().filter_map(refused).collect())
}

async fn known_people(
    db: &impl ConnectionTrait,
    rows: &[ImportRow],
) -> Result<BTreeMap<String, Person>, Fault> {
    let found = persons_by_email(db, rows.iter().map(|row| row.email.clone()).collect()).await?;
    Ok(found
        .into_iter()
        .map(|person| (person.email.clone(), person))
        .collect())
}

/// Enrols these rows in one transaction: people who are not known yet are added, seats go in the order of the rows.
pub async fn import(app: &App, permit: MayPlace, rows: Vec<ImportRow>) -> Result<Imported, Fault> {
    let MayPlace { edition, by } = permit;
    let mut tx = app.db.write().await?;
    let edition = editions::edition_locked(&tx, edition.id)
        .await?
        .ok_or(Fault::NotFound)?;
    if let Some((row, message)) = refusals(app, &*tx, &edition, &rows).await?.into_iter().next() {
        let message = Message::new("enrolment-import-row")
            .with("row", row)
            .with_message("problem", message);
        return Err(Fault::Refused(message));
    }
    let quotas = editions::quotas_of(&*tx, edition.id).await?;
    let enrolments = store::enrolments_in(&*tx, edition.id).await?;
    let (mut hall, _) = store::hall_of(edition.capacity_max, &quotas, &enrolments);
    let known = known_people(&*tx, &rows).await?;
    let mut imported = Imported::default();
    for row in rows {
        let cell = Cell::new(&row.region, &row.role_category);
        let someone = match known.get(&row.email) {
            Some(person) => person.clone(),
            None => {
                let id = add_person(&mut tx, new_person(row), Some(&by)).await?;
                person(&*tx, id).await?.ok_or(Fault::NotFound)?
            }
        };
        let seated = hall.seat(&cell);
        let why = Message::new("enrolment-why-imported");
        write_enrolment(
            app,
            &mut tx,
            EnrolmentId::new(),
            &edition,
            &someone,
            &cell,
            seated,
            &by,
            &why,
        )
        .await?;
        if seated {
            imported.confirmed += 1;
        } else {
            imported.waitlisted += 1;
        }
    }
    tx.commit().await?;
    Ok(imported)
}

fn new_person(row: ImportRow) -> NewPerson {
    NewPerson {
        given_name: row.given_name,
        family_name: row.family_name,
        email: row.email,
        organisation: row.organisation,
        unit: row.unit,
        function: row.function,
        region_code: Some(row.region),
        role_category: Some(row.role_category),
        language: row.language,
    }
}
