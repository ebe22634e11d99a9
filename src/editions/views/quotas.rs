//! Quotas: a table of seats, region by role category.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Tab, tabs::sample_tabs};
use crate::{
    editions::rules::quotas::Cell,
    kernel::{form::FormState, page::Page, text::Message},
};

/// The quotas of an edition.
#[derive(Serialize)]
pub struct QuotasPage {
    code: String,
    title: String,
    tabs: Vec<Tab>,
    plans: bool,
    form: FormState,
    roles: Vec<Named>,
    rows: Vec<Row>,
    total: i32,
    capacity: i32,
    /// Seats that no cell has.
    left: i32,
}

#[derive(Serialize)]
struct Named {
    code: String,
    name: String,
    total: i32,
}

#[derive(Serialize)]
struct Row {
    name: String,
    cells: Vec<CellView>,
    total: i32,
}

#[derive(Serialize)]
struct CellView {
    field: String,
    region: String,
    role: String,
    seats: i32,
    taken: i32,
    full: bool,
}

/// The field of a cell in the form.
pub fn cell_field(region: &str, role: &str) -> String {
    format!("seats-{region}-{role}")
}

/// What the table is made of.
pub struct QuotaTable<'t> {
    /// Regions by code and name.
    pub regions: &'t [(String, String)],
    /// Role categories by code and name.
    pub roles: &'t [(String, String)],
    /// Seats of each cell.
    pub seats: &'t BTreeMap<Cell, i32>,
    /// Seats taken in each cell.
    pub taken: &'t BTreeMap<Cell, i32>,
    /// Most participants.
    pub capacity: i32,
}

impl QuotasPage {
    /// The page; `form` holds what was sent, or nothing.
    pub fn new(
        code: &str,
        title: &str,
        tabs: Vec<Tab>,
        plans: bool,
        table: &QuotaTable<'_>,
        form: FormState,
    ) -> Self {
        let at = |map: &BTreeMap<Cell, i32>, region: &str, role: &str| {
            map.get(&(region.to_owned(), role.to_owned()))
                .copied()
                .unwrap_or(0)
        };
        let rows: Vec<Row> = table
            .regions
            .iter()
            .map(|(region, name)| {
                let cell = |(role, role_name): &(String, String)| CellView {
                    field: cell_field(region, role),
                    region: name.clone(),
                    role: role_name.clone(),
                    seats: at(table.seats, region, role),
                    taken: at(table.taken, region, role),
                    full: at(table.seats, region, role) > 0
                        && at(table.taken, region, role) >= at(table.seats, region, role),
                };
                let cells: Vec<CellView> = table.roles.iter().map(cell).collect();
                Row {
                    name: name.clone(),
                    total: cells.iter().map(|cell| cell.seats).sum(),
                    cells,
                }
            })
            .collect();
        let total = rows.iter().map(|row| row.total).sum();
        let roles = table.roles.iter().map(|(code, name)| Named {
            total: table
                .regions
                .iter()
                .map(|(region, _)| at(table.seats, region, code))
                .sum(),
            code: code.clone(),
            name: name.clone(),
        });
        Self {
            code: code.to_owned(),
            title: title.to_owned(),
            tabs,
            plans,
            form: with_seats(form, &rows),
            roles: roles.collect(),
            rows,
            total,
            capacity: table.capacity,
            left: table.capacity - total,
        }
    }
}

/// What was sent, else what is stored.
fn with_seats(mut form: FormState, rows: &[Row]) -> FormState {
    for cell in rows.iter().flat_map(|row| &row.cells) {
        form.values
            .entry(cell.field.clone())
            .or_insert_with(|| cell.seats.to_string());
    }
    form
}

impl Page for QuotasPage {
    const TEMPLATE: &'static str = "editions/quotas";

    fn samples() -> Vec<Self> {
        let named = |code: &str| vec![(code.to_owned(), code.to_owned())];
        let (regions, roles) = (named("PL-02"), named("foreigners-department"));
        let cell =
            |seats| BTreeMap::from([(("PL-02".to_owned(), "foreigners-department".to_owned()), seats)]);
        let (seats, taken) = (cell(6), cell(6));
        let table = QuotaTable {
            regions: &regions,
            roles: &roles,
            seats: &seats,
            taken: &taken,
            capacity: 24,
        };
        let full = QuotaTable { capacity: 6, ..table };
        let wrong = FormState::default().with_error(
            &cell_field("PL-02", "foreigners-department"),
            Message::new("editions-quota-below")
                .with("region", "PL-02")
                .with("role", "foreigners-department")
                .with("taken", 6),
        );
        let page = |table: &QuotaTable<'_>, plans, form| {
            Self::new(
                "RT2013-01",
                "Equal treatment",
                sample_tabs("quotas"),
                plans,
                table,
                form,
            )
        };
        vec![
            page(&table, true, FormState::default()),
            page(&full, false, FormState::default()),
            page(&table, true, wrong),
        ]
    }
}
